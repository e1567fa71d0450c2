//! The interfaces of `fixtures/wit`, each file in a module of its own: names may meet otherwise.
//!
//! This crate denies warnings: that what the macro generates has none is a test too.

pub(crate) mod aliases {
    //! `aliases.wit`
    wasm_link::interface!({ path: "../fixtures/wit/aliases.wit", implement: true });
}

pub(crate) mod asynchronous {
    //! `asynchronous.wit`
    wasm_link::interface!("../fixtures/wit/asynchronous.wit");
}

pub(crate) mod cardinality {
    //! `cardinality.wit`
    wasm_link::interface!({
        path: "../fixtures/wit/cardinality.wit",
        cardinality: { "at-most-one": AtMostOne, "at-least-one": AtLeastOne, "any": Any },
        implement: true,
    });
}

pub(crate) mod counting {
    //! A counter, in the text of the macro.
    wasm_link::interface!({
        inline: "package demo:counting; interface counter { count: func() -> u32; }",
        cardinality: { "counter": Any },
    });
}

pub(crate) mod counters {
    //! `counters.wit`
    wasm_link::interface!({ path: "../fixtures/wit/counters.wit", implement: true });
}

pub(crate) mod many_counters {
    //! `counters.wit`, for any number of plugins
    wasm_link::interface!({
        path: "../fixtures/wit/counters.wit",
        interfaces: ["counters"],
        cardinality: { "counters": Any },
    });
}

pub(crate) mod deprecated {
    //! `deprecated.wit`
    wasm_link::interface!("../fixtures/wit/deprecated.wit");
}

pub(crate) mod docs {
    //! `docs.wit`
    wasm_link::interface!({ path: "../fixtures/wit/docs.wit", implement: true });
}

pub(crate) mod enums {
    //! `enums.wit`
    wasm_link::interface!({ path: "../fixtures/wit/enums.wit", implement: true });
}

pub(crate) mod extremes {
    //! `extremes.wit`
    wasm_link::interface!("../fixtures/wit/extremes.wit");
}

pub(crate) mod flags {
    //! `flags.wit`
    wasm_link::interface!({ path: "../fixtures/wit/flags.wit", implement: true });
}

pub(crate) mod folder {
    //! `folder`
    wasm_link::interface!({ path: "../fixtures/wit/folder", implement: true });
}

pub(crate) mod functions {
    //! `functions.wit`
    wasm_link::interface!("../fixtures/wit/functions.wit");
}

pub(crate) mod gates {
    //! `gates.wit`
    wasm_link::interface!({ path: "../fixtures/wit/gates.wit", features: ["open-gate"] });
}

pub(crate) mod lists {
    //! `lists.wit`
    wasm_link::interface!({ path: "../fixtures/wit/lists.wit", implement: true });
}

pub(crate) mod long {
    //! `long.wit`
    wasm_link::interface!("../fixtures/wit/long.wit");
}

pub(crate) mod maps {
    //! `maps.wit`
    wasm_link::interface!("../fixtures/wit/maps.wit");
}

pub(crate) mod names {
    //! `names.wit`
    wasm_link::interface!({ path: "../fixtures/wit/names.wit", implement: ["link", "std"] });
}

pub(crate) mod nesting {
    //! `nesting.wit`
    wasm_link::interface!({ path: "../fixtures/wit/nesting.wit", implement: true });
}

pub(crate) mod options {
    //! `options.wit`
    wasm_link::interface!({ path: "../fixtures/wit/options.wit", implement: true });
}

pub(crate) mod packages {
    //! `packages`
    wasm_link::interface!("../fixtures/wit/packages");
}

pub(crate) mod polyglot {
    //! `polyglot.wit`
    wasm_link::interface!("../fixtures/wit/polyglot.wit");
}

pub(crate) mod primitives {
    //! `primitives.wit`
    wasm_link::interface!({ path: "../fixtures/wit/primitives.wit", implement: true });
}

pub(crate) mod records {
    //! `records.wit`
    wasm_link::interface!({ path: "../fixtures/wit/records.wit", implement: true });
}

pub(crate) mod results {
    //! `results.wit`
    wasm_link::interface!({ path: "../fixtures/wit/results.wit", implement: true });
}

pub(crate) mod several {
    //! `several.wit`
    wasm_link::interface!({ path: "../fixtures/wit/several.wit", implement: true });
}

pub(crate) mod strings {
    //! `strings.wit`
    wasm_link::interface!({ path: "../fixtures/wit/strings.wit", implement: true });
}

pub(crate) mod text {
    //! `text.wit`
    wasm_link::interface!({
        path: "../fixtures/wit/text.wit",
        cardinality: { "filter": Any },
        implement: true,
    });
}

pub(crate) mod tuples {
    //! `tuples.wit`
    wasm_link::interface!({ path: "../fixtures/wit/tuples.wit", implement: true });
}

pub(crate) mod uses {
    //! `uses.wit`
    wasm_link::interface!({ path: "../fixtures/wit/uses.wit", implement: true });
}

pub(crate) mod variants {
    //! `variants.wit`
    wasm_link::interface!({ path: "../fixtures/wit/variants.wit", implement: true });
}

pub(crate) mod worlds {
    //! `worlds.wit`
    wasm_link::interface!("../fixtures/wit/worlds.wit");
}
