//! Where the component of a ready-made plugin comes from.

mod compiled;
mod file;

use std::borrow::Cow;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub(super) use compiled::{Compiled, Trusted};
pub(super) use file::ReadError;

use crate::describe::LoadLimits;
use crate::load::Digest;
#[cfg(feature = "oci")]
use crate::oci::OciSource;

/// A component's bytes, or the file that has them.
///
/// A file is read when it is needed, and not kept: a component may be large.
#[derive(Clone, Debug)]
pub(crate) enum Source {
    File {
        path: Arc<Path>,
        /// What it has to have in it: something was concluded from that.
        known: Option<Box<Digest>>,
    },
    /// Plugins may share them.
    Bytes(Arc<[u8]>),
    /// In a registry.
    #[cfg(feature = "oci")]
    Oci(Arc<OciSource>),
    /// It was compiled before.
    Compiled(Compiled),
    /// There is none: the plugin is a Rust value.
    Native,
    /// The component was read: nobody needs the bytes any more.
    Released,
}

impl Source {
    pub(crate) fn file(path: &Path) -> Self {
        Self::File {
            path: path.into(),
            known: None,
        }
    }

    /// Reads the bytes, of a file not more than `limits` admit.
    ///
    /// # Errors
    /// Fails when they cannot be read, and when a file is not what something was concluded from.
    pub(crate) fn read(&self, limits: &LoadLimits) -> Result<Cow<'_, [u8]>, ReadError> {
        match self {
            Self::File { path, known } => {
                let bytes = file::read(path, limits).map_err(|error| ReadError::of(path, error))?;
                if known
                    .as_ref()
                    .is_some_and(|known| **known != Digest::of(&bytes))
                {
                    let changed =
                        "the file has changed since its plug and sockets were found in it";
                    return Err(ReadError::of(path, io::Error::other(changed)));
                }
                Ok(Cow::Owned(bytes))
            }
            Self::Bytes(bytes) => Ok(Cow::Borrowed(bytes)),
            #[cfg(feature = "oci")]
            Self::Oci(source) => match source.pull(limits) {
                Ok(artifact) => Ok(Cow::Owned(artifact.into_component())),
                Err(error) => Err(ReadError::of_artifact(source.reference(), error)),
            },
            Self::Compiled(_) => Err(ReadError::compiled()),
            Self::Native => Err(ReadError::native()),
            Self::Released => Err(ReadError::released()),
        }
    }

    /// Takes note of what was read: a file that has something else in it later cannot be read. What a registry has may be
    /// something else at any time.
    pub(crate) fn insist_on(&mut self, read: &[u8]) {
        match self {
            Self::File { known, .. } => *known = Some(Box::new(Digest::of(read))),
            #[cfg(feature = "oci")]
            Self::Oci(_) => *self = Self::Bytes(read.into()),
            Self::Bytes(_) | Self::Compiled(_) | Self::Native | Self::Released => {}
        }
    }

    /// Tells whether it is not on this machine.
    pub(crate) fn is_elsewhere(&self) -> bool {
        match self {
            #[cfg(feature = "oci")]
            Self::Oci(_) => true,
            Self::File { .. }
            | Self::Bytes(_)
            | Self::Compiled(_)
            | Self::Native
            | Self::Released => false,
        }
    }

    /// Returns the path of the file, if it is one.
    pub(crate) fn path(&self) -> Option<&Arc<Path>> {
        match self {
            Self::File { path, .. } => Some(path),
            Self::Compiled(compiled) => compiled.path(),
            #[cfg(feature = "oci")]
            Self::Oci(_) => None,
            Self::Bytes(_) | Self::Native | Self::Released => None,
        }
    }

    /// Returns how many bytes there are to read, as far as that can be told: a file may be another one by then.
    pub(crate) fn length(&self) -> Option<u64> {
        match self {
            Self::File { path, .. } => Some(fs::metadata(path).ok()?.len()),
            Self::Bytes(bytes) => u64::try_from(bytes.len()).ok(),
            #[cfg(feature = "oci")]
            Self::Oci(_) => None,
            Self::Compiled(_) | Self::Native | Self::Released => None,
        }
    }
}

/// The files of components in a folder, ordered by name.
#[derive(Default)]
pub(crate) struct ComponentFiles {
    pub(crate) files: Vec<PathBuf>,
    /// What looks as if it was meant to be one, or has some: files of another extension and folders.
    pub(crate) passed_over: Vec<PathBuf>,
}

/// Returns the files of components at `path`: itself where it is a file, and those directly within
/// it where it is a folder.
///
/// # Errors
/// Fails when `path` is neither, or cannot be read.
pub(crate) fn component_files(path: &Path) -> Result<ComponentFiles, ReadError> {
    files(path, is_component)
}

/// Returns the files of compiled components at `path`, as [`component_files`] does those of others. Those of others are
/// not passed over: whoever has both in a folder takes both.
///
/// # Errors
/// Fails when `path` is neither, or cannot be read.
pub(crate) fn compiled_files(path: &Path, _: Trusted) -> Result<Vec<PathBuf>, ReadError> {
    Ok(files(path, is_compiled)?.files)
}

fn files(path: &Path, is_taken: fn(&Path) -> bool) -> Result<ComponentFiles, ReadError> {
    let named = |error: io::Error| ReadError::of(path, error);
    if !fs::metadata(path).map_err(named)?.is_dir() {
        return Ok(ComponentFiles {
            files: vec![path.to_owned()],
            passed_over: Vec::new(),
        });
    }
    let mut found = ComponentFiles::default();
    for entry in fs::read_dir(path).map_err(named)? {
        let file = entry.map_err(named)?.path();
        if is_taken(&file) && file.is_file() {
            found.files.push(file);
        } else if may_be_meant(&file) {
            found.passed_over.push(file);
        }
    }
    found.files.sort_unstable();
    found.passed_over.sort_unstable();
    Ok(found)
}

/// Tells whether somebody may expect plugins in what is not taken.
fn may_be_meant(path: &Path) -> bool {
    if path.is_dir() {
        let Ok(mut entries) = fs::read_dir(path) else {
            return false;
        };
        return entries.any(|entry| entry.is_ok_and(|entry| looks_like_component(&entry.path())));
    }
    looks_like_component(path)
}

fn looks_like_component(file: &Path) -> bool {
    let extension = file.extension().and_then(|extension| extension.to_str());
    let names = ["wasm", "wat", "cwasm"];
    extension.is_some_and(|extension| {
        names
            .iter()
            .any(|name| extension.eq_ignore_ascii_case(name))
    })
}

fn is_component(file: &Path) -> bool {
    let extension = file.extension().and_then(|extension| extension.to_str());
    extension == Some("wasm") || (cfg!(feature = "wat") && extension == Some("wat"))
}

pub(crate) fn is_compiled(file: &Path) -> bool {
    file.extension()
        .is_some_and(|extension| extension == "cwasm")
}
