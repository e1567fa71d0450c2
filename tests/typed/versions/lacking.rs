//! Functions that plugins may lack.

use wasm_link::describe::{AnyInterface, Lacking};
use wasm_link::{Adaptation, App, LoadedApp, Plugin, Report, Socket, Val};

use crate::wat::{self, Function};

wasm_link::interface!({
    inline: "package test:lacking@1.2.0;
        interface one {
            name: func() -> u32;
            @since(version = 1.1.0)
            describe: func() -> u32;
            @since(version = 1.0.0)
            first: func() -> u32;
        }
        interface many {
            name: func() -> u32;
            extra: func() -> u32;
        }
        interface maybe {
            extra: func() -> u32;
        }
        interface methods {
            resource counter { constructor(); get: func() -> u32; reset: func(); }
        }
        interface front {
            all: func() -> list<u32>;
        }",
    cardinality: { "many": Any, "maybe": AtMostOne },
    optional: { "many": ["extra"], "maybe": true, "methods": ["counter.reset"] },
});

const U32: &str = "(result u32)";

/// A plugin that exports an interface with functions that return these numbers.
fn plugin(id: &str, path: &str, functions: &[(&str, u32)]) -> Plugin {
    let bodies: Vec<_> = functions
        .iter()
        .map(|(name, number)| (*name, format!("(result i32) (i32.const {number})")))
        .collect();
    let functions: Vec<_> = bodies
        .iter()
        .map(|(name, body)| Function(name, U32, body))
        .collect();
    Plugin::from_bytes(id, wat::component(path, &functions))
}

fn old() -> Plugin {
    plugin(
        "old",
        "test:lacking/one@1.0.0",
        &[("name", 1), ("first", 2)],
    )
}

fn load(app: App) -> LoadedApp {
    app.load().unwrap_or_else(|report| panic!("{report}"))
}

fn refused(app: App) -> Report {
    app.load().map(|app| app.to_string()).unwrap_err()
}

#[test]
fn an_older_plugin_may_lack_what_came_later() {
    let app = load(App::new().root::<one::Interface>().plugin(old()));
    let client = app.bind::<one::Interface>().unwrap();
    assert_eq!(client.name().unwrap(), 1);
    assert!(!client.has_describe());
    assert_eq!(
        client.describe().unwrap_err().to_string(),
        "invalid function: the plugin exports no `test:lacking/one@1.2.0#describe`"
    );
    let [adapted] = app.report().adapted() else {
        panic!("{}", app.report());
    };
    assert_eq!(adapted.lacking, ["describe"]);
    assert_eq!(
        adapted.to_string(),
        "the plugin `old` implements another version of `test:lacking/one@1.2.0`, and is adapted: \
         `describe`: expected `describe: func() -> u32`, found no such function: a call of it fails; \
         it lacks `describe`"
    );
    let raw = app.dispatch("test:lacking/one@1.2.0", "describe", true, &[]);
    assert!(matches!(raw, Socket::ExactlyOne(Err(_))), "{raw:?}");
}

#[test]
fn a_plugin_of_the_version_that_a_function_came_with_must_have_it() {
    let functions = [("name", 1), ("first", 2)];
    let plugin = plugin("late", "test:lacking/one@1.1.0", &functions);
    let report = refused(App::new().root::<one::Interface>().plugin(plugin));
    assert_eq!(
        report.entries()[0].cause,
        "plug mismatch: the plugin is not what `test:lacking/one@1.2.0` demands: \
         `describe`: expected `describe: func() -> u32`, found no such function"
    );
}

#[test]
fn what_came_with_the_first_version_must_be_there() {
    let plugin = plugin("old", "test:lacking/one@1.0.0", &[("name", 1)]);
    let report = refused(App::new().root::<one::Interface>().plugin(plugin));
    assert_eq!(
        report.entries()[0].cause,
        "plug mismatch: the plugin is not what `test:lacking/one@1.2.0` demands: \
         `first`: expected `first: func() -> u32`, found no such function"
    );
}

#[test]
fn strictly_all_that_came_later_must_be_there_but_not_what_is_optional() {
    let app = App::new().adaptation(Adaptation::Strict);
    let report = refused(app.root::<one::Interface>().plugin(old()));
    assert_eq!(
        report.entries()[0].cause,
        "plug mismatch: the plugin is not what `test:lacking/one@1.2.0` demands: \
         `describe`: expected `describe: func() -> u32`, found no such function; \
         no value would be lost, and `Adaptation::Lossless` admits that, which is what applies by default"
    );
    let interface = one::Interface::default().with_optional(["describe"]);
    let app = App::new().adaptation(Adaptation::Strict);
    let app = load(app.root_with(&interface).plugin(old()));
    assert!(!app.bind::<one::Interface>().unwrap().has_describe());
    assert_eq!(
        app.report().to_string(),
        "- the plugin `old` implements `test:lacking/one@1.2.0`; it lacks `describe`"
    );
}

#[test]
fn all_may_be_optional() {
    let interface = one::Interface::default().with_all_optional();
    let nothing = plugin("nothing", "test:lacking/one@1.2.0", &[]);
    let app = load(App::new().root_with(&interface).plugin(nothing));
    assert!(app.bind::<one::Interface>().unwrap().name().is_err());
    assert_eq!(
        app.report().adapted()[0].lacking,
        ["name", "describe", "first"]
    );
    assert_ne!(interface, one::Interface::default());
    let erased = AnyInterface::new(&interface).unwrap();
    assert_ne!(
        erased,
        AnyInterface::new(&one::Interface::default()).unwrap()
    );
}

/// Two plugins, of which the first lacks a function.
fn many(lacking: Lacking) -> App {
    let path = "test:lacking/many@1.2.0";
    let interface = many::Interface::default().with_lacking(lacking);
    App::new()
        .root_with(&interface)
        .plugin(plugin("a", path, &[("name", 1)]))
        .plugin(plugin("b", path, &[("name", 2), ("extra", 3)]))
}

#[test]
fn plugins_that_lack_a_function_answer_with_an_error_or_are_left_out() {
    for (lacking, expected) in [
        (Lacking::Fails, vec![("a", None), ("b", Some(3))]),
        (Lacking::LeftOut, vec![("b", Some(3))]),
    ] {
        let app = load(many(lacking));
        let client = app.bind::<many::Interface>().unwrap();
        let has = client.has_extra();
        let has: Vec<_> = has.iter().map(|(id, has)| (&**id, *has)).collect();
        assert_eq!(has, [("a", false), ("b", true)]);
        let answers = client.extra();
        let answers = answers
            .iter()
            .map(|(id, answer)| (&**id, answer.as_ref().ok().copied()));
        assert_eq!(answers.collect::<Vec<_>>(), expected);
        let names = client.name();
        assert_eq!(names.len(), 2);
        assert!(!client.of("a").unwrap().has_extra());
        let Socket::Any(raw) = app.dispatch("test:lacking/many@1.2.0", "extra", true, &[]) else {
            panic!("not the shape of any number");
        };
        let number = |val: &Val| match val {
            Val::U32(number) => *number,
            other => panic!("{other:?}"),
        };
        let raw = raw
            .iter()
            .map(|(id, answer)| (&**id, answer.as_ref().ok().map(number)));
        assert_eq!(raw.collect::<Vec<_>>(), expected);
    }
}

#[test]
fn the_one_plugin_that_there_may_be_is_left_out_like_others() {
    let path = "test:lacking/maybe@1.2.0";
    for (lacking, is_there) in [(Lacking::Fails, true), (Lacking::LeftOut, false)] {
        let interface = maybe::Interface::default().with_lacking(lacking);
        let app = App::new().root_with(&interface);
        let app = load(app.plugin(plugin("only", path, &[])));
        let client = app.bind::<maybe::Interface>().unwrap();
        assert_eq!(client.has_extra(), Some(false));
        assert_eq!(client.extra().is_some(), is_there);
        let raw = app.dispatch(path, "extra", true, &[]);
        assert!(matches!(raw, Socket::AtMostOne(answer) if answer.is_some() == is_there));
    }
    let app = load(App::new().root::<maybe::Interface>());
    assert_eq!(app.bind::<maybe::Interface>().unwrap().has_extra(), None);
}

#[test]
fn a_plugin_is_told_of_those_that_are_left_out_no_more_than_the_host() {
    let front = r#"(component
        (import "test:lacking/many@1.2.0" (instance $many (export "extra" (func (result (list u32))))))
        (core module $env (memory (export "memory") 1)
            (func (export "realloc") (param i32 i32 i32 i32) (result i32) (i32.const 1024)))
        (core instance $env (instantiate $env))
        (alias core export $env "memory" (core memory $memory))
        (alias core export $env "realloc" (core func $realloc))
        (core func $extra (canon lower (func $many "extra") (memory $memory) (realloc $realloc)))
        (core module $code
            (import "" "extra" (func $extra (param i32)))
            (func (export "all") (result i32) (call $extra (i32.const 16)) (i32.const 16)))
        (core instance $code (instantiate $code (with "" (instance (export "extra" (func $extra))))))
        (func $all (result (list u32)) (canon lift (core func $code "all") (memory $memory)))
        (instance (export "test:lacking/front@1.2.0") (export "all" (func $all))))"#;
    let app = |lacking| {
        let app = many(lacking).root::<front::Interface>();
        load(app.plugin(Plugin::from_bytes("front", front)))
    };
    let all = |app: &LoadedApp| app.bind::<front::Interface>().unwrap().all();
    assert_eq!(all(&app(Lacking::LeftOut)).unwrap(), [3]);
    let error = all(&app(Lacking::Fails)).unwrap_err().to_string();
    assert!(
        error.contains("`extra` of the plugin `a` failed") && error.contains("invalid function"),
        "{error}"
    );
}

#[test]
fn a_method_may_be_lacking() {
    let wit = "package test:lacking@1.2.0;
        interface methods { resource counter { constructor(); get: func() -> u32; } }
        world w { export methods; }";
    let path = "test:lacking/methods@1.2.0";
    let core = format!(
        r#"(import "[export]{path}" "[resource-new]counter" (func $new (param i32) (result i32)))
        (func (export "{path}#[constructor]counter") (result i32) (call $new (i32.const 7)))
        (func (export "{path}#[method]counter.get") (param i32) (result i32) (local.get 0))"#
    );
    let plugin = Plugin::from_bytes("old", super::scene::component(wit, &core));
    let app = load(App::new().root::<methods::Interface>().plugin(plugin));
    let client = app.bind::<methods::Interface>().unwrap();
    assert!(!client.has_counter_reset());
    let counter = client.new_counter().unwrap();
    assert_eq!(counter.get().unwrap(), 7);
    assert_eq!(
        counter.reset().unwrap_err().to_string(),
        format!("invalid function: the plugin exports no `{path}#[method]counter.reset`")
    );
}
