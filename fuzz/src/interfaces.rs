//! The interfaces of the targets, and what is loaded beside what is random.

use std::sync::LazyLock;
use std::time::Duration;

use wasm_link::describe::AnyInterface;
use wasm_link::{App, DispatchError, Engine, Limits, LoadedApp, Plugin, TypedInterface, Val};

wasm_link::interface!({
    inline: "package demo:text@1.0.0;
        interface filter { apply: func(text: string) -> string; }
        interface things {
            resource thing;
            make: func() -> thing;
            keep: func(it: thing);
            look: func(it: borrow<thing>) -> u32;
        }
        interface keeper { act: func() -> u32; }
        interface shapes {
            enum hue { red, green, blue }
            variant figure { dot, line(u32), path(list<tuple<f32, f32>>) }
            flags rights { read, write }
            record file { name: string, rights: rights, of: option<hue> }
            longs: func() -> list<u64>;
            shape: func() -> result<figure, file>;
            letter: func() -> char;
            colour: func() -> hue;
        }",
    cardinality: { "filter": Any, "things": Any, "keeper": Any, "shapes": Any },
});

/// The engine of all targets.
pub(crate) static ENGINE: LazyLock<Engine> =
    LazyLock::new(|| wasm_link::engine().expect("wasmtime runs here"));

/// The interfaces that components are searched for.
pub(crate) static KNOWN: LazyLock<Vec<AnyInterface>> = LazyLock::new(|| {
    let known = [
        AnyInterface::new(&filter::Interface::default()),
        AnyInterface::new(&things::Interface::default()),
        AnyInterface::new(&keeper::Interface::default()),
        AnyInterface::new(&shapes::Interface::default()),
    ];
    known.into_iter().flatten().collect()
});

/// The paths of the interfaces, and the functions of each that take nothing or a text.
pub(crate) const FUNCTIONS: [(&str, &[&str]); 4] = [
    (filter::Interface::PATH, &["apply"]),
    (things::Interface::PATH, &["make"]),
    (keeper::Interface::PATH, &["act"]),
    (
        shapes::Interface::PATH,
        &["longs", "shape", "letter", "colour"],
    ),
];

/// Limits within which what is random ends soon.
pub(crate) fn limits() -> Limits {
    Limits::default()
        .with_memory(16 << 20)
        .with_guest_time(Duration::from_millis(30))
        .with_call_time(Duration::from_millis(100))
        .with_start_time(Duration::from_millis(50))
}

/// An application of all the interfaces, with a neighbour of the filters and an owner of things. The log is the
/// host's.
pub(crate) fn app() -> App {
    App::new()
        .engine(ENGINE.clone())
        .root::<filter::Interface>()
        .root::<things::Interface>()
        .root::<keeper::Interface>()
        .root::<shapes::Interface>()
        .host(|linker| {
            let mut log = linker.instance("demo:host/log@1.2.3")?;
            log.func_wrap("log", |_, (_,): (String,)| Ok(()))
        })
        .plugin(Plugin::from_bytes(NEIGHBOUR, super::SEEDS[0]))
        .plugin(Plugin::from_bytes("owner", super::SEEDS[1]))
}

const NEIGHBOUR: &str = "neighbour";

/// Makes sure that the neighbour answers.
///
/// # Panics
/// Panics when it does not.
pub(crate) fn neighbour_answers(app: &LoadedApp) {
    let hello = Val::String("hello".into());
    let path = filter::Interface::PATH;
    let mut answer = app.dispatch_to(NEIGHBOUR, path, "apply", true, std::slice::from_ref(&hello));
    // A machine that is busy with something else may have been too slow.
    for _ in 0..3 {
        if matches!(&answer, Err(error) if is_late(error)) {
            let _ = app.restart(NEIGHBOUR);
            answer = app.dispatch_to(NEIGHBOUR, path, "apply", true, std::slice::from_ref(&hello));
        }
    }
    match answer {
        Ok(answer) => assert_eq!(answer, hello),
        Err(error) => panic!("the neighbour does not answer: {error}"),
    }
}

fn is_late(error: &DispatchError) -> bool {
    error.limit().is_some() || matches!(error, DispatchError::PluginDown { .. })
}
