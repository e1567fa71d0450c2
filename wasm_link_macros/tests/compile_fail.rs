//! What the macro says about mistakes, and where: one file for each message.
//!
//! `TRYBUILD=overwrite cargo test` rewrites the expected output; the diff is reviewed.

#[test]
fn every_mistake_is_reported_on_its_token() {
    trybuild::TestCases::new().compile_fail("tests/compile_fail/*.rs");
}
