//! Folders of plugins: what is taken from them, and in which order.

use std::fs;
use std::path::{Path, PathBuf};

use wasm_link::{App, LoadedApp, Plugin, TypedInterface};

use crate::support::built;
use crate::wat::{self, ECHO, Function, TEXT_TO_TEXT};
use crate::wit::text::{editor, filter, statistics};

/// A folder that is removed when it is dropped.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        // What an earlier run left there.
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn with(self, file: &str, text: &str) -> Self {
        fs::write(self.0.join(file), text).unwrap();
        self
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A folder that stays is no reason to fail.
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn filter() -> String {
    let apply = [Function("apply", TEXT_TO_TEXT, ECHO)];
    wat::component(filter::Interface::PATH, &apply)
}

fn load(path: &Path) -> LoadedApp {
    let app = App::new().root::<filter::Interface>().plugins(path).load();
    app.unwrap_or_else(|report| panic!("{report}"))
}

fn ids(app: &LoadedApp) -> Vec<&str> {
    app.head().plugin_ids().map(|id| &**id).collect()
}

#[test]
fn the_folder_of_the_quick_start_is_loaded_but_for_one() {
    let app = App::new()
        .root::<editor::Interface>()
        .root::<filter::Interface>()
        .interface::<statistics::Interface>()
        .plugins(built("text"))
        .load()
        .unwrap_or_else(|report| panic!("{report}"));
    assert_eq!(
        app.report().to_string(),
        format!(
            "- plugin `outdated` (`{}`): plug mismatch: the plugin is not what \
             `demo:text/filter@1.0.0` demands: `apply`: parameter `times`: expected no such \
             parameter, found u32",
            built("text/outdated.wat").display()
        )
    );
    let outline = "\
demo:text/editor@1.0.0 (exactly one, root)
└─ editor → demo:text/statistics@1.0.0 (typed)
demo:text/filter@1.0.0 (any number, root)
├─ reverse
└─ shout
demo:text/statistics@1.0.0 (exactly one)
└─ statistics
";
    assert_eq!(app.outline().to_string(), outline);
    assert_eq!(app.to_string(), outline);
    assert_eq!(
        app.outline().mermaid(),
        r#"graph TD
    host([host])
    i0{{"demo:text/editor@1.0.0<br/>exactly one"}}
    host --> i0
    p0["editor"]
    i0 --> p0
    p0 --> i2
    i1{{"demo:text/filter@1.0.0<br/>any number"}}
    host --> i1
    p1["reverse"]
    i1 --> p1
    p2["shout"]
    i1 --> p2
    i2{{"demo:text/statistics@1.0.0<br/>exactly one"}}
    p3["statistics"]
    i2 --> p3
"#
    );
    assert_eq!(ids(&app), ["statistics", "editor", "reverse", "shout"]);
    let filters = app.bind::<filter::Interface>().unwrap();
    let filtered: Vec<_> = filters.apply("one two").into_values().collect();
    let filtered: Vec<_> = filtered.into_iter().map(Result::unwrap).collect();
    assert_eq!(filtered, ["two one", "ONE TWO"]);
}

#[test]
fn plugins_of_a_folder_are_ordered_by_name() {
    let folder = Folder::new("ordered")
        .with("c.wat", &filter())
        .with("a.wat", &filter())
        .with("10.wat", &filter())
        .with("b.wat", &filter())
        .with("9.wat", &filter());
    let app = load(&folder.0);
    assert_eq!(app.report().to_string(), "");
    assert_eq!(ids(&app), ["10", "9", "a", "b", "c"]);
}

#[test]
fn other_files_and_folders_are_not_taken() {
    let folder = Folder::new("others")
        .with("a.wat", &filter())
        .with("notes.txt", "(component)")
        .with("a.wasm.bak", "")
        .with("wasm", "");
    fs::create_dir(folder.0.join("folder.wasm")).unwrap();
    fs::write(folder.0.join("folder.wasm/b.wat"), filter()).unwrap();
    let app = load(&folder.0);
    assert!(app.report().is_complete());
    assert_eq!(app.report().passed_over(), [folder.0.join("folder.wasm")]);
    assert_eq!(ids(&app), ["a"]);
}

#[test]
fn a_file_that_is_named_is_taken_whatever_its_name() {
    let folder = Folder::new("named").with("filter.txt", &filter());
    let app = load(&folder.0.join("filter.txt"));
    assert_eq!(app.report().to_string(), "");
    assert_eq!(ids(&app), ["filter"]);
}

#[test]
fn the_second_of_two_plugins_of_one_name_is_left_out() {
    let folder = Folder::new("twice")
        .with("a.wasm", &filter())
        .with("a.wat", &filter());
    let app = load(&folder.0);
    assert_eq!(
        app.report().to_string(),
        format!(
            "- plugin `a` (`{}`): duplicate plugin: `a` was given before, give each an id of its own",
            folder.0.join("a.wat").display()
        )
    );
    assert_eq!(ids(&app), ["a"]);
}

#[test]
fn a_folder_or_file_that_is_not_there_is_reported() {
    let folder = Folder::new("missing").with("a.wat", &filter());
    let nowhere = folder.0.join("nowhere");
    let app = App::new()
        .root::<filter::Interface>()
        .plugins(&nowhere)
        .plugins(&folder.0)
        .load()
        .unwrap();
    assert_eq!(
        app.report().to_string(),
        format!(
            "- plugins: {}: No such file or directory (os error 2)",
            nowhere.display()
        )
    );
    assert_eq!(ids(&app), ["a"]);
}

#[test]
fn an_empty_folder_has_no_plugins() {
    let folder = Folder::new("empty");
    let app = load(&folder.0);
    assert_eq!(app.report().to_string(), "");
    assert_eq!(
        app.to_string(),
        "demo:text/filter@1.0.0 (any number, root)\n"
    );
}

/// What an application knows of a plugin, which has no default.
struct Settings(usize);

#[test]
fn plugins_of_a_folder_are_chosen_and_given_what_they_need() {
    let folder = Folder::new("chosen")
        .with("a.wat", &filter())
        .with("beta.wat", &filter())
        .with("unwanted.wat", &filter());
    let file = folder.0.join("a.wat");
    let app = App::stateful()
        .root::<filter::Interface>()
        .plugins_with(&folder.0, move |plugin| {
            if plugin.name() == "unwanted" {
                return None;
            }
            assert_eq!(plugin.file() == Some(&*file), plugin.name() == "a");
            let length = plugin.name().len();
            let plugin = plugin.with_state(Settings(length));
            assert_eq!(plugin.state().0, length);
            Some(plugin)
        })
        .plugin(Plugin::from_bytes("given", filter()).with_state(Settings(7)));
    let app = app.load().unwrap_or_else(|report| panic!("{report}"));
    assert_eq!(app.report().to_string(), "");
    let ids: Vec<_> = app.head().plugin_ids().map(|id| &**id).collect();
    assert_eq!(ids, ["a", "beta", "given"]);
}
