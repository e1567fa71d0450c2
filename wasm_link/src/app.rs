//! The pleasant layer: an application in a few lines.
//!
//! All that it does can be done with the base: it finds plugins, reads their plugs and sockets,
//! makes a tree of them, loads it, and reports.

mod engine;
mod infer;
mod loaded;
mod names;
mod plugin;
mod report;
mod source;

use std::fmt;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
#[cfg(feature = "wasi")]
use std::sync::Arc;

use wasmtime::Engine;
use wasmtime::component::Linker;

pub use engine::engine;
#[cfg(feature = "cache")]
pub use engine::engine_with_cache;
pub use infer::InferError;
pub use loaded::LoadedApp;
#[cfg(feature = "wasi")]
use loaded::Outputs;
pub use names::NamesError;
pub use plugin::{Plugin, PluginError};
pub use report::{Report, ReportEntry};

use crate::describe::{AnyInterface, InterfaceData, RestartPolicy};
use crate::error::with_causes;
use crate::load::{self, Loading};
use crate::plan::PluginTree;
#[cfg(feature = "wasi")]
use crate::wasi::{self, Wasi};
use infer::Inferences;
use report::ReportBuilder;
use source::component_files;

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
    restart_policy: RestartPolicy,
    #[cfg(feature = "wasi")]
    wasi: Option<Wasi>,
    report: ReportBuilder,
}

/// Adds functions of the host to a linker.
type HostFunctions<S> = Box<dyn FnOnce(&mut Linker<Plugin<S>>) -> wasmtime::Result<()>>;

/// Where plugins come from.
enum PluginSource<S> {
    Path(PathBuf),
    Plugin(Box<Plugin<S>>),
}

impl App {
    /// Makes an application without interfaces and plugins.
    pub fn new() -> Self {
        Self::with_state()
    }
}

impl Default for App {
    fn default() -> Self {
        Self::new()
    }
}

impl<S: Default + Send + 'static> App<S> {
    /// Makes an application without interfaces and plugins, whose plugins have a state of type `S`.
    pub fn with_state() -> Self {
        Self {
            engine: None,
            interfaces: Vec::new(),
            roots: Vec::new(),
            host: Vec::new(),
            plugins: Vec::new(),
            max_wasm_stack: None,
            fan_out: None,
            restart_policy: RestartPolicy::Never,
            #[cfg(feature = "wasi")]
            wasi: None,
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
                self.report.fatal("an interface", &error.to_string());
                None
            }
        }
    }

    /// Adds functions that the host offers to plugins.
    pub fn host(
        mut self,
        functions: impl FnOnce(&mut Linker<Plugin<S>>) -> wasmtime::Result<()> + 'static,
    ) -> Self {
        self.host.push(Box::new(functions));
        self
    }

    /// Offers WASI to plugins, and says what those are granted that have no grants of their own
    /// ([`Plugin::with_wasi`]).
    ///
    /// # Panics
    /// See [`wasi::add_to_linker`](crate::wasi::add_to_linker).
    #[cfg(feature = "wasi")]
    pub fn wasi(mut self, grants: Wasi) -> Self {
        self.wasi = Some(grants);
        self
    }

    /// Adds the plugins at `path`: a component's file, or a folder of them.
    pub fn plugins(mut self, path: impl AsRef<Path>) -> Self {
        let path = path.as_ref().to_owned();
        self.plugins.push(PluginSource::Path(path));
        self
    }

    /// Adds a plugin.
    pub fn plugin(mut self, plugin: Plugin<S>) -> Self {
        self.plugins.push(PluginSource::Plugin(Box::new(plugin)));
        self
    }

    /// Uses an engine of the application's own. By default it is that of [`engine`].
    pub fn engine(mut self, engine: Engine) -> Self {
        self.engine = Some(engine);
        self
    }

    /// Says when the plugins that are found in files and folders are started again after they went
    /// down. By default they are not.
    pub fn restart_policy(mut self, policy: RestartPolicy) -> Self {
        self.restart_policy = policy;
        self
    }

    /// Says how much stack the engine lets a plugin take, in bytes: needed with an engine of the
    /// application's own whose [`Config::max_wasm_stack`](wasmtime::Config::max_wasm_stack) is not the default.
    pub fn max_wasm_stack(mut self, bytes: usize) -> Self {
        self.max_wasm_stack = Some(bytes);
        self
    }

    /// Has the plugins of a socket called side by side, by this many threads, when the application calls
    /// all of them, and instantiated side by side: see [`PluginTree::with_parallel_fan_out`].
    pub fn parallel_fan_out(mut self, threads: NonZeroUsize) -> Self {
        self.fan_out = Some(threads);
        self
    }

    /// Loads the application.
    ///
    /// As much as possible is loaded: [`LoadedApp::report`] tells what is not.
    ///
    /// # Errors
    /// Fails when an interface that the application calls cannot be filled as its cardinality
    /// demands, or when the host's own functions cannot be linked. The report has every cause.
    pub fn load(mut self) -> Result<LoadedApp<S>, Report> {
        let Some((engine, linker)) = self.host_side() else {
            return Err(self.report.finish());
        };
        #[cfg_attr(not(feature = "wasi"), expect(unused_mut, reason = "nothing to grant"))]
        let mut plugins = self.find_plugins();
        #[cfg(feature = "wasi")]
        let outputs = self.grant_wasi(&mut plugins);
        let Self {
            interfaces,
            roots,
            mut report,
            max_wasm_stack,
            fan_out,
            ..
        } = self;
        let mut roots = roots.into_iter();
        let Some(first) = roots.next() else {
            report.fatal(
                "the application",
                "it has no root: name an interface to call with `App::root`",
            );
            return Err(report.finish());
        };
        let (tree, errors) = PluginTree::new(first, interfaces, plugins);
        for error in errors {
            report.left_out(&error);
        }
        let mut tree = roots.fold(tree, PluginTree::with_root);
        if let Some(bytes) = max_wasm_stack {
            tree = tree.with_max_wasm_stack(bytes);
        }
        if let Some(threads) = fan_out {
            tree = tree.with_parallel_fan_out(threads);
        }
        let Loading {
            head,
            failures,
            unneeded,
        } = load::load(tree, &engine, &linker);
        report.not_loaded(&failures, head.as_ref().err().copied());
        report.unneeded(unneeded);
        let report = report.finish();
        match head {
            Ok(head) => Ok(LoadedApp {
                head,
                report,
                #[cfg(feature = "wasi")]
                outputs,
            }),
            Err(_) => Err(report),
        }
    }

    fn host_side(&mut self) -> Option<(Engine, Linker<Plugin<S>>)> {
        let engine = match self.engine.take() {
            Some(engine) => engine,
            None => match engine() {
                Ok(engine) => engine,
                Err(error) => {
                    self.report.fatal("the engine", &causes(&error));
                    return None;
                }
            },
        };
        let mut linker = Linker::new(&engine);
        for functions in std::mem::take(&mut self.host) {
            if let Err(error) = functions(&mut linker) {
                self.report.fatal("the host's functions", &causes(&error));
            }
        }
        #[cfg(feature = "wasi")]
        if self.offers_wasi()
            && let Err(error) = wasi::add_to_linker(&mut linker)
        {
            self.report.fatal("WASI", &causes(&error));
        }
        if self.report.is_fatal() {
            return None;
        }
        Some((engine, linker))
    }

    /// Tells whether the application or one of its plugins was told of WASI.
    #[cfg(feature = "wasi")]
    fn offers_wasi(&self) -> bool {
        let mut sources = self.plugins.iter();
        self.wasi.is_some()
            || sources.any(|source| match source {
                PluginSource::Path(_) => false,
                PluginSource::Plugin(plugin) => plugin.has_wasi(),
            })
    }

    /// Grants plugins without grants of their own what the application grants to all, and returns
    /// where their outputs go.
    #[cfg(feature = "wasi")]
    fn grant_wasi(&self, plugins: &mut [Plugin<S>]) -> Outputs {
        if self.wasi.is_none() && !plugins.iter().any(Plugin::has_wasi) {
            return Outputs::new();
        }
        let grants = self.wasi.clone().unwrap_or_default();
        let outputs = plugins.iter_mut().map(|plugin| {
            if !plugin.has_wasi() {
                plugin.grant(grants.clone());
            }
            (Arc::from(plugin.name()), plugin.output())
        });
        outputs.collect()
    }

    fn plugin_from(&self, file: &Path) -> Plugin<S> {
        Plugin::from_file(file)
            .with_state(S::default())
            .with_restart_policy(self.restart_policy)
    }

    /// Returns the plugins whose plugs and sockets are known.
    fn find_plugins(&mut self) -> Vec<Plugin<S>> {
        let mut found = Vec::new();
        for source in std::mem::take(&mut self.plugins) {
            match source {
                PluginSource::Plugin(plugin) => found.push(*plugin),
                PluginSource::Path(path) => match component_files(&path) {
                    Ok(files) => {
                        found.extend(files.into_iter().map(|file| self.plugin_from(&file)));
                    }
                    Err(error) => self.report.add("plugins", &error),
                },
            }
        }
        let mut inferences = Inferences::new(&self.interfaces);
        found.retain_mut(|plugin| match plugin.infer_with(&mut inferences) {
            Ok(()) => true,
            Err(error) => {
                self.report
                    .add(&format!("plugin `{}`", plugin.name()), &error);
                false
            }
        });
        found
    }
}

fn causes(error: &wasmtime::Error) -> String {
    with_causes(error)
}

impl<S: 'static> fmt::Debug for App<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App")
            .field("interfaces", &self.interfaces.len())
            .field("roots", &self.roots)
            .finish_non_exhaustive()
    }
}
