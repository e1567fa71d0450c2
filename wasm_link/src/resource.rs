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
mod carried;
mod drops;
mod held;
mod host;
mod kinds;
mod landing;
mod objects;
mod own;
mod owner;
mod proxies;
mod sync;
mod transfer;
mod walk;
mod wanted;
mod wire;

pub(crate) use carried::{Carried, Handed};
pub(crate) use drops::{DropQueue, Dropping, give_up, unlock};
pub(crate) use held::{Handle, Lent, Owned};
pub(crate) use host::HostHandles;
pub(crate) use kinds::{Kind, Kinds};
pub(crate) use landing::{Landing, are_home, keep_returned};
pub(crate) use objects::{Object, Objects};
pub(crate) use own::{OwnResources, ResourceKinds};
pub(crate) use owner::{Known, Original, Owner, OwnerKey};
pub(crate) use proxies::{Proxies, Quota};
pub(crate) use transfer::{lift_one_from_guest, lift_one_from_owner, take_out};
pub(crate) use walk::handles;
pub(crate) use wanted::wanted;
pub use wire::{
    Arg, Copied, DynamicForm, Form, Numbers, Params, Parts, Passed, Putting, Referred, Results,
    Sent, Single, Slices, Taking, Text, Wire,
};
pub(crate) use wire::{Arguments, Given, Held, Lifted, Values, through_values};
