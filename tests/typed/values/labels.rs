//! Enums and flags.

use wasm_link::{FromVal, IntoVal};

use crate::support::Echo;
use crate::wit::enums::enums::{self, Color, Single};
use crate::wit::extremes::extremes::{Many, NoFlags, Nothing};
use crate::wit::flags::flags_of_all_sizes::{
    self, Eight, Entry, Nine, Permissions, Seventeen, ThirtyTwo,
};
use crate::wit::nesting::large;

#[test]
fn enums_come_back() {
    let echo = Echo::<enums::Interface>::load();
    let colors = [Color::Red, Color::Green, Color::DarkBlue];
    echo.same("echo-color", colors, |h, v| h.echo_color(*v));
    echo.same("echo-single", [Single::Only], |h, v| h.echo_single(*v));
    let lists = [vec![], vec![Color::DarkBlue], colors.to_vec()];
    echo.same("echo-colors", lists, |h, v| h.echo_colors(v));
}

#[test]
fn an_enum_of_more_cases_than_a_byte_has_values_comes_back() {
    let echo = Echo::<large::Interface>::load();
    let cases = [
        large::Many::Case0,
        large::Many::Case1,
        large::Many::Case255,
        large::Many::Case256,
    ];
    echo.same("echo-many", cases, |h, v| h.echo_many(*v));
}

#[test]
fn flags_of_every_size_come_back() {
    let echo = Echo::<flags_of_all_sizes::Interface>::load();
    let permissions = [
        Permissions::empty(),
        Permissions::READ,
        Permissions::WRITE | Permissions::RUN_AS_OTHER,
        Permissions::READ | Permissions::WRITE | Permissions::RUN_AS_OTHER,
    ];
    echo.same("echo-permissions", permissions, |h, v| {
        h.echo_permissions(*v)
    });
    let entries = permissions.map(|permissions| Entry {
        name: "ä".to_owned(),
        permissions,
    });
    echo.same("echo-entry", entries, |h, v| h.echo_entry(v));
    let eight = [Eight::empty(), Eight::FLAG_0, Eight::FLAG_7, !Eight::FLAG_3];
    echo.same("echo-eight", eight, |h, v| h.echo_eight(*v));
    let nine = [Nine::empty(), Nine::FLAG_8, Nine::FLAG_0 | Nine::FLAG_8];
    echo.same("echo-nine", nine, |h, v| h.echo_nine(*v));
    let seventeen = [
        Seventeen::empty(),
        Seventeen::FLAG_15,
        Seventeen::FLAG_0 | Seventeen::FLAG_16,
    ];
    echo.same("echo-seventeen", seventeen, |h, v| h.echo_seventeen(*v));
    let thirty_two = [
        ThirtyTwo::empty(),
        ThirtyTwo::FLAG_0,
        ThirtyTwo::FLAG_31,
        !ThirtyTwo::FLAG_31,
        !ThirtyTwo::empty(),
    ];
    echo.same("echo-thirty-two", thirty_two, |h, v| h.echo_thirty_two(*v));
}

/// `!` sets bits that are no flags, in the types that have some left: they are not sent, so that
/// what comes back is as equal as the flags are.
#[test]
fn bits_that_are_no_flags_make_no_difference() {
    let echo = Echo::<flags_of_all_sizes::Interface>::load();
    let all_but_read = [!Permissions::READ];
    echo.same("echo-permissions", all_but_read, |h, v| {
        h.echo_permissions(*v)
    });
    let all_but_eight = [!Nine::FLAG_8];
    echo.same("echo-nine", all_but_eight, |h, v| h.echo_nine(*v));
}

/// No component may have these types today; their values can be converted all the same.
#[test]
fn what_validators_refuse_is_still_a_value() {
    let nothing = Nothing {};
    assert_eq!(Nothing::from_val(nothing.into_val()).unwrap(), nothing);
    let none = NoFlags::empty();
    assert_eq!(NoFlags::from_val(none.into_val()).unwrap(), none);
    for case in [Many::Case0, Many::Case256] {
        assert_eq!(Many::from_val(case.into_val()).unwrap(), case);
    }
}
