//! See `wasm_link_fuzz::components`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| wasm_link_fuzz::components(data));
