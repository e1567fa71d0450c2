//! Why a plugin was not loaded, on its way to the ledger.

use super::ledger::FailureIndex;
use crate::describe::{InterfaceData, PluginData};
use crate::error::{DispatchError, LoadError};
use crate::link::error::Mismatch;

/// What there is for each of some sockets, by their positions in the tree.
pub(super) type BySocket<T> = Vec<(usize, T)>;

/// Why a plugin was not loaded.
pub(super) enum NotLoaded<I: InterfaceData, P: PluginData> {
    /// For something that is in the ledger.
    Known(FailureIndex),
    /// For something that was found out with it.
    Now(Causes<I, P>),
}

impl<I: InterfaceData, P: PluginData> NotLoaded<I, P> {
    /// For what happened when it was instantiated.
    pub(super) fn started(error: DispatchError) -> Self {
        Self::Now(Causes::started(error))
    }
}

/// Why a plugin was not loaded, each with the position of the interface that it is about: where there
/// is none, that of the plug.
pub(super) struct Causes<I: InterfaceData, P: PluginData>(
    pub(super) Vec<(Option<usize>, LoadError<I, P>)>,
);

impl<I: InterfaceData, P: PluginData> Causes<I, P> {
    /// What happened when a plugin was instantiated.
    pub(super) fn started(error: DispatchError) -> Self {
        let error = match error {
            DispatchError::RuntimeException(error) => error,
            other => wasmtime::Error::new(other),
        };
        LoadError::FailedToLoadComponent(error).into()
    }

    /// What a component imports with other types than there are, by the paths of interfaces.
    pub(super) fn of_imports(mismatches: Vec<Mismatch>) -> Self {
        let mismatches = mismatches.into_iter().map(|mismatch| {
            let Mismatch {
                path,
                differences,
                verdict,
            } = mismatch;
            let cause = LoadError::ImportMismatch {
                path,
                differences,
                verdict,
            };
            (None, cause)
        });
        Self(mismatches.collect())
    }
}

impl<I: InterfaceData, P: PluginData> From<LoadError<I, P>> for Causes<I, P> {
    fn from(cause: LoadError<I, P>) -> Self {
        Self(vec![(None, cause)])
    }
}
