//! Calls that fail take their plugin down, and nothing else.

use wasm_link::InterfaceCardinality::Any;
use wasm_link::{DispatchError, Socket, Val};

use super::{TRAP, busybody, host};
use crate::support::interface::path;
use crate::support::{Head, Interface, Plugin, by_plugin, call, load_with, replies};

fn only() -> Head {
    let plugin = Plugin::new("p", "a", busybody("a"));
    load_with(&host(), "a", Interface::each(["a"]), [plugin])
}

fn down(cause: &str) -> Result<Val, String> {
    Err(format!(
        "the plugin `p` is down since an earlier call: {cause}"
    ))
}

#[test]
fn trap_is_an_error_and_the_plugin_is_down_afterwards() {
    let head = only();
    assert_eq!(
        call(&head, &path("a"), "trap", &[]),
        Err(format!("runtime exception: {TRAP}"))
    );
    assert_eq!(call(&head, &path("a"), "count", &[]), down(TRAP));
    assert_eq!(call(&head, &path("a"), "count", &[]), down(TRAP));
}

#[test]
fn cause_of_a_plugin_that_is_down_shows_where_it_trapped() {
    let head = only();
    call(&head, &path("a"), "trap", &[]).unwrap_err();
    let reply = head.dispatch(&path("a"), "count", true, &[]);
    let Socket::ExactlyOne(Err(DispatchError::PluginDown { plugin, cause })) = reply else {
        panic!("{reply:?}");
    };
    assert_eq!(&*plugin, "p");
    assert_eq!(cause.summary(), TRAP);
    let backtrace = cause.backtrace().to_string();
    assert!(
        backtrace.starts_with("wasm backtrace:\n    0: "),
        "{backtrace}"
    );
    assert_eq!(cause.to_string(), TRAP);
}

#[test]
fn trap_of_a_core_error_is_kept_for_the_caller_to_inspect() {
    let head = only();
    let reply = head.dispatch(&path("a"), "trap", true, &[]);
    let Socket::ExactlyOne(Err(DispatchError::RuntimeException(error))) = reply else {
        panic!("{reply:?}");
    };
    assert_eq!(
        error.downcast_ref::<wasm_link::wasmtime::Trap>(),
        Some(&wasm_link::wasmtime::Trap::UnreachableCodeReached)
    );
}

#[test]
fn neighbours_of_a_plugin_that_traps_go_on() {
    let interface = Interface::new("a").holding(Any);
    let plugins = ["left", "right"].map(|id| Plugin::new(id, "a", busybody("a")));
    let head = load_with(&host(), "a", [interface], plugins);
    let both = |left, right| by_plugin(Any, [("left", left), ("right", right)]);
    let trapped = || Err(format!("runtime exception: {TRAP}"));
    assert_eq!(
        replies(&head, &path("a"), "trap", &[]),
        both(trapped(), trapped())
    );
    head.restart(&"right".to_owned()).unwrap();
    let left = Err(format!(
        "the plugin `left` is down since an earlier call: {TRAP}"
    ));
    assert_eq!(
        replies(&head, &path("a"), "count", &[]),
        both(left.clone(), Ok(Val::U32(1)))
    );
    assert_eq!(
        replies(&head, &path("a"), "count", &[]),
        both(left, Ok(Val::U32(2)))
    );
}

#[test]
fn error_of_a_host_function_is_the_callers_and_takes_the_plugin_down() {
    let head = only();
    let reply = head.dispatch(&path("a"), "ask-for-failure", false, &[]);
    let reply = reply.map(|reply| reply.map_err(|error| error.to_string()));
    assert_eq!(
        reply,
        Socket::ExactlyOne(Err("runtime exception: the host said no".to_owned()))
    );
    assert_eq!(
        call(&head, &path("a"), "count", &[]),
        down("the host said no")
    );
    head.restart(&"p".to_owned()).unwrap();
    assert_eq!(call(&head, &path("a"), "count", &[]), Ok(Val::U32(1)));
}
