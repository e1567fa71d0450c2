//! What can cross a plugin boundary, and what needs care when it does.

use super::{Function, Type};

impl Function {
    /// Finds what in the signature cannot cross a plugin boundary.
    pub(crate) fn unsupported(&self) -> Option<&'static str> {
        if self.is_async {
            return Some("an async function");
        }
        let params = self.params.iter().map(|(_, ty)| ty);
        params.chain(&self.result).find_map(Type::unsupported)
    }
}

impl Function {
    /// Tells whether the function is a method of a resource.
    pub(crate) fn is_method(&self) -> bool {
        self.name.starts_with("[method]")
    }

    /// Tells whether values of the signature can hold resource handles.
    pub(crate) fn carries_handles(&self) -> bool {
        let params = self.params.iter().map(|(_, ty)| ty);
        params.chain(&self.result).any(Type::carries_handles)
    }
}

impl Type {
    fn carries_handles(&self) -> bool {
        match self {
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
            | Self::Future(_)
            | Self::Stream(_)
            | Self::ErrorContext => false,
            Self::List(part) | Self::FixedList(part, _) | Self::Option(part) => {
                part.carries_handles()
            }
            Self::Map(key, value) => key.carries_handles() || value.carries_handles(),
            Self::Result { ok, err } => {
                let mut payloads = ok.iter().chain(err);
                payloads.any(|payload| payload.carries_handles())
            }
            Self::Tuple(types) => types.iter().any(Self::carries_handles),
            Self::Record(record) => record.fields.iter().any(|(_, ty)| ty.carries_handles()),
            Self::Variant(variant) => {
                let mut payloads = variant.cases.iter().flat_map(|(_, payload)| payload);
                payloads.any(Self::carries_handles)
            }
            Self::Own(_) | Self::Borrow(_) => true,
        }
    }

    fn unsupported(&self) -> Option<&'static str> {
        match self {
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
            | Self::Borrow(_) => None,
            Self::List(part) | Self::FixedList(part, _) | Self::Option(part) => part.unsupported(),
            Self::Map(key, value) => key.unsupported().or_else(|| value.unsupported()),
            Self::Result { ok, err } => {
                let mut payloads = ok.iter().chain(err);
                payloads.find_map(|payload| payload.unsupported())
            }
            Self::Tuple(types) => types.iter().find_map(Self::unsupported),
            Self::Record(record) => {
                let mut fields = record.fields.iter();
                fields.find_map(|(_, field)| field.unsupported())
            }
            Self::Variant(variant) => {
                let mut payloads = variant.cases.iter().flat_map(|(_, payload)| payload);
                payloads.find_map(Self::unsupported)
            }
            Self::Future(_) => Some("a future"),
            Self::Stream(_) => Some("a stream"),
            Self::ErrorContext => Some("an error-context"),
        }
    }
}
