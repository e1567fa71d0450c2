//! Random types, others that are like them, and random values on their way from one to the other.

use wasmtime::component::Val;

use super::super::fits;
use crate::wit::adapt::{Expected, Verdict, adapter, verdict};
use crate::wit::{Type, build};

/// Numbers that look random, and are the same each time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        // The generator of Marsaglia, "Xorshift RNGs".
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).map_or(0, |number| number % bound)
    }

    fn one_in(&mut self, bound: usize) -> bool {
        self.below(bound) == 0
    }
}

const NAMES: [&str; 5] = ["a", "b", "c", "d", "e"];

/// Returns some names, each once, in any order. There is one at least.
fn names(numbers: &mut Numbers) -> Vec<&'static str> {
    let mut left = NAMES.to_vec();
    let count = 1 + numbers.below(NAMES.len());
    let names = (0..count).map(|_| left.swap_remove(numbers.below(left.len())));
    names.collect()
}

fn random(numbers: &mut Numbers, depth: usize) -> Type {
    let next = |numbers: &mut Numbers| random(numbers, depth - 1);
    match numbers.below(if depth == 0 { 5 } else { 14 }) {
        0 => Type::Bool,
        1 => Type::U32,
        2 => Type::String,
        3 => build::enumeration("e", &names(numbers)),
        4 => build::flags("f", &names(numbers)),
        5 => build::list(next(numbers)),
        6 => build::fixed_list(next(numbers), 2),
        7 => build::map(Type::U32, next(numbers)),
        8 | 9 => build::option(next(numbers)),
        10 => build::result(Some(next(numbers)), Some(next(numbers))),
        11 => build::tuple(vec![next(numbers), next(numbers)]),
        12 => {
            let names = names(numbers).into_iter();
            build::record("r", names.map(|name| (name, next(numbers))).collect())
        }
        _ => {
            let cases = names(numbers).into_iter();
            let cases = cases.map(|name| {
                let payload = (!numbers.one_in(3)).then(|| next(numbers));
                (name, payload)
            });
            build::variant("v", cases.collect())
        }
    }
}

/// Returns a type that differs here and there.
fn like(numbers: &mut Numbers, ty: &Type) -> Type {
    if numbers.one_in(8) {
        return build::option(like(numbers, ty));
    }
    match ty {
        Type::Option(some) if numbers.one_in(8) => like(numbers, some),
        Type::Option(some) => build::option(like(numbers, some)),
        Type::List(item) => build::list(like(numbers, item)),
        Type::FixedList(item, length) => build::fixed_list(like(numbers, item), *length),
        Type::Map(key, value) => build::map((**key).clone(), like(numbers, value)),
        Type::Result { ok, err } => {
            let payload = |part: &Option<Box<Type>>, numbers: &mut Numbers| {
                part.as_ref().map(|part| like(numbers, part))
            };
            build::result(payload(ok, numbers), payload(err, numbers))
        }
        Type::Tuple(parts) => build::tuple(parts.iter().map(|part| like(numbers, part)).collect()),
        Type::Enum(_) if numbers.one_in(2) => build::enumeration("e", &names(numbers)),
        Type::Flags(_) if numbers.one_in(2) => build::flags("f", &names(numbers)),
        Type::Record(record) => {
            let mut fields: Vec<_> = record.fields.iter().collect();
            if numbers.one_in(3) {
                fields.reverse();
            }
            let mut others: Vec<_> = fields
                .into_iter()
                .filter_map(|(name, ty)| {
                    let is_kept = !numbers.one_in(4);
                    is_kept.then(|| (name.as_str(), like(numbers, ty)))
                })
                .collect();
            if numbers.one_in(3) {
                others.push(("new", build::option(random(numbers, 1))));
            }
            if others.is_empty() {
                others.push(("other", build::option(Type::Bool)));
            }
            build::record("r", others)
        }
        Type::Variant(variant) => {
            let mut cases: Vec<_> = variant
                .cases
                .iter()
                .map(|(name, payload)| {
                    (name.as_str(), payload.as_ref().map(|ty| like(numbers, ty)))
                })
                .collect();
            if numbers.one_in(3) {
                cases.reverse();
            }
            if cases.len() > 1 && numbers.one_in(4) {
                cases.pop();
            }
            if numbers.one_in(3) {
                cases.insert(0, ("new", None));
            }
            build::variant("v", cases)
        }
        other => other.clone(),
    }
}

fn value(numbers: &mut Numbers, ty: &Type) -> Val {
    match ty {
        Type::Bool => Val::Bool(numbers.one_in(2)),
        Type::U32 => Val::U32(7),
        Type::Enum(labels) => {
            let at = numbers.below(labels.labels.len());
            Val::Enum(labels.labels.get(at).cloned().unwrap_or_default())
        }
        Type::Flags(labels) => {
            let set = labels.labels.iter().filter(|_| numbers.one_in(2));
            Val::Flags(set.cloned().collect())
        }
        Type::List(item) => Val::List(
            (0..numbers.below(3))
                .map(|_| value(numbers, item))
                .collect(),
        ),
        Type::FixedList(item, _) => {
            Val::FixedLengthList((0..2).map(|_| value(numbers, item)).collect())
        }
        Type::Map(key, of) => Val::Map(vec![(value(numbers, key), value(numbers, of))]),
        Type::Option(some) => {
            let is_some = !numbers.one_in(3);
            Val::Option(is_some.then(|| Box::new(value(numbers, some))))
        }
        Type::Result { ok, err } => {
            let payload = |part: &Option<Box<Type>>, numbers: &mut Numbers| {
                part.as_ref().map(|ty| Box::new(value(numbers, ty)))
            };
            Val::Result(if numbers.one_in(2) {
                Ok(payload(ok, numbers))
            } else {
                Err(payload(err, numbers))
            })
        }
        Type::Tuple(parts) => Val::Tuple(parts.iter().map(|ty| value(numbers, ty)).collect()),
        Type::Record(record) => {
            let fields = record.fields.iter();
            Val::Record(
                fields
                    .map(|(name, ty)| (name.clone(), value(numbers, ty)))
                    .collect(),
            )
        }
        Type::Variant(variant) => {
            let at = numbers.below(variant.cases.len());
            let (name, payload) = variant.cases.get(at).cloned().unwrap_or_default();
            let payload = payload.map(|ty| Box::new(value(numbers, &ty)));
            Val::Variant(name, payload)
        }
        _ => Val::String("text".to_owned()),
    }
}

#[test]
fn what_passes_is_a_value_of_the_receivers_type() {
    let mut numbers = Numbers(0x9E37_79B9_7F4A_7C15);
    let mut seen = [0_usize; 4];
    for _ in 0..20_000 {
        let from = random(&mut numbers, 3);
        let to = like(&mut numbers, &from);
        let function = |ty: &Type| build::function("f", vec![("x", ty.clone())], None);
        let (adapter, changes) = adapter(&function(&from), &function(&to), Expected::Caller);
        let verdict = verdict(&changes);
        if let Some(seen) = seen.get_mut(verdict as usize) {
            *seen += 1;
        }
        assert_eq!(verdict == Verdict::Same, from == to, "{from} to {to}");
        if verdict == Verdict::Breaking {
            continue;
        }
        for _ in 0..4 {
            let sent = value(&mut numbers, &from);
            assert_eq!(fits(&from, &sent), Ok(()));
            match adapter.arguments(vec![sent.clone()]) {
                Ok(received) => {
                    let received = received.into_iter().next().unwrap_or(Val::Bool(false));
                    assert_eq!(fits(&to, &received), Ok(()), "{sent:?}: {from} to {to}");
                    if verdict == Verdict::Same {
                        assert_eq!(received, sent);
                    }
                }
                Err(error) => assert_eq!(verdict, Verdict::Partial, "{sent:?}: {error}"),
            }
        }
    }
    // All of them came up, many times.
    assert!(seen.iter().all(|seen| *seen > 300), "{seen:?}");
}
