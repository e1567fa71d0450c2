//! Functions of the host that plugins may import, at `test:host/api`.

use std::sync::{Arc, OnceLock};

use wasm_link::wasmtime::{self, StoreContextMut};
use wasm_link::{Linker, Val};

use super::{Head, Plugin, Wat};

/// Where the host's functions are.
pub(crate) const HOST: &str = "test:host/api";

/// The tree, for host functions that are there before it is.
pub(crate) type LateHead = Arc<OnceLock<Head>>;

/// A host function without parameters and result.
pub(crate) fn procedure(
    linker: &mut Linker<Plugin>,
    name: &str,
    run: impl Fn(StoreContextMut<'_, Plugin>) -> wasmtime::Result<()> + Send + Sync + 'static,
) {
    let mut host = linker.instance(HOST).unwrap();
    host.func_wrap(name, move |store, (): ()| run(store))
        .unwrap();
}

/// A reply as text.
pub(crate) fn described(reply: Result<Val, String>) -> String {
    match reply {
        Ok(Val::String(text)) => text,
        Ok(val) => format!("{val:?}"),
        Err(error) => error,
    }
}

/// Text that says what went wrong is longer than a result that fits in registers: a function of a
/// plugin that returns what the host's function `name` says.
pub(crate) fn relaying(wat: Wat, name: &str) -> Wat {
    wat.import_function(HOST, name, "(result string)", "(param i32)")
        .function(
            "run",
            "(result string)",
            "(result i32)",
            &format!("(call ${name} (i32.const 16)) i32.const 16"),
        )
}
