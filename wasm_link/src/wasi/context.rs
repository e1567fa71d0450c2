//! The WASI of one plugin: what it was granted, and what its instance has of it.

use std::fmt;
use std::sync::Arc;
use std::time::Instant;

use wasmtime::component::ResourceTable;
use wasmtime_wasi::WasiCtx;
use wasmtime_wasi::cli::WasiCliCtxView;
use wasmtime_wasi::clocks::WasiClocksCtxView;
use wasmtime_wasi::filesystem::WasiFilesystemCtxView;
use wasmtime_wasi::sockets::WasiSocketsCtxView;
use wasmtime_wasi_config::{WasiConfig, WasiConfigVariables};

use super::clocks::MonotonicView;
#[cfg(feature = "wasi-http")]
use super::http::Http;
use super::lines::{LineTo, Listener};
use super::output::{Captured, Heard, Said};
use super::random::RandomView;
use super::{Wasi, WasiOutput};
use crate::describe::Limits;

/// Gives access to the WASI of a plugin: what a plugin type of the application's own implements to use
/// [`add_to_linker`](super::add_to_linker).
pub trait WasiPlugin: Send {
    /// Returns the WASI of the plugin.
    fn wasi(&mut self) -> &mut WasiContext;
}

/// The WASI of one plugin, a part of its data.
pub struct WasiContext {
    grants: Wasi,
    /// The plugin, as those know it who are told of its lines.
    plugin: Arc<str>,
    output: WasiOutput,
    /// What this instance wrote to both.
    said: (Said, Said),
    /// None before the first instance.
    ctx: Option<WasiCtx>,
    config: WasiConfigVariables,
    #[cfg(feature = "wasi-http")]
    http: Http,
    table: ResourceTable,
    /// How many things may be in the table.
    handles: Option<usize>,
    /// The plugin's own monotonic clock, in nanoseconds.
    time: u64,
}

impl WasiContext {
    /// Makes the WASI of a plugin that was granted this.
    #[must_use]
    pub fn new(grants: Wasi) -> Self {
        let handles = Limits::default().wasi_handles;
        Self {
            plugin: Arc::default(),
            output: WasiOutput::new(grants.output_limit),
            said: Default::default(),
            ctx: None,
            config: grants.config.iter().cloned().collect(),
            #[cfg(feature = "wasi-http")]
            http: Http::default(),
            table: table(handles),
            handles,
            time: 0,
            grants,
        }
    }

    /// Says what the plugin is called: what [`Wasi::on_line`] is told. The ready-made plugin does that by itself.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<Arc<str>>) -> Self {
        self.call(id);
        self
    }

    pub(crate) fn call(&mut self, id: impl Into<Arc<str>>) {
        self.plugin = id.into();
    }

    /// Bounds how many files, streams, sockets and pollables the next instance has at once, as [`Limits::wasi_handles`]
    /// does for the ready-made plugin. By default it is the same number.
    pub fn limit_handles(&mut self, handles: Option<usize>) {
        self.handles = handles;
    }

    /// Has a function told of lines, unless one is.
    pub(crate) fn default_to(&mut self, listener: &Listener) {
        self.grants.listener.get_or_insert_with(|| listener.clone());
    }

    /// Makes the WASI of a further instance of the plugin, with the same grants and output.
    pub(crate) fn again(&self) -> Self {
        let mut again = Self::new(self.grants.clone());
        again.output = self.output.clone();
        again
    }

    /// Returns what the plugin writes to its standard output and error, to be read at any time.
    #[must_use]
    pub fn output(&self) -> WasiOutput {
        self.output.clone()
    }

    /// Returns the last lines that the plugin wrote to its standard error since then, 10 and 1 KiB at most: what
    /// [`PluginData::last_words`](crate::PluginData::last_words) returns.
    #[must_use]
    pub fn last_words(&self, since: Instant) -> Option<String> {
        self.said.1.last_words(since)
    }

    /// Begins anew, for another instance: files and streams of the one before are closed. The place
    /// for it is [`PluginData::prepare`](crate::PluginData::prepare).
    ///
    /// # Errors
    /// Fails when a folder that was granted cannot be opened.
    pub fn renew(&mut self) -> wasmtime::Result<()> {
        self.close();
        self.time = 0;
        #[cfg(feature = "wasi-http")]
        {
            self.http = self.grants.http.http()?;
        }
        self.ctx = Some(
            self.grants
                .context(&self.output, &self.said, self.heard())?,
        );
        Ok(())
    }

    /// Closes files, streams and sockets of an instance that is gone. The place for it is
    /// [`PluginData::stopped`](crate::PluginData::stopped).
    pub fn close(&mut self) {
        self.end_lines();
        self.table = table(self.handles);
        self.ctx = None;
    }

    fn heard(&self) -> Option<Heard> {
        Some(Heard {
            plugin: Arc::clone(&self.plugin),
            listener: self.grants.listener.clone()?,
        })
    }

    /// Ends the lines that have begun: whoever wrote them is gone.
    fn end_lines(&self) {
        let pipes = self.output.pipes();
        Captured::stdout(pipes, &self.said.0, self.heard()).end();
        Captured::stderr(pipes, &self.said.1, self.heard()).end();
    }

    /// Takes what a plugin logs.
    pub(super) fn log(&mut self, level: &str, context: &str, message: &str) {
        if !self.grants.stderr {
            let line = match context {
                "" => format!("{level}: {message}\n"),
                context => format!("{level} {context}: {message}\n"),
            };
            Captured::stderr(self.output.pipes(), &self.said.1, None).keep(line.as_bytes());
        }
        if let Some(listener) = &self.grants.listener {
            let to = LineTo::Log { level, context };
            listener.hear_all(&self.plugin, to, message);
        }
    }

    /// Returns the context and the table. Where the application did not call [`renew`](Self::renew),
    /// nothing is granted.
    fn parts(&mut self) -> (&mut WasiCtx, &mut ResourceTable) {
        let (output, said) = (&self.output, &self.said);
        let denied = || Wasi::new().context(output, said, None);
        let ctx = self.ctx.get_or_insert_with(|| {
            // Only folders can make it fail, and there are none.
            denied().unwrap_or_else(|_| WasiCtx::builder().build())
        });
        (ctx, &mut self.table)
    }

    pub(super) fn cli(&mut self) -> WasiCliCtxView<'_> {
        let (ctx, table) = self.parts();
        let ctx = ctx.cli();
        WasiCliCtxView { ctx, table }
    }

    pub(super) fn clocks(&mut self) -> WasiClocksCtxView<'_> {
        let (ctx, table) = self.parts();
        let ctx = ctx.clocks();
        WasiClocksCtxView { ctx, table }
    }

    pub(super) fn monotonic(&mut self) -> MonotonicView<'_> {
        if self.grants.clocks {
            return MonotonicView::Granted(self.clocks());
        }
        MonotonicView::Apart {
            time: &mut self.time,
            table: &mut self.table,
        }
    }

    pub(super) fn filesystem(&mut self) -> WasiFilesystemCtxView<'_> {
        let (ctx, table) = self.parts();
        let ctx = ctx.filesystem();
        WasiFilesystemCtxView { ctx, table }
    }

    pub(super) fn random(&mut self) -> RandomView<'_> {
        if self.grants.random {
            return RandomView::Granted(self.parts().0.random());
        }
        RandomView::Denied
    }

    pub(super) fn config(&self) -> WasiConfig<'_> {
        WasiConfig::from(&self.config)
    }

    pub(super) fn sockets(&mut self) -> WasiSocketsCtxView<'_> {
        let (ctx, table) = self.parts();
        let ctx = ctx.sockets();
        WasiSocketsCtxView { ctx, table }
    }

    #[cfg(feature = "wasi-http")]
    pub(super) fn http(&mut self) -> wasmtime_wasi_http::WasiHttpCtxView<'_> {
        self.http.view(&mut self.table)
    }

    pub(super) fn table(&mut self) -> &mut ResourceTable {
        &mut self.table
    }
}

impl Drop for WasiContext {
    fn drop(&mut self) {
        self.end_lines();
    }
}

/// Makes a table that has room for as many things.
fn table(handles: Option<usize>) -> ResourceTable {
    let mut table = ResourceTable::new();
    if let Some(handles) = handles {
        table.set_max_capacity(handles);
    }
    table
}

impl Default for WasiContext {
    fn default() -> Self {
        Self::new(Wasi::new())
    }
}

impl fmt::Debug for WasiContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WasiContext")
            .field("grants", &self.grants)
            .field("output", &self.output)
            .finish_non_exhaustive()
    }
}
