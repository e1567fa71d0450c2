//! What prepares plugins: compiles each, holds it against its plugs, links and instantiates it.

mod granting;
mod lacking;
mod linking;
mod native;
mod parts;
mod preparing;

use std::sync::{Arc, Mutex, PoisonError};

use foldhash::fast::RandomState;
use indexmap::IndexMap;
use wasmtime::component::{Component, Linker};
use wasmtime::{Engine, Store};

use super::causes::Causes;
use super::components::Components;
use super::facts::{SocketFacts, SpareFacts};
use super::found::Found;
use super::prepared::{Likeness, OfHost, Prepared};
use super::provided::Provided;
use super::ranks::Ranks;
use super::steps::PluginPlace;
use crate::describe::{Adaptation, InterfaceData, Limits, Native, PluginData};
use crate::error::DispatchError;
use crate::error::LoadError;
use crate::link::{AdaptedImport, HostLinker, Wiring};
use crate::resource::Kinds;
use crate::slot::Observer;
use crate::slot::chain::StackReserve;
use crate::slot::clock::Clock;
use crate::slot::{Pool, SlotParts};
use crate::socket::FanOut;
use crate::tree::{TreeCore, Within};

/// What prepares the plugins of one tree, and knows all that they have in common.
///
/// It outlives the load, and can prepare one more plugin then: what is compiled, read or compared
/// already is shared with it.
pub(crate) struct Loader<P: PluginData + 'static> {
    engine: Engine,
    host: HostLinker<P>,
    provided: Provided<P>,
    /// The linker of the plugin that was linked last, and what it is of: its like is linked in it, too.
    last_linker: Option<(Arc<Prepared<P>>, Linker<P>)>,
    stack: StackReserve,
    fan_out: Option<Arc<FanOut>>,
    observer: Option<Arc<dyn Observer>>,
    adaptation: Adaptation,
    kinds: Arc<Kinds>,
    /// The tree that plugins in Rust call into.
    tree: Within<P>,
    /// What limits of time are counted by, as soon as a plugin has some.
    clock: Option<Arc<Clock>>,
    /// Whether the engine counts fuel.
    is_fuelled: bool,
    /// The limits of the plugin that was prepared last.
    last_limits: Option<Arc<Limits>>,
    ranks: Ranks,
    components: Components,
    prepared: IndexMap<Likeness, Arc<Prepared<P>>, RandomState>,
    /// By their positions in the tree.
    sockets: Vec<KnownSocket<P::InterfaceId>>,
    /// The interfaces that no plugin needs.
    spare: Vec<SpareFacts>,
}

/// A socket of the tree.
struct KnownSocket<Id> {
    id: Id,
    /// Its description, where it was needed and could be read.
    facts: Option<SocketFacts<Id>>,
}

/// A plugin that was prepared: what it has in common with its like, and what its slot is made of.
pub(crate) struct Ready<P: PluginData + 'static> {
    pub(super) prepared: Arc<Prepared<P>>,
    /// What it imports of another version.
    pub(super) imports: Vec<AdaptedImport>,
    pub(super) parts: PluginParts<P>,
}

/// What the slots of a plugin are made of: one for each instance that it may have.
pub(super) struct PluginParts<P: PluginData + 'static> {
    first: SlotParts<P>,
    others: Vec<SlotParts<P>>,
}

/// What the plugins of a tree are loaded with.
pub(super) struct Settings<P: PluginData> {
    pub(super) stack: StackReserve,
    pub(super) fan_out: Option<Arc<FanOut>>,
    pub(super) observer: Option<Arc<dyn Observer>>,
    pub(super) adaptation: Adaptation,
    /// What the application offers to all plugins in Rust.
    pub(super) provided: Vec<Native<P>>,
    /// The interfaces that no plugin needs.
    pub(super) spare: Vec<SpareFacts>,
    /// How many plugins there are to load.
    pub(super) plugins: usize,
}

impl<P: PluginData + 'static> Loader<P> {
    pub(super) fn new(
        engine: &Engine,
        host: &Linker<P>,
        components: Components,
        settings: Settings<P>,
    ) -> Self {
        let kinds = Arc::<Kinds>::default();
        let provided = Provided::new(settings.provided);
        Self {
            engine: engine.clone(),
            host: HostLinker::new(host, provided.paths()),
            provided,
            last_linker: None,
            stack: settings.stack,
            fan_out: settings.fan_out,
            observer: settings.observer,
            adaptation: settings.adaptation,
            tree: Within::around(Arc::clone(&kinds)),
            kinds,
            clock: None,
            // It cannot be asked: a store of it refuses fuel.
            is_fuelled: Store::new(engine, ()).set_fuel(0).is_ok(),
            last_limits: None,
            ranks: Ranks::for_plugins(settings.plugins),
            components,
            prepared: IndexMap::default(),
            sockets: Vec::new(),
            spare: settings.spare,
        }
    }

    /// Takes note of the next socket of the tree.
    pub(super) fn know(&mut self, id: P::InterfaceId, facts: Option<SocketFacts<P::InterfaceId>>) {
        self.sockets.push(KnownSocket { id, facts });
    }

    /// Returns the id of a socket, whatever is known of it.
    pub(super) fn id(&self, position: usize) -> Option<&P::InterfaceId> {
        Some(&self.sockets.get(position)?.id)
    }

    /// Returns the description of a socket.
    pub(super) fn facts(&self, position: usize) -> Option<&SocketFacts<P::InterfaceId>> {
        self.sockets.get(position)?.facts.as_ref()
    }

    pub(super) fn kinds(&self) -> Arc<Kinds> {
        Arc::clone(&self.kinds)
    }

    /// Says that the tree is complete.
    pub(super) fn complete(&self, tree: &Arc<TreeCore<P>>) {
        self.tree.complete(tree);
    }

    pub(super) fn fan_out(&self) -> Option<Arc<FanOut>> {
        self.fan_out.clone()
    }

    pub(super) fn starts_side_by_side(&self) -> bool {
        self.fan_out.is_some()
    }

    /// Prepares a plugin that is connected to what `wiring` names.
    ///
    /// # Errors
    /// Fails with all that keeps the plugin from being instantiated.
    pub(super) fn prepare<I>(
        &mut self,
        data: P,
        found: Found,
        place: &PluginPlace<P::Id>,
        wiring: &Wiring<P>,
    ) -> Result<Ready<P>, Causes<I, P>>
    where
        I: InterfaceData<Id = P::InterfaceId>,
    {
        let grants = data.granted();
        if !grants.wrong().is_empty() {
            return Err(LoadError::InvalidGrants(grants.wrong().to_owned()).into());
        }
        let component = self.component(&data, found)?;
        let missing = data.missing_host_functions();
        let of_host = OfHost { grants, missing };
        let prepared = self.prepared(component, of_host, place, wiring)?;
        self.ready(data, prepared, place, wiring)
    }

    /// Puts a plugin into its slots.
    ///
    /// # Errors
    /// Fails when it cannot be instantiated.
    pub(super) fn start_one(parts: PluginParts<P>) -> Result<Arc<Pool<P>>, DispatchError> {
        Pool::start(parts.first, parts.others)
    }

    /// Puts plugins into their slots: side by side, where that is asked for.
    pub(super) fn start(
        &self,
        parts: Vec<PluginParts<P>>,
    ) -> Vec<Result<Arc<Pool<P>>, DispatchError>> {
        let Some(fan_out) = &self.fan_out else {
            return parts.into_iter().map(Self::start_one).collect();
        };
        let parts: Vec<_> = parts.into_iter().map(Some).map(Mutex::new).collect();
        let started = fan_out.each(&parts, |parts| {
            let parts = parts.lock().unwrap_or_else(PoisonError::into_inner).take();
            parts.map(Self::start_one)
        });
        started.into_iter().flatten().collect()
    }

    fn component<I>(&self, plugin: &P, found: Found) -> Result<Component, LoadError<I, P>>
    where
        I: InterfaceData<Id = P::InterfaceId>,
    {
        match found {
            Found::Bytes(key) => {
                let component = self.components.get(&key);
                component.map_err(LoadError::FailedToLoadComponent)
            }
            Found::Compiled(component) => Ok(component),
            Found::Unreadable(error) => Err(LoadError::FailedToReadWasm(error)),
            Found::Nothing => plugin
                .component(&self.engine)
                .map_err(LoadError::CorruptedPluginManifest),
        }
    }
}
