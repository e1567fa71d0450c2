//! One interface that is imported or exported under labels: `(implements …)`.

use wasm_link::wasmtime::StoreContextMut;
use wasm_link::{App, Link, LoadedApp, Plugin, Socket, Val};

use crate::handwritten::Handwritten;
use crate::wat::{self, Function, Imported};

const STORE: &str = "fixtures:labels/store@1.0.0";
const USER: &str = "fixtures:labels/user@1.0.0";

/// A component that returns from `relay` what `get` of each import returns, the first in the thousands. An import is a path, or
/// a label and the path that it implements.
fn user(imports: &[(&str, Option<&str>)]) -> String {
    let imports = imports.iter().enumerate();
    let imports = imports.map(|(number, (name, path))| Imported::get(number, name, *path));
    wat::summing(USER, "relay", 1000, &imports.collect::<Vec<_>>())
}

/// A component that imports a store as `primary` and as `backup`.
fn of_two() -> String {
    user(&[("primary", Some(STORE)), ("backup", Some(STORE))])
}

fn store(value: u32) -> String {
    let body = format!("(result i32) (i32.const {value})");
    wat::component(STORE, &[Function("get", "(result u32)", &body)])
}

/// A component that exports a store under labels, and tells from each a number.
fn labelled(labels: &[(&str, u32)]) -> String {
    let labels = labels.iter().map(|(label, value)| {
        format!(
            r#"(core module $m-{label} (func (export "get") (result i32) (i32.const {value})))
               (core instance $m-{label} (instantiate $m-{label}))
               (func $get-{label} (result u32) (canon lift (core func $m-{label} "get")))
               (instance $i-{label} (export "get" (func $get-{label})))
               (export "{label}" (implements "{STORE}") (instance $i-{label}))"#
        )
    });
    format!("(component {})", labels.collect::<String>())
}

fn interface(path: &str) -> Handwritten {
    let function = if path == USER { "relay" } else { "get" };
    Handwritten::of(path, &[function])
}

fn app() -> App {
    App::new().root_with(&interface(USER))
}

fn loaded(app: App) -> LoadedApp {
    let app = app.load().unwrap_or_else(|report| panic!("{report}"));
    assert_eq!(app.report().to_string(), "");
    app
}

fn relayed(app: &LoadedApp) -> u32 {
    let reply = app.dispatch(USER, "relay", true, &[]);
    let Socket::ExactlyOne(Ok(Val::U32(value))) = reply else {
        panic!("{reply:?}");
    };
    value
}

#[test]
fn label_without_a_link_is_the_socket_of_what_it_implements() {
    let app = app()
        .interface_with(&interface(STORE))
        .plugin(Plugin::from_bytes("user", of_two()))
        .plugin(Plugin::from_bytes("store", store(7)));
    let app = loaded(app);
    assert_eq!(relayed(&app), 7007);
    assert_eq!(
        app.to_string(),
        format!("{USER} (exactly one, root)\n└─ user → {STORE}\n{STORE} (exactly one)\n└─ store\n")
    );
}

#[test]
fn each_label_is_linked_to_a_plugin_of_its_own() {
    for (primary, backup, value) in [("disk", "tape", 1002), ("tape", "disk", 2001)] {
        let user = Plugin::from_bytes("user", of_two())
            .with_link("primary", Link::to(STORE).plugin(primary))
            .with_link("backup", Link::to(STORE).plugin(backup));
        let app = app()
            .interface_with(&interface(STORE))
            .plugin(user)
            .plugin(Plugin::from_bytes("disk", store(1)))
            .plugin(Plugin::from_bytes("tape", store(2)));
        assert_eq!(relayed(&loaded(app)), value);
    }
}

#[test]
fn each_label_is_linked_to_a_socket_of_its_own() {
    let user = Plugin::from_bytes("user", of_two())
        .with_link("primary", Link::to("disks"))
        .with_link("backup", Link::to("tapes"));
    let app = app()
        .interface_with(&named("disks"))
        .interface_with(&named("tapes"))
        .plugin(user)
        .plugin(Plugin::from_bytes("disk", store(1)).with_plug("disks"))
        .plugin(Plugin::from_bytes("tape", store(2)).with_plug("tapes"));
    let app = loaded(app);
    assert_eq!(relayed(&app), 1002);
    assert_eq!(
        app.to_string(),
        format!(
            "{USER} (exactly one, root)\n└─ user → disks (typed), tapes (typed)\ntapes (exactly one)\n└─ tape\n\
             disks (exactly one)\n└─ disk\n"
        )
    );
}

mod wit {
    wasm_link::interface!({
        inline: "package fixtures:labels@1.0.0; interface store { get: func() -> u32; }",
    });
}

/// The interface of a store, under an id of its own.
fn named(id: &str) -> wit::store::Interface {
    wit::store::Interface::default().with_id(id)
}

#[test]
fn label_that_two_sockets_are_has_to_be_linked() {
    let app = app()
        .interface_with(&named("disks"))
        .interface_with(&named("tapes"))
        .plugin(Plugin::from_bytes("user", of_two()));
    let report = app.load().unwrap_err().to_string();
    let expected = "- plugin `user`: it imports `primary`, which matches several interfaces of the application, \
        `disks`, `tapes`: say which of them it depends on with `Plugin::with_sockets`, or link the import with \
        `Plugin::with_link`";
    assert!(report.contains(expected), "{report}");
}

#[test]
fn label_is_told_apart_from_the_interface_itself() {
    let user = Plugin::from_bytes("user", user(&[(STORE, None), ("backup", Some(STORE))]))
        .with_sockets(["disks"])
        .with_link("backup", Link::to("tapes"));
    let app = app()
        .interface_with(&named("disks"))
        .interface_with(&named("tapes"))
        .plugin(user)
        .plugin(Plugin::from_bytes("disk", store(1)).with_plug("disks"))
        .plugin(Plugin::from_bytes("tape", store(2)).with_plug("tapes"));
    assert_eq!(relayed(&loaded(app)), 1002);
}

#[test]
fn export_under_a_label_alone_is_what_it_implements() {
    let app = app()
        .interface_with(&interface(STORE))
        .plugin(Plugin::from_bytes("user", user(&[(STORE, None)])))
        .plugin(Plugin::from_bytes("store", labelled(&[("primary", 5)])));
    assert_eq!(relayed(&loaded(app)), 5);
}

#[test]
fn exports_under_two_labels_are_not_guessed_at() {
    let app = App::new()
        .root_with(&interface(STORE))
        .plugin(Plugin::from_bytes(
            "store",
            labelled(&[("primary", 5), ("backup", 6)]),
        ));
    let report = app.load().unwrap_err().to_string();
    let expected = "it implements no interface of the application: it exports `primary`, `backup`, and the \
        application has `fixtures:labels/store@1.0.0`";
    assert!(report.contains(expected), "{report}");
}

#[test]
fn label_of_what_the_host_has_is_the_hosts() {
    let app = app()
        .host(|linker| {
            let mut host = linker.instance("primary")?;
            host.func_wrap("get", |_: StoreContextMut<'_, Plugin>, (): ()| Ok((3_u32,)))
        })
        .interface_with(&interface(STORE))
        .plugin(
            Plugin::from_bytes("user", of_two())
                .with_link("backup", Link::to(STORE))
                .with_sockets([""; 0]),
        )
        .plugin(Plugin::from_bytes("store", store(7)));
    assert_eq!(relayed(&loaded(app)), 3007);
}

mod offered {
    wasm_link::interface!({
        inline: "package fixtures:labels@1.0.0; interface store { get: func() -> u32; }",
        implement: true,
    });

    pub(super) struct Store;

    impl store::Implementation for Store {
        fn get(&self, _: &mut wasm_link::Caller<'_>) -> u32 {
            9
        }
    }
}

#[test]
fn label_of_what_is_provided_in_rust_is_granted_by_its_path() {
    let app = |grant: &str| {
        app()
            .provide(offered::store::Interface::native(offered::Store))
            .plugin(Plugin::from_bytes("user", of_two()).grant(grant))
    };
    assert_eq!(relayed(&loaded(app("fixtures:labels/store"))), 9009);
    for other in ["primary", "fixtures:other/store"] {
        let report = app(other).load().unwrap_err().to_string();
        assert!(report.contains("not granted"), "{report}");
        assert!(report.contains(STORE), "{report}");
    }
}
