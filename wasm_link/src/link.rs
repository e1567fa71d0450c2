//! Links: what a plugin imports, connected to the sockets that it names.
//!
//! Each imported function gets the shape that its own type asks for. Whatever it asks for, and
//! whatever comes out of the socket, the host neither panics nor hangs: what cannot be returned as
//! a value traps the caller.

mod call;
mod failure;
mod shape;
pub(crate) mod typed;

use std::collections::HashMap;
use std::sync::Arc;

use wasmtime::Engine;
use wasmtime::component::types::{ComponentFunc, ComponentInstance, ComponentItem};
use wasmtime::component::{Component, Linker, LinkerInstance, ResourceType};

use crate::PluginData;
use crate::members::SocketNode;
use crate::resource::{Kinds, Proxies};
use crate::version;
use crate::wit::{Function, ROOT, Reader};
use call::Link;
use shape::Shape;
use typed::Defined;

/// Why a plugin could not be linked.
pub(crate) enum LinkError {
    /// The socket as a whole.
    Interface(wasmtime::Error),
    /// One function of it, or several.
    Function(String, wasmtime::Error),
}

/// Connects what a component imports to sockets.
pub(crate) struct SocketLinker<'a, P: PluginData + 'static> {
    pub(crate) component: &'a Component,
    pub(crate) reader: &'a mut Reader,
    pub(crate) kinds: &'a Kinds,
    /// What the component's instance will hold of other plugins' resources.
    pub(crate) proxies: &'a Arc<Proxies<P>>,
}

impl<P: PluginData + 'static> SocketLinker<'_, P> {
    /// Connects the imports that `sockets` name, and says how.
    ///
    /// # Errors
    /// Fails when an import fits no shape of its socket, or when the host defines the socket as
    /// well.
    pub(crate) fn link(
        &mut self,
        linker: &mut Linker<P>,
        sockets: &[Arc<SocketNode<P>>],
    ) -> Result<Box<[SocketLinks]>, LinkError> {
        let engine = linker.engine().clone();
        linker.allow_shadowing(false);
        let mut probe = linker.clone();
        let unused = sockets.iter().map(|socket| SocketLinks::none(&socket.id));
        let mut links: Box<[SocketLinks]> = unused.collect();
        let by_key: HashMap<_, _> = sockets
            .iter()
            .enumerate()
            .rev()
            .map(|(position, socket)| (version::key(&socket.path), position))
            .collect();
        for (import, item) in self.component.component_type().imports(&engine) {
            let Some(position) = self.socket_of(import, &item.ty, sockets, &by_key) else {
                continue;
            };
            let (Some(socket), Some(links)) = (sockets.get(position), links.get_mut(position))
            else {
                continue;
            };
            let mut linking = Linking {
                engine: &engine,
                reader: self.reader,
                kinds: self.kinds,
                proxies: self.proxies,
                socket,
                instance: match item.ty {
                    ComponentItem::ComponentInstance(_) => {
                        define(linker, &mut probe, import, socket)?
                    }
                    _ => define_in_root(linker, &mut probe, import, socket)?,
                },
                links: SocketLinks::none(&socket.id),
                misfits: Vec::new(),
            };
            match &item.ty {
                ComponentItem::ComponentInstance(ty) => linking.instance(ty)?,
                _ => linking.item(import, item.ty)?,
            }
            linking.finish()?;
            links.typed += linking.links.typed;
            links.dynamic += linking.links.dynamic;
        }
        Ok(links)
    }

    /// Finds the socket that an import comes from: an interface by its path, and what stands in the
    /// world itself by its name, among what the sockets with the path `$root` have. All else is the
    /// host's.
    fn socket_of(
        &self,
        import: &str,
        item: &ComponentItem,
        sockets: &[Arc<SocketNode<P>>],
        by_key: &HashMap<Box<str>, usize>,
    ) -> Option<usize> {
        let mut sockets = sockets.iter();
        match item {
            ComponentItem::ComponentInstance(_) => by_key.get(&version::key(import)).copied(),
            ComponentItem::ComponentFunc(_) => sockets
                .position(|socket| *socket.path == *ROOT && socket.position(import).is_some()),
            ComponentItem::Resource(ty) => {
                let kind = self.kinds.of(self.reader.resource(*ty)?);
                sockets.position(|socket| *socket.path == *ROOT && socket.defines(kind))
            }
            ComponentItem::CoreFunc(_)
            | ComponentItem::Module(_)
            | ComponentItem::Component(_)
            | ComponentItem::Type(_) => None,
        }
    }
}

/// How the functions that a plugin imports of a socket are linked.
#[derive(Clone, Debug)]
pub(crate) struct SocketLinks {
    /// The id of the socket, as text.
    pub(crate) socket: Arc<str>,
    /// How many with their own types.
    pub(crate) typed: usize,
    /// How many with dynamic values.
    pub(crate) dynamic: usize,
}

impl SocketLinks {
    fn none(socket: &Arc<str>) -> Self {
        Self {
            socket: Arc::clone(socket),
            typed: 0,
            dynamic: 0,
        }
    }
}

/// Opens the import in the linker, where the host may not have defined it: `probe` is a copy of the
/// linker, to find that out.
fn define<'a, P: PluginData + 'static>(
    linker: &'a mut Linker<P>,
    probe: &mut Linker<P>,
    import: &str,
    socket: &SocketNode<P>,
) -> Result<LinkerInstance<'a, P>, LinkError> {
    // Opening an instance that is there is no error, defining something else of its name is one.
    let free = probe.root().func_new(import, |_, _, _, _| Ok(()));
    let opened = free.and_then(|()| linker.instance(import));
    opened.map_err(|error| defined_twice(error, import, socket))
}

/// Opens the world itself in the linker, where the host may not have defined `import`.
fn define_in_root<'a, P: PluginData + 'static>(
    linker: &'a mut Linker<P>,
    probe: &mut Linker<P>,
    import: &str,
    socket: &SocketNode<P>,
) -> Result<LinkerInstance<'a, P>, LinkError> {
    let free = probe.root().func_new(import, |_, _, _, _| Ok(()));
    free.map_err(|error| defined_twice(error, import, socket))?;
    Ok(linker.root())
}

fn defined_twice<P: PluginData + 'static>(
    error: wasmtime::Error,
    import: &str,
    socket: &SocketNode<P>,
) -> LinkError {
    LinkError::Interface(error.context(format!(
        "the host's linker defines `{import}` too, which is the socket `{}`: it can come from the \
         host or from plugins, not from both",
        socket.id
    )))
}

/// The linking of one imported interface.
struct Linking<'a, P: PluginData + 'static> {
    engine: &'a Engine,
    reader: &'a mut Reader,
    kinds: &'a Kinds,
    proxies: &'a Arc<Proxies<P>>,
    socket: &'a Arc<SocketNode<P>>,
    instance: LinkerInstance<'a, P>,
    links: SocketLinks,
    /// The functions that fit no shape, and why.
    misfits: Vec<(String, String)>,
}

impl<P: PluginData + 'static> Linking<'_, P> {
    fn instance(&mut self, ty: &ComponentInstance) -> Result<(), LinkError> {
        for (name, item) in ty.exports(self.engine) {
            self.item(name, item.ty)?;
        }
        Ok(())
    }

    fn item(&mut self, name: &str, item: ComponentItem) -> Result<(), LinkError> {
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
    fn finish(&mut self) -> Result<(), LinkError> {
        let mut misfits = std::mem::take(&mut self.misfits).into_iter();
        let Some((function, mut reasons)) = misfits.next() else {
            return Ok(());
        };
        for (_, reason) in misfits {
            reasons.push('\n');
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
        let kind = ResourceType::host_dynamic(self.kinds.of(resource));
        let proxies = Arc::clone(self.proxies);
        let defined = self.instance.resource(name, kind, move |_, number| {
            // An error would trap the plugin that drops, which did nothing wrong.
            drop(proxies.take(number));
            Ok(())
        });
        defined.map_err(|error| LinkError::Function(name.to_owned(), error))
    }

    fn function(&mut self, name: &str, ty: &ComponentFunc) -> Result<(), LinkError> {
        let import = match self.reader.supported(name, ty) {
            Ok(import) => import,
            Err(what) => {
                self.misfit(name, what);
                return Ok(());
            }
        };
        match self.shape(&import) {
            Ok(shape) => {
                let link = Link {
                    position: self.socket.position(name),
                    socket: Arc::clone(self.socket),
                    function: name.into(),
                    shape,
                    carries_handles: import.carries_handles(),
                    takes_handles: import.takes_handles(),
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
            None => link,
            Some(typed) => match typed.define(&mut self.instance, link)? {
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

    /// Finds the shape in which the import is satisfied by every member of the socket.
    fn shape(&self, import: &Function) -> Result<Shape, String> {
        let cardinality = self.socket.cardinality;
        let position = self.socket.position(&import.name);
        let members = self.socket.members();
        let mut chosen: Option<(Shape, Arc<Function>)> = None;
        for member in members {
            let Some(function) = member.function(position) else {
                continue;
            };
            let export = &function.signature;
            if matches!(&chosen, Some((_, known)) if Arc::ptr_eq(known, export)) {
                continue;
            }
            let shape = shape::fit(import, export, cardinality)
                .map_err(|misfit| misfit.explain(import, export, &member.slot.name))?;
            match &chosen {
                Some((known, _)) if *known != shape => {
                    return Err(format!(
                        "`{}`: the plugins of the socket `{}` need different shapes",
                        import.name, self.socket.id
                    ));
                }
                _ => chosen = Some((shape, Arc::clone(export))),
            }
        }
        match chosen {
            Some((shape, _)) => Ok(shape),
            None => shape::guess(import, cardinality),
        }
    }

    fn misfit(&mut self, name: &str, what: &str) {
        self.misfits.push((
            name.to_owned(),
            format!("`{name}`: {what} cannot cross a plugin boundary"),
        ));
    }
}
