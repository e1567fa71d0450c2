//! Slots: the place of a plugin in the tree, whatever instance of it there is.
//!
//! A plugin is locked while a call to it lasts. A call that fails takes the instance down, since a
//! trap poisons its store for good; the slot stays, and a new instance can be put into it.

mod by_type;
pub(crate) mod chain;
pub(crate) mod contract;
mod dynamic;
pub(crate) mod exports;
mod handles;
mod invocation;
pub(crate) mod links;
mod restarts;
mod state;
mod status;
mod typed;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, TryLockError, Weak};

use wasmtime::component::InstancePre;

use crate::describe::PluginData;
use crate::error::DispatchError;
use crate::error::DownCause;
use crate::resource::{DropQueue, Kinds, Original, Proxies};
use chain::{Chain, StackReserve};
pub(crate) use dynamic::Dynamic;
use exports::Exports;
pub(crate) use invocation::{Fault, Invocation};
use links::SocketLinks;
use restarts::Restarts;
pub(crate) use state::{Live, State};
use status::Calls;
pub use status::{PluginState, PluginStatus};
pub(crate) use typed::Typed;

/// The place of a plugin in a tree.
pub(crate) struct Slot<P: PluginData + 'static> {
    pub(crate) id: P::Id,
    /// The id as text.
    pub(crate) name: Arc<str>,
    /// Above the ranks of all plugins that this one depends on.
    pub(crate) rank: u32,
    /// The sockets that the plugin depends on, and how it is linked to them.
    pub(crate) links: Box<[SocketLinks]>,
    pub(crate) exports: Arc<Exports>,
    /// The resources of the tree that the plugin is in.
    pub(crate) kinds: Arc<Kinds>,
    stack: StackReserve,
    restarts: Restarts,
    calls: Calls,
    pre: InstancePre<P>,
    /// What the plugin holds of other plugins' resources.
    pub(crate) proxies: Arc<Proxies>,
    /// Whether it defines resources, of which others can hold handles.
    owns_resources: bool,
    /// Handles of its own resources that others gave up while it was busy.
    dropped: DropQueue<Original>,
    state: Mutex<State<P>>,
}

/// What a slot is made of.
pub(crate) struct SlotParts<P: PluginData + 'static> {
    pub(crate) id: P::Id,
    pub(crate) name: Arc<str>,
    pub(crate) rank: u32,
    pub(crate) links: Box<[SocketLinks]>,
    pub(crate) exports: Arc<Exports>,
    pub(crate) kinds: Arc<Kinds>,
    pub(crate) stack: StackReserve,
    pub(crate) pre: InstancePre<P>,
    pub(crate) proxies: Arc<Proxies>,
    pub(crate) data: P,
}

impl<P: PluginData + 'static> Slot<P> {
    /// Makes a slot and puts the first instance into it.
    ///
    /// # Errors
    /// Fails when the plugin cannot be instantiated.
    pub(crate) fn start(parts: SlotParts<P>) -> Result<Arc<Self>, DispatchError> {
        let owns_resources = parts.exports.resources().next().is_some();
        let slot = Arc::new(Self {
            id: parts.id,
            name: parts.name,
            rank: parts.rank,
            links: parts.links,
            owns_resources,
            exports: parts.exports,
            kinds: parts.kinds,
            stack: parts.stack,
            restarts: Restarts::new(parts.data.restart_policy()),
            calls: Calls::default(),
            pre: parts.pre,
            proxies: parts.proxies,
            dropped: DropQueue::default(),
            state: Mutex::new(State::new(parts.data)),
        });
        // What the instance calls while it starts may already hand it handles.
        let owner: Weak<Self> = Arc::downgrade(&slot);
        slot.proxies.belong_to(owner);
        slot.restart()?;
        Ok(slot)
    }

    /// Replaces the instance by a new one, with the plugin's data. What the old one held of other
    /// plugins' resources is given up; handles of its own resources become stale.
    ///
    /// # Errors
    /// Fails when the plugin is busy and must not be waited for, or cannot be instantiated; in the
    /// latter case it is down.
    pub(crate) fn restart(&self) -> Result<(), DispatchError> {
        let chain = Chain::current();
        let mut state = self.lock(chain).ok_or(DispatchError::Deadlock)?;
        let started = self.guarded(chain, &mut state, |state| {
            let _entered = chain.enter(self.rank, self.stack)?;
            self.start_instance(state)
        });
        self.unlock(state);
        started
    }

    fn start_instance(&self, state: &mut State<P>) -> Result<(), DispatchError> {
        self.proxies.begin(state.generation().saturating_add(1));
        let started = state.start(&self.pre, &self.exports);
        started.map_err(|error| {
            self.proxies.clear();
            DispatchError::RuntimeException(error)
        })
    }

    /// Locks the plugin and runs `invocation` on its instance: the one way in for whoever calls it.
    ///
    /// # Errors
    /// Fails when the plugin is down, is busy and must not be waited for, could take more stack than
    /// there is, or when `invocation` fails.
    pub(crate) fn enter<I: Invocation<P>>(&self, invocation: I) -> Result<I::Reply, DispatchError> {
        let chain = Chain::current();
        let Some(mut state) = self.lock(chain) else {
            return Err(DispatchError::Deadlock);
        };
        let result = self.guarded(chain, &mut state, |state| {
            self.run(chain, state, |live| invocation.run(self, live))
        });
        self.unlock(state);
        result.map_err(Fault::into_error)
    }

    /// Runs `work`, and takes the plugin down if a host function panics in it.
    #[inline]
    fn guarded<T>(
        &self,
        chain: Chain,
        state: &mut State<P>,
        work: impl FnOnce(&mut State<P>) -> T,
    ) -> T {
        let mut guard = PanicGuard {
            slot: self,
            chain,
            state,
            is_over: false,
        };
        let result = work(guard.state);
        guard.is_over = true;
        result
    }

    #[inline]
    fn run<T>(
        &self,
        chain: Chain,
        state: &mut State<P>,
        work: impl FnOnce(&mut Live<P>) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        // A call that there is too little stack for is no reason to restart, and uses up none.
        let _entered = chain.enter(self.rank, self.stack)?;
        if matches!(state, State::Down(_)) && self.restarts.admit() {
            self.start_instance(state)?;
        }
        let live = match state {
            State::Live(live) => live,
            State::Down(down) => {
                return Err(Fault::from(DispatchError::PluginDown {
                    plugin: Arc::clone(&self.name),
                    cause: Arc::clone(&down.cause),
                }));
            }
        };
        self.calls.count();
        work(live).inspect_err(|fault| {
            if let Fault::Call(error) = fault {
                self.go_down(state, DownCause::of(error));
            }
        })
    }

    /// Takes the instance down, and gives up what it held of other plugins' resources.
    fn go_down(&self, state: &mut State<P>, cause: DownCause) {
        state.go_down(cause);
        self.proxies.clear();
    }

    /// Locks the plugin, unless it is busy and must not be waited for.
    #[inline]
    fn lock(&self, chain: Chain) -> Option<MutexGuard<'_, State<P>>> {
        let attempt = if chain.may_wait_for(self.rank) {
            self.state.lock().map_err(TryLockError::Poisoned)
        } else {
            self.state.try_lock()
        };
        match attempt {
            Ok(state) => Some(state),
            Err(TryLockError::WouldBlock) => None,
            // The panic was seen to when it passed.
            Err(TryLockError::Poisoned(poisoned)) => {
                self.state.clear_poison();
                Some(poisoned.into_inner())
            }
        }
    }
}

/// Takes a plugin down when a host function that it called panics: a store that stopped in the middle of
/// something is not used again.
struct PanicGuard<'a, P: PluginData + 'static> {
    slot: &'a Slot<P>,
    chain: Chain,
    state: &'a mut State<P>,
    is_over: bool,
}

impl<P: PluginData + 'static> Drop for PanicGuard<'_, P> {
    #[inline]
    fn drop(&mut self) {
        if !self.is_over {
            self.take_down();
        }
    }
}

impl<P: PluginData + 'static> PanicGuard<'_, P> {
    #[cold]
    fn take_down(&mut self) {
        let _entered = self.chain.hold(self.slot.rank);
        // A second panic that got out of here would end the process.
        let down = catch_unwind(AssertUnwindSafe(|| {
            let cause = DownCause::said("a host function panicked");
            self.slot.go_down(self.state, cause);
        }));
        drop(down);
    }
}
