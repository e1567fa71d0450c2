//! Conversions between dynamic values and generated types that hold resources.
//!
//! A handle of a dynamic value is one that the tree keeps for the host, a typed one keeps itself: so these
//! conversions need the tree.

use wasmtime::component::{ResourceAny, Val};

use super::{Bound, Receiving, Sending, Value};
use crate::describe::PluginData;
use crate::error::{ConvertError, ResourceReceiveError};
use crate::resource::{Handed, Wire};
use crate::socket::Cardinality;
use crate::value::{FromVal, IntoVal};

/// Converts types that hold resources; a generated client does, for the tree that it is bound to.
///
/// All other types convert by themselves, with `From` and `TryFrom`.
pub trait ConvertResources {
    #[doc(hidden)]
    type Plugin: PluginData + 'static;
    #[doc(hidden)]
    type Cardinality: Cardinality;

    #[doc(hidden)]
    fn bound(&self) -> &Bound<Self::Plugin, Self::Cardinality>;

    /// Returns a value in its dynamic form. Its handles are passed to raw `dispatch`, converted back, or
    /// given up with `release`.
    ///
    /// # Errors
    /// Fails when a handle is stale, or of another tree; then all of the value's are given up.
    fn to_val<T>(&self, value: T) -> Result<Val, ResourceReceiveError>
    where
        T: Value + 'static,
        T::Wire: IntoVal,
    {
        let tree = self.bound().tree.core();
        let tree = tree.ok_or(ResourceReceiveError::Stale)?;
        let mut handed = Handed::new();
        let wire = value.send(&mut Sending::new(&tree.kinds, &mut handed))?;
        tree.host.keep(handed);
        Ok(wire.into_val())
    }

    /// Reads a value that raw `dispatch` returned, and takes over its handles.
    ///
    /// # Errors
    /// Fails when the value is of another type, or when the host does not hold a handle in it: then it is as
    /// it was. Where a handle is of another resource, those before it are given up.
    fn to_typed<T>(&self, val: Val) -> Result<T, ConvertError>
    where
        T: Value,
        T::Wire: FromVal,
    {
        let tree = self.bound().tree.core();
        let tree = tree.ok_or(ResourceReceiveError::Stale)?;
        let mut wire = T::Wire::from_val(val)?;
        let mut all_held = true;
        wire.each_handle(&mut |handle: &mut ResourceAny| all_held &= tree.host.holds(*handle));
        if !all_held {
            return Err(ResourceReceiveError::InvalidHandle.into());
        }
        let mut receiving = Receiving::from_host(&tree.host, &tree.kinds);
        Ok(T::receive::<Self::Plugin>(wire, &mut receiving)?)
    }
}
