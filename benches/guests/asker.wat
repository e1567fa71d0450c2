;; Exports `bench:guests/ask`, and imports of `bench:guests/work` what it needs for that: a plugin as small as they
;; come that depends on another.
(component
  (import "bench:guests/work@1.0.0" (instance $work
    (export "add" (func (param "a" u32) (param "b" u32) (result u32)))))
  (core func $add (canon lower (func $work "add")))
  (core module $main
    (import "work" "add" (func $add (param i32 i32) (result i32)))
    (memory (export "memory") 1)
    (func (export "ask") (result i32) (call $add (i32.const 1) (i32.const 2))))
  (core instance $main (instantiate $main (with "work" (instance (export "add" (func $add))))))
  (func $question (result u32) (canon lift (core func $main "ask")))
  (instance $ask (export "ask" (func $question)))
  (export "bench:guests/ask@1.0.0" (instance $ask)))
