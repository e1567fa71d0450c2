//! Plugins: what the application knows of one, and where its component comes from.
//!
//! The runtime keeps a plugin's data inside the plugin's store, and gives it back to a new store at
//! every restart: it lives as long as the tree.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::hash::Hash;
use std::io;
use std::time::Instant;

use wasmtime::component::{Component, ResourceTable};
use wasmtime::{Engine, Store};

use super::grants::Grants;
use super::instances::Instances;
use super::limits::Limits;
use super::link::ImportLinks;
use super::load_limits::LoadLimits;
use super::memory_use::MemoryUse;
use super::missing_host_functions::MissingHostFunctions;
use super::native::Native;
use super::restart_policy::RestartPolicy;

/// Gives access to the table of the resources that the *host* hands to a plugin.
///
/// A plugin's data is what host functions find in the store, and a host function that makes a resource has
/// to put it somewhere: each plugin needs a table of its own, since a handle is a number in it. The trait is
/// what host functions can ask of any plugin type for that.
pub trait PluginCtxView {
    /// Returns the table.
    ///
    /// The runtime puts nothing into it: it keeps the resources of *plugins* in a place of its own. A plugin
    /// whose host has no resources returns an empty table.
    fn resource_table(&mut self) -> &mut ResourceTable;
}

/// Describes a plugin: its id, its plug, its sockets, and its component.
pub trait PluginData: Sized + Send + PluginCtxView {
    /// Tells plugins of one application apart.
    type Id: Clone + Hash + Eq + fmt::Debug + Send + Sync;
    /// The id type of the application's interfaces.
    type InterfaceId: Clone + Hash + Eq + fmt::Display;
    /// What reading the description or the component may fail with.
    type Error: Error;
    /// Iterates over the interfaces that the plugin depends on.
    type SocketIter<'a>: IntoIterator<Item = &'a Self::InterfaceId>
    where
        Self: 'a;

    /// Returns the id of the plugin.
    ///
    /// # Errors
    /// Fails when the description cannot be read.
    fn id(&self) -> Result<&Self::Id, Self::Error>;

    /// Returns the interface that the plugin implements.
    ///
    /// # Errors
    /// Fails when the description cannot be read.
    fn plug(&self) -> Result<&Self::InterfaceId, Self::Error>;

    /// Returns the interfaces that the plugin implements beside its plug. By default there are none.
    ///
    /// The plugin is loaded once, and its one instance fills the sockets of all its plugs. What keeps
    /// it out of one of them keeps it out of all.
    ///
    /// # Errors
    /// Fails when the description cannot be read.
    fn further_plugs(&self) -> Result<Vec<Self::InterfaceId>, Self::Error> {
        Ok(Vec::new())
    }

    /// Returns the interfaces that the plugin depends on.
    ///
    /// # Errors
    /// Fails when the description cannot be read.
    fn sockets(&self) -> Result<Self::SocketIter<'_>, Self::Error>;

    /// Returns where single imports of the plugin come from, each by its name in the component: interfaces by their paths,
    /// and labels and functions by theirs. By default there are none, and imports find the [`sockets`](Self::sockets) by
    /// their paths. The interfaces that links name need not be among those.
    ///
    /// # Errors
    /// Fails when the description cannot be read.
    fn links(&self) -> Result<ImportLinks<Self::InterfaceId>, Self::Error> {
        Ok(Vec::new())
    }

    /// Compiles the plugin's component.
    ///
    /// # Errors
    /// Fails when the component cannot be read or compiled.
    fn component(&self, engine: &Engine) -> Result<Component, Self::Error>;

    /// Returns the component's bytes, where the runtime is to compile it: binary, or text with the
    /// feature `wat`. By default there are none, and [`component`](Self::component) is called.
    ///
    /// It is called once in each load, on any thread: plugins are read and compiled side by side. What it
    /// reads is dropped when it is compiled, so that no more of that is in memory than there are threads.
    /// Equal bytes are compiled once, and borrowed ones that plugins share are looked at once.
    fn wasm(&self) -> Option<io::Result<Cow<'_, [u8]>>> {
        None
    }

    /// Lets go of the component's bytes, if the plugin has them: called once when the plugin is loaded,
    /// after [`wasm`](Self::wasm), which is not called again. By default it does nothing.
    fn release_wasm(&mut self) {}

    /// Returns the Rust value that the plugin is, if it is no component: then nothing is read or compiled of it,
    /// and only its plug, its sockets and its restart policy count beside it.
    fn native(&self) -> Option<Native<Self>> {
        None
    }

    /// Returns the plugin's id as text, for messages and for sockets keyed by plugin.
    ///
    /// By default it is the `Debug` text of the id, without the quotes of a string.
    ///
    /// # Errors
    /// Fails when the description cannot be read.
    fn id_text(&self) -> Result<String, Self::Error> {
        Ok(debug_text(self.id()?))
    }

    /// Returns when the plugin is started again after it went down. Read once, when it is loaded; by
    /// default it never is by itself.
    fn restart_policy(&self) -> RestartPolicy {
        RestartPolicy::Never
    }

    /// Returns what the plugin may use of the machine. Read once, when it is loaded; by default nothing is
    /// bounded but what wasmtime bounds by itself.
    ///
    /// Limits of memory, tables and instances are held by a [`Limiter`](crate::Limiter), which
    /// [`prepare`](Self::prepare) gives the store. Limits of time need an engine with
    /// [`Config::epoch_interruption`](wasmtime::Config::epoch_interruption) on, as that of
    /// [`engine`](crate::engine) is.
    fn limits(&self) -> Limits {
        Limits::unbounded()
    }

    /// Returns what tells how much memory the plugin takes, for [`usage`](crate::PluginTreeHead::usage). Read once,
    /// when it is loaded; by default nothing is known. A [`Limiter`](crate::Limiter) has it.
    fn memory_use(&self) -> Option<MemoryUse> {
        None
    }

    /// Returns the last lines that the plugin wrote to its standard error since then, where that is known: they are
    /// added to the error of a call that failed ([`DispatchError::last_words`](crate::DispatchError::last_words)). By
    /// default nothing is known.
    ///
    /// Asked for only when a call failed, or a start. `since` is when it began, to a few milliseconds; where calls have
    /// no limit of time, it lies before all of them.
    fn last_words(&self, since: Instant) -> Option<String> {
        let _ = since;
        None
    }

    /// Lets go of what the plugin's instance had of the host, such as open files: called when the instance is gone, be
    /// there another one later or not. By default it does nothing.
    fn stopped(&mut self) {}

    /// Returns what the plugin may import of what the host offers, with what its component imports of its
    /// sockets aside. Read once, when it is loaded; by default it may import everything.
    ///
    /// A plugin whose component imports more than that is not loaded:
    /// [`LoadError::NotGranted`](crate::LoadError::NotGranted).
    fn granted(&self) -> Grants {
        Grants::all()
    }

    /// Returns what becomes of the plugin if its component imports functions that the host does not offer. Read once, when
    /// it is loaded; by default it is not loaded.
    fn missing_host_functions(&self) -> MissingHostFunctions {
        MissingHostFunctions::Refuse
    }

    /// Returns how many instances the plugin has. Read once, when it is loaded; by default it is one, which lasts.
    fn instances(&self) -> Instances {
        Instances::default()
    }

    /// Returns the data of one more instance of the plugin, where it is to have several: called when the plugin is
    /// loaded, once for each. By default there is none, and the plugin has one instance.
    fn another(&self) -> Option<Self> {
        None
    }

    /// Returns what the component may have, and how long it may take to be compiled, where the runtime does that
    /// ([`wasm`](Self::wasm)). Read once, when it is loaded; by default it is bounded.
    fn load_limits(&self) -> LoadLimits {
        LoadLimits::default()
    }

    /// Prepares a new store for the plugin, before it is instantiated or instantiated again: the
    /// place for limits, fuel, and epoch deadlines.
    ///
    /// [`Store::set_hostcall_fuel`] belongs here, too: it bounds what the plugin may hand over in one
    /// call, 128 MiB by default, of which a dynamic value takes 32 bytes or more. A plugin that
    /// hands over more goes down.
    ///
    /// # Errors
    /// Fails with whatever makes the store unusable; the plugin is then not instantiated.
    fn prepare(store: &mut Store<Self>) -> wasmtime::Result<()> {
        let _ = store;
        Ok(())
    }
}

/// Returns the `Debug` text of an id, without the quotes of a string.
pub(crate) fn debug_text(id: &impl fmt::Debug) -> String {
    let text = format!("{id:?}");
    let unquoted = text
        .strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'));
    unquoted.unwrap_or(&text).to_owned()
}
