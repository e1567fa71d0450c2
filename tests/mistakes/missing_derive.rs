//! A derive that does not exist.

wasm_link::interface!({
    inline: "package a:b; interface c { record r { x: f32 } f: func() -> r; }",
    derives: [Missing],
});
