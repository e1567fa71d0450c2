//! What the loader knows of a socket: its interface's description, read once.

use std::sync::Arc;

use crate::describe::TypedLink;
use crate::describe::{FunctionData, InterfaceCardinality, InterfaceData, PluginData};
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
        let functions = interface.functions()?.into_iter();
        Ok(Self {
            id: id.clone(),
            text: id.to_string().into(),
            path: interface.path()?.into(),
            cardinality: *interface.cardinality()?,
            functions: functions
                .map(|function| (function.name().into(), function.typed_link::<P>()))
                .collect(),
            signatures: interface.signatures()?,
        })
    }
}
