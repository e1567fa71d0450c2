//! What could not be loaded, once each, and who lost what because of it.

mod builder;
mod entry;
mod several;
mod unmatched;

use std::error::Error;
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use super::source::is_compiled;
use crate::audit::{LackingPlugin, Notes, UncallableFunction};
use crate::describe::AdaptedInterface;
use crate::text::{escaped, listed, quoted};
pub(super) use builder::{ReportBuilder, of_plugin};
pub use entry::{ReportEntry, ReportKind};
pub use several::FillingSeveral;
use several::Several;
pub use unmatched::UnmatchedGrant;

/// How many entries the text of a report shows. What is fatal is shown all the same.
const SHOWN: usize = 200;

/// Which files of a folder are plugins.
const TAKEN: &str = if cfg!(feature = "wat") {
    "files named `.wasm` or `.wat` directly in the folder are taken"
} else {
    "files named `.wasm` directly in the folder are taken"
};

/// What could not be loaded of an application.
///
/// Its `Display` and its `Debug` are for people, and empty where all was loaded. What they say is there
/// as data, too.
///
/// # Examples
/// ```
/// use wasm_link::{App, Plugin};
///
/// wasm_link::interface!({ path: "../fixtures/wit/text.wit", cardinality: { "filter": Any } });
///
/// fn main() -> Result<(), Box<dyn std::error::Error>> {
///     let app = App::new()
///         .root::<filter::Interface>()
///         .plugin(Plugin::from_bytes("broken", "(module)"))
///         .load()?;
///     assert!(!app.report().is_complete());
///     for entry in app.report().entries() {
///         assert_eq!(entry.plugin.as_deref(), Some("broken"));
///         println!("{:?}: {}", entry.kind, entry.cause);
///     }
///     Ok(())
/// }
/// ```
#[derive(Clone, Default)]
pub struct Report {
    entries: Vec<ReportEntry>,
    unneeded: Vec<String>,
    passed_over: Vec<PathBuf>,
    several: Box<Several>,
    unmatched: Box<[UnmatchedGrant]>,
    adapted: Arc<[AdaptedInterface]>,
    notes: Arc<Notes>,
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

    /// Returns the files that look like components, and the folders that have such files, which were not
    /// taken from the folders of plugins.
    #[must_use]
    pub fn passed_over(&self) -> &[PathBuf] {
        &self.passed_over
    }

    /// Returns the plugins that were not told what they are loaded for, and whose components export several interfaces
    /// of the application.
    #[must_use]
    pub fn filling_several(&self) -> &[FillingSeveral] {
        &self.several.0
    }

    /// Returns the grants of loaded plugins that are of nothing that the plugin imports, and of nothing that the
    /// host is known to have.
    #[must_use]
    pub fn unmatched_grants(&self) -> &[UnmatchedGrant] {
        &self.unmatched
    }

    /// Returns the interfaces that loaded plugins have in another version than those that they are connected to, with
    /// what differs, and how values pass.
    #[must_use]
    pub fn adapted(&self) -> &[AdaptedInterface] {
        &self.adapted
    }

    /// Returns the plugins that were loaded without functions that the host does not offer
    /// ([`App::missing_host_functions`](crate::App::missing_host_functions)).
    #[must_use]
    pub fn missing_host_functions(&self) -> &[LackingPlugin] {
        &self.notes.lacking
    }

    /// Returns the functions of loaded plugins that nobody can call, since something in their signatures cannot cross a
    /// plugin boundary: async functions, for example.
    #[must_use]
    pub fn uncallable(&self) -> &[UncallableFunction] {
        &self.notes.uncallable
    }

    /// Tells whether everything was loaded that somebody asked for.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.entries.is_empty()
    }

    /// Tells whether the application cannot be loaded.
    #[must_use]
    pub fn is_fatal(&self) -> bool {
        self.entries.iter().any(|entry| entry.is_fatal)
    }
}

impl Report {
    /// Ends the report with the plugins that nobody asked for.
    pub(super) fn of(entries: ReportBuilder, unneeded: Vec<String>) -> Self {
        Self {
            entries: entries.entries,
            unneeded,
            passed_over: entries.passed_over,
            several: Box::new(entries.several),
            unmatched: Box::default(),
            adapted: Arc::default(),
            notes: Arc::default(),
        }
    }

    /// Adds the grants that grant nothing.
    pub(super) fn with_unmatched(mut self, grants: Vec<UnmatchedGrant>) -> Self {
        self.unmatched = grants.into();
        self
    }

    /// Adds the interfaces that are adapted.
    pub(super) fn with_adapted(mut self, adapted: Arc<[AdaptedInterface]>) -> Self {
        self.adapted = adapted;
        self
    }

    /// Adds what is to be said of the plugins that were loaded.
    pub(super) fn with_notes(mut self, notes: &Arc<Notes>) -> Self {
        self.notes = Arc::clone(notes);
        self
    }
}

impl FromIterator<ReportEntry> for Report {
    fn from_iter<T: IntoIterator<Item = ReportEntry>>(entries: T) -> Self {
        Self {
            entries: entries.into_iter().collect(),
            unneeded: Vec::new(),
            passed_over: Vec::new(),
            several: Box::default(),
            unmatched: Box::default(),
            adapted: Arc::default(),
            notes: Arc::default(),
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut lines = Vec::new();
        if self.is_fatal() {
            lines.push("the application cannot be loaded".to_owned());
        }
        let entries = self.entries.iter().enumerate();
        let (shown, others): (Vec<_>, Vec<_>) =
            entries.partition(|(index, entry)| *index < SHOWN || entry.is_fatal);
        lines.extend(shown.iter().map(|(_, entry)| entry.to_string()));
        if !others.is_empty() {
            lines.push(format!("- … and {} more", others.len()));
        }
        if !self.unneeded.is_empty() {
            let unneeded = listed(", ", self.unneeded.iter().map(escaped));
            lines.push(format!("- not needed: {unneeded}"));
        }
        if !self.passed_over.is_empty() {
            let paths = quoted(self.passed_over.iter().map(|path| path.display()));
            let compiled = if self.passed_over.iter().any(|path| is_compiled(path)) {
                ", and `.cwasm` by `App::compiled_plugins`"
            } else {
                ""
            };
            lines.push(format!(
                "- passed over, since only {TAKEN}{compiled}: {paths}"
            ));
        }
        lines.extend(self.several.lines());
        if !self.unmatched.is_empty() {
            lines.push(format!("- {}", listed("\n- ", &*self.unmatched)));
        }
        if !self.adapted.is_empty() {
            lines.push(format!("- {}", listed("\n- ", &*self.adapted)));
        }
        if !self.notes.lacking.is_empty() {
            lines.push(format!("- {}", listed("\n- ", &self.notes.lacking)));
        }
        if !self.notes.uncallable.is_empty() {
            lines.push(format!("- {}", listed("\n- ", &self.notes.uncallable)));
        }
        f.write_str(&lines.join("\n"))
    }
}

/// As `Display`: it is what a `main` prints that returns the report.
impl fmt::Debug for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Error for Report {}
