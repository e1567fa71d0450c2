//! WASI that a component imports and the host does not offer: every toolchain may bring it along, so
//! the error says how it can be had.

use wasmtime::component::types::{ComponentInstance, ComponentItem};
use wasmtime::component::{Component, Linker, LinkerInstance, ResourceType};
use wasmtime::{Engine, Error};

use crate::error::with_causes;

/// What the feature `wasi` provides, by package.
const PROVIDED: [&str; 6] = [
    "wasi:cli/",
    "wasi:clocks/",
    "wasi:filesystem/",
    "wasi:io/",
    "wasi:random/",
    "wasi:sockets/",
];

/// How WASI can be had.
const ADVICE: &str = if cfg!(feature = "wasi") {
    "offer it with `App::wasi`, or with `wasm_link::wasi::add_to_linker`, which deny all that is not \
     granted by name"
} else {
    "turn on the feature `wasi` of `wasm_link`, and offer it with `App::wasi`, or with \
     `wasm_link::wasi::add_to_linker`, which deny all that is not granted by name"
};

/// Adds to the error of a component whose imports are not all defined which of WASI is missing, if that
/// is the cause.
pub(super) fn explain<P: 'static>(
    error: Error,
    component: &Component,
    linker: &Linker<P>,
) -> Error {
    let missing = missing(&error, component, linker);
    if missing.is_empty() {
        return error;
    }
    let (provided, others): (Vec<_>, Vec<_>) = missing
        .iter()
        .partition(|name| PROVIDED.iter().any(|package| name.starts_with(package)));
    let mut advice = format!(
        "it imports {} of WASI, which the host does not offer",
        listed(&missing)
    );
    if !provided.is_empty() {
        advice.push_str(": ");
        advice.push_str(ADVICE);
    }
    if !others.is_empty() {
        advice.push_str("; ");
        advice.push_str(&listed(&others));
        advice.push_str(" is for the application to define");
    }
    error.context(advice)
}

fn listed(names: &[impl AsRef<str>]) -> String {
    let names: Vec<_> = names
        .iter()
        .map(|name| format!("`{}`", name.as_ref()))
        .collect();
    names.join(", ")
}

/// Returns the imports from WASI that the linker lacks. wasmtime names the first that it misses: each
/// is made up for until it misses none of them.
fn missing<P: 'static>(error: &Error, component: &Component, linker: &Linker<P>) -> Vec<String> {
    let engine = linker.engine();
    let mut linker = linker.clone();
    linker.allow_shadowing(true);
    let mut text = with_causes(error);
    let mut missing: Vec<String> = Vec::new();
    loop {
        // What is there with another type is not missing.
        if !text.contains("implementation is missing") {
            break;
        }
        let ty = component.component_type();
        let mut imports = ty.imports(engine);
        let next = imports.find(|(name, _)| is_wasi(name) && text.contains(&format!("`{name}`")));
        let Some((name, item)) = next else { break };
        if missing.iter().any(|known| known == name) {
            break;
        }
        missing.push(name.to_owned());
        let made_up = match &item.ty {
            ComponentItem::ComponentInstance(ty) => linker
                .instance(name)
                .and_then(|mut instance| make_up(&mut instance, ty, engine)),
            _ => break,
        };
        if made_up.is_err() {
            break;
        }
        match linker.instantiate_pre(component) {
            Ok(_) => break,
            Err(error) => text = with_causes(&error),
        }
    }
    missing
}

fn is_wasi(name: &str) -> bool {
    name.starts_with("wasi:")
}

/// Defines all that an instance has to have, as something that is never called.
fn make_up<P: 'static>(
    instance: &mut LinkerInstance<'_, P>,
    ty: &ComponentInstance,
    engine: &Engine,
) -> wasmtime::Result<()> {
    for (name, item) in ty.exports(engine) {
        match item.ty {
            ComponentItem::ComponentFunc(_) => {
                instance.func_new(name, |_, _, _, _| Ok(()))?;
            }
            ComponentItem::Resource(_) => {
                instance.resource(name, ResourceType::host::<()>(), |_, _| Ok(()))?;
            }
            _ => {}
        }
    }
    Ok(())
}
