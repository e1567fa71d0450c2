//! What the application asks of one plugin of a loaded tree, beside calls.

use super::PluginTreeHead;
use std::sync::Arc;

use crate::audit::{Capabilities, LackingPlugin, Notes, UncallableFunction};
use crate::describe::{Limits, PluginData, debug_text};
use crate::error::{DispatchError, RestartError};
use crate::slot::{Occupant, PluginStatus, Usage};

impl<P: PluginData + 'static> PluginTreeHead<P> {
    /// Replaces a plugin's instance by a new one, with the plugin's data.
    ///
    /// It brings back a plugin that went down, and begins anew with one that did not.
    ///
    /// # Errors
    /// Fails when there is no such plugin, when the call that asks for it holds the plugin, or when
    /// the plugin cannot be instantiated; in the last case it is down.
    pub fn restart(&self, id: &P::Id) -> Result<(), RestartError> {
        let Some(plugin) = self.core.plugins.get(id) else {
            return Err(RestartError::UnknownPlugin {
                plugin: debug_text(id),
            });
        };
        plugin.restart().map_err(|source| RestartError::Failed {
            plugin: plugin.name().to_string(),
            source,
        })
    }

    /// Ends the call that a plugin is in, as soon as the plugin's own code runs: the call fails with
    /// [`Interrupted`](crate::error::Interrupted), and the plugin is down.
    ///
    /// Returns whether there is such a call, and whether it can be ended: that needs a limit of time
    /// ([`Limits`](crate::Limits)), whatever it is.
    pub fn interrupt(&self, id: &P::Id) -> bool {
        let plugin = self.core.plugins.get(id);
        plugin.is_some_and(Occupant::interrupt)
    }

    /// Tells how a plugin is, without waiting for it; nothing where the tree has no such plugin.
    #[must_use]
    pub fn status(&self, id: &P::Id) -> Option<PluginStatus> {
        Some(self.core.plugins.get(id)?.status())
    }

    /// Returns the limits that a plugin is held to; nothing where the tree has no such plugin.
    #[must_use]
    pub fn limits(&self, id: &P::Id) -> Option<&Limits> {
        Some(self.core.plugins.get(id)?.limits())
    }

    /// Tells what a plugin did and used, without waiting for it; nothing where the tree has no such plugin.
    #[must_use]
    pub fn usage(&self, id: &P::Id) -> Option<Usage> {
        Some(self.core.plugins.get(id)?.usage())
    }

    /// Shows a plugin's data to `work`, be the plugin down or not. It waits for the plugin as a call does. Of a
    /// plugin with several instances, it is the data of the first.
    ///
    /// # Errors
    /// Fails when there is no such plugin, when it is busy and must not be waited for, and when its data was
    /// lost to a panic of the application's own code.
    pub fn with_data<T>(
        &self,
        id: &P::Id,
        work: impl FnOnce(&mut P) -> T,
    ) -> Result<T, DispatchError> {
        let plugin = self.core.plugins.get(id);
        let plugin = plugin.ok_or_else(|| DispatchError::UnknownPlugin(debug_text(id)))?;
        plugin.with_data(work)
    }

    /// Returns the ids of all loaded plugins, dependencies before their consumers.
    pub fn plugin_ids(&self) -> impl Iterator<Item = &P::Id> {
        self.core.plugins.keys()
    }

    /// Returns what each plugin reaches of the host, by itself and through the plugins that it calls.
    #[must_use]
    pub fn capabilities(&self) -> Capabilities {
        self.core.capabilities()
    }

    /// Returns the plugins that were loaded without functions that the host does not offer
    /// ([`PluginData::missing_host_functions`]).
    #[must_use]
    pub fn missing_host_functions(&self) -> &[LackingPlugin] {
        &self.core.notes.lacking
    }

    pub(crate) fn notes(&self) -> &Arc<Notes> {
        &self.core.notes
    }

    /// Returns the functions of plugs that loaded plugins have and nobody can call, since something in their signatures
    /// cannot cross a plugin boundary.
    #[must_use]
    pub fn uncallable(&self) -> &[UncallableFunction] {
        &self.core.notes.uncallable
    }
}
