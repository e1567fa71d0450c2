//! Steps that must be refused, and change nothing.

use wasm_link::Val;
use wasm_link::error::ResourceReceiveError;

use super::super::graph::MAKERS;
use super::{Difference, Failure, World, choose, same};

impl World {
    pub(super) fn misuse(&mut self, [pick, what, which, _]: [u32; 4]) -> Result<(), Difference> {
        match what % 4 {
            0 => self.use_gone(pick, which),
            1 => self.give_twice(pick, which),
            2 => self.use_elsewhere(pick, which),
            _ => self.use_in_other_tree(pick),
        }
    }

    /// Uses a handle that was given away or given up.
    fn use_gone(&mut self, pick: u32, which: u32) -> Result<(), Difference> {
        let among: Vec<_> = (0..self.gone.len()).collect();
        let Some(at) = choose(&among, pick) else {
            return Ok(());
        };
        let handle = self.gone[at].clone();
        self.tell("use what is gone", at);
        let unknown = ResourceReceiveError::InvalidHandle;
        let maker = (which % 4) as usize;
        let head = if maker < MAKERS.len() {
            &self.graph.single
        } else {
            &self.graph.twins
        };
        same("release of gone", &Err(unknown), &head.release(&handle))?;
        let refused = Err(Failure::Refused(unknown));
        for function in ["[method]counter.value", "take-own", "echo"] {
            let found = self.ask_maker(maker, function, std::slice::from_ref(&handle));
            same("use of gone", &refused, &found)?;
        }
        same(
            "hold of gone",
            &refused,
            &self.ask_relay(maker, "hold", &[handle]),
        )
    }

    /// Gives a handle away twice, or lends it as well.
    fn give_twice(&mut self, pick: u32, which: u32) -> Result<(), Difference> {
        let Some(thing) = self.pick(pick, |_, _| true) else {
            return Ok(());
        };
        self.tell("give twice", thing);
        let maker = self.model.counters[thing].maker;
        let handle = self.handles[&thing].clone();
        let both = [handle.clone(), handle];
        let found = if which.is_multiple_of(2) {
            self.ask_maker(maker, "[static]counter.merge", &both)
        } else {
            self.ask_maker(maker, "take-list", &[Val::List(both.into())])
        };
        let refused = Failure::Refused(ResourceReceiveError::LentAndGiven);
        same("twice", &Err(refused), &found)
    }

    /// Uses a counter of one interface as one of another.
    fn use_elsewhere(&mut self, pick: u32, which: u32) -> Result<(), Difference> {
        let Some(thing) = self.pick(pick, |world, thing| !world.model.is_twin(thing)) else {
            return Ok(());
        };
        self.tell("use elsewhere", thing);
        let other = 1 - self.model.counters[thing].maker;
        let handle = self.handles[&thing].clone();
        let refused = Err(Failure::Refused(ResourceReceiveError::WrongResource));
        let found = self.ask_maker(other, "lend-own", std::slice::from_ref(&handle));
        same("lend elsewhere", &refused, &found)?;
        let relay = other * 2 + (which % 2) as usize;
        same(
            "hold elsewhere",
            &refused,
            &self.ask_relay(relay, "hold", &[handle]),
        )
    }

    /// Uses a counter of one tree in another.
    fn use_in_other_tree(&mut self, pick: u32) -> Result<(), Difference> {
        let Some(thing) = self.pick(pick, |_, _| true) else {
            return Ok(());
        };
        self.tell("use in the other tree", thing);
        let other = if self.model.is_twin(thing) { 0 } else { 2 };
        let refused = Err(Failure::Refused(ResourceReceiveError::InvalidHandle));
        let handle = self.handles[&thing].clone();
        same(
            "other tree",
            &refused,
            &self.ask_maker(other, "take-own", &[handle]),
        )
    }
}
