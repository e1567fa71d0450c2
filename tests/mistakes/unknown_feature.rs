//! A feature that gates nothing, and one that stands twice.

wasm_link::interface!({
    inline: "
        package a:b@1.0.0;
        interface c {
            @unstable(feature = new-things)
            f: func();
        }
    ",
    features: ["new-thing", "new-things", "new-things"],
});
