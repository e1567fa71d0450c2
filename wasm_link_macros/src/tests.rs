//! Tests of the macro as a whole, each through the same stages as an invocation.

mod diagnostics;
mod snapshots;

use std::path::Path;

/// Expands an invocation, written as a user would write it in this crate.
fn expand(invocation: &str) -> syn::Result<proc_macro2::TokenStream> {
    let tokens: proc_macro2::TokenStream = syn::parse_str(invocation)?;
    crate::compile(tokens, Path::new(env!("CARGO_MANIFEST_DIR")))
}
#[test]
fn zz_corpus() {
    fn walk(p: &Path, out: &mut Vec<std::path::PathBuf>) {
        for e in std::fs::read_dir(p).unwrap() { let q = e.unwrap().path(); if q.is_dir() { out.push(q.clone()); walk(&q, out) } else if q.extension().is_some_and(|x| x == "wit") { out.push(q) } }
    }
    let mut all = Vec::new();
    walk(Path::new(&std::env::var("CORPUS").unwrap()), &mut all);
    let (mut ok, mut bad) = (0, std::collections::BTreeMap::<String, usize>::new());
    for f in all {
        match expand(&format!("{:?}", f.display().to_string())) {
            Ok(t) => { ok += 1; if let Err(e) = syn::parse2::<syn::File>(t) { println!("UNPARSABLE {} {e}", f.display()); } }
            Err(e) => for m in e { let m = m.to_string(); let k: String = m.split(['`', ':', '\n']).next().unwrap().to_owned(); if k.starts_with("unres") { println!("{}", m) } *bad.entry(k).or_default() += 1; }
        }
    }
    println!("{ok} ok {bad:#?}");
}
