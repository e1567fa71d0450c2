//! Interfaces that are late, and are not generated.

/// One is only used.
pub mod not_generated {
    wasm_link::interface!({
        inline: "
            package a:b;
            interface bell { ring: func(); }
            interface listener { heard: func(); }
        ",
        interfaces: ["bell"],
        late: ["bell", "listener"],
    });
}

/// None is generated.
pub mod nothing {
    wasm_link::interface!({
        inline: "package a:b; interface c { type t = u8; }",
        with: { "c": crate::elsewhere::c },
        late: true,
    });
}

pub mod elsewhere {
    pub mod c {
        pub type T = u8;
    }
}

fn main() {}
