//! The worker's interface as a hand-written one: it only has a name, and so it is linked dynamically.

use std::convert::Infallible;

use wasm_link::{AnyFunction, InterfaceCardinality, InterfaceData};

use crate::guests::WORK;

/// The interface [`WORK`], of which no types are known.
#[derive(Default)]
pub(crate) struct UntypedWork;

impl InterfaceData for UntypedWork {
    type Id = &'static str;
    type Error = Infallible;
    type Function = AnyFunction;
    type FunctionIter<'a> = [&'a AnyFunction; 0];
    type ResourceIter<'a> = [&'a String; 0];

    fn id(&self) -> Result<&Self::Id, Infallible> {
        Ok(&WORK)
    }

    fn cardinality(&self) -> Result<&InterfaceCardinality, Infallible> {
        Ok(&InterfaceCardinality::ExactlyOne)
    }

    fn package_name(&self) -> Result<&str, Infallible> {
        Ok(WORK)
    }

    fn functions(&self) -> Result<Self::FunctionIter<'_>, Infallible> {
        Ok([])
    }

    fn resources(&self) -> Result<Self::ResourceIter<'_>, Infallible> {
        Ok([])
    }
}
