//! The names that a component imports and exports, read from its binary without compiling it.

use thiserror::Error;
use wasmparser::{ComponentExternalKind, ComponentTypeRef, Encoding, Parser, Payload};

/// The interfaces that a component imports and exports, by their paths.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct InterfaceNames {
    pub(crate) imports: Vec<String>,
    pub(crate) exports: Vec<String>,
}

/// Why names cannot be read.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum NamesError {
    /// The bytes are a core module.
    #[error(
        "it is a core module, not a component: build it for `wasm32-wasip2`, or make a component \
         of it with `wasm-tools component new`"
    )]
    CoreModule,
    /// The bytes are no WebAssembly, or damaged.
    #[error("it is not a valid component")]
    Invalid(#[source] wasmparser::BinaryReaderError),
    /// The text is not that of a component.
    #[cfg(feature = "wat")]
    #[error("it is not the text of a component")]
    Text(#[source] wat::Error),
    /// The bytes have no end.
    #[error("it is empty")]
    Empty,
}

impl InterfaceNames {
    /// Reads the names from a component's bytes: binary, or text with the feature `wat`.
    ///
    /// # Errors
    /// Fails when the bytes are no component.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, NamesError> {
        #[cfg(feature = "wat")]
        let bytes = &*wat::parse_bytes(bytes).map_err(NamesError::Text)?;
        let mut names = Self::default();
        let mut depth = 0_usize;
        let mut is_component = false;
        for payload in Parser::new(0).parse_all(bytes) {
            let payload = payload.map_err(NamesError::Invalid)?;
            match payload {
                Payload::Version { encoding, .. } if depth == 0 => {
                    if encoding == Encoding::Module {
                        return Err(NamesError::CoreModule);
                    }
                    is_component = true;
                }
                // What is nested has sections of its own, up to its own end.
                Payload::ModuleSection { .. } | Payload::ComponentSection { .. } => depth += 1,
                Payload::End(_) => depth = depth.saturating_sub(1),
                payload if depth == 0 => names.note(payload).map_err(NamesError::Invalid)?,
                _ => {}
            }
        }
        if is_component {
            Ok(names)
        } else {
            Err(NamesError::Empty)
        }
    }

    fn note(&mut self, payload: Payload<'_>) -> Result<(), wasmparser::BinaryReaderError> {
        match payload {
            Payload::ComponentImportSection(imports) => {
                for import in imports {
                    let import = import?;
                    if let ComponentTypeRef::Instance(_) = import.ty {
                        self.imports.push(import.name.name.to_owned());
                    }
                }
            }
            Payload::ComponentExportSection(exports) => {
                for export in exports {
                    let export = export?;
                    if export.kind == ComponentExternalKind::Instance {
                        self.exports.push(export.name.name.to_owned());
                    }
                }
            }
            _ => {}
        }
        Ok(())
    }
}

#[cfg(all(test, feature = "wat"))]
mod tests {
    use super::*;

    #[test]
    fn names_of_nested_components_are_not_taken() {
        let component = r#"(component
            (import "a:b/imported@1.0.0" (instance))
            (import "f" (func))
            (component $nested (import "a:b/nested" (instance)))
            (core module (func (export "g")))
            (instance $empty)
            (export "a:b/exported" (instance $empty))
        )"#;
        let names = InterfaceNames::read(component.as_bytes());
        assert_eq!(
            names.ok(),
            Some(InterfaceNames {
                imports: vec!["a:b/imported@1.0.0".to_owned()],
                exports: vec!["a:b/exported".to_owned()],
            })
        );
    }

    #[test]
    fn what_is_no_component_is_told_apart() {
        let error = |bytes: &[u8]| match InterfaceNames::read(bytes) {
            Ok(names) => format!("{names:?}"),
            Err(error) => error.to_string(),
        };
        assert!(error(b"(module)").starts_with("it is a core module"));
        assert_eq!(error(b"(component"), "it is not the text of a component");
        assert_eq!(
            error(b"\0asm\x0d\0\x01\0\x07\xff"),
            "it is not a valid component"
        );
    }
}
