//! Which plugin is called by which, while calls are under way.
//!
//! A plugin is in one call at a time, so it is enough for each to know who called it last. Who wants to know
//! all callers of a call follows that from plugin to plugin; a call itself stores one number.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, LazyLock, OnceLock, Weak};

use parking_lot::Mutex;

use super::chain::{Callee, Chain};
use super::control::Control;
use super::numbered::Numbered;

/// All plugins of the process that are loaded. Zero stands for the host.
static FRAMES: LazyLock<Mutex<Numbered<Weak<Frame>>>> = LazyLock::new(Mutex::default);

/// A plugin, as a chain of calls leads through it.
pub(crate) struct Frame {
    /// The id of the plugin, as text.
    plugin: Arc<str>,
    callee: Callee,
    /// The number of the plugin that called it last.
    caller: AtomicU32,
    /// What ends the calls to it.
    control: OnceLock<Weak<Control>>,
}

impl Frame {
    /// Makes the frame of a plugin of this rank.
    pub(crate) fn new(plugin: Arc<str>, rank: u32) -> Arc<Self> {
        let mut frames = FRAMES.lock();
        let number = frames.next();
        let frame = Arc::new(Self {
            plugin,
            callee: Callee { rank, number },
            caller: AtomicU32::new(0),
            control: OnceLock::new(),
        });
        frames.insert(number, Arc::downgrade(&frame));
        frame
    }

    #[inline]
    pub(super) fn callee(&self) -> Callee {
        self.callee
    }

    /// Says what ends the calls to the plugin. Only the first that is said counts.
    pub(super) fn is_controlled_by(&self, control: &Arc<Control>) {
        let _ = self.control.set(Arc::downgrade(control));
    }

    /// Returns the id of the plugin that called it last, as text; nothing where the application did.
    pub(super) fn called_by(&self) -> Option<Arc<str>> {
        let number = self.caller.load(Ordering::Relaxed);
        let caller = FRAMES.lock().get(number).and_then(Weak::upgrade);
        caller.map(|caller| Arc::clone(&caller.plugin))
    }

    /// Takes note of the chain that calls the plugin.
    #[inline]
    pub(super) fn called_in(&self, chain: Chain) {
        self.caller.store(chain.innermost(), Ordering::Relaxed);
    }
}

impl Drop for Frame {
    fn drop(&mut self) {
        FRAMES.lock().remove(self.callee.number);
    }
}

/// Returns what ends the calls to the plugin that a chain holds since last.
pub(super) fn control_of(chain: Chain) -> Option<Arc<Control>> {
    let frame = FRAMES.lock().get(chain.innermost())?.upgrade()?;
    frame.control.get()?.upgrade()
}

impl Chain {
    /// Returns the ids of the plugins that the chain leads through, as text, the last that was called first.
    ///
    /// The first is the plugin that calls a host function, where the function asks for it. There is none
    /// where the application calls by itself. It tells who calls for as long as the calls of the chain last.
    ///
    /// # Examples
    /// ```
    /// use wasm_link::Chain;
    ///
    /// /// What a host function writes into a log.
    /// fn who_calls() -> String {
    ///     let callers = Chain::current().callers();
    ///     callers.iter().map(|plugin| format!("{plugin} <- ")).collect()
    /// }
    /// assert_eq!(who_calls(), "");
    /// ```
    #[must_use]
    pub fn callers(self) -> Vec<Arc<str>> {
        let mut found = Vec::new();
        let frames = FRAMES.lock();
        let mut number = self.innermost();
        while found.len() < self.depth() as usize
            && let Some(frame) = frames.get(number).and_then(Weak::upgrade)
        {
            number = frame.caller.load(Ordering::Relaxed);
            found.push(frame);
        }
        // The last that has a frame locks the table, to take it out.
        drop(frames);
        let names = found.iter().map(|frame| Arc::clone(&frame.plugin));
        names.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::slot::chain::StackReserve;

    fn names(chain: Chain) -> Vec<String> {
        let callers = chain.callers();
        callers.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn callers_are_the_plugins_of_a_chain_and_end_with_its_calls() {
        let [front, back] =
            [("front", 2), ("back", 1)].map(|(name, rank)| Frame::new(name.into(), rank));
        let host = Chain::current();
        assert_eq!(names(host), Vec::<String>::new());
        front.called_in(host);
        let entered = host.enter(
            front.callee(),
            StackReserve::for_wasm_stack(0),
            host.deadline(),
        );
        let in_front = Chain::current();
        back.called_in(in_front);
        {
            let _entered = in_front.hold(back.callee());
            let in_back = Chain::current();
            assert_eq!(names(in_back), ["back", "front"]);
            let elsewhere = std::thread::scope(|scope| {
                let thread = scope.spawn(|| in_back.run(|| names(Chain::current())));
                thread.join().unwrap_or_default()
            });
            assert_eq!(elsewhere, ["back", "front"]);
        }
        assert_eq!(names(Chain::current()), ["front"]);
        drop(entered);
        assert_eq!(names(Chain::current()), Vec::<String>::new());
        // Of a plugin that is gone there is nothing to tell.
        drop(front);
        assert_eq!(names(in_front), Vec::<String>::new());
    }
}
