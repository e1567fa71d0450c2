//! What plugins are called and what they say, wherever it is shown.

use std::thread;

use wasm_link::wasmtime;
use wasm_link::{LoadedApp, Plugin};

use crate::attack::{Attack, Kind};
use crate::guest::{ECHO, LOOP, asking_host, filter, filter_with};
use crate::scene::{PATH, Scene, assert_plain, call, neighbour_answers};

pub(crate) const KIND: Kind = Kind {
    title: "Names and messages",
    attacks: &[
        Attack::new(
            "an id that writes lines and colours, of a plugin that traps",
            |scene| named(scene, "unreachable"),
        ),
        Attack::new(
            "an id that writes lines and colours, of a plugin that loops",
            |scene| named(scene, LOOP),
        ),
        Attack::new(
            "an id that writes lines and colours, of a plugin that is well",
            |scene| named(scene, ECHO),
        ),
        Attack::new(
            "an id that writes lines and colours, of a plugin that traps at the start",
            |scene| {
                let start = "(func $start unreachable) (start $start)";
                scene.plugin(Plugin::from_bytes(ID, filter_with("", start, ECHO)))
            },
        ),
        Attack::new(
            "a host function whose error repeats what the plugin said",
            |scene| {
                let app = scene.quick().host(|linker| {
                    linker
                        .root()
                        .func_wrap("host", |_, ()| -> wasmtime::Result<(u32,)> {
                            Err(wasmtime::Error::msg(format!(
                                "no such file: {ID}{}",
                                "x".repeat(1 << 20)
                            )))
                        })
                });
                let app = scene.load(app.plugin(Plugin::from_bytes(ID, asking_host().text())));
                shown(&app, ID)
            },
        ),
    ],
};

/// An id that would write a line of its own, and change the screen.
const ID: &str = "x\u{1b}[2J\u{1b}]0;title\u{7}\r\n- plugin `neighbour`: gone\u{202e}\u{0}";

/// Loads a filter of this code under that id, and looks at all that shows it.
fn named(scene: &Scene, code: &str) -> String {
    let app = scene.load(scene.quick().plugin(Plugin::from_bytes(ID, filter(code))));
    shown(&app, ID)
}

/// Calls a plugin in all states, and makes sure that nothing shows its name as it is.
fn shown(app: &LoadedApp, id: &str) -> String {
    assert!(app.report().is_complete(), "{}", app.report());
    let busy = thread::scope(|scope| {
        let first = scope.spawn(|| call(app, id, "hello"));
        let second = call(app, id, "hello");
        [first.join().unwrap(), second, call(app, id, "again")]
    });
    let mut outcome = String::new();
    for called in busy {
        match called {
            Ok(answer) => outcome = format!("answers `{answer}`"),
            Err(error) => {
                assert_plain(&error.to_string());
                assert_plain(&format!("{error:?} {error:#?}").replace('\n', " "));
                outcome = error.to_string();
            }
        }
    }
    let errors = [
        call(app, &format!("{id}?"), "hello")
            .unwrap_err()
            .to_string(),
        app.restart(&format!("{id}?")).unwrap_err().to_string(),
        app.dispatch_to(id, PATH, id, true, &[])
            .unwrap_err()
            .to_string(),
        app.dispatch_to(id, id, "apply", true, &[])
            .unwrap_err()
            .to_string(),
    ];
    let status = app.status(id).unwrap();
    let pictures = [
        app.outline().to_string(),
        app.outline().mermaid(),
        app.capabilities().to_string(),
        app.report().to_string(),
        app.to_string(),
    ];
    let debug = [
        format!("{status:?}"),
        format!("{:?}", app.outline()),
        format!("{:?}", app.capabilities()),
        format!("{:?}", app.report()),
        format!("{app:?}"),
        format!("{:?}", app.dispatch(PATH, "apply", true, &[])),
    ];
    for text in errors.iter().chain(&debug) {
        assert_plain(text);
    }
    for line in pictures.iter().flat_map(|picture| picture.lines()) {
        assert_plain(line);
        assert!(!line.starts_with("- plugin `neighbour`"), "{line}");
    }
    app.restart(id).unwrap();
    neighbour_answers(app);
    outcome
}
