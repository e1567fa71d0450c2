//! The talk with a registry, which is not trusted: what it sends is bounded in bytes and in time, it gets credentials only for
//! itself, and it leads nowhere where nothing is encrypted.

use std::io::Read;
use std::time::Instant;

use serde_json::Value;
use ureq::http::header::{ACCEPT, AUTHORIZATION, LOCATION};
use ureq::http::{HeaderValue, Response, StatusCode, Uri};
use ureq::{Agent, Body};

use super::challenge::Challenge;
use super::credentials::Secret;
use super::error::OciError;
use super::reference::{Reference, is_loopback};
use super::source::OciSource;
use crate::text::escaped;

/// How often a registry may lead elsewhere.
const REDIRECTS: usize = 5;

/// The largest answer of who makes tokens, in bytes.
const LARGEST_TOKEN: usize = 1 << 20;

/// A registry, as far as one artifact goes.
pub(super) struct Registry<'a> {
    source: &'a OciSource,
    reference: &'a Reference,
    agent: Agent,
    /// The address of what belongs to the artifact's name.
    base: String,
    is_encrypted: bool,
    ends: Option<Instant>,
    authorization: Option<HeaderValue>,
}

/// What is asked for.
pub(super) struct Wanted<'a> {
    /// What it is called.
    pub(super) part: &'static str,
    /// Where it is, behind the artifact's name.
    pub(super) path: String,
    /// Its types.
    pub(super) accepted: &'a str,
    /// How many bytes it has at most.
    pub(super) most: usize,
}

impl<'a> Registry<'a> {
    pub(super) fn new(source: &'a OciSource, reference: &'a Reference) -> Self {
        let is_local = is_loopback(reference.registry());
        let is_encrypted = !(is_local || source.allows_plain_http);
        let scheme = if is_encrypted { "https" } else { "http" };
        let mut config = Agent::config_builder()
            .max_redirects(0)
            .http_status_as_error(false)
            .https_only(is_encrypted)
            .user_agent(concat!("wasm_link/", env!("CARGO_PKG_VERSION")));
        if is_local {
            config = config.proxy(None);
        }
        let (host, repository) = (host(reference.registry()), reference.repository());
        Self {
            source,
            reference,
            agent: config.build().new_agent(),
            base: format!("{scheme}://{host}/v2/{repository}/"),
            is_encrypted,
            ends: Instant::now().checked_add(source.timeout),
            authorization: None,
        }
    }

    /// Returns a part of the artifact.
    ///
    /// # Errors
    /// Fails when it cannot be had, and when it has more bytes than it may.
    pub(super) fn get(&mut self, wanted: &Wanted<'_>) -> Result<Vec<u8>, OciError> {
        let uri = read(&format!("{}{}", self.base, wanted.path))?;
        let mut response = self.follow(&uri, wanted.accepted)?;
        if response.status() == StatusCode::UNAUTHORIZED && self.authorization.is_none() {
            self.authorize(&uri, &response)?;
            response = self.follow(&uri, wanted.accepted)?;
        }
        let url = shown(&uri);
        match response.status() {
            StatusCode::OK => body(&url, response, wanted.most),
            StatusCode::NOT_FOUND => Err(OciError::NotFound { url }),
            StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => Err(self.denied(url)),
            status => Err(OciError::Answer {
                url,
                what: format!("the status {status}"),
            }),
        }
    }

    /// Asks for something, wherever the registry leads for it.
    fn follow(&self, uri: &Uri, accepted: &str) -> Result<Response<Body>, OciError> {
        let mut uri = uri.clone();
        for _ in 0..=REDIRECTS {
            // What is elsewhere is public, or has a secret of its own in its address.
            let is_here = uri.authority().is_some_and(|to| *to == *self.authority());
            let authorization = self.authorization.as_ref().filter(|_| is_here);
            let response = self.ask(&uri, accepted, authorization)?;
            if !response.status().is_redirection() {
                return Ok(response);
            }
            uri = self.led_to(&uri, &response)?;
        }
        Err(OciError::Answer {
            url: shown(&uri),
            what: format!("more than {REDIRECTS} other addresses, one after the other"),
        })
    }

    fn ask(
        &self,
        uri: &Uri,
        accepted: &str,
        authorization: Option<&HeaderValue>,
    ) -> Result<Response<Body>, OciError> {
        let left = self
            .ends
            .map(|ends| ends.saturating_duration_since(Instant::now()));
        let request = self.agent.get(uri.clone());
        let request = request.config().timeout_global(left).build();
        let request = request.header(ACCEPT, accepted);
        let request = match authorization {
            Some(authorization) => request.header(AUTHORIZATION, authorization),
            None => request,
        };
        request.call().map_err(|error| match error {
            ureq::Error::Io(error) => unreachable(&shown(uri), error),
            other => unreachable(&shown(uri), other),
        })
    }

    /// Returns where an answer leads.
    fn led_to(&self, from: &Uri, response: &Response<Body>) -> Result<Uri, OciError> {
        let location = response.headers().get(LOCATION);
        let location = location.and_then(|location| location.to_str().ok());
        let location = location.ok_or_else(|| OciError::Answer {
            url: shown(from),
            what: "another address, and does not say which".to_owned(),
        })?;
        let uri = match (
            location.starts_with('/'),
            from.scheme_str(),
            from.authority(),
        ) {
            (true, Some(scheme), Some(authority)) => {
                read(&format!("{scheme}://{authority}{location}"))
            }
            _ => read(location),
        }?;
        self.admitted(uri)
    }

    /// Lets an address pass where the registry may lead to: an encrypted one, or, if the registry itself is not encrypted, one of
    /// its own or of this machine.
    fn admitted(&self, uri: Uri) -> Result<Uri, OciError> {
        let to = uri.authority().map_or("", |to| to.as_str());
        let is_near =
            to == self.authority() || is_loopback(to) && is_loopback(self.reference.registry());
        match uri.scheme_str() {
            Some("https") => Ok(uri),
            Some("http") if !self.is_encrypted && is_near => Ok(uri),
            _ => Err(OciError::Insecure { url: shown(&uri) }),
        }
    }

    fn authority(&self) -> &str {
        host(self.reference.registry())
    }

    /// Does what the registry asks for before it gives anything.
    fn authorize(&mut self, uri: &Uri, refusal: &Response<Body>) -> Result<(), OciError> {
        let secret = match &self.source.credentials {
            Some(credentials) => credentials.secret(self.reference.registry())?,
            None => None,
        };
        let authorization = match (Challenge::of(refusal.headers()), secret) {
            (Some(Challenge::Bearer { .. }), Some(Secret::Token(token))) => {
                format!("Bearer {token}")
            }
            (Some(Challenge::Bearer { realm, service }), secret) => {
                format!("Bearer {}", self.token(&realm, service.as_deref(), secret)?)
            }
            (Some(Challenge::Basic), Some(Secret::Basic(basic))) => format!("Basic {basic}"),
            (Some(Challenge::Basic), Some(Secret::Token(_)) | None) | (None, _) => {
                return Err(self.denied(shown(uri)));
            }
        };
        let mut authorization =
            HeaderValue::from_str(&authorization).map_err(|_| no_token(shown(uri)))?;
        authorization.set_sensitive(true);
        self.authorization = Some(authorization);
        Ok(())
    }

    /// Has a token made, which lets its holder read this artifact alone.
    fn token(
        &self,
        realm: &str,
        service: Option<&str>,
        secret: Option<Secret>,
    ) -> Result<String, OciError> {
        let scope = format!("repository:{}:pull", self.reference.repository());
        let mut address = format!(
            "{realm}{}scope={}",
            if realm.contains('?') { '&' } else { '?' },
            encoded(&scope)
        );
        if let Some(service) = service {
            address.push_str("&service=");
            address.push_str(&encoded(service));
        }
        let uri = self.admitted(read(&address)?)?;
        let authorization = match secret {
            Some(Secret::Basic(basic)) => HeaderValue::from_str(&format!("Basic {basic}")).ok(),
            Some(Secret::Token(_)) | None => None,
        };
        let response = self.ask(&uri, "application/json", authorization.as_ref())?;
        let url = shown(&uri);
        match response.status() {
            StatusCode::OK => {}
            StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => return Err(self.denied(url)),
            status => {
                let what = format!("the status {status}");
                return Err(OciError::Answer { url, what });
            }
        }
        let answer = body(&url, response, LARGEST_TOKEN)?;
        let answer: Option<Value> = serde_json::from_slice(&answer).ok();
        let token = answer.as_ref().and_then(|answer| {
            let token = answer.get("token").or_else(|| answer.get("access_token"));
            token?.as_str()
        });
        token.map(str::to_owned).ok_or_else(|| no_token(url))
    }

    fn denied(&self, url: String) -> OciError {
        OciError::Denied {
            url,
            what: match self.source.credentials {
                Some(_) => "the credentials that were given do not do, or there are none for it",
                None => "give credentials by `OciSource::with_credentials`",
            },
        }
    }
}

/// Returns the host that answers for a registry.
fn host(registry: &str) -> &str {
    match registry {
        "docker.io" => "registry-1.docker.io",
        other => other,
    }
}

fn read(address: &str) -> Result<Uri, OciError> {
    address.parse().map_err(|_| OciError::Answer {
        url: escaped(address).to_string(),
        what: "an address that is none".to_owned(),
    })
}

/// Returns an address without what may be secret in it.
fn shown(uri: &Uri) -> String {
    let scheme = uri.scheme_str().unwrap_or_default();
    let authority = uri.authority().map_or("", |authority| authority.as_str());
    let host = authority
        .rsplit_once('@')
        .map_or(authority, |(_, host)| host);
    escaped(format_args!("{scheme}://{host}{}", uri.path())).to_string()
}

/// Returns a text as it stands in an address.
fn encoded(text: &str) -> String {
    let bytes = text.bytes().map(|byte| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
            char::from(byte).to_string()
        }
        other => format!("%{other:02X}"),
    });
    bytes.collect()
}

/// Reads an answer that has not more than `most` bytes.
fn body(url: &str, response: Response<Body>, most: usize) -> Result<Vec<u8>, OciError> {
    let mut bytes = Vec::new();
    let bound = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    let read = response
        .into_body()
        .into_reader()
        .take(bound)
        .read_to_end(&mut bytes);
    read.map_err(|error| unreachable(url, error))?;
    if bytes.len() > most {
        return Err(OciError::Answer {
            url: url.to_owned(),
            what: format!("more than {most} bytes"),
        });
    }
    Ok(bytes)
}

fn no_token(url: String) -> OciError {
    OciError::Answer {
        url,
        what: "no token".to_owned(),
    }
}

fn unreachable(url: &str, error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> OciError {
    OciError::Unreachable {
        url: url.to_owned(),
        source: error.into(),
    }
}
