//! The plug and the sockets of a plugin, found in what its component exports and imports.

use std::collections::HashMap;
use std::io;
use std::sync::Arc;

use foldhash::fast::RandomState;
use thiserror::Error;

use super::names::{InterfaceNames, NamesError};
use super::source::Source;
use crate::{AnyInterface, InterfaceData, version};

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

/// Matches the names of components against the interfaces of an application; those of equal bytes once.
pub(crate) struct Inferences<'a> {
    interfaces: &'a [AnyInterface],
    /// The positions of interfaces by what their paths have in common.
    by_key: HashMap<Box<str>, Vec<usize>, RandomState>,
    known: HashMap<Arc<[u8]>, Arc<Inference>, RandomState>,
}

impl<'a> Inferences<'a> {
    pub(crate) fn new(interfaces: &'a [AnyInterface]) -> Self {
        let mut by_key: HashMap<_, Vec<usize>, _> = HashMap::default();
        for (position, interface) in interfaces.iter().enumerate() {
            let Ok(path) = interface.path();
            by_key
                .entry(version::key(&path))
                .or_default()
                .push(position);
        }
        Self {
            interfaces,
            by_key,
            known: HashMap::default(),
        }
    }

    /// Matches the names of the component in `source`. Equal bytes in memory are kept once from then on.
    ///
    /// # Errors
    /// Fails when the bytes cannot be read, or are no component.
    pub(crate) fn of(&mut self, source: &mut Source) -> Result<Arc<Inference>, InferError> {
        let bytes = source.read().map_err(InferError::Read)?;
        if let Some((bytes, known)) = self.known.get_key_value(&*bytes) {
            let (bytes, known) = (Arc::clone(bytes), Arc::clone(known));
            source.share(bytes);
            return Ok(known);
        }
        let names = InterfaceNames::read(&bytes).map_err(InferError::NotAComponent)?;
        let inference = Arc::new(Inference {
            plugs: self.matching(&names.exports),
            sockets: self.matching(&names.imports),
            exports: names.exports,
        });
        let bytes = source.bytes().unwrap_or_else(|| bytes.as_ref().into());
        self.known.insert(bytes, Arc::clone(&inference));
        Ok(inference)
    }

    /// Returns the ids of the interfaces with these names, in the order of the application.
    fn matching(&self, names: &[String]) -> Vec<String> {
        let positions = names
            .iter()
            .filter_map(|name| self.by_key.get(&version::key(name)));
        let mut positions: Vec<_> = positions.flatten().copied().collect();
        positions.sort_unstable();
        positions.dedup();
        let matching = positions.iter().filter_map(|position| {
            let Ok(id) = self.interfaces.get(*position)?.id();
            Some(id.clone())
        });
        matching.collect()
    }

    /// Returns the one interface that a component exports.
    ///
    /// # Errors
    /// Fails when there is none, or when there are several.
    pub(crate) fn plug(&self, inference: &Inference) -> Result<String, InferError> {
        match inference.plugs.as_slice() {
            [plug] => Ok(plug.clone()),
            [] => Err(InferError::NoPlug {
                exports: inference.exports.clone(),
                interfaces: self.interfaces.iter().map(path_of).collect(),
            }),
            several => Err(InferError::SeveralPlugs {
                candidates: several.to_vec(),
            }),
        }
    }
}

fn path_of(interface: &AnyInterface) -> String {
    let Ok(path) = interface.path();
    path
}

/// The interfaces of an application that a component exports and imports, by their ids.
pub(crate) struct Inference {
    plugs: Vec<String>,
    /// All other imports are the host's.
    pub(crate) sockets: Vec<String>,
    /// All paths that it exports.
    exports: Vec<String>,
}
