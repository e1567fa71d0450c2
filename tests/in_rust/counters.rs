//! Counters in Rust, as `fixtures/guests/rust/counters` has them in a component.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use wasm_link::{Caller, Lent, Native, Own, PluginData};

use crate::wit::counters::counters::{self, Counter, native};

/// What is known of all counters of one plugin.
#[derive(Default)]
struct All {
    /// How many there are.
    live: AtomicU32,
    /// Whether the destructor panics.
    is_spoiled: AtomicBool,
}

impl All {
    fn live(&self) -> u32 {
        self.live.load(Ordering::Relaxed)
    }
}

/// What is behind a handle.
pub(crate) struct Tally {
    value: AtomicU32,
    all: Arc<All>,
}

impl Tally {
    fn value(&self) -> u32 {
        self.value.load(Ordering::Relaxed)
    }
}

impl Drop for Tally {
    fn drop(&mut self) {
        assert!(
            !self.all.is_spoiled.load(Ordering::Relaxed),
            "the counters are spoiled"
        );
        self.all.live.fetch_sub(1, Ordering::Relaxed);
    }
}

/// The plugin.
#[derive(Default)]
struct Counters(Arc<All>);

/// Returns them as a plugin, made anew whenever it is restarted.
pub(crate) fn counters<P: PluginData + 'static>() -> Native<P> {
    counters::Interface::native_with(|_| Ok(Counters::default()))
}

/// Returns what is offered to all plugins, and what tells how many counters there are. The destructors of those that are
/// spoiled panic.
pub(crate) fn offered<P: PluginData + 'static>(is_spoiled: bool) -> (Native<P>, impl Fn() -> u32) {
    let all = Arc::<All>::default();
    all.is_spoiled.store(is_spoiled, Ordering::Relaxed);
    let native = counters::Interface::native(Counters(Arc::clone(&all)));
    (native, move || all.live())
}

type Given = Own<Counter, Tally>;
type Borrowed = Lent<Counter, Tally>;
type Nested<C, L> = Vec<(String, Result<Option<C>, Vec<L>>)>;

impl Counters {
    fn tally(&self, start: u32) -> Tally {
        self.0.live.fetch_add(1, Ordering::Relaxed);
        Tally {
            value: AtomicU32::new(start),
            all: Arc::clone(&self.0),
        }
    }

    fn counter(&self, start: u32) -> Given {
        self.tally(start).into()
    }

    fn pair(&self, start: u32) -> native::Pair<Given> {
        native::Pair {
            name: "pair".to_owned(),
            left: self.counter(start),
            right: self.counter(start.wrapping_add(1)),
        }
    }

    fn list(&self, start: u32, count: u32) -> Vec<Given> {
        let starts = (0..count).map(|at| start.wrapping_add(at));
        starts.map(|start| self.counter(start)).collect()
    }
}

/// What has counters in it.
trait Sum {
    fn sum(&self) -> u32;
}

impl Sum for Given {
    fn sum(&self) -> u32 {
        self.value()
    }
}

impl Sum for Borrowed {
    fn sum(&self) -> u32 {
        self.value()
    }
}

impl Sum for u32 {
    fn sum(&self) -> u32 {
        *self
    }
}

impl<T: Sum> Sum for Vec<T> {
    fn sum(&self) -> u32 {
        self.iter().map(T::sum).fold(0, u32::wrapping_add)
    }
}

impl<T: Sum> Sum for Option<T> {
    fn sum(&self) -> u32 {
        self.as_ref().map_or(0, T::sum)
    }
}

impl<T: Sum, E: Sum> Sum for Result<T, E> {
    fn sum(&self) -> u32 {
        self.as_ref().map_or_else(E::sum, T::sum)
    }
}

impl<A: Sum, B: Sum, C: Sum> Sum for (A, B, C) {
    fn sum(&self) -> u32 {
        [self.0.sum(), self.1.sum(), self.2.sum()]
            .into_iter()
            .fold(0, u32::wrapping_add)
    }
}

impl<T: Sum> Sum for (String, T) {
    fn sum(&self) -> u32 {
        self.1.sum()
    }
}

impl<C: Sum> Sum for native::Pair<C> {
    fn sum(&self) -> u32 {
        self.left.sum().wrapping_add(self.right.sum())
    }
}

impl<C: Sum> Sum for native::LentPair<C> {
    fn sum(&self) -> u32 {
        self.left.sum().wrapping_add(self.right.sum())
    }
}

impl<C: Sum> Sum for native::Choice<C> {
    fn sum(&self) -> u32 {
        match self {
            Self::Nothing => 0,
            Self::One(one) => one.sum(),
            Self::Both(both) => both.sum(),
        }
    }
}

impl<C: Sum> Sum for native::LentChoice<C> {
    fn sum(&self) -> u32 {
        match self {
            Self::Nothing => 0,
            Self::One(one) => one.sum(),
            Self::Both(both) => both.sum(),
        }
    }
}

/// Functions that return the sum of what they take or are lent.
macro_rules! sum {
    ($($function:ident: $value:ty),* $(,)?) => {$(
        fn $function(&self, _: &mut Caller<'_, P>, c: $value) -> u32 {
            c.sum()
        }
    )*};
}

impl<P: PluginData + 'static> counters::Implementation<P> for Counters {
    type Counter = Tally;

    fn new_counter(&self, _: &mut Caller<'_, P>, start: u32) -> Tally {
        self.tally(start)
    }

    fn counter_increment(&self, _: &mut Caller<'_, P>, counter: &Tally, by: u32) -> u32 {
        counter
            .value
            .fetch_add(by, Ordering::Relaxed)
            .wrapping_add(by)
    }

    fn counter_value(&self, _: &mut Caller<'_, P>, counter: &Tally) -> u32 {
        counter.value()
    }

    fn counter_merge(&self, _: &mut Caller<'_, P>, a: Given, b: Borrowed) -> Given {
        self.counter(a.value().wrapping_add(b.value()))
    }

    fn live(&self, _: &mut Caller<'_, P>) -> u32 {
        self.0.live()
    }

    fn give_own(&self, _: &mut Caller<'_, P>, start: u32) -> Given {
        self.counter(start)
    }

    fn give_record(&self, _: &mut Caller<'_, P>, start: u32) -> native::Pair<Given> {
        self.pair(start)
    }

    fn give_variant(&self, _: &mut Caller<'_, P>, start: u32, count: u32) -> native::Choice<Given> {
        match count {
            0 => native::Choice::Nothing,
            1 => native::Choice::One(self.counter(start)),
            _ => native::Choice::Both(self.pair(start)),
        }
    }

    fn give_list(&self, _: &mut Caller<'_, P>, start: u32, count: u32) -> Vec<Given> {
        self.list(start, count)
    }

    fn give_option(&self, _: &mut Caller<'_, P>, start: Option<u32>) -> Option<Given> {
        start.map(|start| self.counter(start))
    }

    fn give_result(&self, _: &mut Caller<'_, P>, start: Result<u32, u32>) -> Result<Given, Given> {
        start
            .map(|start| self.counter(start))
            .map_err(|start| self.counter(start))
    }

    fn give_tuple(&self, _: &mut Caller<'_, P>, start: u32) -> (Given, u32, Given) {
        (
            self.counter(start),
            start,
            self.counter(start.wrapping_add(1)),
        )
    }

    fn give_nested(
        &self,
        _: &mut Caller<'_, P>,
        start: u32,
    ) -> Nested<native::Choice<Given>, Given> {
        let both = native::Choice::Both(self.pair(start));
        let one = native::Choice::One(self.counter(start.wrapping_add(2)));
        vec![
            ("both".to_owned(), Ok(Some(both))),
            ("one".to_owned(), Ok(Some(one))),
            ("nothing".to_owned(), Ok(Some(native::Choice::Nothing))),
            ("none".to_owned(), Ok(None)),
            ("list".to_owned(), Err(self.list(start.wrapping_add(3), 3))),
        ]
    }

    sum! {
        take_own: Given,
        take_record: native::Pair<Given>,
        take_variant: native::Choice<Given>,
        take_list: Vec<Given>,
        take_option: Option<Given>,
        take_result: Result<Given, Given>,
        take_tuple: (Given, u32, Given),
        take_nested: Nested<native::Choice<Given>, Given>,
        lend_own: Borrowed,
        lend_record: native::LentPair<Borrowed>,
        lend_variant: native::LentChoice<Borrowed>,
        lend_list: Vec<Borrowed>,
        lend_option: Option<Borrowed>,
        lend_result: Result<Borrowed, Borrowed>,
        lend_tuple: (Borrowed, u32, Borrowed),
        lend_nested: Nested<native::LentChoice<Borrowed>, Borrowed>,
    }

    fn swap(&self, _: &mut Caller<'_, P>, c: Given, start: u32) -> Given {
        drop(c);
        self.counter(start)
    }

    fn echo(&self, _: &mut Caller<'_, P>, c: Given) -> Given {
        c
    }

    fn take_and_trap(&self, _: &mut Caller<'_, P>, _: Given) {
        panic!("it was told to")
    }

    fn lend_and_trap(&self, _: &mut Caller<'_, P>, _: Borrowed) {
        panic!("it was told to")
    }

    fn crash(&self, _: &mut Caller<'_, P>) {
        panic!("it was told to")
    }

    fn spoil(&self, _: &mut Caller<'_, P>) {
        self.0.is_spoiled.store(true, Ordering::Relaxed);
    }
}
