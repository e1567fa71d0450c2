//! Failures that take longer to be told than to happen.

use std::error::Error;

use wasm_link::{DispatchError, Plugin, wasmtime};

use crate::attack::{Attack, Kind};
use crate::guest::{ECHO, filter, filter_with};
use crate::scene::{ATTACKER, Scene, assert_plain, call, neighbour_answers};

pub(crate) const KIND: Kind = Kind {
    title: "Failures and stacks",
    attacks: &[
        Attack::new("a C++ name that stands for 2^30 names", |scene| {
            trapping(scene, &expanding(30))
        }),
        Attack::new("a function whose name has 90 KB, which traps", |scene| {
            trapping(scene, &"n".repeat(90_000))
        }),
        Attack::new(
            "a function whose name clears the screen, which traps",
            |scene| trapping(scene, "\\1b[2J\\0a\\0d"),
        ),
        Attack::new(
            "a C++ name that stands for 2^30 names, at the start",
            |scene| {
                let start = format!(
                    "(func $start (@name \"{}\") unreachable) (start $start)",
                    expanding(30)
                );
                scene.component(filter_with("", &start, ECHO))
            },
        ),
        Attack::new(
            "an engine with 64 MiB of stack, of which nobody was told",
            |scene| deep(scene, 64 << 20),
        ),
        Attack::new(
            "an engine with 1 MiB of stack, of which nobody was told",
            |scene| deep(scene, 1 << 20),
        ),
    ],
};

/// A name of C++ whose parts are each made of the one before, twice.
fn expanding(parts: usize) -> String {
    const DIGITS: &str = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    // `S_` is the first part, `S0_` the one after it, and so on.
    let parts = DIGITS.chars().take(parts);
    let parts = parts.map(|digit| format!("S_IS{digit}_S{digit}_E"));
    format!("_Z1f1AIiE{}", parts.collect::<String>())
}

/// Calls a filter that traps in a function of this name, and shows all that is known of it.
fn trapping(scene: &Scene, name: &str) -> String {
    let trap = format!("(func $trap (@name \"{name}\") unreachable)");
    let plugin = Plugin::from_bytes(ATTACKER, filter_with("", &trap, "(call $trap) unreachable"));
    let app = scene.load(scene.app().plugin(plugin));
    assert!(app.report().is_complete(), "{}", app.report());
    let error = call(&app, ATTACKER, "hello").unwrap_err();
    let outcome = error.to_string();
    assert_plain(&format!("{error:?}"));
    assert_causes_are_plain(&error);
    let error = call(&app, ATTACKER, "again").unwrap_err();
    assert_causes_are_plain(&error);
    let DispatchError::PluginDown { cause, .. } = &error else {
        panic!("{error}");
    };
    let backtrace = cause.backtrace().to_string();
    assert!(backtrace.contains('!'), "{backtrace}");
    backtrace.lines().for_each(assert_plain);
    assert_plain(&format!("{cause:?} {cause}"));
    neighbour_answers(&app);
    outcome
}

/// Makes sure that whoever shows all causes of an error comes to an end.
fn assert_causes_are_plain(error: &dyn Error) {
    let mut cause = error.source();
    while let Some(error) = cause {
        assert_plain(&error.to_string());
        cause = error.source();
    }
}

/// Calls a filter that calls itself without end, on an engine with so much stack.
fn deep(scene: &Scene, stack: usize) -> String {
    let mut config = wasmtime::Config::new();
    config.concurrency_support(false).epoch_interruption(true);
    config.async_stack_size(stack * 2).max_wasm_stack(stack);
    let engine = wasmtime::Engine::new(&config).unwrap();
    let code = "(call $apply (local.get $text) (local.get $length))";
    let plugin = Plugin::from_bytes(ATTACKER, filter(code));
    let outcome = match scene.app().engine(engine).plugin(plugin).load() {
        Ok(app) => match call(&app, ATTACKER, "hello") {
            Ok(answer) => answer,
            Err(_) if !app.report().is_complete() => scene.left_out(app.report()),
            Err(error) => error.to_string(),
        },
        Err(report) => scene.left_out(&report),
    };
    without_stack_left(&outcome)
}

/// Puts `…` where a text says how much stack a thread has left: that depends on the machine.
fn without_stack_left(text: &str) -> String {
    let mut parts = text.split("this thread has ");
    let mut shown = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        shown.push_str("this thread has …");
        shown.push_str(part.trim_start_matches(|character: char| character.is_ascii_digit()));
    }
    shown
}
