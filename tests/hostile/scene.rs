//! What attacks happen in: an application with a neighbour, and a folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use wasm_link::wasmtime::component::Val;
use wasm_link::{App, DispatchError, Limits, LoadedApp, Plugin, Report, Socket, TypedInterface};

use crate::guest;

wasm_link::interface!({ path: "../fixtures/wit/text.wit", cardinality: { "filter": Any } });

/// The interface that attackers and neighbours implement.
pub(crate) const PATH: &str = filter::Interface::PATH;

/// The id of the attacker.
pub(crate) const ATTACKER: &str = "attacker";

/// Where an attack happens.
pub(crate) struct Scene {
    folder: PathBuf,
}

impl Scene {
    pub(crate) fn new(folder: &Path) -> Self {
        let folder = folder.to_owned();
        Self { folder }
    }

    /// Returns the path of a file in the folder of the attack.
    pub(crate) fn path(&self, file: &str) -> PathBuf {
        self.folder.join(file)
    }

    /// Writes a file into the folder of the attack.
    pub(crate) fn write(&self, file: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(file);
        fs::write(&path, bytes).unwrap();
        path
    }

    /// An application of the attacker's interface, with the neighbour.
    pub(crate) fn app(&self) -> App {
        let neighbour = guest::filter(guest::ECHO);
        App::new()
            .root::<filter::Interface>()
            .plugin(Plugin::from_bytes("neighbour", neighbour))
    }

    /// The same with less patience than by default, so that a test of many loops does not last for minutes.
    pub(crate) fn quick(&self) -> App {
        self.app().limits(quick())
    }

    /// Loads a plugin of these bytes beside the neighbour, and says what became of it.
    pub(crate) fn component(&self, bytes: impl Into<Vec<u8>>) -> String {
        self.plugin(Plugin::from_bytes(ATTACKER, bytes))
    }

    /// Loads a plugin beside the neighbour, and says what became of it.
    pub(crate) fn plugin(&self, plugin: Plugin) -> String {
        self.loaded(self.app().plugin(plugin))
    }

    /// Loads an application, makes sure that the neighbour answers, and says what was left out.
    pub(crate) fn loaded(&self, app: App) -> String {
        let app = self.load(app);
        neighbour_answers(&app);
        self.left_out(app.report())
    }

    /// Loads an application, of which the neighbour is a part.
    pub(crate) fn load(&self, app: App) -> LoadedApp {
        app.load().unwrap_or_else(|report| panic!("{report}"))
    }

    /// Says what was left out and why, as the report does. Whatever shows it does so in few bytes, and writes
    /// nothing raw.
    pub(crate) fn left_out(&self, report: &Report) -> String {
        for entry in report.entries() {
            assert_plain(&format!("{entry:?}"));
            assert_plain(&entry.to_string());
            if let Some(error) = entry.error() {
                assert_plain(&format!("{error:?}"));
                assert_plain(&error.to_string());
            }
        }
        let text = report.to_string();
        for line in text.lines() {
            assert_plain(line);
        }
        if text.is_empty() {
            return "loaded".to_owned();
        }
        self.without_folder(&text)
    }

    /// Puts `…` where a text names the folder of the attack.
    pub(crate) fn without_folder(&self, text: &str) -> String {
        text.replace(&*self.folder.to_string_lossy(), "…")
    }
}

/// The limits by default, but for those of time. The first is far below the others: a machine that is busy gives a plugin
/// little time of its own.
pub(crate) fn quick() -> Limits {
    Limits::default()
        .with_guest_time(Duration::from_millis(200))
        .with_call_time(Duration::from_secs(2))
        .with_start_time(Duration::from_secs(2))
}

/// The longest text that one error or one entry of a report may be shown by, in bytes.
const LONGEST: usize = 16 << 10;

/// Makes sure that a text can be shown to a person.
pub(crate) fn assert_plain(text: &str) {
    assert!(text.len() <= LONGEST, "{} bytes: {:.400}", text.len(), text);
    // The last turns the direction of what follows.
    let raw = |c: char| (c.is_control() && c != '\n') || c == '\u{202e}';
    assert!(!text.contains(raw), "it has control characters: {text:?}");
}

/// Makes sure that the neighbour answers.
pub(crate) fn neighbour_answers(app: &LoadedApp) {
    let answer = call(app, "neighbour", "hello");
    match answer {
        Ok(answer) => assert_eq!(answer, "hello"),
        Err(error) => panic!("the neighbour did not answer: {error}"),
    }
}

/// Calls a plugin.
pub(crate) fn call(app: &LoadedApp, plugin: &str, text: &str) -> Result<String, DispatchError> {
    let text = [Val::String(text.into())];
    match app.dispatch_to(plugin, PATH, "apply", true, &text)? {
        Val::String(answer) => Ok(answer),
        other => panic!("not a text: {other:?}"),
    }
}

/// Loads the attacker beside the neighbour and calls it, if it can be loaded, and says what came of it.
pub(crate) fn loaded_and_called(scene: &Scene, app: App, bytes: String) -> String {
    let app = scene.load(app.plugin(Plugin::from_bytes(ATTACKER, bytes)));
    if app.report().is_complete() {
        return called(&app);
    }
    neighbour_answers(&app);
    scene.left_out(app.report())
}

/// Calls the attacker, makes sure that the neighbour answers, and says what came of the call.
pub(crate) fn called(app: &LoadedApp) -> String {
    let outcome = match call(app, ATTACKER, "hello") {
        Ok(answer) => format!("answers `{answer:.100}`"),
        Err(error) => {
            assert_plain(&error.to_string());
            assert_plain(&format!("{error:?}"));
            error.to_string()
        }
    };
    neighbour_answers(app);
    let all = app.dispatch(PATH, "apply", true, &[Val::String("all".into())]);
    assert!(matches!(all, Socket::Any(_)), "{all:?}");
    outcome
}
