//! Decodes signatures as `interface!` writes them: a line of words for each named type and each function.
//!
//! ```text
//! record point x s32 y s32
//! func move #0 from #0 by tuple 2 s32 s32
//! func [method]shape.area option f64 self borrow . shape
//! ```
//!
//! The first word says what the line is. A named type goes on with its name and its fields, cases or labels, an alias
//! (`type`) with what it stands for, a function (`func` or `async`) with its name, its result and its parameters. A
//! type is written in front of its parts: `#0` is the type of the first line, `_` stands for no type, and `.` for the
//! interface itself.

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
        if keyword == "type" {
            let ty = self.ty(words)?;
            self.named.push(ty);
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
mod tests;
