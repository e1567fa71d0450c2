//! The way from a name to a component: the manifest says the component's digest, and is known by its own.

use super::artifact::Artifact;
use super::cache;
use super::digest::Digest;
use super::error::OciError;
use super::manifest::{self, Layer};
use super::registry::{Registry, Wanted};
use super::source::OciSource;
use crate::describe::LoadLimits;
use crate::error::{LoadLimit, LoadLimitHit};

impl OciSource {
    /// Gets the component now: what a tool does that pins digests, or fills a cache. The thread waits meanwhile; it may be one
    /// of an asynchronous runtime's, whose other tasks then wait, too.
    ///
    /// # Errors
    /// Fails when there is no such component, when it has more bytes than `limits` admit, or when it is not what was asked for.
    pub fn pull(&self, limits: &LoadLimits) -> Result<Artifact, OciError> {
        let reference = self.wanted()?;
        let pinned = reference.digest();
        let mut from = Place {
            source: self,
            registry: Registry::new(self, &reference),
        };
        let wanted = Wanted {
            part: "manifest",
            path: format!("manifests/{}", reference.version()),
            accepted: manifest::MANIFESTS,
            most: manifest::LARGEST,
        };
        let (digest, manifest) = from.get(&wanted, pinned)?;
        let layer = manifest::component(&manifest)?;
        let (_, component) = from.get(&component(&layer, limits)?, Some(layer.digest))?;
        let artifact = Artifact {
            reference,
            digest,
            manifest,
            component,
        };
        if let Some(verify) = &self.verify {
            verify(&artifact).map_err(|source| OciError::Refused { digest, source })?;
        }
        Ok(artifact)
    }
}

/// Says what is asked for to get a component, if it has not more bytes than is admitted.
fn component(layer: &Layer, limits: &LoadLimits) -> Result<Wanted<'static>, OciError> {
    if let Some(most) = limits.component_bytes
        && layer.size > most
    {
        let hit = LoadLimitHit::counted(LoadLimit::ComponentBytes, most, layer.size);
        return Err(OciError::TooLarge(hit));
    }
    Ok(Wanted {
        part: "component",
        path: format!("blobs/{}", layer.digest),
        accepted: "*/*",
        most: layer.size,
    })
}

/// Where the parts of an artifact come from.
struct Place<'a> {
    source: &'a OciSource,
    registry: Registry<'a>,
}

impl Place<'_> {
    /// Returns a part of the artifact that has this digest, if one is known: from the cache or from the registry.
    fn get(
        &mut self,
        wanted: &Wanted<'_>,
        digest: Option<Digest>,
    ) -> Result<(Digest, Vec<u8>), OciError> {
        let cache = self.source.cache.as_deref();
        if let (Some(cache), Some(digest)) = (cache, digest)
            && let Some(bytes) = cache::read(cache, digest, wanted.most)
        {
            return Ok((digest, bytes));
        }
        let bytes = self.registry.get(wanted)?;
        let found = Digest::of(&bytes);
        if let Some(expected) = digest
            && found != expected
        {
            return Err(OciError::OtherDigest {
                part: wanted.part,
                expected,
                found,
            });
        }
        if let Some(cache) = cache {
            cache::write(cache, found, &bytes)?;
        }
        Ok((found, bytes))
    }
}
