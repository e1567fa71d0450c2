//! Interfaces of an application: several roots, ids of their own, and some written by hand.

use wasm_link::{
    App, DispatchError, Engine, InterfaceCardinality, IntoVal, Limits, Plugin, Socket,
    TypedInterface, Val,
};

use crate::handwritten::Handwritten;
use crate::support::built;
use crate::wat::{self, ECHO, Function, TEXT_TO_TEXT};
use crate::wit::text::{editor, filter, statistics};

fn text(file: &str) -> Plugin {
    Plugin::from_file(built(&format!("text/{file}.wasm")))
}

#[test]
fn an_interface_may_have_an_id_of_its_own() {
    let app = App::new()
        .root_with(&editor::Interface::default().with_id("editors"))
        .interface_with(&statistics::Interface::default().with_id("numbers"))
        .plugin(text("editor"))
        .plugin(text("statistics"))
        .load()
        .unwrap_or_else(|report| panic!("{report}"));
    assert_eq!(
        app.to_string(),
        "editors (exactly one, root)\n└─ editor → numbers (typed)\nnumbers (exactly one)\n└─ statistics\n"
    );
    let editor = app.bind::<editor::Interface>().unwrap();
    let page = editor.layout("one", 80, editor::Frame::Plain).unwrap();
    assert_eq!(page.unwrap().summary.words, 1);
}

#[test]
fn two_interfaces_of_one_id_are_one_too_many() {
    let app = App::new()
        .root::<filter::Interface>()
        .root::<filter::Interface>()
        .load()
        .unwrap();
    assert_eq!(
        app.report().to_string(),
        "- interface `demo:text/filter@1.0.0`: duplicate interface: `demo:text/filter@1.0.0` was \
         given before, give each an id of its own"
    );
}

#[test]
fn a_cardinality_of_its_own_shapes_what_dispatch_returns() {
    let one = filter::Interface::default().with_cardinality(InterfaceCardinality::AtMostOne);
    let app = App::new().root_with(&one).plugin(text("shout")).load();
    let app = app.unwrap();
    let reply = app.dispatch(filter::Interface::PATH, "apply", true, &["a".into_val()]);
    let Socket::AtMostOne(Some(Ok(Val::String(shouted)))) = reply else {
        panic!("{reply:?}");
    };
    assert_eq!(shouted, "A");
}

#[test]
fn a_handwritten_interface_stands_beside_generated_ones() {
    let by_hand = Handwritten::of("somebody:else/thing", &["echo"]);
    let echo = [Function("echo", TEXT_TO_TEXT, ECHO)];
    let thing = wat::component("somebody:else/thing", &echo);
    let app = App::new()
        .root::<filter::Interface>()
        .root_with(&by_hand)
        .plugin(text("shout"))
        .plugin(Plugin::from_bytes("thing", thing))
        .load()
        .unwrap();
    assert_eq!(app.report().to_string(), "");
    let filters = app.bind::<filter::Interface>().unwrap();
    assert_eq!(filters.apply("a")["shout"].as_ref().unwrap(), "A");
    let reply = app.dispatch("somebody:else/thing", "echo", true, &["ä".into_val()]);
    let Socket::ExactlyOne(Ok(Val::String(echoed))) = reply else {
        panic!("{reply:?}");
    };
    assert_eq!(echoed, "ä");
}

#[test]
fn each_root_is_dispatched_to_by_its_path() {
    let app = App::new()
        .root::<filter::Interface>()
        .root::<statistics::Interface>()
        .plugin(text("statistics"))
        .plugin(text("shout"))
        .load()
        .unwrap();
    let path = statistics::Interface::PATH;
    let reply = app.dispatch(path, "summarize", true, &["one".into_val()]);
    let Socket::ExactlyOne(Ok(summary)) = reply else {
        panic!("{reply:?}");
    };
    let summary = statistics::Summary::try_from(summary).unwrap();
    assert_eq!((summary.words, summary.letters), (1, 3));
    // A newer version on the same track names the same root.
    let path = "demo:text/filter@1.4.0";
    let reply = app.dispatch(path, "apply", true, &["a".into_val()]);
    assert!(
        matches!(&reply, Socket::Any(replies) if replies["shout"].is_ok()),
        "{reply:?}"
    );
}

#[test]
fn an_unknown_path_or_function_is_an_error_of_each_plugin() {
    let app = App::new()
        .root::<statistics::Interface>()
        .plugin(text("statistics"))
        .load()
        .unwrap();
    let error = |path: &str, function: &str, arguments: &[Val]| {
        let reply = app.dispatch(path, function, true, arguments);
        let Socket::ExactlyOne(Err(error)) = reply else {
            panic!("{reply:?}");
        };
        error
    };
    let unknown = error("demo:text/nothing@1.0.0", "summarize", &["".into_val()]);
    assert!(
        matches!(unknown, DispatchError::InvalidInterface(_)),
        "{unknown:?}"
    );
    assert_eq!(
        unknown.to_string(),
        "invalid interface: no plugin of a root exports `demo:text/nothing@1.0.0`"
    );
    let path = statistics::Interface::PATH;
    assert_eq!(
        error(path, "count", &[]).to_string(),
        "invalid function: the plugin exports no `demo:text/statistics@1.0.0#count`"
    );
    assert_eq!(
        error(path, "summarize", &[Val::U32(1)]).to_string(),
        "runtime exception: argument `text`: expected string, found u32"
    );
    assert_eq!(
        error(path, "summarize", &[]).to_string(),
        "runtime exception: expected 1 argument, found 0"
    );
}

#[test]
fn an_engine_of_the_applications_own_is_used() {
    let mut config = wasm_link::wasmtime::Config::new();
    config.max_wasm_stack(256 * 1024);
    let app = App::new()
        .engine(Engine::new(&config).unwrap())
        .limits(Limits::unbounded())
        .max_wasm_stack(256 * 1024)
        .root::<editor::Interface>()
        .interface::<statistics::Interface>()
        .plugin(text("editor"))
        .plugin(text("statistics"))
        .load()
        .unwrap_or_else(|report| panic!("{report}"));
    let editor = app.bind::<editor::Interface>().unwrap();
    let page = editor.layout("one two", 80, editor::Frame::Plain).unwrap();
    assert_eq!(page.unwrap().summary.words, 2);
}

#[test]
fn an_application_says_what_it_is_made_of() {
    let app = App::new()
        .root::<editor::Interface>()
        .interface::<statistics::Interface>();
    assert_eq!(
        format!("{app:?}"),
        r#"App { interfaces: 2, roots: ["demo:text/editor@1.0.0"], .. }"#
    );
}

#[test]
fn a_picture_says_ids_in_the_words_of_mermaid() {
    let app = App::new()
        .root_with(&filter::Interface::default().with_id("<filters> & \"more\""))
        .plugin(text("shout").with_id("#1\n\"loud\""))
        .load()
        .unwrap();
    assert_eq!(
        app.outline().mermaid(),
        r##"graph TD
    host([host])
    i0{{"#60;filters#62; #38; #34;more#34;<br/>any number"}}
    host --> i0
    p0["#35;1 #34;loud#34;"]
    i0 --> p0
"##
    );
    assert!(app.bind::<filter::Interface>().unwrap().apply("a")["#1\n\"loud\""].is_ok());
}

/// A handle is bound by path, which both have: it is the first that it calls.
#[test]
fn one_path_may_have_two_ids() {
    let loud = filter::Interface::default().with_id("loud");
    let quiet = filter::Interface::default().with_id("quiet");
    let app = App::new()
        .root_with(&loud)
        .root_with(&quiet)
        .plugin(text("shout").with_plug("loud"))
        .plugin(text("reverse").with_plug("quiet"))
        .load()
        .unwrap();
    assert_eq!(app.report().to_string(), "");
    for (id, plugin) in [("loud", "shout"), ("quiet", "reverse")] {
        let filters = app.bind_id::<filter::Interface>(id).unwrap().apply("a b");
        let filters: Vec<_> = filters.keys().map(|id| &**id).collect();
        assert_eq!(filters, [plugin]);
    }
    let ambiguous = app.bind::<filter::Interface>().unwrap_err();
    assert_eq!(
        ambiguous.to_string(),
        "several roots of this tree have the path `demo:text/filter@1.0.0`: bind one of them by its id, \
         with `bind_id`: `loud`, `quiet`"
    );
    let unknown = app.bind_id::<filter::Interface>("silent").unwrap_err();
    assert_eq!(
        unknown.to_string(),
        "`demo:text/filter@1.0.0` is not a root of this tree: its roots are \
         `demo:text/filter@1.0.0`, `demo:text/filter@1.0.0`"
    );
}
