//! What can go wrong, a file for each phase.

mod bind;
mod causes;
mod component;
mod context;
mod dispatch;
mod display;
mod down;
mod inspect;
mod last_words;
mod limit;
mod load;
mod load_limit;
mod load_text;
mod not_granted;
mod one_failed;
mod plan;
mod resource;
mod restart;
mod trace;

pub use crate::value::ArgumentError;
pub use bind::{BindError, BindFunctionError, ConvertError};
pub(crate) use causes::{with_causes, with_sources};
pub use component::ComponentError;
pub use context::{CallContext, Work};
pub use dispatch::DispatchError;
pub use down::DownCause;
pub(crate) use inspect::in_context;
pub(crate) use last_words::with_last_words;
pub use limit::{Interrupted, Limit, LimitHit};
pub use load::{LoadError, LoadFailure, Lost};
pub use load_limit::{LoadLimit, LoadLimitHit};
pub use not_granted::{DeniedImport, HostOffer, NotGranted};
pub use one_failed::OneFailed;
pub use plan::PluginTreeError;
pub use resource::{ResourceCreationError, ResourceReceiveError};
pub use restart::RestartError;
