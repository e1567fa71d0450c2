//! The place of the compiler in an application that has none.

use wasmtime::component::Component;
use wasmtime::{Engine, Error};

use super::admission::Admitted;

/// Compiles nothing.
///
/// # Errors
/// Fails with what to do about it.
pub(super) fn compile(_: &Engine, _: &Admitted<'_>) -> Result<Component, Error> {
    Err(Error::msg(
        "this application has no compiler, since its `wasm_link` is built without the feature `cranelift`: compile the \
         plugin elsewhere with `wasm_link::precompile`, and give what comes of it with `Plugin::from_compiled`",
    ))
}
