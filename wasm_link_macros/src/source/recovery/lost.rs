//! Remembers what WIT was left out because of an error: what seems wrong because of that is no error of its own.

use std::collections::HashSet;

use super::outline::{declared, gates, is_name};

/// The names that were declared in what was left out.
#[derive(Debug, Default)]
pub(crate) struct Lost {
    names: HashSet<String>,
    /// Whether some text was left out, whatever names are in it.
    has_text: bool,
    /// Whether a file of the main package was left out that nobody has read.
    has_unread_main: bool,
    /// Whether a dependency was.
    has_unread_dependency: bool,
}

impl Lost {
    /// Notes that `text` was left out.
    pub(super) fn text(&mut self, text: &str) {
        self.has_text = true;
        let names = declared(text).chain(gates(text));
        self.names.extend(names.map(str::to_owned));
    }

    /// Notes that the package `name`, as in `ns:pkg`, was left out.
    pub(super) fn package(&mut self, name: &str) {
        self.names.insert(name.to_owned());
    }

    /// Notes that a file of the main package was left out that could not be read.
    pub(super) fn unread_main(&mut self) {
        self.has_unread_main = true;
    }

    /// Notes that a dependency was left out that could not be read.
    pub(super) fn unread_dependency(&mut self) {
        self.has_unread_dependency = true;
    }

    /// Whether nothing was left out.
    pub(crate) fn is_nothing(&self) -> bool {
        !self.has_text && !self.has_unread_main && !self.has_unread_dependency
    }

    /// Whether something of the name `name`, short or full, may have been left out.
    pub(crate) fn may_have(&self, name: &str) -> bool {
        let unversioned = name.split('@').next().unwrap_or(name);
        let package = unversioned.split('/').next().unwrap_or(unversioned);
        self.has_unread_main
            || self.has_unread_dependency && name.contains(':')
            || self.names.contains(package)
            || unversioned
                .split(['/', ':'])
                .any(|part| self.names.contains(part))
    }

    /// Whether an error with this message, at `name`, is about something that may have been left out.
    pub(super) fn explains(&self, message: &str, name: &str) -> bool {
        let at_place = [name].into_iter().filter(|name| is_name(name));
        is_about_missing(message)
            && quoted(message)
                .chain(at_place)
                .any(|name| self.may_have(name))
    }
}

/// Whether a message says that something is not there.
pub(super) fn is_about_missing(message: &str) -> bool {
    let first = message.lines().next().unwrap_or("");
    let forms = [
        "does not exist",
        "not defined",
        "not found",
        "unknown package",
    ];
    forms.iter().any(|form| first.contains(form))
}

/// Returns the names that stand in quotes of any sort.
pub(super) fn quoted(message: &str) -> impl Iterator<Item = &str> {
    let parts = message.split(['`', '\'']).skip(1).step_by(2);
    parts.filter(|part| is_name(part) && !part.contains(' '))
}
