//! Sockets that the host's linker defines as well.

use wasm_link::{InterfaceData, LoadError};

use crate::support::interface::path;
use crate::support::{Interface, Plugin, Wat, attempt_with, no_host};

fn consumer() -> Plugin {
    let component = Wat::new()
        .import_function(&path("b"), "get", "(result u32)", "(result i32)")
        .export(&path("a"))
        .text();
    Plugin::new("consumer", "a", component).needing(["b"])
}

fn provider() -> Plugin {
    let component = Wat::new()
        .function("get", "(result u32)", "(result i32)", "i32.const 7")
        .export(&path("b"))
        .text();
    Plugin::new("provider", "b", component)
}

#[test]
fn socket_that_the_host_defines_too_is_an_error() {
    for shadowing in [false, true] {
        let mut linker = no_host();
        linker.allow_shadowing(shadowing);
        let mut host = linker.instance(&path("b")).unwrap();
        host.func_wrap("get", |_, (): ()| Ok((1_u32,))).unwrap();
        let interfaces = Interface::each(["a", "b"]);
        let attempt = attempt_with(&linker, "a", interfaces, [consumer(), provider()]);
        assert_eq!(
            attempt.primary().unwrap(),
            "failed to link interface: the host's linker defines `test:b/api` too, which is the \
             socket `b`: it can come from the host or from plugins, not from both"
        );
        assert!(matches!(
            attempt.head,
            Err(LoadError::FailedToLinkInterface(_))
        ));
    }
}

#[test]
fn linker_of_the_host_is_left_as_it_was() {
    let mut linker = no_host();
    linker.allow_shadowing(true);
    let interfaces = Interface::each(["a", "b"]);
    let plugins = [consumer(), provider()];
    attempt_with(&linker, "a", interfaces, plugins).head();
    assert!(linker.instance(&path("b")).is_ok());
    assert!(linker.instance(&path("b")).is_ok());
}

#[test]
fn description_written_by_hand_has_no_signatures() {
    assert_eq!(Interface::new("a").signatures(), Ok(None));
    assert_eq!(Interface::new("a").path(), Ok("test:a/api".to_owned()));
}
