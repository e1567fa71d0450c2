//! Mistakes in the options, the files, and the WIT: all are reported together.

wasm_link::interface!({
    path: "wit/stages",
    interface: ["right", "wrnog"],
    cardinality: { "right": AtLeastTwo, "righht": Any },
    with: { "other:parts/types": relative::types, "nothing": crate::nothing },
    derives: [Hash, 42],
    features: ["opne", "open"],
    features: ["open"],
    crate: relative,
    color: "blue",
});
