//! An interface that is described by its signatures.

use std::convert::Infallible;

use wasm_link::{FunctionData, InterfaceCardinality, InterfaceData, ReturnKind, wit};

/// An interface whose id is its path.
pub(crate) struct Described {
    cardinality: InterfaceCardinality,
    signatures: wit::Interface,
    functions: Vec<Function>,
    is_known: bool,
}

#[derive(Clone)]
pub(crate) struct Function(String);

impl FunctionData for Function {
    fn name(&self) -> &str {
        &self.0
    }

    fn return_kind(&self) -> ReturnKind {
        ReturnKind::AssumeNoResources
    }

    fn is_method(&self) -> bool {
        false
    }
}

impl Described {
    pub(crate) fn new(interface: &wit::Interface, cardinality: InterfaceCardinality) -> Self {
        let functions = interface.functions.iter();
        Self {
            cardinality,
            signatures: interface.clone(),
            functions: functions.map(|f| Function(f.name.clone())).collect(),
            is_known: true,
        }
    }

    /// Gives the interface another path. Its functions may return something else there.
    pub(super) fn rename(&mut self, path: String) {
        self.signatures.path = path;
        self.is_known = false;
    }
}

impl InterfaceData for Described {
    type Id = String;
    type Error = Infallible;
    type Function = Function;
    type FunctionIter<'a> = &'a [Function];
    type ResourceIter<'a> = std::iter::Empty<&'a String>;

    fn id(&self) -> Result<&String, Infallible> {
        Ok(&self.signatures.path)
    }

    fn cardinality(&self) -> Result<&InterfaceCardinality, Infallible> {
        Ok(&self.cardinality)
    }

    fn package_name(&self) -> Result<&str, Infallible> {
        Ok(&self.signatures.path)
    }

    fn functions(&self) -> Result<&[Function], Infallible> {
        Ok(&self.functions)
    }

    fn resources(&self) -> Result<Self::ResourceIter<'_>, Infallible> {
        Ok(std::iter::empty())
    }

    fn signatures(&self) -> Result<Option<wit::Interface>, Infallible> {
        Ok(self.is_known.then(|| self.signatures.clone()))
    }
}
