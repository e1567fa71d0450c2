//! Published plugins, held against a version of their interface that is about to be.

use wasm_link::App;
use wasm_link::wit::Verdict;

use super::documents::Folder;
use super::scene::Version;
use crate::support::built;
use crate::wit::text;

wasm_link::interface!({
    inline: "package test:versions;
        interface api {
            enum hue { red, green, blue }
            f: func(x: hue) -> option<u32>;
        }
        interface front { f: func(x: u32) -> u32; }",
});

fn version(types: &str, function: &str) -> Version {
    Version {
        types: types.to_owned(),
        function: function.to_owned(),
    }
}

const HUE: &str = "enum hue { red, green }";
const CORE: &str = "(param i32) (result i32) (local.get 0)";

#[test]
fn each_plugin_of_a_folder_is_told_with_what_becomes_of_it() {
    let folder = Folder::new("published");
    let plugins = [
        (
            "equal",
            version(
                "enum hue { red, green, blue }",
                "func(x: hue) -> option<u32>",
            ),
        ),
        ("older", version(HUE, "func(x: hue) -> u32")),
        ("other", version("", "func(x: string) -> u32")),
    ];
    let cores = [
        "(param i32) (result i32) (i32.store (i32.const 16) (i32.const 0)) (i32.const 16)",
        CORE,
        "(param i32 i32) (result i32) (local.get 0)",
    ];
    for ((name, version), core) in plugins.iter().zip(cores) {
        folder.file(&format!("{name}.wasm"), version.plugin(core));
    }
    let caller = version(HUE, "func(x: hue) -> result<option<u32>, string>");
    let caller = caller.front("(param i32 i32)", "(param i32) (result i32) unreachable");
    folder.file("caller.wasm", caller);
    folder.file("nothing.wat", "(component)");
    folder.file("text.wasm", "hello");

    let app = App::new()
        .root::<api::Interface>()
        .root::<front::Interface>();
    let published = app.check_published(&folder.0).unwrap();
    let verdicts = published.iter().map(|plugin| {
        let name = plugin.file.file_stem().unwrap().to_str().unwrap();
        (name, plugin.verdict(), plugin.problem.is_some())
    });
    assert_eq!(
        verdicts.collect::<Vec<_>>(),
        [
            // What it exports has the shape of what it imports, and that is another function than the application's.
            ("caller", Verdict::Breaking, false),
            ("equal", Verdict::Same, false),
            ("nothing", Verdict::Breaking, true),
            ("older", Verdict::Partial, false),
            ("other", Verdict::Breaking, false),
            ("text", Verdict::Breaking, true),
        ]
    );
    let text = |name: &str| {
        let mut published = published.iter();
        let found = published
            .find(|plugin| plugin.file.ends_with(name))
            .unwrap();
        let text = found.to_string();
        text.split_once(": ").unwrap().1.to_owned()
    };
    assert_eq!(
        text("older.wasm"),
        "partial\n\
         - it implements `test:versions/api`, partial: `f`: parameter `x`: enum `hue`: expected `red`, \
         `green`, `blue`, found `red`, `green`: `blue` cannot be passed; `f`: result: expected option<u32>, \
         found u32: the value becomes a `some`"
    );
    assert_eq!(
        text("nothing.wat"),
        "breaking: it implements no interface of the application"
    );
    // What it imports it gets, in the shape that it asks for.
    assert!(
        text("caller.wasm").ends_with(
            "- it imports `test:versions/api`, adapted: `f`: parameter `x`: enum `hue`: expected `red`, \
             `green`, `blue`, found `red`, `green`: cases are matched by their names"
        ),
        "{}",
        text("caller.wasm")
    );
}

#[test]
fn what_is_told_is_what_loading_does() {
    let app = || {
        App::new()
            .root::<text::editor::Interface>()
            .root::<text::filter::Interface>()
            .root::<text::statistics::Interface>()
    };
    let published = app().check_published(built("text")).unwrap();
    let refused = published
        .iter()
        .filter(|plugin| plugin.verdict() > Verdict::Adapted);
    let refused: Vec<_> = refused.map(|plugin| plugin.file.clone()).collect();
    let loaded = app().plugins(built("text")).load();
    let loaded = loaded.unwrap_or_else(|report| panic!("{report}"));
    let left_out = loaded.report().entries().iter();
    let left_out: Vec<_> = left_out.filter_map(|entry| entry.file.clone()).collect();
    assert_eq!(refused, left_out);
    assert!(!refused.is_empty());
}

#[test]
fn a_folder_that_is_not_there_is_told() {
    let app = App::new().root::<api::Interface>();
    let error = app.check_published("no such folder here").unwrap_err();
    assert!(error.to_string().contains("no such folder here"), "{error}");
}
