//! What is behind a plugin of a loaded tree: the instances of a component, or a Rust value.

use std::sync::Arc;

use super::exports::Exports;
use super::links::SocketLinks;
use super::native::NativeSlot;
use super::pool::Pool;
use super::status::PluginStatus;
use super::usage::Usage;
use crate::describe::{Limits, PluginData};
use crate::error::DispatchError;

/// What is behind a plugin of a loaded tree.
pub(crate) enum Occupant<P: PluginData + 'static> {
    Component(Arc<Pool<P>>),
    Native(Arc<NativeSlot<P>>),
}

impl<P: PluginData + 'static> Clone for Occupant<P> {
    fn clone(&self) -> Self {
        match self {
            Self::Component(pool) => Self::Component(Arc::clone(pool)),
            Self::Native(native) => Self::Native(Arc::clone(native)),
        }
    }
}

impl<P: PluginData + 'static> Occupant<P> {
    /// Returns the id as text.
    pub(crate) fn name(&self) -> &Arc<str> {
        match self {
            Self::Component(pool) => &pool.first().name,
            Self::Native(native) => &native.core.name,
        }
    }

    /// Returns what the plugin exports.
    pub(crate) fn exports(&self) -> &Arc<Exports> {
        match self {
            Self::Component(pool) => &pool.first().exports,
            Self::Native(native) => &native.core.exports,
        }
    }

    /// Returns the sockets that the plugin depends on, and how it is linked to them.
    pub(crate) fn links(&self) -> &[SocketLinks] {
        match self {
            Self::Component(pool) => &pool.first().links,
            Self::Native(native) => &native.links,
        }
    }

    /// Replaces the instances.
    ///
    /// # Errors
    /// Fails when the plugin is busy and must not be waited for, and when it cannot be started.
    pub(crate) fn restart(&self) -> Result<(), DispatchError> {
        match self {
            Self::Component(pool) => pool.restart(),
            Self::Native(native) => native.core.restart(),
        }
    }

    /// Ends the calls under way. Returns whether there is one that can be ended: Rust code cannot.
    pub(crate) fn interrupt(&self) -> bool {
        match self {
            Self::Component(pool) => pool.interrupt(),
            Self::Native(_) => false,
        }
    }

    /// Tells how the plugin is, without waiting for it.
    pub(crate) fn status(&self) -> PluginStatus {
        match self {
            Self::Component(pool) => pool.status(),
            Self::Native(native) => native.core.status(),
        }
    }

    /// Tells what the plugin did and used, without waiting for it.
    pub(crate) fn usage(&self) -> Usage {
        match self {
            Self::Component(pool) => pool.usage(),
            Self::Native(native) => native.core.usage(),
        }
    }

    /// Returns what the plugin may use: nothing holds Rust code to limits.
    pub(crate) fn limits(&self) -> &Limits {
        match self {
            Self::Component(pool) => pool.first().control.limits(),
            Self::Native(_) => &const { Limits::unbounded() },
        }
    }

    /// Shows the plugin's data.
    ///
    /// # Errors
    /// Fails when the plugin is busy and must not be waited for, and when an earlier panic took the data.
    pub(crate) fn with_data<T>(&self, work: impl FnOnce(&mut P) -> T) -> Result<T, DispatchError> {
        match self {
            Self::Component(pool) => pool.first().with_data(work),
            Self::Native(native) => Ok(native.with_data(work)),
        }
    }
}
