;; Imports `bench:guests/work`, and calls one of its functions as many times as it is told.
(component
  (import "bench:guests/work@1.0.0" (instance $work
    (export "counter" (type $counter (sub resource)))
    (type $own-entry
      (record (field "id" u32) (field "weight" u64) (field "name" string)))
    (export "entry" (type $entry (eq $own-entry)))
    (export "nothing" (func))
    (export "add" (func (param "a" u32) (param "b" u32) (result u32)))
    (export "length" (func (param "text" string) (result u32)))
    (export "take" (func (param "bytes" (list u8)) (result u32)))
    (export "give" (func (param "count" u32) (result (list u8))))
    (export "take-records" (func (param "records" (list $entry)) (result u32)))
    (export "give-records" (func (param "count" u32) (result (list $entry))))
    (export "[constructor]counter" (func (param "start" u32) (result (own $counter))))
    (export "[method]counter.increment"
      (func (param "self" (borrow $counter)) (param "by" u32) (result u32)))))
  (alias export $work "counter" (type $counter))

  (core module $memory
    (memory (export "memory") 64)
    ;; Where results are put. All of it is free again before each call.
    (global $free (export "free") (mut i32) (i32.const 0x200000))
    (func (export "realloc")
      (param $old i32) (param $old_size i32) (param $align i32) (param $size i32) (result i32)
      (local $start i32)
      (local.set $start
        (i32.and
          (i32.add (global.get $free) (i32.sub (local.get $align) (i32.const 1)))
          (i32.sub (i32.const 0) (local.get $align))))
      (global.set $free (i32.add (local.get $start) (local.get $size)))
      (local.get $start)))
  (core instance $memory (instantiate $memory))

  (core func $nothing (canon lower (func $work "nothing")))
  (core func $add (canon lower (func $work "add")))
  (core func $length (canon lower (func $work "length") (memory (core memory $memory "memory"))))
  (core func $take (canon lower (func $work "take") (memory (core memory $memory "memory"))))
  (core func $give (canon lower (func $work "give")
    (memory (core memory $memory "memory")) (realloc (core func $memory "realloc"))))
  (core func $take-records (canon lower (func $work "take-records")
    (memory (core memory $memory "memory"))))
  (core func $give-records (canon lower (func $work "give-records")
    (memory (core memory $memory "memory")) (realloc (core func $memory "realloc"))))
  (core func $new (canon lower (func $work "[constructor]counter")))
  (core func $increment (canon lower (func $work "[method]counter.increment")))
  (core func $drop (canon resource.drop $counter))

  (core module $main
    (import "memory" "memory" (memory 64))
    (import "memory" "free" (global $free (mut i32)))
    (import "work" "nothing" (func $nothing))
    (import "work" "add" (func $add (param i32 i32) (result i32)))
    (import "work" "length" (func $length (param i32 i32) (result i32)))
    (import "work" "take" (func $take (param i32 i32) (result i32)))
    (import "work" "give" (func $give (param i32 i32)))
    (import "work" "take-records" (func $take-records (param i32 i32) (result i32)))
    (import "work" "give-records" (func $give-records (param i32 i32)))
    (import "work" "new" (func $new (param i32) (result i32)))
    (import "work" "increment" (func $increment (param i32 i32) (result i32)))
    (import "work" "drop" (func $drop (param i32)))

    ;; As in the worker: text from 0x10000 on, records from 0x180000 on.
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

    ;; Counts down, and frees all memory.
    (func $next (param $times i32) (result i32)
      (global.set $free (i32.const 0x200000))
      (i32.sub (local.get $times) (i32.const 1)))

    (func (export "nothing") (param $times i32) (param $size i32) (result i32)
      (loop $again
        (call $nothing)
        (br_if $again (local.tee $times (call $next (local.get $times)))))
      (i32.const 0))
    (func (export "add") (param $times i32) (param $size i32) (result i32)
      (local $sum i32)
      (loop $again
        (local.set $sum (call $add (local.get $sum) (local.get $size)))
        (br_if $again (local.tee $times (call $next (local.get $times)))))
      (local.get $sum))
    (func (export "length") (param $times i32) (param $size i32) (result i32)
      (local $sum i32)
      (loop $again
        (local.set $sum
          (i32.add (local.get $sum) (call $length (i32.const 0x10000) (local.get $size))))
        (br_if $again (local.tee $times (call $next (local.get $times)))))
      (local.get $sum))
    (func (export "take") (param $times i32) (param $size i32) (result i32)
      (local $sum i32)
      (loop $again
        (local.set $sum
          (i32.add (local.get $sum) (call $take (i32.const 0x10000) (local.get $size))))
        (br_if $again (local.tee $times (call $next (local.get $times)))))
      (local.get $sum))
    ;; The result of a function that returns a list is put at 16.
    (func (export "give") (param $times i32) (param $size i32) (result i32)
      (local $sum i32)
      (loop $again
        (call $give (local.get $size) (i32.const 16))
        (local.set $sum (i32.add (local.get $sum) (i32.load (i32.const 20))))
        (br_if $again (local.tee $times (call $next (local.get $times)))))
      (local.get $sum))
    (func (export "take-records") (param $times i32) (param $size i32) (result i32)
      (local $sum i32)
      (loop $again
        (local.set $sum
          (i32.add (local.get $sum) (call $take-records (i32.const 0x180000) (local.get $size))))
        (br_if $again (local.tee $times (call $next (local.get $times)))))
      (local.get $sum))
    (func (export "give-records") (param $times i32) (param $size i32) (result i32)
      (local $sum i32)
      (loop $again
        (call $give-records (local.get $size) (i32.const 16))
        (local.set $sum (i32.add (local.get $sum) (i32.load (i32.const 20))))
        (br_if $again (local.tee $times (call $next (local.get $times)))))
      (local.get $sum))
    ;; Makes a counter, uses it, and drops it.
    (func (export "counter") (param $times i32) (param $size i32) (result i32)
      (local $sum i32)
      (local $counter i32)
      (loop $again
        (local.set $counter (call $new (i32.const 1)))
        (local.set $sum
          (i32.add (local.get $sum) (call $increment (local.get $counter) (local.get $size))))
        (call $drop (local.get $counter))
        (br_if $again (local.tee $times (call $next (local.get $times)))))
      (local.get $sum))
    ;; Uses one counter all the time.
    (func (export "increment") (param $times i32) (param $size i32) (result i32)
      (local $sum i32)
      (local $counter i32)
      (local.set $counter (call $new (i32.const 0)))
      (loop $again
        (local.set $sum (call $increment (local.get $counter) (local.get $size)))
        (br_if $again (local.tee $times (call $next (local.get $times)))))
      (call $drop (local.get $counter))
      (local.get $sum)))
  (core instance $main (instantiate $main
    (with "memory" (instance $memory))
    (with "work" (instance
      (export "nothing" (func $nothing))
      (export "add" (func $add))
      (export "length" (func $length))
      (export "take" (func $take))
      (export "give" (func $give))
      (export "take-records" (func $take-records))
      (export "give-records" (func $give-records))
      (export "new" (func $new))
      (export "increment" (func $increment))
      (export "drop" (func $drop))))))

  (type $run (func (param "times" u32) (param "size" u32) (result u32)))
  (func $run-nothing (type $run) (canon lift (core func $main "nothing")))
  (func $run-add (type $run) (canon lift (core func $main "add")))
  (func $run-length (type $run) (canon lift (core func $main "length")))
  (func $run-take (type $run) (canon lift (core func $main "take")))
  (func $run-give (type $run) (canon lift (core func $main "give")))
  (func $run-take-records (type $run) (canon lift (core func $main "take-records")))
  (func $run-give-records (type $run) (canon lift (core func $main "give-records")))
  (func $run-counter (type $run) (canon lift (core func $main "counter")))
  (func $run-increment (type $run) (canon lift (core func $main "increment")))
  (instance $drive
    (export "nothing" (func $run-nothing))
    (export "add" (func $run-add))
    (export "length" (func $run-length))
    (export "take" (func $run-take))
    (export "give" (func $run-give))
    (export "take-records" (func $run-take-records))
    (export "give-records" (func $run-give-records))
    (export "counter" (func $run-counter))
    (export "increment" (func $run-increment)))
  (export "bench:guests/drive@1.0.0" (instance $drive)))
