;; Makes bags, which others' things are put into.
(component
  (import "test:probe/things@1.0.0" (instance $things
    (export "thing" (type $thing (sub resource)))))
  (component $bags
    (import "things" (instance $things (export "thing" (type $thing (sub resource)))))
    (alias export $things "thing" (type $thing))
    (type $own-bag (resource (rep i32)))
    (export $bag "bag" (type $own-bag))
    (core func $new (canon resource.new $bag))
    (core func $drop (canon resource.drop $thing))
    (core module $main
      (import "" "new" (func $new (param i32) (result i32)))
      (import "" "drop" (func $drop (param i32)))
      (global $put (mut i32) (i32.const 0))
      (func (export "make") (result i32) (call $new (i32.const 7)))
      (func (export "put") (param i32 i32) (result i32)
        (global.set $put (i32.add (global.get $put) (i32.const 1)))
        (global.get $put))
      (func (export "compare") (param i32 i32) (result i32)
        (call $drop (local.get 1)) (local.get 0)))
    (core instance $main (instantiate $main (with "" (instance
      (export "new" (func $new)) (export "drop" (func $drop))))))
    (func (export "make-bag") (result (own $bag)) (canon lift (core func $main "make")))
    (func (export "put") (param "b" (borrow $bag)) (param "t" (own $thing)) (result u32)
      (canon lift (core func $main "put")))
    (func (export "compare") (param "b" (borrow $bag)) (param "t" (borrow $thing)) (result u32)
      (canon lift (core func $main "compare"))))
  (instance $bags (instantiate $bags (with "things" (instance $things))))
  (export "test:probe/bags" (instance $bags)))
