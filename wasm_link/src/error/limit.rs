//! What ends a call from outside: a limit that was exceeded, and an interruption.

use std::fmt;
use std::sync::Arc;

use thiserror::Error;

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
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Memory => "memory",
            Self::TableElements => "table elements",
            Self::GuestTime => "guest time",
            Self::CallTime => "call time",
            Self::Depth => "depth of calls",
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
}

impl LimitHit {
    pub(crate) fn new(limit: Limit, value: impl fmt::Display) -> Self {
        Self {
            plugin: None,
            limit,
            value: value.to_string(),
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
