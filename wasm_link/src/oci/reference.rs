//! Names of artifacts in registries.

use std::fmt;
use std::net::IpAddr;

use super::digest::Digest;
use super::error::OciError;

/// The name of an artifact: `registry.example.org/plugins/shout:1.2@sha256:…`, with a tag, a digest, or both. Where there is a
/// digest, the tag is for readers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    registry: String,
    repository: String,
    tag: Option<String>,
    digest: Option<Digest>,
}

impl Reference {
    /// Reads a name.
    ///
    /// # Errors
    /// Says what is wrong with it.
    pub fn parse(text: &str) -> Result<Self, OciError> {
        let wrong = |what| OciError::Reference {
            reference: text.to_owned(),
            what,
        };
        let (name, digest) = match text.split_once('@') {
            Some((name, digest)) => {
                let digest = Digest::parse(digest);
                let digest = digest.ok_or_else(|| {
                    wrong("behind `@` stands a digest: `sha256:` and 64 hexadecimal digits, in small letters")
                })?;
                (name, Some(digest))
            }
            None => (text, None),
        };
        let (registry, rest) = name
            .split_once('/')
            .filter(|(registry, _)| is_registry(registry))
            .ok_or_else(|| {
                wrong("it begins with the registry, as in `registry.example.org/plugins/shout:1.2`")
            })?;
        let (repository, tag) = match rest.split_once(':') {
            Some((repository, tag)) => (repository, Some(tag)),
            None => (rest, None),
        };
        if !repository.split('/').all(is_segment) || repository.len() > 255 {
            return Err(wrong(
                "the name behind the registry has small letters, digits, and `.`, `_` and `-` between those, in parts \
                 between `/`",
            ));
        }
        if tag.is_some_and(|tag| !is_tag(tag)) {
            return Err(wrong(
                "a tag has letters, digits, `_`, `.` and `-`, and not more than 128",
            ));
        }
        if tag.is_none() && digest.is_none() {
            return Err(wrong(
                "it names no version: add a tag, as in `:1.2`, or a digest, as in `@sha256:…`",
            ));
        }
        Ok(Self {
            registry: registry.to_owned(),
            repository: repository.to_owned(),
            tag: tag.map(str::to_owned),
            digest,
        })
    }

    /// Adds a digest.
    ///
    /// # Errors
    /// Fails when it has another one.
    pub(super) fn pinned(mut self, digest: Digest) -> Result<Self, OciError> {
        if self.digest.is_some_and(|before| before != digest) {
            return Err(OciError::Reference {
                reference: self.to_string(),
                what: "the digest in it is another one than that of `OciSource::with_digest`",
            });
        }
        self.digest = Some(digest);
        Ok(self)
    }

    /// Returns the host of the registry, with its port if it has one.
    #[must_use]
    pub fn registry(&self) -> &str {
        &self.registry
    }

    /// Returns the name within the registry.
    #[must_use]
    pub fn repository(&self) -> &str {
        &self.repository
    }

    /// Returns the tag.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        self.tag.as_deref()
    }

    /// Returns the digest.
    #[must_use]
    pub fn digest(&self) -> Option<Digest> {
        self.digest
    }

    /// Returns what the manifest is asked for by.
    pub(super) fn version(&self) -> String {
        match (self.digest, &self.tag) {
            (Some(digest), _) => digest.to_string(),
            (None, Some(tag)) => tag.clone(),
            (None, None) => String::new(),
        }
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.registry, self.repository)?;
        if let Some(tag) = &self.tag {
            write!(f, ":{tag}")?;
        }
        if let Some(digest) = &self.digest {
            write!(f, "@{digest}")?;
        }
        Ok(())
    }
}

/// Tells whether a host is this machine, as the name says.
pub(super) fn is_loopback(authority: &str) -> bool {
    let host = host_of(authority);
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || address.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

fn host_of(authority: &str) -> &str {
    match authority.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => host,
        _ => authority,
    }
}

fn is_registry(text: &str) -> bool {
    let host = host_of(text);
    let port = text.strip_prefix(host).unwrap_or_default();
    let port = port.strip_prefix(':').map(str::parse::<u16>);
    let is_address = host.strip_prefix('[').is_some_and(|host| {
        let address = host.strip_suffix(']');
        address.is_some_and(|address| matches!(address.parse(), Ok(IpAddr::V6(_))))
    });
    let is_name = host
        .split('.')
        .all(|part| !part.is_empty() && is_made_of(part, "-"));
    // Otherwise it is the first part of a name in an unnamed registry.
    let is_explicit = host == "localhost" || host.contains(['.', '[']) || port.is_some();
    (is_address || is_name) && is_explicit && port.is_none_or(|port| port.is_ok())
}

fn is_made_of(text: &str, others: &str) -> bool {
    let mut characters = text.chars();
    characters.all(|character| character.is_ascii_alphanumeric() || others.contains(character))
}

fn is_segment(text: &str) -> bool {
    let is_end = |character: char| character.is_ascii_lowercase() || character.is_ascii_digit();
    is_made_of(text, "._-")
        && !text.contains(|character: char| character.is_ascii_uppercase())
        && text.starts_with(is_end)
        && text.ends_with(is_end)
}

fn is_tag(text: &str) -> bool {
    is_made_of(text, "._-") && !text.starts_with(['.', '-']) && (1..=128).contains(&text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_and_written_alike() {
        let digest = Digest::of(b"");
        for (text, registry, repository, tag, is_pinned) in [
            (
                "example.org/shout:1",
                "example.org",
                "shout",
                Some("1"),
                false,
            ),
            (
                "localhost/a/b-c/d__e:v_1.2-x",
                "localhost",
                "a/b-c/d__e",
                Some("v_1.2-x"),
                false,
            ),
            ("host:5000/a:1", "host:5000", "a", Some("1"), false),
            ("[::1]:5000/a:1", "[::1]:5000", "a", Some("1"), false),
            ("[::1]/a:1", "[::1]", "a", Some("1"), false),
            (
                &format!("127.0.0.1:80/a:1@{digest}"),
                "127.0.0.1:80",
                "a",
                Some("1"),
                true,
            ),
            (
                &format!("example.org/a@{digest}"),
                "example.org",
                "a",
                None,
                true,
            ),
        ] {
            let read = Reference::parse(text);
            let wanted = Reference {
                registry: registry.to_owned(),
                repository: repository.to_owned(),
                tag: tag.map(str::to_owned),
                digest: is_pinned.then_some(digest),
            };
            assert_eq!(wanted.to_string(), text);
            assert_eq!(read.ok(), Some(wanted));
        }
    }

    #[test]
    fn what_is_wrong_with_a_name_is_said() {
        for (text, what) in [
            ("", "it begins with the registry"),
            ("shout:1", "it begins with the registry"),
            ("plugins/shout:1", "it begins with the registry"),
            ("https://example.org/shout:1", "it begins with the registry"),
            ("user@example.org/shout:1", "behind `@` stands a digest"),
            ("exa mple.org/shout:1", "it begins with the registry"),
            ("example.org:99999/shout:1", "it begins with the registry"),
            ("[::g]/shout:1", "it begins with the registry"),
            ("example.org/Shout:1", "the name behind the registry"),
            ("example.org//shout:1", "the name behind the registry"),
            ("example.org/../shout:1", "the name behind the registry"),
            ("example.org/a?b:1", "the name behind the registry"),
            ("example.org/shout", "it names no version"),
            ("example.org/shout:", "a tag has letters"),
            ("example.org/shout:a/b", "a tag has letters"),
            (
                "example.org/shout:1@sha256:12",
                "behind `@` stands a digest",
            ),
        ] {
            let error = Reference::parse(text).map(|read| read.to_string());
            let error = error.map_err(|error| error.to_string());
            let wanted = format!("`{text}` is no reference: {what}");
            assert!(
                error
                    .as_ref()
                    .is_err_and(|error| error.starts_with(&wanted)),
                "{text}: {error:?}"
            );
        }
    }

    #[test]
    fn machine_itself_is_known_by_its_names() {
        for host in [
            "localhost",
            "localhost:5000",
            "127.0.0.1",
            "127.1.2.3:80",
            "[::1]",
            "[::1]:80",
        ] {
            assert!(is_loopback(host), "{host}");
        }
        for host in [
            "localhost.example.org",
            "127.example.org",
            "10.0.0.1",
            "[::2]",
            "1.127.0.0",
        ] {
            assert!(!is_loopback(host), "{host}");
        }
    }
}
