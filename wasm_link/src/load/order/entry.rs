//! What the walk reads of a plugin when it comes to it.

use super::walk::Walk;
use crate::describe::{InterfaceData, PluginData};
use crate::error::LoadError;
use crate::load::found::Found;
use crate::load::ledger::PluginName;
use crate::load::steps::{Candidate, PluginPlace};
use crate::plan::PluginPlan;

impl<I, P> Walk<I, P>
where
    I: InterfaceData,
    P: PluginData<InterfaceId = I::Id> + 'static,
{
    /// Reads the sockets of a plugin, and enters it; returns nothing where it cannot be loaded, or was
    /// walked before in another socket.
    pub(super) fn begin(&mut self, order: usize) -> Option<Candidate<P>> {
        let PluginPlan { data, plugs } = self.plugins.get_mut(order).and_then(Option::take)?;
        let read = PluginName::of(&data).and_then(|name| {
            let sockets: Vec<_> = data.sockets()?.into_iter().cloned().collect();
            Ok((name, sockets, data.links()?))
        });
        let (name, wanted, links) = match read {
            Ok(read) => read,
            Err(error) => {
                self.fail_unreadable(&data, order, &plugs, error);
                return None;
            }
        };
        let mut sockets = Vec::with_capacity(wanted.len());
        let mut unknown = Vec::new();
        for id in wanted {
            match self.positions.get_index_of(&id) {
                Some(position) if sockets.contains(&position) => {}
                Some(position) => sockets.push(position),
                None => unknown.push(id),
            }
        }
        if !unknown.is_empty() {
            let causes = unknown.into_iter().map(LoadError::InvalidSocket);
            self.fail_unknown(&name, order, &plugs, causes);
            return None;
        }
        let links = match self.placed(order, links) {
            Ok(links) => links,
            Err(invalid) => {
                let invalid = invalid.into_iter().map(Box::new);
                self.fail_unknown(&name, order, &plugs, invalid.map(LoadError::InvalidLink));
                return None;
            }
        };
        self.enter(&plugs);
        let place = PluginPlace {
            name,
            order,
            plugs,
            sockets,
            links,
        };
        Some(Candidate {
            data,
            place,
            found: Found::Nothing,
        })
    }

    /// Fails a plugin whose description cannot be read.
    fn fail_unreadable(&mut self, data: &P, order: usize, plugs: &[usize], error: P::Error) {
        let Some(interface) = self.plug_id(plugs) else {
            return;
        };
        let cause = LoadError::CorruptedPluginManifest(error);
        let failure = match PluginName::of(data) {
            Ok(name) => self
                .ledger
                .plugin_failed(interface, name, cause, Vec::new()),
            // The id was read when the tree was made, and is not told this time.
            Err(_) => self.ledger.interface_failed(interface, cause),
        };
        self.plugin_failed(order, plugs, failure);
    }

    /// Fails a plugin for each of its sockets that was not given, or each of its links that leads nowhere.
    fn fail_unknown(
        &mut self,
        name: &PluginName<P::Id>,
        order: usize,
        plugs: &[usize],
        causes: impl Iterator<Item = LoadError<I, P>>,
    ) {
        let Some(interface) = self.plug_id(plugs) else {
            return;
        };
        let failures = causes.map(|cause| {
            self.ledger
                .plugin_failed(interface.clone(), name.again(), cause, Vec::new())
        });
        let failures: Vec<_> = failures.collect();
        if let Some(first) = failures.first() {
            self.plugin_failed(order, plugs, *first);
        }
    }
}
