//! One thing that could not be loaded.

use std::error::Error;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::error::{Lost, with_sources};
use crate::text::{escaped, listed};

/// One thing that could not be loaded.
///
/// Its `Display` is what the [`Report`](super::Report) says of it.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReportEntry {
    /// What sort of thing went wrong.
    pub kind: ReportKind,
    /// The id of the plugin that it is about, if it is about one.
    pub plugin: Option<String>,
    /// The id of the interface that failed, or that the failed plugin implements, where that is known.
    pub interface: Option<String>,
    /// The file that the plugin is in, or that was looked for, where that is known.
    pub file: Option<PathBuf>,
    /// Why, with all causes, in one line.
    pub cause: String,
    /// What could not be loaded because of it.
    pub lost: Vec<Lost<String, String>>,
    /// Whether the application cannot do without it.
    pub is_fatal: bool,
    error: Option<Arc<dyn Error + Send + Sync>>,
    /// What it is about, where that is neither a plugin nor an interface with an id.
    about: &'static str,
}

/// What sort of thing keeps a plugin or an interface from being loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReportKind {
    /// What the application itself brings: its engine, its functions for plugins, its roots.
    Application,
    /// A path to plugins leads to nothing that can be read.
    Files,
    /// A component is not there, cannot be read, or is none.
    Component,
    /// A component cannot be compiled or instantiated.
    Start,
    /// It cannot be told which interfaces a component implements, or depends on.
    Inference,
    /// A description of an interface or a plugin cannot be read.
    Description,
    /// An id was given twice.
    Duplicate,
    /// An interface that somebody names was not given.
    MissingInterface,
    /// An interface depends on itself, through the plugins that implement it.
    Loop,
    /// Not as many plugins implement an interface as it demands.
    Cardinality,
    /// A component is not what its interface demands.
    Mismatch,
    /// What a component imports is not what the plugins of its socket export.
    Link,
    /// A plugin is not granted what its component imports, or its grants cannot be understood.
    Grant,
}

impl ReportEntry {
    /// Says that something of this kind went wrong with the application.
    #[must_use]
    pub fn new(kind: ReportKind, cause: impl Into<String>) -> Self {
        Self {
            kind,
            plugin: None,
            interface: None,
            file: None,
            cause: cause.into(),
            lost: Vec::new(),
            is_fatal: false,
            error: None,
            about: "the application",
        }
    }

    /// Takes the cause from an error, and keeps it.
    #[must_use]
    pub fn caused_by(kind: ReportKind, error: impl Error + Send + Sync + 'static) -> Self {
        Self::new(kind, with_sources(&error)).keeping(error)
    }

    /// Says what it is about, where that is neither a plugin nor an interface with an id.
    pub(crate) fn about(mut self, subject: &'static str) -> Self {
        self.about = subject;
        self
    }

    /// Says which plugin it is about.
    #[must_use]
    pub fn with_plugin(mut self, id: impl Into<String>) -> Self {
        self.plugin = Some(id.into());
        self
    }

    /// Says which interface failed, or which one the failed plugin implements.
    #[must_use]
    pub fn with_interface(mut self, id: impl Into<String>) -> Self {
        self.interface = Some(id.into());
        self
    }

    /// Says which file it is about.
    #[must_use]
    pub fn with_file(mut self, file: impl AsRef<Path>) -> Self {
        self.file = Some(file.as_ref().to_owned());
        self
    }

    /// Says what could not be loaded because of it.
    #[must_use]
    pub fn with_lost(mut self, lost: Vec<Lost<String, String>>) -> Self {
        self.lost = lost;
        self
    }

    /// Says that the application cannot do without it.
    #[must_use]
    pub fn fatal(mut self) -> Self {
        self.is_fatal = true;
        self
    }

    /// Keeps the error whose text the cause is.
    pub(crate) fn keeping(mut self, error: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.error = Some(error.into().into());
        self
    }

    /// Returns the error that is the cause, where there is one that can be shared.
    ///
    /// Of a plugin or an interface that was not loaded it is the [`LoadError`](crate::LoadError), of one
    /// whose component cannot be matched the [`InferError`](crate::app::InferError).
    #[must_use]
    pub fn error(&self) -> Option<&(dyn Error + Send + Sync + 'static)> {
        self.error.as_deref()
    }

    /// Returns what it is about, as text, such as "plugin `shout`".
    #[must_use]
    pub fn subject(&self) -> String {
        match (&self.plugin, &self.interface) {
            (Some(plugin), _) => format!("plugin `{}`", escaped(plugin)),
            (None, Some(interface)) => format!("interface `{}`", escaped(interface)),
            (None, None) => self.about.to_owned(),
        }
    }
}

impl fmt::Display for ReportEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "- {}", self.subject())?;
        if let Some(file) = &self.file {
            write!(f, " (`{}`)", escaped(file.display()))?;
        }
        write!(f, ": {}", escaped(&self.cause))?;
        if self.lost.is_empty() {
            return Ok(());
        }
        let lost = self.lost.iter().map(|lost| format!("lost with it: {lost}"));
        write!(f, "\n  - {}", listed("\n  - ", lost))
    }
}

impl fmt::Debug for ReportEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReportEntry")
            .field("kind", &self.kind)
            .field("plugin", &self.plugin)
            .field("interface", &self.interface)
            .field("file", &self.file)
            .field("cause", &format_args!("\"{}\"", escaped(&self.cause)))
            .field("lost", &self.lost)
            .field("is_fatal", &self.is_fatal)
            .finish_non_exhaustive()
    }
}
