//! Typed links between plugins: the same results as dynamic ones, in every shape, and which is taken where.

mod shapes;
mod values;

use wasm_link::LoadedApp;
use wasm_link::outline::OutlineLinks;

/// How a plugin of an application is linked to its only socket.
fn links_of(app: &LoadedApp, plugin: &str) -> OutlineLinks {
    let outline = app.outline();
    let mut plugins = outline
        .interfaces
        .iter()
        .flat_map(|interface| &interface.plugins);
    let plugin = plugins.find(|other| other.id == plugin);
    match plugin.unwrap().links.as_slice() {
        [links] => links.clone(),
        other => panic!("not one socket: {other:?}"),
    }
}

/// Functions that are called with their own types.
fn typed(functions: usize) -> OutlineLinks {
    OutlineLinks::new(functions, 0)
}

/// Functions that are called with dynamic values.
fn dynamic(functions: usize) -> OutlineLinks {
    OutlineLinks::new(0, functions)
}
