//! A registry with one artifact.

use std::collections::BTreeMap;

use wasm_link::oci::{Digest, OciSource};

use crate::server::{Answer, Request, Server};
use crate::{ANSWER, binary};

/// What components are called in manifests.
pub(crate) const WASM: &str = "application/wasm";

/// What a registry has, by paths.
#[derive(Clone)]
pub(crate) struct Contents {
    pub(crate) manifest: Vec<u8>,
    pub(crate) component: Vec<u8>,
}

impl Contents {
    /// An artifact of one layer.
    pub(crate) fn of(component: Vec<u8>, kind: &str) -> Self {
        let layer = layer(&component, kind, component.len());
        Self {
            manifest: manifest(&[layer]),
            component,
        }
    }

    pub(crate) fn answer() -> Self {
        Self::of(binary(ANSWER), WASM)
    }

    pub(crate) fn digest(&self) -> String {
        Digest::of(&self.manifest).to_string()
    }

    /// The path of the component, in `plugins/answer`.
    pub(crate) fn component_path(&self) -> String {
        format!("/v2/plugins/answer/blobs/{}", Digest::of(&self.component))
    }

    /// The path of the manifest by its digest.
    pub(crate) fn pinned_path(&self) -> String {
        format!("/v2/plugins/answer/manifests/{}", self.digest())
    }

    /// What a registry answers.
    pub(crate) fn get(&self, request: &Request) -> Answer {
        let mut files = BTreeMap::new();
        files.insert(self.component_path(), &self.component);
        files.insert(self.pinned_path(), &self.manifest);
        files.insert(TAGGED.to_owned(), &self.manifest);
        match files.get(&request.path) {
            Some(bytes) => Answer::new(200, (*bytes).clone()),
            None => Answer::new(404, r#"{"errors":[{"code":"MANIFEST_UNKNOWN"}]}"#),
        }
    }

    pub(crate) fn serve(self) -> Server {
        Server::new(move |request| self.get(request))
    }
}

/// The path of the manifest by its tag.
pub(crate) const TAGGED: &str = "/v2/plugins/answer/manifests/1.0";

/// The name by which the artifact of a server is asked for.
pub(crate) fn reference(server: &Server) -> String {
    format!("{}/plugins/answer:1.0", server.address())
}

pub(crate) fn source(server: &Server) -> OciSource {
    OciSource::new(reference(server))
}

pub(crate) fn layer(bytes: &[u8], kind: &str, size: usize) -> String {
    let digest = Digest::of(bytes);
    format!(r#"{{"mediaType":"{kind}","digest":"{digest}","size":{size}}}"#)
}

pub(crate) fn manifest(layers: &[String]) -> Vec<u8> {
    format!(
        r#"{{"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","layers":[{}]}}"#,
        layers.join(",")
    )
    .into_bytes()
}
