//! Plugins that do not come up again.

use super::mortal::{Setting, dying};
use super::{DYING, NEIGHBOUR, cause, load, note, prepared, run};
use crate::support::TRAP;

/// Comes up when its data says 1, or 4 and more.
fn moody() -> String {
    dying(
        "",
        r#"(func $start (local $notes i32)
            (local.set $notes (call $note))
            (if (i32.or (i32.eq (local.get $notes) (i32.const 2))
                        (i32.eq (local.get $notes) (i32.const 3)))
                (then unreachable)))
        (start $start)
        (func (export "die") unreachable)"#,
    )
}

#[test]
fn start_function_that_traps_leaves_it_down_with_its_data() {
    let head = load(&Setting::plain(), &moody());
    run(&head, DYING, "die").unwrap_err();
    let first = cause(&head);
    for _ in 2..4 {
        let error = head.restart(&"dying".to_owned()).unwrap_err();
        assert_eq!(error.to_string(), "the plugin `dying` cannot be restarted");
        let source = std::error::Error::source(&error).unwrap().to_string();
        assert_eq!(source, format!("runtime exception: {TRAP}"));
        let cause = cause(&head);
        assert_eq!(cause.summary(), TRAP);
        assert!(
            cause.backtrace().to_string().contains("!<wasm function")
                || cause.backtrace().to_string().contains("start")
        );
        assert_ne!(cause.backtrace().to_string(), first.to_string());
    }
    head.restart(&"dying".to_owned()).unwrap();
    assert_eq!(note(&head, DYING), Ok(5));
    assert_eq!(prepared(&head, DYING), 4);
    assert_eq!(note(&head, NEIGHBOUR), Ok(2));
}

#[test]
fn start_function_that_traps_on_a_plugin_that_was_up_takes_it_down() {
    let head = load(&Setting::plain(), &moody());
    head.restart(&"dying".to_owned()).unwrap_err();
    assert_eq!(cause(&head).summary(), TRAP);
    assert_eq!(note(&head, NEIGHBOUR), Ok(2));
}
