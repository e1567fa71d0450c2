;; Things whose constructor fails for 0.
(component
  (component $things
    (type $own-thing (resource (rep i32)))
    (export $thing "thing" (type $own-thing))
    (core func $new (canon resource.new $thing))
    (core module $main
      (import "" "new" (func $new (param i32) (result i32)))
      (memory (export "memory") 1)
      (data (i32.const 64) "not a thing")
      (func (export "realloc") (param i32 i32 i32 i32) (result i32) (i32.const 1024))
      (func (export "make") (param $value i32) (result i32)
        (if (local.get $value)
          (then
            (i32.store (i32.const 16) (i32.const 0))
            (i32.store (i32.const 20) (call $new (local.get $value))))
          (else
            (i32.store (i32.const 16) (i32.const 1))
            (i32.store (i32.const 20) (i32.const 64))
            (i32.store (i32.const 24) (i32.const 11))))
        (i32.const 16))
      ;; What a plugin is lent of its own is the number itself.
      (func (export "value") (param i32) (result i32) (local.get 0)))
    (core instance $main (instantiate $main (with "" (instance (export "new" (func $new))))))
    (func (export "[constructor]thing")
      (param "value" u32) (result (result (own $thing) (error string)))
      (canon lift (core func $main "make")
        (memory (core memory $main "memory")) (realloc (core func $main "realloc"))))
    (func (export "[method]thing.value") (param "self" (borrow $thing)) (result u32)
      (canon lift (core func $main "value"))))
  (instance $things (instantiate $things))
  (export "demo:fallible/things" (instance $things)))
