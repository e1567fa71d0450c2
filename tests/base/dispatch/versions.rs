//! The one rule for versions, seen from the host.

use wasm_link::Val;

use crate::support::{Head, Interface, Plugin, Wat, call, load};

/// A plugin that exports `get` at each of these paths, which returns its position among them.
fn exporting(interface: &str, paths: &[&str]) -> Head {
    let mut component = Wat::new();
    for (index, path) in paths.iter().enumerate() {
        // Each interface needs a function of its own name within the component.
        let name = format!("get{index}");
        component = component
            .function(
                &name,
                "(result u32)",
                "(result i32)",
                &format!("i32.const {index}"),
            )
            .export_renamed(path, &name, "get");
    }
    let interface = Interface::new("a").package_named(interface);
    load("a", [interface], [Plugin::new("p", "a", component.text())])
}

fn get(head: &Head, path: &str) -> Result<Val, String> {
    call(head, path, "get", &[])
}

fn invalid(path: &str) -> Result<Val, String> {
    Err(format!(
        "invalid interface: no plugin of a root exports `{path}`"
    ))
}

#[test]
fn paths_on_one_semver_track_are_one_interface() {
    let head = exporting("a:b/c@1.2.0", &["a:b/c@1.3.0"]);
    for version in ["1.0.0", "1.2.0", "1.3.0", "1.9.1"] {
        assert_eq!(get(&head, &format!("a:b/c@{version}")), Ok(Val::U32(0)));
    }
    for path in ["a:b/c@2.0.0", "a:b/c@0.2.0", "a:b/c", "a:b/d@1.3.0"] {
        assert_eq!(get(&head, path), invalid(path));
    }
}

#[test]
fn minor_version_is_the_track_while_the_major_is_zero() {
    let head = exporting("a:b/c@0.2.1", &["a:b/c@0.2.3"]);
    assert_eq!(get(&head, "a:b/c@0.2.0"), Ok(Val::U32(0)));
    assert_eq!(get(&head, "a:b/c@0.3.0"), invalid("a:b/c@0.3.0"));
}

#[test]
fn patch_versions_and_pre_releases_match_exactly() {
    let head = exporting("a:b/c@0.0.1", &["a:b/c@0.0.1"]);
    assert_eq!(get(&head, "a:b/c@0.0.1"), Ok(Val::U32(0)));
    assert_eq!(get(&head, "a:b/c@0.0.2"), invalid("a:b/c@0.0.2"));

    let head = exporting("a:b/c@1.0.0-rc.1", &["a:b/c@1.0.0-rc.1"]);
    assert_eq!(get(&head, "a:b/c@1.0.0-rc.1"), Ok(Val::U32(0)));
    assert_eq!(get(&head, "a:b/c@1.0.0-rc.2"), invalid("a:b/c@1.0.0-rc.2"));
    assert_eq!(get(&head, "a:b/c@1.0.0"), invalid("a:b/c@1.0.0"));
}

#[test]
fn exact_version_of_the_root_wins_then_the_newest() {
    let exports = ["a:b/c@1.0.0", "a:b/c@1.10.0", "a:b/c@1.9.0", "a:b/c@2.0.0"];
    let head = exporting("a:b/c@1.0.0", &exports);
    assert_eq!(get(&head, "a:b/c@1.0.0"), Ok(Val::U32(0)));
    assert_eq!(get(&head, "a:b/c@1.2.0"), Ok(Val::U32(0)));
    let head = exporting("a:b/c@1.2.0", &exports);
    assert_eq!(get(&head, "a:b/c@1.2.0"), Ok(Val::U32(1)));
    assert_eq!(get(&head, "a:b/c@2.1.0"), invalid("a:b/c@2.1.0"));
}
