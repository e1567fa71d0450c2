//! What a component finds of its imports in the host's linker: tried in a copy of it, since it tells nobody what it has.
//!
//! What was looked at is defined in the copy from then on. So the first thing that wasmtime complains of is always the
//! import that is looked at, or a later one.

use std::collections::HashSet;

use wasmtime::component::types::{ComponentFunc, ComponentInstance, ComponentItem};
use wasmtime::component::{Component, Linker, ResourceType};
use wasmtime::{Engine, Error};

use super::newest::{Beside, newest};
use super::stand_ins::{Items, covered, defined, shadow};
use crate::error::with_causes;
use crate::link::HostLinker;
use crate::path;

/// How many imports are looked for in versions that are not guessed.
const SEARCHED: usize = 200;

/// How many functions of an import are tried one by one.
const EXAMINED: usize = 500;

/// What a component did not find.
#[derive(Default)]
pub(crate) struct Findings {
    pub(super) missing: Vec<Missing>,
    pub(super) misfits: Vec<Misfit>,
    /// What wasmtime says beside that.
    pub(super) rest: Option<Error>,
    /// How many imports were not looked for in other versions.
    pub(super) unsearched: usize,
}

/// What is missing of one import.
pub(super) struct Missing {
    pub(super) import: Box<str>,
    /// The interface of the linker that lacks it: of the name of the import, if the linker has none. What the world
    /// imports itself is in none.
    pub(super) interface: Option<Box<str>>,
    /// Whether the linker has the interface.
    pub(super) is_in_part: bool,
    pub(super) functions: Vec<(Box<str>, ComponentFunc)>,
    pub(super) resources: Vec<Box<str>>,
}

impl Findings {
    /// Tells whether a component can be loaded without what it did not find.
    pub(crate) fn is_tolerable(&self) -> bool {
        self.misfits.is_empty() && self.rest.is_none() && self.unsearched == 0
    }

    /// Leaves out what can be done without.
    pub(crate) fn without_missing(mut self) -> Self {
        if self.unsearched == 0 {
            self.missing.clear();
        }
        self
    }
}

/// A function that the host has with other types.
pub(super) struct Misfit {
    /// The import that it belongs to; none where the world imports it itself.
    pub(super) import: Option<Box<str>>,
    pub(super) function: Box<str>,
    pub(super) ty: ComponentFunc,
    /// What wasmtime says of it.
    pub(super) error: Error,
}

/// Looks at all imports of a component, but those that do not come from the host.
pub(crate) fn survey<P: 'static>(
    component: &Component,
    host: &mut HostLinker<P>,
    is_connected: &dyn Fn(&str, &ComponentItem) -> bool,
) -> Findings {
    let mut survey = Survey {
        component,
        engine: component.engine(),
        linker: host.linker().clone(),
        host,
        defined: HashSet::new(),
        resources: Vec::new(),
        findings: Findings::default(),
    };
    for (import, item) in component.component_type().imports(component.engine()) {
        if is_connected(import, &item.ty) {
            survey.cover(import, &item.ty);
        } else {
            survey.import(import, item.ty);
        }
    }
    survey.findings.rest = survey.fails();
    survey.findings
}

struct Survey<'a, P: 'static> {
    component: &'a Component,
    engine: &'a Engine,
    /// The copy.
    linker: Linker<P>,
    host: &'a mut HostLinker<P>,
    /// The imports that the copy has and the host does not.
    defined: HashSet<Box<str>>,
    /// The resources of imports by now: who shows one again does not define it.
    resources: Vec<ResourceType>,
    findings: Findings,
}

impl<P: 'static> Survey<'_, P> {
    fn fails(&self) -> Option<Error> {
        self.fails_in(&self.linker)
    }

    fn fails_in(&self, linker: &Linker<P>) -> Option<Error> {
        linker.instantiate_pre(self.component).err()
    }

    fn import(&mut self, import: &str, item: ComponentItem) {
        match item {
            ComponentItem::ComponentInstance(ty) => self.instance(import, &ty),
            ComponentItem::ComponentFunc(ty) => {
                if covered(&mut self.linker.root(), import) {
                    let missing = self.missing(import, None);
                    missing.functions.push((import.into(), ty));
                } else {
                    self.misfits(None, &[(import, ty)]);
                }
            }
            ComponentItem::Resource(ty) => {
                if self.is_new(ty) && defined(&mut self.linker.root(), import) {
                    self.missing(import, None).resources.push(import.into());
                }
            }
            // Nothing can stand for these.
            ComponentItem::Module(_)
            | ComponentItem::Component(_)
            | ComponentItem::CoreFunc(_)
            | ComponentItem::Type(_) => {}
        }
    }

    fn instance(&mut self, import: &str, ty: &ComponentInstance) {
        let items = Items::of(ty, self.engine);
        if items.functions.is_empty() && items.resources.is_empty() {
            return;
        }
        let found = self.find(import);
        let place = found.as_deref().unwrap_or(import);
        let mut resources = items.resources;
        resources.retain(|(_, ty)| self.is_new(*ty));
        // The host may have something else under the name: that is what wasmtime says in the end.
        let Ok(mut instance) = self.linker.instance(place) else {
            return;
        };
        resources.retain(|(name, _)| defined(&mut instance, name));
        let functions = items.functions.iter();
        let functions = functions.filter(|(name, _)| covered(&mut instance, name));
        let functions = functions.map(|(name, ty)| ((*name).into(), ty.clone()));
        let functions: Vec<_> = functions.collect();
        if !functions.is_empty() || !resources.is_empty() {
            let missing = self.missing(import, Some(place));
            missing.is_in_part = found.is_some();
            missing.functions = functions;
            missing.resources = resources.iter().map(|(name, _)| (*name).into()).collect();
        }
        match &found {
            None => {
                self.defined.insert(import.into());
            }
            // Without a resource, functions are of other types because of that alone.
            Some(place) if !resources.is_empty() => {
                let names = items.functions.iter().map(|(name, _)| *name);
                shadow(&mut self.linker, Some(place), names);
            }
            Some(place) => self.misfits(Some((import, place)), &items.functions),
        }
    }

    fn missing(&mut self, import: &str, interface: Option<&str>) -> &mut Missing {
        self.findings.missing.push_mut(Missing {
            import: import.into(),
            interface: interface.map(Into::into),
            is_in_part: false,
            functions: Vec::new(),
            resources: Vec::new(),
        })
    }

    /// Notes a resource. Tells whether it is the first to show it.
    fn is_new(&mut self, ty: ResourceType) -> bool {
        let is_new = !self.resources.contains(&ty);
        if is_new {
            self.resources.push(ty);
        }
        is_new
    }

    /// Finds the interface that an import comes from, under the name that the linker has it by.
    fn find(&mut self, import: &str) -> Option<String> {
        if self.host.defines(import) {
            return Some(import.to_owned());
        }
        let track = path::track(import)?;
        if self.findings.unsearched > 0 || self.defined.len() >= SEARCHED {
            self.findings.unsearched += 1;
            return None;
        }
        let said = said(self.fails());
        let newest = newest(&track, |path| {
            let mut linker = self.linker.clone();
            if !covered(&mut linker.root(), path) {
                return Beside::Same;
            }
            // A function stands where the component wants an interface.
            if self::said(self.fails_in(&linker)) == said {
                Beside::Older
            } else {
                Beside::Newer
            }
        })?;
        (!self.defined.contains(newest.as_str())).then_some(newest)
    }

    /// Notes those of the functions that the host has with other types. `interface` is the import that they belong to, and
    /// the name that the linker has it by.
    fn misfits(&mut self, interface: Option<(&str, &str)>, functions: &[(&str, ComponentFunc)]) {
        let place = interface.map(|(_, place)| place);
        let mut said = said(self.fails());
        let mut linker = self.linker.clone();
        shadow(&mut linker, place, functions.iter().map(|(name, _)| *name));
        if said.is_none() || self::said(self.fails_in(&linker)) == said {
            return;
        }
        for (function, ty) in functions.iter().take(EXAMINED) {
            let Some(error) = self.fails() else { return };
            shadow(&mut self.linker, place, [*function].into_iter());
            let now = self::said(self.fails());
            if now != said {
                self.findings.misfits.push(Misfit {
                    import: interface.map(|(import, _)| import.into()),
                    function: (*function).into(),
                    ty: ty.clone(),
                    error,
                });
            }
            said = now;
        }
    }

    /// Defines an import that does not come from the host.
    fn cover(&mut self, import: &str, item: &ComponentItem) {
        match item {
            ComponentItem::ComponentFunc(_) => {
                covered(&mut self.linker.root(), import);
            }
            ComponentItem::Resource(ty) if self.is_new(*ty) => {
                defined(&mut self.linker.root(), import);
            }
            ComponentItem::ComponentInstance(ty) => {
                let mut items = Items::of(ty, self.engine);
                items.resources.retain(|(_, ty)| self.is_new(*ty));
                let Ok(mut instance) = self.linker.instance(import) else {
                    return;
                };
                for (name, _) in items.resources {
                    defined(&mut instance, name);
                }
                for (name, _) in items.functions {
                    covered(&mut instance, name);
                }
            }
            ComponentItem::Resource(_)
            | ComponentItem::Module(_)
            | ComponentItem::Component(_)
            | ComponentItem::CoreFunc(_)
            | ComponentItem::Type(_) => {}
        }
    }
}

fn said(error: Option<Error>) -> Option<String> {
    error.map(|error| with_causes(&error))
}
