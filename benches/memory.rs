//! How much memory an idle plugin takes, in resident bytes: each way in a process of its own.

use std::env;
use std::fs;
use std::process::Command;

use crate::Outcome;
use crate::fan_out::{Adders, load};

/// Says, in the environment, what a process is to measure.
const WAY: &str = "WASM_LINK_BENCH_MEMORY";
const BY_HAND: &str = "by-hand";
const LINKED: &str = "linked";

/// Measured are those beyond the first: what all share is not counted.
const FEW: u32 = 100;
const MANY: u32 = 2_100;

/// Tells whether this process was started to measure.
pub(crate) fn is_measured_here() -> bool {
    env::var_os(WAY).is_some()
}

/// Prints the resident bytes of one idle plugin.
pub(crate) fn measure() -> Outcome {
    let growth = if env::var(WAY)? == BY_HAND {
        growth(|plugins| Ok(Adders::by_hand(plugins)?))?
    } else {
        growth(load)?
    };
    println!("{growth}");
    Ok(())
}

fn growth<T>(load: impl Fn(u32) -> Outcome<T>) -> Outcome<u64> {
    let few = load(FEW)?;
    let before = resident()?;
    let many = load(MANY)?;
    let after = resident()?;
    drop((few, many));
    Ok(after.saturating_sub(before) / u64::from(MANY))
}

fn resident() -> Outcome<u64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let mut lines = status.lines();
    let line = lines.find_map(|line| line.strip_prefix("VmRSS:"));
    let kibibytes = line.and_then(|line| line.split_whitespace().next());
    Ok(kibibytes.ok_or("no resident size")?.parse::<u64>()? * 1_024)
}

/// Returns the resident bytes of an idle plugin, by hand and linked.
pub(crate) fn measured() -> Outcome<(u64, u64)> {
    let one = |way| -> Outcome<u64> {
        let output = Command::new(env::current_exe()?).env(WAY, way).output()?;
        Ok(String::from_utf8(output.stdout)?.trim().parse()?)
    };
    Ok((one(BY_HAND)?, one(LINKED)?))
}
