//! What a plugin does when it is called.

use wasm_link::Plugin;

use crate::attack::{Attack, Kind};
use crate::guest::filter;
use crate::scene::{ATTACKER, Scene, called};

pub(crate) const KIND: Kind = Kind {
    title: "Calls",
    attacks: &[
        Attack::new("a loop without end", |scene| {
            answer(scene, "(loop $l (br $l)) unreachable")
        })
        .within(60),
        Attack::new("recursion without end", |scene| {
            answer(scene, "(call $apply (local.get $text) (local.get $length))")
        }),
        Attack::new("memory that grows without end", |scene| {
            answer(
                scene,
                "(loop $l (br_if $l (i32.ne (memory.grow (i32.const 16)) (i32.const -1)))) unreachable",
            )
        }),
    ],
};

/// Calls a filter of this code, and says what came of it.
fn answer(scene: &Scene, code: &str) -> String {
    let plugin = Plugin::from_bytes(ATTACKER, filter(code));
    let app = scene.load(scene.app().plugin(plugin));
    assert!(app.report().is_complete(), "{}", app.report());
    called(&app)
}
