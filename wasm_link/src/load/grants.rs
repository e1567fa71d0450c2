//! What components import of the host, held against what their plugins are granted.

use std::sync::Arc;

use wasmtime::Engine;
use wasmtime::component::Component;
use wasmtime::component::types::ComponentItem;

use super::lacking::{Known, explain_wasi, is_needed};
use super::nearest::{nearest, versions};
use crate::describe::{Grant, Grants};
use crate::error::{DeniedImport, HostOffer, NotGranted};
use crate::link::HostLinker;
use crate::path::{self, base};

/// How many imports an error has.
const EXPLAINED: usize = 64;

/// Names of more bytes than this are not compared to others.
pub(super) const LONG: usize = 256;

/// The names of what a component imports of the host, in their order.
///
/// A component reaches the host through its imports alone, and wasmtime looks up nothing in a linker but the
/// names of `component_type().imports`: whoever is granted all of these gets nothing more, whatever else the
/// linker has. Types need no grant, since nobody has to define them.
pub(super) fn imports_of_host(
    component: &Component,
    engine: &Engine,
    mut is_connected: impl FnMut(&str, &ComponentItem) -> bool,
) -> Arc<[Box<str>]> {
    let ty = component.component_type();
    let imports = ty.imports(engine).filter(|(name, item)| {
        let is_resource = matches!(item.ty, ComponentItem::Resource(_));
        (is_resource || is_needed(&item.ty, engine)) && !is_connected(name, &item.ty)
    });
    let mut names: Vec<Box<str>> = imports.map(|(name, _)| name.into()).collect();
    names.sort_unstable();
    names.into()
}

/// Makes sure that all `imports` are granted.
///
/// # Errors
/// Fails with those that are not.
pub(super) fn hold<P: 'static>(
    imports: &[Box<str>],
    grants: &Grants,
    interfaces: &[Known<'_>],
    host: &mut HostLinker<P>,
) -> Result<(), NotGranted> {
    let denied = || imports.iter().filter(|import| !grants.admits(import));
    let count = denied().count();
    if count == 0 {
        return Ok(());
    }
    let denied: Vec<_> = denied()
        .take(EXPLAINED)
        .map(|import| DeniedImport {
            import: import.to_string(),
            offer: offer(import, interfaces, host),
            grant: Grant::name_of(import).map(str::to_owned),
        })
        .collect();
    let missing = denied.iter().filter(|import| {
        matches!(import.offer, HostOffer::Nothing) && import.import.starts_with("wasi:")
    });
    let missing: Vec<_> = missing.map(|import| import.import.clone()).collect();
    Err(NotGranted {
        more: count - denied.len(),
        imports: denied,
        idle: idle(grants, imports)
            .take(EXPLAINED)
            .map(|grant| {
                let near = near(grant, imports.iter().map(|import| &**import));
                (grant.to_string(), near.map(str::to_owned))
            })
            .collect(),
        advice: explain_wasi(&missing),
    })
}

/// Finds whether the host has an import.
fn offer<P: 'static>(
    import: &str,
    interfaces: &[Known<'_>],
    host: &mut HostLinker<P>,
) -> HostOffer {
    let mut interfaces = interfaces.iter();
    if let Some(known) = interfaces.find(|known| path::same_interface(known.path, import)) {
        return HostOffer::Interface(known.id.to_owned());
    }
    if host.defines(import) {
        return HostOffer::Same;
    }
    if !import.contains('/') || import.len() > LONG {
        return HostOffer::Nothing;
    }
    let found = host.all_of(versions(import));
    let (compatible, others): (Vec<_>, Vec<_>) = found
        .into_iter()
        .partition(|version| path::same_interface(version, import));
    match (compatible.is_empty(), others.is_empty()) {
        (false, _) => HostOffer::Compatible(compatible),
        (true, false) => HostOffer::Incompatible(others),
        (true, true) => HostOffer::Nothing,
    }
}

/// Returns the grants that are of none of the imports.
pub(super) fn idle<'a>(
    grants: &'a Grants,
    imports: &[Box<str>],
) -> impl Iterator<Item = &'a Grant> {
    let is_of_none = |grant: &&Grant| !imports.iter().any(|import| grant.admits(import));
    grants.named().iter().filter(is_of_none)
}

/// Returns the one of `names` that a grant was probably meant for.
pub(super) fn near<'a>(
    grant: &Grant,
    names: impl Iterator<Item = &'a str> + Clone,
) -> Option<&'a str> {
    let wanted = base(grant.as_str());
    let names = names.filter(|name| name.len() <= LONG);
    let close = nearest(wanted, names.clone().map(base))?;
    names.into_iter().find(|name| base(name) == close)
}
