//! Cardinality is held against the plugins that did load.

use wasm_link::InterfaceCardinality::{self, Any, AtLeastOne, AtMostOne, ExactlyOne};

use crate::support::plugin::BROKEN;
use crate::support::{Interface, Plugin, attempt};

/// How a socket is filled: plugins that load, and plugins that don't.
#[derive(Clone, Copy, Debug)]
struct Filling {
    good: usize,
    bad: usize,
}

const fn filling(good: usize, bad: usize) -> Filling {
    Filling { good, bad }
}

/// Broken plugins are given first: which of them load is not to depend on the order.
fn plugins(plug: &str, Filling { good, bad }: Filling) -> impl Iterator<Item = Plugin> {
    let broken = (0..bad).map(move |index| Plugin::broken(&format!("bad-{index}"), plug));
    broken.chain((0..good).map(move |index| Plugin::empty(&format!("good-{index}"), plug)))
}

fn cardinality_error(cardinality: InterfaceCardinality, found: usize) -> String {
    match found {
        0 => format!("the interface needs {cardinality} plugin, and none was loaded for it"),
        _ => format!("the interface takes {cardinality} plugin, and {found} were loaded for it"),
    }
}

/// The cardinality, how it is filled, the primary error if there is one, and how many of the plugins
/// that failed are reported beside it.
fn expectations() -> Vec<(InterfaceCardinality, Filling, Option<String>, usize)> {
    let error = cardinality_error;
    let broken = || Some(BROKEN.to_owned());
    vec![
        (AtMostOne, filling(0, 0), None, 0),
        (AtMostOne, filling(1, 0), None, 0),
        (AtMostOne, filling(2, 0), Some(error(AtMostOne, 2)), 0),
        (AtMostOne, filling(0, 1), None, 1),
        (AtMostOne, filling(1, 1), None, 1),
        (ExactlyOne, filling(0, 0), Some(error(ExactlyOne, 0)), 0),
        (ExactlyOne, filling(1, 0), None, 0),
        (ExactlyOne, filling(2, 0), Some(error(ExactlyOne, 2)), 0),
        (ExactlyOne, filling(0, 1), broken(), 0),
        (ExactlyOne, filling(1, 1), None, 1),
        (ExactlyOne, filling(0, 2), Some(error(ExactlyOne, 0)), 2),
        (AtLeastOne, filling(0, 0), Some(error(AtLeastOne, 0)), 0),
        (AtLeastOne, filling(1, 0), None, 0),
        (AtLeastOne, filling(2, 0), None, 0),
        (AtLeastOne, filling(0, 1), Some(error(AtLeastOne, 0)), 1),
        (AtLeastOne, filling(1, 1), None, 1),
        (Any, filling(0, 0), None, 0),
        (Any, filling(1, 0), None, 0),
        (Any, filling(2, 0), None, 0),
        (Any, filling(0, 1), None, 1),
        (Any, filling(1, 1), None, 1),
    ]
}

fn failed_plugins(of: &str, count: usize) -> Vec<String> {
    (0..count)
        .map(|index| format!("plugin `bad-{index}` of `{of}`: {BROKEN}"))
        .collect()
}

#[test]
fn root_is_filled_as_its_cardinality_demands() {
    for (cardinality, filling, primary, reported) in expectations() {
        let interface = Interface::new("a").holding(cardinality);
        let attempt = attempt("a", [interface], plugins("a", filling));
        let case = format!("{cardinality:?} with {filling:?}");
        assert_eq!(attempt.primary(), primary, "{case}");
        assert_eq!(attempt.others(), failed_plugins("a", reported), "{case}");
        if let Ok(head) = attempt.head {
            assert_eq!(head.plugin_ids().count(), filling.good, "{case}");
        }
    }
}

#[test]
fn dependency_is_filled_as_its_cardinality_demands() {
    for (cardinality, filling, error, reported) in expectations() {
        let interfaces = [
            Interface::new("top").holding(AtMostOne),
            Interface::new("a").holding(cardinality),
        ];
        let consumer = Plugin::empty("consumer", "top").needing(["a"]);
        let plugins = plugins("a", filling).chain([consumer]);
        let attempt = attempt("top", interfaces, plugins);
        let case = format!("{cardinality:?} with {filling:?}");
        let mut expected = failed_plugins("a", reported);
        let loaded = error.is_none();
        if let Some(error) = error {
            let lost = "plugin `consumer` (it needs `a`)";
            expected.push(if error == BROKEN {
                format!("plugin `bad-0` of `a`: {error}; lost with it: interface `a`, {lost}")
            } else {
                let candidates = match filling.good {
                    2 => ": `good-0`, `good-1`",
                    _ => "",
                };
                format!("interface `a`: {error}{candidates}; lost with it: {lost}")
            });
        }
        assert_eq!(attempt.others(), expected, "{case}");
        let plugins = attempt.head().plugin_ids().cloned().collect::<Vec<_>>();
        assert_eq!(plugins.contains(&"consumer".to_owned()), loaded, "{case}");
    }
}

#[test]
fn cause_of_an_empty_root_is_the_socket_that_its_plugin_lost() {
    let interfaces = [
        Interface::new("top"),
        Interface::new("a").holding(AtLeastOne),
    ];
    let plugins = [Plugin::empty("root", "top").needing(["a"])];
    let attempt = attempt("top", interfaces, plugins);
    assert_eq!(
        format!("{:?}", attempt.head.as_ref().unwrap_err()),
        "FailedCardinalityRequirements(AtLeastOne, 0)"
    );
    assert_eq!(attempt.primary(), Some(cardinality_error(AtLeastOne, 0)));
    assert_eq!(attempt.others(), Vec::<String>::new());
}

#[test]
fn plugin_that_loses_two_sockets_is_a_consequence_of_both() {
    let interfaces = [
        Interface::new("top").holding(Any),
        Interface::new("a"),
        Interface::new("b").holding(AtLeastOne),
    ];
    let plugins = [Plugin::empty("x", "top").needing(["a", "b"])];
    let attempt = attempt("top", interfaces, plugins);
    assert_eq!(
        attempt.others(),
        [
            format!(
                "interface `a`: {}; lost with it: plugin `x` (it needs `a`)",
                cardinality_error(ExactlyOne, 0)
            ),
            format!(
                "interface `b`: {}; lost with it: plugin `x` (it needs `b`)",
                cardinality_error(AtLeastOne, 0)
            ),
        ]
    );
}

#[test]
fn failures_below_the_primary_one_are_reported_beside_it() {
    let interfaces = [
        Interface::new("top"),
        Interface::new("a").holding(AtLeastOne),
    ];
    let plugins = [
        Plugin::empty("root", "top").needing(["a"]),
        Plugin::broken("bad-0", "a"),
        Plugin::broken("bad-1", "a"),
    ];
    let attempt = attempt("top", interfaces, plugins);
    assert_eq!(attempt.primary(), Some(cardinality_error(AtLeastOne, 0)));
    assert_eq!(attempt.others(), failed_plugins("a", 2));
}
