//! Functions that trap, in the place of those that the host does not offer.

use wasmtime::component::{Linker, ResourceType};
use wasmtime::{Error, Result};

use crate::error::MissingHostFunction;

/// What a plugin does without, of one interface of the host's linker.
pub(crate) struct Lack {
    /// The interface, as the linker has it; none for what the world imports itself.
    pub(crate) interface: Option<Box<str>>,
    pub(crate) functions: Vec<MissingHostFunction>,
    pub(crate) resources: Vec<Box<str>>,
}

/// A resource that nobody has. There are no handles of it, since nobody makes one.
struct Nobodys;

/// Defines all that is lacking: functions that trap, and resources of which there are none.
///
/// # Errors
/// Fails when the linker has one of them.
pub(crate) fn define_traps<P: 'static>(linker: &mut Linker<P>, lacks: &[Lack]) -> Result<()> {
    for lack in lacks {
        let mut instance = match &lack.interface {
            None => linker.root(),
            Some(interface) => linker.instance(interface)?,
        };
        for missing in &lack.functions {
            let error = missing.clone();
            instance.func_new(&missing.function, move |_, _, _, _| {
                Err(Error::new(error.clone()))
            })?;
        }
        for resource in &lack.resources {
            instance.resource(resource, ResourceType::host::<Nobodys>(), |_, _| Ok(()))?;
        }
    }
    Ok(())
}
