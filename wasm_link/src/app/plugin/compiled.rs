//! Plugins that were compiled before.
#![expect(
    unsafe_code,
    reason = "who loads code that nothing checks has to say that he knows where it comes from"
)]

use std::path::Path;
use std::sync::Arc;

use wasmtime::Engine;

use super::{Plugin, id_of};
use crate::app::infer::{InferError, Inferences, SeveralPlugs};
use crate::app::source::{Compiled, Source, Trusted};
use crate::describe::AnyInterface;

impl Plugin {
    /// Makes a plugin of a component's file that was compiled before, by [`precompile`](crate::precompile) or by the
    /// command `wasmtime compile`: a `.cwasm`. Its id is the name of the file, without the extension.
    ///
    /// The application needs no compiler then (feature `cranelift`), and compiles nothing when it starts: the file is mapped
    /// into memory, and the system reads what is used of it. All else is as with [`from_file`](Self::from_file), but that
    /// [`LoadLimits`](crate::LoadLimits) do not apply, which bound what is compiled. wasmtime checks that the file was
    /// compiled by its own version and for an engine of the same settings, and the report says what differs.
    ///
    /// # Safety
    /// The file has to be what [`precompile`](crate::precompile) made, unchanged, and nobody may change it as long as the
    /// application runs: to replace it, rename another file to its name. Its code runs as it is: **who can write to the file can do all that the application can**.
    #[must_use]
    pub unsafe fn from_compiled(path: impl AsRef<Path>) -> Self {
        // SAFETY: the caller's word is for this file.
        let trusted = unsafe { Trusted::new() };
        Self::compiled_file(path.as_ref(), trusted)
    }

    /// Makes a plugin of the bytes of a compiled component, such as those of `include_bytes!`: see
    /// [`from_compiled`](Self::from_compiled).
    ///
    /// # Safety
    /// The bytes have to be what [`precompile`](crate::precompile) made, unchanged: their code runs as it is.
    #[must_use]
    pub unsafe fn from_compiled_bytes(id: &str, bytes: impl Into<Arc<[u8]>>) -> Self {
        // SAFETY: the caller's word is for these bytes.
        let trusted = unsafe { Trusted::new() };
        Self::new(id, Source::Compiled(Compiled::bytes(bytes.into(), trusted)))
    }

    pub(in crate::app) fn compiled_file(path: &Path, trusted: Trusted) -> Self {
        let source = Source::Compiled(Compiled::file(path, trusted));
        Self::new(&id_of(path), source)
    }
}

impl<S: 'static> Plugin<S> {
    /// Finds what [`infer`](Self::infer) does, also of a compiled component: that takes the engine which it was compiled
    /// for.
    ///
    /// # Errors
    /// Fails as [`infer`](Self::infer) does, and when the component was compiled for another engine.
    pub fn infer_with_engine(
        &mut self,
        engine: &Engine,
        interfaces: &[AnyInterface],
    ) -> Result<(), InferError> {
        let Source::Compiled(compiled) = &self.source else {
            return self.infer(interfaces);
        };
        if !self.is_open() {
            return Ok(());
        }
        let component = compiled.component(engine);
        let component = component.map_err(InferError::NotAComponent)?;
        let inferences = Inferences::new(interfaces, SeveralPlugs::All);
        self.conclude(&inferences, &inferences.of_compiled(&component, engine))
    }

    /// Takes away the compiled component, if it has one: whoever does loads it for the plugin.
    pub(in crate::app) fn take_compiled(&mut self) -> Option<Compiled> {
        match self.take_source() {
            Source::Compiled(compiled) => Some(compiled),
            other => {
                self.source = other;
                None
            }
        }
    }
}
