//! A key that is a string, before another mistake.

wasm_link_macros::interface!({
    "path": "wit/greeter.wit",
    inlined: "package a:b; interface c { f: func(); }",
});

fn main() {}
