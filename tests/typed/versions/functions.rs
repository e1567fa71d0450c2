//! Each kind of change of a function, as one version calls the other.

use wasm_link::{Engine, Val};

use super::scene::{FRONT, Outcome, PATH, Version, interface, linked, plugged};
use super::{call, comes_back, none, number, some};

/// A change of a function.
pub(super) struct Kind {
    pub(super) title: &'static str,
    pub(super) old: Function,
    pub(super) new: Function,
    /// What the old version calls the new one with, and what it gets.
    pub(super) forward: Calls,
    /// What the new version calls the old one with, and what it gets.
    pub(super) backward: Calls,
}

/// Arguments, and what comes back of them: nothing where they do not pass.
type Calls = Vec<(Vec<Val>, Option<Val>)>;

/// A function, its core type, what it does, and what calls it with what it is given itself.
#[derive(Clone, Copy)]
pub(super) struct Function {
    pub(super) wit: &'static str,
    core: &'static str,
    import: &'static str,
    calls: &'static str,
}

impl Function {
    fn version(self) -> Version {
        Version {
            types: String::new(),
            function: self.wit.to_owned(),
        }
    }
}

/// Calls a function as another version of it, from the host and from a plugin, and returns what becomes of that.
pub(super) fn called(
    engine: &Engine,
    asked: Function,
    own: Function,
    calls: &[(Vec<Val>, Option<Val>)],
) -> Outcome {
    let plugin = own.version().plugin(own.core);
    let known = interface(engine, &asked.version().plugin(asked.core));
    let front = asked.version().front(asked.import, asked.calls);
    let (direct, app) =
        Outcome::of(|adaptation| plugged(engine, &known, plugin.clone(), adaptation));
    let (through, relayed) =
        Outcome::of(|adaptation| linked(engine, front.clone(), plugin.clone(), adaptation));
    assert_eq!(direct, through, "{} as {}", own.wit, asked.wit);
    for (app, path) in [(app, PATH), (relayed, FRONT)] {
        let Some(app) = app else {
            continue;
        };
        for (arguments, expected) in calls {
            let answer = call(&app, path, arguments);
            comes_back(&answer, expected.as_ref(), asked.wit);
        }
    }
    direct
}

const ONE: Function = Function {
    wit: "func(a: u32) -> u32",
    core: "(param i32) (result i32) (local.get 0)",
    import: "(param i32) (result i32)",
    calls: "(param i32) (result i32) (call $f (local.get 0))",
};

/// The optional parameter comes first, and is added to the other.
const OPTIONAL: Function = Function {
    wit: "func(b: option<u32>, a: u32) -> u32",
    core: "(param i32 i32 i32) (result i32) (i32.add (local.get 1) (local.get 2))",
    import: "(param i32 i32 i32) (result i32)",
    calls: "(param i32 i32 i32) (result i32) (call $f (local.get 0) (local.get 1) (local.get 2))",
};

const TWO: Function = Function {
    wit: "func(a: u32, b: u32) -> u32",
    core: "(param i32 i32) (result i32) (local.get 0)",
    import: "(param i32 i32) (result i32)",
    calls: "(param i32 i32) (result i32) (call $f (local.get 0) (local.get 1))",
};

const RENAMED: Function = Function {
    wit: "func(z: u32) -> u32",
    ..ONE
};

const NOTHING: Function = Function {
    wit: "func(a: u32)",
    core: "(param i32)",
    import: "(param i32)",
    calls: "(param i32) (call $f (local.get 0))",
};

const MAYBE: Function = Function {
    wit: "func(a: u32) -> option<u32>",
    core: "(param i32) (result i32)
        (i32.store (i32.const 16) (i32.const 1)) (i32.store (i32.const 20) (local.get 0)) (i32.const 16)",
    import: "(param i32 i32)",
    calls: "(param i32) (result i32) (call $f (local.get 0) (i32.const 16)) (i32.const 16)",
};

const FAILING: Function = Function {
    wit: "func(a: u32) -> result<u32>",
    ..MAYBE
};

/// All kinds.
pub(super) fn kinds() -> Vec<Kind> {
    // What returns nothing is asked for no result, and says so.
    let nothing = || Val::Tuple(Vec::new());
    vec![
        Kind {
            title: "a parameter is named otherwise",
            old: ONE,
            new: RENAMED,
            forward: vec![(vec![number(1)], Some(number(1)))],
            backward: vec![(vec![number(1)], Some(number(1)))],
        },
        Kind {
            title: "a parameter that is an `option` is added",
            old: ONE,
            new: OPTIONAL,
            forward: vec![(vec![number(1)], Some(number(1)))],
            backward: vec![
                (vec![none(), number(1)], Some(number(1))),
                (vec![some(number(1)), number(1)], None),
            ],
        },
        Kind {
            title: "a parameter that is no `option` is added",
            old: ONE,
            new: TWO,
            forward: vec![],
            backward: vec![],
        },
        Kind {
            title: "a result is added",
            old: NOTHING,
            new: ONE,
            forward: vec![(vec![number(1)], Some(nothing()))],
            backward: vec![],
        },
        Kind {
            title: "a result that is an `option` is added",
            old: NOTHING,
            new: MAYBE,
            forward: vec![(vec![number(1)], Some(nothing()))],
            backward: vec![(vec![number(1)], Some(none()))],
        },
        Kind {
            title: "a result that tells of failures is added",
            old: NOTHING,
            new: FAILING,
            forward: vec![],
            backward: vec![],
        },
        Kind {
            title: "the result becomes an `option`",
            old: ONE,
            new: MAYBE,
            forward: vec![(vec![number(1)], Some(number(1)))],
            backward: vec![(vec![number(1)], Some(some(number(1))))],
        },
    ]
}
