//! The ready-made plugin: a component from a file or from bytes, with room for the application's
//! own state.

mod compiled;
mod data;
mod error;
mod granting;
mod inferred;
mod instances;
mod linked;
#[cfg(feature = "oci")]
mod oci;

use std::borrow::Cow;
use std::fmt;
use std::path::Path;
use std::sync::Arc;

use wasmtime::Store;
use wasmtime::component::ResourceTable;

pub use error::PluginError;

use super::source::Source;
use crate::describe::{
    Grants, ImportLinks, Instances, Limits, LoadLimits, MissingHostFunctions, Native, RestartPolicy,
};
use crate::slot::Limiter;
#[cfg(feature = "wasi")]
use crate::wasi::{Listener, Wasi, WasiContext, WasiOutput, WasiPlugin};

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
pub struct Plugin<S: 'static = ()> {
    id: Arc<str>,
    /// Empty as long as they are not known. Plugins of one component share what was found in it.
    plugs: Arc<[String]>,
    sockets: Option<Arc<[String]>>,
    /// Where its plugs were found in its component: what it exports besides, and imports as well.
    not_filled: Option<Arc<[String]>>,
    /// Where single imports come from, by their names.
    links: ImportLinks<String>,
    source: Source,
    file: Option<Arc<Path>>,
    resources: ResourceTable,
    /// What it is granted of the host, where that was said.
    grants: Option<Grants>,
    missing_host_functions: Option<MissingHostFunctions>,
    /// Those that have the limits of their application share them.
    limits: Option<Arc<Limits>>,
    load_limits: Option<Arc<LoadLimits>>,
    limiter: Limiter,
    restart_policy: Option<RestartPolicy>,
    on_start: Option<StartHook<S>>,
    instances: Instances,
    /// What copies the state for a further instance.
    copy: Option<fn(&S) -> S>,
    /// The Rust value that it is, if it is no component.
    native: Option<Native<Plugin<S>>>,
    /// Whether it had an instance.
    was_started: bool,
    #[cfg(feature = "wasi")]
    wasi: Option<WasiContext>,
    state: S,
}

/// Returns the id of a plugin by its file.
fn id_of(file: &Path) -> Cow<'_, str> {
    file.file_stem()
        .unwrap_or(file.as_os_str())
        .to_string_lossy()
}

/// What is done with the store of each new instance.
type StartHook<S> = Arc<dyn Fn(&mut Store<Plugin<S>>) -> wasmtime::Result<()> + Send + Sync>;

impl Plugin {
    /// Makes a plugin of a component's file, `.wasm` or `.wat`. Its id is the name of the file,
    /// without the extension. The file is read when the plugin is loaded.
    #[must_use]
    pub fn from_file(path: impl AsRef<Path>) -> Self {
        let path = path.as_ref();
        Self::new(&id_of(path), Source::file(path))
    }

    /// Makes a plugin of a component's bytes: binary, or text with the feature `wat`.
    #[must_use]
    pub fn from_bytes(id: &str, bytes: impl Into<Vec<u8>>) -> Self {
        Self::from_shared_bytes(id, bytes.into())
    }

    /// Makes a plugin of a component's bytes that others have, too: plugins that share bytes are read and
    /// compiled once, whatever their size. The bytes are let go of when the plugin is loaded.
    #[must_use]
    pub fn from_shared_bytes(id: &str, bytes: impl Into<Arc<[u8]>>) -> Self {
        Self::new(id, Source::Bytes(bytes.into()))
    }

    fn new(id: &str, source: Source) -> Self {
        Self {
            id: id.into(),
            plugs: Arc::default(),
            sockets: None,
            not_filled: None,
            links: Vec::new(),
            file: source.path().map(Arc::clone),
            source,
            resources: ResourceTable::new(),
            grants: None,
            missing_host_functions: None,
            limits: None,
            load_limits: None,
            limiter: Limiter::unbounded(),
            restart_policy: None,
            on_start: None,
            instances: Instances::default(),
            copy: None,
            native: None,
            was_started: false,
            #[cfg(feature = "wasi")]
            wasi: None,
            state: (),
        }
    }
}

impl<S: 'static> Plugin<S> {
    /// Makes a plugin of a Rust value: it fills sockets beside components, and is called as those are.
    ///
    /// # Examples
    /// See [`Native`].
    #[must_use]
    pub fn from_native(id: &str, native: Native<Self>) -> Self
    where
        S: Default,
    {
        Self::from_native_with(id, native, S::default())
    }

    /// Makes a plugin of a Rust value, with state of the application's.
    #[must_use]
    pub fn from_native_with(id: &str, native: Native<Self>, state: S) -> Self {
        let mut plugin = Plugin::new(id, Source::Native).with_state(state);
        plugin.native = Some(native);
        plugin.sockets = Some(Arc::default());
        plugin
    }

    pub(crate) fn native_value(&self) -> Option<&Native<Self>> {
        self.native.as_ref()
    }

    /// Gives the plugin its state. What [`on_start`](Self::on_start) and [`with_instances`](Self::with_instances) were
    /// given for another state is gone with that.
    #[must_use]
    pub fn with_state<T: 'static>(self, state: T) -> Plugin<T> {
        Plugin {
            id: self.id,
            plugs: self.plugs,
            sockets: self.sockets,
            not_filled: self.not_filled,
            links: self.links,
            source: self.source,
            file: self.file,
            resources: self.resources,
            grants: self.grants,
            missing_host_functions: self.missing_host_functions,
            limits: self.limits,
            load_limits: self.load_limits,
            limiter: self.limiter,
            restart_policy: self.restart_policy,
            on_start: None,
            instances: self.instances,
            copy: None,
            native: None,
            was_started: self.was_started,
            #[cfg(feature = "wasi")]
            wasi: self.wasi,
            state,
        }
    }

    /// Says what the plugin's imports of WASI do, which its application then offers to all plugins. Where grants
    /// apply ([`grant`](Self::grant)), the imports need one themselves, as in `wasi:*`.
    #[cfg(feature = "wasi")]
    #[must_use]
    pub fn with_wasi(mut self, grants: Wasi) -> Self {
        self.grant_wasi(grants);
        self
    }

    #[cfg(feature = "wasi")]
    pub(crate) fn grant_wasi(&mut self, grants: Wasi) {
        self.wasi = Some(WasiContext::new(grants));
    }

    /// Has a function told of the plugin's lines, where none is.
    #[cfg(feature = "wasi")]
    pub(crate) fn tell_lines_to(&mut self, listener: &Listener) {
        if let Some(wasi) = &mut self.wasi {
            wasi.default_to(listener);
        }
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

    /// Says when the plugin is started again after it went down. By default that is what
    /// [`App::restart_policy`](crate::App::restart_policy) says.
    #[must_use]
    pub fn with_restart_policy(mut self, policy: RestartPolicy) -> Self {
        self.restart_policy = Some(policy);
        self
    }

    /// Says when the plugin is started again, where it was not said before.
    pub(crate) fn default_to(&mut self, policy: RestartPolicy) {
        self.restart_policy.get_or_insert(policy);
    }

    /// Bounds what the plugin may use of the machine, and for how long calls to it last. By default it has the
    /// limits of its application ([`App::limits`](crate::App::limits)), which are bounded.
    #[must_use]
    pub fn with_limits(mut self, limits: Limits) -> Self {
        self.limits = Some(Arc::new(limits));
        self
    }

    /// Bounds the plugin as its application does, where it has no limits of its own.
    pub(super) fn limit_to(&mut self, limits: &Arc<Limits>) {
        self.limits.get_or_insert_with(|| Arc::clone(limits));
    }

    /// Returns the limits that were given, by the plugin or its application.
    #[must_use]
    pub fn limits(&self) -> Option<&Limits> {
        self.limits.as_deref()
    }

    /// Bounds what the component may have, and how long it may take to be compiled. By default it has the limits of
    /// its application ([`App::load_limits`](crate::App::load_limits)), which are bounded.
    #[must_use]
    pub fn with_load_limits(mut self, limits: LoadLimits) -> Self {
        self.load_limits = Some(Arc::new(limits));
        self
    }

    /// Bounds the component as its application does, where it has no limits of its own.
    pub(super) fn bound_load_by(&mut self, limits: &Arc<LoadLimits>) {
        self.load_limits.get_or_insert_with(|| Arc::clone(limits));
    }

    /// Returns what the component may have: as was given, or else by default.
    #[must_use]
    pub fn load_limits(&self) -> LoadLimits {
        self.load_limits.as_deref().copied().unwrap_or_default()
    }

    pub(super) fn shared_load_limits(&self) -> Arc<LoadLimits> {
        self.load_limits.clone().unwrap_or_default()
    }

    /// Has something done with the plugin's store before each instance is made, the first one and each
    /// after a restart: the place for limits, fuel and epoch deadlines, and for what the instance is to
    /// find in the plugin's state or resources.
    ///
    /// Where it fails, the plugin is not started.
    ///
    /// # Examples
    /// ```
    /// use wasm_link::Plugin;
    ///
    /// let plugin = Plugin::from_file("plugins/shout.wasm")
    ///     .with_state(0_u32)
    ///     .on_start(|store| {
    ///         *store.data_mut().state_mut() += 1;
    ///         store.set_hostcall_fuel(1 << 20);
    ///         Ok(())
    ///     });
    /// # let _ = plugin;
    /// ```
    #[must_use]
    pub fn on_start(
        mut self,
        hook: impl Fn(&mut Store<Self>) -> wasmtime::Result<()> + Send + Sync + 'static,
    ) -> Self {
        self.on_start = Some(Arc::new(hook));
        self
    }

    /// Returns the id.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.id
    }

    /// Returns the file that the component is in, if it is in one.
    #[must_use]
    pub fn file(&self) -> Option<&Path> {
        self.file.as_deref()
    }

    pub(crate) fn shared_id(&self) -> Arc<str> {
        Arc::clone(&self.id)
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

impl<S: 'static> fmt::Debug for Plugin<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Plugin")
            .field("id", &self.id)
            .field("plugs", &self.plugs)
            .field("sockets", &self.sockets)
            .finish_non_exhaustive()
    }
}
