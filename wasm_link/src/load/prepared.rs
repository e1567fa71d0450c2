//! What plugins have in common: what is the same component with the same plugs, sockets, links and grants is read,
//! compared and prepared once.

use std::sync::Arc;

use indexmap::Equivalent;
use wasmtime::component::{Component, InstancePre};

use super::causes::BySocket;
use super::facts::SocketFacts;
use super::lacking::Lack;
use super::steps::{PlacedLink, PluginPlace};
use crate::audit::UncallableFunction;
use crate::describe::{Grants, InterfaceData, MissingHostFunctions, PluginData};
use crate::error::LoadError;
use crate::slot::contract::{self, Fitted};
use crate::slot::exports::Exports;
use crate::slot::exports::MemberFunction;
use crate::wit::Change;

/// The key of a prepared component.
#[derive(PartialEq, Eq, Hash)]
pub(super) struct Likeness {
    /// Where the compiled code begins: as long as the component is there, nothing else does.
    code: usize,
    plugs: Box<[usize]>,
    sockets: Box<[usize]>,
    links: Box<[PlacedLink]>,
    /// What is prepared for one plugin may be given to no other that is granted less.
    grants: Grants,
    missing: MissingHostFunctions,
}

/// The same, of what somebody else has: hashed as the key is.
#[derive(Hash)]
pub(super) struct LikenessOf<'a> {
    code: usize,
    plugs: &'a [usize],
    sockets: &'a [usize],
    links: &'a [PlacedLink],
    grants: &'a Grants,
    missing: MissingHostFunctions,
}

impl<'a> LikenessOf<'a> {
    pub(super) fn new<Id>(
        component: &Component,
        of_host: &'a OfHost,
        place: &'a PluginPlace<Id>,
    ) -> Self {
        Self {
            code: component.image_range().start.addr(),
            plugs: &place.plugs,
            sockets: &place.sockets,
            links: &place.links,
            grants: &of_host.grants,
            missing: of_host.missing,
        }
    }

    pub(super) fn to_key(&self) -> Likeness {
        Likeness {
            code: self.code,
            plugs: self.plugs.into(),
            sockets: self.sockets.into(),
            links: self.links.into(),
            grants: self.grants.clone(),
            missing: self.missing,
        }
    }
}

impl Equivalent<Likeness> for LikenessOf<'_> {
    fn equivalent(&self, key: &Likeness) -> bool {
        self.code == key.code
            && *self.plugs == *key.plugs
            && *self.sockets == *key.sockets
            && *self.links == *key.links
            && *self.grants == key.grants
            && self.missing == key.missing
    }
}

/// What a plugin may have of the host, and may lack.
pub(super) struct OfHost {
    pub(super) grants: Grants,
    pub(super) missing: MissingHostFunctions,
}

/// A component, held against the plugs of a plugin.
pub(super) struct Prepared<P: PluginData + 'static> {
    pub(super) component: Component,
    pub(super) of_host: OfHost,
    /// What of its imports the host does not offer: it was said that it may do without.
    pub(super) lacks: Vec<Lack>,
    /// What it imports of the host, all of which is granted.
    pub(super) imports: Arc<[Box<str>]>,
    pub(super) exports: Arc<Exports>,
    /// What it has of each plug, by the positions of their sockets.
    pub(super) plugs: BySocket<Arc<[MemberFunction]>>,
    /// What it has of them in another version, or lacks.
    pub(super) adapted: BySocket<Otherwise>,
    /// What it has of its plugs and nobody can call, of a plugin without a name.
    pub(super) uncallable: Vec<UncallableFunction>,
    /// The component, ready to be instantiated: where it has sockets, it is linked for each plugin.
    pub(super) pre: Option<InstancePre<P>>,
}

/// What a plugin has of each plug, by the positions of their sockets.
pub(super) struct Plugs {
    pub(super) plugs: BySocket<Arc<[MemberFunction]>>,
    /// What it has of them in another version, or lacks.
    pub(super) adapted: BySocket<Otherwise>,
}

/// What a plugin has of a plug in another version, or lacks.
pub(super) struct Otherwise {
    pub(super) changes: Vec<Change>,
    pub(super) lacking: Vec<String>,
}

/// Holds what a component exports against the signatures of an interface, where they are known.
///
/// # Errors
/// Fails when it is not what they demand.
pub(super) fn hold_against<I: InterfaceData, P: PluginData>(
    facts: &SocketFacts<I::Id>,
    exports: &Exports,
    functions: &Arc<[MemberFunction]>,
) -> Result<Option<Fitted>, LoadError<I, P>> {
    let Some(signatures) = &facts.signatures else {
        return Ok(None);
    };
    let fitted = contract::fit(signatures, exports, functions, &facts.optional);
    let fitted = fitted.map_err(|misfit| LoadError::PlugMismatch {
        path: facts.path.to_string(),
        differences: misfit.differences,
        verdict: misfit.verdict,
    });
    fitted.map(Some)
}

/// Returns the functions that a component has of its plug, as far as they can be called through a
/// socket.
pub(super) fn plug_functions(exports: &Exports, path: &str) -> Arc<[MemberFunction]> {
    let functions = exports.functions_of(path).filter_map(|(index, export)| {
        let signature = Arc::clone(export.signature.as_ref().ok()?);
        Some(MemberFunction::new(index, signature))
    });
    functions.collect()
}

/// Returns the functions that a component has of a plug and nobody can call.
pub(super) fn uncallable(
    exports: &Exports,
    path: &str,
) -> impl Iterator<Item = UncallableFunction> {
    exports.functions_of(path).filter_map(move |(_, export)| {
        let reason = export.signature.as_ref().err().copied()?;
        Some(UncallableFunction {
            plugin: String::new(),
            interface: path.to_owned(),
            function: export.name.to_string(),
            reason,
        })
    })
}
