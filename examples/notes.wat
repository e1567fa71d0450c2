;; A plugin that takes notes: see wit/notes.wit. It is text, so that the example needs no other compiler.
(component
  (import "demo:notes/types@1.0.0" (instance $types
    (type $level (enum "info" "warning"))
    (export "level" (type (eq $level)))))
  (alias export $types "level" (type $level))
  (import "demo:notes/log@1.0.0" (instance $log
    (alias outer 1 $level (type $outer))
    (export "level" (type $level (eq $outer)))
    (export "write" (func (param "level" $level) (param "message" string)))))
  (import "demo:notes/key-value@1.0.0" (instance $store
    (export "bucket" (type $bucket (sub resource)))
    (export "[constructor]bucket" (func (param "name" string) (result (own $bucket))))
    (export "[method]bucket.get" (func
      (param "self" (borrow $bucket)) (param "key" string) (result (option string))))
    (export "[method]bucket.set" (func
      (param "self" (borrow $bucket)) (param "key" string) (param "value" string)))))
  (import "demo:notes/clock@1.0.0" (instance $clock (export "elapsed" (func (result u64)))))
  (alias export $store "bucket" (type $bucket))

  (core module $memory
    (memory (export "memory") 1)
    (data (i32.const 0) "diary")
    (data (i32.const 8) "last")
    (global $free (mut i32) (i32.const 1024))
    (func (export "realloc") (param $old i32) (param $size i32) (param $align i32) (param $new i32)
      (result i32)
      (global.get $free)
      (global.set $free (i32.add (global.get $free) (local.get $new)))))
  (core instance $memory (instantiate $memory))
  (alias core export $memory "memory" (core memory $bytes))
  (alias core export $memory "realloc" (core func $realloc))

  (core func $write (canon lower (func $log "write") (memory $bytes)))
  (core func $open (canon lower (func $store "[constructor]bucket") (memory $bytes)))
  (core func $get (canon lower (func $store "[method]bucket.get") (memory $bytes) (realloc $realloc)))
  (core func $set (canon lower (func $store "[method]bucket.set") (memory $bytes)))
  (core func $drop (canon resource.drop $bucket))
  (core func $elapsed (canon lower (func $clock "elapsed")))

  (core module $code
    (import "host" "write" (func $write (param i32 i32 i32)))
    (import "host" "open" (func $open (param i32 i32) (result i32)))
    (import "host" "get" (func $get (param i32 i32 i32 i32)))
    (import "host" "set" (func $set (param i32 i32 i32 i32 i32)))
    (import "host" "drop" (func $drop (param i32)))
    (import "host" "elapsed" (func $elapsed (result i64)))
    (func (export "take") (param $level i32) (param $text i32) (param $length i32) (result i32)
      (local $bucket i32)
      (call $write (local.get $level) (local.get $text) (local.get $length))
      (local.set $bucket (call $open (i32.const 0) (i32.const 5)))
      ;; The host puts the text that was kept before at 16, and from there it is returned.
      (call $get (local.get $bucket) (i32.const 8) (i32.const 4) (i32.const 16))
      (call $set (local.get $bucket) (i32.const 8) (i32.const 4) (local.get $text) (local.get $length))
      (call $drop (local.get $bucket))
      (i32.const 16))
    (func (export "time") (result i64) (call $elapsed)))
  (core instance $code (instantiate $code (with "host" (instance
    (export "write" (func $write))
    (export "open" (func $open))
    (export "get" (func $get))
    (export "set" (func $set))
    (export "drop" (func $drop))
    (export "elapsed" (func $elapsed))))))

  (func $take (param "level" $level) (param "text" string) (result (option string))
    (canon lift (core func $code "take") (memory $bytes) (realloc $realloc)))
  (func $time (result u64) (canon lift (core func $code "time")))
  (instance (export "demo:notes/notes@1.0.0")
    (export "level" (type $level))
    (export "take" (func $take))
    (export "time" (func $time))))
