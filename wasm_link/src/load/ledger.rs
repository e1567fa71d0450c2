//! The ledger of a load: each failure once, with what was lost because of it.

use crate::describe::{InterfaceData, PluginData};
use crate::error::{LoadError, LoadFailure, Lost};

/// Where a failure stands in the ledger.
pub(crate) type FailureIndex = usize;

/// The failures of a load, in the order in which they were found.
pub(crate) struct Ledger<I: InterfaceData, P: PluginData> {
    failures: Vec<LoadFailure<I, P>>,
}

/// A plugin, as failures name it.
pub(crate) struct PluginName<Id> {
    pub(crate) id: Id,
    pub(crate) text: String,
}

impl<Id: Clone> PluginName<Id> {
    /// Reads the name of a plugin.
    ///
    /// # Errors
    /// Fails as the description does.
    pub(crate) fn of<P: PluginData<Id = Id>>(plugin: &P) -> Result<Self, P::Error> {
        Ok(Self {
            id: plugin.id()?.clone(),
            text: plugin.id_text()?,
        })
    }

    /// Returns the name once more, for the next failure of the same plugin.
    pub(crate) fn again(&self) -> Self {
        Self {
            id: self.id.clone(),
            text: self.text.clone(),
        }
    }
}

impl<I: InterfaceData, P: PluginData> Ledger<I, P> {
    pub(crate) fn new() -> Self {
        Self {
            failures: Vec::new(),
        }
    }

    /// Notes the failure of a plugin that implements `interface`.
    pub(crate) fn plugin_failed(
        &mut self,
        interface: I::Id,
        plugin: PluginName<P::Id>,
        cause: LoadError<I, P>,
        path: Vec<String>,
    ) -> FailureIndex {
        self.push(LoadFailure {
            interface,
            plugin: Some(plugin.id),
            plugin_text: plugin.text,
            cause,
            path,
            lost: Vec::new(),
            candidates: Vec::new(),
        })
    }

    /// Notes the failure of an interface.
    pub(crate) fn interface_failed(
        &mut self,
        interface: I::Id,
        cause: LoadError<I, P>,
    ) -> FailureIndex {
        self.push(LoadFailure {
            interface,
            plugin: None,
            plugin_text: String::new(),
            cause,
            path: Vec::new(),
            lost: Vec::new(),
            candidates: Vec::new(),
        })
    }

    fn push(&mut self, failure: LoadFailure<I, P>) -> FailureIndex {
        self.failures.push(failure);
        self.failures.len() - 1
    }

    /// Notes that something was lost because of a failure.
    pub(crate) fn lose(&mut self, failure: FailureIndex, lost: Lost<I::Id, P::Id>) {
        if let Some(failure) = self.failures.get_mut(failure) {
            failure.lost.push(lost);
        }
    }

    /// Notes which plugins were loaded for an interface that takes fewer.
    pub(crate) fn name_candidates(
        &mut self,
        failure: FailureIndex,
        names: impl Iterator<Item = String>,
    ) {
        if let Some(failure) = self.failures.get_mut(failure) {
            failure.candidates.extend(names);
        }
    }

    pub(crate) fn into_failures(self) -> Vec<LoadFailure<I, P>> {
        self.failures
    }
}
