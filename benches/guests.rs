//! The guests: small components as text, so that what is measured is the way to them.

/// Exports `bench:calls/math`.
pub(crate) const MATH: &str = r#"(component
    (core module $code
        (memory (export "memory") 1)
        ;; All memory is free again with each call.
        (func (export "realloc") (param i32 i32 i32 i32) (result i32) (i32.const 16))
        (func (export "nothing"))
        (func (export "add") (param i32 i32) (result i32)
            (i32.add (local.get 0) (local.get 1)))
        (func (export "length") (param i32 i32) (result i32) (local.get 1)))
    (core instance $code (instantiate $code))
    (func $nothing (canon lift (core func $code "nothing")))
    (func $add (param "a" u32) (param "b" u32) (result u32) (canon lift (core func $code "add")))
    (func $length (param "text" string) (result u32)
        (canon lift (core func $code "length")
            (memory (core memory $code "memory")) (realloc (core func $code "realloc"))))
    (instance $math
        (export "nothing" (func $nothing))
        (export "add" (func $add))
        (export "length" (func $length)))
    (export "bench:calls/math" (instance $math))
)"#;

/// Imports `bench:calls/math`, and calls its `add` as many times as it is told.
pub(crate) const REPEAT: &str = r#"(component
    (import "bench:calls/math" (instance $math
        (export "add" (func (param "a" u32) (param "b" u32) (result u32)))))
    (core func $add (canon lower (func $math "add")))
    (core module $code
        (import "math" "add" (func $add (param i32 i32) (result i32)))
        (func (export "add-up") (param $times i32) (result i32)
            (local $sum i32)
            (loop $again
                (local.set $sum (call $add (local.get $sum) (i32.const 1)))
                (local.set $times (i32.sub (local.get $times) (i32.const 1)))
                (br_if $again (local.get $times)))
            (local.get $sum)))
    (core instance $code (instantiate $code
        (with "math" (instance (export "add" (func $add))))))
    (func $add-up (param "times" u32) (result u32) (canon lift (core func $code "add-up")))
    (instance $repeat (export "add-up" (func $add-up)))
    (export "bench:calls/repeat" (instance $repeat))
)"#;
