//! What is found in a plugin's component where it was not given.

use std::borrow::Cow;

use super::Plugin;
use crate::app::infer::{InferError, Inference, Inferences};
use crate::app::source::Source;
use crate::describe::AnyInterface;
use crate::load::Admitted;

impl<S: 'static> Plugin<S> {
    /// Finds the plug and the sockets that were not given, among `interfaces`: the plug is the one
    /// interface that the component exports, the sockets are those that it imports.
    ///
    /// The component is read, not compiled. A file must not change from here until it is loaded.
    ///
    /// # Errors
    /// Fails when the component cannot be read, and when it exports none of the interfaces, or
    /// several.
    pub fn infer(&mut self, interfaces: &[AnyInterface]) -> Result<(), InferError> {
        if !self.is_open() {
            return Ok(());
        }
        let inferences = Inferences::new(interfaces);
        if self.native_value().is_some() {
            return self.infer_native(&inferences);
        }
        let limits = self.load_limits();
        let bytes = self.source.read(&limits);
        let bytes = bytes.map_err(|error| InferError::Read(error.into()))?;
        let inference = {
            let component = Admitted::of(&bytes, &limits).map_err(InferError::NotAComponent)?;
            inferences.of(&component)?
        };
        // Those that the plugin has itself stay as they are.
        if let Cow::Owned(bytes) = bytes {
            self.source.insist_on(&bytes);
        }
        self.conclude(&inferences, &inference)
    }

    /// Tells whether something has to be found in what the component exports and imports.
    pub(crate) fn is_open(&self) -> bool {
        self.plugs.is_empty() || self.sockets.is_none()
    }

    /// Finds out the plug of a plugin that is a Rust value.
    ///
    /// # Errors
    /// Fails when the application has no interface that it implements, or several.
    pub(crate) fn infer_native(&mut self, inferences: &Inferences<'_>) -> Result<(), InferError> {
        let Some(native) = &self.native else {
            return Ok(());
        };
        let inference = inferences.of_path(native.path());
        self.conclude(inferences, &inference)
    }

    /// Finds what was not given.
    ///
    /// # Errors
    /// Fails when the component exports none of the interfaces, or several.
    pub(crate) fn conclude(
        &mut self,
        inferences: &Inferences<'_>,
        inference: &Inference,
    ) -> Result<(), InferError> {
        if self.plugs.is_empty() {
            self.plugs = inferences.plugs(inference)?;
        }
        if self.sockets.is_none() {
            self.sockets = Some(inferences.sockets(inference, &self.plugs)?);
        }
        Ok(())
    }

    /// Takes away where the component comes from: whoever does reads it for the plugin.
    pub(crate) fn take_source(&mut self) -> Source {
        std::mem::replace(&mut self.source, Source::Released)
    }
}
