//! Handles in every position that WIT has, between host and plugin and between plugins, whatever
//! the shape in which the calling plugin asks for results. `docs/resources.md` is written from the
//! outcome.

mod consumer;
mod position;
mod table;

use wasm_link::{Socket, Val};

use crate::support::{
    COUNTERS, Head, Interface, LANGUAGES, Plugin, Reply, counters, load, provider, replies,
};
use consumer::{CONSUMER, Shape};
use position::{Position, positions};

/// What is asked with one position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// A plugin returns handles that it gives away.
    Give,
    /// A plugin is called with handles that are lent.
    Lend,
    /// A plugin is called with handles that are given away.
    Take,
}

/// How many counters there are before and after a step, and what it returned.
#[derive(Clone, Debug, PartialEq)]
struct Trace {
    step: Step,
    before: u32,
    reply: Reply,
    after: u32,
}

/// What the steps of a position come to when they do what they ought to; `given` is what the first
/// returns.
fn expected(position: &Position, given: Val, others: u32) -> Vec<Trace> {
    let Position { sum, handles, .. } = *position;
    let with = others + handles;
    let trace = |step, before, reply, after| Trace {
        step,
        before,
        reply: Ok(reply),
        after,
    };
    vec![
        trace(Step::Give, others, given, with),
        trace(Step::Lend, with, Val::U32(sum), with),
        trace(Step::Take, with, Val::U32(sum), others),
    ]
}

/// Returns the one reply there is, whatever the cardinality.
fn one(replies: Socket<Reply, String>) -> Reply {
    let mut replies = match replies {
        Socket::ExactlyOne(reply) => vec![reply],
        Socket::AtMostOne(reply) => reply.into_iter().collect(),
        Socket::AtLeastOne(replies) | Socket::Any(replies) => replies.into_values().collect(),
    };
    assert_eq!(replies.len(), 1, "{replies:?}");
    replies.remove(0)
}

fn live(head: &Head) -> u32 {
    match one(replies(head, COUNTERS, "live", &[])) {
        Ok(Val::U32(live)) => live,
        other => panic!("{other:?}"),
    }
}

fn traced(head: &Head, step: Step, work: impl FnOnce() -> Reply) -> Trace {
    Trace {
        step,
        before: live(head),
        reply: work(),
        after: live(head),
    }
}

/// The host holds what it is given, lends it and gives it away.
fn from_host(head: &Head, position: &Position) -> (Vec<Trace>, Val) {
    let [give, lend, take] = position.functions();
    let mut held = Val::Bool(false);
    let given = traced(head, Step::Give, || {
        held = one(replies(head, COUNTERS, &give, &position.given_for))?;
        Ok(position::shown(&held))
    });
    let arguments = [held];
    let lent = traced(head, Step::Lend, || {
        one(replies(head, COUNTERS, &lend, &arguments))
    });
    let taken = traced(head, Step::Take, || {
        one(replies(head, COUNTERS, &take, &arguments))
    });
    (vec![given, lent, taken], position::shown(&arguments[0]))
}

/// A plugin holds what it is given, lends it and gives it away.
fn from_plugin(head: &Head, position: &Position) -> Vec<Trace> {
    let steps = [Step::Give, Step::Lend, Step::Take].into_iter();
    let names = position.steps().into_iter();
    let traces = steps.zip(names).map(|(step, function)| {
        traced(head, step, || one(replies(head, CONSUMER, &function, &[])))
    });
    traces.collect()
}

fn consumer_of(language: &str, shape: Shape) -> Head {
    let consumer = Plugin::text("consumer", CONSUMER, &consumer::text(shape));
    load(
        [
            Interface::new(COUNTERS).holding(shape.cardinality()),
            Interface::new(CONSUMER),
        ],
        [counters(language), consumer.needing([COUNTERS])],
    )
}

#[test]
fn handles_pass_between_host_and_plugin_in_every_position() {
    for language in LANGUAGES {
        let head = provider(language);
        for position in positions() {
            let (traces, shown) = from_host(&head, &position);
            assert_eq!(shown, position.shown, "{language}, {}", position.name);
            assert_eq!(
                traces,
                expected(&position, shown, 0),
                "{language}, {}",
                position.name
            );
        }
    }
}

fn pass_between_plugins(shape: Shape) {
    for language in LANGUAGES {
        let head = consumer_of(language, shape);
        for position in positions() {
            assert_eq!(
                from_plugin(&head, &position),
                expected(&position, Val::U32(0), 0),
                "{language}, {}, {shape:?}",
                position.name
            );
        }
    }
}

#[test]
fn handles_pass_between_plugins_in_every_position_in_plain_shape() {
    pass_between_plugins(Shape::Plain);
}

#[test]
fn handles_pass_between_plugins_in_every_position_in_a_result() {
    pass_between_plugins(Shape::Result);
}

#[test]
fn handles_pass_between_plugins_in_every_position_in_an_option() {
    pass_between_plugins(Shape::Option);
}

#[test]
fn handles_pass_between_plugins_in_every_position_in_a_list() {
    pass_between_plugins(Shape::List);
}

#[test]
fn handles_pass_between_plugins_in_every_position_in_a_keyed_list() {
    pass_between_plugins(Shape::Keyed);
}
