//! Values of all sorts from one plugin to another: lazily lifted lists and strings, and others.

use wasm_link::describe::AnyInterface;
use wasm_link::{App, DispatchError, LoadedApp, Plugin};

use super::{dynamic, links_of, typed};
use crate::support::texts;
use crate::wat;

/// What one plugin exports, and another passes on.
mod wit {
    wasm_link::interface!({
        inline: "
            package demo:links;
            interface inner {
                echo-s8: func(value: list<s8>) -> list<s8>;
                echo-u8: func(value: list<u8>) -> list<u8>;
                echo-s16: func(value: list<s16>) -> list<s16>;
                echo-u16: func(value: list<u16>) -> list<u16>;
                echo-s32: func(value: list<s32>) -> list<s32>;
                echo-u32: func(value: list<u32>) -> list<u32>;
                echo-s64: func(value: list<s64>) -> list<s64>;
                echo-u64: func(value: list<u64>) -> list<u64>;
                echo-f32: func(value: list<f32>) -> list<f32>;
                echo-f64: func(value: list<f64>) -> list<f64>;
                echo-bool: func(value: list<bool>) -> list<bool>;
                echo-char: func(value: list<char>) -> list<char>;
                echo-string: func(value: string) -> string;
                echo-strings: func(value: list<string>) -> list<string>;
                echo-option: func(value: option<string>) -> option<string>;
                echo-result: func(value: result<string, list<u16>>) -> result<string, list<u16>>;
                echo-tuple: func(value: tuple<string, u32>) -> tuple<string, u32>;
                echo-nested: func(value: option<tuple<list<string>>>) -> option<tuple<list<string>>>;
            }
            interface outer {
                echo-s8: func(value: list<s8>) -> list<s8>;
                echo-u8: func(value: list<u8>) -> list<u8>;
                echo-s16: func(value: list<s16>) -> list<s16>;
                echo-u16: func(value: list<u16>) -> list<u16>;
                echo-s32: func(value: list<s32>) -> list<s32>;
                echo-u32: func(value: list<u32>) -> list<u32>;
                echo-s64: func(value: list<s64>) -> list<s64>;
                echo-u64: func(value: list<u64>) -> list<u64>;
                echo-f32: func(value: list<f32>) -> list<f32>;
                echo-f64: func(value: list<f64>) -> list<f64>;
                echo-bool: func(value: list<bool>) -> list<bool>;
                echo-char: func(value: list<char>) -> list<char>;
                echo-string: func(value: string) -> string;
                echo-strings: func(value: list<string>) -> list<string>;
                echo-option: func(value: option<string>) -> option<string>;
                echo-result: func(value: result<string, list<u16>>) -> result<string, list<u16>>;
                echo-tuple: func(value: tuple<string, u32>) -> tuple<string, u32>;
                echo-nested: func(value: option<tuple<list<string>>>) -> option<tuple<list<string>>>;
            }
        ",
    });
}

use wit::{inner, outer};

/// The functions, the types of their values as text, and how many core values those are.
const FUNCTIONS: [(&str, &str, usize); 18] = [
    ("echo-s8", "(list s8)", 2),
    ("echo-u8", "(list u8)", 2),
    ("echo-s16", "(list s16)", 2),
    ("echo-u16", "(list u16)", 2),
    ("echo-s32", "(list s32)", 2),
    ("echo-u32", "(list u32)", 2),
    ("echo-s64", "(list s64)", 2),
    ("echo-u64", "(list u64)", 2),
    ("echo-f32", "(list f32)", 2),
    ("echo-f64", "(list f64)", 2),
    ("echo-bool", "(list bool)", 2),
    ("echo-char", "(list char)", 2),
    ("echo-string", "string", 2),
    ("echo-strings", "(list string)", 2),
    ("echo-option", "(option string)", 3),
    ("echo-result", "(result string (error (list u16)))", 3),
    ("echo-tuple", "(tuple string u32)", 3),
    ("echo-nested", "(option (tuple (list string)))", 3),
];

/// Memory that is never freed, and grows.
const ALLOCATOR: &str = r#"(memory (export "memory") 2)
    (global $next (mut i32) (i32.const 1024))
    (func (export "realloc") (param i32 i32 i32) (param $size i32) (result i32) (local $at i32)
      (local.set $at (i32.and (i32.add (global.get $next) (i32.const 15)) (i32.const -16)))
      (global.set $next (i32.add (local.get $at) (local.get $size)))
      (if (i32.gt_u (global.get $next) (i32.mul (memory.size) (i32.const 65536)))
        (then (drop (memory.grow (i32.add (i32.div_u (local.get $size) (i32.const 65536)) (i32.const 1))))))
      (local.get $at))"#;

/// Writes something for each function.
fn each(write: impl Fn(&str, &str, usize) -> String) -> String {
    FUNCTIONS
        .map(|(name, ty, values)| write(name, ty, values))
        .concat()
}

/// Writes something for each of the core values.
fn values(count: usize, write: impl Fn(usize) -> String) -> String {
    let values: Vec<_> = (0..count).map(write).collect();
    values.concat()
}

/// A plugin that returns what it is given.
fn echo() -> String {
    let code = each(|name, _, count| {
        let params = "i32 ".repeat(count);
        let stores = values(count, |index| {
            let at = 16 + index * 4;
            format!("(i32.store (i32.const {at}) (local.get {index}))")
        });
        format!(
            "(func (export \"{name}\") (param {params}) (result i32) {stores} (i32.const 16))\n"
        )
    });
    let lifted = each(|name, ty, _| lift(name, ty, "code"));
    format!(
        "(component
           (core module $code {ALLOCATOR} {code})
           (core instance $code (instantiate $code))
           (alias core export $code \"memory\" (core memory $memory))
           {lifted}
           (instance (export \"demo:links/inner\") {}))",
        exported()
    )
}

fn lift(name: &str, ty: &str, allocator: &str) -> String {
    format!(
        "(func ${name} (param \"value\" {ty}) (result {ty}) (canon lift (core func $code \"{name}\")
           (memory $memory) (realloc (core func ${allocator} \"realloc\"))))\n"
    )
}

fn exported() -> String {
    each(|name, _, _| format!("(export \"{name}\" (func ${name}))"))
}

/// A plugin that passes on what it is given, and what it gets for it.
fn relay() -> String {
    let imports = each(|name, ty, _| {
        format!("(export \"{name}\" (func (param \"value\" {ty}) (result {ty})))\n")
    });
    let lowered = each(|name, _, _| {
        format!(
            "(core func $lowered-{name} (canon lower (func $inner \"{name}\")
               (memory $memory) (realloc (core func $memory \"realloc\"))))\n"
        )
    });
    let given = each(|name, _, _| format!("(export \"{name}\" (func $lowered-{name}))"));
    let core_imports = each(|name, _, count| {
        let params = "i32 ".repeat(count + 1);
        format!("(import \"inner\" \"{name}\" (func $inner-{name} (param {params})))\n")
    });
    let code = each(|name, _, count| {
        let params = "i32 ".repeat(count);
        let arguments = values(count, |index| format!("(local.get {index})"));
        format!(
            "(func (export \"{name}\") (param {params}) (result i32)
               (call $inner-{name} {arguments} (i32.const 64)) (i32.const 64))\n"
        )
    });
    let lifted = each(|name, ty, _| lift(name, ty, "memory"));
    format!(
        "(component
           (import \"demo:links/inner\" (instance $inner {imports}))
           (core module $memory {ALLOCATOR})
           (core instance $memory (instantiate $memory))
           (alias core export $memory \"memory\" (core memory $memory))
           {lowered}
           (core module $code {core_imports} {code})
           (core instance $code (instantiate $code (with \"inner\" (instance {given}))))
           {lifted}
           (instance (export \"demo:links/outer\") {}))",
        exported()
    )
}

fn load(is_typed: bool) -> LoadedApp {
    let app = App::new()
        .root::<outer::Interface>()
        .plugin(Plugin::from_bytes("relay", relay()))
        .plugin(Plugin::from_bytes("echo", echo()));
    let app = if is_typed {
        app.interface::<inner::Interface>()
    } else {
        // What is forgotten without a type of plugins has no typed links.
        app.interface_with(&AnyInterface::new(&inner::Interface::default()).unwrap())
    };
    let app = app.load().unwrap_or_else(|report| panic!("{report}"));
    assert_eq!(app.report().to_string(), "");
    app
}

#[test]
fn values_are_the_same_with_types_and_without() {
    let with_types = load(true);
    assert_eq!(links_of(&with_types, "relay"), typed(18));
    let without = load(false);
    assert_eq!(links_of(&without, "relay"), dynamic(18));
    for app in [with_types, without] {
        let outer = app.bind::<outer::Interface>().unwrap();
        macro_rules! integers {
            ($($number:ident: $function:ident),*) => {$(
                for list in [vec![], vec![$number::MIN, 0, 1, $number::MAX]] {
                    assert_eq!(outer.$function(&list).unwrap(), list);
                }
            )*};
        }
        integers!(
            i8: echo_s8, u8: echo_u8, i16: echo_s16, u16: echo_u16,
            i32: echo_s32, u32: echo_u32, i64: echo_s64, u64: echo_u64
        );
        let floats = [0.0, -0.0, 1.5, f32::INFINITY];
        assert_eq!(outer.echo_f32(&floats).unwrap(), floats);
        let doubles = [0.0, -1e300, f64::MIN_POSITIVE];
        assert_eq!(outer.echo_f64(&doubles).unwrap(), doubles);
        assert_eq!(outer.echo_bool(&[true, false]).unwrap(), [true, false]);
        assert_eq!(outer.echo_char(&['a', '🦀']).unwrap(), ['a', '🦀']);
        for text in texts() {
            assert_eq!(outer.echo_string(&text).unwrap(), text);
            assert_eq!(outer.echo_option(Some(&text)).unwrap(), Some(text.clone()));
            assert_eq!(outer.echo_tuple((&text, 7)).unwrap(), (text.clone(), 7));
            assert_eq!(outer.echo_result(Ok(&text)).unwrap(), Ok(text.clone()));
            let texts = vec![text.clone(), String::new(), text];
            assert_eq!(outer.echo_strings(&texts).unwrap(), texts);
            assert_eq!(
                outer.echo_nested(Some((&texts,))).unwrap(),
                Some((texts.clone(),))
            );
        }
        assert_eq!(outer.echo_option(None).unwrap(), None);
        assert_eq!(outer.echo_nested(None).unwrap(), None);
        let numbers = vec![1, 2, u16::MAX];
        assert_eq!(outer.echo_result(Err(&numbers)).unwrap(), Err(numbers));
    }
}

#[test]
fn large_lists_pass_through() {
    let app = load(true);
    let outer = app.bind::<outer::Interface>().unwrap();
    let bytes: Vec<u8> = (0..4 << 20)
        .map(|index: u32| u8::try_from(index % 251).unwrap())
        .collect();
    assert_eq!(outer.echo_u8(&bytes).unwrap(), bytes);
}

/// A plugin that passes on a string which is none.
fn liar() -> &'static str {
    r#"(component
      (import "demo:links/inner" (instance $inner
        (export "echo-string" (func (param "value" string) (result string)))))
      (core module $memory
        (memory (export "memory") 1)
        (data (i32.const 128) "\ff\ff")
        (func (export "realloc") (param i32 i32 i32 i32) (result i32) (i32.const 1024)))
      (core instance $memory (instantiate $memory))
      (alias core export $memory "memory" (core memory $memory))
      (core func $lowered (canon lower (func $inner "echo-string")
        (memory $memory) (realloc (core func $memory "realloc"))))
      (core module $code
        (import "inner" "echo-string" (func $echo (param i32 i32 i32)))
        (func (export "lie") (call $echo (i32.const 128) (i32.const 2) (i32.const 64))))
      (core instance $code (instantiate $code
        (with "inner" (instance (export "echo-string" (func $lowered))))))
      (func $lie (canon lift (core func $code "lie")))
      (instance (export "demo:lies/liar") (export "lie" (func $lie))))"#
}

mod lies {
    wasm_link::interface!({ inline: "package demo:lies; interface liar { lie: func(); }" });
}

#[test]
fn a_string_that_is_none_is_the_callers_fault() {
    let app = App::new()
        .root::<lies::liar::Interface>()
        .root::<inner::Interface>()
        .plugin(Plugin::from_bytes("liar", liar()))
        .plugin(Plugin::from_bytes("echo", echo()))
        .load()
        .unwrap_or_else(|report| panic!("{report}"));
    assert_eq!(links_of(&app, "liar"), typed(1));
    let error = app.bind::<lies::liar::Interface>().unwrap().lie();
    assert!(
        matches!(&error, Err(DispatchError::RuntimeException(_))),
        "{error:?}"
    );
    let inner = app.bind::<inner::Interface>().unwrap();
    assert_eq!(inner.echo_string("ä").unwrap(), "ä");
}

#[test]
fn a_failure_traps_the_caller_with_its_cause() {
    let touchy = wat::component(
        "demo:links/inner",
        &FUNCTIONS
            .map(|(name, ty, values)| {
                let code = format!("(param {}) (result i32) unreachable", "i32 ".repeat(values));
                (name, format!("(param \"value\" {ty}) (result {ty})"), code)
            })
            .each_ref()
            .map(|(name, ty, code)| wat::Function(name, ty, code)),
    );
    for is_typed in [true, false] {
        let app = App::new()
            .root::<outer::Interface>()
            .plugin(Plugin::from_bytes("relay", relay()))
            .plugin(Plugin::from_bytes("echo", touchy.as_str()));
        let app = if is_typed {
            app.interface::<inner::Interface>()
        } else {
            app.interface_with(&AnyInterface::new(&inner::Interface::default()).unwrap())
        };
        let app = app.load().unwrap_or_else(|report| panic!("{report}"));
        let error = app.bind::<outer::Interface>().unwrap().echo_string("ä");
        assert_eq!(
            error.unwrap_err().to_string(),
            format!(
                "runtime exception: `echo-string` of the plugin `echo` failed, called through the socket \
                 `demo:links/inner`: runtime exception: {}",
                wat::TRAPPED
            )
        );
        let error = app.bind::<outer::Interface>().unwrap().echo_u8(&[]);
        let error = error.unwrap_err().to_string();
        assert!(error.contains("is down since an earlier call"), "{error}");
    }
}
