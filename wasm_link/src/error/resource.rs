//! What can go wrong with resource handles.

use thiserror::Error;

/// Why a resource handle was not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ResourceCreationError {
    /// The receiver holds as many handles as its store admits.
    #[error("the receiver holds as many resource handles as it may")]
    ResourceTableFull,
}

/// Why a resource handle was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ResourceReceiveError {
    /// The handle was given up before, or never was one of this tree.
    #[error("the handle does not belong to this tree, or was given up")]
    InvalidHandle,
    /// The plugin that owns the resource went down or was restarted since.
    #[error("the plugin that owns the resource went down or was restarted since")]
    Stale,
    /// The handle is of another resource than the parameter takes.
    #[error("the handle is of another resource than the parameter takes")]
    WrongResource,
    /// The handles of one call belong to several plugins of the socket.
    #[error("the handles of the call belong to different plugins of the socket")]
    SeveralOwners,
    /// The plugin that owns the resource does not fill the socket.
    #[error("the plugin that owns the resource does not fill this socket")]
    OwnerElsewhere,
    /// A handle that is given away cannot be given to several plugins.
    #[error("a handle that is given away cannot go to several plugins: lend it")]
    FannedOut,
    /// A handle is given away while it is lent, or given away twice.
    #[error("the handle is given away, and lent or given away elsewhere")]
    LentAndGiven,
}
