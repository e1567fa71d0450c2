//! What a plugin writes to its standard output and error, kept for the application.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use tokio::io::AsyncWrite;
use wasmtime_wasi::async_trait;
use wasmtime_wasi::cli::{IsTerminal, StdoutStream};
use wasmtime_wasi::p2::{OutputStream, Pollable, StreamResult};

/// The standard output and error of a plugin, as far as they are kept.
///
/// It can be read at any time, also after the plugin went down, and is the same for all instances that
/// the plugin has one after the other.
#[derive(Clone, Default)]
pub struct WasiOutput(Pipes);

/// Where the two outputs of a plugin go.
#[derive(Clone, Default)]
pub(super) struct Pipes {
    pub(super) stdout: Pipe,
    pub(super) stderr: Pipe,
}

pub(super) type Pipe = Arc<Mutex<Kept>>;

/// What was kept of an output.
#[derive(Default)]
pub(super) struct Kept {
    bytes: Vec<u8>,
    lost: u64,
}

impl WasiOutput {
    /// Returns what the plugin wrote to its standard output, with what is not UTF-8 replaced.
    #[must_use]
    pub fn stdout(&self) -> String {
        String::from_utf8_lossy(&kept(&self.0.stdout).bytes).into_owned()
    }

    /// Returns what the plugin wrote to its standard error, with what is not UTF-8 replaced.
    #[must_use]
    pub fn stderr(&self) -> String {
        String::from_utf8_lossy(&kept(&self.0.stderr).bytes).into_owned()
    }

    /// Returns how much of both was not kept, in bytes.
    #[must_use]
    pub fn lost(&self) -> u64 {
        let [stdout, stderr] = [&self.0.stdout, &self.0.stderr].map(|pipe| kept(pipe).lost);
        stdout.saturating_add(stderr)
    }

    /// Forgets what was kept, so that there is room for more.
    pub fn clear(&self) {
        *kept(&self.0.stdout) = Kept::default();
        *kept(&self.0.stderr) = Kept::default();
    }

    pub(super) fn pipes(&self) -> &Pipes {
        &self.0
    }
}

impl fmt::Debug for WasiOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WasiOutput")
            .field("stdout", &self.stdout())
            .field("stderr", &self.stderr())
            .field("lost", &self.lost())
            .finish()
    }
}

fn kept(pipe: &Pipe) -> MutexGuard<'_, Kept> {
    // A panic while the lock was held left less bytes than were written, or all.
    pipe.lock().unwrap_or_else(PoisonError::into_inner)
}

/// How much a plugin may write at once, in bytes: a guest can make the host allocate that much.
const PERMIT: usize = 64 << 10;

/// An output that is kept up to a bound, and takes whatever is written to it.
#[derive(Clone)]
pub(super) struct Captured {
    pipe: Pipe,
    limit: usize,
}

impl Captured {
    pub(super) fn new(pipe: &Pipe, limit: usize) -> Self {
        Self {
            pipe: Arc::clone(pipe),
            limit,
        }
    }

    fn keep(&self, bytes: &[u8]) {
        let mut kept = kept(&self.pipe);
        let room = self.limit.saturating_sub(kept.bytes.len());
        let (fitting, rest) = bytes.split_at_checked(room).unwrap_or((bytes, &[]));
        kept.bytes.extend_from_slice(fitting);
        kept.lost = kept.lost.saturating_add(rest.len() as u64);
    }
}

impl IsTerminal for Captured {
    fn is_terminal(&self) -> bool {
        false
    }
}

impl StdoutStream for Captured {
    fn async_stream(&self) -> Box<dyn AsyncWrite + Send + Sync> {
        Box::new(self.clone())
    }

    fn p2_stream(&self) -> Box<dyn OutputStream> {
        Box::new(self.clone())
    }
}

#[async_trait]
impl Pollable for Captured {
    async fn ready(&mut self) {}
}

impl OutputStream for Captured {
    fn write(&mut self, bytes: Bytes) -> StreamResult<()> {
        self.keep(&bytes);
        Ok(())
    }

    fn flush(&mut self) -> StreamResult<()> {
        Ok(())
    }

    fn check_write(&mut self) -> StreamResult<usize> {
        Ok(PERMIT)
    }
}

impl AsyncWrite for Captured {
    fn poll_write(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.keep(bytes);
        Poll::Ready(Ok(bytes.len()))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}
