//! A component that tries what WASI offers, written against WASI 0.2.0.

mod waits;

use crate::wat::Wat;
use waits::waits;

/// The path of what it exports.
pub(crate) const PROBE: &str = "test:wasi/probe";

const CLOCKS: &str = r#"
    (alias outer 1 $pollable (type $p)) (export "pollable" (type $pollable (eq $p)))
    (export "now" (func (result u64)))
    (export "subscribe-duration" (func (param "when" u64) (result (own $pollable))))"#;

const WALL_CLOCK: &str = r#"
    (type $d (record (field "seconds" u64) (field "nanoseconds" u32)))
    (export "datetime" (type $datetime (eq $d)))
    (export "now" (func (result $datetime)))"#;

const STREAMS: &str = r#"
    (export "output-stream" (type $output-stream (sub resource)))
    (alias outer 1 $error (type $e)) (export "error" (type $error (eq $e)))
    (type $se (variant (case "last-operation-failed" (own $error)) (case "closed")))
    (export "stream-error" (type $stream-error (eq $se)))
    (export "[method]output-stream.blocking-write-and-flush"
      (func (param "self" (borrow $output-stream)) (param "contents" (list u8))
        (result (result (error $stream-error)))))"#;

const FILES: &str = r#"
    (export "descriptor" (type $descriptor (sub resource)))
    (type $ec (enum "access" "would-block" "already" "bad-descriptor" "busy" "deadlock" "quota" "exist"
      "file-too-large" "illegal-byte-sequence" "in-progress" "interrupted" "invalid" "io" "is-directory"
      "loop" "too-many-links" "message-size" "name-too-long" "no-device" "no-entry" "no-lock"
      "insufficient-memory" "insufficient-space" "not-directory" "not-empty" "not-recoverable"
      "unsupported" "no-tty" "no-such-device" "overflow" "not-permitted" "pipe" "read-only"
      "invalid-seek" "text-file-busy" "cross-device"))
    (export "error-code" (type $error-code (eq $ec)))
    (type $pf (flags "symlink-follow")) (export "path-flags" (type $path-flags (eq $pf)))
    (type $of (flags "create" "directory" "exclusive" "truncate"))
    (export "open-flags" (type $open-flags (eq $of)))
    (type $df (flags "read" "write" "file-integrity-sync" "data-integrity-sync"
      "requested-write-sync" "mutate-directory"))
    (export "descriptor-flags" (type $descriptor-flags (eq $df)))
    (export "[method]descriptor.open-at" (func (param "self" (borrow $descriptor))
      (param "path-flags" $path-flags) (param "path" string) (param "open-flags" $open-flags)
      (param "flags" $descriptor-flags) (result (result (own $descriptor) (error $error-code)))))
    (export "[method]descriptor.read" (func (param "self" (borrow $descriptor))
      (param "length" u64) (param "offset" u64)
      (result (result (tuple (list u8) bool) (error $error-code)))))
    (export "[method]descriptor.create-directory-at" (func (param "self" (borrow $descriptor))
      (param "path" string) (result (result (error $error-code)))))"#;

const NETWORK: &str = r#"
    (type $ec (enum "unknown" "access-denied" "not-supported" "invalid-argument" "out-of-memory"
      "timeout" "concurrency-conflict" "not-in-progress" "would-block" "invalid-state"
      "new-socket-limit" "address-not-bindable" "address-in-use" "remote-unreachable"
      "connection-refused" "connection-reset" "connection-aborted" "datagram-too-large" "name-unresolvable"
      "temporary-resolver-failure" "permanent-resolver-failure"))
    (export "error-code" (type $error-code (eq $ec)))
    (type $family (enum "ipv4" "ipv6"))
    (export "ip-address-family" (type $ip-address-family (eq $family)))"#;

/// A component that tries everything.
pub(crate) fn probe() -> String {
    waits(sockets(files(streams(clocks(Wat::new())))))
        .function(
            "random",
            "(result u64)",
            "(result i64)",
            "call $get-random-u64",
        )
        .export(PROBE)
        .text()
}

fn clocks(wat: Wat) -> Wat {
    wat.import(
        "wasi:io/poll@0.2.0",
        r#"(export "pollable" (type $pollable (sub resource)))
           (export "[method]pollable.block" (func (param "self" (borrow $pollable))))
           (export "poll" (func (param "in" (list (borrow $pollable))) (result (list u32))))"#,
        &[
            ("[method]pollable.block", "(param i32)"),
            ("poll", "(param i32 i32 i32)"),
        ],
    )
    .outer(r#"(alias export $import0 "pollable" (type $pollable))"#)
    .import(
        "wasi:clocks/monotonic-clock@0.2.0",
        CLOCKS,
        &[
            ("now", "(result i64)"),
            ("subscribe-duration", "(param i64) (result i32)"),
        ],
    )
    .outer(&format!(
        "(import \"wasi:clocks/wall-clock@0.2.0\" (instance $wall {WALL_CLOCK}))"
    ))
    .lowered(
        "wall-now",
        r#"(canon lower (func $wall "now") (memory $memory))"#,
        "(param i32)",
    )
    .lowered(
        "drop-pollable",
        "(canon resource.drop $pollable)",
        "(param i32)",
    )
    .import_function(
        "wasi:random/random@0.2.0",
        "get-random-u64",
        "(result u64)",
        "(result i64)",
    )
    .function("now", "(result u64)", "(result i64)", "call $now")
    .function(
        "wall",
        "(result u64)",
        "(result i64)",
        "(call $wall-now (i32.const 16)) (i64.load (i32.const 16))",
    )
    .function(
        "wait",
        r#"(param "duration" u64) (result u64)"#,
        "(param i64) (result i64) (local i32)",
        "(local.set 1 (call $subscribe-duration (local.get 0)))
         (call $\"[method]pollable.block\" (local.get 1)) (call $drop-pollable (local.get 1))
         call $now",
    )
}

fn streams(wat: Wat) -> Wat {
    let get = |name: &str, wat: Wat| {
        wat.import(
            &format!("wasi:cli/{name}@0.2.0"),
            &format!(
                r#"(alias outer 1 $output-stream (type $o))
                   (export "output-stream" (type $output-stream (eq $o)))
                   (export "get-{name}" (func (result (own $output-stream))))"#
            ),
            &[(&format!("get-{name}"), "(result i32)")],
        )
    };
    let wat = wat
        .outer(
            r#"(import "wasi:io/error@0.2.0" (instance $errors (export "error" (type (sub resource)))))
               (alias export $errors "error" (type $error))"#,
        )
        .import(
            "wasi:io/streams@0.2.0",
            STREAMS,
            &[(
                "[method]output-stream.blocking-write-and-flush",
                "(param i32 i32 i32 i32)",
            )],
        )
        .outer(r#"(alias export $import3 "output-stream" (type $output-stream))"#)
        .lowered("drop-stream", "(canon resource.drop $output-stream)", "(param i32)");
    let wat = get("stderr", get("stdout", wat));
    let wat = wat
        .import_function(
            "wasi:cli/environment@0.2.0",
            "get-environment",
            "(result (list (tuple string string)))",
            "(param i32)",
        )
        .function(
            "environment",
            "(result (list (tuple string string)))",
            "(result i32)",
            "(call $get-environment (i32.const 16)) i32.const 16",
        );
    let print = |name: &str, wat: Wat| {
        wat.function(
            name,
            r#"(param "text" string) (result bool)"#,
            "(param i32 i32) (result i32) (local i32)",
            &format!(
                "(local.set 2 (call $get-{name}))
                 (call $\"[method]output-stream.blocking-write-and-flush\"
                   (local.get 2) (local.get 0) (local.get 1) (i32.const 16))
                 (call $drop-stream (local.get 2))
                 (i32.eqz (i32.load8_u (i32.const 16)))"
            ),
        )
    };
    print("stderr", print("stdout", wat))
}

/// The first folder is opened; its handle is left with the instance.
const FIRST_DIR: &str = "
    (func $first (result i32)
      (call $get-directories (i32.const 16))
      (if (result i32) (i32.load (i32.const 20))
        (then (i32.load (i32.load (i32.const 16)))) (else (i32.const -1))))";

fn files(wat: Wat) -> Wat {
    wat.import(
        "wasi:filesystem/types@0.2.0",
        FILES,
        &[
            (
                "[method]descriptor.open-at",
                "(param i32 i32 i32 i32 i32 i32 i32)",
            ),
            ("[method]descriptor.read", "(param i32 i64 i64 i32)"),
            (
                "[method]descriptor.create-directory-at",
                "(param i32 i32 i32 i32)",
            ),
        ],
    )
    .outer(r#"(alias export $import7 "descriptor" (type $descriptor))"#)
    .import(
        "wasi:filesystem/preopens@0.2.0",
        r#"(alias outer 1 $descriptor (type $d)) (export "descriptor" (type $descriptor (eq $d)))
           (export "get-directories" (func (result (list (tuple (own $descriptor) string)))))"#,
        &[("get-directories", "(param i32)")],
    )
    .core(FIRST_DIR)
    .function(
        "folders",
        "(result u32)",
        "(result i32)",
        "(call $get-directories (i32.const 16)) (i32.load (i32.const 20))",
    )
    // Reads a file of the first folder: what is in it, or the number of the error.
    .function(
        "read",
        r#"(param "path" string) (result (result (list u8) (error u8)))"#,
        "(param i32 i32) (result i32)",
        "(call $\"[method]descriptor.open-at\" (call $first) (i32.const 0) (local.get 0) (local.get 1)
           (i32.const 0) (i32.const 1) (i32.const 32))
         (if (i32.load8_u (i32.const 32)) (then
           (i32.store8 (i32.const 64) (i32.const 1))
           (i32.store8 (i32.const 68) (i32.load8_u (i32.const 36)))
           (return (i32.const 64))))
         (call $\"[method]descriptor.read\" (i32.load (i32.const 36)) (i64.const 100) (i64.const 0)
           (i32.const 48))
         (i32.store8 (i32.const 64) (i32.load8_u (i32.const 48)))
         (i32.store (i32.const 68) (i32.load (i32.const 52)))
         (i32.store (i32.const 72) (i32.load (i32.const 56)))
         i32.const 64",
    )
    // Makes a folder in the first folder: nothing, or the number of the error.
    .function(
        "make",
        r#"(param "path" string) (result (result (error u8)))"#,
        "(param i32 i32) (result i32)",
        "(call $\"[method]descriptor.create-directory-at\" (call $first) (local.get 0) (local.get 1)
           (i32.const 32))
         i32.const 32",
    )
}

fn sockets(wat: Wat) -> Wat {
    wat.outer(&format!(
        "(import \"wasi:sockets/network@0.2.0\" (instance $network {NETWORK}))
         (alias export $network \"error-code\" (type $network-error))
         (alias export $network \"ip-address-family\" (type $family))
         (import \"wasi:sockets/tcp@0.2.0\" (instance $tcp
           (export \"tcp-socket\" (type (sub resource)))))
         (alias export $tcp \"tcp-socket\" (type $tcp-socket))"
    ))
    .import(
        "wasi:sockets/tcp-create-socket@0.2.0",
        r#"(alias outer 1 $network-error (type $e)) (export "error-code" (type $ec (eq $e)))
           (alias outer 1 $family (type $f)) (export "ip-address-family" (type $af (eq $f)))
           (alias outer 1 $tcp-socket (type $t)) (export "tcp-socket" (type $ts (eq $t)))
           (export "create-tcp-socket" (func (param "address-family" $af)
             (result (result (own $ts) (error $ec)))))"#,
        &[("create-tcp-socket", "(param i32 i32)")],
    )
    // Nothing, or the number of the error.
    .function(
        "socket",
        "(result (result (error u8)))",
        "(result i32)",
        "(call $create-tcp-socket (i32.const 0) (i32.const 32))
         (i32.store8 (i32.const 33) (i32.load8_u (i32.const 36))) i32.const 32",
    )
}
