//! What is in a folder, and how large a file may be.

use std::io;
use std::path::Path;

/// How many bytes a file, or text in the invocation, may have: the WIT of all of WASI has a tenth of that.
pub(super) const LARGEST: u64 = 4 << 20;

/// Returns the sorted names of what is in `folder`; a name that is not Unicode cannot be written in a path.
pub(super) fn names(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in folder.read_dir()? {
        names.extend(entry?.file_name().into_string());
    }
    names.sort();
    Ok(names)
}

pub(super) fn has_extension(name: &str, extension: &str) -> bool {
    Path::new(name)
        .extension()
        .is_some_and(|found| found.eq_ignore_ascii_case(extension))
}
