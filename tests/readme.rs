//! The README, whose code blocks are compiled and run as tests. They are run in this folder, where they find the
//! files that the README tells its reader to write.
#![doc = include_str!("../README.md")]

/// The README shows files as they are: the WIT that its code reads here, and parts of an example.
///
/// ```
/// let readme = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../README.md"));
/// let wit = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/wit/text.wit"));
/// assert!(readme.contains(wit));
///
/// let example = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/host_functions.rs"));
/// let section = readme.split("\n## ").find(|section| section.starts_with("Host functions"));
/// let parts = section.unwrap().split("```rust,ignore\n").skip(1);
/// let parts = parts.filter_map(|part| part.split("```").next());
/// let parts: Vec<_> = parts.flat_map(|part| part.split("\n\n")).collect();
/// assert_eq!(parts.len(), 4);
/// for part in parts {
///     assert!(example.contains(part), "this is not in the example:\n{part}");
/// }
/// ```
pub mod files {}

/// The README of the published crate.
#[doc = include_str!("../wasm_link/README.md")]
pub mod published {}
