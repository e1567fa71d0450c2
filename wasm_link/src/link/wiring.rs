//! What a plugin is connected to: sockets that its imports find by their paths, and links of single imports.

use std::sync::Arc;

use crate::describe::PluginData;
use crate::slot::links::SocketLinks;
use crate::socket::SocketNode;

/// What a plugin is connected to.
pub(crate) struct Wiring<P: PluginData + 'static> {
    /// The sockets that imports find by their paths.
    pub(crate) sockets: Vec<Arc<SocketNode<P>>>,
    /// The links of single imports.
    pub(crate) wires: Vec<Wire<P>>,
}

/// The link of one import.
pub(crate) struct Wire<P: PluginData + 'static> {
    /// The import, as the application names it.
    pub(crate) import: Box<str>,
    /// The function that it calls, where that has another name.
    pub(crate) function: Option<Arc<str>>,
    /// A socket of the tree, or what shows a part of one.
    pub(crate) socket: Arc<SocketNode<P>>,
    pub(crate) is_part: bool,
}

impl<P: PluginData + 'static> Wiring<P> {
    /// A plugin that is connected to nothing.
    pub(crate) fn none() -> Self {
        Self {
            sockets: Vec::new(),
            wires: Vec::new(),
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.sockets.is_empty() && self.wires.is_empty()
    }

    /// Returns the links of no import: one for all that the plugin is connected to.
    pub(super) fn unused(&self) -> Box<[SocketLinks]> {
        let sockets = self.sockets.iter();
        let sockets = sockets.map(|socket| SocketLinks::none(&socket.id));
        let wires = self.wires.iter().map(|wire| {
            let mut links = SocketLinks::none(&wire.socket.id);
            // Nobody knows yet who fills a late socket: all may.
            if wire.is_part && !wire.socket.is_late() {
                let members = wire.socket.members().list().iter();
                let names = members.map(|member| Arc::clone(member.name()));
                links.part = Some(names.collect());
            }
            links
        });
        sockets.chain(wires).collect()
    }
}
