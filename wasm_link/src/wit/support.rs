//! What cannot cross a plugin boundary.

use super::{Function, Type};

impl Function {
    /// Finds what in the signature cannot cross a plugin boundary.
    pub(crate) fn unsupported(&self) -> Option<&'static str> {
        let params = self.params.iter().map(|(_, ty)| ty);
        params.chain(&self.result).find_map(Type::unsupported)
    }
}

impl Type {
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
            | Self::Flags(_) => None,
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
            Self::Own(_) | Self::Borrow(_) => Some("a resource handle"),
            Self::Future(_) => Some("a future"),
            Self::Stream(_) => Some("a stream"),
            Self::ErrorContext => Some("an error-context"),
        }
    }
}
