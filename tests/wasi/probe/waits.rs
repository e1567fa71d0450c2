//! What a plugin does that wants no end, or an early one.

use crate::wat::Wat;

pub(super) fn waits(wat: Wat) -> Wat {
    // Waits for one of as many pollables, all of which are far away.
    wat.function(
        "poll-all",
        r#"(param "number" u32) (param "duration" u64) (result u32)"#,
        "(param i32 i64) (result i32) (local i32 i32)",
        "(local.set 3 (call $subscribe-duration (local.get 1)))
         (loop $next
           (i32.store offset=1024 (i32.mul (local.get 2) (i32.const 4)) (local.get 3))
           (local.set 2 (i32.add (local.get 2) (i32.const 1)))
           (br_if $next (i32.lt_u (local.get 2) (local.get 0))))
         (call $poll (i32.const 1024) (local.get 0) (i32.const 16))
         (call $drop-pollable (local.get 3))
         (i32.load (i32.const 20))",
    )
    // Makes as many pollables, and keeps them.
    .function(
        "hoard",
        r#"(param "number" u32) (result u32)"#,
        "(param i32) (result i32) (local i32)",
        "(loop $next
           (drop (call $subscribe-duration (i64.const 1000000000)))
           (local.set 1 (i32.add (local.get 1) (i32.const 1)))
           (br_if $next (i32.lt_u (local.get 1) (local.get 0))))
         local.get 1",
    )
    // Writes to standard error, and traps.
    .function(
        "die",
        r#"(param "text" string) (result bool)"#,
        "(param i32 i32) (result i32)",
        "(call $\"[method]output-stream.blocking-write-and-flush\"
           (call $get-stderr) (local.get 0) (local.get 1) (i32.const 16))
         unreachable",
    )
    // Writes to standard output without end.
    .function(
        "flood",
        "(result bool)",
        "(result i32) (local i32)",
        "(local.set 0 (call $get-stdout))
         (loop $on
           (call $\"[method]output-stream.blocking-write-and-flush\"
             (local.get 0) (i32.const 0) (i32.const 4096) (i32.const 8192))
           (br $on))
         unreachable",
    )
}
