//! Files that are no components, or that do not end.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::thread;

use wasm_link::Plugin;
use wasm_link::app::engine;

use crate::attack::{Attack, Kind};
use crate::guest::{ECHO, filter};
use crate::scene::{ATTACKER, Scene};

pub(crate) const KIND: Kind = Kind {
    title: "Files",
    attacks: &[
        Attack::new("a pipe", |scene| given(scene, &pipe(scene))),
        Attack::new("a pipe in a folder of plugins", |scene| {
            pipe(scene);
            folder(scene)
        }),
        Attack::new("a device without end", |scene| {
            given(scene, Path::new("/dev/zero"))
        }),
        Attack::new("a link to a device without end, in a folder", |scene| {
            symlink("/dev/zero", scene.path("zero.wasm")).unwrap();
            folder(scene)
        }),
        Attack::new("6 GiB that take no room", |scene| {
            given(scene, &sparse(scene))
        }),
        Attack::new("6 GiB that take no room, in a folder", |scene| {
            sparse(scene);
            folder(scene)
        }),
        Attack::new("links in a circle", |scene| {
            given(scene, &circle(scene).with_file_name("a.wasm"))
        }),
        Attack::new("links in a circle, in a folder", |scene| {
            circle(scene);
            folder(scene)
        }),
        Attack::new("a folder that is named as a component", |scene| {
            let path = scene.path("folder.wasm");
            fs::create_dir(&path).unwrap();
            given(scene, &path)
        }),
        Attack::new("a file that cannot be read", |scene| {
            given(scene, Path::new("/proc/self/mem"))
        }),
        Attack::new("a file that claims to be empty and is not", |scene| {
            given(scene, Path::new("/proc/self/status"))
        }),
        Attack::new("a file that changes while it is read", changing),
        Attack::new("compiled code in place of a component", |scene| {
            let code = engine()
                .unwrap()
                .precompile_component(filter(ECHO).as_bytes());
            scene.write("code.wasm", code.unwrap());
            folder(scene)
        }),
        Attack::new("compiled code under its own name, in a folder", |scene| {
            let code = engine()
                .unwrap()
                .precompile_component(filter(ECHO).as_bytes());
            scene.write("code.cwasm", code.unwrap());
            folder(scene)
        }),
        Attack::new("a core module", |scene| scene.component("(module)")),
        Attack::new("a page of HTML", |scene| {
            scene.component("<!DOCTYPE html><p>no such file</p>")
        }),
        Attack::new("nothing", |scene| scene.component("")),
        Attack::new("100 MB of text", |scene| {
            let text = format!("(component {})", ";; nothing\n".repeat(10_000_000));
            scene.write("text.wat", text);
            folder(scene)
        })
        .with_memory(1024),
        Attack::new("100 MB of text, given as bytes", |scene| {
            scene.component(format!("(component {})", ";; nothing\n".repeat(10_000_000)))
        })
        .with_memory(1024),
        Attack::new("a file name that writes lines of its own", |scene| {
            scene.write("x\n- plugin `neighbour`: \u{1b}[31mgone.wat", "(module)");
            folder(scene)
        }),
    ],
};

/// Loads a file as a plugin.
fn given(scene: &Scene, file: &Path) -> String {
    scene.plugin(Plugin::from_file(file).with_id(ATTACKER))
}

/// Loads all plugins of the folder.
fn folder(scene: &Scene) -> String {
    scene.loaded(scene.app().plugins(scene.path("")))
}

/// Makes a pipe, which nobody writes to.
fn pipe(scene: &Scene) -> PathBuf {
    let path = scene.path("pipe.wasm");
    let made = Command::new("mkfifo").arg(&path).status();
    assert!(made.unwrap().success());
    path
}

/// Makes a file of 6 GiB.
fn sparse(scene: &Scene) -> PathBuf {
    let path = scene.path("sparse.wasm");
    fs::File::create(&path).unwrap().set_len(6 << 30).unwrap();
    path
}

/// Makes two links to each other.
fn circle(scene: &Scene) -> PathBuf {
    let (a, b) = (scene.path("a.wasm"), scene.path("b.wasm"));
    symlink(&a, &b).unwrap();
    symlink(&b, &a).unwrap();
    a
}

/// Loads a file again and again while it is replaced, cut and made longer.
fn changing(scene: &Scene) -> String {
    let path = scene.write("changing.wat", filter(ECHO));
    let is_over = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            while !is_over.load(Relaxed) {
                let texts = [filter(ECHO), "(component".to_owned(), " ".repeat(3 << 20)];
                for text in texts {
                    fs::write(&path, text).unwrap();
                }
            }
        });
        for _ in 0..30 {
            given(scene, &path);
        }
        is_over.store(true, Relaxed);
    });
    "loaded as it was at some time, or left out".to_owned()
}
