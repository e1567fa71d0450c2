//! Options, results and tuples.

use wasm_link::IntoVal;
use wasm_link::value::LongTuple;

use crate::support::{Echo, texts};
use crate::wit::options::options::{self, Person};
use crate::wit::results::results::{self, Report};
use crate::wit::tuples::tuples;

#[test]
fn options_come_back() {
    let echo = Echo::<options::Interface>::load();
    echo.same("echo-number", [None, Some(0), Some(u32::MAX)], |h, v| {
        h.echo_number(*v)
    });
    let strings = texts().into_iter().map(Some).chain([None]);
    echo.same("echo-string", strings, |h, v| h.echo_string(v.as_deref()));
    let lists = [None, Some(vec![]), Some(vec![0, 255])];
    echo.same("echo-list", lists, |h, v| h.echo_list(v.as_deref()));
    let nested = [None, Some(None), Some(Some(false)), Some(Some(true))];
    echo.same("echo-nested", nested, |h, v| h.echo_nested(*v));
    let person = |name: &str, nickname: Option<&str>| Person {
        name: name.to_owned(),
        nickname: nickname.map(str::to_owned),
    };
    let persons = [
        None,
        Some(person("", None)),
        Some(person("Ada", Some(""))),
        Some(person("Ädä", Some("🦀"))),
    ];
    echo.same("echo-person", persons, |h, v| h.echo_person(v.as_ref()));
}

#[test]
fn results_come_back() {
    let echo = Echo::<results::Interface>::load();
    let both = [Ok(7), Err(String::new()), Err("ä".to_owned())];
    echo.same("echo-both", both, |h, v| {
        h.echo_both(v.as_ref().map(|ok| *ok).map_err(String::as_str))
    });
    let ok = [Ok(String::new()), Ok("€".to_owned()), Err(())];
    echo.same("echo-ok", ok, |h, v| {
        h.echo_ok(v.as_deref().map_err(|&()| ()))
    });
    let err = [Ok(()), Err("🦀".to_owned())];
    echo.same("echo-err", err, |h, v| {
        h.echo_err(v.as_ref().map(|&()| ()).map_err(String::as_str))
    });
    echo.same("echo-neither", [Ok(()), Err(())], |h, v| h.echo_neither(*v));
    let nested = [
        Ok(None),
        Ok(Some(0)),
        Err(vec![]),
        Err(vec!["a".to_owned(), String::new()]),
    ];
    echo.same("echo-nested", nested, |h, v| {
        h.echo_nested(v.as_ref().map(|ok| *ok).map_err(Vec::as_slice))
    });
    let report = |outcome, attempts| Report { outcome, attempts };
    let reports = [
        report(Ok(1), vec![]),
        report(Err("no".to_owned()), vec![Ok(()), Err(()), Ok(())]),
    ];
    echo.same("echo-report", reports, |h, v| h.echo_report(v));
}

#[test]
fn tuples_come_back() {
    let echo = Echo::<tuples::Interface>::load();
    echo.same("echo-one", [(0,), (u32::MAX,)], |h, v| h.echo_one(*v));
    let pairs = [(String::new(), 0), ("ä".to_owned(), 1)];
    echo.same("echo-pair", pairs, |h, v| h.echo_pair((&v.0, v.1)));
    let copied = [(i8::MIN, '\u{10FFFF}', true), (i8::MAX, '\0', false)];
    echo.same("echo-copied", copied, |h, v| h.echo_copied(*v));
    let nested = [
        ((0, 255), vec![]),
        ((1, 2), vec![(String::new(), -0.5), ("🦀".to_owned(), 1e30)]),
    ];
    echo.same("echo-nested", nested, |h, v| h.echo_nested((v.0, &v.1)));
}

#[test]
fn a_tuple_of_sixteen_comes_back() {
    let echo = Echo::<tuples::Interface>::load();
    let sixteen = LongTuple((0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), (12, 13, 14, 255));
    let sent = sixteen.into_val();
    let typed = echo.handle.echo_sixteen(sixteen).unwrap();
    assert_eq!(typed, sixteen);
    assert_eq!(
        echo.raw("echo-sixteen", std::slice::from_ref(&sent))
            .unwrap(),
        sent
    );
}
