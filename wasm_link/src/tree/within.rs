//! The tree that a client calls into.

use std::sync::{Arc, OnceLock, Weak};

use super::TreeCore;
use crate::describe::PluginData;
use crate::resource::Kinds;

/// The tree that a client calls into: kept together by it, or around it.
pub(crate) struct Within<P: PluginData + 'static> {
    kinds: Arc<Kinds>,
    core: Core<P>,
}

enum Core<P: PluginData + 'static> {
    /// Keeps the tree together, so that it is dropped in its order.
    Held(Arc<TreeCore<P>>),
    /// A plugin of the tree has the client: what is set when all of it is loaded.
    Around(Around<P>),
}

/// A tree that is not complete yet.
type Around<P> = Arc<OnceLock<Weak<TreeCore<P>>>>;

impl<P: PluginData + 'static> Within<P> {
    /// A client of the application's.
    pub(crate) fn held(core: &Arc<TreeCore<P>>) -> Self {
        Self {
            kinds: Arc::clone(&core.kinds),
            core: Core::Held(Arc::clone(core)),
        }
    }

    /// A client of a plugin's, in a tree that is not complete yet.
    pub(crate) fn around(kinds: Arc<Kinds>) -> Self {
        Self {
            kinds,
            core: Core::Around(Arc::default()),
        }
    }

    /// Says that the tree is complete.
    pub(crate) fn complete(&self, core: &Arc<TreeCore<P>>) {
        if let Core::Around(around) = &self.core {
            // It is said once.
            let _ = around.set(Arc::downgrade(core));
        }
    }

    /// Returns the resources of the tree.
    #[inline]
    pub(crate) fn kinds(&self) -> &Arc<Kinds> {
        &self.kinds
    }

    /// Returns the tree, unless it is not complete yet, or is gone.
    pub(crate) fn core(&self) -> Option<Arc<TreeCore<P>>> {
        match &self.core {
            Core::Held(core) => Some(Arc::clone(core)),
            Core::Around(around) => around.get()?.upgrade(),
        }
    }
}

impl<P: PluginData + 'static> Clone for Within<P> {
    fn clone(&self) -> Self {
        Self {
            kinds: Arc::clone(&self.kinds),
            core: match &self.core {
                Core::Held(core) => Core::Held(Arc::clone(core)),
                Core::Around(around) => Core::Around(Arc::clone(around)),
            },
        }
    }
}
