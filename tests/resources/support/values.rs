//! Dynamic values, written briefly.

use wasm_link::Val;

pub(crate) fn list<const N: usize>(items: [Val; N]) -> Val {
    Val::List(items.into())
}

pub(crate) fn tuple<const N: usize>(items: [Val; N]) -> Val {
    Val::Tuple(items.into())
}

pub(crate) fn text(text: &str) -> Val {
    Val::String(text.to_owned())
}

pub(crate) fn some(payload: Val) -> Val {
    Val::Option(Some(Box::new(payload)))
}

pub(crate) fn ok(payload: Val) -> Val {
    Val::Result(Ok(Some(Box::new(payload))))
}

pub(crate) fn err(payload: Val) -> Val {
    Val::Result(Err(Some(Box::new(payload))))
}

pub(crate) fn case(name: &str, payload: Val) -> Val {
    Val::Variant(name.to_owned(), Some(Box::new(payload)))
}

/// A record of the interface `counters`.
pub(crate) fn pair(left: Val, right: Val) -> Val {
    let fields = [("name", text("pair")), ("left", left), ("right", right)];
    let fields = fields.map(|(name, field)| (name.to_owned(), field));
    Val::Record(fields.into())
}

/// Returns the handles of a value, in order.
pub(crate) fn handles(value: &Val) -> Vec<Val> {
    let mut found = Vec::new();
    collect(value, &mut found);
    found
}

fn collect(value: &Val, found: &mut Vec<Val>) {
    match value {
        Val::Resource(_) => found.push(value.clone()),
        Val::List(items) | Val::Tuple(items) => {
            for item in items {
                collect(item, found);
            }
        }
        Val::Record(fields) => {
            for (_, field) in fields {
                collect(field, found);
            }
        }
        Val::Variant(_, payload)
        | Val::Option(payload)
        | Val::Result(Ok(payload) | Err(payload)) => {
            if let Some(payload) = payload {
                collect(payload, found);
            }
        }
        _ => {}
    }
}

/// Returns a value with each handle replaced by the text `handle`, so that it can be compared.
pub(crate) fn shown(value: &Val) -> Val {
    let boxed = |payload: &Option<Box<Val>>| payload.as_deref().map(|val| Box::new(shown(val)));
    match value {
        Val::Resource(_) => text("handle"),
        Val::List(items) => Val::List(items.iter().map(shown).collect()),
        Val::Tuple(items) => Val::Tuple(items.iter().map(shown).collect()),
        Val::Record(fields) => {
            let fields = fields.iter();
            Val::Record(
                fields
                    .map(|(name, field)| (name.clone(), shown(field)))
                    .collect(),
            )
        }
        Val::Variant(case, payload) => Val::Variant(case.clone(), boxed(payload)),
        Val::Option(payload) => Val::Option(boxed(payload)),
        Val::Result(Ok(payload)) => Val::Result(Ok(boxed(payload))),
        Val::Result(Err(payload)) => Val::Result(Err(boxed(payload))),
        other => other.clone(),
    }
}
