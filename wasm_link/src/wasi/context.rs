//! The WASI of one plugin: what it was granted, and what its instance has of it.

use std::fmt;

use wasmtime::component::ResourceTable;
use wasmtime_wasi::WasiCtx;
use wasmtime_wasi::cli::WasiCliCtxView;
use wasmtime_wasi::clocks::WasiClocksCtxView;
use wasmtime_wasi::filesystem::WasiFilesystemCtxView;
use wasmtime_wasi::random::WasiRandomCtx;
use wasmtime_wasi::sockets::WasiSocketsCtxView;

use super::clocks::MonotonicView;
use super::{Wasi, WasiOutput};

/// Gives access to the WASI of a plugin: what a plugin type of the application's own implements to use
/// [`add_to_linker`](super::add_to_linker).
pub trait WasiPlugin: Send {
    /// Returns the WASI of the plugin.
    fn wasi(&mut self) -> &mut WasiContext;
}

/// The WASI of one plugin, a part of its data.
pub struct WasiContext {
    grants: Wasi,
    output: WasiOutput,
    /// None before the first instance.
    ctx: Option<WasiCtx>,
    table: ResourceTable,
    /// The plugin's own monotonic clock, in nanoseconds.
    time: u64,
}

impl WasiContext {
    /// Makes the WASI of a plugin that was granted this.
    #[must_use]
    pub fn new(grants: Wasi) -> Self {
        Self {
            grants,
            output: WasiOutput::default(),
            ctx: None,
            table: ResourceTable::new(),
            time: 0,
        }
    }

    /// Makes the WASI of a further instance of the plugin, with the same grants and output.
    pub(crate) fn again(&self) -> Self {
        Self {
            output: self.output.clone(),
            ..Self::new(self.grants.clone())
        }
    }

    /// Returns what the plugin writes to its standard output and error, to be read at any time.
    #[must_use]
    pub fn output(&self) -> WasiOutput {
        self.output.clone()
    }

    /// Begins anew, for another instance: files and streams of the one before are closed. The place
    /// for it is [`PluginData::prepare`](crate::PluginData::prepare).
    ///
    /// # Errors
    /// Fails when a folder that was granted cannot be opened.
    pub fn renew(&mut self) -> wasmtime::Result<()> {
        self.table = ResourceTable::new();
        self.time = 0;
        self.ctx = Some(self.grants.context(self.output.pipes())?);
        Ok(())
    }

    /// Returns the context and the table. Where the application did not call [`renew`](Self::renew),
    /// nothing is granted.
    fn parts(&mut self) -> (&mut WasiCtx, &mut ResourceTable) {
        let output = &self.output;
        let denied = || Wasi::new().context(output.pipes());
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

    pub(super) fn random(&mut self) -> &mut WasiRandomCtx {
        self.parts().0.random()
    }

    pub(super) fn sockets(&mut self) -> WasiSocketsCtxView<'_> {
        let (ctx, table) = self.parts();
        let ctx = ctx.sockets();
        WasiSocketsCtxView { ctx, table }
    }

    pub(super) fn table(&mut self) -> &mut ResourceTable {
        &mut self.table
    }
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
