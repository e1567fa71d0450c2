;; Holds things of any of several makers.
(component
  (import "test:probe/things@1.0.0" (instance $things
    (export "thing" (type $thing (sub resource)))
    (export "[method]thing.number" (func (param "self" (borrow $thing)) (result u32)))))
  (alias export $things "thing" (type $thing))
  (core func $number (canon lower (func $things "[method]thing.number")))
  (core func $drop (canon resource.drop $thing))
  (core module $main
    (import "" "number" (func $number (param i32) (result i32)))
    (import "" "drop" (func $drop (param i32)))
    (global $held (mut i32) (i32.const 0))
    (func (export "hold") (param i32) (result i32)
      (global.set $held (i32.add (global.get $held) (i32.const 1)))
      (global.get $held))
    (func (export "look-at") (param i32) (result i32)
      (call $number (local.get 0)) (call $drop (local.get 0))))
  (core instance $main (instantiate $main (with "" (instance
    (export "number" (func $number)) (export "drop" (func $drop))))))
  (func $hold (param "t" (own $thing)) (result u32) (canon lift (core func $main "hold")))
  (func $look-at (param "t" (borrow $thing)) (result u32) (canon lift (core func $main "look-at")))
  (instance $holder (export "thing" (type $thing))
    (export "hold" (func $hold)) (export "look-at" (func $look-at)))
  (export "test:probe/holder@1.0.0" (instance $holder)))
