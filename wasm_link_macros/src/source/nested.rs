//! Finds packages that are not read, since they stand in the `deps` of a dependency.
//!
//! The tools that make plugins read one folder `deps`, that of the main package, and so does the macro. What stands
//! elsewhere is only looked at to say so.

use std::fs;
use std::path::Path;

use super::folders::{LARGEST, has_extension, names};

/// How deep folders are looked into, and how many files are.
const DEPTH: usize = 8;
const FILES: usize = 1_000;

/// A file that is not read.
#[derive(Debug)]
pub(super) struct Nested {
    /// Its path as the user would write it.
    pub(super) path: String,
    pub(super) text: String,
}

/// Finds the WIT in the `deps` of a dependency's folder.
pub(super) fn nested(root: &Path, folder: &str, found: &mut Vec<Nested>) {
    look_into(root, &format!("{folder}/deps"), DEPTH, found);
}

fn look_into(root: &Path, folder: &str, depth: usize, found: &mut Vec<Nested>) {
    let (Some(depth), Ok(names)) = (depth.checked_sub(1), names(&root.join(folder))) else {
        return;
    };
    for name in names {
        if found.len() >= FILES {
            return;
        }
        let path = format!("{folder}/{name}");
        let metadata = fs::metadata(root.join(&path)).ok();
        let metadata = metadata.as_ref();
        if metadata.is_some_and(fs::Metadata::is_dir) {
            look_into(root, &path, depth, found);
        } else if has_extension(&name, "wit")
            && metadata.is_some_and(|file| file.is_file() && file.len() <= LARGEST)
            && let Ok(text) = fs::read_to_string(root.join(&path))
        {
            found.push(Nested { path, text });
        }
    }
}
