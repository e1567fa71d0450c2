//! Notes which interfaces loaded plugins have in another version.

use super::Run;
use crate::describe::{AdaptedInterface, InterfaceData, InterfaceRole, PluginData};
use crate::link::AdaptedImport;
use crate::load::causes::BySocket;
use crate::load::prepared::Otherwise;

impl<I, P> Run<I, P>
where
    I: InterfaceData,
    P: PluginData<InterfaceId = I::Id> + 'static,
{
    /// Notes what a plugin has of its `plugs`, and of what it imports, in another version.
    pub(super) fn note_adapted(
        &mut self,
        plugin: &str,
        plugs: &BySocket<Otherwise>,
        imports: Vec<AdaptedImport>,
    ) {
        let adapted = |interface: &str, role, changes, lacking| AdaptedInterface {
            plugin: plugin.to_owned(),
            interface: interface.to_owned(),
            role,
            changes,
            lacking,
        };
        let loader = &self.loader;
        let plugs = plugs.iter().filter_map(|(position, otherwise)| {
            let facts = loader.facts(*position)?;
            let Otherwise { changes, lacking } = otherwise;
            let (changes, lacking) = (changes.clone(), lacking.clone());
            Some(adapted(&facts.text, InterfaceRole::Plug, changes, lacking))
        });
        let imports = imports.into_iter().map(|import| {
            let changes = import.changes;
            adapted(
                &import.interface,
                InterfaceRole::Socket,
                changes,
                Vec::new(),
            )
        });
        self.adapted.extend(plugs.chain(imports));
    }
}
