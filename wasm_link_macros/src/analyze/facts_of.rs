//! Works out the facts of types.
//!
//! A named type's facts are worked out once, from its parts' facts: asking is cheap at any depth.

use super::facts::Facts;
use super::model::{Kind, Primitive, Type};

/// How many parts a tuple of Rust's has, before the standard library has no impls for it.
pub(crate) const SHORT_TUPLE: usize = 12;

/// How many bytes an array may take: it is on the stack, once or several times.
const SHORT_ARRAY: u64 = 16 << 10;

impl Facts {
    /// Works out the facts of a named type.
    pub(crate) fn of_kind(kind: &Kind) -> Self {
        match kind {
            Kind::Record(fields) => all(fields.iter().map(|field| &field.ty)),
            Kind::Variant(cases) => all(cases.iter().filter_map(|case| case.ty.as_ref())),
            Kind::Enum(_) | Kind::Flags(_) => Self::PLAIN,
            Kind::Alias(ty) => Self::of(ty),
            Kind::Resource => Self::HANDLE,
        }
    }

    /// Works out the facts of a type.
    pub(crate) fn of(ty: &Type) -> Self {
        match ty {
            Type::Primitive(primitive) => Self::of_primitive(*primitive),
            Type::String => Self::OWNING,
            Type::List(item) => Self::OWNING.sized(Self::of(item)),
            Type::Map(key, value) => Self::MAP.sized(Self::of(key).and(Self::of(value))),
            Type::FixedList(item, length) => {
                let item = Self::of(item);
                let size = item.size.saturating_mul((*length).into());
                if size > SHORT_ARRAY {
                    return Self::LONG.sized(item);
                }
                Self { size, ..item }
            }
            Type::Option(item) => Self::PLAIN.and(Self::of(item)),
            Type::Result { ok, err } => Self::PLAIN.and(all(ok.iter().chain(err).map(Box::as_ref))),
            Type::Tuple(items) => Self {
                is_dynamic: items.len() > SHORT_TUPLE || all(items).is_dynamic,
                ..all(items)
            },
            Type::Named(definition) => definition.facts,
            Type::Own(_) | Type::Unresolved => Self::HANDLE,
            Type::Borrow(_) => Self::LENT,
            Type::Stream(_) | Type::Future(_) | Type::ErrorContext => Self::CHANNEL,
        }
    }

    fn of_primitive(primitive: Primitive) -> Self {
        let (facts, size) = match primitive {
            Primitive::Bool | Primitive::S8 | Primitive::U8 => (Self::PLAIN, 1),
            Primitive::S16 | Primitive::U16 => (Self::PLAIN, 2),
            Primitive::S32 | Primitive::U32 | Primitive::Char => (Self::PLAIN, 4),
            Primitive::S64 | Primitive::U64 => (Self::PLAIN, 8),
            Primitive::F32 => (Self::FLOAT, 4),
            Primitive::F64 => (Self::FLOAT, 8),
        };
        Self { size, ..facts }
    }

    /// Whether it is a list of fixed length that is no array.
    pub(crate) fn is_long_list(ty: &Type) -> bool {
        match ty {
            Type::FixedList(item, length) => {
                Self::of(item).size.saturating_mul((*length).into()) > SHORT_ARRAY
            }
            _ => false,
        }
    }
}

fn all<'a>(types: impl IntoIterator<Item = &'a Type>) -> Facts {
    types
        .into_iter()
        .fold(Facts::NOTHING, |facts, ty| facts.and(Facts::of(ty)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyze::facts::{Carries, Equality};

    #[test]
    fn a_part_decides_for_the_whole() {
        let float = Type::Primitive(Primitive::F32);
        let tuple = Type::Tuple(vec![Type::Primitive(Primitive::U8), float]);
        let pair = Facts {
            size: 5,
            ..Facts::FLOAT
        };
        assert_eq!(Facts::of(&tuple), pair);
        let text = Type::Option(Box::new(Type::String));
        let optional = Facts {
            size: 32,
            ..Facts::OWNING
        };
        assert_eq!(Facts::of(&text), optional);
        let map = Type::Map(Box::new(Type::String), Box::new(text.clone()));
        let array = Type::FixedList(Box::new(map), 2);
        assert_eq!(
            Facts::of(&array).equality,
            Equality::Total,
            "a map has no hash"
        );
        let result = Type::Result {
            ok: Some(Box::new(text)),
            err: Some(Box::new(Type::ErrorContext)),
        };
        assert_eq!(Facts::of(&result).carries, Carries::Channels);
    }

    #[test]
    fn what_is_long_is_dynamic() {
        let list = |item: Type, length| Type::FixedList(Box::new(item), length);
        let byte = || Type::Primitive(Primitive::U8);
        assert!(!Facts::of(&list(byte(), 16 << 10)).is_dynamic);
        assert!(Facts::of(&list(byte(), (16 << 10) + 1)).is_dynamic);
        let nested = list(list(byte(), 1024), 17);
        assert!(Facts::of(&nested).is_dynamic);
        assert!(Facts::is_long_list(&nested));
        let tuple = |parts| Type::Tuple(vec![byte(); parts]);
        assert!(!Facts::of(&tuple(12)).is_dynamic);
        assert!(Facts::of(&tuple(13)).is_dynamic);
        assert!(Facts::of(&Type::Option(Box::new(tuple(13)))).is_dynamic);
    }
}
