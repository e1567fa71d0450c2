//! What plugins of one component have in common: read, compared and linked once.

use std::sync::Arc;

use wasmtime::component::{Component, InstancePre};

use super::{Loader, OfHost};
use crate::audit::UncallableFunction;
use crate::describe::{InterfaceData, MissingHostFunctions, PluginData};
use crate::error::LoadError;
use crate::link::{Wires, Wiring, check_links};
use crate::load::causes::{BySocket, Causes};
use crate::load::lacking::Lack;
use crate::load::prepared::{
    LikenessOf, Otherwise, Plugs, Prepared, hold_against, plug_functions, uncallable,
};
use crate::load::steps::PluginPlace;
use crate::slot::contract::Fitted;
use crate::slot::exports::{Exports, MemberFunction};
use crate::wit::Reader;

impl<P: PluginData + 'static> Loader<P> {
    /// Returns a component, held against the plugs of a plugin: now, or before for one like it.
    pub(super) fn prepared<I>(
        &mut self,
        component: Component,
        of_host: OfHost,
        place: &PluginPlace<P::Id>,
        wiring: &Wiring<P>,
    ) -> Result<Arc<Prepared<P>>, Causes<I, P>>
    where
        I: InterfaceData<Id = P::InterfaceId>,
    {
        let likeness = LikenessOf::new(&component, &of_host, place);
        if let Some(prepared) = self.prepared.get(&likeness) {
            return Ok(Arc::clone(prepared));
        }
        let is_valid = check_links(&component, wiring);
        is_valid.map_err(|error| LoadError::InvalidLink(Box::new(error)))?;
        let mut reader = self.reader(&component, wiring);
        let imports = self.granted(&component, &reader, &of_host.grants, wiring)?;
        let exports = self.exports(&component, &mut reader);
        let Plugs { plugs, adapted } = self.plugs_of(place, &exports)?;
        let mut names = imports.iter();
        let is_provided = names.any(|import| self.provided.find(import).is_some());
        let lacks = match of_host.missing {
            MissingHostFunctions::Refuse => Vec::new(),
            MissingHostFunctions::Trap => self.lacks(&component, wiring)?,
        };
        let pre = if wiring.is_empty() && !is_provided {
            Some(self.instantiable(&component, &lacks)?)
        } else {
            None
        };
        let likeness = likeness.to_key();
        let prepared = Arc::new(Prepared {
            component,
            uncallable: self.uncallable(&plugs, &exports),
            of_host,
            lacks,
            imports,
            exports: Arc::new(exports),
            plugs,
            adapted,
            pre,
        });
        self.prepared.insert(likeness, Arc::clone(&prepared));
        Ok(prepared)
    }

    /// Links a component that has no sockets.
    fn instantiable<I>(
        &mut self,
        component: &Component,
        lacks: &[Lack],
    ) -> Result<InstancePre<P>, Causes<I, P>>
    where
        I: InterfaceData<Id = P::InterfaceId>,
    {
        let pre = match lacks {
            [] => self.host.linker().instantiate_pre(component),
            lacks => self.without(lacks)?.instantiate_pre(component),
        };
        pre.map_err(|error| self.lacking(error, component, &Wiring::none()))
    }

    /// Returns what a component has of its plugs and nobody can call.
    fn uncallable(
        &self,
        plugs: &BySocket<Arc<[MemberFunction]>>,
        exports: &Exports,
    ) -> Vec<UncallableFunction> {
        if exports.iter().all(|export| export.signature.is_ok()) {
            return Vec::new();
        }
        let paths = plugs
            .iter()
            .filter_map(|(position, _)| self.facts(*position));
        let uncallable = paths.flat_map(|facts| uncallable(exports, &facts.path));
        uncallable.collect()
    }

    pub(super) fn reader(&self, component: &Component, wiring: &Wiring<P>) -> Reader {
        let paths = wiring.sockets.iter().map(|socket| &*socket.path);
        let paths: Vec<_> = paths.chain(self.provided.paths()).collect();
        let wires = Wires::of(component, wiring);
        Reader::linked(component, &self.engine, &paths, |import| {
            let wire = wiring.wires.get(wires.find(import)?)?;
            Some(&*wire.socket.path)
        })
    }

    fn exports(&self, component: &Component, reader: &mut Reader) -> Exports {
        Exports::read(
            component,
            &self.engine,
            reader,
            &self.kinds,
            self.adaptation,
        )
    }

    /// Returns the functions that a component has of each of its plugs that is needed, by the positions
    /// of their sockets.
    ///
    /// # Errors
    /// Fails when the component is not what the interfaces demand, with each that it is not.
    pub(super) fn plugs_of<I>(
        &self,
        place: &PluginPlace<P::Id>,
        exports: &Exports,
    ) -> Result<Plugs, Causes<I, P>>
    where
        I: InterfaceData<Id = P::InterfaceId>,
    {
        let mut plugs = Vec::with_capacity(place.plugs.len());
        let mut adapted = Vec::new();
        let mut misfits = Vec::new();
        for &position in &place.plugs {
            // Nobody needs an interface whose description was not read.
            let Some(facts) = self.facts(position) else {
                continue;
            };
            let functions = plug_functions(exports, &facts.path);
            match hold_against(facts, exports, &functions) {
                Ok(None) => plugs.push((position, functions)),
                Ok(Some(fitted)) => {
                    plugs.push((position, fitted.functions));
                    let Fitted {
                        changes, lacking, ..
                    } = fitted;
                    if !changes.is_empty() || !lacking.is_empty() {
                        adapted.push((position, Otherwise { changes, lacking }));
                    }
                }
                Err(misfit) => misfits.push((Some(position), misfit)),
            }
        }
        if misfits.is_empty() {
            Ok(Plugs { plugs, adapted })
        } else {
            Err(Causes(misfits))
        }
    }
}
