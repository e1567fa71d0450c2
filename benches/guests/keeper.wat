;; Exports `bench:guests/counters`: a plugin as small as they come that has resources.
(component
  (component $keeper
    ;; A counter is the place of its count. They are dropped in the reverse of their order.
    (core module $counters
      (memory 1)
      (global $next (mut i32) (i32.const 16))
      (func (export "new") (param $start i32) (result i32)
        (i32.store (global.get $next) (local.get $start))
        (global.set $next (i32.add (global.get $next) (i32.const 4)))
        (i32.sub (global.get $next) (i32.const 4)))
      (func (export "increment") (param $counter i32) (param $by i32) (result i32)
        (i32.store (local.get $counter)
          (i32.add (i32.load (local.get $counter)) (local.get $by)))
        (i32.load (local.get $counter)))
      (func (export "drop") (param i32)
        (global.set $next (i32.sub (global.get $next) (i32.const 4)))))
    (core instance $counters (instantiate $counters))
    (type $own-counter (resource (rep i32) (dtor (core func $counters "drop"))))
    (export $counter "counter" (type $own-counter))
    (core func $handle (canon resource.new $counter))
    (core module $construct
      (import "" "new" (func $new (param i32) (result i32)))
      (import "" "handle" (func $handle (param i32) (result i32)))
      (func (export "construct") (param i32) (result i32) (call $handle (call $new (local.get 0)))))
    (core instance $construct (instantiate $construct (with "" (instance
      (export "new" (func $counters "new")) (export "handle" (func $handle))))))
    (func (export "[constructor]counter") (param "start" u32) (result (own $counter))
      (canon lift (core func $construct "construct")))
    (func (export "[method]counter.increment")
      (param "self" (borrow $counter)) (param "by" u32) (result u32)
      (canon lift (core func $counters "increment"))))
  (instance $counters (instantiate $keeper))
  (export "bench:guests/counters@1.0.0" (instance $counters)))
