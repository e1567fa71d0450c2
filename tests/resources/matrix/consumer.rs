//! A consumer of `counters` as text, that asks for results in one shape: it keeps what it is given,
//! lends it and gives it away.

use std::collections::BTreeMap;
use std::fmt::Write;

use wasm_link::InterfaceCardinality;

use super::position::{Position, positions};
use crate::support::COUNTERS;

/// What the consumer exports.
pub(super) const CONSUMER: &str = "test:consumer/api";

/// The shape in which a consumer asks for results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Plain,
    Result,
    Option,
    List,
    Keyed,
}

impl Shape {
    pub(super) fn cardinality(self) -> InterfaceCardinality {
        match self {
            Self::Plain | Self::Result => InterfaceCardinality::ExactlyOne,
            Self::Option => InterfaceCardinality::AtMostOne,
            Self::List | Self::Keyed => InterfaceCardinality::Any,
        }
    }

    /// Returns the shaped type, as text of a component.
    fn of(self, ty: &str) -> String {
        match self {
            Self::Plain => ty.to_owned(),
            Self::Result => format!("(result {ty} (error string))"),
            Self::Option => format!("(option {ty})"),
            Self::List => format!("(list {ty})"),
            Self::Keyed => format!("(list (tuple string {ty}))"),
        }
    }

    /// Returns core code that puts the address of the reply on the stack, for a returned value at
    /// `at`, and traps where there is not exactly one.
    fn reply_at(self, at: u32) -> String {
        let trap_unless = |load: &str, offset, expected| {
            format!(
                "(if (i32.ne ({load} offset={offset} (i32.const {at})) (i32.const {expected})) \
                 (then unreachable))"
            )
        };
        let first = format!("(i32.load (i32.const {at}))");
        match self {
            Self::Plain => format!("(i32.const {at})"),
            Self::Result => format!(
                "{} (i32.const {})",
                trap_unless("i32.load8_u", 0, 0),
                at + 4
            ),
            Self::Option => format!(
                "{} (i32.const {})",
                trap_unless("i32.load8_u", 0, 1),
                at + 4
            ),
            Self::List => format!("{} {first}", trap_unless("i32.load", 4, 1)),
            Self::Keyed => {
                let trap = trap_unless("i32.load", 4, 1);
                format!("{trap} (i32.add {first} (i32.const 8))")
            }
        }
    }
}

/// How the type of a position is written, given and lent, and how its core values are loaded.
struct Layout {
    parameters: &'static str,
    given: &'static str,
    lent: &'static str,
    /// Whether the first of the loaded values is a single byte.
    is_tagged: bool,
    loaded: u32,
}

fn layout(function: &str) -> Layout {
    let layout = |parameters, given, lent, is_tagged, loaded| Layout {
        parameters,
        given,
        lent,
        is_tagged,
        loaded,
    };
    let start = r#"(param "start" u32)"#;
    let start_count = r#"(param "start" u32) (param "count" u32)"#;
    match function {
        "own" => layout(start, "(own $counter)", "(borrow $counter)", false, 1),
        "record" => layout(start, "$pair", "$lent-pair", false, 4),
        "variant" => layout(start_count, "$choice", "$lent-choice", true, 5),
        "list" => {
            let (given, lent) = ("(list (own $counter))", "(list (borrow $counter))");
            layout(start_count, given, lent, false, 2)
        }
        "option" => {
            let (given, lent) = ("(option (own $counter))", "(option (borrow $counter))");
            layout(r#"(param "start" (option u32))"#, given, lent, true, 2)
        }
        "result" => layout(
            r#"(param "start" (result u32 (error u32)))"#,
            "(result (own $counter) (error (own $counter)))",
            "(result (borrow $counter) (error (borrow $counter)))",
            true,
            2,
        ),
        "tuple" => layout(
            start,
            "(tuple (own $counter) u32 (own $counter))",
            "(tuple (borrow $counter) u32 (borrow $counter))",
            false,
            3,
        ),
        "nested" => layout(start, "$nested", "$lent-nested", false, 2),
        other => panic!("no layout for {other}"),
    }
}

const TYPES: &str = include_str!("types.wat");

const ENV: &str = r#"
(core module $env
    (memory (export "memory") 1)
    (global $top (mut i32) (i32.const 4096))
    (func (export "realloc") (param i32 i32 i32 i32) (result i32)
        (local $at i32)
        (local.set $at (i32.and (i32.add (global.get $top) (i32.const 7)) (i32.const -8)))
        (global.set $top (i32.add (local.get $at) (local.get 3)))
        (local.get $at)))
(core instance $env (instantiate $env))
(alias core export $env "memory" (core memory $memory))
(alias core export $env "realloc" (core func $realloc))
"#;

/// The parts of the component.
#[derive(Default)]
struct Parts {
    imported: String,
    lowered: String,
    handed: String,
    core_imports: String,
    core: String,
    lifted: String,
    exported: String,
}

/// Returns the component.
pub(super) fn text(shape: Shape) -> String {
    let mut parts = Parts::default();
    let positions = positions();
    let functions: BTreeMap<_, _> = positions
        .iter()
        .map(|p| (p.function, p.core.len()))
        .collect();
    for (function, given_for) in functions {
        parts.import(shape, function, given_for);
    }
    for position in &positions {
        parts.position(shape, position);
    }
    let Parts {
        imported,
        lowered,
        handed,
        core_imports,
        core,
        lifted,
        exported,
    } = parts;
    format!(
        r#"(component
(import "{COUNTERS}" (instance $counters {TYPES} {imported}))
{ENV} {lowered}
(core instance $handed {handed})
(core module $main
    (import "env" "memory" (memory 1))
    {core_imports}
    (global $kept (mut i32) (i32.const 0))
    {core})
(core instance $main (instantiate $main
    (with "env" (instance $env)) (with "counters" (instance $handed))))
{lifted}
(instance $api {exported})
(export "{CONSUMER}" (instance $api)))"#
    )
}

impl Parts {
    fn import(&mut self, shape: Shape, function: &str, given_for: usize) {
        let Layout {
            parameters,
            given,
            lent,
            loaded,
            ..
        } = layout(function);
        let sum = shape.of("u32");
        let is_returned = shape == Shape::Plain;
        let give = format!("{parameters} (result {})", shape.of(given));
        let lend = format!("(param \"c\" {lent}) (result {sum})");
        let take = format!("(param \"c\" {given}) (result {sum})");
        let loaded = loaded as usize;
        self.lower(
            "give",
            function,
            &give,
            given_for,
            is_returned && function == "own",
        );
        self.lower("lend", function, &lend, loaded, is_returned);
        self.lower("take", function, &take, loaded, is_returned);
    }

    /// Imports one function, which returns a core value, or takes the address for its result.
    fn lower(&mut self, verb: &str, function: &str, ty: &str, parameters: usize, returns: bool) {
        let name = format!("{verb}-{function}");
        let parameters = "i32 ".repeat(parameters + usize::from(!returns));
        let result = if returns { "(result i32)" } else { "" };
        let _ = writeln!(self.imported, "(export \"{name}\" (func {ty}))");
        let _ = writeln!(
            self.lowered,
            "(core func ${name} (canon lower (func $counters \"{name}\") (memory $memory) \
             (realloc (core func $realloc))))"
        );
        let _ = writeln!(self.handed, "(export \"{name}\" (func ${name}))");
        let _ = writeln!(
            self.core_imports,
            "(import \"counters\" \"{name}\" (func ${name} (param {parameters}) {result}))"
        );
    }

    fn position(&mut self, shape: Shape, position: &Position) {
        let [give, lend, take] = position.functions();
        let [give_step, lend_step, take_step] = position.steps();
        let core = position.core.iter();
        let arguments: Vec<_> = core.map(|value| format!("(i32.const {value})")).collect();
        let arguments = arguments.join(" ");
        let kept = if shape == Shape::Plain && position.function == "own" {
            format!("(i32.store (i32.const 16) (call ${give} {arguments})) (i32.const 16)")
        } else {
            let reply = shape.reply_at(16);
            format!("(call ${give} {arguments} (i32.const 16)) {reply}")
        };
        self.step(
            &give_step,
            &format!("{kept} (global.set $kept) (i32.const 0)"),
        );
        let Layout {
            is_tagged, loaded, ..
        } = layout(position.function);
        let loads: Vec<_> = (0..loaded)
            .map(|at| {
                let load = if is_tagged && at == 0 {
                    "i32.load8_u"
                } else {
                    "i32.load"
                };
                format!("({load} offset={} (global.get $kept))", at * 4)
            })
            .collect();
        let loads = loads.join(" ");
        for (step, function) in [(lend_step, lend), (take_step, take)] {
            let body = if shape == Shape::Plain {
                format!("(call ${function} {loads})")
            } else {
                let reply = shape.reply_at(512);
                format!("(call ${function} {loads} (i32.const 512)) {reply} (i32.load)")
            };
            self.step(&step, &body);
        }
    }

    fn step(&mut self, name: &str, body: &str) {
        let _ = writeln!(self.core, "(func (export \"{name}\") (result i32) {body})");
        let _ = writeln!(
            self.lifted,
            "(func ${name}-step (result u32) (canon lift (core func $main \"{name}\")))"
        );
        let _ = writeln!(self.exported, "(export \"{name}\" (func ${name}-step))");
    }
}
