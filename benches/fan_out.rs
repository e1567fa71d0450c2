//! One call to many plugins, each in a store of its own.

use std::hint::black_box;
use std::thread;

use wasm_link::wasmtime::Engine;
use wasm_link::wasmtime::component::{Component, InstancePre, Linker, TypedFunc, Val};
use wasm_link::wasmtime::{Result, Store};
use wasm_link::{App, LoadedApp, Plugin};

use crate::guests::{ADDER, SUM, sum};
use crate::table::{Goal, in_round};
use crate::{Bench, Outcome, ROUNDS};

pub(crate) fn run(bench: &mut Bench) -> Outcome {
    for plugins in [1, 10, 100, 1_000] {
        fan_out(bench, plugins)?;
    }
    side_by_side(bench)
}

/// Plugins that take long, called one after the other and side by side.
fn side_by_side(bench: &mut Bench) -> Outcome {
    const PLUGINS: u32 = 16;
    const TIMES: u32 = 200_000;
    let threads = thread::available_parallelism()?;
    let serial = load(PLUGINS)?;
    let parallel = many(PLUGINS).parallel_fan_out(threads).load()?;
    let serial = serial.bind::<sum::Interface>()?;
    let parallel = parallel.bind::<sum::Interface>()?;
    let name = format!("fan-out to {PLUGINS} that take long, by {threads} threads");
    let mut group = bench.wall.benchmark_group(&name);
    for round in 0..ROUNDS {
        group.bench_function(in_round("typed by hand", round), |b| {
            b.iter(|| serial.spin(black_box(TIMES)));
        });
        group.bench_function(in_round("typed", round), |b| {
            b.iter(|| parallel.spin(black_box(TIMES)));
        });
    }
    group.finish();
    // Each thread beyond the first takes its part, less a tenth.
    let goal = 1.1 / f64::from(u32::try_from(threads.get())?);
    bench.table.typed(&name, Goal::ratio(goal), PLUGINS);
    Ok(())
}

fn fan_out(bench: &mut Bench, plugins: u32) -> Outcome {
    let mut hand = Adders::by_hand(plugins)?;
    let app = load(plugins)?;
    let sum = app.bind::<sum::Interface>()?;
    let name = format!("fan-out to {plugins}: add");
    let mut group = bench.criterion.benchmark_group(&name);
    let arguments = [Val::U32(1), Val::U32(2)];
    for round in 0..ROUNDS {
        group.bench_function(in_round("typed by hand", round), |b| {
            b.iter(|| hand.add_typed());
        });
        group.bench_function(in_round("typed", round), |b| {
            b.iter(|| sum.add(black_box(1), 2));
        });
        group.bench_function(in_round("dynamic by hand", round), |b| {
            b.iter(|| hand.add_dynamic(&arguments));
        });
        group.bench_function(in_round("dynamic", round), |b| {
            b.iter(|| app.dispatch(SUM, "add", true, black_box(&arguments)));
        });
    }
    group.finish();
    bench.table.typed(&name, Goal::ratio(1.15), plugins);
    bench.table.dynamic(&name, Goal::ratio(1.15), plugins);
    Ok(())
}

/// Loads this many plugins of one component.
pub(crate) fn load(plugins: u32) -> Outcome<LoadedApp> {
    Ok(many(plugins).load()?)
}

fn many(plugins: u32) -> App {
    let mut app = App::new().root::<sum::Interface>();
    for plugin in 0..plugins {
        app = app.plugin(Plugin::from_bytes(&plugin.to_string(), ADDER));
    }
    app
}

type Add = TypedFunc<(u32, u32), (u32,)>;

/// Many instances of one component, each in a store of its own, ready to be called.
pub(crate) struct Adders(Vec<(Store<()>, Add)>);

impl Adders {
    pub(crate) fn by_hand(plugins: u32) -> Result<Self> {
        let engine = wasm_link::engine()?;
        let component = Component::new(&engine, ADDER)?;
        let linker = Linker::new(&engine);
        let pre = linker.instantiate_pre(&component)?;
        let interface = component.get_export_index(None, SUM);
        let add = component.get_export_index(interface.as_ref(), "add");
        let add = add.ok_or_else(|| wasm_link::wasmtime::Error::msg("no `add`"))?;
        let adders = (0..plugins).map(|_| Self::one(&engine, &pre, add));
        Ok(Self(adders.collect::<Result<_>>()?))
    }

    fn add_typed(&mut self) -> Vec<Result<(u32,)>> {
        let adders = self.0.iter_mut();
        let results = adders.map(|(store, add)| add.call(store, (black_box(1), 2)));
        results.collect()
    }

    fn add_dynamic(&mut self, arguments: &[Val]) -> Vec<Result<Val>> {
        let adders = self.0.iter_mut();
        let results = adders.map(|(store, add)| {
            let mut result = [Val::Bool(false)];
            let add = add.func();
            add.call(store, black_box(arguments), &mut result)?;
            let [result] = result;
            Ok(result)
        });
        results.collect()
    }

    fn one(
        engine: &Engine,
        pre: &InstancePre<()>,
        add: wasm_link::wasmtime::component::ComponentExportIndex,
    ) -> Result<(Store<()>, Add)> {
        let mut store = Store::new(engine, ());
        let instance = pre.instantiate(&mut store)?;
        let add = instance.get_typed_func(&mut store, add)?;
        Ok((store, add))
    }
}
