//! Compiled components: equal bytes are compiled once, and let go of as soon as they are compiled.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use foldhash::fast::RandomState;
use wasmtime::Engine;
use wasmtime::component::Component;

use super::admission::Admitted;
#[cfg(feature = "cranelift")]
use super::compiler;
use super::found::ComponentKey;
#[cfg(not(feature = "cranelift"))]
use super::no_compiler as compiler;
use super::switches;
use crate::describe::LoadLimits;
use crate::error::LoadLimitHit;

/// Components by the digests of their bytes, and by what was admitted of them.
#[derive(Default)]
pub(crate) struct Components {
    compiled: Mutex<HashMap<ComponentKey, Entry, RandomState>>,
}

enum Entry {
    /// A thread is compiling it.
    Underway,
    Done(Compiled),
}

/// A component, or why it cannot be compiled.
type Compiled = Result<Component, CompileError>;

/// Compiles a component that may have no more of anything than `limits` say, for itself.
///
/// # Errors
/// Fails when it is not admitted, or cannot be compiled.
pub(crate) fn compiled(
    engine: &Engine,
    bytes: &[u8],
    limits: &LoadLimits,
) -> wasmtime::Result<Component> {
    let admitted = Admitted::of(bytes, limits).map_err(wasmtime::Error::new)?;
    compiler::compile(engine, &admitted).map_err(switches::explain)
}

/// Compiles a component that may have no more of anything than `limits` say, for later.
///
/// # Errors
/// Fails when it is not admitted, or cannot be compiled.
#[cfg(feature = "cranelift")]
pub(crate) fn precompiled(
    engine: &Engine,
    bytes: &[u8],
    limits: &LoadLimits,
) -> wasmtime::Result<Vec<u8>> {
    let admitted = Admitted::of(bytes, limits).map_err(wasmtime::Error::new)?;
    compiler::precompile(engine, &admitted).map_err(switches::explain)
}

/// Why a component cannot be compiled: told to each plugin that has it.
#[derive(Clone)]
pub(crate) struct CompileError(Arc<wasmtime::Error>);

impl Components {
    /// Compiles the component of this key, if nobody did and it has no more of anything than is admitted.
    pub(crate) fn compile(&self, engine: &Engine, key: ComponentKey, bytes: &[u8]) {
        self.complete(key, || compiled(engine, bytes, &key.limits));
    }

    /// Compiles the component of this key, which was admitted, if nobody did.
    pub(crate) fn compile_admitted(
        &self,
        engine: &Engine,
        key: ComponentKey,
        component: &Admitted<'_>,
    ) {
        self.complete(key, || {
            compiler::compile(engine, component).map_err(switches::explain)
        });
    }

    /// Compiles what has this key, if nobody did. It may be under way on another thread when this returns: no thread
    /// waits for another, which might be waiting for it.
    fn complete(&self, key: ComponentKey, compile: impl FnOnce() -> wasmtime::Result<Component>) {
        let mut compiled = self.lock();
        if compiled.contains_key(&key) {
            return;
        }
        compiled.insert(key, Entry::Underway);
        drop(compiled);
        let component = compile().map_err(|error| CompileError(Arc::new(error)));
        self.lock().insert(key, Entry::Done(component));
    }

    /// Returns the component of a key.
    ///
    /// # Errors
    /// Fails when it is not admitted, or cannot be compiled.
    pub(super) fn get(&self, key: &ComponentKey) -> wasmtime::Result<Component> {
        match self.lock().get(key) {
            Some(Entry::Done(compiled)) => compiled.clone().map_err(CompileError::into_error),
            Some(Entry::Underway) | None => Err(wasmtime::Error::msg("it was not compiled")),
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<ComponentKey, Entry, RandomState>> {
        self.compiled.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl CompileError {
    /// Returns an error for one of the plugins. A limit that was hit is the error itself, and so is found in it.
    fn into_error(self) -> wasmtime::Error {
        match self.0.downcast_ref::<LoadLimitHit>() {
            Some(hit) => wasmtime::Error::new(hit.clone()),
            None => wasmtime::Error::new(self),
        }
    }
}

impl fmt::Display for CompileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for CompileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Error for CompileError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.source()
    }
}

#[cfg(all(test, feature = "wat"))]
mod tests {
    use super::*;

    #[test]
    fn equal_bytes_are_compiled_once() {
        let engine = Engine::default();
        let components = Components::default();
        let limits = LoadLimits::default();
        let compile = |text: &str| {
            let key = ComponentKey::of(text.as_bytes(), &limits);
            components.compile(&engine, key, text.as_bytes());
            key
        };
        let empty = compile("(component)");
        assert_eq!(compile("(component)"), empty);
        let other = compile("(component (core module))");
        let broken = compile("(component");
        assert_eq!(components.lock().len(), 3);
        let code = |digest| {
            let component = components.get(&digest).ok()?;
            Some(component.image_range().start.addr())
        };
        assert_ne!(code(empty), code(other));
        assert_eq!(code(broken), None);
    }
}
