//! A provider that is made of Rust values, as `fixtures/guests/rust/polyglot/provider` is in a component: one has the
//! texts, and another one the documents.

mod documents;
mod texts;

pub(crate) use documents::documents;
pub(crate) use texts::texts;

mod wit {
    wasm_link::interface!({
        path: "../fixtures/wit/polyglot.wit",
        interfaces: ["texts", "documents"],
        implement: true,
    });
}
