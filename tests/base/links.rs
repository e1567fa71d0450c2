//! Links from plugin to plugin: what a consumer may ask for, and what it gets.

mod decorators;
mod lacking;
mod linked;
mod misfits;
mod parts;
mod replies;
mod root;
mod shapes;
mod shared;
mod values;
mod versions;
mod within;

use wasm_link::{InterfaceCardinality, Val};

use crate::support::interface::path;
use crate::support::{Attempt, Interface, Plugin, Wat, attempt, call};

/// How a function's result is handed over in core WebAssembly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Abi {
    Nothing,
    /// As the `i32` that is returned.
    Flat,
    /// In memory.
    Memory,
}

/// What an interface's function `get` returns, and the types that it is made of.
#[derive(Clone, Copy, Debug)]
struct Returns<'a> {
    /// Names and definitions; `$name` refers to one.
    types: &'a [(&'a str, &'a str)],
    /// Empty for nothing.
    ty: &'a str,
    abi: Abi,
}

const NOTHING: Returns<'_> = Returns {
    types: &[],
    ty: "",
    abi: Abi::Nothing,
};

const U32: Returns<'_> = flat("u32");

const fn flat(ty: &str) -> Returns<'_> {
    Returns {
        types: &[],
        ty,
        abi: Abi::Flat,
    }
}

const fn memory(ty: &str) -> Returns<'_> {
    Returns {
        types: &[],
        ty,
        abi: Abi::Memory,
    }
}

impl Returns<'_> {
    fn result(&self) -> String {
        match self.ty {
            "" => String::new(),
            ty => format!("(result {ty})"),
        }
    }
}

/// The socket, by its path.
fn socket() -> String {
    path("b")
}

/// A component that exports `get`, and has some memory for its results from 64 onwards.
fn provider(returns: Returns<'_>, body: &str) -> String {
    let mut component = Wat::new();
    for (name, definition) in returns.types {
        component = component.outer(&format!(
            "(type ${name}-type {definition}) (export ${name} \"{name}\" (type ${name}-type))"
        ));
    }
    let core = match returns.abi {
        Abi::Nothing => "",
        Abi::Flat | Abi::Memory => "(result i32)",
    };
    component
        .core(r#"(data (i32.const 64) "\00\00\00\00\2a\00\00\00")"#)
        .core(r#"(data (i32.const 80) "\60\00\00\00\02\00\00\00") (data (i32.const 96) "ok")"#)
        .core(r#"(data (i32.const 112) "\01\00\00\00\60\00\00\00\02\00\00\00")"#)
        .function("get", &returns.result(), core, body)
        .export(&socket())
        .text()
}

/// A component that imports `get` of the socket, and returns from its own `relay` what that returns.
/// It has a function `alive` as well.
fn consumer_of(socket: &str, returns: Returns<'_>) -> Wat {
    let items = returns.types.iter().map(|(name, definition)| {
        format!(
            "(type ${name}-type {definition}) (export \"{name}\" (type ${name} (eq ${name}-type)))"
        )
    });
    let result = returns.result();
    let items = items.chain([format!("(export \"get\" (func {result}))")]);
    let items: String = items.collect();
    let aliases = returns
        .types
        .iter()
        .map(|(name, _)| format!("(alias export $import0 \"{name}\" (type ${name}))"));
    let aliases: String = aliases.collect();
    let (imported, core, body) = match returns.abi {
        Abi::Nothing => ("", "", "call $get"),
        Abi::Flat => ("(result i32)", "(result i32)", "call $get"),
        Abi::Memory => (
            "(param i32)",
            "(result i32)",
            "(call $get (i32.const 16)) i32.const 16",
        ),
    };
    Wat::new()
        .import(socket, &items, &[("get", imported)])
        .outer(&aliases)
        .function("relay", &result, core, body)
        .function("alive", "(result u32)", "(result i32)", "i32.const 7")
        .export(&path("a"))
}

/// Links a consumer of the socket to these components, whose plugins are `p0`, `p1` and so on.
fn link(cardinality: InterfaceCardinality, providers: &[String], imported: Returns<'_>) -> Attempt {
    let consumer = consumer_of(&socket(), imported).text();
    let consumer = Plugin::new("consumer", "a", consumer).needing(["b"]);
    let providers = providers.iter().enumerate();
    let providers =
        providers.map(|(index, text)| Plugin::new(&format!("p{index}"), "b", text.clone()));
    let interfaces = [
        Interface::new("a"),
        Interface::new("b").holding(cardinality).declaring("get"),
    ];
    attempt("a", interfaces, [consumer].into_iter().chain(providers))
}

/// Returns what the consumer got, twice: what was a failure the first time is a plugin that is down
/// the second time. The consumer has to be alive in the end.
fn relayed_twice(
    cardinality: InterfaceCardinality,
    providers: &[String],
    imported: Returns<'_>,
) -> [Val; 2] {
    let case = format!("{} under {cardinality}", imported.ty);
    let attempt = link(cardinality, providers, imported);
    assert_eq!(attempt.others(), Vec::<String>::new(), "{case}");
    let head = attempt.head();
    let relayed = [(); 2].map(|()| {
        call(&head, &path("a"), "relay", &[]).unwrap_or_else(|error| panic!("{case}: {error}"))
    });
    let alive = call(&head, &path("a"), "alive", &[]);
    assert_eq!(alive, Ok(Val::U32(7)), "{case}");
    relayed
}

/// Returns the error that the host gets, since the consumer trapped.
fn trapped(
    cardinality: InterfaceCardinality,
    providers: &[String],
    imported: Returns<'_>,
) -> String {
    let head = link(cardinality, providers, imported).head();
    let function = "relay";
    let replies = head.dispatch(&path("a"), function, imported.abi != Abi::Nothing, &[]);
    let wasm_link::Socket::ExactlyOne(Err(error)) = replies else {
        panic!("{replies:?}");
    };
    let down = call(&head, &path("a"), "alive", &[]).unwrap_err();
    assert!(down.starts_with("the plugin `consumer` is down"), "{down}");
    error.to_string()
}

fn text(text: impl Into<String>) -> Val {
    Val::String(text.into())
}

fn some(val: Val) -> Val {
    Val::Option(Some(Box::new(val)))
}

fn ok(val: impl Into<Option<Val>>) -> Val {
    Val::Result(Ok(val.into().map(Box::new)))
}

fn err(val: impl Into<Option<Val>>) -> Val {
    Val::Result(Err(val.into().map(Box::new)))
}

fn keyed<const N: usize>(pairs: [(&str, Val); N]) -> Val {
    let pairs = pairs.map(|(id, val)| Val::Tuple(vec![text(id), val]));
    Val::List(pairs.into())
}

/// What is said of a trap.
const TRAP: &str = "wasm trap: wasm `unreachable` instruction executed";

/// What a consumer is told of the plugin `id` after it trapped.
fn down(id: &str) -> String {
    format!("the plugin `{id}` is down since an earlier call: {TRAP}")
}

/// What the host is told when a consumer could not be told that the plugin `id` trapped.
fn relayed_trap(id: &str) -> String {
    format!(
        "runtime exception: `get` of the plugin `{id}` failed, called through the socket `b`: \
         runtime exception: {TRAP}"
    )
}

/// All cases of the project's own `dispatch-error`.
const FULL: &str = r#"(variant
    (case "deadlock") (case "invalid-argument-list") (case "invalid-function" string)
    (case "invalid-interface" string) (case "invalid-resource-handle") (case "missing-response")
    (case "plugin-down" string) (case "resource-table-full") (case "runtime-exception" string)
    (case "stack-exhausted") (case "unsupported-type" string) (case "wit-parser-error" string))"#;

/// Some of them, in another order.
const SUBSET: &str = r#"(variant
    (case "runtime-exception" string) (case "invalid-function" string) (case "deadlock"))"#;

/// As few as there may be.
const MINIMAL: &str = r#"(variant (case "runtime-exception" string))"#;

fn case(name: &str, payload: impl Into<String>) -> Val {
    Val::Variant(name.to_owned(), Some(Box::new(text(payload))))
}
