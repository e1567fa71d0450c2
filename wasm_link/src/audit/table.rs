//! The table of what plugins reach.

use std::fmt;

use indexmap::IndexMap;

use super::{Capabilities, PluginCapabilities};
use crate::path::grouped;
use crate::text::{escaped, listed};

/// How many plugins the table has.
const SHOWN: usize = 200;

/// How wide a column becomes for what is in it, in characters: what is longer stands out.
const WIDEST: usize = 60;

/// What is said of a plugin that reaches nothing.
const NOTHING: &str = "nothing";

/// A line: the plugin, what it reaches by itself, and what it reaches through others.
type Row = [String; 3];

impl fmt::Display for Capabilities {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rows = vec![["plugin", "reaches", "reaches through others"].map(str::to_owned)];
        rows.extend(self.plugins().take(SHOWN).flat_map(rows_of));
        let width =
            |row: &Row, column: usize| row.get(column).map_or(0, |cell| cell.chars().count());
        let [first, second] = [0, 1].map(|column| {
            let widths = rows.iter().map(|row| width(row, column));
            widths.max().unwrap_or_default().min(WIDEST)
        });
        for [plugin, direct, indirect] in &rows {
            let row = format!("{plugin:first$}  {direct:second$}  {indirect}");
            writeln!(f, "{}", row.trim_end())?;
        }
        match self.plugins.len().saturating_sub(SHOWN) {
            0 => Ok(()),
            more => writeln!(f, "… and {more} more plugins"),
        }
    }
}

/// Returns the lines of a plugin, the first of which has its id.
fn rows_of(plugin: PluginCapabilities<'_>) -> Vec<Row> {
    let mut direct = grouped(plugin.direct()).into_iter();
    // What is reached through the same plugins stands in one line.
    let mut through: IndexMap<Vec<&str>, Vec<&str>> = IndexMap::new();
    for (import, plugins) in plugin.indirect() {
        through.entry(plugins).or_default().push(import);
    }
    let mut indirect = through.into_iter().flat_map(|(plugins, imports)| {
        let plugins = listed(", ", plugins.into_iter().map(escaped));
        let imports = grouped(imports.into_iter()).into_iter();
        imports.map(move |import| format!("{} ({plugins})", escaped(import)))
    });
    let mut rows = Vec::new();
    loop {
        let (direct, indirect) = (direct.next(), indirect.next());
        let is_first = rows.is_empty();
        if direct.is_none() && indirect.is_none() && !is_first {
            return rows;
        }
        let id = if is_first { plugin.plugin() } else { "" };
        let none = if is_first { NOTHING } else { "" };
        let direct = direct.map_or_else(|| none.to_owned(), |import| escaped(import).to_string());
        let indirect = indirect.unwrap_or_else(|| none.to_owned());
        rows.push([escaped(id).to_string(), direct, indirect]);
    }
}
