//! The functions of a root, called with their types.

use std::borrow::Cow;
use std::fmt;
use std::hash::Hash;
use std::marker::PhantomData;
use std::sync::Arc;

use indexmap::Equivalent;
use wasmtime::component::Val;

use super::answer::{received, received_val};
use super::names::names;
use super::{Answer, Output, Sending, ValAnswer};
use crate::describe::{InterfaceData, PluginData, debug_text};
use crate::error::{DispatchError, ResourceReceiveError};
use crate::resource::{Arguments, Carried, Given, Handed, Held, Params, Wire};
use crate::slot::exports::MemberFunction;
use crate::slot::{Dynamic, Typed};
use crate::socket::{ByPlugin, Cardinality, Chosen, Member, Members, Route, SocketNode};
use crate::tree::Within;

/// A root of a loaded tree, whose functions are known by their numbers in an interface.
pub struct Bound<P: PluginData + 'static, C> {
    socket: Arc<SocketNode<P>>,
    pub(crate) tree: Within<P>,
    /// Where the socket has each function.
    positions: Arc<[Option<usize>]>,
    /// Tells the name of a function, for errors.
    name: fn(usize) -> Option<String>,
    /// The plugin that is called, where one was chosen.
    chosen: Option<P::Id>,
    cardinality: PhantomData<fn() -> C>,
}

/// What a call answers with.
type Answers<C, P, R> =
    <C as Cardinality>::Of<Result<<R as Output>::Result, DispatchError>, <P as PluginData>::Id>;

impl<P: PluginData + 'static, C: Cardinality> Bound<P, C> {
    /// Finds the functions of `I` in a socket.
    pub(crate) fn new<I: InterfaceData + Default>(
        tree: Within<P>,
        socket: Arc<SocketNode<P>>,
    ) -> Self {
        Self {
            positions: names::<I, _>(|name| socket.position(name)).into(),
            socket,
            tree,
            name: |function| names::<I, _>(str::to_owned).into_iter().nth(function),
            chosen: None,
            cardinality: PhantomData,
        }
    }

    /// Returns the same for one of the plugins, if there is one of this id.
    pub fn of<Q: ?Sized + Hash + Equivalent<P::Id>>(&self, id: &Q) -> Option<Bound<P, Chosen>> {
        let member = self.socket.members().of_id(id)?;
        Some(Bound {
            socket: Arc::clone(&self.socket),
            tree: self.tree.clone(),
            positions: Arc::clone(&self.positions),
            name: self.name,
            chosen: Some(member.id().clone()),
            cardinality: PhantomData,
        })
    }

    /// Calls a function that takes no handles.
    #[inline]
    pub fn call<A: Params, R: Answer>(
        &self,
        function: usize,
        arguments: A::Sent<'_>,
    ) -> Answers<C, P, R> {
        let members = self.socket.members();
        let ask = |member: &Member<P>| {
            let mut given = Given::<A>(arguments);
            let handed = <R::Results as Wire>::HANDLES.then(Handed::new);
            self.ask::<A, R, _>(member, function, &mut given, handed)
        };
        C::ask(
            || self.first_asked(members, function).map(ask),
            || self.kept(function, members.each(ask)),
            || Err(self.nobody()),
        )
    }

    /// Calls a function that takes handles: the plugin that owns them, or all.
    pub fn carry<'a, A: Params, R: Answer>(
        &self,
        function: usize,
        arguments: impl FnOnce(&mut Sending<'_>) -> Result<A::Args<'a>, ResourceReceiveError>,
    ) -> Answers<C, P, R> {
        let members = self.socket.members();
        let ask = |member: &Member<P>, arguments: A::Args<'a>, handed| {
            self.ask::<A, R, _>(member, function, &mut Arguments::<A>(arguments), handed)
        };
        match self.send(members, arguments) {
            Ok((arguments, Route::One(member, handed))) => {
                C::one(member.id(), ask(member, arguments, handed))
            }
            Ok((arguments, Route::Each(handed))) => {
                let ask = |member: &Member<P>| {
                    ask(
                        member,
                        arguments.clone(),
                        handed.as_ref().map(Carried::lend_all_again),
                    )
                };
                self.ask_in_turn(members, function, ask)
            }
            Err(error) => self.ask_in_turn(members, function, |_| Err(error.into())),
        }
    }

    /// Calls a function that takes a handle of the interface's own: the plugin that owns it.
    ///
    /// # Errors
    /// Fails when a handle is stale, of another tree or of no plugin of the socket, and as every call does.
    pub fn carry_home<'a, A: Params, R: Answer>(
        &self,
        function: usize,
        arguments: impl FnOnce(&mut Sending<'_>) -> Result<A::Args<'a>, ResourceReceiveError>,
    ) -> Result<R::Result, DispatchError> {
        let members = self.socket.members();
        match self.send(members, arguments)? {
            (arguments, Route::One(member, handed)) => {
                self.ask::<A, R, _>(member, function, &mut Arguments::<A>(arguments), handed)
            }
            (_, Route::Each(_)) => Err(self.nobody()),
        }
    }

    /// Calls a function that wasmtime has no typed form for.
    pub fn call_with_values<R: ValAnswer>(
        &self,
        function: usize,
        arguments: impl FnOnce(&mut Sending<'_>) -> Result<Vec<Val>, ResourceReceiveError>,
    ) -> C::Of<Result<R::Result, DispatchError>, P::Id> {
        let members = self.socket.members();
        let ask = |member: &Member<P>, arguments: &[Val], handed| {
            let function = self.function(member, function)?;
            answered::<P, R>(member, function, arguments, handed)
        };
        match self.send(members, arguments) {
            Ok((arguments, Route::One(member, handed))) => {
                C::one(member.id(), ask(member, &arguments, handed))
            }
            Ok((arguments, Route::Each(handed))) => self.ask_in_turn(members, function, |member| {
                ask(
                    member,
                    &arguments,
                    handed.as_ref().map(Carried::lend_all_again),
                )
            }),
            Err(error) => self.ask_in_turn(members, function, |_| Err(error.into())),
        }
    }

    /// Puts the handles among arguments with the call, and says where it goes.
    fn send<'a, T>(
        &self,
        members: &'a Members<P>,
        arguments: impl FnOnce(&mut Sending<'_>) -> Result<T, ResourceReceiveError>,
    ) -> Result<(T, Route<'a, P>), ResourceReceiveError> {
        let mut handed = Handed::new();
        let arguments = arguments(&mut Sending::new(self.tree.kinds(), &mut handed))?;
        let route = match self.first(members) {
            Some(chosen) if C::IS_CHOSEN => members.route_to(chosen, handed),
            Some(_) | None => members.route(handed),
        };
        Ok((arguments, route?))
    }

    /// Calls one plugin.
    #[inline]
    fn ask<A: Params, R: Answer, H: Held<A>>(
        &self,
        member: &Member<P>,
        function: usize,
        arguments: &mut H,
        mut handed: Option<Handed>,
    ) -> Result<R::Result, DispatchError> {
        let function = self.function(member, function)?;
        let typed = Typed::<A, R::Results, H>::new(function, arguments, handed.as_mut());
        let results = member.call(typed)?;
        Ok(received::<P, R>(results, handed.as_mut())?)
    }

    /// Calls the plugins one after the other.
    fn ask_in_turn<T>(
        &self,
        members: &Members<P>,
        function: usize,
        ask: impl Fn(&Member<P>) -> Result<T, DispatchError>,
    ) -> C::Of<Result<T, DispatchError>, P::Id> {
        let each = |member: &Member<P>| (member.id().clone(), ask(member));
        C::ask(
            || self.first_asked(members, function).map(&ask),
            || {
                let _at_once = members.at_once();
                self.kept(function, members.list().iter().map(each).collect())
            },
            || Err(self.nobody()),
        )
    }

    #[inline]
    fn function<'a>(
        &self,
        member: &'a Member<P>,
        function: usize,
    ) -> Result<&'a MemberFunction, DispatchError> {
        member
            .function(self.position(function))
            .ok_or_else(|| self.missing(function))
    }

    #[inline]
    fn position(&self, function: usize) -> Option<usize> {
        self.positions.get(function).copied().flatten()
    }

    /// Returns the plugin that is called where one is, unless it is left out.
    #[inline]
    fn first_asked<'a>(&self, members: &'a Members<P>, function: usize) -> Option<&'a Member<P>> {
        let first = self.first(members);
        if !C::IS_OPTIONAL {
            return first;
        }
        first.filter(|first| !self.socket.leaves_out(first, self.position(function)))
    }

    /// Takes the plugins that are left out of the answers.
    #[inline]
    fn kept<T>(&self, function: usize, answers: ByPlugin<P::Id, T>) -> ByPlugin<P::Id, T> {
        self.socket.kept(self.position(function), answers)
    }

    /// Tells whether the plugins have a function: one whose type is known has it as the interface demands.
    pub fn has(&self, function: usize) -> C::Of<bool, P::Id> {
        let members = self.socket.members();
        let position = self.position(function);
        let has = |member: &Member<P>| member.function(position).is_some();
        let each = |member: &Member<P>| (member.id().clone(), has(member));
        C::ask(
            || self.first(members).map(has),
            || members.list().iter().map(each).collect(),
            || false,
        )
    }

    #[cold]
    fn missing(&self, function: usize) -> DispatchError {
        let name = (self.name)(function).unwrap_or_default();
        DispatchError::InvalidFunction(format!("{}#{name}", self.socket.path))
    }

    /// Returns the plugin that is called where one is.
    #[inline]
    fn first<'a>(&self, members: &'a Members<P>) -> Option<&'a Member<P>> {
        match &self.chosen {
            Some(id) if C::IS_CHOSEN => members.of_id(id),
            Some(_) | None => members.list().first(),
        }
    }

    #[cold]
    fn nobody(&self) -> DispatchError {
        match &self.chosen {
            Some(id) => DispatchError::UnknownPlugin(debug_text(id)),
            None => DispatchError::InvalidInterface(self.socket.path.to_string()),
        }
    }
}

/// Calls one plugin with dynamic values.
fn answered<P: PluginData + 'static, R: ValAnswer>(
    member: &Member<P>,
    function: &MemberFunction,
    arguments: &[Val],
    mut handed: Option<Handed>,
) -> Result<R::Result, DispatchError> {
    let mut result = [Val::Bool(false)];
    let results = if R::HAS_RESULT {
        &mut result[..]
    } else {
        &mut []
    };
    member.call(Dynamic {
        function,
        arguments: Cow::Borrowed(arguments),
        handed: handed.as_mut(),
        results,
    })?;
    let [result] = result;
    Ok(received_val::<P, R>(result, handed.as_mut())?)
}

impl<P: PluginData + 'static, C> Clone for Bound<P, C> {
    fn clone(&self) -> Self {
        Self {
            socket: Arc::clone(&self.socket),
            tree: self.tree.clone(),
            positions: Arc::clone(&self.positions),
            name: self.name,
            chosen: self.chosen.clone(),
            cardinality: PhantomData,
        }
    }
}

impl<P: PluginData + 'static, C> fmt::Debug for Bound<P, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let members = self.socket.members();
        let names: Vec<_> = members.list().iter().map(Member::name).collect();
        f.debug_struct("Bound")
            .field("path", &self.socket.path)
            .field("plugins", &names)
            .finish_non_exhaustive()
    }
}
