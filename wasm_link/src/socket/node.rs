//! A socket: the interface that it stands for, and the plugins that fill it.
//!
//! Consumers hold the socket, never its members: [`SocketNode::members`] is the one way to them, and is
//! read once per call.

use std::sync::Arc;

use super::by_plugin::ByPlugin;
use super::fan_out::FanOut;
use super::member::Member;
use super::members::{FEW, LoadedPlug, Members, Names};
use super::snapshot::Snapshots;
use crate::describe::{InterfaceCardinality, Lacking, PluginData, TypedLink};
use crate::wit;

/// A socket of a loaded tree.
pub(crate) struct SocketNode<P: PluginData + 'static> {
    /// The id of its interface, as text.
    pub(crate) id: Arc<str>,
    /// The path of its interface.
    pub(crate) path: Arc<str>,
    pub(crate) cardinality: InterfaceCardinality,
    /// Whether its members were held against the types of the interface.
    pub(crate) is_held_to_types: bool,
    /// Whether a member that lacks a function is left out when all are called with it.
    leaves_out: bool,
    /// The names of its functions: those that are declared, then those that members export beside.
    functions: Names,
    /// How its declared functions are linked with their own types, by position.
    links: Box<[Option<TypedLink>]>,
    members: Snapshots<Members<P>>,
    /// How members are called, where the socket is filled after plugins were connected to it.
    late: Option<wit::Interface>,
}

/// The interface that a socket stands for.
pub(crate) struct SocketContract {
    /// The id of the interface, as text.
    pub(crate) id: Arc<str>,
    pub(crate) path: Arc<str>,
    pub(crate) cardinality: InterfaceCardinality,
    /// Whether the types of the interface are known.
    pub(crate) is_typed: bool,
    pub(crate) lacking: Lacking,
    /// The functions that are declared, and how plugins are linked with their types.
    pub(crate) functions: Vec<(Box<str>, Option<TypedLink>)>,
}

impl<P: PluginData + 'static> SocketNode<P> {
    /// Fills a socket. Its members are called side by side by `fan_out`, when the host calls them.
    pub(crate) fn new(
        contract: SocketContract,
        plugs: Vec<LoadedPlug<P>>,
        fan_out: Option<Arc<FanOut>>,
    ) -> Self {
        let mut functions = Names::default();
        let mut links = Vec::new();
        for (name, link) in contract.functions {
            if functions.insert(name) {
                links.push(link);
            }
        }
        for function in plugs.iter().flat_map(|plug| &*plug.functions) {
            let name = function.signature.name.as_str();
            if !functions.contains(name) {
                functions.insert(name.into());
            }
        }
        let members = Members::new(&contract.path, &functions, plugs, fan_out, false);
        Self {
            id: contract.id,
            path: contract.path,
            cardinality: contract.cardinality,
            is_held_to_types: contract.is_typed,
            leaves_out: contract.lacking == Lacking::LeftOut,
            functions,
            links: links.into(),
            members: Snapshots::new(members),
            late: None,
        }
    }

    /// Makes a socket that plugins are connected to before it is filled. Those that fill it may own what is connected, so
    /// it does not keep them alive. The types of the interface are those in `signatures`, where they are known.
    pub(crate) fn late(contract: SocketContract, signatures: Option<&wit::Interface>) -> Self {
        let signatures = signatures.cloned().unwrap_or_else(|| wit::Interface {
            path: contract.path.to_string(),
            functions: Vec::new(),
        });
        Self {
            late: Some(signatures),
            ..Self::new(contract, Vec::new(), None)
        }
    }

    /// Fills a late socket.
    pub(crate) fn fill(&self, plugs: Vec<LoadedPlug<P>>) {
        let members = Members::new(&self.path, &self.functions, plugs, None, true);
        self.members.replace(members);
    }

    pub(crate) fn is_late(&self) -> bool {
        self.late.is_some()
    }

    /// Returns how the plugins of a late socket will have a function, where that is known.
    pub(crate) fn demanded(&self, function: &str) -> Option<&wit::Function> {
        let mut functions = self.late.as_ref()?.functions.iter();
        functions.find(|demanded| demanded.name == function)
    }

    /// Returns the plugins that fill the socket now.
    #[inline]
    pub(crate) fn members(&self) -> &Members<P> {
        self.members.latest()
    }

    /// Tells whether a member is left out when all are called with the function at a position.
    #[inline]
    pub(crate) fn leaves_out(&self, member: &Member<P>, position: Option<usize>) -> bool {
        self.leaves_out && member.function(position).is_none()
    }

    /// Takes those members out of the answers of all that are left out when they are called with the function at a
    /// position.
    #[inline]
    pub(crate) fn kept<T>(
        &self,
        position: Option<usize>,
        mut answers: ByPlugin<P::Id, T>,
    ) -> ByPlugin<P::Id, T> {
        if self.leaves_out {
            let members = self.members().list().iter();
            for member in members.filter(|member| member.function(position).is_none()) {
                answers.remove(member.id());
            }
        }
        answers
    }

    /// Returns how a function is linked with its own types, if that is known.
    pub(crate) fn typed_link(&self, position: Option<usize>) -> Option<TypedLink> {
        *self.links.get(position?)?
    }

    /// Tells whether the interface has a function, whatever its plugins export beside.
    pub(crate) fn declares(&self, function: &str) -> bool {
        let position = self.position(function);
        position.is_some_and(|position| position < self.links.len())
    }

    /// Returns the names of all functions.
    pub(crate) fn function_names(&self) -> impl Iterator<Item = &str> {
        self.functions.iter().map(|name| &**name)
    }

    /// Returns the position of a function, by which each member finds its own.
    pub(crate) fn position(&self, function: &str) -> Option<usize> {
        if self.functions.len() > FEW {
            return self.functions.get_index_of(function);
        }
        self.functions.iter().position(|name| **name == *function)
    }
}
