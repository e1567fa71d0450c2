//! A function of an interface, as a typed link calls it: what `interface!` generates for each.

use std::borrow::Cow;

use wasmtime::StoreContextMut;
use wasmtime::component::{ComponentNamedList, Lift, Lower, ResourceAny, ResourceDynamic, WasmStr};

use crate::describe::PluginData;
use crate::resource::Wire;
use crate::slot::bind::BindFunctions;

/// What a function returns: its result alone in a tuple, or nothing at all.
pub trait Returned: ComponentNamedList + Lower + 'static {
    /// The result, or `()`.
    type Result: Lower + 'static;

    /// Takes the result out of the tuple.
    fn into_result(self) -> Self::Result;
}

impl Returned for () {
    type Result = ();

    #[inline]
    fn into_result(self) {}
}

impl<T: Lower + 'static> Returned for (T,)
where
    (T,): ComponentNamedList + Lower,
{
    type Result = T;

    #[inline]
    fn into_result(self) -> T {
        self.0
    }
}

/// The result of what returns `R`.
pub(super) type ResultOf<R> = <R as Returned>::Result;

/// A function of an interface, as a typed link calls it.
pub trait LinkedFunction: 'static {
    /// The typed functions of its interface.
    type Functions: BindFunctions;
    /// The arguments, as they are lifted from the caller.
    type Lifted: ComponentNamedList + Lift + 'static;
    /// The arguments, as they lie in the caller's memory or beside it.
    type Prepared<'a>;
    /// The result as a function returns it: alone in a tuple, or nothing at all.
    type Results: Returned;

    /// Finds the arguments in the caller's memory.
    ///
    /// # Errors
    /// Fails when a string of the caller's is none.
    fn prepare<'a, P: 'static>(
        lifted: &'a Self::Lifted,
        caller: &'a StoreContextMut<'_, P>,
    ) -> wasmtime::Result<Self::Prepared<'a>>;

    /// Calls the callee's function.
    ///
    /// # Errors
    /// Fails as the call does.
    fn call<P: PluginData + 'static>(
        functions: &Self::Functions,
        callee: StoreContextMut<'_, P>,
        arguments: &Self::Prepared<'_>,
    ) -> wasmtime::Result<Self::Results>;
}

/// A method without handles but the one that it is called on.
pub trait LinkedMethod: 'static {
    /// The typed functions of its interface.
    type Functions: BindFunctions;
    /// What it is called on and the arguments, as they are lifted from the caller.
    type Lifted: ComponentNamedList + Lift + 'static;
    /// The arguments, as they lie in the caller's memory or beside it.
    type Prepared<'a>;
    /// The result as a function returns it: alone in a tuple, or nothing at all.
    type Results: Returned;

    /// Returns what it is called on, as the caller has it.
    fn this(lifted: &Self::Lifted) -> &ResourceDynamic;

    /// Finds the arguments in the caller's memory.
    ///
    /// # Errors
    /// Fails when a string of the caller's is none.
    fn prepare<'a, P: 'static>(
        lifted: &'a Self::Lifted,
        caller: &'a StoreContextMut<'_, P>,
    ) -> wasmtime::Result<Self::Prepared<'a>>;

    /// Calls the callee's function, on what it owns.
    ///
    /// # Errors
    /// Fails as the call does.
    fn call<P: PluginData + 'static>(
        functions: &Self::Functions,
        callee: StoreContextMut<'_, P>,
        this: ResourceAny,
        arguments: &Self::Prepared<'_>,
    ) -> wasmtime::Result<Self::Results>;
}

/// A function without handles among its arguments, whose result is one.
pub trait ReturningFunction: 'static {
    /// The typed functions of its interface.
    type Functions: BindFunctions;
    /// The arguments, as they are lifted from the caller.
    type Lifted: ComponentNamedList + Lift + 'static;
    /// The arguments, as they lie in the caller's memory or beside it.
    type Prepared<'a>;

    /// Finds the arguments in the caller's memory.
    ///
    /// # Errors
    /// Fails when a string of the caller's is none.
    fn prepare<'a, P: 'static>(
        lifted: &'a Self::Lifted,
        caller: &'a StoreContextMut<'_, P>,
    ) -> wasmtime::Result<Self::Prepared<'a>>;

    /// Calls the callee's function.
    ///
    /// # Errors
    /// Fails as the call does.
    fn call<P: PluginData + 'static>(
        functions: &Self::Functions,
        callee: StoreContextMut<'_, P>,
        arguments: &Self::Prepared<'_>,
    ) -> wasmtime::Result<ResourceAny>;
}

/// Any other function with handles among its arguments or in its result.
pub trait CarryingFunction: 'static {
    /// The typed functions of its interface.
    type Functions: BindFunctions;
    /// The arguments on the wire, the handle that a method is called on first.
    type Arguments: ComponentNamedList + Lift + Wire + 'static;
    /// The result on the wire, as a function returns it: alone in a tuple, or nothing at all.
    type Results: Returned + Wire;

    /// Whether it is a method, which always goes to the plugin that owns its handle.
    const IS_METHOD: bool;

    /// Calls the callee's function.
    ///
    /// # Errors
    /// Fails as the call does.
    fn call<P: PluginData + 'static>(
        functions: &Self::Functions,
        callee: StoreContextMut<'_, P>,
        arguments: Self::Arguments,
    ) -> wasmtime::Result<Self::Results>;
}

/// Finds a string in the caller's memory.
///
/// # Errors
/// Fails when it is no string.
pub fn text<'a, P: 'static>(
    lifted: &WasmStr,
    caller: &'a StoreContextMut<'_, P>,
) -> wasmtime::Result<Cow<'a, str>> {
    lifted.to_str(caller)
}
