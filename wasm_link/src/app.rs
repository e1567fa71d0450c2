//! The pleasant layer: an application in a few lines.
//!
//! All that it does can be done with the base: it finds plugins, reads their plugs and sockets,
//! makes a tree of them, loads it, and reports.

mod compiled;
mod discovery;
mod engine;
#[cfg(feature = "wit")]
mod fleet;
mod granting;
mod infer;
mod inferring;
mod items;
mod loaded;
mod loading;
mod names;
mod native;
mod plugin;
#[cfg(feature = "cranelift")]
mod precompile;
mod report;
mod source;
mod surplus;
mod versions;

use std::fmt;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use wasmtime::Engine;
use wasmtime::component::Linker;

#[cfg(feature = "cache")]
pub use engine::engine_with_cache;
#[cfg(feature = "pooling")]
pub use engine::engine_with_pool;
pub use engine::{engine, engine_config};
#[cfg(feature = "wit")]
pub use fleet::{PublishedInterface, PublishedPlugin};
pub use infer::{InferError, SeveralPlugs};
pub use items::{ComponentItem, ComponentItems, InterfaceItems, ItemKind};
pub use loaded::LoadedApp;
pub use native::{Caller, Native};
pub use plugin::{Plugin, PluginError};
#[cfg(feature = "cranelift")]
pub use precompile::{precompile, precompile_within};
pub use report::{FillingSeveral, Report, ReportEntry, ReportKind, UnmatchedGrant};

use crate::describe::{
    Adaptation, AnyInterface, Grants, InterfaceData, Limits, LoadLimits, MissingHostFunctions,
    RestartPolicy,
};
pub use crate::error::ComponentError;
use crate::slot::Observer;
#[cfg(feature = "wasi")]
use crate::wasi::{Listener, Wasi};
use report::ReportBuilder;
use source::Trusted;

/// An application: the interfaces it has, the functions it offers to plugins, and where its
/// plugins are.
///
/// `S` is the application's own state, one for each plugin.
///
/// # Examples
/// The example of the [crate] is a whole application.
#[must_use = "an application does nothing until it is loaded"]
pub struct App<S: 'static = ()> {
    engine: Option<Engine>,
    interfaces: Vec<AnyInterface>,
    roots: Vec<String>,
    host: Vec<HostFunctions<S>>,
    plugins: Vec<PluginSource<S>>,
    max_wasm_stack: Option<usize>,
    fan_out: Option<NonZeroUsize>,
    /// What plugins without grants get of the host, where that was said.
    grants: Option<Grants>,
    missing_host_functions: MissingHostFunctions,
    limits: Limits,
    load_limits: LoadLimits,
    restart_policy: RestartPolicy,
    observer: Option<Arc<dyn Observer>>,
    /// What is offered to all plugins in Rust.
    provided: Vec<Native<Plugin<S>>>,
    adaptation: Adaptation,
    #[cfg(feature = "wasi")]
    wasi: Option<Wasi>,
    #[cfg(feature = "wasi")]
    listener: Option<Listener>,
    /// Whether the first plugin is kept where there may be one.
    has_first_win: bool,
    several_plugs: SeveralPlugs,
    report: ReportBuilder,
}

/// Adds functions of the host to a linker.
type HostFunctions<S> = Box<dyn FnOnce(&mut Linker<Plugin<S>>) -> wasmtime::Result<()>>;

/// Makes a plugin of the application's of one that was found, or leaves it out.
type Choice<S> = Box<dyn FnMut(Plugin) -> Option<Plugin<S>>>;

/// Where plugins come from.
enum PluginSource<S: 'static> {
    Path(PathBuf, Choice<S>),
    Compiled(PathBuf, Trusted, Choice<S>),
    Plugin(Box<Plugin<S>>),
}

impl App {
    /// Makes an application without interfaces and plugins, whose plugins have no state.
    pub fn new() -> Self {
        Self::stateful()
    }
}

impl<S: Send + 'static> Default for App<S> {
    fn default() -> Self {
        Self::stateful()
    }
}

impl<S: Default + Send + 'static> App<S> {
    /// Adds the plugins at `path`: a component's file, or a folder of them. Each begins with the default
    /// state.
    ///
    /// A relative path is one from the folder that the process runs in, while that of `interface!` is one
    /// from the crate's own. `concat!(env!("CARGO_MANIFEST_DIR"), "/plugins")` is in the crate's folder,
    /// wherever the process runs.
    pub fn plugins(self, path: impl AsRef<Path>) -> Self {
        self.plugins_with(path, |plugin| Some(plugin.with_state(S::default())))
    }
}

impl<S: Send + 'static> App<S> {
    /// Makes an application without interfaces and plugins, whose plugins have a state of type `S`.
    ///
    /// Plugins are given theirs with [`Plugin::with_state`]; those of [`plugins`](Self::plugins) begin with
    /// the default one.
    pub fn stateful() -> Self {
        Self {
            engine: None,
            interfaces: Vec::new(),
            roots: Vec::new(),
            host: Vec::new(),
            plugins: Vec::new(),
            max_wasm_stack: None,
            fan_out: None,
            grants: None,
            missing_host_functions: MissingHostFunctions::Refuse,
            limits: Limits::default(),
            load_limits: LoadLimits::default(),
            restart_policy: RestartPolicy::Never,
            observer: None,
            provided: Vec::new(),
            adaptation: Adaptation::default(),
            #[cfg(feature = "wasi")]
            wasi: None,
            #[cfg(feature = "wasi")]
            listener: None,
            has_first_win: false,
            several_plugs: SeveralPlugs::All,
            report: ReportBuilder::default(),
        }
    }

    /// Adds an interface that the application calls.
    pub fn root<I: InterfaceData + Default>(self) -> Self {
        self.root_with(&I::default())
    }

    /// Adds an interface that the application calls, with an id or a cardinality of its own, or
    /// written by hand.
    pub fn root_with<I: InterfaceData>(mut self, interface: &I) -> Self {
        if let Some(id) = self.add(interface) {
            self.roots.push(id);
        }
        self
    }

    /// Adds an interface that only plugins call.
    pub fn interface<I: InterfaceData + Default>(self) -> Self {
        self.interface_with(&I::default())
    }

    /// Adds an interface that only plugins call, with an id or a cardinality of its own, or written
    /// by hand.
    pub fn interface_with<I: InterfaceData>(mut self, interface: &I) -> Self {
        self.add(interface);
        self
    }

    fn add<I: InterfaceData>(&mut self, interface: &I) -> Option<String> {
        let read = AnyInterface::for_plugins::<Plugin<S>, I>(interface);
        let read = read.and_then(|any| Ok((interface.id()?.to_string(), any)));
        match read {
            Ok((id, any)) => {
                self.interfaces.push(any);
                Some(id)
            }
            Err(error) => {
                let entry = ReportEntry::new(ReportKind::Description, error.to_string());
                self.report.add(entry.about("an interface").fatal());
                None
            }
        }
    }

    /// Adds functions that the host offers to plugins: to all of them, or, where grants apply
    /// ([`deny_by_default`](Self::deny_by_default)), to those that are granted them.
    pub fn host(
        mut self,
        functions: impl FnOnce(&mut Linker<Plugin<S>>) -> wasmtime::Result<()> + 'static,
    ) -> Self {
        self.host.push(Box::new(functions));
        self
    }

    /// Offers a Rust value to all plugins that import the interface which it implements: a log, a clock, a store. Each call
    /// says which plugin it comes from.
    ///
    /// Like all of the host, it has to be granted as soon as one plugin has a grant. A panic of a method traps the plugin that
    /// called, unless its import returns `result<T, E>` in the place of `T`: then it is told, as it is of a socket.
    ///
    /// # Examples
    /// ```
    /// use wasm_link::{App, Caller};
    ///
    /// wasm_link::interface!({
    ///     inline: "package example:host; interface log { write: func(line: string); }",
    ///     implement: true,
    /// });
    ///
    /// struct Log;
    ///
    /// impl log::Implementation for Log {
    ///     fn write(&self, caller: &mut Caller<'_>, line: String) {
    ///         println!("{}: {line}", caller.plugin().map_or("", |id| &**id));
    ///     }
    /// }
    ///
    /// let app = App::new().provide(log::Interface::native(Log));
    /// # let _ = app;
    /// ```
    pub fn provide(mut self, native: Native<Plugin<S>>) -> Self {
        self.provided.push(native);
        self
    }

    /// Offers WASI to plugins, and says what those are granted that have no grants of their own
    /// ([`Plugin::with_wasi`]).
    #[cfg(feature = "wasi")]
    pub fn wasi(mut self, grants: Wasi) -> Self {
        self.wasi = Some(grants);
        self
    }

    /// Has `function` told of each line that a plugin writes through WASI: of all plugins without a function of their
    /// own ([`Wasi::on_line`]).
    ///
    /// # Examples
    /// The text of a [`Line`](crate::wasi::Line) is safe to print: `.on_line(|line| eprintln!("{line}"))`.
    #[cfg(feature = "wasi")]
    pub fn on_line(
        mut self,
        function: impl Fn(&crate::wasi::Line<'_>) + Send + Sync + 'static,
    ) -> Self {
        self.listener = Some(Listener::new(function));
        self
    }

    /// Adds the plugins at `path`, as [`plugins`](Self::plugins) does, each as `choose` returns it: with a
    /// state, a policy or grants of its own, or not at all.
    ///
    /// # Examples
    /// ```
    /// use wasm_link::App;
    ///
    /// let app = App::stateful().plugins_with("plugins", |plugin| {
    ///     let is_wanted = plugin.name() != "experimental";
    ///     is_wanted.then(|| plugin.with_state(7_u32))
    /// });
    /// # let _ = app;
    /// ```
    pub fn plugins_with(
        mut self,
        path: impl AsRef<Path>,
        choose: impl FnMut(Plugin) -> Option<Plugin<S>> + 'static,
    ) -> Self {
        let path = path.as_ref().to_owned();
        let choose = Box::new(choose);
        self.plugins.push(PluginSource::Path(path, choose));
        self
    }

    /// Adds a plugin.
    pub fn plugin(mut self, plugin: Plugin<S>) -> Self {
        self.plugins.push(PluginSource::Plugin(Box::new(plugin)));
        self
    }

    /// Uses an engine of the application's own. By default it is that of [`engine`].
    ///
    /// The limits of plugins ([`Self::limits`]) need settings of it: limits of time need
    /// `Config::epoch_interruption`, a limit of fuel needs `Config::consume_fuel`. A plugin whose limits the
    /// engine cannot enforce is not loaded, and the report names the setting.
    pub fn engine(mut self, engine: Engine) -> Self {
        self.engine = Some(engine);
        self
    }

    /// Says when plugins are started again after they went down that have no policy of their own
    /// ([`Plugin::with_restart_policy`]). By default they are not.
    pub fn restart_policy(mut self, policy: RestartPolicy) -> Self {
        self.restart_policy = policy;
        self
    }

    /// Bounds what the plugins without limits of their own ([`Plugin::with_limits`]) may use of the machine, and
    /// for how long calls to them last. By default they have [`Limits::default`].
    ///
    /// Limits of time need an engine with
    /// [`Config::epoch_interruption`](wasmtime::Config::epoch_interruption) on, as that of [`engine`] is.
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Has the plugins watched: see [`Observer`].
    pub fn observer(mut self, observer: impl Observer + 'static) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }

    /// Bounds what the components of plugins may have that have no such limits of their own
    /// ([`Plugin::with_load_limits`]), and how long they may take to be compiled. By default they have
    /// [`LoadLimits::default`].
    pub fn load_limits(mut self, limits: LoadLimits) -> Self {
        self.load_limits = limits;
        self
    }

    /// Says how much stack a call to a plugin takes, in bytes, if that is more than the engine's
    /// [`Config::max_wasm_stack`](wasmtime::Config::max_wasm_stack): see
    /// [`PluginTree::with_max_wasm_stack`](crate::PluginTree::with_max_wasm_stack).
    pub fn max_wasm_stack(mut self, bytes: usize) -> Self {
        self.max_wasm_stack = Some(bytes);
        self
    }

    /// Has the plugins of a socket called side by side, by this many threads, when the application calls
    /// all of them, and instantiated side by side: see
    /// [`PluginTree::with_parallel_fan_out`](crate::PluginTree::with_parallel_fan_out).
    pub fn parallel_fan_out(mut self, threads: NonZeroUsize) -> Self {
        self.fan_out = Some(threads);
        self
    }
}

impl<S: 'static> fmt::Debug for App<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App")
            .field("interfaces", &self.interfaces.len())
            .field("roots", &self.roots)
            .finish_non_exhaustive()
    }
}
