//! Long tuples and long lists: sent and received part by part.

use wasmtime::component::ResourceAny;

use super::transfer::{Inbound, Outbound, Receiving, Sending};
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

impl<First: Outbound, Others: Outbound> Outbound for LongTuple<First, Others> {
    type Wire = LongTuple<First::Wire, Others::Wire>;

    fn send<P: PluginData + 'static>(
        self,
        sending: &mut Sending<P>,
    ) -> Result<Self::Wire, ResourceReceiveError> {
        Ok(LongTuple(self.0.send(sending)?, self.1.send(sending)?))
    }
}

impl<First: Inbound, Others: Inbound> Inbound for LongTuple<First, Others> {
    type Wire = LongTuple<First::Wire, Others::Wire>;

    fn receive<P: PluginData + 'static>(
        wire: Self::Wire,
        receiving: &mut Receiving<'_, P>,
    ) -> Result<Self, ResourceReceiveError> {
        Ok(Self(
            First::receive(wire.0, receiving)?,
            Others::receive(wire.1, receiving)?,
        ))
    }
}

impl<T: Wire, const N: usize> Wire for LongList<T, N> {
    const HANDLES: bool = T::HANDLES;

    fn each_handle(&mut self, visit: &mut dyn FnMut(&mut ResourceAny)) {
        if T::HANDLES {
            for item in &mut self.0 {
                item.each_handle(visit);
            }
        }
    }
}

impl<T: Outbound, const N: usize> Outbound for LongList<T, N> {
    type Wire = LongList<T::Wire, N>;

    fn send<P: PluginData + 'static>(
        self,
        sending: &mut Sending<P>,
    ) -> Result<Self::Wire, ResourceReceiveError> {
        let items = self.0.into_iter();
        let items: Result<_, _> = items.map(|item| item.send(sending)).collect();
        Ok(LongList(items?))
    }
}

impl<T: Inbound, const N: usize> Inbound for LongList<T, N> {
    type Wire = LongList<T::Wire, N>;

    fn receive<P: PluginData + 'static>(
        wire: Self::Wire,
        receiving: &mut Receiving<'_, P>,
    ) -> Result<Self, ResourceReceiveError> {
        let items = wire.0.into_iter();
        let items: Result<_, _> = items.map(|item| T::receive(item, receiving)).collect();
        Ok(Self(items?))
    }
}
