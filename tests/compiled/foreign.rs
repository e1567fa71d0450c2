//! What is given for a compiled component and is none, and the reverse.

use std::fs;
use std::process::Command;

use wasm_link::{App, Plugin, engine, precompile};

use crate::{ANSWER, answer, folder};

fn report(plugin: Plugin) -> String {
    let app = App::new().root::<answer::Interface>().plugin(plugin);
    app.load().unwrap().report().to_string()
}

#[test]
fn what_is_not_compiled_is_called_what_it_is() {
    let engine = engine().unwrap();
    let module = engine.precompile_module(b"(module)").unwrap();
    let component = wat::parse_str(ANSWER).unwrap();
    for (bytes, what) in [
        (
            &module[..],
            "it is a compiled core module, not a compiled component: compile a component",
        ),
        (
            &component,
            "it is not compiled: compile it with `wasm_link::precompile`, or, if it is a component, load it with \
             `Plugin::from_file` or `from_bytes`",
        ),
        (b"", "it is empty"),
        (
            b"<html>404</html>",
            "it is a page of HTML, not a component: perhaps a download that failed",
        ),
        (
            b"\x7fELF\x02\x01\x01\0",
            "it is machine code, such as a program or a library, not a component",
        ),
    ] {
        let path = folder("none.cwasm");
        fs::write(&path, bytes).unwrap();
        // SAFETY: none of this is code that wasmtime would run.
        let (of_file, of_bytes) = unsafe {
            (
                Plugin::from_compiled(&path),
                Plugin::from_compiled_bytes("none", bytes),
            )
        };
        let wrong = format!("its component cannot be used: {what}");
        assert_eq!(report(of_bytes), format!("- plugin `none`: {wrong}"));
        assert_eq!(
            report(of_file),
            format!("- plugin `none` (`{}`): {wrong}", path.display())
        );
    }
}

#[test]
fn nothing_is_waited_for_that_is_no_file() {
    let pipe = folder("pipe.cwasm");
    let _ = fs::remove_file(&pipe);
    assert!(
        Command::new("mkfifo")
            .arg(&pipe)
            .status()
            .unwrap()
            .success()
    );
    let gone = folder("gone.cwasm");
    for (path, why) in [
        (&pipe, "it is not a regular file"),
        (&gone, "No such file or directory (os error 2)"),
    ] {
        // SAFETY: there is no code.
        let plugin = unsafe { Plugin::from_compiled(path) };
        let report = report(plugin);
        let wrong = format!(": its component cannot be used: it cannot be read: {why}");
        assert!(report.ends_with(&wrong), "{report}");
    }
}

#[test]
fn compiled_code_in_the_place_of_a_component_is_not_run_and_told_how_it_is() {
    let engine = engine().unwrap();
    let component = precompile(&engine, ANSWER.as_bytes()).unwrap();
    assert_eq!(
        report(Plugin::from_bytes("code", component)),
        "- plugin `code`: its component cannot be used: it is a compiled component (`.cwasm`), whose code runs \
         unchecked: give the component that it was compiled from, or, if you compiled it yourself, load it with \
         `Plugin::from_compiled`"
    );
    let module = engine.precompile_module(b"(module)").unwrap();
    assert_eq!(
        report(Plugin::from_bytes("code", module)),
        "- plugin `code`: its component cannot be used: it is a compiled core module (`.cwasm`), not a component: give a \
         component"
    );
}
