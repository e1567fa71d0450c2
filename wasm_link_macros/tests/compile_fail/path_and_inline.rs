//! Both a path and WIT.

wasm_link_macros::interface!({
    path: "wit/greeter.wit",
    inline: "package a:b; interface c { f: func(); }",
});

fn main() {}
