//! What one plugin's reply looks like: plain, or a `result` with failures in some form.

use wasm_link::InterfaceCardinality::{AtMostOne, ExactlyOne};
use wasm_link::Val;

use super::{
    Abi, FULL, MINIMAL, NOTHING, Returns, SUBSET, TRAP, U32, case, down, err, flat, link, memory,
    ok, provider, relayed_trap, relayed_twice, some, text, trapped,
};
use crate::support::interface::path;
use crate::support::{call, replies};

/// A form of failure, for a function that returns `u32`, or nothing.
struct Form {
    /// What the import returns.
    ty: String,
    variant: Option<&'static str>,
    /// The payload that tells of a trap.
    trap: Option<Val>,
    /// The payload that tells of a plugin that is down.
    down: Option<Val>,
}

fn forms(ok: &str) -> [Form; 5] {
    let trap = || Some(case("runtime-exception", TRAP));
    let variant = |variant, case_of_down| Form {
        ty: format!("(result {ok} (error $dispatch-error))"),
        variant: Some(variant),
        trap: trap(),
        down: Some(case(case_of_down, down("p0"))),
    };
    [
        Form {
            ty: format!("(result {ok})"),
            variant: None,
            trap: None,
            down: None,
        },
        Form {
            ty: format!("(result {ok} (error string))"),
            variant: None,
            trap: Some(text(format!("runtime exception: {TRAP}"))),
            down: Some(text(down("p0"))),
        },
        variant(FULL, "plugin-down"),
        variant(SUBSET, "runtime-exception"),
        variant(MINIMAL, "runtime-exception"),
    ]
}

#[test]
fn plain_result_is_returned() {
    let providers = [provider(U32, "i32.const 42")];
    let relayed = relayed_twice(ExactlyOne, &providers, U32);
    assert_eq!(relayed, [Val::U32(42), Val::U32(42)]);
}

#[test]
fn failure_traps_a_consumer_that_asked_for_the_plain_result() {
    let providers = [provider(U32, "unreachable")];
    assert_eq!(trapped(ExactlyOne, &providers, U32), relayed_trap("p0"));
}

#[test]
fn result_with_any_form_of_failure_is_returned() {
    for form in forms("u32") {
        let Form {
            ty,
            variant,
            trap,
            down,
        } = form;
        let types = variant.map(|variant| ("dispatch-error", variant));
        let imported = Returns {
            types: types.as_slice(),
            ..memory(&ty)
        };
        let providers = [provider(U32, "i32.const 42")];
        let relayed = relayed_twice(ExactlyOne, &providers, imported);
        assert_eq!(relayed, [(); 2].map(|()| ok(Val::U32(42))), "{variant:?}");

        let providers = [provider(U32, "unreachable")];
        let relayed = relayed_twice(ExactlyOne, &providers, imported);
        assert_eq!(relayed, [err(trap), err(down)], "{variant:?}");
    }
}

#[test]
fn failure_of_a_function_without_result_is_returned_in_any_form() {
    for form in forms("") {
        let Form {
            ty,
            variant,
            trap,
            down,
        } = form;
        let types = variant.map(|variant| ("dispatch-error", variant));
        let imported = Returns {
            types: types.as_slice(),
            ty: &ty,
            abi: if trap.is_some() {
                Abi::Memory
            } else {
                Abi::Flat
            },
        };
        let providers = [provider(NOTHING, "")];
        let relayed = relayed_twice(ExactlyOne, &providers, imported);
        assert_eq!(relayed, [(); 2].map(|()| ok(None)), "{variant:?}");

        let providers = [provider(NOTHING, "unreachable")];
        let relayed = relayed_twice(ExactlyOne, &providers, imported);
        assert_eq!(relayed, [err(trap), err(down)], "{variant:?}");
    }
}

#[test]
fn nothing_is_returned_where_nothing_is_asked_for() {
    let head = link(ExactlyOne, &[provider(NOTHING, "")], NOTHING).head();
    let reply = head.dispatch(&path("a"), "relay", false, &[]);
    assert_eq!(
        reply.map(Result::ok),
        wasm_link::Socket::ExactlyOne(Some(Val::Tuple(Vec::new())))
    );
    let providers = [provider(NOTHING, "unreachable")];
    assert_eq!(trapped(ExactlyOne, &providers, NOTHING), relayed_trap("p0"));
}

#[test]
fn plugin_can_be_told_of_a_failure_that_the_plugin_which_failed_was_told_of() {
    // The provider's own result is a `result`: that is plain, and comes first.
    let own = memory("(result u32 (error string))");
    let providers = [provider(own, "i32.const 112")];
    let relayed = relayed_twice(ExactlyOne, &providers, own);
    assert_eq!(relayed, [(); 2].map(|()| err(text("ok"))));

    let providers = [provider(own, "unreachable")];
    assert_eq!(trapped(ExactlyOne, &providers, own), relayed_trap("p0"));

    let nested = memory("(result (result u32 (error string)) (error string))");
    let providers = [provider(own, "i32.const 112")];
    let relayed = relayed_twice(ExactlyOne, &providers, nested);
    assert_eq!(relayed, [(); 2].map(|()| ok(err(text("ok")))));

    let providers = [provider(own, "unreachable")];
    assert_eq!(
        relayed_twice(ExactlyOne, &providers, nested),
        [
            err(text(format!("runtime exception: {TRAP}"))),
            err(text(down("p0"))),
        ]
    );
}

#[test]
fn result_that_is_an_option_is_plain_under_exactly_one() {
    let own = memory("(option u32)");
    let providers = [provider(own, "i32.const 64")];
    let relayed = relayed_twice(ExactlyOne, &providers, own);
    assert_eq!(relayed, [(); 2].map(|()| Val::Option(None)));

    let nested = memory("(option (option u32))");
    let relayed = relayed_twice(AtMostOne, &providers, nested);
    assert_eq!(relayed, [(); 2].map(|()| some(Val::Option(None))));
}

#[test]
fn result_that_is_a_result_is_plain_under_exactly_one() {
    let own = memory("(result u32)");
    let providers = [provider(own, "i32.const 64")];
    let relayed = relayed_twice(ExactlyOne, &providers, own);
    assert_eq!(relayed, [(); 2].map(|()| ok(Val::U32(42))));

    let nested = memory("(result (result u32))");
    let relayed = relayed_twice(ExactlyOne, &providers, nested);
    assert_eq!(relayed, [(); 2].map(|()| ok(ok(Val::U32(42)))));
}

#[test]
fn result_that_is_a_list_is_plain_under_exactly_one() {
    let own = memory("(list u8)");
    let providers = [provider(own, "i32.const 80")];
    let bytes = || Val::List(vec![Val::U8(b'o'), Val::U8(b'k')]);
    let relayed = relayed_twice(ExactlyOne, &providers, own);
    assert_eq!(relayed, [bytes(), bytes()]);

    let nested = memory("(list (list u8))");
    let relayed = relayed_twice(ExactlyOne, &providers, nested);
    assert_eq!(relayed, [(); 2].map(|()| Val::List(vec![bytes()])));
}

#[test]
fn error_without_payload_leaves_the_consumer_alive_through_a_restart() {
    let providers = [provider(U32, "unreachable")];
    let head = link(ExactlyOne, &providers, memory("(result u32)")).head();
    for _ in 0..3 {
        assert_eq!(call(&head, &path("a"), "relay", &[]), Ok(err(None)));
        head.restart(&"p0".to_owned()).unwrap();
    }
    assert_eq!(
        replies(&head, &path("a"), "alive", &[]),
        wasm_link::Socket::ExactlyOne(Ok(Val::U32(7)))
    );
}

#[test]
fn flat_results_are_returned() {
    for (ty, val) in [
        ("bool", Val::Bool(true)),
        ("u8", Val::U8(1)),
        ("s16", Val::S16(1)),
        ("char", Val::Char('\u{1}')),
        ("(enum \"x\" \"y\")", Val::Enum("y".to_owned())),
        ("(flags \"x\" \"y\")", Val::Flags(vec!["x".to_owned()])),
    ] {
        let named = [("named", ty)];
        let returns = if ty.starts_with('(') {
            Returns {
                types: &named,
                ..flat("$named")
            }
        } else {
            flat(ty)
        };
        let providers = [provider(returns, "i32.const 1")];
        let relayed = relayed_twice(ExactlyOne, &providers, returns);
        assert_eq!(relayed, [val.clone(), val]);
    }
}
