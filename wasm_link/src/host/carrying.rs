//! Typed calls that carry resource handles.
//!
//! They go where their handles say, as those of raw `dispatch` do: `SocketNode::route` is the same.

use wasmtime::StoreContextMut;
use wasmtime::component::ResourceAny;

use super::Bound;
use super::transfer::{Receiving, Sending};
use crate::describe::PluginData;
use crate::error::{DispatchError, ResourceReceiveError};
use crate::resource::Wire;
use crate::resource::{Carried, Handed, Landing, Original};
use crate::slot::bind::BindFunctions;
use crate::slot::{Fault, Live, Slot};
use crate::socket::ByPlugin;
use crate::socket::{Member, Route};

impl<P: PluginData + 'static, F: BindFunctions> Bound<P, F> {
    /// Calls the one plugin of the socket, with a function that takes no handles and returns some.
    ///
    /// `receive` takes the result from the wire.
    ///
    /// # Errors
    /// Fails as every call does, and when a handle of the result cannot be taken.
    pub fn exactly_one_receiving<R, T>(
        &self,
        call: impl Fn(&F, StoreContextMut<'_, P>) -> wasmtime::Result<R>,
        receive: impl Fn(R, &mut Receiving<'_, P>) -> Result<T, ResourceReceiveError>,
    ) -> Result<T, DispatchError> {
        match self.socket.members().list().first() {
            Some(member) => member.slot().call_receiving(self.path, &call, &receive),
            None => Err(DispatchError::InvalidInterface(self.path.to_owned())),
        }
    }

    /// Calls the plugin of the socket, if there is one.
    ///
    /// # Errors
    /// Fails as [`exactly_one_receiving`](Self::exactly_one_receiving) does.
    pub fn at_most_one_receiving<R, T>(
        &self,
        call: impl Fn(&F, StoreContextMut<'_, P>) -> wasmtime::Result<R>,
        receive: impl Fn(R, &mut Receiving<'_, P>) -> Result<T, ResourceReceiveError>,
    ) -> Option<Result<T, DispatchError>> {
        let member = self.socket.members().list().first()?;
        Some(member.slot().call_receiving(self.path, &call, &receive))
    }

    /// Calls all plugins of the socket, in their order or side by side.
    pub fn each_receiving<R, T: Send>(
        &self,
        call: impl Fn(&F, StoreContextMut<'_, P>) -> wasmtime::Result<R> + Sync,
        receive: impl Fn(R, &mut Receiving<'_, P>) -> Result<T, ResourceReceiveError> + Sync,
    ) -> ByPlugin<P::Id, Result<T, DispatchError>> {
        let ask = |member: &Member<P>| member.slot().call_receiving(self.path, &call, &receive);
        self.socket.members().each(ask)
    }

    /// Calls the one plugin of the socket.
    ///
    /// `send` puts the arguments on the wire, `receive` takes the result from it.
    ///
    /// # Errors
    /// Fails when a handle is stale, of another tree or of no plugin of the socket, and as every call does.
    pub fn exactly_one_carrying<A: Wire, R, T>(
        &self,
        send: impl FnOnce(&mut Sending<P>) -> Result<A, ResourceReceiveError>,
        call: impl FnOnce(&F, StoreContextMut<'_, P>, A) -> wasmtime::Result<R>,
        receive: impl FnOnce(R, &mut Receiving<'_, P>) -> Result<T, ResourceReceiveError>,
    ) -> Result<T, DispatchError> {
        let members = self.socket.members();
        let (arguments, carried) = self.send(send)?;
        let target = match members.route(carried)? {
            Route::One(member, carried) => Some((member, carried)),
            Route::Each(carried) => members.list().first().map(|member| (member, carried)),
        };
        match target {
            Some((member, carried)) => {
                let slot = member.slot();
                slot.call_typed(self.path, arguments, carried, call, receive)
            }
            None => Err(DispatchError::InvalidInterface(self.path.to_owned())),
        }
    }

    /// Calls the plugin of the socket, if there is one.
    ///
    /// # Errors
    /// Fails as [`exactly_one_carrying`](Self::exactly_one_carrying) does.
    pub fn at_most_one_carrying<A: Wire, R, T>(
        &self,
        send: impl FnOnce(&mut Sending<P>) -> Result<A, ResourceReceiveError>,
        call: impl FnOnce(&F, StoreContextMut<'_, P>, A) -> wasmtime::Result<R>,
        receive: impl FnOnce(R, &mut Receiving<'_, P>) -> Result<T, ResourceReceiveError>,
    ) -> Option<Result<T, DispatchError>> {
        if self.socket.members().list().is_empty() {
            return None;
        }
        Some(self.exactly_one_carrying(send, call, receive))
    }

    /// Calls all plugins of the socket, or the one that owns the handles among the arguments.
    pub fn each_carrying<A: Wire + Clone, R, T>(
        &self,
        send: impl FnOnce(&mut Sending<P>) -> Result<A, ResourceReceiveError>,
        call: impl Fn(&F, StoreContextMut<'_, P>, A) -> wasmtime::Result<R>,
        receive: impl Fn(R, &mut Receiving<'_, P>) -> Result<T, ResourceReceiveError>,
    ) -> ByPlugin<P::Id, Result<T, DispatchError>> {
        let members = self.socket.members();
        let routed = self.send(send).and_then(|(arguments, carried)| {
            let targets: Vec<(&Member<P>, Handed)> = match members.route(carried)? {
                Route::One(member, carried) => vec![(member, carried)],
                Route::Each(carried) => {
                    let lent = || carried.iter().filter_map(Carried::lend_again).collect();
                    let members = members.list().iter();
                    members.map(|member| (member, lent())).collect()
                }
            };
            Ok((arguments, targets))
        });
        match routed {
            Ok((arguments, targets)) => {
                let replies = targets.into_iter().map(|(member, carried)| {
                    let slot = member.slot();
                    let arguments = arguments.clone();
                    let reply = slot.call_typed(self.path, arguments, carried, &call, &receive);
                    (member.id().clone(), reply)
                });
                replies.collect()
            }
            // Nobody is called, and each is answered for.
            Err(error) => {
                let members = members.list().iter();
                let failed = members.map(|member| (member.id().clone(), Err(error.into())));
                failed.collect()
            }
        }
    }

    fn send<A>(
        &self,
        send: impl FnOnce(&mut Sending<P>) -> Result<A, ResourceReceiveError>,
    ) -> Result<(A, Handed), ResourceReceiveError> {
        let mut sending = Sending::into_tree_of(&self.tree.kinds);
        let arguments = send(&mut sending)?;
        Ok((arguments, sending.into_carried()))
    }
}

impl<P: PluginData + 'static> Slot<P> {
    /// Calls a method on one of this plugin's own resources, without any other handle: there is nothing to
    /// exchange.
    ///
    /// # Errors
    /// Fails when the handle is of an earlier instance, and as every call does.
    pub(super) fn call_method<F: BindFunctions, R, T>(
        &self,
        path: &str,
        this: Original,
        call: impl FnOnce(&F, StoreContextMut<'_, P>, ResourceAny) -> wasmtime::Result<R>,
        receive: impl FnOnce(R, &mut Receiving<'_, P>) -> Result<T, ResourceReceiveError>,
    ) -> Result<T, DispatchError> {
        self.enter_with(this, |_: &Self, live: &mut Live<P>| {
            let (functions, store) = live.typed::<F>(&self.exports, path)?;
            let result = call(functions, store, this.handle).map_err(Fault::Call)?;
            Ok(self.received(live, result, receive)?)
        })
    }

    /// Calls a typed function without handles among its arguments.
    ///
    /// # Errors
    /// Fails as every call does, and when a handle of the result cannot be taken.
    fn call_receiving<F: BindFunctions, R, T>(
        &self,
        path: &str,
        call: &impl Fn(&F, StoreContextMut<'_, P>) -> wasmtime::Result<R>,
        receive: &impl Fn(R, &mut Receiving<'_, P>) -> Result<T, ResourceReceiveError>,
    ) -> Result<T, DispatchError> {
        self.enter(|_: &Self, live: &mut Live<P>| {
            let (functions, store) = live.typed::<F>(&self.exports, path)?;
            let result = call(functions, store).map_err(Fault::Call)?;
            Ok(self.received(live, result, receive)?)
        })
    }

    /// Takes what the plugin returned.
    fn received<R, T>(
        &self,
        live: &mut Live<P>,
        result: R,
        receive: impl FnOnce(R, &mut Receiving<'_, P>) -> Result<T, ResourceReceiveError>,
    ) -> Result<T, ResourceReceiveError> {
        let (store, own) = live.store_and_resources();
        let mut receiving = Receiving::from_plugin(store, own, &self.proxies)?;
        receive(result, &mut receiving)
    }

    /// Calls a typed function with handles among its arguments or in its result.
    ///
    /// # Errors
    /// Fails when a handle cannot land, and as every call does. What was given away and did not arrive is
    /// given up.
    pub(super) fn call_typed<F: BindFunctions, A: Wire, R, T>(
        &self,
        path: &str,
        mut arguments: A,
        carried: Handed,
        call: impl FnOnce(&F, StoreContextMut<'_, P>, A) -> wasmtime::Result<R>,
        receive: impl FnOnce(R, &mut Receiving<'_, P>) -> Result<T, ResourceReceiveError>,
    ) -> Result<T, DispatchError> {
        self.enter(|_: &Self, live: &mut Live<P>| {
            let mut landing = Landing::at(&self.proxies)?;
            landing.land_in(&mut arguments, carried, &mut live.store())?;
            let (functions, store) = live.typed::<F>(&self.exports, path)?;
            let result = call(functions, store, arguments).map_err(Fault::Call)?;
            landing.end_loans(&mut live.store());
            Ok(self.received(live, result, receive)?)
        })
    }
}
