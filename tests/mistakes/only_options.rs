//! Names of interfaces, when the WIT itself cannot be read: only what is certain is reported.

wasm_link::interface!({
    path: "wit/syntax.wit",
    interfaces: ["a", "b"],
    cardinality: { "a": Any, "c": Any },
    features: ["new"],
    unknown: 1,
});
