//! Interfaces that do not exist, in every option that names one.

wasm_link::interface!({
    inline: "
        package a:b;
        interface filter { f: func(); }
        interface editor { f: func(); }
        package d:e@1.0.0 { interface store { f: func(); } }
    ",
    interfaces: ["filtre", "d:e/stores", "viewer"],
    cardinality: { "editors": Any },
    with: { "e:d/store": crate::store },
});
