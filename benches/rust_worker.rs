//! The worker as Rust code: what it does is the same, whoever calls it.

use std::hint::black_box;
use std::sync::atomic::{AtomicU32, Ordering};

use wasm_link::Caller;

use crate::guests::work::{self, Entry};

/// What stands behind a handle.
pub(crate) struct Counter(AtomicU32);

impl Counter {
    pub(crate) fn new(start: u32) -> Self {
        Self(AtomicU32::new(start))
    }

    pub(crate) fn increment(&self, by: u32) -> u32 {
        self.0.fetch_add(by, Ordering::Relaxed).wrapping_add(by)
    }
}

pub(crate) fn nothing() {}

pub(crate) fn add(a: u32, b: u32) -> u32 {
    a.wrapping_add(b)
}

pub(crate) fn length(text: &str) -> u32 {
    u32::try_from(black_box(text).len()).unwrap_or(u32::MAX)
}

pub(crate) fn take(bytes: &[u8]) -> u32 {
    // A copy that nobody looks at would not be made.
    u32::try_from(black_box(bytes).len()).unwrap_or(u32::MAX)
}

pub(crate) fn give(count: u32) -> Vec<u8> {
    vec![97; count as usize]
}

pub(crate) fn take_records(records: &[Entry]) -> u32 {
    records
        .iter()
        .map(|record| record.id)
        .fold(0, u32::wrapping_add)
}

pub(crate) fn give_records(count: u32) -> Vec<Entry> {
    let records = (0..count).map(|id| Entry {
        id,
        weight: 7,
        name: "aaaaaaaa".to_owned(),
    });
    records.collect()
}

/// The worker.
pub(crate) struct Worker;

impl work::Implementation for Worker {
    type Counter = Counter;

    fn new_counter(&self, _: &mut Caller<'_>, start: u32) -> Counter {
        Counter::new(start)
    }

    fn counter_increment(&self, _: &mut Caller<'_>, counter: &Counter, by: u32) -> u32 {
        counter.increment(by)
    }

    fn nothing(&self, _: &mut Caller<'_>) {
        nothing();
    }

    fn add(&self, _: &mut Caller<'_>, a: u32, b: u32) -> u32 {
        add(a, b)
    }

    fn length(&self, _: &mut Caller<'_>, text: String) -> u32 {
        length(&text)
    }

    fn take(&self, _: &mut Caller<'_>, bytes: Vec<u8>) -> u32 {
        take(&bytes)
    }

    fn give(&self, _: &mut Caller<'_>, count: u32) -> Vec<u8> {
        give(count)
    }

    fn take_records(&self, _: &mut Caller<'_>, records: Vec<Entry>) -> u32 {
        take_records(&records)
    }

    fn give_records(&self, _: &mut Caller<'_>, count: u32) -> Vec<Entry> {
        give_records(count)
    }
}

/// Something that nobody can see through: what a call of Rust code costs by itself.
pub(crate) type Add = Box<dyn Fn(u32, u32) -> u32>;

/// Returns [`add`], behind a pointer.
pub(crate) fn boxed_add() -> Add {
    Box::new(add)
}
