//! Measures how long the ways of a row take. They take turns, one sample each: a machine is not as fast at one
//! time as at another.

use std::time::Duration;

use crate::outcome::Outcome;
use crate::row::{Row, Way};
use crate::watch::{Clock, Watch};

/// How long a sample of each way takes, at least.
const SAMPLE: Duration = Duration::from_millis(5);
/// How many samples are taken, and how many at least where they take long.
const SAMPLES: usize = 60;
const FEWEST: usize = 3;
/// How long all samples of a row take, where there are more than the fewest.
const ROW: Duration = Duration::from_secs(3);

/// The medians of what was measured, in nanoseconds of one call or plugin.
pub(crate) struct Figures {
    pub(crate) floor: f64,
    pub(crate) ours: f64,
    pub(crate) beside: Option<f64>,
    /// Of `ours` and `floor`, sample by sample.
    pub(crate) ratio: f64,
    pub(crate) more: f64,
}

/// Runs each way once, and says how long all of them took.
pub(crate) fn try_out(row: &mut Row<'_>) -> Outcome<Duration> {
    let mut watch = Watch::clock(row.clock);
    let name = row.name.clone();
    for (way, work) in row.ways() {
        if !work.run(1, &mut watch) {
            return Err(format!("`{name}` fails: {way}").into());
        }
    }
    Ok(watch.spent)
}

pub(crate) fn measure(row: &mut Row<'_>) -> Outcome<Figures> {
    try_out(row)?;
    let (clock, times) = (row.clock, row.times);
    let mut ways: Vec<_> = row.ways().into_iter().map(|(_, way)| way).collect();
    let mut round = Duration::ZERO;
    let mut runs = Vec::new();
    for way in &mut ways {
        let (count, took) = runs_of_a_sample(way, clock);
        runs.push(count);
        round += took;
    }
    let affordable = ROW.as_nanos() / round.as_nanos().max(1);
    let samples = usize::try_from(affordable)?.clamp(FEWEST, SAMPLES);
    let mut samples_of: Vec<Vec<f64>> = vec![Vec::new(); ways.len()];
    for _ in 0..samples {
        for ((way, runs), samples) in ways.iter_mut().zip(&runs).zip(&mut samples_of) {
            let mut watch = Watch::clock(clock);
            if !way.run(*runs, &mut watch) {
                return Err(format!("`{}` fails when it is repeated", row.name).into());
            }
            samples.push(nanoseconds(watch.spent, *runs) / f64::from(times));
        }
    }
    let mut samples = samples_of.into_iter();
    let (Some(floor), Some(ours)) = (samples.next(), samples.next()) else {
        return Err("a row has two ways".into());
    };
    let pairs = || floor.iter().zip(&ours);
    Ok(Figures {
        ratio: median(pairs().map(|(floor, ours)| ours / floor)),
        more: median(pairs().map(|(floor, ours)| ours - floor)),
        floor: median(floor.iter().copied()),
        ours: median(ours.iter().copied()),
        beside: samples.next().map(|samples| median(samples.into_iter())),
    })
}

/// Says how many runs make a sample, and how long that takes. The way is warm then.
fn runs_of_a_sample(way: &mut Way<'_>, clock: Clock) -> (u64, Duration) {
    let mut runs = 1;
    loop {
        let mut watch = Watch::clock(clock);
        way.run(runs, &mut watch);
        // Whoever takes no time, or fails, is found out by the samples.
        if watch.spent >= SAMPLE || runs >= 1 << 30 {
            return (runs, watch.spent);
        }
        runs *= 2;
    }
}

#[expect(clippy::cast_precision_loss, reason = "a sample has few runs")]
fn nanoseconds(spent: Duration, runs: u64) -> f64 {
    spent.as_secs_f64() * 1e9 / runs as f64
}

fn median(figures: impl Iterator<Item = f64>) -> f64 {
    let mut figures: Vec<_> = figures.collect();
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or(f64::NAN)
}
