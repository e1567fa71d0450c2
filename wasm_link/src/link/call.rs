//! A call through a socket, from one plugin to those that fill it.

use std::borrow::Cow;
use std::sync::Arc;

use wasmtime::StoreContextMut;
use wasmtime::component::Val;

use super::shape::{Container, Reply, Shape};
use crate::describe::{InterfaceCardinality, PluginData};
use crate::error::{AdaptError, DispatchError, LimitHit};
use crate::resource::{Carried, Handed, Landing, Proxies, lift_one_from_guest, take_out};
use crate::slot::Dynamic;
use crate::socket::{Member, Members, Route, SocketNode};
use crate::wit::Handles;
use crate::wit::adapt::Adapter;

/// The connection of one imported function to its socket.
pub(crate) struct Link<P: PluginData + 'static> {
    pub(crate) socket: Arc<SocketNode<P>>,
    /// The name of the import.
    pub(crate) import: Box<str>,
    /// The name of the function that it calls.
    pub(crate) function: Box<str>,
    /// Where the socket has the function.
    pub(crate) position: Option<usize>,
    pub(crate) shape: Shape,
    /// How the import is called, where it is of another version than what the plugins export.
    pub(crate) adapter: Option<Box<Adapter>>,
    /// Which handles the function that is called takes and returns.
    pub(crate) handles: Handles,
    /// What the calling plugin holds of other plugins' resources.
    pub(crate) proxies: Arc<Proxies>,
}

/// What one plugin answered: its result, if the function has one.
type Answer = Result<Option<Val>, DispatchError>;

impl<P: PluginData + 'static> Link<P> {
    /// Calls the plugins of the socket, and puts their replies into the shape of the import.
    ///
    /// # Errors
    /// Fails, and so traps the caller, when a plugin fails and the shape has no room for that.
    pub(crate) fn call(
        &self,
        mut caller: StoreContextMut<'_, P>,
        arguments: &[Val],
        results: &mut [Val],
    ) -> wasmtime::Result<()> {
        let members = self.socket.members();
        let mut arguments = Cow::Borrowed(arguments);
        let routed = if self.handles.takes() {
            let handed = take_out(arguments.to_mut().as_mut_slice(), |handle| {
                lift_one_from_guest(handle, &mut caller, &self.proxies, |kind| {
                    members.defines(kind)
                })
            });
            handed.and_then(|handed| members.route(handed))
        } else if let [only] = members.list()
            && !self.leaves_out(only)
        {
            Ok(Route::One(only, None))
        } else {
            Ok(Route::Each(None))
        };
        let route = match routed {
            Ok(route) => route,
            Err(error) => return self.refuse(members, results, || error.into()),
        };
        if let Some(adapter) = &self.adapter {
            return match adapter.arguments(arguments.into_owned()) {
                Ok(arguments) => self.gather(members, route, &arguments, results, &mut caller),
                Err(error) => {
                    let error = AdaptError::new(adapter, error);
                    self.refuse(members, results, || error.clone().into())
                }
            };
        }
        match route {
            Route::One(member, handed) if self.shape.is_bare() => {
                let asked = self.ask_into(member, &arguments, handed, results, &mut caller);
                asked.map_err(|error| self.failure(member, error))
            }
            route => self.gather(members, route, &arguments, results, &mut caller),
        }
    }

    /// Calls plugins, and puts their replies into the shape of the import.
    fn gather(
        &self,
        members: &Members<P>,
        route: Route<'_, P>,
        arguments: &[Val],
        results: &mut [Val],
        caller: &mut StoreContextMut<'_, P>,
    ) -> wasmtime::Result<()> {
        match route {
            Route::One(member, handed) => {
                let answer = self.answer(member, arguments, handed, caller);
                self.put([(member, answer)].into_iter(), results)
            }
            Route::Each(handed) => {
                let _at_once = members.at_once();
                let answers = self.asked(members).map(|member| {
                    let lent = handed.as_ref().map(Carried::lend_all_again);
                    (member, self.answer(member, arguments, lent, caller))
                });
                self.put(answers, results)
            }
        }
    }

    /// Calls nobody, and answers for each.
    #[cold]
    fn refuse(
        &self,
        members: &Members<P>,
        results: &mut [Val],
        error: impl Fn() -> DispatchError,
    ) -> wasmtime::Result<()> {
        let members = self.asked(members);
        self.put(members.map(|member| (member, Err(error()))), results)
    }

    /// Returns the plugins that are asked where all are: those that lack the function may be left out, if what is
    /// returned has room for that.
    pub(super) fn asked<'a>(
        &'a self,
        members: &'a Members<P>,
    ) -> impl Iterator<Item = &'a Member<P>> + Clone {
        let members = members.list().iter();
        members.filter(|member| !self.leaves_out(member))
    }

    fn leaves_out(&self, member: &Member<P>) -> bool {
        self.socket.leaves_out(member, self.position)
            && !matches!(self.shape.container, Container::Nothing | Container::Bare)
    }

    /// Calls one plugin, and puts its result into `results`.
    fn ask_into(
        &self,
        member: &Member<P>,
        arguments: &[Val],
        mut handed: Option<Handed>,
        results: &mut [Val],
        caller: &mut StoreContextMut<'_, P>,
    ) -> Result<(), DispatchError> {
        let function = member.function(self.position);
        let function = function.ok_or_else(|| self.missing())?;
        let returns = function.handles.returns();
        if returns {
            handed.get_or_insert_default();
        }
        let call = Dynamic {
            function,
            arguments: Cow::Borrowed(arguments),
            handed: handed.as_mut(),
            results: &mut *results,
        };
        member.call_for(Some(caller.data_mut()), call)?;
        match handed {
            Some(returned) if returns && !returned.is_empty() => {
                Landing::at(&self.proxies)?.land_in(results, returned, caller)
            }
            Some(_) | None => Ok(()),
        }
    }

    /// Calls one plugin, and returns its result.
    fn answer(
        &self,
        member: &Member<P>,
        arguments: &[Val],
        handed: Option<Handed>,
        caller: &mut StoreContextMut<'_, P>,
    ) -> Answer {
        let function = member.function(self.position);
        let function = function.ok_or_else(|| self.missing())?;
        let mut result = [Val::Bool(false)];
        let results = match function.signature.result {
            Some(_) => &mut result[..],
            None => &mut [],
        };
        let has_result = !results.is_empty();
        self.ask_into(member, arguments, handed, results, caller)?;
        let [result] = result;
        let result = has_result.then_some(result);
        match &self.adapter {
            None => Ok(result),
            Some(adapter) => {
                let result = adapter.result(result);
                result.map_err(|error| AdaptError::new(adapter, error).into())
            }
        }
    }

    /// Puts what plugins answered into the shape of the import.
    fn put<'a>(
        &self,
        answers: impl Iterator<Item = (&'a Member<P>, Answer)>,
        results: &mut [Val],
    ) -> wasmtime::Result<()> {
        let is_keyed = self.shape.container == Container::Keyed;
        let mut replies = Vec::with_capacity(answers.size_hint().1.unwrap_or(0));
        let mut failed = None;
        // All are called before the first failure traps the caller: the others are not to suffer
        // for it.
        for (member, answer) in answers {
            match self.reply(member, answer) {
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

    pub(super) fn missing(&self) -> DispatchError {
        DispatchError::InvalidFunction(format!("{}#{}", self.socket.path, self.function))
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
        self.failure_of(Some(member.name()), error)
    }

    /// What traps the caller when a plugin failed, if it is known which.
    pub(super) fn failure_of(&self, plugin: Option<&str>, error: DispatchError) -> wasmtime::Error {
        // Who may hold no more handles is the caller itself.
        if let DispatchError::LimitExceeded(hit) = &error
            && self.proxies.is_of(hit)
        {
            return wasmtime::Error::new(LimitHit::clone(hit));
        }
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
