//! Values of a type, the extremes among them.

use wasm_link::Val;
use wasm_link::wit::Type;

/// How many values of one type are tried, at most.
const MOST: usize = 12;

/// Returns some values of a type.
pub(super) fn samples(ty: &Type) -> Vec<Val> {
    let mut values = all(ty);
    values.truncate(MOST);
    values
}

fn all(ty: &Type) -> Vec<Val> {
    match ty {
        Type::Bool => vec![Val::Bool(false), Val::Bool(true)],
        Type::S8 => [i8::MIN, -1, i8::MAX].map(Val::S8).into(),
        Type::U8 => [0, u8::MAX].map(Val::U8).into(),
        Type::S16 => [i16::MIN, -1, i16::MAX].map(Val::S16).into(),
        Type::U16 => [0, u16::MAX].map(Val::U16).into(),
        Type::S32 => [i32::MIN, -1, i32::MAX].map(Val::S32).into(),
        Type::U32 => [0, 1 << 31, u32::MAX].map(Val::U32).into(),
        Type::S64 => [i64::MIN, -1, i64::MAX].map(Val::S64).into(),
        Type::U64 => [0, (1 << 53) + 1, u64::MAX].map(Val::U64).into(),
        Type::F32 => {
            let values = [
                0.0,
                -0.0,
                f32::MIN_POSITIVE / 2.0,
                f32::MAX,
                f32::NEG_INFINITY,
                f32::NAN,
            ];
            values.map(Val::Float32).into()
        }
        Type::F64 => {
            let values = [
                0.0,
                -0.0,
                f64::MIN_POSITIVE / 2.0,
                f64::MAX,
                f64::NEG_INFINITY,
                f64::NAN,
            ];
            values.map(Val::Float64).into()
        }
        Type::Char => ['\0', 'ß', '\u{10FFFF}'].map(Val::Char).into(),
        Type::String => {
            let texts = ["", "text", "\0 and 漢字 🦀"].map(str::to_owned);
            texts.map(Val::String).into()
        }
        Type::List(part) => vec![Val::List(Vec::new()), Val::List(samples(part))],
        Type::Option(part) => {
            let some = samples(part)
                .into_iter()
                .map(|val| Val::Option(Some(Box::new(val))));
            [Val::Option(None)].into_iter().chain(some).collect()
        }
        Type::Result { ok, err } => {
            let ok = payloads(ok.as_deref())
                .into_iter()
                .map(|ok| Val::Result(Ok(ok)));
            let err = payloads(err.as_deref())
                .into_iter()
                .map(|err| Val::Result(Err(err)));
            ok.chain(err).collect()
        }
        Type::Tuple(types) => rows(types.iter()).into_iter().map(Val::Tuple).collect(),
        Type::Record(record) => {
            let rows = rows(record.fields.iter().map(|(_, ty)| ty)).into_iter();
            let names = || record.fields.iter().map(|(name, _)| name.clone());
            rows.map(|row| Val::Record(names().zip(row).collect()))
                .collect()
        }
        Type::Variant(variant) => {
            let cases = variant.cases.iter().flat_map(|(name, payload)| {
                let payloads = payloads(payload.as_ref()).into_iter();
                payloads.map(|payload| Val::Variant(name.clone(), payload))
            });
            cases.collect()
        }
        Type::Enum(cases) => cases.labels.iter().cloned().map(Val::Enum).collect(),
        Type::Flags(flags) => {
            let every = |step| flags.labels.iter().step_by(step).cloned().collect();
            vec![
                Val::Flags(Vec::new()),
                Val::Flags(every(1)),
                Val::Flags(every(2)),
            ]
        }
        Type::FixedList(..)
        | Type::Map(..)
        | Type::Own(_)
        | Type::Borrow(_)
        | Type::Stream(_)
        | Type::Future(_)
        | Type::ErrorContext => panic!("the guest has none of these: {ty}"),
    }
}

fn payloads(ty: Option<&Type>) -> Vec<Option<Box<Val>>> {
    match ty {
        Some(ty) => samples(ty)
            .into_iter()
            .map(|val| Some(Box::new(val)))
            .collect(),
        None => vec![None],
    }
}

/// Rows of values, one of each type: as many as there are values of the type that has most.
fn rows<'a>(types: impl Iterator<Item = &'a Type>) -> Vec<Vec<Val>> {
    let columns: Vec<_> = types.map(samples).collect();
    let most = columns.iter().map(Vec::len).max().unwrap_or(1);
    let row = |index: usize| {
        let values = columns.iter();
        values
            .map(|column| column[index % column.len()].clone())
            .collect()
    };
    (0..most).map(row).collect()
}
