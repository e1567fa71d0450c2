//! Steps between the host and relays, and between relays and makers.

use wasm_link::Val;

use super::super::graph::{MAKERS, RELAYS, TWINS};
use super::super::model::{Holder, Model, Thing};
use super::{Difference, Failure, Reply, World, choose, number, same};

impl World {
    /// Chooses a counter that a relay can hold, and a relay that can.
    fn pick_for_relay(&self, pick: u32, relay: u32) -> Option<(usize, Thing)> {
        let thing = self.pick(pick, |world, thing| !world.model.is_twin(thing))?;
        let maker = self.model.counters[thing].maker;
        Some((maker * 2 + (relay % 2) as usize, thing))
    }

    /// A relay calls its maker with a counter. Returns whether that ends well: if not, the relay
    /// goes down, since the WIT of the counters has no room for errors.
    fn relay_calls(&mut self, relay: usize, thing: Option<Thing>) -> bool {
        let is_up = self.model.enter_maker(Model::maker_of(relay));
        let ends_well = is_up && thing.is_none_or(|thing| self.model.counters[thing].exists);
        if !ends_well {
            self.model.end_relay(relay);
        }
        ends_well
    }

    pub(super) fn make_by_relay(&mut self, [relay, start, ..]: [u32; 4]) -> Result<(), Difference> {
        let relay = (relay % 4) as usize;
        self.tell("make by relay", (relay, start));
        let found = self.ask_relay(relay, "make", &[Val::U32(start)]);
        if !self.model.enter_relay(relay) {
            return same("make", &Err(Failure::Down), &found);
        }
        if !self.relay_calls(relay, None) {
            return same("make", &Err(Failure::Trap), &found);
        }
        let handle = found.map_err(|failure| format!("make: {failure:?}"))?;
        let thing = self.model.make(Model::maker_of(relay), start);
        self.get(thing, &handle)
    }

    pub(super) fn hold(&mut self, [pick, relay, ..]: [u32; 4]) -> Result<(), Difference> {
        let Some((relay, thing)) = self.pick_for_relay(pick, relay) else {
            return Ok(());
        };
        self.tell("hold", (relay, thing));
        let handle = self.give(thing);
        let expected = if self.model.enter_relay(relay) {
            self.model.counters[thing].holder = Holder::Relay(relay);
            self.model.relays[relay].held.push(thing);
            Ok(number(self.model.relays[relay].held.len()))
        } else {
            self.model.drop(thing);
            Err(Failure::Down)
        };
        same("hold", &expected, &self.ask_relay(relay, "hold", &[handle]))
    }

    /// A counter goes to a relay, which does what it does, and comes back if that ends well.
    fn there_and_back(
        &mut self,
        function: &str,
        relay: usize,
        thing: Thing,
        ends_well: bool,
    ) -> Result<(), Difference> {
        let handle = self.give(thing);
        let found = self.ask_relay(relay, function, &[handle]);
        if ends_well {
            let handle = found.map_err(|failure| format!("{function}: {failure:?}"))?;
            return self.get(thing, &handle);
        }
        self.model.drop(thing);
        match found {
            Err(Failure::Down | Failure::Trap) => Ok(()),
            found => Err(format!("{function}: {found:?}")),
        }
    }

    pub(super) fn forward(&mut self, [pick, relay, ..]: [u32; 4]) -> Result<(), Difference> {
        let Some((relay, thing)) = self.pick_for_relay(pick, relay) else {
            return Ok(());
        };
        self.tell("forward", (relay, thing));
        let ends_well = self.model.enter_relay(relay);
        self.there_and_back("forward", relay, thing, ends_well)
    }

    pub(super) fn return_to_owner(
        &mut self,
        [pick, relay, ..]: [u32; 4],
    ) -> Result<(), Difference> {
        let Some((relay, thing)) = self.pick_for_relay(pick, relay) else {
            return Ok(());
        };
        self.tell("return to owner", (relay, thing));
        let ends_well = self.model.enter_relay(relay) && self.relay_calls(relay, Some(thing));
        self.there_and_back("return-to-owner", relay, thing, ends_well)
    }

    /// Lends a counter to a relay, which lends it to the maker.
    pub(super) fn bump(&mut self, [pick, relay, by, what]: [u32; 4]) -> Result<(), Difference> {
        let Some((relay, thing)) = self.pick_for_relay(pick, relay) else {
            return Ok(());
        };
        let by = if what.is_multiple_of(2) { by } else { 0 };
        self.tell("bump", (relay, thing, by));
        let expected: Reply = if !self.model.enter_relay(relay) {
            Err(Failure::Down)
        } else if self.relay_calls(relay, Some(thing)) {
            let value = &mut self.model.counters[thing].value;
            *value = value.wrapping_add(by);
            Ok(Val::U32(*value))
        } else {
            Err(Failure::Trap)
        };
        let handle = self.handles[&thing].clone();
        let found = if what.is_multiple_of(2) {
            self.ask_relay(relay, "bump", &[handle, Val::U32(by)])
        } else {
            self.ask_relay(relay, "read", &[handle])
        };
        same("bump", &expected, &found)
    }

    pub(super) fn let_go(&mut self, [relay, ..]: [u32; 4]) -> Result<(), Difference> {
        let relay = (relay % 4) as usize;
        self.tell("let go", relay);
        self.let_go_of(relay)
    }

    pub(super) fn let_go_of(&mut self, relay: usize) -> Result<(), Difference> {
        let found = self.ask_relay(relay, "let-go", &[]);
        if !self.model.enter_relay(relay) {
            return same("let-go", &Err(Failure::Down), &found);
        }
        let Some(thing) = self.model.relays[relay].held.pop() else {
            return same("let-go", &Ok(Val::Option(None)), &found);
        };
        let Ok(Val::Option(Some(handle))) = found else {
            return Err(format!("let-go: {found:?}"));
        };
        self.model.counters[thing].holder = Holder::Host;
        self.get(thing, &handle)
    }

    pub(super) fn drop_all(&mut self, [relay, ..]: [u32; 4]) -> Result<(), Difference> {
        let relay = (relay % 4) as usize;
        self.tell("drop all", relay);
        let expected = if self.model.enter_relay(relay) {
            self.model.drop_held(relay);
            Ok(Val::Tuple(Vec::new()))
        } else {
            Err(Failure::Down)
        };
        same(
            "drop-all",
            &expected,
            &self.ask_relay(relay, "drop-all", &[]),
        )
    }

    pub(super) fn churn(&mut self, [relay, times, ..]: [u32; 4]) -> Result<(), Difference> {
        let (relay, times) = ((relay % 4) as usize, times % 20);
        self.tell("churn", (relay, times));
        let mut expected = if self.model.enter_relay(relay) {
            Ok(Val::U32((1..=times).sum()))
        } else {
            Err(Failure::Down)
        };
        for start in 0..times {
            if expected.is_err() {
                break;
            }
            if self.relay_calls(relay, None) {
                let thing = self.model.make(Model::maker_of(relay), start);
                self.model.drop(thing);
            } else {
                expected = Err(Failure::Trap);
            }
        }
        same(
            "churn",
            &expected,
            &self.ask_relay(relay, "churn", &[Val::U32(times)]),
        )
    }

    pub(super) fn trap_relay(
        &mut self,
        [pick, relay, what, _]: [u32; 4],
    ) -> Result<(), Difference> {
        let Some((relay, thing)) = self.pick_for_relay(pick, relay) else {
            return Ok(());
        };
        let entered = self.model.enter_relay(relay);
        let expected = Err(if entered {
            Failure::Trap
        } else {
            Failure::Down
        });
        if what.is_multiple_of(2) {
            self.tell("crash of relay", relay);
            self.model.end_relay(relay);
            return same("crash", &expected, &self.ask_relay(relay, "crash", &[]));
        }
        self.tell("crash holding", (relay, thing));
        let handle = self.give(thing);
        self.model.end_relay(relay);
        self.model.drop(thing);
        same(
            "crash-holding",
            &expected,
            &self.ask_relay(relay, "crash-holding", &[handle]),
        )
    }

    /// Restarts a plugin, most often one that is down.
    pub(super) fn restart(&mut self, [pick, which, ..]: [u32; 4]) -> Result<(), Difference> {
        let makers = self.model.makers.iter().map(|maker| maker.is_up);
        let relays = self.model.relays.iter().map(|relay| relay.is_up);
        let up: Vec<bool> = makers.chain(relays).collect();
        let all: Vec<usize> = (0..up.len()).collect();
        let down: Vec<usize> = all.iter().copied().filter(|&at| !up[at]).collect();
        let among = if pick.is_multiple_of(8) { &all } else { &down };
        let Some(at) = choose(among, which) else {
            return Ok(());
        };
        self.tell("restart", at);
        let id = match at {
            0 | 1 => MAKERS[at],
            2 | 3 => TWINS[at - 2],
            _ => RELAYS[at - 4],
        };
        if at < 4 {
            self.model.end_maker(at);
            self.model.makers[at].is_up = true;
        } else {
            self.model.end_relay(at - 4);
            self.model.relays[at - 4].is_up = true;
        }
        let head = if matches!(at, 2 | 3) {
            &self.graph.twins
        } else {
            &self.graph.single
        };
        let restarted = head.restart(&id.to_owned());
        restarted.map_err(|error| format!("restart: {error}"))
    }
}
