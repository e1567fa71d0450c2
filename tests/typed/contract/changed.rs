//! Interfaces whose types are not those that the guest was built with: every kind of difference.

use wasm_link::{Adaptation, App, Plugin, TypedInterface};

use crate::support::built;

mod enums {
    wasm_link::interface!({ inline: "package fixtures:enums@1.0.0; interface enums {
        enum color { red, green, blue }
        enum single { only, more }
        echo-color: func(value: color) -> color;
        echo-single: func(value: single) -> string;
        echo-colors: func(value: list<color>);
    }" });
}

mod flags {
    wasm_link::interface!({ inline: "package fixtures:all-flags@1.0.0;
    interface flags-of-all-sizes {
        flags permissions { write, read, run-as-other }
        echo-permissions: func(value: permissions) -> permissions;
    }" });
}

mod lists {
    wasm_link::interface!({ inline: "package fixtures:lists@1.0.0; interface lists {
        echo-bytes: func(value: string) -> list<s8>;
        echo-nested: func(value: list<u32>) -> list<list<u64>>;
        echo-points: func(value: list<u32>) -> u32;
        echo-pairs: func(value: list<tuple<string, u32>>) -> list<tuple<u32, string>>;
    }" });
}

mod options {
    wasm_link::interface!({ inline: "package fixtures:options@1.0.0; interface options {
        echo-number: func(value: u32) -> option<s32>;
        echo-nested: func(value: option<option<bool>>) -> option<bool>;
    }" });
}

mod results {
    wasm_link::interface!({ inline: "package fixtures:results@1.0.0; interface results {
        echo-both: func(value: result<u32>) -> result<string, u32>;
        echo-neither: func(value: option<bool>) -> result<_, string>;
    }" });
}

mod tuples {
    wasm_link::interface!({ inline: "package fixtures:tuples@1.0.0; interface tuples {
        echo-one: func(value: tuple<u32, u32>) -> u32;
        echo-pair: func(value: tuple<u32, string>) -> tuple<string, u32>;
    }" });
}

mod variants {
    wasm_link::interface!({ inline: "package fixtures:variants@1.0.0; interface variants {
        variant shape { nothing, circle, rectangle(tuple<f32, f64>) }
        variant id { name(string), number(u64) }
        record tree { leaf: id }
        echo-shape: func(value: shape) -> shape;
        echo-id: func(value: id);
        echo-tree: func(value: tree);
    }" });
}

/// Holds the guest that echoes against an interface, and makes sure that these are the differences.
#[track_caller]
fn differs<I: TypedInterface>(differences: &[&str]) {
    let path = I::PATH;
    let echo = Plugin::from_file(built("echo/echo.wasm")).with_plug(path);
    let app = App::new().adaptation(Adaptation::Strict);
    let loaded = app.root::<I>().plugin(echo).load();
    let report = loaded.map(|app| app.to_string()).unwrap_err();
    let [entry] = report.entries() else {
        panic!("{report}");
    };
    let expected = format!(
        "plug mismatch: the plugin is not what `{path}` demands: {}",
        differences.join("; ")
    );
    assert_eq!(entry.cause, expected);
}

#[test]
fn labels_must_be_the_same_in_the_same_order() {
    differs::<enums::enums::Interface>(&[
        "`echo-color`: parameter `value`: enum `color`: expected `red`, `green`, `blue`, \
         found `red`, `green`, `dark-blue`",
        "`echo-color`: result: enum `color`: expected `red`, `green`, `blue`, \
         found `red`, `green`, `dark-blue`",
        "`echo-single`: parameter `value`: enum `single`: expected `only`, `more`, \
         found `only`",
        "`echo-single`: result: expected string, found enum { only }",
        "`echo-colors`: parameter `value`: element: enum `color`: \
         expected `red`, `green`, `blue`, found `red`, `green`, `dark-blue`",
        "`echo-colors`: result: expected nothing, found list<enum { red, green, dark-blue }>",
    ]);
    differs::<flags::flags_of_all_sizes::Interface>(&[
        "`echo-permissions`: parameter `value`: flags `permissions`: \
         expected `write`, `read`, `run-as-other`, \
         found `read`, `write`, `run-as-other`",
        "`echo-permissions`: result: flags `permissions`: \
         expected `write`, `read`, `run-as-other`, \
         found `read`, `write`, `run-as-other`",
        "no value would be lost, and `Adaptation::Lossless` admits that, which is what applies by default",
    ]);
}

#[test]
fn elements_must_be_the_same() {
    differs::<lists::lists::Interface>(&[
        "`echo-bytes`: parameter `value`: expected string, found list<u8>",
        "`echo-bytes`: result: element: expected s8, found u8",
        "`echo-nested`: parameter `value`: element: expected u32, found list<u32>",
        "`echo-nested`: result: element: element: expected u64, found u32",
        "`echo-points`: parameter `value`: element: expected u32, \
         found record { x: s32, y: s32 }",
        "`echo-points`: result: expected u32, found list<record { x: s32, y: s32 }>",
        "`echo-pairs`: result: element: element 0: expected u32, found string",
        "`echo-pairs`: result: element: element 1: expected string, found u32",
    ]);
    differs::<tuples::tuples::Interface>(&[
        "`echo-one`: parameter `value`: expected tuple<u32, u32>, found tuple<u32>",
        "`echo-one`: result: expected u32, found tuple<u32>",
        "`echo-pair`: parameter `value`: element 0: expected u32, found string",
        "`echo-pair`: parameter `value`: element 1: expected string, found u32",
    ]);
}

#[test]
fn payloads_must_be_the_same() {
    differs::<options::options::Interface>(&[
        "`echo-number`: parameter `value`: expected u32, found option<u32>",
        "`echo-number`: result: `some`: expected s32, found u32",
        "`echo-nested`: result: `some`: expected bool, found option<bool>",
    ]);
    differs::<results::results::Interface>(&[
        "`echo-both`: parameter `value`: `err`: expected nothing, found string",
        "`echo-both`: result: `ok`: expected string, found u32",
        "`echo-both`: result: `err`: expected u32, found string",
        "`echo-neither`: parameter `value`: expected option<bool>, found result",
        "`echo-neither`: result: `err`: expected string, found nothing",
    ]);
    let id = "variant { number(u64), name(string) }";
    differs::<variants::variants::Interface>(&[
        "`echo-shape`: parameter `value`: variant `shape`: case `circle`: \
         expected nothing, found f64",
        "`echo-shape`: parameter `value`: variant `shape`: case `rectangle`: element 0: \
         expected f32, found f64",
        "`echo-shape`: result: variant `shape`: case `circle`: expected nothing, found f64",
        "`echo-shape`: result: variant `shape`: case `rectangle`: element 0: \
         expected f32, found f64",
        "`echo-id`: parameter `value`: variant `id`: expected the cases `name`, `number`, \
         found the cases `number`, `name`",
        &format!("`echo-id`: result: expected nothing, found {id}"),
        &format!(
            "`echo-tree`: parameter `value`: expected tree, found variant {{ empty, leaf({id}), \
             branches(list<{id}>), fallible(result<{id}, variant {{ nothing, circle(f64), \
             rectangle(tuple<f64, f64>) }}>) }}"
        ),
        &format!(
            "`echo-tree`: result: expected nothing, found variant {{ empty, leaf({id}), \
             branches(list<{id}>), fallible(result<{id}, variant {{ nothing, circle(f64), \
             rectangle(tuple<f64, f64>) }}>) }}"
        ),
    ]);
}
