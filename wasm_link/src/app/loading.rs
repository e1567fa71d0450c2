//! The loading of an application.

use std::sync::Arc;

use wasmtime::Engine;
use wasmtime::component::Linker;

use super::discovery::discover;
use super::engine::{Guard, engine};
use super::infer::Inferences;
use super::loaded::LoadedApp;
#[cfg(feature = "wasi")]
use super::loaded::Outputs;
use super::report::Report;
use super::source::component_files;
use super::{App, Plugin, PluginSource};
use crate::error::with_causes;
use crate::load::{self, Loading, Readings};
use crate::plan::PluginTree;
#[cfg(feature = "wasi")]
use crate::wasi;

impl<S: Send + 'static> App<S> {
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
        let (mut plugins, readings) = {
            let found = self.find_plugins();
            self.discover(&engine, found)
        };
        for plugin in &mut plugins {
            plugin.default_to(self.restart_policy);
        }
        self.guard(&engine, &mut plugins);
        if self.report.is_fatal() {
            return Err(self.report.finish());
        }
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
            ..
        } = load::load(tree, &engine, &linker, readings);
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

    /// Has plugins refused that the engine would stop at their first call.
    fn guard(&mut self, engine: &Engine, plugins: &mut [Plugin<S>]) {
        // The runtime's own engine stops nobody.
        if self.engine.is_none() {
            return;
        }
        match Guard::of(engine) {
            Ok(None) => {}
            Ok(Some(guard)) if plugins.iter().any(Plugin::has_start_hook) => {
                let guard = Arc::new(guard);
                for plugin in &mut plugins {
                    plugin.guard(&guard);
                }
            }
            Ok(Some(guard)) => self.report.fatal("the engine", guard.advice()),
            Err(error) => self.report.fatal("the engine", &causes(&error)),
        }
    }

    fn host_side(&mut self) -> Option<(Engine, Linker<Plugin<S>>)> {
        let engine = match self.engine.clone() {
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
                PluginSource::Path(..) => false,
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
        let mut outputs = Outputs::new();
        for plugin in plugins {
            if !plugin.has_wasi() {
                plugin.grant(grants.clone());
            }
            // Of several with one id, the tree keeps the first.
            let output = plugin.output();
            outputs.entry(plugin.shared_id()).or_insert(output);
        }
        outputs
    }

    /// Returns the plugins that were given, and those of files and folders.
    fn find_plugins(&mut self) -> Vec<Plugin<S>> {
        let mut found = Vec::new();
        for source in std::mem::take(&mut self.plugins) {
            match source {
                PluginSource::Plugin(plugin) => found.push(*plugin),
                PluginSource::Path(path, choose) => match component_files(&path) {
                    Ok(files) => {
                        let files = files.into_iter().map(Plugin::from_file);
                        found.extend(files.filter_map(choose));
                    }
                    Err(error) => self.report.add("plugins", &error),
                },
            }
        }
        found
    }

    /// Reads the components of plugins, and leaves out those whose plug or sockets cannot be found.
    fn discover(
        &mut self,
        engine: &Engine,
        plugins: Vec<Plugin<S>>,
    ) -> (Vec<Plugin<S>>, Readings<Arc<str>>) {
        let discovery = discover(engine, &Inferences::new(&self.interfaces), plugins);
        for (plugin, error) in discovery.unknown {
            let subject = format!("plugin `{}`", plugin.name());
            self.report.add(&subject, &error);
        }
        (discovery.plugins, discovery.readings)
    }
}

fn causes(error: &wasmtime::Error) -> String {
    with_causes(error)
}
