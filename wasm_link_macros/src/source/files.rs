//! Finds and reads the files of a WIT package and of its dependencies.
//!
//! The order is that of the file names, never that of the file system: output and messages are the same
//! everywhere.

use std::path::Path;

use syn::LitStr;

use super::folders::{LARGEST, has_extension, names};
use super::nested::{Nested, nested};
use crate::errors::Errors;
use crate::nearest::suggestion;

/// The files of one package.
#[derive(Debug, Default)]
pub(super) struct Group {
    pub(super) files: Vec<File>,
}

/// A package that is encoded as WebAssembly, with all that it uses.
#[derive(Debug)]
pub(super) struct Encoded {
    /// The path of its file as the user would write it.
    pub(super) path: String,
    pub(super) bytes: Vec<u8>,
}

/// Where the main package stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Origin {
    #[default]
    Inline,
    File,
    Folder,
}

/// All packages that were found.
#[derive(Debug, Default)]
pub(super) struct Packages {
    pub(super) main: Group,
    pub(super) deps: Vec<Group>,
    pub(super) encoded: Vec<Encoded>,
    /// The files in the `deps` of dependencies, which are not read.
    pub(super) nested: Vec<Nested>,
    /// Where the main package stands.
    pub(super) origin: Origin,
    /// Whether something of the main package could not be read.
    pub(super) has_unread_main: bool,
    /// Whether a dependency could not be read.
    pub(super) has_unread_dependency: bool,
}

impl Packages {
    /// WIT that stands in the invocation itself.
    pub(super) fn inline(text: &str) -> Self {
        Self {
            main: Group::inline(text),
            ..Self::default()
        }
    }

    /// Returns the paths of the files, those of the main package first.
    pub(super) fn paths(&self) -> Vec<String> {
        let texts = [&self.main].into_iter().chain(&self.deps);
        let texts = texts.flat_map(|group| &group.files).map(|file| &file.path);
        let encoded = self.encoded.iter().map(|encoded| &encoded.path);
        texts.chain(encoded).cloned().collect()
    }
}

/// One file.
#[derive(Debug)]
pub(super) struct File {
    /// Its path as the user would write it.
    pub(super) path: String,
    /// Its content, as far as it is used.
    pub(super) text: String,
    /// All of its content.
    pub(super) original: String,
}

impl File {
    fn new(path: &str, text: String) -> Self {
        Self {
            path: path.to_owned(),
            original: text.clone(),
            text,
        }
    }
}

impl Group {
    /// WIT that stands in the invocation itself.
    fn inline(text: &str) -> Self {
        Self {
            files: vec![File::new("inline", text.to_owned())],
        }
    }
}

impl File {
    fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }
}

impl Packages {
    pub(super) fn texts(&self) -> impl Iterator<Item = &File> {
        let groups = std::iter::once(&self.main).chain(&self.deps);
        groups.flat_map(|group| &group.files)
    }

    pub(super) fn file(&self, path: &str) -> Option<&File> {
        self.texts().find(|file| file.path == path)
    }

    pub(super) fn file_mut(&mut self, path: &str) -> Option<&mut File> {
        let groups = std::iter::once(&mut self.main).chain(&mut self.deps);
        let mut files = groups.flat_map(|group| &mut group.files);
        files.find(|file| file.path == path)
    }

    pub(super) fn is_main(&self, path: &str) -> bool {
        self.main.files.iter().any(|file| file.path == path)
    }

    /// Forgets the packages of which nothing is left.
    pub(super) fn drop_empty(&mut self) {
        for group in std::iter::once(&mut self.main).chain(&mut self.deps) {
            if group.files.iter().all(File::is_empty) {
                group.files.clear();
            }
        }
        self.deps.retain(|group| !group.files.is_empty());
    }
}

/// Reads the package at `path`, a file or a folder, and the packages in the folder's `deps`, as far as it can.
pub(super) fn read(path: &LitStr, root: &Path, errors: &mut Errors) -> Packages {
    let mut reader = Reader {
        root,
        literal: path,
        errors,
        has_failed: false,
    };
    let written = path.value();
    let written = written.trim_end_matches('/');
    let found = root.join(written);
    let mut packages = Packages::default();
    if found.is_dir() {
        packages.origin = Origin::Folder;
        packages.main = reader.folder(written);
        if packages.main.files.is_empty() {
            reader.report(&format!("folder `{written}` has no `.wit` file"));
        }
        packages.has_unread_main = std::mem::take(&mut reader.has_failed);
        reader.dependencies(&format!("{written}/deps"), &mut packages);
        packages.has_unread_dependency = reader.has_failed;
    } else if found.exists() {
        packages.origin = Origin::File;
        reader.file(written, &mut packages.main);
        packages.has_unread_main = reader.has_failed;
    } else {
        reader.report(&missing(written, root));
    }
    packages
}

/// What every step of reading needs.
struct Reader<'a> {
    root: &'a Path,
    literal: &'a LitStr,
    errors: &'a mut Errors,
    /// Whether something could not be read since this was looked at last.
    has_failed: bool,
}

impl Reader<'_> {
    fn report(&mut self, message: &str) {
        self.has_failed = true;
        self.errors.report(self.literal.span(), message);
    }

    fn folder(&mut self, folder: &str) -> Group {
        let mut group = Group::default();
        for name in self.names(folder) {
            let path = format!("{folder}/{name}");
            if has_extension(&name, "wit") && !self.root.join(&path).is_dir() {
                self.file(&path, &mut group);
            }
        }
        group
    }

    fn dependencies(&mut self, folder: &str, packages: &mut Packages) {
        if !self.root.join(folder).is_dir() {
            return;
        }
        for name in self.names(folder) {
            let path = format!("{folder}/{name}");
            if self.root.join(&path).is_dir() {
                packages.deps.push(self.folder(&path));
                nested(self.root, &path, &mut packages.nested);
            } else if has_extension(&name, "wit") {
                let mut group = Group::default();
                self.file(&path, &mut group);
                packages.deps.push(group);
            } else if has_extension(&name, "wasm") {
                if let Some(bytes) = self.bytes(&path) {
                    packages.encoded.push(Encoded { path, bytes });
                }
            } else if has_extension(&name, "wat") {
                self.report(&format!(
                    "`{path}` is a WIT package encoded as text: expected WIT, as `wasm-tools component wit` prints \
                     it, or the binary `.wasm`"
                ));
            }
        }
        packages.deps.retain(|group| !group.files.is_empty());
    }

    fn file(&mut self, path: &str, group: &mut Group) {
        let Some(bytes) = self.bytes(path) else {
            return;
        };
        match String::from_utf8(bytes) {
            Ok(text) => group.files.push(File::new(path, text)),
            Err(_) => self.report(&format!(
                "`{path}` is not text: expected WIT in UTF-8, found other bytes"
            )),
        }
    }

    /// Reads a regular file, if it is not too large: anything else that has a path, such as a pipe, may never end.
    fn bytes(&mut self, path: &str) -> Option<Vec<u8>> {
        let found = self.root.join(path);
        let content = match found.metadata() {
            Ok(metadata) if !metadata.is_file() => {
                self.report(&format!(
                    "cannot read `{path}`: expected a regular file, found another kind"
                ));
                return None;
            }
            Ok(metadata) if metadata.len() > LARGEST => {
                let bytes = metadata.len();
                self.report(&format!(
                    "`{path}` has {bytes} bytes: expected at most {LARGEST}, which no WIT needs"
                ));
                return None;
            }
            Ok(_) => std::fs::read(&found),
            Err(error) => Err(error),
        };
        content
            .map_err(|error| self.report(&format!("cannot read `{path}`: {error}")))
            .ok()
    }

    fn names(&mut self, folder: &str) -> Vec<String> {
        names(&self.root.join(folder)).unwrap_or_else(|error| {
            self.report(&format!("cannot read the folder `{folder}`: {error}"));
            Vec::new()
        })
    }
}

fn missing(written: &str, root: &Path) -> String {
    let path = Path::new(written);
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let folder = path.parent().unwrap_or(Path::new(""));
    let siblings = names(&root.join(folder)).unwrap_or_default();
    format!(
        "no file or folder `{written}`: it was looked for relative to the folder of the crate's `Cargo.toml`{}",
        suggestion(&name, siblings.iter().map(String::as_str))
    )
}
