//! Dispatch by name: from the host, with dynamic values.

use std::slice;
use std::sync::Arc;

use wasmtime::component::Val;

use crate::describe::{InterfaceCardinality, PluginData};
use crate::error::DispatchError;
use crate::error::ResourceReceiveError;
use crate::path::same_interface;
use crate::resource::{Carried, Kind, handles, replaced, wanted};
use crate::slot::exports::{Export, FunctionIndex};
use crate::socket::{Alike, FEW, Member, SocketNode};
use crate::socket::{ByPlugin, Socket};
use crate::tree::TreeCore;
use crate::value::check_arguments;
use crate::wit::{Function, Handles};

/// A call by name.
pub(super) struct Call<'a> {
    pub(super) path: &'a str,
    pub(super) function: &'a str,
    pub(super) has_return: bool,
    pub(super) arguments: &'a [Val],
    /// The position of the function in the root that is called, where that is of exactly this path.
    pub(super) position: Option<usize>,
}

/// What a function without result returns, and one whose result is not wanted.
const NOTHING: Val = Val::Tuple(Vec::new());

/// What one plugin answered.
type Answer = Result<Val, DispatchError>;

impl<P: PluginData + 'static> TreeCore<P> {
    /// Calls the plugins of the root that the path names.
    pub(super) fn dispatch(&self, mut call: Call<'_>) -> Socket<Answer, P::Id> {
        let root = self.root(call.path);
        call.position = root.and_then(|root| root.position(call.function));
        if let Some((root, alike)) = root.and_then(|root| Some((root, call.fitting(root)?))) {
            match alike.handles {
                Handles::None => return call.answers(root, alike.signature.result.is_some()),
                Handles::Result => {
                    let answered = asked(root, |member, answer| {
                        *answer = self.handle_of(member, &call);
                    });
                    return answered;
                }
                Handles::Receiver => {
                    if let Some(answer) = self.answer_of_owner(root, &call, alike.receiver) {
                        return answer;
                    }
                }
                Handles::InResult | Handles::Any => {}
            }
        }
        let mut roots = self.roots.iter();
        let named = root.or_else(|| roots.find(|root| same_interface(&root.path, call.path)));
        let unknown = || Err(DispatchError::InvalidInterface(call.path.to_owned()));
        let Some(root) = named.or(self.roots.first()) else {
            return Socket::ExactlyOne(unknown());
        };
        let members = root.members();
        let answers = self.answers(root, members, &call);
        let answers = answers
            .into_iter()
            .map(|(member, answer)| (member.slot.id.clone(), answer));
        Socket::collect(root.cardinality, answers, unknown)
    }

    /// Calls a function that takes no handles and returns one.
    fn handle_of(&self, member: &Member<P>, call: &Call<'_>) -> Answer {
        let function = member.function(call.position);
        let function = function.ok_or_else(|| call.missing())?;
        let slot = &member.slot;
        let carried = slot.call_for_handle(function.index, call.arguments)?;
        if !call.has_return {
            // A handle that nobody wants is given up.
            return Ok(NOTHING);
        }
        Ok(Val::Resource(self.host.keep_one(carried)))
    }

    /// Calls a method that takes no handle but the one that it is called on, if the host has that.
    fn answer_of_owner(
        &self,
        root: &SocketNode<P>,
        call: &Call<'_>,
        receiver: Option<Kind>,
    ) -> Option<Socket<Answer, P::Id>> {
        let Some(Val::Resource(handle)) = call.arguments.first() else {
            return None;
        };
        let lent = self.host.lend(*handle, receiver?)?;
        let owner = root.owner_of(lent.handle()).ok()?;
        let function = owner.function(call.position)?;
        let slot = &owner.slot;
        // The host's handles are those in their owners' stores: the arguments are good as they are.
        let answer = slot.call_method_with(function, lent.handle().original(), call.arguments);
        let answer = answer.map(|value| call.answer(value));
        Some(match root.cardinality {
            InterfaceCardinality::ExactlyOne => Socket::ExactlyOne(answer),
            InterfaceCardinality::AtMostOne => Socket::AtMostOne(Some(answer)),
            InterfaceCardinality::AtLeastOne => {
                Socket::AtLeastOne(ByPlugin::from_iter([(slot.id.clone(), answer)]))
            }
            InterfaceCardinality::Any => {
                Socket::Any(ByPlugin::from_iter([(slot.id.clone(), answer)]))
            }
        })
    }

    /// Returns the root of exactly this path.
    fn root(&self, path: &str) -> Option<&Arc<SocketNode<P>>> {
        if self.roots.len() > FEW {
            return self.roots.get(*self.paths.get(path)?);
        }
        self.roots.iter().find(|root| *root.path == *path)
    }

    fn answers<'a>(
        &self,
        root: &SocketNode<P>,
        members: &'a [Member<P>],
        call: &Call<'_>,
    ) -> Vec<(&'a Member<P>, Answer)> {
        let mut functions = members.iter().filter_map(|member| call.carrying(member));
        if let Some(signature) = functions.next() {
            return self.answers_carrying(root, members, call, &signature);
        }
        let answers = members.iter().map(|member| {
            let answer = call.resolve(member).and_then(|(function, signature)| {
                let value = member.slot.call(function, signature, call.arguments)?;
                Ok(call.answer(value))
            });
            (member, answer)
        });
        answers.collect()
    }

    /// Calls with handles: one plugin, where they say which, or all.
    fn answers_carrying<'a>(
        &self,
        root: &SocketNode<P>,
        members: &'a [Member<P>],
        call: &Call<'_>,
        signature: &Function,
    ) -> Vec<(&'a Member<P>, Answer)> {
        // What does not fit is refused before any handle is taken from the host.
        let refusals = members
            .iter()
            .map(|member| Some((member, Err(call.resolve(member).err()?))));
        if let Some(refused) = refusals.collect() {
            return refused;
        }
        let owners = self.owners_signature(members, call);
        let signature = owners.as_deref().unwrap_or(signature);
        let wanted = wanted(&signature.params, call.arguments, &self.kinds);
        let routed = self
            .host
            .carry(&wanted)
            .and_then(|carried| root.route(members, carried));
        match routed {
            Ok(targets) => {
                let answers = targets
                    .into_iter()
                    .map(|(member, carried)| (member, self.answer_carrying(member, call, carried)));
                answers.collect()
            }
            // Nobody is called, and each is answered for.
            Err(error) => {
                let answers = members.iter().map(|member| (member, Err(error.into())));
                answers.collect()
            }
        }
    }

    /// Returns the signature of the plugin that owns the first handle of a call. Where plugins have
    /// a function differently, that plugin's says which handles are lent and which are given.
    fn owners_signature(&self, members: &[Member<P>], call: &Call<'_>) -> Option<Arc<Function>> {
        let mut handles = call.arguments.iter().flat_map(handles);
        let owner = handles.find_map(|handle| self.host.handle(handle))?;
        let mut members = members.iter();
        let member = members.find(|member| owner.belongs_to(&member.slot))?;
        call.carrying(member)
    }

    fn answer_carrying(
        &self,
        member: &Member<P>,
        call: &Call<'_>,
        carried: Vec<Carried>,
    ) -> Answer {
        let (function, _) = call.resolve(member)?;
        let (value, carried) = member
            .slot
            .call_carrying(function, call.arguments, carried)?;
        if !call.has_return {
            // Handles in a result that nobody wants are given up.
            return Ok(call.answer(None));
        }
        if carried.is_empty() {
            return Ok(call.answer(value));
        }
        let mut landed = self.host.keep(carried).into_iter();
        Ok(call.answer(value.map(|value| replaced(&value, &mut landed))))
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

/// Asks the plugins of a root, of which there are some, and has each put its answer where it is returned: to move
/// answers about costs more than much of what else a call does.
fn asked<P: PluginData + 'static>(
    root: &SocketNode<P>,
    ask: impl Fn(&Member<P>, &mut Answer) + Sync,
) -> Socket<Answer, P::Id> {
    let mut answers = match root.cardinality {
        InterfaceCardinality::ExactlyOne => Socket::ExactlyOne(Ok(NOTHING)),
        InterfaceCardinality::AtMostOne => Socket::AtMostOne(Some(Ok(NOTHING))),
        InterfaceCardinality::AtLeastOne => {
            Socket::AtLeastOne(root.each_into(|| Ok(NOTHING), &ask))
        }
        InterfaceCardinality::Any => Socket::Any(root.each_into(|| Ok(NOTHING), &ask)),
    };
    if let Socket::ExactlyOne(answer) | Socket::AtMostOne(Some(answer)) = &mut answers
        && let Some(only) = root.members().first()
    {
        ask(only, answer);
    }
    answers
}

impl Call<'_> {
    /// Returns the function that a root's plugins are to be called with, where the call is as plain as most
    /// are: all plugins have the function alike, and the arguments fit.
    fn fitting<'a, P: PluginData + 'static>(&self, root: &'a SocketNode<P>) -> Option<&'a Alike> {
        let alike = root.alike(self.position?)?;
        let signature = &*alike.signature;
        if self.has_return && signature.result.is_none() {
            return None;
        }
        check_arguments(&signature.params, self.arguments).ok()?;
        Some(alike)
    }

    /// Calls the plugins of a root with a function without handles.
    fn answers<P: PluginData + 'static>(
        &self,
        root: &SocketNode<P>,
        has_result: bool,
    ) -> Socket<Answer, P::Id> {
        asked(root, |member, answer| {
            let mut unwanted = [NOTHING];
            let results = match answer {
                _ if !has_result => &mut [],
                Ok(value) if self.has_return => slice::from_mut(value),
                Ok(_) | Err(_) => &mut unwanted[..],
            };
            let called = match member.function(self.position) {
                Some(function) => member
                    .slot
                    .call_into(function.index, self.arguments, results),
                None => Err(self.missing()),
            };
            if let Err(error) = called {
                *answer = Err(error);
            }
        })
    }

    fn missing(&self) -> DispatchError {
        DispatchError::InvalidFunction(format!("{}#{}", self.path, self.function))
    }

    /// Finds the function that a plugin is to be called with.
    fn find<'a, P: PluginData + 'static>(
        &self,
        member: &'a Member<P>,
    ) -> Result<(FunctionIndex, &'a Export), DispatchError> {
        let exports = &member.slot.exports;
        let function = match member.function(self.position) {
            Some(function) => function.index,
            None => exports.find(self.path, self.function)?,
        };
        let export = exports.get(function).ok_or_else(|| self.missing())?;
        Ok((function, export))
    }

    /// Finds the function that a plugin is to be called with, and makes sure that it can be.
    fn resolve<'a, P: PluginData + 'static>(
        &self,
        member: &'a Member<P>,
    ) -> Result<(FunctionIndex, &'a Function), DispatchError> {
        let (function, export) = self.find(member)?;
        let signature = match &export.signature {
            Ok(signature) => signature,
            Err(what) => return Err(DispatchError::UnsupportedType((*what).to_owned())),
        };
        if self.has_return && !export.has_result {
            return Err(DispatchError::MissingResponse);
        }
        if signature.is_method() && !matches!(self.arguments.first(), Some(Val::Resource(_))) {
            return Err(DispatchError::InvalidArgumentList);
        }
        let fit = check_arguments(&signature.params, self.arguments);
        fit.map_err(|error| DispatchError::from(*error))?;
        Ok((function, signature))
    }

    /// Returns the signature of the function that a plugin has, if values of it can hold handles.
    fn carrying<P: PluginData + 'static>(&self, member: &Member<P>) -> Option<Arc<Function>> {
        let (_, export) = self.find(member).ok()?;
        let signature = export.signature.as_ref().ok()?;
        export.carries_handles.then(|| Arc::clone(signature))
    }

    fn answer(&self, value: Option<Val>) -> Val {
        match value {
            Some(value) if self.has_return => value,
            Some(_) | None => NOTHING,
        }
    }
}
