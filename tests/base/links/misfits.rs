//! Imports that no shape satisfies: the consumer is left out, and told why.

use wasm_link::InterfaceCardinality::{self, Any, AtMostOne, ExactlyOne};
use wasm_link::LoadError;

use super::{Returns, U32, consumer_of, link, memory, provider, socket};
use crate::support::interface::path;
use crate::support::{Interface, Plugin, Wat, attempt};

fn misfit(cardinality: InterfaceCardinality, imported: Returns<'_>) -> String {
    let providers = [provider(U32, "i32.const 42")];
    let attempt = link(cardinality, &providers, imported);
    assert!(matches!(
        &attempt.head,
        Err(LoadError::FailedToLink(function, _)) if function == "get"
    ));
    assert_eq!(attempt.others(), Vec::<String>::new());
    attempt.primary().unwrap()
}

const FOR_ONE: &str = "for exactly one plugin(s) the import may return `u32`, `result<u32, E>`, \
                       `list<u32>`, `list<result<u32, E>>`, `list<tuple<string, u32>>`, \
                       `list<tuple<string, result<u32, E>>>`";

#[test]
fn another_result_is_refused_with_all_that_would_fit() {
    assert_eq!(
        misfit(ExactlyOne, memory("string")),
        format!(
            "failed to link `get`: the plugin imports `get: func() -> string`, and the plugin `p0` \
             exports `get: func() -> u32`: `get`: result: expected u32, found string; {FOR_ONE}"
        )
    );
}

#[test]
fn container_of_another_cardinality_is_refused() {
    assert_eq!(
        misfit(AtMostOne, memory("(result u32)")),
        "failed to link `get`: the plugin imports `get: func() -> result<u32>`, and the plugin \
         `p0` exports `get: func() -> u32`: `get`: result: expected u32, found result<u32>; for at \
         most one plugin(s) the import may return `option<u32>`, `option<result<u32, E>>`, \
         `list<u32>`, `list<result<u32, E>>`, `list<tuple<string, u32>>`, \
         `list<tuple<string, result<u32, E>>>`"
    );
    assert_eq!(
        misfit(Any, memory("(option u32)")),
        "failed to link `get`: the plugin imports `get: func() -> option<u32>`, and the plugin \
         `p0` exports `get: func() -> u32`: `get`: result: expected u32, found option<u32>; for \
         any number plugin(s) the import may return `list<u32>`, `list<result<u32, E>>`, \
         `list<tuple<string, u32>>`, `list<tuple<string, result<u32, E>>>`"
    );
}

#[test]
fn plain_result_is_refused_where_there_may_be_none_or_several() {
    // The signatures are the same: there are no differences to list.
    let start = "failed to link `get`: the plugin imports `get: func() -> u32`, and the plugin `p0` \
                 exports `get: func() -> u32`";
    let many = "`list<u32>`, `list<result<u32, E>>`, `list<tuple<string, u32>>`, \
                `list<tuple<string, result<u32, E>>>`";
    assert_eq!(
        misfit(Any, U32),
        format!("{start}; for any number plugin(s) the import may return {many}")
    );
    assert_eq!(
        misfit(AtMostOne, U32),
        format!(
            "{start}; for at most one plugin(s) the import may return `option<u32>`, \
             `option<result<u32, E>>`, {many}"
        )
    );
}

#[test]
fn failure_of_an_unknown_form_is_refused() {
    for (types, ty, shown) in [
        (None, "(result u32 (error u32))", "result<u32, u32>"),
        (
            Some(("failure", r#"(variant (case "deadlock"))"#)),
            "(result u32 (error $failure))",
            "result<u32, variant { deadlock }>",
        ),
        (
            Some(("failure", r#"(variant (case "runtime-exception"))"#)),
            "(result u32 (error $failure))",
            "result<u32, variant { runtime-exception }>",
        ),
        (
            Some((
                "failure",
                r#"(variant (case "runtime-exception" string) (case "own" string))"#,
            )),
            "(result u32 (error $failure))",
            "result<u32, variant { runtime-exception(string), own(string) }>",
        ),
    ] {
        let imported = Returns {
            types: types.as_slice(),
            ..memory(ty)
        };
        assert_eq!(
            misfit(ExactlyOne, imported),
            format!(
                "failed to link `get`: the plugin imports `get: func() -> {shown}`, and the plugin \
                 `p0` exports `get: func() -> u32`: `get`: result: expected u32, found {shown}; \
                 {FOR_ONE}"
            )
        );
    }
}

#[test]
fn every_misfit_of_a_consumer_is_reported() {
    let provider = Wat::new()
        .function(
            "one",
            r#"(param "x" u32) (param "y" string)"#,
            "(param i32 i32 i32)",
            "",
        )
        .function("two", r#"(param "x" u32)"#, "(param i32)", "")
        .function("three", "", "", "")
        .export(&socket())
        .text();
    let items = r#"(export "one" (func (param "x" s32) (param "y" string)))
        (export "two" (func))
        (export "three" (func))"#;
    let consumer = Wat::new()
        .import(
            &socket(),
            items,
            &[("one", "(param i32 i32 i32)"), ("two", ""), ("three", "")],
        )
        .export(&path("a"))
        .text();
    let plugins = [
        Plugin::new("consumer", "a", consumer).needing(["b"]),
        Plugin::new("p0", "b", provider),
    ];
    let attempt = attempt("a", Interface::each(["a", "b"]), plugins);
    let fits = "for exactly one plugin(s) the import may return `result<_, E>`, \
                `list<result<_, E>>`, `list<tuple<string, result<_, E>>>`, nothing";
    assert_eq!(
        attempt.primary().unwrap(),
        format!(
            "failed to link `one`: the plugin imports `one: func(x: s32, y: string)`, and the \
             plugin `p0` exports `one: func(x: u32, y: string)`: `one`: parameter `x`: expected \
             u32, found s32; {fits}; \
             the plugin imports `two: func()`, and the plugin `p0` exports `two: func(x: u32)`: \
             `two`: expected the parameters (x: u32), found the parameters (); {fits}"
        )
    );
}

#[test]
fn misfit_leaves_out_the_consumer_and_not_the_plugin() {
    let interfaces = [Interface::new("a").holding(Any), Interface::new("b")];
    let misfit = consumer_of(&socket(), memory("string")).text();
    let fit = consumer_of(&socket(), U32).text();
    let plugins = [
        Plugin::new("misfit", "a", misfit).needing(["b"]),
        Plugin::new("fit", "a", fit).needing(["b"]),
        Plugin::new("p0", "b", provider(U32, "i32.const 42")),
    ];
    let attempt = attempt("a", interfaces, plugins);
    assert_eq!(
        attempt.others(),
        [format!(
            "plugin `misfit` of `a`: failed to link `get`: the plugin imports \
             `get: func() -> string`, and the plugin `p0` exports `get: func() -> u32`: `get`: \
             result: expected u32, found string; {FOR_ONE}"
        )]
    );
    assert_eq!(
        attempt.head().to_string(),
        "a (any number, root)\n└─ fit → b\nb (exactly one)\n└─ p0\n"
    );
}

#[test]
fn plugins_that_need_different_shapes_are_refused() {
    let own = memory("(result u32 (error string))");
    let providers = [provider(U32, "i32.const 42"), provider(own, "i32.const 64")];
    let attempt = link(
        Any,
        &providers,
        memory("(list (result u32 (error string)))"),
    );
    assert_eq!(
        attempt.primary().unwrap(),
        "failed to link `get`: `get`: the plugins of the socket `b` need different shapes"
    );
}

#[test]
fn resource_where_a_number_is_exported_is_refused() {
    let consumer = Wat::new()
        .import(
            &socket(),
            r#"(export "thing" (type $thing (sub resource)))
               (export "get" (func (result (own $thing))))"#,
            &[("get", "(result i32)")],
        )
        .export(&path("a"))
        .text();
    let plugins = [
        Plugin::new("consumer", "a", consumer).needing(["b"]),
        Plugin::new("p0", "b", provider(U32, "i32.const 42")),
    ];
    let attempt = attempt("a", Interface::each(["a", "b"]), plugins);
    assert_eq!(
        attempt.primary().unwrap(),
        "failed to link `get`: the plugin imports `get: func() -> own<thing>`, and the plugin `p0` \
         exports `get: func() -> u32`: `get`: result: expected u32, found own<thing>; for exactly \
         one plugin(s) the import may return `u32`, `result<u32, E>`, `list<u32>`, \
         `list<result<u32, E>>`, `list<tuple<string, u32>>`, `list<tuple<string, result<u32, E>>>`"
    );
}

#[test]
fn async_function_in_a_socket_is_refused() {
    let component = format!(
        r#"(component
            (import "{}" (instance (export "get" (func async (result u32)))))
            (instance $a)
            (export "test:a/api" (instance $a)))"#,
        socket()
    );
    let plugins = [
        Plugin::new("consumer", "a", component).needing(["b"]),
        Plugin::new("p0", "b", provider(U32, "i32.const 42")),
    ];
    let attempt = attempt("a", Interface::each(["a", "b"]), plugins);
    assert_eq!(attempt.others(), Vec::<String>::new());
    let text = attempt.primary().unwrap();
    assert!(text.contains("async"), "{text}");
}
