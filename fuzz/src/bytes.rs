//! Any bytes, as a component.

use wasm_link::app::InferError;
use wasm_link::{Grants, Plugin};

use super::interfaces::{KNOWN, app, limits, neighbour_answers};

/// Reads any bytes as a component, what of it can be told without compiling it, and as the name of a grant.
///
/// # Panics
/// Panics when something is wrong.
pub fn readers(data: &[u8]) {
    let mut plugin: Plugin = Plugin::from_bytes("random", data);
    if let Err(error) = plugin.infer(&KNOWN) {
        assert_plain(&error);
    }
    let name = String::from_utf8_lossy(data.get(..64).unwrap_or(data));
    drop(format!("{:?}", Grants::none().grant(&name)));
}

/// Loads any bytes as a component beside a neighbour, which has to answer.
///
/// # Panics
/// Panics when something is wrong.
pub fn bytes(data: &[u8]) {
    let mut plugin: Plugin = Plugin::from_bytes("random", data);
    if let Err(error) = plugin.infer(&KNOWN) {
        return assert_plain(&error);
    }
    let plugin = Plugin::from_bytes("random", data).with_limits(limits());
    // What there has to be is there.
    let app = app().plugin(plugin).load().expect("the neighbour loads");
    drop(format!("{} {}", app.report(), app.outline()));
    neighbour_answers(&app);
}

/// Makes sure that an error can be shown.
fn assert_plain(error: &InferError) {
    let text = error.to_string();
    assert!(text.len() <= 64 << 10, "{} bytes of error", text.len());
    let raw = |c: char| c.is_control() && c != '\n';
    assert!(!text.contains(raw), "{text:?}");
    drop(format!("{error:?}"));
}
