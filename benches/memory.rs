//! How much memory plugins take, in resident bytes: each way in a process of its own.

use std::env;
use std::fs;
use std::process::Command;

use crate::by_hand::{Adders, drivers_typed};
use crate::engine::engine;
use crate::ours::{adders, drivers};
use crate::outcome::Outcome;

/// Says, in the environment, what a process is to measure.
const WAY: &str = "WASM_LINK_BENCH_MEMORY";

/// How many functions a driver imports; its resource is one more thing that it is linked to.
const FUNCTIONS: u64 = 9;

/// Measured are those beyond the first: what all share is not counted.
const FEW: u32 = 100;
const MANY: u32 = 2_100;

/// Tells whether this process was started to measure.
pub(crate) fn is_measured_here() -> bool {
    env::var_os(WAY).is_some()
}

/// Prints the resident bytes of one idle plugin.
pub(crate) fn measure() -> Outcome {
    let growth = match env::var(WAY)?.as_str() {
        "idle by hand" => growth(|plugins| Ok(Adders::new(&engine()?, plugins)?))?,
        "idle" => growth(adders)?,
        "linked by hand" => {
            let engine = engine()?;
            growth(|plugins| Ok(drivers_typed(&engine, plugins)?))?
        }
        _ => growth(drivers)?,
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

/// Says what an idle plugin takes, and one that is linked to another.
pub(crate) fn measured() -> Outcome<String> {
    let one = |way: &str| -> Outcome<u64> {
        let output = Command::new(env::current_exe()?).env(WAY, way).output()?;
        Ok(String::from_utf8(output.stdout)?.trim().parse()?)
    };
    let (idle_by_hand, idle) = (one("idle by hand")?, one("idle")?);
    let more = idle.saturating_sub(idle_by_hand);
    let (by_hand, linked) = (one("linked by hand")?, one("linked")?);
    let each = linked.saturating_sub(by_hand + more) / FUNCTIONS;
    Ok(format!(
        "An idle plugin takes {idle_by_hand} bytes of resident memory by hand, and {idle} in `wasm_link`: \
         {more} more, of 2,048 at most. One that is linked to {FUNCTIONS} functions and a resource of another \
         takes {by_hand} by hand, where all such plugins share their links, and {linked} in `wasm_link`, where \
         each has its own: {each} more for each function."
    ))
}
