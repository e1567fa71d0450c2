//! Parses and resolves WIT again and again, each time without the statement in which an error lay.

use std::collections::BTreeSet;
use std::ops::Range;

use syn::LitStr;
use wit_parser::Resolve;

use super::lost::{Lost, is_about_missing, quoted};
use super::outline::{blocks, declared, gates, package, statement_at};
use super::problem::Problem;
use crate::errors::Errors;
use crate::input::Input;
use crate::nearest::suggestion;
use crate::source::excerpt::excerpt;
use crate::source::files::Packages;
use crate::source::limits::{BLOCKS, exceeded};
use crate::source::parsed::{Parsed, Resolved, parse};

/// How often text is mended before the rest is given up, and how many bytes are parsed for that: large text is given
/// up sooner.
const ROUNDS: usize = 64;
const BYTES: usize = 16 << 20;

/// The types that WIT has by itself.
const BUILT_IN: [&str; 22] = [
    "bool", "s8", "u8", "s16", "u16", "s32", "u32", "s64", "u64", "f32", "f64", "char", "string",
    "list", "map", "option", "result", "tuple", "own", "borrow", "stream", "future",
];

/// The texts, without the statements that are wrong.
pub(super) struct Mender<'a> {
    packages: Packages,
    literal: &'a LitStr,
    pub(super) lost: Lost,
    errors: &'a mut Errors,
}

impl<'a> Mender<'a> {
    pub(super) fn new(packages: Packages, literal: &'a LitStr, errors: &'a mut Errors) -> Self {
        let mut lost = Lost::default();
        if packages.has_unread_main {
            lost.unread_main();
        }
        if packages.has_unread_dependency {
            lost.unread_dependency();
        }
        Self {
            packages,
            literal,
            lost,
            errors,
        }
    }
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
        // `wit_parser` follows them from one to the other, however many there are.
        if let Some(problem) = self.block_too_many() {
            self.report(&problem);
            return None;
        }
        let texts = self.packages.texts();
        let bytes: usize = texts.map(|file| file.text.len()).sum();
        for _ in 0..(BYTES / bytes.max(1)).clamp(1, ROUNDS) {
            if self.packages.main.files.is_empty() {
                return None;
            }
            let Some(parsed) = self.parse() else {
                continue;
            };
            match parsed.resolve(&shut) {
                Ok(resolved) => {
                    let Some(excess) = exceeded(&resolved.0) else {
                        return Some((Self::opened(&parsed, &opened), resolved));
                    };
                    let problem = Problem::too_large(&excess, &resolved.0.source_map);
                    self.mend(&problem);
                    if !excess.is_alone {
                        return None;
                    }
                }
                Err(failure) => {
                    let (error, resolve) = *failure;
                    let problem = Problem::unresolved(
                        error.kind(),
                        &resolve.source_map,
                        &parsed,
                        &self.packages,
                    );
                    self.mend(&problem);
                }
            }
        }
        None
    }

    /// Finds the first package, interface or world that is one too many.
    fn block_too_many(&self) -> Option<Problem> {
        let texts = self.packages.texts();
        let mut all = texts.flat_map(|file| blocks(&file.text).map(move |block| (file, block)));
        let (file, block) = all.nth(BLOCKS)?;
        Some(Problem {
            message: format!(
                "`{}` is one too many: the WIT may have {BLOCKS} packages, interfaces and worlds in all",
                file.text.get(block.clone()).unwrap_or_default()
            ),
            place: Some((file.path.clone(), block)),
        })
    }

    /// Resolves what was `parsed` with every gate open, if that is possible.
    fn opened(parsed: &Parsed, opened: &Resolve) -> Option<Resolved> {
        let resolved = parsed.resolve(opened).ok()?;
        exceeded(&resolved.0).is_none().then_some(resolved)
    }

    /// Returns the names of all gates in the text.
    pub(super) fn gates(&self) -> impl Iterator<Item = String> {
        let texts = self.packages.texts();
        texts.flat_map(|file| gates(&file.text)).map(str::to_owned)
    }

    /// Parses all packages; after an error, nothing.
    fn parse(&mut self) -> Option<Parsed> {
        let groups = std::iter::once(&self.packages.main).chain(&self.packages.deps);
        let outcomes: Vec<_> = groups
            .map(|group| {
                parse(group).map_err(|failure| Problem::unparsed(failure.1.kind(), &failure.0))
            })
            .collect();
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
            // A package whose header was left out, most likely.
            if self.lost.is_nothing() {
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
        let texts = || self.packages.texts().map(|file| file.original.as_str());
        let names = || texts().flat_map(declared).chain(BUILT_IN);
        let gates: BTreeSet<_> = texts().flat_map(gates).collect();
        if !gates.is_empty() && names().any(|declared| declared == name) {
            let gates: Vec<_> = gates.iter().map(|gate| format!("{gate:?}")).collect();
            let gates = gates.join(", ");
            return format!("; if it is behind a gate, open that with `features: [{gates}]`");
        }
        suggestion(name, names().filter(|declared| *declared != name))
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
