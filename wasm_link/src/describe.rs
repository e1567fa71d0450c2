//! What the application says of interfaces and plugins.

mod adaptation;
mod any;
mod cardinality;
mod grants;
mod instances;
mod interface;
mod limits;
mod link;
mod load_limits;
mod memory_use;
mod missing_host_functions;
mod native;
mod plugin;
mod presence;
mod restart_policy;
mod typed_link;

pub use adaptation::{Adaptation, AdaptedInterface, InterfaceRole};
pub use any::{AnyFunction, AnyInterface};
pub use cardinality::InterfaceCardinality;
pub use grants::{Grant, GrantError, Grants};
pub use instances::Instances;
pub use interface::{FunctionData, InterfaceData, ReturnKind};
pub use limits::Limits;
pub use link::{ImportLinks, Link};
pub(crate) use link::{LinkedPlugins, resource_of};
pub use load_limits::LoadLimits;
pub use memory_use::MemoryUse;
pub use missing_host_functions::MissingHostFunctions;
pub use native::Native;
pub(crate) use plugin::debug_text;
pub use plugin::{PluginCtxView, PluginData};
pub use presence::{Lacking, Presence};
pub use restart_policy::RestartPolicy;
pub(crate) use typed_link::Constant;
#[doc(hidden)]
pub use typed_link::TypedLink;
