//! Components that are kept as compiled, in a folder.

use std::path::{Path, PathBuf};
use std::time::SystemTime;
use std::{env, fs, process};

use wasm_link::{Linker, Val, engine_with_cache};

use crate::support::interface::path;
use crate::support::{Interface, Plugin, Wat, call, load_with};

/// A folder that is there for one test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        Self(env::temp_dir().join(format!("wasm-link-{name}-{}", process::id())))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// What is kept in a folder and in those within it, with when it was written. The names of all other files, which a
/// thread of the cache's own writes and renames meanwhile, have an extension.
fn compiled(folder: &Path) -> Vec<(PathBuf, SystemTime)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(compiled(&path));
        } else if path.extension().is_none() {
            let written = fs::metadata(&path).unwrap().modified().unwrap();
            found.push((path, written));
        }
    }
    found.sort();
    found
}

fn answer(folder: &Path) -> Result<Val, String> {
    let linker = Linker::new(&engine_with_cache(folder).unwrap());
    let component = Wat::new()
        .function("get", "(result u32)", "(result i32)", "i32.const 7")
        .export(&path("a"))
        .text();
    let plugin = Plugin::new("p", "a", component);
    let head = load_with(&linker, "a", Interface::each(["a"]), [plugin]);
    call(&head, &path("a"), "get", &[])
}

#[test]
fn component_is_compiled_once_for_all_engines_with_the_same_folder() {
    let folder = Folder::new("cache");
    assert_eq!(answer(&folder.0), Ok(Val::U32(7)));
    let first = compiled(&folder.0);
    assert_eq!(first.len(), 1);
    assert_eq!(answer(&folder.0), Ok(Val::U32(7)));
    assert_eq!(compiled(&folder.0), first);
}

#[test]
fn folder_must_have_an_absolute_path() {
    let error = engine_with_cache("somewhere").unwrap_err();
    assert!(error.to_string().contains("absolute"), "{error}");
}
