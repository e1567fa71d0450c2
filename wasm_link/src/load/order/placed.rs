//! Finds what the links of plugins name: interfaces, and plugins that fill them.

use super::walk::Walk;
use crate::describe::{ImportLinks, InterfaceData, Link, LinkedPlugins, PluginData};
use crate::error::InvalidLink;
use crate::load::steps::{Part, PlacedLink};
use crate::text::nearest;

impl<I, P> Walk<I, P>
where
    I: InterfaceData,
    P: PluginData<InterfaceId = I::Id> + 'static,
{
    /// Finds what the links of a plugin name.
    ///
    /// # Errors
    /// Fails with each that names something that is not there.
    pub(super) fn placed(
        &self,
        order: usize,
        links: ImportLinks<I::Id>,
    ) -> Result<Box<[PlacedLink]>, Vec<InvalidLink>> {
        let mut placed = Vec::with_capacity(links.len());
        let mut invalid = Vec::new();
        for (import, link) in links {
            match self.place(order, &import, &link) {
                Ok(link) => placed.push(link),
                Err(errors) => invalid.extend(errors),
            }
        }
        if invalid.is_empty() {
            Ok(placed.into())
        } else {
            Err(invalid)
        }
    }

    fn place(
        &self,
        order: usize,
        import: &str,
        link: &Link<I::Id>,
    ) -> Result<PlacedLink, Vec<InvalidLink>> {
        let interface = link.interface();
        let Some(socket) = self.positions.get_index_of(interface) else {
            let wanted = interface.to_string();
            let ids: Vec<_> = self.positions.iter().map(ToString::to_string).collect();
            let near = nearest(&wanted, ids.iter().map(String::as_str));
            return Err(vec![InvalidLink::UnknownInterface {
                import: import.to_owned(),
                nearest: near.map(str::to_owned),
                interface: wanted,
            }]);
        };
        Ok(PlacedLink {
            import: import.into(),
            socket,
            part: self.part_of(order, socket, import, link)?,
            function: link.linked_function().cloned(),
        })
    }

    fn part_of(
        &self,
        order: usize,
        socket: usize,
        import: &str,
        link: &Link<I::Id>,
    ) -> Result<Part, Vec<InvalidLink>> {
        let Some(linked) = &self.linked else {
            return Ok(Part::Whole);
        };
        let find = |id: &str| {
            let found = linked.members(socket).find(|(_, name)| *name == id);
            found.map(|(plugin, _)| plugin).ok_or_else(|| {
                let names = linked.members(socket).map(|(_, name)| name);
                InvalidLink::UnknownPlugin {
                    import: import.to_owned(),
                    interface: link.interface().to_string(),
                    plugin: id.to_owned(),
                    plugins: names.clone().map(str::to_owned).collect(),
                    nearest: nearest(id, names).map(str::to_owned),
                }
            })
        };
        match link.linked_plugins() {
            LinkedPlugins::All => Ok(Part::Whole),
            LinkedPlugins::One(id) => find(id).map(Part::One).map_err(|error| vec![error]),
            LinkedPlugins::Some(ids) => {
                let found = ids.iter().map(|id| find(id));
                let (found, unknown): (Vec<_>, Vec<_>) = found.partition(Result::is_ok);
                let unknown: Vec<_> = unknown.into_iter().filter_map(Result::err).collect();
                if !unknown.is_empty() {
                    return Err(unknown);
                }
                let mut found: Vec<_> = found.into_iter().flatten().collect();
                found.sort_unstable();
                found.dedup();
                Ok(Part::Some(found.into()))
            }
            LinkedPlugins::Where(choose) => {
                let others = linked
                    .members(socket)
                    .filter(|(plugin, _)| *plugin != order);
                let chosen = others.filter(|(_, name)| choose(name));
                Ok(Part::Some(chosen.map(|(plugin, _)| plugin).collect()))
            }
        }
    }
}
