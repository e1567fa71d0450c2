//! A plugin, as it fills a socket.
//!
//! Whoever has a member knows what it can be asked, and not what is behind it.

use std::sync::Arc;

use crate::describe::PluginData;
use crate::error::DispatchError;
use crate::outline::{OutlineLinks, OutlinePlugin};
use crate::resource::OwnerKey;
use crate::slot::exports::{Exports, MemberFunction};
use crate::slot::{Invocation, Slot};

/// One plugin of a socket.
pub(crate) struct Member<P: PluginData + 'static> {
    slot: Arc<Slot<P>>,
    /// Shared by those that are of one component.
    functions: Arc<Functions>,
}

/// The functions of a member, by their positions in its socket.
pub(super) type Functions = [Option<MemberFunction>];

impl<P: PluginData + 'static> Member<P> {
    pub(super) fn new(slot: Arc<Slot<P>>, functions: Arc<Functions>) -> Self {
        Self { slot, functions }
    }

    pub(crate) fn id(&self) -> &P::Id {
        &self.slot.id
    }

    /// Returns the id as text.
    pub(crate) fn name(&self) -> &Arc<str> {
        &self.slot.name
    }

    /// Returns the function at a position of the socket, if this plugin has it.
    #[inline]
    pub(crate) fn function(&self, position: Option<usize>) -> Option<&MemberFunction> {
        self.functions.get(position?)?.as_ref()
    }

    /// Returns what the plugin exports.
    pub(crate) fn exports(&self) -> &Exports {
        &self.slot.exports
    }

    /// Returns what tells the plugin apart from all others as the owner of resources.
    #[inline]
    pub(super) fn owner(&self) -> OwnerKey {
        OwnerKey::of(&self.slot)
    }

    /// Asks the plugin to do something.
    ///
    /// # Errors
    /// Fails when the plugin is down, is busy and must not be waited for, and as `invocation` does.
    #[expect(clippy::inline_always, reason = "it is what it calls")]
    #[inline(always)]
    pub(crate) fn call<I: Invocation<P>>(&self, invocation: I) -> Result<I::Reply, DispatchError> {
        self.slot.enter(invocation)
    }

    /// Returns the plugin in a picture of its tree.
    pub(crate) fn outline(&self) -> OutlinePlugin {
        let links = self.slot.links.iter();
        OutlinePlugin {
            id: self.slot.name.to_string(),
            sockets: links
                .clone()
                .map(|links| links.socket.to_string())
                .collect(),
            links: links
                .map(|links| OutlineLinks {
                    typed: links.typed,
                    dynamic: links.dynamic,
                })
                .collect(),
            host: Vec::new(),
        }
    }

    /// Returns the place of the plugin in its tree.
    pub(crate) fn slot(&self) -> &Arc<Slot<P>> {
        &self.slot
    }
}
