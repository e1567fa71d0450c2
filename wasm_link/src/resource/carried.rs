//! A handle between two stores.

use smallvec::SmallVec;
use wasmtime::component::ResourceAny;

use super::held::{Lent, Owned};
use super::owner::Known;

/// A handle between two stores.
#[derive(Debug)]
pub(crate) enum Carried {
    /// It is given away.
    Own(Owned),
    /// It is lent for the time of the call.
    Borrow(Lent),
    /// It goes to the plugin that owns its resource, by whose caller it is held: it need not be lent, since
    /// a plugin that is in a call gives nothing up.
    Home(Known),
}

/// The handles that a call takes along, in the order of its arguments, or that it returns.
pub(crate) type Handed = SmallVec<[Carried; 1]>;

impl Carried {
    /// Returns what the handle stands for.
    #[inline]
    pub(crate) fn known(&self) -> Known {
        match self {
            Self::Own(owned) => owned.handle().known(),
            Self::Borrow(lent) => lent.handle().known(),
            Self::Home(known) => *known,
        }
    }

    /// Returns the handle as it is in its owner's store.
    pub(crate) fn raw(&self) -> ResourceAny {
        self.known().original.handle
    }

    pub(crate) fn is_given(&self) -> bool {
        matches!(self, Self::Own(_))
    }

    /// Tells whether the plugin that owns the resource is gone.
    pub(crate) fn is_orphaned(&self) -> bool {
        match self {
            Self::Own(owned) => owned.handle().is_orphaned(),
            Self::Borrow(lent) => lent.handle().is_orphaned(),
            Self::Home(_) => false,
        }
    }

    /// Lends handles once more, those that are only lent.
    pub(crate) fn lend_all_again(handed: &Handed) -> Handed {
        handed.iter().filter_map(Self::lend_again).collect()
    }

    /// Lends the handle once more, if it is only lent.
    fn lend_again(&self) -> Option<Self> {
        match self {
            Self::Own(_) => None,
            Self::Borrow(lent) => Some(Self::Borrow(lent.again())),
            Self::Home(known) => Some(Self::Home(*known)),
        }
    }
}
