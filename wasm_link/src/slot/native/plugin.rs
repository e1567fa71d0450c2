//! The place of a plugin that is a Rust value.

use std::sync::Arc;

use parking_lot::Mutex;

use super::core::NativeCore;
use crate::describe::PluginData;
use crate::slot::links::SocketLinks;

/// The place of a plugin that is a Rust value.
pub(crate) struct NativeSlot<P: PluginData + 'static> {
    pub(crate) id: P::Id,
    /// The sockets that the plugin may call.
    pub(crate) links: Box<[SocketLinks]>,
    pub(crate) core: Arc<NativeCore<P>>,
    data: Mutex<P>,
}

impl<P: PluginData + 'static> NativeSlot<P> {
    pub(crate) fn new(
        id: P::Id,
        links: Box<[SocketLinks]>,
        core: Arc<NativeCore<P>>,
        data: P,
    ) -> Self {
        Self {
            id,
            links,
            core,
            data: Mutex::new(data),
        }
    }

    /// Shows the plugin's data.
    pub(crate) fn with_data<T>(&self, work: impl FnOnce(&mut P) -> T) -> T {
        work(&mut self.data.lock())
    }
}
