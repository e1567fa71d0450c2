//! Checks that every value of every option has an effect.
//!
//! A value without effect is a mistake that would otherwise show much later, if ever.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::rc::Rc;

use super::reach;
use super::select::{Selection, is_anchored};
use crate::analyze::{Interface, Model};
use crate::errors::Errors;
use crate::input::{Input, Origin};
use crate::nearest::{listed, suggestion};
use crate::source::{Shut, Source};

/// The options, and what they are checked against.
pub(super) struct Options<'a> {
    pub(super) input: &'a Input,
    pub(super) source: &'a Source,
    pub(super) model: &'a Model,
    pub(super) selection: &'a Selection<'a>,
    pub(super) generated: &'a [Rc<Interface>],
}

impl Options<'_> {
    pub(super) fn check(&self, errors: &mut Errors) {
        self.something_is_chosen(errors);
        self.paths_are_anchored(errors);
        if self.selection.is_complete {
            self.cardinality_is_used(errors);
            self.with_is_used(errors);
        }
        self.features_open_gates(errors);
    }

    fn something_is_chosen(&self, errors: &mut Errors) {
        let is_wanted = self.input.interfaces.is_empty() && self.source.lost.is_nothing();
        if !self.selection.roots.is_empty() || !is_wanted {
            return;
        }
        let place = match &self.input.origin {
            Origin::Path(path) => format!("`{}`", path.value()),
            Origin::Inline(_) => "the inline WIT".to_owned(),
        };
        if let Some(behind) = self.behind_gates() {
            let message = format!("{place} has no interface {behind}");
            return errors.report(self.input.origin.literal().span(), message);
        }
        let others = ids(&self.model.interfaces);
        let hint = if self.model.interfaces.is_empty() {
            String::new()
        } else {
            format!("; those of other packages must be named, as in `interfaces: […]`: {others}")
        };
        errors.report(
            self.input.origin.literal().span(),
            format!(
                "{place} has no interface: expected at least one `interface name {{ … }}` in its main package, or a \
                 world with functions of its own{hint}"
            ),
        );
    }

    /// Names the gates that all interfaces are behind.
    fn behind_gates(&self) -> Option<String> {
        let shut = self.source.shut.iter().filter(|shut| shut.is_main);
        let (ids, gates): (BTreeSet<&str>, BTreeSet<&str>) = shut
            .map(|Shut { id, gate, .. }| (id.as_str(), gate.as_str()))
            .unzip();
        let quoted = gates.iter().map(|gate| format!("{gate:?}"));
        let quoted: Vec<_> = quoted.collect();
        (!ids.is_empty()).then(|| {
            format!(
                "that is not behind a gate, only {}: open what is wanted with `features: [{}]`",
                listed(ids),
                quoted.join(", ")
            )
        })
    }

    fn paths_are_anchored(&self, errors: &mut Errors) {
        for entry in &self.input.with {
            if !is_anchored(&entry.value) {
                let first = entry.value.segments.first();
                errors.report(
                    first.map_or_else(|| entry.interface.span(), |first| first.ident.span()),
                    "the path would mean something else in another module: begin it with `crate::`, `self::`, `super::` or `::`",
                );
            }
        }
    }

    fn cardinality_is_used(&self, errors: &mut Errors) {
        for (interface, entry) in &self.selection.cardinality {
            if !contains(self.generated, interface) {
                let message = format!(
                    "unused cardinality: `{}` is not generated here, only {}",
                    interface.id,
                    ids(self.generated)
                );
                errors.report(entry.interface.span(), message);
            }
        }
    }

    fn with_is_used(&self, errors: &mut Errors) {
        // Without replacements, everything that is used would be generated.
        let used = reach::used(self.model, &self.selection.roots, &HashMap::new());
        for (interface, entry) in &self.selection.with {
            if !contains(&used, interface) {
                let message = format!(
                    "unused path: no interface that is generated here uses `{}`, only {}",
                    interface.id,
                    ids(&used)
                );
                errors.report(entry.interface.span(), message);
            }
        }
    }

    fn features_open_gates(&self, errors: &mut Errors) {
        let gates = || self.source.gates.iter().map(String::as_str);
        let mut seen = HashSet::new();
        for literal in &self.input.features {
            let feature = literal.value();
            if !self.source.gates.contains(&feature) {
                if self.source.lost.may_have(&feature) {
                    continue;
                }
                let message = format!(
                    "feature `{feature}` gates nothing: the gates of this WIT are {}{}",
                    listed(gates()),
                    suggestion(&feature, gates())
                );
                errors.report(literal.span(), message);
            } else if !seen.insert(feature.clone()) {
                let message = format!("feature `{feature}` stands twice in `features`");
                errors.report(literal.span(), message);
            }
        }
    }
}

fn contains(interfaces: &[Rc<Interface>], one: &Interface) -> bool {
    interfaces.iter().any(|interface| interface.id == one.id)
}

fn ids(interfaces: &[Rc<Interface>]) -> String {
    listed(interfaces.iter().map(|interface| &*interface.id))
}
