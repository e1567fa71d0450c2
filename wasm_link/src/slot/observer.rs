//! Whoever watches what plugins do.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::chain::Chain;
use super::exports::Export;
use crate::error::{DispatchError, DownCause, LimitHit};
use crate::text::escaped;

/// Watches what the plugins of a tree do: what traces, metrics and logs are made of.
///
/// All methods do nothing by default. They are called on the thread of the call, one after the other, by all threads
/// that call plugins; a tree without an observer pays nothing for that. `call_began` and `call_ended` are called
/// while the plugin is not locked, the others while it is: they must not call it.
///
/// # Examples
/// ```
/// use std::time::Duration;
///
/// use wasm_link::observe::{ObservedCall, Observer};
/// use wasm_link::DispatchError;
///
/// struct Slow;
///
/// impl Observer for Slow {
///     fn call_ended(&self, call: &ObservedCall<'_>, took: Duration, _: Result<(), &DispatchError>) {
///         if took > Duration::from_millis(100) {
///             eprintln!("{call} took {took:?}");
///         }
///     }
/// }
///
/// let app = wasm_link::App::<()>::new().observer(Slow);
/// ```
pub trait Observer: Send + Sync {
    /// A plugin is about to be called. It may be waited for.
    fn call_began(&self, call: &ObservedCall<'_>) {
        let _ = call;
    }

    /// A call ended, or was refused. It took that long, waiting included.
    fn call_ended(
        &self,
        call: &ObservedCall<'_>,
        took: Duration,
        outcome: Result<(), &DispatchError>,
    ) {
        let _ = (call, took, outcome);
    }

    /// A plugin went down.
    fn went_down(&self, plugin: &str, cause: &DownCause) {
        let _ = (plugin, cause);
    }

    /// A plugin was started: for the first time, which is its first generation, or again.
    fn started(&self, plugin: &str, generation: u64) {
        let _ = (plugin, generation);
    }

    /// A plugin exceeded one of its limits.
    fn limit_exceeded(&self, plugin: &str, hit: &LimitHit) {
        let _ = (plugin, hit);
    }
}

/// A call that is observed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ObservedCall<'a> {
    /// The plugin that calls, as text; nothing where the application does.
    pub caller: Option<Arc<str>>,
    /// The plugin that is called, as text.
    pub plugin: &'a str,
    /// The name of the function in WIT, such as `get-value` or `[method]counter.increment`.
    pub function: &'a str,
}

impl fmt::Display for ObservedCall<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (plugin, function) = (escaped(self.plugin), escaped(self.function));
        match &self.caller {
            Some(caller) => write!(f, "`{}` -> `{plugin}#{function}`", escaped(caller)),
            None => write!(f, "`{plugin}#{function}`"),
        }
    }
}

impl<'a> ObservedCall<'a> {
    /// A call in this chain.
    pub(super) fn of(chain: Chain, plugin: &'a str, function: Option<&'a Export>) -> Self {
        Self {
            caller: chain.callers().into_iter().next(),
            plugin,
            function: function.map_or("", |export| &export.name),
        }
    }

    /// Tells an observer how the call ended, which began then.
    pub(super) fn end(
        &self,
        observer: &dyn Observer,
        began: Instant,
        outcome: Result<(), &DispatchError>,
    ) {
        let took = began.elapsed();
        if let Err(DispatchError::LimitExceeded(hit)) = outcome
            && hit.plugin.as_deref() == Some(self.plugin)
        {
            observer.limit_exceeded(self.plugin, hit);
        }
        observer.call_ended(self, took, outcome);
    }
}
