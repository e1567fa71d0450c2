//! Resources across plugins.
//!
//! A resource belongs to the plugin that made it, its owner, and stays in the owner's store. Whoever
//! else gets a handle of it gets a proxy: an entry in a table of the runtime's own, which names the
//! owner, the owner's generation, and the handle in the owner's store. A handle that comes back to
//! its owner is the original again, and a proxy of a proxy never arises: every crossing begins by
//! finding the owner.
//!
//! wasmtime does not check the store when a handle is dropped or lent. So a handle leaves this module
//! only for the generation of the store that it came from.

mod by_handle;
mod drops;
mod host;
mod kinds;
mod landing;
mod proxies;
mod transfer;
mod walk;
mod wanted;

pub(crate) use drops::DropQueue;
pub(crate) use host::HostHandles;
pub(crate) use kinds::{Kind, Kinds};
pub(crate) use landing::{Landing, has_room_for, keep_returned};
pub(crate) use proxies::{Handle, Lent, Original, Owned, Proxies};
pub(crate) use transfer::{
    Carried, lift_from_guest, lift_from_owner, lift_one_from_guest, lift_one_from_owner, take_out,
};
pub(crate) use walk::{each_handle, handles, replaced};
pub(crate) use wanted::wanted;

use thiserror::Error;

/// Why a resource handle was not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ResourceCreationError {
    /// The receiver holds as many handles as its store admits.
    #[error("the receiver holds as many resource handles as it may")]
    ResourceTableFull,
}

/// Why a resource handle was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ResourceReceiveError {
    /// The handle was given up before, or never was one of this tree.
    #[error("the handle is not, or no more, one of this tree")]
    InvalidHandle,
    /// The plugin that owns the resource went down or was restarted since.
    #[error("the plugin that owns the resource went down or was restarted since")]
    Stale,
    /// The handle is of another resource than the parameter takes.
    #[error("the handle is of another resource than the parameter takes")]
    WrongResource,
    /// The handles of one call belong to several plugins of the socket.
    #[error("the handles of the call belong to different plugins of the socket")]
    SeveralOwners,
    /// The plugin that owns the resource is none of the socket.
    #[error("the plugin that owns the resource is none of the socket")]
    OwnerElsewhere,
    /// A handle that is given away cannot be given to several plugins.
    #[error("a handle that is given away cannot go to several plugins: lend it")]
    FannedOut,
    /// A handle is given away while it is lent, or given away twice.
    #[error("the handle is given away, and lent or given away elsewhere")]
    LentAndGiven,
}
