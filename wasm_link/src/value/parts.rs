//! Records, variants, enums and flags in their dynamic form, for generated code.

use wasmtime::component::Val;

use super::FromVal;
use super::ValError;

/// Makes a record of its fields, in the order of their declaration.
#[must_use]
pub fn record_val<const N: usize>(fields: [(&'static str, Val); N]) -> Val {
    let fields = fields.into_iter();
    Val::Record(fields.map(|(name, val)| (name.to_owned(), val)).collect())
}

/// Makes a variant of its case and the payload of that.
#[must_use]
pub fn case_val(case: &'static str, payload: Option<Val>) -> Val {
    Val::Variant(case.to_owned(), payload.map(Box::new))
}

/// Makes an enum of its case.
#[must_use]
pub fn enum_val(case: &'static str) -> Val {
    Val::Enum(case.to_owned())
}

/// Makes flags of those that are set.
#[must_use]
pub fn flags_val(set: impl IntoIterator<Item = &'static str>) -> Val {
    Val::Flags(set.into_iter().map(str::to_owned).collect())
}

/// Reads a value, and says in its error that it is the named type which was read.
///
/// # Errors
/// Fails as the type's [`FromVal`] does.
pub fn from_val_named<T: FromVal>(val: Val, name: &'static str) -> Result<T, ValError> {
    T::from_val(val).map_err(|error| error.within(name))
}

/// The fields of a record that have not been taken yet.
#[derive(Debug)]
pub struct RecordFields {
    fields: std::vec::IntoIter<(String, Val)>,
    expected: &'static str,
}

impl RecordFields {
    /// Takes a record apart. `expected` names its type, as in "record summary".
    ///
    /// # Errors
    /// Fails when `val` is no record.
    pub fn of(val: Val, expected: &'static str) -> Result<Self, ValError> {
        match val {
            Val::Record(fields) => Ok(Self {
                fields: fields.into_iter(),
                expected,
            }),
            other => Err(ValError::mismatch(expected, &other)),
        }
    }

    /// Takes the next field, which must have this name: fields have an order.
    ///
    /// # Errors
    /// Fails when the next field has another name or type, or when there is none.
    pub fn take<T: FromVal>(&mut self, name: &'static str) -> Result<T, ValError> {
        match self.fields.next() {
            Some((found, val)) if found == name => {
                T::from_val(val).map_err(|error| error.within(format!(".{name}")))
            }
            Some((found, _)) => Err(self.differ(&format!("field `{name}`"), &format!("`{found}`"))),
            None => Err(self.differ(&format!("field `{name}`"), "no more fields")),
        }
    }

    /// Ends the reading of a record.
    ///
    /// # Errors
    /// Fails when there are fields that were not taken.
    pub fn finish(mut self) -> Result<(), ValError> {
        match self.fields.next() {
            None => Ok(()),
            Some((found, _)) => Err(self.differ("no more fields", &format!("field `{found}`"))),
        }
    }

    fn differ(&self, expected: &str, found: &str) -> ValError {
        ValError::new(format!("{expected} of {}", self.expected), found)
    }
}

/// The case of a variant, with its payload.
#[derive(Debug)]
pub struct Case {
    /// The name of the case.
    pub name: String,
    payload: Option<Box<Val>>,
    expected: &'static str,
}

impl Case {
    /// Reads the payload, which the case must have.
    ///
    /// # Errors
    /// Fails when there is none, or one of another type.
    pub fn payload<T: FromVal>(self) -> Result<T, ValError> {
        let name = self.name;
        let payload = match self.payload {
            Some(payload) => T::from_val(*payload),
            None => Err(ValError::new("a payload", "none")),
        };
        payload.map_err(|error| error.within(format!(".{name}")))
    }

    /// Makes sure that there is no payload.
    ///
    /// # Errors
    /// Fails when there is one.
    pub fn no_payload(self) -> Result<(), ValError> {
        match self.payload {
            None => Ok(()),
            Some(found) => {
                Err(ValError::mismatch("no payload", &found).within(format!(".{}", self.name)))
            }
        }
    }

    /// Returns the error that says that there is no such case.
    #[must_use]
    pub fn unknown(&self) -> ValError {
        unknown_case(self.expected, &self.name)
    }
}

/// Takes a variant apart. `expected` names its type, as in "variant shape".
///
/// # Errors
/// Fails when `val` is no variant.
pub fn case_of(val: Val, expected: &'static str) -> Result<Case, ValError> {
    match val {
        Val::Variant(name, payload) => Ok(Case {
            name,
            payload,
            expected,
        }),
        other => Err(ValError::mismatch(expected, &other)),
    }
}

/// Takes the case of an enum. `expected` names its type, as in "enum frame".
///
/// # Errors
/// Fails when `val` is no enum.
pub fn enum_of(val: Val, expected: &'static str) -> Result<String, ValError> {
    match val {
        Val::Enum(case) => Ok(case),
        other => Err(ValError::mismatch(expected, &other)),
    }
}

/// Takes the flags that are set. `expected` names their type, as in "flags access".
///
/// # Errors
/// Fails when `val` is no flags.
pub fn flags_of(val: Val, expected: &'static str) -> Result<Vec<String>, ValError> {
    match val {
        Val::Flags(set) => Ok(set),
        other => Err(ValError::mismatch(expected, &other)),
    }
}

/// Returns the error that says that a type has no such case or flag.
#[must_use]
pub fn unknown_case(expected: &'static str, found: &str) -> ValError {
    let part = if expected.starts_with("flags ") {
        "a flag"
    } else {
        "a case"
    };
    ValError::new(format!("{part} of {expected}"), format!("`{found}`"))
}
