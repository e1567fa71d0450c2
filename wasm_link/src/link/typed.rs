//! Typed links: calls from plugin to plugin with the types that `interface!` generated.
//!
//! What is generated for a function is a type without values, which says how its arguments are lifted from the
//! caller and lowered into the callee. Strings and lists of integers are lifted lazily, and lowered from the
//! caller's memory straight into the callee's. Results are lifted as values of their own: a lazy one would be
//! read after the callee has freed it.

mod carrying;
mod method;
mod numbers;
mod one;
mod plain;
mod reply;
mod returning;

pub use numbers::Numbers;

use std::borrow::Cow;
use std::fmt;

use wasmtime::StoreContextMut;
use wasmtime::component::{
    ComponentNamedList, Lift, LinkerInstance, Lower, ResourceAny, ResourceDynamic, WasmStr,
};

use super::call::Link;
use crate::PluginData;
use crate::typed::{BindFunctions, Wire};

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
type ResultOf<R> = <R as Returned>::Result;

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

/// How a function is linked between plugins of the type `P`, with its own types.
///
/// It is a pointer alone, so that an interface whose type was forgotten can keep it.
pub struct TypedLink<P: PluginData + 'static> {
    define: Define<P>,
}

/// Defines an import, if there is a typed form of its shape.
type Define<P> = fn(&mut LinkerInstance<'_, P>, Link<P>) -> wasmtime::Result<Defined<P>>;

/// Whether an import was defined.
pub(crate) enum Defined<P: PluginData + 'static> {
    Yes,
    /// There is no typed form of its shape: here is the link again, for a dynamic one.
    No(Link<P>),
}

impl<P: PluginData + 'static> TypedLink<P> {
    /// The link of a function of an interface that one plugin fills.
    #[must_use]
    pub fn to_one<L: LinkedFunction>() -> Self {
        Self {
            define: plain::define_one::<P, L>,
        }
    }

    /// The link of a function of an interface that at most one plugin fills.
    #[must_use]
    pub fn to_at_most_one<L: LinkedFunction>() -> Self {
        Self {
            define: plain::define_at_most_one::<P, L>,
        }
    }

    /// The link of a function of an interface that any number of plugins fill.
    #[must_use]
    pub fn to_each<L: LinkedFunction>() -> Self {
        Self {
            define: plain::define_each::<P, L>,
        }
    }

    /// The link of a method without other handles, which goes to the owner of what it is called on.
    #[must_use]
    pub fn to_owner<M: LinkedMethod>() -> Self {
        Self {
            define: method::define::<P, M>,
        }
    }

    /// The link of a function that returns a handle and takes none, which goes to the only plugin.
    #[must_use]
    pub fn returning<R: ReturningFunction>() -> Self {
        Self {
            define: returning::define::<P, R>,
        }
    }

    /// The link of any other function with handles, which goes to one plugin: the only one, or the owner of the
    /// handle that a method is called on.
    #[must_use]
    pub fn carrying<C: CarryingFunction>() -> Self {
        Self {
            define: carrying::define::<P, C>,
        }
    }

    /// Defines an import.
    ///
    /// # Errors
    /// Fails when the linker has a definition of that name.
    pub(crate) fn define(
        self,
        instance: &mut LinkerInstance<'_, P>,
        link: Link<P>,
    ) -> wasmtime::Result<Defined<P>> {
        (self.define)(instance, link)
    }
}

impl<P: PluginData + 'static> Clone for TypedLink<P> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<P: PluginData + 'static> Copy for TypedLink<P> {}

impl<P: PluginData + 'static> fmt::Debug for TypedLink<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TypedLink")
    }
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
