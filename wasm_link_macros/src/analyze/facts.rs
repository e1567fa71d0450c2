//! What the generated code must know about a type beyond its shape.
//!
//! A named type's facts are worked out once, from its parts' facts: asking is cheap at any depth.

use super::model::{Kind, Primitive, Type};

/// Facts about a type, true of all its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Facts {
    /// It can be `Copy`.
    pub(crate) is_copy: bool,
    /// It can be `Eq` and `Hash`: it has no floating-point number.
    pub(crate) is_eq: bool,
    /// It carries a resource, stream, future or error context: something that belongs to a store.
    pub(crate) has_handles: bool,
}

impl Facts {
    const PLAIN: Self = Self {
        is_copy: true,
        is_eq: true,
        has_handles: false,
    };
    const FLOAT: Self = Self {
        is_eq: false,
        ..Self::PLAIN
    };
    const OWNING: Self = Self {
        is_copy: false,
        ..Self::PLAIN
    };
    const HANDLE: Self = Self {
        is_copy: false,
        is_eq: false,
        has_handles: true,
    };

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
            Type::Primitive(Primitive::F32 | Primitive::F64) => Self::FLOAT,
            Type::Primitive(_) => Self::PLAIN,
            Type::String => Self::OWNING,
            Type::List(item) => Self::OWNING.and(Self::of(item)),
            Type::Map(key, value) => Self::OWNING.and(Self::of(key)).and(Self::of(value)),
            Type::FixedList(item, _) | Type::Option(item) => Self::of(item),
            Type::Result { ok, err } => all(ok.iter().chain(err).map(Box::as_ref)),
            Type::Tuple(items) => all(items),
            Type::Named(definition) => definition.facts,
            Type::Own(_)
            | Type::Borrow(_)
            | Type::Stream(_)
            | Type::Future(_)
            | Type::ErrorContext
            | Type::Unresolved => Self::HANDLE,
        }
    }

    fn and(self, other: Self) -> Self {
        Self {
            is_copy: self.is_copy && other.is_copy,
            is_eq: self.is_eq && other.is_eq,
            has_handles: self.has_handles || other.has_handles,
        }
    }
}

fn all<'a>(types: impl IntoIterator<Item = &'a Type>) -> Facts {
    types
        .into_iter()
        .fold(Facts::PLAIN, |facts, ty| facts.and(Facts::of(ty)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_decides_for_the_whole() {
        let float = Type::Primitive(Primitive::F32);
        let tuple = Type::Tuple(vec![Type::Primitive(Primitive::U8), float]);
        assert_eq!(Facts::of(&tuple), Facts::FLOAT);
        let text = Type::Option(Box::new(Type::String));
        assert_eq!(Facts::of(&text), Facts::OWNING);
        let result = Type::Result {
            ok: Some(Box::new(text)),
            err: Some(Box::new(Type::ErrorContext)),
        };
        assert_eq!(Facts::of(&result), Facts::HANDLE);
    }
}
