//! Strings and lists.

use wasm_link::{DispatchError, IntoVal};

use crate::support::{Echo, MIB, texts};
use crate::wit::lists::lists::{self, Point};
use crate::wit::strings::strings;

#[test]
fn strings_come_back_whatever_is_in_them() {
    let echo = Echo::<strings::Interface>::load();
    echo.same("echo-string", texts(), |h, v| h.echo_string(v));
}

#[test]
fn two_strings_keep_their_order() {
    let echo = Echo::<strings::Interface>::load();
    assert_eq!(echo.handle.join("left ", "right").unwrap(), "left right");
    assert_eq!(echo.handle.join("", "ü").unwrap(), "ü");
}

#[test]
fn lists_of_plain_values_come_back() {
    let echo = Echo::<lists::Interface>::load();
    let mebibyte: Vec<u8> = (0..=u8::MAX).cycle().take(MIB).collect();
    let bytes = [vec![], vec![0], (0..=u8::MAX).collect(), mebibyte];
    echo.same("echo-bytes", bytes, |h, v| h.echo_bytes(v));
    let bools = [vec![], vec![true], vec![false, true, true]];
    echo.same("echo-bools", bools, |h, v| h.echo_bools(v));
    let floats = [vec![], vec![-0.0], vec![f64::MIN, f64::INFINITY, 5e-324]];
    echo.same("echo-floats", floats, |h, v| h.echo_floats(v));
    let chars = [vec![], vec!['\0'], vec!['\u{D7FF}', '\u{E000}', '🦀']];
    echo.same("echo-chars", chars, |h, v| h.echo_chars(v));
}

#[test]
fn lists_of_owning_values_come_back() {
    let echo = Echo::<lists::Interface>::load();
    let strings = [vec![], vec![String::new()], texts()];
    echo.same("echo-strings", strings, |h, v| h.echo_strings(v));
    let nested = [
        vec![],
        vec![vec![]],
        vec![vec![1], vec![], vec![2, u32::MAX]],
    ];
    echo.same("echo-nested", nested, |h, v| h.echo_nested(v));
    let point = |x, y| Point { x, y };
    let points = [
        vec![],
        vec![point(1, -1)],
        vec![point(i32::MIN, i32::MAX), point(0, 0), point(-7, 7)],
    ];
    echo.same("echo-points", points, |h, v| h.echo_points(v));
    let options = [
        vec![],
        vec![None],
        vec![Some("ä".to_owned()), None, Some(String::new())],
    ];
    echo.same("echo-options", options, |h, v| h.echo_options(v));
    let pairs = [
        vec![],
        vec![(String::new(), 0)],
        vec![("one".to_owned(), 1), ("🦀".to_owned(), u32::MAX)],
    ];
    echo.same("echo-pairs", pairs, |h, v| h.echo_pairs(v));
}

/// What a call may hand over to the host is bounded, to 128 MiB by default, and wasmtime counts what it
/// makes of it: a `Val` for each byte of a list takes many times the space of the byte.
#[test]
fn a_dynamic_list_reaches_the_bound_before_a_typed_one() {
    let echo = Echo::<lists::Interface>::load();
    let bytes = vec![7; 4 * MIB];
    assert!(echo.handle.echo_bytes(&bytes).unwrap() == bytes);
    let raw = echo.raw("echo-bytes", &[bytes.into_val()]);
    assert_eq!(
        raw.unwrap_err().to_string(),
        "limit exceeded: the plugin `echo` exceeded its limit of bytes handed over in a call, which is \
         134217728 bytes"
    );
    // What a call had already begun cannot be taken back: the plugin is down.
    let down = echo.handle.echo_bytes(&[1]).unwrap_err();
    assert!(matches!(down, DispatchError::PluginDown { .. }), "{down:?}");
    echo.app.restart("echo").unwrap();
    assert_eq!(echo.handle.echo_bytes(&[1]).unwrap(), [1]);
}
