//! Plugins that are Rust values, and what the application offers in Rust.

mod dynamic;
mod failing;
mod provided;
mod threads;

use wasm_link::{App, Caller, InterfaceData, LoadedApp, Plugin, PluginState, Socket, Val};

use crate::support::built;
use crate::wit::text::{filter, statistics};

/// A filter that repeats its text.
struct Repeat(usize);

impl filter::Implementation for Repeat {
    fn apply(&self, caller: &mut Caller<'_>, text: String) -> String {
        assert_eq!(caller.plugin(), None, "the application calls");
        text.repeat(self.0)
    }
}

/// An application of a component and two Rust values.
fn filters() -> LoadedApp {
    let app = App::new()
        .root::<filter::Interface>()
        .plugin(Plugin::from_native(
            "twice",
            filter::Interface::native(Repeat(2)),
        ))
        .plugin(Plugin::from_file(built("text/shout.wasm")))
        .plugin(Plugin::from_native(
            "never",
            filter::Interface::native(Repeat(0)),
        ))
        .load()
        .unwrap_or_else(|report| panic!("{report}"));
    assert_eq!(app.report().to_string(), "");
    app
}

fn texts<E: std::fmt::Display>(
    answers: impl IntoIterator<Item = (std::sync::Arc<str>, Result<String, E>)>,
) -> Vec<(String, String)> {
    let answers = answers.into_iter().map(|(id, answer)| {
        let answer = answer.unwrap_or_else(|error| panic!("{id}: {error}"));
        (id.to_string(), answer)
    });
    answers.collect()
}

#[test]
fn rust_values_fill_a_socket_beside_components_in_the_order_given() {
    let app = filters();
    let filters = app.bind::<filter::Interface>().unwrap();
    let expected = [("twice", "ab-ab-"), ("shout", "AB-"), ("never", "")];
    let expected = expected.map(|(id, text)| (id.to_owned(), text.to_owned()));
    assert_eq!(texts(filters.apply("ab-")), expected);
    let twice = filters.of("twice").unwrap();
    assert_eq!(twice.apply("x").unwrap(), "xx");
}

#[test]
fn rust_values_are_called_by_name_as_components_are() {
    let app = filters();
    let path = "demo:text/filter@1.0.0";
    let argument = [Val::String("ab".to_owned())];
    let Socket::Any(answers) = app.dispatch(path, "apply", true, &argument) else {
        panic!("any number of plugins may fill it");
    };
    let answers = answers.into_iter().map(|(id, answer)| match answer {
        Ok(Val::String(text)) => (id.to_string(), text),
        other => panic!("{id}: {other:?}"),
    });
    let expected = [("twice", "abab"), ("shout", "AB"), ("never", "")];
    let expected = expected.map(|(id, text)| (id.to_owned(), text.to_owned()));
    assert_eq!(answers.collect::<Vec<_>>(), expected);
    let answer = app.dispatch_to("twice", path, "apply", true, &argument);
    assert_eq!(answer.unwrap(), Val::String("abab".to_owned()));
}

#[test]
fn rust_values_stand_in_the_picture_the_status_and_the_usage() {
    let app = filters();
    assert!(
        app.outline().to_string().contains("twice"),
        "{}",
        app.outline()
    );
    let filters = app.bind::<filter::Interface>().unwrap();
    drop(filters.apply("x"));
    let status = app.status("twice").unwrap();
    assert!(matches!(status.state, PluginState::Idle));
    assert_eq!((status.generation, status.calls), (1, 1));
    assert_eq!(app.usage("twice").unwrap().calls, 1);
}

/// Statistics in Rust, for the editor, which is a component.
struct Count;

impl statistics::Implementation for Count {
    fn summarize(&self, caller: &mut Caller<'_>, text: String) -> statistics::Summary {
        assert_eq!(caller.plugin().map(|id| &**id), Some("editor"));
        statistics::Summary {
            words: 7,
            letters: u32::try_from(text.len()).unwrap(),
            longest: text,
        }
    }
}

#[test]
fn components_call_rust_values_with_types() {
    use crate::wit::text::editor::{self, Frame};
    let app = App::new()
        .root::<editor::Interface>()
        .interface::<statistics::Interface>()
        .plugin(Plugin::from_file(built("text/editor.wasm")))
        .plugin(Plugin::from_native(
            "count",
            statistics::Interface::native(Count),
        ))
        .load()
        .unwrap_or_else(|report| panic!("{report}"));
    assert_eq!(app.report().to_string(), "");
    let editor = app.bind::<editor::Interface>().unwrap();
    let page = editor.layout("a text", 10, Frame::Plain).unwrap().unwrap();
    let expected = statistics::Summary {
        words: 7,
        letters: 6,
        longest: "a text".to_owned(),
    };
    assert_eq!(page.summary, expected);
}

/// A filter that calls the statistics of another plugin.
struct Longest(statistics::Client);

impl filter::Implementation for Longest {
    fn apply(&self, _: &mut Caller<'_>, text: String) -> String {
        match self.0.summarize(&text) {
            Ok(summary) => summary.longest,
            Err(error) => error.to_string(),
        }
    }
}

fn longest() -> Plugin {
    let native = filter::Interface::native_with(|sockets| {
        Ok(Longest(sockets.client::<statistics::Interface>()?))
    });
    Plugin::from_native("longest", native)
}

#[test]
fn rust_values_call_the_sockets_of_their_plugin() {
    let app = App::new()
        .root::<filter::Interface>()
        .interface::<statistics::Interface>()
        .plugin(Plugin::from_file(built("text/statistics.wasm")))
        .plugin(longest().with_sockets([statistics::Interface::default().id().unwrap()]))
        .load()
        .unwrap_or_else(|report| panic!("{report}"));
    assert_eq!(app.report().to_string(), "");
    let filters = app.bind::<filter::Interface>().unwrap();
    let answer = filters.of("longest").unwrap().apply("a longer text");
    assert_eq!(answer.unwrap(), "longer");
    let outline = app.outline().to_string();
    assert!(outline.contains("longest"), "{outline}");
}

#[test]
fn a_socket_that_was_not_named_is_an_error_with_those_that_were() {
    let app = App::new()
        .root::<filter::Interface>()
        .plugin(longest())
        .load()
        .unwrap_or_else(|report| panic!("{report}"));
    let report = app.report().to_string();
    assert!(
        report.contains("`demo:text/statistics@1.0.0` is not a socket of this plugin"),
        "{report}"
    );
    assert!(report.contains("`Plugin::with_sockets`"), "{report}");
}

#[test]
fn a_state_that_is_set_after_the_value_is_an_error_that_says_how_it_is_set() {
    let plugin = Plugin::from_native("twice", filter::Interface::native(Repeat(2)));
    let app = App::stateful()
        .root::<filter::Interface>()
        .plugin(plugin.with_state(7).with_plug("demo:text/filter@1.0.0"))
        .load()
        .unwrap_or_else(|report| panic!("{report}"));
    let report = app.report().to_string();
    assert!(report.contains("`Plugin::from_native_with`"), "{report}");
}
