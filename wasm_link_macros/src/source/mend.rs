//! Parses and resolves WIT, and goes on after errors: the statement in which one lies is left out.
//!
//! So one compilation shows the errors of all packages, and what is right in them can be generated. What only seems
//! wrong because of what was left out is not reported.

use std::collections::BTreeSet;
use std::ops::Range;

use syn::LitStr;
use wit_parser::{
    PackageId, PackageName, ParseErrorKind, Resolve, ResolveError, ResolveErrorKind, SourceMap,
    Span, UnresolvedPackageGroup,
};

use super::excerpt::excerpt;
use super::files::{File, Group, Packages};
use super::lost::{Lost, is_about_missing, quoted};
use super::outline::{declared, statement_at};
use crate::errors::Errors;
use crate::input::Input;
use crate::nearest::{listed, suggestion};

/// How often text is mended before the rest is given up.
const ROUNDS: usize = 64;

/// The types that WIT has by itself.
const BUILT_IN: [&str; 22] = [
    "bool", "s8", "u8", "s16", "u16", "s32", "u32", "s64", "u64", "f32", "f64", "char", "string",
    "list", "map", "option", "result", "tuple", "own", "borrow", "stream", "future",
];

/// What could be parsed, with all that was read.
struct Parsed {
    main: UnresolvedPackageGroup,
    deps: Vec<UnresolvedPackageGroup>,
}

impl Parsed {
    /// Returns the names of all packages but the main one.
    fn dependencies(&self) -> impl Iterator<Item = &PackageName> {
        let nested = self.main.nested.iter();
        let deps = self.deps.iter();
        let deps = deps.flat_map(|group| group.nested.iter().chain([&group.main]));
        nested.chain(deps).map(|package| &package.name)
    }

    /// Resolves everything, on top of what `base` has.
    fn resolve(&self, base: &Resolve) -> Result<Resolved, Box<(ResolveError, Resolve)>> {
        let mut resolve = base.clone();
        match resolve.push_groups(self.main.clone(), self.deps.clone()) {
            Ok(main) => Ok((resolve, main)),
            Err(error) => Err(Box::new((error, resolve))),
        }
    }
}

/// What could be resolved, and the main package in it.
pub(super) type Resolved = (Resolve, PackageId);

/// The texts, without the statements that are wrong.
pub(super) struct Mender<'a> {
    pub(super) packages: Packages,
    pub(super) literal: &'a LitStr,
    pub(super) lost: Lost,
    pub(super) errors: &'a mut Errors,
}

/// An error in WIT, with the place that it is about.
struct Problem {
    message: String,
    /// The path of the file, and a range in it.
    place: Option<(String, Range<usize>)>,
}

impl Mender<'_> {
    /// Resolves what can be, on top of what was `decoded`; nothing if the main package is lost.
    ///
    /// The first is with every `@unstable` gate open, if that resolves, the second with those that `input` opens.
    pub(super) fn resolve(
        &mut self,
        input: &Input,
        decoded: Resolve,
    ) -> Option<(Option<Resolved>, Resolved)> {
        let mut opened = decoded.clone();
        opened.all_features = true;
        let mut shut = decoded;
        shut.features
            .extend(input.features.iter().map(LitStr::value));
        for _ in 0..ROUNDS {
            if self.packages.main.files.is_empty() {
                return None;
            }
            let Some(parsed) = self.parse() else {
                continue;
            };
            match parsed.resolve(&shut) {
                Ok(resolved) => return Some((parsed.resolve(&opened).ok(), resolved)),
                Err(failure) => {
                    let (error, resolve) = *failure;
                    let problem = self.unresolved(error.kind(), &resolve.source_map, &parsed);
                    self.mend(&problem);
                }
            }
        }
        None
    }

    /// Parses all packages; after an error, nothing.
    fn parse(&mut self) -> Option<Parsed> {
        let groups = std::iter::once(&self.packages.main).chain(&self.packages.deps);
        let outcomes: Vec<_> = groups.map(parse_group).collect();
        let mut parsed = Vec::new();
        let mut problems = Vec::new();
        for (index, outcome) in outcomes.into_iter().enumerate() {
            match outcome {
                Ok(group) => parsed.push(group),
                Err(problem) => problems.push((index, problem)),
            }
        }
        // From behind: a package that is given up makes those after it move up.
        let is_right = problems.is_empty();
        for (_, problem) in &problems {
            self.report(problem);
        }
        for (index, problem) in problems.iter().rev() {
            if problem.place.is_some() {
                self.leave_out(problem);
            } else {
                self.give_up(*index);
            }
        }
        let mut parsed = parsed.into_iter();
        let main = parsed.next().filter(|_| is_right)?;
        Some(Parsed {
            main,
            deps: parsed.collect(),
        })
    }

    fn mend(&mut self, problem: &Problem) {
        self.report(problem);
        self.leave_out(problem);
    }

    fn report(&mut self, problem: &Problem) {
        let Some((path, range)) = &problem.place else {
            if !self.lost.explains(&problem.message, "") {
                let message = format!("invalid WIT: {}", problem.message);
                self.errors.report(self.literal.span(), message);
            }
            return;
        };
        let original = self.packages.file(path).map_or("", |file| &file.original);
        let name = original.get(range.clone()).unwrap_or("");
        if self.lost.explains(&problem.message, name) {
            return;
        }
        let message = format!("{}{}", problem.message, self.hint(&problem.message, name));
        let message = format!("invalid WIT: {}", excerpt(&message, path, original, range));
        self.errors.report(self.literal.span(), message);
    }

    /// Finds a name that may have been meant by one that does not exist.
    fn hint(&self, message: &str, name: &str) -> String {
        if !is_about_missing(message) || message.starts_with("unknown package") {
            return String::new();
        }
        let name = quoted(message).next().unwrap_or(name);
        let texts = self.packages.texts().map(|file| file.original.as_str());
        let names = texts.flat_map(declared).chain(BUILT_IN);
        suggestion(name, names.filter(|candidate| *candidate != name))
    }

    /// Leaves out the statement that a problem lies in, or the file.
    fn leave_out(&mut self, problem: &Problem) {
        let Some((path, range)) = &problem.place else {
            return self.give_up(0);
        };
        let Some(file) = self.packages.file_mut(path) else {
            return self.give_up(0);
        };
        if let Some(statement) = statement_at(&file.text, range.start) {
            self.lost
                .text(file.text.get(statement.clone()).unwrap_or(""));
            blank(&mut file.text, statement);
        } else {
            self.lost.text(&file.text);
            self.lost.package(package(&file.original));
            file.text.clear();
        }
        self.packages.drop_empty();
    }

    /// Leaves out a whole package.
    fn give_up(&mut self, index: usize) {
        let mut groups = std::iter::once(&mut self.packages.main).chain(&mut self.packages.deps);
        for file in groups
            .nth(index)
            .into_iter()
            .flat_map(|group| &mut group.files)
        {
            self.lost.text(&file.text);
            self.lost.package(package(&file.original));
            file.text.clear();
        }
        self.packages.drop_empty();
    }

    fn unresolved(&self, kind: &ResolveErrorKind, map: &SourceMap, parsed: &Parsed) -> Problem {
        let place = |span| place(map, span);
        match kind {
            ResolveErrorKind::DuplicatePackage { name, span1, span2 } => {
                // The main package stays, whichever is the other one.
                let is_main = |found: &Option<(String, _)>| {
                    found
                        .as_ref()
                        .is_some_and(|(path, _)| self.packages.is_main(path))
                };
                let (first, second) = (place(*span1), place(*span2));
                let (kept, other, left_out) = if is_main(&second) {
                    (*span2, second, first)
                } else {
                    (*span1, first, second)
                };
                let left_out = left_out.or(other);
                Problem {
                    message: format!(
                        "package `{name}` is defined twice: it is defined in {} too",
                        map.render_location(kept)
                    ),
                    place: left_out,
                }
            }
            ResolveErrorKind::PackageNotFound {
                span,
                requested,
                known,
            } => Problem {
                message: unknown_package(
                    requested,
                    known
                        .iter()
                        .chain(parsed.dependencies())
                        .filter(|name| **name != parsed.main.main.name),
                ),
                place: place(*span),
            },
            ResolveErrorKind::InvalidTransitiveDependency { span, .. }
            | ResolveErrorKind::PackageCycle { span, .. }
            | ResolveErrorKind::ItemShadowing { span, .. }
            | ResolveErrorKind::StabilityMismatch { span, .. }
            | ResolveErrorKind::Semantic { span, .. } => Problem {
                message: kind.to_string(),
                place: place(*span),
            },
            _ => Problem {
                message: kind.to_string(),
                place: place(kind.span()),
            },
        }
    }
}

fn unknown_package<'a>(
    requested: &PackageName,
    known: impl Iterator<Item = &'a PackageName>,
) -> String {
    let known: BTreeSet<String> = known.map(ToString::to_string).collect();
    let requested = requested.to_string();
    let unversioned = |name: &str| name.split('@').next().map(str::to_owned);
    let same = |name: &&String| unversioned(name) == unversioned(&requested);
    let known_names = || known.iter().map(String::as_str);
    let meant = known.iter().find(same).map_or_else(
        || suggestion(&requested, known_names()),
        |same| format!("; did you mean `{same}`?"),
    );
    if known.is_empty() {
        format!(
            "unknown package `{requested}`: its WIT belongs into the folder `deps`, or into a `package {requested} {{ … }}`"
        )
    } else {
        format!(
            "unknown package `{requested}`: expected one of {}{meant}",
            listed(known_names())
        )
    }
}

fn parse_group(group: &Group) -> Result<UnresolvedPackageGroup, Problem> {
    let mut map = SourceMap::new();
    for file in &group.files {
        map.push_str(&file.path, file.text.as_str());
    }
    map.parse().map_err(|(map, error)| {
        let kind: &ParseErrorKind = error.kind();
        Problem {
            message: kind.to_string(),
            place: place(&map, kind.span()),
        }
    })
}

fn place(map: &SourceMap, span: Span) -> Option<(String, Range<usize>)> {
    let found = map.resolve_span(span)?;
    Some((found.path.to_owned(), found.range))
}

/// Writes spaces over `range`, so that everything else stays where it was.
fn blank(text: &mut String, range: Range<usize>) {
    let Some(statement) = text.get(range.clone()) else {
        return text.clear();
    };
    let blanked: String = statement
        .bytes()
        .map(|byte| if byte == b'\n' { '\n' } else { ' ' })
        .collect();
    text.replace_range(range, &blanked);
}

/// Returns the name of the package that `text` belongs to, as in `ns:pkg`, if it says so.
fn package(text: &str) -> &str {
    let after = text.split("package ").nth(1).unwrap_or("");
    after.split(['@', ';', '{', ' ']).next().unwrap_or("")
}

impl File {
    fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }
}

impl Packages {
    fn texts(&self) -> impl Iterator<Item = &File> {
        let groups = std::iter::once(&self.main).chain(&self.deps);
        groups.flat_map(|group| &group.files)
    }

    fn file(&self, path: &str) -> Option<&File> {
        self.texts().find(|file| file.path == path)
    }

    fn file_mut(&mut self, path: &str) -> Option<&mut File> {
        let groups = std::iter::once(&mut self.main).chain(&mut self.deps);
        let mut files = groups.flat_map(|group| &mut group.files);
        files.find(|file| file.path == path)
    }

    fn is_main(&self, path: &str) -> bool {
        self.main.files.iter().any(|file| file.path == path)
    }

    /// Forgets the packages of which nothing is left.
    fn drop_empty(&mut self) {
        for group in std::iter::once(&mut self.main).chain(&mut self.deps) {
            if group.files.iter().all(File::is_empty) {
                group.files.clear();
            }
        }
        self.deps.retain(|group| !group.files.is_empty());
    }
}
