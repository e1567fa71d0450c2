//! Notes which interfaces loaded plugins have in another version.

use super::Run;
use crate::describe::{AdaptedInterface, InterfaceData, InterfaceRole, PluginData};
use crate::link::AdaptedImport;
use crate::load::causes::BySocket;
use crate::wit::Change;

impl<I, P> Run<I, P>
where
    I: InterfaceData,
    P: PluginData<InterfaceId = I::Id> + 'static,
{
    /// Notes what a plugin has of its `plugs`, and of what it imports, in another version.
    pub(super) fn note_adapted(
        &mut self,
        plugin: &str,
        plugs: &BySocket<Vec<Change>>,
        imports: Vec<AdaptedImport>,
    ) {
        let adapted = |interface: &str, role, changes| AdaptedInterface {
            plugin: plugin.to_owned(),
            interface: interface.to_owned(),
            role,
            changes,
        };
        let loader = &self.loader;
        let plugs = plugs.iter().filter_map(|(position, changes)| {
            let facts = loader.facts(*position)?;
            Some(adapted(&facts.text, InterfaceRole::Plug, changes.clone()))
        });
        let imports = imports
            .into_iter()
            .map(|import| adapted(&import.interface, InterfaceRole::Socket, import.changes));
        self.adapted.extend(plugs.chain(imports));
    }
}
