//! What a plugin writes to its standard output and error, kept for the application.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Instant;

use bytes::Bytes;
use tokio::io::AsyncWrite;
use wasmtime_wasi::async_trait;
use wasmtime_wasi::cli::{IsTerminal, StdoutStream};
use wasmtime_wasi::p2::{OutputStream, Pollable, StreamResult};

use super::last_words::LastWords;
use super::lines::{Begun, LineTo, Listener};

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
    /// How much of each is kept, in bytes.
    limit: usize,
}

type Pipe = Arc<Mutex<Kept>>;

/// What was kept of an output.
#[derive(Default)]
pub(super) struct Kept {
    bytes: Vec<u8>,
    lost: u64,
}

/// What one instance wrote to an output, of several that a plugin may have side by side.
#[derive(Clone, Default)]
pub(super) struct Said(Arc<Mutex<Saying>>);

#[derive(Default)]
struct Saying {
    last_words: LastWords,
    /// What was written and is no line yet.
    begun: Begun,
}

impl Said {
    /// Returns the last lines that the instance wrote since then.
    pub(super) fn last_words(&self, since: Instant) -> Option<String> {
        lock(&self.0).last_words.since(since)
    }
}

impl WasiOutput {
    pub(super) fn new(limit: usize) -> Self {
        Self(Pipes {
            limit,
            ..Pipes::default()
        })
    }

    /// Returns what the plugin wrote to its standard output, with what is not UTF-8 replaced.
    #[must_use]
    pub fn stdout(&self) -> String {
        String::from_utf8_lossy(&lock(&self.0.stdout).bytes).into_owned()
    }

    /// Returns what the plugin wrote to its standard error, with what is not UTF-8 replaced.
    #[must_use]
    pub fn stderr(&self) -> String {
        String::from_utf8_lossy(&lock(&self.0.stderr).bytes).into_owned()
    }

    /// Returns how much of both was not kept, in bytes.
    #[must_use]
    pub fn lost(&self) -> u64 {
        let [stdout, stderr] = [&self.0.stdout, &self.0.stderr].map(|pipe| lock(pipe).lost);
        stdout.saturating_add(stderr)
    }

    /// Returns how much of each is kept, in bytes: [`Wasi::output_limit`](super::Wasi::output_limit).
    #[must_use]
    pub fn limit(&self) -> usize {
        self.0.limit
    }

    /// Forgets what was kept, so that there is room for more.
    pub fn clear(&self) {
        for pipe in [&self.0.stdout, &self.0.stderr] {
            let mut kept = lock(pipe);
            kept.bytes = Vec::new();
            kept.lost = 0;
        }
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

fn lock<T>(pipe: &Mutex<T>) -> MutexGuard<'_, T> {
    // A panic while the lock was held left less bytes than were written, or all.
    pipe.lock().unwrap_or_else(PoisonError::into_inner)
}

/// How much a plugin may write at once, in bytes: a guest can make the host allocate that much.
const PERMIT: usize = 64 << 10;

/// An output that is kept up to a bound, and takes whatever is written to it.
#[derive(Clone)]
pub(super) struct Captured {
    pipe: Pipe,
    said: Said,
    limit: usize,
    to: LineTo<'static>,
    heard: Option<Heard>,
}

/// Who is told of lines, and of whose.
#[derive(Clone, Debug)]
pub(super) struct Heard {
    pub(super) plugin: Arc<str>,
    pub(super) listener: Listener,
}

impl Captured {
    pub(super) fn stdout(pipes: &Pipes, said: &Said, heard: Option<Heard>) -> Self {
        Self {
            pipe: Arc::clone(&pipes.stdout),
            said: said.clone(),
            limit: pipes.limit,
            to: LineTo::Stdout,
            heard,
        }
    }

    pub(super) fn stderr(pipes: &Pipes, said: &Said, heard: Option<Heard>) -> Self {
        Self {
            pipe: Arc::clone(&pipes.stderr),
            said: said.clone(),
            limit: pipes.limit,
            to: LineTo::Stderr,
            heard,
        }
    }

    /// Keeps what is written, and tells of the lines that it ends.
    fn write_all(&self, bytes: &[u8]) {
        self.keep(bytes);
        let Some(heard) = &self.heard else { return };
        let lines = lock(&self.said.0).begun.write(bytes);
        // Nothing is locked meanwhile: the application may ask for the output.
        for line in lines {
            heard.listener.hear(&heard.plugin, self.to, &line);
        }
    }

    /// Tells of a line that has begun and gets no end.
    pub(super) fn end(&self) {
        let line = lock(&self.said.0).begun.end();
        if let (Some(line), Some(heard)) = (line, &self.heard) {
            heard.listener.hear(&heard.plugin, self.to, &line);
        }
    }

    /// Keeps what is written, as far as there is room.
    pub(super) fn keep(&self, bytes: &[u8]) {
        let mut kept = lock(&self.pipe);
        let room = self.limit.saturating_sub(kept.bytes.len());
        let (fitting, rest) = bytes.split_at_checked(room).unwrap_or((bytes, &[]));
        kept.bytes.extend_from_slice(fitting);
        kept.lost = kept.lost.saturating_add(rest.len() as u64);
        drop(kept);
        if self.to == LineTo::Stderr {
            lock(&self.said.0).last_words.hear(bytes);
        }
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
        self.write_all(&bytes);
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
        self.write_all(bytes);
        Poll::Ready(Ok(bytes.len()))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}
