//! Plugins that take memory.

use std::sync::Arc;

use wasm_link::{LoadedApp, Plugin, Socket, TypedInterface};

use crate::attack::{Attack, Kind};
use crate::guest::{ECHO, filter_with};
use crate::scene::{Scene, loaded_and_called, neighbour_answers};

wasm_link::interface!({
    inline: "package test:crowd;
        interface crowd { texts: func() -> list<string>; }
        interface asker { ask: func() -> u32; }",
    cardinality: { "crowd": Any },
});

pub(crate) const KIND: Kind = Kind {
    title: "Memory",
    attacks: &[
        Attack::new("a memory of 64 bits that grows without end", |scene| {
            let code = "(loop $l (br_if $l (i64.ne (memory.grow $big (i64.const 16)) (i64.const -1)))) unreachable";
            growing(scene, "(memory $big i64 1)", code)
        }),
        Attack::new("a memory of 64 bits that begins with 2^40 bytes", |scene| {
            growing(scene, "(memory $big i64 16777216)", "unreachable")
        }),
        Attack::new("a memory that grows by 4 GiB at once", |scene| {
            growing(
                scene,
                "",
                "(drop (memory.grow (i32.const 65535))) unreachable",
            )
        }),
        Attack::new("a hundred memories that grow in turn", |scene| {
            let memories = (0..90).map(|n| format!("(memory $m{n} 1)"));
            let memories: Vec<_> = memories.collect();
            let grow = (0..90).map(|n| format!("(drop (memory.grow $m{n} (i32.const 16)))"));
            let code = format!("(loop $l {} (br $l)) unreachable", grow.collect::<String>());
            growing(scene, &memories.concat(), &code)
        }),
        Attack::new("a thousand memories", |scene| {
            let memories = "(memory 1)".repeat(1_000);
            growing(scene, &memories, ECHO)
        }),
        Attack::new("a table that grows without end", |scene| {
            let code = "(loop $l (br_if $l (i32.ne (table.grow $t (ref.null func) (i32.const 1000)) (i32.const -1))))
                unreachable";
            growing(scene, "(table $t 1 funcref)", code)
        }),
        Attack::new("a table of 64 bits that grows without end", |scene| {
            let code = "(loop $l (br_if $l (i64.ne (table.grow $t (ref.null func) (i64.const 1000)) (i64.const -1))))
                unreachable";
            growing(scene, "(table $t i64 1 funcref)", code)
        }),
        Attack::new(
            "ten million elements in each of a hundred tables",
            |scene| growing(scene, &"(table 10000000 funcref)".repeat(100), ECHO),
        ),
        Attack::new("all that it may take, filled again and again", |scene| {
            let code = "(drop (memory.grow (i32.const 4000)))
                (loop $l (memory.fill (i32.const 0) (i32.const 7) (i32.const 262000000)) (br $l)) unreachable";
            let outcome = growing(scene, "", code);
            // Which of them is over first depends on how long the machine takes to fill memory once.
            assert!(
                outcome.contains("limit of guest time") || outcome.contains("limit of call time")
            );
            "limit exceeded: that of guest time, or of call time".to_owned()
        }),
        Attack::new("64 plugins that return 100 MiB each at once", |scene| {
            let (app, crowd) = crowd(scene);
            let answers = crowd.texts();
            assert_eq!(answers.len(), 64);
            let first = answers
                .iter()
                .next()
                .unwrap()
                .1
                .as_ref()
                .unwrap_err()
                .to_string();
            neighbour_answers(&app);
            let by_name = app.dispatch("test:crowd/crowd", "texts", true, &[]);
            assert!(matches!(by_name, Socket::Any(answers) if answers.len() == 64));
            neighbour_answers(&app);
            format!("all 64 are refused; the first: {first}")
        }),
        Attack::new(
            "64 plugins that return 100 MiB each to a plugin at once",
            |scene| {
                let (app, _) = crowd(scene);
                let error = app.bind::<asker::Interface>().unwrap().ask().unwrap_err();
                neighbour_answers(&app);
                error.to_string()
            },
        ),
        Attack::new(
            "one of 64 plugins that returns 100 MiB, called alone",
            |scene| {
                let (app, crowd) = crowd(scene);
                let answer = crowd.of("plugin 7").unwrap().texts().unwrap();
                neighbour_answers(&app);
                format!("answers {} texts", answer.len())
            },
        ),
    ],
};

fn growing(scene: &Scene, core: &str, code: &str) -> String {
    loaded_and_called(scene, scene.quick(), filter_with("", core, code))
}

type Crowd = <crowd::Interface as TypedInterface>::Client<Plugin>;

/// 64 plugins that each return 100 MiB, and one that asks them all.
fn crowd(scene: &Scene) -> (LoadedApp, Crowd) {
    // 1,600 texts of 64 KiB, all in one place.
    let plugin = r#"(component
          (core module $m
            (memory (export "memory") 2)
            (func (export "texts") (result i32) (local $n i32)
              (loop $l
                (i32.store offset=65556 (i32.mul (local.get $n) (i32.const 8)) (i32.const 65536))
                (i32.store offset=65552 (i32.mul (local.get $n) (i32.const 8)) (i32.const 0))
                (local.set $n (i32.add (local.get $n) (i32.const 1)))
                (br_if $l (i32.lt_u (local.get $n) (i32.const 1600))))
              (i32.store (i32.const 65536) (i32.const 65552)) (i32.store (i32.const 65540) (i32.const 1600))
              (i32.const 65536)))
          (core instance $i (instantiate $m))
          (func $texts (result (list string))
            (canon lift (core func $i "texts") (memory (core memory $i "memory"))))
          (instance $crowd (export "texts" (func $texts)))
          (export "test:crowd/crowd" (instance $crowd)))"#;
    let plugin: Arc<[u8]> = plugin.as_bytes().into();
    let mut app = scene
        .app()
        .root::<crowd::Interface>()
        .root::<asker::Interface>()
        .plugin(Plugin::from_bytes("asker", ASKER));
    for number in 0..64 {
        let id = format!("plugin {number}");
        app = app.plugin(Plugin::from_shared_bytes(&id, Arc::clone(&plugin)));
    }
    let app = scene.load(app);
    assert!(app.report().is_complete(), "{}", app.report());
    let crowd = app.bind::<crowd::Interface>().unwrap();
    (app, crowd)
}

/// Asks all plugins of the crowd, and has no room for what they answer.
const ASKER: &str = r#"(component
  (import "test:crowd/crowd" (instance $crowd (export "texts" (func (result (list (list string)))))))
  (core module $memory
    (memory (export "memory") 1)
    (func (export "realloc") (param i32 i32 i32 i32) (result i32) (i32.const 1024)))
  (core instance $memory (instantiate $memory))
  (core func $texts (canon lower (func $crowd "texts")
    (memory (core memory $memory "memory")) (realloc (core func $memory "realloc"))))
  (core module $m
    (import "" "texts" (func $texts (param i32)))
    (func (export "ask") (result i32) (call $texts (i32.const 8)) (i32.const 1)))
  (core instance $i (instantiate $m (with "" (instance (export "texts" (func $texts))))))
  (func $ask (result u32) (canon lift (core func $i "ask")))
  (instance $asker (export "ask" (func $ask)))
  (export "test:crowd/asker" (instance $asker)))"#;
