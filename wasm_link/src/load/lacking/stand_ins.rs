//! What stands in a linker for what is not there, or is to be left out of sight.

use wasmtime::Engine;
use wasmtime::component::types::{ComponentFunc, ComponentInstance, ComponentItem};
use wasmtime::component::{Linker, LinkerInstance, ResourceType};

/// What stands for a resource that nobody has: there are no handles of it.
struct Absent;

/// What an imported interface has, but for types.
pub(super) struct Items<'a> {
    pub(super) functions: Vec<(&'a str, ComponentFunc)>,
    pub(super) resources: Vec<(&'a str, ResourceType)>,
}

impl<'a> Items<'a> {
    pub(super) fn of(ty: &'a ComponentInstance, engine: &'a Engine) -> Self {
        let (mut functions, mut resources) = (Vec::new(), Vec::new());
        for (name, item) in ty.exports(engine) {
            match item.ty {
                ComponentItem::ComponentFunc(ty) => functions.push((name, ty)),
                ComponentItem::Resource(ty) => resources.push((name, ty)),
                // Nothing can stand for the others, and types need nobody.
                ComponentItem::Module(_)
                | ComponentItem::Component(_)
                | ComponentItem::ComponentInstance(_)
                | ComponentItem::CoreFunc(_)
                | ComponentItem::Type(_) => {}
            }
        }
        Self {
            functions,
            resources,
        }
    }
}

/// Defines a function of whatever type, unless the name is taken. Tells whether it did.
pub(super) fn covered<P: 'static>(instance: &mut LinkerInstance<'_, P>, name: &str) -> bool {
    instance.func_new(name, |_, _, _, _| Ok(())).is_ok()
}

/// Defines a resource, unless the name is taken. Tells whether it did.
pub(super) fn defined<P: 'static>(instance: &mut LinkerInstance<'_, P>, name: &str) -> bool {
    let ty = ResourceType::host::<Absent>();
    instance.resource(name, ty, |_, _| Ok(())).is_ok()
}

/// Puts functions of whatever types in the place of those that a linker has.
pub(super) fn shadow<'a, P: 'static>(
    linker: &mut Linker<P>,
    interface: Option<&str>,
    functions: impl Iterator<Item = &'a str>,
) {
    linker.allow_shadowing(true);
    let instance = match interface {
        None => Ok(linker.root()),
        Some(name) => linker.instance(name),
    };
    if let Ok(mut instance) = instance {
        for function in functions {
            covered(&mut instance, function);
        }
    }
    linker.allow_shadowing(false);
}
