//! What can cross a plugin boundary, and what needs care when it does.

use super::{Function, Type};

/// Which resource handles the values of a function can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Handles {
    None,
    /// The one that a method is called on, and no other.
    Receiver,
    /// The one that is the result, and no other.
    Result,
    /// Those in the result, of whatever number.
    InResult,
    /// Any.
    Any,
}

impl Handles {
    /// Tells whether arguments can hold handles.
    #[inline]
    pub(crate) fn takes(self) -> bool {
        matches!(self, Self::Receiver | Self::Any)
    }

    /// Tells whether the result can.
    #[inline]
    pub(crate) fn returns(self) -> bool {
        matches!(self, Self::Result | Self::InResult | Self::Any)
    }

    /// Tells whether any value of a call can.
    #[inline]
    pub(crate) fn any(self) -> bool {
        self.takes() || self.returns()
    }
}

impl Function {
    /// Finds what in the signature cannot cross a plugin boundary.
    pub(crate) fn unsupported(&self) -> Option<&'static str> {
        if self.is_async {
            return Some("an async function");
        }
        self.find(|ty| match ty {
            Type::Future(_) => Some("a future"),
            Type::Stream(_) => Some("a stream"),
            Type::ErrorContext => Some("an error-context"),
            _ => None,
        })
    }

    /// Tells whether the function is a method of a resource.
    pub(crate) fn is_method(&self) -> bool {
        self.name.starts_with("[method]")
    }

    /// Tells which resource handles values of the signature can hold.
    pub(crate) fn handles(&self) -> Handles {
        let mut params = self.params.iter();
        let is_taken = match params.next() {
            Some((_, first)) if self.is_method() => Some(matches!(first, Type::Borrow(_))),
            Some((_, first)) if first.holds_handles() => Some(false),
            Some(_) | None => None,
        };
        let others = params.any(|(_, ty)| ty.holds_handles());
        match (is_taken, &self.result) {
            _ if others => Handles::Any,
            (None, Some(Type::Own(_))) => Handles::Result,
            (None, _) if self.returns_handles() => Handles::InResult,
            (None, _) => Handles::None,
            (Some(true), _) if !self.returns_handles() => Handles::Receiver,
            (Some(_), _) => Handles::Any,
        }
    }

    /// Tells whether the result can hold resource handles.
    pub(crate) fn returns_handles(&self) -> bool {
        self.result.as_ref().is_some_and(Type::holds_handles)
    }

    fn find<T>(&self, test: impl Fn(&Type) -> Option<T>) -> Option<T> {
        let params = self.params.iter().map(|(_, ty)| ty);
        params.chain(&self.result).find_map(|ty| ty.find(&test))
    }
}

impl Type {
    /// Tells whether values of the type can hold resource handles.
    pub(crate) fn holds_handles(&self) -> bool {
        let handle = self.find(&|ty| matches!(ty, Self::Own(_) | Self::Borrow(_)).then_some(()));
        handle.is_some()
    }

    /// Returns the first `Some` of `test` over the type and its parts.
    fn find<T>(&self, test: &impl Fn(&Self) -> Option<T>) -> Option<T> {
        test(self).or_else(|| self.parts().find_map(|part| part.find(test)))
    }

    /// Returns the types that a type is made of.
    pub(crate) fn parts(&self) -> impl Iterator<Item = &Self> {
        let parts: Vec<&Self> = match self {
            Self::Bool
            | Self::S8
            | Self::U8
            | Self::S16
            | Self::U16
            | Self::S32
            | Self::U32
            | Self::S64
            | Self::U64
            | Self::F32
            | Self::F64
            | Self::Char
            | Self::String
            | Self::Enum(_)
            | Self::Flags(_)
            | Self::Own(_)
            | Self::Borrow(_)
            | Self::ErrorContext => Vec::new(),
            Self::List(part) | Self::FixedList(part, _) | Self::Option(part) => vec![part],
            Self::Map(key, value) => vec![key, value],
            Self::Result { ok, err } => ok.iter().chain(err).map(|part| &**part).collect(),
            Self::Tuple(types) => types.iter().collect(),
            Self::Record(record) => record.fields.iter().map(|(_, ty)| ty).collect(),
            Self::Variant(variant) => {
                let payloads = variant.cases.iter();
                payloads
                    .filter_map(|(_, payload)| payload.as_ref())
                    .collect()
            }
            Self::Stream(payload) | Self::Future(payload) => {
                payload.iter().map(|part| &**part).collect()
            }
        };
        parts.into_iter()
    }
}
