//! Containers of values: sent and received part by part.

use std::collections::HashMap;
use std::hash::{BuildHasher, Hash};

use super::{Inbound, Outbound, Receiving, Sending};
use crate::describe::PluginData;
use crate::error::ResourceReceiveError;

type Outcome<T> = Result<T, ResourceReceiveError>;

impl<T: Outbound> Outbound for Vec<T> {
    type Wire = Vec<T::Wire>;

    fn send<P: PluginData + 'static>(self, sending: &mut Sending<P>) -> Outcome<Self::Wire> {
        self.into_iter().map(|item| item.send(sending)).collect()
    }
}

impl<T: Inbound> Inbound for Vec<T> {
    type Wire = Vec<T::Wire>;

    fn receive<P: PluginData + 'static>(
        wire: Self::Wire,
        receiving: &mut Receiving<'_, P>,
    ) -> Outcome<Self> {
        let items = wire.into_iter();
        items.map(|item| T::receive(item, receiving)).collect()
    }
}

/// Lent handles, which are copied from the slice.
impl<T: Outbound + Copy> Outbound for &[T] {
    type Wire = Vec<T::Wire>;

    fn send<P: PluginData + 'static>(self, sending: &mut Sending<P>) -> Outcome<Self::Wire> {
        self.iter().map(|item| item.send(sending)).collect()
    }
}

impl<T: Outbound, const N: usize> Outbound for [T; N] {
    type Wire = [T::Wire; N];

    fn send<P: PluginData + 'static>(self, sending: &mut Sending<P>) -> Outcome<Self::Wire> {
        all(self.map(|item| item.send(sending)))
    }
}

impl<T: Inbound, const N: usize> Inbound for [T; N] {
    type Wire = [T::Wire; N];

    fn receive<P: PluginData + 'static>(
        wire: Self::Wire,
        receiving: &mut Receiving<'_, P>,
    ) -> Outcome<Self> {
        all(wire.map(|item| T::receive(item, receiving)))
    }
}

/// Returns the items if none of them failed.
fn all<T, const N: usize>(items: [Outcome<T>; N]) -> Outcome<[T; N]> {
    let items: Vec<T> = items.into_iter().collect::<Outcome<_>>()?;
    // There are as many as there were.
    <[T; N]>::try_from(items).map_err(|_| ResourceReceiveError::InvalidHandle)
}

impl<K: Eq + Hash, V: Outbound, S: BuildHasher + Default> Outbound for HashMap<K, V, S> {
    type Wire = HashMap<K, V::Wire, S>;

    fn send<P: PluginData + 'static>(self, sending: &mut Sending<P>) -> Outcome<Self::Wire> {
        let entries = self.into_iter();
        entries
            .map(|(key, value)| Ok((key, value.send(sending)?)))
            .collect()
    }
}

impl<K: Eq + Hash, V: Inbound, S: BuildHasher + Default> Inbound for HashMap<K, V, S> {
    type Wire = HashMap<K, V::Wire, S>;

    fn receive<P: PluginData + 'static>(
        wire: Self::Wire,
        receiving: &mut Receiving<'_, P>,
    ) -> Outcome<Self> {
        let entries = wire.into_iter();
        entries
            .map(|(key, value)| Ok((key, V::receive(value, receiving)?)))
            .collect()
    }
}

impl<T: Outbound> Outbound for Option<T> {
    type Wire = Option<T::Wire>;

    fn send<P: PluginData + 'static>(self, sending: &mut Sending<P>) -> Outcome<Self::Wire> {
        self.map(|some| some.send(sending)).transpose()
    }
}

impl<T: Inbound> Inbound for Option<T> {
    type Wire = Option<T::Wire>;

    fn receive<P: PluginData + 'static>(
        wire: Self::Wire,
        receiving: &mut Receiving<'_, P>,
    ) -> Outcome<Self> {
        wire.map(|some| T::receive(some, receiving)).transpose()
    }
}

impl<T: Outbound, E: Outbound> Outbound for Result<T, E> {
    type Wire = Result<T::Wire, E::Wire>;

    fn send<P: PluginData + 'static>(self, sending: &mut Sending<P>) -> Outcome<Self::Wire> {
        Ok(match self {
            Ok(ok) => Ok(ok.send(sending)?),
            Err(err) => Err(err.send(sending)?),
        })
    }
}

impl<T: Inbound, E: Inbound> Inbound for Result<T, E> {
    type Wire = Result<T::Wire, E::Wire>;

    fn receive<P: PluginData + 'static>(
        wire: Self::Wire,
        receiving: &mut Receiving<'_, P>,
    ) -> Outcome<Self> {
        Ok(match wire {
            Ok(ok) => Ok(T::receive(ok, receiving)?),
            Err(err) => Err(E::receive(err, receiving)?),
        })
    }
}

macro_rules! tuples {
    ($(($($item:ident),+)),* $(,)?) => {$(
        impl<$($item: Outbound),+> Outbound for ($($item,)+) {
            type Wire = ($($item::Wire,)+);

            fn send<Z: PluginData + 'static>(self, sending: &mut Sending<Z>) -> Outcome<Self::Wire> {
                #[expect(non_snake_case, reason = "named after the type parameters")]
                let ($($item,)+) = self;
                Ok(($($item.send(sending)?,)+))
            }
        }

        impl<$($item: Inbound),+> Inbound for ($($item,)+) {
            type Wire = ($($item::Wire,)+);

            fn receive<Z: PluginData + 'static>(
                wire: Self::Wire,
                receiving: &mut Receiving<'_, Z>,
            ) -> Outcome<Self> {
                #[expect(non_snake_case, reason = "named after the type parameters")]
                let ($($item,)+) = wire;
                Ok(($($item::receive($item, receiving)?,)+))
            }
        }
    )*};
}

tuples! {
    (A), (A, B), (A, B, C), (A, B, C, D), (A, B, C, D, E), (A, B, C, D, E, F),
    (A, B, C, D, E, F, G), (A, B, C, D, E, F, G, H), (A, B, C, D, E, F, G, H, I),
    (A, B, C, D, E, F, G, H, I, J), (A, B, C, D, E, F, G, H, I, J, K),
    (A, B, C, D, E, F, G, H, I, J, K, L), (A, B, C, D, E, F, G, H, I, J, K, L, M),
    (A, B, C, D, E, F, G, H, I, J, K, L, M, N), (A, B, C, D, E, F, G, H, I, J, K, L, M, N, O),
    (A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P),
}
