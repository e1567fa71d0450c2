//! Random types, and random values of them, that are sent through two plugins and come back.

mod random;

use wasm_link::{App, Limits, Plugin, Val};

use super::choices::Choices;
use super::handwritten::Handwritten;
use super::interfaces::ENGINE;
use random::{Named, Type};

/// How many numbers are handed over beside what is random, so that all of it goes through memory.
const PADDING: usize = 17;

/// Makes a function that takes values of random types and returns them, calls it with random values, directly and through
/// another plugin, and compares.
///
/// # Panics
/// Panics when the plugins do not load, and when something else comes back.
pub fn types(data: &[u8]) {
    let mut choices = Choices::by(data);
    let types: Vec<_> = (0..=choices.below(3))
        .map(|_| Type::random(&mut choices, 3))
        .collect();
    let signature = Signature::of(&types);
    let app = App::new()
        .engine(ENGINE.clone())
        .limits(Limits::default())
        .root_with(&Handwritten::of("test:echo/echo", &["echo"]))
        .root_with(&Handwritten::of("test:echo/front", &["echo"]))
        .plugin(Plugin::from_bytes("echo", signature.echo()))
        .plugin(Plugin::from_bytes("front", signature.front()))
        .load()
        .unwrap_or_else(|report| panic!("{report}\n{}", signature.front()));
    assert!(
        app.report().is_complete(),
        "{}\n{}",
        app.report(),
        signature.front()
    );
    for _ in 0..2 {
        let values = types.iter().map(|ty| ty.value(&mut choices));
        let values: Vec<_> = values.chain((0..PADDING).map(|_| Val::U8(7))).collect();
        for path in ["test:echo/echo", "test:echo/front"] {
            let id = path.trim_start_matches("test:echo/");
            match app.dispatch_to(id, path, "echo", true, &values) {
                Ok(answer) => assert_eq!(answer, Val::Tuple(values.clone())),
                Err(error) => panic!("{error}\n{}\n{values:?}", signature.front()),
            }
        }
    }
}

/// What a function takes and returns, as text.
struct Signature {
    named: Vec<String>,
    params: String,
    results: String,
}

/// A module with memory that is only ever taken.
const MEMORY: &str = r#"(core module $memory
    (memory (export "memory") 64)
    (global $next (mut i32) (i32.const 65536))
    (func (export "realloc") (param i32 i32) (param $align i32) (param $size i32) (result i32) (local $at i32)
      (local.set $at (i32.and
        (i32.add (global.get $next) (i32.sub (local.get $align) (i32.const 1)))
        (i32.sub (i32.const 0) (local.get $align))))
      (global.set $next (i32.add (local.get $at) (local.get $size)))
      (local.get $at)))
  (core instance $memory (instantiate $memory))
  (alias core export $memory "memory" (core memory $memory))
  (alias core export $memory "realloc" (core func $realloc))"#;

impl Signature {
    fn of(types: &[Type]) -> Self {
        let mut named = Named::default();
        let types: Vec<_> = types.iter().map(|ty| ty.text(&mut named)).collect();
        let padding = (0..PADDING).map(|_| "u8".to_owned());
        let all: Vec<_> = types.into_iter().chain(padding).collect();
        let params = all.iter().enumerate();
        let params = params.map(|(number, ty)| format!("(param \"p{number}\" {ty}) "));
        Self {
            named: named.0,
            params: params.collect::<Vec<_>>().join(" "),
            results: format!("(tuple {})", all.join(" ")),
        }
    }

    /// The types that have names, as a component defines and exports them.
    fn defined(&self) -> String {
        let named = self.named.iter().enumerate();
        let defined = named
            .map(|(n, ty)| format!("(type $u{n} {ty}) (export $t{n} \"t{n}\" (type $u{n}))\n"));
        defined.collect::<Vec<_>>().concat()
    }

    /// The types that have names, as an instance exports them.
    fn exported(&self) -> String {
        let named = 0..self.named.len();
        let exported = named.map(|n| format!("(export \"t{n}\" (type $t{n}))"));
        exported.collect::<Vec<_>>().join(" ")
    }

    /// The same, as an instance that is imported declares them.
    fn declared(&self) -> String {
        let named = self.named.iter().enumerate();
        let declared = named.map(|(n, ty)| {
            format!("(type $u{n} {ty}) (export \"t{n}\" (type $t{n} (eq $u{n})))\n")
        });
        declared.collect::<Vec<_>>().concat()
    }

    /// A plugin whose function returns what it is given: arguments and results lie in memory alike.
    fn echo(&self) -> String {
        let (defined, exported) = (self.defined(), self.exported());
        let Self {
            params, results, ..
        } = self;
        format!(
            r#"(component
  {MEMORY}
  {defined}
  (core module $m (func (export "echo") (param i32) (result i32) (local.get 0)))
  (core instance $i (instantiate $m))
  (func $echo {params} (result {results})
    (canon lift (core func $i "echo") (memory $memory) (realloc $realloc)))
  (instance $all {exported} (export "echo" (func $echo)))
  (export "test:echo/echo" (instance $all)))"#
        )
    }

    /// A plugin that hands all on to the other.
    fn front(&self) -> String {
        let (defined, exported, declared) = (self.defined(), self.exported(), self.declared());
        let Self {
            params, results, ..
        } = self;
        format!(
            r#"(component
  (import "test:echo/echo" (instance $other
    {declared}
    (export "echo" (func {params} (result {results})))))
  {MEMORY}
  (core func $other (canon lower (func $other "echo") (memory $memory) (realloc $realloc)))
  {defined}
  (core module $m
    (import "" "other" (func $other (param i32 i32)))
    (func (export "echo") (param i32) (result i32)
      (call $other (local.get 0) (i32.const 8))
      (i32.const 8)))
  (core instance $i (instantiate $m (with "" (instance (export "other" (func $other))))))
  (func $echo {params} (result {results})
    (canon lift (core func $i "echo") (memory $memory) (realloc $realloc)))
  (instance $all {exported} (export "echo" (func $echo)))
  (export "test:echo/front" (instance $all)))"#
        )
    }
}
