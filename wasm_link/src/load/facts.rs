//! What the loader knows of a socket: its interface's description, read once.

use std::sync::Arc;

use crate::wit;
use crate::{FunctionData, InterfaceCardinality, InterfaceData};

/// The description of an interface.
pub(crate) struct SocketFacts<Id> {
    pub(crate) id: Id,
    /// The id as text.
    pub(crate) text: Arc<str>,
    pub(crate) path: Arc<str>,
    pub(crate) cardinality: InterfaceCardinality,
    /// The names of the functions that are declared.
    pub(crate) functions: Vec<Box<str>>,
    /// The signatures, where they are known.
    pub(crate) signatures: Option<wit::Interface>,
}

impl<Id: Clone + std::fmt::Display> SocketFacts<Id> {
    /// Reads the description of `interface`.
    ///
    /// # Errors
    /// Fails as the description does.
    pub(crate) fn read<I: InterfaceData<Id = Id>>(
        id: &Id,
        interface: &I,
    ) -> Result<Self, I::Error> {
        let functions = interface.functions()?.into_iter();
        Ok(Self {
            id: id.clone(),
            text: id.to_string().into(),
            path: interface.path()?.into(),
            cardinality: *interface.cardinality()?,
            functions: functions.map(|function| function.name().into()).collect(),
            signatures: interface.signatures()?,
        })
    }
}
