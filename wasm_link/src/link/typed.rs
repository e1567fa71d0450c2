//! Typed links: calls from plugin to plugin with the types that `interface!` generated.
//!
//! A function is described by the types that its parameters and its result are passed as; `resource::wire`
//! has what follows from them. Strings and lists of integers are lifted lazily, and lowered from the caller's
//! memory straight into the callee's. Results are lifted as values of their own: a lazy one would be read
//! after the callee has freed it.

mod ask;
mod failing;
mod gathering;

use std::any::Any;

use wasmtime::StoreContextMut;
use wasmtime::component::LinkerInstance;

use super::call::Link;
use super::shape::{Container, Reply};
use crate::describe::{PluginData, TypedLink};
use crate::link::failure::AllCases;
use crate::resource::{Params, Results};
use crate::socket::Cardinality;
use failing::{Failing, Trap, TypedForm};
use gathering::{Gathering, Keyed, List, Optional, Single};

/// Whether an import was defined.
pub(crate) enum Defined<P: PluginData + 'static> {
    Yes,
    /// There is no typed form of its shape: here is the link again, for a dynamic one.
    No(Link<P>),
}

/// Defines an import, if there is a typed form of its shape.
type Define<P> = fn(&mut LinkerInstance<'_, P>, Link<P>) -> wasmtime::Result<Defined<P>>;

/// Returns how the function of an interface of this cardinality is linked.
pub(crate) const fn definition<P, C, A, R>() -> &'static (dyn Any + Send + Sync)
where
    P: PluginData + 'static,
    C: Cardinality,
    A: Params,
    R: Results,
{
    const { &(define_function::<P, C, A, R> as Define<P>) }
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

fn define_function<P, C, A, R>(
    instance: &mut LinkerInstance<'_, P>,
    link: Link<P>,
) -> wasmtime::Result<Defined<P>>
where
    P: PluginData + 'static,
    C: Cardinality,
    A: Params,
    R: Results,
{
    let container = link.shape.container;
    if A::HANDLES || R::HANDLES || C::IS_ONE {
        // What carries handles goes to one plugin; containers of it have no typed form.
        let goes_to_one = link.goes_to_one() || is_method(&link.function);
        return match container {
            Container::Nothing | Container::Bare if goes_to_one => {
                define_with::<P, Single, A, R>(instance, link)
            }
            _ => Ok(Defined::No(link)),
        };
    }
    // A plugin that is linked to one of those that fill an interface calls it as if it was alone.
    if let (Container::Nothing | Container::Bare, Reply::Plain) = (container, &link.shape.reply)
        && link.goes_to_one()
    {
        return wrap::<P, Single, A, R, Trap>(instance, link);
    }
    if C::IS_OPTIONAL {
        return match container {
            Container::Option => define_with::<P, Optional, A, R>(instance, link),
            _ => Ok(Defined::No(link)),
        };
    }
    match container {
        Container::List => define_with::<P, List, A, R>(instance, link),
        Container::Keyed => define_with::<P, Keyed, A, R>(instance, link),
        Container::Nothing | Container::Bare | Container::Option => Ok(Defined::No(link)),
    }
}

fn define_with<P, G, A, R>(
    instance: &mut LinkerInstance<'_, P>,
    link: Link<P>,
) -> wasmtime::Result<Defined<P>>
where
    P: PluginData + 'static,
    G: Gathering,
    A: Params,
    R: Results,
{
    match &link.shape.reply {
        Reply::Plain => wrap::<P, G, A, R, Trap>(instance, link),
        Reply::Result(form) => match TypedForm::of(form) {
            Some(TypedForm::Nothing) => wrap::<P, G, A, R, ()>(instance, link),
            Some(TypedForm::Text) => wrap::<P, G, A, R, String>(instance, link),
            Some(TypedForm::AllCases) => wrap::<P, G, A, R, AllCases>(instance, link),
            None => Ok(Defined::No(link)),
        },
    }
}

/// Defines an import as a function of the host's.
fn wrap<P, G, A, R, E>(
    instance: &mut LinkerInstance<'_, P>,
    link: Link<P>,
) -> wasmtime::Result<Defined<P>>
where
    P: PluginData + 'static,
    G: Gathering,
    A: Params,
    R: Results,
    E: Failing,
{
    let name = link.import.clone();
    instance.func_wrap(
        &name,
        move |mut caller: StoreContextMut<'_, P>, lifted: A::Lifted| {
            G::ask::<P, A, R, E>(&link, &mut caller, lifted)
        },
    )?;
    Ok(Defined::Yes)
}

fn is_method(function: &str) -> bool {
    function.starts_with("[method]")
}
