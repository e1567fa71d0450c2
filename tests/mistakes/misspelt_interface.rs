//! A cardinality and a path for an interface whose name is nearly right, beside code that uses both.
#![deny(warnings, missing_docs)]

wasm_link::interface!({
    inline: "package a:b; interface filter { use types.{word}; apply: func(word: word) -> word; } \
             interface types { record word { text: string } }",
    interfaces: ["filter"],
    cardinality: { "filtre": AtMostOne },
    with: { "tpyes": crate::words },
});

/// The types.
pub mod words {
    wasm_link::interface!({
        inline: "package a:b; interface types { record word { text: string } }",
    });
    pub use types::Word;
}

/// The result is an `Option`.
pub fn apply(filter: &filter::Client<wasm_link::Plugin>, word: &words::Word) -> Option<words::Word> {
    filter.apply(word).and_then(Result::ok)
}
