//! Runs rows, as the arguments of this program say.

use std::env;
use std::time::Duration;

use crate::counting::{count, is_counted_here};
use crate::outcome::Outcome;
use crate::row::Row;
use crate::table::Table;
use crate::timing;
use crate::watch::{Clock, Watch};

/// How many runs are counted at most, and how many go before.
const COUNTED: u64 = 200;
const BEFORE: u64 = 20;

/// How long all runs of a way may take within valgrind, and how long one.
const WAY: Duration = Duration::from_millis(500);
const RUN: Duration = Duration::from_secs(1);

/// What is done with each row.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// Its ways run once each: `cargo test --workspace --bench costs`.
    TryOut,
    /// It is timed: `cargo bench -p benches`.
    Time,
    /// Its instructions are counted, in a process of its own that valgrind runs.
    Count,
}

/// What runs rows, and what came of it.
pub(crate) struct Bench {
    mode: Mode,
    /// Only rows with this in their names are run.
    filter: String,
    table: Table,
}

impl Bench {
    pub(crate) fn from_arguments() -> Self {
        let arguments: Vec<_> = env::args().skip(1).collect();
        let has = |flag: &str| arguments.iter().any(|argument| argument == flag);
        let mode = match (has("--instructions"), has("--bench")) {
            (true, _) => Mode::Count,
            (false, true) => Mode::Time,
            (false, false) => Mode::TryOut,
        };
        let filter = arguments.iter().find(|argument| !argument.starts_with('-'));
        Self {
            mode,
            filter: filter.cloned().unwrap_or_default(),
            table: Table::default(),
        }
    }

    /// Tells whether this process is to count, and not counted itself.
    pub(crate) fn is_to_count(&self) -> bool {
        self.mode == Mode::Count && !is_counted_here()
    }

    /// Tells whether a row is run, before what it needs is made.
    pub(crate) fn wants(&self, row: &str) -> bool {
        row.contains(&self.filter)
    }

    pub(crate) fn run(&mut self, mut row: Row<'_>) -> Outcome {
        if !self.wants(&row.name) {
            return Ok(());
        }
        match self.mode {
            Mode::TryOut => timing::try_out(&mut row).map(drop),
            Mode::Time => {
                let figures = timing::measure(&mut row)?;
                self.table.add(&row, &figures)
            }
            // Only this thread's instructions are counted.
            Mode::Count if row.clock == Clock::Wall => Ok(()),
            Mode::Count => be_counted(&mut row),
        }
    }

    /// Ends with the table, where all rows were run.
    pub(crate) fn finish(self, memory: impl FnOnce() -> Outcome<String>) -> Outcome {
        if self.mode != Mode::Time {
            return Ok(());
        }
        if self.filter.is_empty() {
            return self.table.finish(&memory()?);
        }
        Ok(())
    }
}

/// Has the ways of a row counted, and prints a line for each.
fn be_counted(row: &mut Row<'_>) -> Outcome {
    let once = timing::try_out(row)?;
    if once > RUN {
        return Ok(());
    }
    let affordable = u64::try_from(WAY.as_nanos() / once.as_nanos().max(1))?;
    let (name, times) = (row.name.clone(), u64::from(row.times));
    for (way, work) in row.ways() {
        work.run(BEFORE.min(affordable), &mut Watch::clock(Clock::Processor));
        let (runs, mut watch) = (COUNTED.min(affordable).max(1), Watch::instructions());
        work.run(runs, &mut watch);
        println!("{name}\t{way}\t{}\t{}", runs * times, watch.readings);
    }
    Ok(())
}

/// Prints how many instructions the ways of the rows take, for each call or plugin.
pub(crate) fn print_counts() -> Outcome {
    let arguments: Vec<_> = env::args().skip(1).collect();
    let (printed, counts) = count(&arguments)?;
    let mut counts = counts.into_iter();
    let mut rows: Vec<(&str, Vec<(&str, u64)>)> = Vec::new();
    for line in printed.lines() {
        let parts: Vec<_> = line.split('\t').collect();
        let [name, way, calls, readings] = parts[..] else {
            return Err(format!("the counted process printed `{line}`").into());
        };
        let counted: Vec<_> = counts.by_ref().take(readings.parse()?).collect();
        if counted.len().to_string() != readings {
            return Err(format!("callgrind counted nothing for `{name}`").into());
        }
        let each = (way, counted.iter().sum::<u64>() / calls.parse::<u64>()?);
        match rows.last_mut() {
            Some((last, ways)) if *last == name => ways.push(each),
            _ => rows.push((name, vec![each])),
        }
    }
    println!("| work | floor | wasm_link | more | beside |\n|---|---|---|---|---|");
    for (name, ways) in rows {
        let [(_, floor), (_, ours), beside @ ..] = &ways[..] else {
            return Err(format!("`{name}` was counted in one way").into());
        };
        let more = i64::try_from(*ours)? - i64::try_from(*floor)?;
        let beside = beside.iter().map(|(way, count)| format!("{count} {way}"));
        let beside = beside.collect::<String>();
        println!("| {name} | {floor} | {ours} | {more:+} | {beside} |");
    }
    Ok(())
}
