//! What could not be loaded, once each, and who lost what because of it.

use std::error::Error;
use std::fmt;

use crate::describe::{InterfaceData, PluginData};
use crate::error::LoadFailure;
use crate::error::PluginTreeError;

/// What could not be loaded of an application.
///
/// Its `Display` is for people; it is empty where all was loaded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    entries: Vec<ReportEntry>,
    unneeded: Vec<String>,
    is_fatal: bool,
}

/// One thing that could not be loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportEntry {
    /// What it is, such as "plugin `shout`".
    pub subject: String,
    /// Why, with all causes.
    pub cause: String,
    /// What could not be loaded because of it.
    pub lost: Vec<String>,
    /// Whether the application cannot do without it.
    pub is_fatal: bool,
}

impl Report {
    /// Returns what could not be loaded, in the order in which it was found.
    #[must_use]
    pub fn entries(&self) -> &[ReportEntry] {
        &self.entries
    }

    /// Returns the ids of the plugins that nobody asked for: neither the application nor a plugin
    /// that was loaded calls their interfaces.
    #[must_use]
    pub fn unneeded(&self) -> &[String] {
        &self.unneeded
    }

    /// Tells whether everything was loaded.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut lines = Vec::new();
        if self.is_fatal {
            lines.push("the application cannot be loaded".to_owned());
        }
        for entry in &self.entries {
            lines.push(format!("- {}: {}", entry.subject, entry.cause));
            for lost in &entry.lost {
                lines.push(format!("  - lost with it: {lost}"));
            }
        }
        if !self.unneeded.is_empty() {
            lines.push(format!("- not needed: {}", self.unneeded.join(", ")));
        }
        f.write_str(&lines.join("\n"))
    }
}

impl Error for Report {}

/// A report that is being written.
#[derive(Default)]
pub(crate) struct ReportBuilder(Report);

impl ReportBuilder {
    pub(crate) fn finish(self) -> Report {
        self.0
    }

    pub(crate) fn is_fatal(&self) -> bool {
        self.0.is_fatal
    }

    /// Notes something that the application cannot do without.
    pub(crate) fn fatal(&mut self, subject: &str, cause: &str) {
        self.push(subject.to_owned(), cause.to_owned(), Vec::new(), true);
    }

    /// Notes something that is left out.
    pub(crate) fn add(&mut self, subject: &str, error: &dyn Error) {
        self.push(subject.to_owned(), with_sources(error), Vec::new(), false);
    }

    /// Notes what did not get into the tree.
    pub(crate) fn left_out<I, P>(&mut self, error: &PluginTreeError<I, P>)
    where
        I: InterfaceData,
        P: PluginData,
    {
        let subject = match error {
            PluginTreeError::InterfaceDataError(_) => "an interface".to_owned(),
            PluginTreeError::PluginDataError(_) => "a plugin".to_owned(),
            PluginTreeError::MissingInterface { interface_id, .. } => {
                format!("interface `{interface_id}`")
            }
            PluginTreeError::DuplicateInterface { interface_id, .. } => {
                format!("interface `{interface_id}`")
            }
            PluginTreeError::DuplicatePlugin { plugin, .. }
            | PluginTreeError::DuplicatePlug { plugin, .. } => match plugin.id_text() {
                Ok(id) => format!("plugin `{id}`"),
                Err(_) => "a plugin".to_owned(),
            },
        };
        self.push(subject, error.to_string(), Vec::new(), false);
    }

    /// Notes what failed to load, and which of it is `primary`.
    pub(crate) fn not_loaded<I: InterfaceData, P: PluginData>(
        &mut self,
        failures: &[LoadFailure<I, P>],
        primary: Option<usize>,
    ) {
        for (index, failure) in failures.iter().enumerate() {
            self.push(
                failure.subject(),
                failure.why(),
                failure.lost.iter().map(ToString::to_string).collect(),
                primary == Some(index),
            );
        }
    }

    pub(crate) fn unneeded(&mut self, plugins: Vec<String>) {
        self.0.unneeded = plugins;
    }

    fn push(&mut self, subject: String, cause: String, lost: Vec<String>, is_fatal: bool) {
        self.0.is_fatal |= is_fatal;
        self.0.entries.push(ReportEntry {
            subject,
            cause,
            lost,
            is_fatal,
        });
    }
}

fn with_sources(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        text.push_str(": ");
        text.push_str(&error.to_string());
        source = error.source();
    }
    text
}
