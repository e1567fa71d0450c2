;; Exports `bench:guests/sum`: a plugin as small as they come, of which there can be many.
(component
  (core module $main
    (memory (export "memory") 1)
    (func (export "add") (param i32 i32) (result i32)
      (i32.add (local.get 0) (local.get 1))))
  (core instance $main (instantiate $main))
  (func $add (param "a" u32) (param "b" u32) (result u32)
    (canon lift (core func $main "add")))
  (instance $sum (export "add" (func $add)))
  (export "bench:guests/sum@1.0.0" (instance $sum)))
