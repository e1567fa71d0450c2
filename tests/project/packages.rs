//! What is in a published package.

use std::fs;
use std::path::Path;

use crate::cargo;

/// No file of a package is larger, in bytes.
const LARGEST: u64 = 64 << 10;

/// Returns the names of the files that are published, and their sizes.
fn files(package: &str) -> Vec<(String, u64)> {
    let list = cargo(&["package", "--list", "--allow-dirty", "--package", package]);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .join(package);
    let sizes = list.lines().map(|file| {
        // Cargo makes some of the files itself.
        let size = fs::metadata(folder.join(file)).map_or(0, |metadata| metadata.len());
        (file.to_owned(), size)
    });
    sizes.collect()
}

#[test]
fn package_has_its_licences_and_its_readme() {
    let files = files("wasm_link");
    for wanted in ["LICENSE-APACHE", "LICENSE-MIT", "README.md"] {
        let size = files.iter().find(|(file, _)| file == wanted);
        assert!(
            size.is_some_and(|(_, size)| *size > 0),
            "{wanted} in {files:?}"
        );
    }
}

#[test]
fn package_has_only_code_and_what_is_read_with_it() {
    let strange: Vec<_> = files("wasm_link")
        .into_iter()
        .filter(|(file, size)| {
            let is_code = ["src/", "wit/"]
                .iter()
                .any(|folder| file.starts_with(folder));
            let is_beside = !file.contains('/');
            *size > LARGEST || !is_code && !is_beside
        })
        .filter(|(file, _)| file != "Cargo.lock")
        .collect();
    assert_eq!(strange, []);
}

#[test]
fn links_of_the_readme_lead_somewhere_from_the_package() {
    let files = files("wasm_link");
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("../wasm_link/README.md");
    let readme = fs::read_to_string(readme).unwrap();
    let links = readme
        .split("](")
        .skip(1)
        .map(|rest| rest.split(')').next().unwrap());
    let lost: Vec<_> = links
        .filter(|link| !link.starts_with("https://") && !link.starts_with('#'))
        .filter(|link| files.iter().all(|(file, _)| file != link))
        .collect();
    assert_eq!(lost, Vec::<&str>::new());
}
