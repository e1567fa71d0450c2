//! The packages of WASI, as crates of the registry ship them: every interface compiles, without a warning.
//!
//! The crates are dependencies for WASI alone, so that cargo knows their place, and compiles them nowhere else.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use crate::compiler::assert_compiles;

#[test]
fn every_interface_of_wasi_0_2_compiles() {
    let packages = packages("wasip2");
    assert_eq!(
        packages.names(),
        [
            "cli",
            "clocks",
            "filesystem",
            "http",
            "io",
            "random",
            "sockets"
        ]
    );
    packages.compile();
}

#[test]
fn every_interface_of_wasi_0_3_compiles() {
    let packages = packages("wasip3");
    assert_eq!(
        packages.names(),
        ["cli", "clocks", "filesystem", "http", "random", "sockets"]
    );
    packages.compile();
}

/// The packages in one folder of WIT.
pub(crate) struct Packages {
    folder: PathBuf,
    packages: Vec<Package>,
}

/// One package, and what is in it.
struct Package {
    name: String,
    version: String,
    interfaces: Vec<String>,
    gates: Vec<String>,
}

/// Finds the packages that the crate `name` ships.
pub(crate) fn packages(name: &str) -> Packages {
    let folder = crate_folder(name).join("wit");
    let deps = fs::read_dir(folder.join("deps")).expect("the crate ships WIT");
    let files = deps.map(|entry| entry.expect("the folder can be read").path());
    let mut packages: Vec<_> = files.map(|file| Package::read(&file)).collect();
    packages.sort_by(|left, right| left.name.cmp(&right.name));
    Packages { folder, packages }
}

/// Asks cargo for the folder of a crate that this package depends on.
fn crate_folder(name: &str) -> PathBuf {
    let output = Command::new(env::var_os("CARGO").unwrap_or("cargo".into()))
        .args(["metadata", "--format-version=1", "--locked"])
        .args(["--filter-platform=wasm32-wasip2", "--manifest-path"])
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"))
        .output()
        .expect("cargo can be run");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let metadata = String::from_utf8(output.stdout).expect("JSON is text");
    let paths = metadata.split("\"manifest_path\":\"").skip(1);
    let paths = paths.filter_map(|path| path.split('"').next());
    let folders = paths.filter_map(|path| Path::new(path).parent());
    folders
        .filter(|folder| {
            let folder = folder.file_name().unwrap_or_default().to_string_lossy();
            folder.starts_with(&format!("{name}-"))
        })
        .map(Path::to_owned)
        .next()
        .expect("this package depends on the crate")
}

impl Package {
    /// Reads the names in a file that has a package of WASI.
    fn read(file: &Path) -> Self {
        let text = fs::read_to_string(file).expect("the file can be read");
        let lines = || text.lines().map(str::trim);
        let header = lines()
            .find_map(|line| line.strip_prefix("package wasi:")?.strip_suffix(';'))
            .expect("the file has a package of WASI");
        let (name, version) = header
            .split_once('@')
            .expect("packages of WASI have a version");
        let interfaces = lines().filter_map(|line| {
            let name = line.strip_prefix("interface ")?.strip_suffix(" {")?;
            Some(name.to_owned())
        });
        let gates = text.split("@unstable(feature = ").skip(1);
        let gates = gates.filter_map(|gate| Some(gate.split_once(')')?.0.to_owned()));
        Self {
            name: name.to_owned(),
            version: version.to_owned(),
            interfaces: interfaces.collect(),
            gates: gates.collect(),
        }
    }
}

impl Packages {
    /// Returns where they are.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Returns the ids of the interfaces that are behind no gate.
    pub(crate) fn stable_interfaces(&self) -> Vec<String> {
        let mut interfaces = self.interfaces();
        interfaces.retain(|interface| !interface.starts_with("wasi:clocks/timezone@"));
        interfaces
    }

    fn interfaces(&self) -> Vec<String> {
        let mut interfaces = Vec::new();
        for package in &self.packages {
            assert!(!package.interfaces.is_empty(), "{} is empty", package.name);
            let Package { name, version, .. } = package;
            let names = package.interfaces.iter();
            interfaces.extend(names.map(|interface| format!("wasi:{name}/{interface}@{version}")));
        }
        interfaces
    }

    fn names(&self) -> Vec<&str> {
        let packages = self.packages.iter();
        packages.map(|package| package.name.as_str()).collect()
    }

    /// Compiles all interfaces, as one invocation and in a crate that allows no warning.
    fn compile(&self) {
        let interfaces = self.interfaces();
        let gates = self.packages.iter().flat_map(|package| &package.gates);
        let gates: BTreeSet<_> = gates.collect();
        let gates: Vec<_> = gates.into_iter().collect();
        let text = format!(
            "wasm_link::interface!({{ path: \"{}\", interfaces: {interfaces:?}, features: {gates:?}, \
             implement: true }});\n",
            self.folder.display()
        );
        println!("{} interfaces: {}", interfaces.len(), interfaces.join(" "));
        assert_compiles(&format!("wasi-{}", self.packages.len()), &text);
    }
}
