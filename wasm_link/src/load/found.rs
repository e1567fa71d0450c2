//! What comes of reading a plugin's component.

use std::io;
use std::sync::Arc;

use sha2::{Digest as _, Sha256};
use wasmtime::component::Component;

use crate::describe::LoadLimits;

/// What a component is known by once its bytes are gone.
///
/// It is cryptographic: a plugin that could make up another's would run in its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Digest([u8; 32]);

impl Digest {
    pub(crate) fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }
}

/// What tells a component apart from all others of a load.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Identity {
    Digest(Digest),
    /// Whoever has this number knows that no other has the same bytes.
    Alone(usize),
}

/// What a compiled component is found by: plugins that admit different sizes do not share one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct ComponentKey {
    pub(super) identity: Identity,
    pub(crate) limits: LoadLimits,
}

impl ComponentKey {
    pub(crate) fn of(bytes: &[u8], limits: &LoadLimits) -> Self {
        Self {
            identity: Identity::Digest(Digest::of(bytes)),
            limits: *limits,
        }
    }

    /// The key of a component that is known to be like no other. `number` is its own.
    pub(crate) fn alone(number: usize, limits: &LoadLimits) -> Self {
        Self {
            identity: Identity::Alone(number),
            limits: *limits,
        }
    }
}

/// What came of reading a plugin's component.
pub(crate) enum Found {
    /// It was read, and compiled if it can be.
    Bytes(Arc<ComponentKey>),
    /// It was compiled before.
    Compiled(Component),
    /// It cannot be read.
    Unreadable(io::Error),
    /// The plugin compiles it by itself.
    Nothing,
}
