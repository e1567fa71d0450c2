//! See `wasm_link_fuzz::graphs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| wasm_link_fuzz::graphs(data));
