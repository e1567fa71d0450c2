//! Sockets: the plugins that fill one, and the shape of what they answer.

mod answers;
mod fan_out;
mod map;
mod member;
mod members;
mod node;
mod snapshot;

pub use answers::Socket;
pub(crate) use fan_out::FanOut;
pub use map::{Map, MapIntoIter, MapIter};
pub(crate) use member::Member;
pub(crate) use members::{LoadedPlug, Members, Route};
pub(crate) use node::{SocketContract, SocketNode};
