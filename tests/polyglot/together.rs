//! All languages in one tree.

use wasm_link::{FromVal, InterfaceCardinality, Socket, Val};

use crate::support::{
    DOCUMENTS, Interface, Plugin, READER, TEXTS, checks, iterations, languages, load,
};

/// The id of an interface where it is filled by this language.
fn of(path: &str, language: &str) -> String {
    format!("{path} of {language}")
}

/// Each consumer asks the provider in the next language, both sorts of consumers in turn.
#[test]
fn all_languages_are_in_one_tree() {
    let languages = languages();
    let readers = Interface::new(READER).holding(InterfaceCardinality::Any);
    let (mut interfaces, mut plugins) = (vec![readers], Vec::new());
    let mut expected = Vec::new();
    let next = languages.iter().cycle().skip(1);
    let sorts = ["consumer", "cautious"].into_iter().cycle();
    for ((language, next), sort) in languages.iter().zip(next).zip(sorts) {
        interfaces.extend(
            [TEXTS, DOCUMENTS].map(|path| Interface::new(path).called(&of(path, language))),
        );
        let plugs = [TEXTS, DOCUMENTS].map(|path| of(path, language));
        let sockets = [TEXTS, DOCUMENTS].map(|path| of(path, next));
        let consumer = format!("{language}-{sort}");
        plugins.push(Plugin::provider(language, plugs));
        plugins.push(Plugin::reader(&consumer, sockets));
        expected.push((consumer, Ok(checks(next))));
    }
    let head = load(1, interfaces, plugins);

    let replies = head.dispatch(READER, "run", true, &[Val::U32(iterations())]);
    let Socket::Any(replies) = replies else {
        panic!("expected any number of replies, found {replies:?}");
    };
    let outcomes = replies.into_iter().map(|(reader, reply)| {
        let outcome = Result::<u32, String>::from_val(reply.unwrap());
        (reader, outcome.unwrap())
    });
    assert_eq!(outcomes.collect::<Vec<_>>(), expected);
}
