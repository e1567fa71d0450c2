//! What one of the threads does.

use wasm_link::error::ResourceReceiveError;
use wasm_link::{DispatchError, Socket, Val};

use super::super::Random;
use super::super::graph::{MAKERS, RELAYS};
use super::{Makers, Shared, ask};

/// One of the threads.
pub(super) struct Worker<'a> {
    pub(super) shared: &'a Shared,
    pub(super) random: Random,
    /// Counters that only this thread has, with the maker's place and the value.
    pub(super) own: Vec<(usize, Val, u32)>,
}

impl Worker<'_> {
    pub(super) fn step(&mut self) {
        match self.random.next() % 16 {
            0 | 1 => self.make(),
            2 | 3 => self.use_own(),
            4 => self.hold(),
            5 => self.let_go(),
            6 => self.release_own(),
            7 | 8 => self.share(),
            9 | 10 => self.use_shared(),
            11 => self.end_shared(),
            12 => self.drop_all(),
            13 => self.trap_relay(),
            14 => self.restart(RELAYS),
            _ if self.shared.makers == Makers::Trap => self.trap_maker(),
            _ => self.use_shared(),
        }
    }

    pub(super) fn finish(&mut self) {
        for (_, handle, _) in self.own.drain(..) {
            assert_eq!(self.shared.head.release(&handle), Ok(()));
        }
    }

    fn pick(&mut self, among: usize) -> usize {
        self.random.next() as usize % among
    }

    fn relay_of(&mut self, maker: usize) -> &'static str {
        RELAYS[maker * 2 + self.pick(2)]
    }

    /// Takes one of the counters that only this thread has.
    fn take_own(&mut self) -> Option<(usize, Val, u32)> {
        if self.own.is_empty() {
            return None;
        }
        let at = self.pick(self.own.len());
        Some(self.own.swap_remove(at))
    }

    /// A call to a maker that no other thread can disturb, unless makers trap.
    fn ask_maker(&self, maker: usize, function: &str, arguments: &[Val]) -> Option<Val> {
        match ask(&self.shared.head, MAKERS[maker], function, arguments) {
            Ok(value) => Some(value),
            Err(error) => {
                assert!(self.shared.makers == Makers::Trap, "{function}: {error}");
                admit(function, &error);
                None
            }
        }
    }

    /// A call to a relay, which may be down.
    fn ask_relay(&self, relay: &str, function: &str, arguments: &[Val]) -> Option<Val> {
        match ask(&self.shared.head, relay, function, arguments) {
            Ok(value) => Some(value),
            Err(DispatchError::PluginDown { .. }) => None,
            Err(error) => {
                assert!(self.shared.makers == Makers::Trap, "{function}: {error}");
                admit(function, &error);
                None
            }
        }
    }

    fn make(&mut self) {
        let start = self.random.next();
        let maker = self.pick(2);
        let made = if start.is_multiple_of(2) {
            self.ask_maker(maker, "give-own", &[Val::U32(start)])
        } else {
            let relay = self.relay_of(maker);
            self.ask_relay(relay, "make", &[Val::U32(start)])
        };
        self.own.extend(made.map(|handle| (maker, handle, start)));
    }

    fn use_own(&mut self) {
        let Some((maker, handle, value)) = self.take_own() else {
            return;
        };
        let by = self.random.next();
        let arguments = [handle, Val::U32(by)];
        let found = if by.is_multiple_of(2) {
            self.ask_maker(maker, "[method]counter.increment", &arguments)
        } else {
            let relay = self.relay_of(maker);
            self.ask_relay(relay, "bump", &arguments)
        };
        let value = if found.is_some() {
            value.wrapping_add(by)
        } else {
            value
        };
        if let Some(found) = found {
            assert_eq!(found, Val::U32(value));
        }
        let [handle, _] = arguments;
        self.own.push((maker, handle, value));
    }

    fn hold(&mut self) {
        let Some((maker, handle, _)) = self.take_own() else {
            return;
        };
        let relay = self.relay_of(maker);
        self.ask_relay(relay, "hold", &[handle]);
    }

    fn let_go(&mut self) {
        let maker = self.pick(2);
        let relay = self.relay_of(maker);
        let Some(Val::Option(Some(handle))) = self.ask_relay(relay, "let-go", &[]) else {
            return;
        };
        let value = self.ask_maker(
            maker,
            "[method]counter.value",
            std::slice::from_ref(&handle),
        );
        let value = match value {
            Some(Val::U32(value)) => value,
            Some(other) => panic!("{other:?}"),
            None => 0,
        };
        self.own.push((maker, *handle, value));
    }

    fn release_own(&mut self) {
        if let Some((_, handle, _)) = self.take_own() {
            assert_eq!(self.shared.head.release(&handle), Ok(()));
        }
    }

    fn share(&mut self) {
        if let Some((maker, handle, _)) = self.take_own() {
            self.shared.pool.lock().unwrap().push((maker, handle));
        }
    }

    /// One of the handles that all threads have.
    fn shared_one(&mut self, is_taken: bool) -> Option<(usize, Val)> {
        let pick = self.random.next() as usize;
        let mut pool = self.shared.pool.lock().unwrap();
        let at = pick.checked_rem(pool.len())?;
        Some(if is_taken {
            pool.swap_remove(at)
        } else {
            pool[at].clone()
        })
    }

    /// Uses a handle that another thread may give up meanwhile.
    fn use_shared(&mut self) {
        let Some((maker, handle)) = self.shared_one(false) else {
            return;
        };
        if self.pick(2) == 0 {
            let reply = ask(&self.shared.head, MAKERS[maker], "lend-own", &[handle]);
            match reply {
                Ok(_) | Err(DispatchError::ResourceReceiveError(_)) => {}
                Err(error) => {
                    assert!(self.shared.makers == Makers::Trap, "lend-own: {error}");
                    admit("lend-own", &error);
                }
            }
        } else {
            let relay = self.relay_of(maker);
            if let Err(error) = ask(&self.shared.head, relay, "read", &[handle]) {
                admit("read", &error);
            }
        }
    }

    /// Gives up a handle that another thread may use meanwhile.
    fn end_shared(&mut self) {
        let Some((maker, handle)) = self.shared_one(true) else {
            return;
        };
        if self.pick(2) == 0 {
            assert_eq!(self.shared.head.release(&handle), Ok(()));
            return;
        }
        if let Err(error) = ask(
            &self.shared.head,
            MAKERS[maker],
            "take-own",
            &[handle.clone()],
        ) {
            // It may be lent at this moment.
            admit("take-own", &error);
            let _ = self.shared.head.release(&handle);
        }
    }

    fn drop_all(&mut self) {
        let relay = RELAYS[self.pick(4)];
        self.run(relay, "drop-all", &[]);
    }

    fn trap_relay(&mut self) {
        if let Some((maker, handle, _)) = self.take_own() {
            let relay = self.relay_of(maker);
            self.run(relay, "crash-holding", &[handle]);
        } else {
            let relay = RELAYS[self.pick(4)];
            self.run(relay, "crash", &[]);
        }
    }

    fn trap_maker(&mut self) {
        self.restart(MAKERS);
        if self.pick(4) == 0 {
            let maker = MAKERS[self.pick(2)];
            self.run(maker, "crash", &[]);
        }
    }

    fn run(&self, path: &str, function: &str, arguments: &[Val]) {
        match self.shared.head.dispatch(path, function, false, arguments) {
            Socket::ExactlyOne(Err(error)) => admit(function, &error),
            Socket::ExactlyOne(Ok(_)) => {}
            other => panic!("{other:?}"),
        }
    }

    fn restart<const N: usize>(&mut self, ids: [&str; N]) {
        let id = ids[self.pick(N)].to_owned();
        self.shared.head.restart(&id).unwrap();
    }
}

/// Makes sure that an error is one that traps and handles given up explain.
fn admit(function: &str, error: &DispatchError) {
    let is_explained = matches!(
        error,
        DispatchError::RuntimeException(_)
            | DispatchError::PluginDown { .. }
            | DispatchError::ResourceReceiveError(
                ResourceReceiveError::InvalidHandle
                    | ResourceReceiveError::Stale
                    | ResourceReceiveError::LentAndGiven
            )
    );
    assert!(is_explained, "{function}: {error}");
}
