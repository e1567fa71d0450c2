//! What will be generated: checked, complete, and free of anything that can fail.
//!
//! Each interface has one home, a module that is generated or the path that the user gave instead.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use proc_macro2::Ident;

use crate::analyze::Interface;
use crate::input::Cardinality;
use crate::naming::{Scope, Style, package_name};
use crate::source::WitFile;

/// Everything that the expansion needs.
#[derive(Default)]
pub(crate) struct Plan {
    /// The interfaces to generate, dependencies first.
    pub(crate) interfaces: Vec<Planned>,
    /// The position of each of them, by id.
    positions: HashMap<Rc<str>, usize>,
    /// The interfaces whose types exist elsewhere, by id, with the path of their module.
    pub(crate) given: HashMap<Rc<str>, syn::Path>,
    /// Further traits for the derive attribute of the types.
    pub(crate) derives: Vec<syn::Path>,
    /// The files that were read, as the user would write them.
    pub(crate) files: Vec<String>,
    /// What to hand to the authors of plugins.
    pub(crate) wit: Vec<WitFile>,
    /// Where the crate `wasm_link` is, if not at the root of paths.
    pub(crate) runtime: Option<syn::Path>,
}

/// An interface with its place in the generated code.
#[derive(Debug)]
pub(crate) struct Planned {
    pub(crate) interface: Rc<Interface>,
    /// The module, as a path from the call site.
    pub(crate) module: Vec<Ident>,
    pub(crate) cardinality: Cardinality,
    /// What there is for those who implement it in Rust, if anything.
    pub(crate) implemented: Option<Implemented>,
    /// Whether plugins are connected to it after they were loaded.
    pub(crate) is_late: bool,
    /// The numbers of the functions that plugins may lack whatever their version.
    pub(crate) optional: HashSet<usize>,
}

/// An interface that is implemented in Rust.
#[derive(Debug, Default)]
pub(crate) struct Implemented {
    /// The numbers of the functions that may fail.
    pub(crate) fallible: HashSet<usize>,
}

/// Where the types of an interface are.
#[derive(Clone, Copy)]
pub(crate) enum Home<'a> {
    /// In a generated module, as a path from the call site.
    Generated(&'a [Ident]),
    /// In a module of the user's.
    Given(&'a syn::Path),
}

impl Planned {
    /// Whether plugins may lack the function of this number.
    pub(crate) fn may_lack(&self, function: usize) -> bool {
        let functions = &self.interface.functions;
        let has_since = functions
            .get(function)
            .is_some_and(|function| function.since.is_some());
        has_since || self.optional.contains(&function)
    }
}

impl Plan {
    /// Plans nothing but to look again when one of `files` changes.
    pub(crate) fn only_watching(files: Vec<String>) -> Self {
        Self {
            files,
            ..Self::default()
        }
    }

    /// Plans to generate `interfaces`, with nothing else said.
    pub(crate) fn of(interfaces: Vec<Planned>) -> Self {
        let ids = interfaces.iter().map(|planned| &planned.interface.id);
        let positions = ids.cloned().zip(0..).collect();
        Self {
            interfaces,
            positions,
            ..Self::default()
        }
    }

    /// Whether some item is deprecated.
    pub(crate) fn has_deprecated(&self) -> bool {
        self.interfaces.iter().any(|Planned { interface, .. }| {
            let types = interface.types.iter().map(|ty| &ty.deprecated);
            let functions = interface.functions.iter().map(|f| &f.deprecated);
            let mut items = types.chain(functions).chain([&interface.deprecated]);
            items.any(|deprecated| deprecated.since.is_some())
        })
    }

    /// Whether some interface is implemented in Rust.
    pub(crate) fn has_implemented(&self) -> bool {
        let mut interfaces = self.interfaces.iter();
        interfaces.any(|planned| planned.implemented.is_some())
    }

    /// Returns the home of the interface with this id.
    pub(crate) fn home(&self, id: &str) -> Home<'_> {
        if let Some(path) = self.given.get(id) {
            return Home::Given(path);
        }
        let position = self.positions.get(id).copied();
        let planned = position.and_then(|position| self.interfaces.get(position));
        Home::Generated(planned.map_or(&[], |planned| &planned.module))
    }
}

/// Gives each interface its module: `name` in the main package, `namespace::package::name` elsewhere.
pub(crate) fn modules(interfaces: &[Rc<Interface>]) -> Vec<Vec<Ident>> {
    let mut modules = Modules::default();
    // The main package chooses first, so that a dependency never renames what the user wrote.
    for interface in interfaces.iter().filter(|interface| interface.is_main) {
        modules.claim_main(interface);
    }
    interfaces
        .iter()
        .map(|interface| modules.path(interface, interfaces))
        .collect()
}

/// The modules so far: the id or key of each, its Rust name, and what is taken inside.
#[derive(Default)]
struct Modules {
    main: HashMap<Rc<str>, Ident>,
    scopes: HashMap<String, Scope>,
    folders: HashMap<String, Ident>,
}

impl Modules {
    fn claim_main(&mut self, interface: &Interface) {
        let root = self.scopes.entry(String::new()).or_default();
        let ident = root.claim(&interface.name.interface, Style::Module);
        self.main.insert(Rc::clone(&interface.id), ident);
    }

    fn path(&mut self, interface: &Interface, all: &[Rc<Interface>]) -> Vec<Ident> {
        let name = &interface.name;
        if interface.is_main {
            return self.main.get(&interface.id).cloned().into_iter().collect();
        }
        let meets_another_version = all.iter().any(|other| {
            other.name.namespace == name.namespace
                && other.name.package == name.package
                && other.name.version != name.version
        });
        let version = name.version.as_deref().filter(|_| meets_another_version);
        let namespace = self.folder("", &name.namespace);
        let package = self.folder(
            &format!("{}:", name.namespace),
            &package_name(&name.package, version),
        );
        let inside = format!("{}:{}@{version:?}", name.namespace, name.package);
        let module = self.scopes.entry(inside).or_default();
        vec![
            namespace,
            package,
            module.claim(&name.interface, Style::Module),
        ]
    }

    /// Returns the module `name` inside `parent`, made when it is first asked for.
    fn folder(&mut self, parent: &str, name: &str) -> Ident {
        let scope = self.scopes.entry(parent.to_owned()).or_default();
        self.folders
            .entry(format!("{parent}{name}"))
            .or_insert_with(|| scope.claim(name, Style::Module))
            .clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyze::{Deprecated, InterfaceName};

    fn interface(namespace: &str, version: &str, is_main: bool) -> Rc<Interface> {
        let name = InterfaceName {
            namespace: namespace.to_owned(),
            package: "package".to_owned(),
            version: Some(version.to_owned()),
            interface: "other".to_owned(),
        };
        Rc::new(Interface {
            id: name.to_string().into(),
            path: name.to_string().into(),
            is_in_world: false,
            world: None,
            name,
            is_main,
            docs: None,
            deprecated: Deprecated::default(),
            types: Vec::new(),
            functions: Vec::new(),
        })
    }

    fn paths(interfaces: &[Rc<Interface>]) -> Vec<String> {
        let path = |module: &Vec<Ident>| {
            let names: Vec<String> = module.iter().map(ToString::to_string).collect();
            names.join("::")
        };
        modules(interfaces).iter().map(path).collect()
    }

    #[test]
    fn a_namespace_yields_to_an_interface_of_the_main_package() {
        let interfaces = [
            interface("other", "1.0.0", false),
            interface("main", "1.0.0", true),
        ];
        assert_eq!(paths(&interfaces), ["other_::package::other", "other"]);
    }

    #[test]
    fn two_versions_of_a_package_have_modules_of_their_own() {
        let interfaces = [
            interface("a", "1.0.0", false),
            interface("a", "2.0.0", false),
            interface("b", "1.0.0", false),
        ];
        assert_eq!(
            paths(&interfaces),
            [
                "a::package_1_0_0::other",
                "a::package_2_0_0::other",
                "b::package::other"
            ]
        );
    }
}
