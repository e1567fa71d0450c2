//! Functions that the plugins of a socket lack: only calling one fails.

use wasm_link::InterfaceCardinality::{Any, AtMostOne, ExactlyOne};
use wasm_link::Val;

use super::{
    FULL, MINIMAL, NOTHING, Returns, U32, case, err, keyed, link, memory, ok, provider,
    relayed_twice, socket, some, text, trapped,
};
use crate::support::Wat;

/// A component that exports the socket's interface without `get`.
fn empty() -> String {
    Wat::new().export(&socket()).text()
}

/// A component that does not even export the socket's interface.
fn foreign() -> String {
    Wat::new().export("test:other/api").text()
}

const INVALID: &str = "invalid function: the plugin exports no `test:b/api#get`";

#[test]
fn calling_it_traps_a_consumer_that_asked_for_the_plain_result() {
    for imported in [U32, NOTHING, memory("string")] {
        for provider in [empty(), foreign()] {
            assert_eq!(
                trapped(ExactlyOne, &[provider], imported),
                format!(
                    "runtime exception: `get` of the plugin `p0` failed, called through the socket \
                     `b`: {INVALID}"
                )
            );
        }
    }
}

#[test]
fn consumer_that_asked_for_failures_is_told() {
    let imported = memory("(result u32 (error string))");
    let relayed = relayed_twice(ExactlyOne, &[empty()], imported);
    assert_eq!(relayed, [(); 2].map(|()| err(text(INVALID))));

    let relayed = relayed_twice(ExactlyOne, &[empty()], memory("(result u32)"));
    assert_eq!(relayed, [(); 2].map(|()| err(None)));

    for (variant, failure) in [
        (FULL, case("invalid-function", "test:b/api#get")),
        (MINIMAL, case("runtime-exception", INVALID)),
    ] {
        let imported = Returns {
            types: &[("dispatch-error", variant)],
            ..memory("(result u32 (error $dispatch-error))")
        };
        let relayed = relayed_twice(ExactlyOne, &[empty()], imported);
        assert_eq!(relayed, [(); 2].map(|()| err(failure.clone())));
    }
}

#[test]
fn containers_tell_it_of_each_plugin() {
    let failure = || err(text(INVALID));
    let option = memory("(option (result u32 (error string)))");
    let relayed = relayed_twice(AtMostOne, &[empty()], option);
    assert_eq!(relayed, [(); 2].map(|()| some(failure())));

    let list = memory("(list (result u32 (error string)))");
    let relayed = relayed_twice(Any, &[empty(), empty()], list);
    assert_eq!(
        relayed,
        [(); 2].map(|()| Val::List(vec![failure(), failure()]))
    );
}

#[test]
fn keyed_list_tells_it_of_each_plugin() {
    let by_id = memory("(list (tuple string (result u32 (error string))))");
    let relayed = relayed_twice(Any, &[empty()], by_id);
    let all = || keyed([("p0", err(text(INVALID)))]);
    assert_eq!(relayed, [all(), all()]);
}

#[test]
fn plugins_that_have_it_answer_beside_those_that_lack_it() {
    let providers = [empty(), provider(U32, "i32.const 42"), foreign()];
    let by_id = memory("(list (tuple string (result u32 (error string))))");
    let relayed = relayed_twice(Any, &providers, by_id);
    let all = || {
        keyed([
            ("p0", err(text(INVALID))),
            ("p1", ok(Val::U32(42))),
            ("p2", err(text(INVALID))),
        ])
    };
    assert_eq!(relayed, [all(), all()]);
}

#[test]
fn shape_that_the_cardinality_does_not_allow_is_refused_even_so() {
    for (cardinality, imported, container, returns) in [
        (
            Any,
            U32,
            "any number",
            "`list<result<_, E>>`, `list<tuple<string, result<_, E>>>`, nothing",
        ),
        (
            AtMostOne,
            memory("(result u32)"),
            "at most one",
            "`option<result<_, E>>`, `list<result<_, E>>`, `list<tuple<string, result<_, E>>>`, \
             nothing",
        ),
    ] {
        let ty = if imported.ty == "u32" {
            "u32"
        } else {
            "result<u32>"
        };
        assert_eq!(
            link(cardinality, &[], imported).primary().unwrap(),
            format!(
                "failed to link `get`: the plugin imports `get: func() -> {ty}`, and the socket \
                 holds {container}: the import may return {returns}"
            )
        );
    }
}
