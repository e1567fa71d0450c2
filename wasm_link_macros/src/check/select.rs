//! Finds the interfaces that the options name.
//!
//! A name is an interface of the main package, or a full name with or without its version.

use std::collections::HashMap;
use std::rc::Rc;

use syn::LitStr;

use crate::analyze::{Interface, Model, World};
use crate::errors::Errors;
use crate::input::{Cardinality, Chosen, Entry, Input};
use crate::nearest::{listed, nearest, suggestion};
use crate::source::{Shut, Source};

/// The interfaces that the options name.
pub(super) struct Selection<'a> {
    /// The interfaces to generate, before what they use.
    pub(super) roots: Vec<Rc<Interface>>,
    pub(super) cardinality: Vec<(Rc<Interface>, &'a Entry<Cardinality>)>,
    pub(super) with: Vec<(Rc<Interface>, &'a Entry<syn::Path>)>,
    /// The interfaces that are implemented in Rust, where not all are.
    pub(super) implement: Vec<(Rc<Interface>, &'a LitStr)>,
    pub(super) fallible: Vec<(Rc<Interface>, &'a Entry<Chosen<LitStr>>)>,
    pub(super) optional: Vec<(Rc<Interface>, &'a Entry<Chosen<LitStr>>)>,
    /// The interfaces that plugins are connected to after they were loaded, where not all are.
    pub(super) late: Vec<(Rc<Interface>, &'a LitStr)>,
    /// Whether everything was read and found. If not, errors about unused options are suppressed.
    pub(super) is_complete: bool,
}

impl<'a> Selection<'a> {
    pub(super) fn of(
        input: &'a Input,
        source: &Source,
        model: &Model,
        errors: &mut Errors,
    ) -> Self {
        let mut finder = Finder {
            model,
            source,
            errors,
            missed: !input.is_whole || !source.lost.is_nothing(),
        };
        let (worlds, names): (Vec<&LitStr>, Vec<&LitStr>) = input
            .interfaces
            .iter()
            .partition(|literal| world(model, &literal.value()).is_some());
        let mut roots: Vec<Rc<Interface>> = finder
            .each("interfaces", &names, |literal| literal)
            .into_iter()
            .map(|(interface, _)| interface)
            .collect();
        let worlds = worlds.iter();
        let worlds = worlds.filter_map(|literal| world(model, &literal.value()));
        roots.extend(worlds.flat_map(|world| world.interfaces.clone()));
        if input.interfaces.is_empty() {
            roots.extend(main(model).cloned());
        }
        if roots.is_empty() && input.interfaces.is_empty() {
            let worlds = model.worlds.iter().filter(|world| world.is_main);
            roots.extend(worlds.flat_map(|world| world.interfaces.clone()));
        }
        let cardinality = finder.each("cardinality", &input.cardinality, |entry| &entry.interface);
        let with = finder.each("with", &input.with, |entry| &entry.interface);
        let implement = finder.each("implement", some(input.implement.as_ref()), |literal| {
            literal
        });
        let fallible = finder.each("fallible", some(input.fallible.as_ref()), |entry| {
            &entry.interface
        });
        let optional = finder.each("optional", some(input.optional.as_ref()), |entry| {
            &entry.interface
        });
        let late = finder.each("late", some(input.late.as_ref()), |literal| literal);
        Self {
            roots,
            cardinality,
            with,
            implement,
            fallible,
            optional,
            late,
            is_complete: !finder.missed,
        }
    }

    /// Returns the paths that stand for interfaces, by the interface's id.
    pub(super) fn given_paths(&self) -> HashMap<Rc<str>, syn::Path> {
        self.with
            .iter()
            .map(|(interface, entry)| (Rc::clone(&interface.id), anchored(&entry.value)))
            .collect()
    }
}

/// What is named, if not all is meant.
fn some<T>(chosen: Option<&Chosen<T>>) -> &[T] {
    match chosen {
        Some(Chosen::Some(items)) => items,
        Some(Chosen::All(_)) | None => &[],
    }
}

/// Whether `path` means the same in every module, or can be made to.
pub(super) fn is_anchored(path: &syn::Path) -> bool {
    let first = path.segments.first().map(|segment| &segment.ident);
    path.leading_colon.is_some()
        || first.is_some_and(|first| first == "crate" || first == "self" || first == "super")
}

/// Anchors a path where the invocation stands, if it is not anchored: that is reported, and probably meant.
fn anchored(path: &syn::Path) -> syn::Path {
    let mut path = path.clone();
    if !is_anchored(&path) {
        let here = syn::Ident::new("self", proc_macro2::Span::call_site());
        path.segments.insert(0, here.into());
    }
    path
}

/// A name that fits no interface.
struct Unknown {
    message: String,
    /// The interface that was probably meant.
    meant: Option<Rc<Interface>>,
}

/// What finding a name needs.
struct Finder<'a> {
    model: &'a Model,
    source: &'a Source,
    errors: &'a mut Errors,
    missed: bool,
}

impl Finder<'_> {
    /// Finds the interface of each entry, and reports those that are unknown or stand twice.
    ///
    /// A name that is wrong counts as the one that was probably meant.
    fn each<'e, T>(
        &mut self,
        key: &str,
        entries: &'e [T],
        literal: impl Fn(&T) -> &LitStr,
    ) -> Vec<(Rc<Interface>, &'e T)> {
        let mut found: Vec<(Rc<Interface>, &T)> = Vec::new();
        for entry in entries {
            let literal = literal(entry);
            let (interface, is_right) = self.find_or_report(literal);
            let Some(interface) = interface else {
                continue;
            };
            if !found.iter().any(|(other, _)| other.id == interface.id) {
                found.push((interface, entry));
            } else if is_right {
                let message = format!("interface `{}` stands twice in `{key}`", interface.id);
                self.errors.report(literal.span(), message);
            }
        }
        found
    }

    /// Finds an interface, and tells whether it was named rightly.
    fn find_or_report(&mut self, literal: &LitStr) -> (Option<Rc<Interface>>, bool) {
        let name = literal.value();
        let unknown = match self.find(&name) {
            Ok(interface) => return (Some(interface), true),
            Err(unknown) => unknown,
        };
        self.missed = true;
        // Where no interface is left, nobody can tell.
        let is_certain = self.source.lost.is_nothing() || !self.model.interfaces.is_empty();
        if is_certain && !self.source.lost.may_have(&name) {
            self.errors.report(literal.span(), unknown.message);
        }
        (unknown.meant, false)
    }

    fn find(&self, name: &str) -> Result<Rc<Interface>, Unknown> {
        let matches = |fits: &dyn Fn(&Interface) -> bool| -> Vec<&Rc<Interface>> {
            self.model
                .interfaces
                .iter()
                .filter(|interface| fits(interface))
                .collect()
        };
        let full = matches(&|interface| *interface.id == *name);
        let short = matches(&|interface| interface.is_main && interface.name.interface == name);
        let unversioned = matches(&|interface| interface.name.unversioned() == name);
        for found in [full, short, unversioned] {
            match found.as_slice() {
                [] => {}
                [interface] => return Ok(Rc::clone(interface)),
                several => {
                    return Err(Unknown {
                        message: format!(
                            "ambiguous interface `{name}`: name one of {}",
                            listed(several.iter().map(|interface| &*interface.id))
                        ),
                        meant: several.first().map(|interface| Rc::clone(interface)),
                    });
                }
            }
        }
        let reason = self.gated(name).or_else(|| self.only_refers(name));
        Err(reason.unwrap_or_else(|| self.unknown(name)))
    }

    /// Finds the gate that hides the interface.
    fn gated(&self, name: &str) -> Option<Unknown> {
        let Shut { what, id, gate, .. } = self.source.shut.iter().find(|Shut { id, .. }| {
            let unversioned = id.split('@').next().unwrap_or(id);
            let short = unversioned.rsplit('/').next().unwrap_or(id);
            [id, unversioned, short].contains(&name)
        })?;
        Some(Unknown {
            message: format!(
                "{what} `{id}` is behind a gate: open it with `features: [\"{gate}\"]`"
            ),
            meant: None,
        })
    }

    /// Finds the world of that name that has nothing of its own.
    fn only_refers(&self, name: &str) -> Option<Unknown> {
        let interfaces = self.source.interfaces_of_world(name)?;
        Some(Unknown {
            message: format!(
                "world `{name}` has nothing of its own: name the interfaces that it imports or exports, {}",
                listed(interfaces.iter().map(String::as_str))
            ),
            meant: None,
        })
    }

    fn unknown(&self, name: &str) -> Unknown {
        let mut names: Vec<&str> = main(self.model)
            .map(|interface| interface.name.interface.as_str())
            .collect();
        names.extend(
            self.model
                .worlds
                .iter()
                .filter(|world| world.is_main)
                .map(|world| world.name.interface.as_str()),
        );
        names.extend(
            self.model
                .interfaces
                .iter()
                .filter(|interface| !interface.is_main && !interface.is_in_world)
                .map(|interface| &*interface.id),
        );
        let unversioned: Vec<String> = self
            .model
            .interfaces
            .iter()
            .map(|interface| interface.name.unversioned())
            .collect();
        let forms = names.iter().copied();
        let forms = forms.chain(unversioned.iter().map(String::as_str));
        let meant = nearest(name, forms.clone());
        Unknown {
            message: format!(
                "unknown interface `{name}`: expected one of {}{}",
                listed(names.iter().copied()),
                suggestion(name, forms)
            ),
            meant: meant.and_then(|meant| self.find(meant).ok()),
        }
    }
}

fn main(model: &Model) -> impl Iterator<Item = &Rc<Interface>> {
    let interfaces = model.interfaces.iter();
    interfaces.filter(|interface| interface.is_main && !interface.is_in_world)
}

/// Finds a world that has something of its own.
fn world<'a>(model: &'a Model, name: &str) -> Option<&'a World> {
    model.worlds.iter().find(|world| {
        world.name.to_string() == name
            || world.is_main && world.name.interface == name
            || world.name.unversioned() == name
    })
}
