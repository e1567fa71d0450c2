//! What wasmtime has no typed form for: long tuples, long lists of fixed length, and many parameters.

use wasm_link::value::{LongList, LongTuple};
use wasm_link::wasmtime::{Config, Engine};
use wasm_link::{App, FromVal, IntoVal, LoadedApp, Plugin, Socket, TypedInterface, Val};

use crate::wat::{self, Function};

/// Interfaces that plugins of one core function each implement.
mod wit {
    wasm_link::interface!({
        inline: "
            package demo:long;
            interface wide {
                echo: func(value: tuple<u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, f32>) -> tuple<u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, f32>;
                sum: func(a: u32, b: u32, c: u32, d: u32, e: u32, f: u32, g: u32, h: u32, i: u32, j: u32, k: u32, l: u32, m: u32, n: u32, o: u32, p: u32, q: u32) -> u32;
                forget: func(a: u32, b: u32, c: u32, d: u32, e: u32, f: u32, g: u32, h: u32, i: u32, j: u32, k: u32, l: u32, m: u32, n: u32, o: u32, p: u32, q: u32);
            }
            interface lists {
                echo-array: func(value: list<u8, 16384>) -> list<u8, 16384>;
                echo-bytes: func(value: list<u8, 60000>) -> list<u8, 60000>;
            }
        ",
    });
}

use wit::{lists, wide};

/// Parameters in memory are returned where they are.
const SAME: &str = "(param i32) (result i32) local.get 0";

/// Adds 17 numbers in memory.
const SUM: &str = "(param $at i32) (result i32) (local $sum i32) (local $left i32)
    (local.set $left (i32.const 17))
    (loop $next
      (local.set $sum (i32.add (local.get $sum) (i32.load (local.get $at))))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (local.set $left (i32.sub (local.get $left) (i32.const 1)))
      (br_if $next (local.get $left)))
    (local.get $sum)";

fn load<I: TypedInterface<Error: Send + Sync> + 'static>(functions: &[Function<'_>]) -> LoadedApp {
    let mut config = Config::new();
    config.concurrency_support(false);
    config.wasm_component_model_fixed_length_lists(true);
    let plugin = Plugin::from_bytes("long", wat::component(I::PATH, functions));
    let app = App::new().engine(Engine::new(&config).unwrap());
    let app = app.root::<I>().plugin(plugin).load();
    app.unwrap_or_else(|report| panic!("{report}"))
}

fn raw<I: TypedInterface>(app: &LoadedApp, function: &str, arguments: &[Val]) -> Val {
    match app.dispatch(I::PATH, function, true, arguments) {
        Socket::ExactlyOne(reply) => reply.unwrap(),
        other => panic!("not the shape of one plugin: {other:?}"),
    }
}

fn load_wide() -> (LoadedApp, wide::Client) {
    let bytes = "u8 ".repeat(24);
    let echo = format!(r#"(param "value" (tuple {bytes} f32)) (result (tuple {bytes} f32))"#);
    let params: Vec<_> = ('a'..='q')
        .map(|name| format!("(param \"{name}\" u32)"))
        .collect();
    let params = params.concat();
    let app = load::<wide::Interface>(&[
        Function("echo", &echo, SAME),
        Function("sum", &format!("{params} (result u32)"), SUM),
        Function("forget", &params, "(param i32)"),
    ]);
    let handle = app.bind::<wide::Interface>().unwrap();
    (app, handle)
}

#[test]
fn long_tuples_come_back() {
    let (app, handle) = load_wide();
    let first = (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    let value = LongTuple(
        first,
        LongTuple((12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 255), (-0.5,)),
    );
    assert_eq!(handle.echo(value).unwrap(), value);
    let sent = value.into_val();
    let returned = raw::<wide::Interface>(&app, "echo", std::slice::from_ref(&sent));
    assert_eq!(returned, sent);
    for (val, found) in [
        (Val::Tuple(vec![Val::U8(0); 12]), "tuple of 12"),
        (Val::U8(0), "u8"),
    ] {
        assert_eq!(
            <LongTuple<(u8,), (u8,)>>::from_val(val)
                .unwrap_err()
                .to_string(),
            format!("expected tuple of more than 12, found {found}")
        );
    }
}

#[test]
fn functions_have_any_number_of_parameters() {
    let (app, handle) = load_wide();
    let sum = handle.sum(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17);
    assert_eq!(sum.unwrap(), 153);
    let numbers: Vec<Val> = (1..=17_u32).map(IntoVal::into_val).collect();
    assert_eq!(raw::<wide::Interface>(&app, "sum", &numbers), Val::U32(153));
    handle
        .forget(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17)
        .unwrap();
}

/// A byte that tells where it is.
fn byte(index: usize) -> u8 {
    u8::try_from(index % 251).unwrap()
}

#[test]
fn long_lists_of_fixed_length_come_back() {
    let list =
        |length| format!(r#"(param "value" (list u8 {length})) (result (list u8 {length}))"#);
    let app = load::<lists::Interface>(&[
        Function("echo-array", &list(16384), SAME),
        Function("echo-bytes", &list(60000), SAME),
    ]);
    let handle = app.bind::<lists::Interface>().unwrap();
    let array: [u8; 16384] = std::array::from_fn(byte);
    assert_eq!(handle.echo_array(&array).unwrap(), array);

    let bytes: Vec<u8> = (0..60000).map(byte).collect();
    let list = LongList::<u8, 60000>::try_from(bytes.clone()).unwrap();
    let returned = handle.echo_bytes(&list).unwrap();
    assert_eq!(returned, list);
    assert_eq!(Vec::from(returned), bytes);
    let returned = raw::<lists::Interface>(&app, "echo-bytes", &[list.clone().into_val()]);
    assert_eq!(LongList::from_val(returned).unwrap(), list);
    assert_eq!(
        LongList::<u8, 3>::from_val(Val::FixedLengthList(vec![Val::U8(0)]))
            .unwrap_err()
            .to_string(),
        "expected list of length 3, found list of length 1"
    );
}

/// A resource whose method has 17 parameters, its handle included, and which passes in a long tuple.
mod handles {
    use super::{App, LongTuple, Plugin};

    mod wit {
        wasm_link::interface!({
            inline: "
                package demo:long;
                interface things {
                    resource thing {
                        constructor(value: u32);
                        add: func(a: u32, b: u32, c: u32, d: u32, e: u32, f: u32, g: u32, h: u32, i: u32, j: u32, k: u32, l: u32, m: u32, n: u32, o: u32, p: u32) -> u32;
                    }
                    live: func() -> u32;
                    echo: func(value: tuple<thing, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, thing>) -> tuple<thing, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, thing>;
                    lend: func(value: tuple<u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, borrow<thing>>) -> u32;
                }
            ",
        });
    }

    use wit::things;

    #[test]
    fn handles_pass_in_what_is_long() {
        let plugin = Plugin::from_bytes("long", include_str!("long/things.wat"));
        let app = App::new().root::<things::Interface>().plugin(plugin).load();
        let app = app.unwrap_or_else(|report| panic!("{report}"));
        let things = app.bind::<things::Interface>().unwrap();

        let one = things.new_thing(100).unwrap();
        let sum = one.add(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
        assert_eq!(sum.unwrap(), 236);
        let lent = LongTuple((0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), (&one,));
        assert_eq!(things.lend(lent).unwrap(), 100);

        let two = things.new_thing(200).unwrap();
        let given = LongTuple(
            (one, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
            (12, 13, 14, 15, two),
        );
        let LongTuple(first, others) = things.echo(given).unwrap();
        assert_eq!((first.11, others.3), (11, 15));
        let sum = others
            .4
            .add(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
        assert_eq!(sum.unwrap(), 336);
        assert_eq!(things.live().unwrap(), 2);
        drop((first, others));
        assert_eq!(things.live().unwrap(), 0);
    }
}
