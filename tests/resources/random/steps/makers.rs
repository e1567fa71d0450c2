//! Steps between the host and makers.

use wasm_link::Val;
use wasm_link::error::ResourceReceiveError;

use super::super::graph::MAKERS;
use super::super::model::Thing;
use super::{Difference, Failure, Reply, World, by_twin, number, same};
use crate::support::values::{err, handles, some};

impl World {
    /// The makers that one call without handles reaches.
    pub(super) fn called(maker: usize) -> &'static [usize] {
        match maker {
            0 => &[0],
            1 => &[1],
            _ => &[2, 3],
        }
    }

    fn ask_all(&self, maker: usize, function: &str, wants: bool, arguments: &[Val]) -> Vec<Reply> {
        if maker < MAKERS.len() {
            let replies = self
                .graph
                .single
                .dispatch(MAKERS[maker], function, wants, arguments);
            return vec![super::reply(replies)];
        }
        by_twin(
            self.graph
                .twins
                .dispatch(MAKERS[0], function, wants, arguments),
        )
        .into()
    }

    pub(super) fn make(
        &mut self,
        [maker, shape, start, count]: [u32; 4],
    ) -> Result<(), Difference> {
        let maker = (maker % 4) as usize;
        let count = count % 5;
        let first = Val::U32(start);
        let (function, arguments, made) = match shape % 9 {
            0 => ("[constructor]counter", vec![first], 1),
            1 => ("give-own", vec![first], 1),
            2 => ("give-record", vec![first], 2),
            3 => ("give-variant", vec![first, Val::U32(count)], count.min(2)),
            4 => ("give-list", vec![first, Val::U32(count)], count),
            5 => ("give-option", vec![some(first)], 1),
            6 => ("give-result", vec![err(first)], 1),
            7 => ("give-tuple", vec![first], 2),
            _ => ("give-nested", vec![first], 6),
        };
        self.tell(function, (maker, start, count));
        let replies = self.ask_all(maker, function, true, &arguments);
        for (&maker, reply) in Self::called(maker).iter().zip(replies) {
            if !self.model.enter_maker(maker) {
                same(function, &Err(Failure::Down), &reply)?;
                continue;
            }
            let value = reply.map_err(|failure| format!("{function}: {failure:?}"))?;
            let handles = handles(&value);
            same("handles", &number(made as usize), &number(handles.len()))?;
            for (handle, value) in handles.iter().zip(start..) {
                let thing = self.model.make(maker, value);
                self.get(thing, handle)?;
            }
        }
        Ok(())
    }

    /// Has counters made and wants no result: they are dropped.
    pub(super) fn make_unwanted(&mut self, [maker, ..]: [u32; 4]) -> Result<(), Difference> {
        let maker = (maker % 4) as usize;
        self.tell("give-nested, unwanted", maker);
        let replies = self.ask_all(maker, "give-nested", false, &[Val::U32(0)]);
        for (&maker, reply) in Self::called(maker).iter().zip(replies) {
            if self.model.enter_maker(maker) {
                same("unwanted", &Ok(Val::Tuple(Vec::new())), &reply)?;
                let thing = self.model.make(maker, 0);
                self.model.drop(thing);
            } else {
                same("unwanted", &Err(Failure::Down), &reply)?;
            }
        }
        Ok(())
    }

    /// The reply of a maker to a call with counters that exist or do not.
    pub(super) fn expected(&mut self, things: &[Thing], value: u32) -> Reply {
        let makers = things.iter().map(|&thing| self.model.counters[thing].maker);
        let makers: Vec<_> = makers.collect();
        if makers.windows(2).any(|two| two[0] != two[1]) {
            return Err(Failure::Refused(ResourceReceiveError::SeveralOwners));
        }
        if !self.model.enter_maker(makers[0]) {
            return Err(Failure::Down);
        }
        if things
            .iter()
            .any(|&thing| !self.model.counters[thing].exists)
        {
            return Err(Failure::Refused(ResourceReceiveError::Stale));
        }
        Ok(Val::U32(value))
    }

    /// Reads a value through the handle.
    pub(super) fn read(&mut self, thing: Thing) -> Result<(), Difference> {
        let expected = self.expected(&[thing], self.model.counters[thing].value);
        let maker = self.model.counters[thing].maker;
        let found = self.ask_maker(
            maker,
            "[method]counter.value",
            &[self.handles[&thing].clone()],
        );
        same("value", &expected, &found)
    }

    pub(super) fn use_one(&mut self, [pick, what, by, _]: [u32; 4]) -> Result<(), Difference> {
        let Some(thing) = self.pick(pick, |_, _| true) else {
            return Ok(());
        };
        self.tell("use", (thing, what % 2));
        if what.is_multiple_of(2) {
            return self.read(thing);
        }
        let after = self.model.counters[thing].value.wrapping_add(by);
        let expected = self.expected(&[thing], after);
        if expected.is_ok() {
            self.model.counters[thing].value = after;
        }
        let arguments = [self.handles[&thing].clone(), Val::U32(by)];
        let maker = self.model.counters[thing].maker;
        same(
            "increment",
            &expected,
            &self.ask_maker(maker, "[method]counter.increment", &arguments),
        )
    }

    pub(super) fn trap_maker(&mut self, [pick, what, ..]: [u32; 4]) -> Result<(), Difference> {
        let Some(thing) = self.pick(pick, |_, _| true) else {
            return Ok(());
        };
        let maker = self.model.counters[thing].maker;
        let (function, is_given) = match what % 3 {
            0 => {
                self.tell("crash", maker);
                let replies = self.ask_all(maker, "crash", false, &[]);
                for (&maker, reply) in Self::called(maker).iter().zip(replies) {
                    let entered = self.model.enter_maker(maker);
                    self.model.end_maker(maker);
                    let expected = if entered {
                        Failure::Trap
                    } else {
                        Failure::Down
                    };
                    same("crash", &Err(expected), &reply)?;
                }
                return Ok(());
            }
            1 => ("take-and-trap", true),
            _ => ("lend-and-trap", false),
        };
        self.tell(function, thing);
        let mut expected = self.expected(&[thing], 0);
        if expected.is_ok() {
            expected = Err(Failure::Trap);
            self.model.end_maker(maker);
        }
        let handle = self.handles[&thing].clone();
        if is_given {
            self.give(thing);
            self.model.drop(thing);
        }
        same(
            function,
            &expected,
            &self.ask_maker(maker, function, &[handle]),
        )
    }

    pub(super) fn spoil(&mut self, [maker, ..]: [u32; 4]) -> Result<(), Difference> {
        let maker = (maker % 4) as usize;
        self.tell("spoil", maker);
        let replies = self.ask_all(maker, "spoil", false, &[]);
        for (&maker, reply) in Self::called(maker).iter().zip(replies) {
            let entered = self.model.enter_maker(maker);
            self.model.makers[maker].is_spoiled = entered;
            let expected = if entered {
                Ok(Val::Tuple(Vec::new()))
            } else {
                Err(Failure::Down)
            };
            same("spoil", &expected, &reply)?;
        }
        Ok(())
    }
}
