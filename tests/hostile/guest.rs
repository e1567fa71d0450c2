//! Components as text.

use crate::scene::PATH;

/// The code of a filter that returns the text that it is given.
pub(crate) const ECHO: &str = "
    (i32.store (i32.const 8) (local.get $text))
    (i32.store (i32.const 12) (local.get $length))
    (i32.const 8)";

/// Returns a filter whose function has this code.
pub(crate) fn filter(code: &str) -> String {
    filter_with("", "", code)
}

/// Returns a filter that has more `items` in its component, and more `core` items in its module. The code finds the
/// text at `$text`, `$length` bytes long, and returns where address and length of its own are.
pub(crate) fn filter_with(items: &str, core: &str, code: &str) -> String {
    format!(
        r#"(component
          {items}
          (core module $code
            {core}
            (memory (export "memory") 1)
            (func (export "realloc") (param i32 i32 i32 i32) (result i32) (i32.const 1024))
            (func $apply (export "apply") (param $text i32) (param $length i32) (result i32) {code}))
          (core instance $code (instantiate $code))
          (alias core export $code "memory" (core memory $memory))
          (func $apply (param "text" string) (result string)
            (canon lift (core func $code "apply")
              (memory $memory) (realloc (core func $code "realloc"))))
          (instance (export "{PATH}") (export "apply" (func $apply))))"#
    )
}
