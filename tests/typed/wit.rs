//! The interfaces of `fixtures/wit`, each file in a module of its own: names may meet otherwise.
//!
//! This crate denies warnings: that what the macro generates has none is a test too.

pub(crate) mod aliases {
    //! `aliases.wit`
    wasm_link::interface!("../fixtures/wit/aliases.wit");
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
    wasm_link::interface!("../fixtures/wit/docs.wit");
}

pub(crate) mod enums {
    //! `enums.wit`
    wasm_link::interface!("../fixtures/wit/enums.wit");
}

pub(crate) mod extremes {
    //! `extremes.wit`
    wasm_link::interface!("../fixtures/wit/extremes.wit");
}

pub(crate) mod flags {
    //! `flags.wit`
    wasm_link::interface!("../fixtures/wit/flags.wit");
}

pub(crate) mod folder {
    //! `folder`
    wasm_link::interface!("../fixtures/wit/folder");
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
    wasm_link::interface!("../fixtures/wit/lists.wit");
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
    wasm_link::interface!("../fixtures/wit/names.wit");
}

pub(crate) mod nesting {
    //! `nesting.wit`
    wasm_link::interface!("../fixtures/wit/nesting.wit");
}

pub(crate) mod options {
    //! `options.wit`
    wasm_link::interface!("../fixtures/wit/options.wit");
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
    wasm_link::interface!("../fixtures/wit/primitives.wit");
}

pub(crate) mod records {
    //! `records.wit`
    wasm_link::interface!("../fixtures/wit/records.wit");
}

pub(crate) mod results {
    //! `results.wit`
    wasm_link::interface!("../fixtures/wit/results.wit");
}

pub(crate) mod several {
    //! `several.wit`
    wasm_link::interface!("../fixtures/wit/several.wit");
}

pub(crate) mod strings {
    //! `strings.wit`
    wasm_link::interface!("../fixtures/wit/strings.wit");
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
    wasm_link::interface!("../fixtures/wit/tuples.wit");
}

pub(crate) mod uses {
    //! `uses.wit`
    wasm_link::interface!("../fixtures/wit/uses.wit");
}

pub(crate) mod variants {
    //! `variants.wit`
    wasm_link::interface!("../fixtures/wit/variants.wit");
}

pub(crate) mod worlds {
    //! `worlds.wit`
    wasm_link::interface!("../fixtures/wit/worlds.wit");
}
