//! The ready-made plugin: a component from a file or from bytes, with room for the application's
//! own state.

use crate::error::with_causes;
use std::borrow::Cow;
use std::fmt;
use std::io;
use std::path::Path;
use std::sync::Arc;

use thiserror::Error;
use wasmtime::Engine;
#[cfg(feature = "wasi")]
use wasmtime::Store;
use wasmtime::component::{Component, ResourceTable};

use super::InferError;
use super::infer::Inferences;
use super::source::Source;
use crate::describe::{AnyInterface, RestartPolicy};
use crate::describe::{PluginCtxView, PluginData};
#[cfg(feature = "wasi")]
use crate::wasi::{Wasi, WasiContext, WasiOutput, WasiPlugin};

/// A plugin whose component comes from a file or from bytes, binary or text.
///
/// Where its plug and its sockets are not given, they are found in what the component exports and
/// imports. `S` is the application's own state, one for each plugin: host functions reach it
/// through the store.
///
/// # Examples
/// ```
/// use wasm_link::Plugin;
///
/// let shout = Plugin::from_file("plugins/shout.wasm");
/// assert_eq!(shout.name(), "shout");
/// let quiet = Plugin::from_bytes("quiet", "(component)").with_plug("filter");
/// # let _ = quiet;
/// ```
pub struct Plugin<S = ()> {
    id: Arc<str>,
    /// Empty as long as they are not known.
    plugs: Vec<String>,
    sockets: Option<Vec<String>>,
    source: Source,
    resources: ResourceTable,
    restart_policy: RestartPolicy,
    #[cfg(feature = "wasi")]
    wasi: Option<WasiContext>,
    state: S,
}

/// What a ready-made plugin cannot tell of itself.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum PluginError {
    /// The plug was neither given nor found yet.
    #[error(
        "the plug of the plugin `{plugin}` is not known: give it with `with_plug`, or find it with \
         `infer`"
    )]
    UnknownPlug {
        /// The plugin.
        plugin: Arc<str>,
    },
    /// The component cannot be read.
    #[error("the component of the plugin `{plugin}` cannot be read")]
    Read {
        /// The plugin.
        plugin: Arc<str>,
        /// Why.
        source: io::Error,
    },
    /// The component cannot be compiled.
    #[error("the component of the plugin `{plugin}` cannot be compiled: {reason}")]
    Compile {
        /// The plugin.
        plugin: Arc<str>,
        /// Why.
        reason: String,
    },
}

impl Plugin {
    /// Makes a plugin of a component's file, `.wasm` or `.wat`. Its id is the name of the file,
    /// without the extension. The file is read when the plugin is loaded.
    #[must_use]
    pub fn from_file(path: impl AsRef<Path>) -> Self {
        let path = path.as_ref();
        let stem = path.file_stem().unwrap_or(path.as_os_str());
        Self::new(&stem.to_string_lossy(), Source::File(path.to_owned()))
    }

    /// Makes a plugin of a component's bytes: binary, or text with the feature `wat`.
    #[must_use]
    pub fn from_bytes(id: &str, bytes: impl Into<Vec<u8>>) -> Self {
        Self::new(id, Source::Bytes(bytes.into().into()))
    }

    fn new(id: &str, source: Source) -> Self {
        Self {
            id: id.into(),
            plugs: Vec::new(),
            sockets: None,
            source,
            resources: ResourceTable::new(),
            restart_policy: RestartPolicy::Never,
            #[cfg(feature = "wasi")]
            wasi: None,
            state: (),
        }
    }
}

impl<S> Plugin<S> {
    /// Gives the plugin its state.
    #[must_use]
    pub fn with_state<T>(self, state: T) -> Plugin<T> {
        Plugin {
            id: self.id,
            plugs: self.plugs,
            sockets: self.sockets,
            source: self.source,
            resources: self.resources,
            restart_policy: self.restart_policy,
            #[cfg(feature = "wasi")]
            wasi: self.wasi,
            state,
        }
    }

    /// Says what the plugin is granted of WASI, which its application then offers to all plugins.
    #[cfg(feature = "wasi")]
    #[must_use]
    pub fn with_wasi(mut self, grants: Wasi) -> Self {
        self.grant(grants);
        self
    }

    #[cfg(feature = "wasi")]
    pub(crate) fn grant(&mut self, grants: Wasi) {
        self.wasi = Some(WasiContext::new(grants));
    }

    /// Tells whether it was said what the plugin is granted of WASI.
    #[cfg(feature = "wasi")]
    pub(crate) fn has_wasi(&self) -> bool {
        self.wasi.is_some()
    }

    /// Returns what the plugin writes to its standard output and error.
    #[cfg(feature = "wasi")]
    pub fn output(&mut self) -> WasiOutput
    where
        S: Send,
    {
        WasiPlugin::wasi(self).output()
    }

    /// Gives the plugin another id.
    #[must_use]
    pub fn with_id(mut self, id: &str) -> Self {
        self.id = id.into();
        self
    }

    /// Says which interface the plugin implements, by its id.
    #[must_use]
    pub fn with_plug(self, interface: impl Into<String>) -> Self {
        self.with_plugs([interface])
    }

    /// Says which interfaces the plugin implements, by their ids: its one instance fills the sockets
    /// of all of them.
    #[must_use]
    pub fn with_plugs(mut self, interfaces: impl IntoIterator<Item: Into<String>>) -> Self {
        self.plugs = interfaces.into_iter().map(Into::into).collect();
        self
    }

    /// Says which interfaces the plugin depends on, by their ids.
    #[must_use]
    pub fn with_sockets(mut self, interfaces: impl IntoIterator<Item: Into<String>>) -> Self {
        self.sockets = Some(interfaces.into_iter().map(Into::into).collect());
        self
    }

    /// Says when the plugin is started again after it went down.
    #[must_use]
    pub fn with_restart_policy(mut self, policy: RestartPolicy) -> Self {
        self.restart_policy = policy;
        self
    }

    /// Finds the plug and the sockets that were not given, among `interfaces`: the plug is the one
    /// interface that the component exports, the sockets are those that it imports.
    ///
    /// The component is read, not compiled.
    ///
    /// # Errors
    /// Fails when the component cannot be read, and when it exports none of the interfaces, or
    /// several.
    pub fn infer(&mut self, interfaces: &[AnyInterface]) -> Result<(), InferError> {
        self.infer_with(&mut Inferences::new(interfaces))
    }

    /// Does what [`infer`](Self::infer) does, for one of many plugins.
    ///
    /// # Errors
    /// Fails as that does.
    pub(crate) fn infer_with(&mut self, inferences: &mut Inferences<'_>) -> Result<(), InferError> {
        if !self.plugs.is_empty() && self.sockets.is_some() {
            return Ok(());
        }
        let inference = inferences.of(&mut self.source)?;
        if self.plugs.is_empty() {
            self.plugs.push(inferences.plug(&inference)?);
        }
        if self.sockets.is_none() {
            self.sockets = Some(inferences.sockets(&inference, &self.plugs)?);
        }
        Ok(())
    }

    /// Returns the id.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.id
    }

    /// Returns the state.
    #[must_use]
    pub fn state(&self) -> &S {
        &self.state
    }

    /// Returns the state, to change it.
    pub fn state_mut(&mut self) -> &mut S {
        &mut self.state
    }
}

impl<S> PluginCtxView for Plugin<S> {
    fn resource_table(&mut self) -> &mut ResourceTable {
        &mut self.resources
    }
}

#[cfg(feature = "wasi")]
impl<S: Send> WasiPlugin for Plugin<S> {
    fn wasi(&mut self) -> &mut WasiContext {
        self.wasi.get_or_insert_default()
    }
}

impl<S: Send> PluginData for Plugin<S> {
    type Id = Arc<str>;
    type InterfaceId = String;
    type Error = PluginError;
    type SocketIter<'a>
        = &'a [String]
    where
        S: 'a;

    fn id(&self) -> Result<&Arc<str>, PluginError> {
        Ok(&self.id)
    }

    fn plug(&self) -> Result<&String, PluginError> {
        let unknown = || PluginError::UnknownPlug {
            plugin: Arc::clone(&self.id),
        };
        self.plugs.first().ok_or_else(unknown)
    }

    fn further_plugs(&self) -> Result<Vec<String>, PluginError> {
        Ok(self.plugs.iter().skip(1).cloned().collect())
    }

    fn sockets(&self) -> Result<&[String], PluginError> {
        Ok(self.sockets.as_deref().unwrap_or_default())
    }

    fn component(&self, engine: &Engine) -> Result<Component, PluginError> {
        let bytes = self.source.read().map_err(|source| PluginError::Read {
            plugin: Arc::clone(&self.id),
            source,
        })?;
        Component::new(engine, bytes).map_err(|error| PluginError::Compile {
            plugin: Arc::clone(&self.id),
            reason: with_causes(&error),
        })
    }

    fn wasm(&self) -> Option<io::Result<Cow<'_, [u8]>>> {
        Some(self.source.read())
    }

    fn restart_policy(&self) -> RestartPolicy {
        self.restart_policy
    }

    #[cfg(feature = "wasi")]
    fn prepare(store: &mut Store<Self>) -> wasmtime::Result<()> {
        match &mut store.data_mut().wasi {
            Some(wasi) => wasi.renew(),
            None => Ok(()),
        }
    }

    fn id_text(&self) -> Result<String, PluginError> {
        Ok(self.id.to_string())
    }
}

impl<S> fmt::Debug for Plugin<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Plugin")
            .field("id", &self.id)
            .field("plugs", &self.plugs)
            .field("sockets", &self.sockets)
            .finish_non_exhaustive()
    }
}
