//! The forms in which a plugin may ask to be told of a failed dispatch.
//!
//! They are those of the package `wasm-link:socket`: nothing, a text, or a variant of any of its
//! `dispatch-error` cases that can at least be a `runtime-exception`.

use wasmtime::component::{ComponentType, Lift, Lower, Val};

use crate::error::DispatchError;
use crate::error::with_causes;
use crate::wit::Type;

/// The case for every error that the variant has no case for.
const FALLBACK: &str = "runtime-exception";

/// The cases that the package has, in their order there, and whether they carry a text.
const PACKAGED: [(&str, bool); 11] = [
    ("deadlock", false),
    ("invalid-interface", true),
    ("invalid-function", true),
    ("invalid-argument-list", false),
    ("missing-response", false),
    ("unsupported-type", true),
    ("resource-table-full", false),
    ("invalid-resource-handle", false),
    ("plugin-down", true),
    ("stack-exhausted", false),
    (FALLBACK, true),
];

/// A case that is accepted for compatibility and never produced.
const NEVER: (&str, bool) = ("wit-parser-error", true);

/// Returns the names of the package's cases, in their order.
pub(crate) fn packaged_cases() -> [&'static str; PACKAGED.len()] {
    PACKAGED.map(|(name, _)| name)
}

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
                    let mut cases = PACKAGED.iter().chain([&NEVER]);
                    let (case, has_text) = cases.find(|(case, _)| case == name)?;
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
                let (case, text) = AllCases::of(error).into_parts();
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

/// All cases of the package's `dispatch-error`, in their order there.
#[derive(Clone, Debug, PartialEq, Eq, ComponentType, Lift, Lower)]
#[component(variant)]
pub(crate) enum AllCases {
    #[component(name = "deadlock")]
    Deadlock,
    #[component(name = "invalid-interface")]
    InvalidInterface(String),
    #[component(name = "invalid-function")]
    InvalidFunction(String),
    #[component(name = "invalid-argument-list")]
    InvalidArgumentList,
    #[component(name = "missing-response")]
    MissingResponse,
    #[component(name = "unsupported-type")]
    UnsupportedType(String),
    #[component(name = "resource-table-full")]
    ResourceTableFull,
    #[component(name = "invalid-resource-handle")]
    InvalidResourceHandle,
    #[component(name = "plugin-down")]
    PluginDown(String),
    #[component(name = "stack-exhausted")]
    StackExhausted,
    #[component(name = "runtime-exception")]
    RuntimeException(String),
}

impl AllCases {
    /// Returns the case that an error has.
    pub(crate) fn of(error: &DispatchError) -> Self {
        match error {
            DispatchError::Deadlock => Self::Deadlock,
            DispatchError::InvalidInterface(name) | DispatchError::UnknownPlugin(name) => {
                Self::InvalidInterface(name.clone())
            }
            DispatchError::AmbiguousInterface(name) => Self::InvalidInterface(name.path.clone()),
            DispatchError::InvalidFunction(name) => Self::InvalidFunction(name.clone()),
            DispatchError::MissingResponse => Self::MissingResponse,
            DispatchError::RuntimeException(error) => Self::RuntimeException(with_causes(error)),
            DispatchError::InvalidArgumentList => Self::InvalidArgumentList,
            DispatchError::UnsupportedType(what) => Self::UnsupportedType(what.clone()),
            DispatchError::ResourceCreationError(_) => Self::ResourceTableFull,
            DispatchError::LimitExceeded(hit) if hit.limit.is_of_handles() => {
                Self::ResourceTableFull
            }
            DispatchError::ResourceReceiveError(_) => Self::InvalidResourceHandle,
            DispatchError::PluginDown { .. } => Self::PluginDown(error.to_string()),
            DispatchError::StackExhausted { .. } => Self::StackExhausted,
            DispatchError::LimitExceeded(_) | DispatchError::Busy { .. } => {
                Self::RuntimeException(error.to_string())
            }
        }
    }

    /// Returns the name of the case, and the text that it carries.
    fn into_parts(self) -> (&'static str, Option<String>) {
        match self {
            Self::Deadlock => ("deadlock", None),
            Self::InvalidInterface(text) => ("invalid-interface", Some(text)),
            Self::InvalidFunction(text) => ("invalid-function", Some(text)),
            Self::InvalidArgumentList => ("invalid-argument-list", None),
            Self::MissingResponse => ("missing-response", None),
            Self::UnsupportedType(text) => ("unsupported-type", Some(text)),
            Self::ResourceTableFull => ("resource-table-full", None),
            Self::InvalidResourceHandle => ("invalid-resource-handle", None),
            Self::PluginDown(text) => ("plugin-down", Some(text)),
            Self::StackExhausted => ("stack-exhausted", None),
            Self::RuntimeException(text) => (FALLBACK, Some(text)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::{ResourceCreationError, ResourceReceiveError};
    use crate::wit::build::variant;

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
    fn cases_are_those_of_the_package_in_their_order() {
        assert_eq!(packaged(), PACKAGED);
    }

    #[test]
    fn every_case_that_an_error_has_is_one_of_the_package() {
        let errors = [
            DispatchError::Deadlock,
            DispatchError::InvalidInterface(String::new()),
            DispatchError::InvalidFunction(String::new()),
            DispatchError::InvalidArgumentList,
            DispatchError::MissingResponse,
            DispatchError::UnsupportedType(String::new()),
            DispatchError::ResourceCreationError(ResourceCreationError::ResourceTableFull),
            DispatchError::ResourceReceiveError(ResourceReceiveError::Stale),
            DispatchError::PluginDown {
                plugin: "p".into(),
                cause: std::sync::Arc::new(crate::error::DownCause::said("")),
            },
            DispatchError::StackExhausted { needed: 0, left: 0 },
            DispatchError::RuntimeException(wasmtime::Error::msg("")),
        ];
        let cases = errors.map(|error| {
            let (case, text) = AllCases::of(&error).into_parts();
            (case, text.is_some())
        });
        assert_eq!(packaged(), cases);
    }
}
