//! Dispatch by name: from the host, with dynamic values.

use std::borrow::Cow;
use std::slice;
use std::sync::Arc;

use wasmtime::component::Val;

use crate::describe::{InterfaceCardinality, PluginData};
use crate::error::{AmbiguousInterface, DispatchError, ResourceReceiveError};
use crate::resource::{Carried, Handed, handles, wanted};
use crate::slot::Dynamic;
use crate::slot::exports::MemberFunction;
use crate::socket::{ByPlugin, Member, Members, Route, Socket, SocketNode};
use crate::tree::{NoRoot, TreeCore};
use crate::value::check_arguments;
use crate::wit::Function;

/// A call by name.
#[derive(Clone, Copy)]
pub(super) struct Call<'a> {
    pub(super) function: &'a str,
    /// Where the root has the function.
    pub(super) position: Option<usize>,
    pub(super) has_return: bool,
    pub(super) arguments: &'a [Val],
}

/// What a function without result returns, and one whose result is not wanted.
const NOTHING: Val = Val::Tuple(Vec::new());

/// What one plugin answered.
pub(super) type Answer = Result<Val, DispatchError>;

/// Where a call goes, and whether the arguments are known to fit.
struct Plan<'a, P: PluginData + 'static> {
    route: Route<'a, P>,
    is_checked: bool,
}

impl<P: PluginData + 'static> TreeCore<P> {
    /// Finds the root that a name stands for.
    ///
    /// # Errors
    /// Fails when there is none, or several.
    pub(super) fn root(&self, name: &str) -> Result<&Arc<SocketNode<P>>, DispatchError> {
        self.roots.find(name).map_err(|error| match error {
            NoRoot::Unknown => DispatchError::InvalidInterface(name.to_owned()),
            NoRoot::Ambiguous(roots) => {
                let ambiguous = AmbiguousInterface::new(name, roots);
                DispatchError::AmbiguousInterface(Box::new(ambiguous))
            }
        })
    }

    /// Calls the plugins of a root.
    pub(super) fn dispatch(&self, root: &SocketNode<P>, call: Call<'_>) -> Socket<Answer, P::Id> {
        let members = root.members();
        let Plan { route, is_checked } = match self.plan(root, members, &call) {
            Ok(plan) => plan,
            // Nobody is called, and each is answered for.
            Err(error) => {
                return each(root, members, call.position, |_, answer| {
                    *answer = Err(error.into());
                });
            }
        };
        match route {
            Route::Each(handed) => each(root, members, call.position, |member, answer| {
                let lent = handed.as_ref().map(Carried::lend_all_again);
                self.answer(root, member, &call, lent, is_checked, answer);
            }),
            Route::One(member, handed) => {
                let mut answer = Ok(NOTHING);
                self.answer(root, member, &call, handed, is_checked, &mut answer);
                one(root.cardinality, member, answer)
            }
        }
    }

    /// Calls one plugin of a root, whatever the handles among the arguments say.
    ///
    /// # Errors
    /// Fails as every dispatch does.
    pub(super) fn dispatch_to(
        &self,
        root: &SocketNode<P>,
        member: &Member<P>,
        call: Call<'_>,
    ) -> Answer {
        let function = resolve(root, member, &call)?;
        check_arguments(&function.signature.params, call.arguments)
            .map_err(|error| DispatchError::from(*error))?;
        let handed = if function.handles.takes() {
            Some(self.handed(&function.signature, &call)?)
        } else {
            None
        };
        let mut answer = Ok(NOTHING);
        self.answer(root, member, &call, handed, true, &mut answer);
        answer
    }

    /// Says where a call goes: to one plugin, where the handles among the arguments say which, or to all.
    fn plan<'a>(
        &self,
        root: &SocketNode<P>,
        members: &'a Members<P>,
        call: &Call<'_>,
    ) -> Result<Plan<'a, P>, ResourceReceiveError> {
        let alike = call.position.and_then(|position| members.alike(position));
        let fitting =
            alike.filter(|alike| check_arguments(&alike.signature.params, call.arguments).is_ok());
        let route = match fitting {
            Some(alike) if !alike.handles.takes() => Route::Each(None),
            Some(alike) => members.route(self.handed(&alike.signature, call)?)?,
            // What does not fit is refused before any handle is taken from the host.
            None => match self.taking(root, members, call) {
                Some(signature) => members.route(self.handed(&signature, call)?)?,
                None => Route::Each(None),
            },
        };
        Ok(Plan {
            route,
            is_checked: fitting.is_some(),
        })
    }

    /// Takes and lends what the arguments of a function that takes handles want of the host.
    fn handed(
        &self,
        signature: &Function,
        call: &Call<'_>,
    ) -> Result<Handed, ResourceReceiveError> {
        let wanted = wanted(&signature.params, call.arguments, &self.kinds);
        self.host.carry(&wanted)
    }

    /// Returns the signature by which handles are taken from the host, where plugins have a function
    /// differently: that of the plugin that owns the first of them, or the first that takes any.
    fn taking(
        &self,
        root: &SocketNode<P>,
        members: &Members<P>,
        call: &Call<'_>,
    ) -> Option<Arc<Function>> {
        let taking = |member: &Member<P>| {
            let function = resolve(root, member, call).ok()?;
            check_arguments(&function.signature.params, call.arguments).ok()?;
            let takes = function.handles.takes();
            takes.then(|| Arc::clone(&function.signature))
        };
        let mut handles = call.arguments.iter().flat_map(handles);
        let owner = handles.find_map(|handle| self.host.known(handle));
        let owner = owner.and_then(|known| members.find(known.owner));
        let owners = owner.and_then(taking);
        owners.or_else(|| members.list().iter().find_map(taking))
    }

    /// Calls one plugin, and puts its answer where it is returned: moving answers is a measurable part of
    /// a call.
    fn answer(
        &self,
        root: &SocketNode<P>,
        member: &Member<P>,
        call: &Call<'_>,
        handed: Option<Handed>,
        is_checked: bool,
        answer: &mut Answer,
    ) {
        if let Err(error) = self.try_answer(root, member, call, handed, is_checked, answer) {
            *answer = Err(error);
        }
    }

    fn try_answer(
        &self,
        root: &SocketNode<P>,
        member: &Member<P>,
        call: &Call<'_>,
        mut handed: Option<Handed>,
        is_checked: bool,
        answer: &mut Answer,
    ) -> Result<(), DispatchError> {
        let function = resolve(root, member, call)?;
        if !is_checked {
            check_arguments(&function.signature.params, call.arguments)
                .map_err(|error| DispatchError::from(*error))?;
        }
        let has_result = function.signature.result.is_some();
        let mut unwanted;
        let results = match answer {
            _ if !has_result => &mut [],
            Ok(value) if call.has_return => slice::from_mut(value),
            Ok(_) | Err(_) => {
                unwanted = [NOTHING];
                &mut unwanted[..]
            }
        };
        // Handles in a result that nobody wants are given up.
        let keeps = function.handles.returns() && call.has_return;
        if keeps {
            handed.get_or_insert_default();
        }
        member.call(Dynamic {
            function,
            arguments: Cow::Borrowed(call.arguments),
            handed: handed.as_mut(),
            results,
        })?;
        if call.has_return && !has_result {
            return Err(DispatchError::MissingResponse);
        }
        if let Some(returned) = handed.filter(|_| keeps) {
            self.host.keep(returned);
        }
        Ok(())
    }

    /// Gives up the handles that a value holds.
    pub(super) fn release(&self, value: &Val) -> Result<(), ResourceReceiveError> {
        let mut released = Ok(());
        for handle in handles(value) {
            match self.host.take(handle) {
                Some(owned) => drop(owned),
                None => released = Err(ResourceReceiveError::InvalidHandle),
            }
        }
        released
    }
}

/// Asks all plugins of a root with the function at a position, in the shape of the root's cardinality.
fn each<P: PluginData + 'static>(
    root: &SocketNode<P>,
    members: &Members<P>,
    position: Option<usize>,
    ask: impl Fn(&Member<P>, &mut Answer) + Sync,
) -> Socket<Answer, P::Id> {
    let asked = |member| {
        let mut answer = Ok(NOTHING);
        ask(member, &mut answer);
        answer
    };
    let only = members.list().first();
    let all = || root.kept(position, members.each_into(|| Ok(NOTHING), &ask));
    match root.cardinality {
        InterfaceCardinality::ExactlyOne => Socket::ExactlyOne(match only {
            Some(only) => asked(only),
            None => Err(DispatchError::InvalidInterface(root.path.to_string())),
        }),
        InterfaceCardinality::AtMostOne => {
            let only = only.filter(|only| !root.leaves_out(only, position));
            Socket::AtMostOne(only.map(asked))
        }
        InterfaceCardinality::AtLeastOne => Socket::AtLeastOne(all()),
        InterfaceCardinality::Any => Socket::Any(all()),
    }
}

/// Puts the answer of the one plugin that was called into the shape of a cardinality.
fn one<P: PluginData + 'static>(
    cardinality: InterfaceCardinality,
    member: &Member<P>,
    answer: Answer,
) -> Socket<Answer, P::Id> {
    let map = |answer| ByPlugin::from_iter([(member.id().clone(), answer)]);
    match cardinality {
        InterfaceCardinality::ExactlyOne => Socket::ExactlyOne(answer),
        InterfaceCardinality::AtMostOne => Socket::AtMostOne(Some(answer)),
        InterfaceCardinality::AtLeastOne => Socket::AtLeastOne(map(answer)),
        InterfaceCardinality::Any => Socket::Any(map(answer)),
    }
}

/// Finds the function that a plugin is to be called with, and makes sure that it can be.
fn resolve<'a, P: PluginData + 'static>(
    root: &SocketNode<P>,
    member: &'a Member<P>,
    call: &Call<'_>,
) -> Result<&'a MemberFunction, DispatchError> {
    let function = member.function(call.position);
    let function = function.ok_or_else(|| lacking(root, member, call))?;
    let is_method = function.handles.takes() && function.signature.is_method();
    if is_method && !matches!(call.arguments.first(), Some(Val::Resource(_))) {
        return Err(DispatchError::InvalidArgumentList);
    }
    Ok(function)
}

/// Says why a plugin cannot be called with a function that it does not have for its socket.
#[cold]
fn lacking<P: PluginData + 'static>(
    root: &SocketNode<P>,
    member: &Member<P>,
    call: &Call<'_>,
) -> DispatchError {
    let exports = member.exports();
    let index = match exports.find(&root.path, call.function) {
        Ok(index) => index,
        Err(error) => return error,
    };
    match exports.get(index).map(|export| &export.signature) {
        Some(Err(what)) => DispatchError::UnsupportedType((*what).to_owned()),
        Some(Ok(_)) | None => {
            DispatchError::InvalidFunction(format!("{}#{}", root.path, call.function))
        }
    }
}
