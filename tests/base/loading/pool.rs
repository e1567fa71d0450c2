//! Instances in memory that is reserved once.

use wasm_link::wasmtime::PoolingAllocationConfig;
use wasm_link::{InterfaceCardinality, Linker, Val, engine_with_pool};

use crate::support::interface::path;
use crate::support::{Interface, Plugin, Wat, attempt_with, call, load_with};

/// A plugin with a memory.
fn plugin(id: &str) -> Plugin {
    let component = Wat::new()
        .function("get", "(result u32)", "(result i32)", "i32.const 7")
        .export(&path("a"))
        .text();
    Plugin::new(id, "a", component)
}

#[test]
fn room_of_an_instance_is_used_again_after_it() {
    let mut pool = PoolingAllocationConfig::new();
    pool.total_component_instances(1)
        .total_core_instances(4)
        .total_memories(4)
        .total_tables(4);
    let linker = Linker::new(&engine_with_pool(pool).unwrap());
    let head = load_with(&linker, "a", Interface::each(["a"]), [plugin("p")]);
    for _ in 0..100 {
        assert_eq!(call(&head, &path("a"), "get", &[]), Ok(Val::U32(7)));
        head.restart(&"p".to_owned()).unwrap();
    }
}

#[test]
fn plugin_that_finds_no_room_is_left_out() {
    let mut pool = PoolingAllocationConfig::new();
    pool.total_component_instances(1);
    let linker = Linker::new(&engine_with_pool(pool).unwrap());
    let loaded = attempt_with(
        &linker,
        "a",
        [Interface::new("a").holding(InterfaceCardinality::Any)],
        [plugin("p"), plugin("q")],
    );
    let errors = loaded.others();
    assert_eq!(errors.len(), 1);
    assert!(
        errors[0].contains("maximum concurrent limit of 1"),
        "{}",
        errors[0]
    );
}
