//! Whether dynamic arguments fit a function's parameters.
//!
//! It is checked before a call: wasmtime finds a misfit only after it has begun to write arguments
//! into the plugin's memory, and the plugin would not survive it.

use wasmtime::component::Val;

use super::{ArgumentError, ValError};
use crate::text::quoted;
use crate::wit::{Record, Type};

/// What does not fit. It is boxed because most do: nothing is carried about for it then.
pub(crate) type Misfit = Box<ValError>;

/// Checks that `arguments` fit `params`.
pub(crate) fn check_arguments(
    params: &[(String, Type)],
    arguments: &[Val],
) -> Result<(), Box<ArgumentError>> {
    if params.len() != arguments.len() {
        return Err(Box::new(ArgumentError::Count {
            expected: params.len(),
            found: arguments.len(),
        }));
    }
    for ((name, ty), argument) in params.iter().zip(arguments) {
        fits(ty, argument).map_err(|error| ArgumentError::Mismatch {
            parameter: name.clone(),
            error: *error,
        })?;
    }
    Ok(())
}

/// Checks that a value is of a type.
pub(crate) fn fits(ty: &Type, val: &Val) -> Result<(), Misfit> {
    match (ty, val) {
        (Type::Bool, Val::Bool(_))
        | (Type::S8, Val::S8(_))
        | (Type::U8, Val::U8(_))
        | (Type::S16, Val::S16(_))
        | (Type::U16, Val::U16(_))
        | (Type::S32, Val::S32(_))
        | (Type::U32, Val::U32(_))
        | (Type::S64, Val::S64(_))
        | (Type::U64, Val::U64(_))
        | (Type::F32, Val::Float32(_))
        | (Type::F64, Val::Float64(_))
        | (Type::Char, Val::Char(_))
        | (Type::String, Val::String(_))
        | (Type::Own(_) | Type::Borrow(_), Val::Resource(_)) => Ok(()),
        (Type::List(ty), Val::List(items)) => all_fit(ty, items),
        (Type::FixedList(ty, length), Val::FixedLengthList(items))
            if items.len() == *length as usize =>
        {
            all_fit(ty, items)
        }
        (Type::Map(key_type, value_type), Val::Map(entries)) => {
            entries.iter().try_for_each(|(key, value)| {
                fits(key_type, key).map_err(|error| error.within(".key"))?;
                fits(value_type, value).map_err(|error| error.within(".value").into())
            })
        }
        (Type::Option(ty), Val::Option(some)) => match some {
            Some(some) => fits(ty, some).map_err(|error| error.within("?").into()),
            None => Ok(()),
        },
        (Type::Result { ok: ty, .. }, Val::Result(Ok(ok))) => {
            payload_fits(ty.as_deref(), ok.as_deref()).map_err(|error| error.within(".ok").into())
        }
        (Type::Result { err: ty, .. }, Val::Result(Err(err))) => {
            payload_fits(ty.as_deref(), err.as_deref()).map_err(|error| error.within(".err").into())
        }
        (Type::Tuple(types), Val::Tuple(items)) if types.len() == items.len() => {
            let mut parts = types.iter().zip(items).enumerate();
            parts.try_for_each(|(index, (ty, item))| {
                fits(ty, item).map_err(|error| error.within(format!(".{index}")).into())
            })
        }
        (Type::Record(record), Val::Record(fields)) => record_fits(record, fields),
        (Type::Variant(variant), Val::Variant(name, payload)) => {
            let mut cases = variant.cases.iter();
            let Some((_, ty)) = cases.find(|(case, _)| case == name) else {
                return Err(unknown(variant.cases.iter().map(|(case, _)| case), name).into());
            };
            payload_fits(ty.as_ref(), payload.as_deref())
                .map_err(|error| error.within(format!(".{name}")).into())
        }
        (Type::Enum(cases), Val::Enum(name)) => one_of(&cases.labels, name),
        (Type::Flags(flags), Val::Flags(set)) => {
            set.iter().try_for_each(|name| one_of(&flags.labels, name))
        }
        _ => Err(ValError::mismatch(describe(ty), val).into()),
    }
}

fn all_fit(ty: &Type, items: &[Val]) -> Result<(), Misfit> {
    if are_all(ty, items) {
        return Ok(());
    }
    let mut items = items.iter().enumerate();
    items.try_for_each(|(index, item)| {
        fits(ty, item).map_err(|error| error.within(format!("[{index}]")).into())
    })
}

/// Tells whether items are all of a type that has no parts: there may be millions of them.
fn are_all(ty: &Type, items: &[Val]) -> bool {
    let mut items = items.iter();
    match ty {
        Type::Bool => items.all(|item| matches!(item, Val::Bool(_))),
        Type::S8 => items.all(|item| matches!(item, Val::S8(_))),
        Type::U8 => items.all(|item| matches!(item, Val::U8(_))),
        Type::S16 => items.all(|item| matches!(item, Val::S16(_))),
        Type::U16 => items.all(|item| matches!(item, Val::U16(_))),
        Type::S32 => items.all(|item| matches!(item, Val::S32(_))),
        Type::U32 => items.all(|item| matches!(item, Val::U32(_))),
        Type::S64 => items.all(|item| matches!(item, Val::S64(_))),
        Type::U64 => items.all(|item| matches!(item, Val::U64(_))),
        Type::F32 => items.all(|item| matches!(item, Val::Float32(_))),
        Type::F64 => items.all(|item| matches!(item, Val::Float64(_))),
        Type::Char => items.all(|item| matches!(item, Val::Char(_))),
        Type::String => items.all(|item| matches!(item, Val::String(_))),
        _ => false,
    }
}

fn record_fits(record: &Record, found: &[(String, Val)]) -> Result<(), Misfit> {
    let mut found = found.iter();
    for (name, ty) in &record.fields {
        match found.next() {
            Some((next, val)) if next == name => {
                fits(ty, val).map_err(|error| error.within(format!(".{name}")))?;
            }
            Some((next, _)) => {
                let expected = format!("the field `{name}`");
                return Err(ValError::new(expected, format!("`{next}`")).into());
            }
            None => {
                let expected = format!("the field `{name}`");
                return Err(ValError::new(expected, "no more fields").into());
            }
        }
    }
    match found.next() {
        Some((name, _)) => Err(ValError::new("no more fields", format!("`{name}`")).into()),
        None => Ok(()),
    }
}

fn payload_fits(ty: Option<&Type>, payload: Option<&Val>) -> Result<(), Misfit> {
    match (ty, payload) {
        (None, None) => Ok(()),
        (Some(ty), Some(val)) => fits(ty, val),
        (Some(ty), None) => Err(ValError::new(describe(ty), "no payload").into()),
        (None, Some(val)) => Err(ValError::mismatch("no payload", val).into()),
    }
}

fn one_of(names: &[String], name: &String) -> Result<(), Misfit> {
    if names.contains(name) {
        return Ok(());
    }
    Err(unknown(names.iter(), name).into())
}

fn unknown<'a>(known: impl Iterator<Item = &'a String>, found: &str) -> ValError {
    ValError::new(format!("one of {}", quoted(known)), format!("`{found}`"))
}

/// The outermost part of a type, in WIT terms.
fn describe(ty: &Type) -> String {
    match ty {
        Type::FixedList(_, length) => format!("list of length {length}"),
        Type::Tuple(types) => format!("tuple of {}", types.len()),
        Type::Own(_) | Type::Borrow(_) => format!("{} handle", ty.keyword()),
        _ => ty.keyword().to_owned(),
    }
}
