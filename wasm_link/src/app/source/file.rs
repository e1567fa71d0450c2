//! The reading of a file that anybody may have put there.

use std::error::Error;
use std::fmt;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;

use crate::describe::LoadLimits;
use crate::error::{LoadLimit, LoadLimitHit};
#[cfg(feature = "oci")]
use crate::oci::OciError;
use crate::text::escaped;

/// Why a file cannot be read, or a folder: told to each plugin that is in it.
#[derive(Clone, Debug)]
pub(crate) struct ReadError {
    /// The path of a file, or the name of an artifact.
    place: Option<String>,
    cause: Arc<io::Error>,
}

impl ReadError {
    pub(super) fn of(path: &Path, cause: io::Error) -> Self {
        Self {
            place: Some(path.display().to_string()),
            cause: Arc::new(cause),
        }
    }

    /// For what is in a registry.
    #[cfg(feature = "oci")]
    pub(super) fn of_artifact(reference: &str, cause: OciError) -> Self {
        Self {
            place: Some(reference.to_owned()),
            cause: Arc::new(io::Error::other(cause)),
        }
    }

    /// For bytes that are gone.
    pub(super) fn released() -> Self {
        Self::without_path("its bytes were let go of when it was loaded")
    }

    /// For a plugin that has none, and lost the Rust value that it was.
    pub(super) fn native() -> Self {
        Self::without_path(
            "its Rust value was made for plugins with another state: give it with its state, by \
             `Plugin::from_native_with`, and not by `with_state`",
        )
    }

    /// For a component that was compiled before.
    pub(super) fn compiled() -> Self {
        Self::without_path(
            "it is compiled, and is read with the engine that it was compiled for: give its plug and its sockets, by \
             `Plugin::with_plug` and `with_sockets`, or find them with `Plugin::infer_with_engine`",
        )
    }

    fn without_path(cause: &'static str) -> Self {
        Self {
            place: None,
            cause: Arc::new(io::Error::other(cause)),
        }
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = &self.place {
            write!(f, "{}: ", escaped(place))?;
        }
        self.cause.fmt(f)
    }
}

impl Error for ReadError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        // What the system says is in the text; what is more than that is an error of its own.
        let cause = self.cause.get_ref()?;
        Some(cause)
    }
}

impl From<ReadError> for io::Error {
    fn from(error: ReadError) -> Self {
        Self::new(error.cause.kind(), error)
    }
}

/// Reads a regular file. Anything else that has a path may never end, such as a device, or never begin, such as a
/// pipe that nobody writes to.
///
/// # Errors
/// Fails with a [`LoadLimitHit`] in it when the file has more bytes than a component may have.
pub(super) fn read(path: &Path, limits: &LoadLimits) -> io::Result<Vec<u8>> {
    // To open a pipe would be to wait for who writes to it.
    let found = regular(&fs::metadata(path)?)?;
    let most = limits.component_bytes.unwrap_or(usize::MAX);
    let too_large = |hit: LoadLimitHit| io::Error::new(io::ErrorKind::FileTooLarge, hit);
    let length = usize::try_from(found).unwrap_or(usize::MAX);
    if length > most {
        let hit = LoadLimitHit::counted(LoadLimit::ComponentBytes, most, length);
        return Err(too_large(hit));
    }
    let file = File::open(path)?;
    // It may be another file by now.
    regular(&file.metadata()?)?;
    let mut bytes = Vec::new();
    let reserved = bytes.try_reserve_exact(length);
    reserved.map_err(|_| io::ErrorKind::OutOfMemory)?;
    // Of a file that grows, or that does not say how long it is, one byte too many is enough.
    let bound = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    file.take(bound).read_to_end(&mut bytes)?;
    if bytes.len() > most {
        let hit = LoadLimitHit::unread(LoadLimit::ComponentBytes, most);
        return Err(too_large(hit));
    }
    Ok(bytes)
}

/// Reads the first bytes of a regular file.
///
/// # Errors
/// Fails when it cannot be read, or is no regular file.
pub(super) fn beginning(path: &Path) -> io::Result<Vec<u8>> {
    regular(&fs::metadata(path)?)?;
    let mut bytes = Vec::new();
    File::open(path)?.take(1 << 10).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Returns how long a regular file is, in bytes.
fn regular(metadata: &fs::Metadata) -> io::Result<u64> {
    if metadata.is_file() {
        return Ok(metadata.len());
    }
    let what = if metadata.is_dir() {
        "it is a folder, not a file"
    } else {
        "it is not a regular file"
    };
    Err(io::Error::new(io::ErrorKind::InvalidInput, what))
}
