//! Each kind of change of a type, in the direction in which values flow.

use wasm_link::{Engine, Val};

use super::scene::{FRONT, Outcome, PATH, Version, interface, linked, plugged};
use super::{call, comes_back, enumeration, flags, none, number, record, some, text, variant};

/// A change of a type. In the WIT, `$` is the name of the type.
#[derive(Clone)]
pub(super) struct Kind {
    pub(super) title: &'static str,
    pub(super) old: &'static str,
    pub(super) new: &'static str,
    /// Values of the old version, and what they are in the new one, if they pass.
    pub(super) forward: Vec<(Val, Option<Val>)>,
    /// Values of the new version, and what they are in the old one, if they pass.
    pub(super) backward: Vec<(Val, Option<Val>)>,
}

/// How many numbers are handed over beside the value, so that all of it lies in memory, in and out.
const PADDING: usize = 17;

/// Returns a definition of the type of this name, and what it is called.
fn defined(wit: &str, name: &str) -> (String, String) {
    if wit.contains('$') {
        return (wit.replace('$', name), name.to_owned());
    }
    (String::new(), wit.to_owned())
}

/// A function that takes a value of one type and returns one of another.
fn version(from: &str, to: &str) -> Version {
    let ((from_types, from), (to_types, to)) = if from == to {
        let (types, ty) = defined(from, "one");
        ((types, ty.clone()), (String::new(), ty))
    } else {
        (defined(from, "one"), defined(to, "two"))
    };
    let pad: Vec<_> = (0..PADDING).map(|at| format!(", p{at}: u8")).collect();
    let pad = pad.concat();
    Version {
        types: from_types + &to_types,
        function: format!(
            "func(x: {from}{pad}) -> tuple<{to}{}>",
            ", u8".repeat(PADDING)
        ),
    }
}

/// What returns what it is given, which lies in memory alike.
const ECHO: &str = "(param i32) (result i32) (local.get 0)";
/// What calls another with what it is given, and returns what that returns.
const PASS_ON: &str =
    "(param i32) (result i32) (call $f (local.get 0) (i32.const 16)) (i32.const 16)";

/// Sends values of one version to a receiver that has another, in all ways, and returns what becomes of them.
pub(super) fn flow(
    engine: &Engine,
    from: &str,
    to: &str,
    values: &[(Val, Option<Val>)],
) -> Outcome {
    let known = interface(
        engine,
        &version(from, to).plugin("(param i32) (result i32) unreachable"),
    );
    // The plugin has the other version of the parameter, or of the result.
    let plugins = [version(to, to), version(from, from)].map(|version| version.plugin(ECHO));
    let front = version(from, to).front("(param i32 i32)", PASS_ON);
    let mut outcomes = Vec::new();
    for plugin in plugins {
        let direct = Outcome::of(|adaptation| plugged(engine, &known, plugin.clone(), adaptation));
        let through =
            Outcome::of(|adaptation| linked(engine, front.clone(), plugin.clone(), adaptation));
        for ((outcome, app), path) in [(direct, PATH), (through, FRONT)] {
            outcomes.push(outcome);
            let Some(app) = app else {
                continue;
            };
            let is_adapted = outcome > Outcome::Same;
            assert_eq!(app.report().adapted().len(), usize::from(is_adapted));
            for (sent, expected) in values {
                let padding = || (0..PADDING).map(|_| Val::U8(7));
                let arguments: Vec<_> = [sent.clone()].into_iter().chain(padding()).collect();
                let answer = call(&app, path, &arguments);
                let expected = expected.as_ref().map(|expected| {
                    let all = [expected.clone()].into_iter().chain(padding());
                    Val::Tuple(all.collect())
                });
                comes_back(&answer, expected.as_ref(), from);
            }
        }
    }
    let [outcome, others @ ..] = outcomes.as_slice() else {
        panic!("nothing was tried");
    };
    assert!(
        others.iter().all(|other| other == outcome),
        "{from} to {to}: {outcomes:?}"
    );
    *outcome
}

fn passes(from: Val, to: Val) -> (Val, Option<Val>) {
    (from, Some(to))
}

fn lost(from: Val) -> (Val, Option<Val>) {
    (from, None)
}

/// All kinds.
pub(super) fn kinds() -> Vec<Kind> {
    [cases(), fields(), parts(), others()].concat()
}

fn kept(value: fn() -> Val) -> (Val, Option<Val>) {
    passes(value(), value())
}

fn cases() -> Vec<Kind> {
    vec![
        Kind {
            title: "a case is added to an enum",
            old: "enum $ { a, b }",
            new: "enum $ { a, b, c }",
            forward: vec![kept(|| enumeration("b"))],
            backward: vec![kept(|| enumeration("a")), lost(enumeration("c"))],
        },
        Kind {
            title: "the cases of an enum are in another order",
            old: "enum $ { a, b, c }",
            new: "enum $ { c, a, b }",
            forward: vec![kept(|| enumeration("b")), kept(|| enumeration("c"))],
            backward: vec![kept(|| enumeration("b")), kept(|| enumeration("c"))],
        },
        Kind {
            title: "all cases of an enum are others",
            old: "enum $ { a, b }",
            new: "enum $ { c, d }",
            forward: vec![],
            backward: vec![],
        },
        Kind {
            title: "a flag is added",
            old: "flags $ { a, b }",
            new: "flags $ { c, b, a }",
            forward: vec![kept(|| flags(&["b"])), kept(|| flags(&[]))],
            backward: vec![kept(|| flags(&["a"])), lost(flags(&["c"]))],
        },
        Kind {
            title: "a case is added to a variant",
            old: "variant $ { a, b(string) }",
            new: "variant $ { c(u32), b(string), a }",
            forward: vec![
                kept(|| variant("a", None)),
                kept(|| variant("b", Some(text("t")))),
            ],
            backward: vec![
                kept(|| variant("b", Some(text("t")))),
                lost(variant("c", Some(number(1)))),
            ],
        },
        Kind {
            title: "a case gets a payload that is an `option`",
            old: "variant $ { a, b(string) }",
            new: "variant $ { a(option<u32>), b(string) }",
            forward: vec![passes(variant("a", None), variant("a", Some(none())))],
            backward: vec![],
        },
    ]
}

fn fields() -> Vec<Kind> {
    vec![
        Kind {
            title: "a field that is an `option` is added to a record",
            old: "record $ { a: string }",
            new: "record $ { a: string, b: option<u32> }",
            forward: vec![passes(
                record(&[("a", text("t"))]),
                record(&[("a", text("t")), ("b", none())]),
            )],
            backward: vec![passes(
                record(&[("a", text("t")), ("b", some(number(1)))]),
                record(&[("a", text("t"))]),
            )],
        },
        Kind {
            title: "a field that is no `option` is added to a record",
            old: "record $ { a: string }",
            new: "record $ { b: u32, a: string }",
            forward: vec![],
            backward: vec![passes(
                record(&[("b", number(1)), ("a", text("t"))]),
                record(&[("a", text("t"))]),
            )],
        },
        Kind {
            title: "the fields of a record are in another order",
            old: "record $ { a: string, b: u32 }",
            new: "record $ { b: u32, a: string }",
            forward: vec![passes(
                record(&[("a", text("t")), ("b", number(1))]),
                record(&[("b", number(1)), ("a", text("t"))]),
            )],
            backward: vec![passes(
                record(&[("b", number(1)), ("a", text("t"))]),
                record(&[("a", text("t")), ("b", number(1))]),
            )],
        },
    ]
}

fn parts() -> Vec<Kind> {
    vec![
        Kind {
            title: "`T` becomes `option<T>`",
            old: "string",
            new: "option<string>",
            forward: vec![passes(text("t"), some(text("t")))],
            backward: vec![passes(some(text("t")), text("t")), lost(none())],
        },
        Kind {
            title: "the elements of a list change so",
            old: "list<string>",
            new: "list<option<string>>",
            forward: vec![passes(
                Val::List(vec![text("t"), text("")]),
                Val::List(vec![some(text("t")), some(text(""))]),
            )],
            backward: vec![
                passes(Val::List(vec![some(text("t"))]), Val::List(vec![text("t")])),
                lost(Val::List(vec![some(text("t")), none()])),
            ],
        },
        Kind {
            title: "a part of a tuple changes so",
            old: "tuple<u32, string>",
            new: "tuple<u32, option<string>>",
            forward: vec![passes(
                Val::Tuple(vec![number(1), text("t")]),
                Val::Tuple(vec![number(1), some(text("t"))]),
            )],
            backward: vec![lost(Val::Tuple(vec![number(1), none()]))],
        },
        Kind {
            title: "the `ok` or the `err` of a result changes so",
            old: "result<string, u32>",
            new: "result<option<string>, option<u32>>",
            forward: vec![
                passes(
                    Val::Result(Ok(Some(Box::new(text("t"))))),
                    Val::Result(Ok(Some(Box::new(some(text("t")))))),
                ),
                passes(
                    Val::Result(Err(Some(Box::new(number(1))))),
                    Val::Result(Err(Some(Box::new(some(number(1)))))),
                ),
            ],
            backward: vec![lost(Val::Result(Err(Some(Box::new(none())))))],
        },
    ]
}

fn others() -> Vec<Kind> {
    vec![
        Kind {
            title: "a result gets an `err` with a payload",
            old: "result<string>",
            new: "result<string, u32>",
            forward: vec![],
            backward: vec![],
        },
        Kind {
            title: "a number becomes a wider one",
            old: "u32",
            new: "u64",
            forward: vec![],
            backward: vec![],
        },
        Kind {
            title: "a type becomes another",
            old: "string",
            new: "list<u8>",
            forward: vec![],
            backward: vec![],
        },
    ]
}
