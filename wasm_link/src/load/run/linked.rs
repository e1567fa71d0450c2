//! What plugins depend on: sockets, and for single imports parts of them.

use std::sync::Arc;

use super::{Run, SocketState};
use crate::describe::{InterfaceData, PluginData};
use crate::error::{InvalidLink, LoadError, Lost};
use crate::link::Wire;
use crate::load::causes::{Causes, NotLoaded};
use crate::load::ledger::FailureIndex;
use crate::load::steps::{Part, PlacedLink, PluginPlace};
use crate::socket::{LoadedPlug, SocketContract, SocketNode};

impl<I, P> Run<I, P>
where
    I: InterfaceData,
    P: PluginData<InterfaceId = I::Id> + 'static,
{
    /// Returns the sockets that a plugin depends on, unless one of them failed.
    pub(super) fn sockets_of(
        &mut self,
        place: &PluginPlace<P::Id>,
    ) -> Result<Vec<Arc<SocketNode<P>>>, FailureIndex> {
        let mut sockets = Vec::with_capacity(place.sockets.len());
        let mut failed = None;
        for &position in &place.sockets {
            match self.states.get(position) {
                Some(SocketState::Loaded(socket)) => sockets.push(Arc::clone(socket)),
                Some(SocketState::Failed(failure)) => {
                    let failure = *failure;
                    self.lose(failure, place, position);
                    failed = failed.or(Some(failure));
                }
                Some(SocketState::Pending { .. }) | None => {
                    sockets.extend(self.late(position, &Part::Whole));
                }
            }
        }
        match failed {
            None => Ok(sockets),
            Some(failure) => Err(failure),
        }
    }

    /// Returns what shows a part of a socket that is filled later, if it is such a one.
    fn late(&mut self, position: usize, part: &Part) -> Option<Arc<SocketNode<P>>> {
        let SocketState::Pending { .. } = self.states.get(position)? else {
            return None;
        };
        let facts = self.loader.facts(position).filter(|facts| facts.is_late)?;
        let make = || SocketNode::late(part.contract(facts), facts.signatures.as_ref());
        Some(self.late.part(position, part, make))
    }

    /// Notes that a plugin is lost with a socket that it needs, or with a plugin of that.
    fn lose(&mut self, failure: FailureIndex, place: &PluginPlace<P::Id>, socket: usize) {
        if let Some(socket) = self.loader.id(socket) {
            let lost = Lost::Plugin {
                id: place.name.id.clone(),
                text: place.name.text.clone(),
                socket: socket.clone(),
            };
            self.ledger.lose(failure, lost);
        }
    }

    /// Returns where single imports of a plugin come from.
    ///
    /// # Errors
    /// Fails when a socket failed, or not as many plugins of a part were loaded as there have to be.
    pub(super) fn wires_of(
        &mut self,
        place: &PluginPlace<P::Id>,
    ) -> Result<Vec<Wire<P>>, NotLoaded<I, P>> {
        let mut wires = Vec::with_capacity(place.links.len());
        for link in &place.links {
            wires.push(Wire {
                import: link.import.clone(),
                function: link.function.clone(),
                socket: self.linked(place, link)?,
                is_part: link.part != Part::Whole,
            });
        }
        Ok(wires)
    }

    fn linked(
        &mut self,
        place: &PluginPlace<P::Id>,
        link: &PlacedLink,
    ) -> Result<Arc<SocketNode<P>>, NotLoaded<I, P>> {
        if let Some(late) = self.late(link.socket, &link.part) {
            return Ok(late);
        }
        let is_known = self.loader.facts(link.socket).is_some();
        let failure = match self.states.get(link.socket) {
            Some(SocketState::Loaded(socket)) if link.part == Part::Whole => {
                return Ok(Arc::clone(socket));
            }
            Some(SocketState::Failed(failure)) if link.part == Part::Whole || !is_known => *failure,
            _ => return self.part(place, link),
        };
        self.lose(failure, place, link.socket);
        Err(NotLoaded::Known(failure))
    }

    /// Returns what shows a part of a socket.
    fn part(
        &mut self,
        place: &PluginPlace<P::Id>,
        link: &PlacedLink,
    ) -> Result<Arc<SocketNode<P>>, NotLoaded<I, P>> {
        let key = (link.socket, link.part.clone());
        if let Some(made) = self.parts.made.get(&key) {
            return Ok(Arc::clone(made));
        }
        let plugs = self.parts.loaded(link.socket, &link.part);
        let facts = self.loader.facts(link.socket);
        let Some(facts) = facts else {
            let id = self.loader.id(link.socket).cloned();
            let causes = id.map(|id| (None, LoadError::InvalidSocket(id)));
            return Err(NotLoaded::Now(Causes(causes.into_iter().collect())));
        };
        let contract = link.part.contract(facts);
        if contract.cardinality.admits(plugs.len()) {
            let part = Arc::new(SocketNode::new(contract, plugs, None));
            self.parts.made.insert(key, Arc::clone(&part));
            return Ok(part);
        }
        // The plugin that is missing is why: that is not to be reported twice.
        if let Some(failure) = self.parts.failure(&link.part) {
            self.lose(failure, place, link.socket);
            return Err(NotLoaded::Known(failure));
        }
        let invalid = too_few_or_many(link, &contract, &plugs);
        Err(NotLoaded::Now(
            LoadError::InvalidLink(Box::new(invalid)).into(),
        ))
    }
}

fn too_few_or_many<P: PluginData + 'static>(
    link: &PlacedLink,
    contract: &SocketContract,
    plugs: &[LoadedPlug<P>],
) -> InvalidLink {
    let names = plugs.iter().map(|plug| plug.plugin.name().to_string());
    InvalidLink::Cardinality {
        import: link.import.to_string(),
        interface: contract.id.to_string(),
        expected: contract.cardinality,
        plugins: names.collect(),
    }
}
