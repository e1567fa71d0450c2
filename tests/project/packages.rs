//! What is in a published package.

use std::fs;
use std::path::{Path, PathBuf};

use crate::cargo;

const PACKAGES: [&str; 2] = ["wasm_link", "wasm_link_macros"];

/// No file of a package is larger, in bytes.
const LARGEST: usize = 64 << 10;

/// A file that is published, by its name in its package.
type File = (String, Vec<u8>);

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Returns what is published. Cargo makes some of the files itself: they are empty here.
fn files(package: &str) -> Vec<File> {
    let list = cargo(&["package", "--list", "--allow-dirty", "--package", package]);
    let folder = project().join(package);
    let read = |file: &str| fs::read(folder.join(file)).unwrap_or_default();
    let files = list.lines().map(|file| (file.to_owned(), read(file)));
    files.collect()
}

fn text<'a>(files: &'a [File], name: &str) -> &'a str {
    let file = files.iter().find(|(file, _)| file == name);
    let (_, text) = file.unwrap_or_else(|| panic!("no {name} in the package"));
    str::from_utf8(text).unwrap()
}

#[test]
fn packages_have_the_licences_of_the_project() {
    for package in PACKAGES {
        let files = files(package);
        for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
            let of_the_project = fs::read_to_string(project().join(licence)).unwrap();
            assert_eq!(text(&files, licence), of_the_project, "{package}");
        }
    }
}

#[test]
fn packages_have_only_code_and_what_is_read_with_it() {
    for package in PACKAGES {
        let mut strange = files(package);
        strange.retain(|(file, content)| {
            let is_code = ["src/", "wit/"]
                .iter()
                .any(|folder| file.starts_with(folder));
            content.len() > LARGEST || file.contains('/') && !is_code
        });
        let names: Vec<_> = strange.iter().map(|(file, _)| file).collect();
        assert_eq!(names, Vec::<&String>::new(), "{package}");
    }
}

#[test]
fn links_of_the_readmes_lead_somewhere_from_the_package() {
    for package in PACKAGES {
        let files = files(package);
        let links = text(&files, "README.md").split("](").skip(1);
        let links = links.map(|rest| rest.split(')').next().unwrap());
        let lost: Vec<_> = links
            .filter(|link| !link.starts_with("https://") && !link.starts_with('#'))
            .filter(|link| files.iter().all(|(file, _)| file != link))
            .collect();
        assert_eq!(lost, Vec::<&str>::new(), "{package}");
    }
}
