//! Steps with several counters at once, and with counters that are exchanged for others.

use wasm_link::Val;

use super::super::model::Thing;
use super::{Difference, Failure, Reply, World, choose, same};
use crate::support::values::{case, err, list, ok, pair, some, text, tuple};

impl World {
    /// Chooses up to four counters that one call can carry.
    fn pick_many(&self, [pick, count, seed, _]: [u32; 4]) -> Vec<Thing> {
        let Some(first) = self.pick(pick, |_, _| true) else {
            return Vec::new();
        };
        let maker = self.model.counters[first].maker;
        let mut things = vec![first];
        for turn in 0..count % 4 {
            let next = self.pick(seed.rotate_left(turn * 7), |world, thing| {
                Self::called(maker).contains(&world.model.counters[thing].maker)
            });
            things.extend(next);
        }
        things
    }

    fn sum(&self, things: &[Thing], more: u32) -> u32 {
        let values = things.iter().map(|&thing| self.model.counters[thing].value);
        values.fold(more, u32::wrapping_add)
    }

    pub(super) fn lend_many(&mut self, picks: [u32; 4]) -> Result<(), Difference> {
        let things = self.pick_many(picks);
        let Some(&first) = things.first() else {
            return Ok(());
        };
        let handles = things
            .iter()
            .map(|thing| self.handles[thing].clone())
            .collect();
        let (kind, argument, more) = packed(handles, picks[3]);
        self.tell(("lend", kind), &things);
        let expected = self.expected(&things, self.sum(&things, more));
        let maker = self.model.counters[first].maker;
        same(
            kind,
            &expected,
            &self.ask_maker(maker, &format!("lend-{kind}"), &[argument]),
        )
    }

    pub(super) fn take_many(&mut self, picks: [u32; 4]) -> Result<(), Difference> {
        let mut things = self.pick_many(picks);
        things.sort_unstable();
        things.dedup();
        let Some(&first) = things.first() else {
            return Ok(());
        };
        let handles = things.iter().map(|&thing| self.give(thing)).collect();
        let (kind, argument, more) = packed(handles, picks[3]);
        self.tell(("take", kind), &things);
        let sum = self.sum(&things, more);
        let expected = self.consume(&things, Val::U32(sum));
        let maker = self.model.counters[first].maker;
        same(
            kind,
            &expected,
            &self.ask_maker(maker, &format!("take-{kind}"), &[argument]),
        )
    }

    /// The reply to a call that has these dropped, whether it arrives or not.
    fn consume(&mut self, things: &[Thing], value: Val) -> Reply {
        let mut expected = self.expected(things, 0).map(|_| value);
        let maker = self.model.counters[things[0]].maker;
        if expected.is_ok() && self.model.makers[maker].is_spoiled {
            expected = Err(Failure::Trap);
        }
        for &thing in things {
            self.model.drop(thing);
        }
        expected
    }

    /// A call returned a counter, if it was to return one.
    fn returned(
        &mut self,
        what: &str,
        expected: Reply,
        found: Reply,
        value: (usize, u32),
    ) -> Result<(), Difference> {
        match (expected, found) {
            (Ok(_), Ok(handle)) => {
                let (maker, value) = value;
                let thing = self.model.make(maker, value);
                self.get(thing, &handle)
            }
            (expected, found) => same(what, &expected, &found),
        }
    }

    pub(super) fn swap(&mut self, [pick, start, ..]: [u32; 4]) -> Result<(), Difference> {
        let Some(thing) = self.pick(pick, |_, _| true) else {
            return Ok(());
        };
        self.tell("swap", (thing, start));
        let maker = self.model.counters[thing].maker;
        let expected = self.consume(&[thing], Val::Bool(true));
        let arguments = [self.give(thing), Val::U32(start)];
        let found = self.ask_maker(maker, "swap", &arguments);
        self.returned("swap", expected, found, (maker, start))
    }

    pub(super) fn merge(&mut self, picks: [u32; 4]) -> Result<(), Difference> {
        let things = self.pick_many([picks[0], 1, picks[1], 0]);
        let &[first, second] = &*things else {
            return Ok(());
        };
        if first == second {
            return Ok(());
        }
        self.tell("merge", &things);
        let sum = self.sum(&things, 0);
        let maker = self.model.counters[first].maker;
        let mut expected = self.expected(&things, 0);
        if expected.is_ok() && self.model.makers[maker].is_spoiled {
            expected = Err(Failure::Trap);
        }
        self.model.drop(first);
        let arguments = [self.give(first), self.handles[&second].clone()];
        let found = self.ask_maker(maker, "[static]counter.merge", &arguments);
        self.returned("merge", expected, found, (maker, sum))
    }

    pub(super) fn echo(&mut self, [pick, ..]: [u32; 4]) -> Result<(), Difference> {
        let Some(thing) = self.pick(pick, |_, _| true) else {
            return Ok(());
        };
        self.tell("echo", thing);
        let expected = self.expected(&[thing], 0);
        let handle = self.give(thing);
        let maker = self.model.counters[thing].maker;
        let found = self.ask_maker(maker, "echo", &[handle]);
        match (expected, found) {
            (Ok(_), Ok(handle)) => self.get(thing, &handle),
            (expected, found) => {
                self.model.drop(thing);
                same("echo", &expected, &found)
            }
        }
    }

    /// Releases up to four counters, as one value.
    pub(super) fn release(&mut self, picks: [u32; 4]) -> Result<(), Difference> {
        let mut things = self.pick_many(picks);
        things.sort_unstable();
        things.dedup();
        let Some(&first) = things.first() else {
            return Ok(());
        };
        self.tell("release", &things);
        let handles = things.iter().map(|&thing| self.give(thing)).collect();
        let (_, value, _) = packed(handles, picks[3]);
        for &thing in &things {
            self.model.drop(thing);
        }
        let head = if self.model.is_twin(first) {
            &self.graph.twins
        } else {
            &self.graph.single
        };
        same("release", &Ok(()), &head.release(&value))
    }
}

/// Puts handles where the functions that take or lend several expect them. Returns the end of the
/// function's name, the argument, and what it adds to the sum.
fn packed(handles: Vec<Val>, pick: u32) -> (&'static str, Val, u32) {
    match &*handles {
        [one] => {
            let one = one.clone();
            let shapes = [
                ("own", one.clone()),
                ("option", some(one.clone())),
                ("result", ok(one.clone())),
                ("result", err(one.clone())),
                ("variant", case("one", one)),
            ];
            let at = choose(&[0, 1, 2, 3, 4], pick).unwrap_or(0);
            let (kind, value) = shapes[at].clone();
            (kind, value, 0)
        }
        [left, right] => {
            let (left, right) = (left.clone(), right.clone());
            match pick % 4 {
                0 => ("record", pair(left, right), 0),
                1 => ("variant", case("both", pair(left, right)), 0),
                2 => ("tuple", tuple([left, Val::U32(pick), right]), pick),
                _ => ("list", Val::List(handles), 0),
            }
        }
        [left, right, rest @ ..] if pick.is_multiple_of(2) => {
            let both = case("both", pair(left.clone(), right.clone()));
            let first = tuple([text("both"), ok(some(both))]);
            let second = tuple([text("rest"), err(Val::List(rest.to_vec()))]);
            ("nested", list([first, second]), 0)
        }
        _ => ("list", Val::List(handles), 0),
    }
}
