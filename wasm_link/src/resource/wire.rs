//! Values as they pass through wasmtime: the generated types, with raw handles in the place of typed ones.
//!
//! A raw handle means something in one store only. So whoever moves a value from one store to another
//! exchanges its handles in place, each for what it is over there.

mod containers;
mod form;
mod lazy;
mod params;
mod results;
mod taking;

pub use form::{Copied, Form, Parts, Referred, Sent, Slices};
pub use lazy::{Numbers, Text};
pub use params::{Arg, Params};
pub(crate) use params::{Arguments, Given, Held, Lifted};
pub use results::Results;
pub use taking::{Putting, Single, Taking};

use wasmtime::component::{Lift, Lower, ResourceAny, Val};

use super::walk::each_handle;

/// A value whose handles can be exchanged.
pub trait Wire {
    /// Whether values of the type can hold handles at all.
    const HANDLES: bool = false;

    /// Shows each handle to `visit`, always in the same order.
    fn each_handle(&mut self, visit: &mut dyn FnMut(&mut ResourceAny)) {
        let _ = visit;
    }
}

/// A value that wasmtime passes with a type of its own: what functions are described by.
pub trait Passed: Wire + Lift + Lower + Clone + Send + Sync + 'static {
    /// How it is passed.
    type Form: Form<Self>;
    /// How a list of such values is passed.
    type List: Form<Vec<Self>>;
}

impl Wire for ResourceAny {
    const HANDLES: bool = true;

    fn each_handle(&mut self, visit: &mut dyn FnMut(&mut ResourceAny)) {
        visit(self);
    }
}

impl Passed for ResourceAny {
    type Form = Single;
    type List = Slices;
}

impl Wire for String {}

impl Passed for String {
    type Form = Text;
    type List = Slices;
}

macro_rules! copied {
    ($list:ident: $($type:ty),*) => {$(
        impl Wire for $type {}

        impl Passed for $type {
            type Form = Copied;
            type List = $list;
        }
    )*};
}

copied!(Numbers: i8, u8, i16, u16, i32, u32, i64, u64);
copied!(Slices: (), bool, f32, f64, char);

/// Dynamic values are the wire of functions that wasmtime has no typed form for.
impl Wire for Val {
    const HANDLES: bool = true;

    fn each_handle(&mut self, visit: &mut dyn FnMut(&mut ResourceAny)) {
        each_handle(self, visit);
    }
}
