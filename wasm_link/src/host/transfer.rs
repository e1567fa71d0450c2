//! Values between the host and plugins: the generated types, and what they are on the wire.
//!
//! What the host sends is gathered first, since the handles among it say which plugin is called; each
//! handle is exchanged when that plugin is locked. What the host receives is taken while it still is.

mod containers;
mod receiving;
mod sending;

pub use receiving::Receiving;
pub use sending::Sending;

use crate::describe::PluginData;
use crate::error::ResourceReceiveError;
use crate::resource::Wire;

/// A value that the host sends to a plugin.
pub trait Outbound: Sized {
    /// What it is on the wire.
    type Wire: Wire;

    /// Puts the value on the wire, and its handles among those that the call takes along.
    ///
    /// # Errors
    /// Fails when a handle is stale, or of another tree.
    fn send<P: PluginData + 'static>(
        self,
        sending: &mut Sending<P>,
    ) -> Result<Self::Wire, ResourceReceiveError>;
}

/// A value that the host receives from a plugin.
pub trait Inbound: Sized {
    /// What it is on the wire.
    type Wire: Wire;

    /// Takes the value from the wire, with its handles.
    ///
    /// # Errors
    /// Fails when a handle cannot be taken.
    fn receive<P: PluginData + 'static>(
        wire: Self::Wire,
        receiving: &mut Receiving<'_, P>,
    ) -> Result<Self, ResourceReceiveError>;
}

/// Implements what lets values without handles stand beside handles: in one tuple, list, `option` or `result`.
///
/// `interface!` uses it for the types that it generates. A type of your own that the option `with` puts in
/// the place of a generated one needs it, too.
///
/// # Examples
/// ```
/// # #[derive(Clone)]
/// struct Point {
///     x: i32,
///     y: i32,
/// }
/// wasm_link::plain!(Point);
/// ```
#[macro_export]
macro_rules! plain {
    ($($type:ty),+ $(,)?) => {$(
        impl $crate::__private::Wire for $type {}

        impl $crate::__private::Outbound for $type {
            type Wire = Self;

            fn send<P: $crate::PluginData + 'static>(
                self,
                _sending: &mut $crate::__private::Sending<P>,
            ) -> ::core::result::Result<Self, $crate::error::ResourceReceiveError> {
                ::core::result::Result::Ok(self)
            }
        }

        impl $crate::__private::Inbound for $type {
            type Wire = Self;

            fn receive<P: $crate::PluginData + 'static>(
                wire: Self,
                _receiving: &mut $crate::__private::Receiving<'_, P>,
            ) -> ::core::result::Result<Self, $crate::error::ResourceReceiveError> {
                ::core::result::Result::Ok(wire)
            }
        }
    )+};
}

plain!(
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
