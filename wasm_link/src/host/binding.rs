//! Binds the types that `interface!` generated to a socket.

use std::sync::Arc;

use super::bound::Bound;
use super::interface::TypedInterface;
use crate::describe::PluginData;
use crate::error::BindError;
use crate::slot::contract::{self, Known};
use crate::socket::SocketNode;
use crate::tree::Within;

/// Returns what calls a socket with the types that were generated for its interface.
///
/// # Errors
/// Fails when the tree has it with another cardinality, or when a plugin's functions have other types.
pub(crate) fn bind<I: TypedInterface, P: PluginData + 'static>(
    tree: &Within<P>,
    socket: &Arc<SocketNode<P>>,
) -> Result<I::Client<P>, BindError> {
    if socket.cardinality != I::CARDINALITY {
        return Err(BindError::Cardinality {
            path: I::PATH,
            expected: I::CARDINALITY,
            found: socket.cardinality,
        });
    }
    if let Ok(Some(signatures)) = I::default().signatures() {
        for member in socket.members().list() {
            let exports = member.exports();
            let differences = contract::differences(&signatures, exports, |name| {
                let function = member.function(socket.position(name));
                match function {
                    Some(function) => Known::As(&function.signature),
                    // It may lack the function, or it would not be loaded.
                    None if socket.is_held_to_types => Known::Lacking,
                    None => Known::Unknown,
                }
            });
            if !differences.is_empty() {
                return Err(BindError::Mismatch {
                    path: I::PATH,
                    plugin: member.name().to_string(),
                    differences,
                });
            }
        }
    }
    let bound = Bound::new::<I>(tree.clone(), Arc::clone(socket));
    Ok(I::client(bound))
}
