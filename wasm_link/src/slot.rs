//! Slots: the place of a plugin in the tree, whatever instance of it there is.
//!
//! A plugin is locked while a call to it lasts. A call that fails takes the instance down, since a
//! trap poisons its store for good; the slot stays, and a new instance can be put into it.

mod by_type;
mod call_handle;
pub(crate) mod chain;
pub(crate) mod clock;
pub(crate) mod contract;
mod control;
mod dynamic;
mod enter;
mod epochs;
pub(crate) mod exports;
mod fault;
pub(crate) mod frame;
mod guard;
mod handles;
mod invocation;
mod late;
mod limiter;
pub(crate) mod links;
mod lock;
pub(crate) mod native;
mod numbered;
mod observer;
mod occupant;
mod place;
mod pool;
mod restarts;
mod start;
mod state;
mod status;
mod typed;
mod usage;
mod waiting;

pub use call_handle::CallHandle;
pub(crate) use control::Control;
pub(crate) use dynamic::{Dynamic, call_with_values};
pub(crate) use invocation::Invocation;
pub(crate) use late::{LatePlugin, Reached};
pub use limiter::Limiter;
pub use observer::{ObservedCall, Observer};
pub(crate) use occupant::Occupant;
pub(crate) use place::{Slot, SlotParts};
pub(crate) use pool::Pool;
pub use status::{PluginState, PluginStatus};
pub(crate) use typed::{Typed, call_native};
pub use usage::{Failures, Usage};
