//! Interfaces as WIT files and components have them, read without compiling.

use std::fs::File;
use std::io::{self, Read as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use thiserror::Error;
use wit_parser::decoding::{DecodedWasm, decode};
use wit_parser::{InterfaceId, PackageId, Resolve, Stability, WorldId, WorldItem, WorldKey};

use super::parsed::Parsed;
use crate::describe::{InterfaceRole, LoadLimits};
use crate::path::{base, same_interface};
use crate::wit::{Evolution, Interface};

/// The interfaces of a WIT file or folder, or those that a component exports and imports.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Document {
    /// The interfaces, in their order.
    pub interfaces: Vec<DocumentInterface>,
}

/// An interface of a [`Document`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DocumentInterface {
    /// Its path and its functions.
    pub interface: Interface,
    /// What it is to the component that was read; nothing where WIT was.
    pub role: Option<InterfaceRole>,
    /// The functions that came with a later version of it, and that version: `@since` says so in WIT. Components do not.
    pub since: Vec<(String, String)>,
}

/// Why a file or folder has no interfaces that could be read.
#[derive(Debug, Error)]
#[error("`{}` cannot be read as WIT, and is no component: {reason}", path.display())]
pub struct DocumentError {
    path: PathBuf,
    reason: String,
}

impl DocumentError {
    /// Returns the path of the file or folder.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Document {
    /// Reads the interfaces of a WIT file, of a folder of them with its `deps`, of a WIT package in its binary form, or of a
    /// component, binary or (with the feature `wat`) text.
    ///
    /// Of WIT, those of the main package are taken; of a component, those that it exports, then those that it imports. A file may
    /// have as many bytes as a component may by default ([`LoadLimits`]).
    ///
    /// # Errors
    /// Fails when it is none of these.
    pub fn read(path: impl AsRef<Path>) -> Result<Self, DocumentError> {
        let path = path.as_ref();
        // The parser is made for what tools write. A component may be anything.
        let read = catch_unwind(AssertUnwindSafe(|| read(path)));
        let read = read.unwrap_or_else(|_| Err("the parser of WIT panics on it".to_owned()));
        read.map_err(|reason| DocumentError {
            path: path.to_owned(),
            reason,
        })
    }

    /// Compares each interface of this version with the one of a newer version: the two have one path but for the version.
    /// An interface that was added or removed is compared with one that has no functions.
    #[must_use]
    pub fn evolution_to(&self, new: &Self) -> Vec<Evolution> {
        let present = new.interfaces.iter().map(|new| {
            let old = self.named(&new.interface);
            let old = old.cloned().unwrap_or_else(|| Interface {
                path: new.interface.path.clone(),
                functions: Vec::new(),
            });
            let may_lack = |name: &str| new.may_lack(name, &old.path);
            Evolution::between_gated(&old, &new.interface, may_lack)
        });
        let old = self.interfaces.iter();
        let gone = old.filter(|old| new.named(&old.interface).is_none());
        let gone = gone.map(|old| {
            let nothing = Interface {
                path: old.interface.path.clone(),
                functions: Vec::new(),
            };
            Evolution::between(&old.interface, &nothing)
        });
        present.chain(gone).collect()
    }

    /// Finds the same interface, of the best version.
    fn named(&self, wanted: &Interface) -> Option<&Interface> {
        let paths = || self.interfaces.iter().map(|known| &known.interface);
        let same = paths().find(|known| same_interface(&known.path, &wanted.path));
        same.or_else(|| paths().find(|known| base(&known.path) == base(&wanted.path)))
    }
}

impl DocumentInterface {
    /// Tells whether a plugin that has the interface under this path may lack a function.
    fn may_lack(&self, function: &str, path: &str) -> bool {
        let mut since = self.since.iter();
        since.any(|(name, version)| name == function && crate::path::is_older(path, version))
    }
}

fn read(path: &Path) -> Result<Document, String> {
    if path.is_dir() || path.extension().is_some_and(|extension| extension == "wit") {
        let mut resolve = open();
        let package = if path.is_dir() {
            resolve.push_dir(path).map(|(package, _)| package)
        } else {
            resolve.push_file(path)
        };
        let package = package.map_err(|error| format!("{error:?}"))?;
        return Ok(of_package(&resolve, package));
    }
    let bytes = bounded(path).map_err(|error| error.to_string())?;
    #[cfg(feature = "wat")]
    let bytes = wat::parse_bytes(&bytes).map_err(|error| error.to_string())?;
    match decode(&bytes).map_err(|error| format!("{error:?}"))? {
        DecodedWasm::WitPackage(resolve, package) => Ok(of_package(&resolve, package)),
        DecodedWasm::Component(resolve, world) => Ok(of_world(&resolve, world)),
    }
}

/// Reads a file, if it is not larger than a component may be.
fn bounded(path: &Path) -> io::Result<Vec<u8>> {
    let most = LoadLimits::default().component_bytes.unwrap_or(usize::MAX);
    let most = u64::try_from(most).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    File::open(path)?
        .take(most.saturating_add(1))
        .read_to_end(&mut bytes)?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > most) {
        return Err(io::Error::other(format!("it has more than {most} bytes")));
    }
    Ok(bytes)
}

/// What is behind a gate is there, too: a plugin may have it.
fn open() -> Resolve {
    Resolve {
        all_features: true,
        ..Resolve::default()
    }
}

fn of_package(resolve: &Resolve, package: PackageId) -> Document {
    let package = resolve.packages.get(package);
    let interfaces = package
        .into_iter()
        .flat_map(|package| package.interfaces.values());
    Document {
        interfaces: interfaces
            .filter_map(|id| of_interface(resolve, *id, None, None))
            .collect(),
    }
}

fn of_world(resolve: &Resolve, world: WorldId) -> Document {
    let world = resolve.worlds.get(world).into_iter();
    let items = world.flat_map(|world| {
        let exports = world.exports.iter().map(|item| (InterfaceRole::Plug, item));
        let imports = world
            .imports
            .iter()
            .map(|item| (InterfaceRole::Socket, item));
        exports.chain(imports)
    });
    let mut interfaces = Vec::new();
    for (role, (key, item)) in items {
        let WorldItem::Interface { id, .. } = item else {
            continue;
        };
        let name = match key {
            WorldKey::Name(name) => Some(name.as_str()),
            WorldKey::Interface(_) => None,
        };
        interfaces.extend(of_interface(resolve, *id, name, Some(role)));
    }
    Document { interfaces }
}

/// Reads an interface, which stands in a world under a `name` if it is one of its own.
fn of_interface(
    resolve: &Resolve,
    id: InterfaceId,
    name: Option<&str>,
    role: Option<InterfaceRole>,
) -> Option<DocumentInterface> {
    let parsed = Parsed::new(resolve);
    let path = match name {
        Some(name) => name.to_owned(),
        None => resolve.id_of(id)?,
    };
    let interface = resolve.interfaces.get(id)?;
    let functions = interface.functions.values();
    let since = functions
        .clone()
        .filter_map(|function| match &function.stability {
            Stability::Stable { since, .. } => Some((function.name.clone(), since.to_string())),
            Stability::Unstable { .. } | Stability::Unknown => None,
        });
    Some(DocumentInterface {
        role,
        since: since.collect(),
        interface: Interface {
            path,
            functions: functions
                .map(|function| parsed.function(function))
                .collect(),
        },
    })
}
