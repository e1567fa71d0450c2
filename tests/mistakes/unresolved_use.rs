//! Names that are used, and are nowhere.

wasm_link::interface!({
    inline: "
        package a:b;
        interface shapes {
            record point { x: u8 }
        }
        interface wrong-type {
            use shapes.{pont};
        }
        interface wrong-interface {
            use shape.{point};
        }
        interface wrong-in-package {
            use d:e/stores.{key};
        }
        interface wrong-package {
            use d:f/store.{key};
        }
        interface wrong-version {
            use d:e/store@1.0.0.{key};
        }
        interface wrong-primitive {
            f: func(x: strin) -> u8;
            g: func() -> u33;
        }
        interface right {
            use shapes.{point as pixel};
            f: func(at: pixel);
        }
        package d:e@1.1.0 {
            interface store { type key = u8; }
        }
    ",
});

/// What is right can be used.
pub fn use_it(handle: &right::Client<wasm_link::Plugin>, at: right::Pixel) {
    let _ = handle.f(at);
}
