//! What a plugin asks of a socket, in every shape.

use wasm_link::outline::OutlineLinks;
use wasm_link::{App, InterfaceData, IntoVal, LoadedApp, Plugin, Socket, Val};

use super::{dynamic, links_of, typed};
use crate::handwritten::Handwritten;
use crate::wat::{self, Function};

/// One interface, for each cardinality.
mod wit {
    pub(super) mod one {
        //! For exactly one plugin.
        wasm_link::interface!({
            inline: "package demo:shapes; interface maker { number: func(value: u32) -> u32; note: func(value: u32); }",
        });
    }
    pub(super) mod at_most_one {
        //! For at most one plugin.
        wasm_link::interface!({
            inline: "package demo:shapes; interface maker { number: func(value: u32) -> u32; note: func(value: u32); }",
            cardinality: { "maker": AtMostOne },
        });
    }
    pub(super) mod any {
        //! For any number of plugins.
        wasm_link::interface!({
            inline: "package demo:shapes; interface maker { number: func(value: u32) -> u32; note: func(value: u32); }",
            cardinality: { "maker": Any },
        });
    }
}

/// The cases of `dispatch-error`, all of them in their order.
const ALL_CASES: &str = r#"(variant (case "deadlock") (case "invalid-interface" string)
    (case "invalid-function" string) (case "invalid-argument-list")
    (case "missing-response") (case "unsupported-type" string)
    (case "resource-table-full") (case "invalid-resource-handle")
    (case "plugin-down" string) (case "stack-exhausted") (case "runtime-exception" string))"#;

/// Some of them.
const SOME_CASES: &str = r#"(variant (case "deadlock") (case "runtime-exception" string))"#;

/// Makes a plugin that adds `by`, and traps at 0.
fn maker(id: &str, by: u32) -> Plugin {
    let code = format!(
        "(param i32) (result i32) (if (i32.eqz (local.get 0)) (then unreachable))
         (i32.add (local.get 0) (i32.const {by}))"
    );
    let note = "(param i32) (if (i32.eqz (local.get 0)) (then unreachable))";
    let component = wat::component(
        "demo:shapes/maker",
        &[
            Function("number", r#"(param "value" u32) (result u32)"#, &code),
            Function("note", r#"(param "value" u32)"#, note),
        ],
    );
    Plugin::from_bytes(id, component)
}

/// Makes a plugin that passes on what `function` returns, which is of the type `result`, in memory unless it
/// is one core value. `$error` in it is of the type `error`.
fn user(function: &str, result: &str, error: &str) -> Plugin {
    let is_number = ["u32", "(result)"].contains(&result);
    let is_nothing = result.is_empty();
    let (core_result, code) = match (is_nothing, is_number) {
        (true, _) => ("(param i32)", "(param i32) (call $f (local.get 0))"),
        (_, true) => (
            "(param i32) (result i32)",
            "(param i32) (result i32) (call $f (local.get 0))",
        ),
        _ => (
            "(param i32 i32)",
            "(param i32) (result i32) (call $f (local.get 0) (i32.const 64)) (i32.const 64)",
        ),
    };
    let result = match result {
        "" => String::new(),
        result => format!("(result {result})"),
    };
    let component = format!(
        r#"(component
          (import "demo:shapes/maker" (instance $maker
            (type $own-error {error})
            (export "error" (type $error (eq $own-error)))
            (export "{function}" (func (param "value" u32) {result}))))
          (alias export $maker "error" (type $imported-error))
          (core module $memory
            (memory (export "memory") 1)
            (global $next (mut i32) (i32.const 1024))
            (func (export "realloc") (param i32 i32 i32) (param $size i32) (result i32)
              (global.set $next (i32.add (global.get $next) (local.get $size)))
              (global.set $next (i32.and (i32.add (global.get $next) (i32.const 7)) (i32.const -8)))
              (i32.sub (global.get $next) (local.get $size))))
          (core instance $memory (instantiate $memory))
          (alias core export $memory "memory" (core memory $memory))
          (core func $lowered (canon lower (func $maker "{function}")
            (memory $memory) (realloc (core func $memory "realloc"))))
          (core module $code
            (import "maker" "f" (func $f {core_result}))
            (func (export "run") {code}))
          (core instance $code (instantiate $code
            (with "maker" (instance (export "f" (func $lowered))))))
          (export $exported-error "error" (type $imported-error))
          (func $run (param "value" u32) {exported} (canon lift (core func $code "run")
            (memory $memory) (realloc (core func $memory "realloc"))))
          (instance (export "demo:shapes-user/user")
            (export "error" (type $exported-error))
            (export "run" (func $run))))"#,
        exported = result.replace("$error", "$exported-error"),
    );
    Plugin::from_bytes("user", component)
}

fn load<I: InterfaceData<Error: Send + Sync> + Default>(
    makers: &[(&str, u32)],
    user: Plugin,
) -> LoadedApp {
    let makers = makers.iter().map(|(id, by)| maker(id, *by));
    let app = makers.fold(App::new(), App::plugin);
    let app = app
        .interface::<I>()
        .root_with(&Handwritten::of("demo:shapes-user/user", &["run"]))
        .plugin(user)
        .load()
        .unwrap_or_else(|report| panic!("{report}"));
    assert_eq!(app.report().to_string(), "");
    app
}

fn run(app: &LoadedApp, value: u32) -> Result<Val, String> {
    let has_return = true;
    match app.dispatch(
        "demo:shapes-user/user",
        "run",
        has_return,
        &[value.into_val()],
    ) {
        Socket::ExactlyOne(reply) => reply.map_err(|error| error.to_string()),
        other => panic!("not the shape of one plugin: {other:?}"),
    }
}

fn ok(value: u32) -> Val {
    Val::Result(Ok(Some(Box::new(Val::U32(value)))))
}

fn err(error: Option<Val>) -> Val {
    Val::Result(Err(error.map(Box::new)))
}

fn text(text: impl Into<String>) -> Val {
    Val::String(text.into())
}

fn exception() -> Val {
    let text = Val::String(wat::TRAPPED.to_owned());
    Val::Variant("runtime-exception".to_owned(), Some(Box::new(text)))
}

/// The forms of failures: the error type, how it is written, what a trap is in it, and the link that it gets.
fn forms() -> [(&'static str, &'static str, Option<Val>, OutlineLinks); 4] {
    let said = format!("runtime exception: {}", wat::TRAPPED);
    [
        ("u8", "(result u32)", None, typed(1)),
        (
            "u8",
            "(result u32 (error string))",
            Some(text(said)),
            typed(1),
        ),
        (
            ALL_CASES,
            "(result u32 (error $error))",
            Some(exception()),
            typed(1),
        ),
        (
            SOME_CASES,
            "(result u32 (error $error))",
            Some(exception()),
            dynamic(1),
        ),
    ]
}

#[test]
fn one_plugin_returns_its_result_or_a_failure_in_every_form() {
    let plain = || user("number", "u32", "u8");
    let app = load::<wit::one::maker::Interface>(&[("a", 10)], plain());
    assert_eq!(links_of(&app, "user"), typed(1));
    assert_eq!(run(&app, 1), Ok(Val::U32(11)));
    let trapped = run(&app, 0).unwrap_err();
    assert!(
        trapped.contains("`number` of the plugin `a` failed"),
        "{trapped}"
    );

    for (error, result, trapped, links) in forms() {
        let app = load::<wit::one::maker::Interface>(&[("a", 10)], user("number", result, error));
        assert_eq!(links_of(&app, "user"), links, "{result}");
        assert_eq!(run(&app, 1), Ok(ok(11)));
        assert_eq!(run(&app, 0), Ok(err(trapped)));
    }
}

#[test]
fn at_most_one_plugin_returns_an_option() {
    for makers in [&[("a", 10)][..], &[]] {
        let some = |value: Val| Val::Option((!makers.is_empty()).then(|| Box::new(value)));
        let plain = user("number", "(option u32)", "u8");
        let app = load::<wit::at_most_one::maker::Interface>(makers, plain);
        assert_eq!(links_of(&app, "user"), typed(1));
        assert_eq!(run(&app, 1), Ok(some(Val::U32(11))));
        for (error, result, trapped, links) in forms() {
            let user = user("number", &format!("(option {result})"), error);
            let app = load::<wit::at_most_one::maker::Interface>(makers, user);
            // Without a plugin there is nothing to compare with: the shape is the same.
            assert_eq!(links_of(&app, "user"), links, "{result}");
            assert_eq!(run(&app, 1), Ok(some(ok(11))));
            assert_eq!(run(&app, 0), Ok(some(err(trapped))));
        }
    }
}

#[test]
fn any_number_of_plugins_return_a_list_keyed_or_not() {
    let makers = [("a", 10), ("b", 20)];
    let keyed = |id: &str, value: Val| Val::Tuple(vec![text(id), value]);
    let list = |container: &str, values: [Val; 2]| {
        let [a, b] = values;
        Val::List(if container == "keyed" {
            vec![keyed("a", a), keyed("b", b)]
        } else {
            vec![a, b]
        })
    };
    for container in ["list", "keyed"] {
        let wrap = |result: &str| match container {
            "keyed" => format!("(list (tuple string {result}))"),
            _ => format!("(list {result})"),
        };
        let app = load::<wit::any::maker::Interface>(&makers, user("number", &wrap("u32"), "u8"));
        assert_eq!(links_of(&app, "user"), typed(1));
        let sums = list(container, [Val::U32(11), Val::U32(21)]);
        assert_eq!(run(&app, 1), Ok(sums));
        let trapped = run(&app, 0).unwrap_err();
        assert!(
            trapped.contains("`number` of the plugin `a` failed"),
            "{trapped}"
        );

        for (error, result, trapped, links) in forms() {
            let user = user("number", &wrap(result), error);
            let app = load::<wit::any::maker::Interface>(&makers, user);
            assert_eq!(links_of(&app, "user"), links, "{result}");
            assert_eq!(run(&app, 1), Ok(list(container, [ok(11), ok(21)])));
            let failures = [err(trapped.clone()), err(trapped)];
            assert_eq!(run(&app, 0), Ok(list(container, failures)));
        }
    }
}

#[test]
fn functions_without_result_are_typed_where_one_plugin_has_them() {
    let app = load::<wit::one::maker::Interface>(&[("a", 10)], user("note", "(result)", "u8"));
    assert_eq!(links_of(&app, "user"), typed(1));
    assert_eq!(run(&app, 1), Ok(Val::Result(Ok(None))));
    assert_eq!(run(&app, 0), Ok(err(None)));
}
