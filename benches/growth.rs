//! What may not cost more in a large application than in a small one.

use std::hint::black_box;

use wasm_link::wasmtime::component::Val;
use wasm_link::{LoadedApp, Socket};

use crate::bench::Bench;
use crate::goal::Goal;
use crate::guests::{COUNTERS, SUM, WORK, counters, sum};
use crate::ours::{count_by_name, keepers, roots, worker};
use crate::outcome::{Outcome, one};
use crate::row::{Row, Way};

/// What is looked up by a hash varies by a few instructions.
const GOAL: Goal = Goal::ratio(1.15);

pub(crate) fn run(bench: &mut Bench) -> Outcome {
    for roots in [100, 1_000] {
        of_roots(bench, roots)?;
    }
    for members in [100, 1_000] {
        of_members(bench, members)?;
    }
    for handles in [16, 1_000] {
        of_handles(bench, handles)?;
    }
    Ok(())
}

/// Finds the last of many roots by the path of a version that it is compatible with.
fn of_roots(bench: &mut Bench, many: u32) -> Outcome {
    let [bind, dispatch] = ["bind", "dispatch"]
        .map(|what| format!("{what} by an older path: {many} roots beside one"));
    if !bench.wants(&bind) && !bench.wants(&dispatch) {
        return Ok(());
    }
    let (one, many) = (roots(1)?, roots(many)?);
    let bound = |app: &LoadedApp| app.bind::<sum::Interface>().is_ok();
    let (floor, ours) = (Way::call(|| bound(&one)), Way::call(|| bound(&many)));
    bench.run(Row::new(&bind, GOAL, floor, ours))?;
    let add = |app: &LoadedApp| {
        let answers = app.dispatch(SUM, "add", true, black_box(&[Val::U32(1), Val::U32(2)]));
        matches!(answers, Socket::Any(answers) if answers.iter().all(|(_, answer)| answer.is_ok()))
    };
    let (floor, ours) = (Way::call(|| add(&one)), Way::call(|| add(&many)));
    bench.run(Row::new(&dispatch, GOAL, floor, ours))
}

/// Calls a method on a handle of the last of many members.
fn of_members(bench: &mut Bench, many: u32) -> Outcome {
    let [typed, by_name] = ["typed", "by name"]
        .map(|way| format!("a method by handle, {way}: {many} members beside one"));
    if !bench.wants(&typed) && !bench.wants(&by_name) {
        return Ok(());
    }
    let (one, many) = (keepers(1)?, keepers(many)?);
    let last = |app: &LoadedApp| -> Outcome<_> {
        let made = app.bind::<counters::Interface>()?.new_counter(1);
        Ok(made.into_iter().last().ok_or("there are members")?.1?)
    };
    let (of_one, of_many) = (last(&one)?, last(&many)?);
    let floor = Way::call(|| of_one.increment(black_box(2)).is_ok());
    let ours = Way::call(|| of_many.increment(black_box(2)).is_ok());
    bench.run(Row::new(&typed, GOAL, floor, ours))?;

    let (of_one, of_many) = (last_by_name(&one)?, last_by_name(&many)?);
    let increment = |app: &LoadedApp, counter: &Val| {
        let arguments = [counter.clone(), Val::U32(2)];
        let count = app.dispatch(COUNTERS, "[method]counter.increment", true, &arguments);
        matches!(count, Socket::Any(counts) if counts.iter().all(|(_, count)| count.is_ok()))
    };
    let floor = Way::call(|| increment(&one, &of_one));
    let ours = Way::call(|| increment(&many, &of_many));
    bench.run(Row::new(&by_name, GOAL, floor, ours))
}

/// Has all members make a counter, and keeps only the last one's.
fn last_by_name(app: &LoadedApp) -> Outcome<Val> {
    let Socket::Any(made) = app.dispatch(COUNTERS, "[constructor]counter", true, &[Val::U32(1)])
    else {
        return Err("the socket holds any number of plugins".into());
    };
    let mut last = None;
    for (_, counter) in made {
        if let Some(before) = last.replace(counter?) {
            app.release(&before)?;
        }
    }
    Ok(last.ok_or("there are members")?)
}

/// Makes, uses and drops a counter by name, while the host holds others.
fn of_handles(bench: &mut Bench, many: u32) -> Outcome {
    let name =
        format!("a counter made, used and dropped, by name: {many} other handles beside none");
    if !bench.wants(&name) {
        return Ok(());
    }
    let (none, held) = (worker()?, worker()?);
    for _ in 0..many {
        one(held.dispatch(WORK, "[constructor]counter", true, &[Val::U32(1)]))?;
    }
    let floor = Way::call(|| count_by_name(&none).is_ok());
    let ours = Way::call(|| count_by_name(&held).is_ok());
    bench.run(Row::new(&name, GOAL, floor, ours))
}
