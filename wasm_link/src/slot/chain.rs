//! Call chains: what the call under way holds, and how deep it is.
//!
//! A plugin is locked for as long as a call to it lasts, and it may call others meanwhile. A chain
//! that holds plugins waits only for one that ranks below all of them, and each rank is above the
//! ranks of what it depends on. So of all chains that wait, the one that waits for the lowest rank
//! is not waited for by itself: no circle of chains can wait for each other.

use std::cell::Cell;
use std::fmt;
use std::marker::PhantomData;

use crate::error::DispatchError;

thread_local! {
    static CURRENT: Cell<Chain> = const { Cell::new(Chain::EMPTY) };
}

/// How many plugins are called at once, each of which hands over as much as if it were alone.
const AT_ONCE: usize = 4;

/// The chain of calls that a thread is in.
///
/// A host function that goes on with its work on another thread takes the chain along; a dispatch
/// from there would otherwise wait for plugins that its own caller holds.
///
/// # Examples
/// ```
/// use wasm_link::Chain;
///
/// let chain = Chain::current();
/// let answer = std::thread::scope(|scope| {
///     // Dispatches in here know what the calls that led here hold.
///     scope.spawn(|| chain.run(|| 42)).join()
/// });
/// assert_eq!(answer.ok(), Some(42));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Chain {
    /// When the calls that it is in have to end, in ticks.
    deadline: u64,
    /// The lowest rank of the plugins that the chain holds.
    lowest: u32,
    /// The number of the plugin that it holds since last; zero where it holds none.
    innermost: u32,
    /// The number of what can end its calls from outside; zero where nothing can.
    run_by: u32,
    depth: Depth,
    /// How many plugins it calls at once, where they are many.
    at_once: u16,
}

/// How many plugins a chain holds, and whether its calls are refused at once where they would wait. Together they make a
/// chain three words, which each call writes twice.
#[derive(Clone, Copy)]
struct Depth(u16);

impl Depth {
    const NEVER_WAITS: u16 = 1 << 15;

    #[inline]
    fn plugins(self) -> u16 {
        self.0 & !Self::NEVER_WAITS
    }

    #[inline]
    fn never_waits(self) -> bool {
        self.0 & Self::NEVER_WAITS != 0
    }

    fn of(plugins: u16, never_waits: bool) -> Self {
        let waits = if never_waits { Self::NEVER_WAITS } else { 0 };
        Self(plugins | waits)
    }

    /// One plugin more, as long as they can be counted.
    #[inline]
    fn and_one(self) -> Self {
        let is_full = self.plugins() == Self::NEVER_WAITS - 1;
        Self(self.0 + u16::from(!is_full))
    }
}

impl fmt::Debug for Depth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.plugins())?;
        f.write_str(if self.never_waits() {
            ", never waiting"
        } else {
            ""
        })
    }
}

/// A plugin, as chains know it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Callee {
    /// Above the ranks of all plugins that it depends on.
    pub(crate) rank: u32,
    /// What tells it apart from all other plugins of the process.
    pub(crate) number: u32,
}

impl Chain {
    const EMPTY: Self = Self {
        deadline: u64::MAX,
        lowest: u32::MAX,
        innermost: 0,
        run_by: 0,
        depth: Depth(0),
        at_once: 0,
    };

    /// Returns the chain that this thread is in.
    #[inline]
    #[must_use]
    pub fn current() -> Self {
        CURRENT.get()
    }

    /// Runs `work` as a part of this chain, on whatever thread.
    ///
    /// A thread that is in a call itself holds plugins that are not in this chain: what `work` dispatches
    /// knows both what this chain holds and what the thread holds.
    pub fn run<T>(self, work: impl FnOnce() -> T) -> T {
        let _entered = Entered::into(self.with(Self::current()));
        work()
    }

    /// Runs `work`, whose calls are refused with [`DispatchError::Busy`] at once where they would wait for a plugin.
    ///
    /// # Examples
    /// ```
    /// use wasm_link::{Chain, DispatchError};
    ///
    /// fn call() -> Result<u32, DispatchError> {
    ///     // … a call of a plugin, by name or with types.
    /// #   Ok(42)
    /// }
    /// match Chain::without_waiting(call) {
    ///     Err(DispatchError::Busy(busy)) => println!("{} serves {:?}", busy.plugin, busy.caller),
    ///     answer => assert_eq!(answer.ok(), Some(42)),
    /// }
    /// ```
    pub fn without_waiting<T>(work: impl FnOnce() -> T) -> T {
        let chain = Self::current();
        let _entered = Entered::into(Self {
            depth: Depth::of(chain.depth.plugins(), true),
            ..chain
        });
        work()
    }

    /// Tells whether calls are refused at once where they would wait.
    #[inline]
    pub(super) fn never_waits(self) -> bool {
        self.depth.never_waits()
    }

    /// Returns the chain that holds what both hold.
    fn with(self, other: Self) -> Self {
        Self {
            lowest: self.lowest.min(other.lowest),
            depth: Depth::of(
                self.depth.plugins().max(other.depth.plugins()),
                self.never_waits() || other.never_waits(),
            ),
            at_once: self.at_once.max(other.at_once),
            deadline: self.deadline.min(other.deadline),
            innermost: self.innermost,
            run_by: if self.run_by == 0 {
                other.run_by
            } else {
                self.run_by
            },
        }
    }

    /// Returns the number of the plugin that the chain holds since last; zero where it holds none.
    #[inline]
    pub(super) fn innermost(self) -> u32 {
        self.innermost
    }

    /// Returns the number of what can end the chain's calls from outside; zero where nothing can.
    #[inline]
    pub(super) fn run_by(self) -> u32 {
        self.run_by
    }

    /// Makes the chain of this thread a part of what is run under a number, until what is returned is dropped.
    pub(super) fn part_of(self, run_by: u32) -> Entered {
        Entered::into(Self { run_by, ..self })
    }

    /// Returns when the calls of the chain have to end, in ticks.
    #[inline]
    pub(crate) fn deadline(self) -> u64 {
        self.deadline
    }

    /// Returns how many plugins the chain holds.
    #[inline]
    pub(crate) fn depth(self) -> u32 {
        u32::from(self.depth.plugins())
    }

    /// Says that this thread calls so many plugins at once, until what is returned is dropped.
    pub(crate) fn at_once(self, plugins: usize) -> Option<Entered> {
        let at_once = u16::try_from(plugins).unwrap_or(u16::MAX);
        (plugins > AT_ONCE).then(|| Entered::into(Self { at_once, ..self }))
    }

    /// Returns which part of what it may hand over a plugin has that is called with many others: whoever calls them
    /// has what all of them hand over.
    #[inline]
    pub(super) fn share(self, bytes: impl FnOnce() -> Option<usize>) -> Option<usize> {
        if self.at_once == 0 {
            return None;
        }
        Some(bytes()?.saturating_mul(AT_ONCE) / usize::from(self.at_once))
    }

    /// Has the calls of this thread's chain end by `deadline`.
    #[inline]
    pub(crate) fn current_until(deadline: u64) {
        CURRENT.set(Self {
            deadline,
            ..CURRENT.get()
        });
    }

    /// Tells whether the chain holds no plugin.
    pub(crate) fn is_empty(self) -> bool {
        self.depth.plugins() == 0
    }

    /// Tells whether the chain may wait for the plugin of this rank.
    #[inline]
    pub(crate) fn may_wait_for(self, rank: u32) -> bool {
        rank < self.lowest
    }

    /// Adds a plugin to the chain of this thread, which this is, until what is returned is dropped. Its calls have to
    /// end by `deadline`.
    ///
    /// # Errors
    /// Fails when the plugin could take more stack than the thread has left.
    #[inline]
    pub(crate) fn enter(
        self,
        callee: Callee,
        stack: StackReserve,
        deadline: u64,
    ) -> Result<Entered, DispatchError> {
        stack.check(self.depth())?;
        Ok(self.hold_until(callee, deadline))
    }

    /// Adds a plugin to the chain of this thread, which this is, for what takes little stack.
    #[inline]
    pub(crate) fn hold(self, callee: Callee) -> Entered {
        self.hold_until(callee, self.deadline)
    }

    #[inline]
    fn hold_until(self, callee: Callee, deadline: u64) -> Entered {
        CURRENT.set(Self {
            lowest: self.lowest.min(callee.rank),
            depth: self.depth.and_one(),
            at_once: 0,
            innermost: callee.number,
            deadline,
            ..self
        });
        Entered {
            before: self,
            on_this_thread: PhantomData,
        }
    }
}

/// Gives the thread its former chain back when dropped, on the thread that it was made on.
pub(crate) struct Entered {
    before: Chain,
    on_this_thread: PhantomData<*const ()>,
}

impl Entered {
    #[inline]
    fn into(chain: Chain) -> Self {
        Self {
            before: CURRENT.replace(chain),
            on_this_thread: PhantomData,
        }
    }
}

impl Drop for Entered {
    #[inline]
    fn drop(&mut self) {
        CURRENT.set(self.before);
    }
}

/// How much stack one plugin may take, in bytes, with the host functions that it calls.
#[derive(Clone, Copy, Debug)]
pub(crate) struct StackReserve(usize);

impl StackReserve {
    /// What host functions, and wasmtime around a call, may take beside the plugin itself.
    const HOST: usize = 256 << 10;

    /// The reserve for plugins on an engine with this `Config::max_wasm_stack`.
    pub(crate) fn for_wasm_stack(bytes: usize) -> Self {
        Self(bytes.saturating_add(Self::HOST))
    }

    /// Makes sure that there is stack for one more of the plugins that a chain leads through.
    ///
    /// # Errors
    /// Fails when there is less than a plugin may take.
    #[inline]
    pub(super) fn check_within(self, chain: Chain) -> Result<(), DispatchError> {
        self.check(chain.depth())
    }

    #[inline]
    fn check(self, depth: u32) -> Result<(), DispatchError> {
        // Each plugin may take all of its stack, whatever those before it took: its store counts
        // from where it is entered.
        let left = match stacker::remaining_stack() {
            Some(left) => left,
            // The bounds of the stack cannot be asked for on this platform.
            None if depth < 2 => return Ok(()),
            None => 0,
        };
        if left >= self.0 {
            return Ok(());
        }
        Err(DispatchError::StackExhausted {
            needed: self.0,
            left,
        })
    }
}
