//! The tree while it is loaded.

use std::collections::HashMap;
use std::sync::Arc;

use foldhash::fast::RandomState;
use wasmtime::Engine;
use wasmtime::component::Linker;

use super::alike::{Components, Likeness, Prepared};
use super::facts::SocketFacts;
use super::ledger::{FailureIndex, Ledger};
use crate::describe::{InterfaceData, PluginData};
use crate::resource::Kinds;
use crate::slot::chain::StackReserve;
use crate::socket::{FanOut, LoadedPlug, SocketNode};

/// The tree while it is loaded.
pub(super) struct Loader<'a, I: InterfaceData, P: PluginData + 'static> {
    pub(super) engine: &'a Engine,
    pub(super) host: &'a Linker<P>,
    pub(super) stack: StackReserve,
    pub(super) fan_out: Option<Arc<FanOut>>,
    pub(super) ledger: Ledger<I, P>,
    pub(super) components: Components,
    pub(super) prepared: HashMap<Likeness, Arc<Prepared<P>>, RandomState>,
    pub(super) kinds: Arc<Kinds>,
    /// The rank of the next plugin.
    pub(super) rank: u32,
    /// The sockets that were filled, in that order.
    pub(super) loaded: Vec<Arc<SocketNode<P>>>,
    /// By the position of the socket in the tree.
    pub(super) states: Vec<SocketState<P>>,
    /// By the position of the socket in the tree; only for those that are needed.
    pub(super) facts: Vec<Option<SocketFacts<I::Id>>>,
    /// By the position of the socket in the tree.
    pub(super) ids: Vec<I::Id>,
}

/// How far a socket is.
pub(super) enum SocketState<P: PluginData + 'static> {
    Pending {
        plugs: Vec<LoadedPlug<P>>,
        failed: Vec<FailureIndex>,
    },
    Loaded(Arc<SocketNode<P>>),
    Failed(FailureIndex),
}
