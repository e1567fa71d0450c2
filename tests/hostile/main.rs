//! Attacks: plugins, files and WIT that are made to bring the application down, each in a process of its own with
//! little memory and little time.
//!
//! What comes of each stands in `docs/hostile.md`, which `BLESS=1` writes; `HOSTILE=word` runs the attacks that have
//! the word in their names.

#![forbid(unsafe_code)]
#![deny(warnings, missing_docs)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]
#![allow(
    clippy::unused_self,
    clippy::similar_names,
    reason = "attacks ask their scene for all that they need"
)]
// Elsewhere a shell bounds no memory, and files are of other kinds.
#![cfg(target_os = "linux")]

mod attack;
mod binary;
mod calls;
mod child;
mod compiling;
mod crowds;
mod failing;
mod files;
mod guest;
mod handles;
mod loops;
mod memory;
mod scene;
mod table;
mod texts;
mod things;
mod types;
mod values;

use std::env;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::{Mutex, PoisonError};
use std::thread;

use attack::{Attack, Kind};
use child::Ended;

/// All attacks.
const KINDS: &[Kind] = &[
    files::KIND,
    compiling::KIND,
    types::KIND,
    failing::KIND,
    calls::KIND,
    loops::KIND,
    memory::KIND,
    values::KIND,
    handles::KIND,
    crowds::KIND,
    texts::KIND,
];

#[test]
fn every_attack_ends_as_documented() {
    if child::is_one() {
        return child::play(KINDS);
    }
    let word = env::var("HOSTILE").unwrap_or_default();
    let all = KINDS.iter().flat_map(|kind| kind.attacks);
    let chosen: Vec<_> = all.filter(|attack| attack.name.contains(&word)).collect();
    let found = table::Found {
        outcomes: run(&chosen),
        is_whole: word.is_empty(),
    };
    table::hold_against(KINDS, &found);
}

/// Runs attacks, as many at a time as there are processors, and returns how each ended.
fn run(attacks: &[&'static Attack]) -> Vec<(&'static Attack, Ended)> {
    let next = AtomicUsize::new(0);
    let ended = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                while let Some(attack) = attacks.get(next.fetch_add(1, Relaxed)) {
                    let end = child::run(attack);
                    let mut ended = ended.lock().unwrap_or_else(PoisonError::into_inner);
                    ended.push((*attack, end));
                }
            });
        }
    });
    ended.into_inner().unwrap_or_else(PoisonError::into_inner)
}
