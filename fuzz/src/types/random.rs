//! A random type, its text, and its values.

use wasm_link::Val;

use super::super::choices::Choices;

/// A type of WIT.
pub(super) enum Type {
    /// A type without parts: how it is called, and a value of it.
    Plain(&'static str, Make),
    List(Box<Type>),
    Option(Box<Type>),
    Result(Option<Box<Type>>, Option<Box<Type>>),
    Tuple(Vec<Type>),
    Record(Vec<Type>),
    Variant(Vec<Option<Type>>),
    Enum(usize),
    Flags(usize),
}

/// The types that have names, each as text, by their numbers.
#[derive(Default)]
pub(super) struct Named(pub(super) Vec<String>);

impl Named {
    fn name(&mut self, text: String) -> String {
        self.0.push(text);
        format!("$t{}", self.0.len() - 1)
    }
}

/// Makes a value.
type Make = fn(&mut Choices<'_>) -> Val;

const PLAIN: [(&str, Make); 13] = [
    ("bool", |choices| Val::Bool(choices.byte() & 1 == 1)),
    ("u8", |choices| Val::U8(choices.byte())),
    ("s8", |choices| Val::S8(choices.byte().cast_signed())),
    ("u16", |choices| Val::U16(low(choices))),
    ("s16", |choices| Val::S16(low::<u16>(choices).cast_signed())),
    ("u32", |choices| Val::U32(low(choices))),
    ("s32", |choices| Val::S32(low::<u32>(choices).cast_signed())),
    ("u64", |choices| Val::U64(choices.number(8))),
    ("s64", |choices| Val::S64(choices.number(8).cast_signed())),
    // Numbers that are none are not equal to themselves.
    ("f32", |choices| {
        Val::Float32(f32::from(low::<u16>(choices)))
    }),
    ("f64", |choices| {
        Val::Float64(f64::from(low::<u32>(choices)))
    }),
    ("char", |choices| Val::Char(character(choices))),
    ("string", |choices| {
        let length = choices.below(20);
        Val::String((0..length).map(|_| character(choices)).collect())
    }),
];

/// Returns the low bytes of a number.
fn low<T: TryFrom<u64> + Default>(choices: &mut Choices<'_>) -> T {
    let number = choices.number(size_of::<T>());
    T::try_from(number).unwrap_or_default()
}

fn character(choices: &mut Choices<'_>) -> char {
    let number = choices.number(3) % 0x0011_0000;
    u32::try_from(number)
        .ok()
        .and_then(char::from_u32)
        .unwrap_or('a')
}

impl Type {
    /// Makes a type whose parts are at most so deep.
    pub(super) fn random(choices: &mut Choices<'_>, depth: usize) -> Self {
        if depth == 0 || choices.below(3) == 0 {
            let (name, value) = PLAIN[choices.below(PLAIN.len())];
            return Self::Plain(name, value);
        }
        let part = |choices: &mut Choices<'_>| Self::random(choices, depth - 1);
        let some = |choices: &mut Choices<'_>| (choices.below(3) > 0).then(|| part(choices));
        match choices.below(8) {
            0 => Self::List(Box::new(part(choices))),
            1 => Self::Option(Box::new(part(choices))),
            2 => Self::Result(some(choices).map(Box::new), some(choices).map(Box::new)),
            3 => Self::Tuple((0..=choices.below(4)).map(|_| part(choices)).collect()),
            4 => Self::Record((0..=choices.below(4)).map(|_| part(choices)).collect()),
            5 => Self::Variant((0..=choices.below(4)).map(|_| some(choices)).collect()),
            6 => Self::Enum(1 + choices.below(300)),
            _ => Self::Flags(1 + choices.below(32)),
        }
    }

    /// Returns what stands for the type where it is used.
    pub(super) fn text(&self, named: &mut Named) -> String {
        let many = |count: usize, name: &str| {
            let all = (0..count).map(|n| format!("\"{name}{n}\""));
            all.collect::<Vec<_>>().join(" ")
        };
        match self {
            Self::Plain(name, _) => (*name).to_owned(),
            Self::List(of) => format!("(list {})", of.text(named)),
            Self::Option(of) => format!("(option {})", of.text(named)),
            Self::Result(good, bad) => {
                let good = good.as_ref().map_or_else(String::new, |ty| ty.text(named));
                let bad = bad.as_ref().map(|ty| format!("(error {})", ty.text(named)));
                format!("(result {good} {})", bad.unwrap_or_default())
            }
            Self::Tuple(parts) => {
                let parts: Vec<_> = parts.iter().map(|part| part.text(named)).collect();
                format!("(tuple {})", parts.join(" "))
            }
            Self::Record(parts) => {
                let fields = parts.iter().enumerate();
                let fields: Vec<_> = fields
                    .map(|(n, part)| format!("(field \"f{n}\" {})", part.text(named)))
                    .collect();
                named.name(format!("(record {})", fields.join(" ")))
            }
            Self::Variant(cases) => {
                let cases = cases.iter().enumerate();
                let cases: Vec<_> = cases
                    .map(|(n, of)| {
                        let of = of.as_ref().map_or_else(String::new, |ty| ty.text(named));
                        format!("(case \"c{n}\" {of})")
                    })
                    .collect();
                named.name(format!("(variant {})", cases.join(" ")))
            }
            Self::Enum(cases) => named.name(format!("(enum {})", many(*cases, "e"))),
            Self::Flags(flags) => named.name(format!("(flags {})", many(*flags, "g"))),
        }
    }

    /// Makes a value of the type.
    pub(super) fn value(&self, choices: &mut Choices<'_>) -> Val {
        match self {
            Self::Plain(_, value) => value(choices),
            Self::List(of) => {
                let length = choices.below(5);
                Val::List((0..length).map(|_| of.value(choices)).collect())
            }
            Self::Option(of) => {
                let is_some = choices.below(2) == 1;
                Val::Option(is_some.then(|| Box::new(of.value(choices))))
            }
            Self::Result(good, bad) => {
                let is_good = choices.below(2) == 1;
                let chosen = if is_good { good } else { bad };
                let value = chosen.as_ref().map(|ty| Box::new(ty.value(choices)));
                Val::Result(if is_good { Ok(value) } else { Err(value) })
            }
            Self::Tuple(parts) => {
                Val::Tuple(parts.iter().map(|part| part.value(choices)).collect())
            }
            Self::Record(parts) => {
                let fields = parts.iter().enumerate();
                let fields = fields.map(|(n, part)| (format!("f{n}"), part.value(choices)));
                Val::Record(fields.collect())
            }
            Self::Variant(cases) => {
                let case = choices.below(cases.len());
                let value = cases[case].as_ref().map(|ty| Box::new(ty.value(choices)));
                Val::Variant(format!("c{case}"), value)
            }
            Self::Enum(cases) => Val::Enum(format!("e{}", choices.below(*cases))),
            Self::Flags(flags) => {
                let set = choices.number(4);
                let flags = (0..*flags).filter(|flag| set >> flag & 1 == 1);
                Val::Flags(flags.map(|flag| format!("g{flag}")).collect())
            }
        }
    }
}
