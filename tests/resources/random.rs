//! Random programs: plugins that make, pass on, use and drop counters, trap and are restarted in any
//! order, held against a model of who owns what.
//!
//! A program is a list of numbers, and each number chooses among what is possible when its turn
//! comes: any part of a program that fails is a program, too, and so it can be made shorter.

mod graph;
mod model;
mod steps;
mod threads;

use std::env;

use steps::{Step, World};

/// How many steps are run by default. `WASM_LINK_TEST_STEPS` is another number.
const STEPS: usize = 20_000;

/// How long a program is, in steps: long enough for plugins to have gone down and come back.
const LENGTH: usize = 500;

/// Returns the number of steps to run.
fn steps_to_run() -> usize {
    let steps = env::var("WASM_LINK_TEST_STEPS");
    steps.map_or(STEPS, |steps| steps.parse().expect("a number of steps"))
}

/// Numbers that look random, the same for the same seed.
struct Random(u64);

impl Random {
    fn new(seed: u64) -> Self {
        // The generator never leaves zero.
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    fn next(&mut self) -> u32 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let mixed = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D);
        u32::try_from(mixed >> 32).unwrap()
    }

    fn step(&mut self) -> Step {
        Step {
            what: self.next(),
            picks: [self.next(), self.next(), self.next(), self.next()],
        }
    }
}

#[test]
fn counters_are_where_the_model_says_whatever_happens() {
    let programs = steps_to_run().div_ceil(LENGTH);
    for seed in 1..=u64::try_from(programs).unwrap() {
        let mut random = Random::new(seed);
        let program: Vec<Step> = (0..LENGTH).map(|_| random.step()).collect();
        if let Err(difference) = World::run(&program) {
            let shorter = shortened(program);
            let log = World::told(&shorter);
            panic!("seed {seed}: {difference}\nshortened:\n{log}");
        }
    }
}

/// Leaves steps out for as long as the program fails without them.
fn shortened(mut program: Vec<Step>) -> Vec<Step> {
    let mut length = program.len() / 2;
    while length > 0 {
        let mut at = 0;
        while at < program.len() {
            let mut shorter = program.clone();
            shorter.drain(at..program.len().min(at + length));
            if World::run(&shorter).is_err() {
                program = shorter;
            } else {
                at += length;
            }
        }
        length /= 2;
    }
    program
}
