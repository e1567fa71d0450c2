//! One function of a plugin in Rust, as it is called.

use std::any::Any;
use std::fmt;

use wasmtime::component::Val;

use super::owner::NativeOwner;
use crate::describe::Constant;
use crate::error::DispatchError;
use crate::resource::Handed;
use crate::wit::Function;

/// What a call of such a function comes with, beside its arguments.
pub(crate) struct NativeCall<'a, P> {
    /// Whoever owns the resources that the function makes.
    pub(crate) owner: &'a NativeOwner,
    /// The handles among the arguments, and after the call those in the result. Missing where there can be none.
    pub(crate) handed: Option<&'a mut Handed>,
    /// The data of the plugin that calls, unless the application does.
    pub(crate) caller: Option<&'a mut P>,
}

impl<P> NativeCall<'_, P> {
    /// Returns the list of handles; where there can be none, one that is empty.
    pub(crate) fn handed_or<'b>(&'b mut self, none: &'b mut Option<Handed>) -> &'b mut Handed {
        match &mut self.handed {
            Some(handed) => handed,
            None => none.get_or_insert_default(),
        }
    }
}

/// Calls a function with the types that it has on the wire. The first argument is the value that has it.
pub(crate) type TypedEntry<P, A, R> =
    fn(&(dyn Any + Send + Sync), &mut NativeCall<'_, P>, A) -> Result<R, DispatchError>;

/// Calls a function with dynamic values.
pub(crate) type ValEntry<P> = fn(
    &(dyn Any + Send + Sync),
    &mut NativeCall<'_, P>,
    &Function,
    Vec<Val>,
) -> Result<Option<Val>, DispatchError>;

/// How a function of a Rust value is called. What it is called with is known to whoever made it.
pub struct NativeFunction<P> {
    typed: Constant,
    /// How it is offered to plugins with its types.
    definition: Constant,
    with_values: Option<ValEntry<P>>,
}

impl<P: 'static> NativeFunction<P> {
    /// A function that cannot be called yet.
    pub const MISSING: Self = Self::with(None);

    /// A function that is called with dynamic values, if at all.
    pub(crate) const fn with(with_values: Option<ValEntry<P>>) -> Self {
        Self {
            typed: None,
            definition: None,
            with_values,
        }
    }

    /// A function that has a typed form.
    pub(crate) const fn new(
        typed: &'static (dyn Any + Send + Sync),
        definition: &'static (dyn Any + Send + Sync),
        with_values: Option<ValEntry<P>>,
    ) -> Self {
        Self {
            typed: Some(typed),
            definition: Some(definition),
            with_values,
        }
    }

    /// Returns how it is offered to plugins with its types, if it is.
    pub(crate) fn definition<T: 'static>(&self) -> Option<&'static T> {
        self.definition?.downcast_ref()
    }

    /// Returns how it is called with types, if these are its own.
    #[inline]
    pub(crate) fn typed_entry<A: 'static, R: 'static>(&self) -> Option<TypedEntry<P, A, R>> {
        self.typed?.downcast_ref().copied()
    }

    pub(crate) fn val_entry(&self) -> Option<ValEntry<P>> {
        self.with_values
    }
}

impl<P> Clone for NativeFunction<P> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<P> Copy for NativeFunction<P> {}

impl<P> fmt::Debug for NativeFunction<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.typed.is_some() {
            "typed"
        } else {
            "dynamic"
        })
    }
}
