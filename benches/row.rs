//! What is compared: one piece of work, done in several ways.

use std::hint::black_box;

use crate::goal::Goal;
use crate::watch::{Clock, Watch};

/// A way to do some work.
pub(crate) struct Way<'a>(Box<Repeated<'a>>);

/// Does some work so many times, and tells whether it went well.
type Repeated<'a> = dyn FnMut(u64, &mut Watch) -> bool + 'a;

impl<'a> Way<'a> {
    /// A call, which tells whether it went well.
    pub(crate) fn call(mut call: impl FnMut() -> bool + 'a) -> Self {
        Self(Box::new(move |runs, watch| {
            let calls = || (0..runs).fold(true, |well, _| black_box(call()) & well);
            watch.measure(calls).unwrap_or(false)
        }))
    }

    /// Something that is made. That it is dropped is not measured.
    pub(crate) fn make<T, E>(mut make: impl FnMut() -> Result<T, E> + 'a) -> Self {
        Self(Box::new(move |runs, watch| {
            (0..runs).all(|_| matches!(watch.measure(&mut make), Some(Ok(_))))
        }))
    }

    /// Does the work so many times, and tells whether it went well.
    pub(crate) fn run(&mut self, runs: u64, watch: &mut Watch) -> bool {
        (self.0)(runs, watch)
    }
}

/// Some work, and the ways in which it is done.
pub(crate) struct Row<'a> {
    pub(crate) name: String,
    pub(crate) goal: Goal,
    /// How many calls, or plugins, one run is.
    pub(crate) times: u32,
    pub(crate) clock: Clock,
    /// What `ours` is held against.
    pub(crate) floor: Way<'a>,
    pub(crate) ours: Way<'a>,
    /// One more way, and what it is called.
    pub(crate) beside: Option<(&'static str, Way<'a>)>,
}

impl<'a> Row<'a> {
    pub(crate) fn new(name: &str, goal: Goal, floor: Way<'a>, ours: Way<'a>) -> Self {
        Self {
            name: name.to_owned(),
            goal,
            times: 1,
            clock: Clock::Processor,
            floor,
            ours,
            beside: None,
        }
    }

    pub(crate) fn times(self, times: u32) -> Self {
        Self { times, ..self }
    }

    pub(crate) fn on_the_wall(self) -> Self {
        let clock = Clock::Wall;
        Self { clock, ..self }
    }

    pub(crate) fn beside(self, name: &'static str, way: Way<'a>) -> Self {
        let beside = Some((name, way));
        Self { beside, ..self }
    }

    /// Returns the ways with their names, `floor` first and `ours` second.
    pub(crate) fn ways(&mut self) -> Vec<(&'static str, &mut Way<'a>)> {
        let mut ways = vec![("floor", &mut self.floor), ("wasm_link", &mut self.ours)];
        if let Some((name, way)) = &mut self.beside {
            ways.push((name, way));
        }
        ways
    }
}
