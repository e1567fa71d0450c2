//! Components that were compiled before, whose code runs as it is.
//!
//! wasmtime checks for which engine such code was compiled, and not the code itself. So nobody but who gave his word for
//! the code gets a [`Trusted`], and only with one there is a [`Compiled`].
#![expect(
    unsafe_code,
    reason = "nothing but the word of its author says that compiled code is what wasmtime compiled"
)]

use std::borrow::Cow;
use std::path::Path;
use std::sync::Arc;

use wasmtime::component::Component;
use wasmtime::{Engine, Precompiled};

use super::file;
use crate::error::{ComponentError, with_causes};
use crate::load::what_else;
use crate::text::escaped;

/// The wasmtime of this application, as it marks what it compiles.
const WASMTIME: &str = "48";

/// The word of the application's author for code.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Trusted(());

impl Trusted {
    /// Takes the author's word.
    ///
    /// # Safety
    /// What is loaded because of it has to be what wasmtime compiled of a component, unchanged: the bytes as they are now,
    /// and files as long as a plugin has its code from them.
    pub(crate) const unsafe fn new() -> Self {
        Self(())
    }
}

/// A compiled component's bytes, or the file that has them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Compiled(Place);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Place {
    File(Arc<Path>),
    Bytes(Arc<[u8]>),
}

impl Compiled {
    pub(crate) fn file(path: &Path, _: Trusted) -> Self {
        Self(Place::File(path.into()))
    }

    pub(crate) fn bytes(bytes: Arc<[u8]>, _: Trusted) -> Self {
        Self(Place::Bytes(bytes))
    }

    /// Returns the path of the file, if it is one.
    pub(crate) fn path(&self) -> Option<&Arc<Path>> {
        match &self.0 {
            Place::File(path) => Some(path),
            Place::Bytes(_) => None,
        }
    }

    /// Returns the component. Its code stays in the file: the system reads what of it is used.
    ///
    /// # Errors
    /// Fails when it is no compiled component, or is one for another engine.
    pub(crate) fn component(&self, engine: &Engine) -> Result<Component, ComponentError> {
        self.check()?;
        // SAFETY: both ask that the code is what wasmtime compiled of a component, and that its file does not change. That
        // is what whoever made the `Trusted` gave his word for, without which there is no `Compiled`.
        let component = unsafe {
            match &self.0 {
                Place::File(path) => Component::deserialize_file(engine, path),
                Place::Bytes(bytes) => Component::deserialize(engine, bytes),
            }
        };
        component.map_err(|error| differs(&error))
    }

    /// Looks at the mark that wasmtime leaves in what it compiles.
    fn check(&self) -> Result<(), ComponentError> {
        let (mark, beginning) = match &self.0 {
            Place::File(path) => {
                let beginning = file::beginning(path).map_err(ComponentError::Unreadable)?;
                // What is no machine code at all has no mark, and is an error for who looks for one.
                let mark = Engine::detect_precompiled_file(path);
                (mark.ok().flatten(), Cow::Owned(beginning))
            }
            Place::Bytes(bytes) => (Engine::detect_precompiled(bytes), Cow::Borrowed(&**bytes)),
        };
        let what = match mark {
            Some(Precompiled::Component) => return Ok(()),
            Some(Precompiled::Module) => {
                "it is a compiled core module, not a compiled component: compile a component"
            }
            None if beginning.is_empty() => return Err(ComponentError::Empty),
            None => otherwise(&beginning),
        };
        Err(ComponentError::NotCompiled { what })
    }
}

/// Says what bytes are that are no compiled component.
fn otherwise(bytes: &[u8]) -> &'static str {
    match what_else(bytes) {
        Some(what) => what,
        None => {
            "it is not compiled: compile it with `wasm_link::precompile`, or, if it is a component, load it with \
             `Plugin::from_file` or `from_bytes`"
        }
    }
}

/// Says how the engine differs from the one that the component was compiled for.
fn differs(error: &wasmtime::Error) -> ComponentError {
    let text = with_causes(error);
    let version = text.split_once("incompatible version '");
    match version.and_then(|(_, rest)| rest.strip_suffix('\'')) {
        Some(found) => ComponentError::OtherVersion {
            expected: WASMTIME.to_owned(),
            found: escaped(found).to_string(),
        },
        None => ComponentError::OtherEngine {
            difference: escaped(text).to_string(),
        },
    }
}
