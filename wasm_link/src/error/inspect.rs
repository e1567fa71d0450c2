//! What a failed call can be asked for.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

use wasmtime::Trap;

use super::adapt::AdaptError;
use super::bind::BindFunctionError;
use super::causes::with_causes;
use super::context::CallContext;
use super::dispatch::DispatchError;
use super::down::DownCause;
use super::last_words::LastWords;
use super::limit::{Interrupted, LimitHit};
use super::trace::Trace;
use crate::value::ArgumentError;

impl DispatchError {
    /// Says which plugin was doing what when it failed. Errors that are about no call are left as they are.
    #[must_use]
    pub fn with_context(self, context: impl FnOnce() -> CallContext) -> Self {
        match self {
            Self::RuntimeException(error) => Self::RuntimeException(in_context(error, context)),
            other => other,
        }
    }

    /// Returns which plugin was doing what when it failed, where that is known.
    #[must_use]
    pub fn context(&self) -> Option<&CallContext> {
        match self {
            Self::RuntimeException(error) => error.downcast_ref(),
            Self::LimitExceeded(hit) => hit.context.as_ref(),
            _ => None,
        }
    }

    /// Returns the plugin that failed, as text, where that is known.
    #[must_use]
    pub fn plugin(&self) -> Option<&str> {
        match self {
            Self::PluginDown { plugin, .. } => Some(plugin),
            Self::Busy(busy) => Some(&busy.plugin),
            Self::LimitExceeded(hit) => hit.plugin.as_deref(),
            other => Some(&other.context()?.plugin),
        }
    }

    /// Returns the function that failed, as WIT names it, where that is known.
    #[must_use]
    pub fn function(&self) -> Option<&str> {
        self.context()?.function()
    }

    /// Returns the error that this one began with: that of the last plugin, where plugins called each
    /// other.
    #[must_use]
    pub fn origin(&self) -> &Self {
        let mut origin = self;
        while let Some(inner) = origin.inner() {
            origin = inner;
        }
        origin
    }

    /// Returns the error of the plugin that was called in turn, if that is what this one is about.
    fn inner(&self) -> Option<&Self> {
        match self {
            Self::RuntimeException(error) => called_in_turn(error),
            _ => None,
        }
    }

    /// Returns the trap that the error began with, if it was one: in the plugin that was called, or in
    /// one that it called in turn, now or in an earlier call.
    #[must_use]
    pub fn trap(&self) -> Option<Trap> {
        match self.origin() {
            Self::RuntimeException(error) => error.downcast_ref().copied(),
            Self::PluginDown { cause, .. } => cause.trap(),
            _ => None,
        }
    }

    /// Returns the limit that was exceeded, if that is what the error began with: by the plugin that was called, or
    /// by one that it called in turn.
    #[must_use]
    pub fn limit(&self) -> Option<&LimitHit> {
        match self.origin() {
            Self::LimitExceeded(hit) => Some(hit),
            Self::RuntimeException(error) => error.downcast_ref(),
            Self::PluginDown { cause, .. } => cause.limit(),
            _ => None,
        }
    }

    /// Tells whether the application interrupted the call.
    #[must_use]
    pub fn is_interrupted(&self) -> bool {
        match self.origin() {
            Self::RuntimeException(error) => error.is::<Interrupted>(),
            _ => false,
        }
    }

    /// Returns the calls that the error came through, with the plugin of each: the one that was made first comes
    /// first, and the last is the one that failed.
    ///
    /// # Examples
    /// ```
    /// use wasm_link::DispatchError;
    ///
    /// /// Such as "`render` of the plugin `page` failed, `apply` of the plugin `filter` failed".
    /// fn path(error: &DispatchError) -> String {
    ///     let calls: Vec<_> = error.calls().map(ToString::to_string).collect();
    ///     calls.join(", ")
    /// }
    /// assert_eq!(path(&DispatchError::Deadlock), "");
    /// ```
    pub fn calls(&self) -> impl Iterator<Item = &CallContext> {
        std::iter::successors(Some(self), |error| error.inner()).filter_map(Self::context)
    }

    /// Returns the functions that the plugin was in that failed, the innermost first, as text of several lines:
    /// nothing where none are known. Where plugins called each other, it is the last of them.
    ///
    /// Functions have their names, and their places in the source, where the component has them. Only names of Rust
    /// are demangled.
    #[must_use]
    pub fn backtrace(&self) -> impl fmt::Display + '_ {
        match self.origin() {
            Self::RuntimeException(error) => Cow::Owned(Trace::of(error)),
            Self::LimitExceeded(hit) => Cow::Borrowed(hit.trace()),
            Self::PluginDown { cause, .. } => Cow::Borrowed(cause.trace()),
            _ => Cow::Owned(Trace::default()),
        }
    }

    /// Returns the last lines that the plugin that failed wrote to its standard error in that call, 10 and 1 KiB at most,
    /// where it wrote any and that is known ([`PluginData::last_words`](crate::PluginData::last_words)). Where plugins
    /// called each other, it is the last of them that wrote something.
    ///
    /// They are as the plugin wrote them, with their control characters: the text of the error has them escaped.
    #[must_use]
    pub fn last_words(&self) -> Option<&str> {
        let inner = self.inner().and_then(Self::last_words);
        inner.or_else(|| match self {
            Self::RuntimeException(error) => LastWords::of(error),
            Self::LimitExceeded(hit) => hit.last_words(),
            Self::PluginDown { cause, .. } => cause.last_words(),
            _ => None,
        })
    }

    /// Returns what is wrong with the arguments, if that is why nothing was called.
    #[must_use]
    pub fn argument_error(&self) -> Option<&ArgumentError> {
        match self {
            Self::RuntimeException(error) => error.downcast_ref(),
            _ => None,
        }
    }

    /// Returns which value does not pass from one version of an interface to another, if that is what the error
    /// began with.
    #[must_use]
    pub fn adapt_error(&self) -> Option<&AdaptError> {
        match self.origin() {
            Self::RuntimeException(error) => error.downcast_ref(),
            _ => None,
        }
    }

    /// Returns why the plugin could not be bound to the types of the interface, if that is why nothing was
    /// called.
    #[must_use]
    pub fn bind_error(&self) -> Option<&BindFunctionError> {
        match self {
            Self::RuntimeException(error) => error.downcast_ref(),
            _ => None,
        }
    }

    /// Returns what a host function failed with, or whatever else of this type the error began with.
    ///
    /// # Examples
    /// ```
    /// use wasm_link::wasmtime::Error;
    /// use wasm_link::DispatchError;
    ///
    /// let io = std::io::Error::from(std::io::ErrorKind::NotFound);
    /// let error = DispatchError::RuntimeException(Error::new(io).context("no such text"));
    /// let io = error.downcast_ref::<std::io::Error>();
    /// assert_eq!(io.map(|io| io.kind()), Some(std::io::ErrorKind::NotFound));
    /// ```
    #[must_use]
    pub fn downcast_ref<E: Error + Send + Sync + 'static>(&self) -> Option<&E> {
        match self.origin() {
            Self::RuntimeException(error) => {
                let among_causes = || error.chain().find_map(|cause| cause.downcast_ref());
                error.downcast_ref().or_else(among_causes)
            }
            _ => None,
        }
    }
}

impl DownCause {
    /// For an error of the plugin's.
    pub(crate) fn of(error: &wasmtime::Error) -> Self {
        let trap = match called_in_turn(error) {
            Some(inner) => inner.trap(),
            None => error.downcast_ref().copied(),
        };
        Self {
            summary: with_causes(error).into(),
            trap,
            context: error.downcast_ref().cloned(),
            trace: Trace::of(error),
            limit: limit_of(error).cloned(),
            last_words: LastWords::of(error).map(Into::into),
        }
    }
}

/// Returns the limit that an error is about: of the plugin itself, or of one that it called.
fn limit_of(error: &wasmtime::Error) -> Option<&LimitHit> {
    match called_in_turn(error) {
        Some(inner) => inner.limit(),
        None => error.downcast_ref(),
    }
}

/// Says which plugin was doing what when it failed, unless that is said already.
pub(crate) fn in_context(
    error: wasmtime::Error,
    context: impl FnOnce() -> CallContext,
) -> wasmtime::Error {
    if error.is::<CallContext>() {
        return error;
    }
    error.context(context())
}

/// Returns the error of a plugin that was called in turn, if that is what an error is about.
fn called_in_turn(error: &wasmtime::Error) -> Option<&DispatchError> {
    error.chain().find_map(|cause| cause.downcast_ref())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Work;

    fn called(plugin: &str, function: &str) -> CallContext {
        let function = function.into();
        CallContext::new(plugin.into(), Work::Call { function })
    }

    fn trapped() -> DispatchError {
        DispatchError::RuntimeException(wasmtime::Error::from(Trap::Interrupt))
    }

    #[test]
    fn context_says_which_plugin_and_which_function_and_changes_no_text() {
        let error = trapped().with_context(|| called("p", "get"));
        assert_eq!(error.context(), Some(&called("p", "get")));
        assert_eq!((error.plugin(), error.function()), (Some("p"), Some("get")));
        assert_eq!(error.trap(), Some(Trap::Interrupt));
        assert_eq!(error.to_string(), trapped().to_string());
        let context = error.source().map(ToString::to_string);
        assert_eq!(context.as_deref(), Some("`get` of the plugin `p` failed"));
    }

    #[test]
    fn context_that_was_given_first_is_kept() {
        let error = trapped().with_context(|| called("p", "get"));
        let error = error.with_context(|| CallContext::new("p".into(), Work::Bind));
        assert_eq!(error.context(), Some(&called("p", "get")));
    }

    #[test]
    fn each_plugin_on_the_way_has_a_context_of_its_own() {
        let inner = trapped().with_context(|| called("back", "trap"));
        let linked = wasmtime::Error::new(inner).context("called through the socket `b`");
        let linked = in_context(linked, || called("front", "relay"));
        let cause = DownCause::of(&linked);
        let outer = DispatchError::RuntimeException(linked);
        assert_eq!(
            (outer.plugin(), outer.function()),
            (Some("front"), Some("relay"))
        );
        let origin = outer.origin();
        assert_eq!(
            (origin.plugin(), origin.function()),
            (Some("back"), Some("trap"))
        );
        let text = "runtime exception: called through the socket `b`: runtime exception: \
                    wasm trap: interrupt";
        assert_eq!(outer.to_string(), text);
        assert_eq!(cause.trap(), Some(Trap::Interrupt));
        assert_eq!(cause.context(), outer.context());
        assert_eq!(cause.summary(), text.replacen("runtime exception: ", "", 1));
    }

    #[test]
    fn start_that_failed_is_told_from_a_call_that_did() {
        let error = trapped().with_context(|| CallContext::new("p".into(), Work::Start));
        let work = error.context().map(|context| &context.work);
        assert_eq!(work, Some(&Work::Start));
        assert_eq!((error.plugin(), error.function()), (Some("p"), None));
    }

    #[test]
    fn errors_that_are_about_no_call_have_no_context() {
        let error = DispatchError::Deadlock.with_context(|| called("p", "get"));
        assert_eq!(error.context(), None);
        assert_eq!(error.plugin(), None);
    }

    /// What a chain of calls says grows with the chain, and not with its square.
    #[test]
    fn long_chain_of_calls_says_each_link_once() {
        let mut error = trapped();
        for number in 0..1_000 {
            let inner = error.with_context(|| called(&format!("p{number}"), "get"));
            let linked = wasmtime::Error::new(inner).context(format!("through `s{number}`"));
            error = DispatchError::RuntimeException(linked);
        }
        let text = error.to_string();
        assert!(text.len() <= crate::text::LONGEST + 100, "{}", text.len());
        assert!(text.ends_with("through `s0`: runtime exception: wasm trap: interrupt"));
        assert_eq!(text.matches("`s0`").count(), 1);
        assert_eq!(error.trap(), Some(Trap::Interrupt));
    }
}
