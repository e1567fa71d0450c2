//! Handles in every position of a type, given, taken and lent.

use super::{Counting, in_each_language};
use crate::wit::counters::counters::{Choice, Counter, LentChoice, LentPair, Nested};

fn values(counters: &[Counter]) -> Vec<u32> {
    let values = counters.iter().map(|counter| counter.value().unwrap());
    values.collect()
}

#[test]
fn by_itself() {
    in_each_language(|Counting { counters, .. }| {
        let counter = counters.give_own(3).unwrap();
        assert_eq!(counters.lend_own(&counter).unwrap(), 3);
        let counter = counters.echo(counter).unwrap();
        let counter = counters.swap(counter, 5).unwrap();
        assert_eq!(counters.take_own(counter).unwrap(), 5);
    });
}

#[test]
fn in_a_record() {
    in_each_language(|Counting { counters, .. }| {
        let pair = counters.give_record(3).unwrap();
        assert_eq!(pair.name, "pair");
        assert_eq!(pair.left.value().unwrap(), 3);
        assert_eq!(pair.right.value().unwrap(), 4);
        assert_eq!(
            format!("{pair:?}"),
            "Pair { name: \"pair\", left: Counter { .. }, right: Counter { .. } }"
        );
        let lent = LentPair {
            name: pair.name.clone(),
            left: &pair.left,
            right: &pair.right,
        };
        assert_eq!(counters.lend_record(lent.clone()).unwrap(), 7);
        // One handle may be lent twice.
        let twice = LentPair {
            right: &pair.left,
            ..lent
        };
        assert_eq!(counters.lend_record(twice).unwrap(), 6);
        assert_eq!(counters.take_record(pair).unwrap(), 7);
    });
}

#[test]
fn in_a_variant() {
    in_each_language(|Counting { counters, .. }| {
        assert!(matches!(
            counters.give_variant(3, 0).unwrap(),
            Choice::Nothing
        ));
        assert_eq!(counters.take_variant(Choice::Nothing).unwrap(), 0);
        assert_eq!(counters.lend_variant(LentChoice::Nothing).unwrap(), 0);

        let Choice::One(one) = counters.give_variant(3, 1).unwrap() else {
            panic!("not one");
        };
        assert_eq!(counters.lend_variant(LentChoice::One(&one)).unwrap(), 3);
        assert_eq!(counters.take_variant(Choice::One(one)).unwrap(), 3);

        let both = counters.give_variant(3, 2).unwrap();
        assert!(matches!(&both, Choice::Both(pair) if pair.name == "pair"));
        assert_eq!(counters.take_variant(both).unwrap(), 7);
    });
}

#[test]
fn in_a_list() {
    in_each_language(|Counting { counters, .. }| {
        let list = counters.give_list(3, 100).unwrap();
        assert_eq!(values(&list), (3..103).collect::<Vec<_>>());
        let lent: Vec<&Counter> = list.iter().collect();
        assert_eq!(counters.lend_list(&lent).unwrap(), (3..103).sum::<u32>());
        assert_eq!(counters.lend_list(&[]).unwrap(), 0);
        assert_eq!(counters.take_list(list).unwrap(), (3..103).sum::<u32>());
        assert_eq!(counters.take_list(Vec::new()).unwrap(), 0);
    });
}

#[test]
fn in_an_option() {
    in_each_language(|Counting { counters, .. }| {
        assert!(counters.give_option(None).unwrap().is_none());
        assert_eq!(counters.take_option(None).unwrap(), 0);
        assert_eq!(counters.lend_option(None).unwrap(), 0);
        let option = counters.give_option(Some(3)).unwrap();
        assert_eq!(counters.lend_option(option.as_ref()).unwrap(), 3);
        assert_eq!(counters.take_option(option).unwrap(), 3);
    });
}

#[test]
fn in_a_result() {
    in_each_language(|Counting { counters, .. }| {
        for start in [Ok(3), Err(4)] {
            let result = counters.give_result(start).unwrap();
            assert_eq!(result.is_ok(), start.is_ok());
            assert_eq!(
                counters.lend_result(result.as_ref()).unwrap(),
                start.unwrap_or(4)
            );
            assert_eq!(counters.take_result(result).unwrap(), start.unwrap_or(4));
        }
    });
}

#[test]
fn in_a_tuple() {
    in_each_language(|Counting { counters, .. }| {
        let (left, between, right) = counters.give_tuple(3).unwrap();
        assert_eq!(between, 3);
        assert_eq!(counters.lend_tuple((&left, 10, &right)).unwrap(), 17);
        assert_eq!(counters.take_tuple((left, between, right)).unwrap(), 10);
    });
}

#[test]
fn at_many_levels() {
    in_each_language(|Counting { counters, .. }| {
        let nested: Nested = counters.give_nested(3).unwrap();
        let names: Vec<&str> = nested.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["both", "one", "nothing", "none", "list"]);
        let lent: Vec<_> = nested
            .iter()
            .map(|(name, part)| (name.clone(), part.as_ref().map(|_| None)))
            .map(|(name, part)| (name, part.map_err(|list| list.iter().collect())))
            .collect();
        assert_eq!(counters.lend_nested(lent).unwrap(), 6 + 7 + 8);
        assert_eq!(counters.take_nested(nested).unwrap(), (3..9).sum::<u32>());
    });
}
