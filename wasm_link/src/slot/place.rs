//! The place of a plugin in a tree, whatever instance of it there is.

use std::sync::Arc;

use parking_lot::Mutex;
use wasmtime::component::InstancePre;

use super::chain::{Callee, StackReserve};
use super::control::Control;
use super::exports::{Exports, FunctionIndex};
use super::fault::{Fault, with_limit};
use super::links::SocketLinks;
use super::observer::Observer;
use super::restarts::Restarts;
use super::state::{Live, State};
use super::usage::Counters;
use crate::describe::{MemoryUse, PluginData};
use crate::error::{CallContext, Work, in_context, with_last_words};
use crate::resource::{DropQueue, Kinds, Original, Proxies};

/// The place of a plugin in a tree.
///
/// What each call looks at comes first, together: where many plugins are called in turn, each is somewhere else.
#[repr(C)]
pub(crate) struct Slot<P: PluginData + 'static> {
    pub(super) observer: Option<Arc<dyn Observer>>,
    pub(super) callee: Callee,
    pub(super) stack: StackReserve,
    /// What holds it to its limits.
    pub(crate) control: Arc<Control>,
    pub(crate) exports: Arc<Exports>,
    /// What the plugin holds of other plugins' resources.
    pub(crate) proxies: Arc<Proxies>,
    /// Whether it defines resources, of which others can hold handles.
    pub(super) owns_resources: bool,
    /// Whether each call has a new instance.
    pub(super) is_renewed_by_each_call: bool,
    pub(super) state: Mutex<State<P>>,
    /// Handles of its own resources that others gave up while it was busy.
    pub(super) dropped: DropQueue<Original>,
    pub(super) counters: Counters,
    pub(crate) id: P::Id,
    /// The id as text.
    pub(crate) name: Arc<str>,
    /// The sockets that the plugin depends on, and how it is linked to them.
    pub(crate) links: Box<[SocketLinks]>,
    /// The resources of the tree that the plugin is in.
    pub(crate) kinds: Arc<Kinds>,
    pub(super) restarts: Restarts,
    /// What its memories take, where that is known.
    pub(super) memory: Option<MemoryUse>,
    pub(super) pre: InstancePre<P>,
}

impl<P: PluginData + 'static> Slot<P> {
    /// Says of a call's error which function of which plugin failed.
    #[cold]
    pub(super) fn failed(&self, function: FunctionIndex, error: wasmtime::Error) -> Fault {
        let context = || {
            let called = self.exports.get(function);
            let function = called.map_or_else(Box::default, |export| export.name.clone());
            self.context(Work::Call { function })
        };
        let error = with_limit(error, &self.control);
        Fault::Call(in_context(error, context))
    }

    /// Adds what the plugin wrote last to the error of the call that is under way.
    #[cold]
    pub(super) fn with_last_words(&self, live: &mut Live<P>, fault: Fault) -> Fault {
        match fault {
            Fault::Call(error) => {
                let words = live.store().data().last_words(self.control.call_began());
                Fault::Call(with_last_words(error, words))
            }
            other @ Fault::Other(_) => other,
        }
    }

    /// Makes sure that the plugin can be given arguments of this many bytes, and counts them.
    ///
    /// # Errors
    /// Fails when it may not: nothing is called, and the plugin stays as it is.
    #[inline]
    pub(super) fn receives(&self, bytes: usize) -> Result<(), Fault> {
        if bytes == 0 {
            return Ok(());
        }
        let admitted = self.control.admit_bytes(bytes);
        admitted.map_err(|hit| hit.of(&self.name))?;
        self.counters.count_received(bytes);
        Ok(())
    }

    /// Says what the plugin is doing.
    pub(super) fn context(&self, work: Work) -> CallContext {
        CallContext::new(Arc::clone(&self.name), work)
    }
}

/// What a slot is made of.
pub(crate) struct SlotParts<P: PluginData + 'static> {
    pub(crate) id: P::Id,
    pub(crate) name: Arc<str>,
    pub(crate) links: Box<[SocketLinks]>,
    pub(crate) exports: Arc<Exports>,
    pub(crate) kinds: Arc<Kinds>,
    pub(crate) stack: StackReserve,
    pub(crate) pre: InstancePre<P>,
    pub(crate) proxies: Arc<Proxies>,
    pub(crate) control: Arc<Control>,
    pub(crate) observer: Option<Arc<dyn Observer>>,
    pub(crate) is_renewed_by_each_call: bool,
    pub(crate) data: P,
}
