//! Functions that plugins may lack, and late interfaces, which the WIT does not have.

wasm_link::interface!({
    inline: "package a:b;
        interface greeter { greet: func() -> string; part: func(); }
        interface types { type name = string; }",
    interfaces: ["greeter"],
    optional: {
        "greeter": ["great", "part", "part"],
        "types": true,
        "store": ["get"],
    },
    late: ["types"],
});

fn main() {}
