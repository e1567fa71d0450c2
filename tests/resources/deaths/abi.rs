//! Results that the canonical ABI does not admit.

use super::dies_after;
use super::mortal::{Setting, dying};

fn dies_returning(ty: &str, data: &str, expected: &str) {
    let core = format!(
        r#"(data (i32.const 16) "{data}")
        (func (export "die") (result i32) i32.const 16)"#
    );
    let ty = format!("(result {ty})");
    dies_after(&Setting::plain(), &dying(&ty, &core), expected);
}

#[test]
fn text_that_is_not_utf8() {
    dies_returning(
        "string",
        r"\20\00\00\00\02\00\00\00\00\00\00\00\00\00\00\00a\ff",
        "invalid utf-8 sequence of 1 bytes from index 1",
    );
}

#[test]
fn text_out_of_bounds() {
    dies_returning(
        "string",
        r"\ff\ff\00\00\02\00\00\00",
        "string pointer/length out of bounds of memory",
    );
}

#[test]
fn list_out_of_bounds() {
    dies_returning(
        "(list u32)",
        r"\00\00\00\00\00\00\00\40",
        "list pointer/length out of bounds of memory",
    );
}

#[test]
fn list_that_is_not_aligned() {
    dies_returning(
        "(list u32)",
        r"\02\00\00\00\01\00\00\00",
        "list pointer is not aligned",
    );
}

#[test]
fn result_out_of_bounds() {
    let core = r#"(func (export "die") (result i32) i32.const 0xfffffff0)"#;
    dies_after(
        &Setting::plain(),
        &dying("(result string)", core),
        "pointer out of bounds of memory",
    );
}

#[test]
fn char_that_is_a_surrogate() {
    let core = r#"(func (export "die") (result i32) i32.const 0xd800)"#;
    dies_after(
        &Setting::plain(),
        &dying("(result char)", core),
        "converted integer out of range for `char`",
    );
}

#[test]
fn case_that_does_not_exist() {
    dies_returning(
        "(option u32)",
        r"\02\00\00\00\00\00\00\00",
        "discriminant 2 out of range [0..2)",
    );
}
