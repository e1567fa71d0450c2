//! Grants: what of the host a plugin may import.

use std::fs;

use wasm_link::app::{ReportKind, UnmatchedGrant};
use wasm_link::error::{HostOffer, LoadError};
use wasm_link::wasmtime;
use wasm_link::wasmtime::component::ResourceType;
use wasm_link::{App, Linker, LoadedApp, Plugin};

use crate::support::built;
use crate::wit::counting::counter;
use crate::wit::text::{editor, statistics};

/// A plugin of `counter` that imports interfaces of the host, with a function each, and what else is said.
pub(super) fn importing(interfaces: &[&str], others: &str) -> String {
    let imports = interfaces.iter().map(|interface| {
        format!("(import \"{interface}\" (instance (export \"tick\" (func (result u32)))))")
    });
    let imports: String = imports.collect();
    format!(
        r#"(component {imports} {others}
          (core module $code (func (export "count") (result i32) (i32.const 7)))
          (core instance $code (instantiate $code))
          (func $count (result u32) (canon lift (core func $code "count")))
          (instance (export "demo:counting/counter") (export "count" (func $count))))"#
    )
}

/// What the host offers in these tests.
const OFFERED: [&str; 4] = [
    "acme:host/log",
    "acme:host/clock@1.4.0",
    "acme:net/tcp@2.0.0",
    "acme:net/tcp@2.1.0",
];

/// Two functions of each, a function and a resource without interface.
pub(super) fn host<S: 'static>(linker: &mut Linker<Plugin<S>>) -> wasmtime::Result<()> {
    for path in OFFERED {
        linker
            .instance(path)?
            .func_wrap("tick", |_, ()| Ok((1_u32,)))?;
    }
    linker.root().func_wrap("now", |_, ()| Ok((1_u32,)))?;
    let file = ResourceType::host::<u8>();
    linker.root().resource("file", file, |_, _| Ok(()))
}

/// The error of a plugin that is not loaded.
type Error = LoadError<wasm_link::describe::AnyInterface, Plugin>;

/// No names.
const NONE: [&str; 0] = [];

/// An application that offers all of that to plugins.
pub(super) fn offering() -> App {
    App::new().root::<counter::Interface>().host(host)
}

fn plugin(id: &str, imports: &[&str]) -> Plugin {
    Plugin::from_bytes(id, importing(imports, ""))
}

fn load(app: App) -> LoadedApp {
    app.load().unwrap_or_else(|report| panic!("{report}"))
}

fn loaded(app: &LoadedApp) -> Vec<&str> {
    app.head().plugin_ids().map(|id| &**id).collect()
}

#[test]
fn without_any_grant_plugins_get_what_the_host_offers() {
    let app = load(offering().plugin(plugin("a", &["acme:host/log", "acme:host/clock@1.0.0"])));
    assert_eq!(app.report().to_string(), "");
    assert_eq!(loaded(&app), ["a"]);
}

#[test]
fn one_grant_makes_grants_apply_to_all_plugins() {
    let app = load(
        offering()
            .plugin(plugin("granted", &["acme:host/log"]).grant("acme:host/log"))
            .plugin(plugin("others", &["acme:host/log"]))
            .plugin(plugin("pure", &[])),
    );
    assert_eq!(
        app.report().to_string(),
        "- plugin `others`: not granted: it imports `acme:host/log` (the host has it); allow that with \
         `.grant(\"acme:host/log\")` on the plugin"
    );
    assert_eq!(loaded(&app), ["granted", "pure"]);
}

/// What one plugin gets is not to depend on the file of another.
#[test]
fn grant_of_a_plugin_that_cannot_be_read_makes_grants_apply_too() {
    let app = load(
        offering()
            .plugin(Plugin::from_file("no/such/file.wasm").grant("acme:host/log"))
            .plugin(plugin("others", &["acme:host/log"])),
    );
    assert_eq!(loaded(&app), NONE);
    let kinds: Vec<_> = app.report().entries().iter().map(|e| e.kind).collect();
    assert_eq!(kinds, [ReportKind::Component, ReportKind::Grant]);
}

#[test]
fn application_that_grants_all_restricts_plugins_with_grants_alone() {
    let imports = ["acme:host/log", "acme:net/tcp@2.0.0"];
    let app = load(
        offering()
            .grant_all()
            .plugin(plugin("restricted", &imports).grant("acme:host/log"))
            .plugin(plugin("free", &imports)),
    );
    assert_eq!(
        app.report().to_string(),
        "- plugin `restricted`: not granted: it imports `acme:net/tcp@2.0.0` (the host has it); allow that \
         with `.grant(\"acme:net/tcp@2.0.0\")` on the plugin"
    );
    assert_eq!(loaded(&app), ["free"]);
}

#[test]
fn plugin_that_is_granted_all_gets_all_where_others_get_nothing() {
    let app = load(
        offering()
            .deny_by_default()
            .plugin(plugin("free", &["acme:host/log"]).grant_all())
            .plugin(plugin("denied", &["acme:host/log"])),
    );
    assert_eq!(loaded(&app), ["free"]);
}

#[test]
fn error_says_of_each_import_whether_the_host_has_it_and_how_to_allow_it() {
    let imports = [
        "acme:host/log",
        "acme:host/clock@1.0.0",
        "acme:net/tcp@2.0.5",
        "acme:net/tcp@1.0.0",
        "acme:net/udp@2.0.0",
        "demo:text/statistics@1.0.0",
        "acme:host/granted",
    ];
    let others = r#"(import "now" (func (result u32))) (import "file" (type $file (sub resource)))
        (import "[method]file.size" (func (param "self" (borrow $file)) (result u32)))"#;
    let other = Plugin::from_bytes("other", importing(&imports, others))
        .with_sockets(NONE)
        .grants(["acme:host/granted", "acme:host/logs"]);
    let app = load(
        offering()
            .root::<statistics::Interface>()
            .plugin(Plugin::from_file(built("text/statistics.wasm")).grants(NONE))
            .plugin(other),
    );
    assert_eq!(
        app.report().entries()[0].to_string(),
        "- plugin `other`: not granted: it imports `[method]file.size` (the host does not have it), \
         `acme:host/clock@1.0.0` (the host has `acme:host/clock@1.4.0`), `acme:host/log` (the host has it), \
         `acme:net/tcp@1.0.0` (the host has `acme:net/tcp@2.0.0`, `acme:net/tcp@2.1.0`, no version that \
         will do), `acme:net/tcp@2.0.5` (the host has `acme:net/tcp@2.0.0`, `acme:net/tcp@2.1.0`), \
         `acme:net/udp@2.0.0` (the host does not have it), `demo:text/statistics@1.0.0` (the interface \
         `demo:text/statistics@1.0.0` of the application: name that among the plugin's sockets), \
         `file` (the host has it), `now` (the host has it); allow that with `.grants([\"file\", \"acme:host/clock@1.0.0\", \
         \"acme:host/log\", \"acme:net/tcp@1.0.0\", \"acme:net/tcp@2.0.5\", \"acme:net/udp@2.0.0\", \
         \"now\"])` on the plugin; `acme:host/logs` grants nothing that it imports, which has \
         `acme:host/log`"
    );
    let error = app.report().entries()[0].error().unwrap();
    let Some(LoadError::NotGranted(denied)) = error.downcast_ref::<Error>().map(Error::cause)
    else {
        panic!("{error:?}");
    };
    assert_eq!(denied.imports.len(), 9);
    assert_eq!(denied.imports[2].import, "acme:host/log");
    assert_eq!(denied.imports[2].offer, HostOffer::Same);
    assert_eq!(denied.imports[2].grant.as_deref(), Some("acme:host/log"));
}

#[test]
fn grants_of_every_form_allow_what_they_name() {
    let imports = ["acme:host/log", "acme:host/clock@1.0.0"];
    let others = r#"(import "now" (func (result u32))) (import "file" (type (sub resource)))"#;
    for grants in [
        vec!["acme:host/log", "acme:host/clock@1.2.0", "now", "file"],
        vec!["acme:host/log", "acme:host/clock", "$root"],
        vec!["acme:host/*", "$root"],
        vec!["acme:host", "$root"],
        vec!["acme:*", "$root"],
    ] {
        let component = importing(&imports, others);
        let plugin = Plugin::from_bytes("p", component).grants(&grants);
        let app = load(offering().plugin(plugin));
        assert_eq!(app.report().to_string(), "", "{grants:?}");
        for missing in 0..grants.len() {
            let mut fewer = grants.clone();
            fewer.remove(missing);
            let component = importing(&imports, others);
            let plugin = Plugin::from_bytes("p", component).grants(&fewer);
            let app = load(offering().plugin(plugin));
            let kinds: Vec<_> = app.report().entries().iter().map(|e| e.kind).collect();
            assert_eq!(kinds, [ReportKind::Grant], "{fewer:?}");
        }
    }
}

/// What is prepared for one of them is not for the other.
#[test]
fn plugins_of_one_component_may_be_granted_different_things() {
    let granted = || plugin("granted", &["acme:host/log"]).grant("acme:host/log");
    let denied = || plugin("denied", &["acme:host/log"]);
    for plugins in [[granted(), denied()], [denied(), granted()]] {
        let app = load(plugins.into_iter().fold(offering(), App::plugin));
        assert_eq!(loaded(&app), ["granted"]);
        assert_eq!(app.report().entries().len(), 1);
        assert_eq!(app.report().entries()[0].plugin.as_deref(), Some("denied"));
    }
}

#[test]
fn sockets_need_no_grant() {
    let app = App::new()
        .deny_by_default()
        .root::<editor::Interface>()
        .interface::<statistics::Interface>()
        .plugins(built("text/editor.wasm"))
        .plugins(built("text/statistics.wasm"))
        .load();
    let app = app.unwrap_or_else(|report| panic!("{report}"));
    assert_eq!(app.report().to_string(), "");
}

#[test]
fn types_need_no_grant() {
    let types = r#"(import "acme:host/types" (instance
        (type $t (record (field "x" u8))) (export "t" (type (eq $t)))))"#;
    let plugin = Plugin::from_bytes("p", importing(&[], types));
    let app = load(offering().deny_by_default().plugin(plugin));
    assert_eq!(app.report().to_string(), "");
}

#[test]
fn plugin_whose_grants_cannot_be_understood_is_left_out() {
    let app = load(offering().plugin(plugin("p", &["acme:host/log"]).grants([
        "acme:host/log",
        "acme:host/",
        "a:b/c@1",
    ])));
    assert_eq!(
        app.report().to_string(),
        "- plugin `p`: invalid grants: the grant `acme:host/`: `` is no name of WIT; expected a grant as in \
         `acme:host/log`, `acme:host/*` or `wasi:*`, or the name of a function; the grant `a:b/c@1`: `1` is \
         no version; expected one in full and at the end, as in `@1.2.0`"
    );
    assert_eq!(app.report().entries()[0].kind, ReportKind::Grant);
}

#[test]
fn grants_of_nothing_that_the_host_has_are_reported() {
    let grants = [
        "acme:host/log",
        "acme:host/logg",
        "acme:host/clock@2.0.0",
        "acme:net/tcp",
        "other:thing/*",
        "nov",
    ];
    let app = load(offering().plugin(plugin("p", &["acme:host/log"]).grants(grants)));
    assert!(app.report().is_complete());
    assert_eq!(
        app.report().to_string(),
        "- the grant `acme:host/logg` of the plugin `p` is of nothing that the host is known to have: it \
         has `acme:host/log`\n\
         - the grant `acme:host/clock@2.0.0` of the plugin `p` is of nothing that the host is known to \
         have: it has `acme:host/clock@1.4.0`\n\
         - the grant `other:thing/*` of the plugin `p` is of nothing that the host is known to have\n\
         - the grant `nov` of the plugin `p` is of nothing that the host is known to have: it has `now`"
    );
    let unmatched: &[UnmatchedGrant] = app.report().unmatched_grants();
    assert_eq!(unmatched.len(), 4);
    assert_eq!(unmatched[2].grant, "other:thing/*");
    assert_eq!(unmatched[2].nearest, None);
}

#[test]
fn plugin_of_ten_thousand_imports_makes_a_short_report() {
    let imports = (0..10_000).map(|n| format!("(import \"f{n}\" (func))"));
    let component = importing(&[], &imports.collect::<String>());
    let plugin = Plugin::from_bytes("p", component);
    let app = load(offering().deny_by_default().plugin(plugin));
    let report = app.report().to_string();
    assert!(report.len() < 8 << 10, "{}", report.len());
    assert!(report.contains(" and 9936 more"), "{report}");
}

#[test]
fn grants_of_a_plugin_stay_when_it_gets_its_state_or_comes_of_a_folder() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("grants");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("a.wat"), importing(&["acme:host/log"], "")).unwrap();
    fs::write(folder.join("b.wat"), importing(&["acme:host/log"], "")).unwrap();
    let app = App::stateful()
        .root::<counter::Interface>()
        .host(host)
        .plugins_with(&folder, |plugin| {
            let plugin = match plugin.name() {
                "a" => plugin.grant("acme:host/*"),
                _ => plugin,
            };
            Some(plugin.with_state(1_u8))
        })
        .load();
    let app = app.unwrap_or_else(|report| panic!("{report}"));
    let ids: Vec<_> = app.head().plugin_ids().map(|id| &**id).collect();
    assert_eq!(ids, ["a"]);
}
