//! Says what components lack of the host, and has those do without it that may.

use wasmtime::Error;
use wasmtime::component::types::ComponentItem;
use wasmtime::component::{Component, Linker};

use super::{KnownSocket, Loader};
use crate::describe::{InterfaceData, PluginData};
use crate::error::{LoadError, MissingHostFunction};
use crate::link::Wiring;
use crate::load::causes::Causes;
use crate::load::facts::SpareFacts;
use crate::load::lacking::{
    Explained, Findings, Known, Lack, Offers, define_traps, explain, survey,
};

impl<P: PluginData + 'static> Loader<P> {
    /// Returns the host's linker, with functions that trap in the place of those that a component lacks.
    pub(super) fn without<I>(&self, lacks: &[Lack]) -> Result<Linker<P>, LoadError<I, P>>
    where
        I: InterfaceData<Id = P::InterfaceId>,
    {
        let mut linker = self.host.linker().clone();
        define_traps(&mut linker, lacks).map_err(LoadError::FailedToLinkInterface)?;
        Ok(linker)
    }

    /// Returns what a component lacks of the host, and can be loaded without.
    ///
    /// # Errors
    /// Fails with what it cannot be loaded without: what the host has with other types, and modules and components.
    pub(super) fn lacks<I>(
        &mut self,
        component: &Component,
        wiring: &Wiring<P>,
    ) -> Result<Vec<Lack>, Causes<I, P>>
    where
        I: InterfaceData<Id = P::InterfaceId>,
    {
        let findings = self.survey(component, wiring);
        if !findings.is_tolerable() {
            return Err(self.explained(None, component, findings.without_missing()));
        }
        let interfaces = interfaces(&self.sockets, &self.spare);
        let host = &mut self.host;
        let mut offers = Offers {
            host,
            interfaces: &interfaces,
        };
        let mut lacks = offers.lacks(findings);
        for provided in self.provided_imports(component, wiring)? {
            let ty = component.component_type();
            let mut imports = ty.imports(&self.engine);
            let import = imports.find(|(import, _)| **import == *provided.import);
            let Some((_, item)) = import else { continue };
            let ComponentItem::ComponentInstance(instance) = item.ty else {
                continue;
            };
            let value = &provided.value;
            let functions = instance.exports(&self.engine).filter(|(name, item)| {
                matches!(item.ty, ComponentItem::ComponentFunc(_))
                    && value.exports.function(&value.name, name).is_none()
            });
            let functions = functions
                .map(|(name, _)| MissingHostFunction::new(Some(&provided.import), name, None));
            lacks.push(Lack {
                functions: functions.collect(),
                interface: Some(provided.import.clone()),
                resources: Vec::new(),
            });
        }
        lacks.retain(|lack| !lack.functions.is_empty() || !lack.resources.is_empty());
        Ok(lacks)
    }

    /// Returns why a component cannot be instantiated with what it was linked to.
    pub(super) fn lacking<I>(
        &mut self,
        error: Error,
        component: &Component,
        wiring: &Wiring<P>,
    ) -> Causes<I, P>
    where
        I: InterfaceData<Id = P::InterfaceId>,
    {
        let findings = self.survey(component, wiring);
        self.explained(Some(error), component, findings)
    }

    fn survey(&mut self, component: &Component, wiring: &Wiring<P>) -> Findings {
        let connected = self.connected(component, wiring);
        let labels = self.provided_labels(component);
        let provided = &self.provided;
        let is_connected = |import: &str, _: &ComponentItem| {
            connected.contains(import)
                || labels.contains_key(import)
                || provided.find(import).is_some()
        };
        survey(component, &mut self.host, &is_connected)
    }

    fn explained<I>(
        &mut self,
        error: Option<Error>,
        component: &Component,
        findings: Findings,
    ) -> Causes<I, P>
    where
        I: InterfaceData<Id = P::InterfaceId>,
    {
        let interfaces = interfaces(&self.sockets, &self.spare);
        let mut offers = Offers {
            host: &mut self.host,
            interfaces: &interfaces,
        };
        let Explained { error, mismatches } = explain(error, component, findings, &mut offers);
        let mut causes = Causes::of_imports(mismatches);
        if let Some(error) = error {
            causes
                .0
                .insert(0, (None, LoadError::FailedToLoadComponent(error)));
        }
        causes
    }
}

/// Returns all interfaces of the application, as far as they are known.
fn interfaces<'a, Id>(sockets: &'a [KnownSocket<Id>], spare: &'a [SpareFacts]) -> Vec<Known<'a>> {
    let mut interfaces = super::linking::interfaces(sockets);
    interfaces.extend(spare.iter().map(|spare| Known {
        id: &spare.text,
        path: &spare.path,
        signatures: spare.signatures.as_ref(),
    }));
    interfaces
}
