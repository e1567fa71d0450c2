//! What plugins described by hand are granted of the host's linker.

use wasm_link::InterfaceCardinality::Any;
use wasm_link::{Grants, Linker};

use super::constant;
use crate::support::host::{HOST, procedure};
use crate::support::interface::path;
use crate::support::{Interface, Plugin, Wat, attempt_with, engine, load_with};

fn host() -> Linker<Plugin> {
    let mut linker = Linker::new(engine());
    procedure(&mut linker, "note", |_| Ok(()));
    linker
}

/// A plugin of `a` that imports `note` of the host.
fn noting(id: &str) -> Plugin {
    let component = Wat::new()
        .import_function(HOST, "note", "", "")
        .export(&path("a"))
        .text();
    Plugin::new(id, "a", component)
}

#[test]
fn plugins_that_say_nothing_of_grants_get_what_the_host_offers() {
    let head = load_with(&host(), "a", [Interface::new("a")], [noting("p")]);
    let capabilities = head.capabilities();
    assert_eq!(capabilities.reaching(HOST), Ok(vec!["p"]));
}

#[test]
fn plugin_that_imports_more_than_it_is_granted_is_left_out() {
    let plugins = [
        noting("p").granted(Grants::none()),
        noting("q").granted(Grants::none().grant("test:host/*")),
        noting("r").granted(Grants::none().grant("test:host/api@1.0.0")),
    ];
    let attempt = attempt_with(&host(), "a", [Interface::new("a").holding(Any)], plugins);
    assert_eq!(
        attempt.others(),
        [
            "plugin `p` of `a`: not granted: it imports `test:host/api` (the host has it); allow that with \
             `.grant(\"test:host/api\")` on the plugin",
            "plugin `r` of `a`: not granted: it imports `test:host/api` (the host has it); allow that with \
             `.grant(\"test:host/api\")` on the plugin; `test:host/api@1.0.0` grants nothing that it \
             imports, which has `test:host/api`",
        ]
    );
    let head = attempt.head();
    assert_eq!(head.plugin_ids().collect::<Vec<_>>(), ["q"]);
}

#[test]
fn root_whose_one_plugin_is_not_granted_what_it_imports_is_not_loaded() {
    let plugin = noting("p").granted(Grants::none().grant("a b"));
    let attempt = attempt_with(&host(), "a", [Interface::new("a")], [plugin]);
    assert_eq!(
        attempt.primary().as_deref(),
        Some(
            "invalid grants: the grant `a b`: `a b` is no name of WIT; expected a grant as in \
             `acme:host/log`, `acme:host/*` or `wasi:*`, or the name of a function"
        )
    );
}

/// The socket is not the host's, even where the plugin has no grant at all.
#[test]
fn sockets_are_not_subject_to_grants() {
    let plugins = [
        Plugin::new("pa", "a", super::successor("a", "b"))
            .needing(["b"])
            .granted(Grants::none()),
        Plugin::new("pb", "b", constant("b", 1)).granted(Grants::none()),
    ];
    let head = load_with(&host(), "a", Interface::each(["a", "b"]), plugins);
    assert_eq!(head.capabilities().reaching(HOST), Ok(Vec::new()));
    let capabilities = head.capabilities();
    let caller = capabilities.of_plugin("pa").unwrap();
    assert_eq!(caller.calls(), ["pb"]);
}
