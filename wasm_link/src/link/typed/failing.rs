//! What a typed link does about a failed dispatch: it traps the caller, or returns an error in one of the
//! forms that an import may ask for.
//!
//! A variant of some of the cases alone has no typed form: there are too many of those.

use wasmtime::component::{ComponentNamedList, Lower};

use crate::error::DispatchError;
use crate::link::failure::{AllCases, FailureForm, packaged_cases};
use crate::resource::Results;

/// What is done about a failed dispatch.
pub(super) trait Failing: 'static {
    /// The reply of a plugin that is asked for a `T`.
    type Reply<T: Lower + 'static>: Lower + 'static;
    /// What an import returns that is the reply of one plugin alone.
    type Returned<R: Results>: ComponentNamedList + Lower + 'static;

    /// Makes a reply of an answer. `trap` makes what traps the caller.
    fn reply<T: Lower + 'static>(
        answer: Result<T, DispatchError>,
        trap: impl FnOnce(DispatchError) -> wasmtime::Error,
    ) -> wasmtime::Result<Self::Reply<T>>;

    /// Makes what an import returns of the answer of one plugin.
    fn returned<R: Results>(
        answer: Result<R::Returned, DispatchError>,
        trap: impl FnOnce(DispatchError) -> wasmtime::Error,
    ) -> wasmtime::Result<Self::Returned<R>>;
}

/// A failure traps the caller.
pub(super) enum Trap {}

impl Failing for Trap {
    type Reply<T: Lower + 'static> = T;
    type Returned<R: Results> = R::Returned;

    #[inline]
    fn reply<T: Lower + 'static>(
        answer: Result<T, DispatchError>,
        trap: impl FnOnce(DispatchError) -> wasmtime::Error,
    ) -> wasmtime::Result<T> {
        answer.map_err(trap)
    }

    #[inline]
    fn returned<R: Results>(
        answer: Result<R::Returned, DispatchError>,
        trap: impl FnOnce(DispatchError) -> wasmtime::Error,
    ) -> wasmtime::Result<R::Returned> {
        answer.map_err(trap)
    }
}

/// An error type that an import may have.
trait Told: Lower + 'static {
    fn of(error: &DispatchError) -> Self;
}

/// `result<T>`
impl Told for () {
    fn of(_: &DispatchError) -> Self {}
}

/// `result<T, string>`
impl Told for String {
    fn of(error: &DispatchError) -> Self {
        error.to_string()
    }
}

/// `result<T, dispatch-error>`
impl Told for AllCases {
    fn of(error: &DispatchError) -> Self {
        Self::of(error)
    }
}

/// Writes what is done about a failure that is told as a value: a host function that returned `Err` would
/// poison its caller's store.
macro_rules! told {
    ($($error:ty),*) => {$(
        impl Failing for $error {
            type Reply<T: Lower + 'static> = Result<T, $error>;
            type Returned<R: Results> = (Result<R::Result, $error>,);

            #[inline]
            fn reply<T: Lower + 'static>(
                answer: Result<T, DispatchError>,
                _trap: impl FnOnce(DispatchError) -> wasmtime::Error,
            ) -> wasmtime::Result<Result<T, $error>> {
                Ok(answer.map_err(|error| <$error as Told>::of(&error)))
            }

            #[inline]
            fn returned<R: Results>(
                answer: Result<R::Returned, DispatchError>,
                trap: impl FnOnce(DispatchError) -> wasmtime::Error,
            ) -> wasmtime::Result<(Result<R::Result, $error>,)> {
                Ok((Self::reply(answer.map(R::alone), trap)?,))
            }
        }
    )*};
}

told!((), String, AllCases);

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
