//! What may be compiled: components that do not have more of anything than is admitted.

use std::borrow::Cow;

use wasmparser::{Encoding, Parser, Payload};

use super::foreign::what_else;
use super::weight::Weight;
use crate::describe::LoadLimits;
use crate::error::{ComponentError, LoadLimit, LoadLimitHit};

/// A component in its binary form that may be compiled, as far as its size goes. It may be invalid.
pub(crate) struct Admitted<'a> {
    binary: Cow<'a, [u8]>,
    #[cfg_attr(
        not(feature = "cranelift"),
        expect(dead_code, reason = "the compiler looks at it")
    )]
    pub(super) limits: LoadLimits,
    #[cfg_attr(
        not(feature = "cranelift"),
        expect(dead_code, reason = "the compiler looks at it")
    )]
    pub(super) weight: Weight,
}

impl<'a> Admitted<'a> {
    /// Admits a component's bytes: binary, or text with the feature `wat`.
    ///
    /// # Errors
    /// Fails when they are no component, or more than `limits` admit.
    pub(crate) fn of(given: &'a [u8], limits: &LoadLimits) -> Result<Self, ComponentError> {
        use LoadLimit::{ComponentBytes, TextBytes};
        bounded(ComponentBytes, limits.component_bytes, given.len())?;
        if given.is_empty() {
            return Err(ComponentError::Empty);
        }
        if let Some(what) = what_else(given) {
            return Err(ComponentError::SomethingElse { what });
        }
        if !given.starts_with(b"\0asm") {
            bounded(TextBytes, limits.text_bytes, given.len())?;
        }
        #[cfg(feature = "wat")]
        let binary = wat::parse_bytes(given).map_err(|error| ComponentError::text(&error))?;
        #[cfg(not(feature = "wat"))]
        let binary = Cow::Borrowed(given);
        bounded(ComponentBytes, limits.component_bytes, binary.len())?;
        if is_module(&binary)? {
            return Err(ComponentError::CoreModule);
        }
        let weight = Weight::of(&binary).map_err(ComponentError::invalid)?;
        within(&weight, limits)?;
        Ok(Self {
            binary,
            limits: *limits,
            weight,
        })
    }

    pub(crate) fn binary(&self) -> &[u8] {
        &self.binary
    }
}

fn is_module(binary: &[u8]) -> Result<bool, ComponentError> {
    let first = Parser::new(0).parse_all(binary).next();
    let first = first.ok_or(ComponentError::Empty)?;
    let first = first.map_err(ComponentError::invalid)?;
    Ok(matches!(
        first,
        Payload::Version {
            encoding: Encoding::Module,
            ..
        }
    ))
}

fn within(weight: &Weight, limits: &LoadLimits) -> Result<(), ComponentError> {
    let counted = [
        (LoadLimit::Functions, limits.functions, weight.functions),
        (LoadLimit::CodeBytes, limits.code_bytes, weight.code_bytes),
        (
            LoadLimit::FunctionBytes,
            limits.function_bytes,
            weight.function_bytes,
        ),
        (LoadLimit::Locals, limits.locals, weight.locals),
        (LoadLimit::Nesting, limits.nesting, weight.nesting),
        (
            LoadLimit::LoopVariables,
            limits.loop_variables,
            weight.loop_variables,
        ),
        (LoadLimit::Instances, limits.instances, weight.instances),
        (
            LoadLimit::DescriptionBytes,
            limits.description_bytes,
            weight.description_bytes,
        ),
        (
            LoadLimit::TableElements,
            limits.table_elements,
            weight.table_elements,
        ),
    ];
    let mut counted = counted.into_iter();
    counted.try_for_each(|(limit, admitted, found)| bounded(limit, admitted, found))
}

fn bounded(limit: LoadLimit, admitted: Option<usize>, found: usize) -> Result<(), ComponentError> {
    match admitted {
        Some(admitted) if found > admitted => {
            let hit = LoadLimitHit::counted(limit, admitted, found);
            Err(ComponentError::TooLarge(hit))
        }
        Some(_) | None => Ok(()),
    }
}
