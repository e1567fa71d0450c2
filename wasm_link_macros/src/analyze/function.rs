//! What the types of a function say about calls of it.

use super::facts::{Carries, Facts};
use super::model::{Function, FunctionKind};

/// How many parameters a typed function of wasmtime's can have.
const MOST_PARAMETERS: usize = 16;

impl Function {
    /// Whether there is a typed method for it.
    pub(crate) fn has_method(&self) -> bool {
        !self.is_async && self.carries() < Carries::Channels
    }

    /// Whether there are handles among its parameters: what a method is called on is none of them.
    pub(crate) fn takes_handles(&self) -> bool {
        let mut parameters = self.parameters.iter();
        parameters.any(|parameter| Facts::of(&parameter.ty).has_handles())
    }

    /// Whether wasmtime has no typed form of it: it is called with dynamic values.
    pub(crate) fn is_dynamic(&self) -> bool {
        let this = usize::from(self.kind == FunctionKind::Method);
        this + self.parameters.len() > MOST_PARAMETERS || self.facts().any(|facts| facts.is_dynamic)
    }

    fn carries(&self) -> Carries {
        let carried = self.facts().map(|facts| facts.carries);
        carried.max().unwrap_or(Carries::Data)
    }

    /// The facts of the types in its signature.
    fn facts(&self) -> impl Iterator<Item = Facts> {
        let parameters = self.parameters.iter().map(|parameter| &parameter.ty);
        parameters.chain(&self.result).map(Facts::of)
    }
}
