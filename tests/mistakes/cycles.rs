//! What depends on itself: a type, interfaces, packages.

wasm_link::interface!({
    inline: "
        package a:b;
        interface types {
            record tree { left: option<tree> }
            type list-of = list<of-list>;
            type of-list = option<list-of>;
        }
        interface c { use d.{t}; }
        interface d { use c.{t}; }
        interface right { f: func(); }
    ",
});

/// What is right can be used.
pub fn use_it(handle: &right::Client<wasm_link::Plugin>) {
    let _ = handle.f();
}
