//! The entries of a report, made of the errors of each phase.

use super::entry::{ReportEntry, ReportKind};
use crate::describe::{InterfaceData, PluginData};
use crate::error::{LoadError, LoadFailure, Lost, PluginTreeError};

/// The entries of a report that is being written.
#[derive(Default)]
pub(crate) struct ReportBuilder {
    entries: Vec<ReportEntry>,
}

impl ReportBuilder {
    /// Returns the entries.
    pub(crate) fn into_entries(self) -> Vec<ReportEntry> {
        self.entries
    }

    /// Tells whether the application cannot be loaded.
    pub(crate) fn is_fatal(&self) -> bool {
        self.entries.iter().any(|entry| entry.is_fatal)
    }

    /// Notes something.
    pub(crate) fn add(&mut self, entry: ReportEntry) {
        self.entries.push(entry);
    }

    /// Notes what did not get into the tree. The error itself has the plugin in it, and is not kept.
    pub(crate) fn left_out<I, P>(&mut self, error: &PluginTreeError<I, P>)
    where
        I: InterfaceData,
        P: PluginData,
    {
        let entry = |kind| ReportEntry::new(kind, error.to_string());
        self.add(match error {
            PluginTreeError::InterfaceDataError(_) => {
                entry(ReportKind::Description).about("an interface")
            }
            PluginTreeError::PluginDataError(_) => entry(ReportKind::Description).about("a plugin"),
            PluginTreeError::MissingInterface { interface_id, .. } => {
                entry(ReportKind::MissingInterface).with_interface(interface_id.to_string())
            }
            PluginTreeError::DuplicateInterface { interface_id, .. } => {
                entry(ReportKind::Duplicate).with_interface(interface_id.to_string())
            }
            PluginTreeError::DuplicatePlugin { plugin, .. } => {
                of_plugin(entry(ReportKind::Duplicate), plugin)
            }
            PluginTreeError::DuplicatePlug {
                plugin,
                interface_id,
            } => of_plugin(entry(ReportKind::Duplicate), plugin)
                .with_interface(interface_id.to_string()),
        });
    }

    /// Notes what failed to load, and which of it is `primary`.
    pub(crate) fn not_loaded<I, P>(
        &mut self,
        failures: Vec<LoadFailure<I, P>>,
        primary: Option<usize>,
    ) where
        I: InterfaceData + 'static,
        P: PluginData + 'static,
        LoadError<I, P>: Send + Sync,
    {
        for (index, failure) in failures.into_iter().enumerate() {
            let entry = not_loaded(failure);
            self.add(match primary {
                Some(primary) if primary == index => entry.fatal(),
                Some(_) | None => entry,
            });
        }
    }
}

fn of_plugin<P: PluginData>(entry: ReportEntry, plugin: &P) -> ReportEntry {
    match plugin.id_text() {
        Ok(id) => entry.with_plugin(id),
        Err(_) => entry.about("a plugin"),
    }
}

fn not_loaded<I, P>(failure: LoadFailure<I, P>) -> ReportEntry
where
    I: InterfaceData + 'static,
    P: PluginData + 'static,
    LoadError<I, P>: Send + Sync,
{
    let entry = ReportEntry::new(kind_of(&failure.cause), failure.why())
        .with_interface(failure.interface.to_string())
        .with_lost(failure.lost.iter().map(as_text).collect());
    let entry = match failure.plugin {
        Some(_) => entry.with_plugin(failure.plugin_text),
        None => entry,
    };
    entry.keeping(failure.cause)
}

fn as_text<I: ToString, P>(lost: &Lost<I, P>) -> Lost<String, String> {
    match lost {
        Lost::Plugin { text, socket, .. } => Lost::Plugin {
            id: text.clone(),
            text: text.clone(),
            socket: socket.to_string(),
        },
        Lost::Interface(id) => Lost::Interface(id.to_string()),
    }
}

fn kind_of<I: InterfaceData, P: PluginData>(error: &LoadError<I, P>) -> ReportKind {
    match error.cause() {
        LoadError::InvalidSocket(_) => ReportKind::MissingInterface,
        LoadError::LoopDetected(_) => ReportKind::Loop,
        LoadError::FailedCardinalityRequirements(..) => ReportKind::Cardinality,
        LoadError::CorruptedInterfaceManifest(_) | LoadError::CorruptedPluginManifest(_) => {
            ReportKind::Description
        }
        // What `cause` returns is never in context.
        LoadError::FailedToLoadComponent(_) | LoadError::InContext(_) => ReportKind::Start,
        LoadError::FailedToReadWasm(_) => ReportKind::Component,
        LoadError::FailedToLinkInterface(_) | LoadError::FailedToLink(..) => ReportKind::Link,
        LoadError::PlugMismatch { .. } => ReportKind::Mismatch,
    }
}
