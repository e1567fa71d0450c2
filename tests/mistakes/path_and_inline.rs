//! Both a path and WIT.

wasm_link::interface!({
    path: "wit/types.wit",
    inline: "package a:b; interface c { f: func(); }",
});
