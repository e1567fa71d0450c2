//! A call through a socket, from one plugin to those that fill it.

use std::sync::Arc;

use wasmtime::component::Val;
use wasmtime::{AsContextMut, StoreContextMut};

use super::shape::{Container, Reply, Shape};
use crate::describe::{InterfaceCardinality, PluginData};
use crate::error::DispatchError;
use crate::error::{ResourceCreationError, ResourceReceiveError};
use crate::resource::{Carried, Landing, Original, Proxies, keep_returned, lift_from_guest};
use crate::socket::{Member, Members, SocketNode};
use crate::wit::Handles;

/// The connection of one imported function to its socket.
pub(crate) struct Link<P: PluginData + 'static> {
    pub(crate) socket: Arc<SocketNode<P>>,
    pub(crate) function: Box<str>,
    /// Where the socket has the function.
    pub(crate) position: Option<usize>,
    pub(crate) shape: Shape,
    /// Which handles the function that is called takes and returns.
    pub(crate) handles: Handles,
    /// What the calling plugin holds of other plugins' resources.
    pub(crate) proxies: Arc<Proxies>,
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
        match (members.list(), self.handles) {
            ([only], Handles::None) if self.shape.is_bare() => {
                self.pass_on(only, arguments, results)
            }
            (_, Handles::None) => {
                let answers = members
                    .list()
                    .iter()
                    .map(|member| (member, self.dispatch(member, arguments)));
                self.put(answers, results)
            }
            (_, Handles::Receiver) if self.shape.container.is_of_one() => {
                let (member, answer) = self.call_method(&mut store, arguments);
                self.put_one(member, answer, results)
            }
            ([only], Handles::Result) if self.shape.container.is_of_one() => {
                let answer = self.call_for_handle(only, &mut store, arguments);
                self.put_one(Some(only), answer, results)
            }
            (_, Handles::Receiver | Handles::Result | Handles::InResult | Handles::Any) => {
                let answers = self.answers_carrying(members, &mut store, arguments);
                self.put(answers.into_iter(), results)
            }
        }
    }

    /// Puts what the one plugin answered that was called into the shape of the import.
    fn put_one(
        &self,
        member: Option<&Member<P>>,
        answer: Answer,
        results: &mut [Val],
    ) -> wasmtime::Result<()> {
        let reply = self.reply(member, answer)?;
        if let Some(result) = results.first_mut() {
            *result = reply;
        }
        Ok(())
    }

    /// Calls a method that takes no handle but the one that it is called on, at the plugin that owns that.
    fn call_method(
        &self,
        store: &mut StoreContextMut<'_, P>,
        arguments: &[Val],
    ) -> (Option<&Member<P>>, Answer) {
        let (member, original) = match self.receiver(store, arguments) {
            Ok(receiver) => receiver,
            Err(error) => return (self.socket.members().list().first(), Err(error.into())),
        };
        let function = member.function(self.position);
        let function = function.ok_or_else(|| self.missing());
        let answer = function.and_then(|function| {
            let mut arguments = arguments.to_vec();
            if let Some(this) = arguments.first_mut() {
                *this = Val::Resource(original.handle);
            }
            member
                .slot()
                .call_method_with(function, original, &arguments)
        });
        (Some(member), answer)
    }

    /// Finds what a method is called on.
    fn receiver(
        &self,
        store: &mut StoreContextMut<'_, P>,
        arguments: &[Val],
    ) -> Result<(&Member<P>, Original), ResourceReceiveError> {
        let Some(Val::Resource(handle)) = arguments.first() else {
            return Err(ResourceReceiveError::InvalidHandle);
        };
        let dynamic = handle.try_into_resource_dynamic(store.as_context_mut());
        let dynamic = dynamic.map_err(|_| ResourceReceiveError::InvalidHandle)?;
        self.owner_of(dynamic.rep())
    }

    /// Finds the plugin that owns what a proxy of the caller stands for, and what it is there.
    pub(super) fn owner_of(
        &self,
        proxy: u32,
    ) -> Result<(&Member<P>, Original), ResourceReceiveError> {
        let owner = self.proxies.look(proxy, |handle| {
            let owner = self.socket.members().owner_of(handle)?;
            Ok((owner, handle.original()))
        });
        owner.ok_or(ResourceReceiveError::InvalidHandle)?
    }

    /// Calls a function that takes no handles and returns one.
    fn call_for_handle(
        &self,
        member: &Member<P>,
        store: &mut StoreContextMut<'_, P>,
        arguments: &[Val],
    ) -> Answer {
        let function = member.function(self.position);
        let function = function.ok_or_else(|| self.missing())?;
        let carried = member.slot().call_for_handle(function.index, arguments)?;
        let kept = keep_returned(carried, &self.proxies, store)?;
        let kept = kept.try_into_resource_any(store.as_context_mut());
        let full = |_| DispatchError::from(ResourceCreationError::ResourceTableFull);
        Ok(Some(Val::Resource(kept.map_err(full)?)))
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
            Some(function) => member.slot().call_into(function.index, arguments, results),
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
            match self.reply(Some(member), answer) {
                Ok(reply) if is_keyed => {
                    let id = Val::String(member.name().to_string());
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
            .slot()
            .call(function.index, &function.signature, arguments)
    }

    fn missing(&self) -> DispatchError {
        DispatchError::InvalidFunction(format!("{}#{}", self.socket.path, self.function))
    }

    /// Calls with handles: one plugin, where they say which, or all.
    fn answers_carrying<'a>(
        &self,
        members: &'a Members<P>,
        store: &mut StoreContextMut<'_, P>,
        arguments: &[Val],
    ) -> Vec<(&'a Member<P>, Answer)> {
        let carried = match self.handles {
            Handles::Receiver | Handles::Any => lift_from_guest(arguments, store, &self.proxies),
            Handles::None | Handles::Result | Handles::InResult => Ok(Vec::new()),
        };
        let routed = carried.and_then(|carried| members.route(carried));
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
                let answers = members.list().iter();
                let answers = answers.map(|member| (member, Err(error.into())));
                answers.collect()
            }
        }
    }

    fn dispatch_carrying(
        &self,
        member: &Member<P>,
        store: &mut StoreContextMut<'_, P>,
        arguments: &[Val],
        carried: Vec<Carried>,
    ) -> Answer {
        let function = member.function(self.position);
        let function = function.ok_or_else(|| self.missing())?;
        let slot = member.slot();
        let (value, carried) = slot.call_carrying(function.index, arguments, carried)?;
        let Some(value) = value else { return Ok(None) };
        if carried.is_empty() {
            return Ok(Some(value));
        }
        let mut landing = Landing::at(&self.proxies)?;
        let landed = landing.land(&[value], carried, store)?;
        Ok(landed.into_iter().next())
    }

    fn reply(&self, member: Option<&Member<P>>, answer: Answer) -> wasmtime::Result<Val> {
        match (&self.shape.reply, answer) {
            (Reply::Plain, Ok(value)) => Ok(value.unwrap_or(Val::Tuple(Vec::new()))),
            (Reply::Plain, Err(error)) => {
                let name = member.map(|member| &**member.name());
                Err(self.failure_of(name, error))
            }
            (Reply::Result(_), Ok(value)) => Ok(Val::Result(Ok(value.map(Box::new)))),
            (Reply::Result(form), Err(error)) => Ok(Val::Result(Err(form.lower(&error)))),
        }
    }

    /// What traps the caller when a plugin failed.
    pub(super) fn failure(&self, member: &Member<P>, error: DispatchError) -> wasmtime::Error {
        self.failure_of(Some(member.name()), error)
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
