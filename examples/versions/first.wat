;; Of 2024: it implements version 1.0.0, which had neither languages nor anything to choose one by.
(component
  (core module $code
    (memory (export "memory") 1)
    (data (i32.const 64) "1.0 greets ")
    (func (export "realloc") (param i32 i32 i32 i32) (result i32) (i32.const 1024))
    (func (export "greet") (param $name i32) (param $length i32) (result i32)
      (memory.copy (i32.const 75) (local.get $name) (local.get $length))
      (i32.store (i32.const 16) (i32.const 64))
      (i32.store (i32.const 20) (i32.add (local.get $length) (i32.const 11)))
      (i32.const 16)))
  (core instance $code (instantiate $code))
  (func $greet (param "name" string) (result string)
    (canon lift (core func $code "greet") (memory (core memory $code "memory")) (realloc (core func $code "realloc"))))
  (instance (export "demo:greeting/greeter@1.0.0") (export "greet" (func $greet))))
