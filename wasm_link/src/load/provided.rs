//! What the application offers to all plugins in Rust. Each value is made when the first plugin imports it.

use std::sync::Arc;

use crate::describe::{Native, PluginData};
use crate::path;
use crate::slot::native::NativeCore;

/// What the application offers to all plugins in Rust.
pub(super) struct Provided<P: PluginData + 'static> {
    values: Vec<Value<P>>,
}

struct Value<P: PluginData + 'static> {
    native: Native<P>,
    made: Option<Arc<NativeCore<P>>>,
}

impl<P: PluginData + 'static> Provided<P> {
    pub(super) fn new(natives: Vec<Native<P>>) -> Self {
        let values = natives
            .into_iter()
            .map(|native| Value { native, made: None });
        Self {
            values: values.collect(),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// Returns the paths of all interfaces.
    pub(super) fn paths(&self) -> impl Iterator<Item = &str> + Clone {
        self.values.iter().map(|value| value.native.path())
    }

    /// Finds the value that an import comes from: of several on one semver track, that of the same version.
    pub(super) fn find(&self, import: &str) -> Option<usize> {
        let mut values = self.values.iter();
        if let Some(exact) = values.position(|value| value.native.path() == import) {
            return Some(exact);
        }
        let best = path::best_match(import, self.paths())?;
        self.values
            .iter()
            .position(|value| value.native.path() == best)
    }

    pub(super) fn native(&self, position: usize) -> Option<&Native<P>> {
        Some(&self.values.get(position)?.native)
    }

    pub(super) fn made(&self, position: usize) -> Option<&Arc<NativeCore<P>>> {
        self.values.get(position)?.made.as_ref()
    }

    pub(super) fn set(&mut self, position: usize, made: &Arc<NativeCore<P>>) {
        if let Some(value) = self.values.get_mut(position) {
            value.made = Some(Arc::clone(made));
        }
    }
}
