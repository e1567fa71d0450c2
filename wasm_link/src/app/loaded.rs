//! The application after it was loaded: a tree, and the report about it.

use std::fmt;
use std::sync::Arc;

use wasmtime::component::Val;

use super::Plugin;
use super::Report;
use crate::audit::Capabilities;
use crate::describe::Limits;
use crate::error::{BindError, DispatchError, ResourceReceiveError, RestartError};
use crate::head::{BoundFunction, PluginTreeHead};
use crate::host::TypedInterface;
use crate::outline::Outline;
use crate::slot::{PluginStatus, Usage};
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
    pub fn bind<I: TypedInterface>(&self) -> Result<I::Client<Plugin<S>>, BindError> {
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

    /// Returns a handle that calls the root of this id: see [`PluginTreeHead::bind_id`].
    ///
    /// # Errors
    /// See [`PluginTreeHead::bind_id`].
    pub fn bind_id<I: TypedInterface>(&self, id: &str) -> Result<I::Client<Plugin<S>>, BindError> {
        self.head.bind_id::<I>(id)
    }

    /// Calls a function of one plugin by name: see [`PluginTreeHead::dispatch_to`].
    ///
    /// # Errors
    /// See [`PluginTreeHead::dispatch_to`].
    pub fn dispatch_to(
        &self,
        plugin: &str,
        interface_path: &str,
        function: &str,
        has_return: bool,
        data: &[Val],
    ) -> Result<Val, DispatchError> {
        let plugin = Arc::from(plugin);
        self.head
            .dispatch_to(&plugin, interface_path, function, has_return, data)
    }

    /// Finds a function by name, once for many calls: see [`PluginTreeHead::function`].
    ///
    /// # Errors
    /// See [`PluginTreeHead::function`].
    pub fn function(
        &self,
        interface_path: &str,
        function: &str,
    ) -> Result<BoundFunction<Plugin<S>>, DispatchError> {
        self.head.function(interface_path, function)
    }

    /// Shows the state of a plugin to `work`, be the plugin down or not. It waits for the plugin as a call
    /// does.
    ///
    /// # Errors
    /// See [`PluginTreeHead::with_data`].
    ///
    /// # Examples
    /// ```
    /// use wasm_link::{DispatchError, LoadedApp};
    ///
    /// /// The state of each plugin counts what the plugin asked the host for.
    /// fn requests(app: &LoadedApp<u32>) -> Result<u32, DispatchError> {
    ///     app.with_state("indexer", |requests| *requests)
    /// }
    /// ```
    pub fn with_state<T>(
        &self,
        id: &str,
        work: impl FnOnce(&mut S) -> T,
    ) -> Result<T, DispatchError> {
        let id = Arc::from(id);
        self.head.with_data(&id, |plugin| work(plugin.state_mut()))
    }

    /// Ends the call that a plugin is in: see [`PluginTreeHead::interrupt`].
    #[expect(
        clippy::must_use_candidate,
        reason = "it interrupts whoever looks at the result"
    )]
    pub fn interrupt(&self, id: &str) -> bool {
        self.head.interrupt(&Arc::from(id))
    }

    /// Tells how a plugin is, without waiting for it: see [`PluginTreeHead::status`].
    #[must_use]
    pub fn status(&self, id: &str) -> Option<PluginStatus> {
        self.head.status(&Arc::from(id))
    }

    /// Returns the limits that a plugin is held to: see [`PluginTreeHead::limits`].
    #[must_use]
    pub fn limits(&self, id: &str) -> Option<&Limits> {
        self.head.limits(&Arc::from(id))
    }

    /// Tells what a plugin did and used, without waiting for it: see [`PluginTreeHead::usage`].
    ///
    /// # Examples
    /// ```
    /// fn show(app: &wasm_link::LoadedApp) {
    ///     for id in app.head().plugin_ids() {
    ///         if let Some(usage) = app.usage(id) {
    ///             println!("{id}: {} calls, {} bytes", usage.calls, usage.memory);
    ///         }
    ///     }
    /// }
    /// ```
    #[must_use]
    pub fn usage(&self, id: &str) -> Option<Usage> {
        self.head.usage(&Arc::from(id))
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

    /// Returns what each plugin reaches of the host, by itself and through the plugins that it calls: see
    /// [`Capabilities`].
    #[must_use]
    pub fn capabilities(&self) -> Capabilities {
        self.head.capabilities()
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
