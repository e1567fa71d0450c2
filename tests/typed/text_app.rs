//! The application of `text.wit` with real guests: a plugin in Rust that calls one in C, or one that
//! traps.

use wasm_link::{App, DispatchError, IntoVal, LoadedApp, Plugin, Socket, TypedInterface};

use crate::support::built;
use crate::wat::{self, TRAPPED};
use crate::wit::text::editor::{Frame, Interface as Editor, Page};
use crate::wit::text::statistics::{Interface as Statistics, Summary};

fn load(statistics: Plugin) -> LoadedApp {
    let app = App::new()
        .root::<Editor>()
        .root::<Statistics>()
        .plugin(Plugin::from_file(built("text/editor.wasm")))
        .plugin(statistics)
        .load();
    let app = app.unwrap_or_else(|report| panic!("{report}"));
    assert_eq!(app.report().to_string(), "");
    app
}

fn touchy() -> LoadedApp {
    load(Plugin::from_bytes("touchy", wat::statistics()))
}

fn page(lines: &[&str], summary: Summary) -> Page {
    Page {
        lines: lines.iter().map(|line| (*line).to_owned()).collect(),
        summary,
    }
}

fn nothing() -> Summary {
    Summary {
        words: 0,
        letters: 0,
        longest: String::new(),
    }
}

#[test]
fn a_guest_in_rust_calls_a_guest_in_c() {
    let app = load(Plugin::from_file(built("text/statistics.wasm")));
    let editor = app.bind::<Editor>().unwrap();
    let summary = Summary {
        words: 3,
        letters: 12,
        longest: "Zürich".to_owned(),
    };
    let plain = editor.layout("Zürich, où ça?!", 10, Frame::Plain).unwrap();
    assert_eq!(
        plain,
        Ok(page(
            &["Zürich, où", "ça?!"],
            Summary {
                letters: 10,
                ..summary
            }
        ))
    );
    let boxed = editor.layout("a", 10, Frame::Boxed).unwrap();
    assert_eq!(boxed.unwrap().lines, ["┌───┐", "│ a │", "└───┘"]);
    assert_eq!(
        editor.layout("Zürich", 4, Frame::Plain).unwrap(),
        Err("the word `Zürich` does not fit into a width of 4".to_owned())
    );
    let statistics = app.bind::<Statistics>().unwrap();
    assert_eq!(statistics.summarize("").unwrap(), nothing());
}

#[test]
fn raw_dispatch_of_a_guest_that_calls_another_returns_the_same() {
    let app = load(Plugin::from_file(built("text/statistics.wasm")));
    let editor = app.bind::<Editor>().unwrap();
    for (text, width) in [("one two", 80), ("one two", 2), ("", 0)] {
        let arguments = [text.into_val(), width.into_val(), Frame::Plain.into_val()];
        let raw = app.dispatch(Editor::PATH, "layout", true, &arguments);
        let Socket::ExactlyOne(Ok(raw)) = raw else {
            panic!("{raw:?}");
        };
        let typed = editor.layout(text, width, Frame::Plain).unwrap();
        assert_eq!(raw, typed.into_val());
    }
}

#[test]
fn a_trap_of_a_dependency_is_told_in_one_line() {
    let app = touchy();
    let editor = app.bind::<Editor>().unwrap();
    let works = editor.layout("a", 80, Frame::Plain).unwrap();
    assert_eq!(works, Ok(page(&["a"], nothing())));

    let error = editor.layout("!", 80, Frame::Plain).unwrap_err();
    assert!(
        matches!(&error, DispatchError::RuntimeException(_)),
        "{error:?}"
    );
    assert_eq!(
        error.to_string(),
        format!(
            "runtime exception: `summarize` of the plugin `touchy` failed, called through the \
             socket `demo:text/statistics@1.0.0`: runtime exception: {TRAPPED}"
        )
    );
}

#[test]
fn a_trap_of_a_dependency_takes_both_down_until_both_are_restarted() {
    let app = touchy();
    let editor = app.bind::<Editor>().unwrap();
    let statistics = app.bind::<Statistics>().unwrap();
    for _ in 0..2 {
        editor.layout("!", 80, Frame::Plain).unwrap_err();
        assert_eq!(
            statistics.summarize("a").unwrap_err().to_string(),
            format!("the plugin `touchy` is down since an earlier call: {TRAPPED}")
        );
        let down = editor.layout("a", 80, Frame::Plain).unwrap_err();
        assert_eq!(
            down.to_string(),
            format!(
                "the plugin `editor` is down since an earlier call: `summarize` of the plugin \
                 `touchy` failed, called through the socket `demo:text/statistics@1.0.0`: runtime \
                 exception: {TRAPPED}"
            )
        );
        app.restart("touchy").unwrap();
        app.restart("editor").unwrap();
        let works = editor.layout("a", 80, Frame::Plain).unwrap();
        assert_eq!(works, Ok(page(&["a"], nothing())));
    }
}

#[test]
fn a_plugin_that_is_back_before_its_dependency_goes_down_again() {
    let app = touchy();
    let editor = app.bind::<Editor>().unwrap();
    editor.layout("!", 80, Frame::Plain).unwrap_err();
    app.restart("editor").unwrap();
    let error = editor.layout("a", 80, Frame::Plain).unwrap_err();
    assert_eq!(
        error.to_string(),
        format!(
            "runtime exception: `summarize` of the plugin `touchy` failed, called through the \
             socket `demo:text/statistics@1.0.0`: the plugin `touchy` is down since an earlier \
             call: {TRAPPED}"
        )
    );
    app.restart("touchy").unwrap();
    let down = editor.layout("a", 80, Frame::Plain).unwrap_err();
    assert!(
        matches!(&down, DispatchError::PluginDown { .. }),
        "{down:?}"
    );
    app.restart("editor").unwrap();
    let works = editor.layout("a", 80, Frame::Plain).unwrap();
    assert_eq!(works, Ok(page(&["a"], nothing())));
}

/// All of it, the backtrace of WebAssembly included, is there for whoever asks.
#[test]
fn the_cause_of_a_downfall_has_the_backtrace() {
    let app = touchy();
    let statistics = app.bind::<Statistics>().unwrap();
    statistics.summarize("!").unwrap_err();
    let DispatchError::PluginDown { plugin, cause } = statistics.summarize("a").unwrap_err() else {
        panic!("it is up");
    };
    assert_eq!(&*plugin, "touchy");
    assert_eq!(cause.summary(), TRAPPED);
    let backtrace = cause.backtrace().to_string();
    assert!(backtrace.starts_with("wasm backtrace:\n"), "{backtrace}");
}
