//! A key that is a string, before another mistake.

wasm_link::interface!({
    "path": "wit/types.wit",
    inlined: "package a:b; interface c { f: func(); }",
});
