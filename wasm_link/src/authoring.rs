//! The WIT of a socket, for the authors of plugins: an interface as a plugin may import it, to be told
//! of failures, or to get the replies of several plugins. And interfaces that were published, to hold new versions against:
//! [`Document`].

mod component;
mod document;
mod names;
mod parsed;
mod shape;
mod text;

pub use document::{Document, DocumentError, DocumentInterface};
pub use shape::{SOCKET_PACKAGE, SocketContainer, SocketFailures, SocketShape, SocketWitError};

use crate::describe::InterfaceCardinality;
use crate::wit::Interface;
use text::Writer;

impl Interface {
    /// Writes the WIT that a plugin imports to get the results of this interface in `shape`, from a
    /// socket of this cardinality: one file, with all that it uses.
    ///
    /// Methods are not in containers, since a call on a handle goes to the one plugin that owns it. A
    /// constructor cannot return a container in WIT: where one is asked for, there is none.
    ///
    /// # Errors
    /// Fails when the cardinality does not admit the container, and when the interface stands in no
    /// package.
    pub fn socket_wit(
        &self,
        cardinality: InterfaceCardinality,
        shape: SocketShape,
    ) -> Result<String, SocketWitError> {
        if !shape.container.is_admitted_by(cardinality) {
            return Err(SocketWitError::Container {
                cardinality,
                container: shape.container,
            });
        }
        let writer = Writer::new(self, shape).ok_or_else(|| SocketWitError::Path {
            path: self.path.clone(),
        })?;
        Ok(writer.write())
    }
}
