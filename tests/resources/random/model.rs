//! The model: who holds which counter, what its value is, and which plugin is up.
//!
//! It is pure: it knows nothing of handles but that there are some.

/// A counter, by its place in the model.
pub(crate) type Thing = usize;

/// How many makers there are: two of an interface each, then two that share one.
pub(crate) const MAKERS: usize = 4;

/// How many relays there are.
pub(crate) const RELAYS: usize = 4;

/// Who holds a counter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Holder {
    Host,
    Relay(usize),
    Nobody,
}

/// A counter.
#[derive(Debug)]
pub(crate) struct Counter {
    pub(crate) maker: usize,
    pub(crate) value: u32,
    pub(crate) holder: Holder,
    /// Whether it still exists: its maker may have gone down while somebody held it.
    pub(crate) exists: bool,
}

/// A plugin that makes counters.
#[derive(Clone, Debug)]
pub(crate) struct Maker {
    pub(crate) is_up: bool,
    is_reviving: bool,
    /// Whether it traps when it drops a counter.
    pub(crate) is_spoiled: bool,
}

/// A plugin that uses counters.
#[derive(Clone, Debug)]
pub(crate) struct Relay {
    pub(crate) is_up: bool,
    is_reviving: bool,
    /// The last one last.
    pub(crate) held: Vec<Thing>,
}

/// All that there is.
#[derive(Debug)]
pub(crate) struct Model {
    pub(crate) counters: Vec<Counter>,
    pub(crate) makers: [Maker; MAKERS],
    pub(crate) relays: [Relay; RELAYS],
}

impl Model {
    pub(crate) fn new() -> Self {
        let makers = [false, true, false, false].map(|is_reviving| Maker {
            is_up: true,
            is_reviving,
            is_spoiled: false,
        });
        let relays = [false, true, false, false].map(|is_reviving| Relay {
            is_up: true,
            is_reviving,
            held: Vec::new(),
        });
        Self {
            counters: Vec::new(),
            makers,
            relays,
        }
    }

    /// The maker that a relay uses.
    pub(crate) fn maker_of(relay: usize) -> usize {
        relay / 2
    }

    /// Tells whether a counter's maker shares its interface with another.
    pub(crate) fn is_twin(&self, thing: Thing) -> bool {
        self.counters[thing].maker >= 2
    }

    /// Tells whether a maker that is down would come up if it was called.
    pub(crate) fn would_revive_maker(&self, maker: usize) -> bool {
        !self.makers[maker].is_up && self.makers[maker].is_reviving
    }

    /// Tells whether a relay that is down would come up if it was called.
    pub(crate) fn would_revive_relay(&self, relay: usize) -> bool {
        !self.relays[relay].is_up && self.relays[relay].is_reviving
    }

    /// Returns how many counters of a maker there are.
    pub(crate) fn live(&self, maker: usize) -> usize {
        let counters = self.counters.iter();
        counters
            .filter(|counter| counter.exists && counter.maker == maker)
            .count()
    }

    /// A counter of the host's is made.
    pub(crate) fn make(&mut self, maker: usize, value: u32) -> Thing {
        self.counters.push(Counter {
            maker,
            value,
            holder: Holder::Host,
            exists: true,
        });
        self.counters.len() - 1
    }

    /// A maker is called. Returns whether the call reaches it.
    pub(crate) fn enter_maker(&mut self, maker: usize) -> bool {
        let called = &mut self.makers[maker];
        called.is_up |= called.is_reviving;
        called.is_up
    }

    /// A relay is called. Returns whether the call reaches it.
    pub(crate) fn enter_relay(&mut self, relay: usize) -> bool {
        let called = &mut self.relays[relay];
        called.is_up |= called.is_reviving;
        called.is_up
    }

    /// A counter is given up by whoever has it.
    pub(crate) fn drop(&mut self, thing: Thing) {
        let counter = &mut self.counters[thing];
        counter.holder = Holder::Nobody;
        let maker = counter.maker;
        if std::mem::take(&mut counter.exists) && self.makers[maker].is_spoiled {
            self.end_maker(maker);
        }
    }

    /// A maker goes down, and all that it made with it.
    pub(crate) fn end_maker(&mut self, maker: usize) {
        self.makers[maker].is_up = false;
        self.makers[maker].is_spoiled = false;
        for counter in &mut self.counters {
            counter.exists &= counter.maker != maker;
        }
    }

    /// A relay goes down, and gives up what it holds.
    pub(crate) fn end_relay(&mut self, relay: usize) {
        self.relays[relay].is_up = false;
        self.drop_held(relay);
    }

    /// A relay gives up what it holds.
    pub(crate) fn drop_held(&mut self, relay: usize) {
        for thing in std::mem::take(&mut self.relays[relay].held) {
            self.drop(thing);
        }
    }

    /// Returns the counters that the host holds.
    pub(crate) fn of_host(&self) -> impl Iterator<Item = Thing> {
        let counters = self.counters.iter().enumerate();
        let held = counters.filter(|(_, counter)| counter.holder == Holder::Host);
        held.map(|(thing, _)| thing)
    }
}
