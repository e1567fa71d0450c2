//! What a plugin gets that was granted nothing.

use std::time::Instant;

use wasm_link::wasi::Wasi;
use wasm_link::{App, IntoVal, Plugin, Val};

use crate::probe::probe;
use crate::support::{ACCESS_DENIED, call, error, granted, load, number, print};

#[test]
fn nothing_of_the_host_is_seen() {
    let app = granted(Wasi::new());
    assert_eq!(number(&app, "folders"), 0);
    assert_eq!(call(&app, "environment", &[]), Val::List(Vec::new()));
    assert_eq!(call(&app, "socket", &[]), error(ACCESS_DENIED));
    assert_eq!(number(&app, "random"), 0);
    assert_eq!(number(&app, "wall"), 0);
}

#[test]
fn time_goes_on_by_reading_it_and_nobody_is_made_to_wait() {
    let app = granted(Wasi::new());
    assert_eq!(number(&app, "now"), 1_000_000);
    assert_eq!(number(&app, "now"), 2_000_000);
    let begun = Instant::now();
    let century = 3_155_760_000_000_000_000_u64;
    let after = call(&app, "wait", &[century.into_val()]);
    assert_eq!(after, Val::U64(century + 3_000_000));
    let forever = call(&app, "wait", &[u64::MAX.into_val()]);
    assert_eq!(forever, Val::U64(u64::MAX));
    assert!(begun.elapsed().as_secs() < 60, "{:?}", begun.elapsed());
}

#[test]
fn what_is_written_is_kept_for_each_plugin_up_to_a_bound() {
    let app = granted(Wasi::new().output_limit(8));
    let output = app.output("probe").unwrap();
    print(&app, "stdout", "hello");
    print(&app, "stderr", "oh");
    assert_eq!(
        (output.stdout(), output.stderr()),
        ("hello".into(), "oh".into())
    );
    print(&app, "stdout", ", world");
    assert_eq!((output.stdout(), output.lost()), ("hello, w".into(), 4));
    print(&app, "stdout", "!");
    assert_eq!((output.stdout(), output.lost()), ("hello, w".into(), 5));
    output.clear();
    print(&app, "stdout", "anew");
    assert_eq!((output.stdout(), output.lost()), ("anew".into(), 0));
    assert!(app.output("another").is_none());
}

#[test]
fn application_offers_wasi_to_plugins_without_grants_of_their_own() {
    let wasi = Wasi::new().env("LANG", "en");
    let app = load(
        App::new()
            .wasi(wasi)
            .plugin(Plugin::from_bytes("p", probe())),
    );
    let variable = ("LANG".to_owned(), "en".to_owned());
    assert_eq!(call(&app, "environment", &[]), vec![variable].into_val());
    print(&app, "stdout", "heard");
    assert_eq!(app.output("p").unwrap().stdout(), "heard");
}

#[test]
fn output_of_an_id_that_is_given_twice_is_that_of_the_plugin_that_is_kept() {
    let plugin = || Plugin::from_bytes("probe", probe());
    let app = load(
        App::new()
            .wasi(Wasi::new())
            .plugin(plugin())
            .plugin(plugin()),
    );
    assert_eq!(app.report().entries().len(), 1);
    print(&app, "stdout", "kept");
    assert_eq!(app.output("probe").unwrap().stdout(), "kept");
}

#[test]
fn restart_begins_with_new_clocks_and_keeps_the_output() {
    let app = granted(Wasi::new());
    print(&app, "stdout", "before ");
    assert_eq!(number(&app, "now"), 1_000_000);
    app.restart("probe").unwrap();
    print(&app, "stdout", "after");
    assert_eq!(number(&app, "now"), 1_000_000);
    assert_eq!(app.output("probe").unwrap().stdout(), "before after");
}
