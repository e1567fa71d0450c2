//! Several instances of the ready-made plugin.

use std::sync::Arc;

use wasmtime::component::ResourceTable;

use super::Plugin;
use crate::app::source::Source;
use crate::describe::Instances;
use crate::slot::Limiter;

impl<S: Clone + 'static> Plugin<S> {
    /// Lets the plugin have several instances, which are called side by side, or a new one for each call. Each has a
    /// copy of the state, and what one makes of its copy the others do not see.
    ///
    /// Meant for plugins that keep nothing between calls. It comes after [`with_state`](Self::with_state).
    ///
    /// # Examples
    /// ```
    /// use wasm_link::Plugin;
    /// use wasm_link::describe::Instances;
    ///
    /// let side_by_side = Plugin::from_file("plugins/resize.wasm").with_instances(Instances::per_core());
    /// let forgetful = Plugin::from_file("plugins/handler.wasm")
    ///     .with_instances(Instances::per_core().renewed_by_each_call());
    /// # let _ = (side_by_side, forgetful);
    /// ```
    #[must_use]
    pub fn with_instances(mut self, instances: Instances) -> Self {
        self.instances = instances;
        self.copy = Some(S::clone);
        self
    }
}

impl<S: 'static> Plugin<S> {
    /// Returns what a further instance of the plugin begins with.
    pub(super) fn copied(&self) -> Option<Self> {
        let copy = self.copy?;
        Some(Self {
            id: Arc::clone(&self.id),
            plugs: self.plugs.clone(),
            sockets: self.sockets.clone(),
            not_filled: None,
            links: Vec::new(),
            source: Source::Released,
            file: self.file.clone(),
            resources: ResourceTable::new(),
            grants: self.grants.clone(),
            missing_host_functions: self.missing_host_functions,
            limits: self.limits.clone(),
            load_limits: self.load_limits.clone(),
            limiter: Limiter::unbounded(),
            restart_policy: self.restart_policy,
            on_start: self.on_start.clone(),
            instances: self.instances,
            copy: self.copy,
            native: None,
            was_started: false,
            #[cfg(feature = "wasi")]
            wasi: self.wasi.as_ref().map(crate::wasi::WasiContext::again),
            state: copy(&self.state),
        })
    }
}
