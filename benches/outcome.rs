//! What can fail in a benchmark, and what a socket of one plugin answers.

use std::error::Error;
use std::hash::Hash;

use wasm_link::Socket;

pub(crate) type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// Returns the answer of the one plugin of a socket.
pub(crate) fn one<T, E: Error + 'static, Id: Hash + Eq>(
    socket: Socket<Result<T, E>, Id>,
) -> Outcome<T> {
    match socket {
        Socket::ExactlyOne(value) => Ok(value?),
        _ => Err("the socket holds exactly one plugin".into()),
    }
}
