//! Sockets: the plugins that fill one, and the shape of what they answer.

mod answers;
mod fan_out;
mod map;
mod node;

pub use answers::Socket;
pub(crate) use fan_out::FanOut;
pub use map::{Map, MapIntoIter, MapIter};
pub(crate) use node::{Alike, FEW, LoadedPlug, Member, SocketNode};
