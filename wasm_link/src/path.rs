//! Interface paths and the one rule for versions: two paths name the same interface when they are
//! equal or lie on one semver track, as wasmtime's linker has it.
//!
//! A track is the major version, or the minor one while the major is zero. Versions `0.0.x` and
//! pre-releases are on no track: they match exactly or not at all.

mod worlds;

use indexmap::IndexMap;
use semver::Version;

use crate::text::listed;
pub(crate) use worlds::{World, world_of};

/// The path of what a world imports or exports itself, outside any interface.
pub(crate) const ROOT: &str = "$root";

/// Returns the path of the interface that `name` means: `name` itself where it names an interface, or
/// what a world has itself, else the interface `root` of the package that it names.
pub(crate) fn interface_path(name: &str) -> String {
    if name.contains('/') || name == ROOT {
        return name.to_owned();
    }
    match name.split_once('@') {
        Some((package, version)) => format!("{package}/root@{version}"),
        None => format!("{name}/root"),
    }
}

/// Returns a path without its version.
pub(crate) fn base(path: &str) -> &str {
    path.split_once('@').map_or(path, |(base, _)| base)
}

/// Tells whether the version of a path is older than another, such as "1.2.0".
pub(crate) fn is_older(path: &str, version: &str) -> bool {
    let version = Version::parse(version).ok();
    let own = split(path).map(|(_, own)| own);
    own.zip(version).is_some_and(|(own, version)| own < version)
}

/// Tells whether two paths name the same interface.
pub(crate) fn same_interface(a: &str, b: &str) -> bool {
    a == b || matches!((track(a), track(b)), (Some(a), Some(b)) if a == b)
}

/// Returns names with the interfaces of one package together, as in `a:b/{c, d}@1.0.0`.
pub(crate) fn grouped<'a>(names: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut groups: IndexMap<(&str, &str), Vec<&str>> = IndexMap::new();
    for name in names {
        // A version has no slash behind it.
        let at = name.rfind(['@', '/']).unwrap_or(name.len());
        let (base, version) = match name.split_at_checked(at) {
            Some((base, version)) if version.starts_with('@') => (base, version),
            _ => (name, ""),
        };
        let (package, interface) = base.split_once('/').unwrap_or((base, ""));
        groups
            .entry((package, version))
            .or_default()
            .push(interface);
    }
    let groups = groups.into_iter();
    let text = |((package, version), interfaces): ((&str, &str), Vec<&str>)| match *interfaces {
        [""] => format!("{package}{version}"),
        [interface] => format!("{package}/{interface}{version}"),
        _ => format!("{package}/{{{}}}{version}", listed(", ", interfaces)),
    };
    groups.map(text).collect()
}

/// Returns what the paths of one interface have in common, and no others: a key to find it by.
pub(crate) fn key(path: &str) -> Box<str> {
    match track(path) {
        None => path.into(),
        // No path has a space.
        Some(Track { name, major, minor }) => match minor {
            None => format!("{name} {major}").into(),
            Some(minor) => format!("{name} {major}.{minor}").into(),
        },
    }
}

/// Returns the first of `paths` that is `wanted`, or else the newest that names the same interface.
pub(crate) fn best_match<'a>(
    wanted: &str,
    paths: impl Iterator<Item = &'a str> + Clone,
) -> Option<&'a str> {
    let exact = paths.clone().find(|path| *path == wanted);
    exact.or_else(|| {
        paths
            .filter(|path| same_interface(wanted, path))
            .max_by_key(|path| split(path).map(|(_, version)| version))
    })
}

/// Tells whether a path is of a newer version than another one on the same semver track.
pub(crate) fn is_newer(path: &str, other: &str) -> bool {
    let version = |path| split(path).map(|(_, version)| version);
    version(path) > version(other)
}

/// The part of a path that stays the same along its semver track.
#[derive(PartialEq)]
pub(crate) struct Track<'a> {
    name: &'a str,
    major: u64,
    /// Only while the major version is zero.
    minor: Option<u64>,
}

impl Track<'_> {
    /// Tells whether versions of the track differ in their minor numbers, too.
    pub(crate) fn has_minors(&self) -> bool {
        self.minor.is_none()
    }

    /// Returns the path of a version on the track. Where the minor number stays the same, it does not matter.
    pub(crate) fn at(&self, minor: u64, patch: u64) -> String {
        let Self { name, major, .. } = self;
        let minor = self.minor.unwrap_or(minor);
        format!("{name}@{major}.{minor}.{patch}")
    }
}

/// Returns the semver track that a path lies on, if it lies on one.
pub(crate) fn track(path: &str) -> Option<Track<'_>> {
    let (name, version) = split(path)?;
    let (major, minor) = match (version.major, version.minor) {
        _ if !version.pre.is_empty() => return None,
        (0, 0) => return None,
        (0, minor) => (0, Some(minor)),
        (major, _) => (major, None),
    };
    Some(Track { name, major, minor })
}

fn split(path: &str) -> Option<(&str, Version)> {
    let (name, version) = path.split_once('@')?;
    Some((name, Version::parse(version).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn package_name_without_interface_means_its_root() {
        assert_eq!(interface_path("a:b"), "a:b/root");
        assert_eq!(interface_path("a:b@1.2.0"), "a:b/root@1.2.0");
        assert_eq!(interface_path("a:b/c@1.2.0"), "a:b/c@1.2.0");
        assert_eq!(interface_path("$root"), "$root");
    }

    #[test]
    fn same_interface_follows_semver_tracks() {
        for (a, b, same) in [
            ("a:b/c", "a:b/c", true),
            ("a:b/c@1.0.0", "a:b/c@1.3.0", true),
            ("a:b/c@0.2.0", "a:b/c@0.2.7", true),
            ("a:b/c@0.2.0", "a:b/c@0.3.0", false),
            ("a:b/c@0.0.1", "a:b/c@0.0.2", false),
            ("a:b/c@1.0.0-rc", "a:b/c@1.0.0-rc", true),
            ("a:b/c@1.0.0-rc", "a:b/c@1.0.0", false),
            ("a:b/c@1.0.0", "a:b/d@1.0.0", false),
            ("a:b/c", "a:b/c@1.0.0", false),
        ] {
            assert_eq!(same_interface(a, b), same, "{a} and {b}");
            assert_eq!(key(a) == key(b), same, "{a} and {b}");
        }
    }

    #[test]
    fn interfaces_of_one_package_and_version_are_grouped() {
        let names = [
            "a:b/c@1.0.0",
            "f",
            "a:b/c@2.0.0",
            "a:b/d@1.0.0",
            "x:y/z",
            "url=<a@b/c>",
        ];
        assert_eq!(
            grouped(names.into_iter()),
            [
                "a:b/{c, d}@1.0.0",
                "f",
                "a:b/c@2.0.0",
                "x:y/z",
                "url=<a@b/c>"
            ]
        );
    }

    #[test]
    fn best_match_prefers_the_exact_path_then_the_newest() {
        let offered = ["a:b/c@1.0.0", "a:b/c@1.10.0", "a:b/c@1.9.0"];
        let best = |wanted| best_match(wanted, offered.into_iter());
        assert_eq!(best("a:b/c@1.0.0"), Some("a:b/c@1.0.0"));
        assert_eq!(best("a:b/c@1.2.0"), Some("a:b/c@1.10.0"));
        assert_eq!(best("a:b/c@2.0.0"), None);
    }
}
