//! What is done with a plugin while it is locked.

use super::exports::FunctionIndex;
use super::fault::Fault;
use super::native::NativeCore;
use super::place::Slot;
use super::state::Live;
use crate::describe::PluginData;
use crate::error::DispatchError;

/// Something that a plugin is asked to do.
///
/// It says what is asked, and not how the plugin is reached: a slot locks the plugin, and runs the
/// invocation on its instance.
pub(crate) trait Invocation<P: PluginData + 'static> {
    /// What comes of it.
    type Reply;

    /// Returns which function is called.
    fn function(&self) -> FunctionIndex;

    /// Runs the invocation on the plugin's instance.
    ///
    /// # Errors
    /// Fails with what takes the plugin down, or with what leaves it as it is.
    fn run(self, slot: &Slot<P>, live: &mut Live<P>) -> Result<Self::Reply, Fault>;

    /// Does it with a plugin that is a Rust value, for the plugin that these are the data of.
    ///
    /// # Errors
    /// Fails as the plugin does.
    fn run_native(
        self,
        native: &NativeCore<P>,
        caller: Option<&mut P>,
    ) -> Result<Self::Reply, DispatchError>;
}
