//! Types, names and imports that are larger than the component that has them.

use std::fmt::Write;

use crate::attack::{Attack, Kind};
use crate::guest::{ECHO, filter, filter_with};
use crate::scene::{PATH, Scene};

pub(crate) const KIND: Kind = Kind {
    title: "Types, names and imports",
    attacks: &[
        Attack::new("a record of 90 KB names, doubled 17 times", |scene| {
            exporting(scene, &doubled(17, 90_000))
        }),
        Attack::new("a record, doubled 30 times", |scene| {
            exporting(scene, &doubled(30, 10))
        }),
        Attack::new("a list in a list, 10,000 times", |scene| {
            let lists = (0..10_000).map(|inner| format!("(list $t{inner})"));
            let all = ["(list u8)".to_owned()].into_iter().chain(lists);
            exporting(scene, &Types { all: all.collect() })
        }),
        Attack::new("a record of 90 KB names, doubled 12 times", |scene| {
            exporting(scene, &doubled(12, 90_000))
        }),
        Attack::new("10,000 fields of another name than expected", |scene| {
            let fields = (0..10_000).map(|number| format!("(field \"f{number}\" u8)"));
            let record = format!("(record {})", fields.collect::<String>());
            exporting(scene, &Types { all: vec![record] })
        }),
        Attack::new("a function whose name has 90 KB", |scene| {
            let name = "a".repeat(90_000);
            scene.component(filter(ECHO).replace(
                "(export \"apply\" (func $apply))",
                &format!("(export \"apply\" (func $apply)) (export \"{name}\" (func $apply))"),
            ))
        }),
        Attack::new("an import whose name has 90 KB", |scene| {
            importing(scene, &["a".repeat(90_000)])
        }),
        Attack::new("900 interfaces that nobody has", |scene| {
            let names: Vec<_> = (0..900).map(|n| format!("a:b/c{n}@1.{n}.0")).collect();
            importing(scene, &names)
        }),
        Attack::new("900 interfaces of WASI that nobody has", |scene| {
            let names: Vec<_> = (0..900).map(|n| format!("wasi:p{n}/c@0.2.{n}")).collect();
            importing(scene, &names)
        }),
        Attack::new("500 interfaces of 200 functions that nobody has", |scene| {
            let mut functions = String::new();
            for number in 0..200 {
                let _ = write!(functions, "(export \"f{number}\" (func))");
            }
            let mut imports = String::new();
            for number in 0..200 {
                let _ = write!(
                    imports,
                    "(import \"wasi:x/i{number}@0.2.0\" (instance {functions}))"
                );
            }
            scene.component(filter_with(&imports, "", ECHO))
        }),
    ],
};

/// Types that a component exports, the last of which its function takes.
struct Types {
    /// Their definitions, each with what stands behind `type`.
    all: Vec<String>,
}

/// A record of two fields, each of which has the type of the record before.
fn doubled(times: usize, name: usize) -> Types {
    let name = "n".repeat(name);
    let first = format!("(record (field \"{name}\" u8))");
    let all =
        (0..times).map(|half| format!("(record (field \"x\" $t{half}) (field \"y\" $t{half}))"));
    Types {
        all: [first].into_iter().chain(all).collect(),
    }
}

/// Loads a plugin whose function takes a list of the last type.
fn exporting(scene: &Scene, types: &Types) -> String {
    let (mut defined, mut exported) = (String::new(), String::new());
    for (number, ty) in types.all.iter().enumerate() {
        let _ = write!(
            defined,
            "(type $u{number} {ty}) (export $t{number} \"t{number}\" (type $u{number}))"
        );
        let _ = write!(exported, "(export \"t{number}\" (type $t{number}))");
    }
    let last = types.all.len() - 1;
    scene.component(format!(
        r#"(component
          {defined}
          (core module $code
            (memory (export "memory") 1)
            (func (export "realloc") (param i32 i32 i32 i32) (result i32) (i32.const 1024))
            (func (export "apply") (param i32 i32) unreachable))
          (core instance $code (instantiate $code))
          (alias core export $code "memory" (core memory $memory))
          (func $apply (param "text" (list $t{last}))
            (canon lift (core func $code "apply")
              (memory $memory) (realloc (core func $code "realloc"))))
          (instance (export "{PATH}") {exported} (export "apply" (func $apply))))"#
    ))
}

/// Loads a plugin that imports interfaces of one function each.
fn importing(scene: &Scene, names: &[String]) -> String {
    let imports = names.iter().map(|name| {
        let name = if name.contains(':') {
            name.clone()
        } else {
            format!("a:b/{name}")
        };
        format!("(import \"{name}\" (instance (export \"f\" (func))))")
    });
    scene.component(filter_with(&imports.collect::<String>(), "", ECHO))
}
