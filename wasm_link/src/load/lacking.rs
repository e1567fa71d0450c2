//! What a component imports and nobody offers, in words that help: WASI, which every toolchain may bring
//! along, by package; of all else the name that may have been meant. And what it imports with other types than the host
//! has, each function of it.

mod differing;
mod newest;
mod offers;
mod stand_ins;
mod survey;
mod suspect;
mod traps;
mod words;

use std::collections::HashSet;

use wasmtime::component::Component;
use wasmtime::component::types::ComponentItem;
use wasmtime::{Engine, Error};

use crate::error::with_causes;
use crate::link::error::Mismatch;
use crate::text::quoted;
use crate::wit::has_more_than_types;
use differing::Differing;
use offers::EXPLAINED;
pub(super) use offers::{Known, Offers};
pub(super) use survey::{Findings, survey};
pub(super) use traps::{Lack, define_traps};

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

/// Why a component cannot be instantiated.
pub(super) struct Explained {
    /// What is not there at all, and what wasmtime says beside.
    pub(super) error: Option<Error>,
    /// What the host has in part, or with other types, by its path.
    pub(super) mismatches: Vec<Mismatch>,
}

/// Says what keeps a component from being instantiated: what it did not find, what the host has with other types, or else
/// what wasmtime says.
pub(super) fn explain<P: 'static>(
    error: Option<Error>,
    component: &Component,
    findings: Findings,
    offers: &mut Offers<'_, P>,
) -> Explained {
    let missing = findings
        .missing
        .iter()
        .filter(|missing| !missing.is_in_part);
    let missing = missing.map(|missing| missing.import.to_string());
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
    let mismatches = Differing::of(component, offers).all(&findings);
    if texts.is_empty() && mismatches.is_empty() {
        return Explained {
            error: error.or(findings.rest),
            mismatches,
        };
    }
    texts.extend(findings.rest.as_ref().map(with_causes));
    Explained {
        error: (!texts.is_empty()).then(|| Error::msg(texts.join("; "))),
        mismatches,
    }
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
