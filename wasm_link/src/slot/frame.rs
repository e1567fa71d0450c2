//! Which plugin is called by which, while calls are under way.
//!
//! A plugin is in one call at a time, so it is enough for each to know who called it last. Who wants to know
//! all callers of a call follows that from plugin to plugin; a call itself stores one number.

use std::sync::atomic::Ordering;
use std::sync::{Arc, LazyLock, Weak};

use parking_lot::Mutex;

use super::chain::{Callee, Chain};
use super::clock::Clock;
use super::control::Control;
use super::numbered::Numbered;
use crate::describe::Limits;

/// All plugins of the process that are loaded. Zero stands for the host.
static FRAMES: LazyLock<Mutex<Numbered<Weak<Control>>>> = LazyLock::new(Mutex::default);

impl Control {
    /// Makes what holds a plugin of this rank to its limits, and gives the plugin a number.
    pub(crate) fn of_plugin(
        plugin: Arc<str>,
        rank: u32,
        limits: Arc<Limits>,
        clock: Option<Arc<Clock>>,
        is_fuelled: bool,
    ) -> Arc<Self> {
        let control = {
            let mut frames = FRAMES.lock();
            let number = frames.next();
            let callee = Callee { rank, number };
            let control = Arc::new(Self::new(plugin, callee, limits, clock, is_fuelled));
            frames.insert(number, Arc::downgrade(&control));
            control
        };
        // The clock locks its own table, and may drop what has a number meanwhile.
        control.keep_clock_awake();
        control
    }

    /// Returns the id of the plugin that called this one last, as text; nothing where the application did.
    pub(super) fn called_by(&self) -> Option<Arc<str>> {
        let number = self.caller().load(Ordering::Relaxed);
        let caller = FRAMES.lock().get(number).and_then(Weak::upgrade);
        caller.map(|caller| Arc::clone(caller.plugin()))
    }

    /// Takes note of the chain that calls the plugin.
    #[inline]
    pub(super) fn called_in(&self, chain: Chain) {
        self.caller().store(chain.innermost(), Ordering::Relaxed);
    }
}

impl Drop for Control {
    fn drop(&mut self) {
        FRAMES.lock().remove(self.callee().number);
    }
}

/// Returns what ends the calls to the plugin that a chain holds since last.
pub(super) fn control_of(chain: Chain) -> Option<Arc<Control>> {
    FRAMES.lock().get(chain.innermost())?.upgrade()
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
            && let Some(plugin) = frames.get(number).and_then(Weak::upgrade)
        {
            number = plugin.caller().load(Ordering::Relaxed);
            found.push(plugin);
        }
        // The last that has a plugin locks the table, to take it out.
        drop(frames);
        let names = found.iter().map(|plugin| Arc::clone(plugin.plugin()));
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
        let limits = Arc::new(Limits::unbounded());
        let [front, back] = [("front", 2), ("back", 1)].map(|(name, rank)| {
            Control::of_plugin(name.into(), rank, Arc::clone(&limits), None, false)
        });
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
