//! Decodes signatures as `interface!` writes them: a line of words for each named type and each function.
//!
//! ```text
//! record point x s32 y s32
//! func move #0 from #0 by tuple 2 s32 s32
//! func [method]shape.area option f64 self borrow . shape
//! ```
//!
//! The first word says what the line is. A named type goes on with its name and its fields, cases or labels, a
//! function (`func` or `async`) with its name, its result and its parameters. A type is written in front of its
//! parts, `#0` is the named type of the first line, `_` stands for no type, and `.` for the interface itself.

use std::str::{FromStr, SplitAsciiWhitespace};

use super::{Function, Interface, Labels, Record, ResourceName, Type, Variant};

/// What was read is not what `interface!` writes.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Malformed;

/// Decodes an interface.
pub(crate) fn interface(path: &str, lines: &[&str]) -> Result<Interface, Malformed> {
    let mut decoder = Decoder {
        path,
        named: Vec::new(),
        functions: Vec::new(),
    };
    for line in lines {
        let words = line.split_ascii_whitespace();
        decoder.line(&mut Words { words })?;
    }
    Ok(Interface {
        path: path.to_owned(),
        functions: decoder.functions,
    })
}

/// What was decoded so far.
struct Decoder<'a> {
    path: &'a str,
    named: Vec<Type>,
    functions: Vec<Function>,
}

/// The rest of a line.
struct Words<'a> {
    words: SplitAsciiWhitespace<'a>,
}

impl<'a> Words<'a> {
    fn next(&mut self) -> Result<&'a str, Malformed> {
        self.words.next().ok_or(Malformed)
    }

    fn owned(&mut self) -> Result<String, Malformed> {
        self.next().map(str::to_owned)
    }

    fn number<N: FromStr>(&mut self) -> Result<N, Malformed> {
        self.next()?.parse().map_err(|_| Malformed)
    }

    /// Reads the rest as pairs of a name and what `read` makes of the words after it.
    fn pairs<T>(
        &mut self,
        mut read: impl FnMut(&mut Self) -> Result<T, Malformed>,
    ) -> Result<Vec<(String, T)>, Malformed> {
        let mut pairs = Vec::new();
        while let Some(name) = self.words.next() {
            pairs.push((name.to_owned(), read(self)?));
        }
        Ok(pairs)
    }
}

impl Decoder<'_> {
    fn line(&mut self, words: &mut Words<'_>) -> Result<(), Malformed> {
        let keyword = words.next()?;
        if let "func" | "async" = keyword {
            let function = Function {
                name: words.owned()?,
                result: self.optional(words)?,
                params: words.pairs(|words| self.ty(words))?,
                is_async: keyword == "async",
            };
            self.functions.push(function);
            return Ok(());
        }
        let name = Some(words.owned()?);
        let ty = match keyword {
            "record" => Type::Record(Record {
                name,
                fields: words.pairs(|words| self.ty(words))?,
            }),
            "variant" => Type::Variant(Variant {
                name,
                cases: words.pairs(|words| self.optional(words))?,
            }),
            "enum" => Type::Enum(labels(name, words)),
            "flags" => Type::Flags(labels(name, words)),
            _ => return Err(Malformed),
        };
        self.named.push(ty);
        Ok(())
    }

    /// Reads a type or `_`.
    fn optional(&self, words: &mut Words<'_>) -> Result<Option<Type>, Malformed> {
        match words.next()? {
            "_" => Ok(None),
            word => self.of_word(word, words).map(Some),
        }
    }

    fn payload(&self, words: &mut Words<'_>) -> Result<Option<Box<Type>>, Malformed> {
        self.optional(words).map(|ty| ty.map(Box::new))
    }

    fn boxed(&self, words: &mut Words<'_>) -> Result<Box<Type>, Malformed> {
        self.ty(words).map(Box::new)
    }

    fn ty(&self, words: &mut Words<'_>) -> Result<Type, Malformed> {
        let word = words.next()?;
        self.of_word(word, words)
    }

    /// Reads the type that `word` begins.
    fn of_word(&self, word: &str, words: &mut Words<'_>) -> Result<Type, Malformed> {
        if let Some(index) = word.strip_prefix('#') {
            let index: usize = index.parse().map_err(|_| Malformed)?;
            return self.named.get(index).cloned().ok_or(Malformed);
        }
        let ty = match word {
            "list" => Type::List(self.boxed(words)?),
            "array" => {
                let length = words.number()?;
                Type::FixedList(self.boxed(words)?, length)
            }
            "map" => Type::Map(self.boxed(words)?, self.boxed(words)?),
            "option" => Type::Option(self.boxed(words)?),
            "result" => Type::Result {
                ok: self.payload(words)?,
                err: self.payload(words)?,
            },
            "tuple" => {
                let count = words.number::<usize>()?;
                let items = (0..count).map(|_| self.ty(words));
                Type::Tuple(items.collect::<Result<_, _>>()?)
            }
            "own" => Type::Own(self.resource(words)?),
            "borrow" => Type::Borrow(self.resource(words)?),
            "stream" => Type::Stream(self.payload(words)?),
            "future" => Type::Future(self.payload(words)?),
            _ => return plain(word),
        };
        Ok(ty)
    }

    fn resource(&self, words: &mut Words<'_>) -> Result<ResourceName, Malformed> {
        let interface = match words.next()? {
            "." => self.path,
            other => other,
        };
        Ok(ResourceName {
            interface: interface.to_owned(),
            name: words.owned()?,
        })
    }
}

fn labels(name: Option<String>, words: &mut Words<'_>) -> Labels {
    let labels = words.words.by_ref();
    Labels {
        name,
        labels: labels.map(str::to_owned).collect(),
    }
}

/// Returns the type without parts that has this name.
fn plain(name: &str) -> Result<Type, Malformed> {
    let ty = match name {
        "bool" => Type::Bool,
        "s8" => Type::S8,
        "u8" => Type::U8,
        "s16" => Type::S16,
        "u16" => Type::U16,
        "s32" => Type::S32,
        "u32" => Type::U32,
        "s64" => Type::S64,
        "u64" => Type::U64,
        "f32" => Type::F32,
        "f64" => Type::F64,
        "char" => Type::Char,
        "string" => Type::String,
        "error-context" => Type::ErrorContext,
        _ => return Err(Malformed),
    };
    Ok(ty)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wit::build;

    const PATH: &str = "a:b/c@1.0.0";

    fn function(types: &[&str], ty: &str) -> Option<Type> {
        let line = format!("func f {ty}");
        let lines: Vec<&str> = types.iter().copied().chain([line.as_str()]).collect();
        let decoded = interface(PATH, &lines).ok()?;
        decoded.functions.into_iter().next()?.result
    }

    fn resource(interface: &str) -> ResourceName {
        ResourceName {
            interface: interface.to_owned(),
            name: "r".to_owned(),
        }
    }

    #[test]
    fn functions_have_their_names_parameters_and_results() {
        let decoded = interface(
            PATH,
            &["func f _", "async [async]g u8 x string y list char"],
        );
        let expected = Interface {
            path: PATH.to_owned(),
            functions: vec![
                build::function("f", Vec::new(), None),
                build::async_function(
                    "[async]g",
                    vec![("x", Type::String), ("y", build::list(Type::Char))],
                    Some(Type::U8),
                ),
            ],
        };
        assert_eq!(decoded, Ok(expected));
    }

    #[test]
    fn every_type_is_written_in_front_of_its_parts() {
        let boxed = |ty| Some(Box::new(ty));
        let cases = [
            ("array 3 bool", Type::FixedList(Box::new(Type::Bool), 3)),
            (
                "map s8 u16",
                Type::Map(Box::new(Type::S8), Box::new(Type::U16)),
            ),
            ("option s16", build::option(Type::S16)),
            ("result u32 _", build::result(Some(Type::U32), None)),
            (
                "result _ list s32",
                build::result(None, Some(build::list(Type::S32))),
            ),
            ("tuple 0", build::tuple(Vec::new())),
            (
                "tuple 2 option s64 u64",
                build::tuple(vec![build::option(Type::S64), Type::U64]),
            ),
            ("own . r", Type::Own(resource(PATH))),
            ("borrow d:e/f r", Type::Borrow(resource("d:e/f"))),
            ("stream _", Type::Stream(None)),
            (
                "future option f32",
                Type::Future(boxed(build::option(Type::F32))),
            ),
            ("error-context", Type::ErrorContext),
            ("f64", Type::F64),
        ];
        for (words, ty) in cases {
            assert_eq!(function(&[], words), Some(ty), "{words}");
        }
    }

    #[test]
    fn named_types_are_meant_by_their_number() {
        let lines = [
            "enum e x y",
            "flags f z",
            "variant v a #0 b _",
            "record r c #1 d list #2",
        ];
        let cases = vec![
            ("a", Some(build::enumeration("e", &["x", "y"]))),
            ("b", None),
        ];
        let flags = Type::Flags(Labels {
            name: Some("f".to_owned()),
            labels: vec!["z".to_owned()],
        });
        let fields = vec![("c", flags), ("d", build::list(build::variant("v", cases)))];
        assert_eq!(function(&lines, "#3"), Some(build::record("r", fields)));
    }

    #[test]
    fn what_the_macro_does_not_write_is_nothing() {
        for ty in [
            "",
            "#0",
            "#x",
            "list",
            "array u8",
            "array -1 u8",
            "tuple 2 u8",
            "own .",
            "text",
            "result u8",
            "_ x",
        ] {
            assert_eq!(function(&[], ty), None, "{ty}");
        }
        for line in [
            "",
            "func",
            "record",
            "variant v x",
            "record r x",
            "type t u8",
        ] {
            assert_eq!(interface(PATH, &[line]), Err(Malformed), "{line}");
        }
    }
}
