// The part of the generated program that is always the same.

#![forbid(unsafe_code)]
#![deny(warnings, missing_docs)]

//! Checks that values come back from the types of random interfaces.

use std::fmt::Debug;

use wasm_link::wit::Type;
use wasm_link::{FromVal, InterfaceData, IntoVal, Val};

wasm_link::interface!({ path: "random.wit", implement: true });

/// How many values of each type are tried.
const VALUES: usize = 25;

fn main() {
    let mut checker = Checker {
        rng: rng::Rng::new(SEED),
        values: 0,
        types: 0,
        strangers: Vec::new(),
    };
    check_all(&mut checker);
    println!("{} values of {} types came back", checker.values, checker.types);
}

/// What checking needs, and what was checked.
struct Checker {
    rng: rng::Rng,
    values: usize,
    types: usize,
    /// Values of the types before.
    strangers: Vec<Val>,
}

impl Checker {
    /// Sends values through `T`, which the first parameter of a function of `I` is of.
    fn check<I, T>(&mut self, function: &str)
    where
        I: InterfaceData + Default,
        T: FromVal + IntoVal + Clone + Debug + PartialEq,
    {
        let interface = I::default().signatures().ok().flatten().unwrap();
        let functions = interface.functions.iter();
        let function = functions.filter(|one| one.name == function).next().unwrap();
        let (_, ty) = &function.params[0];
        assert_eq!(function.result.as_ref(), Some(ty));
        for _ in 0..VALUES {
            let val = self.value(ty);
            let typed = T::from_val(val.clone()).unwrap();
            let back = typed.clone().into_val();
            // A map comes back in any order.
            if !has_map(ty) {
                assert_eq!(back, val, "{ty:?}");
            }
            assert_eq!(T::from_val(back).unwrap(), typed, "{ty:?}");
            self.values += 1;
        }
        self.types += 1;
        self.misfits::<T>(ty);
    }

    /// Offers values of other types: they are refused, or fit and come back.
    fn misfits<T: FromVal + IntoVal>(&mut self, ty: &Type) {
        for stranger in &self.strangers {
            match T::from_val(stranger.clone()) {
                Ok(typed) => drop(typed.into_val()),
                Err(error) => assert!(!error.to_string().is_empty()),
            }
        }
        let stranger = self.value(ty);
        self.strangers.push(stranger);
        if self.strangers.len() > 20 {
            let index = self.rng.below(self.strangers.len());
            self.strangers.swap_remove(index);
        }
    }

    fn value(&mut self, ty: &Type) -> Val {
        let number = self.rng.next();
        match ty {
            Type::Bool => Val::Bool(number % 2 == 0),
            Type::S8 => Val::S8(number as i8),
            Type::U8 => Val::U8(number as u8),
            Type::S16 => Val::S16(number as i16),
            Type::U16 => Val::U16(number as u16),
            Type::S32 => Val::S32(number as i32),
            Type::U32 => Val::U32(number as u32),
            Type::S64 => Val::S64(number as i64),
            Type::U64 => Val::U64(number),
            // Not a NaN, which equals nothing.
            Type::F32 => Val::Float32(number as i32 as f32 / 8.0),
            Type::F64 => Val::Float64(number as i64 as f64 / 8.0),
            Type::Char => Val::Char(self.character()),
            Type::String => Val::String((0..number % 5).map(|_| self.character()).collect()),
            Type::List(item) => Val::List((0..number % 4).map(|_| self.value(item)).collect()),
            Type::FixedList(item, length) => {
                Val::FixedLengthList((0..*length).map(|_| self.value(item)).collect())
            }
            Type::Map(key, value) => {
                let mut entries: Vec<(Val, Val)> = Vec::new();
                for _ in 0..number % 4 {
                    let key = self.value(key);
                    if entries.iter().all(|(other, _)| *other != key) {
                        entries.push((key, self.value(value)));
                    }
                }
                Val::Map(entries)
            }
            Type::Option(some) => Val::Option((number % 3 > 0).then(|| Box::new(self.value(some)))),
            Type::Result { ok, err } => Val::Result(if number % 2 == 0 {
                Ok(ok.as_deref().map(|ok| Box::new(self.value(ok))))
            } else {
                Err(err.as_deref().map(|err| Box::new(self.value(err))))
            }),
            Type::Tuple(parts) => Val::Tuple(parts.iter().map(|part| self.value(part)).collect()),
            Type::Record(record) => {
                let fields = record.fields.iter();
                Val::Record(fields.map(|(name, ty)| (name.clone(), self.value(ty))).collect())
            }
            Type::Variant(variant) => {
                let (name, payload) = self.rng.choose(&variant.cases).clone();
                Val::Variant(name, payload.map(|payload| Box::new(self.value(&payload))))
            }
            Type::Enum(labels) => Val::Enum(self.rng.choose(&labels.labels).clone()),
            Type::Flags(labels) => {
                let labels = labels.labels.iter().filter(|_| self.rng.once_in(2));
                Val::Flags(labels.cloned().collect())
            }
            Type::Own(_) | Type::Borrow(_) | Type::Stream(_) | Type::Future(_) | Type::ErrorContext => {
                panic!("there are no values of {ty:?}")
            }
        }
    }

    fn character(&mut self) -> char {
        let number = u32::try_from(self.rng.below(0x11_0000)).unwrap();
        char::from_u32(number).unwrap_or('🦀')
    }
}

fn has_map(ty: &Type) -> bool {
    match ty {
        Type::Map(..) => true,
        Type::List(part) | Type::FixedList(part, _) | Type::Option(part) => has_map(part),
        Type::Result { ok, err } => ok.iter().chain(err).any(|part| has_map(part)),
        Type::Tuple(parts) => parts.iter().any(has_map),
        Type::Record(record) => record.fields.iter().any(|(_, ty)| has_map(ty)),
        Type::Variant(variant) => variant.cases.iter().filter_map(|(_, ty)| ty.as_ref()).any(has_map),
        _ => false,
    }
}
