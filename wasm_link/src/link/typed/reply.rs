//! The forms in which a typed link tells of a failed dispatch.
//!
//! A variant of some of the cases alone has no typed form: there are too many of those.

use wasmtime::component::{ComponentType, Lift, Lower};

use crate::DispatchError;
use crate::dispatch::with_causes;
use crate::link::failure::FailureForm;

/// An error type that an import may have.
pub(super) trait Failure: Lift + Lower + 'static {
    fn of(error: &DispatchError) -> Self;
}

/// `result<T>`
impl Failure for () {
    fn of(_: &DispatchError) -> Self {}
}

/// `result<T, string>`
impl Failure for String {
    fn of(error: &DispatchError) -> Self {
        error.to_string()
    }
}

/// `result<T, dispatch-error>`, with all cases of the package `wasm-link:socket`, in their order there.
#[derive(Clone, Debug, PartialEq, Eq, ComponentType, Lift, Lower)]
#[component(variant)]
pub(super) enum AllCases {
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

/// The names of the cases, in their order.
const ALL_CASES: [&str; 11] = [
    "deadlock",
    "invalid-interface",
    "invalid-function",
    "invalid-argument-list",
    "missing-response",
    "unsupported-type",
    "resource-table-full",
    "invalid-resource-handle",
    "plugin-down",
    "stack-exhausted",
    "runtime-exception",
];

impl Failure for AllCases {
    fn of(error: &DispatchError) -> Self {
        match error {
            DispatchError::Deadlock => Self::Deadlock,
            DispatchError::InvalidInterface(path) => Self::InvalidInterface(path.clone()),
            DispatchError::InvalidFunction(name) => Self::InvalidFunction(name.clone()),
            DispatchError::MissingResponse => Self::MissingResponse,
            DispatchError::RuntimeException(error) => Self::RuntimeException(with_causes(error)),
            DispatchError::InvalidArgumentList => Self::InvalidArgumentList,
            DispatchError::UnsupportedType(what) => Self::UnsupportedType(what.clone()),
            DispatchError::ResourceCreationError(_) => Self::ResourceTableFull,
            DispatchError::ResourceReceiveError(_) => Self::InvalidResourceHandle,
            DispatchError::PluginDown { .. } => Self::PluginDown(error.to_string()),
            DispatchError::StackExhausted { .. } => Self::StackExhausted,
        }
    }
}

/// Which error type a form of failures is, if it has a typed one.
pub(super) enum TypedForm {
    Nothing,
    Text,
    AllCases,
}

impl TypedForm {
    pub(super) fn of(form: &FailureForm) -> Option<Self> {
        match form {
            FailureForm::Nothing => Some(Self::Nothing),
            FailureForm::Text => Some(Self::Text),
            FailureForm::Cases(cases) => (*cases == ALL_CASES).then_some(Self::AllCases),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cases_are_those_of_the_package_in_their_order() {
        let package = include_str!("../../../wit/socket.wit");
        let variant = package.split_once("variant dispatch-error {");
        let lines = variant.into_iter().flat_map(|(_, cases)| cases.lines());
        let cases = lines
            .map(str::trim)
            .take_while(|line| *line != "}")
            .filter(|line| !line.is_empty() && !line.starts_with("///"))
            .map(|line| line.trim_end_matches(',').trim_end_matches("(string)"));
        assert_eq!(cases.collect::<Vec<_>>(), ALL_CASES);
    }

    #[test]
    fn forms_with_all_cases_in_order_are_typed() {
        let all = FailureForm::Cases(ALL_CASES.into());
        assert!(matches!(TypedForm::of(&all), Some(TypedForm::AllCases)));
        let some = FailureForm::Cases(vec!["runtime-exception"]);
        assert!(TypedForm::of(&some).is_none());
    }
}
