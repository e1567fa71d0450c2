//! The plugs and the sockets of a plugin, found in what its component exports and imports.

mod error;
mod found;
mod linked;
mod root;
mod several;

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, OnceLock};

use foldhash::fast::RandomState;
use wasmtime::Engine;
use wasmtime::component::Component;

use super::names::InterfaceNames;
use crate::describe::{AnyInterface, InterfaceData};
use crate::load::Admitted;
use crate::path;
use crate::path::ROOT;
pub use error::InferError;
pub(crate) use found::Inference;
use found::{Exported, Import, counted, of_world};
use root::Root;
pub use several::SeveralPlugs;

/// Matches the names of components against the interfaces of an application.
pub(crate) struct Inferences<'a> {
    interfaces: &'a [AnyInterface],
    paths: Vec<String>,
    /// The positions of interfaces by what their paths have in common.
    by_key: HashMap<Box<str>, Vec<usize>, RandomState>,
    /// Those that worlds import and export themselves.
    roots: Vec<Root>,
    several: SeveralPlugs,
}

impl<'a> Inferences<'a> {
    pub(crate) fn new(interfaces: &'a [AnyInterface], several: SeveralPlugs) -> Self {
        let paths: Vec<_> = interfaces.iter().map(path_of).collect();
        let mut by_key: HashMap<_, Vec<usize>, _> = HashMap::default();
        let mut roots = Vec::new();
        for (position, (interface, path)) in interfaces.iter().zip(&paths).enumerate() {
            if path == ROOT {
                roots.push(Root::of(position, interface));
                continue;
            }
            by_key.entry(path::key(path)).or_default().push(position);
        }
        Self {
            interfaces,
            paths,
            by_key,
            roots,
            several,
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
        let mut found = Exported::default();
        for export in &names.exports {
            let of_track = self.by_key.get(&path::key(export));
            let best = self.best(export, of_track.map_or(&[], Vec::as_slice));
            found.add(export, best);
        }
        self.add_worlds(&mut found, names);
        found.plugs.sort_unstable();
        found.plugs.dedup();
        let interfaces = names.imports.iter().map(|name| {
            let path = names.path_of(name);
            let candidates = self.by_key.get(&path::key(path));
            Import {
                name: name.clone(),
                path: path.to_owned(),
                candidates: candidates.cloned().unwrap_or_default(),
                is_of_world: false,
            }
        });
        let functions = names.root_imports.iter().map(|name| {
            let roots = self.roots.iter();
            let having = roots.filter(|root| root.functions.contains(name));
            Import {
                name: name.clone(),
                path: ROOT.to_owned(),
                candidates: having.map(|root| root.position).collect(),
                is_of_world: true,
            }
        });
        let root_exports = names.root_exports.iter();
        let root_exports = root_exports.map(|name| format!("{ROOT}#{name}"));
        let mut inference = Inference {
            exported: found,
            plugs: Arc::default(),
            imports: interfaces.chain(functions).collect(),
            exports: names.exports.iter().cloned().chain(root_exports).collect(),
            sockets: OnceLock::new(),
        };
        let plugs = self.ids(&self.to_fill(&inference));
        inference.plugs = plugs.into();
        inference
    }

    /// Adds the worlds whose functions a component exports. What is a part of another of them is that world's.
    fn add_worlds(&self, found: &mut Exported, names: &InterfaceNames) {
        let matching = self.roots.iter().filter_map(|root| {
            let exported = root.exported(&names.root_exports)?;
            Some((root.position, exported, root.functions.len()))
        });
        let matching: Vec<_> = matching.collect();
        for (position, exported, functions) in &matching {
            let is_better = |(_, other, others): &(usize, HashSet<&str>, usize)| {
                let has_more = exported.len() < other.len() && exported.is_subset(other);
                // Of those that have the same, the one that lacks the least is meant.
                has_more || (exported == other && others < functions)
            };
            if matching.iter().any(is_better) {
                continue;
            }
            let same = matching
                .iter()
                .filter(|(_, other, others)| exported == other && functions == others);
            let same: Vec<_> = same.map(|(position, ..)| *position).collect();
            if same.first() == Some(position) {
                found.add(ROOT, same);
            }
        }
    }

    /// Returns those of `candidates` that a name belongs to: those of exactly this path, or else of the newest that will
    /// do. There are several only where interfaces have one path.
    fn best(&self, name: &str, candidates: &[usize]) -> Vec<usize> {
        if let [only] = candidates {
            return vec![*only];
        }
        let path = |position: &usize| self.paths.get(*position).map(String::as_str);
        let Some(best) = path::best_match(name, candidates.iter().filter_map(path)) else {
            return Vec::new();
        };
        let best = candidates.iter().filter(|one| path(one) == Some(best));
        best.copied().collect()
    }

    /// Returns what a component fills of all that it exports: where that is several, not what it can only import, since
    /// a plugin does not fill its own sockets.
    fn to_fill(&self, inference: &Inference) -> Vec<usize> {
        let mut plugs = inference.exported.plugs.clone();
        for import in &inference.imports {
            let candidates = &import.candidates;
            if candidates.is_empty() || !candidates.iter().all(|one| plugs.contains(one)) {
                continue;
            }
            let wanted = self.best(&import.path, candidates);
            if plugs.iter().any(|plug| !wanted.contains(plug)) {
                plugs.retain(|plug| !wanted.contains(plug));
            }
        }
        plugs
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
        // A plugin does not fill its own sockets: one that imports what it exports decorates another.
        let is_foreign = |position: &usize| {
            let ids = self.ids(&[*position]);
            !ids.iter().any(|id| plugs.contains(id))
        };
        let imports = inference.imports.iter();
        let imports = imports.filter(|import| !import.candidates.is_empty());
        let imports = imports.map(|import| Import {
            name: import.name.clone(),
            path: import.path.clone(),
            candidates: import
                .candidates
                .iter()
                .copied()
                .filter(is_foreign)
                .collect(),
            is_of_world: import.is_of_world,
        });
        let imports: Vec<_> = imports.collect();
        let counts = counted(&imports);
        let mut sockets = Vec::new();
        for import in &imports {
            let found = if import.is_of_world {
                of_world(import, &counts)
            } else {
                self.best(&import.path, &import.candidates)
            };
            if found.len() > 1 {
                return Err(InferError::SeveralSockets {
                    import: import.name.clone(),
                    candidates: self.ids(&found),
                });
            }
            sockets.extend(found);
        }
        // In the order of the application.
        sockets.sort_unstable();
        sockets.dedup();
        Ok(self.ids(&sockets))
    }

    /// Returns the interfaces that a component exports and is loaded for.
    ///
    /// # Errors
    /// Fails when there is none, when nothing tells two of them apart, and when there are several and the
    /// application rejects that.
    pub(crate) fn plugs(&self, inference: &Inference) -> Result<Arc<[String]>, InferError> {
        let exported = &inference.exported;
        if let Some((export, candidates)) = &exported.alike {
            return Err(InferError::SamePlug {
                export: export.clone(),
                candidates: self.ids(candidates),
            });
        }
        if exported.plugs.is_empty() {
            return Err(InferError::NoPlug {
                exports: inference.exports.clone(),
                interfaces: self.interfaces.iter().map(name_of).collect(),
            });
        }
        if exported.plugs.len() > 1 && self.several == SeveralPlugs::Reject {
            return Err(InferError::SeveralPlugs {
                candidates: self.ids(&exported.plugs),
            });
        }
        Ok(Arc::clone(&inference.plugs))
    }

    /// Returns the interfaces that a component exports and does not fill, since it imports them as well.
    pub(crate) fn imported_plugs(&self, inference: &Inference) -> Vec<String> {
        let mut ids = self.ids(&inference.exported.plugs);
        ids.retain(|id| !inference.plugs.contains(id));
        ids
    }
}

/// Returns what an interface is called in messages: its path, or its id where all have one path.
fn name_of(interface: &AnyInterface) -> String {
    let Ok(id) = interface.id();
    match path_of(interface) {
        path if path == ROOT => id.clone(),
        path => path,
    }
}

fn path_of(interface: &AnyInterface) -> String {
    let Ok(path) = interface.path();
    path
}
