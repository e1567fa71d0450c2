//! What is found in a plugin's component where it was not given.

use std::borrow::Cow;
use std::sync::Arc;

use super::Plugin;
use crate::app::infer::{InferError, Inference, Inferences, SeveralPlugs};
use crate::app::report::FillingSeveral;
use crate::app::source::Source;
use crate::describe::AnyInterface;
use crate::load::Admitted;

impl<S: 'static> Plugin<S> {
    /// Finds the plugs and the sockets that were not given, among `interfaces`: the plugs are those that the
    /// component exports, the sockets are those that it imports. Of several that it exports, it is not loaded for
    /// those that it imports as well.
    ///
    /// The component is read, not compiled. A file must not change from here until it is loaded.
    ///
    /// # Errors
    /// Fails when the component cannot be read, when it exports none of the interfaces, and when nothing tells two of
    /// them apart.
    pub fn infer(&mut self, interfaces: &[AnyInterface]) -> Result<(), InferError> {
        if !self.is_open() {
            return Ok(());
        }
        let inferences = Inferences::new(interfaces, SeveralPlugs::All);
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
    /// Fails when the application has no interface that it implements, or nothing tells two of them apart.
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
    /// Fails when the component exports none of the interfaces, and when it cannot be told which of them are meant.
    pub(crate) fn conclude(
        &mut self,
        inferences: &Inferences<'_>,
        inference: &Inference,
    ) -> Result<(), InferError> {
        // What is linked by name depends on nothing that has to be found.
        let unlinked = inferences.without(inference, &self.links);
        let inference = unlinked.as_ref().unwrap_or(inference);
        if self.plugs.is_empty() {
            self.plugs = inferences.plugs(inference)?;
            self.not_filled = Some(inferences.imported_plugs(inference).into());
        }
        if self.sockets.is_none() {
            self.sockets = Some(inferences.sockets(inference, &self.plugs)?);
        }
        Ok(())
    }

    /// Returns what was found in the component, where that is not one interface.
    pub(crate) fn filling_several(&self) -> Option<FillingSeveral> {
        let not_filled = self.not_filled.as_ref()?;
        if self.plugs.len() < 2 && not_filled.is_empty() {
            return None;
        }
        Some(FillingSeveral {
            plugin: self.name().to_owned(),
            interfaces: Arc::clone(&self.plugs),
            imported: Arc::clone(not_filled),
        })
    }

    /// Takes away where the component comes from: whoever does reads it for the plugin.
    pub(crate) fn take_source(&mut self) -> Source {
        std::mem::replace(&mut self.source, Source::Released)
    }
}
