//! Which artifact, and how it is had.

use std::error::Error;
use std::fmt;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use super::artifact::Artifact;
use super::credentials::Credentials;
use super::digest::Digest;
use super::error::OciError;
use super::reference::Reference;

/// How long a component may take to come, unless the application says otherwise.
const TIMEOUT: Duration = Duration::from_mins(2);

/// A component in a registry: its name, and what is needed to get it.
///
/// Nothing is done before it is pulled; what is wrong with the name is said then.
#[derive(Clone)]
pub struct OciSource {
    reference: Arc<str>,
    digest: Option<Arc<str>>,
    pub(super) credentials: Option<Credentials>,
    pub(super) cache: Option<Arc<Path>>,
    pub(super) timeout: Duration,
    pub(super) allows_plain_http: bool,
    pub(super) verify: Option<Verify>,
}

/// Decides about an artifact.
pub(super) type Verify = Arc<dyn Fn(&Artifact) -> Result<(), Refusal> + Send + Sync>;

/// Why an artifact is refused.
type Refusal = Box<dyn Error + Send + Sync>;

impl OciSource {
    /// Names a component: `registry.example.org/plugins/shout:1.2`, or `registry.example.org/plugins/shout@sha256:…`.
    pub fn new(reference: impl Into<Arc<str>>) -> Self {
        Self {
            reference: reference.into(),
            digest: None,
            credentials: None,
            cache: None,
            timeout: TIMEOUT,
            allows_plain_http: false,
            verify: None,
        }
    }

    /// Takes the artifact only if its manifest has this digest, `sha256:…`: the one that tools show when they push it, and that
    /// [`Artifact::digest`] returns. Then the tag is for readers.
    #[must_use]
    pub fn with_digest(mut self, digest: impl Into<Arc<str>>) -> Self {
        self.digest = Some(digest.into());
        self
    }

    /// Gives credentials to a registry that asks for some. By default there are none.
    #[must_use]
    pub fn with_credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// Keeps what was fetched in a folder, by digests, so that it is not fetched again: with a digest the registry is then not
    /// asked at all, with a tag it is asked what the tag stands for. By default nothing is kept.
    ///
    /// What is in the folder is checked each time, so that it need not be trusted. It only grows: files that nobody needs can be
    /// deleted at any time.
    #[must_use]
    pub fn with_cache(mut self, folder: impl AsRef<Path>) -> Self {
        self.cache = Some(folder.as_ref().into());
        self
    }

    /// Bounds how long it may take to get the component, with all that is asked for on the way. By default that is two minutes.
    #[must_use]
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Asks the registry without encryption. By default that is done only of registries on the machine itself.
    ///
    /// Credentials can be read on the way then; what comes cannot be changed on the way if it has a digest.
    #[must_use]
    pub fn allow_plain_http(mut self) -> Self {
        self.allows_plain_http = true;
        self
    }

    /// Has a function decide about each artifact before it is used, such as one that checks its signature.
    ///
    /// # Examples
    /// ```
    /// use wasm_link::oci::OciSource;
    ///
    /// const SIGNED: [&str; 1] =
    ///     ["sha256:8d2c4c4b3bb9e8a2f7b1ee1a6a7dbd5f8c9e1fd7e8f0a3b1c2d3e4f5a6b7c8d9"];
    ///
    /// let source = OciSource::new("registry.example.org/plugins/shout:1.2").verified_by(|artifact| {
    ///     let is_signed = SIGNED.contains(&&*artifact.digest().to_string());
    ///     is_signed.then_some(()).ok_or_else(|| "nobody signed it".into())
    /// });
    /// # let _ = source;
    /// ```
    #[must_use]
    pub fn verified_by(
        mut self,
        verify: impl Fn(&Artifact) -> Result<(), Refusal> + Send + Sync + 'static,
    ) -> Self {
        self.verify = Some(Arc::new(verify));
        self
    }

    /// Returns the name that was given.
    #[must_use]
    pub fn reference(&self) -> &str {
        &self.reference
    }

    /// Returns the name with the digest.
    pub(super) fn wanted(&self) -> Result<Reference, OciError> {
        let reference = Reference::parse(&self.reference)?;
        let Some(text) = &self.digest else {
            return Ok(reference);
        };
        let digest = Digest::parse(text).ok_or_else(|| OciError::Digest {
            text: text.to_string(),
        })?;
        reference.pinned(digest)
    }
}

impl From<&str> for OciSource {
    fn from(reference: &str) -> Self {
        Self::new(reference)
    }
}

impl From<String> for OciSource {
    fn from(reference: String) -> Self {
        Self::new(reference)
    }
}

impl fmt::Debug for OciSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OciSource")
            .field("reference", &self.reference)
            .field("digest", &self.digest)
            .field("credentials", &self.credentials)
            .finish_non_exhaustive()
    }
}
