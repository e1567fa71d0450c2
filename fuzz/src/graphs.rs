//! Random graphs of plugins that call each other and fail, beside a model of what has to come of it.

use std::fmt::Write;
use std::time::Duration;

use wasm_link::{App, LoadedApp, Plugin, PluginState, RestartPolicy, Val};

use super::choices::Choices;
use super::handwritten::Handwritten;
use super::interfaces::ENGINE;

/// Loads a graph of plugins that call each other, calls them with instructions about who is to fail when, restarts some,
/// and compares each answer, and who is down, with a model.
///
/// # Panics
/// Panics when something else happens than in the model.
pub fn graphs(data: &[u8]) {
    let mut choices = Choices::by(data);
    let mut model = Model::random(&mut choices);
    let app = model.load();
    for _ in 0..=choices.below(16) {
        let plugin = choices.below(model.plugins.len());
        let (id, path) = (format!("p{plugin}"), path(plugin));
        if choices.once_in(4) {
            app.restart(&id).expect("it starts");
            model.restart(plugin);
        } else {
            // Who fails is in the lower half before, in the upper half after it called others.
            let fails = u32::try_from(choices.number(2) & choices.number(2)).unwrap_or(0);
            let answer = app.dispatch_to(&id, &path, "go", true, &[Val::U32(fails)]);
            let expected = model.call(plugin, fails);
            match (&answer, expected) {
                (Ok(Val::U32(answer)), Some(expected)) => assert_eq!(*answer, expected),
                (Err(error), None) => drop(format!("{error} {error:?}")),
                other => panic!("{other:?}\n{}", app.outline()),
            }
        }
        for (number, plugin) in model.plugins.iter().enumerate() {
            let status = app.status(&format!("p{number}")).expect("it is there");
            let is_down = matches!(status.state, PluginState::Down(_));
            assert_eq!(is_down, plugin.is_down, "p{number}\n{}", app.outline());
        }
    }
}

/// How a plugin calls another.
#[derive(Clone, Copy, PartialEq)]
enum Edge {
    /// It fails, too.
    Bare,
    /// It goes on.
    Result,
}

struct Modelled {
    /// Whom it calls, in order.
    edges: Vec<(usize, Edge)>,
    is_restarted: bool,
    is_down: bool,
    /// How many calls of its instance ended well.
    count: u32,
}

/// What has to happen.
struct Model {
    plugins: Vec<Modelled>,
}

fn path(plugin: usize) -> String {
    format!("test:graph/n{plugin}")
}

impl Model {
    fn random(choices: &mut Choices<'_>) -> Self {
        let count = 2 + choices.below(5);
        let plugins = (0..count).map(|number| Modelled {
            edges: (0..number)
                .filter_map(|callee| match choices.below(4) {
                    0 => Some((callee, Edge::Bare)),
                    1 => Some((callee, Edge::Result)),
                    _ => None,
                })
                .collect(),
            is_restarted: choices.below(3) == 1,
            is_down: false,
            count: 0,
        });
        Self {
            plugins: plugins.collect(),
        }
    }

    fn load(&self) -> LoadedApp {
        let mut app = App::new().engine(ENGINE.clone());
        for (number, plugin) in self.plugins.iter().enumerate() {
            let policy = if plugin.is_restarted {
                RestartPolicy::OnNextCall {
                    at_most: 1_000,
                    within: Duration::from_hours(1),
                }
            } else {
                RestartPolicy::Never
            };
            let component = component(number, &plugin.edges);
            app = app
                .root_with(&Handwritten::of(&path(number), &["go"]))
                .plugin(
                    Plugin::from_bytes(&format!("p{number}"), component)
                        .with_restart_policy(policy),
                );
        }
        let app = app.load().unwrap_or_else(|report| panic!("{report}"));
        assert!(app.report().is_complete(), "{}", app.report());
        app
    }

    fn restart(&mut self, plugin: usize) {
        self.plugins[plugin].is_down = false;
        self.plugins[plugin].count = 0;
    }

    /// Returns what a plugin answers; nothing if it fails.
    fn call(&mut self, plugin: usize, fails: u32) -> Option<u32> {
        if self.plugins[plugin].is_down {
            if !self.plugins[plugin].is_restarted {
                return None;
            }
            self.restart(plugin);
        }
        let answer = self.answer(plugin, fails);
        if answer.is_none() {
            self.plugins[plugin].is_down = true;
        }
        answer
    }

    fn answer(&mut self, plugin: usize, fails: u32) -> Option<u32> {
        if fails >> plugin & 1 == 1 {
            return None;
        }
        let mut sum = 0_u32;
        for (callee, edge) in self.plugins[plugin].edges.clone() {
            let answer = self.call(callee, fails);
            sum = sum.wrapping_mul(3).wrapping_add(match (answer, edge) {
                (Some(answer), _) => answer,
                (None, Edge::Result) => 100,
                (None, Edge::Bare) => return None,
            });
        }
        if fails >> (plugin + 8) & 1 == 1 {
            return None;
        }
        let plugin = &mut self.plugins[plugin];
        plugin.count += 1;
        Some(sum.wrapping_add(plugin.count))
    }
}

/// Returns the plugin of this number, as text.
fn component(number: usize, edges: &[(usize, Edge)]) -> String {
    let [mut imports, mut lowered, mut cores, mut with, mut calls] = [const { String::new() }; 5];
    for &(callee, edge) in edges {
        let path = path(callee);
        let (result, core, call) = match edge {
            Edge::Bare => ("u32", "(param i32) (result i32)", bare(callee)),
            Edge::Result => ("(result u32)", "(param i32 i32)", fallible(callee)),
        };
        let _ = writeln!(
            imports,
            "(import \"{path}\" (instance $n{callee} (export \"go\" (func (param \"fails\" u32) (result {result})))))"
        );
        let _ = writeln!(
            lowered,
            "(core func $n{callee} (canon lower (func $n{callee} \"go\") (memory $memory)))"
        );
        let _ = writeln!(
            cores,
            "(import \"\" \"n{callee}\" (func $n{callee} {core}))"
        );
        let _ = writeln!(with, "(export \"n{callee}\" (func $n{callee}))");
        calls.push_str(&call);
    }
    let (before, after) = (fail(number), fail(number + 8));
    format!(
        r#"(component
  {imports}
  (core module $memory (memory (export "memory") 1))
  (core instance $memory (instantiate $memory))
  (alias core export $memory "memory" (core memory $memory))
  {lowered}
  (core module $m
    {cores}
    (import "" "memory" (memory 1))
    (global $count (mut i32) (i32.const 0))
    (func (export "go") (param $fails i32) (result i32) (local $sum i32)
      {before} {calls} {after}
      (global.set $count (i32.add (global.get $count) (i32.const 1)))
      (i32.add (local.get $sum) (global.get $count))))
  (core instance $i (instantiate $m (with "" (instance {with} (export "memory" (memory $memory))))))
  (func $go (param "fails" u32) (result u32) (canon lift (core func $i "go")))
  (instance $node (export "go" (func $go)))
  (export "test:graph/n{number}" (instance $node)))"#
    )
}

/// Returns code that fails if a bit says so.
fn fail(bit: usize) -> String {
    format!(
        "(if (i32.and (i32.shr_u (local.get $fails) (i32.const {bit})) (i32.const 1)) (then unreachable))"
    )
}

/// Returns code that adds what a plugin answers.
fn bare(callee: usize) -> String {
    format!(
        "(local.set $sum (i32.add (i32.mul (local.get $sum) (i32.const 3)) (call $n{callee} (local.get $fails))))\n"
    )
}

/// Returns code that adds what a plugin answers, or 100.
fn fallible(callee: usize) -> String {
    format!(
        "(call $n{callee} (local.get $fails) (i32.const 16))
      (local.set $sum (i32.add (i32.mul (local.get $sum) (i32.const 3))
        (if (result i32) (i32.load8_u (i32.const 16))
          (then (i32.const 100)) (else (i32.load (i32.const 20))))))\n"
    )
}
