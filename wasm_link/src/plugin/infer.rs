//! The plug and the sockets of a plugin, found in what its component exports and imports.

use std::io;

use thiserror::Error;

use super::names::{InterfaceNames, NamesError};
use crate::version::same_interface;
use crate::{AnyInterface, InterfaceData};

/// Why the plug of a plugin cannot be found.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum InferError {
    /// The component cannot be read.
    #[error("its component cannot be read")]
    Read(#[source] io::Error),
    /// What was read is no component.
    #[error("its component cannot be used")]
    NotAComponent(#[source] NamesError),
    /// The component exports none of the application's interfaces.
    #[error(
        "it implements no interface of the application: it exports {}, and the application has {}",
        listed(exports),
        listed(interfaces)
    )]
    NoPlug {
        /// The paths that it exports.
        exports: Vec<String>,
        /// The paths of the application's interfaces.
        interfaces: Vec<String>,
    },
    /// The component exports several of the application's interfaces.
    #[error(
        "it implements several interfaces of the application, {}: say which of them it is loaded for \
         with `Plugin::with_plugs`",
        listed(candidates)
    )]
    SeveralPlugs {
        /// The ids of those interfaces.
        candidates: Vec<String>,
    },
}

fn listed(names: &[String]) -> String {
    if names.is_empty() {
        return "none".to_owned();
    }
    let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    names.join(", ")
}

/// An interface of the application, as plugs and sockets are matched against it.
struct Candidate {
    id: String,
    path: String,
}

/// Matches a component's names against the interfaces of an application.
pub(crate) struct Inference {
    names: InterfaceNames,
    candidates: Vec<Candidate>,
}

impl Inference {
    /// Reads a component's names.
    ///
    /// # Errors
    /// Fails when the bytes are no component.
    pub(crate) fn new(bytes: &[u8], interfaces: &[AnyInterface]) -> Result<Self, InferError> {
        let candidates = interfaces.iter().map(|interface| {
            let (Ok(id), Ok(path)) = (interface.id(), interface.path());
            Candidate {
                id: id.clone(),
                path,
            }
        });
        Ok(Self {
            names: InterfaceNames::read(bytes).map_err(InferError::NotAComponent)?,
            candidates: candidates.collect(),
        })
    }

    /// Finds the one interface that the component exports.
    ///
    /// # Errors
    /// Fails when there is none, or when there are several.
    pub(crate) fn plug(&self) -> Result<String, InferError> {
        let mut plugs = self.matching(&self.names.exports);
        match plugs.len() {
            0 => Err(InferError::NoPlug {
                exports: self.names.exports.clone(),
                interfaces: self.candidates.iter().map(|c| c.path.clone()).collect(),
            }),
            1 => Ok(plugs.swap_remove(0)),
            _ => Err(InferError::SeveralPlugs { candidates: plugs }),
        }
    }

    /// Finds the interfaces that the component imports. All other imports are the host's.
    pub(crate) fn sockets(&self) -> Vec<String> {
        self.matching(&self.names.imports)
    }

    fn matching(&self, names: &[String]) -> Vec<String> {
        let matching = self.candidates.iter().filter(|candidate| {
            let mut names = names.iter();
            names.any(|name| same_interface(name, &candidate.path))
        });
        matching.map(|candidate| candidate.id.clone()).collect()
    }
}
