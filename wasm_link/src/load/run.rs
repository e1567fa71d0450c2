//! One load: takes the steps in their order, and notes what fails.

mod adapted;
mod finish;
mod linked;
mod native;

use std::sync::Arc;

use super::causes::{BySocket, NotLoaded};
use super::found::Found;
use super::late::Late;
use super::ledger::{FailureIndex, Ledger};
use super::loader::{Loader, Ready};
use super::parts::Parts;
use super::prepared::Prepared;
use super::steps::{Candidate, PluginPlace, SocketOrder, Step};
use super::unmatched::UnmatchedGrant;
use crate::describe::{AdaptedInterface, InterfaceCardinality, InterfaceData, PluginData};
use crate::error::{LoadError, LoadFailure, Lost};
use crate::head::PluginTreeHead;
use crate::link::{AdaptedImport, Wiring};
use crate::slot::exports::MemberFunction;
use crate::slot::{Occupant, Pool};
use crate::socket::{LoadedPlug, SocketNode};

/// What came of loading a tree.
pub(crate) struct Loading<I: InterfaceData, P: PluginData + 'static> {
    /// The loaded tree, or the failure that prevented it.
    pub(crate) head: Result<PluginTreeHead<P>, FailureIndex>,
    pub(crate) failures: Vec<LoadFailure<I, P>>,
    /// The ids of the plugins that neither a root nor another plugin needs, as text.
    pub(crate) unneeded: Vec<String>,
    /// The grants of loaded plugins that grant nothing.
    pub(crate) unmatched: Vec<UnmatchedGrant>,
    /// The interfaces that loaded plugins have in another version.
    pub(crate) adapted: Arc<[AdaptedInterface]>,
    /// What prepares one more plugin for the loaded tree.
    #[expect(dead_code, reason = "no plugin is added to a loaded tree yet")]
    pub(crate) loader: Loader<P>,
}

/// A load under way.
pub(super) struct Run<I: InterfaceData, P: PluginData + 'static> {
    loader: Loader<P>,
    ledger: Ledger<I, P>,
    /// By the position of the socket in the tree.
    states: Vec<SocketState<P>>,
    /// The sockets that were filled, in that order.
    filled: Vec<Arc<SocketNode<P>>>,
    parts: Parts<P>,
    /// What plugins are connected to of sockets that are filled later.
    late: Late<P>,
    loaded: Vec<Loaded<P>>,
    /// The interfaces that loaded plugins have in another version.
    adapted: Vec<AdaptedInterface>,
}

/// A plugin that was loaded.
struct Loaded<P: PluginData + 'static> {
    id: P::Id,
    name: Arc<str>,
    prepared: Arc<Prepared<P>>,
}

/// How far a socket is.
enum SocketState<P: PluginData + 'static> {
    Pending {
        plugs: Vec<LoadedPlug<P>>,
        failed: Vec<FailureIndex>,
    },
    Loaded(Arc<SocketNode<P>>),
    Failed(FailureIndex),
}

impl<I, P> Run<I, P>
where
    I: InterfaceData,
    P: PluginData<InterfaceId = I::Id> + 'static,
{
    /// Begins with what the walk found out about the sockets.
    pub(super) fn new(
        mut loader: Loader<P>,
        ledger: Ledger<I, P>,
        sockets: Vec<SocketOrder<I::Id>>,
        parts: Parts<P>,
    ) -> Self {
        let mut states = Vec::with_capacity(sockets.len());
        for socket in sockets {
            states.push(match socket.failed {
                Some(failure) => SocketState::Failed(failure),
                None => SocketState::Pending {
                    plugs: Vec::new(),
                    failed: socket.failed_plugins,
                },
            });
            loader.know(socket.id, socket.facts);
        }
        Self {
            loader,
            ledger,
            states,
            filled: Vec::new(),
            parts,
            late: Late::new(),
            loaded: Vec::new(),
            adapted: Vec::new(),
        }
    }

    /// Takes all steps.
    pub(super) fn take(&mut self, steps: Vec<Step<P>>) {
        // What no socket stands between does not depend on each other.
        let mut side_by_side = Vec::new();
        for step in steps {
            match step {
                Step::Plugin(candidate) if self.loader.starts_side_by_side() => {
                    if candidate.place.needs_plugins() {
                        self.plugins(std::mem::take(&mut side_by_side));
                    }
                    side_by_side.push(candidate);
                }
                // One by one: nothing is held until all are prepared.
                Step::Plugin(candidate) => self.plugin(candidate),
                Step::Socket(socket) => {
                    self.plugins(std::mem::take(&mut side_by_side));
                    self.socket(socket);
                }
            }
        }
    }

    /// Loads a plugin, whose sockets were all dealt with before.
    fn plugin(&mut self, candidate: Candidate<P>) {
        let Candidate { data, place, found } = candidate;
        if let Some(native) = data.native() {
            return self.native(data, &native, &place);
        }
        let loaded = self.prepare(data, found, &place).and_then(|ready| {
            let pool = Loader::start_one(ready.parts).map_err(NotLoaded::started)?;
            Ok((ready.prepared, ready.imports, pool))
        });
        match loaded {
            Ok((prepared, imports, pool)) => self.loaded(&place, prepared, imports, pool),
            Err(error) => self.leave_out(&place, error),
        }
    }

    fn loaded(
        &mut self,
        place: &PluginPlace<P::Id>,
        prepared: Arc<Prepared<P>>,
        imports: Vec<AdaptedImport>,
        pool: Arc<Pool<P>>,
    ) {
        let first = pool.first();
        let (id, name) = (first.id.clone(), Arc::clone(&first.name));
        self.plug_in(place.order, &prepared.plugs, &Occupant::Component(pool));
        self.note_adapted(&name, &prepared.adapted, imports);
        self.loaded.push(Loaded { id, name, prepared });
    }

    /// Loads plugins that do not depend on each other, and whose sockets were all dealt with before.
    fn plugins(&mut self, candidates: Vec<Candidate<P>>) {
        let mut prepared = Vec::with_capacity(candidates.len());
        let mut parts = Vec::with_capacity(candidates.len());
        for Candidate { data, place, found } in candidates {
            if let Some(native) = data.native() {
                self.native(data, &native, &place);
                continue;
            }
            let ready = self.prepare(data, found, &place).map(|ready| {
                parts.push(ready.parts);
                (ready.prepared, ready.imports)
            });
            prepared.push((place, ready));
        }
        let mut started = self.loader.start(parts).into_iter();
        for (place, prepared) in prepared {
            let loaded = prepared.and_then(|(prepared, imports)| {
                let pool = started.next().transpose().map_err(NotLoaded::started)?;
                Ok((prepared, imports, pool))
            });
            match loaded {
                Ok((prepared, imports, Some(pool))) => self.loaded(&place, prepared, imports, pool),
                // What was prepared was started.
                Ok((_, _, None)) => {}
                Err(error) => self.leave_out(&place, error),
            }
        }
    }

    fn prepare(
        &mut self,
        data: P,
        found: Found,
        place: &PluginPlace<P::Id>,
    ) -> Result<Ready<P>, NotLoaded<I, P>> {
        let wiring = Wiring {
            sockets: self.sockets_of(place).map_err(NotLoaded::Known)?,
            wires: self.wires_of(place)?,
        };
        let ready = self.loader.prepare(data, found, place, &wiring);
        ready.map_err(NotLoaded::Now)
    }

    /// Puts a plugin into the sockets that it fills.
    fn plug_in(
        &mut self,
        order: usize,
        plugs: &BySocket<Arc<[MemberFunction]>>,
        plugin: &Occupant<P>,
    ) {
        self.parts.load(plugin);
        for (position, functions) in plugs {
            let plug = LoadedPlug {
                plugin: plugin.clone(),
                place: order,
                functions: Arc::clone(functions),
            };
            self.parts.note(*position, &plug);
            if let Some(SocketState::Pending { plugs, .. }) = self.states.get_mut(*position) {
                plugs.push(plug);
            }
        }
    }

    /// Leaves a plugin out of the sockets that it was to fill, and notes why.
    fn leave_out(&mut self, place: &PluginPlace<P::Id>, error: NotLoaded<I, P>) {
        let Some(failure) = self.note(place, error) else {
            return;
        };
        self.parts.fail(place.order, failure);
        for &position in &place.plugs {
            if let Some(SocketState::Pending { failed, .. }) = self.states.get_mut(position) {
                failed.push(failure);
            }
        }
    }

    /// Notes in the ledger why a plugin was not loaded, where it is not there yet.
    fn note(&mut self, place: &PluginPlace<P::Id>, error: NotLoaded<I, P>) -> Option<FailureIndex> {
        let causes = match error {
            NotLoaded::Known(failure) => return Some(failure),
            NotLoaded::Now(causes) => causes,
        };
        let mut first = None;
        for (position, cause) in causes.0 {
            let about = position.or_else(|| place.plugs.first().copied())?;
            let interface = self.loader.id(about)?.clone();
            let failure =
                self.ledger
                    .plugin_failed(interface, place.name.again(), cause, Vec::new());
            first = first.or(Some(failure));
        }
        first
    }

    /// Fills a socket, whose plugins were all dealt with before.
    fn socket(&mut self, position: usize) {
        let (Some(state), Some(facts)) =
            (self.states.get_mut(position), self.loader.facts(position))
        else {
            return;
        };
        let SocketState::Pending { plugs, failed } = state else {
            return;
        };
        let cardinality = facts.cardinality;
        // One that fills several sockets was loaded for the first of them.
        plugs.sort_by_key(|plug| plug.place);
        if cardinality.admits(plugs.len()) {
            let contract = facts.contract();
            let plugs = std::mem::take(plugs);
            self.late.fill(position, &plugs);
            let socket = Arc::new(SocketNode::new(contract, plugs, self.loader.fan_out()));
            self.filled.push(Arc::clone(&socket));
            *state = SocketState::Loaded(socket);
            return;
        }
        // The one plugin that was to fill the socket is why it is empty: that is not to be reported
        // twice.
        let failure = match failed.as_slice() {
            [failure] if cardinality == InterfaceCardinality::ExactlyOne && plugs.is_empty() => {
                self.ledger
                    .lose(*failure, Lost::Interface(facts.id.clone()));
                *failure
            }
            _ => {
                let cause = LoadError::FailedCardinalityRequirements(cardinality, plugs.len());
                let failure = self.ledger.interface_failed(facts.id.clone(), cause);
                let names = plugs.iter().map(|plug| plug.plugin.name().to_string());
                self.ledger.name_candidates(failure, names);
                failure
            }
        };
        *state = SocketState::Failed(failure);
    }
}
