//! Where the component of a ready-made plugin comes from.

use std::borrow::Cow;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A component's bytes, or the file that has them.
///
/// A file is read when it is needed, and not kept: a component may be large, and the data of a
/// plugin lives as long as the plugin.
#[derive(Clone, Debug)]
pub(crate) enum Source {
    File(PathBuf),
    /// Plugins of equal bytes may share them.
    Bytes(Arc<[u8]>),
}

impl Source {
    pub(crate) fn read(&self) -> io::Result<Cow<'_, [u8]>> {
        match self {
            Self::File(path) => match fs::read(path) {
                Ok(bytes) => Ok(Cow::Owned(bytes)),
                Err(error) => {
                    let text = format!("{}: {error}", path.display());
                    Err(io::Error::new(error.kind(), text))
                }
            },
            Self::Bytes(bytes) => Ok(Cow::Borrowed(bytes)),
        }
    }

    /// Returns the bytes, if they are kept here.
    pub(crate) fn bytes(&self) -> Option<Arc<[u8]>> {
        match self {
            Self::File(_) => None,
            Self::Bytes(bytes) => Some(Arc::clone(bytes)),
        }
    }

    /// Keeps the same bytes as somebody else, where any are kept.
    pub(crate) fn share(&mut self, same: Arc<[u8]>) {
        if let Self::Bytes(bytes) = self {
            *bytes = same;
        }
    }
}

/// Returns the files of components at `path`: itself where it is a file, and those directly within
/// it, ordered by name, where it is a folder.
///
/// # Errors
/// Fails when `path` is neither, or cannot be read.
pub(crate) fn component_files(path: &Path) -> io::Result<Vec<PathBuf>> {
    let named = |error: io::Error| {
        let text = format!("{}: {error}", path.display());
        io::Error::new(error.kind(), text)
    };
    if !fs::metadata(path).map_err(named)?.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut files = Vec::new();
    for entry in fs::read_dir(path).map_err(named)? {
        let file = entry.map_err(named)?.path();
        if is_component(&file) && file.is_file() {
            files.push(file);
        }
    }
    files.sort_unstable();
    Ok(files)
}

fn is_component(file: &Path) -> bool {
    let extension = file.extension().and_then(|extension| extension.to_str());
    extension == Some("wasm") || (cfg!(feature = "wat") && extension == Some("wat"))
}
