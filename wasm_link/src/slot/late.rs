//! A plugin that is not kept alive by whoever calls it.

use std::sync::{Arc, Weak};

use super::exports::Exports;
use super::native::NativeSlot;
use super::occupant::Occupant;
use super::place::Slot;
use super::pool::Pool;
use crate::describe::PluginData;
use crate::error::DispatchError;
use crate::resource::OwnerKey;

/// A plugin as a late link has it: it may own the link, and so must not be owned by it.
pub(crate) struct LatePlugin<P: PluginData + 'static> {
    pub(crate) id: P::Id,
    /// The id as text.
    pub(crate) name: Arc<str>,
    pub(crate) exports: Arc<Exports>,
    /// What tells it apart as the owner of resources.
    pub(crate) key: OwnerKey,
    behind: Behind<P>,
}

enum Behind<P: PluginData + 'static> {
    Component {
        slot: Weak<Slot<P>>,
        pool: Weak<Pool<P>>,
        /// Whether no other instance of the plugin is called.
        is_alone: bool,
    },
    Native(Weak<NativeSlot<P>>),
}

/// A plugin that is still there.
pub(crate) enum Reached<P: PluginData + 'static> {
    Component {
        slot: Arc<Slot<P>>,
        pool: Arc<Pool<P>>,
        /// Whether this slot alone is called, and no other of the pool.
        is_alone: bool,
    },
    Native(Arc<NativeSlot<P>>),
}

impl<P: PluginData + 'static> LatePlugin<P> {
    pub(crate) fn of(plugin: &Occupant<P>) -> Self {
        match plugin {
            Occupant::Component(pool) => Self::slot(pool.first(), pool, pool.is_single()),
            Occupant::Native(native) => Self {
                id: native.id.clone(),
                name: Arc::clone(&native.core.name),
                exports: Arc::clone(&native.core.exports),
                key: native.core.owner.key(),
                behind: Behind::Native(Arc::downgrade(native)),
            },
        }
    }

    /// Returns each instance of a plugin that has several.
    pub(crate) fn each(plugin: &Occupant<P>) -> Vec<Self> {
        match plugin {
            Occupant::Component(pool) if !pool.is_single() => {
                let slots = pool.slots();
                slots.map(|slot| Self::slot(slot, pool, true)).collect()
            }
            Occupant::Component(_) | Occupant::Native(_) => Vec::new(),
        }
    }

    fn slot(slot: &Arc<Slot<P>>, pool: &Arc<Pool<P>>, is_alone: bool) -> Self {
        Self {
            id: slot.id.clone(),
            name: Arc::clone(&slot.name),
            exports: Arc::clone(&slot.exports),
            key: OwnerKey::of(slot),
            behind: Behind::Component {
                slot: Arc::downgrade(slot),
                pool: Arc::downgrade(pool),
                is_alone,
            },
        }
    }

    /// Returns what is called.
    ///
    /// # Errors
    /// Fails when the plugin is gone: its tree is being dropped.
    pub(crate) fn reach(&self) -> Result<Reached<P>, DispatchError> {
        let reached = match &self.behind {
            Behind::Component {
                slot,
                pool,
                is_alone,
            } => slot.upgrade().zip(pool.upgrade()).map(|(slot, pool)| {
                let is_alone = *is_alone;
                Reached::Component {
                    slot,
                    pool,
                    is_alone,
                }
            }),
            Behind::Native(native) => native.upgrade().map(Reached::Native),
        };
        reached.ok_or_else(|| DispatchError::UnknownPlugin(self.name.to_string()))
    }
}
