//! An error in WIT, as it is reported.

use std::collections::BTreeSet;
use std::ops::Range;

use wit_parser::{PackageName, ParseErrorKind, ResolveErrorKind, SourceMap, Span};

use super::outline::package;
use crate::nearest::{listed, suggestion};
use crate::source::files::{Origin, Packages};
use crate::source::limits::Excess;
use crate::source::parsed::Parsed;

/// An error in WIT, with the place that it is about.
pub(super) struct Problem {
    pub(super) message: String,
    pub(super) place: Option<Place>,
}

/// The path of a file, and a range in it.
pub(super) type Place = (String, Range<usize>);

impl Problem {
    /// Tells why something does not parse.
    pub(super) fn unparsed(kind: &ParseErrorKind, map: &SourceMap) -> Self {
        Self {
            message: kind.to_string(),
            place: place(map, kind.span()),
        }
    }

    /// Tells why what was `parsed` does not resolve.
    pub(super) fn unresolved(
        kind: &ResolveErrorKind,
        map: &SourceMap,
        parsed: &Parsed,
        packages: &Packages,
    ) -> Self {
        match kind {
            ResolveErrorKind::DuplicatePackage { name, span1, span2 } => {
                Self::defined_twice(name, [*span1, *span2], map, packages)
            }
            ResolveErrorKind::PackageNotFound {
                span,
                requested,
                known,
            } => {
                let known = known.iter().chain(parsed.dependencies());
                let known = known.filter(|name| **name != parsed.main.main.name);
                Self {
                    message: unknown_package(requested, known, packages),
                    place: place(map, *span),
                }
            }
            // `wit_parser` may add others: `span` knows them all.
            _ => Self {
                message: kind.to_string(),
                place: place(map, kind.span()),
            },
        }
    }

    /// Tells what is too large.
    pub(super) fn too_large(excess: &Excess, map: &SourceMap) -> Self {
        Self {
            message: excess.message.clone(),
            place: place(map, excess.span),
        }
    }

    /// Tells of a package in two places; it is the one outside the main package that is wrong.
    fn defined_twice(
        name: &PackageName,
        [again, before]: [Span; 2],
        map: &SourceMap,
        packages: &Packages,
    ) -> Self {
        let is_main = |span| place(map, span).is_some_and(|(path, _)| packages.is_main(&path));
        let (kept, wrong) = if is_main(again) && !is_main(before) {
            (again, before)
        } else {
            (before, again)
        };
        Self {
            message: format!(
                "package `{name}` is defined twice: it is defined in {} too",
                map.render_location(kept)
            ),
            place: place(map, wrong),
        }
    }
}

fn place(map: &SourceMap, span: Span) -> Option<Place> {
    let found = map.resolve_span(span)?;
    Some((found.path.to_owned(), found.range))
}

fn unknown_package<'a>(
    requested: &PackageName,
    known: impl Iterator<Item = &'a PackageName>,
    packages: &Packages,
) -> String {
    let known: BTreeSet<String> = known.map(ToString::to_string).collect();
    let requested = requested.to_string();
    let unversioned = |name: &str| name.split('@').next().map(str::to_owned);
    let mut nested = packages.nested.iter();
    if let Some(nested) =
        nested.find(|file| Some(package(&file.text)) == unversioned(&requested).as_deref())
    {
        let path = &nested.path;
        return format!(
            "unknown package `{requested}`: `{path}` has it, which is not read, since it is in the `deps` of a \
             dependency: move it into the folder `deps` of the main package"
        );
    }
    let same = |name: &&String| unversioned(name) == unversioned(&requested);
    let known_names = || known.iter().map(String::as_str);
    let meant = known.iter().find(same).map_or_else(
        || suggestion(&requested, known_names()),
        |same| format!("; did you mean `{same}`?"),
    );
    if !known.is_empty() {
        return format!(
            "unknown package `{requested}`: expected one of {}{meant}",
            listed(known_names())
        );
    }
    let place = match packages.origin {
        Origin::Folder => "its WIT belongs into the folder `deps`, or into",
        Origin::File => {
            "a path to a folder is read with the packages in its folder `deps`, and one to a file is not; the WIT \
             may also stand in"
        }
        Origin::Inline => "its WIT belongs into",
    };
    format!("unknown package `{requested}`: {place} a `package {requested} {{ … }}`")
}
