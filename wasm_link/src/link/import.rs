//! The linking of one imported interface, or of what a world imports itself.

use std::sync::Arc;

use wasmtime::Engine;
use wasmtime::component::types::{ComponentFunc, ComponentInstance, ComponentItem};
use wasmtime::component::{LinkerInstance, ResourceType};

use super::call::Link;
use super::error::LinkError;
use super::shape;
use super::shape::Fit;
use super::typed::{self, Defined};
use crate::describe::{Adaptation, PluginData};
use crate::resource::{Kind, Kinds, Proxies};
use crate::slot::links::SocketLinks;
use crate::socket::{Member, SocketNode};
use crate::wit::{Change, Function, Handles, Reader, Type};

/// The linking of one imported interface.
pub(super) struct Linking<'a, P: PluginData + 'static> {
    pub(super) engine: &'a Engine,
    pub(super) reader: &'a mut Reader,
    pub(super) kinds: &'a Kinds,
    pub(super) proxies: &'a Arc<Proxies>,
    pub(super) socket: &'a Arc<SocketNode<P>>,
    /// The function that is called, where it has another name than the import.
    pub(super) renamed: Option<&'a str>,
    pub(super) instance: LinkerInstance<'a, P>,
    pub(super) links: SocketLinks,
    pub(super) adaptation: Adaptation,
    /// What is of another version than what the plugins export, and how it is adapted.
    pub(super) changes: Vec<Change>,
    /// The functions that fit no shape, and why.
    pub(super) misfits: Vec<(String, String)>,
}

impl<P: PluginData + 'static> Linking<'_, P> {
    pub(super) fn instance(&mut self, ty: &ComponentInstance) -> Result<(), LinkError> {
        for (name, item) in ty.exports(self.engine) {
            self.item(name, item.ty)?;
        }
        Ok(())
    }

    pub(super) fn item(&mut self, name: &str, item: ComponentItem) -> Result<(), LinkError> {
        match item {
            ComponentItem::ComponentFunc(ty) => self.function(name, &ty)?,
            ComponentItem::Type(_) => {}
            ComponentItem::Resource(ty) => self.resource(name, ty)?,
            ComponentItem::CoreFunc(_) => self.misfit(name, "a core function"),
            ComponentItem::Module(_) => self.misfit(name, "a core module"),
            ComponentItem::Component(_) => self.misfit(name, "a component"),
            ComponentItem::ComponentInstance(_) => self.misfit(name, "an instance"),
        }
        Ok(())
    }

    /// Fails where something fitted no shape.
    pub(super) fn finish(&mut self) -> Result<(), LinkError> {
        let mut misfits = std::mem::take(&mut self.misfits).into_iter();
        let Some((function, mut reasons)) = misfits.next() else {
            return Ok(());
        };
        for (_, reason) in misfits {
            reasons.push_str("; ");
            reasons.push_str(&reason);
        }
        Err(LinkError::Function(function, wasmtime::Error::msg(reasons)))
    }

    /// Defines a resource as what its proxies are in wasmtime.
    fn resource(&mut self, name: &str, ty: ResourceType) -> Result<(), LinkError> {
        let Some(resource) = self.reader.resource(ty) else {
            self.misfit(name, "a resource that no plugin defines");
            return Ok(());
        };
        let kind = self.kinds.of(resource);
        define_resource(&mut self.instance, name, kind, self.proxies)
    }

    fn function(&mut self, name: &str, ty: &ComponentFunc) -> Result<(), LinkError> {
        let import = match self.reader.supported(name, ty) {
            Ok(import) => import,
            Err(what) => {
                self.misfit(name, what);
                return Ok(());
            }
        };
        match self.fit(&import) {
            Ok(Fit { shape, adapted }) => {
                let (adapter, changes) = adapted.unzip();
                self.changes.extend(changes.into_iter().flatten());
                let function = self.renamed.unwrap_or(name);
                let link = Link {
                    adapter: adapter.map(Box::new),
                    position: self.socket.position(function),
                    socket: Arc::clone(self.socket),
                    import: name.into(),
                    function: function.into(),
                    shape,
                    handles: self.handles(&import),
                    proxies: Arc::clone(self.proxies),
                };
                let defined = self.define(name, link);
                defined.map_err(|error| LinkError::Function(name.to_owned(), error))
            }
            Err(reason) => {
                self.misfits.push((name.to_owned(), reason));
                Ok(())
            }
        }
    }

    /// Defines a function: with its own types where there is a typed form of the import, else with dynamic values.
    fn define(&mut self, name: &str, link: Link<P>) -> wasmtime::Result<()> {
        let link = match self.socket.typed_link(link.position) {
            Some(_) if link.adapter.is_some() => link,
            None => link,
            Some(typed) => match typed::define(typed, &mut self.instance, link)? {
                Defined::No(link) => link,
                Defined::Yes => {
                    self.links.typed += 1;
                    return Ok(());
                }
            },
        };
        self.links.dynamic += 1;
        self.instance
            .func_new(name, move |store, _, arguments, results| {
                link.call(store, arguments, results)
            })
    }

    /// Returns the position of the function that an import calls.
    fn position(&self, import: &Function) -> Option<usize> {
        self.socket.position(self.renamed.unwrap_or(&import.name))
    }

    /// Returns how a function will be there that an import calls, where the socket is filled later.
    fn demanded(&self, import: &Function) -> Option<&Function> {
        self.socket.demanded(self.renamed.unwrap_or(&import.name))
    }

    /// Tells which handles the function that is called takes and returns.
    fn handles(&self, import: &Function) -> Handles {
        let position = self.position(import);
        let mut members = self.socket.members().list().iter();
        let function = members.find_map(|member| member.function(position));
        let signature = function.map(|function| &*function.signature);
        let signature = signature
            .or_else(|| self.demanded(import))
            .unwrap_or(import);
        let receiver = import.params.first().map(|(_, ty)| ty);
        match (signature.handles(), receiver) {
            // A plugin that passes on another's resource is called with a handle that it does not own.
            (Handles::Receiver, Some(Type::Borrow(resource)))
                if !self.socket.members().defines(self.kinds.of(resource)) =>
            {
                Handles::Any
            }
            (handles, _) => handles,
        }
    }

    /// Finds the shape in which the import is satisfied by every member of the socket.
    fn fit(&self, import: &Function) -> Result<Fit, String> {
        let cardinality = self.socket.cardinality;
        let position = self.position(import);
        let filling = self.socket.members();
        let members = filling.list();
        let fit = |export: &Function, member: &Member<P>| {
            let fit = shape::fit(import, export, cardinality, self.adaptation);
            fit.map_err(|misfit| misfit.explain(import, export, member.name()))
        };
        if let Some(alike) = position.and_then(|position| filling.alike(position))
            && let Some(first) = members.first()
        {
            return fit(&alike.signature, first);
        }
        let mut chosen: Option<(Fit, Arc<Function>)> = None;
        for member in members {
            let Some(function) = member.function(position) else {
                continue;
            };
            let export = &function.signature;
            if matches!(&chosen, Some((_, known)) if Arc::ptr_eq(known, export)) {
                continue;
            }
            let fit = fit(export, member)?;
            match &chosen {
                Some((known, _)) if !known.is_like(&fit) => {
                    return Err(format!(
                        "`{}`: the plugins of the socket `{}` need different shapes",
                        import.name, self.socket.id
                    ));
                }
                _ => chosen = Some((fit, Arc::clone(export))),
            }
        }
        match chosen {
            Some((fit, _)) => Ok(fit),
            None => match self.demanded(import) {
                Some(export) => {
                    let fit = shape::fit(import, export, cardinality, self.adaptation);
                    fit.map_err(|misfit| misfit.explain(import, export, &self.socket.id))
                }
                None => shape::guess(import, cardinality).map(Fit::of),
            },
        }
    }

    fn misfit(&mut self, name: &str, what: &str) {
        self.misfits.push((
            name.to_owned(),
            format!("`{name}`: {what} cannot cross a plugin boundary"),
        ));
    }
}

/// Defines an imported resource, whose handles the plugin holds as proxies.
pub(super) fn define_resource<P: 'static>(
    instance: &mut LinkerInstance<'_, P>,
    name: &str,
    kind: Kind,
    proxies: &Arc<Proxies>,
) -> Result<(), LinkError> {
    let kind = ResourceType::host_dynamic(kind);
    let proxies = Arc::clone(proxies);
    let defined = instance.resource(name, kind, move |_, number| {
        // An error would trap the plugin that drops, which did nothing wrong.
        drop(proxies.take(number));
        Ok(())
    });
    defined.map_err(|error| LinkError::Function(name.to_owned(), error))
}
