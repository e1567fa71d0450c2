//! `wasi:logging`: what a plugin logs goes where the lines go that it writes.

use wasmtime::component::{Linker, Val};

use super::WasiPlugin;

/// The paths of the interface: it has no version that is final.
const PATHS: [&str; 2] = ["wasi:logging/logging@0.1.0-draft", "wasi:logging/logging"];

pub(super) fn add_to_linker<T: WasiPlugin + 'static>(
    linker: &mut Linker<T>,
) -> wasmtime::Result<()> {
    for path in PATHS {
        let mut logging = linker.instance(path)?;
        logging.func_new("log", |mut store, _, arguments, _| {
            // wasmtime checked the types when the plugin was linked, but not these against ours.
            let [Val::Enum(level), Val::String(context), Val::String(message)] = arguments else {
                return Err(wasmtime::Error::msg(
                    "`log` of `wasi:logging/logging` takes a level, a context and a message",
                ));
            };
            store.data_mut().wasi().log(level, context, message);
            Ok(())
        })?;
    }
    Ok(())
}
