//! What was pulled.

use std::fmt;

use super::digest::Digest;
use super::reference::Reference;

/// A component that came from a registry, with what says so.
pub struct Artifact {
    pub(super) reference: Reference,
    pub(super) digest: Digest,
    pub(super) manifest: Vec<u8>,
    pub(super) component: Vec<u8>,
}

impl Artifact {
    /// Returns the name that it was asked for by.
    #[must_use]
    pub fn reference(&self) -> &Reference {
        &self.reference
    }

    /// Returns the digest of the manifest: what signatures are made for, and what
    /// [`OciSource::with_digest`](super::OciSource::with_digest) takes.
    #[must_use]
    pub fn digest(&self) -> Digest {
        self.digest
    }

    /// Returns the manifest: JSON, which names the component's digest.
    #[must_use]
    pub fn manifest(&self) -> &[u8] {
        &self.manifest
    }

    /// Returns the component's bytes.
    #[must_use]
    pub fn component(&self) -> &[u8] {
        &self.component
    }

    /// Returns the component's bytes.
    #[must_use]
    pub fn into_component(self) -> Vec<u8> {
        self.component
    }
}

impl fmt::Debug for Artifact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Artifact")
            .field("reference", &self.reference)
            .field("digest", &self.digest)
            .finish_non_exhaustive()
    }
}
