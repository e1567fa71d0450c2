//! What the replies of a socket's plugins are put into.

use wasm_link::InterfaceCardinality::{Any, AtLeastOne, AtMostOne, ExactlyOne};
use wasm_link::Val;

use super::{
    NOTHING, Returns, SUBSET, TRAP, U32, case, consumer_of, down, err, keyed, link, memory, ok,
    provider, relayed_trap, relayed_twice, socket, some, text, trapped,
};
use crate::support::interface::path;
use crate::support::{Interface, Plugin, by_plugin, call, engine, no_host, tree};

/// Providers that return 1, 2 and 3, or trap where the number is zero.
fn numbers<const N: usize>(numbers: [u32; N]) -> [String; N] {
    numbers.map(|number| match number {
        0 => provider(U32, "unreachable"),
        number => provider(U32, &format!("i32.const {number}")),
    })
}

fn list<const N: usize>(vals: [Val; N]) -> Val {
    Val::List(vals.into())
}

/// What the text form tells of a trap.
fn trap() -> Val {
    err(text(format!("runtime exception: {TRAP}")))
}

fn is_down(id: &str) -> Val {
    err(text(down(id)))
}

#[test]
fn option_holds_the_reply_of_a_plugin_that_may_be_missing() {
    let plain = memory("(option u32)");
    let relayed = relayed_twice(AtMostOne, &[], plain);
    assert_eq!(relayed, [(); 2].map(|()| Val::Option(None)));
    let relayed = relayed_twice(AtMostOne, &numbers([1]), plain);
    assert_eq!(relayed, [(); 2].map(|()| some(Val::U32(1))));
    assert_eq!(trapped(AtMostOne, &numbers([0]), plain), relayed_trap("p0"));
}

#[test]
fn option_holds_a_result() {
    let with_text = memory("(option (result u32 (error string)))");
    let relayed = relayed_twice(AtMostOne, &[], with_text);
    assert_eq!(relayed, [(); 2].map(|()| Val::Option(None)));
    let relayed = relayed_twice(AtMostOne, &numbers([1]), with_text);
    assert_eq!(relayed, [(); 2].map(|()| some(ok(Val::U32(1)))));
    let relayed = relayed_twice(AtMostOne, &numbers([0]), with_text);
    assert_eq!(relayed, [some(trap()), some(is_down("p0"))]);

    let without = memory("(option (result u32))");
    let relayed = relayed_twice(AtMostOne, &numbers([0]), without);
    assert_eq!(relayed, [(); 2].map(|()| some(err(None))));
}

#[test]
fn list_holds_the_replies_of_all_in_order() {
    let plain = memory("(list u32)");
    let relayed = relayed_twice(Any, &[], plain);
    assert_eq!(relayed, [(); 2].map(|()| list([])));
    for cardinality in [Any, AtLeastOne] {
        let relayed = relayed_twice(cardinality, &numbers([1]), plain);
        assert_eq!(relayed, [(); 2].map(|()| list([Val::U32(1)])));
        let relayed = relayed_twice(cardinality, &numbers([1, 2, 3]), plain);
        let all = || list([Val::U32(1), Val::U32(2), Val::U32(3)]);
        assert_eq!(relayed, [all(), all()]);
    }
    for cardinality in [ExactlyOne, AtMostOne] {
        let relayed = relayed_twice(cardinality, &numbers([1]), plain);
        assert_eq!(relayed, [(); 2].map(|()| list([Val::U32(1)])));
    }
}

#[test]
fn failure_within_a_list_of_plain_results_traps() {
    let plain = memory("(list u32)");
    assert_eq!(trapped(Any, &numbers([1, 0, 3]), plain), relayed_trap("p1"));
    let plain = memory("(list (tuple string u32))");
    assert_eq!(trapped(Any, &numbers([1, 0, 3]), plain), relayed_trap("p1"));
}

#[test]
fn list_of_results_tells_each_failure() {
    for cardinality in [Any, AtLeastOne] {
        let with_text = memory("(list (result u32 (error string)))");
        let relayed = relayed_twice(cardinality, &numbers([1, 0, 3]), with_text);
        let all = |failure| list([ok(Val::U32(1)), failure, ok(Val::U32(3))]);
        assert_eq!(relayed, [all(trap()), all(is_down("p1"))]);

        let without = memory("(list (result u32))");
        let relayed = relayed_twice(cardinality, &numbers([1, 0, 3]), without);
        assert_eq!(relayed, [(); 2].map(|()| all(err(None))));
    }
    let with_text = memory("(list (result u32 (error string)))");
    let relayed = relayed_twice(Any, &[], with_text);
    assert_eq!(relayed, [(); 2].map(|()| list([])));
}

#[test]
fn list_may_be_keyed_by_plugin() {
    let plain = memory("(list (tuple string u32))");
    let relayed = relayed_twice(Any, &[], plain);
    assert_eq!(relayed, [(); 2].map(|()| list([])));
    for cardinality in [Any, AtLeastOne, ExactlyOne, AtMostOne] {
        let relayed = relayed_twice(cardinality, &numbers([1]), plain);
        let all = || keyed([("p0", Val::U32(1))]);
        assert_eq!(relayed, [all(), all()], "{cardinality}");
    }
    let relayed = relayed_twice(Any, &numbers([1, 2, 3]), plain);
    let all = || {
        keyed([
            ("p0", Val::U32(1)),
            ("p1", Val::U32(2)),
            ("p2", Val::U32(3)),
        ])
    };
    assert_eq!(relayed, [all(), all()]);
}

#[test]
fn keyed_list_of_results_tells_each_failure() {
    let with_variant = Returns {
        types: &[("dispatch-error", SUBSET)],
        ..memory("(list (tuple string (result u32 (error $dispatch-error))))")
    };
    let relayed = relayed_twice(AtLeastOne, &numbers([0, 2]), with_variant);
    let all = |failure| {
        keyed([
            ("p0", err(case("runtime-exception", failure))),
            ("p1", ok(Val::U32(2))),
        ])
    };
    assert_eq!(relayed, [all(TRAP.to_owned()), all(down("p0"))]);
}

#[test]
fn result_that_is_a_pair_is_plain_before_it_is_keyed() {
    let providers = [pair()];
    let relayed = relayed_twice(Any, &providers, memory("(list (tuple string u32))"));
    let all = || keyed([("ok", Val::U32(42))]);
    assert_eq!(relayed, [all(), all()]);

    let nested = memory("(list (tuple string (tuple string u32)))");
    let relayed = relayed_twice(Any, &providers, nested);
    let pair = || Val::Tuple(vec![text("ok"), Val::U32(42)]);
    assert_eq!(relayed, [(); 2].map(|()| keyed([("p0", pair())])));
}

/// A provider that returns `("ok", 42)`.
fn pair() -> String {
    provider(
        memory("(tuple string u32)"),
        "(i32.store (i32.const 128) (i32.const 96))
         (i32.store (i32.const 132) (i32.const 2))
         (i32.store (i32.const 136) (i32.const 42))
         i32.const 128",
    )
}

#[test]
fn functions_without_result_have_containers_of_results() {
    let good = || provider(NOTHING, "");
    let bad = || provider(NOTHING, "unreachable");

    let option = memory("(option (result (error string)))");
    let relayed = relayed_twice(AtMostOne, &[], option);
    assert_eq!(relayed, [(); 2].map(|()| Val::Option(None)));
    let relayed = relayed_twice(AtMostOne, &[good()], option);
    assert_eq!(relayed, [(); 2].map(|()| some(ok(None))));
    let relayed = relayed_twice(AtMostOne, &[bad()], option);
    assert_eq!(relayed, [some(trap()), some(is_down("p0"))]);

    let many = memory("(list (result (error string)))");
    let relayed = relayed_twice(Any, &[good(), bad()], many);
    let all = |failure| list([ok(None), failure]);
    assert_eq!(relayed, [all(trap()), all(is_down("p1"))]);

    let by_id = memory("(list (tuple string (result)))");
    let relayed = relayed_twice(Any, &[good(), bad()], by_id);
    let all = || keyed([("p0", ok(None)), ("p1", err(None))]);
    assert_eq!(relayed, [all(), all()]);
}

#[test]
fn nothing_is_returned_of_any_number_of_plugins() {
    for count in [0, 1, 3] {
        let providers = vec![provider(NOTHING, ""); count];
        let head = link(Any, &providers, NOTHING).head();
        let reply = head.dispatch(&path("a"), "relay", false, &[]);
        assert_eq!(
            reply.map(Result::ok),
            wasm_link::Socket::ExactlyOne(Some(Val::Tuple(Vec::new())))
        );
        assert_eq!(call(&head, &path("a"), "alive", &[]), Ok(Val::U32(7)));
    }
    let head = link(AtMostOne, &[], NOTHING).head();
    let reply = head.dispatch(&path("a"), "relay", false, &[]);
    assert_eq!(
        reply.map(Result::ok),
        wasm_link::Socket::ExactlyOne(Some(Val::Tuple(Vec::new())))
    );
}

#[test]
fn all_plugins_are_called_before_a_failure_traps_the_consumer() {
    for returns in [NOTHING, U32] {
        let imported = match returns.ty {
            "" => NOTHING,
            _ => memory("(list u32)"),
        };
        let consumer = consumer_of(&socket(), imported).text();
        let plugins = [
            Plugin::new("consumer", "a", consumer).needing(["b"]),
            Plugin::new("p0", "b", provider(returns, "unreachable")),
            Plugin::new("p1", "b", provider(returns, "unreachable")),
        ];
        let interfaces = [Interface::new("a"), Interface::new("b").holding(Any)];
        let tree = tree("a", interfaces, plugins).with_root("b".to_owned());
        let (head, _) = tree.load(engine(), &no_host()).unwrap();
        let _ = head.dispatch(&path("a"), "relay", false, &[]);
        // A plugin that is down is a plugin that was called.
        let replies = head.dispatch(&socket(), "get", false, &[]);
        assert_eq!(
            replies.map(|reply| reply.map_err(|error| error.to_string())),
            by_plugin(Any, [("p0", Err(down("p0"))), ("p1", Err(down("p1")))])
        );
    }
}
