//! Compiling ahead of time.

use wasmtime::Engine;

use crate::describe::LoadLimits;
use crate::load::precompiled;

/// Compiles a component ahead of time: what comes of it is a `.cwasm`, which an application loads with
/// [`Plugin::from_compiled`](crate::Plugin::from_compiled), also one that has no compiler.
///
/// `bytes` are a component: binary, or text with the feature `wat`. The application has to have an engine of the same
/// settings, such as that of [`engine`](crate::engine), and the same version of this crate. For another kind of machine, give
/// an engine whose [`Config::target`](wasmtime::Config::target) names it, which needs wasmtime's feature `all-arch`.
///
/// # Errors
/// Fails when the component is not valid, or has more of something than [`LoadLimits::default`] admits.
///
/// # Examples
/// ```
/// let engine = wasm_link::engine()?;
/// let compiled = wasm_link::precompile(&engine, b"(component)")?;
/// std::fs::write(std::env::temp_dir().join("nothing.cwasm"), compiled)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn precompile(engine: &Engine, bytes: &[u8]) -> wasmtime::Result<Vec<u8>> {
    precompile_within(engine, bytes, &LoadLimits::default())
}

/// Compiles a component ahead of time, as [`precompile`] does, if it has no more of anything than `limits` admit.
///
/// # Errors
/// Fails when the component is not valid or not admitted.
pub fn precompile_within(
    engine: &Engine,
    bytes: &[u8],
    limits: &LoadLimits,
) -> wasmtime::Result<Vec<u8>> {
    precompiled(engine, bytes, limits)
}
