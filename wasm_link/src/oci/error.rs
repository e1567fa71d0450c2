//! What keeps an artifact from being had.

use std::error::Error;
use std::io;
use std::path::PathBuf;

use thiserror::Error;

use super::digest::Digest;
use crate::error::LoadLimitHit;
use crate::text::escaped;

/// Why a component cannot be had from a registry.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum OciError {
    /// The name of the artifact cannot be understood.
    #[error("`{}` is no reference: {what}", escaped(reference))]
    Reference {
        /// The name.
        reference: String,
        /// What is wrong with it.
        what: &'static str,
    },
    /// The digest that was given is none.
    #[error(
        "`{}` is no digest: expected `sha256:` and 64 hexadecimal digits, in small letters",
        escaped(text)
    )]
    Digest {
        /// What was given.
        text: String,
    },
    /// The registry does not answer, or the connection to it breaks.
    #[error("`{url}` cannot be reached")]
    Unreachable {
        /// What was asked for.
        url: String,
        /// Why.
        source: Box<dyn Error + Send + Sync>,
    },
    /// The registry has no such artifact, or no such part of one.
    #[error(
        "the registry has nothing at `{url}`: check the name and the version, and whether credentials are needed"
    )]
    NotFound {
        /// What was asked for.
        url: String,
    },
    /// The registry wants other credentials, or any.
    #[error("the registry refuses `{url}`: {what}")]
    Denied {
        /// What was asked for.
        url: String,
        /// What was given, and how more is given.
        what: &'static str,
    },
    /// The registry answers with something that cannot be used.
    #[error("the registry answers for `{url}` with {what}")]
    Answer {
        /// What was asked for.
        url: String,
        /// What it answers.
        what: String,
    },
    /// The registry leads to a place where nothing is encrypted.
    #[error(
        "the registry leads to `{url}`, where nothing is encrypted: expected an address that begins with `https`"
    )]
    Insecure {
        /// Where it leads.
        url: String,
    },
    /// What came is not what was asked for.
    #[error("the {part} has another digest: expected {expected}, found {found}")]
    OtherDigest {
        /// Which part of the artifact.
        part: &'static str,
        /// What was asked for.
        expected: Digest,
        /// What came.
        found: Digest,
    },
    /// The artifact is no component.
    #[error("the artifact is no component: {what}")]
    NotAComponent {
        /// What it is.
        what: String,
    },
    /// The component has more bytes than is admitted.
    #[error("it is too large")]
    TooLarge(#[source] LoadLimitHit),
    /// The credentials cannot be had.
    #[error("there are no credentials: {what}")]
    Credentials {
        /// Why.
        what: String,
    },
    /// The folder of what was fetched before cannot be used.
    #[error("the cache `{}` cannot be used", escaped(path.display()))]
    Cache {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The application's own function refused the artifact.
    #[error("the application refuses the artifact {digest}")]
    Refused {
        /// The digest of its manifest.
        digest: Digest,
        /// Why.
        source: Box<dyn Error + Send + Sync>,
    },
}
