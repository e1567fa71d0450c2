//! Plugins and applications of different versions of one interface. `docs/versions.md` is written from the outcome.

mod documents;
mod functions;
mod lacking;
mod published;
mod scene;
mod typed;
mod types;

use std::fmt::Write;
use std::path::PathBuf;
use std::{env, fs};

use wasm_link::{LoadedApp, Socket, Val};

fn enumeration(case: &str) -> Val {
    Val::Enum(case.to_owned())
}

fn flags(flags: &[&str]) -> Val {
    Val::Flags(flags.iter().map(|&flag| flag.to_owned()).collect())
}

fn variant(case: &str, payload: Option<Val>) -> Val {
    Val::Variant(case.to_owned(), payload.map(Box::new))
}

fn record(fields: &[(&str, Val)]) -> Val {
    let fields = fields.iter();
    Val::Record(
        fields
            .map(|(name, value)| ((*name).to_owned(), value.clone()))
            .collect(),
    )
}

fn text(text: &str) -> Val {
    Val::String(text.to_owned())
}

fn number(number: u32) -> Val {
    Val::U32(number)
}

fn some(value: Val) -> Val {
    Val::Option(Some(Box::new(value)))
}

fn none() -> Val {
    Val::Option(None)
}

/// Calls the function `f` of the one plugin of a root.
fn call(app: &LoadedApp, path: &str, arguments: &[Val]) -> Result<Val, String> {
    let call = |has_return| match app.dispatch(path, "f", has_return, arguments) {
        Socket::ExactlyOne(reply) => reply.map_err(|error| error.to_string()),
        other => panic!("{other:?}"),
    };
    match call(true) {
        Err(error) if error.starts_with("missing response") => call(false),
        answer => answer,
    }
}

/// Makes sure that an answer is what is expected: nothing where a value does not pass.
fn comes_back(answer: &Result<Val, String>, expected: Option<&Val>, what: &str) {
    let Some(expected) = expected else {
        let error = answer.as_ref().unwrap_err();
        assert!(error.contains("another version"), "{what}: {error}");
        return;
    };
    assert_eq!(answer.as_ref(), Ok(expected), "{what}");
}

const HEAD: &str = "# Versions of an interface

A plugin may have an interface in another version than the application, or than the plugin that it is plugged into, as long
as the versions are of one semver track. Where all types are equal, it is linked as ever. Where they are not, values are
matched by name, in the direction in which they flow: parameters from the caller to the callee, results back.

Written by the test `versions`, which builds plugins of both versions and calls them from the host and from another plugin, with
values of each kind: `BLESS=1 cargo test -p tests --test typed versions`.

- **adapted**: all values pass. The plugin is loaded, and `Report::adapted` tells how.
- **partial**: some values pass. The plugin is loaded with `Adaptation::Partial`, and a call with another value fails.
- **refused**: the plugin is not loaded, and the report tells why.

With `Adaptation::Strict`, nothing is adapted.

## Types

A value flows from the old version to the new one where an old application calls a new plugin with it, or where a new
application gets it from an old plugin; and so between plugins.

| what changes | old | new | from old to new | from new to old |
|---|---|---|---|---|
";

const FUNCTIONS: &str = "
## Functions

A plugin that lacks a function of the interface is refused, unless its version is older than the `@since` of the function, or the
application says that plugins may lack it (`optional`). Then a call of it fails, and only that. An import of a function that no
plugin has is linked; a call of it fails. `tests/typed/versions/lacking.rs` and `tests/base/links/lacking.rs` show each.

| what changes | old | new | the old calls the new | the new calls the old |
|---|---|---|---|---|
";

fn documented() -> String {
    let engine = wasm_link::engine().unwrap();
    let mut table = HEAD.to_owned();
    for kind in types::kinds() {
        let types::Kind {
            title, old, new, ..
        } = kind;
        let forward = types::flow(&engine, old, new, &kind.forward).text();
        let backward = types::flow(&engine, new, old, &kind.backward).text();
        let [old, new] = [old, new].map(|wit| wit.replace("$ ", ""));
        let _ = writeln!(
            table,
            "| {title} | `{old}` | `{new}` | {forward} | {backward} |"
        );
    }
    table.push_str(FUNCTIONS);
    for kind in functions::kinds() {
        let functions::Kind {
            title, old, new, ..
        } = kind;
        let forward = functions::called(&engine, old, new, &kind.forward).text();
        let backward = functions::called(&engine, new, old, &kind.backward).text();
        let _ = writeln!(
            table,
            "| {title} | `{}` | `{}` | {forward} | {backward} |",
            old.wit, new.wit
        );
    }
    table
}

#[test]
fn documented_table_is_what_becomes_of_versions() {
    let path = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/versions.md"));
    let table = documented();
    if env::var_os("BLESS").is_some() {
        fs::write(&path, &table).unwrap();
    }
    let documented = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        documented == table,
        "docs/versions.md is stale: write it with `BLESS=1`; it is to be\n{table}"
    );
}
