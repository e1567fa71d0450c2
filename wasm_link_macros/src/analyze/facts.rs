//! What the generated code must know about a type beyond its shape.
//!
//! A named type's facts are worked out once, from its parts' facts: asking is cheap at any depth.

use super::model::{Kind, Primitive, Type};

/// Facts about a type, true of all its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Facts {
    /// It can be `Copy`.
    pub(crate) is_copy: bool,
    /// What its values can be compared by.
    pub(crate) equality: Equality,
    /// What it carries beside data.
    pub(crate) carries: Carries,
}

/// The traits of comparison that a type can have; each has those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Equality {
    /// `PartialEq`: it has a floating-point number.
    Partial,
    /// `Eq`: it has a map.
    Total,
    /// `Hash`.
    Hashed,
}

/// What belongs to a store, and is more than data; each hides those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Carries {
    Data,
    /// Handles of resources.
    Handles,
    /// Streams, futures or error contexts, for which there are no Rust types.
    Channels,
}

impl Facts {
    const PLAIN: Self = Self {
        is_copy: true,
        equality: Equality::Hashed,
        carries: Carries::Data,
    };
    const FLOAT: Self = Self {
        equality: Equality::Partial,
        ..Self::PLAIN
    };
    const OWNING: Self = Self {
        is_copy: false,
        ..Self::PLAIN
    };
    const MAP: Self = Self {
        equality: Equality::Total,
        ..Self::OWNING
    };
    const HANDLE: Self = Self {
        is_copy: false,
        equality: Equality::Partial,
        carries: Carries::Handles,
    };
    const CHANNEL: Self = Self {
        carries: Carries::Channels,
        ..Self::HANDLE
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
            Type::Map(key, value) => Self::MAP.and(Self::of(key)).and(Self::of(value)),
            Type::FixedList(item, _) | Type::Option(item) => Self::of(item),
            Type::Result { ok, err } => all(ok.iter().chain(err).map(Box::as_ref)),
            Type::Tuple(items) => all(items),
            Type::Named(definition) => definition.facts,
            Type::Own(_) | Type::Borrow(_) | Type::Unresolved => Self::HANDLE,
            Type::Stream(_) | Type::Future(_) | Type::ErrorContext => Self::CHANNEL,
        }
    }

    fn and(self, other: Self) -> Self {
        Self {
            is_copy: self.is_copy && other.is_copy,
            equality: self.equality.min(other.equality),
            carries: self.carries.max(other.carries),
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
        let map = Type::Map(Box::new(Type::String), Box::new(text.clone()));
        assert_eq!(
            Facts::of(&Type::FixedList(Box::new(map), 2)),
            Facts::MAP,
            "a map has no hash"
        );
        let result = Type::Result {
            ok: Some(Box::new(text)),
            err: Some(Box::new(Type::ErrorContext)),
        };
        assert_eq!(Facts::of(&result), Facts::CHANNEL);
    }
}
