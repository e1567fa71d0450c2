//! The interfaces of the guest, implemented in Rust: functions that return what they are given.

use wasm_link::{Caller, LongTuple, Native, Plugin};

use crate::wit::aliases::aliases;
use crate::wit::cardinality::{any, at_least_one, at_most_one, exactly_one};
use crate::wit::docs::docs;
use crate::wit::enums::enums;
use crate::wit::flags::flags_of_all_sizes;
use crate::wit::folder::{calendar, more};
use crate::wit::lists::lists;
use crate::wit::names;
use crate::wit::nesting::{large, nesting};
use crate::wit::options::options;
use crate::wit::primitives::primitives;
use crate::wit::records::records;
use crate::wit::results::results;
use crate::wit::several::{first, second_one};
use crate::wit::strings::strings;
use crate::wit::tuples::tuples;
use crate::wit::uses::uses;
use crate::wit::variants::variants;
use every_gate::gates;

/// The guest has what is behind every gate.
mod every_gate {
    wasm_link::interface!({
        path: "../fixtures/wit/gates.wit",
        features: ["open-gate", "shut-gate"],
        implement: true,
    });
}

/// What implements all of them.
struct Echo;

/// Functions that return their argument.
macro_rules! echo {
    ($($function:ident: $value:ty),* $(,)?) => {$(
        fn $function(&self, _: &mut Caller<'_>, value: $value) -> $value {
            value
        }
    )*};
}

/// Returns all of them.
pub(super) fn natives() -> Vec<Native<Plugin>> {
    vec![
        aliases::Interface::native(Echo),
        any::Interface::native(Echo),
        at_least_one::Interface::native(Echo),
        at_most_one::Interface::native(Echo),
        exactly_one::Interface::native(Echo),
        docs::Interface::native(Echo),
        enums::Interface::native(Echo),
        flags_of_all_sizes::Interface::native(Echo),
        calendar::Interface::native(Echo),
        more::Interface::native(Echo),
        gates::Interface::native(Echo),
        lists::Interface::native(Echo),
        names::link::Interface::native(Echo),
        names::std_::Interface::native(Echo),
        large::Interface::native(Echo),
        nesting::Interface::native(Echo),
        options::Interface::native(Echo),
        primitives::Interface::native(Echo),
        records::Interface::native(Echo),
        results::Interface::native(Echo),
        first::Interface::native(Echo),
        second_one::Interface::native(Echo),
        strings::Interface::native(Echo),
        tuples::Interface::native(Echo),
        uses::Interface::native(Echo),
        variants::Interface::native(Echo),
    ]
}

impl aliases::Implementation for Echo {
    echo! {
        echo_count: aliases::Count,
        echo_name: aliases::Name,
        echo_names: aliases::Names,
        echo_position: aliases::Position,
        echo_maybe_name: aliases::MaybeName,
        echo_pair: aliases::Pair,
        echo_outcome: aliases::OutcomeAgain,
    }
}

/// The four interfaces of `cardinality.wit` have the same functions.
macro_rules! cardinality {
    ($($interface:ident),*) => {$(
        impl $interface::Implementation for Echo {
            echo! { echo_string: String }

            fn nothing(&self, _: &mut Caller<'_>) {}

            /// Fails with what follows a `!`.
            fn fallible(&self, _: &mut Caller<'_>, value: String) -> Result<String, String> {
                match value.strip_prefix('!') {
                    Some(error) => Err(error.to_owned()),
                    None => Ok(value),
                }
            }
        }
    )*};
}

cardinality!(any, at_least_one, at_most_one, exactly_one);

impl docs::Implementation for Echo {
    echo! { echo_everything: docs::Everything }
}

impl enums::Implementation for Echo {
    echo! {
        echo_color: enums::Color,
        echo_single: enums::Single,
        echo_colors: Vec<enums::Color>,
    }
}

impl flags_of_all_sizes::Implementation for Echo {
    echo! {
        echo_permissions: flags_of_all_sizes::Permissions,
        echo_eight: flags_of_all_sizes::Eight,
        echo_nine: flags_of_all_sizes::Nine,
        echo_seventeen: flags_of_all_sizes::Seventeen,
        echo_thirty_two: flags_of_all_sizes::ThirtyTwo,
        echo_entry: flags_of_all_sizes::Entry,
    }
}

impl calendar::Implementation for Echo {
    echo! { echo_event: calendar::Event }
}

impl more::Implementation for Echo {
    echo! { echo_events: Vec<calendar::Event> }
}

impl gates::Implementation for Echo {
    echo! {
        echo_stable: u8,
        echo_behind: gates::Behind,
        echo_shut: u8,
    }
}

impl lists::Implementation for Echo {
    echo! {
        echo_bytes: Vec<u8>,
        echo_bools: Vec<bool>,
        echo_floats: Vec<f64>,
        echo_chars: Vec<char>,
        echo_strings: Vec<String>,
        echo_nested: Vec<Vec<u32>>,
        echo_points: Vec<lists::Point>,
        echo_options: Vec<Option<String>>,
        echo_pairs: Vec<(String, u32)>,
    }
}

impl names::link::Implementation for Echo {
    echo! { echo_link: u8 }
}

impl names::std_::Implementation for Echo {
    echo! { echo_core: u8 }
}

impl large::Implementation for Echo {
    echo! {
        echo_many: large::Many,
        echo_seventeen: large::Seventeen,
    }
}

type Lists = Vec<Vec<Vec<Vec<Vec<Vec<Vec<Vec<u8>>>>>>>>;
type Options = Option<Option<Option<Option<Option<Option<Option<Option<String>>>>>>>>;

impl nesting::Implementation for Echo {
    echo! {
        echo_leaf: nesting::Leaf,
        echo_seven: nesting::LevelSeven,
        echo_eight: nesting::LevelEight,
        echo_lists: Lists,
        echo_options: Options,
    }
}

impl options::Implementation for Echo {
    echo! {
        echo_number: Option<u32>,
        echo_string: Option<String>,
        echo_list: Option<Vec<u8>>,
        echo_nested: Option<Option<bool>>,
        echo_person: Option<options::Person>,
    }
}

impl primitives::Implementation for Echo {
    echo! {
        echo_bool: bool,
        echo_s8: i8,
        echo_u8: u8,
        echo_s16: i16,
        echo_u16: u16,
        echo_s32: i32,
        echo_u32: u32,
        echo_s64: i64,
        echo_u64: u64,
        echo_f32: f32,
        echo_f64: f64,
        echo_char: char,
    }
}

impl records::Implementation for Echo {
    echo! {
        echo_point: records::Point,
        echo_sphere: records::Sphere,
        echo_person: records::Person,
        echo_team: records::Team,
    }
}

impl results::Implementation for Echo {
    echo! {
        echo_both: Result<u32, String>,
        echo_ok: Result<String, ()>,
        echo_err: Result<(), String>,
        echo_neither: Result<(), ()>,
        echo_nested: Result<Option<u8>, Vec<String>>,
        echo_report: results::Report,
    }
}

impl first::Implementation for Echo {
    echo! { echo_item: first::Item }
}

impl second_one::Implementation for Echo {
    echo! { echo_item: second_one::Item }
}

impl strings::Implementation for Echo {
    echo! { echo_string: String }

    fn join(&self, _: &mut Caller<'_>, left: String, right: String) -> String {
        left + &right
    }
}

/// A tuple of sixteen.
type Sixteen = LongTuple<(u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8), (u8, u8, u8, u8)>;

impl tuples::Implementation for Echo {
    echo! {
        echo_one: (u32,),
        echo_pair: (String, u32),
        echo_copied: (i8, char, bool),
        echo_nested: ((u8, u8), Vec<(String, f32)>),
        echo_sixteen: Sixteen,
    }
}

impl uses::Implementation for Echo {
    echo! {
        echo_point: uses::Point,
        echo_tag: uses::Tag,
        echo_pin: uses::Pin,
        echo_kind: uses::Kind,
        echo_new_kind: uses::NewKind,
    }
}

impl variants::Implementation for Echo {
    echo! {
        echo_shape: variants::Shape,
        echo_id: variants::Id,
        echo_tree: variants::Tree,
    }
}
