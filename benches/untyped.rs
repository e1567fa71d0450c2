//! Interfaces as hand-written ones: they only have names, and so they are linked dynamically.

use std::convert::Infallible;
use std::marker::PhantomData;

use wasm_link::describe::AnyFunction;
use wasm_link::{InterfaceCardinality, InterfaceData};

use crate::guests::{ASK, DRIVE, WORK};

/// What is known of an interface.
pub(crate) trait Named {
    const PATH: &'static str;
    const CARDINALITY: InterfaceCardinality;
}

/// One worker.
pub(crate) struct Work;

impl Named for Work {
    const PATH: &'static str = WORK;
    const CARDINALITY: InterfaceCardinality = InterfaceCardinality::ExactlyOne;
}

/// Any number of drivers.
pub(crate) struct Drivers;

impl Named for Drivers {
    const PATH: &'static str = DRIVE;
    const CARDINALITY: InterfaceCardinality = InterfaceCardinality::Any;
}

/// Any number of askers.
pub(crate) struct Askers;

impl Named for Askers {
    const PATH: &'static str = ASK;
    const CARDINALITY: InterfaceCardinality = InterfaceCardinality::Any;
}

/// An interface of which no types are known.
pub(crate) struct Untyped<N>(PhantomData<N>);

impl<N> Default for Untyped<N> {
    fn default() -> Self {
        Self(PhantomData)
    }
}

impl<N: Named + 'static> InterfaceData for Untyped<N> {
    type Id = &'static str;
    type Error = Infallible;
    type Function = AnyFunction;
    type FunctionIter<'a> = [&'a AnyFunction; 0];
    type ResourceIter<'a> = [&'a String; 0];

    fn id(&self) -> Result<&Self::Id, Infallible> {
        Ok(&N::PATH)
    }

    fn cardinality(&self) -> Result<&InterfaceCardinality, Infallible> {
        Ok(&N::CARDINALITY)
    }

    fn package_name(&self) -> Result<&str, Infallible> {
        Ok(N::PATH)
    }

    fn functions(&self) -> Result<Self::FunctionIter<'_>, Infallible> {
        Ok([])
    }

    fn resources(&self) -> Result<Self::ResourceIter<'_>, Infallible> {
        Ok([])
    }
}

/// An interface of which no more is known than its path, which is its id.
pub(crate) struct Path {
    path: String,
    cardinality: InterfaceCardinality,
}

impl Path {
    pub(crate) fn of(path: &str, cardinality: InterfaceCardinality) -> Self {
        let path = path.to_owned();
        Self { path, cardinality }
    }
}

impl InterfaceData for Path {
    type Id = String;
    type Error = Infallible;
    type Function = AnyFunction;
    type FunctionIter<'a> = [&'a AnyFunction; 0];
    type ResourceIter<'a> = [&'a String; 0];

    fn id(&self) -> Result<&String, Infallible> {
        Ok(&self.path)
    }

    fn cardinality(&self) -> Result<&InterfaceCardinality, Infallible> {
        Ok(&self.cardinality)
    }

    fn package_name(&self) -> Result<&str, Infallible> {
        Ok(&self.path)
    }

    fn functions(&self) -> Result<Self::FunctionIter<'_>, Infallible> {
        Ok([])
    }

    fn resources(&self) -> Result<Self::ResourceIter<'_>, Infallible> {
        Ok([])
    }
}
