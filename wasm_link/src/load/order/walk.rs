//! The walk that finds the order, and the loops.
//!
//! It is depth first from the roots, in the order in which plugins were given, and keeps its own
//! stack: how deep plugins depend on each other is for the application's users to say.

use std::collections::{HashMap, HashSet};

use foldhash::fast::RandomState;
use indexmap::{IndexMap, IndexSet};

use super::frame::Frame;
use super::linked::Linked;
use crate::describe::{InterfaceData, PluginData};
use crate::error::{LoadError, Lost};
use crate::load::facts::{SocketFacts, SpareFacts};
use crate::load::ledger::{FailureIndex, Ledger, PluginName};
use crate::load::steps::{Part, PluginPlace, SocketOrder, Step, Visit};
use crate::plan::{PluginPlan, SocketPlan};

/// The walk: what is left of the tree, and what was found so far.
pub(super) struct Walk<I: InterfaceData, P: PluginData + 'static> {
    pub(super) positions: IndexSet<I::Id, RandomState>,
    /// Taken by the walk when it comes to the socket.
    plans: Vec<Option<SocketPlan<I>>>,
    /// Taken by the walk when it comes to the plugin, in the first of its sockets that it comes to.
    pub(super) plugins: Vec<Option<PluginPlan<P>>>,
    /// The sockets whose description cannot be read: why, and which plugins they have.
    unreadable: Vec<(usize, FailureIndex, Vec<usize>)>,
    pub(super) sockets: Vec<SocketOrder<I::Id>>,
    /// What links of plugins name, if a plugin has links.
    pub(super) linked: Option<Linked>,
    /// The sockets that plugins are linked to a part of.
    pub(super) parted: HashSet<usize, RandomState>,
    /// Why plugins cannot be loaded, by their positions.
    pub(super) failed: HashMap<usize, FailureIndex, RandomState>,
    /// The late sockets that plugins depend on: they are walked when all before them is done.
    late: Vec<usize>,
    stack: Vec<Frame<P>>,
    pub(super) steps: Vec<Step<P>>,
    pub(super) ledger: Ledger<I, P>,
}

impl<I, P> Walk<I, P>
where
    I: InterfaceData,
    P: PluginData<InterfaceId = I::Id> + 'static,
{
    pub(super) fn of(
        sockets: IndexMap<I::Id, SocketPlan<I>, RandomState>,
        plugins: Vec<PluginPlan<P>>,
    ) -> Self {
        let positions: IndexSet<I::Id, RandomState> = sockets.keys().cloned().collect();
        let linked = Linked::of(&sockets, &plugins);
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
            linked,
            parted: HashSet::default(),
            failed: HashMap::default(),
            plans,
            plugins: plugins.into_iter().map(Some).collect(),
            unreadable: Vec::new(),
            late: Vec::new(),
            stack: Vec::new(),
            steps: Vec::new(),
            ledger: Ledger::new(),
        }
    }

    /// Walks all that a root needs.
    pub(super) fn from(&mut self, root: usize) {
        self.open(root);
        self.finish();
        while let Some(late) = self.late.pop() {
            self.open(late);
            self.finish();
        }
    }

    /// Walks all that is on the stack.
    fn finish(&mut self) {
        while let Some(mut frame) = self.stack.pop() {
            let next = self.advance(&mut frame);
            if let Next::Close = next {
                self.close(frame.socket);
            } else {
                self.stack.push(frame);
            }
            match next {
                Next::Open(socket) => self.open(socket),
                Next::Walk(plugins) => self.stack.push(Frame::of(None, plugins)),
                Next::Stay | Next::Close => {}
            }
        }
    }

    /// Begins to walk the plugins of a socket, if that was not done before.
    fn open(&mut self, socket: usize) {
        if !self.describe(socket) {
            return;
        }
        let Some(plan) = self.plans.get_mut(socket).and_then(Option::take) else {
            return;
        };
        if let Some(order) = self.sockets.get_mut(socket) {
            order.visit = Visit::Underway;
        }
        self.stack.push(Frame::of(Some(socket), plan.plugins));
    }

    /// Reads the description of a socket, if that was not done before. Returns whether it is known.
    fn describe(&mut self, socket: usize) -> bool {
        let (Some(id), Some(order)) = (
            self.positions.get_index(socket),
            self.sockets.get_mut(socket),
        ) else {
            return false;
        };
        let plan = match self.plans.get_mut(socket) {
            Some(plan) if order.facts.is_none() => plan,
            _ => return order.facts.is_some(),
        };
        let Some(SocketPlan { interface, .. }) = plan else {
            return false;
        };
        match SocketFacts::read::<P, I>(id, interface) {
            Ok(facts) => {
                order.facts = Some(facts);
                true
            }
            Err(error) => {
                let cause = LoadError::CorruptedInterfaceManifest(error);
                let failure = self.ledger.interface_failed(id.clone(), cause);
                order.failed = Some(failure);
                order.visit = Visit::Done;
                let plugins = plan.take().map(|plan| plan.plugins);
                self.unreadable
                    .push((socket, failure, plugins.unwrap_or_default()));
                false
            }
        }
    }

    /// Returns what is known of the interfaces that were not walked.
    pub(super) fn spare(&self) -> Vec<SpareFacts> {
        let plans = self.plans.iter().flatten();
        plans
            .filter_map(|plan| SpareFacts::read(&plan.interface))
            .collect()
    }

    /// Notes what is lost with the sockets whose description cannot be read: their plugins, but for
    /// those that were walked because of another plug of theirs.
    pub(super) fn lose_unreadable(&mut self) {
        for (socket, failure, plugins) in std::mem::take(&mut self.unreadable) {
            for plugin in plugins {
                let plan = self.plugins.get_mut(plugin).and_then(Option::take);
                let name = plan.and_then(|plan| PluginName::of(&plan.data).ok());
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

    fn close(&mut self, socket: Option<usize>) {
        let Some(socket) = socket else {
            return;
        };
        if let Some(order) = self.sockets.get_mut(socket) {
            order.visit = Visit::Done;
        }
        self.steps.push(Step::Socket(socket));
    }

    /// Does the next thing there is to do in a frame.
    fn advance(&mut self, frame: &mut Frame<P>) -> Next {
        let Some(candidate) = &frame.candidate else {
            let Some(plugin) = frame.plugins.next() else {
                return Next::Close;
            };
            frame.candidate = self.begin(plugin);
            frame.walked = 0;
            return Next::Stay;
        };
        let Some((socket, part)) = candidate.place.need(frame.walked) else {
            if let Some(candidate) = frame.candidate.take() {
                self.leave(&candidate.place.plugs);
                self.steps.push(Step::Plugin(candidate));
            }
            return Next::Stay;
        };
        frame.walked += 1;
        if self.is_late(socket) {
            self.late.push(socket);
            return Next::Stay;
        }
        if *part != Part::Whole {
            let plugins = part.plugins().to_vec();
            return self.part(frame, socket, plugins);
        }
        let Some(order) = self.sockets.get(socket) else {
            return Next::Stay;
        };
        if order.visit == Visit::Underway || order.underway > 0 {
            if let Some(candidate) = frame.candidate.take() {
                self.leave(&candidate.place.plugs);
                let start = self.stack.iter().position(|frame| frame.needs(socket));
                self.fail_loop(socket, start, candidate.place);
            }
            return Next::Stay;
        }
        match order.visit {
            Visit::NotYet => Next::Open(socket),
            Visit::Underway | Visit::Done => Next::Stay,
        }
    }

    /// Tells whether plugins are connected to a socket before it is filled, and whether that is still to come.
    fn is_late(&mut self, socket: usize) -> bool {
        let is_known = self.describe(socket);
        let order = self.sockets.get(socket).filter(|_| is_known);
        order.is_some_and(|order| {
            let facts = order.facts.as_ref();
            order.visit != Visit::Done && facts.is_some_and(|facts| facts.is_late)
        })
    }

    /// Goes on with a part of a socket: with those of its plugins that were not walked.
    fn part(&mut self, frame: &mut Frame<P>, socket: usize, plugins: Vec<usize>) -> Next {
        self.parted.insert(socket);
        if !self.describe(socket) {
            // The plugin is lost with it.
            return Next::Stay;
        }
        // The frame of the plugin itself is not on the stack.
        let is_own = frame.is_at(&plugins);
        let start = self.stack.iter().position(|frame| frame.is_at(&plugins));
        if !is_own && start.is_none() {
            return Next::Walk(plugins);
        }
        if let Some(candidate) = frame.candidate.take() {
            self.leave(&candidate.place.plugs);
            self.fail_loop(socket, start, candidate.place);
        }
        Next::Stay
    }

    /// Notes that a plugin is being walked: whoever asks for one of its plugs meanwhile closes a loop.
    pub(super) fn enter(&mut self, plugs: &[usize]) {
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
    /// because of it, or has a plugin that is, or for such a plugin. It begins on the stack at `start`, or else with the
    /// plugin itself, whose frame is not on the stack.
    fn fail_loop(&mut self, socket: usize, start: Option<usize>, place: PluginPlace<P::Id>) {
        let (Some(interface), Some(wanted)) = (self.plug_id(&place.plugs), self.id(socket)) else {
            return;
        };
        let start = start.unwrap_or(self.stack.len());
        let within = self.stack.iter().skip(start);
        let mut path: Vec<String> = within
            .filter_map(|frame| frame.candidate.as_ref())
            .map(|candidate| candidate.place.name.text.clone())
            .chain([place.name.text.clone()])
            .collect();
        path.extend(path.first().cloned());
        let cause = LoadError::LoopDetected(wanted);
        let failure = self
            .ledger
            .plugin_failed(interface, place.name, cause, path);
        self.plugin_failed(place.order, &place.plugs, failure);
    }

    pub(super) fn plugin_failed(&mut self, order: usize, plugs: &[usize], failure: FailureIndex) {
        self.failed.insert(order, failure);
        for &plug in plugs {
            if let Some(order) = self.sockets.get_mut(plug) {
                order.failed_plugins.push(failure);
            }
        }
    }

    /// Returns the interface that a plugin is named with: its plug, whatever else it fills.
    pub(super) fn plug_id(&self, plugs: &[usize]) -> Option<I::Id> {
        self.id(*plugs.first()?)
    }

    fn id(&self, socket: usize) -> Option<I::Id> {
        self.positions.get_index(socket).cloned()
    }
}

/// What follows on a step of the walk.
enum Next {
    /// Go on with the same frame.
    Stay,
    /// Walk another socket first.
    Open(usize),
    /// Walk these plugins first.
    Walk(Vec<usize>),
    /// The frame is done.
    Close,
}
