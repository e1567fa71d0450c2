//! An error and its causes as one line of text.

use std::error::Error;
use std::fmt::{self, Write};

use super::context::CallContext;
use super::dispatch::DispatchError;
use super::last_words::{LastWords, SAID, after_last_words};
use crate::text::{LONGEST, write_escaped};

/// How the text of a backtrace begins, which wasmtime has among the causes, over many lines.
const BACKTRACE: &str = "error while executing at wasm backtrace";

/// What stands where causes are left out.
const LEFT_OUT: &str = " … ";

/// Returns an error of wasmtime and its causes in one line, without the backtrace.
pub(crate) fn with_causes(error: &wasmtime::Error) -> String {
    let mut line = Line::default();
    line.passes_over(error);
    for cause in error.chain() {
        line.add(cause);
    }
    line.finish()
}

/// Returns an error and its causes in one line.
pub(crate) fn with_sources(error: &(dyn Error + 'static)) -> String {
    let mut line = Line::default();
    let mut cause = Some(error);
    while let Some(error) = cause {
        line.add(error);
        cause = error.source();
    }
    line.finish()
}

/// Returns the first cause of an error of wasmtime that stands below all its backtraces. Whoever shows one of those has
/// the names in it demangled, which may last for ever, and control characters in them written as they are.
pub(super) fn below_backtraces(error: &wasmtime::Error) -> Option<&(dyn Error + 'static)> {
    let mut first = None;
    for cause in error.chain() {
        // It hides its own, and to look further would be to look at all causes once for each of them.
        if cause.is::<DispatchError>() {
            return first.or(Some(cause));
        }
        match Clause::of(cause) {
            None => first = None,
            Some(_) => {
                first.get_or_insert(cause);
            }
        }
    }
    first
}

/// Returns what stands for an error of wasmtime in a `Debug` text: its causes in one line, without the
/// backtrace.
pub(super) fn quoted(error: &wasmtime::Error) -> impl fmt::Debug {
    fmt::from_fn(move |f| write!(f, "\"{}\"", with_causes(error)))
}

/// Causes in one line, from the outermost one inwards.
///
/// What an error repeats of its cause, at the end of its text, stands there once. Where all together is
/// too long, the middle is left out: the last cause is what it is all about.
#[derive(Default)]
struct Line {
    text: String,
    /// The context of the error that is being walked, which is for programs.
    passed_over: Option<String>,
    /// What the last plugin wrote that wrote anything.
    last_words: String,
}

impl Line {
    fn passes_over(&mut self, error: &wasmtime::Error) {
        let context = error.downcast_ref::<CallContext>();
        self.passed_over = context.map(ToString::to_string);
        if let Some(words) = LastWords::of(error) {
            self.last_words = after_last_words(Some(words));
        }
    }

    fn add(&mut self, cause: &(dyn Error + 'static)) {
        let said = match cause.downcast_ref::<DispatchError>() {
            Some(error) => {
                if let DispatchError::RuntimeException(error) = error {
                    self.passes_over(error);
                }
                Some(error.clause())
            }
            None => Clause::of(cause),
        };
        let Some(said) = said else { return };
        if said == SAID || self.text.ends_with(&said) || self.passed_over.as_ref() == Some(&said) {
            return;
        }
        if !self.text.is_empty() {
            self.text.push_str(": ");
        }
        self.text.push_str(&said);
        // There may be as many causes as plugins that called each other: not all of them are kept.
        if self.text.len() > 4 * LONGEST {
            self.shorten();
        }
    }

    fn finish(mut self) -> String {
        if self.text.len() > LONGEST {
            self.shorten();
        }
        self.text.push_str(&self.last_words);
        self.text
    }

    fn shorten(&mut self) {
        let half = (LONGEST - LEFT_OUT.len()) / 2;
        let end = self.text.floor_char_boundary(half);
        let begin = self.text.ceil_char_boundary(self.text.len() - half);
        self.text.replace_range(end..begin, LEFT_OUT);
    }
}

/// What one error says, unless that is a backtrace.
#[derive(Default)]
struct Clause(String);

impl Clause {
    fn of(error: &dyn Error) -> Option<String> {
        let mut clause = Self::default();
        // What fails on its own has said something until then.
        let _ = write_escaped(&mut clause, &error);
        (clause.0 != BACKTRACE).then_some(clause.0)
    }
}

impl Write for Clause {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.push_str(text);
        self.stop_at_a_backtrace()
    }

    fn write_char(&mut self, character: char) -> fmt::Result {
        self.0.push(character);
        self.stop_at_a_backtrace()
    }
}

impl Clause {
    /// Ends the writing of a backtrace before it comes to the names of functions: to demangle one may
    /// take for ever.
    fn stop_at_a_backtrace(&mut self) -> fmt::Result {
        if self.0.starts_with(BACKTRACE) {
            self.0.truncate(BACKTRACE.len());
            return Err(fmt::Error);
        }
        Ok(())
    }
}
