//! Sockets: the plugins that fill one, and the shape of what they answer.

mod answers;
mod by_plugin;
mod fan_out;
mod node;

pub use answers::Socket;
pub use by_plugin::{ByPlugin, ByPluginIntoIter, ByPluginIter};
pub(crate) use fan_out::FanOut;
pub(crate) use node::{Alike, FEW, LoadedPlug, Member, SocketNode};
