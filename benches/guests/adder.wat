;; Exports `bench:guests/sum`: a plugin as small as they come, of which there can be many.
(component
  (core module $main
    (memory (export "memory") 1)
    (func (export "add") (param i32 i32) (result i32)
      (i32.add (local.get 0) (local.get 1)))
    ;; Takes some time.
    (func (export "spin") (param $times i32) (result i32)
      (local $sum i32)
      (loop $again
        (local.set $sum (i32.xor (i32.mul (local.get $sum) (i32.const 7)) (local.get $times)))
        (br_if $again (local.tee $times (i32.sub (local.get $times) (i32.const 1)))))
      (local.get $sum)))
  (core instance $main (instantiate $main))
  (func $add (param "a" u32) (param "b" u32) (result u32)
    (canon lift (core func $main "add")))
  (func $spin (param "times" u32) (result u32) (canon lift (core func $main "spin")))
  (instance $sum (export "add" (func $add)) (export "spin" (func $spin)))
  (export "bench:guests/sum@1.0.0" (instance $sum))
)
