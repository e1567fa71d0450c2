//! Containers of values: sent and received part by part.

use std::collections::HashMap;
use std::hash::{BuildHasher, Hash};

use super::{Receiving, Sending, Value};
use crate::describe::PluginData;
use crate::error::ResourceReceiveError;

type Outcome<T> = Result<T, ResourceReceiveError>;

impl<T: Value> Value for Vec<T> {
    type Wire = Vec<T::Wire>;

    fn send(self, sending: &mut Sending<'_>) -> Outcome<Self::Wire> {
        self.into_iter().map(|item| item.send(sending)).collect()
    }

    fn receive<P: PluginData + 'static>(
        wire: Self::Wire,
        receiving: &mut Receiving<'_>,
    ) -> Outcome<Self> {
        let items = wire.into_iter();
        items.map(|item| T::receive::<P>(item, receiving)).collect()
    }
}

/// Lent handles, which are copied from the slice.
impl<T: Value + Copy> Value for &[T] {
    type Wire = Vec<T::Wire>;

    fn send(self, sending: &mut Sending<'_>) -> Outcome<Self::Wire> {
        self.iter().map(|item| item.send(sending)).collect()
    }
}

impl<T: Value, const N: usize> Value for [T; N] {
    type Wire = [T::Wire; N];

    fn send(self, sending: &mut Sending<'_>) -> Outcome<Self::Wire> {
        all(self.map(|item| item.send(sending)))
    }

    fn receive<P: PluginData + 'static>(
        wire: Self::Wire,
        receiving: &mut Receiving<'_>,
    ) -> Outcome<Self> {
        all(wire.map(|item| T::receive::<P>(item, receiving)))
    }
}

/// Returns the items if none of them failed.
fn all<T, const N: usize>(items: [Outcome<T>; N]) -> Outcome<[T; N]> {
    let items: Vec<T> = items.into_iter().collect::<Outcome<_>>()?;
    // There are as many as there were.
    <[T; N]>::try_from(items).map_err(|_| ResourceReceiveError::InvalidHandle)
}

impl<K: Eq + Hash, V: Value, S: BuildHasher + Default> Value for HashMap<K, V, S> {
    type Wire = HashMap<K, V::Wire, S>;

    fn send(self, sending: &mut Sending<'_>) -> Outcome<Self::Wire> {
        let entries = self.into_iter();
        entries
            .map(|(key, value)| Ok((key, value.send(sending)?)))
            .collect()
    }

    fn receive<P: PluginData + 'static>(
        wire: Self::Wire,
        receiving: &mut Receiving<'_>,
    ) -> Outcome<Self> {
        let entries = wire.into_iter();
        entries
            .map(|(key, value)| Ok((key, V::receive::<P>(value, receiving)?)))
            .collect()
    }
}

impl<T: Value> Value for Option<T> {
    type Wire = Option<T::Wire>;

    fn send(self, sending: &mut Sending<'_>) -> Outcome<Self::Wire> {
        self.map(|some| some.send(sending)).transpose()
    }

    fn receive<P: PluginData + 'static>(
        wire: Self::Wire,
        receiving: &mut Receiving<'_>,
    ) -> Outcome<Self> {
        wire.map(|some| T::receive::<P>(some, receiving))
            .transpose()
    }
}

impl<T: Value, E: Value> Value for Result<T, E> {
    type Wire = Result<T::Wire, E::Wire>;

    fn send(self, sending: &mut Sending<'_>) -> Outcome<Self::Wire> {
        Ok(match self {
            Ok(ok) => Ok(ok.send(sending)?),
            Err(err) => Err(err.send(sending)?),
        })
    }

    fn receive<P: PluginData + 'static>(
        wire: Self::Wire,
        receiving: &mut Receiving<'_>,
    ) -> Outcome<Self> {
        Ok(match wire {
            Ok(ok) => Ok(T::receive::<P>(ok, receiving)?),
            Err(err) => Err(E::receive::<P>(err, receiving)?),
        })
    }
}

macro_rules! tuples {
    ($(($($item:ident),+)),* $(,)?) => {$(
        impl<$($item: Value),+> Value for ($($item,)+) {
            type Wire = ($($item::Wire,)+);

            fn send(self, sending: &mut Sending<'_>) -> Outcome<Self::Wire> {
                #[expect(non_snake_case, reason = "named after the type parameters")]
                let ($($item,)+) = self;
                Ok(($($item.send(sending)?,)+))
            }

            fn receive<Z: PluginData + 'static>(
                wire: Self::Wire,
                receiving: &mut Receiving<'_>,
            ) -> Outcome<Self> {
                #[expect(non_snake_case, reason = "named after the type parameters")]
                let ($($item,)+) = wire;
                Ok(($($item::receive::<Z>($item, receiving)?,)+))
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
