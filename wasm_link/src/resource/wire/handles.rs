//! Values whose handles can be exchanged.

use wasmtime::component::{ResourceAny, Val};

use crate::resource::walk::each_handle;

/// A value whose handles can be exchanged.
pub trait Wire {
    /// Whether values of the type can hold handles at all.
    const HANDLES: bool = false;

    /// Shows each handle to `visit`, always in the same order.
    fn each_handle(&mut self, visit: &mut dyn FnMut(&mut ResourceAny)) {
        let _ = visit;
    }
}

impl Wire for ResourceAny {
    const HANDLES: bool = true;

    fn each_handle(&mut self, visit: &mut dyn FnMut(&mut ResourceAny)) {
        visit(self);
    }
}

/// Dynamic values are the wire of functions that wasmtime has no typed form for.
impl Wire for Val {
    const HANDLES: bool = true;

    fn each_handle(&mut self, visit: &mut dyn FnMut(&mut ResourceAny)) {
        each_handle(self, visit);
    }
}
