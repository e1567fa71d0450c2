//! WASI for plugins: every interface of WASI 0.2's `cli` world is there, and denies all that was not
//! granted by name.
//!
//! What a plugin writes to its standard output and error is kept for the application, up to a bound. `wasi:config` and
//! `wasi:logging` are there, too.
//! Without a grant, its clocks are stopped, its random numbers are zero, and it sees no
//! files, no network, no environment and no arguments.

mod clocks;
mod context;
mod files;
#[cfg(feature = "wasi-http")]
mod http;
#[cfg(feature = "wasi-http")]
mod http_linker;
mod last_words;
mod lines;
mod linker;
mod logging;
mod network;
mod output;
mod random;
mod runtime;
mod streams;

use std::path::{Path, PathBuf};

use wasmtime_wasi::{FsPerms, WasiCtx};

use clocks::Stopped;
pub use context::{WasiContext, WasiPlugin};
pub(crate) use lines::Listener;
pub use lines::{Line, LineTo};
pub use linker::add_to_linker;
pub use output::WasiOutput;
use output::{Captured, Heard, Said};

/// What a plugin is granted of WASI. Without a call of one of its methods, nothing is.
///
/// # Examples
/// ```no_run
/// use wasm_link::{App, Plugin};
/// use wasm_link::wasi::Wasi;
///
/// let app = App::new()
///     .wasi(Wasi::new())                                      // all plugins may import WASI …
///     .plugins("plugins")
///     .plugin(Plugin::from_file("indexer.wasm").with_wasi(    // … and this one may do something with it
///         Wasi::new().dir_read_only("texts", "/texts").env("LANG", "en").clocks(),
///     ));
/// # let _ = app;
/// ```
#[derive(Clone, Debug)]
#[must_use = "grants have no effect until a plugin gets them"]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a grant of its own, and all of them may be there"
)]
pub struct Wasi {
    dirs: Vec<Dir>,
    env: Vec<(String, String)>,
    args: Vec<String>,
    stdin: bool,
    stdout: bool,
    stderr: bool,
    output_limit: usize,
    listener: Option<Listener>,
    config: Vec<(String, String)>,
    #[cfg(feature = "wasi-http")]
    http: http::Hosts,
    clocks: bool,
    random: bool,
    network: bool,
}

/// A folder of the host's that a plugin sees.
#[derive(Clone, Debug)]
struct Dir {
    host: PathBuf,
    guest: String,
    access: FsPerms,
}

impl Default for Wasi {
    fn default() -> Self {
        Self {
            dirs: Vec::new(),
            env: Vec::new(),
            args: Vec::new(),
            stdin: false,
            stdout: false,
            stderr: false,
            output_limit: 64 << 10,
            listener: None,
            config: Vec::new(),
            #[cfg(feature = "wasi-http")]
            http: http::Hosts::default(),
            clocks: false,
            random: false,
            network: false,
        }
    }
}

impl Wasi {
    /// Grants nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Grants to read the folder `host` and all within it, which the plugin sees as `guest`.
    pub fn dir_read_only(self, host: impl AsRef<Path>, guest: impl Into<String>) -> Self {
        self.dir(host.as_ref(), guest.into(), FsPerms::ReadOnly)
    }

    /// Grants to read and to change the folder `host` and all within it, which the plugin sees as
    /// `guest`.
    pub fn dir_read_write(self, host: impl AsRef<Path>, guest: impl Into<String>) -> Self {
        self.dir(host.as_ref(), guest.into(), FsPerms::ReadWrite)
    }

    fn dir(mut self, host: &Path, guest: String, access: FsPerms) -> Self {
        self.dirs.push(Dir {
            host: host.to_owned(),
            guest,
            access,
        });
        self
    }

    /// Shows the plugin an environment variable of this name and value.
    pub fn env(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.env.push((name.into(), value.into()));
        self
    }

    /// Shows the plugin these arguments, after those that it was shown before.
    pub fn args(mut self, args: impl IntoIterator<Item: Into<String>>) -> Self {
        self.args.extend(args.into_iter().map(Into::into));
        self
    }

    /// Grants to read the standard input of the host.
    pub fn stdin(mut self) -> Self {
        self.stdin = true;
        self
    }

    /// Grants to write to the standard output of the host. What it writes is not kept then.
    pub fn stdout(mut self) -> Self {
        self.stdout = true;
        self
    }

    /// Grants to write to the standard error of the host. What it writes is not kept then.
    pub fn stderr(mut self) -> Self {
        self.stderr = true;
        self
    }

    /// Says how much of the plugin's standard output, and of its standard error, is kept, in bytes:
    /// the first 64 KiB by default. What is more is counted, and lost; the plugin does not notice.
    pub fn output_limit(mut self, bytes: usize) -> Self {
        self.output_limit = bytes;
        self
    }

    /// Has `function` told of each line that the plugin writes to its standard output and error, or logs, while it
    /// writes it. What is written to the host's own output ([`stdout`](Self::stdout), [`stderr`](Self::stderr)) is
    /// not among them.
    ///
    /// The time that `function` takes is the plugin's: the call that writes waits for it.
    pub fn on_line(mut self, function: impl Fn(&Line<'_>) + Send + Sync + 'static) -> Self {
        self.listener = Some(Listener::new(function));
        self
    }

    /// Gives the plugin a setting, which it asks for by `wasi:config/store`.
    pub fn config(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.config.push((key.into(), value.into()));
        self
    }

    /// Grants to send HTTP requests to a host: `api.example.org`, on the usual ports; `api.example.org:8443`, on this
    /// one; `*.example.org`, whatever is below it; `https://api.example.org`, with TLS only. A plugin whose hosts
    /// cannot be read is not started.
    ///
    /// All other requests fail with `HTTP-request-denied`. A redirect is an answer like others: if the plugin follows
    /// it, that is another request. A request lasts no longer than the plugin waits for it.
    ///
    /// A name leads to addresses of the public network only, so that whoever owns the name does not reach services
    /// of the host's own network through it; the request fails with `destination-IP-prohibited`. `localhost` and
    /// addresses that are named themselves may be private, and so may names of
    /// [`allow_private_http_to`](Self::allow_private_http_to).
    #[cfg(feature = "wasi-http")]
    pub fn allow_http_to(mut self, host: impl Into<String>) -> Self {
        self.http.allow(host.into(), false);
        self
    }

    /// Grants to send HTTP requests to a host as [`allow_http_to`](Self::allow_http_to) does, whatever its address.
    #[cfg(feature = "wasi-http")]
    pub fn allow_private_http_to(mut self, host: impl Into<String>) -> Self {
        self.http.allow(host.into(), true);
        self
    }

    /// Grants to know the time, and to wait. A plugin that waits makes its callers wait, for no longer than a call to
    /// it may last ([`Limits::call_time`](crate::Limits::call_time)).
    pub fn clocks(mut self) -> Self {
        self.clocks = true;
        self
    }

    /// Grants random numbers.
    pub fn random(mut self) -> Self {
        self.random = true;
        self
    }

    /// Grants to use the network as the host does: to connect, to listen, and to look up names.
    pub fn network(mut self) -> Self {
        self.network = true;
        self
    }

    /// Makes what wasmtime's WASI works on, for one instance.
    fn context(
        &self,
        output: &WasiOutput,
        said: &(Said, Said),
        heard: Option<Heard>,
    ) -> wasmtime::Result<WasiCtx> {
        let mut builder = WasiCtx::builder();
        // There is no executor that could be starved: all calls are synchronous.
        builder.allow_blocking_current_thread(true);
        for dir in &self.dirs {
            let opened = builder.preopened_dir(&dir.host, &dir.guest, dir.access);
            opened.map_err(|error| {
                let host = dir.host.display();
                error.context(format!(
                    "the folder `{host}` cannot be granted to the plugin"
                ))
            })?;
        }
        builder.envs(&self.env).args(&self.args);
        if self.stdin {
            builder.inherit_stdin();
        }
        if self.stdout {
            builder.inherit_stdout();
        } else {
            builder.stdout(Captured::stdout(output.pipes(), &said.0, heard.clone()));
        }
        if self.stderr {
            builder.inherit_stderr();
        } else {
            builder.stderr(Captured::stderr(output.pipes(), &said.1, heard));
        }
        if !self.clocks {
            builder.wall_clock(Stopped);
        }
        if self.network {
            builder.inherit_network().allow_ip_name_lookup(true);
            builder.allow_tcp(true).allow_udp(true);
        } else {
            builder.allow_tcp(false).allow_udp(false);
        }
        Ok(builder.build())
    }
}
