//! Signatures and types as WIT text.

use std::fmt::{self, Display, Formatter};

use super::{Function, Labels, Record, ResourceName, Type, Variant};

impl Display for Function {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let keyword = if self.is_async { "async func" } else { "func" };
        write!(f, "{}: {keyword}(", self.name)?;
        separated(f, &self.params, |f, (name, ty)| write!(f, "{name}: {ty}"))?;
        f.write_str(")")?;
        match &self.result {
            Some(result) => write!(f, " -> {result}"),
            None => Ok(()),
        }
    }
}

impl Type {
    /// Returns the word that the type begins with in WIT.
    pub(crate) fn keyword(&self) -> &'static str {
        match self {
            Self::Bool => "bool",
            Self::S8 => "s8",
            Self::U8 => "u8",
            Self::S16 => "s16",
            Self::U16 => "u16",
            Self::S32 => "s32",
            Self::U32 => "u32",
            Self::S64 => "s64",
            Self::U64 => "u64",
            Self::F32 => "f32",
            Self::F64 => "f64",
            Self::Char => "char",
            Self::String => "string",
            Self::List(_) | Self::FixedList(..) => "list",
            Self::Map(..) => "map",
            Self::Option(_) => "option",
            Self::Result { .. } => "result",
            Self::Tuple(_) => "tuple",
            Self::Record(_) => "record",
            Self::Variant(_) => "variant",
            Self::Enum(_) => "enum",
            Self::Flags(_) => "flags",
            Self::Own(_) => "own",
            Self::Borrow(_) => "borrow",
            Self::Stream(_) => "stream",
            Self::Future(_) => "future",
            Self::ErrorContext => "error-context",
        }
    }
}

impl Display for Type {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
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
            | Self::ErrorContext => f.write_str(self.keyword()),
            Self::List(element) => write!(f, "list<{element}>"),
            Self::FixedList(element, length) => write!(f, "list<{element}, {length}>"),
            Self::Map(key, value) => write!(f, "map<{key}, {value}>"),
            Self::Option(some) => write!(f, "option<{some}>"),
            Self::Result { ok, err } => result(f, ok.as_deref(), err.as_deref()),
            Self::Tuple(types) => {
                f.write_str("tuple<")?;
                separated(f, types, |f, ty| ty.fmt(f))?;
                f.write_str(">")
            }
            Self::Record(record) => record.fmt(f),
            Self::Variant(variant) => variant.fmt(f),
            Self::Enum(cases) => labels(f, "enum", cases),
            Self::Flags(flags) => labels(f, "flags", flags),
            Self::Own(resource) => write!(f, "own<{resource}>"),
            Self::Borrow(resource) => write!(f, "borrow<{resource}>"),
            Self::Stream(element) => payload(f, "stream", element.as_deref()),
            Self::Future(value) => payload(f, "future", value.as_deref()),
        }
    }
}

impl Display for Record {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if let Some(name) = &self.name {
            return f.write_str(name);
        }
        f.write_str("record { ")?;
        separated(f, &self.fields, |f, (name, ty)| write!(f, "{name}: {ty}"))?;
        f.write_str(" }")
    }
}

impl Display for Variant {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if let Some(name) = &self.name {
            return f.write_str(name);
        }
        f.write_str("variant { ")?;
        separated(f, &self.cases, |f, (name, ty)| match ty {
            Some(ty) => write!(f, "{name}({ty})"),
            None => f.write_str(name),
        })?;
        f.write_str(" }")
    }
}

impl Display for ResourceName {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

fn labels(f: &mut Formatter<'_>, keyword: &str, labels: &Labels) -> fmt::Result {
    if let Some(name) = &labels.name {
        return f.write_str(name);
    }
    write!(f, "{keyword} {{ ")?;
    separated(f, &labels.labels, |f, label| f.write_str(label))?;
    f.write_str(" }")
}

fn result(f: &mut Formatter<'_>, ok: Option<&Type>, err: Option<&Type>) -> fmt::Result {
    match (ok, err) {
        (None, None) => f.write_str("result"),
        (Some(ok), None) => write!(f, "result<{ok}>"),
        (None, Some(err)) => write!(f, "result<_, {err}>"),
        (Some(ok), Some(err)) => write!(f, "result<{ok}, {err}>"),
    }
}

fn payload(f: &mut Formatter<'_>, keyword: &str, payload: Option<&Type>) -> fmt::Result {
    match payload {
        Some(ty) => write!(f, "{keyword}<{ty}>"),
        None => f.write_str(keyword),
    }
}

fn separated<T>(
    f: &mut Formatter<'_>,
    items: &[T],
    mut item: impl FnMut(&mut Formatter<'_>, &T) -> fmt::Result,
) -> fmt::Result {
    for (index, each) in items.iter().enumerate() {
        if index > 0 {
            f.write_str(", ")?;
        }
        item(f, each)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wit::build;

    #[test]
    fn signatures_read_as_wit() {
        let page = Type::Record(Record {
            name: None,
            fields: vec![("lines".to_owned(), build::list(Type::String))],
        });
        let function = build::function(
            "layout",
            vec![
                ("text", Type::String),
                ("frame", build::enumeration("frame", &["plain", "boxed"])),
                (
                    "at",
                    build::tuple(vec![Type::U32, build::option(Type::F64)]),
                ),
            ],
            Some(build::result(Some(page), Some(Type::String))),
        );
        assert_eq!(
            function.to_string(),
            "layout: func(text: string, frame: frame, at: tuple<u32, option<f64>>) \
             -> result<record { lines: list<string> }, string>"
        );
    }
}
