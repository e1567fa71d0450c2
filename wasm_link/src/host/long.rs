//! Long tuples and long lists: sent and received part by part.

use wasmtime::component::ResourceAny;

use super::{Receiving, Sending, Value};
use crate::describe::PluginData;
use crate::error::ResourceReceiveError;
use crate::resource::Wire;
use crate::value::{LongList, LongTuple};

impl<First: Wire, Others: Wire> Wire for LongTuple<First, Others> {
    const HANDLES: bool = First::HANDLES || Others::HANDLES;

    fn each_handle(&mut self, visit: &mut dyn FnMut(&mut ResourceAny)) {
        self.0.each_handle(visit);
        self.1.each_handle(visit);
    }
}

impl<First: Value, Others: Value> Value for LongTuple<First, Others> {
    type Wire = LongTuple<First::Wire, Others::Wire>;

    fn send(self, sending: &mut Sending<'_>) -> Result<Self::Wire, ResourceReceiveError> {
        Ok(LongTuple(self.0.send(sending)?, self.1.send(sending)?))
    }

    fn receive<P: PluginData + 'static>(
        wire: Self::Wire,
        receiving: &mut Receiving<'_>,
    ) -> Result<Self, ResourceReceiveError> {
        Ok(Self(
            First::receive::<P>(wire.0, receiving)?,
            Others::receive::<P>(wire.1, receiving)?,
        ))
    }
}

impl<T: Wire, const N: usize> Wire for LongList<T, N> {
    const HANDLES: bool = T::HANDLES;

    fn each_handle(&mut self, visit: &mut dyn FnMut(&mut ResourceAny)) {
        self.0.each_handle(visit);
    }
}

impl<T: Value, const N: usize> Value for LongList<T, N> {
    type Wire = LongList<T::Wire, N>;

    fn send(self, sending: &mut Sending<'_>) -> Result<Self::Wire, ResourceReceiveError> {
        let items = self.0.into_iter();
        let items: Result<_, _> = items.map(|item| item.send(sending)).collect();
        Ok(LongList(items?))
    }

    fn receive<P: PluginData + 'static>(
        wire: Self::Wire,
        receiving: &mut Receiving<'_>,
    ) -> Result<Self, ResourceReceiveError> {
        let items = wire.0.into_iter();
        let items: Result<_, _> = items.map(|item| T::receive::<P>(item, receiving)).collect();
        Ok(Self(items?))
    }
}
