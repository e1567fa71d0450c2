//! One call to many plugins, each in a store of its own.

use std::hint::black_box;
use std::thread;

use wasm_link::Socket;
use wasm_link::wasmtime::component::Val;

use crate::bench::Bench;
use crate::by_hand::{Adders, LockedAdders};
use crate::counting::is_counted_here;
use crate::engine::engine;
use crate::goal::Goal;
use crate::guests::{SUM, sum};
use crate::ours::{adders, adders_to_load};
use crate::outcome::Outcome;
use crate::row::{Row, Way};

pub(crate) fn run(bench: &mut Bench) -> Outcome {
    for plugins in [1, 10, 100, 1_000] {
        fan_out(bench, plugins)?;
    }
    // valgrind has no room for so many memories.
    if !is_counted_here() {
        fan_out(bench, 10_000)?;
    }
    side_by_side(bench)
}

fn fan_out(bench: &mut Bench, plugins: u32) -> Outcome {
    let [typed, by_name] =
        ["typed", "by name"].map(|way| format!("fan-out to {plugins}: add, {way}"));
    if !bench.wants(&typed) && !bench.wants(&by_name) {
        return Ok(());
    }
    let mut hand = Adders::new(&engine()?, plugins)?;
    let app = adders(plugins)?;
    let sum = app.bind::<sum::Interface>()?;
    let goal = Goal::ratio(1.15);
    let floor = Way::call(|| hand.add_typed().len() == plugins as usize);
    let ours = Way::call(|| {
        let answers = sum.add(black_box(1), 2);
        answers.len() == plugins as usize
    });
    let mut row = Row::new(&typed, goal, floor, ours).times(plugins);
    // Beyond that, so many more stores would say more of the machine's caches.
    if plugins <= 1_000 {
        let locked = LockedAdders::new(&engine()?, plugins)?;
        let call = move || locked.add_typed().len() == plugins as usize;
        row = row.beside("locked", Way::call(call));
    }
    bench.run(row)?;

    let arguments = [Val::U32(1), Val::U32(2)];
    let floor = Way::call(|| hand.add_dynamic(&arguments).len() == plugins as usize);
    let ours = Way::call(|| {
        let answers = app.dispatch(SUM, "add", true, black_box(&arguments));
        matches!(answers, Socket::Any(answers) if answers.len() == plugins as usize)
    });
    bench.run(Row::new(&by_name, goal, floor, ours).times(plugins))
}

/// Plugins that take long, called one after the other and side by side.
fn side_by_side(bench: &mut Bench) -> Outcome {
    const PLUGINS: u32 = 16;
    const TIMES: u32 = 200_000;
    let threads = thread::available_parallelism()?;
    let name = format!("fan-out to {PLUGINS} that take long, by {threads} threads beside one");
    if !bench.wants(&name) {
        return Ok(());
    }
    let serial = adders(PLUGINS)?.bind::<sum::Interface>()?;
    let parallel = adders_to_load(PLUGINS)?.parallel_fan_out(threads).load()?;
    let parallel = parallel.bind::<sum::Interface>()?;
    // Each thread beyond the first takes its part, less a tenth.
    let goal = Goal::ratio(1.1 / f64::from(u32::try_from(threads.get())?));
    let floor = Way::call(|| serial.spin(black_box(TIMES)).len() == PLUGINS as usize);
    let ours = Way::call(|| parallel.spin(black_box(TIMES)).len() == PLUGINS as usize);
    bench.run(
        Row::new(&name, goal, floor, ours)
            .times(PLUGINS)
            .on_the_wall(),
    )
}
