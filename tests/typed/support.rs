//! What the tests share: where the built components are, and calls that are made in two ways.

use std::env;
use std::fmt::Debug;
use std::path::PathBuf;

use wasm_link::{
    App, DispatchError, FromVal, IntoVal, LoadedApp, Plugin, Socket, TypedInterface, Val,
};

/// Returns the path of a built component, or of a folder of them, laid out as in
/// `fixtures/plugins`: that folder, unless `WASM_LINK_TEST_PLUGINS` names another.
pub(crate) fn built(path: &str) -> PathBuf {
    let folder = env::var_os("WASM_LINK_TEST_PLUGINS").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../fixtures/plugins")),
        PathBuf::from,
    );
    folder.join(path)
}

/// The application of one interface, filled by a guest that returns what it is given.
pub(crate) struct Echo<I: TypedInterface> {
    pub(crate) app: LoadedApp,
    pub(crate) handle: I::Client<Plugin>,
}

impl<I: TypedInterface> Echo<I> {
    pub(crate) fn load() -> Self {
        Self::load_from("echo/echo.wasm")
    }

    pub(crate) fn load_from(component: &str) -> Self {
        let plugin = Plugin::from_file(built(component)).with_plug(I::PATH);
        let app = App::new().root::<I>().plugin(plugin).load();
        let app = app.unwrap_or_else(|report| panic!("{report}"));
        let handle = app.bind::<I>().unwrap_or_else(|error| panic!("{error}"));
        Self { app, handle }
    }

    /// Makes sure that each value comes back as it was sent, through the types and through `Val`s.
    pub(crate) fn same<T>(
        &self,
        function: &str,
        values: impl IntoIterator<Item = T>,
        call: impl Fn(&I::Client<Plugin>, &T) -> Result<T, DispatchError>,
    ) where
        T: IntoVal + FromVal + PartialEq + Clone + Debug,
    {
        for value in values {
            let shown = brief(&value);
            let typed = call(&self.handle, &value);
            let typed = typed.unwrap_or_else(|error| panic!("{function}({shown}): {error}"));
            assert!(
                typed == value,
                "{function}({shown}) returned {}",
                brief(&typed)
            );

            let sent = value.clone().into_val();
            assert!(
                value == T::from_val(sent.clone()).unwrap(),
                "{shown} is another as a `Val`: {}",
                brief(&sent)
            );
            let raw = self.raw(function, &[sent]);
            let raw = raw.unwrap_or_else(|error| panic!("{function}({shown}), raw: {error}"));
            let returned = T::from_val(raw).unwrap();
            assert!(
                returned == typed,
                "{function}({shown}), raw, returned {}",
                brief(&returned)
            );
        }
    }

    /// Calls a function by name.
    pub(crate) fn raw(&self, function: &str, arguments: &[Val]) -> Result<Val, DispatchError> {
        match self.app.dispatch(I::PATH, function, true, arguments) {
            Socket::ExactlyOne(reply) => reply,
            other => panic!("not the shape of one plugin: {other:?}"),
        }
    }
}

/// The beginning of what `Debug` writes: a value may be of a megabyte.
fn brief(value: &impl Debug) -> String {
    format!("{value:?}").chars().take(200).collect()
}

/// Texts of every kind: empty, of characters of each length, and long.
pub(crate) fn texts() -> Vec<String> {
    let short = [
        "",
        "a",
        "hello, world",
        "\0",
        "a\0b",
        "ä",
        "日本",
        "🦀",
        "\u{10FFFF}",
    ];
    let mixed = "a ä € 🦀 \0 \u{D7FF} \u{E000} \u{FFFF} \u{10000} \u{10FFFF} \u{FEFF}\r\n";
    let mut texts: Vec<String> = short.map(str::to_owned).into();
    texts.push(mixed.to_owned());
    texts.push("é".repeat(MIB / 2));
    texts
}

/// A mebibyte, in bytes.
pub(crate) const MIB: usize = 1 << 20;
