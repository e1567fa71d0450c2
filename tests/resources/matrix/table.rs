//! `docs/resources.md`: the positions and shapes that are known to pass.

use std::fmt::Write;
use std::path::PathBuf;
use std::{env, fs};

use wasm_link::Val;

use super::consumer::Shape;
use super::position::{Position, positions};
use super::{
    Tree, consumer_of, consumer_of_offered, expected, from_host, from_plugin, provider_of,
};
use crate::support::{LANGUAGES, NATIVE};

const HEAD: &str = "# Resources across plugins

Which positions of a handle pass, and in which shapes of an import. Written by the test
`resources::matrix`, which passes counters between the host, a consumer and a provider, in Rust and
in C, and reads before and after each step how many counters the provider has: `BLESS=1 cargo test -p
tests --test resources`.

Each cell stands for three steps: the provider returns the handles (`own`, result), is lent them
(`borrow`, argument), and takes them (`own`, argument). WIT has no `borrow` in results. The columns
are the caller: the host by raw dispatch, or a plugin whose import returns `T` as it is (plain),
`result<T, string>`, `option<T>`, `list<T>`, or `list<tuple<string, T>>` (keyed).

";

const IN_RUST: &str = "
## Resources in Rust

The same with a provider that is a Rust value: an implementation of the trait that `interface!`
generates, as a plugin that `Plugin::from_native` makes; and *offered* by `App::provide` to a plugin
that imports the interface, plainly or with results.

";

const SHAPES: [Shape; 5] = [
    Shape::Plain,
    Shape::Result,
    Shape::Option,
    Shape::List,
    Shape::Keyed,
];

fn mark(passes: bool) -> &'static str {
    if passes { "yes" } else { "**no**" }
}

/// Which positions pass.
type Column = Vec<bool>;

fn from_host_in(language: &str) -> Column {
    let tree = provider_of(language);
    let passes = |position: Position| {
        let (traces, shown) = from_host(&tree, &position);
        shown == position.shown && traces == expected(&position, shown, 0)
    };
    positions().into_iter().map(passes).collect()
}

fn to_consumer(tree: &Tree) -> Column {
    let passes = |position: Position| {
        let traces = from_plugin(tree, &position);
        traces == expected(&position, Val::U32(0), 0)
    };
    positions().into_iter().map(passes).collect()
}

/// The host, and each shape.
fn columns(language: &str) -> Vec<Column> {
    let shapes = SHAPES.map(|shape| to_consumer(&consumer_of(language, shape)));
    [from_host_in(language)].into_iter().chain(shapes).collect()
}

/// Writes what passes in all of these tables.
fn written(titles: &str, tables: &[Vec<Column>]) -> String {
    let lines = "---|".repeat(titles.split('|').count());
    let mut text = format!("| position | WIT | {titles} |\n|---|---|{lines}\n");
    let columns = tables.first().map_or(0, Vec::len);
    for (row, position) in positions().into_iter().enumerate() {
        let name = position.name.replace('-', ", ");
        let marks = (0..columns).map(|column| mark(tables.iter().all(|table| table[column][row])));
        let marks: Vec<_> = marks.collect();
        let _ = writeln!(
            text,
            "| {name} | {} | {} |",
            position.wit,
            marks.join(" | ")
        );
    }
    text
}

fn table() -> String {
    let titles = "host | plain | result | option | list | keyed";
    let guests = written(titles, &LANGUAGES.map(columns));
    let mut in_rust = columns(NATIVE);
    let offered = [Shape::Plain, Shape::Result].map(consumer_of_offered);
    in_rust.extend(offered.iter().map(to_consumer));
    let titles = format!("{titles} | offered, plain | offered, result");
    let in_rust = written(&titles, &[in_rust]);
    format!("{HEAD}{guests}{IN_RUST}{in_rust}")
}

#[test]
fn documented_table_is_what_passes() {
    let path = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/resources.md"));
    let table = table();
    if env::var_os("BLESS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &table).unwrap();
    }
    let documented = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        documented == table,
        "docs/resources.md is stale: write it with `BLESS=1`; it is to be\n{table}"
    );
}
