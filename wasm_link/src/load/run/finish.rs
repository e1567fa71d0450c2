//! The end of a load: the loaded tree, and what is said of it.

use std::sync::Arc;

use super::{Loaded, Loading, Run, SocketState};
use crate::audit::{LackingPlugin, Notes};
use crate::describe::{InterfaceData, PluginData};
use crate::error::LoadError;
use crate::head::PluginTreeHead;
use crate::load::prepared::Prepared;
use crate::load::steps::Root;
use crate::load::unmatched::UnmatchedGrant;
use crate::socket::SocketNode;
use crate::tree::TreeCore;

impl<I, P> Run<I, P>
where
    I: InterfaceData,
    P: PluginData<InterfaceId = I::Id> + 'static,
{
    /// Makes the loaded tree, if all roots were filled.
    pub(in crate::load) fn finish(
        mut self,
        roots: &[Root<I::Id>],
        unneeded: Vec<String>,
    ) -> Loading<I, P> {
        self.fill_parted();
        let mut filled = Vec::with_capacity(roots.len());
        let mut primary = None;
        for root in roots {
            let failure = match root {
                Root::Socket(position) => match self.states.get(*position) {
                    Some(SocketState::Loaded(socket)) => {
                        filled.push(Arc::clone(socket));
                        continue;
                    }
                    Some(SocketState::Failed(failure)) => *failure,
                    Some(SocketState::Pending { .. }) | None => continue,
                },
                Root::Missing(id) => self
                    .ledger
                    .interface_failed(id.clone(), LoadError::InvalidSocket(id.clone())),
            };
            primary = primary.or(Some(failure));
        }
        let unmatched = self.unmatched();
        let notes = Arc::new(self.notes());
        let loaded = std::mem::take(&mut self.loaded).into_iter();
        let imports = loaded.map(|plugin| (plugin.id, Arc::clone(&plugin.prepared.imports)));
        let imports = imports.collect();
        // A tree that is not handed out has to be dropped in its order as well.
        self.states.clear();
        self.loader.rest();
        let parts = self.parts.finish();
        let adapted: Arc<[_]> = self.adapted.into();
        let core = TreeCore::new(
            filled,
            self.filled,
            parts,
            self.loader.kinds(),
            imports,
            notes,
        );
        let core = Arc::new(core.with_adapted(Arc::clone(&adapted)));
        self.loader.complete(&core);
        let head = match primary {
            Some(failure) => Err(failure),
            None => Ok(PluginTreeHead::new(core)),
        };
        Loading {
            head,
            failures: self.ledger.into_failures(),
            unneeded,
            unmatched,
            adapted,
            loader: self.loader,
        }
    }

    /// Returns what is to be said of the plugins that were loaded.
    fn notes(&self) -> Notes {
        let mut notes = Notes::default();
        for Loaded { name, prepared, .. } in &self.loaded {
            let lacks = prepared.lacks.iter();
            let functions: Vec<_> = lacks.flat_map(|lack| &lack.functions).cloned().collect();
            if !functions.is_empty() {
                notes.lacking.push(LackingPlugin::new(name, functions));
            }
            let uncallable = prepared.uncallable.iter();
            let uncallable = uncallable.map(|function| function.of_plugin(name));
            notes.uncallable.extend(uncallable);
        }
        notes
    }

    /// Fills the sockets that nobody needs as a whole with those of their plugins that others are linked to, however many
    /// there are.
    fn fill_parted(&mut self) {
        for position in self.parts.sockets() {
            let (Some(state), Some(facts)) =
                (self.states.get_mut(position), self.loader.facts(position))
            else {
                continue;
            };
            if let SocketState::Pending { plugs, .. } = state {
                let plugs = std::mem::take(plugs);
                let socket = SocketNode::new(facts.contract(), plugs, self.loader.fan_out());
                let socket = Arc::new(socket);
                self.filled.push(Arc::clone(&socket));
                *state = SocketState::Loaded(socket);
            }
        }
    }

    /// Returns the grants of loaded plugins that grant nothing.
    fn unmatched(&mut self) -> Vec<UnmatchedGrant> {
        let loaded = self.loaded.iter();
        let granted = loaded.map(|plugin| {
            let Prepared {
                of_host, imports, ..
            } = &*plugin.prepared;
            (&*plugin.name, &of_host.grants, &**imports)
        });
        self.loader.unmatched(granted)
    }
}
