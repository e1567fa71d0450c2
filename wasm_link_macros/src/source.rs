//! Reads WIT: finds the files, parses them, and resolves their names.
//!
//! Paths are relative to the folder of the crate's `Cargo.toml`, and messages name them as the user wrote
//! them, so that they read the same on every machine.

mod encoded;
mod excerpt;
mod files;
mod folders;
mod limits;
mod nested;
mod parsed;
mod recovery;

use std::collections::{BTreeSet, HashSet};
use std::path::Path;

use syn::LitStr;
use wit_parser::{PackageId, Resolve, Stability, WorldItem, WorldKey};

use crate::errors::Errors;
use crate::input::{Input, Origin};
use files::Packages;
use parsed::Resolved;
pub(crate) use recovery::Lost;
use recovery::Recovered;

/// The WIT of one invocation, resolved.
#[derive(Debug)]
pub(crate) struct Source {
    /// Everything that was read.
    pub(crate) resolve: Resolve,
    /// The package whose interfaces are meant when none is named.
    pub(crate) main: PackageId,
    /// The WIT that was read, as files of one folder.
    pub(crate) wit: Vec<WitFile>,
    /// The names of all `@unstable` gates, open or not.
    pub(crate) gates: BTreeSet<String>,
    /// The interfaces behind gates that are shut.
    pub(crate) shut: Vec<Shut>,
    /// What was left out because of errors in it.
    pub(crate) lost: Lost,
}

/// An interface behind a gate that is shut, or a world that has something of its own behind one.
#[derive(Debug)]
pub(crate) struct Shut {
    /// What it is: `interface` or `world`.
    pub(crate) what: &'static str,
    /// `ns:pkg/name@version`.
    pub(crate) id: String,
    pub(crate) gate: String,
    /// Whether it belongs to the package that the invocation names.
    pub(crate) is_main: bool,
}

/// A file of the folder that has all WIT.
#[derive(Clone, Debug)]
pub(crate) struct WitFile {
    /// Its path in that folder.
    pub(crate) name: String,
    pub(crate) content: Content,
}

/// Where the content of a file is.
#[derive(Clone, Debug)]
pub(crate) enum Content {
    /// In the file of this path, as the user would write it.
    File(String),
    /// In the invocation.
    Text(String),
}

/// What reading gave.
pub(crate) struct Reading {
    /// The paths of the files that were read, as the user would write them.
    pub(crate) files: Vec<String>,
    /// What can be generated of them, unless the main package is lost.
    pub(crate) source: Option<Source>,
}

impl Source {
    /// Reads what `input` asks for, as far as it can; relative paths start at `root`.
    pub(crate) fn read(input: &Input, root: &Path, errors: &mut Errors) -> Reading {
        let packages = match &input.origin {
            Origin::Path(path) => files::read(path, root, errors),
            Origin::Inline(text) => {
                let wit = text.value();
                if u64::try_from(wit.len()).is_ok_and(|bytes| bytes > folders::LARGEST) {
                    let (bytes, largest) = (wit.len(), folders::LARGEST);
                    let message = format!(
                        "the text has {bytes} bytes: expected at most {largest}, which no WIT needs"
                    );
                    errors.report(text.span(), message);
                    return Reading {
                        files: Vec::new(),
                        source: None,
                    };
                }
                Packages::inline(&wit)
            }
        };
        let files = match &input.origin {
            Origin::Path(_) => packages.paths(),
            Origin::Inline(_) => Vec::new(),
        };
        let source = Self::resolve(input, packages, &files, errors);
        Reading { files, source }
    }

    fn resolve(
        input: &Input,
        mut packages: Packages,
        files: &[String],
        errors: &mut Errors,
    ) -> Option<Self> {
        let decoded = encoded::decode(input.origin.literal(), &mut packages, errors);
        let recovered = recovery::resolve(packages, input, decoded, errors)?;
        let Recovered {
            resolved, opened, ..
        } = recovered;
        // Where what is behind the other gates does not resolve, only the open ones are known.
        let all = opened.as_ref().unwrap_or(&resolved);
        let mut gates = gates(&all.0);
        gates.extend(recovered.gates);
        let shut = shut(all, &resolved.0);
        let features = input.features.iter().map(LitStr::value);
        // With a misspelt feature, all gates are open.
        let is_all = !input.is_whole || !features.clone().all(|feature| gates.contains(&feature));
        let (resolve, main) = opened.filter(|_| is_all).unwrap_or(resolved);
        Some(Self {
            resolve,
            main,
            wit: wit(&input.origin, files),
            gates,
            shut,
            lost: recovered.lost,
        })
    }
}

impl Source {
    /// Returns the interfaces that the world `name` imports and exports, if there is such a world.
    pub(crate) fn interfaces_of_world(&self, name: &str) -> Option<Vec<String>> {
        let (_, world) = self.resolve.worlds.iter().find(|(_, world)| {
            let Some(package) = world.package else {
                return false;
            };
            let is_main = package == self.main && world.name == name;
            let package = self.resolve.packages.get(package);
            let full = package.map(|package| package.name.interface_id(&world.name));
            is_main || full.is_some_and(|full| full == name || full.split('@').next() == Some(name))
        })?;
        let keys = world.imports.keys().chain(world.exports.keys());
        let ids = keys.filter_map(|key| match key {
            WorldKey::Interface(id) => self.resolve.id_of(*id),
            WorldKey::Name(_) => None,
        });
        // What is exported may be imported, too.
        let ids: BTreeSet<String> = ids.collect();
        Some(ids.into_iter().collect())
    }
}

/// Makes paths relative to what the user named; a dependency in `deps` stays there.
fn wit(origin: &Origin, files: &[String]) -> Vec<WitFile> {
    let origin = match origin {
        Origin::Path(path) => path.value(),
        Origin::Inline(text) => {
            return vec![WitFile {
                name: "package.wit".to_owned(),
                content: Content::Text(text.value()),
            }];
        }
    };
    let folder = format!("{}/", origin.trim_end_matches('/'));
    let name = |file: &str| match file.strip_prefix(&folder) {
        Some(inside) => inside.to_owned(),
        None => file.rsplit('/').next().unwrap_or(file).to_owned(),
    };
    let files = files.iter().map(|file| WitFile {
        name: name(file),
        content: Content::File(file.clone()),
    });
    files.collect()
}

/// Finds the interfaces that only `opened` has, and what worlds have of their own, with the gates that they are behind.
fn shut(all: &Resolved, resolve: &Resolve) -> Vec<Shut> {
    let mut shut = shut_interfaces(all, resolve);
    shut.extend(shut_worlds(all, resolve));
    shut
}

/// Finds the worlds of the main package of which only `opened` has functions, or interfaces without a name of their own.
fn shut_worlds((opened, main): &Resolved, resolve: &Resolve) -> Vec<Shut> {
    let mut shut = Vec::new();
    for (_, world) in &opened.worlds {
        let package = world.package.filter(|package| package == main);
        let package = package.and_then(|package| opened.packages.get(package));
        let Some(package) = package else { continue };
        let mut known = resolve.worlds.iter();
        let known = known.find(|(_, known)| {
            let of = known.package.and_then(|of| resolve.packages.get(of));
            known.name == world.name && of.is_some_and(|of| of.name == package.name)
        });
        let items = world.imports.iter().chain(&world.exports);
        for (key, item) in items {
            let is_known = known.is_some_and(|(_, known)| {
                known.imports.contains_key(key) || known.exports.contains_key(key)
            });
            let is_own =
                matches!(key, WorldKey::Name(_)) && !matches!(item, WorldItem::Type { .. });
            let gates = [item.stability(opened), &world.stability];
            let gate = gates.into_iter().find_map(|stability| match stability {
                Stability::Unstable { feature, .. } => Some(feature),
                Stability::Stable { .. } | Stability::Unknown => None,
            });
            if let (true, false, Some(gate)) = (is_own, is_known, gate) {
                shut.push(Shut {
                    what: "world",
                    id: package.name.interface_id(&world.name),
                    gate: gate.clone(),
                    is_main: true,
                });
            }
        }
    }
    shut
}

fn shut_interfaces((opened, main): &Resolved, resolve: &Resolve) -> Vec<Shut> {
    let ids = resolve.interfaces.iter();
    let ids: HashSet<_> = ids.filter_map(|(id, _)| resolve.id_of(id)).collect();
    let mut shut = Vec::new();
    for (id, interface) in &opened.interfaces {
        let name = opened.id_of(id).filter(|name| !ids.contains(name));
        if let (Some(id), Stability::Unstable { feature, .. }) = (name, &interface.stability) {
            shut.push(Shut {
                what: "interface",
                id,
                gate: feature.clone(),
                is_main: interface.package == Some(*main),
            });
        }
    }
    shut
}

/// Finds the names of the `@unstable` gates in `resolve`.
fn gates(resolve: &Resolve) -> BTreeSet<String> {
    let interfaces = resolve.interfaces.iter().flat_map(|(_, interface)| {
        let functions = interface.functions.values();
        [&interface.stability]
            .into_iter()
            .chain(functions.map(|function| &function.stability))
    });
    let worlds = resolve.worlds.iter().flat_map(|(_, world)| {
        let items = world.imports.values().chain(world.exports.values());
        [&world.stability]
            .into_iter()
            .chain(items.map(|item| item.stability(resolve)))
    });
    let types = resolve.types.iter().map(|(_, ty)| &ty.stability);
    interfaces
        .chain(worlds)
        .chain(types)
        .filter_map(|stability| match stability {
            Stability::Unstable { feature, .. } => Some(feature.clone()),
            Stability::Stable { .. } | Stability::Unknown => None,
        })
        .collect()
}
