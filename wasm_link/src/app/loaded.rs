//! The application after it was loaded: a tree, and the report about it.

use std::fmt;
use std::sync::Arc;

use wasmtime::component::Val;

use super::Plugin;
use super::Report;
use crate::error::{BindError, DispatchError, ResourceReceiveError, RestartError};
use crate::head::PluginTreeHead;
use crate::host::TypedInterface;
use crate::outline::Outline;
use crate::socket::Socket;

/// An application whose plugins are loaded.
#[derive(Debug)]
pub struct LoadedApp<S: Send + 'static = ()> {
    pub(super) head: PluginTreeHead<Plugin<S>>,
    pub(super) report: Report,
    #[cfg(feature = "wasi")]
    pub(super) outputs: Outputs,
}

/// What plugins write to their standard output and error, by their ids.
#[cfg(feature = "wasi")]
pub(super) type Outputs = std::collections::HashMap<Arc<str>, crate::wasi::WasiOutput>;

impl<S: Send + 'static> LoadedApp<S> {
    /// Returns what could not be loaded, and who lost what because of it.
    #[must_use]
    pub fn report(&self) -> &Report {
        &self.report
    }

    /// Returns the loaded tree.
    #[must_use]
    pub fn head(&self) -> &PluginTreeHead<Plugin<S>> {
        &self.head
    }

    /// Returns a handle that calls an interface with the types that `interface!` generated for it.
    ///
    /// # Errors
    /// See [`PluginTreeHead::bind`].
    pub fn bind<I: TypedInterface>(&self) -> Result<I::Handle<Plugin<S>>, BindError> {
        self.head.bind::<I>()
    }

    /// Calls a function by name: see [`PluginTreeHead::dispatch`].
    ///
    /// # Errors
    /// Each result is an error by itself: see [`DispatchError`].
    #[must_use = "each result may be an error"]
    pub fn dispatch(
        &self,
        interface_path: &str,
        function: &str,
        has_return: bool,
        data: &[Val],
    ) -> Socket<Result<Val, DispatchError>, Arc<str>> {
        self.head
            .dispatch(interface_path, function, has_return, data)
    }

    /// Gives up the resource handles that a value of [`dispatch`](Self::dispatch) holds: see
    /// [`PluginTreeHead::release`].
    ///
    /// # Errors
    /// See [`PluginTreeHead::release`].
    pub fn release(&self, value: &Val) -> Result<(), ResourceReceiveError> {
        self.head.release(value)
    }

    /// Replaces a plugin's instance by a new one: see [`PluginTreeHead::restart`].
    ///
    /// # Errors
    /// See [`PluginTreeHead::restart`].
    pub fn restart(&self, id: &str) -> Result<(), RestartError> {
        self.head.restart(&Arc::from(id))
    }

    /// Returns what a plugin writes to its standard output and error, if the application offers WASI
    /// and has such a plugin.
    #[cfg(feature = "wasi")]
    #[must_use]
    pub fn output(&self, id: &str) -> Option<&crate::wasi::WasiOutput> {
        self.outputs.get(id)
    }

    /// Returns a picture of the loaded tree.
    #[must_use]
    pub fn outline(&self) -> Outline {
        self.head.outline()
    }
}

impl<S: Send + 'static> fmt::Display for LoadedApp<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.head.fmt(f)
    }
}
