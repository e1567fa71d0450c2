//! Typed links: calls from plugin to plugin with the types that `interface!` generated.
//!
//! What is generated for a function is a type without values, which says how its arguments are lifted from the
//! caller and lowered into the callee. Strings and lists of integers are lifted lazily, and lowered from the
//! caller's memory straight into the callee's. Results are lifted as values of their own: a lazy one would be
//! read after the callee has freed it.

mod carrying;
mod defined;
mod function;
mod method;
mod numbers;
mod one;
mod plain;
mod reply;
mod returning;

pub(crate) use defined::Defined;
pub use function::{CarryingFunction, LinkedFunction, LinkedMethod, ReturningFunction, text};
pub use numbers::Numbers;

use wasmtime::component::LinkerInstance;

use super::call::Link;
use crate::describe::{PluginData, TypedLink};

/// Defines an import, if there is a typed form of its shape.
type Define<P> = fn(&mut LinkerInstance<'_, P>, Link<P>) -> wasmtime::Result<Defined<P>>;

impl TypedLink {
    /// The link of a function of an interface that one plugin fills.
    #[must_use]
    pub fn to_one<P: PluginData + 'static, L: LinkedFunction>() -> Self {
        Self::new(const { &(plain::define_one::<P, L> as Define<P>) })
    }

    /// The link of a function of an interface that at most one plugin fills.
    #[must_use]
    pub fn to_at_most_one<P: PluginData + 'static, L: LinkedFunction>() -> Self {
        Self::new(const { &(plain::define_at_most_one::<P, L> as Define<P>) })
    }

    /// The link of a function of an interface that any number of plugins fill.
    #[must_use]
    pub fn to_each<P: PluginData + 'static, L: LinkedFunction>() -> Self {
        Self::new(const { &(plain::define_each::<P, L> as Define<P>) })
    }

    /// The link of a method without other handles, which goes to the owner of what it is called on.
    #[must_use]
    pub fn to_owner<P: PluginData + 'static, M: LinkedMethod>() -> Self {
        Self::new(const { &(method::define::<P, M> as Define<P>) })
    }

    /// The link of a function that returns a handle and takes none, which goes to the only plugin.
    #[must_use]
    pub fn returning<P: PluginData + 'static, R: ReturningFunction>() -> Self {
        Self::new(const { &(returning::define::<P, R> as Define<P>) })
    }

    /// The link of any other function with handles, which goes to one plugin: the only one, or the owner of the
    /// handle that a method is called on.
    #[must_use]
    pub fn carrying<P: PluginData + 'static, C: CarryingFunction>() -> Self {
        Self::new(const { &(carrying::define::<P, C> as Define<P>) })
    }
}

/// Defines an import, if `typed` is a link between plugins of this type and has a typed form of its shape.
///
/// # Errors
/// Fails when the linker has a definition of that name.
pub(super) fn define<P: PluginData + 'static>(
    typed: TypedLink,
    instance: &mut LinkerInstance<'_, P>,
    link: Link<P>,
) -> wasmtime::Result<Defined<P>> {
    match typed.definition::<Define<P>>() {
        Some(define) => define(instance, link),
        None => Ok(Defined::No(link)),
    }
}
