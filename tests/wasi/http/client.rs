//! A component that sends HTTP requests, written against WASI 0.2.0.

use crate::probe::PROBE;
use crate::wat::Wat;

const STREAMS: &str = r#"
    (export "input-stream" (type $input-stream (sub resource)))
    (alias outer 1 $error (type $e)) (export "error" (type $error (eq $e)))
    (type $se (variant (case "last-operation-failed" (own $error)) (case "closed")))
    (export "stream-error" (type $stream-error (eq $se)))
    (export "[method]input-stream.blocking-read"
      (func (param "self" (borrow $input-stream)) (param "len" u64)
        (result (result (list u8) (error $stream-error)))))"#;

const TYPES: &str = r#"
    (alias outer 1 $pollable (type $p)) (export "pollable" (type $pollable (eq $p)))
    (alias outer 1 $input-stream (type $i)) (export "input-stream" (type $input-stream (eq $i)))
    (type $sc (variant (case "HTTP") (case "HTTPS") (case "other" string)))
    (export "scheme" (type $scheme (eq $sc)))
    (type $dns (record (field "rcode" (option string)) (field "info-code" (option u16))))
    (export "DNS-error-payload" (type $DNS-error-payload (eq $dns)))
    (type $tls (record (field "alert-id" (option u8)) (field "alert-message" (option string))))
    (export "TLS-alert-received-payload" (type $TLS-alert-received-payload (eq $tls)))
    (type $fs (record (field "field-name" (option string)) (field "field-size" (option u32))))
    (export "field-size-payload" (type $size (eq $fs)))
    (type $ec (variant (case "DNS-timeout") (case "DNS-error" $DNS-error-payload)
      (case "destination-not-found") (case "destination-unavailable") (case "destination-IP-prohibited")
      (case "destination-IP-unroutable") (case "connection-refused") (case "connection-terminated")
      (case "connection-timeout") (case "connection-read-timeout") (case "connection-write-timeout")
      (case "connection-limit-reached") (case "TLS-protocol-error") (case "TLS-certificate-error")
      (case "TLS-alert-received" $TLS-alert-received-payload) (case "HTTP-request-denied")
      (case "HTTP-request-length-required") (case "HTTP-request-body-size" (option u64))
      (case "HTTP-request-method-invalid") (case "HTTP-request-URI-invalid") (case "HTTP-request-URI-too-long")
      (case "HTTP-request-header-section-size" (option u32)) (case "HTTP-request-header-size" (option $size))
      (case "HTTP-request-trailer-section-size" (option u32)) (case "HTTP-request-trailer-size" $size)
      (case "HTTP-response-incomplete") (case "HTTP-response-header-section-size" (option u32))
      (case "HTTP-response-header-size" $size) (case "HTTP-response-body-size" (option u64))
      (case "HTTP-response-trailer-section-size" (option u32)) (case "HTTP-response-trailer-size" $size)
      (case "HTTP-response-transfer-coding" (option string)) (case "HTTP-response-content-coding" (option string))
      (case "HTTP-response-timeout") (case "HTTP-upgrade-failed") (case "HTTP-protocol-error")
      (case "loop-detected") (case "configuration-error") (case "internal-error" (option string))))
    (export "error-code" (type $error-code (eq $ec)))
    (export "fields" (type $fields (sub resource)))
    (export "outgoing-request" (type $outgoing-request (sub resource)))
    (export "request-options" (type $request-options (sub resource)))
    (export "incoming-body" (type $incoming-body (sub resource)))
    (export "incoming-response" (type $incoming-response (sub resource)))
    (export "future-incoming-response" (type $future (sub resource)))
    (export "[constructor]fields" (func (result (own $fields))))
    (export "[constructor]outgoing-request" (func (param "headers" (own $fields)) (result (own $outgoing-request))))
    (export "[method]outgoing-request.set-scheme" (func (param "self" (borrow $outgoing-request))
      (param "scheme" (option $scheme)) (result (result))))
    (export "[method]outgoing-request.set-authority" (func (param "self" (borrow $outgoing-request))
      (param "authority" (option string)) (result (result))))
    (export "[method]outgoing-request.set-path-with-query" (func (param "self" (borrow $outgoing-request))
      (param "path-with-query" (option string)) (result (result))))
    (export "[method]future-incoming-response.subscribe" (func (param "self" (borrow $future))
      (result (own $pollable))))
    (export "[method]future-incoming-response.get" (func (param "self" (borrow $future))
      (result (option (result (result (own $incoming-response) (error $error-code)))))))
    (export "[method]incoming-response.status" (func (param "self" (borrow $incoming-response)) (result u16)))
    (export "[method]incoming-response.consume" (func (param "self" (borrow $incoming-response))
      (result (result (own $incoming-body)))))
    (export "[method]incoming-body.stream" (func (param "self" (borrow $incoming-body))
      (result (result (own $input-stream)))))"#;

const HANDLER: &str = r#"
    (alias outer 1 $outgoing-request (type $r)) (export "outgoing-request" (type $outgoing-request (eq $r)))
    (alias outer 1 $request-options (type $o)) (export "request-options" (type $request-options (eq $o)))
    (alias outer 1 $future (type $f)) (export "future-incoming-response" (type $future (eq $f)))
    (alias outer 1 $error-code (type $e)) (export "error-code" (type $error-code (eq $e)))
    (export "handle" (func (param "request" (own $outgoing-request)) (param "options" (option (own $request-options)))
      (result (result (own $future) (error $error-code)))))"#;

/// Sends a request, and waits: the status of the answer, or 1,000 and the number of the error's case.
const GET: &str = r#"
    (local.set 5 (call $"[constructor]outgoing-request" (call $"[constructor]fields")))
    (drop (call $"[method]outgoing-request.set-scheme"
      (local.get 5) (i32.const 1) (local.get 0) (i32.const 0) (i32.const 0)))
    (drop (call $"[method]outgoing-request.set-authority"
      (local.get 5) (i32.const 1) (local.get 1) (local.get 2)))
    (drop (call $"[method]outgoing-request.set-path-with-query"
      (local.get 5) (i32.const 1) (local.get 3) (local.get 4)))
    (call $handle (local.get 5) (i32.const 0) (i32.const 0) (i32.const 64))
    (if (i32.load8_u (i32.const 64))
      (then (return (i32.add (i32.const 1000) (i32.load8_u (i32.const 72))))))
    (local.set 5 (i32.load (i32.const 72)))
    (local.set 6 (call $"[method]future-incoming-response.subscribe" (local.get 5)))
    (call $"[method]pollable.block" (local.get 6))
    (call $drop-pollable (local.get 6))
    (call $"[method]future-incoming-response.get" (local.get 5) (i32.const 128))
    (if (i32.load8_u (i32.const 144))
      (then (return (i32.add (i32.const 1000) (i32.load8_u (i32.const 152))))))
    (global.set $response (i32.load (i32.const 152)))
    (call $"[method]incoming-response.status" (global.get $response))"#;

/// Reads the body of the last answer.
const BODY: &str = r#"
    (call $"[method]incoming-response.consume" (global.get $response) (i32.const 64))
    (call $"[method]incoming-body.stream" (i32.load (i32.const 68)) (i32.const 80))
    (call $"[method]input-stream.blocking-read" (i32.load (i32.const 84)) (i64.const 4096) (i32.const 96))
    i32.const 100"#;

pub(super) fn client() -> String {
    types(streams(Wat::new()))
        .import(
            "wasi:http/outgoing-handler@0.2.0",
            HANDLER,
            &[("handle", "(param i32 i32 i32 i32)")],
        )
        .core("(global $response (mut i32) (i32.const 0))")
        .function(
            "get",
            r#"(param "tls" bool) (param "authority" string) (param "path" string) (result u32)"#,
            "(param i32 i32 i32 i32 i32) (result i32) (local i32 i32)",
            GET,
        )
        .function("body", "(result string)", "(result i32)", BODY)
        .export(PROBE)
        .text()
}

fn streams(wat: Wat) -> Wat {
    wat.import(
        "wasi:io/poll@0.2.0",
        r#"(export "pollable" (type $pollable (sub resource)))
           (export "[method]pollable.block" (func (param "self" (borrow $pollable))))"#,
        &[("[method]pollable.block", "(param i32)")],
    )
    .outer(r#"(alias export $import0 "pollable" (type $pollable))"#)
    .lowered(
        "drop-pollable",
        "(canon resource.drop $pollable)",
        "(param i32)",
    )
    .outer(
        r#"(import "wasi:io/error@0.2.0" (instance $errors (export "error" (type (sub resource)))))
           (alias export $errors "error" (type $error))"#,
    )
    .import(
        "wasi:io/streams@0.2.0",
        STREAMS,
        &[("[method]input-stream.blocking-read", "(param i32 i64 i32)")],
    )
    .outer(r#"(alias export $import1 "input-stream" (type $input-stream))"#)
}

fn types(wat: Wat) -> Wat {
    let set = "(param i32 i32 i32 i32) (result i32)";
    wat.import(
        "wasi:http/types@0.2.0",
        TYPES,
        &[
            ("[constructor]fields", "(result i32)"),
            ("[constructor]outgoing-request", "(param i32) (result i32)"),
            (
                "[method]outgoing-request.set-scheme",
                "(param i32 i32 i32 i32 i32) (result i32)",
            ),
            ("[method]outgoing-request.set-authority", set),
            ("[method]outgoing-request.set-path-with-query", set),
            (
                "[method]future-incoming-response.subscribe",
                "(param i32) (result i32)",
            ),
            ("[method]future-incoming-response.get", "(param i32 i32)"),
            (
                "[method]incoming-response.status",
                "(param i32) (result i32)",
            ),
            ("[method]incoming-response.consume", "(param i32 i32)"),
            ("[method]incoming-body.stream", "(param i32 i32)"),
        ],
    )
    .outer(
        r#"(alias export $import2 "outgoing-request" (type $outgoing-request))
           (alias export $import2 "request-options" (type $request-options))
           (alias export $import2 "future-incoming-response" (type $future))
           (alias export $import2 "error-code" (type $error-code))"#,
    )
}
