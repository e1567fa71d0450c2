//! What keeps bytes from being compiled as a component.

use std::error::Error;

use super::load_limit::LoadLimitHit;

/// Why bytes are not compiled.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ComponentError {
    /// The bytes are a core module.
    #[error(
        "it is a core module, not a component: build it for `wasm32-wasip2`, or make a component \
         of it with `wasm-tools component new`"
    )]
    CoreModule,
    /// The bytes are something else altogether.
    #[error("{what}")]
    SomethingElse {
        /// What they are, and what to do about it.
        what: &'static str,
    },
    /// The bytes are no WebAssembly, or damaged.
    #[error("it is not a valid component")]
    Invalid(#[source] Box<dyn Error + Send + Sync>),
    /// The text is not that of a component.
    #[cfg(feature = "wat")]
    #[error("it is not the text of a component")]
    Text(#[source] Box<dyn Error + Send + Sync>),
    /// There are no bytes, or they end before the component does.
    #[error("it is empty")]
    Empty,
    /// The component has more of something than is admitted.
    #[error("it is too large")]
    TooLarge(#[source] LoadLimitHit),
}

impl ComponentError {
    pub(crate) fn invalid(error: wasmparser::BinaryReaderError) -> Self {
        Self::Invalid(error.into())
    }

    /// Keeps what is wrong with a text, and where. What stands there, which is shown below that, may be a
    /// line of any length.
    #[cfg(feature = "wat")]
    pub(crate) fn text(error: &wat::Error) -> Self {
        let text = error.to_string();
        let parts: Vec<_> = text.lines().take(2).map(str::trim).collect();
        Self::Text(parts.join(" ").into())
    }
}
