//! Sockets: the plugins that fill one, and the shape of what they answer.

mod answers;
mod by_plugin;
mod cardinality;
mod fan_out;
mod member;
mod members;
mod node;
mod snapshot;

pub use answers::Socket;
pub use by_plugin::{ByPlugin, ByPluginIntoIter, ByPluginIter};
pub use cardinality::{Any, AtLeastOne, AtMostOne, Cardinality, Chosen, ExactlyOne};
pub(crate) use fan_out::FanOut;
pub(crate) use member::Member;
pub(crate) use members::{FEW, LoadedPlug, Members, Route};
pub(crate) use node::{SocketContract, SocketNode};
