//! Handles between typed calls and raw dispatch.

use wasm_link::error::{ConvertError, ResourceReceiveError};
use wasm_link::{ConvertResources, FromVal, IntoVal, Socket, TypedInterface, Val};

use super::{Counting, in_each_language};
use crate::wit::counters::counters::{Counter, Interface, Nested, Pair};

fn raw(counting: &Counting, function: &str, arguments: &[Val]) -> Val {
    match counting
        .app
        .dispatch(Interface::PATH, function, true, arguments)
    {
        Socket::ExactlyOne(answer) => answer.unwrap_or_else(|error| panic!("{error}")),
        other => panic!("not the shape of one plugin: {other:?}"),
    }
}

#[test]
fn what_dispatch_returns_becomes_typed() {
    in_each_language(|counting| {
        let counters = &counting.counters;
        let counter: Counter = counters
            .to_typed(raw(counting, "give-own", &[3_u32.into_val()]))
            .unwrap();
        assert_eq!(counter.increment(1).unwrap(), 4);
        let pair: Pair = counters
            .to_typed(raw(counting, "give-record", &[3_u32.into_val()]))
            .unwrap();
        assert_eq!(pair.right.value().unwrap(), 4);
        let nested: Nested = counters
            .to_typed(raw(counting, "give-nested", &[3_u32.into_val()]))
            .unwrap();
        assert_eq!(nested.len(), 5);
    });
}

#[test]
fn what_is_typed_goes_into_dispatch() {
    in_each_language(|counting| {
        let counters = &counting.counters;
        let pair = counters.give_record(3).unwrap();
        let val = counters.to_val(pair).unwrap();
        let sum = raw(counting, "take-record", &[val]);
        assert_eq!(u32::from_val(sum).unwrap(), 7);

        let val = counters.to_val(counters.new_counter(5).unwrap()).unwrap();
        let value = raw(
            counting,
            "[method]counter.value",
            std::slice::from_ref(&val),
        );
        assert_eq!(value, Val::U32(5));
        counting.app.release(&val).unwrap();
    });
}

#[test]
fn what_the_host_does_not_hold_is_not_converted() {
    in_each_language(|counting| {
        let counters = &counting.counters;
        let val = raw(counting, "give-own", &[3_u32.into_val()]);
        counting.app.release(&val).unwrap();
        let error = counters.to_typed::<Counter>(val).unwrap_err();
        assert!(
            matches!(
                error,
                ConvertError::Handle(ResourceReceiveError::InvalidHandle)
            ),
            "{error}"
        );
        let error = counters.to_typed::<Counter>(Val::U32(1)).unwrap_err();
        assert_eq!(error.to_string(), "expected resource, found u32");
        let record = Val::Record(vec![("name".to_owned(), Val::Bool(true))]);
        let error = counters.to_typed::<Pair>(record).unwrap_err();
        assert_eq!(error.to_string(), ".name: expected string, found bool");
    });
}
