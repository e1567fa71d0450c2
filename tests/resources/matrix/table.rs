//! `docs/resources.md`: the positions and shapes that are known to pass.

use std::fmt::Write;
use std::path::PathBuf;
use std::{env, fs};

use wasm_link::Val;

use super::consumer::Shape;
use super::position::{Position, positions};
use super::{LANGUAGES, consumer_of, expected, from_host, from_plugin, provider};

const HEAD: &str = "# Resources across plugins

Which positions of a handle pass, and in which shapes of an import. Written by the test
`resources::matrix`, which passes counters between the host, a consumer and a provider, in Rust and
in C, and reads before and after each step how many counters the provider has: `BLESS=1 cargo test -p
tests --test resources`.

Each cell stands for three steps: the provider returns the handles (`own`, result), is lent them
(`borrow`, argument), and takes them (`own`, argument). WIT has no `borrow` in results. The columns
are the caller: the host by raw dispatch, or a plugin whose import returns `T` as it is (plain),
`result<T, string>`, `option<T>`, `list<T>`, or `list<tuple<string, T>>` (keyed).

| position | WIT | host | plain | result | option | list | keyed |
|---|---|---|---|---|---|---|---|
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

fn passes_from_host(position: &Position) -> bool {
    LANGUAGES.iter().all(|language| {
        let (traces, shown) = from_host(&provider(language), position);
        shown == position.shown && traces == expected(position, shown, 0)
    })
}

fn passes_from_plugin(position: &Position, shape: Shape) -> bool {
    LANGUAGES.iter().all(|language| {
        let traces = from_plugin(&consumer_of(language, shape), position);
        traces == expected(position, Val::U32(0), 0)
    })
}

fn table() -> String {
    let mut text = HEAD.to_owned();
    for position in positions() {
        let name = position.name.replace('-', ", ");
        let host = mark(passes_from_host(&position));
        let shapes = SHAPES.map(|shape| mark(passes_from_plugin(&position, shape)));
        let shapes = shapes.join(" | ");
        let _ = writeln!(text, "| {name} | {} | {host} | {shapes} |", position.wit);
    }
    text
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
