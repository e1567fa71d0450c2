//! What the relay in Rust calls of the counters, and what they are to return: as
//! `fixtures/guests/rust/relay/src/exercise.rs` has it in a component.

use std::error::Error;

use wasm_link::{DispatchError, PluginData};

use crate::wit::counters::counters::{Choice, Client, Counter, LentChoice, LentPair, Nested, Pair};

type Failure = Box<dyn Error>;
type Outcome = Result<(), Failure>;

/// Uses the whole interface and checks what it returns.
struct Exercise<'a, P: PluginData + 'static> {
    counters: &'a Client<P>,
    passed: u32,
    before: u32,
}

pub(super) fn exercise<P: PluginData + 'static>(counters: &Client<P>) -> Result<u32, Failure> {
    let mut exercise = Exercise {
        counters,
        passed: 0,
        before: counters.live()?,
    };
    let parts = [
        Exercise::methods,
        Exercise::own,
        Exercise::record,
        Exercise::variant,
        Exercise::list,
        Exercise::option,
        Exercise::result,
        Exercise::tuple,
        Exercise::nested,
        Exercise::identity,
    ];
    for part in parts {
        part(&mut exercise)?;
        exercise.number("live after all", counters.live(), exercise.before)?;
    }
    Ok(exercise.passed)
}

impl<P: PluginData + 'static> Exercise<'_, P> {
    /// Expects a number.
    fn number(&mut self, what: &str, found: Result<u32, DispatchError>, expected: u32) -> Outcome {
        let found = found.map_err(|error| format!("{what}: {error}"))?;
        if found != expected {
            return Err(format!("{what}: expected {expected}, found {found}").into());
        }
        self.passed += 1;
        Ok(())
    }

    /// Expects that something holds.
    fn holds(&mut self, what: &str, holds: bool) -> Outcome {
        if !holds {
            return Err(format!("{what}: expected something else").into());
        }
        self.passed += 1;
        Ok(())
    }

    fn methods(&mut self) -> Outcome {
        let a = self.counters.new_counter(5)?;
        self.number("value", a.value(), 5)?;
        self.number("increment", a.increment(2), 7)?;
        self.number("value after increment", a.value(), 7)?;
        self.number("live", self.counters.live(), self.before.wrapping_add(1))?;

        let b = self.counters.new_counter(10)?;
        let merged = self.counters.counter_merge(a, &b)?;
        self.number("merge", merged.value(), 17)?;
        self.number("merge, the lent one", b.value(), 10)?;
        self.number(
            "live after merge",
            self.counters.live(),
            self.before.wrapping_add(2),
        )
    }

    fn own(&mut self) -> Outcome {
        let counter = self.counters.give_own(20)?;
        self.number("give-own", counter.increment(1), 21)?;
        self.number("lend-own", self.counters.lend_own(&counter), 21)?;
        self.number("take-own", self.counters.take_own(counter), 21)
    }

    fn record(&mut self) -> Outcome {
        let pair = self.counters.give_record(30)?;
        self.holds("give-record, name", pair.name == "pair")?;
        self.number("give-record, left", pair.left.value(), 30)?;
        self.number("give-record, right", pair.right.value(), 31)?;
        self.number(
            "lend-record",
            self.counters.lend_record(lend_pair(&pair)),
            61,
        )?;
        let twice = LentPair {
            name: pair.name.clone(),
            left: &pair.left,
            right: &pair.left,
        };
        self.number(
            "lend-record, the same",
            self.counters.lend_record(twice),
            60,
        )?;
        self.number("take-record", self.counters.take_record(pair), 61)
    }

    fn variant(&mut self) -> Outcome {
        for (count, expected) in [(0, 0), (1, 40), (2, 81)] {
            let choice = self.counters.give_variant(40, count)?;
            let as_asked = match &choice {
                Choice::Nothing => count == 0,
                Choice::One(_) => count == 1,
                Choice::Both(pair) => count == 2 && pair.name == "pair",
            };
            self.holds("give-variant, case", as_asked)?;
            self.number("give-variant", sum_choice(&choice), expected)?;
            let lent = lend_choice(&choice);
            self.number("lend-variant", self.counters.lend_variant(lent), expected)?;
            self.number("take-variant", self.counters.take_variant(choice), expected)?;
        }
        Ok(())
    }

    fn list(&mut self) -> Outcome {
        for (count, expected) in [(3, 153), (0, 0)] {
            let list = self.counters.give_list(50, count)?;
            self.number("give-list, length", Ok(u32::try_from(list.len())?), count)?;
            for (counter, value) in list.iter().zip(50..) {
                self.number("give-list", counter.value(), value)?;
            }
            let lent: Vec<&Counter> = list.iter().collect();
            self.number("lend-list", self.counters.lend_list(&lent), expected)?;
            self.number("take-list", self.counters.take_list(list), expected)?;
        }
        Ok(())
    }

    fn option(&mut self) -> Outcome {
        for (start, expected) in [(Some(60), 60), (None, 0)] {
            let option = self.counters.give_option(start)?;
            self.holds("give-option, case", option.is_some() == start.is_some())?;
            let value = option.as_ref().map_or(Ok(0), Counter::value);
            self.number("give-option", value, expected)?;
            self.number(
                "lend-option",
                self.counters.lend_option(option.as_ref()),
                expected,
            )?;
            self.number("take-option", self.counters.take_option(option), expected)?;
        }
        Ok(())
    }

    fn result(&mut self) -> Outcome {
        for (start, expected) in [(Ok(70), 70), (Err(71), 71)] {
            let result = self.counters.give_result(start)?;
            self.holds("give-result, side", result.is_ok() == start.is_ok())?;
            let value = result.as_ref().map_or_else(Counter::value, Counter::value);
            self.number("give-result", value, expected)?;
            self.number(
                "lend-result",
                self.counters.lend_result(result.as_ref()),
                expected,
            )?;
            self.number("take-result", self.counters.take_result(result), expected)?;
        }
        Ok(())
    }

    fn tuple(&mut self) -> Outcome {
        let (first, between, last) = self.counters.give_tuple(80)?;
        self.number("give-tuple, first", first.value(), 80)?;
        self.number("give-tuple, between", Ok(between), 80)?;
        self.number("give-tuple, last", last.value(), 81)?;
        let lent = self.counters.lend_tuple((&first, between, &last));
        self.number("lend-tuple", lent, 241)?;
        self.number(
            "take-tuple",
            self.counters.take_tuple((first, between, last)),
            241,
        )
    }

    fn nested(&mut self) -> Outcome {
        let nested = self.counters.give_nested(90)?;
        self.holds(
            "give-nested, shape",
            matches!(
                nested.as_slice(),
                [
                    (_, Ok(Some(Choice::Both(_)))),
                    (_, Ok(Some(Choice::One(_)))),
                    (_, Ok(Some(Choice::Nothing))),
                    (_, Ok(None)),
                    (_, Err(_)),
                ]
            ),
        )?;
        let expected = ["both", "one", "nothing", "none", "list"];
        let named = nested.iter().map(|(name, _)| name.as_str()).eq(expected);
        self.holds("give-nested, names", named)?;
        self.number("give-nested", sum_nested(&nested), 555)?;

        let lent: Vec<_> = nested
            .iter()
            .map(|(name, content)| {
                let lent = match content {
                    Ok(choice) => Ok(choice.as_ref().map(lend_choice)),
                    Err(list) => Err(list.iter().collect()),
                };
                (name.clone(), lent)
            })
            .collect();
        self.number("lend-nested", self.counters.lend_nested(lent), 555)?;
        self.number("take-nested", self.counters.take_nested(nested), 555)
    }

    fn identity(&mut self) -> Outcome {
        let counter = self.counters.swap(self.counters.new_counter(100)?, 110)?;
        self.number("swap", counter.value(), 110)?;
        self.number(
            "live after swap",
            self.counters.live(),
            self.before.wrapping_add(1),
        )?;
        self.number("increment after swap", counter.increment(1), 111)?;
        let counter = self.counters.echo(counter)?;
        self.number("echo", counter.value(), 111)?;
        self.number(
            "live after echo",
            self.counters.live(),
            self.before.wrapping_add(1),
        )
    }
}

fn lend_pair(pair: &Pair) -> LentPair<'_> {
    LentPair {
        name: pair.name.clone(),
        left: &pair.left,
        right: &pair.right,
    }
}

fn lend_choice(choice: &Choice) -> LentChoice<'_> {
    match choice {
        Choice::Nothing => LentChoice::Nothing,
        Choice::One(counter) => LentChoice::One(counter),
        Choice::Both(pair) => LentChoice::Both(lend_pair(pair)),
    }
}

fn sum_choice(choice: &Choice) -> Result<u32, DispatchError> {
    match choice {
        Choice::Nothing => Ok(0),
        Choice::One(counter) => counter.value(),
        Choice::Both(pair) => Ok(pair.left.value()? + pair.right.value()?),
    }
}

fn sum_nested(nested: &Nested) -> Result<u32, DispatchError> {
    let contents = nested.iter().map(|(_, content)| match content {
        Ok(choice) => choice.as_ref().map_or(Ok(0), sum_choice),
        Err(list) => list.iter().map(Counter::value).sum(),
    });
    contents.sum()
}
