//! What is left to be found where imports are linked by their names.

use std::sync::{Arc, OnceLock};

use super::{Inference, Inferences};
use crate::describe::resource_of;
use crate::path;

impl Inferences<'_> {
    /// Returns what is left of an inference without the imports that are linked by their names, if some are.
    pub(crate) fn without<T>(
        &self,
        inference: &Inference,
        links: &[(String, T)],
    ) -> Option<Inference> {
        if links.is_empty() {
            return None;
        }
        let names = inference.imports.iter().map(|import| import.name.as_str());
        let linked = links.iter();
        let linked = linked.filter_map(|(import, _)| path::best_match(import, names.clone()));
        let linked: Vec<_> = linked.collect();
        let is_linked = |name: &str| {
            let resource = resource_of(name).filter(|resource| {
                let mut links = links.iter();
                links.any(|(import, _)| import == resource)
            });
            linked.contains(&name) || resource.is_some()
        };
        let imports = inference.imports.iter();
        let imports = imports.filter(|import| !is_linked(&import.name));
        let mut unlinked = Inference {
            exported: inference.exported.clone(),
            plugs: Arc::default(),
            imports: imports.cloned().collect(),
            exports: inference.exports.clone(),
            sockets: OnceLock::new(),
        };
        unlinked.plugs = self.ids(&self.to_fill(&unlinked)).into();
        Some(unlinked)
    }
}
