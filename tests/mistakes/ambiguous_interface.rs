//! A name that fits two versions.

wasm_link::interface!({
    inline: "
        package a:b;
        package d:e@1.0.0 { interface store { f: func(); } }
        package d:e@2.0.0 { interface store { f: func(); } }
    ",
    interfaces: ["d:e/store"],
});
