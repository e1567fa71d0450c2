//! Values on their way from one version of a function to another.

use super::*;
use crate::wit::adapt::{Expected, Verdict, adapter, verdict};
use crate::wit::{Type, build};

fn text(text: &str) -> Val {
    Val::String(text.to_owned())
}

/// Passes a value of the type `from` to a receiver of the type `to`, and returns what it gets.
fn passed(from: Type, to: Type, value: Val) -> Result<Val, String> {
    let asked = build::function("f", vec![("x", from)], None);
    let own = build::function("f", vec![("x", to)], None);
    let (adapter, changes) = adapter(&asked, &own, Expected::Caller);
    assert!(verdict(&changes) < Verdict::Breaking, "{changes:?}");
    let arguments = adapter.arguments(vec![value]);
    let arguments = arguments.map_err(|error| error.to_string())?;
    Ok(arguments.into_iter().next().unwrap_or(Val::Bool(false)))
}

#[test]
fn records_get_the_fields_of_the_receiver() {
    let from = build::record("r", vec![("a", Type::U8), ("b", Type::String)]);
    let to = build::record(
        "r",
        vec![
            ("c", build::option(Type::U8)),
            ("b", build::option(Type::String)),
        ],
    );
    let value = Val::Record(vec![
        ("a".to_owned(), Val::U8(1)),
        ("b".to_owned(), text("two")),
    ]);
    assert_eq!(
        passed(from, to, value),
        Ok(Val::Record(vec![
            ("c".to_owned(), Val::Option(None)),
            ("b".to_owned(), Val::Option(Some(Box::new(text("two"))))),
        ]))
    );
}

#[test]
fn only_what_the_receiver_knows_passes() {
    let few = || build::enumeration("e", &["a"]);
    let more = || build::enumeration("e", &["a", "b"]);
    let list = |cases: &[&str]| {
        Val::List(
            cases
                .iter()
                .map(|case| Val::Enum((*case).to_owned()))
                .collect(),
        )
    };
    let passed = |cases: &[&str]| passed(build::list(more()), build::list(few()), list(cases));
    assert_eq!(passed(&["a", "a"]), Ok(list(&["a", "a"])));
    assert_eq!(
        passed(&["a", "b"]),
        Err("parameter `x`[1]: expected one of `a`, found `b`".to_owned())
    );
}

#[test]
fn each_part_of_a_value_is_adapted() {
    let parts = |ty: Type| {
        build::tuple(vec![
            build::option(ty.clone()),
            build::result(Some(ty.clone()), Some(ty.clone())),
            build::map(Type::U8, ty.clone()),
            build::fixed_list(ty.clone(), 1),
            build::variant("v", vec![("c", Some(ty.clone())), ("d", Some(ty))]),
        ])
    };
    let value = |part: &dyn Fn() -> Val| {
        Val::Tuple(vec![
            Val::Option(Some(Box::new(part()))),
            Val::Result(Err(Some(Box::new(part())))),
            Val::Map(vec![(Val::U8(1), part())]),
            Val::FixedLengthList(vec![part()]),
            Val::Variant("d".to_owned(), Some(Box::new(part()))),
        ])
    };
    let sent = value(&|| text("s"));
    let wrapped = value(&|| Val::Option(Some(Box::new(text("s")))));
    let (plain, optional) = (
        || parts(Type::String),
        || parts(build::option(Type::String)),
    );
    assert_eq!(
        passed(plain(), optional(), sent.clone()),
        Ok(wrapped.clone())
    );
    assert_eq!(passed(optional(), plain(), wrapped), Ok(sent));
    let none = value(&|| Val::Option(None));
    assert_eq!(
        passed(optional(), plain(), none),
        Err("parameter `x`.0?: expected a value, found `none`".to_owned())
    );
}

#[test]
fn results_are_none_or_left_out() {
    let returning = |result| build::function("f", Vec::new(), result);
    let result = |asked: Option<Type>, own: Option<Type>, value| {
        let (adapter, changes) = adapter(&returning(asked), &returning(own), Expected::Caller);
        assert_eq!(verdict(&changes), Verdict::Adapted);
        adapter.result(value)
    };
    assert_eq!(result(None, Some(Type::U8), Some(Val::U8(1))), Ok(None));
    assert_eq!(
        result(Some(build::option(Type::U8)), None, None),
        Ok(Some(Val::Option(None)))
    );
}
