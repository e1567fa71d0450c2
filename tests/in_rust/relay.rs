//! A relay in Rust, as `fixtures/guests/rust/relay` has it in a component: it gets counters through a socket of its own,
//! wherever they are made, and passes them on.

use std::mem;
use std::sync::{Mutex, MutexGuard};

use wasm_link::{Caller, DispatchError, LentHandle, Native, PluginData};

use super::exercise::exercise;
use crate::wit::counters::counters::{self, Counter};
use crate::wit::counters::relay;

/// The plugin.
struct Relay<P: PluginData + 'static> {
    counters: counters::Client<P>,
    /// The counters that are kept, the last one last.
    held: Mutex<Vec<Counter>>,
}

/// Returns it. Its plugin needs `counters` as a socket.
pub(crate) fn relay<P: PluginData + 'static>() -> Native<P> {
    relay::Interface::native_with(|sockets| {
        Ok(Relay {
            counters: sockets.client::<counters::Interface>()?,
            held: Mutex::default(),
        })
    })
}

impl<P: PluginData + 'static> Relay<P> {
    fn held(&self) -> MutexGuard<'_, Vec<Counter>> {
        self.held.lock().unwrap()
    }

    fn keep(&self, counter: Counter) -> u32 {
        let mut held = self.held();
        held.push(counter);
        u32::try_from(held.len()).unwrap()
    }
}

/// Returns what was answered.
fn answered<T>(answer: Result<T, DispatchError>) -> T {
    answer.unwrap_or_else(|error| panic!("{error}"))
}

/// As in a component, a failure of the counters takes the relay down with them.
impl<P: PluginData + 'static> relay::Implementation<P> for Relay<P> {
    fn make(&self, _: &mut Caller<'_, P>, start: u32) -> Counter {
        answered(self.counters.new_counter(start))
    }

    fn forward(&self, _: &mut Caller<'_, P>, c: Counter) -> Counter {
        c
    }

    fn return_to_owner(&self, _: &mut Caller<'_, P>, c: Counter) -> Counter {
        answered(self.counters.echo(c))
    }

    fn read(&self, _: &mut Caller<'_, P>, c: LentHandle<Counter>) -> u32 {
        answered(c.value())
    }

    fn bump(&self, _: &mut Caller<'_, P>, c: LentHandle<Counter>, by: u32) -> u32 {
        answered(c.increment(by))
    }

    fn hold(&self, _: &mut Caller<'_, P>, c: Counter) -> u32 {
        self.keep(c)
    }

    fn held(&self, _: &mut Caller<'_, P>) -> u32 {
        u32::try_from(self.held().len()).unwrap()
    }

    fn let_go(&self, _: &mut Caller<'_, P>) -> Option<Counter> {
        self.held().pop()
    }

    fn drop_all(&self, _: &mut Caller<'_, P>) {
        // Dropped outside: each drop calls whoever owns the counter.
        let held = mem::take(&mut *self.held());
        drop(held);
    }

    fn churn(&self, _: &mut Caller<'_, P>, times: u32) -> u32 {
        let values = (0..times).map(|start| {
            let counter = answered(self.counters.new_counter(start));
            answered(counter.increment(1))
        });
        values.fold(0, u32::wrapping_add)
    }

    fn exercise(&self, _: &mut Caller<'_, P>) -> Result<u32, String> {
        exercise(&self.counters).map_err(|error| error.to_string())
    }

    fn crash_holding(&self, _: &mut Caller<'_, P>, c: Counter) {
        self.keep(c);
        panic!("it was told to")
    }

    fn crash(&self, _: &mut Caller<'_, P>) {
        panic!("it was told to")
    }
}
