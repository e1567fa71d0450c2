//! Compiled components: equal bytes are compiled once, and let go of as soon as they are compiled.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use foldhash::fast::RandomState;
use wasmtime::Engine;
use wasmtime::component::Component;

use super::found::Digest;
use super::switches;

/// Components by the digests of their bytes.
#[derive(Default)]
pub(crate) struct Components {
    compiled: Mutex<HashMap<Digest, Entry, RandomState>>,
}

enum Entry {
    /// A thread is compiling it.
    Underway,
    Done(Compiled),
}

/// A component, or why it cannot be compiled.
type Compiled = Result<Component, CompileError>;

/// Why a component cannot be compiled: told to each plugin that has it.
#[derive(Clone)]
pub(crate) struct CompileError(Arc<wasmtime::Error>);

impl Components {
    /// Compiles a component, if nobody did. It may be under way on another thread when this returns:
    /// no thread waits for another, which might be waiting for it.
    pub(crate) fn compile(&self, engine: &Engine, bytes: &[u8]) -> Digest {
        let digest = Digest::of(bytes);
        let mut compiled = self.lock();
        if compiled.contains_key(&digest) {
            return digest;
        }
        compiled.insert(digest, Entry::Underway);
        drop(compiled);
        let component = Component::new(engine, bytes);
        let component = component.map_err(|error| CompileError(Arc::new(switches::explain(error))));
        self.lock().insert(digest, Entry::Done(component));
        digest
    }

    /// Returns the component of a digest.
    ///
    /// # Errors
    /// Fails when it cannot be compiled.
    pub(super) fn get(&self, digest: Digest) -> wasmtime::Result<Component> {
        match self.lock().get(&digest) {
            Some(Entry::Done(compiled)) => compiled.clone().map_err(wasmtime::Error::new),
            Some(Entry::Underway) | None => Err(wasmtime::Error::msg("it was not compiled")),
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Digest, Entry, RandomState>> {
        self.compiled.lock().unwrap_or_else(PoisonError::into_inner)
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
        let compile = |text: &str| components.compile(&engine, text.as_bytes());
        let empty = compile("(component)");
        assert_eq!(compile("(component)"), empty);
        let other = compile("(component (core module))");
        let broken = compile("(component");
        assert_eq!(components.lock().len(), 3);
        let code = |digest| {
            let component = components.get(digest).ok()?;
            Some(component.image_range().start.addr())
        };
        assert_ne!(code(empty), code(other));
        assert_eq!(code(broken), None);
    }
}
