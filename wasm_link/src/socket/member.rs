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
use crate::slot::native::{NativeCore, NativeSlot};
use crate::slot::{Invocation, LatePlugin, Occupant, Pool, Reached, Slot};

/// One plugin of a socket.
pub(crate) struct Member<P: PluginData + 'static> {
    behind: Behind<P>,
    /// Shared by those that are of one component.
    functions: Arc<Functions>,
}

/// What a member calls.
enum Behind<P: PluginData + 'static> {
    Component {
        /// Of a plugin with several instances, the first.
        slot: Arc<Slot<P>>,
        pool: Arc<Pool<P>>,
        /// Where the plugin has several instances: what calls one of them and no other, since it owns a resource.
        each: Option<Box<[Member<P>]>>,
    },
    Native(Arc<NativeSlot<P>>),
    Late {
        plugin: LatePlugin<P>,
        /// As above.
        each: Option<Box<[Member<P>]>>,
    },
}

/// The functions of a member, by their positions in its socket.
pub(super) type Functions = [Option<MemberFunction>];

impl<P: PluginData + 'static> Member<P> {
    pub(super) fn new(plugin: &Occupant<P>, functions: &Arc<Functions>) -> Self {
        let one = |slot: &Arc<Slot<P>>, pool: &Arc<Pool<P>>, each| Self {
            behind: Behind::Component {
                slot: Arc::clone(slot),
                pool: Arc::clone(pool),
                each,
            },
            functions: Arc::clone(functions),
        };
        match plugin {
            Occupant::Component(pool) => {
                let each = pool.slots().map(|slot| one(slot, pool, None));
                let each = (!pool.is_single()).then(|| each.collect());
                one(pool.first(), pool, each)
            }
            Occupant::Native(native) => Self {
                behind: Behind::Native(Arc::clone(native)),
                functions: Arc::clone(functions),
            },
        }
    }

    /// A plugin that the member does not keep alive.
    pub(super) fn late(plugin: &Occupant<P>, functions: &Arc<Functions>) -> Self {
        let late = |plugin, each| Self {
            behind: Behind::Late { plugin, each },
            functions: Arc::clone(functions),
        };
        let each = LatePlugin::each(plugin).into_iter();
        let each: Vec<_> = each.map(|plugin| late(plugin, None)).collect();
        let each = (!each.is_empty()).then(|| each.into());
        late(LatePlugin::of(plugin), each)
    }

    pub(crate) fn id(&self) -> &P::Id {
        match &self.behind {
            Behind::Late { plugin, .. } => &plugin.id,
            Behind::Component { slot, .. } => &slot.id,
            Behind::Native(native) => &native.id,
        }
    }

    /// Returns the id as text.
    pub(crate) fn name(&self) -> &Arc<str> {
        match &self.behind {
            Behind::Late { plugin, .. } => &plugin.name,
            Behind::Component { slot, .. } => &slot.name,
            Behind::Native(native) => &native.core.name,
        }
    }

    /// Returns the function at a position of the socket, if this plugin has it.
    #[inline]
    pub(crate) fn function(&self, position: Option<usize>) -> Option<&MemberFunction> {
        self.functions.get(position?)?.as_ref()
    }

    /// Returns what the plugin exports.
    pub(crate) fn exports(&self) -> &Exports {
        match &self.behind {
            Behind::Late { plugin, .. } => &plugin.exports,
            Behind::Component { slot, .. } => &slot.exports,
            Behind::Native(native) => &native.core.exports,
        }
    }

    /// Returns what tells the plugin apart from all others as the owner of resources: each of its instances.
    pub(super) fn owners(&self) -> impl Iterator<Item = OwnerKey> {
        let (first, others) = match &self.behind {
            Behind::Component { slot, each, .. } => (OwnerKey::of(slot), each.as_deref()),
            Behind::Native(native) => (native.core.owner.key(), None),
            Behind::Late { plugin, each } => (plugin.key, each.as_deref()),
        };
        let others = others.unwrap_or_default().iter().skip(1);
        iter::once(first).chain(others.filter_map(Self::owner_alone))
    }

    fn owner_alone(&self) -> Option<OwnerKey> {
        match &self.behind {
            Behind::Component { slot, .. } => Some(OwnerKey::of(slot)),
            Behind::Native(_) => None,
            Behind::Late { plugin, .. } => Some(plugin.key),
        }
    }

    /// Returns what calls the instance that is this owner of resources, if it is one of the plugin's.
    #[inline]
    pub(super) fn owned_by(&self, owner: OwnerKey) -> Option<&Self> {
        match &self.behind {
            Behind::Component {
                slot, each: None, ..
            } => (OwnerKey::of(slot) == owner).then_some(self),
            Behind::Late { plugin, each: None } => (plugin.key == owner).then_some(self),
            Behind::Component {
                each: Some(each), ..
            }
            | Behind::Late {
                each: Some(each), ..
            } => each
                .iter()
                .find(|member| member.owner_alone() == Some(owner)),
            Behind::Native(native) => (native.core.owner.key() == owner).then_some(self),
        }
    }

    /// Asks the plugin to do something, for the application.
    ///
    /// # Errors
    /// Fails when the plugin is down, is busy and must not be waited for, and as `invocation` does.
    #[expect(clippy::inline_always, reason = "it is what it calls")]
    #[inline(always)]
    pub(crate) fn call<I: Invocation<P>>(&self, invocation: I) -> Result<I::Reply, DispatchError> {
        self.call_for(None, invocation)
    }

    /// Asks the plugin to do something for the plugin that these are the data of.
    ///
    /// # Errors
    /// Fails as [`call`](Self::call) does.
    #[expect(clippy::inline_always, reason = "it is what it calls")]
    #[inline(always)]
    pub(crate) fn call_for<I: Invocation<P>>(
        &self,
        caller: Option<&mut P>,
        invocation: I,
    ) -> Result<I::Reply, DispatchError> {
        let reached;
        let (slot, pool, is_alone) = match &self.behind {
            Behind::Component { slot, pool, each } => (&**slot, pool, each.is_none()),
            Behind::Native(native) => return invocation.run_native(&native.core, caller),
            Behind::Late { plugin, .. } => {
                reached = plugin.reach()?;
                match &reached {
                    Reached::Component {
                        slot,
                        pool,
                        is_alone,
                    } => (&**slot, pool, *is_alone),
                    Reached::Native(native) => return invocation.run_native(&native.core, caller),
                }
            }
        };
        // There is one way in: to have another where there are several would make twice as much code of each function.
        let (mut slot, mut locked, mut taken) = (slot, None, None);
        if !is_alone {
            let (pool, (free, state)) = pool.take()?;
            (slot, locked, taken) = (free, Some(state), Some(pool));
        }
        let reply = slot.enter(locked, invocation);
        drop(taken);
        reply
    }

    /// Returns what is called, if that is a Rust value.
    #[inline]
    pub(crate) fn native(&self) -> Option<&NativeCore<P>> {
        match &self.behind {
            Behind::Component { .. } | Behind::Late { .. } => None,
            Behind::Native(native) => Some(&native.core),
        }
    }

    /// Returns all of the plugin, if the member keeps it alive.
    pub(crate) fn occupant(&self) -> Option<Occupant<P>> {
        match &self.behind {
            Behind::Component { pool, .. } => Some(Occupant::Component(Arc::clone(pool))),
            Behind::Native(native) => Some(Occupant::Native(Arc::clone(native))),
            Behind::Late { .. } => None,
        }
    }

    /// Returns the plugin in a picture of its tree.
    pub(crate) fn outline(&self) -> OutlinePlugin {
        let links = match &self.behind {
            Behind::Component { slot, .. } => slot.links.iter(),
            Behind::Native(native) => native.links.iter(),
            Behind::Late { .. } => [].iter(),
        };
        OutlinePlugin {
            id: self.name().to_string(),
            sockets: links
                .clone()
                .map(|links| links.socket.to_string())
                .collect(),
            links: links
                .map(|links| OutlineLinks {
                    part: links.part.as_ref().map(|part| {
                        let names = part.iter().map(ToString::to_string);
                        names.collect()
                    }),
                    typed: links.typed,
                    dynamic: links.dynamic,
                })
                .collect(),
            host: Vec::new(),
        }
    }
}
