//! A call through a socket, from one plugin to those that fill it.

use std::sync::Arc;

use wasmtime::StoreContextMut;
use wasmtime::component::Val;

use super::shape::{Container, Reply, Shape};
use crate::members::{Member, SocketNode};
use crate::resource::{Carried, Landing, Proxies, lift_from_guest};
use crate::{DispatchError, InterfaceCardinality, PluginData};

/// The connection of one imported function to its socket.
pub(crate) struct Link<P: PluginData + 'static> {
    pub(crate) socket: Arc<SocketNode<P>>,
    pub(crate) function: Box<str>,
    /// Where the socket has the function.
    pub(crate) position: Option<usize>,
    pub(crate) shape: Shape,
    /// Whether its arguments or its result can hold resource handles.
    pub(crate) carries_handles: bool,
    /// Whether its arguments can.
    pub(crate) takes_handles: bool,
    /// What the calling plugin holds of other plugins' resources.
    pub(crate) proxies: Arc<Proxies<P>>,
}

/// What one plugin answered.
type Answer = Result<Option<Val>, DispatchError>;

impl<P: PluginData + 'static> Link<P> {
    /// Calls the plugins of the socket, and puts their replies into the shape of the import.
    ///
    /// # Errors
    /// Fails, and so traps the caller, when a plugin fails and the shape has no room for that.
    pub(crate) fn call(
        &self,
        mut store: StoreContextMut<'_, P>,
        arguments: &[Val],
        results: &mut [Val],
    ) -> wasmtime::Result<()> {
        let members = self.socket.members();
        if self.carries_handles {
            let answers = self.answers_carrying(members, &mut store, arguments);
            return self.put(answers.into_iter(), results);
        }
        match (members, &self.shape) {
            ([only], shape) if shape.is_bare() => self.pass_on(only, arguments, results),
            _ => {
                let answers = members
                    .iter()
                    .map(|member| (member, self.dispatch(member, arguments)));
                self.put(answers, results)
            }
        }
    }

    /// Calls the one plugin, whose result is the import's.
    fn pass_on(
        &self,
        member: &Member<P>,
        arguments: &[Val],
        results: &mut [Val],
    ) -> wasmtime::Result<()> {
        let function = member.function(self.position);
        let passed = match function {
            Some(function) => member.slot.call_into(function.index, arguments, results),
            None => Err(self.missing()),
        };
        passed.map_err(|error| self.failure(member, error))
    }

    /// Puts what plugins answered into the shape of the import.
    fn put<'a>(
        &self,
        answers: impl ExactSizeIterator<Item = (&'a Member<P>, Answer)>,
        results: &mut [Val],
    ) -> wasmtime::Result<()> {
        let is_keyed = self.shape.container == Container::Keyed;
        let mut replies = Vec::with_capacity(answers.len());
        let mut failed = None;
        // All are called before the first failure traps the caller: the others are not to suffer
        // for it.
        for (member, answer) in answers {
            match self.reply(member, answer) {
                Ok(reply) if is_keyed => {
                    let id = Val::String(member.slot.name.to_string());
                    replies.push(Val::Tuple(vec![id, reply]));
                }
                Ok(reply) => replies.push(reply),
                Err(error) => failed = failed.or(Some(error)),
            }
        }
        if let Some(error) = failed {
            return Err(error);
        }
        let first = |replies: Vec<Val>| replies.into_iter().next();
        let returned = match self.shape.container {
            Container::Nothing => return Ok(()),
            Container::Bare => first(replies).ok_or_else(|| self.nobody())?,
            Container::Option => Val::Option(first(replies).map(Box::new)),
            Container::List | Container::Keyed => Val::List(replies),
        };
        if let Some(result) = results.first_mut() {
            *result = returned;
        }
        Ok(())
    }

    fn dispatch(&self, member: &Member<P>, arguments: &[Val]) -> Answer {
        let function = member.function(self.position);
        let function = function.ok_or_else(|| self.missing())?;
        member
            .slot
            .call(function.index, &function.signature, arguments)
    }

    fn missing(&self) -> DispatchError {
        DispatchError::InvalidFunction(format!("{}#{}", self.socket.path, self.function))
    }

    /// Calls with handles: one plugin, where they say which, or all.
    fn answers_carrying<'a>(
        &self,
        members: &'a [Member<P>],
        store: &mut StoreContextMut<'_, P>,
        arguments: &[Val],
    ) -> Vec<(&'a Member<P>, Answer)> {
        let carried = if self.takes_handles {
            lift_from_guest(arguments, store, &self.proxies)
        } else {
            Ok(Vec::new())
        };
        let routed = carried.and_then(|carried| self.socket.route(members, carried));
        match routed {
            Ok(targets) => {
                let answers = targets.into_iter().map(|(member, carried)| {
                    (
                        member,
                        self.dispatch_carrying(member, store, arguments, carried),
                    )
                });
                answers.collect()
            }
            // Nobody is called, and each is answered for.
            Err(error) => {
                let answers = members.iter().map(|member| (member, Err(error.into())));
                answers.collect()
            }
        }
    }

    fn dispatch_carrying(
        &self,
        member: &Member<P>,
        store: &mut StoreContextMut<'_, P>,
        arguments: &[Val],
        carried: Vec<Carried<P>>,
    ) -> Answer {
        let function = member.function(self.position);
        let function = function.ok_or_else(|| self.missing())?;
        let slot = &member.slot;
        let (value, carried) = slot.call_carrying(function.index, arguments, carried)?;
        let Some(value) = value else { return Ok(None) };
        if carried.is_empty() {
            return Ok(Some(value));
        }
        let mut landing = Landing::at(&self.proxies)?;
        let landed = landing.land(&[value], carried, store)?;
        Ok(landed.into_iter().next())
    }

    fn reply(&self, member: &Member<P>, answer: Answer) -> wasmtime::Result<Val> {
        match (&self.shape.reply, answer) {
            (Reply::Plain, Ok(value)) => Ok(value.unwrap_or(Val::Tuple(Vec::new()))),
            (Reply::Plain, Err(error)) => Err(self.failure(member, error)),
            (Reply::Result(_), Ok(value)) => Ok(Val::Result(Ok(value.map(Box::new)))),
            (Reply::Result(form), Err(error)) => Ok(Val::Result(Err(form.lower(&error)))),
        }
    }

    /// What traps the caller when a plugin failed.
    pub(super) fn failure(&self, member: &Member<P>, error: DispatchError) -> wasmtime::Error {
        self.failure_of(Some(&member.slot.name), error)
    }

    /// What traps the caller when a plugin failed, if it is known which.
    pub(super) fn failure_of(&self, plugin: Option<&str>, error: DispatchError) -> wasmtime::Error {
        let (function, socket) = (&self.function, &self.socket.id);
        wasmtime::Error::new(error).context(match plugin {
            Some(plugin) => format!(
                "`{function}` of the plugin `{plugin}` failed, called through the socket `{socket}`"
            ),
            None => format!("`{function}` failed, called through the socket `{socket}`"),
        })
    }

    /// What traps the caller when there is no plugin that could be called.
    pub(super) fn nobody(&self) -> DispatchError {
        DispatchError::InvalidInterface(self.socket.path.to_string())
    }

    /// Tells whether a call goes to one plugin, whatever handles are among its arguments.
    pub(super) fn goes_to_one(&self) -> bool {
        self.socket.cardinality == InterfaceCardinality::ExactlyOne
    }
}
