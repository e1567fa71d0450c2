//! Descriptions that cannot be read when they are needed.

use wasm_link::InterfaceCardinality::Any;
use wasm_link::LoadError;

use crate::support::{Interface, InterfacePart, Plugin, PluginPart, attempt};

#[test]
fn unreadable_interface_is_reported_with_what_is_lost() {
    let parts = [
        InterfacePart::Cardinality,
        InterfacePart::PackageName,
        InterfacePart::Functions,
    ];
    for part in parts {
        let interfaces = [
            Interface::new("top").holding(Any),
            Interface::new("a").without(part),
        ];
        let plugins = [
            Plugin::empty("x", "top").needing(["a"]),
            Plugin::empty("y", "top"),
            Plugin::empty("pa", "a"),
        ];
        let attempt = attempt("top", interfaces, plugins);
        assert_eq!(
            attempt.others(),
            [format!(
                "interface `a`: corrupted interface manifest: no {part:?} in the description; \
                 lost with it: plugin `pa` (it needs `a`), plugin `x` (it needs `a`)"
            )]
        );
        assert!(matches!(
            attempt.errors[0].cause(),
            LoadError::CorruptedInterfaceManifest(_)
        ));
        assert_eq!(attempt.head().to_string(), "top (any number, root)\n└─ y\n");
    }
}

#[test]
fn unreadable_root_is_the_primary_error() {
    let interfaces = [Interface::new("a").without(InterfacePart::Functions)];
    let attempt = attempt("a", interfaces, [Plugin::empty("p", "a")]);
    assert_eq!(
        attempt.primary().unwrap(),
        "corrupted interface manifest: no Functions in the description"
    );
    assert_eq!(attempt.others(), Vec::<String>::new());
}

#[test]
fn unreadable_plugin_is_reported_and_the_rest_loads() {
    for part in [PluginPart::Sockets, PluginPart::Component] {
        let plugins = [
            Plugin::empty("bad", "a").without(part),
            Plugin::empty("good", "a"),
        ];
        let attempt = attempt("a", Interface::each(["a"]), plugins);
        assert_eq!(
            attempt.others(),
            [format!(
                "plugin `bad` of `a`: corrupted plugin manifest: no {part:?} in the description"
            )]
        );
        assert!(matches!(
            attempt.errors[0].cause(),
            LoadError::CorruptedPluginManifest(_)
        ));
        assert_eq!(
            attempt.head().to_string(),
            "a (exactly one, root)\n└─ good\n"
        );
    }
}

#[test]
fn component_that_the_plugin_cannot_compile_is_the_plugins_error() {
    let plugins = [Plugin::new("bad", "a", "(component (nonsense))")];
    let attempt = attempt("a", Interface::each(["a"]), plugins);
    let text = attempt.primary().unwrap();
    let (what, why) = text.split_once(": ").unwrap();
    assert_eq!(what, "corrupted plugin manifest");
    assert!(why.contains("nonsense"), "{why}");
}

#[test]
fn cause_of_a_bare_error_is_the_error_itself() {
    let attempt = attempt("a", Interface::each(["a"]), []);
    let error = attempt.head.unwrap_err();
    assert!(std::ptr::eq(error.cause(), &raw const error));
    assert_eq!(
        format!("{error:?}"),
        "FailedCardinalityRequirements(ExactlyOne, 0)"
    );
}

#[test]
fn debug_of_an_error_in_context_shows_all_of_it() {
    let interfaces = [Interface::new("top").holding(Any), Interface::new("a")];
    let plugins = [
        Plugin::empty("x", "top").needing(["a"]),
        Plugin::empty("pa", "a").needing(["a"]),
    ];
    let attempt = attempt("top", interfaces, plugins);
    assert_eq!(
        format!("{:?}", attempt.errors),
        r#"[InContext(LoadFailure { interface: "a", plugin: Some("pa"), cause: LoopDetected("a"), path: ["pa", "pa"], candidates: [], lost: [Interface("a"), Plugin { id: "x", text: "x", socket: "a" }], .. })]"#
    );
}
