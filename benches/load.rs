//! Loading many plugins of one component, from its bytes to the first call.

use crate::bench::Bench;
use crate::by_hand::Adders;
use crate::engine::engine;
use crate::goal::Goal;
use crate::ours::adders;
use crate::outcome::Outcome;
use crate::row::{Row, Way};

const GOAL: Goal = Goal::ratio(1.3);

pub(crate) fn run(bench: &mut Bench) -> Outcome {
    for plugins in [1, 10, 100, 1_000] {
        let floor = Way::make(move || Adders::new(&engine()?, plugins));
        let ours = Way::make(move || adders(plugins));
        let row = Row::new(&format!("load of {plugins}"), GOAL, floor, ours);
        bench.run(row.times(plugins).on_the_wall())?;
    }
    Ok(())
}
