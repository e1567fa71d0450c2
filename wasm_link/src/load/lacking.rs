//! What a component imports and nobody offers, in words that help: WASI, which every toolchain may bring
//! along, by package; of all else the name that may have been meant.

use std::collections::HashSet;

use wasmtime::component::Component;
use wasmtime::component::types::{ComponentInstance, ComponentItem};
use wasmtime::{Engine, Error};

use super::nearest::{misspellings, nearest, versions};
use crate::link::HostLinker;
use crate::path;
use crate::text::{escaped, quoted};

/// What the feature `wasi` provides, by package.
const PROVIDED: [&str; 6] = [
    "wasi:cli@",
    "wasi:clocks@",
    "wasi:filesystem@",
    "wasi:io@",
    "wasi:random@",
    "wasi:sockets@",
];

/// How WASI can be had.
const ADVICE: &str = if cfg!(feature = "wasi") {
    "offer it with `App::wasi`, or with `wasm_link::wasi::add_to_linker`, which deny all that is not \
     granted by name"
} else {
    "turn on the feature `wasi` of `wasm_link`, and offer it with `App::wasi`, or with \
     `wasm_link::wasi::add_to_linker`, which deny all that is not granted by name"
};

/// How many of a component's imports are explained: the others are only counted.
const EXPLAINED: usize = 8;

/// The longest name, in bytes, for which others are tried that may have been meant: there are as many of those as it
/// has characters, each as long.
const GUESSED: usize = 200;

/// How many imports are looked for in other versions: for each, a hundred versions are tried.
const TRIED: usize = 200;

/// An interface of the application.
pub(super) struct Known<'a> {
    pub(super) id: &'a str,
    pub(super) path: &'a str,
}

/// Whom a component's imports may come from.
pub(super) struct Offers<'a, P: 'static> {
    pub(super) host: &'a mut HostLinker<P>,
    /// Tells whether an import comes from a socket of the plugin.
    pub(super) is_connected: &'a dyn Fn(&str, &ComponentItem) -> bool,
    pub(super) interfaces: &'a [Known<'a>],
}

/// Returns the error of a component whose imports are not all there: which are not, or else what
/// wasmtime says, such as that one is of another type.
pub(super) fn explain<P: 'static>(
    error: Error,
    component: &Component,
    offers: &mut Offers<'_, P>,
) -> Error {
    let engine = component.engine();
    let ty = component.component_type();
    let imports = ty.imports(engine).filter(|(name, item)| {
        is_needed(&item.ty, engine) && !(offers.is_connected)(name, &item.ty)
    });
    let imports: Vec<_> = imports.map(|(name, _)| name.to_owned()).collect();
    let mut tried = 0;
    let missing = imports.into_iter().filter(|name| {
        if offers.host.defines(name) {
            return false;
        }
        tried += 1;
        // Where so many are missing, it matters little whether one more is.
        tried > TRIED || !offers.host_has_version(name)
    });
    let (wasi, others): (Vec<_>, Vec<_>) = missing.partition(|name| name.starts_with("wasi:"));
    let mut texts: Vec<_> = others
        .iter()
        .take(EXPLAINED)
        .map(|name| offers.explain(name))
        .collect();
    if others.len() > EXPLAINED {
        texts.push(format!(
            "{} more of its imports are offered by nobody",
            others.len() - EXPLAINED
        ));
    }
    texts.extend(explain_wasi(&wasi));
    if texts.is_empty() {
        return error;
    }
    Error::msg(texts.join("; "))
}

/// Tells whether an import has to be there: types alone need nobody.
pub(super) fn is_needed(item: &ComponentItem, engine: &Engine) -> bool {
    match item {
        ComponentItem::ComponentInstance(ty) => has_more_than_types(ty, engine),
        ComponentItem::ComponentFunc(_)
        | ComponentItem::Module(_)
        | ComponentItem::Component(_) => true,
        ComponentItem::CoreFunc(_) | ComponentItem::Type(_) | ComponentItem::Resource(_) => false,
    }
}

fn has_more_than_types(ty: &ComponentInstance, engine: &Engine) -> bool {
    let mut exports = ty.exports(engine);
    exports.any(|(_, item)| !matches!(item.ty, ComponentItem::Type(_)))
}

impl<P: 'static> Offers<'_, P> {
    /// Tells whether the host has an import in a version that will do.
    fn host_has_version(&mut self, name: &str) -> bool {
        let same = versions(name).take_while(|version| path::same_interface(version, name));
        name.len() <= GUESSED && self.host.guess(same).is_some()
    }

    /// Says of an import that nobody has what may have been meant.
    fn explain(&mut self, name: &str) -> String {
        if name.len() > GUESSED {
            let begin = name.get(..name.floor_char_boundary(GUESSED));
            let begin = begin.unwrap_or_default();
            let bytes = name.len();
            return format!(
                "it imports `{}…`, a name of {bytes} bytes, which nobody offers",
                escaped(begin)
            );
        }
        let missing = format!("it imports `{}`, which nobody offers", escaped(name));
        let mut interfaces = self.interfaces.iter();
        if let Some(known) = interfaces.find(|known| path::same_interface(known.path, name)) {
            return format!(
                "it imports `{name}`, which is the interface `{}` of the application: name that among \
                 the plugin's sockets",
                known.id
            );
        }
        let paths = self.interfaces.iter().map(|known| known.path);
        let of_base = |path: &str| base(path) == base(name);
        if let Some(other) = paths.clone().find(|path| of_base(path)) {
            return format!("{missing}: the application has `{other}`, {OTHER_VERSION}");
        }
        if let Some(other) = self.host.guess(versions(name)) {
            return format!("{missing}: the host has `{other}`, {OTHER_VERSION}");
        }
        if let Some(near) = nearest(name, paths) {
            return format!("{missing}: the application has `{near}`");
        }
        if let Some(near) = self.host.guess(misspellings(name)) {
            return format!("{missing}: the host has `{near}`");
        }
        let offered = self.host.known();
        if offered.is_empty() {
            return missing;
        }
        format!("{missing}: among what the host has is {}", quoted(&offered))
    }
}

/// What is said of a version that will not do.
const OTHER_VERSION: &str = "a version that is not compatible";

/// Returns the name of an interface without its version.
fn base(path: &str) -> &str {
    path.split_once('@').map_or(path, |(base, _)| base)
}

/// Says which packages of WASI are missing, if any is, and how they can be had.
pub(super) fn explain_wasi(names: &[String]) -> Option<String> {
    let mut known = HashSet::new();
    let packages = names.iter().map(|name| package(name));
    let packages: Vec<_> = packages.filter(|name| known.insert(name.clone())).collect();
    if packages.is_empty() {
        return None;
    }
    let (provided, others): (Vec<_>, Vec<_>) = packages
        .iter()
        .partition(|name| PROVIDED.iter().any(|package| name.starts_with(package)));
    let mut advice = format!(
        "it imports {} of WASI, which the host does not offer",
        quoted(&packages)
    );
    if !provided.is_empty() {
        advice.push_str(": ");
        advice.push_str(ADVICE);
    }
    if !others.is_empty() {
        advice.push_str("; the application has to define ");
        advice.push_str(&quoted(&others));
        advice.push_str(" itself");
    }
    Some(advice)
}

/// Returns the package of an interface, with the version.
fn package(path: &str) -> String {
    let (name, version) = path.split_once('@').unwrap_or((path, ""));
    let (package, _) = name.split_once('/').unwrap_or((name, ""));
    format!("{package}@{version}")
}
