//! Random numbers: wasmtime's for plugins that were granted some, zeros for all others.

use wasmtime::component::HasData;
use wasmtime_wasi::p2::bindings::random::{insecure, insecure_seed, random};
use wasmtime_wasi::random::WasiRandomCtx;

/// How many bytes a plugin may ask for at once.
const MOST: u64 = 64 << 20;

/// Stands for [`RandomView`] in a linker.
pub(super) struct Random;

impl HasData for Random {
    type Data<'a> = RandomView<'a>;
}

/// The random numbers of a plugin.
pub(super) enum RandomView<'a> {
    /// Those of the host.
    Granted(&'a mut WasiRandomCtx),
    /// None: they are zero.
    Denied,
}

/// Returns as many zeros.
fn zeros(length: u64) -> wasmtime::Result<Vec<u8>> {
    let length = usize::try_from(length.min(MOST.saturating_add(1)))?;
    if length as u64 > MOST {
        return Err(wasmtime::Error::msg(format!(
            "a plugin may ask for {MOST} random bytes at once"
        )));
    }
    Ok(vec![0; length])
}

impl random::Host for RandomView<'_> {
    fn get_random_bytes(&mut self, length: u64) -> wasmtime::Result<Vec<u8>> {
        match self {
            Self::Granted(random) => random.get_random_bytes(length),
            Self::Denied => zeros(length),
        }
    }

    fn get_random_u64(&mut self) -> wasmtime::Result<u64> {
        match self {
            Self::Granted(random) => random.get_random_u64(),
            Self::Denied => Ok(0),
        }
    }
}

impl insecure::Host for RandomView<'_> {
    fn get_insecure_random_bytes(&mut self, length: u64) -> wasmtime::Result<Vec<u8>> {
        match self {
            Self::Granted(random) => random.get_insecure_random_bytes(length),
            Self::Denied => zeros(length),
        }
    }

    fn get_insecure_random_u64(&mut self) -> wasmtime::Result<u64> {
        match self {
            Self::Granted(random) => random.get_insecure_random_u64(),
            Self::Denied => Ok(0),
        }
    }
}

impl insecure_seed::Host for RandomView<'_> {
    fn insecure_seed(&mut self) -> wasmtime::Result<(u64, u64)> {
        match self {
            Self::Granted(random) => random.insecure_seed(),
            Self::Denied => Ok((0, 0)),
        }
    }
}
