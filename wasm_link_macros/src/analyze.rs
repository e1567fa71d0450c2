//! Turns resolved WIT into the model that the later stages work on.
//!
//! `wit_parser` types stop here. Analysis cannot fail: what the macro does not support is part of the model,
//! and `check` refuses it where it is used.

mod facts;
mod model;
mod types;

use std::rc::Rc;

use wit_parser::{FunctionKind as WitFunctionKind, InterfaceId};

use crate::naming::{Scope, Style};
use crate::source::Source;
pub(crate) use facts::{Carries, Equality, Facts};
pub(crate) use model::{
    Case, Definition, Deprecated, Field, Function, FunctionKind, Interface, InterfaceName, Kind,
    Label, Model, Parameter, Primitive, Type,
};
use types::Types;

/// Analyses every named interface that was read.
pub(crate) fn analyze(source: &Source) -> Model {
    let types = Types::analyze(&source.resolve);
    let interfaces = source
        .resolve
        .interfaces
        .iter()
        .filter_map(|(id, _)| interface(source, &types, id))
        .map(Rc::new)
        .collect();
    Model { interfaces }
}

/// Analyses one interface; one without name stands inside a world, and belongs to that.
fn interface(source: &Source, types: &Types, id: InterfaceId) -> Option<Interface> {
    let wit = source.resolve.interfaces.get(id)?;
    let package_id = wit.package?;
    let package = source.resolve.packages.get(package_id)?;
    let name = InterfaceName {
        namespace: package.name.namespace.clone(),
        package: package.name.name.clone(),
        version: package.name.version.as_ref().map(ToString::to_string),
        interface: wit.name.clone()?,
    };
    let mut names = Scope::default();
    let functions = wit
        .functions
        .values()
        .map(|wit| function(wit, types, &mut names))
        .collect();
    Some(Interface {
        id: name.to_string().into(),
        name,
        is_main: package_id == source.main,
        docs: wit.docs.contents.clone(),
        deprecated: (&wit.stability).into(),
        types: wit
            .types
            .values()
            .filter_map(|id| types.definition(*id))
            .collect(),
        functions,
    })
}

fn function(wit: &wit_parser::Function, types: &Types, names: &mut Scope) -> Function {
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
    Function {
        name: wit.name.clone(),
        ident: names.claim(wit.item_name(), Style::Value),
        docs: wit.docs.contents.clone(),
        deprecated: (&wit.stability).into(),
        place: wit.span.into(),
        kind,
        is_async,
        parameters: wit
            .params
            .iter()
            .map(|parameter| Parameter {
                name: parameter.name.clone(),
                ident: parameter_names.claim(&parameter.name, Style::Value),
                ty: types.of(&parameter.ty),
            })
            .collect(),
        result: wit.result.as_ref().map(|ty| types.of(ty)),
    }
}
