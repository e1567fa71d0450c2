//! Prepares Rust values that implement interfaces.

use std::sync::Arc;

use wasmtime::component::Component;
use wasmtime::component::types::ComponentItem;

use super::Loader;
use crate::describe::{FunctionData, InterfaceData, Native, PluginData, RestartPolicy};
use crate::error::{DispatchError, LoadError};
use crate::host::{Origin, Recipe, Sockets};
use crate::link::{ProvidedImport, Wiring};
use crate::load::causes::Causes;
use crate::load::prepared::Plugs;
use crate::load::steps::PluginPlace;
use crate::resource::Objects;
use crate::slot::exports::Exports;
use crate::slot::links::SocketLinks;
use crate::slot::native::{Make, NativeCore, NativeFunction, NativeParts, NativeSlot};
use crate::socket::SocketNode;
use crate::wit::ResourceName;

/// A plugin in Rust, and what it has of its plugs.
type LoadedNative<P> = (Plugs, Arc<NativeSlot<P>>);

impl<P: PluginData + 'static> Loader<P> {
    /// Loads a plugin that is a Rust value and may call `sockets`.
    ///
    /// # Errors
    /// Fails when it is not what its plugs demand, and when it cannot be made.
    pub(in crate::load) fn native<I>(
        &mut self,
        data: P,
        native: &Native<P>,
        place: &PluginPlace<P::Id>,
        sockets: Vec<Arc<SocketNode<P>>>,
    ) -> Result<LoadedNative<P>, Causes<I, P>>
    where
        I: InterfaceData<Id = P::InterfaceId>,
    {
        let links = sockets.iter().map(|socket| SocketLinks::none(&socket.id));
        let links = links.collect();
        let unusable = |error| Causes::from(LoadError::FailedToLoadComponent(error));
        let recipe = recipe(native).map_err(unusable)?;
        let exports = self.exports_of(&recipe).map_err(unusable)?;
        let plugs = self.plugs_of(place, &exports)?;
        let sockets = Arc::new(Sockets::new(sockets, self.tree.clone()));
        let name = place.name.text.as_str().into();
        let core = self.core(&recipe, name, exports, sockets, Some(data.restart_policy()));
        let core = core.map_err(Causes::started)?;
        let slot = NativeSlot::new(place.name.id.clone(), links, core, data);
        Ok((plugs, Arc::new(slot)))
    }

    /// Returns the imports of a component that the application offers in Rust. What was not made yet is.
    ///
    /// # Errors
    /// Fails when it cannot be made.
    pub(super) fn provided_imports<I>(
        &mut self,
        component: &Component,
        wiring: &Wiring<P>,
    ) -> Result<Vec<ProvidedImport<P>>, LoadError<I, P>>
    where
        I: InterfaceData<Id = P::InterfaceId>,
    {
        let engine = self.engine.clone();
        let mut found = Vec::new();
        if self.provided.is_empty() {
            return Ok(found);
        }
        let connected = self.connected(component, wiring);
        for (import, item) in component.component_type().imports(&engine) {
            if connected.contains(import) || !matches!(item.ty, ComponentItem::ComponentInstance(_))
            {
                continue;
            }
            let path = item.implements.unwrap_or(import);
            let Some(position) = self.provided.find(path) else {
                continue;
            };
            found.push(ProvidedImport {
                import: import.into(),
                value: self
                    .provided_value(position)
                    .map_err(LoadError::FailedToLinkInterface)?,
            });
        }
        Ok(found)
    }

    fn provided_value(&mut self, position: usize) -> wasmtime::Result<Arc<NativeCore<P>>> {
        if let Some(made) = self.provided.made(position) {
            return Ok(Arc::clone(made));
        }
        let native = self.provided.native(position).cloned();
        let native = native.ok_or_else(|| wasmtime::Error::msg("nothing is offered"))?;
        let recipe = recipe(&native)?;
        let exports = self.exports_of(&recipe)?;
        let sockets = Arc::new(Sockets::new(Vec::new(), self.tree.clone()));
        let made = self.core(&recipe, native.path().into(), exports, sockets, None);
        let made = made?;
        self.provided.set(position, &made);
        Ok(made)
    }

    /// Makes what calls a Rust value.
    fn core(
        &self,
        recipe: &Arc<Recipe<P>>,
        name: Arc<str>,
        exports: Arc<Exports>,
        sockets: Arc<Sockets<P>>,
        restart_policy: Option<RestartPolicy>,
    ) -> Result<Arc<NativeCore<P>>, DispatchError> {
        let Ok(path) = recipe.interface.path();
        let Ok(resources) = recipe.interface.resources();
        let resources = resources.iter().map(|name| {
            let resource = ResourceName {
                interface: path.clone(),
                name: name.clone(),
            };
            (name.as_str().into(), self.kinds.of(&resource))
        });
        NativeCore::start(NativeParts {
            name,
            functions: functions(recipe, &exports),
            exports,
            objects: Objects::new(&self.engine),
            kinds: self.kinds(),
            resources: resources.collect(),
            value: value(recipe, sockets),
            observer: self.observer.clone(),
            restart_policy,
            stack: self.stack,
        })
    }

    fn exports_of(&self, recipe: &Recipe<P>) -> wasmtime::Result<Arc<Exports>> {
        let interface = &recipe.interface;
        let Ok(resources) = interface.resources();
        let Ok(signatures) = interface.signatures();
        let signatures = signatures.ok_or_else(|| {
            wasmtime::Error::msg(
                "the types of its functions are not known: describe them, with `InterfaceData::signatures`",
            )
        })?;
        Ok(Arc::new(Exports::of(
            &signatures,
            resources,
            &self.kinds,
            self.adaptation,
        )))
    }
}

fn recipe<P: PluginData + 'static>(native: &Native<P>) -> wasmtime::Result<Arc<Recipe<P>>> {
    native
        .recipe()
        .ok_or_else(|| wasmtime::Error::msg("its Rust value was made for plugins of another type"))
}

/// Returns how the functions are called, by their positions among the exports.
fn functions<P: PluginData + 'static>(
    recipe: &Recipe<P>,
    exports: &Exports,
) -> Box<[NativeFunction<P>]> {
    let Ok(declared) = recipe.interface.functions();
    let find = |name: &str| {
        let position = declared.iter().position(|function| function.name() == name);
        position.and_then(|position| recipe.functions.get(position).copied())
    };
    let functions = exports.iter().map(|export| find(&export.name));
    functions
        .map(|function| function.unwrap_or(NativeFunction::MISSING))
        .collect()
}

/// Returns the value, or what makes it.
fn value<P: PluginData + 'static>(
    recipe: &Arc<Recipe<P>>,
    sockets: Arc<Sockets<P>>,
) -> Result<crate::resource::Object, Make> {
    match &recipe.origin {
        Origin::Given(object) => Ok(Arc::clone(object)),
        Origin::Made(_) => {
            let recipe = Arc::clone(recipe);
            Err(Box::new(move || match &recipe.origin {
                Origin::Made(make) => make(&sockets),
                Origin::Given(object) => Ok(Arc::clone(object)),
            }))
        }
    }
}
