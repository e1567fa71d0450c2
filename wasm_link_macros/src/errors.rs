//! Collects errors, so that one compilation shows all of them.
//!
//! Each error carries the span of a token that the user wrote; nothing here invents one.

use std::fmt::Display;

use proc_macro2::Span;

/// The errors found so far.
#[derive(Debug, Default)]
pub(crate) struct Errors {
    combined: Option<syn::Error>,
}

impl Errors {
    /// Adds an error about the token at `span`.
    pub(crate) fn report(&mut self, span: Span, message: impl Display) {
        self.push(syn::Error::new(span, message));
    }

    /// Adds an error that somebody else made.
    pub(crate) fn push(&mut self, error: syn::Error) {
        match &mut self.combined {
            Some(combined) => combined.combine(error),
            None => self.combined = Some(error),
        }
    }

    /// Adds all of `others`.
    pub(crate) fn append(&mut self, others: Self) {
        if let Some(error) = others.combined {
            self.push(error);
        }
    }

    /// Returns whether nothing was reported so far.
    pub(crate) fn is_empty(&self) -> bool {
        self.combined.is_none()
    }

    /// Takes the value out of `result`, or its error in.
    pub(crate) fn absorb<T>(&mut self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.push(error)).ok()
    }

    /// Ends the collection: `value` if nothing was reported, else all errors as one.
    pub(crate) fn finish<T>(self, value: T) -> syn::Result<T> {
        match self.combined {
            Some(error) => Err(error),
            None => Ok(value),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_errors_are_kept_in_order() {
        let mut errors = Errors::default();
        errors.report(Span::call_site(), "first");
        assert_eq!(errors.absorb(Ok(1)), Some(1));
        assert_eq!(
            errors.absorb::<u8>(Err(syn::Error::new(Span::call_site(), "second"))),
            None
        );
        let messages: Vec<String> = errors
            .finish(())
            .err()
            .into_iter()
            .flatten()
            .map(|error| error.to_string())
            .collect();
        assert_eq!(messages, ["first", "second"]);
    }

    #[test]
    fn no_error_is_no_failure() {
        assert_eq!(Errors::default().finish(7).ok(), Some(7));
    }
}
