//! An interface that somebody wrote by hand: it has names, and no types.

use std::convert::Infallible;

use wasm_link::{FunctionData, InterfaceCardinality, InterfaceData, ReturnKind};

/// An interface of exactly one plugin, known by its path.
pub(crate) struct Handwritten {
    path: String,
    functions: Vec<Named>,
}

/// A function of which only the name is told.
#[derive(Clone)]
pub(crate) struct Named(&'static str);

impl Handwritten {
    pub(crate) fn of(path: &str, functions: &[&'static str]) -> Self {
        Self {
            path: path.to_owned(),
            functions: functions.iter().map(|name| Named(name)).collect(),
        }
    }
}

impl FunctionData for Named {
    fn name(&self) -> &str {
        self.0
    }

    fn return_kind(&self) -> ReturnKind {
        ReturnKind::AssumeNoResources
    }

    fn is_method(&self) -> bool {
        false
    }
}

impl InterfaceData for Handwritten {
    type Id = String;
    type Error = Infallible;
    type Function = Named;
    type FunctionIter<'a> = &'a [Named];
    type ResourceIter<'a> = &'a [String];

    fn id(&self) -> Result<&String, Infallible> {
        Ok(&self.path)
    }

    fn cardinality(&self) -> Result<&InterfaceCardinality, Infallible> {
        Ok(&InterfaceCardinality::ExactlyOne)
    }

    fn package_name(&self) -> Result<&str, Infallible> {
        Ok(&self.path)
    }

    fn functions(&self) -> Result<&[Named], Infallible> {
        Ok(&self.functions)
    }

    fn resources(&self) -> Result<&[String], Infallible> {
        Ok(&[])
    }
}
