//! Whether an engine has epochs, by which limits of time are enforced. wasmtime does not say.

use wasmtime::Engine;
#[cfg(feature = "cranelift")]
use wasmtime::{Instance, Module, Store, Trap};

/// A core module with a function that does nothing, and is called when it is instantiated.
#[cfg(feature = "cranelift")]
const PROBE: &[u8] =
    b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x03\x02\x01\0\x08\x01\0\x0a\x04\x01\x02\0\x0b";

/// Tells whether an engine has epochs: a call in a store without a deadline is tried.
#[cfg(feature = "cranelift")]
pub(super) fn has_epochs(engine: &Engine) -> bool {
    let mut store = Store::new(engine, ());
    // Where fuel counts, there is some.
    let _ = store.set_fuel(u64::MAX);
    let probed =
        Module::new(engine, PROBE).and_then(|probe| Instance::new(&mut store, &probe, &[]));
    let trap = probed.err().and_then(|error| error.downcast_ref().copied());
    trap == Some(Trap::Interrupt)
}

/// Tells whether an engine has epochs: without a compiler nothing can be tried, but the text of its settings has those
/// that somebody set.
#[cfg(not(feature = "cranelift"))]
pub(super) fn has_epochs(engine: &Engine) -> bool {
    format!("{:?}", engine.config()).contains("epoch_interruption: true")
}
