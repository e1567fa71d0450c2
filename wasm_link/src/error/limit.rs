//! What ends a call from outside: a limit that was exceeded, and an interruption.

use std::fmt;
use std::sync::Arc;

use thiserror::Error;

use super::context::CallContext;
use super::last_words::LastWords;
use super::trace::Trace;
use crate::text::escaped;

/// A limit of a plugin's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Limit {
    /// [`Limits::memory`](crate::Limits::memory)
    Memory,
    /// [`Limits::table_elements`](crate::Limits::table_elements)
    TableElements,
    /// [`Limits::guest_time`](crate::Limits::guest_time)
    GuestTime,
    /// [`Limits::call_time`](crate::Limits::call_time), of the plugin itself or of one that called it
    CallTime,
    /// [`Limits::depth`](crate::Limits::depth)
    Depth,
    /// [`Limits::instances`](crate::Limits::instances)
    Instances,
    /// [`Limits::handed_over`](crate::Limits::handed_over)
    HandedOver,
    /// [`Limits::received`](crate::Limits::received)
    Received,
    /// [`Limits::handles_held`](crate::Limits::handles_held)
    HandlesHeld,
    /// [`Limits::handles_out`](crate::Limits::handles_out)
    HandlesOut,
    /// [`Limits::wasi_handles`](crate::Limits::wasi_handles)
    WasiHandles,
    /// [`Limits::fuel`](crate::Limits::fuel)
    Fuel,
}

impl Limit {
    /// Tells whether it bounds handles of resources.
    pub(crate) fn is_of_handles(self) -> bool {
        matches!(self, Self::HandlesHeld | Self::HandlesOut)
    }
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Memory => "memory",
            Self::TableElements => "table elements",
            Self::GuestTime => "guest time",
            Self::CallTime => "call time",
            Self::Depth => "depth of calls",
            Self::Instances => "instances",
            Self::HandedOver => "bytes handed over in a call",
            Self::Received => "bytes of arguments in a call",
            Self::HandlesHeld => "handles held of other plugins' resources",
            Self::HandlesOut => "handles that others hold of its resources",
            Self::WasiHandles => "files, streams, sockets and pollables",
            Self::Fuel => "fuel",
        })
    }
}

/// A limit that a plugin exceeded.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("the plugin{} exceeded its limit of {limit}, which is {value}", named(.plugin.as_deref()))]
#[non_exhaustive]
pub struct LimitHit {
    /// The plugin, as text, where it is known.
    pub plugin: Option<Arc<str>>,
    /// Which.
    pub limit: Limit,
    /// What it is set to, with its unit.
    pub value: String,
    /// What the plugin was doing, where it was doing something.
    pub context: Option<CallContext>,
    traces: Arc<Traces>,
}

/// What is left of the call in which a limit was exceeded.
#[derive(Debug, Default, PartialEq, Eq)]
struct Traces {
    backtrace: Trace,
    last_words: Option<Box<str>>,
}

impl LimitHit {
    pub(crate) fn new(limit: Limit, value: impl fmt::Display) -> Self {
        Self {
            plugin: None,
            limit,
            value: value.to_string(),
            context: None,
            traces: Arc::default(),
        }
    }

    /// Returns the functions that the plugin was in, the innermost first, as text of several lines: nothing
    /// where none are known.
    #[must_use]
    pub fn backtrace(&self) -> impl fmt::Display + '_ {
        &self.traces.backtrace
    }

    /// Returns the last lines that the plugin wrote to its standard error in that call, where that is known, as it wrote
    /// them: with their control characters.
    #[must_use]
    pub fn last_words(&self) -> Option<&str> {
        self.traces.last_words.as_deref()
    }

    pub(super) fn trace(&self) -> &Trace {
        &self.traces.backtrace
    }

    /// Says in which call it was, as `error` has it.
    pub(crate) fn within(self, error: &wasmtime::Error) -> Self {
        let context: Option<&CallContext> = error.downcast_ref();
        Self {
            plugin: self.plugin.or_else(|| Some(Arc::clone(&context?.plugin))),
            context: context.cloned(),
            traces: Arc::new(Traces {
                backtrace: Trace::of(error),
                last_words: LastWords::of(error).map(Into::into),
            }),
            ..self
        }
    }

    /// Says which plugin it was.
    pub(crate) fn of(self, plugin: &Arc<str>) -> Self {
        let plugin = Some(Arc::clone(plugin));
        Self { plugin, ..self }
    }
}

/// Returns what stands behind "the plugin".
fn named(plugin: Option<&str>) -> String {
    plugin.map_or_else(String::new, |plugin| format!(" `{}`", escaped(plugin)))
}

/// The application interrupted the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the application interrupted the call")]
#[non_exhaustive]
pub struct Interrupted;
