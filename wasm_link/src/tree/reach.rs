//! What the plugins of a tree reach of the host.

use std::collections::HashMap;
use std::sync::Arc;

use super::TreeCore;
use crate::audit::{Capabilities, Reached};
use crate::describe::PluginData;

impl<P: PluginData + 'static> TreeCore<P> {
    /// Returns what each plugin reaches of the host, by itself and through others.
    pub(crate) fn capabilities(&self) -> Capabilities {
        let positions: HashMap<_, _> = self.plugins.keys().zip(0..).collect();
        // Ids that differ may be the same as text: then both count.
        let mut sockets: HashMap<_, Vec<_>> = HashMap::new();
        for socket in &self.sockets {
            sockets.entry(&socket.id).or_default().push(socket);
        }
        let plugins = self.plugins.iter().map(|(id, plugin)| {
            let called = plugin.links().iter();
            let called = called.filter_map(|links| Some((links, sockets.get(&links.socket)?)));
            let called = called.flat_map(|(links, sockets)| {
                let members = sockets.iter().flat_map(|socket| socket.members().list());
                members.filter(|member| links.sees(member.name()))
            });
            let mut calls: Vec<usize> = called
                .filter_map(|member| positions.get(member.id()).copied())
                .collect();
            calls.sort_unstable();
            calls.dedup();
            Reached {
                plugin: Arc::clone(plugin.name()),
                imports: self.imports.get(id).cloned().unwrap_or_default(),
                calls,
            }
        });
        Capabilities::of(plugins.collect())
    }
}
