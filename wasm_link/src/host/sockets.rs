//! The sockets that a plugin in Rust may call.

use std::fmt;
use std::sync::Arc;

use super::binding::bind;
use super::interface::TypedInterface;
use crate::describe::PluginData;
use crate::error::BindError;
use crate::path::same_interface;
use crate::socket::SocketNode;
use crate::tree::{NoRoot, Roots, Within};

/// The sockets of a plugin in Rust, which it calls other plugins through.
pub struct Sockets<P: PluginData + 'static> {
    sockets: Roots<P>,
    tree: Within<P>,
}

impl<P: PluginData + 'static> Sockets<P> {
    pub(crate) fn new(sockets: Vec<Arc<SocketNode<P>>>, tree: Within<P>) -> Self {
        Self {
            sockets: Roots::new(sockets),
            tree,
        }
    }

    /// Returns what calls a socket with the types that `interface!` generated for its interface.
    ///
    /// # Errors
    /// Fails when the plugin has no such socket, when the tree has it with another cardinality, or when a plugin's
    /// functions have other types.
    pub fn client<I: TypedInterface>(&self) -> Result<I::Client<P>, BindError> {
        let socket = self.sockets.of_interface(I::PATH, I::ID);
        let socket = socket.map_err(|error| match error {
            NoRoot::Unknown => BindError::NotASocket {
                path: I::PATH,
                sockets: self.paths(),
            },
            NoRoot::Ambiguous(roots) => BindError::Ambiguous {
                path: I::PATH,
                roots,
            },
        })?;
        bind::<I, P>(&self.tree, socket)
    }

    /// Returns what calls the socket of this id, with the types that `interface!` generated for its interface: it tells
    /// sockets of one path apart.
    ///
    /// # Errors
    /// Fails when the plugin has no socket of the interface with this id, and as [`client`](Self::client) does.
    pub fn client_id<I: TypedInterface>(&self, id: &str) -> Result<I::Client<P>, BindError> {
        let socket = self.sockets.of_id(id);
        let socket = socket.filter(|socket| same_interface(&socket.path, I::PATH));
        let socket = socket.ok_or_else(|| BindError::NotASocket {
            path: I::PATH,
            sockets: self.paths(),
        })?;
        bind::<I, P>(&self.tree, socket)
    }

    fn paths(&self) -> Vec<String> {
        let sockets = self.sockets.list().iter();
        sockets.map(|socket| socket.path.to_string()).collect()
    }
}

impl<P: PluginData + 'static> fmt::Debug for Sockets<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Sockets").field(&self.paths()).finish()
    }
}
