//! What an artifact is made of.

use serde_json::Value;

use super::digest::Digest;
use super::error::OciError;
use crate::text::quoted;

/// The types of manifests that are asked for.
pub(super) const MANIFESTS: &str = "application/vnd.oci.image.manifest.v1+json, \
    application/vnd.docker.distribution.manifest.v2+json, application/vnd.oci.image.index.v1+json";

/// The largest manifest, in bytes: what registries have to take.
pub(super) const LARGEST: usize = 4 << 20;

/// What components are called: by the present convention, and by the one before it.
const COMPONENTS: [&str; 2] = [
    "application/wasm",
    "application/vnd.wasm.content.layer.v1+wasm",
];

/// A component, as a manifest names it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Layer {
    pub(super) digest: Digest,
    /// In bytes.
    pub(super) size: usize,
}

/// Finds the component of an artifact.
///
/// # Errors
/// Says what the artifact is, if it is no component.
pub(super) fn component(manifest: &[u8]) -> Result<Layer, OciError> {
    let wrong = |what: String| OciError::NotAComponent { what };
    let manifest: Value = serde_json::from_slice(manifest)
        .map_err(|_| wrong("its manifest is not JSON".to_owned()))?;
    if let Some(entries) = manifest.get("manifests").and_then(Value::as_array) {
        let digests = entries
            .iter()
            .filter_map(|entry| entry.get("digest")?.as_str());
        return Err(wrong(format!(
            "it is an index of several artifacts: name one of them by its digest, {}",
            quoted(digests)
        )));
    }
    let layers = manifest.get("layers").and_then(Value::as_array);
    let layers = layers.ok_or_else(|| wrong("its manifest has no layers".to_owned()))?;
    let is_component = |layer: &&Value| COMPONENTS.contains(&kind(layer));
    let mut components = layers.iter().filter(is_component);
    match (components.next(), components.next()) {
        (Some(layer), None) => {
            let digest = layer.get("digest").and_then(Value::as_str);
            let size = layer.get("size").and_then(Value::as_u64);
            let size = size.and_then(|size| usize::try_from(size).ok());
            digest
                .and_then(Digest::parse)
                .zip(size)
                .map(|(digest, size)| Layer { digest, size })
                .ok_or_else(|| {
                    wrong("its manifest names the component without a size, or without a `sha256` digest".to_owned())
                })
        }
        (Some(_), Some(_)) => Err(wrong("it has several".to_owned())),
        (None, _) => Err(wrong(format!(
            "expected a layer of the type {}, found {}",
            quoted(COMPONENTS),
            quoted(layers.iter().map(kind))
        ))),
    }
}

fn kind(layer: &Value) -> &str {
    layer
        .get("mediaType")
        .and_then(Value::as_str)
        .unwrap_or_default()
}
