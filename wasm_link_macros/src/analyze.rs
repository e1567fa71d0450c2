//! Turns resolved WIT into the model that the later stages work on.
//!
//! `wit_parser` types stop here. Analysis cannot fail: what the macro does not support is part of the model,
//! and `check` refuses it where it is used.

mod facts;
mod facts_of;
mod function;
mod handles;
mod model;
mod names;
mod types;
mod worlds;

use std::collections::HashMap;
use std::rc::Rc;

use proc_macro2::Ident;
use wit_parser::{FunctionKind as WitFunctionKind, InterfaceId, PackageId};

use crate::naming::{Scope, Style};
use crate::source::Source;
pub(crate) use facts::{Carries, Copies, Equality, Facts};
pub(crate) use facts_of::SHORT_TUPLE;
pub(crate) use model::{
    Case, Definition, Deprecated, Field, Function, FunctionKind, Handle, Interface, InterfaceName,
    Kind, Label, Model, NativeNames, Parameter, Primitive, Type, World,
};
use names::Names;
use types::Types;
use worlds::Items;

/// Analyses everything that was read.
pub(crate) fn analyze(source: &Source) -> Model {
    let worlds = worlds::items(&source.resolve);
    let analysis = Analysis {
        source,
        ids: worlds::interface_ids(&source.resolve, &worlds),
        types: Types::analyze(&source.resolve, &worlds),
    };
    let named = source.resolve.interfaces.iter();
    let mut interfaces: Vec<_> = named
        .filter_map(|(id, wit)| {
            let name = analysis.name(wit.package?, wit.name.as_deref()?)?;
            analysis.interface(id, name, None)
        })
        .map(Rc::new)
        .collect();
    let worlds: Vec<_> = worlds
        .iter()
        .filter_map(|(_, items)| analysis.world(items))
        .collect();
    interfaces.extend(worlds.iter().flat_map(|world| world.interfaces.clone()));
    Model { interfaces, worlds }
}

/// What every step needs.
struct Analysis<'a> {
    source: &'a Source,
    ids: HashMap<InterfaceId, Rc<str>>,
    types: Types,
}

impl Analysis<'_> {
    fn name(&self, package: PackageId, interface: &str) -> Option<InterfaceName> {
        let package = self.source.resolve.packages.get(package)?;
        Some(InterfaceName {
            namespace: package.name.namespace.clone(),
            package: package.name.name.clone(),
            version: package.name.version.as_ref().map(ToString::to_string),
            interface: interface.to_owned(),
        })
    }

    /// Analyses one interface; one that stands in a world has a `path` of its own.
    fn interface(
        &self,
        id: InterfaceId,
        name: InterfaceName,
        path: Option<&str>,
    ) -> Option<Interface> {
        let wit = self.source.resolve.interfaces.get(id)?;
        let types = wit.types.values();
        let id = self.ids.get(&id)?;
        Some(Interface {
            id: Rc::clone(id),
            path: path.map_or_else(|| Rc::clone(id), Rc::from),
            is_in_world: path.is_some(),
            world: None,
            name,
            is_main: wit.package == Some(self.source.main),
            docs: wit.docs.contents.clone(),
            deprecated: (&wit.stability).into(),
            types: types.filter_map(|id| self.types.definition(*id)).collect(),
            functions: self.functions(wit.functions.values()),
        })
    }

    fn functions<'w>(
        &self,
        functions: impl IntoIterator<Item = &'w wit_parser::Function>,
    ) -> Vec<Function> {
        let mut names = Names::new();
        let resource = |wit: &wit_parser::Function| self.types.definition(wit.kind.resource()?);
        let callers: Vec<_> = functions
            .into_iter()
            .map(|wit| (wit, names.claim(wit, resource(wit).as_deref())))
            .collect();
        // A method of a resource yields to what the client has a name for.
        let natives = callers.into_iter().map(|(wit, method)| {
            let native = names.claim_native(wit, resource(wit).as_deref(), &method);
            (wit, method, native)
        });
        let natives: Vec<_> = natives.collect();
        natives
            .into_iter()
            .map(|(wit, method, native)| {
                let probe = names.claim_probe(wit, resource(wit).as_deref(), &method);
                function(wit, &self.types, method, native, probe)
            })
            .collect()
    }

    /// Analyses what stands in a world; a world of other interfaces alone has nothing of its own.
    fn world(&self, items: &Items<'_>) -> Option<World> {
        let package = items.world.package?;
        let name = self.name(package, &items.world.name)?;
        let inline = items.inline.iter().filter_map(|(id, inline)| {
            let name = self.name(package, inline)?;
            self.interface(*id, name, Some(inline))
        });
        let mut interfaces: Vec<_> = inline.collect();
        if !(items.types.is_empty() && items.exported.is_empty()) {
            interfaces.push(self.root(items, name.clone(), items.id.to_string(), &items.exported));
        }
        if !items.imported.is_empty() {
            let id = format!("{}#imports", items.id);
            let name = InterfaceName {
                interface: format!("{}-imports", name.interface),
                ..name.clone()
            };
            interfaces.push(self.root(items, name, id, &items.imported));
        }
        let interfaces: Vec<_> = interfaces.into_iter().map(Rc::new).collect();
        (!interfaces.is_empty()).then_some(World {
            name,
            is_main: package == self.source.main,
            interfaces,
        })
    }

    /// Makes an interface of a world's own functions. The types of the world belong to those that it exports.
    fn root(
        &self,
        items: &Items<'_>,
        name: InterfaceName,
        id: String,
        functions: &[&wit_parser::Function],
    ) -> Interface {
        let owns_types = id == *items.id;
        let types = items.types.iter().filter(|_| owns_types);
        Interface {
            id: id.into(),
            path: model::ROOT.into(),
            is_in_world: true,
            world: (!owns_types).then(|| Rc::clone(&items.id)),
            name,
            is_main: items.world.package == Some(self.source.main),
            docs: items.world.docs.contents.clone(),
            deprecated: (&items.world.stability).into(),
            types: types.filter_map(|id| self.types.definition(*id)).collect(),
            functions: self.functions(functions.iter().copied()),
        }
    }
}

fn function(
    wit: &wit_parser::Function,
    types: &Types,
    method: Ident,
    native: NativeNames,
    probe: Ident,
) -> Function {
    let (kind, is_async) = match wit.kind {
        WitFunctionKind::Freestanding => (FunctionKind::Free, false),
        WitFunctionKind::AsyncFreestanding => (FunctionKind::Free, true),
        WitFunctionKind::Method(_) => (FunctionKind::Method, false),
        WitFunctionKind::AsyncMethod(_) => (FunctionKind::Method, true),
        WitFunctionKind::Static(_) => (FunctionKind::Static, false),
        WitFunctionKind::AsyncStatic(_) => (FunctionKind::Static, true),
        WitFunctionKind::Constructor(_) => (FunctionKind::Constructor, false),
    };
    let mut parameter_names = Scope::default();
    let parameters = names::given(wit).iter().map(|parameter| Parameter {
        name: parameter.name.clone(),
        ident: parameter_names.claim(&parameter.name, Style::Value),
        ty: types.of(&parameter.ty),
    });
    Function {
        name: wit.name.clone(),
        method,
        probe,
        since: model::since(&wit.stability),
        native,
        docs: wit.docs.contents.clone(),
        deprecated: (&wit.stability).into(),
        kind,
        is_async,
        parameters: parameters.collect(),
        result: wit.result.as_ref().map(|ty| types.of(ty)),
        resource: wit.kind.resource().and_then(|id| types.definition(id)),
    }
}
