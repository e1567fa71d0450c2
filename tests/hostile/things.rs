//! Plugins that hand resources to each other: an owner that makes things, and a keeper that has them.

use wasm_link::{App, LoadedApp, Plugin, PluginState};

use crate::guest::LOOP;
use crate::scene::{Scene, assert_plain, neighbour_answers};

wasm_link::interface!({
    inline: "package test:attack;
        interface things {
            resource thing;
            make: func() -> thing;
            keep: func(it: thing);
            look: func(it: borrow<thing>) -> u32;
        }
        interface keeper { act: func() -> u32; trap: func(); }
        interface bell { ring: func(); }",
});

/// The owner of things, in parts.
pub(crate) struct Owner<'a> {
    /// The code of the destructor, which gets what a thing stands for as local 0 and calls the bell with `$ring`.
    pub(crate) destructor: &'a str,
    /// The code of the function that returns a handle, which `$new` makes of a number.
    pub(crate) make: &'a str,
    /// The code of what is lent a thing.
    pub(crate) look: &'a str,
}

impl Owner<'_> {
    /// An owner that does what is expected of it.
    pub(crate) const fn good() -> Self {
        Self {
            destructor: "",
            make: "(call $new (i32.const 7))",
            look: "(local.get 0)",
        }
    }

    pub(crate) fn text(&self) -> String {
        let Self {
            destructor,
            make,
            look,
        } = self;
        format!(
            r#"(component
              (import "test:attack/bell" (instance $bell (export "ring" (func))))
              (core func $ring (canon lower (func $bell "ring")))
              (core module $d
                (import "" "ring" (func $ring))
                (global $count (export "count") (mut i32) (i32.const 0))
                (func (export "destructor") (param i32) {destructor}))
              (core instance $d (instantiate $d (with "" (instance (export "ring" (func $ring))))))
              (type $thing (resource (rep i32) (dtor (core func $d "destructor"))))
              (core func $new (canon resource.new $thing))
              (core func $drop (canon resource.drop $thing))
              (core module $m
                (import "" "new" (func $new (param i32) (result i32)))
                (import "" "drop" (func $drop (param i32)))
                (func (export "make") (result i32) {make})
                (func (export "keep") (param i32))
                (func (export "look") (param i32) (result i32) {look}))
              (core instance $i (instantiate $m
                (with "" (instance (export "new" (func $new)) (export "drop" (func $drop))))))
              (func $make (result (own $thing)) (canon lift (core func $i "make")))
              (func $keep (param "it" (own $thing)) (canon lift (core func $i "keep")))
              (func $look (param "it" (borrow $thing)) (result u32) (canon lift (core func $i "look")))
              (component $shape
                (import "thing" (type $t (sub resource)))
                (import "make" (func $make (result (own $t))))
                (import "keep" (func $keep (param "it" (own $t))))
                (import "look" (func $look (param "it" (borrow $t)) (result u32)))
                (export $t2 "thing" (type $t))
                (export "make" (func $make) (func (result (own $t2))))
                (export "keep" (func $keep) (func (param "it" (own $t2))))
                (export "look" (func $look) (func (param "it" (borrow $t2)) (result u32))))
              (instance $things (instantiate $shape (with "thing" (type $thing))
                (with "make" (func $make)) (with "keep" (func $keep)) (with "look" (func $look))))
              (export "test:attack/things" (instance $things)))"#
        )
    }
}

/// Returns a keeper that does this when it acts. It has a global `$kept`, and calls `$make`, `$keep`, `$look` and
/// `$drop`; `$foreign` makes a handle of a resource of its own.
pub(crate) fn keeper(act: &str) -> String {
    format!(
        r#"(component
          (import "test:attack/things" (instance $things
            (export "thing" (type $thing (sub resource)))
            (export "make" (func (result (own $thing))))
            (export "keep" (func (param "it" (own $thing))))
            (export "look" (func (param "it" (borrow $thing)) (result u32)))))
          (alias export $things "thing" (type $thing))
          (type $own (resource (rep i32)))
          (core func $make (canon lower (func $things "make")))
          (core func $keep (canon lower (func $things "keep")))
          (core func $look (canon lower (func $things "look")))
          (core func $drop (canon resource.drop $thing))
          (core func $foreign (canon resource.new $own))
          (core module $m
            (import "" "make" (func $make (result i32)))
            (import "" "keep" (func $keep (param i32)))
            (import "" "look" (func $look (param i32) (result i32)))
            (import "" "drop" (func $drop (param i32)))
            (import "" "foreign" (func $foreign (param i32) (result i32)))
            (global $kept (mut i32) (i32.const 0))
            (func (export "act") (result i32) (local $count i32) {act})
            (func (export "trap") unreachable))
          (core instance $i (instantiate $m (with "" (instance
            (export "make" (func $make)) (export "keep" (func $keep)) (export "look" (func $look))
            (export "drop" (func $drop)) (export "foreign" (func $foreign))))))
          (func $act (result u32) (canon lift (core func $i "act")))
          (func $trap (canon lift (core func $i "trap")))
          (instance $keeper (export "act" (func $act)) (export "trap" (func $trap)))
          (export "test:attack/keeper" (instance $keeper)))"#
    )
}

/// A keeper that takes one thing.
pub(crate) const TAKE: &str = "(global.set $kept (call $make)) (i32.const 1)";

/// Returns a bell that does this when it rings.
pub(crate) fn bell(ring: &str) -> String {
    format!(
        r#"(component
          (core module $m (func (export "ring") {ring}))
          (core instance $i (instantiate $m))
          (func $ring (canon lift (core func $i "ring")))
          (instance $bell (export "ring" (func $ring)))
          (export "test:attack/bell" (instance $bell)))"#
    )
}

/// Loads an owner and a keeper beside the neighbour.
pub(crate) fn load(scene: &Scene, owner: &Owner<'_>, act: &str) -> LoadedApp {
    load_with(scene.quick(), owner, act, "")
}

/// Loads them into an application, with a bell that does this when it rings.
pub(crate) fn load_with(app: App, owner: &Owner<'_>, act: &str, ring: &str) -> LoadedApp {
    let app = app
        .root::<things::Interface>()
        .root::<keeper::Interface>()
        .interface::<bell::Interface>()
        .plugin(Plugin::from_bytes("bell", bell(ring)))
        .plugin(Plugin::from_bytes("owner", owner.text()))
        .plugin(Plugin::from_bytes("keeper", keeper(act)));
    app.load().unwrap_or_else(|report| panic!("{report}"))
}

/// Has the keeper act, makes sure that the neighbour answers, and says what came of it, and who is down.
pub(crate) fn acted(app: &LoadedApp) -> String {
    let keeper = app.bind::<keeper::Interface>().unwrap();
    let outcome = match keeper.act() {
        Ok(answer) => format!("answers {answer}"),
        Err(error) => {
            assert_plain(&error.to_string());
            assert_plain(&format!("{error:?}"));
            error.to_string()
        }
    };
    neighbour_answers(app);
    format!("{outcome}{}", down(app))
}

/// Says which plugins are down, and makes sure that they are well after a restart.
pub(crate) fn down(app: &LoadedApp) -> String {
    let mut down = Vec::new();
    for id in app.head().plugin_ids() {
        if matches!(app.status(id).unwrap().state, PluginState::Down(_)) {
            down.push(format!("`{id}`"));
            app.restart(id).unwrap();
        }
    }
    if down.is_empty() {
        return "; nobody is down".to_owned();
    }
    format!("; down, and well when restarted: {}", down.join(", "))
}

/// A destructor that does not end.
pub(crate) fn looping() -> Owner<'static> {
    Owner {
        destructor: LOOP,
        ..Owner::good()
    }
}
