//! Many resources and many restarts: nothing is left over, and the process does not grow.

use wasm_link::Val;

use crate::support::{COUNTERS, MAKERS, RELAY, call, crash, live, make, pair, run};

/// How many times more than by default is done: `WASM_LINK_TEST_STRESS`.
fn times(default: u32) -> u32 {
    let factor = std::env::var("WASM_LINK_TEST_STRESS");
    default * factor.map_or(1, |factor| factor.parse().expect("a number"))
}

/// How much the process may grow, in KiB.
const GROWTH: u64 = 8 << 10;

/// Does `work` as often as `times` says after a tenth of that to warm up, and makes sure that the
/// process does not grow.
fn without_growing(name: &str, times: u32, mut work: impl FnMut(u32)) {
    work(times.div_ceil(10));
    let before = resident();
    work(times);
    let after = resident();
    println!("{name}: {times} times, {before:?} KiB resident before, {after:?} KiB after");
    if let (Some(before), Some(after)) = (before, after) {
        assert!(
            after <= before + GROWTH,
            "{name}: the process grew from {before} KiB to {after} KiB"
        );
    }
}

/// Returns how much memory the process has, in KiB, where the system tells.
fn resident() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}

#[test]
fn resources_made_used_and_dropped_leave_nothing() {
    for language in MAKERS {
        let head = pair(language);
        without_growing(&format!("{language} churn"), times(25_000), |times| {
            let sum = (1..=times).fold(0, u32::wrapping_add);
            let churned = call(&head, RELAY, "churn", &[Val::U32(times)]);
            assert_eq!(churned, Ok(Val::U32(sum)));
            assert_eq!(live(&head), 0);
        });
    }
}

#[test]
fn resources_that_the_host_passes_on_leave_nothing() {
    let head = pair("rust");
    without_growing("host", times(2_500), |times| {
        for start in 0..times {
            let counter = make(&head, start);
            let counter = call(&head, RELAY, "return-to-owner", &[counter]).unwrap();
            let read = call(&head, RELAY, "read", std::slice::from_ref(&counter));
            assert_eq!(read, Ok(Val::U32(start)));
            if start.is_multiple_of(2) {
                assert_eq!(head.release(&counter), Ok(()));
            } else {
                assert_eq!(
                    call(&head, COUNTERS, "take-own", &[counter]),
                    Ok(Val::U32(start))
                );
            }
        }
        assert_eq!(live(&head), 0);
    });
}

#[test]
fn traps_and_restarts_leave_nothing() {
    for language in MAKERS {
        let head = pair(language);
        let error = format!("runtime exception: {}", crash(language));
        without_growing(&format!("{language} restarts"), times(500), |times| {
            for start in 0..times {
                let counter = make(&head, start);
                let kept = make(&head, start);
                let crashed = run(&head, RELAY, "crash-holding", &[counter]);
                assert_eq!(crashed, Err(error.clone()));
                // What the relay held is dropped, what the host holds is not.
                assert_eq!(live(&head), 1);
                head.restart(&"relay".to_owned()).unwrap();
                let held = call(&head, RELAY, "hold", std::slice::from_ref(&kept));
                assert_eq!(held, Ok(Val::U32(1)));
                let crashed = run(&head, COUNTERS, "crash", &[]);
                assert_eq!(crashed, Err(error.clone()));
                head.restart(&"counters".to_owned()).unwrap();
                assert_eq!(live(&head), 0);
                // The relay's counter is stale; it is none of the new ones.
                let new = make(&head, start);
                assert_eq!(run(&head, RELAY, "drop-all", &[]), Ok(()));
                assert_eq!(live(&head), 1);
                assert_eq!(head.release(&new), Ok(()));
                assert_eq!(live(&head), 0);
            }
        });
    }
}
