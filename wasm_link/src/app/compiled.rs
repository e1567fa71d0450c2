//! Folders of plugins that were compiled before.
#![expect(
    unsafe_code,
    reason = "who loads code that nothing checks has to say that he knows where it comes from"
)]

use std::path::Path;

use super::source::Trusted;
use super::{App, Plugin, PluginSource};

impl<S: Default + Send + 'static> App<S> {
    /// Adds the compiled plugins at `path`: a `.cwasm` file, or a folder of them. Each is loaded as
    /// [`Plugin::from_compiled`] says, and begins with the default state.
    ///
    /// # Safety
    /// All these files have to be what [`Plugin::from_compiled`] asks for: **who can write to the folder can do all that the
    /// application can**.
    pub unsafe fn compiled_plugins(self, path: impl AsRef<Path>) -> Self {
        // SAFETY: the caller's word is for these files.
        unsafe { self.compiled_plugins_with(path, |plugin| Some(plugin.with_state(S::default()))) }
    }
}

impl<S: Send + 'static> App<S> {
    /// Adds the compiled plugins at `path`, as [`compiled_plugins`](Self::compiled_plugins) does, each as `choose` returns
    /// it: with a state, a policy or grants of its own, or not at all.
    ///
    /// # Safety
    /// See [`compiled_plugins`](Self::compiled_plugins).
    pub unsafe fn compiled_plugins_with(
        mut self,
        path: impl AsRef<Path>,
        choose: impl FnMut(Plugin) -> Option<Plugin<S>> + 'static,
    ) -> Self {
        // SAFETY: the caller's word is for these files.
        let trusted = unsafe { Trusted::new() };
        let path = path.as_ref().to_owned();
        let choose = Box::new(choose);
        self.plugins
            .push(PluginSource::Compiled(path, trusted, choose));
        self
    }
}
