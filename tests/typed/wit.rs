//! The interfaces of `fixtures/wit`, each file in a module of its own: names may meet otherwise.
//!
//! The macro is called in the crate that denies warnings and missing documentation: that what it
//! generates passes there is a test too.

pub mod aliases {
    //! `aliases.wit`
    wasm_link::interface!("../fixtures/wit/aliases.wit");
}

pub mod cardinality {
    //! `cardinality.wit`
    wasm_link::interface!({
        path: "../fixtures/wit/cardinality.wit",
        cardinality: { "at-most-one": AtMostOne, "at-least-one": AtLeastOne, "any": Any },
    });
}

pub mod docs {
    //! `docs.wit`
    wasm_link::interface!("../fixtures/wit/docs.wit");
}

pub mod enums {
    //! `enums.wit`
    wasm_link::interface!("../fixtures/wit/enums.wit");
}

pub mod extremes {
    //! `extremes.wit`
    wasm_link::interface!("../fixtures/wit/extremes.wit");
}

pub mod flags {
    //! `flags.wit`
    wasm_link::interface!("../fixtures/wit/flags.wit");
}

pub mod folder {
    //! `folder`
    wasm_link::interface!("../fixtures/wit/folder");
}

pub mod functions {
    //! `functions.wit`
    wasm_link::interface!("../fixtures/wit/functions.wit");
}

pub mod gates {
    //! `gates.wit`
    wasm_link::interface!({ path: "../fixtures/wit/gates.wit", features: ["open-gate"] });
}

pub mod lists {
    //! `lists.wit`
    wasm_link::interface!("../fixtures/wit/lists.wit");
}

pub mod names {
    //! `names.wit`
    wasm_link::interface!("../fixtures/wit/names.wit");
}

pub mod nesting {
    //! `nesting.wit`
    wasm_link::interface!("../fixtures/wit/nesting.wit");
}

pub mod options {
    //! `options.wit`
    wasm_link::interface!("../fixtures/wit/options.wit");
}

pub mod primitives {
    //! `primitives.wit`
    wasm_link::interface!("../fixtures/wit/primitives.wit");
}

pub mod records {
    //! `records.wit`
    wasm_link::interface!("../fixtures/wit/records.wit");
}

pub mod results {
    //! `results.wit`
    wasm_link::interface!("../fixtures/wit/results.wit");
}

pub mod several {
    //! `several.wit`
    wasm_link::interface!("../fixtures/wit/several.wit");
}

pub mod strings {
    //! `strings.wit`
    wasm_link::interface!("../fixtures/wit/strings.wit");
}

pub mod text {
    //! `text.wit`
    wasm_link::interface!({
        path: "../fixtures/wit/text.wit",
        cardinality: { "filter": Any },
    });
}

pub mod tuples {
    //! `tuples.wit`
    wasm_link::interface!("../fixtures/wit/tuples.wit");
}

pub mod uses {
    //! `uses.wit`
    wasm_link::interface!("../fixtures/wit/uses.wit");
}

pub mod variants {
    //! `variants.wit`
    wasm_link::interface!("../fixtures/wit/variants.wit");
}
