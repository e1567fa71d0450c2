//! Parts of the component model that an engine has off by default, each with its switch.

use wasmtime::Error;

use crate::error::with_causes;

/// What wasmtime calls a part, and how it is turned on.
const SWITCHES: [(&str, &str); 4] = [
    (
        "component model map feature",
        "maps are off in the engine: turn them on with `Config::wasm_component_model_map`",
    ),
    (
        "component model fixed-length lists feature",
        "lists of fixed length are off in the engine: turn them on with \
         `Config::wasm_component_model_fixed_length_lists`",
    ),
    (
        "component model async feature",
        "async functions, streams and futures are off in the engine, and cannot cross a plugin boundary",
    ),
    (
        "component model error-context feature",
        "error contexts are off in the engine, and cannot cross a plugin boundary",
    ),
];

/// Adds to the error of a component that does not compile which switch it needs, if that is the cause.
pub(super) fn explain(error: Error) -> Error {
    let text = with_causes(&error);
    let mut switches = SWITCHES.iter();
    match switches.find(|(feature, _)| text.contains(feature)) {
        Some((_, advice)) => error.context(*advice),
        None => error,
    }
}
