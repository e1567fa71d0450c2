//! Values of one version of an interface become those of another, as an [`Adapter`] says.

use wasmtime::component::Val;

use super::ValError;
use crate::text::quoted;
use crate::wit::adapt::{Adapter, Part, Payload, Plan, Returned, Source};

/// Why a value does not become another. It is boxed, as in [`fits`](super::fits).
type Adapted<T = Val> = Result<T, Box<ValError>>;

impl Adapter {
    /// Makes the callee's arguments of the caller's.
    ///
    /// # Errors
    /// Fails with the first that does not become one.
    pub(crate) fn arguments(&self, arguments: Vec<Val>) -> Adapted<Vec<Val>> {
        for position in &self.surplus {
            match arguments.get(*position) {
                Some(Val::Option(None)) | None => {}
                Some(other) => {
                    let error = ValError::mismatch("`none`", other);
                    return Err(error.within(format!("argument {position}")).into());
                }
            }
        }
        let arguments = parts(
            &self.params,
            arguments.into_iter().map(Some).collect(),
            |name| format!("parameter `{name}`"),
        )?;
        Ok(arguments.into_iter().map(|(_, value)| value).collect())
    }

    /// Makes what the caller gets of what the callee returned.
    ///
    /// # Errors
    /// Fails when it does not become that.
    pub(crate) fn result(&self, result: Option<Val>) -> Adapted<Option<Val>> {
        match (&self.result, result) {
            (Returned::Planned(plan), Some(value)) => {
                let value = adapt(plan, value).map_err(|error| error.within("result"))?;
                Ok(Some(value))
            }
            (Returned::Planned(_), None) | (Returned::Dropped, _) => Ok(None),
            (Returned::Absent, _) => Ok(Some(Val::Option(None))),
        }
    }
}

/// Makes a value of the receiver's type of one of the sender's.
///
/// # Errors
/// Fails where the plan is partial, and the value is one that does not pass.
pub(crate) fn adapt(plan: &Plan, value: Val) -> Adapted {
    Ok(match (plan, value) {
        (Plan::Same, value) => value,
        (Plan::Wrap(plan), value) => Val::Option(Some(Box::new(adapt(plan, value)?))),
        (Plan::Unwrap(plan), Val::Option(Some(some))) => adapt(plan, *some)?,
        (Plan::Unwrap(_), Val::Option(None)) => {
            return Err(ValError::new("a value", "`none`").into());
        }
        (Plan::Each(plan), Val::List(items)) => Val::List(each(plan, items)?),
        (Plan::Each(plan), Val::FixedLengthList(items)) => Val::FixedLengthList(each(plan, items)?),
        (Plan::Map(key_plan, value_plan), Val::Map(entries)) => {
            let entries = entries.into_iter().map(|(key, value)| {
                let key = adapt(key_plan, key).map_err(|error| error.within(".key"))?;
                let value = adapt(value_plan, value).map_err(|error| error.within(".value"))?;
                Ok((key, value))
            });
            Val::Map(entries.collect::<Adapted<_>>()?)
        }
        (Plan::Option(plan), Val::Option(some)) => Val::Option(match some {
            Some(some) => Some(Box::new(
                adapt(plan, *some).map_err(|error| error.within("?"))?,
            )),
            None => None,
        }),
        (Plan::Result { ok, .. }, Val::Result(Ok(value))) => {
            Val::Result(Ok(payload(ok, value).map_err(|error| error.within(".ok"))?))
        }
        (Plan::Result { err, .. }, Val::Result(Err(value))) => Val::Result(Err(payload(
            err, value,
        )
        .map_err(|error| error.within(".err"))?)),
        (Plan::Tuple(plans), Val::Tuple(items)) if plans.len() == items.len() => {
            let items = plans.iter().zip(items).enumerate();
            let items = items.map(|(index, (plan, item))| {
                adapt(plan, item).map_err(|error| error.within(format!(".{index}")).into())
            });
            Val::Tuple(items.collect::<Adapted<_>>()?)
        }
        (Plan::Record(plans), Val::Record(fields)) => {
            let fields = fields.into_iter().map(|(_, value)| Some(value));
            Val::Record(parts(plans, fields.collect(), |name| format!(".{name}"))?)
        }
        (Plan::Variant(plans), Val::Variant(case, value)) => {
            let mut known = plans.iter();
            let Some((_, plan)) = known.find(|(name, _)| *name == case) else {
                return Err(lost(plans.iter().map(|(name, _)| name), &case).into());
            };
            let value = payload(plan, value);
            let value = value.map_err(|error| error.within(format!(".{case}")))?;
            Val::Variant(case, value)
        }
        (Plan::Labels(known), Val::Enum(case)) => {
            one_of(known, &case)?;
            Val::Enum(case)
        }
        (Plan::Labels(known), Val::Flags(flags)) => {
            flags.iter().try_for_each(|flag| one_of(known, flag))?;
            Val::Flags(flags)
        }
        (_, value) => {
            return Err(ValError::mismatch("a value of the sender's type", &value).into());
        }
    })
}

fn each(plan: &Plan, items: Vec<Val>) -> Adapted<Vec<Val>> {
    let items = items.into_iter().enumerate();
    let items = items.map(|(index, item)| {
        adapt(plan, item).map_err(|error| error.within(format!("[{index}]")).into())
    });
    items.collect()
}

fn payload(plan: &Payload, value: Option<Box<Val>>) -> Adapted<Option<Box<Val>>> {
    Ok(match (plan, value) {
        (Payload::Planned(plan), Some(value)) => Some(Box::new(adapt(plan, *value)?)),
        (Payload::Planned(_), None) => None,
        (Payload::Absent, _) => Some(Box::new(Val::Option(None))),
    })
}

/// Takes each part from where it comes from.
fn parts(
    plans: &[Part],
    mut sent: Vec<Option<Val>>,
    place: impl Fn(&str) -> String,
) -> Adapted<Vec<(String, Val)>> {
    let parts = plans.iter().map(|part| {
        let value = match &part.source {
            Source::Absent => Val::Option(None),
            Source::From(position, plan) => {
                let value = sent.get_mut(*position).and_then(Option::take);
                let value = value.ok_or_else(|| ValError::new("a value", "nothing"));
                let value = value.map_err(Box::new).and_then(|value| adapt(plan, value));
                value.map_err(|error| error.within(place(&part.name)))?
            }
        };
        Ok((part.name.clone(), value))
    });
    parts.collect()
}

fn one_of(known: &[String], name: &String) -> Adapted<()> {
    if known.contains(name) {
        return Ok(());
    }
    Err(lost(known.iter(), name).into())
}

fn lost<'a>(known: impl Iterator<Item = &'a String>, found: &str) -> ValError {
    let expected = format!("one of {}", quoted(known));
    ValError::new(expected, format!("`{found}`"))
}

#[cfg(test)]
mod random;
#[cfg(test)]
mod tests;
