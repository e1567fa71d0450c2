//! Values of another kind than the key takes.

wasm_link::interface!({
    path: wit,
    interfaces: "greeter",
    cardinality: { greeter: Any },
    with: ["a:b/c"],
    features: [unstable],
});
