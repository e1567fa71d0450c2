//! Waits of host functions, in the midst of a call.
//!
//! The engine's epochs end only what runs in a plugin's own code. A host function that waits asks here whether it
//! still may, so that the wait ends with the call.

use std::time::Duration;

use super::call_handle::is_interrupted;
use super::chain::Chain;
use super::clock::{self, TICK};
use super::frame::control_of;
use crate::error::{Interrupted, Limit, LimitHit};

impl Chain {
    /// Returns for how long a host function may wait before it asks again.
    ///
    /// Limits of time end what runs in a plugin's own code. A host function that waits, for an answer or a lock, waits
    /// in steps, asks this before each of them, and hands the error on to its plugin: so it ends with the call that
    /// it is in.
    ///
    /// # Errors
    /// Fails when the call has to end, because it lasts for longer than it may ([`LimitHit`]), or because the
    /// application interrupted it ([`Interrupted`]).
    ///
    /// # Examples
    /// ```
    /// use std::sync::mpsc::{Receiver, RecvTimeoutError};
    ///
    /// use wasm_link::{Chain, wasmtime};
    ///
    /// /// A host function's wait for an answer.
    /// fn wait(answers: &Receiver<u32>) -> wasmtime::Result<u32> {
    ///     let chain = Chain::current();
    ///     loop {
    ///         match answers.recv_timeout(chain.patience()?) {
    ///             Err(RecvTimeoutError::Timeout) => {}
    ///             answer => return Ok(answer?),
    ///         }
    ///     }
    /// }
    /// # let (sender, answers) = std::sync::mpsc::channel();
    /// # sender.send(42).unwrap();
    /// # assert_eq!(wait(&answers).unwrap(), 42);
    /// ```
    pub fn patience(self) -> wasmtime::Result<Duration> {
        if is_interrupted(self.run_by()) {
            return Err(wasmtime::Error::new(Interrupted));
        }
        match control_of(self) {
            Some(control) if control.is_timed() => control.may_go_on()?,
            // A plugin without limits may be called by one with limits.
            Some(_) | None if clock::elapsed() > self.deadline() => {
                return Err(LimitHit::new(Limit::CallTime, "what its caller had left").into());
            }
            Some(_) | None => {}
        }
        Ok(TICK)
    }
}
