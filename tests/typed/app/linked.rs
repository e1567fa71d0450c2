//! Links of the ready-made plugin: `Plugin::with_link`.

use std::fs;
use std::path::Path;

use wasm_link::app::ReportKind;
use wasm_link::describe::AnyInterface;
use wasm_link::error::{InvalidLink, LoadError};
use wasm_link::{App, ByPlugin, Link, LoadedApp, Native, Plugin, PluginData, TypedInterface};

mod wit {
    wasm_link::interface!({
        inline: "
            package fixtures:linked@1.0.0;
            interface numbers { get: func() -> u32; }
            interface users { run: func() -> u32; }
            interface lists { all: func() -> list<u32>; }
        ",
        cardinality: { "numbers": Any, "users": Any, "lists": Any },
    });
}
use wit::{lists, numbers, users};

const NUMBERS: &str = "fixtures:linked/numbers@1.0.0";

/// A component that returns a number.
fn number(value: u32) -> String {
    format!(
        r#"(component
          (core module $code (func (export "get") (result i32) (i32.const {value})))
          (core instance $code (instantiate $code))
          (func $get (result u32) (canon lift (core func $code "get")))
          (instance (export "{NUMBERS}") (export "get" (func $get))))"#
    )
}

/// A component that passes on the number of another, one larger.
fn passing(path: &str, function: &str) -> String {
    format!(
        r#"(component
          (import "{NUMBERS}" (instance $numbers (export "get" (func (result u32)))))
          (core func $get (canon lower (func $numbers "get")))
          (core module $code
            (import "numbers" "get" (func $get (result i32)))
            (func (export "run") (result i32) (i32.add (call $get) (i32.const 1))))
          (core instance $code (instantiate $code (with "numbers" (instance (export "get" (func $get))))))
          (func $run (result u32) (canon lift (core func $code "run")))
          (instance (export "{path}") (export "{function}" (func $run))))"#
    )
}

fn user() -> String {
    passing("fixtures:linked/users@1.0.0", "run")
}

/// A component that returns the numbers of all that it sees.
fn lister() -> String {
    format!(
        r#"(component
          (import "{NUMBERS}" (instance $numbers (export "get" (func (result (list u32))))))
          (core module $env
            (memory (export "memory") 1)
            (func (export "realloc") (param i32 i32 i32 i32) (result i32) (i32.const 1024)))
          (core instance $env (instantiate $env))
          (alias core export $env "memory" (core memory $memory))
          (alias core export $env "realloc" (core func $realloc))
          (core func $get (canon lower (func $numbers "get") (memory $memory) (realloc $realloc)))
          (core module $code
            (import "numbers" "get" (func $get (param i32)))
            (func (export "all") (result i32) (call $get (i32.const 16)) (i32.const 16)))
          (core instance $code (instantiate $code (with "numbers" (instance (export "get" (func $get))))))
          (func $all (result (list u32)) (canon lift (core func $code "all") (memory $memory)))
          (instance (export "fixtures:linked/lists@1.0.0") (export "all" (func $all))))"#
    )
}

fn app() -> App {
    let app = App::new()
        .root::<users::Interface>()
        .root::<lists::Interface>()
        .interface::<numbers::Interface>();
    [1, 2, 3].into_iter().fold(app, |app, value| {
        app.plugin(Plugin::from_bytes(&format!("n{value}"), number(value)))
    })
}

fn loaded(app: App) -> LoadedApp {
    app.load().unwrap_or_else(|report| panic!("{report}"))
}

fn values<T: std::fmt::Debug>(
    replies: ByPlugin<std::sync::Arc<str>, Result<T, wasm_link::DispatchError>>,
) -> Vec<(String, T)> {
    let replies = replies.into_iter();
    replies
        .map(|(id, value)| (id.to_string(), value.unwrap()))
        .collect()
}

#[test]
fn tenants_see_plugins_of_their_own() {
    let tenant = |id: &str, of: &'static str| {
        Plugin::from_bytes(id, user()).with_link(NUMBERS, Link::to(NUMBERS).plugin(of))
    };
    let all = Plugin::from_bytes("all", lister())
        .with_link(NUMBERS, Link::to(NUMBERS).plugins_where(|id| id != "n2"));
    let app = app()
        .plugin(tenant("first", "n1"))
        .plugin(tenant("third", "n3"))
        .plugin(all);
    let app = loaded(app);
    assert_eq!(app.report().to_string(), "- not needed: n2");
    let used = app.bind::<users::Interface>().unwrap().run();
    assert_eq!(
        values(used),
        [("first".to_owned(), 2), ("third".to_owned(), 4)]
    );
    let all = app.bind::<lists::Interface>().unwrap().all();
    assert_eq!(values(all), [("all".to_owned(), vec![1, 3])]);
    // A call through a part is as typed as one through a socket.
    assert_eq!(
        app.to_string(),
        "fixtures:linked/users@1.0.0 (any number, root)\n\
         ├─ first → fixtures:linked/numbers@1.0.0 [n1] (typed)\n\
         └─ third → fixtures:linked/numbers@1.0.0 [n3] (typed)\n\
         fixtures:linked/lists@1.0.0 (any number, root)\n\
         └─ all → fixtures:linked/numbers@1.0.0 [n1, n3] (typed)\n\
         fixtures:linked/numbers@1.0.0 (any number)\n├─ n1\n└─ n3\n"
    );
    let graph = app.outline().mermaid();
    assert!(graph.contains("-- \"n1, n3\" -->"), "{graph}");
}

#[test]
fn what_a_plugin_reaches_is_what_it_sees() {
    let logging = |value: u32| {
        number(value).replacen(
            "(component",
            r#"(component (import "fixtures:host/log" (instance (export "write" (func))))"#,
            1,
        )
    };
    let tenant = |id: &str, of: &'static str| {
        Plugin::from_bytes(id, user()).with_link(NUMBERS, Link::to(NUMBERS).plugin(of))
    };
    let app = App::new()
        .root::<users::Interface>()
        .interface::<numbers::Interface>()
        .host(|linker| {
            linker
                .instance("fixtures:host/log")?
                .func_wrap("write", |_, (): ()| Ok(()))
        })
        .plugin(tenant("pure", "plain"))
        .plugin(tenant("telling", "logging"))
        .plugin(Plugin::from_bytes("plain", number(1)))
        .plugin(Plugin::from_bytes("logging", logging(2)));
    let app = loaded(app);
    let capabilities = app.capabilities();
    let reaching = capabilities.reaching("fixtures:host/log").unwrap();
    assert_eq!(reaching, ["telling", "logging"]);
}

#[test]
fn decorators_of_a_folder_are_linked_where_they_are_chosen() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("linked");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("decorator.wat"), passing(NUMBERS, "get")).unwrap();
    fs::write(folder.join("leaf.wat"), number(40)).unwrap();
    fs::write(folder.join("user.wat"), user()).unwrap();
    let app = App::new()
        .root::<users::Interface>()
        .interface::<numbers::Interface>()
        .plugins_with(&folder, |plugin| {
            let linked = match plugin.name() {
                "decorator" => "leaf",
                "user" => "decorator",
                _ => return Some(plugin),
            };
            Some(plugin.with_link(NUMBERS, Link::to(NUMBERS).plugin(linked)))
        });
    let app = loaded(app);
    fs::remove_dir_all(&folder).unwrap();
    assert_eq!(app.report().to_string(), "");
    let used = app.bind::<users::Interface>().unwrap().run();
    assert_eq!(values(used), [("user".to_owned(), 42)]);
}

#[test]
fn imports_that_are_linked_are_not_looked_for() {
    let interfaces = [
        AnyInterface::new(&users::Interface::default()).unwrap(),
        AnyInterface::new(&numbers::Interface::default()).unwrap(),
        AnyInterface::new(&numbers::Interface::default().with_id("twin")).unwrap(),
    ];
    let mut plugin = Plugin::from_bytes("user", user()).with_link(NUMBERS, Link::to("twin"));
    plugin.infer(&interfaces).unwrap();
    assert_eq!(plugin.sockets().unwrap(), [""; 0]);
    // The last link of an import counts, whatever else is said of the plugin later.
    let plugin = plugin
        .with_link(NUMBERS, Link::to(NUMBERS))
        .with_state(7_u32);
    let links = plugin.links().unwrap();
    let links: Vec<_> = links
        .iter()
        .map(|(import, link)| (import.as_str(), link.interface().as_str()))
        .collect();
    assert_eq!(links, [(NUMBERS, NUMBERS)]);
}

#[test]
fn link_that_leads_nowhere_is_an_entry_of_the_report() {
    let user =
        Plugin::from_bytes("user", user()).with_link(NUMBERS, Link::to(NUMBERS).plugin("n4"));
    let app = loaded(app().plugin(user));
    let [entry] = app.report().entries() else {
        panic!("{}", app.report());
    };
    assert_eq!(
        (entry.kind, entry.plugin.as_deref()),
        (ReportKind::Link, Some("user"))
    );
    assert_eq!(
        entry.cause,
        "invalid link: the link of `fixtures:linked/numbers@1.0.0`: no plugin `n4` fills the interface \
         `fixtures:linked/numbers@1.0.0`, which is filled by `n1`, `n2`, `n3`"
    );
    let error = entry.error().unwrap();
    let error = error
        .downcast_ref::<LoadError<AnyInterface, Plugin>>()
        .unwrap();
    let LoadError::InvalidLink(invalid) = error else {
        panic!("{error}");
    };
    assert!(matches!(&**invalid, InvalidLink::UnknownPlugin { plugin, .. } if plugin == "n4"));
}

#[test]
fn plugin_in_rust_has_no_import_to_link() {
    let value = Native::dynamic(&numbers::Interface::default(), |_, _, _| Ok(None));
    let native = Plugin::from_native("native", value.unwrap())
        .with_link("users", Link::to(users::Interface::PATH));
    let app = App::new()
        .root::<numbers::Interface>()
        .interface::<users::Interface>()
        .plugin(native);
    let report = loaded(app).report().to_string();
    let expected = "- plugin `native`: invalid link: the link of `users`: a plugin in Rust imports nothing, and \
        calls the sockets that are named with `Plugin::with_sockets`";
    assert!(report.contains(expected), "{report}");
}
