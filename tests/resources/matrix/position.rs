//! The positions that a handle can have in a WIT type, as the interface `counters` has them.

use wasm_link::Val;

pub(super) use crate::support::values::shown;
use crate::support::values::{case, err, list, ok, pair, some, text, tuple};

/// Handles in one position.
pub(super) struct Position {
    /// What it is called in the tests: `function`, or `function-case`.
    pub(super) name: &'static str,
    /// The end of the names of the functions that have it.
    pub(super) function: &'static str,
    /// What it is in WIT.
    pub(super) wit: &'static str,
    /// The arguments that `give-…` makes it for.
    pub(super) given_for: Vec<Val>,
    /// The same as core values.
    pub(super) core: &'static [u32],
    /// What it looks like, with the text `handle` for each handle.
    pub(super) shown: Val,
    /// How many handles there are.
    pub(super) handles: u32,
    /// What the others return for it.
    pub(super) sum: u32,
}

impl Position {
    /// Returns the functions of `counters` that give, lend and take it.
    pub(super) fn functions(&self) -> [String; 3] {
        ["give", "lend", "take"].map(|verb| format!("{verb}-{}", self.function))
    }

    /// Returns the functions of a consumer that have it given, lend and give it away.
    pub(super) fn steps(&self) -> [String; 3] {
        ["give", "lend", "take"].map(|verb| format!("{verb}-{}", self.name))
    }
}

/// Returns all positions; the first counter starts at 10.
pub(super) fn positions() -> Vec<Position> {
    let start = || Val::U32(10);
    let handle = || text("handle");
    let both = || case("both", pair(handle(), handle()));
    let nothing = || Val::Variant("nothing".to_owned(), None);
    let nested = list([
        tuple([text("both"), ok(some(both()))]),
        tuple([text("one"), ok(some(case("one", handle())))]),
        tuple([text("nothing"), ok(some(nothing()))]),
        tuple([text("none"), ok(Val::Option(None))]),
        tuple([text("list"), err(list([handle(), handle(), handle()]))]),
    ]);
    let position = |name, function, wit, given_for, core, shown, handles, sum| Position {
        name,
        function,
        wit,
        given_for,
        core,
        shown,
        handles,
        sum,
    };
    let variant = "a variant";
    let wit_list = "`list<counter>`";
    let option = "`option<counter>`";
    let result = "`result<counter, counter>`";
    let one_of = |count| vec![start(), Val::U32(count)];
    let ten = || vec![start()];
    let three = list([handle(), handle(), handle()]);
    let tuple_of = tuple([handle(), start(), handle()]);
    let some_start = vec![some(start())];
    let none = vec![Val::Option(None)];
    #[rustfmt::skip] // A table.
    let positions = vec![
        position("own", "own", "`counter`", ten(), &[10], handle(), 1, 10),
        position("record", "record", "a record", ten(), &[10], pair(handle(), handle()), 2, 21),
        position("variant-nothing", "variant", variant, one_of(0), &[10, 0], nothing(), 0, 0),
        position("variant-one", "variant", variant, one_of(1), &[10, 1], case("one", handle()), 1, 10),
        position("variant-both", "variant", variant, one_of(2), &[10, 2], both(), 2, 21),
        position("list-none", "list", wit_list, one_of(0), &[10, 0], list([]), 0, 0),
        position("list", "list", wit_list, one_of(3), &[10, 3], three, 3, 33),
        position("option-none", "option", option, none, &[0, 0], Val::Option(None), 0, 0),
        position("option", "option", option, some_start, &[1, 10], some(handle()), 1, 10),
        position("result-ok", "result", result, vec![ok(start())], &[0, 10], ok(handle()), 1, 10),
        position("result-err", "result", result, vec![err(start())], &[1, 10], err(handle()), 1, 10),
        position("tuple", "tuple", "`tuple<counter, u32, counter>`", ten(), &[10], tuple_of, 2, 31),
        position("nested", "nested", "all of these, six levels deep", ten(), &[10], nested, 6, 75),
    ];
    positions
}
