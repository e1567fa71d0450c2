//! Maps and lists of fixed length, which an engine has off unless it is told otherwise.

use std::collections::HashMap;

use wasm_link::value::ValError;
use wasm_link::wasmtime::{Config, Engine};
use wasm_link::{App, FromVal, IntoVal, LoadedApp, Plugin, Socket, TypedInterface, Val};

use crate::wat::{self, ECHO, Function};
use crate::wit::maps::{fixed, maps};

/// Returns the four bytes that it is given.
const ECHO_COLOR: &str = "(param i32 i32 i32 i32) (result i32)
    (i32.store8 (i32.const 8) (local.get 0))
    (i32.store8 (i32.const 9) (local.get 1))
    (i32.store8 (i32.const 10) (local.get 2))
    (i32.store8 (i32.const 11) (local.get 3))
    (i32.const 8)";

/// An interface of one function of `maps`, and one of `fixed`.
mod wit {
    wasm_link::interface!({
        inline: "
            package demo:maps;
            interface counts { echo: func(value: map<char, u32>) -> map<char, u32>; }
            interface color { echo: func(value: list<u8, 4>) -> list<u8, 4>; }
        ",
    });
}

fn plugin(path: &str, ty: &str, code: &str) -> Plugin {
    let ty = format!(r#"(param "value" {ty}) (result {ty})"#);
    let component = wat::component(path, &[Function("echo", &ty, code)]);
    Plugin::from_bytes("echo", component)
}

fn counts() -> Plugin {
    plugin(wit::counts::Interface::PATH, "(map char u32)", ECHO)
}

fn color() -> Plugin {
    plugin(wit::color::Interface::PATH, "(list u8 4)", ECHO_COLOR)
}

fn load<I: TypedInterface<Error: Send + Sync> + 'static>(plugin: Plugin) -> LoadedApp {
    let mut config = Config::new();
    config.concurrency_support(false);
    config.wasm_component_model_map(true);
    config.wasm_component_model_fixed_length_lists(true);
    let app = App::new().engine(Engine::new(&config).unwrap());
    let app = app.root::<I>().plugin(plugin).load();
    app.unwrap_or_else(|report| panic!("{report}"))
}

fn raw<I: TypedInterface>(app: &LoadedApp, value: Val) -> Val {
    match app.dispatch(I::PATH, "echo", true, &[value]) {
        Socket::ExactlyOne(reply) => reply.unwrap(),
        other => panic!("not the shape of one plugin: {other:?}"),
    }
}

#[test]
fn maps_come_back() {
    let app = load::<wit::counts::Interface>(counts());
    let handle = app.bind::<wit::counts::Interface>().unwrap();
    let many = (0..1000_u32).filter_map(|n| Some((char::from_u32(n)?, n)));
    for value in [
        HashMap::new(),
        HashMap::from([('ä', 1), ('\0', u32::MAX)]),
        many.collect(),
    ] {
        assert_eq!(handle.echo(&value).unwrap(), value);
        let returned = raw::<wit::counts::Interface>(&app, value.clone().into_val());
        assert_eq!(HashMap::from_val(returned), Ok(value));
    }
}

#[test]
fn lists_of_fixed_length_come_back() {
    let app = load::<wit::color::Interface>(color());
    let handle = app.bind::<wit::color::Interface>().unwrap();
    for value in [[0; 4], [1, 2, 3, 255]] {
        assert_eq!(handle.echo(&value).unwrap(), value);
        let returned = raw::<wit::color::Interface>(&app, value.into_val());
        assert_eq!(<[u8; 4]>::from_val(returned), Ok(value));
    }
}

#[test]
fn an_engine_that_lacks_them_is_reported_with_the_switch() {
    let report = App::new().root::<wit::counts::Interface>().plugin(counts());
    let report = report.load().unwrap_err().to_string();
    assert!(
        report.contains("turn them on with `Config::wasm_component_model_map`"),
        "{report}"
    );
    let report = App::new().root::<wit::color::Interface>().plugin(color());
    let report = report.load().unwrap_err().to_string();
    assert!(
        report.contains("turn them on with `Config::wasm_component_model_fixed_length_lists`"),
        "{report}"
    );
}

#[test]
fn generated_types_convert() {
    let table = maps::Table {
        title: "ä".to_owned(),
        rows: HashMap::from([("a".to_owned(), vec![1, 2]), (String::new(), vec![])]),
    };
    let val = Val::from(table.clone());
    assert_eq!(maps::Table::try_from(val), Ok(table));
    let key = maps::Key::Named(HashMap::from([('k', "v".to_owned())]));
    assert_eq!(maps::Key::try_from(Val::from(key.clone())), Ok(key));
    let scores: maps::Scores = HashMap::from([(1, 0.5)]);
    assert_eq!(
        maps::Scores::from_val(scores.clone().into_val()),
        Ok(scores)
    );

    let digest = fixed::Digest {
        bytes: [7; 32],
        names: ["a".to_owned(), "b".to_owned()],
    };
    let val = Val::from(digest.clone());
    assert_eq!(fixed::Digest::try_from(val), Ok(digest));
    let matrix: fixed::Matrix = [[0.0, 1.0, 2.0]; 3];
    assert_eq!(fixed::Matrix::from_val(matrix.into_val()), Ok(matrix));
}

#[test]
fn a_value_of_another_type_is_refused_with_its_place() {
    let error = |result: Result<HashMap<String, u8>, ValError>| result.unwrap_err().to_string();
    let entry = |key: Val, value: Val| HashMap::from_val(Val::Map(vec![(key, value)]));
    assert_eq!(
        error(entry(Val::U8(1), Val::U8(1))),
        ".key: expected string, found u8"
    );
    assert_eq!(
        error(entry(Val::String(String::new()), Val::Char('a'))),
        ".value: expected u8, found char"
    );
    assert_eq!(
        error(HashMap::from_val(Val::List(vec![]))),
        "expected map, found list"
    );
    let error = |val| <[u8; 2]>::from_val(val).unwrap_err().to_string();
    assert_eq!(
        error(Val::FixedLengthList(vec![Val::U8(1)])),
        "expected list of length 2, found list of length 1"
    );
    assert_eq!(
        error(Val::FixedLengthList(vec![Val::U8(1), Val::Bool(true)])),
        "[1]: expected u8, found bool"
    );
    assert_eq!(
        error(Val::List(vec![Val::U8(1), Val::U8(2)])),
        "expected list of length 2, found list"
    );
}
