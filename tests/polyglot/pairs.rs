//! Every consumer with every provider.

use std::time::Instant;

use wasm_link::Val;

use crate::support::{
    DOCUMENTS, Interface, Plugin, READER, TEXTS, call, checks, languages, load, no_documents, run,
};

/// Runs a consumer of this sort in every language with providers in every language.
fn try_all(sort: &str) {
    let mut failed = Vec::new();
    for consuming in languages() {
        for providing in languages() {
            let start = Instant::now();
            let outcome = try_pair(&format!("{consuming}-{sort}"), &providing);
            let outcome = format!("{consuming}-{sort} with {providing}: {outcome:?}");
            println!("{outcome}, after {:?}", start.elapsed());
            if !outcome.ends_with("Ok(())") {
                failed.push(outcome);
            }
        }
    }
    assert_eq!(failed, Vec::<String>::new());
}

fn try_pair(consumer: &str, providing: &str) -> Result<(), String> {
    let head = load(
        3,
        [READER, TEXTS, DOCUMENTS].map(Interface::new).into(),
        vec![
            Plugin::provider(providing, [TEXTS, DOCUMENTS]),
            Plugin::reader(consumer, [TEXTS, DOCUMENTS]),
        ],
    );
    expect("checks that passed", &run(&head)?, &checks(providing))?;
    let live = call(&head, DOCUMENTS, "live", &[])?;
    expect("live documents", &live, &no_documents(providing))?;
    let text = [Val::String("Un, 2, trois!".to_owned())];
    let report = call(&head, READER, "report", &text)?;
    let language = call(&head, TEXTS, "language", &[])?;
    match (report, language) {
        (Val::String(report), Val::String(language)) => expect(
            "report",
            &report.split_once(" asked ").map(|(_, said)| said),
            &Some(format!("{language}: words: 2, numbers: 1, marks: 3").as_str()),
        ),
        other => Err(format!("{other:?}")),
    }
}

fn expect<T: PartialEq + std::fmt::Debug>(
    what: &str,
    found: &T,
    expected: &T,
) -> Result<(), String> {
    if found == expected {
        return Ok(());
    }
    Err(format!("{what}: expected {expected:?}, found {found:?}"))
}

#[test]
fn every_pair_agrees_through_plain_sockets() {
    try_all("consumer");
}

#[test]
fn every_pair_agrees_through_sockets_of_results() {
    try_all("cautious");
}
