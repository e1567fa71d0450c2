//! Functions without parameters, without result, and with many parameters.

use wasm_link::{DispatchError, FromVal, IntoVal, Socket, TypedInterface, Val};

use crate::support::Echo;
use crate::wit::functions::functions::{Interface, Settings};

#[test]
fn functions_without_parameters_or_result_can_be_called() {
    let echo = Echo::<Interface>::load();
    let functions = &echo.handle;
    assert_eq!(functions.nothing().unwrap(), ());
    assert_eq!(functions.consume("ä").unwrap(), ());
    assert_eq!(functions.produce().unwrap(), "produced");
    assert_eq!(
        echo.raw("produce", &[]).unwrap(),
        Val::String("produced".to_owned())
    );
}

#[test]
fn a_result_that_is_not_there_cannot_be_asked_for_by_name() {
    let echo = Echo::<Interface>::load();
    let reply = echo.raw("nothing", &[]).unwrap_err();
    assert!(matches!(reply, DispatchError::MissingResponse), "{reply}");
    let reply = echo
        .app
        .dispatch(Interface::PATH, "consume", false, &["a".into_val()]);
    let Socket::ExactlyOne(Ok(Val::Tuple(nothing))) = reply else {
        panic!("{reply:?}");
    };
    assert_eq!(nothing, []);
}

#[test]
fn many_parameters_keep_their_places() {
    let echo = Echo::<Interface>::load();
    let settings = Settings {
        title: "title".to_owned(),
    };
    let sent = (
        true,
        2,
        i64::MIN,
        4.5,
        '🦀',
        "f".to_owned(),
        vec![7, 8],
        Some("h".to_owned()),
        settings,
        ("j".to_owned(), 10),
    );
    let (a, b, c, d, e, f, g, h, i, j) = &sent;
    let functions = &echo.handle;
    let typed = functions.echo_many(*a, *b, *c, *d, *e, f, g, h.as_deref(), i, (&j.0, j.1));
    let typed = typed.unwrap();
    assert_eq!(typed, sent);

    let Val::Tuple(arguments) = sent.clone().into_val() else {
        panic!("not a tuple");
    };
    let raw = echo.raw("echo-many", &arguments).unwrap();
    assert_eq!(FromVal::from_val(raw), Ok(sent));
}

#[test]
fn as_many_parameters_as_fit_into_registers_keep_their_places() {
    let echo = Echo::<Interface>::load();
    let all: [u8; 16] = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3];
    let expected = all
        .iter()
        .fold(0, |sum: u8, next| sum.wrapping_mul(3).wrapping_add(*next));
    let [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p] = all;
    let typed = echo
        .handle
        .echo_sixteen(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p);
    assert_eq!(typed.unwrap(), expected);
    let raw = echo.raw("echo-sixteen", &all.map(IntoVal::into_val));
    assert_eq!(raw.unwrap(), Val::U8(expected));
}
