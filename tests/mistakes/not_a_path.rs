//! Something that is neither a path nor options.

wasm_link::interface!(42);
