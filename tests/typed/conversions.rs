//! Values that do not fit the type which they are read as: where the error is, and what it says.

use std::fmt::Debug;

use wasm_link::value::ValError;
use wasm_link::{FromVal, IntoVal, Val};

use crate::wit::enums::enums::Color;
use crate::wit::flags::flags_of_all_sizes::{Entry, Permissions};
use crate::wit::options::options;
use crate::wit::records::records::{Person, Sphere};
use crate::wit::results::results::Report;
use crate::wit::text::editor::{Frame, Page};
use crate::wit::text::statistics::Summary;
use crate::wit::variants::variants::{Id, Shape, Tree};

fn record(fields: &[(&str, Val)]) -> Val {
    let fields = fields.iter().cloned();
    Val::Record(fields.map(|(name, val)| (name.to_owned(), val)).collect())
}

fn case(name: &str, payload: Option<Val>) -> Val {
    Val::Variant(name.to_owned(), payload.map(Box::new))
}

#[track_caller]
fn refused<T: TryFrom<Val, Error = ValError> + Debug>(val: Val, expected: &str) {
    assert_eq!(T::try_from(val).unwrap_err().to_string(), expected);
}

#[track_caller]
fn unreadable<T: FromVal + Debug>(val: Val, expected: &str) {
    assert_eq!(T::from_val(val).unwrap_err().to_string(), expected);
}

#[test]
fn a_value_converts_with_from_and_back_with_try_from() {
    let summary = Summary {
        words: 1,
        letters: 2,
        longest: "ä".to_owned(),
    };
    let page = Page {
        lines: vec!["ä".to_owned()],
        summary: summary.clone(),
    };
    let val = Val::from(page.clone());
    let expected = record(&[
        ("lines", vec!["ä"].into_val()),
        (
            "summary",
            record(&[
                ("words", Val::U32(1)),
                ("letters", Val::U32(2)),
                ("longest", "ä".into_val()),
            ]),
        ),
    ]);
    assert_eq!(val, expected);
    assert_eq!(Page::try_from(val), Ok(page));
    let frame = Val::from(Frame::Boxed);
    assert_eq!(frame, Val::Enum("boxed".to_owned()));
    assert_eq!(Frame::try_from(frame), Ok(Frame::Boxed));
    let flags = Val::from(Permissions::RUN_AS_OTHER | Permissions::READ);
    let names = ["read", "run-as-other"].map(str::to_owned);
    assert_eq!(flags, Val::Flags(names.to_vec()));
    let shape = Val::from(Shape::Circle(0.5));
    assert_eq!(shape, case("circle", Some(Val::Float64(0.5))));
}

#[test]
fn a_field_of_another_type_is_named_with_its_path() {
    let summary = |words: Val, longest: Val| {
        record(&[
            ("words", words),
            ("letters", Val::U32(0)),
            ("longest", longest),
        ])
    };
    refused::<Summary>(
        summary(Val::U32(0), Val::U32(0)),
        "summary.longest: expected string, found u32",
    );
    let page = record(&[
        ("lines", Val::List(vec![])),
        ("summary", summary("one".into_val(), "".into_val())),
    ]);
    refused::<Page>(page, "page.summary.words: expected u32, found string");
    let lines = vec!["a".into_val(), Val::U32(7)];
    refused::<Page>(
        record(&[("lines", Val::List(lines))]),
        "page.lines[1]: expected string, found u32",
    );
    refused::<Summary>(
        Val::Bool(true),
        "summary: expected record summary, found bool",
    );
}

#[test]
fn fields_that_are_missing_extra_or_elsewhere_are_named() {
    let words = ("words", Val::U32(0));
    let letters = ("letters", Val::U32(0));
    let longest = ("longest", "".into_val());
    refused::<Summary>(
        record(&[words.clone(), letters.clone()]),
        "summary: expected field `longest` of record summary, found no more fields",
    );
    refused::<Summary>(
        record(&[letters.clone(), words.clone(), longest.clone()]),
        "summary: expected field `words` of record summary, found `letters`",
    );
    refused::<Summary>(
        record(&[words, letters, longest, ("extra", Val::U8(0))]),
        "summary: expected no more fields of record summary, found field `extra`",
    );
}

#[test]
fn parts_of_options_results_and_tuples_are_named() {
    let person = |nickname| record(&[("name", "a".into_val()), ("nickname", nickname)]);
    refused::<options::Person>(
        person(Some(true).into_val()),
        "person.nickname?: expected string, found bool",
    );
    refused::<options::Person>(
        person("b".into_val()),
        "person.nickname: expected option, found string",
    );
    let report = |outcome, attempts| record(&[("outcome", outcome), ("attempts", attempts)]);
    refused::<Report>(
        report(Ok::<_, ()>("one").into_val(), Val::List(vec![])),
        "report.outcome.ok: expected u32, found string",
    );
    refused::<Report>(
        report(Err::<u32, ()>(()).into_val(), Val::List(vec![])),
        "report.outcome.err: expected a payload, found none",
    );
    refused::<Report>(
        report(
            Ok::<_, String>(1_u32).into_val(),
            vec![Ok::<_, ()>(()).into_val(), Ok::<_, ()>(2_u32).into_val()].into_val(),
        ),
        "report.attempts[1].ok: expected no payload, found u32",
    );
    let sphere = |center| record(&[("center", center), ("radius", Val::Float64(1.0))]);
    refused::<Sphere>(
        sphere((1.0, 2.0).into_val()),
        "sphere.center: expected tuple of 3, found tuple of 2",
    );
    refused::<Sphere>(
        sphere((1.0, 2.0_f32, 3.0).into_val()),
        "sphere.center.1: expected f64, found f32",
    );
}

#[test]
fn cases_and_flags_that_do_not_exist_are_named() {
    refused::<Shape>(
        case("square", None),
        "shape: expected a case of variant shape, found `square`",
    );
    refused::<Color>(
        Val::Enum("blue".to_owned()),
        "color: expected a case of enum color, found `blue`",
    );
    refused::<Permissions>(
        Val::Flags(vec!["read".to_owned(), "fly".to_owned()]),
        "permissions: expected a flag of flags permissions, found `fly`",
    );
    refused::<Shape>(
        Val::Enum("nothing".to_owned()),
        "shape: expected variant shape, found enum case `nothing`",
    );
    refused::<Color>(
        case("red", None),
        "color: expected enum color, found variant case `red`",
    );
    let entry = record(&[("name", "a".into_val()), ("permissions", Val::U8(3))]);
    refused::<Entry>(
        entry,
        "entry.permissions: expected flags permissions, found u8",
    );
}

#[test]
fn payloads_are_named_with_their_cases() {
    refused::<Id>(
        case("number", None),
        "id.number: expected a payload, found none",
    );
    refused::<Shape>(
        case("nothing", Some(Val::U32(0))),
        "shape.nothing: expected no payload, found u32",
    );
    let number = case("number", Some(Val::Bool(true)));
    refused::<Tree>(
        case("leaf", Some(number.clone())),
        "tree.leaf.number: expected u64, found bool",
    );
    let branches = vec![case("name", Some("a".into_val())), number];
    refused::<Tree>(
        case("branches", Some(Val::List(branches))),
        "tree.branches[1].number: expected u64, found bool",
    );
    let fallible = Val::Result(Err(Some(Box::new(case("circle", Some(Val::U8(1)))))));
    refused::<Tree>(
        case("fallible", Some(fallible)),
        "tree.fallible.err.circle: expected f64, found u8",
    );
}

#[test]
fn values_outside_of_named_types_have_paths_too() {
    unreadable::<u32>("1".into_val(), "expected u32, found string");
    unreadable::<(u8, char)>((1_u8, "a").into_val(), ".1: expected char, found string");
    unreadable::<Vec<Person>>(
        Val::List(vec![record(&[
            ("name", "a".into_val()),
            ("age", Val::U16(1)),
        ])]),
        "[0].age: expected u8, found u16",
    );
}
