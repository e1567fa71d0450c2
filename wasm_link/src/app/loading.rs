//! The loading of an application.

use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use wasmtime::Engine;
use wasmtime::component::Linker;

use super::discovery::discover;
use super::engine::engine;
use super::infer::{InferError, Inferences};
use super::loaded::LoadedApp;
#[cfg(feature = "wasi")]
use super::loaded::Outputs;
use super::report::{Report, ReportEntry, ReportKind, of_plugin};
use super::source::{ReadError, compiled_files, component_files};
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
            return Err(Report::of(self.report, Vec::new()));
        };
        let (mut plugins, readings) = {
            let mut found = self.find_plugins();
            let grants = self.default_grants(&found);
            let load_limits = Arc::new(self.load_limits);
            for plugin in &mut found {
                plugin.grant_by_default(&grants);
                plugin.lack_by_default(self.missing_host_functions);
                plugin.bound_load_by(&load_limits);
            }
            self.discover(&engine, found)
        };
        let limits = Arc::new(self.limits);
        for plugin in &mut plugins {
            plugin.default_to(self.restart_policy);
            plugin.limit_to(&limits);
        }
        if self.has_first_win {
            self.leave_out_surplus(&mut plugins);
        }
        let files = files_of(&plugins);
        if self.report.is_fatal() {
            return Err(Report::of(self.report, Vec::new()));
        }
        #[cfg(feature = "wasi")]
        let outputs = self.grant_wasi(&mut plugins);
        let Self {
            interfaces,
            roots,
            mut report,
            max_wasm_stack,
            fan_out,
            observer,
            provided,
            adaptation,
            ..
        } = self;
        let mut roots = roots.into_iter();
        let Some(first) = roots.next() else {
            let cause = "it has no root: name an interface to call with `App::root`";
            report.add(ReportEntry::new(ReportKind::Application, cause).fatal());
            return Err(Report::of(report, Vec::new()));
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
        tree.observer = observer;
        tree.provided = provided;
        tree.adaptation = adaptation;
        let Loading {
            head,
            failures,
            unneeded,
            unmatched,
            adapted,
            ..
        } = load::load(tree, &engine, &linker, readings);
        report.not_loaded(failures, head.as_ref().err().copied(), &files);
        let unmatched = unmatched.into_iter().map(Into::into);
        let report = Report::of(report, unneeded)
            .with_unmatched(unmatched.collect())
            .with_adapted(adapted);
        match head {
            Ok(head) => Ok(LoadedApp {
                report: report.with_notes(head.notes()),
                head,
                #[cfg(feature = "wasi")]
                outputs,
            }),
            Err(_) => Err(report),
        }
    }

    fn host_side(&mut self) -> Option<(Engine, Linker<Plugin<S>>)> {
        let engine = match self.engine.clone() {
            Some(engine) => engine,
            None => match engine() {
                Ok(engine) => engine,
                Err(error) => {
                    self.report.add(own_fault("the engine", error));
                    return None;
                }
            },
        };
        let mut linker = Linker::new(&engine);
        for functions in std::mem::take(&mut self.host) {
            if let Err(error) = functions(&mut linker) {
                self.report.add(own_fault("the host's functions", error));
            }
        }
        #[cfg(feature = "wasi")]
        if self.offers_wasi()
            && let Err(error) = wasi::add_to_linker(&mut linker)
        {
            self.report.add(own_fault("WASI", error));
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
                PluginSource::Path(..) | PluginSource::Compiled(..) => false,
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
                plugin.grant_wasi(grants.clone());
            }
            if let Some(listener) = &self.listener {
                plugin.tell_lines_to(listener);
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
                    Ok(there) => {
                        let files = there.files.into_iter().map(Plugin::from_file);
                        found.extend(files.filter_map(choose));
                        self.report.pass_over(there.passed_over);
                    }
                    Err(error) => self.no_files(error),
                },
                PluginSource::Compiled(path, trusted, choose) => {
                    match compiled_files(&path, trusted) {
                        Ok(files) => {
                            let files = files.iter();
                            let plugins = files.map(|file| Plugin::compiled_file(file, trusted));
                            found.extend(plugins.filter_map(choose));
                        }
                        Err(error) => self.no_files(error),
                    }
                }
            }
        }
        found
    }

    /// Notes that the files of plugins cannot be found.
    fn no_files(&mut self, error: ReadError) {
        let entry = ReportEntry::caused_by(ReportKind::Files, io::Error::from(error));
        self.report.add(entry.about("plugins"));
    }

    /// Reads the components of plugins, and leaves out those whose plug or sockets cannot be found.
    fn discover(
        &mut self,
        engine: &Engine,
        plugins: Vec<Plugin<S>>,
    ) -> (Vec<Plugin<S>>, Readings<Arc<str>>) {
        let discovery = discover(
            engine,
            &Inferences::new(&self.interfaces, self.several_plugs),
            plugins,
        );
        let several = discovery.plugins.iter().filter_map(Plugin::filling_several);
        self.report.fill_several(several);
        for (plugin, error) in discovery.unknown {
            let kind = match error {
                InferError::Read(_) | InferError::NotAComponent(_) => ReportKind::Component,
                _ => ReportKind::Inference,
            };
            let entry = ReportEntry::caused_by(kind, error);
            self.report.add(of_plugin(entry, &plugin));
        }
        (discovery.plugins, discovery.readings)
    }
}

/// Returns the files of plugins by their ids: of several with one id that of the first, as in a tree.
fn files_of<S: 'static>(plugins: &[Plugin<S>]) -> HashMap<Arc<str>, PathBuf> {
    if plugins.iter().all(|plugin| plugin.file().is_none()) {
        return HashMap::new();
    }
    let mut files = HashMap::new();
    for plugin in plugins {
        let file = plugin.file().map(Path::to_owned);
        files.entry(plugin.shared_id()).or_insert(file);
    }
    let files = files.into_iter();
    files.filter_map(|(id, file)| Some((id, file?))).collect()
}

/// Notes what the application itself cannot bring.
fn own_fault(subject: &'static str, error: wasmtime::Error) -> ReportEntry {
    let entry = ReportEntry::new(ReportKind::Application, with_causes(&error));
    entry
        .about(subject)
        .keeping(error.into_boxed_dyn_error())
        .fatal()
}
