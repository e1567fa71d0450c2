;; Exports `bench:guests/work`: what crosses is real, what is done with it is as little as can be, so
;; that the way there and back is measured.
(component
  (component $work
    (core module $main
      (memory (export "memory") 64)
      ;; Where what comes in is put. All of it is free again at the end of each call.
      (global $free (mut i32) (i32.const 0x200000))
      (func (export "realloc")
        (param $old i32) (param $old_size i32) (param $align i32) (param $size i32) (result i32)
        (local $start i32)
        (local.set $start
          (i32.and
            (i32.add (global.get $free) (i32.sub (local.get $align) (i32.const 1)))
            (i32.sub (i32.const 0) (local.get $align))))
        (global.set $free (i32.add (local.get $start) (local.get $size)))
        (local.get $start))
      (func $done (param $answer i32) (result i32)
        (global.set $free (i32.const 0x200000))
        (local.get $answer))

      ;; A thousand records from 0x180000 on, with a name of eight letters each.
      (func $fill
        (local $record i32)
        (local $id i32)
        (memory.fill (i32.const 0x10000) (i32.const 97) (i32.const 0x100000))
        (local.set $record (i32.const 0x180000))
        (loop $again
          (i32.store (local.get $record) (local.get $id))
          (i64.store offset=8 (local.get $record) (i64.const 7))
          (i32.store offset=16 (local.get $record) (i32.const 0x10000))
          (i32.store offset=20 (local.get $record) (i32.const 8))
          (local.set $record (i32.add (local.get $record) (i32.const 24)))
          (local.set $id (i32.add (local.get $id) (i32.const 1)))
          (br_if $again (i32.lt_u (local.get $id) (i32.const 1000)))))
      (start $fill)

      ;; The result of a function that returns a list stands at 16.
      (func $list (param $start i32) (param $length i32) (result i32)
        (i32.store (i32.const 16) (local.get $start))
        (i32.store (i32.const 20) (local.get $length))
        (i32.const 16))

      (func (export "nothing"))
      (func (export "add") (param i32 i32) (result i32)
        (i32.add (local.get 0) (local.get 1)))
      (func (export "length") (param i32 i32) (result i32) (call $done (local.get 1)))
      (func (export "take") (param i32 i32) (result i32) (call $done (local.get 1)))
      (func (export "give") (param i32) (result i32)
        (call $list (i32.const 0x10000) (local.get 0)))
      (func (export "take-records") (param i32 i32) (result i32) (call $done (local.get 1)))
      (func (export "give-records") (param i32) (result i32)
        (call $list (i32.const 0x180000) (local.get 0))))
    (core instance $main (instantiate $main))

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

    (type $own-entry
      (record (field "id" u32) (field "weight" u64) (field "name" string)))
    (export $entry "entry" (type $own-entry))

    (func (export "nothing") (canon lift (core func $main "nothing")))
    (func (export "add") (param "a" u32) (param "b" u32) (result u32)
      (canon lift (core func $main "add")))
    (func (export "length") (param "text" string) (result u32)
      (canon lift (core func $main "length")
        (memory (core memory $main "memory")) (realloc (core func $main "realloc"))))
    (func (export "take") (param "bytes" (list u8)) (result u32)
      (canon lift (core func $main "take")
        (memory (core memory $main "memory")) (realloc (core func $main "realloc"))))
    (func (export "give") (param "count" u32) (result (list u8))
      (canon lift (core func $main "give") (memory (core memory $main "memory"))))
    (func (export "take-records") (param "records" (list $entry)) (result u32)
      (canon lift (core func $main "take-records")
        (memory (core memory $main "memory")) (realloc (core func $main "realloc"))))
    (func (export "give-records") (param "count" u32) (result (list $entry))
      (canon lift (core func $main "give-records") (memory (core memory $main "memory"))))
    (func (export "[constructor]counter") (param "start" u32) (result (own $counter))
      (canon lift (core func $construct "construct")))
    (func (export "[method]counter.increment")
      (param "self" (borrow $counter)) (param "by" u32) (result u32)
      (canon lift (core func $counters "increment"))))
  (instance $work (instantiate $work))
  (export "bench:guests/work@1.0.0" (instance $work)))
