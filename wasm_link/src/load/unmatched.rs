//! Grants that grant nothing, as those that are misspelt do.

use std::collections::HashMap;

use super::grants::{LONG, near};
use super::nearest::{misspellings, versions};
use crate::describe::Grant;
use crate::link::HostLinker;

/// How many different grants are looked up.
const SEARCHED: usize = 64;

/// A grant of a plugin that is of nothing that the plugin imports, and of nothing that the host is known to have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct UnmatchedGrant {
    /// The id of the plugin, as text.
    pub(crate) plugin: String,
    pub(crate) grant: String,
    /// What may have been meant.
    pub(crate) near: Option<String>,
}

/// Finds the grants that are of nothing that the host is known to have.
pub(super) struct Unmatched<'a, P: 'static> {
    host: &'a mut HostLinker<P>,
    /// What was found, by the grants.
    known: HashMap<Box<str>, Match>,
}

/// What a grant is of, as far as is known.
#[derive(Clone)]
pub(super) enum Match {
    Something,
    Nothing {
        /// What may have been meant.
        near: Option<String>,
    },
}

impl<'a, P: 'static> Unmatched<'a, P> {
    pub(super) fn new(host: &'a mut HostLinker<P>) -> Self {
        Self {
            host,
            known: HashMap::new(),
        }
    }

    /// Finds what a grant is of. Of grants beyond a number of them it is not known.
    pub(super) fn find(&mut self, grant: &Grant) -> Match {
        if let Some(known) = self.known.get(grant.as_str()) {
            return known.clone();
        }
        if self.known.len() >= SEARCHED {
            return Match::Something;
        }
        let found = self.search(grant);
        self.known.insert(grant.as_str().into(), found.clone());
        found
    }

    fn search(&mut self, grant: &Grant) -> Match {
        let text = grant.as_str();
        if self.host.known().iter().any(|name| grant.admits(name)) || self.host.defines(text) {
            return Match::Something;
        }
        if text.len() > LONG {
            return Match::Nothing { near: None };
        }
        let versions = self.host.all_of(versions(text));
        if versions.iter().any(|name| grant.admits(name)) {
            return Match::Something;
        }
        let other = versions.into_iter().next();
        if other.is_some() {
            return Match::Nothing { near: other };
        }
        let near = near(grant, self.host.known().into_iter()).map(str::to_owned);
        let near = near.or_else(|| self.host.guess(misspellings(text)));
        Match::Nothing { near }
    }
}
