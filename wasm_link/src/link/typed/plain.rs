//! Typed links of functions without handles.

use wasmtime::StoreContextMut;
use wasmtime::component::LinkerInstance;

use super::reply::{AllCases, Failure, TypedForm};
use super::{Defined, LinkedFunction};
use crate::link::call::Link;
use crate::link::shape::{Container, Reply};
use crate::members::Member;
use crate::{DispatchError, PluginData};

/// Defines the import of a function that one plugin has.
pub(super) fn define_one<P: PluginData + 'static, L: LinkedFunction>(
    instance: &mut LinkerInstance<'_, P>,
    link: Link<P>,
) -> wasmtime::Result<Defined<P>> {
    match (link.shape.container, &link.shape.reply) {
        (Container::Nothing | Container::Bare, Reply::Plain) if link.goes_to_one() => {
            let name = link.function.clone();
            instance.func_wrap(
                &name,
                move |caller: StoreContextMut<'_, P>, lifted: L::Lifted| {
                    let prepared = L::prepare(&lifted, &caller)?;
                    let members = link.socket.members();
                    let member = members.first().ok_or_else(|| link.nobody())?;
                    let answer = link.ask::<L>(member, &prepared);
                    let result = answer.map_err(|error| link.failure(member, error))?;
                    Ok(L::results(result))
                },
            )?;
            Ok(Defined::Yes)
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
    let name = link.function.clone();
    instance.func_wrap(
        &name,
        move |caller: StoreContextMut<'_, P>, lifted: L::Lifted| {
            let prepared = L::prepare(&lifted, &caller)?;
            let members = link.socket.members();
            let member = members.first().ok_or_else(|| link.nobody())?;
            let answer = link.ask::<L>(member, &prepared);
            Ok((answer.map_err(|error| E::of(&error)),))
        },
    )?;
    Ok(Defined::Yes)
}

/// Defines the import of a function that at most one plugin has.
pub(super) fn define_at_most_one<P: PluginData + 'static, L: LinkedFunction>(
    instance: &mut LinkerInstance<'_, P>,
    link: Link<P>,
) -> wasmtime::Result<Defined<P>> {
    match (link.shape.container, &link.shape.reply) {
        (Container::Option, Reply::Plain) => {
            let name = link.function.clone();
            instance.func_wrap(
                &name,
                move |caller: StoreContextMut<'_, P>, lifted: L::Lifted| {
                    let prepared = L::prepare(&lifted, &caller)?;
                    let members = link.socket.members();
                    let Some(member) = members.first() else {
                        return Ok((None,));
                    };
                    let answer = link.ask::<L>(member, &prepared);
                    let result = answer.map_err(|error| link.failure(member, error))?;
                    Ok((Some(result),))
                },
            )?;
            Ok(Defined::Yes)
        }
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
    let name = link.function.clone();
    instance.func_wrap(
        &name,
        move |caller: StoreContextMut<'_, P>, lifted: L::Lifted| {
            let prepared = L::prepare(&lifted, &caller)?;
            let members = link.socket.members();
            let answer = members
                .first()
                .map(|member| link.ask::<L>(member, &prepared));
            Ok((answer.map(|answer| answer.map_err(|error| E::of(&error))),))
        },
    )?;
    Ok(Defined::Yes)
}

/// Defines the import of a function that any number of plugins have.
pub(super) fn define_each<P: PluginData + 'static, L: LinkedFunction>(
    instance: &mut LinkerInstance<'_, P>,
    link: Link<P>,
) -> wasmtime::Result<Defined<P>> {
    match (link.shape.container, &link.shape.reply) {
        (Container::List, Reply::Plain) => {
            let name = link.function.clone();
            instance.func_wrap(
                &name,
                move |caller: StoreContextMut<'_, P>, lifted: L::Lifted| {
                    let prepared = L::prepare(&lifted, &caller)?;
                    Ok((link.ask_each::<L, _>(&prepared, |_, result| result)?,))
                },
            )?;
            Ok(Defined::Yes)
        }
        (Container::Keyed, Reply::Plain) => {
            let name = link.function.clone();
            instance.func_wrap(
                &name,
                move |caller: StoreContextMut<'_, P>, lifted: L::Lifted| {
                    let prepared = L::prepare(&lifted, &caller)?;
                    Ok((link.ask_each::<L, _>(&prepared, keyed)?,))
                },
            )?;
            Ok(Defined::Yes)
        }
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
    let name = link.function.clone();
    let is_keyed = link.shape.container == Container::Keyed;
    if is_keyed {
        instance.func_wrap(
            &name,
            move |caller: StoreContextMut<'_, P>, lifted: L::Lifted| {
                let prepared = L::prepare(&lifted, &caller)?;
                let members = link.socket.members();
                let answers = members.iter().map(|member| {
                    let answer = link.ask::<L>(member, &prepared);
                    keyed(member, answer.map_err(|error| E::of(&error)))
                });
                Ok((answers.collect::<Vec<_>>(),))
            },
        )?;
    } else {
        instance.func_wrap(
            &name,
            move |caller: StoreContextMut<'_, P>, lifted: L::Lifted| {
                let prepared = L::prepare(&lifted, &caller)?;
                let members = link.socket.members();
                let answers = members.iter().map(|member| {
                    let answer = link.ask::<L>(member, &prepared);
                    answer.map_err(|error| E::of(&error))
                });
                Ok((answers.collect::<Vec<_>>(),))
            },
        )?;
    }
    Ok(Defined::Yes)
}

/// Puts the id of its plugin beside a reply.
fn keyed<P: PluginData + 'static, T>(member: &Member<P>, reply: T) -> (String, T) {
    (member.slot.name.to_string(), reply)
}

impl<P: PluginData + 'static> Link<P> {
    /// Calls one plugin.
    fn ask<L: LinkedFunction>(
        &self,
        member: &Member<P>,
        arguments: &L::Prepared<'_>,
    ) -> Result<L::Result, DispatchError> {
        let slot = &member.slot;
        slot.enter(|live| {
            let (functions, callee) =
                live.typed::<L::Functions>(&slot.exports, &self.socket.path)?;
            Ok(L::call(functions, callee, arguments))
        })
    }

    /// Calls all plugins; all of them before the first failure traps the caller.
    fn ask_each<L: LinkedFunction, T>(
        &self,
        arguments: &L::Prepared<'_>,
        put: impl Fn(&Member<P>, L::Result) -> T,
    ) -> wasmtime::Result<Vec<T>> {
        let members = self.socket.members();
        let mut results = Vec::with_capacity(members.len());
        let mut failed = None;
        for member in members {
            match self.ask::<L>(member, arguments) {
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
