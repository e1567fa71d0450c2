//! What was fetched before, in files that are named by its digest. Anybody may have written to them: they are checked.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::process;
use std::sync::atomic::{AtomicU64, Ordering};

use super::digest::Digest;
use super::error::OciError;

/// Tells files apart that are being written.
static NEXT: AtomicU64 = AtomicU64::new(0);

/// Returns what has this digest, if it is there and has not more than `most` bytes.
pub(super) fn read(folder: &Path, digest: Digest, most: usize) -> Option<Vec<u8>> {
    let path = file(folder, digest);
    // To open a pipe would be to wait for who writes to it.
    if !fs::metadata(&path).ok()?.is_file() {
        return None;
    }
    let mut bytes = Vec::new();
    let most = u64::try_from(most).unwrap_or(u64::MAX);
    let opened = File::open(&path).ok()?;
    opened.take(most).read_to_end(&mut bytes).ok()?;
    (Digest::of(&bytes) == digest).then_some(bytes)
}

/// Keeps what has this digest. Whoever reads meanwhile finds all of it, or nothing.
///
/// # Errors
/// Fails when the folder cannot be written to.
pub(super) fn write(folder: &Path, digest: Digest, bytes: &[u8]) -> Result<(), OciError> {
    let wrong = |path: &Path| {
        let path = path.to_owned();
        move |source: io::Error| OciError::Cache { path, source }
    };
    fs::create_dir_all(folder).map_err(wrong(folder))?;
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let unfinished = folder.join(format!("unfinished-{}-{number}", process::id()));
    let finished = file(folder, digest);
    let written = fs::write(&unfinished, bytes).and_then(|()| fs::rename(&unfinished, &finished));
    if written.is_err() {
        // It may not be there at all.
        let _ = fs::remove_file(&unfinished);
    }
    written.map_err(wrong(&finished))
}

fn file(folder: &Path, digest: Digest) -> PathBuf {
    folder.join(format!("sha256-{}", digest.digits()))
}
