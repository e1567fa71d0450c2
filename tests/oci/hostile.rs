//! Registries that send something else, too much, too slowly, or elsewhere.

use std::time::{Duration, Instant};

use wasm_link::oci::OciSource;
use wasm_link::{LoadLimits, Plugin};

use crate::registry::{Contents, TAGGED, WASM, layer, manifest, source};
use crate::server::{Answer, Server};
use crate::{ANSWER, binary, load, report};

/// Loads what a registry has whose answers are these for a manifest and a component, and returns what the report says of it,
/// behind the plugin's name.
fn with(manifest: Answer, component: Answer) -> String {
    let server = Server::new(move |request| {
        if request.path.contains("/manifests/") {
            manifest.clone()
        } else {
            component.clone()
        }
    });
    without_address(
        &report(source(&server).with_timeout(Duration::from_secs(30))),
        &server,
    )
}

fn without_address(text: &str, server: &Server) -> String {
    let name = format!(
        "- plugin `answer`: its component cannot be read: {}/plugins/answer:1.0: ",
        server.address()
    );
    let text = text.strip_prefix(&name).unwrap_or(text);
    text.replace(&server.address().to_string(), "HOST")
}

fn ok(bytes: &[u8]) -> Answer {
    Answer::new(200, bytes)
}

#[test]
fn other_manifest_than_the_one_of_the_digest_is_not_used() {
    let wanted = Contents::answer();
    let other = Contents::of(binary("(component)"), WASM);
    let manifest = other.manifest.clone();
    let server = Server::new(move |_| Answer::new(200, manifest.clone()));
    let text = report(source(&server).with_digest(wanted.digest()));
    assert_eq!(
        without_address(&text, &server),
        format!(
            "the manifest has another digest: expected {}, found {}",
            wanted.digest(),
            other.digest()
        )
    );
    assert_eq!(server.paths().len(), 1);
}

#[test]
fn other_component_than_the_one_of_the_manifest_is_not_used() {
    let contents = Contents::answer();
    let mut other = contents.component.clone();
    *other.last_mut().unwrap() ^= 1;
    for other in [&other[..], &other[1..], b""] {
        let text = with(ok(&contents.manifest), ok(other));
        assert!(
            text.starts_with("the component has another digest: expected sha256:"),
            "{text}"
        );
    }
}

#[test]
fn no_more_is_read_than_is_admitted() {
    let component = binary(ANSWER);
    // Nobody asks for what is said to be too large.
    let server = Contents::answer().serve();
    let limits = LoadLimits::default().with_component_bytes(100);
    let app = load([Plugin::from_oci(source(&server)).with_load_limits(limits)]);
    assert_eq!(
        without_address(&app.report().to_string(), &server),
        format!(
            "it is too large: it has {} bytes: expected at most 100 (`LoadLimits::component_bytes`)",
            component.len()
        )
    );
    assert_eq!(server.paths(), [TAGGED]);

    // What has more bytes than was said ends there.
    let manifest = manifest(&[layer(&component, WASM, 200)]);
    for endless in [ok(&component), Answer::endless()] {
        let text = with(ok(&manifest), endless);
        assert!(text.ends_with(" with more than 200 bytes"), "{text}");
    }
    let text = with(Answer::endless(), ok(b""));
    assert!(text.ends_with(" with more than 4194304 bytes"), "{text}");
}

#[test]
fn headers_without_end_are_not_read() {
    let contents = Contents::answer();
    let long = "x".repeat(1 << 20);
    let text = with(
        ok(&contents.manifest).with("X-Long", long),
        ok(&contents.component),
    );
    assert!(text.contains("cannot be reached: "), "{text}");
}

#[test]
fn registry_that_takes_its_time_is_not_waited_for() {
    let contents = Contents::answer();
    let manifest = contents.manifest.clone();
    for slow in [Answer::silent(), Answer::slow()] {
        for is_component in [false, true] {
            let (slow, manifest) = (slow.clone(), manifest.clone());
            let server = Server::new(move |request| {
                if request.path.contains("/blobs/") == is_component {
                    slow.clone()
                } else {
                    Answer::new(200, manifest.clone())
                }
            });
            let began = Instant::now();
            let text = report(source(&server).with_timeout(Duration::from_millis(300)));
            assert!(
                text.contains(" cannot be reached: ") && text.contains("timeout"),
                "{text}"
            );
            assert!(began.elapsed() < Duration::from_secs(10));
        }
    }
}

#[test]
fn registry_may_lead_elsewhere_and_not_to_where_nothing_is_encrypted() {
    let lead = |to: &str| with(Answer::new(302, "").with("Location", to), ok(b""));
    assert_eq!(
        lead("http://example.org/manifest?token=secret"),
        "the registry leads to `http://example.org/manifest`, where nothing is encrypted: expected an address that begins \
         with `https`"
    );
    assert_eq!(
        lead("ftp://127.0.0.1/"),
        "the registry leads to `ftp://127.0.0.1/`, where nothing is encrypted: expected an address that begins with `https`"
    );
    assert_eq!(
        lead("/manifests/again"),
        "the registry answers for `http://HOST/manifests/again` with more than 5 other addresses, one after the other"
    );
    for to in ["http://", "file:///etc/passwd"] {
        assert_eq!(
            lead(to),
            format!("the registry answers for `{to}` with an address that is none")
        );
    }
    let text = with(Answer::new(302, ""), ok(b""));
    assert!(
        text.ends_with(" with another address, and does not say which"),
        "{text}"
    );
}

#[test]
fn token_is_not_made_where_nothing_is_encrypted() {
    let server = Server::new(|_| {
        Answer::new(401, "").with(
            "WWW-Authenticate",
            "Bearer realm=\"http://example.org/token\"",
        )
    });
    let text = report(source(&server));
    assert!(
        text.contains("the registry leads to `http://example.org/token`"),
        "{text}"
    );
}

#[test]
fn answers_that_mean_nothing_here_are_told() {
    for status in [204, 400, 429, 500] {
        let text = with(Answer::new(status, "no"), ok(b""));
        let what =
            format!("the registry answers for `http://HOST{TAGGED}` with the status {status}");
        assert!(text.starts_with(&what), "{text}");
    }
    let name: OciSource = "127.0.0.1:9/a:1".into();
    assert_eq!(name.reference(), "127.0.0.1:9/a:1");
}
