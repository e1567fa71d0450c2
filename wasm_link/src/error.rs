//! What can go wrong, a file for each phase.

mod bind;
mod causes;
mod dispatch;
mod load;
mod plan;
mod resource;
mod restart;

pub use bind::{BindError, BindFunctionError, ConvertError};
pub(crate) use causes::with_causes;
pub use dispatch::{DispatchError, DownCause};
pub use load::{LoadError, LoadFailure, Lost};
pub use plan::PluginTreeError;
pub use resource::{ResourceCreationError, ResourceReceiveError};
pub use restart::RestartError;
