//! The forms in which a plugin may ask to be told of a failed dispatch.
//!
//! They are those of the package `wasm-link:socket`: nothing, a text, or a variant of any of its
//! `dispatch-error` cases that can at least be a `runtime-exception`.

use wasmtime::component::Val;

use crate::DispatchError;
use crate::wit::Type;

/// The case for every error that the variant has no case for.
const FALLBACK: &str = "runtime-exception";

/// The cases of `dispatch-error`, and whether they carry a text.
const CASES: [(&str, bool); 12] = [
    ("deadlock", false),
    ("invalid-argument-list", false),
    ("invalid-function", true),
    ("invalid-interface", true),
    ("invalid-resource-handle", false),
    ("missing-response", false),
    ("plugin-down", true),
    ("resource-table-full", false),
    (FALLBACK, true),
    ("stack-exhausted", false),
    ("unsupported-type", true),
    ("wit-parser-error", true),
];

/// How a failed dispatch is told to the plugin that asked for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum FailureForm {
    /// `result<T>`
    Nothing,
    /// `result<T, string>`
    Text,
    /// `result<T, dispatch-error>`, with the cases that the plugin knows.
    Cases(Vec<&'static str>),
}

impl FailureForm {
    /// Returns the form that an error type asks for, if it is one of them.
    pub(crate) fn of(error: Option<&Type>) -> Option<Self> {
        match error {
            None => Some(Self::Nothing),
            Some(Type::String) => Some(Self::Text),
            Some(Type::Variant(variant)) => {
                let known = variant.cases.iter().map(|(name, payload)| {
                    let (case, has_text) = CASES.iter().find(|(case, _)| case == name)?;
                    let fits = match payload {
                        None => !has_text,
                        Some(Type::String) => *has_text,
                        Some(_) => false,
                    };
                    fits.then_some(*case)
                });
                let cases: Vec<_> = known.collect::<Option<_>>()?;
                cases.contains(&FALLBACK).then_some(Self::Cases(cases))
            }
            Some(_) => None,
        }
    }

    /// Returns the payload of the `err` that tells of `error`.
    pub(crate) fn lower(&self, error: &DispatchError) -> Option<Box<Val>> {
        let val = match self {
            Self::Nothing => return None,
            Self::Text => Val::String(error.to_string()),
            Self::Cases(known) => {
                let (case, text) = case(error);
                let (case, text) = if known.contains(&case) {
                    (case, text)
                } else {
                    (FALLBACK, Some(error.to_string()))
                };
                Val::Variant(
                    case.to_owned(),
                    text.map(|text| Box::new(Val::String(text))),
                )
            }
        };
        Some(Box::new(val))
    }
}

/// The case that an error has in the full variant.
fn case(error: &DispatchError) -> (&'static str, Option<String>) {
    match error {
        DispatchError::Deadlock => ("deadlock", None),
        DispatchError::InvalidInterface(path) => ("invalid-interface", Some(path.clone())),
        DispatchError::InvalidFunction(name) => ("invalid-function", Some(name.clone())),
        DispatchError::MissingResponse => ("missing-response", None),
        DispatchError::RuntimeException(error) => {
            (FALLBACK, Some(crate::dispatch::with_causes(error)))
        }
        DispatchError::InvalidArgumentList => ("invalid-argument-list", None),
        DispatchError::UnsupportedType(what) => ("unsupported-type", Some(what.clone())),
        DispatchError::ResourceCreationError(_) => ("resource-table-full", None),
        DispatchError::ResourceReceiveError(_) => ("invalid-resource-handle", None),
        DispatchError::PluginDown { .. } => ("plugin-down", Some(error.to_string())),
        DispatchError::StackExhausted { .. } => ("stack-exhausted", None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wit::build::variant;
    use crate::{ResourceCreationError, ResourceReceiveError};

    fn form(cases: Vec<(&str, Option<Type>)>) -> Option<FailureForm> {
        FailureForm::of(Some(&variant("dispatch-error", cases)))
    }

    #[test]
    fn any_subset_of_cases_with_the_fallback_is_a_form() {
        let fallback = (FALLBACK, Some(Type::String));
        assert_eq!(
            form(vec![("deadlock", None), fallback.clone()]),
            Some(FailureForm::Cases(vec!["deadlock", FALLBACK]))
        );
        assert_eq!(form(vec![("deadlock", None)]), None);
        assert_eq!(form(vec![("unheard-of", None), fallback.clone()]), None);
        assert_eq!(form(vec![("deadlock", Some(Type::String)), fallback]), None);
        assert_eq!(form(vec![(FALLBACK, None)]), None);
        assert_eq!(FailureForm::of(Some(&Type::U32)), None);
    }

    #[test]
    fn an_error_without_a_case_becomes_the_fallback() {
        let minimal = FailureForm::Cases(vec![FALLBACK]);
        let val = minimal.lower(&DispatchError::Deadlock);
        let text = DispatchError::Deadlock.to_string();
        assert_eq!(
            val.as_deref(),
            Some(&Val::Variant(
                FALLBACK.to_owned(),
                Some(Box::new(Val::String(text)))
            ))
        );
    }

    /// The cases of the package `wasm-link:socket`, and whether they carry a text.
    fn packaged() -> Vec<(&'static str, bool)> {
        let package = include_str!("../../wit/socket.wit");
        let lines = package.lines().map(str::trim);
        let cases = lines.filter(|line| !line.starts_with("//"));
        let cases = cases.filter_map(|line| line.strip_suffix(','));
        let cases = cases.map(|case| match case.strip_suffix("(string)") {
            Some(name) => (name, true),
            None => (case, false),
        });
        cases.collect()
    }

    #[test]
    fn package_has_the_cases_that_are_known_but_for_the_one_that_no_error_has() {
        let mut packaged = packaged();
        packaged.push(("wit-parser-error", true));
        packaged.sort_unstable();
        assert_eq!(packaged, CASES);
    }

    #[test]
    fn package_has_a_case_for_each_error() {
        let errors = [
            DispatchError::ResourceCreationError(ResourceCreationError::ResourceTableFull),
            DispatchError::ResourceReceiveError(ResourceReceiveError::Stale),
            DispatchError::PluginDown {
                plugin: "p".into(),
                cause: std::sync::Arc::new(crate::DownCause::said("")),
            },
        ];
        for error in errors {
            let (case, text) = case(&error);
            assert!(packaged().contains(&(case, text.is_some())), "{case}");
        }
    }

    #[test]
    fn every_case_that_an_error_has_is_one_of_the_package() {
        let errors = [
            DispatchError::Deadlock,
            DispatchError::InvalidInterface(String::new()),
            DispatchError::InvalidFunction(String::new()),
            DispatchError::MissingResponse,
            DispatchError::RuntimeException(wasmtime::Error::msg("")),
            DispatchError::InvalidArgumentList,
            DispatchError::UnsupportedType(String::new()),
            DispatchError::StackExhausted { needed: 0, left: 0 },
        ];
        for error in errors {
            let (case, text) = case(&error);
            assert!(packaged().contains(&(case, text.is_some())), "{case}");
        }
    }
}
