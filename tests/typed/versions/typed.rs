//! What `interface!` generated of one version, with plugins of another: components, and Rust values.

use wasm_link::describe::InterfaceRole;
use wasm_link::{Adaptation, App, DispatchError, Plugin, TypedInterface};

use super::scene::{self, Version};
use crate::handwritten::Handwritten;

/// The version of the application.
mod new {
    wasm_link::interface!({
        inline: "package test:versions;
            interface api {
                enum hue { blue, red, green }
                record item { note: option<string>, hue: hue, name: string }
                f: func(x: list<item>) -> list<item>;
            }
            interface things {
                resource counter {
                    constructor();
                    get: func(least: option<u32>) -> option<u32>;
                }
                look: func(it: borrow<counter>, twice: option<bool>) -> u32;
            }",
        implement: ["api"],
    });
}

/// The version of the plugins.
mod old {
    wasm_link::interface!({
        inline: "package test:versions;
            interface api {
                enum hue { red, green }
                record item { name: string, hue: hue }
                f: func(x: list<item>) -> list<item>;
            }",
        implement: true,
    });
}

use new::api::{Hue, Item};

const OLD: &str = "enum hue { red, green } record item { name: string, hue: hue }";

/// Returns the list that it is given.
const ECHO: &str = "(param i32 i32) (result i32)
    (i32.store (i32.const 16) (local.get 0)) (i32.store (i32.const 20) (local.get 1)) (i32.const 16)";

fn plugin() -> Plugin {
    let version = Version {
        types: OLD.to_owned(),
        function: "func(x: list<item>) -> list<item>".to_owned(),
    };
    Plugin::from_bytes("old", version.plugin(ECHO))
}

fn item(hue: Hue, note: Option<&str>) -> Item {
    Item {
        note: note.map(str::to_owned),
        hue,
        name: "n".to_owned(),
    }
}

/// Makes sure that all but what the other version lacks comes back.
fn comes_back(answer: Result<Vec<Item>, DispatchError>) {
    let expected = vec![item(Hue::Red, None), item(Hue::Green, None)];
    assert_eq!(answer.map_err(|error| error.to_string()), Ok(expected));
}

fn sent() -> Vec<Item> {
    vec![item(Hue::Red, Some("left out")), item(Hue::Green, None)]
}

/// Makes sure that only the call fails whose value does not pass.
fn only_one_call_fails(client: &new::api::Client<Plugin>) {
    comes_back(client.f(&sent()));
    let error = client.f(&[item(Hue::Blue, None)]).unwrap_err();
    let refused = error.adapt_error().map(ToString::to_string);
    assert_eq!(
        refused.as_deref(),
        Some(
            "the plugin has `f` in another version, which this value does not pass to: \
             parameter `x`[0].hue: expected one of `red`, `green`, found `blue`"
        )
    );
    comes_back(client.f(&sent()));
}

#[test]
fn a_client_calls_a_component_of_another_version() {
    let app = App::new().adaptation(Adaptation::Partial);
    let app = app.root::<new::api::Interface>().plugin(plugin()).load();
    let app = app.unwrap_or_else(|report| panic!("{report}"));
    only_one_call_fails(&app.bind::<new::api::Interface>().unwrap());
    let [adapted] = app.report().adapted() else {
        panic!("{}", app.report());
    };
    assert_eq!(
        (adapted.plugin.as_str(), adapted.role),
        ("old", InterfaceRole::Plug)
    );
    assert_eq!(
        app.report().to_string(),
        "- the plugin `old` implements another version of `test:versions/api`, and is adapted: \
         `f`: parameter `x`: element: record `item`: field `hue`: enum `hue`: \
         expected `blue`, `red`, `green`, found `red`, `green`: `blue` cannot be passed; \
         `f`: parameter `x`: element: record `item`: field `note`: \
         expected option<string>, found no such field: the field is left out; \
         `f`: result: element: record `item`: field `note`: \
         expected option<string>, found no such field: the field is `none`; \
         `f`: result: element: record `item`: field `hue`: enum `hue`: \
         expected `blue`, `red`, `green`, found `red`, `green`: cases are matched by their names"
    );
    assert!(app.report().is_complete());
}

#[test]
fn a_client_calls_a_rust_value_of_another_version() {
    struct Echo;

    impl<P> old::api::Implementation<P> for Echo
    where
        P: wasm_link::PluginData + 'static,
    {
        fn f(
            &self,
            _: &mut wasm_link::native::Caller<'_, P>,
            x: Vec<old::api::Item>,
        ) -> Vec<old::api::Item> {
            x
        }
    }

    let native = old::api::Interface::native(Echo);
    let app = App::new().adaptation(Adaptation::Partial);
    let app = app.root::<new::api::Interface>();
    let app = app.plugin(Plugin::from_native("rust", native)).load();
    let app = app.unwrap_or_else(|report| panic!("{report}"));
    only_one_call_fails(&app.bind::<new::api::Interface>().unwrap());
}

#[test]
fn what_is_partial_has_to_be_admitted() {
    let app = App::new().root::<new::api::Interface>().plugin(plugin());
    let report = app.load().map(|app| app.to_string()).unwrap_err();
    assert_eq!(
        report.entries()[0].cause,
        "plug mismatch: the plugin is not what `test:versions/api` demands: \
         `f`: parameter `x`: element: record `item`: field `hue`: enum `hue`: \
         expected `blue`, `red`, `green`, found `red`, `green`; most values would pass: \
         `Adaptation::Partial` admits that, and only a call with another value fails then"
    );
}

#[test]
fn a_plugin_calls_another_that_is_of_a_version_between_it_and_the_application() {
    let front = Version {
        types: "enum hue { green, red } record item { name: string, hue: hue }".to_owned(),
        function: "func(x: list<item>) -> list<item>".to_owned(),
    };
    let front = front.front(
        "(param i32 i32 i32)",
        "(param i32 i32) (result i32)
            (call $f (local.get 0) (local.get 1) (i32.const 16)) (i32.const 16)",
    );
    let app = App::new()
        .adaptation(Adaptation::Partial)
        .root_with(&Handwritten::of(scene::FRONT, &["f"]))
        .interface::<new::api::Interface>()
        .plugin(Plugin::from_bytes("front", front))
        .plugin(plugin())
        .load();
    let app = app.unwrap_or_else(|report| panic!("{report}"));
    let items = |hues: &[&str]| {
        let item = |hue: &&str| {
            super::record(&[("name", super::text("n")), ("hue", super::enumeration(hue))])
        };
        wasm_link::Val::List(hues.iter().map(item).collect())
    };
    let sent = items(&["green", "red"]);
    assert_eq!(
        super::call(&app, scene::FRONT, std::slice::from_ref(&sent)),
        Ok(sent.clone())
    );
    let roles: Vec<_> = app
        .report()
        .adapted()
        .iter()
        .map(|adapted| adapted.role)
        .collect();
    assert_eq!(roles, [InterfaceRole::Plug, InterfaceRole::Socket]);
}

#[test]
fn a_plugin_imports_an_older_version_of_what_is_offered_in_rust() {
    struct Echo;

    impl<P> new::api::Implementation<P> for Echo
    where
        P: wasm_link::PluginData + 'static,
    {
        fn f(&self, _: &mut wasm_link::native::Caller<'_, P>, x: Vec<Item>) -> Vec<Item> {
            x
        }
    }

    let front = Version {
        types: OLD.to_owned(),
        function: "func(x: list<item>) -> list<item>".to_owned(),
    };
    let front = front.front(
        "(param i32 i32 i32)",
        "(param i32 i32) (result i32)
            (call $f (local.get 0) (local.get 1) (i32.const 16)) (i32.const 16)",
    );
    let app = |adaptation| {
        let app = App::new().adaptation(adaptation);
        app.root_with(&Handwritten::of(scene::FRONT, &["f"]))
            .provide(new::api::Interface::native(Echo))
            .plugin(Plugin::from_bytes("front", front.clone()))
            .load()
    };
    let app_of_both = app(Adaptation::Partial).unwrap_or_else(|report| panic!("{report}"));
    let sent = wasm_link::Val::List(vec![super::record(&[
        ("name", super::text("n")),
        ("hue", super::enumeration("green")),
    ])]);
    let answer = super::call(&app_of_both, scene::FRONT, std::slice::from_ref(&sent));
    assert_eq!(answer, Ok(sent));
    let adapted = app_of_both.report().adapted().iter();
    let adapted: Vec<_> = adapted
        .map(|adapted| (&*adapted.interface, adapted.role))
        .collect();
    assert_eq!(adapted, [(scene::PATH, InterfaceRole::Socket)]);
    // What is offered may return a case that the plugin does not know.
    let report = app(Adaptation::Lossless)
        .map(|app| app.to_string())
        .unwrap_err();
    let text = report.to_string();
    assert!(
        text.contains("import mismatch") && text.contains("`Adaptation::Partial`"),
        "{text}"
    );
}

#[test]
fn a_method_is_called_at_a_plugin_of_another_version() {
    let wit = "package test:versions;
        interface things {
            resource counter { constructor(); get: func() -> u32; }
            look: func(it: borrow<counter>) -> u32;
        }
        world w { export things; }";
    let path = "test:versions/things";
    let core = format!(
        r#"(import "[export]{path}" "[resource-new]counter" (func $new (param i32) (result i32)))
        (func (export "{path}#[constructor]counter") (result i32) (call $new (i32.const 7)))
        (func (export "{path}#[method]counter.get") (param i32) (result i32) (local.get 0))
        (func (export "{path}#look") (param i32) (result i32) (local.get 0))"#
    );
    let plugin = Plugin::from_bytes("old", scene::component(wit, &core));
    let app = App::new().adaptation(Adaptation::Partial);
    let app = app.root::<new::things::Interface>().plugin(plugin).load();
    let app = app.unwrap_or_else(|report| panic!("{report}"));
    assert_eq!(new::things::Interface::PATH, path);
    let things = app.bind::<new::things::Interface>().unwrap();
    let counter = things.new_counter().unwrap();
    assert_eq!(counter.get(None).unwrap(), Some(7));
    assert_eq!(things.look(&counter, None).unwrap(), 7);
    let refused = counter.get(Some(1)).unwrap_err();
    assert!(refused.adapt_error().is_some(), "{refused}");
    assert_eq!(counter.get(None).unwrap(), Some(7));
}
