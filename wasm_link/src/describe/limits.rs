//! What a plugin may use of the machine.

use std::time::Duration;

/// What a plugin may use of the machine, and for how long a call to it may last.
///
/// The [default](Self::default) is bounded, and generous: plugins that a whole language runtime is compiled
/// into load and run under it. What a plugin exceeds takes it down, and is an error of its own:
/// [`DispatchError::LimitExceeded`](crate::DispatchError::LimitExceeded).
///
/// # Examples
/// ```
/// use std::time::Duration;
///
/// use wasm_link::Limits;
///
/// let small = Limits::default()
///     .with_memory(16 << 20)
///     .with_call_time(Duration::from_millis(200));
/// assert_eq!(small.memory, Some(16 << 20));
/// assert_eq!(Limits::unbounded().memory, None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// The bytes that all its linear memories may take together. By default 256 MiB.
    pub memory: Option<usize>,
    /// The elements that all its tables may have together. By default 100,000.
    pub table_elements: Option<usize>,
    /// How many core instances, how many tables and how many memories it may have. By default 100 of each.
    pub instances: Option<usize>,
    /// How long the plugin's own code may run in one call: neither what it calls nor the host's functions
    /// count. By default 5 s.
    pub guest_time: Option<Duration>,
    /// How long one call may last, with all that it calls and waits for. What a plugin calls has to end before
    /// it does. By default 10 s.
    pub call_time: Option<Duration>,
    /// How long the plugin may take to start, and its destructors to end, all together where one follows the other
    /// at once. By default 10 s.
    pub start_time: Option<Duration>,
    /// The bytes that it may hand over in one call, as wasmtime counts them: a dynamic value takes 32 or
    /// more. By default 128 MiB. Where more than four plugins are called at once, each may hand over its part of
    /// what four may: whoever calls them has all that they hand over.
    pub handed_over: Option<usize>,
    /// The bytes of strings and lists that it may be given as arguments of one call, those within other values
    /// aside. A call with more is refused, and the plugin stays up: its caller is to blame. By default 64 MiB.
    pub received: Option<usize>,
    /// How many handles it may hold of other plugins' resources, so that it does not fill the tables of their
    /// owners. By default 10,000.
    pub handles_held: Option<usize>,
    /// How many handles others may hold of its resources. By default 50,000: wasmtime takes an instance down
    /// that has 100,000.
    pub handles_out: Option<usize>,
    /// How many files, folders, streams, sockets and pollables it may have at once through WASI. By default 512: each
    /// file and each socket is one of the process's, of which the system gives it only so many.
    pub wasi_handles: Option<usize>,
    /// How many plugins may be nested in one chain of calls, this one included. By default 64.
    pub depth: Option<u32>,
    /// How much fuel one call may take. By default it is not counted, since that slows each call.
    pub fuel: Option<u64>,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            memory: Some(256 << 20),
            table_elements: Some(100_000),
            instances: Some(100),
            guest_time: Some(Duration::from_secs(5)),
            call_time: Some(Duration::from_secs(10)),
            start_time: Some(Duration::from_secs(10)),
            handed_over: Some(128 << 20),
            received: Some(64 << 20),
            handles_held: Some(10_000),
            handles_out: Some(50_000),
            wasi_handles: Some(512),
            depth: Some(64),
            fuel: None,
        }
    }
}

impl Limits {
    /// Returns limits that bound nothing but what wasmtime bounds by itself.
    #[must_use]
    pub const fn unbounded() -> Self {
        Self {
            memory: None,
            table_elements: None,
            instances: None,
            guest_time: None,
            call_time: None,
            start_time: None,
            handed_over: None,
            received: None,
            handles_held: None,
            handles_out: None,
            wasi_handles: None,
            depth: None,
            fuel: None,
        }
    }

    /// Bounds the bytes that the plugin's linear memories take.
    #[must_use]
    pub const fn with_memory(mut self, bytes: usize) -> Self {
        self.memory = Some(bytes);
        self
    }

    /// Bounds the elements that the plugin's tables have.
    #[must_use]
    pub const fn with_table_elements(mut self, elements: usize) -> Self {
        self.table_elements = Some(elements);
        self
    }

    /// Bounds how many core instances, tables and memories the plugin has.
    #[must_use]
    pub const fn with_instances(mut self, instances: usize) -> Self {
        self.instances = Some(instances);
        self
    }

    /// Bounds how long the plugin's own code runs in one call.
    #[must_use]
    pub const fn with_guest_time(mut self, time: Duration) -> Self {
        self.guest_time = Some(time);
        self
    }

    /// Bounds how long one call lasts.
    #[must_use]
    pub const fn with_call_time(mut self, time: Duration) -> Self {
        self.call_time = Some(time);
        self
    }

    /// Bounds how long the plugin takes to start, and its destructors to end.
    #[must_use]
    pub const fn with_start_time(mut self, time: Duration) -> Self {
        self.start_time = Some(time);
        self
    }

    /// Bounds the bytes that the plugin hands over in one call.
    #[must_use]
    pub const fn with_handed_over(mut self, bytes: usize) -> Self {
        self.handed_over = Some(bytes);
        self
    }

    /// Bounds the bytes of strings and lists that the plugin is given as arguments of one call.
    #[must_use]
    pub const fn with_received(mut self, bytes: usize) -> Self {
        self.received = Some(bytes);
        self
    }

    /// Bounds how many handles the plugin holds of other plugins' resources.
    #[must_use]
    pub const fn with_handles_held(mut self, handles: usize) -> Self {
        self.handles_held = Some(handles);
        self
    }

    /// Bounds how many handles others hold of the plugin's resources.
    #[must_use]
    pub const fn with_handles_out(mut self, handles: usize) -> Self {
        self.handles_out = Some(handles);
        self
    }

    /// Bounds how many files, folders, streams, sockets and pollables the plugin has at once through WASI.
    #[must_use]
    pub const fn with_wasi_handles(mut self, handles: usize) -> Self {
        self.wasi_handles = Some(handles);
        self
    }

    /// Bounds how many plugins are nested in one chain of calls.
    #[must_use]
    pub const fn with_depth(mut self, plugins: u32) -> Self {
        self.depth = Some(plugins);
        self
    }

    /// Bounds how much fuel one call takes. The engine has to have
    /// [`Config::consume_fuel`](wasmtime::Config::consume_fuel) on.
    #[must_use]
    pub const fn with_fuel(mut self, fuel: u64) -> Self {
        self.fuel = Some(fuel);
        self
    }

    /// Tells whether a limit needs the engine's epochs.
    pub(crate) fn needs_epochs(&self) -> bool {
        self.guest_time.is_some() || self.call_time.is_some() || self.start_time.is_some()
    }
}
