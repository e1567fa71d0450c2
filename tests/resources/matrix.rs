//! Handles in every position that WIT has, between host and plugin and between plugins, whatever
//! the shape in which the calling plugin asks for results. `docs/resources.md` is written from the
//! outcome.

mod consumer;
mod position;
mod table;

use wasm_link::{Socket, Val};

use crate::in_rust;
use crate::support::{
    COUNTERS, Head, Interface, MAKERS, Plugin, Reply, counters, load, load_offering, provider,
    replies,
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

/// A tree, and who knows how many counters there are.
struct Tree {
    head: Head,
    /// It, if the counters are offered to all plugins, and no plugin makes them.
    offered: Option<Box<dyn Fn() -> u32>>,
}

impl Tree {
    fn live(&self) -> u32 {
        if let Some(live) = &self.offered {
            return live();
        }
        match one(replies(&self.head, COUNTERS, "live", &[])) {
            Ok(Val::U32(live)) => live,
            other => panic!("{other:?}"),
        }
    }

    fn traced(&self, step: Step, work: impl FnOnce() -> Reply) -> Trace {
        Trace {
            step,
            before: self.live(),
            reply: work(),
            after: self.live(),
        }
    }
}

/// The host holds what it is given, lends it and gives it away.
fn from_host(tree: &Tree, position: &Position) -> (Vec<Trace>, Val) {
    let [give, lend, take] = position.functions();
    let mut held = Val::Bool(false);
    let given = tree.traced(Step::Give, || {
        held = one(replies(&tree.head, COUNTERS, &give, &position.given_for))?;
        Ok(position::shown(&held))
    });
    let arguments = [held];
    let lent = tree.traced(Step::Lend, || {
        one(replies(&tree.head, COUNTERS, &lend, &arguments))
    });
    let taken = tree.traced(Step::Take, || {
        one(replies(&tree.head, COUNTERS, &take, &arguments))
    });
    (vec![given, lent, taken], position::shown(&arguments[0]))
}

/// A plugin holds what it is given, lends it and gives it away.
fn from_plugin(tree: &Tree, position: &Position) -> Vec<Trace> {
    let steps = [Step::Give, Step::Lend, Step::Take].into_iter();
    let names = position.steps().into_iter();
    let traces = steps.zip(names).map(|(step, function)| {
        tree.traced(step, || one(replies(&tree.head, CONSUMER, &function, &[])))
    });
    traces.collect()
}

fn provider_of(language: &str) -> Tree {
    Tree {
        head: provider(language),
        offered: None,
    }
}

fn consumer(shape: Shape) -> Plugin {
    Plugin::text("consumer", CONSUMER, &consumer::text(shape))
}

fn consumer_of(language: &str, shape: Shape) -> Tree {
    let head = load(
        [
            Interface::new(COUNTERS).holding(shape.cardinality()),
            Interface::new(CONSUMER),
        ],
        [counters(language), consumer(shape).needing([COUNTERS])],
    );
    Tree {
        head,
        offered: None,
    }
}

/// A consumer of counters that the application offers to all plugins.
fn consumer_of_offered(shape: Shape) -> Tree {
    let (native, live) = in_rust::offered(false);
    let consumer = consumer(shape);
    Tree {
        head: load_offering(native, [Interface::new(CONSUMER)], [consumer]),
        offered: Some(Box::new(live)),
    }
}

#[test]
fn handles_pass_between_host_and_plugin_in_every_position() {
    for language in MAKERS {
        let tree = provider_of(language);
        for position in positions() {
            let (traces, shown) = from_host(&tree, &position);
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

fn pass_to_plugin(tree: &Tree, what: &str) {
    for position in positions() {
        assert_eq!(
            from_plugin(tree, &position),
            expected(&position, Val::U32(0), 0),
            "{what}, {}",
            position.name
        );
    }
}

fn pass_between_plugins(shape: Shape) {
    for language in MAKERS {
        let tree = consumer_of(language, shape);
        pass_to_plugin(&tree, &format!("{language}, {shape:?}"));
    }
}

#[test]
fn handles_of_what_is_offered_pass_in_every_position() {
    for shape in [Shape::Plain, Shape::Result] {
        pass_to_plugin(&consumer_of_offered(shape), &format!("offered, {shape:?}"));
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
