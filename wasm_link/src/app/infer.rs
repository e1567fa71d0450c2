//! The plug and the sockets of a plugin, found in what its component exports and imports.

use std::collections::HashMap;
use std::io;
use std::sync::{Arc, OnceLock};

use foldhash::fast::RandomState;
use thiserror::Error;
use wasmtime::Engine;
use wasmtime::component::Component;

use super::names::InterfaceNames;
use crate::describe::{AnyInterface, FunctionData, InterfaceData};
use crate::error::ComponentError;
use crate::load::Admitted;
use crate::path;
use crate::path::ROOT;
use crate::text::quoted;

/// Why the plug of a plugin cannot be found.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum InferError {
    /// The component cannot be read.
    #[error("its component cannot be read")]
    Read(#[source] io::Error),
    /// What was read is no component.
    #[error("its component cannot be used")]
    NotAComponent(#[source] ComponentError),
    /// The component exports none of the application's interfaces.
    #[error("{}", no_plug(exports, interfaces))]
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
    /// The component imports something that is the socket of several of the application's interfaces.
    #[error(
        "it imports `{import}`, which matches several interfaces of the application, {}: say which of them \
         it depends on with `Plugin::with_sockets`",
        listed(candidates)
    )]
    SeveralSockets {
        /// What it imports.
        import: String,
        /// The ids of those interfaces.
        candidates: Vec<String>,
    },
}

/// Says why no interface fits, with what is nearest to it: another version, or all there is.
fn no_plug(exports: &[String], interfaces: &[String]) -> String {
    let base = |path: &str| path.split_once('@').map(|(base, _)| base.to_owned());
    let other = exports.iter().find_map(|export| {
        let mut interfaces = interfaces.iter();
        let other = interfaces.find(|path| base(export).is_some() && base(export) == base(path))?;
        Some((export, other))
    });
    match other {
        Some((export, other)) => format!(
            "it implements `{export}`, and the application has `{other}`: these versions are not compatible"
        ),
        None => format!(
            "it implements no interface of the application: it exports {}, and the application has {}",
            listed(exports),
            listed(interfaces)
        ),
    }
}

fn listed(names: &[String]) -> String {
    if names.is_empty() {
        return "none".to_owned();
    }
    quoted(names)
}

/// Matches the names of components against the interfaces of an application.
pub(crate) struct Inferences<'a> {
    interfaces: &'a [AnyInterface],
    /// The positions of interfaces by what their paths have in common.
    by_key: HashMap<Box<str>, Vec<usize>, RandomState>,
    /// The positions of those that worlds import and export themselves, with their functions' names.
    roots: Vec<(usize, Vec<String>)>,
}

impl<'a> Inferences<'a> {
    pub(crate) fn new(interfaces: &'a [AnyInterface]) -> Self {
        let mut by_key: HashMap<_, Vec<usize>, _> = HashMap::default();
        let mut roots = Vec::new();
        for (position, interface) in interfaces.iter().enumerate() {
            let (Ok(path), Ok(functions)) = (interface.path(), interface.functions());
            if path == ROOT {
                let names = functions.iter().map(|f| f.name().to_owned());
                roots.push((position, names.collect()));
                continue;
            }
            by_key.entry(path::key(&path)).or_default().push(position);
        }
        Self {
            interfaces,
            by_key,
            roots,
        }
    }

    /// Matches the names of a component.
    ///
    /// # Errors
    /// Fails when it is not valid.
    pub(crate) fn of(&self, component: &Admitted<'_>) -> Result<Inference, InferError> {
        let names = InterfaceNames::read(component).map_err(InferError::NotAComponent)?;
        Ok(self.infer(&names))
    }

    /// Matches the names of a component that is compiled.
    pub(crate) fn of_compiled(&self, component: &Component, engine: &Engine) -> Inference {
        self.infer(&InterfaceNames::of_compiled(component, engine))
    }

    /// Matches what implements the interface of a path.
    pub(crate) fn of_path(&self, path: &str) -> Inference {
        self.infer(&InterfaceNames {
            exports: vec![path.to_owned()],
            ..InterfaceNames::default()
        })
    }

    /// Matches names. What a world exports itself is an interface that has some functions, all of which
    /// the component exports; what it imports itself is found by its name among such functions.
    fn infer(&self, names: &InterfaceNames) -> Inference {
        let matching = |name: &String| self.by_key.get(&path::key(name));
        let mut plugs: Vec<_> = names
            .exports
            .iter()
            .filter_map(matching)
            .flatten()
            .copied()
            .collect();
        let roots = self.roots.iter().filter(|(_, functions)| {
            let mut all = functions.iter();
            !functions.is_empty() && all.all(|name| names.root_exports.contains(name))
        });
        plugs.extend(roots.map(|(position, _)| position));
        plugs.sort_unstable();
        plugs.dedup();
        let interfaces = names
            .imports
            .iter()
            .filter_map(|name| Some((name.clone(), matching(name)?.clone())));
        let functions = names.root_imports.iter().map(|name| {
            let having = self
                .roots
                .iter()
                .filter(|(_, functions)| functions.contains(name));
            (
                name.clone(),
                having.map(|(position, _)| *position).collect(),
            )
        });
        let imports = interfaces.chain(functions).collect();
        let root_exports = names
            .root_exports
            .iter()
            .map(|name| format!("{ROOT}#{name}"));
        let exports = names.exports.iter().cloned().chain(root_exports).collect();
        Inference {
            plugs: self.ids(&plugs).into(),
            imports,
            exports,
            sockets: OnceLock::new(),
        }
    }

    fn ids(&self, positions: &[usize]) -> Vec<String> {
        let ids = positions.iter().filter_map(|position| {
            let Ok(id) = self.interfaces.get(*position)?.id();
            Some(id.clone())
        });
        ids.collect()
    }

    /// Returns the interfaces that a component imports, which is loaded for `plugs`. All other imports
    /// are the host's.
    ///
    /// # Errors
    /// Fails when one import is that of several interfaces.
    pub(crate) fn sockets(
        &self,
        inference: &Inference,
        plugs: &Arc<[String]>,
    ) -> Result<Arc<[String]>, InferError> {
        // Most plugins of a component are loaded for what was found in it.
        if !Arc::ptr_eq(plugs, &inference.plugs) {
            return Ok(self.find_sockets(inference, plugs)?.into());
        }
        if let Some(sockets) = inference.sockets.get() {
            return Ok(Arc::clone(sockets));
        }
        let sockets = self.find_sockets(inference, plugs)?.into();
        Ok(Arc::clone(inference.sockets.get_or_init(|| sockets)))
    }

    fn find_sockets(
        &self,
        inference: &Inference,
        plugs: &[String],
    ) -> Result<Vec<String>, InferError> {
        let mut sockets = Vec::new();
        for (import, candidates) in &inference.imports {
            // A plugin does not fill its own sockets: one that imports what it exports decorates
            // another.
            let foreign = candidates.iter().filter(|position| {
                let ids = self.ids(&[**position]);
                !ids.iter().any(|id| plugs.contains(id))
            });
            let foreign: Vec<_> = foreign.copied().collect();
            if foreign.len() > 1 {
                return Err(InferError::SeveralSockets {
                    import: import.clone(),
                    candidates: self.ids(&foreign),
                });
            }
            sockets.extend(foreign);
        }
        // In the order of the application.
        sockets.sort_unstable();
        sockets.dedup();
        Ok(self.ids(&sockets))
    }

    /// Returns the one interface that a component exports, as a list.
    ///
    /// # Errors
    /// Fails when there is none, or when there are several.
    pub(crate) fn plugs(&self, inference: &Inference) -> Result<Arc<[String]>, InferError> {
        match &*inference.plugs {
            [_] => Ok(Arc::clone(&inference.plugs)),
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

/// The interfaces of an application that a component exports and imports.
pub(crate) struct Inference {
    plugs: Arc<[String]>,
    /// What it imports, with the positions of the interfaces that each may be.
    imports: Vec<(String, Vec<usize>)>,
    /// All paths that it exports.
    exports: Vec<String>,
    /// The interfaces that it imports, where it is loaded for its plugs.
    sockets: OnceLock<Arc<[String]>>,
}
