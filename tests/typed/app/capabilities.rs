//! The audit: what plugins reach of the host, by themselves and through others.

use wasm_link::describe::GrantError;
use wasm_link::{App, LoadedApp, Plugin};

use super::grants::host;

wasm_link::interface!({
    inline: "package test:audit;
        interface top { run: func(); }
        interface middle { run: func(); }
        interface bottom { run: func(); }",
    cardinality: { "top": Any, "middle": Any, "bottom": Any },
});

/// A plugin of `test:audit/{plug}` that calls all plugins of `sockets`, and imports interfaces of the host.
fn plugin(id: &str, plug: &str, sockets: &[&str], imports: &[&str]) -> Plugin {
    let sockets = sockets.iter().map(|socket| {
        format!("(import \"test:audit/{socket}\" (instance (export \"run\" (func))))")
    });
    let imports = imports.iter().map(|import| {
        format!("(import \"{import}\" (instance (export \"tick\" (func (result u32)))))")
    });
    let imports: String = sockets.chain(imports).collect();
    let component = format!(
        r#"(component {imports}
          (core module $code (func (export "run")))
          (core instance $code (instantiate $code))
          (func $run (canon lift (core func $code "run")))
          (instance (export "test:audit/{plug}") (export "run" (func $run))))"#
    );
    Plugin::from_bytes(id, component)
}

/// `ui` calls `store` and `sync`; `store` calls `disk`, which logs; `sync` has the network.
fn app() -> LoadedApp {
    let app = App::new()
        .root::<top::Interface>()
        .interface::<middle::Interface>()
        .interface::<bottom::Interface>()
        .host(host)
        .plugin(plugin("ui", "top", &["middle"], &["acme:host/log"]))
        .plugin(plugin("pure", "top", &[], &[]))
        .plugin(plugin("store", "middle", &["bottom"], &[]))
        .plugin(plugin(
            "sync",
            "middle",
            &[],
            &[
                "acme:net/tcp@2.0.0",
                "acme:host/clock@1.0.0",
                "acme:host/log",
            ],
        ))
        .plugin(plugin("disk", "bottom", &[], &["acme:host/log"]))
        .load();
    let app = app.unwrap_or_else(|report| panic!("{report}"));
    assert_eq!(app.report().to_string(), "");
    app
}

#[test]
fn plugins_that_reach_something_are_found_in_one_line() {
    let capabilities = app().capabilities();
    let reaching = |name| capabilities.reaching(name).unwrap();
    assert_eq!(reaching("acme:net/*"), ["sync", "ui"]);
    assert_eq!(reaching("acme:net/tcp@2.4.0"), ["sync", "ui"]);
    assert_eq!(reaching("acme:net/tcp@1.0.0"), <[&str; 0]>::default());
    assert_eq!(reaching("acme:host/log"), ["disk", "store", "sync", "ui"]);
    let directly = |name| capabilities.reaching_directly(name).unwrap();
    assert_eq!(directly("acme:net/*"), ["sync"]);
    assert_eq!(directly("acme:host/log"), ["disk", "sync", "ui"]);
}

/// It would match nothing, and look safe.
#[test]
fn misspelt_name_is_an_error() {
    let capabilities = app().capabilities();
    let expected = GrantError::Name {
        grant: "wasi/sockets".to_owned(),
        name: "wasi/sockets".to_owned(),
    };
    assert_eq!(capabilities.reaching("wasi/sockets"), Err(expected.clone()));
    assert_eq!(
        capabilities.reaching_directly("wasi/sockets"),
        Err(expected)
    );
}

#[test]
fn each_plugin_tells_what_it_reaches_and_through_whom() {
    let capabilities = app().capabilities();
    let ui = capabilities.of_plugin("ui").unwrap();
    assert_eq!(ui.direct().collect::<Vec<_>>(), ["acme:host/log"]);
    assert_eq!(ui.calls(), ["disk", "store", "sync"]);
    assert_eq!(
        ui.indirect(),
        [
            ("acme:host/clock@1.0.0", vec!["sync"]),
            ("acme:host/log", vec!["disk", "sync"]),
            ("acme:net/tcp@2.0.0", vec!["sync"]),
        ]
    );
    let pure = capabilities.of_plugin("pure").unwrap();
    assert_eq!((pure.direct().count(), pure.indirect()), (0, Vec::new()));
    assert!(capabilities.of_plugin("another").is_none());
    let ids: Vec<_> = capabilities.plugins().map(|p| p.plugin()).collect();
    assert_eq!(ids, ["disk", "store", "sync", "ui", "pure"]);
}

#[test]
fn audit_is_a_table() {
    assert_eq!(
        app().capabilities().to_string(),
        "\
plugin  reaches                reaches through others
disk    acme:host/log          nothing
store   nothing                acme:host/log (disk)
sync    acme:host/clock@1.0.0  nothing
        acme:host/log
        acme:net/tcp@2.0.0
ui      acme:host/log          acme:host/clock@1.0.0 (sync)
                               acme:net/tcp@2.0.0 (sync)
                               acme:host/log (disk, sync)
pure    nothing                nothing
"
    );
}

#[test]
fn outline_shows_what_plugins_import_of_the_host() {
    let outline = app().outline();
    assert_eq!(
        outline.to_string(),
        "\
test:audit/top (any number, root)
├─ ui → test:audit/middle; host: acme:host/log
└─ pure
test:audit/middle (any number)
├─ store → test:audit/bottom
└─ sync; host: acme:host/clock@1.0.0, acme:host/log, acme:net/tcp@2.0.0
test:audit/bottom (any number)
└─ disk; host: acme:host/log
"
    );
    assert_eq!(
        outline.mermaid(),
        r#"graph TD
    host([host])
    i0{{"test:audit/top<br/>any number"}}
    host --> i0
    p0["ui"]
    i0 --> p0
    p0 --> i1
    h0[("acme:host/log")]
    p0 -.-> h0
    p1["pure"]
    i0 --> p1
    i1{{"test:audit/middle<br/>any number"}}
    p2["store"]
    i1 --> p2
    p2 --> i2
    p3["sync"]
    i1 --> p3
    h1[("acme:host/clock@1.0.0")]
    p3 -.-> h1
    p3 -.-> h0
    h2[("acme:net/tcp@2.0.0")]
    p3 -.-> h2
    i2{{"test:audit/bottom<br/>any number"}}
    p4["disk"]
    i2 --> p4
    p4 -.-> h0
"#
    );
}
