//! Code that uses what is generated beside a mistake: only the mistake is reported.
#![deny(warnings, missing_docs)]

/// A mistake in an option.
mod option {
    wasm_link::interface!({
        inline: "package a:b; interface greeter { record name { first: string } greet: func(name: name) -> string; }",
        derive: [Eq],
        features: ["nothing"],
        color: "blue",
    });

    pub(crate) fn greet(greeter: &greeter::Client<wasm_link::Plugin>) -> String {
        let name = greeter::Name { first: "Ada".to_owned() };
        assert!(name == name.clone());
        greeter.greet(&name).unwrap_or_default()
    }
}

/// Names that are nearly right.
mod names {
    wasm_link::interface!({
        inline: "package a:b; interface greeter { greet: func(); @unstable(feature = new) leave: func(); } \
                 interface more { f: func(); }",
        interfaces: ["greter"],
        cardinality: { "greter": Anny },
        features: ["nwe"],
    });

    pub(crate) fn greet(greeter: &greeter::Client<wasm_link::Plugin>) -> usize {
        greeter.greet().len() + greeter.leave().len()
    }
}

/// A mistake in an interface beside, and one in another function.
mod interface {
    wasm_link::interface!({
        inline: "
            package a:b;
            interface wrong { type t = u7; }
            interface uses-wrong { use wrong.{t}; f: func(t: t); }
            interface greeter { greet: func(name: string) -> string; other: func(name: strin); }
        ",
    });

    pub(crate) fn greet(greeter: &greeter::Client<wasm_link::Plugin>) -> String {
        greeter.greet("Ada").unwrap_or_default()
    }
}

/// Calls them all.
pub fn call(
    one: &option::greeter::Client<wasm_link::Plugin>,
    two: &names::greeter::Client<wasm_link::Plugin>,
    three: &interface::greeter::Client<wasm_link::Plugin>,
) -> usize {
    option::greet(one).len() + names::greet(two) + interface::greet(three).len()
}
