//! What a registry is told of who asks.

use std::env;
use std::fmt;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use super::error::OciError;

/// The largest file of credentials, in bytes.
const LARGEST: u64 = 1 << 20;

/// Credentials for a registry, or where they are found when it asks for some. They are shown nowhere.
#[derive(Clone)]
pub struct Credentials(Kind);

#[derive(Clone)]
enum Kind {
    Basic(Arc<str>, Arc<str>),
    Token(Arc<str>),
    Environment(Arc<str>, Arc<str>),
    Docker(Option<Arc<Path>>),
}

/// What is sent.
#[derive(Clone)]
pub(super) enum Secret {
    /// A name and a password, as the header has them.
    Basic(String),
    Token(String),
}

impl Credentials {
    /// A name and a password, or what a registry gives out in its place.
    pub fn basic(user: impl Into<Arc<str>>, password: impl Into<Arc<str>>) -> Self {
        Self(Kind::Basic(user.into(), password.into()))
    }

    /// A token that the registry itself takes.
    pub fn token(token: impl Into<Arc<str>>) -> Self {
        Self(Kind::Token(token.into()))
    }

    /// A name and a password in variables of the environment, by the names of these.
    pub fn from_environment(user: impl Into<Arc<str>>, password: impl Into<Arc<str>>) -> Self {
        Self(Kind::Environment(user.into(), password.into()))
    }

    /// What `docker login` and its like wrote: `config.json` in the folder `DOCKER_CONFIG`, or else in `.docker` in the home
    /// folder. A registry that is not in it is asked without credentials. Programs that keep credentials are not run.
    #[must_use]
    pub fn from_docker_config() -> Self {
        Self(Kind::Docker(None))
    }

    /// What `docker login` and its like wrote into this file: see [`from_docker_config`](Self::from_docker_config).
    pub fn from_docker_config_file(file: impl AsRef<Path>) -> Self {
        Self(Kind::Docker(Some(file.as_ref().into())))
    }

    /// Returns what is sent to a registry.
    ///
    /// # Errors
    /// Fails when nothing is found where it should be.
    pub(super) fn secret(&self, registry: &str) -> Result<Option<Secret>, OciError> {
        match &self.0 {
            Kind::Basic(user, password) => Ok(Some(basic(user, password))),
            Kind::Token(token) => Ok(Some(Secret::Token(token.to_string()))),
            Kind::Environment(user, password) => {
                Ok(Some(basic(&variable(user)?, &variable(password)?)))
            }
            Kind::Docker(file) => {
                let file = match file {
                    Some(file) => file.to_path_buf(),
                    None => docker_config()?,
                };
                of_docker(&file, registry)
            }
        }
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Kind::Basic(..) => "a name and a password",
            Kind::Token(_) => "a token",
            Kind::Environment(..) => "variables of the environment",
            Kind::Docker(_) => "a file of docker's",
        })
    }
}

fn basic(user: &str, password: &str) -> Secret {
    Secret::Basic(STANDARD.encode(format!("{user}:{password}")))
}

fn variable(name: &str) -> Result<String, OciError> {
    env::var(name).map_err(|_| {
        missing(format!(
            "the variable `{name}` of the environment is not set"
        ))
    })
}

fn missing(what: String) -> OciError {
    OciError::Credentials { what }
}

fn docker_config() -> Result<PathBuf, OciError> {
    let folder = env::var_os("DOCKER_CONFIG").map(PathBuf::from);
    let folder = folder.or_else(|| Some(env::home_dir()?.join(".docker")));
    let folder = folder.ok_or_else(|| missing("there is no home folder".to_owned()))?;
    Ok(folder.join("config.json"))
}

/// Finds the credentials of a registry in a file of docker's.
fn of_docker(file: &Path, registry: &str) -> Result<Option<Secret>, OciError> {
    let wrong = |what: &str| missing(format!("{}: {what}", file.display()));
    if !fs::metadata(file).is_ok_and(|found| found.is_file()) {
        return Err(wrong("there is no such file"));
    }
    let mut bytes = Vec::new();
    let read = File::open(file).and_then(|file| file.take(LARGEST).read_to_end(&mut bytes));
    read.map_err(|error| wrong(&error.to_string()))?;
    let config: Value = serde_json::from_slice(&bytes).map_err(|_| wrong("it is not JSON"))?;
    let helper = config
        .pointer("/credHelpers")
        .and_then(|helpers| helpers.get(registry))
        .or_else(|| config.get("credsStore"));
    let entries = config.get("auths").and_then(Value::as_object);
    let names = [registry.to_owned(), format!("https://{registry}")];
    let entry = entries.and_then(|entries| names.iter().find_map(|name| entries.get(name)));
    let auth = entry.and_then(|entry| entry.get("auth"));
    match (auth.and_then(Value::as_str), helper.and_then(Value::as_str)) {
        (Some(auth), _) => match STANDARD.decode(auth).map(String::from_utf8) {
            Ok(Ok(text)) if text.contains(':') => Ok(Some(Secret::Basic(STANDARD.encode(text)))),
            _ => Err(wrong("`auth` is not a name and a password in base 64")),
        },
        (None, Some(helper)) => Err(wrong(&format!(
            "those of `{registry}` are kept by the program `docker-credential-{helper}`, which is not run: give them by \
             `Credentials::basic` or `from_environment`"
        ))),
        (None, None) => Ok(None),
    }
}
