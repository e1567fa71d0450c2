//! What the slots of a plugin are made of.

use std::sync::Arc;

use super::linking::Linked;
use super::{Loader, PluginParts, Ready};
use crate::describe::{InterfaceData, Limits, PluginData};
use crate::error::LoadError;
use crate::link::{AdaptedImport, Wiring};
use crate::load::causes::Causes;
use crate::load::prepared::Prepared;
use crate::load::steps::PluginPlace;
use crate::resource::{Proxies, Quota};
use crate::slot::clock::Clock;
use crate::slot::{Control, SlotParts};

impl<P: PluginData + 'static> Loader<P> {
    /// Links a plugin that was prepared, once for each instance that it may have.
    ///
    /// # Errors
    /// Fails when it cannot be linked, or cannot have what it asks for.
    pub(super) fn ready<I>(
        &mut self,
        data: P,
        prepared: Arc<Prepared<P>>,
        place: &PluginPlace<P::Id>,
        wiring: &Wiring<P>,
    ) -> Result<Ready<P>, Causes<I, P>>
    where
        I: InterfaceData<Id = P::InterfaceId>,
    {
        let instances = data.instances();
        let has_resources = prepared.exports.resources().next().is_some();
        if instances.is_renewed_by_each_call() && has_resources {
            let wrong = "each call has a new instance of it, with which the resources would end that it exports: \
                         load it without `Instances::renewed_by_each_call`";
            return Err(LoadError::FailedToLoadComponent(wasmtime::Error::msg(wrong)).into());
        }
        let rank = self.ranks.next();
        let further = (1..instances.count().get()).map_while(|_| data.another());
        let further: Vec<_> = further.collect();
        let (first, imports) = self.slot_parts(data, &prepared, rank, place, wiring)?;
        let mut others = Vec::with_capacity(further.len());
        for data in further {
            let (parts, _) = self.slot_parts(data, &prepared, rank, place, wiring)?;
            others.push(parts);
        }
        let parts = PluginParts { first, others };
        Ok(Ready {
            prepared,
            imports,
            parts,
        })
    }

    fn slot_parts<I>(
        &mut self,
        data: P,
        prepared: &Arc<Prepared<P>>,
        rank: u32,
        place: &PluginPlace<P::Id>,
        wiring: &Wiring<P>,
    ) -> Result<(SlotParts<P>, Vec<AdaptedImport>), Causes<I, P>>
    where
        I: InterfaceData<Id = P::InterfaceId>,
    {
        let name: Arc<str> = place.name.text.as_str().into();
        let limits = self.shared_limits(data.limits());
        let quota = Quota::of(Arc::clone(&name), &limits);
        let proxies = Arc::new(Proxies::new(quota));
        let Linked {
            links,
            adapted,
            pre,
        } = match &prepared.pre {
            Some(pre) => Linked::of(pre),
            None => self.link(prepared, wiring, &proxies)?,
        };
        let control = self.control(Arc::clone(&name), rank, limits);
        let parts = SlotParts {
            id: place.name.id.clone(),
            name,
            links,
            exports: Arc::clone(&prepared.exports),
            kinds: Arc::clone(&self.kinds),
            stack: self.stack,
            pre,
            proxies,
            control: control.map_err(LoadError::FailedToLoadComponent)?,
            observer: self.observer.clone(),
            is_renewed_by_each_call: data.instances().is_renewed_by_each_call(),
            data,
        };
        Ok((parts, adapted))
    }

    /// Returns limits that plugins after each other share, if they have the same.
    fn shared_limits(&mut self, limits: Limits) -> Arc<Limits> {
        match &self.last_limits {
            Some(last) if **last == limits => Arc::clone(last),
            _ => Arc::clone(self.last_limits.insert(Arc::new(limits))),
        }
    }

    /// Returns what holds a plugin to its limits.
    ///
    /// # Errors
    /// Fails when the engine cannot enforce one of them, and names the setting that it needs.
    fn control(
        &mut self,
        plugin: Arc<str>,
        rank: u32,
        limits: Arc<Limits>,
    ) -> wasmtime::Result<Arc<Control>> {
        if limits.fuel.is_some() && !self.is_fuelled {
            return Err(wasmtime::Error::msg(
                "a limit of fuel needs an engine with `Config::consume_fuel` on",
            ));
        }
        if limits.needs_epochs() && self.clock.is_none() {
            self.clock = Some(Clock::of(&self.engine)?);
        }
        let clock = self.clock.as_ref().filter(|_| limits.needs_epochs());
        Ok(Control::of_plugin(
            plugin,
            rank,
            limits,
            clock.cloned(),
            self.is_fuelled,
        ))
    }
}
