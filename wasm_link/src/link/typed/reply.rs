//! The forms in which a typed link tells of a failed dispatch.
//!
//! A variant of some of the cases alone has no typed form: there are too many of those.

use wasmtime::component::{Lift, Lower};

use crate::error::DispatchError;
use crate::link::failure::{AllCases, FailureForm, packaged_cases};

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

/// `result<T, dispatch-error>`
impl Failure for AllCases {
    fn of(error: &DispatchError) -> Self {
        Self::of(error)
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
            FailureForm::Cases(cases) => {
                cases.iter().eq(&packaged_cases()).then_some(Self::AllCases)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_with_all_cases_in_order_are_typed() {
        let all = FailureForm::Cases(packaged_cases().into());
        assert!(matches!(TypedForm::of(&all), Some(TypedForm::AllCases)));
        let some = FailureForm::Cases(vec!["runtime-exception"]);
        assert!(TypedForm::of(&some).is_none());
    }
}
