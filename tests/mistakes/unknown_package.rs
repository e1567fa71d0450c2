//! WIT that uses a package that is not there.

wasm_link::interface!({
    inline: "
        package a:b;
        interface c {
            use other:things/types.{thing};
        }
    ",
});
