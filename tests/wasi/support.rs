//! An application with one plugin that tries what WASI offers.

use std::fs;
use std::path::{Path, PathBuf};

use wasm_link::wasi::Wasi;
use wasm_link::{App, DispatchError, IntoVal, LoadedApp, Plugin, Socket, Val};

use crate::probe::{PROBE, probe};

/// The interface of the probe: a part of what `wasm_link::interface!` would make of it.
#[derive(Default)]
pub(crate) struct Probe;

impl wasm_link::InterfaceData for Probe {
    type Id = &'static str;
    type Error = std::convert::Infallible;
    type Function = wasm_link::describe::AnyFunction;
    type FunctionIter<'a> = std::iter::Empty<&'a wasm_link::describe::AnyFunction>;
    type ResourceIter<'a> = std::iter::Empty<&'a String>;

    fn id(&self) -> Result<&&'static str, Self::Error> {
        Ok(&PROBE)
    }

    fn cardinality(&self) -> Result<&wasm_link::InterfaceCardinality, Self::Error> {
        Ok(&wasm_link::InterfaceCardinality::ExactlyOne)
    }

    fn package_name(&self) -> Result<&str, Self::Error> {
        Ok(PROBE)
    }

    fn functions(&self) -> Result<Self::FunctionIter<'_>, Self::Error> {
        Ok(std::iter::empty())
    }

    fn resources(&self) -> Result<Self::ResourceIter<'_>, Self::Error> {
        Ok(std::iter::empty())
    }
}

/// Loads the probe, with grants of its own.
pub(crate) fn granted(grants: Wasi) -> LoadedApp {
    load(App::new().plugin(Plugin::from_bytes("probe", probe()).with_wasi(grants)))
}

pub(crate) fn load(app: App) -> LoadedApp {
    let app = app.root::<Probe>().load();
    app.unwrap_or_else(|report| panic!("{report}"))
}

/// A new folder with a file in it.
pub(crate) fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("note.txt"), "remember").unwrap();
    folder
}

/// Calls a function of the probe.
pub(crate) fn call(app: &LoadedApp, function: &str, arguments: &[Val]) -> Val {
    let called = try_call(app, function, arguments);
    called.unwrap_or_else(|error| panic!("{function}: {error}"))
}

/// Calls a function of the probe, which may fail.
pub(crate) fn try_call(
    app: &LoadedApp,
    function: &str,
    arguments: &[Val],
) -> Result<Val, DispatchError> {
    match app.dispatch(PROBE, function, true, arguments) {
        Socket::ExactlyOne(result) => result,
        other => panic!("{function}: {other:?}"),
    }
}

pub(crate) fn number(app: &LoadedApp, function: &str) -> u64 {
    match call(app, function, &[]) {
        Val::U64(number) => number,
        Val::U32(number) => number.into(),
        other => panic!("{other:?}"),
    }
}

pub(crate) fn print(app: &LoadedApp, function: &str, text: &str) {
    let printed = call(app, function, &[text.into_val()]);
    assert_eq!(printed, Val::Bool(true));
}

/// The error of this number.
pub(crate) fn error(number: u8) -> Val {
    Val::Result(Err(Some(Box::new(Val::U8(number)))))
}

/// The numbers of WASI's error codes.
pub(crate) const LOOP: u8 = 15;
pub(crate) const NO_ENTRY: u8 = 20;
pub(crate) const NOT_PERMITTED: u8 = 31;
pub(crate) const ACCESS_DENIED: u8 = 1;
