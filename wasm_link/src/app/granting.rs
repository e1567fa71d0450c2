//! What plugins without grants of their own are granted of the host, and may lack of it.

use super::{App, Plugin};
use crate::describe::{Grants, MissingHostFunctions};

impl<S: Send + 'static> App<S> {
    /// Grants nothing of what the host offers to plugins without grants of their own ([`Plugin::grant`]).
    ///
    /// Until this, or a grant of a plugin, asks for grants, every plugin may import everything that the host
    /// offers, by [`host`](Self::host) and with the feature `wasi`: an application without grants offers to plugins
    /// what it offers. Where one plugin has grants, this is what applies to all others.
    ///
    /// # Examples
    /// ```
    /// use wasm_link::{App, Plugin};
    ///
    /// let app = App::new()
    ///     .deny_by_default()
    ///     .plugin(Plugin::from_file("plugins/indexer.wasm").grant("acme:host/log"))
    ///     .plugin(Plugin::from_file("plugins/pure.wasm"));
    /// # let _ = app;
    /// ```
    pub fn deny_by_default(mut self) -> Self {
        self.grants = Some(Grants::none());
        self
    }

    /// Grants everything that the host offers to plugins without grants of their own ([`Plugin::grant`]), even
    /// if other plugins have some.
    pub fn grant_all(mut self) -> Self {
        self.grants = Some(Grants::all());
        self
    }

    /// Says what becomes of plugins that import functions which the host does not offer, where the plugin itself does not
    /// say it ([`Plugin::with_missing_host_functions`]). By default they are not loaded.
    ///
    /// With [`MissingHostFunctions::Trap`], a plugin for a newer application, or one whose toolchain brings along imports
    /// that it never calls, is loaded all the same: [`Report::missing_host_functions`](crate::Report::missing_host_functions) lists what it lacks.
    pub fn missing_host_functions(mut self, missing: MissingHostFunctions) -> Self {
        self.missing_host_functions = missing;
        self
    }

    /// Returns what plugins without grants get of the host. `plugins` are all that were found, whether they can
    /// be read or not: what one plugin gets is not to depend on the file of another.
    pub(super) fn default_grants(&self, plugins: &[Plugin<S>]) -> Grants {
        match &self.grants {
            Some(grants) => grants.clone(),
            None if plugins.iter().any(Plugin::has_grants) => Grants::none(),
            None => Grants::all(),
        }
    }
}
