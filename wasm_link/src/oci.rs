//! Components from registries, as those of containers are: the protocol is that of the [Open Container Initiative][oci],
//! the artifacts are what tools such as `wkg` and `oras` push.
//!
//! ```no_run
//! use wasm_link::oci::{Credentials, OciSource};
//! use wasm_link::{App, Plugin};
//!
//! let source = OciSource::new("registry.example.org/plugins/shout:1.2")
//!     .with_digest("sha256:8d2c4c4b3bb9e8a2f7b1ee1a6a7dbd5f8c9e1fd7e8f0a3b1c2d3e4f5a6b7c8d9")
//!     .with_credentials(Credentials::from_environment("REGISTRY_USER", "REGISTRY_PASSWORD"))
//!     .with_cache("/var/cache/app/plugins");
//! let app = App::new().plugin(Plugin::from_oci(source));
//! # let _ = app;
//! ```
//!
//! # What is trusted
//! A registry is not. What it sends is bounded in bytes and in time, and nothing is used whose SHA-256 is not what was asked
//! for. With a **digest** ([`OciSource::with_digest`], or `…@sha256:…` in the reference) that is one artifact, whoever owns the
//! registry, and for ever. A **tag** stands for whatever its owner says when the application is loaded: [`OciSource::pull`]
//! tells the digest to pin.
//!
//! TLS is used with all registries but those on the machine itself ([`OciSource::allow_plain_http`]). Without credentials, none
//! are sent, whatever lies on the machine; they go to the registry and where it has its tokens made, and not along with
//! redirects.
//!
//! # Signatures
//! A digest that came to the application in a way that is trusted, such as in its own source, says all that a signature says.
//! To check signatures, have a tool do it before (`cosign verify registry.example.org/plugins/shout@sha256:…`) and pin the
//! digest, or give a function that decides about each artifact ([`OciSource::verified_by`]): it gets the digest that signatures
//! are made for.
//!
//! [oci]: https://github.com/opencontainers/distribution-spec/blob/main/spec.md

mod artifact;
mod cache;
mod challenge;
mod credentials;
mod digest;
mod error;
mod manifest;
mod pull;
mod reference;
mod registry;
mod source;

pub use artifact::Artifact;
pub use credentials::Credentials;
pub use digest::Digest;
pub use error::OciError;
pub use reference::Reference;
pub use source::OciSource;
