//! Interfaces that were published, and what a change of them deserves.

use std::path::{Path, PathBuf};
use std::{env, fs, process};

use wasm_link::Component;
use wasm_link::authoring::Document;
use wasm_link::describe::InterfaceRole;
use wasm_link::wit::Verdict::{self, Adapted, Breaking, Partial, Same};
use wasm_link::wit::{Evolution, Interface};

use crate::support::built;

/// A folder of this test's own, which goes with it.
pub(super) struct Folder(pub(super) PathBuf);

impl Folder {
    pub(super) fn new(name: &str) -> Self {
        let path = env::temp_dir().join(format!("wasm_link-documents-{name}-{}", process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub(super) fn file(&self, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, text).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn read(path: impl AsRef<Path>) -> Document {
    Document::read(path).unwrap_or_else(|error| panic!("{error}"))
}

const OLD: &str = "package demo:paint@1.2.0;
    interface colours {
        enum hue { red, green }
        resource brush { constructor(); stroke: func(hue: hue); }
        mix: func(a: hue, b: hue) -> hue;
        drop: func();
    }
    interface gone { f: func(); }
    interface same { f: func() -> result<list<string>, string>; }";

const NEW: &str = "package demo:paint@1.3.0;
    interface colours {
        enum hue { red, green, blue }
        resource brush { constructor(); stroke: func(hue: hue, width: option<u32>); }
        mix: func(a: hue, b: hue) -> hue;
        drop: func();
        @since(version = 1.3.0)
        blend: func();
        ungated: func();
    }
    interface fresh { f: func(); }
    interface same { f: func() -> result<list<string>, string>; }";

#[test]
fn what_changed_is_told_by_interface_and_function_for_both_directions() {
    let folder = Folder::new("changes");
    let old = read(folder.file("old.wit", OLD));
    let new = read(folder.file("new.wit", NEW));
    let evolution = old.evolution_to(&new);
    let verdicts = evolution.iter().map(|evolution| {
        let functions = evolution.functions.iter().map(|function| {
            let (old, new) = (&function.old_calls_new, &function.new_calls_old);
            (function.name.as_str(), old.verdict, new.verdict)
        });
        (evolution.new.as_str(), functions.collect::<Vec<_>>())
    });
    assert_eq!(
        verdicts.collect::<Vec<_>>(),
        [
            (
                "demo:paint/colours@1.3.0",
                vec![
                    ("[constructor]brush", Same, Same),
                    ("[method]brush.stroke", Adapted, Partial),
                    ("mix", Partial, Partial),
                    ("drop", Same, Same),
                    ("blend", Same, Adapted),
                    ("ungated", Same, Breaking),
                ]
            ),
            ("demo:paint/fresh@1.3.0", vec![("f", Same, Breaking)]),
            ("demo:paint/same@1.3.0", vec![("f", Same, Same)]),
            ("demo:paint/gone@1.2.0", vec![("f", Breaking, Same)]),
        ]
    );
    assert_eq!(evolution[0].next_version(Partial).as_deref(), Some("1.3.0"));
    assert_eq!(evolution[0].next_version(Adapted).as_deref(), Some("2.0.0"));
    assert!(evolution[0].require(Partial).is_ok());
    assert!(evolution[0].require(Adapted).is_err());
    assert!(evolution[2].require(Same).is_ok());
}

#[test]
fn a_component_is_read_as_the_runtime_reads_it() {
    let file = built("echo/echo.wasm");
    let engine = wasm_link::engine().unwrap();
    let component = Component::from_file(&engine, &file).unwrap();
    let document = read(&file);
    let exported = document.interfaces.iter();
    let exported = exported.filter(|found| found.role == Some(InterfaceRole::Plug));
    let exported: Vec<_> = exported.map(|found| &found.interface).collect();
    assert!(exported.len() > 10);
    for read in exported {
        let known = Interface::of_component(&component, &engine, &read.path).unwrap();
        let evolution = Evolution::between(&known, read);
        assert_eq!(evolution.require(Verdict::Same), Ok(()), "{}", read.path);
        assert_eq!(known.functions.len(), read.functions.len());
    }
}

#[test]
fn a_component_is_held_against_the_wit_that_it_was_made_from() {
    let folder = Folder::new("component");
    let component = r#"(component
        (core module $code (func (export "f") (param i32) (result i32) (local.get 0)))
        (core instance $code (instantiate $code))
        (func $f (param "x" u32) (result u32) (canon lift (core func $code "f")))
        (instance (export "demo:held/api@1.0.0") (export "f" (func $f))))"#;
    let component = read(folder.file("plugin.wat", component));
    let wit = "package demo:held@1.1.0; interface api { f: func(x: u32) -> option<u32>; }";
    let wit = read(folder.file("api.wit", wit));
    let [evolution] = &component.evolution_to(&wit)[..] else {
        panic!("not one interface");
    };
    assert_eq!(
        evolution.to_string(),
        "`demo:held/api@1.0.0` to `demo:held/api@1.1.0`\n\
         - `f`: partial where the old calls the new (`f`: result: expected u32, found option<u32>: `none` \
         cannot be passed); adapted where the new calls the old (`f`: result: expected option<u32>, found \
         u32: the value becomes a `some`)"
    );
}

#[test]
fn a_folder_with_its_dependencies_is_read() {
    let folder = Folder::new("folder");
    fs::create_dir_all(folder.0.join("deps/other")).unwrap();
    folder.file(
        "deps/other/types.wit",
        "package demo:other; interface types { type id = u64; }",
    );
    let wit = "package demo:main; interface api { use demo:other/types.{id}; f: func() -> id; }";
    folder.file("api.wit", wit);
    let document = read(&folder.0);
    let [api] = &document.interfaces[..] else {
        panic!("not one interface: {document:?}");
    };
    assert_eq!(api.interface.path, "demo:main/api");
    assert_eq!(api.interface.functions[0].to_string(), "f: func() -> u64");
}

#[test]
fn what_is_neither_is_told() {
    let folder = Folder::new("neither");
    for (name, text) in [
        ("broken.wit", "package a:b; interface {"),
        ("text.wasm", "hello"),
    ] {
        let path = folder.file(name, text);
        let error = Document::read(&path).unwrap_err();
        assert_eq!(error.path(), path);
        let text = error.to_string();
        assert!(
            text.contains("cannot be read as WIT, and is no component: "),
            "{text}"
        );
    }
    let missing = Document::read(folder.0.join("missing.wit")).unwrap_err();
    assert!(missing.to_string().contains("missing.wit"), "{missing}");
}
