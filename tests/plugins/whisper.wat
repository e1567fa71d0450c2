;; The plugin of the README's application: it returns a text in small letters.
(component
  (core module $code
    (memory (export "memory") 1)
    (global $free (mut i32) (i32.const 16))
    (func (export "realloc") (param $old i32) (param $size i32) (param $align i32) (param $new i32)
      (result i32)
      (global.get $free)
      (global.set $free (i32.add (global.get $free) (local.get $new))))
    (func (export "apply") (param $text i32) (param $length i32) (result i32)
      (local $at i32)
      (local $letter i32)
      (i32.store (i32.const 0) (local.get $text))
      (i32.store (i32.const 4) (local.get $length))
      (local.set $at (local.get $text))
      (block $end
        (loop $next
          (br_if $end (i32.eq (local.get $at) (i32.add (local.get $text) (local.get $length))))
          (local.set $letter (i32.load8_u (local.get $at)))
          (if (i32.lt_u (i32.sub (local.get $letter) (i32.const 65)) (i32.const 26))
            (then (i32.store8 (local.get $at) (i32.add (local.get $letter) (i32.const 32)))))
          (local.set $at (i32.add (local.get $at) (i32.const 1)))
          (br $next)))
      (i32.const 0)))
  (core instance $code (instantiate $code))
  (func $apply (param "text" string) (result string)
    (canon lift (core func $code "apply")
      (memory (core memory $code "memory")) (realloc (core func $code "realloc"))))
  (instance (export "demo:text/filter@1.0.0") (export "apply" (func $apply))))
