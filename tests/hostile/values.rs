//! Values that are not what their types say, and allocators that lie.

use std::fmt::Write;

use wasm_link::wasmtime::component::Val;
use wasm_link::{Plugin, TypedInterface};

use crate::attack::{Attack, Kind};
use crate::guest::{ECHO, Filter, calling_host, filter, filter_with};
use crate::scene::{ATTACKER, Scene, assert_plain, loaded_and_called, neighbour_answers};

wasm_link::interface!({
    inline: "package test:values;
        interface values {
            enum hue { red, green, blue }
            flags allowed { read, write }
            variant figure { dot, line(u32) }
            longs: func() -> list<u64>;
            texts: func() -> list<string>;
            letter: func() -> char;
            colour: func() -> hue;
            shape: func() -> figure;
            maybe: func() -> option<u32>;
            rights: func() -> allowed;
            truth: func() -> bool;
        }",
});

pub(crate) const KIND: Kind = Kind {
    title: "Values",
    attacks: &[
        Attack::new("a text of 4 GiB", |scene| text(scene, 0, u32::MAX)),
        Attack::new("a text that ends behind 4 GiB", |scene| {
            text(scene, u32::MAX - 7, 16)
        }),
        Attack::new("a text behind the end of memory", |scene| {
            text(scene, 1 << 16, 1)
        }),
        Attack::new("a text that is no UTF-8", |scene| {
            let data = r#"(data (i32.const 64) "\c3\28\ff\fe")"#;
            let code = returning(64, 4);
            loaded_and_called(scene, scene.quick(), filter_with("", data, &code))
        }),
        Attack::new("a text whose place is nowhere", |scene| {
            answer(scene, "(i32.const -4)")
        }),
        Attack::new("a text whose place is odd", |scene| {
            answer(scene, "(i32.const 9)")
        }),
        Attack::new("a list of 2^29 long numbers", |scene| {
            returned(scene, "longs", &pair(0, 1 << 29))
        }),
        Attack::new("a list of 2^32 - 1 long numbers", |scene| {
            returned(scene, "longs", &pair(0, u32::MAX))
        }),
        Attack::new("a list of long numbers at an odd place", |scene| {
            returned(scene, "longs", &pair(3, 1))
        }),
        Attack::new("a list of texts, each of which is all memory", |scene| {
            // 8,000 texts of 64 KiB would be 500 MiB.
            let code = "(local $n i32)
                (loop $l
                  (i32.store offset=64 (i32.mul (local.get $n) (i32.const 8)) (i32.const 0))
                  (i32.store offset=68 (i32.mul (local.get $n) (i32.const 8)) (i32.const 65536))
                  (local.set $n (i32.add (local.get $n) (i32.const 1)))
                  (br_if $l (i32.lt_u (local.get $n) (i32.const 8000))))
                (i32.store (i32.const 8) (i32.const 64)) (i32.store (i32.const 12) (i32.const 8000))
                (i32.const 8)";
            returned(scene, "texts", code)
        }),
        Attack::new("a character that is none", |scene| {
            returned(scene, "letter", "(i32.const 0xd800)")
        }),
        Attack::new("a character behind the last", |scene| {
            returned(scene, "letter", "(i32.const 0x110000)")
        }),
        Attack::new("a case of an enum that there is not", |scene| {
            returned(scene, "colour", "(i32.const 3)")
        }),
        Attack::new("a case of a variant that there is not", |scene| {
            returned(scene, "shape", &pair(7, 7))
        }),
        Attack::new("an option that is neither", |scene| {
            returned(scene, "maybe", &pair(2, 7))
        }),
        Attack::new("flags that there are not", |scene| {
            returned(scene, "rights", "(i32.const -1)")
        }),
        Attack::new("a truth value of 77", |scene| {
            returned(scene, "truth", "(i32.const 77)")
        }),
        Attack::new(
            "an allocator that returns a place behind the end",
            |scene| allocating(scene, "(i32.const 0x7fffff00)"),
        ),
        Attack::new("an allocator that returns the last byte", |scene| {
            allocating(scene, "(i32.const 65535)")
        }),
        Attack::new("an allocator that traps", |scene| {
            allocating(scene, "unreachable")
        }),
        Attack::new("an allocator that grows its memory without end", |scene| {
            allocating(
                scene,
                "(loop $l (br_if $l (i32.ne (memory.grow (i32.const 16)) (i32.const -1)))) unreachable",
            )
        }),
        Attack::new("an allocator that calls a function of the host", |scene| {
            let filter = Filter {
                realloc: "(call $again) drop (i32.const 1024)",
                ..calling_host()
            };
            with_host(scene, &filter)
        }),
        Attack::new("a call of the host where a result is freed", |scene| {
            let filter = Filter {
                post_return: "(drop (call $again))",
                ..calling_host()
            };
            with_host(scene, &filter)
        }),
        Attack::new("a trap where a result is freed", |scene| {
            let filter = Filter {
                post_return: "unreachable",
                ..Filter::echo()
            };
            loaded_and_called(scene, scene.quick(), filter.text())
        }),
        Attack::new("a trap at the start", |scene| {
            loaded_and_called(
                scene,
                scene.quick(),
                filter_with("", "(func $start unreachable) (start $start)", ECHO),
            )
        }),
        Attack::new("a call of the host at the start", |scene| {
            let filter = Filter {
                core: r#"(import "" "again" (func $again (result i32)))
                        (func $start (drop (call $again))) (start $start)"#,
                ..calling_host()
            };
            with_host(scene, &filter)
        }),
    ],
};

/// Returns code that returns where a text or a list is.
fn returning(place: u32, length: u32) -> String {
    pair(place, length)
}

/// Returns code that returns where two numbers are.
fn pair(first: u32, second: u32) -> String {
    format!(
        "(i32.store (i32.const 8) (i32.const {})) (i32.store (i32.const 12) (i32.const {})) (i32.const 8)",
        first.cast_signed(),
        second.cast_signed()
    )
}

fn text(scene: &Scene, place: u32, length: u32) -> String {
    answer(scene, &returning(place, length))
}

fn answer(scene: &Scene, code: &str) -> String {
    loaded_and_called(scene, scene.quick(), filter(code))
}

/// Calls a filter that allocates so.
fn allocating(scene: &Scene, realloc: &str) -> String {
    let filter = Filter {
        realloc,
        ..Filter::echo()
    };
    loaded_and_called(scene, scene.quick(), filter.text())
}

/// Calls a filter that calls the host somewhere.
fn with_host(scene: &Scene, filter: &Filter<'_>) -> String {
    let host = scene
        .quick()
        .host(|linker| linker.root().func_wrap("host", |_, ()| Ok((7_u32,))));
    loaded_and_called(scene, host, filter.text())
}

/// Calls a function whose core code is this, by name and with types, and says what came of it.
fn returned(scene: &Scene, function: &'static str, code: &str) -> String {
    let functions = [
        "longs", "texts", "letter", "colour", "shape", "maybe", "rights", "truth",
    ];
    let types = [
        "(list u64)",
        "(list string)",
        "char",
        "$hue",
        "$figure",
        "(option u32)",
        "$allowed",
        "bool",
    ];
    let (mut cores, mut lifts, mut exports) = (String::new(), String::new(), String::new());
    for (name, ty) in functions.iter().zip(types) {
        let code = if *name == function {
            code
        } else {
            "unreachable"
        };
        let _ = writeln!(cores, "(func (export \"{name}\") (result i32) {code})");
        let _ = writeln!(
            lifts,
            "(func ${name} (result {ty}) (canon lift (core func $i \"{name}\") (memory $memory)))"
        );
        let _ = writeln!(exports, "(export \"{name}\" (func ${name}))");
    }
    let text = format!(
        r#"(component
          (core module $m (memory (export "memory") 1) {cores})
          (core instance $i (instantiate $m))
          (alias core export $i "memory" (core memory $memory))
          (type $c (enum "red" "green" "blue")) (export $hue "hue" (type $c))
          (type $r (flags "read" "write")) (export $allowed "allowed" (type $r))
          (type $s (variant (case "dot") (case "line" u32))) (export $figure "figure" (type $s))
          {lifts}
          (instance $values (export "hue" (type $hue)) (export "allowed" (type $allowed))
            (export "figure" (type $figure)) {exports})
          (export "test:values/values" (instance $values)))"#
    );
    let app = scene.quick().root::<values::Interface>();
    let app = scene.load(app.plugin(Plugin::from_bytes(ATTACKER, text)));
    let by_name = app.dispatch_to(ATTACKER, values::Interface::PATH, function, true, &[]);
    let by_name = match by_name {
        Ok(answer) => format!("answers {}", shown(&answer)),
        Err(error) => {
            assert_plain(&format!("{error} {error:?}"));
            error.to_string()
        }
    };
    neighbour_answers(&app);
    app.restart(ATTACKER).unwrap();
    let typed = typed(&app.bind::<values::Interface>().unwrap(), function);
    neighbour_answers(&app);
    assert_eq!(
        typed.is_err(),
        !by_name.starts_with("answers"),
        "{typed:?}, {by_name}"
    );
    by_name
}

/// Calls a function with its types, and shows what came of it.
fn typed(
    values: &<values::Interface as TypedInterface>::Client<Plugin>,
    function: &str,
) -> Result<String, wasm_link::DispatchError> {
    Ok(match function {
        "longs" => values.longs()?.len().to_string(),
        "texts" => values.texts()?.len().to_string(),
        "letter" => values.letter()?.to_string(),
        "colour" => format!("{:?}", values.colour()?),
        "shape" => format!("{:?}", values.shape()?),
        "maybe" => format!("{:?}", values.maybe()?),
        "rights" => format!("{:?}", values.rights()?),
        "truth" => values.truth()?.to_string(),
        other => panic!("{other}"),
    })
}

fn shown(answer: &Val) -> String {
    match answer {
        Val::List(items) => format!("with {} items", items.len()),
        other => format!("`{other:?}`"),
    }
}
