//! Parses packages, and resolves what was parsed.

use wit_parser::{
    PackageId, PackageName, ParseError, Resolve, ResolveError, SourceMap, UnresolvedPackageGroup,
};

use super::files::Group;

/// What could be parsed, with all that was read.
pub(super) struct Parsed {
    pub(super) main: UnresolvedPackageGroup,
    pub(super) deps: Vec<UnresolvedPackageGroup>,
}

impl Parsed {
    /// Returns the names of all packages but the main one.
    pub(super) fn dependencies(&self) -> impl Iterator<Item = &PackageName> {
        let nested = self.main.nested.iter();
        let deps = self.deps.iter();
        let deps = deps.flat_map(|group| group.nested.iter().chain([&group.main]));
        nested.chain(deps).map(|package| &package.name)
    }

    /// Resolves everything, on top of what `base` has.
    pub(super) fn resolve(&self, base: &Resolve) -> Result<Resolved, Box<(ResolveError, Resolve)>> {
        let mut resolve = base.clone();
        match resolve.push_groups(self.main.clone(), self.deps.clone()) {
            Ok(main) => Ok((resolve, main)),
            Err(error) => Err(Box::new((error, resolve))),
        }
    }
}

/// What could be resolved, and the main package in it.
pub(super) type Resolved = (Resolve, PackageId);

/// Parses one package; an error comes with the texts that its place is in.
pub(super) fn parse(group: &Group) -> Result<UnresolvedPackageGroup, Box<(SourceMap, ParseError)>> {
    let mut map = SourceMap::new();
    for file in &group.files {
        map.push_str(&file.path, file.text.as_str());
    }
    map.parse().map_err(Box::new)
}
