//! A plugin, as it fills a socket.
//!
//! Whoever has a member knows what it can be asked, and not what is behind it.

use std::iter;
use std::sync::Arc;

use crate::describe::PluginData;
use crate::error::DispatchError;
use crate::outline::{OutlineLinks, OutlinePlugin};
use crate::resource::OwnerKey;
use crate::slot::exports::{Exports, MemberFunction};
use crate::slot::{Invocation, Pool, Slot};

/// One plugin of a socket.
pub(crate) struct Member<P: PluginData + 'static> {
    /// Of a plugin with several instances, the first.
    slot: Arc<Slot<P>>,
    pool: Arc<Pool<P>>,
    /// Where the plugin has several instances: what calls one of them and no other, since it owns a resource.
    each: Option<Box<[Member<P>]>>,
    /// Shared by those that are of one component.
    functions: Arc<Functions>,
}

/// The functions of a member, by their positions in its socket.
pub(super) type Functions = [Option<MemberFunction>];

impl<P: PluginData + 'static> Member<P> {
    pub(super) fn new(pool: &Arc<Pool<P>>, functions: &Arc<Functions>) -> Self {
        let one = |slot: &Arc<Slot<P>>| Self {
            slot: Arc::clone(slot),
            pool: Arc::clone(pool),
            each: None,
            functions: Arc::clone(functions),
        };
        let mut member = one(pool.first());
        if !pool.is_single() {
            member.each = Some(pool.slots().map(one).collect());
        }
        member
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

    /// Returns what tells the plugin apart from all others as the owner of resources: each of its instances.
    pub(super) fn owners(&self) -> impl Iterator<Item = OwnerKey> {
        let each = self.each.iter().flatten();
        let others = each.skip(1).map(|member| OwnerKey::of(&member.slot));
        iter::once(OwnerKey::of(&self.slot)).chain(others)
    }

    /// Returns what calls the instance that is this owner of resources, if it is one of the plugin's.
    #[inline]
    pub(super) fn owned_by(&self, owner: OwnerKey) -> Option<&Self> {
        match &self.each {
            None => (OwnerKey::of(&self.slot) == owner).then_some(self),
            Some(each) => each
                .iter()
                .find(|member| OwnerKey::of(&member.slot) == owner),
        }
    }

    /// Asks the plugin to do something.
    ///
    /// # Errors
    /// Fails when the plugin is down, is busy and must not be waited for, and as `invocation` does.
    #[expect(clippy::inline_always, reason = "it is what it calls")]
    #[inline(always)]
    pub(crate) fn call<I: Invocation<P>>(&self, invocation: I) -> Result<I::Reply, DispatchError> {
        let (mut slot, mut locked, mut taken) = (&*self.slot, None, None);
        if self.each.is_some() {
            let (pool, (free, state)) = self.pool.take()?;
            (slot, locked, taken) = (free, Some(state), Some(pool));
        }
        let reply = slot.enter(locked, invocation);
        drop(taken);
        reply
    }

    /// Returns all instances of the plugin.
    pub(crate) fn pool(&self) -> &Arc<Pool<P>> {
        &self.pool
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
}
