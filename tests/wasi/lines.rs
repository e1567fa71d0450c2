//! What plugins write and log, line by line, and in the errors of their calls.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use wasm_link::wasi::{Line, Wasi};
use wasm_link::{App, DispatchError, IntoVal, Limits, LoadedApp, Plugin, Val};

use crate::probe::probe;
use crate::support::{call, load, print, try_call};

/// The lines that a function was told of, as text.
#[derive(Clone, Default)]
struct Told(Arc<Mutex<Vec<String>>>);

impl Told {
    fn listener(&self) -> impl Fn(&Line<'_>) + Send + Sync + 'static {
        let told = self.clone();
        move |line| told.0.lock().unwrap().push(line.to_string())
    }

    fn lines(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }
}

fn die(app: &LoadedApp, text: &str) -> DispatchError {
    try_call(app, "die", &[text.into_val()]).unwrap_err()
}

#[test]
fn application_is_told_of_each_line_with_the_plugin() {
    let told = Told::default();
    let plugin = Plugin::from_bytes("probe", probe()).with_id("wri\nter");
    let app = load(
        App::new()
            .wasi(Wasi::new())
            .on_line(told.listener())
            .plugin(plugin),
    );
    print(&app, "stdout", "one\ntw");
    print(&app, "stderr", "\u{1b}[31mred\r\n");
    print(&app, "stdout", "o\nthree");
    let lines = [
        r"wri\nter stdout: one",
        r"wri\nter stderr: \u{1b}[31mred",
        r"wri\nter stdout: two",
    ];
    assert_eq!(told.lines(), lines);
    app.restart("wri\nter").unwrap();
    assert_eq!(told.lines().last().unwrap(), r"wri\nter stdout: three");
    // All of it is kept, too.
    assert_eq!(app.output("wri\nter").unwrap().stdout(), "one\ntwo\nthree");
}

#[test]
fn function_of_a_plugin_goes_before_that_of_all() {
    let [all, own] = [Told::default(), Told::default()];
    let plugin = Plugin::from_bytes("probe", probe());
    let plugin = plugin.with_wasi(Wasi::new().on_line(own.listener()));
    let app = load(App::new().on_line(all.listener()).plugin(plugin));
    print(&app, "stdout", "hi");
    drop(app);
    assert_eq!(own.lines(), ["probe stdout: hi"]);
    assert_eq!(all.lines(), Vec::<String>::new());
}

#[test]
fn error_of_a_call_has_the_last_lines_that_the_plugin_wrote_in_it() {
    let app = load(
        App::new()
            .wasi(Wasi::new())
            .plugin(Plugin::from_bytes("probe", probe())),
    );
    print(&app, "stderr", "an earlier call\n");
    // A call is told apart from those that ended a few milliseconds before.
    std::thread::sleep(Duration::from_millis(20));
    let error = die(&app, "panicked:\n\u{1b}boom\n");
    assert_eq!(error.last_words(), Some("panicked:\n\u{1b}boom"));
    assert_eq!(
        error.to_string(),
        r"runtime exception: wasm trap: wasm `unreachable` instruction executed; its last words: panicked: | \u{1b}boom"
    );
    // All who call the plugin afterwards are told.
    let down = try_call(&app, "now", &[]).unwrap_err();
    assert_eq!(down.last_words(), error.last_words());
    assert_eq!(
        down.to_string(),
        r"the plugin `probe` is down since an earlier call: wasm trap: wasm `unreachable` instruction executed; its last words: panicked: | \u{1b}boom"
    );
    app.restart("probe").unwrap();
    std::thread::sleep(Duration::from_millis(20));
    assert_eq!(die(&app, "").last_words(), None);
}

#[test]
fn limit_that_is_exceeded_has_the_last_lines_too() {
    let limits = Limits::default().with_wasi_handles(2);
    let plugin = Plugin::from_bytes("probe", probe()).with_wasi(Wasi::new());
    let app = load(App::new().plugin(plugin.with_limits(limits)));
    print(&app, "stderr", "so be it\n");
    let error = try_call(&app, "hoard", &[2_u32.into_val()]).unwrap_err();
    let words = error.last_words().map(str::to_owned);
    assert!(error.limit().is_some(), "{error}");
    // Both calls may have been within the same few milliseconds.
    assert!(
        words.is_none() || words.as_deref() == Some("so be it"),
        "{words:?}"
    );
}

/// A component that logs, and asks for a setting.
const SETTINGS: &str = r#"(component
    (type $error-type (variant (case "upstream" string) (case "io" string)))
    (import "wasi:config/store@0.2.0-rc.1" (instance $config
        (alias outer 1 $error-type (type $e)) (export "error" (type $error (eq $e)))
        (export "get" (func (param "key" string) (result (result (option string) (error $error)))))))
    (type $level-type (enum "trace" "debug" "info" "warn" "error" "critical"))
    (import "wasi:logging/logging@0.1.0-draft" (instance $logging
        (alias outer 1 $level-type (type $l)) (export "level" (type $level (eq $l)))
        (export "log" (func (param "level" $level) (param "context" string) (param "message" string)))))
    (core module $env (memory (export "memory") 1)
        (data (i32.const 0) "net\07slow\nvery slow")
        (func (export "realloc") (param i32 i32 i32 i32) (result i32) i32.const 32768))
    (core instance $env (instantiate $env))
    (alias core export $env "memory" (core memory $memory))
    (alias core export $env "realloc" (core func $realloc))
    (core func $get (canon lower (func $config "get") (memory $memory) (realloc $realloc)))
    (core func $log (canon lower (func $logging "log") (memory $memory) (realloc $realloc)))
    (core module $main
        (import "" "get" (func $get (param i32 i32 i32)))
        (import "" "log" (func $log (param i32 i32 i32 i32 i32)))
        (func (export "setting") (param i32 i32) (result i32)
            (call $get (local.get 0) (local.get 1) (i32.const 64))
            i32.const 68)
        (func (export "log") (result i32)
            (call $log (i32.const 3) (i32.const 0) (i32.const 4) (i32.const 4) (i32.const 14))
            i32.const 1))
    (core instance $main (instantiate $main (with "" (instance
        (export "get" (func $get)) (export "log" (func $log))))))
    (func $setting (param "key" string) (result (option string))
        (canon lift (core func $main "setting") (memory $memory) (realloc $realloc)))
    (func $do-log (result bool) (canon lift (core func $main "log")))
    (instance $probe (export "setting" (func $setting)) (export "log" (func $do-log)))
    (export "test:wasi/probe" (instance $probe)))"#;

#[test]
fn plugin_finds_its_own_settings_and_no_others() {
    let plugin = Plugin::from_bytes("probe", SETTINGS);
    let app = load(App::new().plugin(plugin.with_wasi(Wasi::new().config("colour", "blue"))));
    let text = "blue".into_val();
    let found = call(&app, "setting", &["colour".into_val()]);
    assert_eq!(found, Val::Option(Some(Box::new(text))));
    let absent = call(&app, "setting", &["size".into_val()]);
    assert_eq!(absent, Val::Option(None));
}

#[test]
fn what_a_plugin_logs_goes_where_its_lines_go() {
    let told = Told::default();
    let plugin = Plugin::from_bytes("probe", SETTINGS);
    let app = load(
        App::new()
            .wasi(Wasi::new())
            .on_line(told.listener())
            .plugin(plugin),
    );
    call(&app, "log", &[]);
    let lines = [
        r"probe warn net\u{7}: slow",
        r"probe warn net\u{7}: very slow",
    ];
    assert_eq!(told.lines(), lines);
    let kept = app.output("probe").unwrap().stderr();
    assert_eq!(kept, "warn net\u{7}: slow\nvery slow\n");
}
