//! What the typed links of functions with handles have in common: they go to one plugin.

use std::sync::Arc;

use wasmtime::StoreContextMut;
use wasmtime::component::{ComponentNamedList, Lift, LinkerInstance};

use super::defined::Defined;
use super::function::Returned;
use super::reply::{Failure, TypedForm};
use crate::describe::PluginData;
use crate::error::{DispatchError, ResourceReceiveError};
use crate::link::call::Link;
use crate::link::failure::AllCases;
use crate::link::shape::{Container, Reply};

/// A failure, and the plugin that failed.
pub(super) type Failed = (Option<Arc<str>>, DispatchError);

/// What a plugin answered. The outer error is that of arguments which cannot be lifted: it traps the caller.
pub(super) type Asked<R> = wasmtime::Result<Result<R, Failed>>;

/// Asks the one plugin, with what is lifted from the caller.
pub(super) trait Ask<P: PluginData + 'static, A, R>:
    Fn(&Link<P>, &mut StoreContextMut<'_, P>, A) -> Asked<R> + Send + Sync + 'static
{
}

impl<P, A, R, F> Ask<P, A, R> for F
where
    P: PluginData + 'static,
    F: Fn(&Link<P>, &mut StoreContextMut<'_, P>, A) -> Asked<R> + Send + Sync + 'static,
{
}

/// Defines the import of a function that goes to one plugin.
pub(super) fn define<P: PluginData + 'static, A, R: Returned>(
    instance: &mut LinkerInstance<'_, P>,
    link: Link<P>,
    ask: impl Ask<P, A, R>,
) -> wasmtime::Result<Defined<P>>
where
    A: ComponentNamedList + Lift + 'static,
{
    match (link.shape.container, &link.shape.reply) {
        (Container::Nothing | Container::Bare, Reply::Plain) => {
            let name = link.function.clone();
            instance.func_wrap(
                &name,
                move |mut caller: StoreContextMut<'_, P>, lifted: A| {
                    let result = ask(&link, &mut caller, lifted)?;
                    result.map_err(|(who, error)| link.failure_of(who.as_deref(), error))
                },
            )?;
            Ok(Defined::Yes)
        }
        (Container::Bare, Reply::Result(form)) => match TypedForm::of(form) {
            Some(TypedForm::Nothing) => define_or::<P, A, R, ()>(instance, link, ask),
            Some(TypedForm::Text) => define_or::<P, A, R, String>(instance, link, ask),
            Some(TypedForm::AllCases) => define_or::<P, A, R, AllCases>(instance, link, ask),
            None => Ok(Defined::No(link)),
        },
        _ => Ok(Defined::No(link)),
    }
}

fn define_or<P: PluginData + 'static, A, R: Returned, E: Failure>(
    instance: &mut LinkerInstance<'_, P>,
    link: Link<P>,
    ask: impl Ask<P, A, R>,
) -> wasmtime::Result<Defined<P>>
where
    A: ComponentNamedList + Lift + 'static,
{
    let name = link.function.clone();
    instance.func_wrap(
        &name,
        move |mut caller: StoreContextMut<'_, P>, lifted: A| {
            let result = ask(&link, &mut caller, lifted)?.map(Returned::into_result);
            Ok((result.map_err(|(_, error)| E::of(&error)),))
        },
    )?;
    Ok(Defined::Yes)
}

impl<P: PluginData + 'static> Link<P> {
    /// Tells that nobody was called: the first is named, as one of those that could have been.
    pub(super) fn nobody_called(&self, error: ResourceReceiveError) -> Failed {
        let first = self.socket.members().list().first();
        let name = first.map(|member| Arc::clone(member.name()));
        (name, error.into())
    }
}
