//! What loading reads and keeps of large components, measured in a process of its own.

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use wasm_link::{App, Plugin, TypedInterface};

use crate::wat::{self, ECHO, Function, TEXT_TO_TEXT};
use crate::wit::text::filter;

const MIB: usize = 1 << 20;

/// A filter whose component is this much larger than it needs to be: no two are of equal bytes.
fn padded(number: u8, bytes: usize) -> Vec<u8> {
    let apply = [Function("apply", TEXT_TO_TEXT, ECHO)];
    let text = wat::component(filter::Interface::PATH, &apply);
    let mut component = ::wat::parse_str(text).unwrap();
    component.push(0);
    leb128(&mut component, bytes + 1);
    component.push(0);
    component.resize(component.len() + bytes, number);
    component
}

fn leb128(bytes: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        bytes.push(u8::try_from(number & 0x7f).unwrap() | 0x80);
        number >>= 7;
    }
    bytes.push(u8::try_from(number).unwrap());
}

/// The number that stands behind `key` in a file of the kernel, in bytes.
#[cfg(target_os = "linux")]
fn kernel(file: &str, key: &str, unit: usize) -> usize {
    let text = fs::read_to_string(file).unwrap();
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix(key))
        .unwrap();
    let number = line.trim().split(' ').next().unwrap();
    number.parse::<usize>().unwrap() * unit
}

#[cfg(target_os = "linux")]
#[test]
fn large_components_are_read_once_and_not_all_in_memory_at_once() {
    const MEASURED: &str = "WASM_LINK_TEST_MEASURED";
    const FILES: u8 = 24;
    if env::var_os(MEASURED).is_none() {
        // What other tests do in this process would be measured as well.
        let name = "app::memory::large_components_are_read_once_and_not_all_in_memory_at_once";
        let measured = Command::new(env::current_exe().unwrap())
            .args([name, "--exact", "--nocapture"])
            .env(MEASURED, "1")
            .env("RAYON_NUM_THREADS", "2")
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&measured.stderr);
        assert!(measured.status.success(), "{text}");
        return;
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("large");
    // What an earlier run left there.
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    for number in 0..FILES {
        let bytes = padded(number, 4 * MIB);
        fs::write(folder.join(format!("{number}.wasm")), bytes).unwrap();
    }
    let app = || App::new().root::<filter::Interface>();
    // The engine's own memory is not counted.
    drop(
        app()
            .plugin(Plugin::from_bytes("first", padded(99, 4 * MIB)))
            .load(),
    );

    let peak = || kernel("/proc/self/status", "VmHWM:", 1 << 10);
    let read = || kernel("/proc/self/io", "rchar:", 1);
    let (peak_before, read_before) = (peak(), read());
    let app = app().plugins(&folder).load().unwrap();
    let (peaked, read) = (peak() - peak_before, read() - read_before);
    assert_eq!(app.report().to_string(), "");
    let files = usize::from(FILES);
    assert_eq!(app.head().plugin_ids().count(), files);
    let total = files * 4 * MIB;
    // Two threads hold one component each, and compile it.
    assert!(
        peaked < total / 3,
        "the peak rose by {peaked} bytes of {total}"
    );
    assert!(
        read < total + total / 8,
        "{read} bytes were read of {total}"
    );
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn shared_bytes_are_let_go_of_when_they_are_compiled() {
    let bytes: Arc<[u8]> = padded(0, 10).into();
    let plugins = ["x", "y"].map(|id| Plugin::from_shared_bytes(id, Arc::clone(&bytes)));
    let [x, y] = plugins;
    let app = App::new().root::<filter::Interface>().plugin(x).plugin(y);
    assert_eq!(Arc::strong_count(&bytes), 3);
    let app = app.load().unwrap();
    assert_eq!(app.report().to_string(), "");
    assert_eq!(Arc::strong_count(&bytes), 1);
}
