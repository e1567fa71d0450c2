//! Blessed expansions: one for each file in `fixtures/wit`, and some for options.
//!
//! `BLESS=1 cargo test` rewrites them; the diff is reviewed.

use std::collections::BTreeSet;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use super::expand;

type Outcome = Result<(), Box<dyn Error>>;

#[test]
fn every_fixture_expands_as_blessed() -> Outcome {
    let mut stale = Vec::new();
    let mut known = BTreeSet::new();
    for (name, invocation) in invocations()? {
        let snapshot = snapshots().join(&name).with_extension("rs");
        let expanded = format!("// {invocation}\n\n{}", formatted(&invocation)?);
        if env::var_os("BLESS").is_some() {
            fs::write(&snapshot, &expanded)?;
        } else if fs::read_to_string(&snapshot).ok().as_deref() != Some(&expanded) {
            stale.push(name.clone());
        }
        known.insert(snapshot);
    }
    for entry in fs::read_dir(snapshots())? {
        let path = entry?.path();
        if !known.contains(&path) {
            stale.push(path.display().to_string());
        }
    }
    assert!(
        stale.is_empty(),
        "not as blessed (`BLESS=1 cargo test -p wasm_link_macros` rewrites): {stale:?}"
    );
    Ok(())
}

/// The invocations: each fixture with its options, and some fixtures a second time with others.
fn invocations() -> Result<Vec<(String, String)>, Box<dyn Error>> {
    let mut invocations = Vec::new();
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/wit"))? {
        let file = entry?.file_name().to_string_lossy().into_owned();
        let name = file.trim_end_matches(".wit").to_owned();
        let path = format!("../fixtures/wit/{file}");
        let options = match name.as_str() {
            "cardinality" => {
                "cardinality: { \"at-most-one\": AtMostOne, \"at-least-one\": AtLeastOne, \"any\": Any }"
            }
            "gates" => "features: [\"open-gate\"]",
            _ => "",
        };
        let invocation = if options.is_empty() {
            format!("\"{path}\"")
        } else {
            format!("{{ path: \"{path}\", {options} }}")
        };
        invocations.push((name, invocation));
    }
    for name in [
        "asynchronous",
        "counters",
        "deprecated",
        "handles",
        "long",
        "names",
        "text",
    ] {
        invocations.push((
            format!("implemented_{name}"),
            format!("{{ path: \"../fixtures/wit/{name}.wit\", implement: true }}"),
        ));
    }
    invocations.push((
        "options_fallible".to_owned(),
        "{ path: \"../fixtures/wit/handles.wit\", implement: [\"handles\"], \
         fallible: { \"handles\": [\"document\", \"take\"] } }"
            .to_owned(),
    ));
    invocations.push((
        "options_derives".to_owned(),
        "{ path: \"../fixtures/wit/records.wit\", derives: [serde::Serialize, Hash] }".to_owned(),
    ));
    invocations.push((
        "options_with".to_owned(),
        "{ path: \"../fixtures/wit/uses.wit\", interfaces: [\"uses\"], implement: true, with: { \"shared\": self::mine, \
         \"other:shapes/kinds@1.2.0\": crate::kinds, \"other:shapes/kinds@2.0.0\": super::kinds } }"
            .to_owned(),
    ));
    invocations.push((
        "options_world".to_owned(),
        "{ inline: \"package a:b; interface types { type id = u8; } \
         world w { use types.{id}; export get: func() -> id; import put: func(id: id); }\", \
         interfaces: [\"w\"] }"
            .to_owned(),
    ));
    invocations.push((
        "options_crate".to_owned(),
        "{ inline: \"package a:b; interface c { record r { x: u8 } f: func(x: r) -> r; }\", \
         crate: ::my_library::wasm_link }"
            .to_owned(),
    ));
    invocations.push((
        "options_inline".to_owned(),
        "{ inline: \"package a:b; interface c { f: func(); }\" }".to_owned(),
    ));
    Ok(invocations)
}

fn formatted(invocation: &str) -> Result<String, Box<dyn Error>> {
    let tokens = expand(invocation).map_err(|error| format!("{invocation}: {error}"))?;
    let file = syn::parse2(tokens).map_err(|error| format!("{invocation}: {error}"))?;
    Ok(prettyplease::unparse(&file))
}

/// Returns the folder of the snapshots.
pub(super) fn snapshots() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("snapshots")
}
