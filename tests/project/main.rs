//! What has to hold for the project itself: what it depends on, and what it publishes.

#![forbid(unsafe_code)]
#![deny(warnings, missing_docs)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod licences;
mod packages;

use std::process::Command;

/// Runs cargo in the project, and returns what it prints. The network is used only where something is missing: what is
/// built here has not all features, so that cargo may have to fetch the dependencies of the others.
fn cargo(arguments: &[&str]) -> String {
    let run = |network: &[&str]| {
        Command::new(env!("CARGO"))
            .args(arguments)
            .args(["--quiet", "--locked"])
            .args(network)
            .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
            .output()
            .unwrap()
    };
    let mut output = run(&["--offline"]);
    if !output.status.success() {
        output = run(&[]);
    }
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "cargo {arguments:?}: {errors}");
    String::from_utf8(output.stdout).unwrap()
}
