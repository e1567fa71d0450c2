//! Reads WIT: finds the files, parses them, and resolves their names.
//!
//! Paths are relative to the folder of the crate's `Cargo.toml`, and messages name them as the user wrote
//! them, so that they read the same on every machine.

mod encoded;
mod files;

use std::collections::BTreeSet;
use std::path::Path;

use syn::LitStr;
use wit_parser::{PackageId, Resolve, SourceMap, Stability, UnresolvedPackageGroup};

use crate::errors::Errors;
use crate::input::{Input, Origin};
use files::{Group, Packages};

/// The WIT of one invocation, resolved.
#[derive(Debug)]
pub(crate) struct Source {
    /// Everything that was read.
    pub(crate) resolve: Resolve,
    /// The package whose interfaces are meant when none is named.
    pub(crate) main: PackageId,
    /// The paths of the files that were read, as the user would write them.
    pub(crate) files: Vec<String>,
    /// The WIT that was read, as files of one folder.
    pub(crate) wit: Vec<WitFile>,
    /// The names of all `@unstable` gates, open or not.
    pub(crate) gates: BTreeSet<String>,
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

impl Source {
    /// Reads what `input` asks for; relative paths start at `root`.
    pub(crate) fn read(input: &Input, root: &Path) -> syn::Result<Self> {
        let literal = input.origin.literal();
        let packages = match &input.origin {
            Origin::Path(path) => files::read(path, root)?,
            Origin::Inline(text) => Packages::inline(&text.value()),
        };
        let files = match &input.origin {
            Origin::Path(_) => packages.paths(),
            Origin::Inline(_) => Vec::new(),
        };
        let mut resolve = encoded::decode(literal, &packages.encoded)?;
        let (main, deps) = parse(literal, packages)?;
        let opened = open_all(&resolve, &main, &deps);
        resolve
            .features
            .extend(input.features.iter().map(LitStr::value));
        match resolve.push_groups(main, deps) {
            Ok(main) => Ok(Self {
                wit: wit(&input.origin, &files),
                // Where what is behind the other gates does not resolve, only the open ones are known.
                gates: gates(opened.as_ref().unwrap_or(&resolve)),
                resolve,
                main,
                files,
            }),
            Err(error) => {
                let message = error.render(&resolve.source_map);
                Err(syn::Error::new(literal.span(), invalid(&message)))
            }
        }
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

/// Parses all packages, so that the errors of several are shown together.
fn parse(
    literal: &LitStr,
    packages: Packages,
) -> syn::Result<(UnresolvedPackageGroup, Vec<UnresolvedPackageGroup>)> {
    let mut errors = Errors::default();
    let mut parse_group = |group: Group| {
        let mut map = SourceMap::new();
        for file in &group.files {
            map.push_str(&file.path, file.text.as_str());
        }
        let parsed = map
            .parse()
            .map_err(|(map, error)| syn::Error::new(literal.span(), invalid(&error.render(&map))));
        errors.absorb(parsed)
    };
    let main = parse_group(packages.main);
    let deps = packages.deps.into_iter();
    let deps: Vec<_> = deps.filter_map(parse_group).collect();
    match errors.finish(main)? {
        Some(main) => Ok((main, deps)),
        None => Err(syn::Error::new(literal.span(), "found no WIT")),
    }
}

fn invalid(message: &str) -> String {
    format!("invalid WIT: {message}")
}

/// Resolves the packages with every `@unstable` gate open.
fn open_all(
    decoded: &Resolve,
    main: &UnresolvedPackageGroup,
    deps: &[UnresolvedPackageGroup],
) -> Option<Resolve> {
    let mut resolve = decoded.clone();
    resolve.all_features = true;
    resolve.push_groups(main.clone(), deps.to_vec()).ok()?;
    Some(resolve)
}

/// Finds the names of the `@unstable` gates in `resolve`.
fn gates(resolve: &Resolve) -> BTreeSet<String> {
    let interfaces = resolve.interfaces.iter().flat_map(|(_, interface)| {
        let functions = interface.functions.values();
        [&interface.stability]
            .into_iter()
            .chain(functions.map(|function| &function.stability))
    });
    let types = resolve.types.iter().map(|(_, ty)| &ty.stability);
    interfaces
        .chain(types)
        .filter_map(|stability| match stability {
            Stability::Unstable { feature, .. } => Some(feature.clone()),
            Stability::Stable { .. } | Stability::Unknown => None,
        })
        .collect()
}
