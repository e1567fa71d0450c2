//! What a report says of files: where they are, what they are, and why they were not taken.

use std::fs;
use std::path::{Path, PathBuf};

use wasm_link::{App, Plugin, TypedInterface};

use crate::wat::{self, ECHO, Function, TEXT_TO_TEXT};
use crate::wit::text::{filter, statistics};

/// A folder that is removed when it is dropped.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, files: &[(&str, &[u8])]) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        // What an earlier run left there.
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        for (file, bytes) in files {
            let file = path.join(file);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, bytes).unwrap();
        }
        Self(path)
    }

    /// Loads what is in the folder, and returns the report without the folder's own path.
    fn report(&self) -> String {
        let app = App::new().root::<filter::Interface>().plugins(&self.0);
        let report = match app.load() {
            Ok(app) => app.report().to_string(),
            Err(report) => report.to_string(),
        };
        self.without_path(&report)
    }

    fn without_path(&self, report: &str) -> String {
        report.replace(&format!("{}/", self.0.display()), "")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A folder that stays is no reason to fail.
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn component(path: &str) -> String {
    wat::component(path, &[Function("apply", TEXT_TO_TEXT, ECHO)])
}

#[test]
fn file_that_is_no_component_is_called_what_it_is() {
    let elf = b"\x7fELF\x02\x01\x01\0";
    for (bytes, what) in [
        (
            &b"<!DOCTYPE html><html><body>404</body></html>"[..],
            "it is a page of HTML, not a component: perhaps a download that failed",
        ),
        (
            b"\n <HTML>",
            "it is a page of HTML, not a component: perhaps a download that failed",
        ),
        (b"404: not found", "it is text, not a component"),
        (
            b"version https://git-lfs.github.com/spec/v1\noid sha256:4d",
            "it is a pointer of Git LFS, not a component: fetch the file itself with `git lfs pull`",
        ),
        (
            elf,
            "it is machine code, such as a program or a library, not a component",
        ),
    ] {
        let folder = Folder::new("foreign", &[("a.wasm", bytes)]);
        assert_eq!(
            folder.report(),
            format!("- plugin `a` (`a.wasm`): its component cannot be used: {what}")
        );
    }
}

#[test]
fn every_entry_about_a_file_has_its_path() {
    let filter = component(filter::Interface::PATH);
    let other = wat::component(
        filter::Interface::PATH,
        &[Function(
            "apply",
            "(result u32)",
            "(result i32) i32.const 7",
        )],
    );
    let files: [(&str, &[u8]); 4] = [
        ("a.wasm", filter.as_bytes()),
        ("a.wat", filter.as_bytes()),
        ("misfit.wat", other.as_bytes()),
        ("module.wat", b"(module)"),
    ];
    let folder = Folder::new("paths", &files);
    let report = folder.report();
    let subjects: Vec<_> = report
        .lines()
        .filter_map(|line| line.split_once(": "))
        .map(|(subject, _)| subject)
        .collect();
    assert_eq!(
        subjects,
        [
            "- plugin `module` (`module.wat`)",
            "- plugin `a` (`a.wat`)",
            "- plugin `misfit` (`misfit.wat`)",
        ]
    );
}

#[test]
fn candidates_for_one_place_are_named_with_their_files() {
    let filter = component(filter::Interface::PATH);
    let files: [(&str, &[u8]); 2] = [("a.wat", filter.as_bytes()), ("b.wat", filter.as_bytes())];
    let folder = Folder::new("candidates", &files);
    let one =
        filter::Interface::default().with_cardinality(wasm_link::InterfaceCardinality::ExactlyOne);
    let app = App::new()
        .root_with(&one)
        .plugins(&folder.0)
        .plugin(Plugin::from_bytes("c", filter.clone()));
    let report = folder.without_path(&app.load().unwrap_err().to_string());
    assert_eq!(
        report,
        "the application cannot be loaded\n\
         - interface `demo:text/filter@1.0.0`: the interface takes exactly one plugin, and 3 were \
         loaded for it: `a` (`a.wat`), `b` (`b.wat`), `c`"
    );
}

#[test]
fn component_of_another_version_is_told_so_and_no_more() {
    let text = component("demo:text/filter@2.0.0").replace(
        "(instance (export \"demo:text/filter@2.0.0\")",
        "(instance (export \"unrelated:thing/entirely\") (export \"f\" (func $f0-apply)))
         (instance (export \"demo:text/filter@2.0.0\")",
    );
    let app = App::new()
        .root::<filter::Interface>()
        .interface::<statistics::Interface>()
        .plugin(Plugin::from_bytes("newer", text))
        .load()
        .unwrap();
    assert_eq!(
        app.report().to_string(),
        "- plugin `newer`: it implements `demo:text/filter@2.0.0`, and the application has \
         `demo:text/filter@1.0.0`: these versions are not compatible"
    );
}

#[test]
fn files_that_look_like_components_and_are_not_taken_are_listed() {
    let filter = component(filter::Interface::PATH);
    let files: [(&str, &[u8]); 7] = [
        ("a.wat", filter.as_bytes()),
        ("B.WASM", filter.as_bytes()),
        ("c.cwasm", b""),
        ("deeper/d.wat", filter.as_bytes()),
        ("empty/readme.txt", b""),
        ("notes.txt", b""),
        ("wasm", b""),
    ];
    let folder = Folder::new("passed-over", &files);
    let app = App::new().root::<filter::Interface>().plugins(&folder.0);
    let app = app.load().unwrap();
    let passed_over: Vec<_> = app
        .report()
        .passed_over()
        .iter()
        .map(|path| path.strip_prefix(&folder.0).unwrap().to_str().unwrap())
        .collect();
    assert_eq!(passed_over, ["B.WASM", "c.cwasm", "deeper"]);
    assert_eq!(
        folder.without_path(&app.report().to_string()),
        "- passed over, since only files named `.wasm` or `.wat` directly in the folder are taken, \
         and `.cwasm` by `App::compiled_plugins`: `B.WASM`, `c.cwasm`, `deeper`"
    );
    assert!(app.report().is_complete());
}
