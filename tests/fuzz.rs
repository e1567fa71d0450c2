//! Random input for all targets of `fuzz/`, for a second each, or for as long as `FUZZ_SECONDS` says.
//!
//! `FUZZ_TARGET` names one of them, `FUZZ_SEED` begins elsewhere. The input that something is wrong with is written to a
//! file, which `FUZZ_INPUT` reads again.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::must_use_candidate,
    clippy::missing_panics_doc,
    reason = "a test fails by panicking"
)]
#![allow(unreachable_pub, reason = "`fuzz` is a crate of its own elsewhere")]

#[path = "../fuzz/src/lib.rs"]
mod fuzz;

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::Path;
use std::time::{Duration, Instant};
use std::{env, fs};

use fuzz::{Rng, SEEDS};

/// A target, and what makes its input.
struct Target {
    name: &'static str,
    run: fn(&[u8]),
    input: fn(&mut Rng) -> Vec<u8>,
}

const TARGETS: [Target; 5] = [
    Target {
        name: "readers",
        run: fuzz::readers,
        input: mutated,
    },
    Target {
        name: "bytes",
        run: fuzz::bytes,
        input: mutated,
    },
    Target {
        name: "components",
        run: fuzz::components,
        input: |rng| rng.bytes(32),
    },
    Target {
        name: "types",
        run: fuzz::types,
        input: |rng| rng.bytes(400),
    },
    Target {
        name: "graphs",
        run: fuzz::graphs,
        input: |rng| rng.bytes(120),
    },
];

/// Longer than any input may take.
const LONG: Duration = Duration::from_secs(20);

#[test]
fn random_input_is_refused_or_does_what_it_has_to() {
    let chosen = env::var("FUZZ_TARGET").unwrap_or_default();
    if let Ok(input) = env::var("FUZZ_INPUT") {
        let target = TARGETS.iter().find(|target| target.name == chosen).unwrap();
        return (target.run)(&fs::read(input).unwrap());
    }
    for target in TARGETS {
        if target.name.contains(&chosen) {
            run(&target);
        }
    }
}

/// Runs a target until its time is over.
fn run(target: &Target) {
    let number = |name, default| {
        let set = env::var(name).ok();
        set.map_or(default, |set| set.parse::<u64>().unwrap())
    };
    let time = Duration::from_secs(number("FUZZ_SECONDS", 1));
    let mut rng = Rng::new(number("FUZZ_SEED", 1));
    let (begun, mut executions) = (Instant::now(), 0_u64);
    while begun.elapsed() < time {
        let input = (target.input)(&mut rng);
        let started = Instant::now();
        let ended = catch_unwind(AssertUnwindSafe(|| (target.run)(&input)));
        let lasted = started.elapsed();
        if ended.is_err() || lasted > LONG {
            let name = format!("fuzz-{}-{executions}", target.name);
            let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
            fs::write(&file, &input).unwrap();
            eprintln!(
                "after {lasted:?}: FUZZ_TARGET={} FUZZ_INPUT={}",
                target.name,
                file.display()
            );
            ended.unwrap_or_else(|panic| resume_unwind(panic));
            panic!("it took too long");
        }
        executions += 1;
    }
    println!(
        "{}: {executions} executions in {:?}",
        target.name,
        begun.elapsed()
    );
}

/// Returns a component in which some things were changed: bytes, and pieces that are gone, doubled, or of another one.
fn mutated(rng: &mut Rng) -> Vec<u8> {
    let (first, second) = (component(rng), component(rng));
    let mut bytes = first;
    for _ in 0..=rng.below(6) {
        let at = rng.below(bytes.len());
        let end = (at + 1 + rng.below(16)).min(bytes.len());
        match rng.below(8) {
            0 => bytes.truncate(at.max(8)),
            1 => drop(bytes.drain(at..end)),
            2 => bytes.extend_from_within(at..end),
            3 => {
                let from = rng.below(second.len());
                let piece = &second[from..(from + 16).min(second.len())];
                drop(bytes.splice(at..end, piece.iter().copied()));
            }
            4 => bytes[at] = [0, 1, 0x7f, 0x80, 0xff][rng.below(5)],
            5 => bytes[at] ^= 1 << rng.below(8),
            _ => bytes[at] = rng.number().to_le_bytes()[0],
        }
        if bytes.is_empty() {
            return bytes;
        }
    }
    bytes
}

/// Returns one of the components, as bytes, or once in a while as text.
fn component(rng: &mut Rng) -> Vec<u8> {
    use std::sync::LazyLock;
    static BINARIES: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
        SEEDS
            .iter()
            .map(|seed| wat::parse_str(seed).unwrap())
            .collect()
    });
    let number = rng.below(SEEDS.len());
    if rng.below(16) == 0 {
        return SEEDS[number].as_bytes().to_vec();
    }
    BINARIES[number].clone()
}
