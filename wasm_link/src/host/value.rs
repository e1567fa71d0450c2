//! Values between the host and plugins: the generated types, and what they are on the wire.
//!
//! What the host sends is gathered first, since the handles among it say which plugin is called; each
//! handle is exchanged when that plugin is locked. The handles of what a plugin returns are taken out before
//! it is unlocked, and given to the host's types after.

use super::{Receiving, Sending};
use crate::describe::PluginData;
use crate::error::ResourceReceiveError;
use crate::resource::Wire;

/// A value that the host sends to plugins, or receives from them.
pub trait Value: Sized {
    /// What it is on the wire.
    type Wire: Wire;

    /// Puts the value on the wire, and its handles among those that the call takes along.
    ///
    /// # Errors
    /// Fails when a handle is stale, or of another tree.
    fn send(self, sending: &mut Sending<'_>) -> Result<Self::Wire, ResourceReceiveError>;

    /// Takes the value from the wire, with its handles. What is lent is never received.
    ///
    /// # Errors
    /// Fails when a handle cannot be taken.
    fn receive<P: PluginData + 'static>(
        wire: Self::Wire,
        receiving: &mut Receiving<'_>,
    ) -> Result<Self, ResourceReceiveError> {
        let _ = (wire, receiving);
        Err(ResourceReceiveError::InvalidHandle)
    }
}

/// Implements what lets the values of a type pass between the host and plugins, and stand beside handles: in
/// one tuple, list, `option` or `result`.
///
/// `interface!` uses it for the types that it generates. A type of your own that the option `with` puts in
/// the place of a generated one needs it, too. It is passed by reference, as a parameter; after `copy`, it
/// is passed as a copy.
///
/// # Examples
/// ```
/// use wasm_link::wasmtime;
/// use wasm_link::wasmtime::component::{ComponentType, Lift, Lower};
///
/// #[derive(Clone, ComponentType, Lift, Lower)]
/// #[component(record)]
/// struct Person {
///     #[component(name = "name")]
///     name: String,
/// }
/// wasm_link::plain!(Person);
///
/// #[derive(Clone, Copy, ComponentType, Lift, Lower)]
/// #[component(record)]
/// struct Point {
///     #[component(name = "x")]
///     x: i32,
/// }
/// wasm_link::plain!(copy Point);
/// ```
#[macro_export]
macro_rules! plain {
    (copy $($type:ty),+ $(,)?) => {$(
        $crate::plain!(dynamic $type);
        $crate::__passed!(copy $type);
    )+};
    (dynamic $($type:ty),+ $(,)?) => {$(
        impl $crate::__private::Wire for $type {}

        impl $crate::__private::Value for $type {
            type Wire = Self;

            #[inline]
            fn send(
                self,
                _sending: &mut $crate::__private::Sending<'_>,
            ) -> ::core::result::Result<Self, $crate::ResourceReceiveError> {
                ::core::result::Result::Ok(self)
            }

            #[inline]
            fn receive<P: $crate::PluginData + 'static>(
                wire: Self,
                _receiving: &mut $crate::__private::Receiving<'_>,
            ) -> ::core::result::Result<Self, $crate::ResourceReceiveError> {
                ::core::result::Result::Ok(wire)
            }
        }
    )+};
    ($($type:ty),+ $(,)?) => {$(
        $crate::plain!(dynamic $type);
        $crate::__passed!($type);
    )+};
}

macro_rules! plain_values {
    ($($type:ty),*) => {$(
        impl Value for $type {
            type Wire = Self;

            #[inline]
            fn send(self, _sending: &mut Sending<'_>) -> Result<Self, ResourceReceiveError> {
                Ok(self)
            }

            #[inline]
            fn receive<P: PluginData + 'static>(
                wire: Self,
                _receiving: &mut Receiving<'_>,
            ) -> Result<Self, ResourceReceiveError> {
                Ok(wire)
            }
        }
    )*};
}

plain_values!(
    (),
    bool,
    i8,
    u8,
    i16,
    u16,
    i32,
    u32,
    i64,
    u64,
    f32,
    f64,
    char,
    String
);
