//! Loading many plugins of one component, from its bytes to the first call.

use criterion::BatchSize;

use crate::fan_out::{Adders, load};
use crate::table::{Goal, in_round};
use crate::{Bench, Outcome, ROUNDS};

pub(crate) fn run(bench: &mut Bench) -> Outcome {
    for plugins in [1, 10, 100, 1_000] {
        // Both must work, before how fast they fail is measured.
        Adders::by_hand(plugins)?;
        load(plugins)?;
        let name = format!("load of {plugins}");
        let mut group = bench.wall.benchmark_group(&name);
        for round in 0..ROUNDS {
            group.bench_function(in_round("typed by hand", round), |b| {
                b.iter_batched(
                    || (),
                    |()| Adders::by_hand(plugins),
                    BatchSize::PerIteration,
                );
            });
            group.bench_function(in_round("typed", round), |b| {
                b.iter_batched(|| (), |()| load(plugins), BatchSize::PerIteration);
            });
        }
        group.finish();
        bench.table.typed(&name, Goal::ratio(1.3), plugins);
    }
    Ok(())
}
