//! Plugins that are Rust values: nothing of them is read, compiled or linked.

use super::Run;
use crate::describe::{InterfaceData, Native, PluginData};
use crate::error::{InvalidLink, LoadError};
use crate::load::causes::NotLoaded;
use crate::load::prepared::Plugs;
use crate::load::steps::PluginPlace;
use crate::slot::Occupant;

impl<I, P> Run<I, P>
where
    I: InterfaceData,
    P: PluginData<InterfaceId = I::Id> + 'static,
{
    /// Puts a plugin that is a Rust value into its sockets.
    pub(super) fn native(&mut self, data: P, native: &Native<P>, place: &PluginPlace<P::Id>) {
        if let Some(link) = place.links.first() {
            let invalid = InvalidLink::InRust {
                import: link.import.to_string(),
            };
            let cause = LoadError::InvalidLink(Box::new(invalid));
            return self.leave_out(place, NotLoaded::Now(cause.into()));
        }
        let sockets = self.sockets_of(place).map_err(NotLoaded::Known);
        let loaded = sockets.and_then(|sockets| {
            let loaded = self.loader.native(data, native, place, sockets);
            loaded.map_err(NotLoaded::Now)
        });
        match loaded {
            Ok((Plugs { plugs, adapted }, slot)) => {
                self.note_adapted(&slot.core.name, &adapted, Vec::new());
                self.plug_in(place.order, &plugs, &Occupant::Native(slot));
            }
            Err(error) => self.leave_out(place, error),
        }
    }
}
