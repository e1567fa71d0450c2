//! The walk that finds the order, and the loops.
//!
//! It is depth first from the roots, in the order in which plugins were given, and keeps its own
//! stack: how deep plugins depend on each other is for the application's users to say.

use indexmap::{IndexMap, IndexSet};

use crate::describe::{InterfaceData, PluginData};
use crate::error::{LoadError, Lost};
use crate::load::facts::SocketFacts;
use crate::load::ledger::{FailureIndex, Ledger, PluginName};
use crate::load::steps::{PluginStep, SocketOrder, Step, Visit};
use crate::plan::{PluginPlan, SocketPlan};

/// The walk: what is left of the tree, and what was found so far.
pub(super) struct Walk<I: InterfaceData, P: PluginData + 'static> {
    positions: IndexSet<I::Id>,
    /// Taken by the walk when it comes to the socket.
    plans: Vec<Option<SocketPlan<I>>>,
    /// Taken by the walk when it comes to the plugin, in the first of its sockets that it comes to.
    pub(super) plugins: Vec<Option<PluginPlan<P>>>,
    /// The sockets whose description cannot be read: why, and which plugins they have.
    unreadable: Vec<(usize, FailureIndex, Vec<usize>)>,
    pub(super) sockets: Vec<SocketOrder<I::Id>>,
    stack: Vec<Frame<P>>,
    pub(super) steps: Vec<Step<P>>,
    pub(super) ledger: Ledger<I, P>,
}

impl<I, P> Walk<I, P>
where
    I: InterfaceData,
    P: PluginData<InterfaceId = I::Id> + 'static,
{
    pub(super) fn of(sockets: IndexMap<I::Id, SocketPlan<I>>, plugins: Vec<PluginPlan<P>>) -> Self {
        let positions: IndexSet<I::Id> = sockets.keys().cloned().collect();
        let plans: Vec<_> = sockets.into_values().map(Some).collect();
        let sockets = positions.iter().cloned().map(|id| SocketOrder {
            id,
            facts: None,
            failed: None,
            failed_plugins: Vec::new(),
            visit: Visit::NotYet,
            underway: 0,
        });
        let sockets = sockets.collect();
        Self {
            positions,
            sockets,
            plans,
            plugins: plugins.into_iter().map(Some).collect(),
            unreadable: Vec::new(),
            stack: Vec::new(),
            steps: Vec::new(),
            ledger: Ledger::new(),
        }
    }

    /// Walks all that a root needs.
    pub(super) fn from(&mut self, root: usize) {
        self.open(root);
        while let Some(mut frame) = self.stack.pop() {
            let next = self.advance(&mut frame);
            if let Next::Close = next {
                self.close(frame.socket);
            } else {
                self.stack.push(frame);
            }
            if let Next::Open(socket) = next {
                self.open(socket);
            }
        }
    }

    /// Begins to walk the plugins of a socket, if that was not done before.
    fn open(&mut self, socket: usize) {
        let Some(id) = self.positions.get_index(socket) else {
            return;
        };
        let Some(plan) = self.plans.get_mut(socket).and_then(Option::take) else {
            return;
        };
        let Some(order) = self.sockets.get_mut(socket) else {
            return;
        };
        match SocketFacts::read::<P, I>(id, &plan.interface) {
            Ok(facts) => {
                order.facts = Some(facts);
                order.visit = Visit::Underway;
                self.stack.push(Frame {
                    socket,
                    plugins: plan.plugins.into_iter(),
                    current: None,
                });
            }
            Err(error) => {
                let cause = LoadError::CorruptedInterfaceManifest(error);
                let failure = self.ledger.interface_failed(id.clone(), cause);
                order.failed = Some(failure);
                order.visit = Visit::Done;
                self.unreadable.push((socket, failure, plan.plugins));
            }
        }
    }

    /// Notes what is lost with the sockets whose description cannot be read: their plugins, but for
    /// those that were walked because of another plug of theirs.
    pub(super) fn lose_unreadable(&mut self) {
        for (socket, failure, plugins) in std::mem::take(&mut self.unreadable) {
            for plugin in plugins {
                let plan = self.plugins.get_mut(plugin).and_then(Option::take);
                let name = plan.and_then(|plan| name_of(&plan.data).ok());
                if let (Some(name), Some(socket)) = (name, self.id(socket)) {
                    let lost = Lost::Plugin {
                        id: name.id,
                        text: name.text,
                        socket,
                    };
                    self.ledger.lose(failure, lost);
                }
            }
        }
    }

    fn close(&mut self, socket: usize) {
        if let Some(order) = self.sockets.get_mut(socket) {
            order.visit = Visit::Done;
        }
        self.steps.push(Step::Socket(socket));
    }

    /// Does the next thing there is to do in a frame.
    fn advance(&mut self, frame: &mut Frame<P>) -> Next {
        let Some(current) = &mut frame.current else {
            let Some(plugin) = frame.plugins.next() else {
                return Next::Close;
            };
            frame.current = self.begin(plugin);
            return Next::Stay;
        };
        let Some(&socket) = current.sockets.get(current.walked) else {
            if let Some(current) = frame.current.take() {
                self.leave(&current.plugs);
                self.steps.push(Step::Plugin(PluginStep {
                    data: current.data,
                    name: current.name,
                    place: current.place,
                    plugs: current.plugs,
                    sockets: current.sockets,
                }));
            }
            return Next::Stay;
        };
        current.walked += 1;
        let Some(order) = self.sockets.get(socket) else {
            return Next::Stay;
        };
        if order.visit == Visit::Underway || order.underway > 0 {
            if let Some(current) = frame.current.take() {
                self.leave(&current.plugs);
                self.fail_loop(socket, current);
            }
            return Next::Stay;
        }
        match order.visit {
            Visit::NotYet => Next::Open(socket),
            Visit::Underway | Visit::Done => Next::Stay,
        }
    }

    /// Reads the sockets of a plugin, and enters it; returns nothing where it cannot be loaded, or was
    /// walked before in another socket.
    fn begin(&mut self, place: usize) -> Option<Current<P>> {
        let PluginPlan { data, plugs } = self.plugins.get_mut(place).and_then(Option::take)?;
        let interface = self.plug_id(&plugs)?;
        let read = name_of(&data).and_then(|name| {
            let sockets: Vec<_> = data.sockets()?.into_iter().cloned().collect();
            Ok((name, sockets))
        });
        let (name, wanted) = match read {
            Ok(read) => read,
            Err(error) => {
                // The id was read when the tree was made, and is not told this time.
                let cause = LoadError::CorruptedPluginManifest(error);
                let failure = match name_of(&data) {
                    Ok(name) => self
                        .ledger
                        .plugin_failed(interface, name, cause, Vec::new()),
                    Err(_) => self.ledger.interface_failed(interface, cause),
                };
                self.plugin_failed(&plugs, failure);
                return None;
            }
        };
        let mut sockets = Vec::with_capacity(wanted.len());
        let mut unknown = Vec::new();
        for id in wanted {
            match self.positions.get_index_of(&id) {
                Some(position) if sockets.contains(&position) => {}
                Some(position) => sockets.push(position),
                None => unknown.push(id),
            }
        }
        if unknown.is_empty() {
            self.enter(&plugs);
            return Some(Current {
                data,
                name,
                place,
                plugs,
                sockets,
                walked: 0,
            });
        }
        for (index, id) in unknown.into_iter().enumerate() {
            let cause = LoadError::InvalidSocket(id);
            let failure =
                self.ledger
                    .plugin_failed(interface.clone(), name.again(), cause, Vec::new());
            if index == 0 {
                self.plugin_failed(&plugs, failure);
            }
        }
        None
    }

    /// Notes that a plugin is being walked: whoever asks for one of its plugs meanwhile closes a loop.
    fn enter(&mut self, plugs: &[usize]) {
        for &plug in plugs {
            if let Some(order) = self.sockets.get_mut(plug) {
                order.underway += 1;
            }
        }
    }

    fn leave(&mut self, plugs: &[usize]) {
        for &plug in plugs {
            if let Some(order) = self.sockets.get_mut(plug) {
                order.underway = order.underway.saturating_sub(1);
            }
        }
    }

    /// Fails the plugin that closes a loop: the one that asks for a socket which is being walked
    /// because of it, or has a plugin that is. The frame of the plugin itself is not on the stack.
    fn fail_loop(&mut self, socket: usize, current: Current<P>) {
        let (Some(interface), Some(wanted)) = (self.plug_id(&current.plugs), self.id(socket))
        else {
            return;
        };
        let start = self.stack.iter().position(|frame| frame.needs(socket));
        let start = start.unwrap_or(self.stack.len());
        let within = self.stack.iter().skip(start);
        let mut path: Vec<String> = within
            .filter_map(|frame| frame.current.as_ref())
            .map(|current| current.name.text.clone())
            .chain([current.name.text.clone()])
            .collect();
        path.extend(path.first().cloned());
        let cause = LoadError::LoopDetected(wanted);
        let failure = self
            .ledger
            .plugin_failed(interface, current.name, cause, path);
        self.plugin_failed(&current.plugs, failure);
    }

    fn plugin_failed(&mut self, plugs: &[usize], failure: FailureIndex) {
        for &plug in plugs {
            if let Some(order) = self.sockets.get_mut(plug) {
                order.failed_plugins.push(failure);
            }
        }
    }

    /// Returns the interface that a plugin is named with: its plug, whatever else it fills.
    fn plug_id(&self, plugs: &[usize]) -> Option<I::Id> {
        self.id(*plugs.first()?)
    }

    fn id(&self, socket: usize) -> Option<I::Id> {
        self.positions.get_index(socket).cloned()
    }
}

/// A socket whose plugins are being walked.
struct Frame<P: PluginData> {
    socket: usize,
    plugins: std::vec::IntoIter<usize>,
    current: Option<Current<P>>,
}

impl<P: PluginData> Frame<P> {
    /// Tells whether the frame has to be done before `socket` can be filled.
    fn needs(&self, socket: usize) -> bool {
        let current = self.current.as_ref();
        self.socket == socket || current.is_some_and(|current| current.plugs.contains(&socket))
    }
}

/// The plugin of a frame whose sockets are being walked.
struct Current<P: PluginData> {
    data: P,
    name: PluginName<P::Id>,
    place: usize,
    plugs: Vec<usize>,
    sockets: Vec<usize>,
    /// How many of the sockets were walked.
    walked: usize,
}

/// What follows on a step of the walk.
enum Next {
    /// Go on with the same frame.
    Stay,
    /// Walk another socket first.
    Open(usize),
    /// The frame is done.
    Close,
}

fn name_of<P: PluginData>(plugin: &P) -> Result<PluginName<P::Id>, P::Error> {
    Ok(PluginName {
        id: plugin.id()?.clone(),
        text: plugin.id_text()?,
    })
}
