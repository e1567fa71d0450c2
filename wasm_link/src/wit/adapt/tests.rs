//! Each kind of change, in each direction.

use super::*;
use crate::wit::{Type, build};

/// Returns what becomes of a value of the type `from` on its way to a receiver of the type `to`.
fn passed(from: Type, to: Type) -> (Verdict, Vec<String>) {
    let asked = build::function("f", vec![("x", from)], None);
    let own = build::function("f", vec![("x", to)], None);
    let (_, changes) = adapter(&asked, &own, Expected::Caller);
    let texts = changes.iter().map(ToString::to_string);
    (verdict(&changes), texts.collect())
}

fn record(fields: &[(&str, Type)]) -> Type {
    build::record("r", fields.to_vec())
}

#[test]
fn what_is_the_same_needs_nothing() {
    let types = [
        Type::U8,
        build::list(Type::String),
        record(&[("a", Type::U8), ("b", build::option(Type::Char))]),
        build::variant("v", vec![("a", Some(Type::U8)), ("b", None)]),
        build::result(Some(Type::U8), None),
    ];
    for ty in types {
        assert_eq!(passed(ty.clone(), ty.clone()), (Verdict::Same, Vec::new()));
    }
}

#[test]
fn cases_pass_that_the_receiver_knows() {
    let few = build::enumeration("e", &["a", "b"]);
    let more = build::enumeration("e", &["c", "b", "a"]);
    assert_eq!(
        passed(few.clone(), more.clone()),
        (
            Verdict::Adapted,
            vec![
                "`f`: parameter `x`: enum `e`: expected `a`, `b`, found `c`, `b`, `a`: \
                 cases are matched by their names"
                    .to_owned()
            ]
        )
    );
    assert_eq!(
        passed(more, few.clone()),
        (
            Verdict::Partial,
            vec![
                "`f`: parameter `x`: enum `e`: expected `c`, `b`, `a`, found `a`, `b`: \
                 `c` cannot be passed"
                    .to_owned()
            ]
        )
    );
    let others = build::enumeration("e", &["d"]);
    assert_eq!(passed(few, others).0, Verdict::Breaking);
}

#[test]
fn fields_are_left_out_or_none() {
    let small = record(&[("a", Type::U8)]);
    let large = record(&[("b", build::option(Type::U8)), ("a", Type::U8)]);
    let strict = record(&[("a", Type::U8), ("b", Type::U8)]);
    assert_eq!(passed(small.clone(), large.clone()).0, Verdict::Adapted);
    assert_eq!(passed(large, small.clone()).0, Verdict::Adapted);
    assert_eq!(passed(strict.clone(), small.clone()).0, Verdict::Adapted);
    assert_eq!(
        passed(small, strict),
        (
            Verdict::Breaking,
            vec![
                "`f`: parameter `x`: record `r`: field `b`: expected no such field, found u8: \
                 there is no such value"
                    .to_owned()
            ]
        )
    );
}

#[test]
fn handles_are_neither_lost_nor_moved() {
    let counter = || build::own("a:b/c", "counter");
    let two = record(&[("a", counter()), ("b", counter())]);
    let moved = record(&[("b", counter()), ("a", counter())]);
    assert_eq!(passed(two.clone(), moved).0, Verdict::Breaking);
    assert_eq!(
        passed(two, record(&[("a", counter())])).0,
        Verdict::Breaking
    );
    assert_eq!(
        passed(counter(), build::option(counter())).0,
        Verdict::Adapted
    );
}

#[test]
fn parameters_that_differ_in_number_are_matched_by_name() {
    let short = build::function("f", vec![("b", Type::U8)], Some(Type::U8));
    let long = build::function(
        "f",
        vec![("a", build::option(Type::U8)), ("b", Type::U8)],
        None,
    );
    let (adapter_to_long, changes) = adapter(&short, &long, Expected::Callee);
    assert_eq!(verdict(&changes), Verdict::Breaking);
    assert_eq!(
        adapter_to_long
            .params
            .iter()
            .map(|part| &part.source)
            .collect::<Vec<_>>(),
        [&Source::Absent, &Source::From(0, Plan::Same)]
    );
    let (adapter_to_short, changes) = adapter(&long, &short, Expected::Callee);
    assert_eq!(verdict(&changes), Verdict::Partial);
    assert_eq!(adapter_to_short.surplus, [0]);
    assert_eq!(adapter_to_short.result, Returned::Dropped);
}

#[test]
fn what_is_worst_is_kept_of_many() {
    let fields = |ty: &dyn Fn(usize) -> Type| {
        let fields = (0..1_100).map(|index| (format!("f{index}"), ty(index)));
        Type::Record(crate::wit::Record {
            name: None,
            fields: fields.collect(),
        })
    };
    let from = fields(&|_| Type::U8);
    let to = fields(&|index| match index {
        1_099 => Type::Char,
        _ => build::option(Type::U8),
    });
    assert_eq!(passed(from, to).0, Verdict::Breaking);
}
