//! The steps of random programs: each does something to the plugins and the same to the model, and
//! compares.

mod makers;
mod many;
mod misuse;
mod relays;

use std::collections::HashMap;
use std::fmt::{Debug, Write};

use wasm_link::error::ResourceReceiveError;
use wasm_link::{DispatchError, Socket, Val};

use super::graph::{Graph, MAKERS, RELAYS, TWINS};
use super::model::{self, Model, Thing};

/// A step, as numbers to choose with.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Step {
    pub(crate) what: u32,
    pub(crate) picks: [u32; 4],
}

/// How what happened differs from the model.
pub(crate) type Difference = String;

/// Why a dispatch failed, as far as the model knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    Trap,
    Down,
    Refused(ResourceReceiveError),
    Other(String),
}

type Reply = Result<Val, Failure>;

/// The plugins, and what they should be like.
pub(crate) struct World {
    graph: Graph,
    model: Model,
    /// The handles that the host has.
    handles: HashMap<Thing, Val>,
    /// Handles that the host had.
    gone: Vec<Val>,
    log: String,
}

/// What a step can be, with how often it is chosen.
const KINDS: [(u32, Kind); 22] = [
    (10, World::make),
    (6, World::make_by_relay),
    (1, World::make_unwanted),
    (8, World::use_one),
    (5, World::lend_many),
    (4, World::take_many),
    (3, World::swap),
    (3, World::merge),
    (3, World::echo),
    (6, World::release),
    (12, World::hold),
    (6, World::forward),
    (5, World::return_to_owner),
    (8, World::bump),
    (9, World::let_go),
    (2, World::drop_all),
    (1, World::churn),
    (2, World::trap_maker),
    (1, World::spoil),
    (2, World::trap_relay),
    (5, World::restart),
    (4, World::misuse),
];

type Kind = fn(&mut World, [u32; 4]) -> Result<(), Difference>;

impl World {
    fn new() -> Self {
        Self {
            graph: Graph::load(),
            model: Model::new(),
            handles: HashMap::new(),
            gone: Vec::new(),
            log: String::new(),
        }
    }

    /// Runs a program.
    pub(crate) fn run(program: &[Step]) -> Result<(), Difference> {
        let mut world = Self::new();
        program.iter().try_for_each(|&step| {
            world.log.clear();
            world.step(step)
        })?;
        world.finish()
    }

    /// Runs a program, and tells of each step and how it ended.
    pub(crate) fn told(program: &[Step]) -> String {
        let mut world = Self::new();
        let steps = program.iter().try_for_each(|&step| world.step(step));
        let end = steps.and_then(|()| world.finish());
        format!("{}{}", world.log, end.err().unwrap_or_default())
    }

    fn step(&mut self, step: Step) -> Result<(), Difference> {
        let all: u32 = KINDS.iter().map(|(weight, _)| weight).sum();
        let mut left = step.what % all;
        for (weight, kind) in KINDS {
            if left < weight {
                kind(self, step.picks)?;
                break;
            }
            left -= weight;
        }
        self.check()
            .map_err(|difference| format!("{}: {difference}", self.log))
    }

    /// Looks at every plugin that would not be started again by being looked at.
    fn check(&mut self) -> Result<(), Difference> {
        for (maker, path) in MAKERS.iter().enumerate() {
            if !self.model.would_revive_maker(maker) {
                let expected = self.expected_live(maker);
                let found = reply(self.graph.single.dispatch(path, "live", true, &[]));
                same("live", &expected, &found)?;
            }
        }
        let expected = [2, 3].map(|maker| self.expected_live(maker));
        let found = by_twin(self.graph.twins.dispatch(MAKERS[0], "live", true, &[]));
        same("live of the twins", &expected, &found)?;
        for relay in 0..model::RELAYS {
            if !self.model.would_revive_relay(relay) {
                let held = self.model.relays[relay].held.len();
                let is_up = self.model.relays[relay].is_up;
                let expected = if is_up {
                    Ok(number(held))
                } else {
                    Err(Failure::Down)
                };
                same("held", &expected, &self.ask_relay(relay, "held", &[]))?;
            }
        }
        Ok(())
    }

    fn expected_live(&self, maker: usize) -> Reply {
        if self.model.makers[maker].is_up {
            Ok(number(self.model.live(maker)))
        } else {
            Err(Failure::Down)
        }
    }

    /// Reads all values, and has everything released.
    fn finish(&mut self) -> Result<(), Difference> {
        self.log.push_str("finish: ");
        for relay in 0..model::RELAYS {
            while !self.model.relays[relay].held.is_empty() {
                self.let_go_of(relay)?;
            }
        }
        for thing in self.model.of_host().collect::<Vec<_>>() {
            self.read(thing)?;
        }
        for thing in self.model.of_host().collect::<Vec<_>>() {
            let handle = self.give(thing);
            self.model.drop(thing);
            let head = if self.model.is_twin(thing) {
                &self.graph.twins
            } else {
                &self.graph.single
            };
            same("release", &Ok(()), &head.release(&handle))?;
        }
        self.check()
    }

    /// Notes what a step does.
    fn tell(&mut self, what: impl Debug, with: impl Debug) {
        // Writing to a string does not fail.
        let _ = writeln!(self.log, "{what:?} {with:?}");
    }

    /// Chooses among the counters that the host holds, rarely one that does not exist any more.
    fn pick(&self, pick: u32, admits: impl Fn(&World, Thing) -> bool) -> Option<Thing> {
        let held: Vec<_> = self
            .model
            .of_host()
            .filter(|&thing| admits(self, thing))
            .collect();
        let exist = held
            .iter()
            .copied()
            .filter(|&thing| self.model.counters[thing].exists);
        let exist: Vec<_> = exist.collect();
        let among = if pick.is_multiple_of(8) || exist.is_empty() {
            &held
        } else {
            &exist
        };
        choose(among, pick / 8)
    }

    /// A handle leaves the host.
    fn give(&mut self, thing: Thing) -> Val {
        let handle = self.handles.remove(&thing).unwrap();
        self.gone.push(handle.clone());
        handle
    }

    /// A handle comes to the host.
    fn get(&mut self, thing: Thing, handle: &Val) -> Result<(), Difference> {
        if !matches!(handle, Val::Resource(_)) {
            return Err(format!("{handle:?} is not a handle"));
        }
        if self.handles.values().any(|known| known == handle) {
            return Err("the host has that handle already".to_owned());
        }
        self.gone.retain(|gone| gone != handle);
        self.handles.insert(thing, handle.clone());
        Ok(())
    }

    /// Calls a maker with handles, or a maker that is the only one of its interface.
    fn ask_maker(&self, maker: usize, function: &str, arguments: &[Val]) -> Reply {
        let wants = !matches!(
            function,
            "take-and-trap" | "lend-and-trap" | "crash" | "spoil"
        );
        if maker < MAKERS.len() {
            return reply(
                self.graph
                    .single
                    .dispatch(MAKERS[maker], function, wants, arguments),
            );
        }
        match self
            .graph
            .twins
            .dispatch(MAKERS[0], function, wants, arguments)
        {
            Socket::Any(replies) if replies.len() == 1 => {
                let (id, reply) = replies.into_iter().next().unwrap();
                if id == TWINS[maker - MAKERS.len()] {
                    return reply.map_err(failure);
                }
                Err(Failure::Other(format!("the twin `{id}` was called")))
            }
            // Nobody was called.
            replies => match by_twin(replies) {
                [Err(first), Err(second)] if first == second => Err(first),
                replies => Err(Failure::Other(format!("{replies:?}"))),
            },
        }
    }

    fn ask_relay(&self, relay: usize, function: &str, arguments: &[Val]) -> Reply {
        let wants = !matches!(function, "drop-all" | "crash-holding" | "crash");
        reply(
            self.graph
                .single
                .dispatch(RELAYS[relay], function, wants, arguments),
        )
    }
}

fn reply(replies: Socket<Result<Val, DispatchError>, String>) -> Reply {
    match replies {
        Socket::ExactlyOne(reply) => reply.map_err(failure),
        other => Err(Failure::Other(format!("{other:?}"))),
    }
}

fn by_twin(replies: Socket<Result<Val, DispatchError>, String>) -> [Reply; 2] {
    let Socket::Any(mut replies) = replies else {
        return [(); 2].map(|()| Err(Failure::Other("not the shape of any number".to_owned())));
    };
    TWINS.map(|id| match replies.remove(id) {
        Some(reply) => reply.map_err(failure),
        None => Err(Failure::Other(format!("no reply of `{id}`"))),
    })
}

fn failure(error: DispatchError) -> Failure {
    match error {
        DispatchError::RuntimeException(_) => Failure::Trap,
        DispatchError::PluginDown { .. } => Failure::Down,
        DispatchError::ResourceReceiveError(error) => Failure::Refused(error),
        other => Failure::Other(other.to_string()),
    }
}

fn same<T: PartialEq + Debug>(what: &str, expected: &T, found: &T) -> Result<(), Difference> {
    if expected == found {
        return Ok(());
    }
    Err(format!("{what}: expected {expected:?}, found {found:?}"))
}

fn number(value: usize) -> Val {
    Val::U32(u32::try_from(value).unwrap())
}

/// Chooses one of `among`.
fn choose<T: Copy>(among: &[T], pick: u32) -> Option<T> {
    let at = usize::try_from(pick).unwrap().checked_rem(among.len())?;
    among.get(at).copied()
}
