//! What the loader knows of a socket: its interface's description, read once.

use std::sync::Arc;

use crate::describe::{
    FunctionData, InterfaceCardinality, InterfaceData, Lacking, PluginData, Presence, TypedLink,
};
use crate::socket::SocketContract;
use crate::wit;

/// The description of an interface.
pub(crate) struct SocketFacts<Id> {
    pub(crate) id: Id,
    /// The id as text.
    pub(crate) text: Arc<str>,
    pub(crate) path: Arc<str>,
    pub(crate) cardinality: InterfaceCardinality,
    /// The functions that are declared, and how plugins are linked with their types.
    pub(crate) functions: Vec<(Box<str>, Option<TypedLink>)>,
    /// The signatures, where they are known.
    pub(crate) signatures: Option<wit::Interface>,
    /// The functions that plugins may lack.
    pub(crate) optional: Vec<(Box<str>, Presence)>,
    /// What becomes of plugins that lack the function which all are called with.
    pub(crate) lacking: Lacking,
    /// Whether plugins are connected to it after they were loaded.
    pub(crate) is_late: bool,
}

impl<Id> SocketFacts<Id> {
    /// Returns what a socket is made of, beside its plugins.
    pub(crate) fn contract(&self) -> SocketContract {
        SocketContract {
            id: Arc::clone(&self.text),
            path: Arc::clone(&self.path),
            cardinality: self.cardinality,
            is_typed: self.signatures.is_some(),
            lacking: self.lacking,
            functions: self.functions.clone(),
        }
    }
}

impl<Id: Clone + std::fmt::Display> SocketFacts<Id> {
    /// Reads the description of `interface`, for plugins of the type `P`.
    ///
    /// # Errors
    /// Fails as the description does.
    pub(crate) fn read<P: PluginData + 'static, I: InterfaceData<Id = Id>>(
        id: &Id,
        interface: &I,
    ) -> Result<Self, I::Error> {
        let mut functions = Vec::new();
        let mut optional = Vec::new();
        for function in interface.functions()? {
            let name = function.name();
            functions.push((name.into(), function.typed_link::<P>()));
            let presence = function.presence();
            if presence != Presence::Required {
                optional.push((name.into(), presence));
            }
        }
        Ok(Self {
            id: id.clone(),
            text: id.to_string().into(),
            path: interface.path()?.into(),
            cardinality: *interface.cardinality()?,
            functions,
            signatures: interface.signatures()?,
            optional,
            lacking: interface.lacking(),
            is_late: interface.is_late(),
        })
    }
}

/// What is known of an interface that no plugin needs: it may be meant by an import, or be what the host offers.
pub(crate) struct SpareFacts {
    /// The id as text.
    pub(crate) text: String,
    pub(crate) path: String,
    /// The signatures, where they are known.
    pub(crate) signatures: Option<wit::Interface>,
}

impl SpareFacts {
    /// Reads what can be read of the description of `interface`.
    pub(crate) fn read<I: InterfaceData>(interface: &I) -> Option<Self> {
        Some(Self {
            text: interface.id().ok()?.to_string(),
            path: interface.path().ok()?,
            signatures: interface.signatures().ok()?,
        })
    }
}
