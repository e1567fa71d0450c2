//! The table of what was measured, beside the goals.

use std::env;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use serde_json::Value;

use crate::{Outcome, ROUNDS, memory};

/// How much more than by hand something may cost.
#[derive(Clone, Copy)]
pub(crate) struct Goal {
    ratio: f64,
    /// At most this much more, in nanoseconds.
    more: Option<f64>,
}

impl Goal {
    pub(crate) const fn ratio(ratio: f64) -> Self {
        Self { ratio, more: None }
    }

    pub(crate) const fn and_nanoseconds(self, more: f64) -> Self {
        Self {
            more: Some(more),
            ..self
        }
    }

    fn text(self) -> String {
        match self.more {
            Some(more) => format!("{:.2}, + {more} ns", self.ratio),
            None => format!("{:.2}", self.ratio),
        }
    }

    fn is_met(self, ratio: f64, more: f64) -> bool {
        ratio <= self.ratio && self.more.is_none_or(|most| more <= most)
    }
}

/// What is compared, in the order in which it was measured.
pub(crate) struct Table {
    results: PathBuf,
    rows: Vec<Row>,
    started: SystemTime,
}

struct Row {
    group: String,
    way: &'static str,
    goal: Goal,
    /// How many calls, or plugins, were measured at once.
    times: u32,
}

impl Table {
    pub(crate) fn new(results: &Path) -> Self {
        Self {
            results: results.to_owned(),
            rows: Vec::new(),
            started: SystemTime::now(),
        }
    }

    pub(crate) fn typed(&mut self, group: &str, goal: Goal, times: u32) {
        self.row(group, "typed", goal, times);
    }

    pub(crate) fn dynamic(&mut self, group: &str, goal: Goal, times: u32) {
        self.row(group, "dynamic", goal, times);
    }

    fn row(&mut self, group: &str, way: &'static str, goal: Goal, times: u32) {
        self.rows.push(Row {
            group: group.to_owned(),
            way,
            goal,
            times,
        });
    }

    /// Prints the table, and writes it to the documentation where that is asked for.
    pub(crate) fn finish(&self) -> Outcome {
        let mut text = String::from(
            "| work | composed | by hand | wasm_link | ratio | more | goal | met |\n\
             |---|---|---|---|---|---|---|---|\n",
        );
        for row in &self.rows {
            self.write(row, &mut text)?;
        }
        writeln!(text, "\n{}", memory::measured()?)?;
        println!("\n{text}");
        if env::var_os("BLESS").is_some() {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/benchmarks.md");
            fs::write(path, format!("{}{text}", head()?))?;
        }
        Ok(())
    }

    fn write(&self, row: &Row, text: &mut String) -> Outcome {
        let rounds = |way: &str| self.rounds(&row.group, way, row.times);
        let by_hand = rounds(&format!("{} by hand", row.way));
        let ours = rounds(row.way);
        let pairs = || by_hand.iter().zip(&ours);
        let ratio = median(pairs().map(|(by_hand, ours)| ours / by_hand));
        let more = median(pairs().map(|(by_hand, ours)| ours - by_hand));
        let medians = (
            median(by_hand.iter().copied()),
            median(ours.iter().copied()),
        );
        let ((Some(by_hand), Some(ours)), Some(ratio), Some(more)) = (medians, ratio, more) else {
            return Ok(());
        };
        let composed = median(rounds("composed").into_iter());
        let composed = composed.map_or_else(String::new, figure);
        let met = if row.goal.is_met(ratio, more) {
            "yes"
        } else {
            "no"
        };
        writeln!(
            text,
            "| {}, {} | {composed} | {} | {} | {ratio:.2} | {more:+.0} | {} | {met} |",
            row.group,
            row.way,
            figure(by_hand),
            figure(ours),
            row.goal.text(),
        )?;
        Ok(())
    }

    /// Returns the medians of the rounds of a benchmark in nanoseconds, as far as they were measured in
    /// this run.
    fn rounds(&self, group: &str, way: &str, times: u32) -> Vec<f64> {
        let rounds = (0..ROUNDS).map(|round| self.round(group, &in_round(way, round), times));
        rounds.flatten().collect()
    }

    fn round(&self, group: &str, way: &str, times: u32) -> Option<f64> {
        // Criterion's names of folders.
        let group = group.replace(':', "_");
        let path = self
            .results
            .join(group)
            .join(way)
            .join("new/estimates.json");
        if fs::metadata(&path).ok()?.modified().ok()? < self.started {
            return None;
        }
        let estimates: Value = serde_json::from_slice(&fs::read(path).ok()?).ok()?;
        let median = estimates.get("median")?.get("point_estimate")?.as_f64()?;
        Some(median / f64::from(times))
    }
}

/// Names what is measured in one round.
pub(crate) fn in_round(way: &str, round: u32) -> String {
    format!("{way}, {round}")
}

fn median(figures: impl Iterator<Item = f64>) -> Option<f64> {
    let mut figures: Vec<_> = figures.collect();
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied()
}

/// Writes nanoseconds with three digits or more.
fn figure(nanoseconds: f64) -> String {
    if nanoseconds < 100.0 {
        format!("{nanoseconds:.1}")
    } else {
        format!("{nanoseconds:.0}")
    }
}

fn head() -> Outcome<String> {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?;
    let cpus = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let mut cpus = cpus.lines().filter_map(|line| {
        let (key, value) = line.split_once(':')?;
        (key.trim() == "model name").then(|| value.trim())
    });
    let model = cpus.next().unwrap_or("an unknown processor");
    let cores = cpus.count() + 1;
    Ok(format!(
        "# Benchmarks\n\n\
         Written by `BLESS=1 cargo bench -p benches` on {}, on {model} with {cores} core(s).\n\n\
         Medians in nanoseconds, per call or per plugin, each beside hand-written wasmtime code that \
         does the same work on the same kind of engine in the same run. The two take turns, and *ratio* \
         and *more*, the difference in nanoseconds, are the medians of what the turns gave. *composed* is \
         the floor: both plugins in one component, without a boundary. All but loading and what runs in \
         several threads is processor time.\n\n",
        date(since.as_secs() / 86_400)
    ))
}

/// Returns the date of a day since 1970, in the Gregorian calendar.
fn date(days: u64) -> String {
    // Years begin in March here, so that the leap day is their last.
    let days = days + 719_468;
    let era = days / 146_097;
    let day = days % 146_097;
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day_of_month = day - (153 * month + 2) / 5 + 1;
    let (month, year) = if month < 10 {
        (month + 3, year)
    } else {
        (month - 9, year + 1)
    };
    format!("{}-{month:02}-{day_of_month:02}", year + era * 400)
}
