//! What `interface!` writes, and what it does not.

use super::*;
use crate::wit::build;

const PATH: &str = "a:b/c@1.0.0";

fn function(types: &[&str], ty: &str) -> Option<Type> {
    let line = format!("func f {ty}");
    let lines: Vec<&str> = types.iter().copied().chain([line.as_str()]).collect();
    let decoded = interface(PATH, &lines).ok()?;
    decoded.functions.into_iter().next()?.result
}

fn resource(interface: &str) -> ResourceName {
    ResourceName {
        interface: interface.to_owned(),
        name: "r".to_owned(),
    }
}

#[test]
fn functions_have_their_names_parameters_and_results() {
    let decoded = interface(
        PATH,
        &["func f _", "async [async]g u8 x string y list char"],
    );
    let expected = Interface {
        path: PATH.to_owned(),
        functions: vec![
            build::function("f", Vec::new(), None),
            build::async_function(
                "[async]g",
                vec![("x", Type::String), ("y", build::list(Type::Char))],
                Some(Type::U8),
            ),
        ],
    };
    assert_eq!(decoded, Ok(expected));
}

#[test]
fn every_type_is_written_in_front_of_its_parts() {
    let boxed = |ty| Some(Box::new(ty));
    let cases = [
        ("array 3 bool", Type::FixedList(Box::new(Type::Bool), 3)),
        (
            "map s8 u16",
            Type::Map(Box::new(Type::S8), Box::new(Type::U16)),
        ),
        ("option s16", build::option(Type::S16)),
        ("result u32 _", build::result(Some(Type::U32), None)),
        (
            "result _ list s32",
            build::result(None, Some(build::list(Type::S32))),
        ),
        ("tuple 0", build::tuple(Vec::new())),
        (
            "tuple 2 option s64 u64",
            build::tuple(vec![build::option(Type::S64), Type::U64]),
        ),
        ("own . r", Type::Own(resource(PATH))),
        ("borrow d:e/f r", Type::Borrow(resource("d:e/f"))),
        ("stream _", Type::Stream(None)),
        (
            "future option f32",
            Type::Future(boxed(build::option(Type::F32))),
        ),
        ("error-context", Type::ErrorContext),
        ("f64", Type::F64),
    ];
    for (words, ty) in cases {
        assert_eq!(function(&[], words), Some(ty), "{words}");
    }
}

#[test]
fn named_types_are_meant_by_their_number() {
    let lines = [
        "enum e x y",
        "flags f z",
        "variant v a #0 b _",
        "record r c #1 d list #2",
        "type option #3",
    ];
    let cases = vec![
        ("a", Some(build::enumeration("e", &["x", "y"]))),
        ("b", None),
    ];
    let flags = Type::Flags(Labels {
        name: Some("f".to_owned()),
        labels: vec!["z".to_owned()],
    });
    let fields = vec![("c", flags), ("d", build::list(build::variant("v", cases)))];
    let record = build::record("r", fields);
    assert_eq!(function(&lines, "#3"), Some(record.clone()));
    assert_eq!(function(&lines, "#4"), Some(build::option(record)));
}

#[test]
fn what_the_macro_does_not_write_is_nothing() {
    for ty in [
        "",
        "#0",
        "#x",
        "list",
        "array u8",
        "array -1 u8",
        "tuple 2 u8",
        "own .",
        "text",
        "result u8",
        "_ x",
    ] {
        assert_eq!(function(&[], ty), None, "{ty}");
    }
    for line in [
        "",
        "func",
        "record",
        "variant v x",
        "record r x",
        "type t u8",
    ] {
        assert_eq!(interface(PATH, &[line]), Err(Malformed), "{line}");
    }
}
