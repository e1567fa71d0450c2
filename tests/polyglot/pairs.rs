//! Every consumer with every provider.

use std::time::Instant;

use wasm_link::Val;

use crate::in_rust;
use crate::support::{
    DOCUMENTS, Head, Interface, Plugin, READER, TEXTS, call, checks, languages, load,
    load_offering, no_documents, run,
};

/// Who provides texts and documents.
#[derive(Clone, Debug)]
enum Provider {
    /// The guest in this language.
    Guest(String),
    /// Plugins that are Rust values.
    Native,
    /// The application, which offers Rust values to all plugins.
    Offered,
}

/// Runs a consumer of this sort in every language with these providers.
fn try_all(sort: &str, providers: &[Provider]) {
    let mut failed = Vec::new();
    for consuming in languages() {
        for provider in providers {
            let start = Instant::now();
            let outcome = try_pair(&format!("{consuming}-{sort}"), provider);
            let outcome = format!("{consuming}-{sort} with {provider:?}: {outcome:?}");
            println!("{outcome}, after {:?}", start.elapsed());
            if !outcome.ends_with("Ok(())") {
                failed.push(outcome);
            }
        }
    }
    assert_eq!(failed, Vec::<String>::new());
}

fn try_pair(consumer: &str, provider: &Provider) -> Result<(), String> {
    let Pair {
        head,
        live,
        language,
    } = provider.with(consumer);
    let providing = match provider {
        Provider::Guest(language) => language,
        Provider::Native | Provider::Offered => "rust",
    };
    expect("checks that passed", &run(&head)?, &checks(providing))?;
    expect("live documents", &live(&head)?, &no_documents(providing))?;
    let text = [Val::String("Un, 2, trois!".to_owned())];
    let report = call(&head, READER, "report", &text)?;
    match (report, language(&head)?) {
        (Val::String(report), Val::String(language)) => expect(
            "report",
            &report.split_once(" asked ").map(|(_, said)| said),
            &Some(format!("{language}: words: 2, numbers: 1, marks: 3").as_str()),
        ),
        other => Err(format!("{other:?}")),
    }
}

/// Asks a provider.
type Ask = Box<dyn Fn(&Head) -> Result<Val, String>>;

/// A consumer and its provider.
struct Pair {
    head: Head,
    /// Tells how many documents there are.
    live: Ask,
    /// Tells what the provider is written in.
    language: Ask,
}

impl Provider {
    /// Loads a consumer with this provider.
    fn with(&self, consumer: &str) -> Pair {
        let sockets = [TEXTS, DOCUMENTS];
        match self {
            Self::Guest(language) => Pair::of_plugins(vec![
                Plugin::provider(language, sockets),
                Plugin::reader(consumer, sockets),
            ]),
            Self::Native => {
                let (documents, _) = in_rust::documents();
                Pair::of_plugins(vec![
                    Plugin::native("texts", in_rust::texts()),
                    Plugin::native("documents", documents),
                    Plugin::reader(consumer, sockets),
                ])
            }
            Self::Offered => Pair::offered(Plugin::reader(consumer, [""; 0])),
        }
    }
}

impl Pair {
    fn of_plugins(plugins: Vec<Plugin>) -> Self {
        let interfaces = [READER, TEXTS, DOCUMENTS].map(Interface::new);
        Self {
            head: load(3, interfaces.into(), plugins),
            live: Box::new(|head| call(head, DOCUMENTS, "live", &[])),
            language: Box::new(|head| call(head, TEXTS, "language", &[])),
        }
    }

    fn offered(reader: Plugin) -> Self {
        let (documents, live) = in_rust::documents();
        let offered = vec![in_rust::texts(), documents];
        Self {
            head: load_offering(offered, 1, vec![Interface::new(READER)], vec![reader]),
            live: Box::new(move |_| Ok(Val::Option(Some(Box::new(Val::U32(live())))))),
            language: Box::new(|_| Ok(Val::String("Rust".to_owned()))),
        }
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

fn guests() -> Vec<Provider> {
    languages().into_iter().map(Provider::Guest).collect()
}

#[test]
fn every_pair_agrees_through_plain_sockets() {
    try_all("consumer", &guests());
}

#[test]
fn every_pair_agrees_through_sockets_of_results() {
    try_all("cautious", &guests());
}

#[test]
fn every_consumer_agrees_with_providers_in_rust() {
    try_all("consumer", &[Provider::Native, Provider::Offered]);
}

#[test]
fn every_cautious_consumer_agrees_with_providers_in_rust() {
    try_all("cautious", &[Provider::Native, Provider::Offered]);
}
