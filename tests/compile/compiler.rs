//! The compiler, told where the crate `wasm_link` is.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs};

/// What calling the compiler needs.
pub(crate) struct Compiler {
    dependencies: PathBuf,
    wasm_link: PathBuf,
    wasmtime: PathBuf,
    /// Stands for the crate's own folder: relative paths start there.
    folder: PathBuf,
}

impl Compiler {
    /// Finds what cargo built for this test.
    pub(crate) fn new(folder: &Path) -> Self {
        let test = env::current_exe().expect("a test has a path");
        let dependencies = test.parent().expect("a test is in a folder").to_owned();
        Self {
            wasm_link: newest(&dependencies, "libwasm_link-"),
            wasmtime: newest(&dependencies, "libwasmtime-"),
            dependencies,
            folder: folder.to_owned(),
        }
    }

    /// Checks `file` as a library.
    pub(crate) fn check(&self, file: &str) -> Output {
        self.library(file, &["--emit=metadata"])
    }

    /// Compiles `file` as a library, which is not kept.
    pub(crate) fn library(&self, file: &str, arguments: &[&str]) -> Output {
        let output = Scratch::new(&format!("{file}.rlib"));
        let arguments: Vec<&str> = [&["--crate-type=lib"], arguments].concat();
        self.run(file, &arguments, output.path())
    }

    /// Compiles `file` to the program `program`.
    pub(crate) fn build(&self, file: &str, program: &Path) -> Output {
        self.run(file, &["--crate-type=bin", "-Cdebuginfo=0"], program)
    }

    fn run(&self, file: &str, arguments: &[&str], output: &Path) -> Output {
        Command::new(env::var_os("RUSTC").unwrap_or("rustc".into()))
            .current_dir(&self.folder)
            .env("CARGO_MANIFEST_DIR", &self.folder)
            .args(["--edition=2024", "--error-format=human", "--color=never"])
            .args(arguments)
            .arg("-o")
            .arg(output)
            .arg("--extern")
            .arg(format!("wasm_link={}", self.wasm_link.display()))
            .arg("--extern")
            .arg(format!("wasmtime={}", self.wasmtime.display()))
            .arg("-L")
            .arg(format!("dependency={}", self.dependencies.display()))
            .arg(file)
            .output()
            .expect("the compiler can be run")
    }
}

/// Makes sure that a library of these items compiles, with all that there is denied.
pub(crate) fn assert_compiles(name: &str, items: &str) {
    let text =
        format!("//! {name}\n#![forbid(unsafe_code)]\n#![deny(warnings, missing_docs)]\n{items}");
    let scratch = Scratch::new(name);
    fs::create_dir_all(scratch.path()).expect("the folder can be made");
    fs::write(scratch.path().join("all.rs"), text).expect("the file can be written");
    let output = Compiler::new(scratch.path()).check("all.rs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
}

/// Finds the library of which cargo built several: the last one is of the sources as they are.
fn newest(folder: &Path, prefix: &str) -> PathBuf {
    let entries = fs::read_dir(folder).expect("the folder can be read");
    entries
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with(prefix) && name.ends_with(".rlib")
        })
        .max_by_key(|path| path.metadata().and_then(|data| data.modified()).ok())
        .expect("cargo built the library for this test")
}

/// A file or folder of this test process, which goes with this value.
pub(crate) struct Scratch(PathBuf);

impl Scratch {
    /// Chooses a path that nobody else uses.
    pub(crate) fn new(name: &str) -> Self {
        let name = format!("wasm-link-{}-{name}", std::process::id());
        Self(env::temp_dir().join(name))
    }

    /// Returns the path.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // What is not there needs not go.
        fs::remove_file(&self.0).ok();
        fs::remove_dir_all(&self.0).ok();
    }
}
