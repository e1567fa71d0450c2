//! What a ready-made plugin is granted of the host, and may lack of it.

use super::Plugin;
use crate::describe::{Grants, MissingHostFunctions};

impl<S: 'static> Plugin<S> {
    /// Grants the plugin to import something of what the host offers: an interface, as in `acme:host/log`,
    /// a package, as in `wasi:clocks/*`, or a function by its name. [`Grant`](crate::describe::Grant) has all
    /// forms.
    ///
    /// As soon as one plugin of an application has grants, all plugins without grants get nothing of the host,
    /// unless the application says [`App::grant_all`](crate::App::grant_all). A plugin whose component imports
    /// more than it is granted is not loaded, and the report says which grants it lacks. Sockets need no grant.
    ///
    /// # Examples
    /// ```
    /// use wasm_link::Plugin;
    ///
    /// let sync = Plugin::from_file("plugins/sync.wasm")
    ///     .grant("acme:host/log@1.0.0")
    ///     .grant("wasi:sockets/*");
    /// # let _ = sync;
    /// ```
    #[must_use]
    pub fn grant(self, name: impl AsRef<str>) -> Self {
        self.grants([name])
    }

    /// Grants the plugin to import more, each as [`grant`](Self::grant) says. No name at all grants nothing, and
    /// so makes grants apply.
    #[must_use]
    pub fn grants(mut self, names: impl IntoIterator<Item: AsRef<str>>) -> Self {
        let grants = self.grants.take().unwrap_or_else(Grants::none);
        self.grants = Some(grants.grants(names));
        self
    }

    /// Grants the plugin to import everything that the host offers.
    #[must_use]
    pub fn grant_all(mut self) -> Self {
        self.grants = Some(Grants::all());
        self
    }

    /// Says what becomes of the plugin if its component imports functions that the host does not offer. By default that
    /// is what [`App::missing_host_functions`](crate::App::missing_host_functions) says.
    ///
    /// # Examples
    /// ```
    /// use wasm_link::{MissingHostFunctions, Plugin};
    ///
    /// let newer = Plugin::from_file("plugins/newer.wasm")
    ///     .with_missing_host_functions(MissingHostFunctions::Trap);
    /// # let _ = newer;
    /// ```
    #[must_use]
    pub fn with_missing_host_functions(mut self, missing: MissingHostFunctions) -> Self {
        self.missing_host_functions = Some(missing);
        self
    }

    /// Says what becomes of the plugin without functions of the host, where it was not said before.
    pub(in crate::app) fn lack_by_default(&mut self, missing: MissingHostFunctions) {
        self.missing_host_functions.get_or_insert(missing);
    }

    /// Tells whether it was said what the plugin is granted of the host.
    pub(in crate::app) fn has_grants(&self) -> bool {
        self.grants.is_some()
    }

    /// Grants what the application grants to plugins without grants of their own.
    pub(in crate::app) fn grant_by_default(&mut self, grants: &Grants) {
        self.grants.get_or_insert_with(|| grants.clone());
    }
}
