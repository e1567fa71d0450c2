//! Typed links of functions without handles.

use wasmtime::StoreContextMut;
use wasmtime::component::{ComponentNamedList, LinkerInstance, Lower};

use super::defined::Defined;
use super::function::{LinkedFunction, ResultOf, Returned};
use super::reply::{Failure, TypedForm};
use crate::describe::PluginData;
use crate::error::DispatchError;
use crate::link::call::Link;
use crate::link::failure::AllCases;
use crate::link::shape::{Container, Reply};
use crate::slot::{Fault, Live, Slot};
use crate::socket::Member;

/// Defines the import of a function that one plugin has.
pub(super) fn define_one<P: PluginData + 'static, L: LinkedFunction>(
    instance: &mut LinkerInstance<'_, P>,
    link: Link<P>,
) -> wasmtime::Result<Defined<P>> {
    match (link.shape.container, &link.shape.reply) {
        (Container::Nothing | Container::Bare, Reply::Plain) if link.goes_to_one() => {
            wrap::<P, L, _>(instance, link, |link, arguments| {
                let member = link.only()?;
                let answer = link.ask::<L>(member, arguments);
                answer.map_err(|error| link.failure(member, error))
            })
        }
        (Container::Bare, Reply::Result(form)) => match TypedForm::of(form) {
            Some(TypedForm::Nothing) => one_or::<P, L, ()>(instance, link),
            Some(TypedForm::Text) => one_or::<P, L, String>(instance, link),
            Some(TypedForm::AllCases) => one_or::<P, L, AllCases>(instance, link),
            None => Ok(Defined::No(link)),
        },
        _ => Ok(Defined::No(link)),
    }
}

fn one_or<P: PluginData + 'static, L: LinkedFunction, E: Failure>(
    instance: &mut LinkerInstance<'_, P>,
    link: Link<P>,
) -> wasmtime::Result<Defined<P>> {
    wrap::<P, L, _>(instance, link, |link, arguments| {
        let answer = link.ask_for::<L>(link.only()?, arguments);
        Ok((answer.map_err(|error| E::of(&error)),))
    })
}

/// Defines the import of a function that at most one plugin has.
pub(super) fn define_at_most_one<P: PluginData + 'static, L: LinkedFunction>(
    instance: &mut LinkerInstance<'_, P>,
    link: Link<P>,
) -> wasmtime::Result<Defined<P>> {
    match (link.shape.container, &link.shape.reply) {
        (Container::Option, Reply::Plain) => wrap::<P, L, _>(instance, link, |link, arguments| {
            let members = link.socket.members();
            let Some(member) = members.list().first() else {
                return Ok((None,));
            };
            let answer = link.ask_for::<L>(member, arguments);
            let result = answer.map_err(|error| link.failure(member, error))?;
            Ok((Some(result),))
        }),
        (Container::Option, Reply::Result(form)) => match TypedForm::of(form) {
            Some(TypedForm::Nothing) => at_most_one_or::<P, L, ()>(instance, link),
            Some(TypedForm::Text) => at_most_one_or::<P, L, String>(instance, link),
            Some(TypedForm::AllCases) => at_most_one_or::<P, L, AllCases>(instance, link),
            None => Ok(Defined::No(link)),
        },
        _ => Ok(Defined::No(link)),
    }
}

fn at_most_one_or<P: PluginData + 'static, L: LinkedFunction, E: Failure>(
    instance: &mut LinkerInstance<'_, P>,
    link: Link<P>,
) -> wasmtime::Result<Defined<P>> {
    wrap::<P, L, _>(instance, link, |link, arguments| {
        let member = link.socket.members().list().first();
        let answer = member.map(|member| link.ask_for::<L>(member, arguments));
        Ok((answer.map(|answer| answer.map_err(|error| E::of(&error))),))
    })
}

/// Defines the import of a function that any number of plugins have.
pub(super) fn define_each<P: PluginData + 'static, L: LinkedFunction>(
    instance: &mut LinkerInstance<'_, P>,
    link: Link<P>,
) -> wasmtime::Result<Defined<P>> {
    match (link.shape.container, &link.shape.reply) {
        (Container::List, Reply::Plain) => wrap::<P, L, _>(instance, link, |link, arguments| {
            Ok((link.ask_each::<L, _>(arguments, |_, result| result)?,))
        }),
        (Container::Keyed, Reply::Plain) => wrap::<P, L, _>(instance, link, |link, arguments| {
            Ok((link.ask_each::<L, _>(arguments, keyed)?,))
        }),
        (Container::List | Container::Keyed, Reply::Result(form)) => match TypedForm::of(form) {
            Some(TypedForm::Nothing) => each_or::<P, L, ()>(instance, link),
            Some(TypedForm::Text) => each_or::<P, L, String>(instance, link),
            Some(TypedForm::AllCases) => each_or::<P, L, AllCases>(instance, link),
            None => Ok(Defined::No(link)),
        },
        _ => Ok(Defined::No(link)),
    }
}

fn each_or<P: PluginData + 'static, L: LinkedFunction, E: Failure>(
    instance: &mut LinkerInstance<'_, P>,
    link: Link<P>,
) -> wasmtime::Result<Defined<P>> {
    if link.shape.container == Container::Keyed {
        return wrap::<P, L, _>(instance, link, |link, arguments| {
            let answers = link.socket.members().list().iter().map(|member| {
                let answer = link.ask_for::<L>(member, arguments);
                keyed(member, answer.map_err(|error| E::of(&error)))
            });
            Ok((answers.collect::<Vec<_>>(),))
        });
    }
    wrap::<P, L, _>(instance, link, |link, arguments| {
        let answers = link.socket.members().list().iter().map(|member| {
            let answer = link.ask_for::<L>(member, arguments);
            answer.map_err(|error| E::of(&error))
        });
        Ok((answers.collect::<Vec<_>>(),))
    })
}

/// Defines an import as a function of the host's, which makes its reply of the arguments.
fn wrap<P: PluginData + 'static, L: LinkedFunction, R: ComponentNamedList + Lower + 'static>(
    instance: &mut LinkerInstance<'_, P>,
    link: Link<P>,
    reply: impl Fn(&Link<P>, &L::Prepared<'_>) -> wasmtime::Result<R> + Send + Sync + 'static,
) -> wasmtime::Result<Defined<P>> {
    let name = link.function.clone();
    instance.func_wrap(
        &name,
        move |caller: StoreContextMut<'_, P>, lifted: L::Lifted| {
            let arguments = L::prepare(&lifted, &caller)?;
            reply(&link, &arguments)
        },
    )?;
    Ok(Defined::Yes)
}

/// Puts the id of its plugin beside a reply.
fn keyed<P: PluginData + 'static, T>(member: &Member<P>, reply: T) -> (String, T) {
    (member.name().to_string(), reply)
}

impl<P: PluginData + 'static> Link<P> {
    /// Returns the one plugin of the socket.
    fn only(&self) -> Result<&Member<P>, DispatchError> {
        let only = self.socket.members().list().first();
        only.ok_or_else(|| self.nobody())
    }

    /// Calls one plugin.
    fn ask<L: LinkedFunction>(
        &self,
        member: &Member<P>,
        arguments: &L::Prepared<'_>,
    ) -> Result<L::Results, DispatchError> {
        member.call(|slot: &Slot<P>, live: &mut Live<P>| {
            let (functions, callee) =
                live.typed::<L::Functions>(&slot.exports, &self.socket.path)?;
            L::call(functions, callee, arguments).map_err(Fault::Call)
        })
    }

    /// Calls one plugin, for the result itself.
    fn ask_for<L: LinkedFunction>(
        &self,
        member: &Member<P>,
        arguments: &L::Prepared<'_>,
    ) -> Result<ResultOf<L::Results>, DispatchError> {
        self.ask::<L>(member, arguments).map(Returned::into_result)
    }

    /// Calls all plugins; all of them before the first failure traps the caller.
    fn ask_each<L: LinkedFunction, T>(
        &self,
        arguments: &L::Prepared<'_>,
        put: impl Fn(&Member<P>, ResultOf<L::Results>) -> T,
    ) -> wasmtime::Result<Vec<T>> {
        let members = self.socket.members();
        let mut results = Vec::with_capacity(members.list().len());
        let mut failed = None;
        for member in members.list() {
            match self.ask_for::<L>(member, arguments) {
                Ok(result) => results.push(put(member, result)),
                Err(error) => failed = failed.or_else(|| Some(self.failure(member, error))),
            }
        }
        match failed {
            None => Ok(results),
            Some(error) => Err(error),
        }
    }
}
