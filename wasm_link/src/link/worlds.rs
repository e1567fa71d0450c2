//! Which socket a function comes from that a world imports itself: all such sockets have one path, `$root`.

use std::collections::HashMap;
use std::sync::Arc;

use foldhash::fast::RandomState;
use indexmap::IndexMap;

use super::error::LinkError;
use crate::describe::PluginData;
use crate::path::{ROOT, World, world_of};
use crate::socket::SocketNode;
use crate::text::quoted;

/// The sockets that worlds' own functions come from, by the functions that a component imports.
#[derive(Default)]
pub(super) struct Worlds {
    /// The positions of sockets by the names of functions.
    known: HashMap<Box<str>, usize, RandomState>,
    /// The functions that several sockets have, none of which has more than the others of what is imported; with the
    /// positions of those.
    undecided: IndexMap<Box<str>, Vec<usize>, RandomState>,
}

impl Worlds {
    /// Finds the sockets of these functions, in the order of a component.
    pub(super) fn of<'a, P: PluginData + 'static>(
        sockets: &[Arc<SocketNode<P>>],
        functions: impl Iterator<Item = &'a str>,
    ) -> Self {
        let mut worlds = Self::default();
        if sockets.iter().all(|socket| *socket.path != *ROOT) {
            return worlds;
        }
        let functions: Vec<_> = functions.collect();
        let having: Vec<_> = functions.iter().map(|name| having(sockets, name)).collect();
        let mut counts = vec![0_usize; sockets.len()];
        for socket in having.iter().flatten() {
            if let Some(count) = counts.get_mut(*socket) {
                *count += 1;
            }
        }
        let count = |socket: usize| (socket, counts.get(socket).copied().unwrap_or_default());
        for (name, candidates) in functions.iter().zip(&having) {
            match world_of(candidates.iter().copied().map(count)) {
                World::None => {}
                World::One(socket) => {
                    worlds.known.insert((*name).into(), socket);
                }
                World::Several(sockets) => {
                    worlds.undecided.insert((*name).into(), sockets);
                }
            }
        }
        worlds
    }

    /// Returns the socket of a function, or the first of those that nothing tells apart.
    pub(super) fn find(&self, function: &str) -> Option<usize> {
        if let Some(known) = self.known.get(function) {
            return Some(*known);
        }
        self.undecided.get(function)?.first().copied()
    }

    /// Makes sure that each function comes from one socket.
    ///
    /// # Errors
    /// Fails with the first that may come from several.
    pub(super) fn finish<P: PluginData + 'static>(
        &self,
        sockets: &[Arc<SocketNode<P>>],
    ) -> Result<(), LinkError> {
        let Some((function, candidates)) = self.undecided.first() else {
            return Ok(());
        };
        let ids = candidates.iter().filter_map(|socket| sockets.get(*socket));
        let ids = quoted(ids.map(|socket| &socket.id));
        Err(LinkError::Interface(wasmtime::Error::msg(format!(
            "the sockets {ids} all have the function `{function}`, which the world imports itself, and none has more \
             of what it imports: name one of them alone, or link the function to one"
        ))))
    }
}

/// Returns the positions of the sockets that declare a function; where none does, of those whose plugins have it.
fn having<P: PluginData + 'static>(sockets: &[Arc<SocketNode<P>>], function: &str) -> Vec<usize> {
    let worlds = sockets.iter().enumerate();
    let worlds = worlds.filter(|(_, socket)| *socket.path == *ROOT);
    let having = |is_had: &dyn Fn(&SocketNode<P>) -> bool| -> Vec<usize> {
        let having = worlds.clone().filter(|(_, socket)| is_had(socket));
        having.map(|(position, _)| position).collect()
    };
    let declaring = having(&|socket| socket.declares(function));
    if declaring.is_empty() {
        return having(&|socket| socket.position(function).is_some());
    }
    declaring
}
