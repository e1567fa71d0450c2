//! Loading many plugins of one component, from its bytes to the first call.

use std::env;
use std::fs;
use std::path::Path;
use std::process;
use std::sync::Arc;

use wasm_link::{LoadedApp, Plugin};

use crate::bench::Bench;
use crate::by_hand::{Adders, askers};
use crate::engine::engine;
use crate::goal::Goal;
use crate::guests::{padded_adder, sum};
use crate::ours::{self, adders};
use crate::outcome::Outcome;
use crate::row::{Row, Way};

const GOAL: Goal = Goal::ratio(1.3);

/// How many plugins are loaded of a large component.
const ALIKE: u32 = 100;

pub(crate) fn run(bench: &mut Bench) -> Outcome {
    for plugins in [1, 10, 100, 1_000] {
        let floor = Way::make(move || Adders::new(&engine()?, plugins));
        let ours = Way::make(move || adders(plugins));
        let row = Row::new(&format!("load of {plugins}"), GOAL, floor, ours);
        bench.run(row.times(plugins).on_the_wall())?;
    }
    for plugins in [10, 100, 1_000] {
        let name = format!("load of {plugins}, each with a socket");
        let floor = Way::make(move || askers(&engine()?, plugins));
        let ours = Way::make(move || ours::askers(plugins));
        bench.run(
            Row::new(&name, GOAL, floor, ours)
                .times(plugins)
                .on_the_wall(),
        )?;
    }
    let folder = env::temp_dir().join(format!("wasm-link-bench-{}", process::id()));
    fs::create_dir_all(&folder)?;
    let measured = large(bench, &folder);
    fs::remove_dir_all(&folder)?;
    measured
}

/// Plugins of one component of 8 MiB, most of which is a custom section: it is read, and not compiled.
fn large(bench: &mut Bench, folder: &Path) -> Outcome {
    let (small, large) = (padded_adder(1 << 10)?, padded_adder(8 << 20)?);
    let name = format!("load of {ALIKE} of the same bytes, 8 MiB");
    let floor = Way::make(|| Adders::of(&engine()?, &large, ALIKE));
    let shared: Arc<[u8]> = large.as_slice().into();
    let ours = Way::make(|| of_bytes(&shared));
    bench.run(
        Row::new(&name, GOAL, floor, ours)
            .times(ALIKE)
            .on_the_wall(),
    )?;

    let files = [folder.join("small.wasm"), folder.join("large.wasm")];
    let [small_file, large_file] = &files;
    fs::write(small_file, &small)?;
    fs::write(large_file, &large)?;
    let name = format!("load of {ALIKE} of one file, 8 MiB");
    let floor =
        Way::make(|| -> Outcome<_> { Ok(Adders::of(&engine()?, &fs::read(large_file)?, ALIKE)?) });
    let ours = Way::make(|| of_file(large_file));
    bench.run(
        Row::new(&name, GOAL, floor, ours)
            .times(ALIKE)
            .on_the_wall(),
    )?;

    let name = format!("load of {ALIKE} of one file, 8 MiB beside 1 KiB");
    let floor = Way::make(|| of_file(small_file));
    let ours = Way::make(|| of_file(large_file));
    bench.run(
        Row::new(&name, GOAL, floor, ours)
            .times(ALIKE)
            .on_the_wall(),
    )
}

fn of_bytes(bytes: &Arc<[u8]>) -> Outcome<LoadedApp> {
    load(|| Plugin::from_shared_bytes("adder", Arc::clone(bytes)))
}

fn of_file(file: &Path) -> Outcome<LoadedApp> {
    load(|| Plugin::from_file(file))
}

fn load(plugin: impl Fn() -> Plugin) -> Outcome<LoadedApp> {
    let app = ours::app()?.root::<sum::Interface>();
    let app = (0..ALIKE).fold(app, |app, number| {
        app.plugin(plugin().with_id(&number.to_string()))
    });
    Ok(app.load()?)
}
