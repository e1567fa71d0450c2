//! What bound handles return by cardinality, and how they live on when plugins do not.

use std::sync::Arc;
use std::thread;

use wasm_link::{
    App, ByPlugin, DispatchError, InterfaceData, LoadedApp, Plugin, Socket, TypedInterface, Val,
};

use crate::support::built;
use crate::wat::{self, ECHO, TOUCHY, TRAP, TRAPPED};
use crate::wit::cardinality::{any, at_least_one, at_most_one, exactly_one};

fn load<I: InterfaceData + Default>(plugins: impl IntoIterator<Item = Plugin>) -> LoadedApp {
    let app = plugins.into_iter().fold(App::new(), App::plugin);
    let app = app.root::<I>().load();
    let app = app.unwrap_or_else(|report| panic!("{report}"));
    assert_eq!(app.report().to_string(), "");
    app
}

/// The guest that echoes, under an id of its own.
fn guest<I: TypedInterface>(id: &str) -> Plugin {
    Plugin::from_file(built("echo/echo.wasm"))
        .with_id(id)
        .with_plug(I::PATH)
}

/// A plugin of one of the interfaces of `cardinality.wit`, as text.
fn small(id: &str, interface: &str, code: &str) -> Plugin {
    Plugin::from_bytes(id, wat::of_cardinality(interface, code))
}

/// Ids and results, with errors as text.
fn shown<T>(
    replies: ByPlugin<Arc<str>, Result<T, DispatchError>>,
) -> Vec<(String, Result<T, String>)> {
    let replies = replies.into_iter();
    replies
        .map(|(id, reply)| (id.to_string(), reply.map_err(|error| error.to_string())))
        .collect()
}

fn ok<T>(id: &str, value: T) -> (String, Result<T, String>) {
    (id.to_owned(), Ok(value))
}

#[test]
fn exactly_one_plugin_answers_with_a_result() {
    let app = load::<exactly_one::Interface>([guest::<exactly_one::Interface>("one")]);
    let handle = app.bind::<exactly_one::Interface>().unwrap();
    let text: Result<String, DispatchError> = handle.echo_string("ä");
    assert_eq!(text.unwrap(), "ä");
    let nothing: Result<(), DispatchError> = handle.nothing();
    nothing.unwrap();
    let fallible: Result<Result<String, String>, DispatchError> = handle.fallible("yes");
    assert_eq!(fallible.unwrap(), Ok("yes".to_owned()));
    assert_eq!(handle.fallible("!no").unwrap(), Err("no".to_owned()));
}

#[test]
fn at_most_one_plugin_answers_with_an_option() {
    let app = load::<at_most_one::Interface>([]);
    let handle = app.bind::<at_most_one::Interface>().unwrap();
    assert!(handle.echo_string("ä").is_none());
    assert!(handle.nothing().is_none());
    assert!(handle.fallible("ä").is_none());

    let app = load::<at_most_one::Interface>([guest::<at_most_one::Interface>("one")]);
    let handle = app.bind::<at_most_one::Interface>().unwrap();
    let text: Option<Result<String, DispatchError>> = handle.echo_string("ä");
    assert_eq!(text.unwrap().unwrap(), "ä");
    assert_eq!(handle.nothing().unwrap().unwrap(), ());
    assert_eq!(
        handle.fallible("!no").unwrap().unwrap(),
        Err("no".to_owned())
    );
}

#[test]
fn several_plugins_answer_with_a_map_in_the_order_in_which_they_were_given() {
    let ids = ["c", "a", "b"];
    let app = load::<at_least_one::Interface>(ids.map(guest::<at_least_one::Interface>));
    let handle = app.bind::<at_least_one::Interface>().unwrap();
    let text = "ä".to_owned();
    assert_eq!(
        shown(handle.echo_string(&text)),
        ids.map(|id| ok(id, text.clone()))
    );
    assert_eq!(shown(handle.nothing()), ids.map(|id| ok(id, ())));
    assert_eq!(
        shown(handle.fallible("!no")),
        ids.map(|id| ok(id, Err("no".to_owned())))
    );
}

#[test]
fn no_plugins_answer_with_an_empty_map() {
    let app = load::<any::Interface>([]);
    let handle = app.bind::<any::Interface>().unwrap();
    assert_eq!(shown(handle.echo_string("ä")), []);
    assert_eq!(shown(handle.nothing()), []);
}

#[test]
fn one_failing_plugin_does_not_keep_the_others_from_answering() {
    let app = load::<any::Interface>([
        small("first", "any", ECHO),
        small("broken", "any", TRAP),
        small("last", "any", ECHO),
    ]);
    let handle = app.bind::<any::Interface>().unwrap();
    let text = || "ä".to_owned();
    let error = |text: String| ("broken".to_owned(), Err(text));
    assert_eq!(
        shown(handle.echo_string("ä")),
        [
            ok("first", text()),
            error(format!("runtime exception: {TRAPPED}")),
            ok("last", text()),
        ]
    );
    let down = format!("the plugin `broken` is down since an earlier call: {TRAPPED}");
    assert_eq!(
        shown(handle.nothing()),
        [
            ok("first", ()),
            ("broken".to_owned(), Err(down.clone())),
            ok("last", ()),
        ]
    );
    let path = any::Interface::PATH;
    let Socket::Any(raw) = app.dispatch(path, "echo-string", true, &[Val::String(text())]) else {
        panic!("not a map");
    };
    assert_eq!(
        shown(raw),
        [
            ok("first", Val::String(text())),
            ("broken".to_owned(), Err(down)),
            ok("last", Val::String(text())),
        ]
    );
}

#[test]
fn a_handle_calls_a_restarted_plugin() {
    let app = load::<exactly_one::Interface>([small("touchy", "exactly-one", TOUCHY)]);
    let handle = app.bind::<exactly_one::Interface>().unwrap();
    let clone = handle.clone();
    for _ in 0..3 {
        assert_eq!(handle.echo_string("a").unwrap(), "a");
        let error = handle.echo_string("!").unwrap_err();
        assert!(
            matches!(&error, DispatchError::RuntimeException(_)),
            "{error:?}"
        );
        assert_eq!(error.to_string(), format!("runtime exception: {TRAPPED}"));

        let error = clone.echo_string("a").unwrap_err();
        assert!(
            matches!(&error, DispatchError::PluginDown { .. }),
            "{error:?}"
        );
        assert_eq!(
            error.to_string(),
            format!("the plugin `touchy` is down since an earlier call: {TRAPPED}")
        );
        app.restart("touchy").unwrap();
        assert_eq!(clone.echo_string("b").unwrap(), "b");
    }
    // A plugin that is not down begins anew.
    app.restart("touchy").unwrap();
    assert_eq!(handle.echo_string("c").unwrap(), "c");
}

#[test]
fn a_plugin_that_is_down_can_be_bound() {
    let app = load::<exactly_one::Interface>([small("touchy", "exactly-one", TOUCHY)]);
    let first = app.bind::<exactly_one::Interface>().unwrap();
    first.echo_string("!").unwrap_err();
    let second = app.bind::<exactly_one::Interface>().unwrap();
    let error = second.echo_string("a").unwrap_err();
    assert!(
        matches!(error, DispatchError::PluginDown { .. }),
        "{error:?}"
    );
    app.restart("touchy").unwrap();
    assert_eq!(second.echo_string("a").unwrap(), "a");
}

#[test]
fn a_handle_outlives_the_application() {
    let app = load::<exactly_one::Interface>([small("one", "exactly-one", ECHO)]);
    let handle = app.bind::<exactly_one::Interface>().unwrap();
    drop(app);
    assert_eq!(handle.echo_string("a").unwrap(), "a");
}

#[test]
fn handles_are_used_from_several_threads() {
    fn shareable<T: Clone + Send + Sync + 'static>(value: &T) -> T {
        value.clone()
    }

    let app = load::<any::Interface>(["a", "b"].map(|id| small(id, "any", ECHO)));
    let handle = app.bind::<any::Interface>().unwrap();
    let threads = ["left", "right"].map(|text| {
        let handle = shareable(&handle);
        thread::spawn(move || {
            for _ in 0..200 {
                let replies = shown(handle.echo_string(text));
                assert_eq!(replies, ["a", "b"].map(|id| ok(id, text.to_owned())));
            }
        })
    });
    for thread in threads {
        thread.join().unwrap();
    }
}

#[test]
fn a_handle_is_shown_with_its_plugins() {
    let app = load::<any::Interface>(["a", "b"].map(|id| small(id, "any", ECHO)));
    let handle = app.bind::<any::Interface>().unwrap();
    assert_eq!(
        format!("{handle:?}"),
        r#"Bound { path: "fixtures:cardinality/any@1.0.0", plugins: ["a", "b"], .. }"#
    );
}
