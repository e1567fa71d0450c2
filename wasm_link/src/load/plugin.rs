//! The loading of one plugin: compile, hold against its plug, link, instantiate.

use std::sync::{Arc, Mutex, PoisonError};

use wasmtime::component::{Component, InstancePre, Linker};

use super::alike::{Likeness, Prepared};
use super::causes::{BySocket, Causes, NotLoaded};
use super::facts::SocketFacts;
use super::lacking;
use super::ledger::FailureIndex;
use super::ledger::PluginName;
use super::loader::{Loader, SocketState};
use super::steps::PluginStep;
use crate::describe::{InterfaceData, PluginData};
use crate::error::DispatchError;
use crate::error::{LoadError, Lost};
use crate::link::SocketLinker;
use crate::link::error::LinkError;
use crate::resource::Proxies;
use crate::slot::contract;
use crate::slot::exports::Exports;
use crate::slot::exports::MemberFunction;
use crate::slot::links::SocketLinks;
use crate::slot::{Slot, SlotParts};
use crate::socket::SocketNode;
use crate::wit::Reader;

impl<I, P> Loader<'_, I, P>
where
    I: InterfaceData,
    P: PluginData<InterfaceId = I::Id> + 'static,
{
    /// Prepares a plugin, with what its slot is to be made of where that can be.
    pub(super) fn attempt(&mut self, step: PluginStep<P>) -> (Attempt<I, P>, Option<SlotParts<P>>) {
        let name = step.name.again();
        let plugs = step.plugs.clone();
        let place = step.place;
        let sockets = self.sockets_of(&step).map_err(NotLoaded::Known);
        let parts = sockets.and_then(|sockets| {
            let parts = self.parts(step, &sockets);
            parts.map_err(NotLoaded::Now)
        });
        let (prepared, parts) = match parts {
            Ok((prepared, parts)) => (Ok(prepared), Some(parts)),
            Err(error) => (Err(error), None),
        };
        let attempt = Attempt {
            name,
            plugs,
            place,
            prepared,
        };
        (attempt, parts)
    }

    /// Puts plugins into their slots: side by side, where that is asked for.
    pub(super) fn start(&self, parts: Vec<Option<SlotParts<P>>>) -> Vec<Started<P>> {
        let Some(fan_out) = &self.fan_out else {
            let started = parts.into_iter().map(|parts| parts.map(Slot::start));
            return started.collect();
        };
        let parts: Vec<_> = parts.into_iter().map(Mutex::new).collect();
        fan_out.each(&parts, |parts| {
            let parts = parts.lock().unwrap_or_else(PoisonError::into_inner).take();
            parts.map(Slot::start)
        })
    }

    /// Notes in the ledger why a plugin was not loaded, where it is not there yet.
    pub(super) fn note(
        &mut self,
        name: &PluginName<P::Id>,
        plugs: &[usize],
        error: NotLoaded<I, P>,
    ) -> FailureIndex {
        let causes = match error {
            NotLoaded::Known(failure) => return failure,
            NotLoaded::Now(causes) => causes,
        };
        let plug = plugs.first().copied().unwrap_or_default();
        let mut first = None;
        for (position, cause) in causes.0 {
            let interface = self.ids.get(position.unwrap_or(plug));
            // The walk found the positions among these ids.
            let Some(interface) = interface.cloned() else {
                continue;
            };
            let failure = self
                .ledger
                .plugin_failed(interface, name.again(), cause, Vec::new());
            first = first.or(Some(failure));
        }
        first.unwrap_or_default()
    }

    /// Returns the sockets that a plugin depends on, unless one of them failed.
    fn sockets_of(
        &mut self,
        step: &PluginStep<P>,
    ) -> Result<Vec<Arc<SocketNode<P>>>, FailureIndex> {
        let mut sockets = Vec::with_capacity(step.sockets.len());
        let mut failed = None;
        for &position in &step.sockets {
            match self.states.get(position) {
                Some(SocketState::Loaded(socket)) => sockets.push(Arc::clone(socket)),
                Some(SocketState::Failed(failure)) => {
                    // Not the socket's facts: those may be what could not be read.
                    if let Some(socket) = self.ids.get(position) {
                        let lost = Lost::Plugin {
                            id: step.name.id.clone(),
                            text: step.name.text.clone(),
                            socket: socket.clone(),
                        };
                        self.ledger.lose(*failure, lost);
                    }
                    failed = failed.or(Some(*failure));
                }
                Some(SocketState::Pending { .. }) | None => {}
            }
        }
        match failed {
            None => Ok(sockets),
            Some(failure) => Err(failure),
        }
    }

    fn parts(
        &mut self,
        step: PluginStep<P>,
        sockets: &[Arc<SocketNode<P>>],
    ) -> Result<Parts<P>, Causes<I, P>> {
        let prepared = self.prepared(&step, sockets)?;
        let proxies = Arc::new(Proxies::new());
        let (links, pre) = match &prepared.pre {
            Some(pre) => (Box::default(), pre.clone()),
            None => self.link(&prepared.component, sockets, &proxies)?,
        };
        let parts = SlotParts {
            id: step.name.id,
            name: step.name.text.into(),
            rank: self.rank,
            links,
            exports: Arc::clone(&prepared.exports),
            kinds: Arc::clone(&self.kinds),
            stack: self.stack,
            pre,
            proxies,
            data: step.data,
        };
        self.rank = self.rank.saturating_add(1);
        Ok((prepared, parts))
    }

    /// Returns the component of a plugin, held against its plugs: now, or before for one like it.
    fn prepared(
        &mut self,
        step: &PluginStep<P>,
        sockets: &[Arc<SocketNode<P>>],
    ) -> Result<Arc<Prepared<P>>, Causes<I, P>> {
        let component = self.compile(&step.data)?;
        let likeness = Likeness::of(&component, step);
        if let Some(prepared) = self.prepared.get(&likeness) {
            return Ok(Arc::clone(prepared));
        }
        let mut reader = self.reader(&component, sockets);
        let exports = Exports::read(&component, self.engine, &mut reader, &self.kinds);
        let plugs = self.plugs_of(step, &exports)?;
        let pre = match sockets {
            [] => Some(instantiable(self.host, &component)?),
            _ => None,
        };
        let prepared = Arc::new(Prepared {
            component,
            exports: Arc::new(exports),
            plugs,
            pre,
        });
        self.prepared.insert(likeness, Arc::clone(&prepared));
        Ok(prepared)
    }

    fn reader(&self, component: &Component, sockets: &[Arc<SocketNode<P>>]) -> Reader {
        let paths: Vec<_> = sockets.iter().map(|socket| &*socket.path).collect();
        Reader::of(component, self.engine, &paths)
    }

    /// Links a component to the host and to sockets. Returns how it is linked to those, too.
    fn link(
        &self,
        component: &Component,
        sockets: &[Arc<SocketNode<P>>],
        proxies: &Arc<Proxies>,
    ) -> Result<Linked<P>, LoadError<I, P>> {
        let mut linker = self.host.clone();
        let mut linking = SocketLinker {
            component,
            reader: &mut self.reader(component, sockets),
            kinds: &self.kinds,
            proxies,
        };
        let links = linking
            .link(&mut linker, sockets)
            .map_err(|error| match error {
                LinkError::Interface(error) => LoadError::FailedToLinkInterface(error),
                LinkError::Function(name, error) => LoadError::FailedToLink(name, error),
            })?;
        Ok((links, instantiable(&linker, component)?))
    }

    /// Returns the functions that a component has of each of its plugs that is needed, by the positions
    /// of their sockets.
    ///
    /// # Errors
    /// Fails when the component is not what the interfaces demand, with each that it is not.
    fn plugs_of(
        &self,
        step: &PluginStep<P>,
        exports: &Exports,
    ) -> Result<BySocket<Arc<[MemberFunction]>>, Causes<I, P>> {
        let mut plugs = Vec::with_capacity(step.plugs.len());
        let mut misfits = Vec::new();
        for &position in &step.plugs {
            // Nobody needs an interface whose facts were not read.
            let Some(Some(facts)) = self.facts.get(position) else {
                continue;
            };
            let functions = plug_functions(exports, &facts.path);
            match hold_against(facts, exports, &functions) {
                Ok(()) => plugs.push((position, functions)),
                Err(misfit) => misfits.push((Some(position), misfit)),
            }
        }
        if misfits.is_empty() {
            Ok(plugs)
        } else {
            Err(Causes(misfits))
        }
    }

    fn compile(&self, plugin: &P) -> Result<Component, LoadError<I, P>> {
        match plugin.wasm() {
            Some(Ok(bytes)) => {
                let component = self.components.get(self.engine, &bytes);
                component.map_err(LoadError::FailedToLoadComponent)
            }
            Some(Err(error)) => Err(LoadError::FailedToReadWasm(error)),
            None => plugin
                .component(self.engine)
                .map_err(LoadError::CorruptedPluginManifest),
        }
    }
}

/// A component that was held against its plugs, and what the slot of a plugin of it is made of.
type Parts<P> = (Arc<Prepared<P>>, SlotParts<P>);

/// How a component is linked to its sockets, and what can be instantiated.
type Linked<P> = (Box<[SocketLinks]>, InstancePre<P>);

fn instantiable<I, P>(
    linker: &Linker<P>,
    component: &Component,
) -> Result<InstancePre<P>, LoadError<I, P>>
where
    I: InterfaceData,
    P: PluginData<InterfaceId = I::Id> + 'static,
{
    let pre = linker.instantiate_pre(component);
    pre.map_err(|error| {
        LoadError::FailedToLoadComponent(lacking::explain(error, component, linker))
    })
}

/// A plugin on its way.
pub(super) struct Attempt<I: InterfaceData, P: PluginData + 'static> {
    pub(super) name: PluginName<P::Id>,
    /// The positions of the sockets that it fills.
    pub(super) plugs: Vec<usize>,
    /// How many plugins the application gave before it.
    pub(super) place: usize,
    pub(super) prepared: Result<Arc<Prepared<P>>, NotLoaded<I, P>>,
}

/// A plugin in its slot, or why it is not; nothing for one that was not prepared.
pub(super) type Started<P> = Option<Result<Arc<Slot<P>>, DispatchError>>;

/// Holds what a component exports against the signatures of an interface, where they are known.
fn hold_against<I: InterfaceData, P: PluginData>(
    facts: &SocketFacts<I::Id>,
    exports: &Exports,
    functions: &[MemberFunction],
) -> Result<(), LoadError<I, P>> {
    let Some(signatures) = &facts.signatures else {
        return Ok(());
    };
    let differences = contract::differences(signatures, exports, |name| {
        let mut signatures = functions.iter().map(|function| &*function.signature);
        signatures.find(|signature| signature.name == name)
    });
    if differences.is_empty() {
        return Ok(());
    }
    Err(LoadError::PlugMismatch {
        path: facts.path.to_string(),
        differences,
    })
}

/// Returns the functions that a component has of its plug, as far as they can be called through a
/// socket.
fn plug_functions(exports: &Exports, path: &str) -> Arc<[MemberFunction]> {
    let functions = exports.functions_of(path).filter_map(|(index, export)| {
        let signature = Arc::clone(export.signature.as_ref().ok()?);
        Some(MemberFunction::new(index, signature))
    });
    functions.collect()
}
