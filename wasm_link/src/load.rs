//! Loading: from grouped plugins to live instances that are linked to each other.
//!
//! First the order is found, dependencies before their consumers; then each plugin is loaded and
//! each socket filled in that order. A failure ends up once in the ledger, with all that was lost
//! because of it.

mod alike;
mod causes;
mod facts;
mod lacking;
mod ledger;
mod loader;
mod order;
mod plugin;
mod steps;
mod switches;

use std::collections::HashMap;
use std::sync::Arc;

use wasmtime::Engine;
use wasmtime::component::Linker;

use crate::describe::{InterfaceCardinality, InterfaceData, PluginData};
use crate::error::{LoadError, LoadFailure, Lost};
use crate::head::PluginTreeHead;
use crate::plan::PartialResult;
use crate::plan::PluginTree;
use crate::socket::FanOut;
use crate::socket::{LoadedPlug, SocketContract, SocketNode};
use crate::tree::TreeCore;
use alike::Components;
use causes::NotLoaded;
use ledger::FailureIndex;
use loader::{Loader, SocketState};
use order::LoadOrder;
use steps::{PluginStep, Root, Step};

/// What came of loading a tree.
pub(crate) struct Loading<I: InterfaceData, P: PluginData + 'static> {
    /// The loaded tree, or the failure that prevented it.
    pub(crate) head: Result<PluginTreeHead<P>, FailureIndex>,
    pub(crate) failures: Vec<LoadFailure<I, P>>,
    /// The ids of the plugins that neither a root nor another plugin needs, as text.
    pub(crate) unneeded: Vec<String>,
}

impl<I, P> PluginTree<I, P>
where
    I: InterfaceData,
    P: PluginData<InterfaceId = I::Id>,
{
    /// Compiles, links and instantiates the plugins that the roots need, dependencies first.
    ///
    /// `exports` holds the functions of the host. As much as possible is loaded: a plugin that
    /// fails is left out, with those that cannot do without it, and the cardinality of each socket
    /// is held against the plugins that did load.
    ///
    /// # Errors
    /// Fails when a root cannot be filled as its cardinality demands. The first error is the cause,
    /// bare; the others are wrapped in [`LoadError::InContext`], which tells where each happened and
    /// what was lost with it.
    pub fn load(
        self,
        engine: &Engine,
        exports: &Linker<P>,
    ) -> PartialResult<PluginTreeHead<P>, LoadError<I, P>, LoadError<I, P>>
    where
        P: 'static,
    {
        let Loading {
            head, mut failures, ..
        } = load(self, engine, exports);
        match head {
            Ok(head) => {
                let errors = failures.into_iter().map(LoadError::in_context);
                Ok((head, errors.collect()))
            }
            Err(primary) => {
                let primary = failures.remove(primary).cause;
                let errors = failures.into_iter().map(LoadError::in_context);
                Err((primary, errors.collect()))
            }
        }
    }
}

/// Loads all that the roots of `tree` need.
pub(crate) fn load<I, P>(tree: PluginTree<I, P>, engine: &Engine, host: &Linker<P>) -> Loading<I, P>
where
    I: InterfaceData,
    P: PluginData<InterfaceId = I::Id> + 'static,
{
    let stack = tree.stack;
    let fan_out = tree.fan_out.map(FanOut::new).map(Arc::new);
    let LoadOrder {
        steps,
        roots,
        sockets,
        ledger,
        unneeded,
    } = LoadOrder::of(tree);
    let plugins = steps.iter().filter_map(|step| match step {
        Step::Plugin(step) => Some(&step.data),
        Step::Socket(_) => None,
    });
    let mut loader = Loader {
        engine,
        host,
        stack,
        fan_out,
        ledger,
        components: Components::compile(engine, plugins),
        prepared: HashMap::default(),
        kinds: Arc::default(),
        rank: 0,
        loaded: Vec::new(),
        states: Vec::new(),
        facts: Vec::new(),
        ids: Vec::new(),
    };
    for socket in sockets {
        loader.states.push(match socket.failed {
            Some(failure) => SocketState::Failed(failure),
            None => SocketState::Pending {
                plugs: Vec::new(),
                failed: socket.failed_plugins,
            },
        });
        loader.facts.push(socket.facts);
        loader.ids.push(socket.id);
    }
    // What no socket stands between does not depend on each other.
    let mut side_by_side = Vec::new();
    for step in steps {
        match step {
            Step::Plugin(step) if loader.fan_out.is_some() => side_by_side.push(step),
            // One by one: nothing is held until all are prepared.
            Step::Plugin(step) => loader.plugins(vec![step]),
            Step::Socket(socket) => {
                loader.plugins(std::mem::take(&mut side_by_side));
                loader.socket(socket);
            }
        }
    }
    loader.finish(&roots, unneeded)
}

impl<I, P> Loader<'_, I, P>
where
    I: InterfaceData,
    P: PluginData<InterfaceId = I::Id> + 'static,
{
    /// Loads plugins that do not depend on each other, and whose sockets were all dealt with before.
    fn plugins(&mut self, steps: Vec<PluginStep<P>>) {
        let attempts = steps.into_iter().map(|step| self.attempt(step));
        let (attempts, parts): (Vec<_>, Vec<_>) = attempts.unzip();
        for (attempt, started) in attempts.into_iter().zip(self.start(parts)) {
            let loaded = match (attempt.prepared, started) {
                (Ok(prepared), Some(Ok(slot))) => Ok((prepared, slot)),
                (Ok(_), Some(Err(error))) => Err(NotLoaded::started(error)),
                (Err(error), _) => Err(error),
                // What was prepared was started.
                (Ok(_), None) => continue,
            };
            match loaded {
                Ok((prepared, slot)) => {
                    for (position, functions) in &prepared.plugs {
                        let state = self.states.get_mut(*position);
                        if let Some(SocketState::Pending { plugs, .. }) = state {
                            plugs.push(LoadedPlug {
                                slot: Arc::clone(&slot),
                                place: attempt.place,
                                functions: Arc::clone(functions),
                            });
                        }
                    }
                }
                Err(error) => {
                    let failure = self.note(&attempt.name, &attempt.plugs, error);
                    for position in attempt.plugs {
                        let state = self.states.get_mut(position);
                        if let Some(SocketState::Pending { failed, .. }) = state {
                            failed.push(failure);
                        }
                    }
                }
            }
        }
    }

    /// Fills a socket, whose plugins were all dealt with before.
    fn socket(&mut self, position: usize) {
        let (Some(state), Some(Some(facts))) =
            (self.states.get_mut(position), self.facts.get(position))
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
            let contract = SocketContract {
                id: Arc::clone(&facts.text),
                path: Arc::clone(&facts.path),
                cardinality,
                functions: facts.functions.clone(),
            };
            let plugs = std::mem::take(plugs);
            let socket = Arc::new(SocketNode::new(contract, plugs, self.fan_out.clone()));
            self.loaded.push(Arc::clone(&socket));
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
                self.ledger.interface_failed(facts.id.clone(), cause)
            }
        };
        *state = SocketState::Failed(failure);
    }

    fn finish(mut self, roots: &[Root<I::Id>], unneeded: Vec<String>) -> Loading<I, P> {
        let mut filled = Vec::with_capacity(roots.len());
        let mut primary = None;
        for root in roots {
            let failure = match root {
                Root::Socket(position) => match self.states.get(*position) {
                    Some(SocketState::Loaded(socket)) => {
                        filled.push(Arc::clone(socket));
                        continue;
                    }
                    Some(SocketState::Failed(failure)) => *failure,
                    Some(SocketState::Pending { .. }) | None => continue,
                },
                Root::Missing(id) => self
                    .ledger
                    .interface_failed(id.clone(), LoadError::InvalidSocket(id.clone())),
            };
            primary = primary.or(Some(failure));
        }
        // A tree that is not handed out has to be dropped in its order as well.
        self.states.clear();
        let core = TreeCore::new(filled, self.loaded, self.kinds);
        let head = match primary {
            Some(failure) => Err(failure),
            None => Ok(PluginTreeHead::new(core)),
        };
        Loading {
            head,
            failures: self.ledger.into_failures(),
            unneeded,
        }
    }
}
