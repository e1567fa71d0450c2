//! The table of what was measured, beside the goals.

use std::env;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

use crate::outcome::Outcome;
use crate::row::Row;
use crate::timing::Figures;

/// What was measured, in the order in which it was.
#[derive(Default)]
pub(crate) struct Table {
    lines: String,
}

impl Table {
    pub(crate) fn add(&mut self, row: &Row<'_>, figures: &Figures) -> Outcome {
        let met = if row.goal.is_met(figures.ratio, figures.more) {
            "yes"
        } else {
            "no"
        };
        let beside = match (&row.beside, figures.beside) {
            (Some((name, _)), Some(beside)) => format!("{} {name}", figure(beside)),
            _ => String::new(),
        };
        let line = format!(
            "| {} | {beside} | {} | {} | {:.2} | {:+.0} | {} | {met} |",
            row.name,
            figure(figures.floor),
            figure(figures.ours),
            figures.ratio,
            figures.more,
            row.goal.text(),
        );
        println!("{line}");
        writeln!(self.lines, "{line}")?;
        Ok(())
    }

    /// Prints the table, and writes it to the documentation where that is asked for.
    pub(crate) fn finish(&self, memory: &str) -> Outcome {
        let text = format!(
            "| work | beside | floor | wasm_link | ratio | more | goal | met |\n\
             |---|---|---|---|---|---|---|---|\n{}\n{memory}\n",
            self.lines
        );
        println!("\n{text}");
        if env::var_os("BLESS").is_some() {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/benchmarks.md");
            fs::write(path, format!("{}{text}", head()?))?;
        }
        Ok(())
    }
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
         Written by `BLESS=1 cargo bench -p benches` on {}, on {model} with {cores} core(s).\n\n{}\n\n",
        date(since.as_secs() / 86_400),
        include_str!("reading.md").trim(),
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
