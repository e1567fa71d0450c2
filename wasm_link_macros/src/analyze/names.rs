//! Names the functions of an interface in Rust: as those who call have them, and as those who implement it.

use std::collections::HashMap;

use proc_macro2::Ident;
use syn::ext::IdentExt as _;
use wit_parser::FunctionKind as WitFunctionKind;

use super::model::{Definition, NativeNames};
use crate::naming::{Scope, Style};

/// The names of the functions of one interface.
pub(super) struct Names {
    /// Of those that the interface's client has as methods.
    client: Scope,
    /// Of the methods of each resource.
    resources: HashMap<wit_parser::TypeId, Scope>,
}

impl Names {
    /// The names that are left beside the client's own method, which chooses one plugin of many.
    pub(super) fn new() -> Self {
        Self {
            client: Scope::without(&["of"]),
            resources: HashMap::new(),
        }
    }

    /// Takes the name of a function among the methods of what it is called on.
    pub(super) fn claim(
        &mut self,
        wit: &wit_parser::Function,
        resource: Option<&Definition>,
    ) -> Ident {
        let item = wit.item_name();
        let resource = resource.map_or("", |resource| &resource.name);
        let name = match wit.kind {
            WitFunctionKind::Freestanding | WitFunctionKind::AsyncFreestanding => item.to_owned(),
            WitFunctionKind::Constructor(_) => format!("new-{resource}"),
            WitFunctionKind::Static(_)
            | WitFunctionKind::AsyncStatic(_)
            | WitFunctionKind::Method(_)
            | WitFunctionKind::AsyncMethod(_) => format!("{resource}-{item}"),
        };
        match wit.kind {
            WitFunctionKind::Method(id) | WitFunctionKind::AsyncMethod(id) => {
                let methods = self.resources.entry(id).or_default();
                methods.claim(item, Style::Value)
            }
            _ => self.client.claim(&name, Style::Value),
        }
    }

    /// Takes the name of the method that tells whether plugins have a function. It yields to all functions.
    pub(super) fn claim_probe(
        &mut self,
        wit: &wit_parser::Function,
        resource: Option<&Definition>,
        method: &Ident,
    ) -> Ident {
        let name = match resource.filter(|_| is_method(wit)) {
            Some(resource) => format!("has-{}-{}", resource.name, wit.item_name()),
            None => format!("has-{}", method.unraw()),
        };
        self.client.claim(&name, Style::Value)
    }

    /// Takes the names of a function for those who implement the interface: a method of a resource is one of all
    /// functions there, and whatever else keeps its name.
    pub(super) fn claim_native(
        &mut self,
        wit: &wit_parser::Function,
        resource: Option<&Definition>,
        method: &Ident,
    ) -> NativeNames {
        let resource = resource.map_or("this", |resource| &resource.name);
        let method = if is_method(wit) {
            let name = format!("{resource}-{}", wit.item_name());
            self.client.claim(&name, Style::Value)
        } else {
            method.clone()
        };
        let mut parameters = Scope::default();
        for parameter in given(wit) {
            parameters.claim(&parameter.name, Style::Value);
        }
        NativeNames {
            method,
            caller: parameters.claim("caller", Style::Value),
            receiver: parameters.claim(resource, Style::Value),
        }
    }
}

fn is_method(wit: &wit_parser::Function) -> bool {
    matches!(
        wit.kind,
        WitFunctionKind::Method(_) | WitFunctionKind::AsyncMethod(_)
    )
}

/// Returns the parameters that the caller gives.
pub(super) fn given(wit: &wit_parser::Function) -> &[wit_parser::Param] {
    let this = usize::from(is_method(wit));
    wit.params.get(this..).unwrap_or_default()
}
