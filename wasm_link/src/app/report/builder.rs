//! The entries of a report, made of the errors of each phase.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;

use super::entry::{ReportEntry, ReportKind};
use super::several::{FillingSeveral, Several};
use crate::app::plugin::Plugin;
use crate::describe::{InterfaceData, PluginData};
use crate::error::{LoadError, LoadFailure, Lost, PluginTreeError};

/// The entries of a report that is being written.
#[derive(Default)]
pub(crate) struct ReportBuilder {
    pub(super) entries: Vec<ReportEntry>,
    pub(super) passed_over: Vec<PathBuf>,
    pub(super) several: Several,
}

impl ReportBuilder {
    /// Notes paths that look like components and are not taken.
    pub(crate) fn pass_over(&mut self, paths: Vec<PathBuf>) {
        self.passed_over.extend(paths);
    }

    /// Notes what plugins are loaded for that implement several interfaces.
    pub(crate) fn fill_several(&mut self, several: impl Iterator<Item = FillingSeveral>) {
        self.several.0.extend(several);
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
    pub(crate) fn left_out<I, S>(&mut self, error: &PluginTreeError<I, Plugin<S>>)
    where
        I: InterfaceData,
        S: Send + 'static,
    {
        let entry = |kind| ReportEntry::new(kind, error.to_string());
        self.add(match error {
            PluginTreeError::InterfaceDataError(_) => {
                entry(ReportKind::Description).about("an interface")
            }
            PluginTreeError::PluginDataError(_) => entry(ReportKind::Description).about("a plugin"),
            PluginTreeError::MissingInterface { interface_id, .. } => {
                entry(ReportKind::MissingInterface).with_interface(interface_id.clone())
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
            } => {
                of_plugin(entry(ReportKind::Duplicate), plugin).with_interface(interface_id.clone())
            }
        });
    }

    /// Notes what failed to load, and which of it is `primary`. `files` are those of plugins, by their ids.
    pub(crate) fn not_loaded<I, P>(
        &mut self,
        failures: Vec<LoadFailure<I, P>>,
        primary: Option<usize>,
        files: &HashMap<Arc<str>, PathBuf>,
    ) where
        I: InterfaceData + 'static,
        P: PluginData + 'static,
        LoadError<I, P>: Send + Sync,
    {
        for (index, failure) in failures.into_iter().enumerate() {
            let entry = not_loaded(failure, files);
            self.add(match primary {
                Some(primary) if primary == index => entry.fatal(),
                Some(_) | None => entry,
            });
        }
    }
}

/// Says which plugin an entry is about, and which file that is in.
pub(crate) fn of_plugin<S: 'static>(entry: ReportEntry, plugin: &Plugin<S>) -> ReportEntry {
    let entry = entry.with_plugin(plugin.name());
    match plugin.file() {
        Some(file) => entry.with_file(file),
        None => entry,
    }
}

fn not_loaded<I, P>(failure: LoadFailure<I, P>, files: &HashMap<Arc<str>, PathBuf>) -> ReportEntry
where
    I: InterfaceData + 'static,
    P: PluginData + 'static,
    LoadError<I, P>: Send + Sync,
{
    let entry = ReportEntry::new(
        kind_of(&failure.cause),
        failure.why_in(|id| files.get(id).map(PathBuf::as_path)),
    )
    .with_interface(failure.interface.to_string())
    .with_lost(failure.lost.iter().map(as_text).collect());
    let entry = match failure.plugin {
        Some(_) => {
            let entry = match files.get(failure.plugin_text.as_str()) {
                Some(file) => entry.with_file(file),
                None => entry,
            };
            entry.with_plugin(failure.plugin_text)
        }
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
        LoadError::FailedToLinkInterface(_)
        | LoadError::FailedToLink(..)
        | LoadError::InvalidLink(_) => ReportKind::Link,
        LoadError::PlugMismatch { .. } | LoadError::ImportMismatch { .. } => ReportKind::Mismatch,
        LoadError::InvalidGrants(_) | LoadError::NotGranted(_) => ReportKind::Grant,
    }
}
