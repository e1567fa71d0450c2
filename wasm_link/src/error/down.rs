//! Why a plugin is down.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

use wasmtime::Trap;

use super::context::CallContext;
use super::limit::LimitHit;
use super::trace::Trace;

/// Why a plugin went down: what there is to know of the failure, for all who call the plugin afterwards.
///
/// The failure itself belongs to whoever called the plugin when it went down.
#[derive(Default)]
pub struct DownCause {
    pub(super) summary: Cow<'static, str>,
    pub(super) trap: Option<Trap>,
    pub(super) context: Option<CallContext>,
    pub(super) trace: Trace,
    pub(super) limit: Option<LimitHit>,
    pub(super) last_words: Option<Box<str>>,
}

impl DownCause {
    /// For what no error tells of.
    pub(crate) fn said(summary: &'static str) -> Self {
        Self {
            summary: summary.into(),
            ..Self::default()
        }
    }

    /// Returns the error and its causes in one line.
    #[must_use]
    pub fn summary(&self) -> &str {
        &self.summary
    }

    /// Returns the trap that it began with, if it was one: in the plugin itself, or in one that it called.
    #[must_use]
    pub fn trap(&self) -> Option<Trap> {
        self.trap
    }

    /// Returns the functions that the plugin was in, the innermost first, as text of several lines: nothing
    /// where none are known. Names that may be long when they are demangled are shown as they are.
    #[must_use]
    pub fn backtrace(&self) -> impl fmt::Display + '_ {
        &self.trace
    }

    pub(super) fn trace(&self) -> &Trace {
        &self.trace
    }

    /// Returns the limit that was exceeded, if that is what it began with: by the plugin itself, or by one that it
    /// called.
    #[must_use]
    pub fn limit(&self) -> Option<&LimitHit> {
        self.limit.as_ref()
    }

    /// Returns the last lines that the plugin wrote to its standard error in the call that took it down, where that is
    /// known, as it wrote them: with their control characters.
    #[must_use]
    pub fn last_words(&self) -> Option<&str> {
        self.last_words.as_deref()
    }

    /// Returns which plugin was doing what when it went down, where that is known.
    #[must_use]
    pub fn context(&self) -> Option<&CallContext> {
        self.context.as_ref()
    }
}

impl fmt::Display for DownCause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.summary)
    }
}

impl fmt::Debug for DownCause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DownCause(\"{}\")", self.summary)
    }
}

impl Error for DownCause {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let trap = self.trap.as_ref()?;
        Some(trap)
    }
}
