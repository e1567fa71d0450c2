//! What is asked for comes, and is what was asked for; otherwise the report says why.

use std::net::TcpListener;

use wasm_link::describe::AnyInterface;
use wasm_link::oci::OciSource;
use wasm_link::{LoadLimits, Plugin};

use crate::registry::{Contents, TAGGED, WASM, layer, manifest, reference, source};
use crate::server::Server;
use crate::{ANSWER, answer, answers, binary, load, report};

#[test]
fn component_of_a_tag_is_loaded_and_called() {
    for kind in [WASM, "application/vnd.wasm.content.layer.v1+wasm"] {
        let contents = Contents::of(binary(ANSWER), kind);
        let server = contents.clone().serve();
        let app = load([Plugin::from_oci(reference(&server))]);
        assert_eq!(app.report().to_string(), "");
        assert_eq!(answers(&app), [("answer".to_owned(), 42)]);
        assert_eq!(
            server.paths(),
            [TAGGED.to_owned(), contents.component_path()]
        );
    }
}

#[test]
fn component_of_a_digest_is_loaded_and_the_tag_is_for_readers() {
    let contents = Contents::answer();
    let server = contents.clone().serve();
    let (address, digest) = (server.address(), contents.digest());
    for source in [
        source(&server).with_digest(&*digest),
        OciSource::new(format!("{address}/plugins/answer:other@{digest}")),
        OciSource::new(format!("{address}/plugins/answer@{digest}")).with_digest(&*digest),
    ] {
        let plugin = Plugin::from_oci(source).with_id("pinned");
        assert_eq!(answers(&load([plugin])), [("pinned".to_owned(), 42)]);
        assert_eq!(
            server.paths(),
            [contents.pinned_path(), contents.component_path()]
        );
    }
}

#[test]
fn digest_to_pin_is_told() {
    let contents = Contents::answer();
    let server = contents.clone().serve();
    let artifact = source(&server).pull(&LoadLimits::default()).unwrap();
    assert_eq!(artifact.digest().to_string(), contents.digest());
    assert_eq!(artifact.reference().to_string(), reference(&server));
    assert_eq!(artifact.manifest(), contents.manifest);
    assert_eq!(artifact.into_component(), contents.component);
}

#[test]
fn many_plugins_are_fetched_and_those_of_one_component_share_it() {
    let server = Contents::answer().serve();
    let plugins =
        (0..6).map(|number| Plugin::from_oci(source(&server)).with_id(&format!("p{number}")));
    let beside = Plugin::from_bytes("beside", binary(ANSWER));
    let app = load(plugins.chain([beside]));
    assert_eq!(app.report().to_string(), "");
    assert_eq!(answers(&app).len(), 7);
}

#[test]
fn what_was_inferred_from_is_what_is_loaded() {
    let server = Contents::answer().serve();
    let mut plugin = Plugin::from_oci(source(&server));
    let interface = AnyInterface::for_plugins::<Plugin, _>(&answer::Interface::default());
    plugin.infer(&[interface.unwrap()]).unwrap();
    assert_eq!(server.paths().len(), 2);
    assert_eq!(answers(&load([plugin])), [("answer".to_owned(), 42)]);
    assert_eq!(server.paths().len(), 0);
}

#[test]
fn application_may_load_inside_of_a_runtime() {
    let server = Contents::answer().serve();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let app = runtime.block_on(async { load([Plugin::from_oci(source(&server))]) });
    assert_eq!(answers(&app), [("answer".to_owned(), 42)]);
}

#[test]
fn plain_http_is_asked_for_by_name_elsewhere() {
    let server = Contents::answer().serve();
    // This machine, too, but the name does not say so.
    let elsewhere = format!("0.0.0.0:{}/plugins/answer:1.0", server.address().port());
    let refused = report(OciSource::new(&*elsewhere));
    let wanted = format!(
        "- plugin `answer`: its component cannot be read: {elsewhere}: \
         `https://0.0.0.0:{}/v2/plugins/answer/manifests/1.0` cannot be reached: ",
        server.address().port()
    );
    assert!(refused.starts_with(&wanted), "{refused}");
    assert_eq!(server.paths().len(), 0);
    let app = load([Plugin::from_oci(
        OciSource::new(elsewhere).allow_plain_http(),
    )]);
    assert_eq!(answers(&app), [("answer".to_owned(), 42)]);
}

#[test]
fn what_is_not_there_is_told_with_its_address() {
    let server = Contents::answer().serve();
    let address = server.address();
    let name = format!("{address}/plugins/answer:2.0");
    assert_eq!(
        report(OciSource::new(&*name)),
        format!(
            "- plugin `answer`: its component cannot be read: {name}: the registry has nothing at \
             `http://{address}/v2/plugins/answer/manifests/2.0`: check the name and the version, and whether credentials \
             are needed"
        )
    );
}

#[test]
fn registry_that_does_not_answer_is_told_with_its_address() {
    // Nobody listens where somebody did.
    let address = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let name = format!("{address}/plugins/answer:1.0");
    let text = report(OciSource::new(&*name));
    let wanted = format!(
        "- plugin `answer`: its component cannot be read: {name}: `http://{address}/v2/plugins/answer/manifests/1.0` cannot \
         be reached: Connection refused"
    );
    assert!(text.starts_with(&wanted), "{text}");
}

#[test]
fn names_and_digests_that_cannot_be_understood_are_told() {
    assert_eq!(
        report(OciSource::new("plugins/answer:1.0")),
        "- plugin `answer:1.0`: its component cannot be read: plugins/answer:1.0: `plugins/answer:1.0` is no reference: it \
         begins with the registry, as in `registry.example.org/plugins/shout:1.2`"
    );
    assert_eq!(
        report(OciSource::new("localhost/answer:1.0").with_digest("sha256:12")),
        "- plugin `answer`: its component cannot be read: localhost/answer:1.0: `sha256:12` is no digest: expected `sha256:` \
         and 64 hexadecimal digits, in small letters"
    );
    let digest = Contents::answer().digest();
    let other = digest.replace('7', "8");
    let name = format!("localhost/answer@{digest}");
    assert_eq!(
        report(OciSource::new(&*name).with_digest(other)),
        format!(
            "- plugin `answer`: its component cannot be read: {name}: `{name}` is no reference: the digest in it is another \
             one than that of `OciSource::with_digest`"
        )
    );
}

#[test]
fn artifact_that_is_no_component_is_called_what_it_is() {
    let component = binary(ANSWER);
    let wasm = layer(&component, WASM, component.len());
    let image = layer(b"", "application/vnd.oci.image.layer.v1.tar+gzip", 0);
    let index =
        br#"{"schemaVersion":2,"manifests":[{"digest":"sha256:12"},{"digest":"sha256:34"}]}"#;
    let sha512 = wasm.replace("sha256:", "sha512:");
    for (manifest, what) in [
        (
            manifest(&[image]),
            "expected a layer of the type `application/wasm`, `application/vnd.wasm.content.layer.v1+wasm`, found \
             `application/vnd.oci.image.layer.v1.tar+gzip`",
        ),
        (manifest(&[wasm.clone(), wasm]), "it has several"),
        (
            index.to_vec(),
            "it is an index of several artifacts: name one of them by its digest, `sha256:12`, `sha256:34`",
        ),
        (b"[]".to_vec(), "its manifest has no layers"),
        (b"<html>".to_vec(), "its manifest is not JSON"),
        (
            manifest(&[sha512]),
            "its manifest names the component without a size, or without a `sha256` digest",
        ),
    ] {
        let contents = Contents {
            manifest,
            component: component.clone(),
        };
        let server = contents.serve();
        let text = report(source(&server));
        let wanted = format!("the artifact is no component: {what}");
        assert!(text.ends_with(&wanted), "{text}");
    }
    let server = Contents::of(binary("(module)"), WASM).serve();
    let text = report(source(&server));
    assert!(
        text.contains("it is a core module, not a component"),
        "{text}"
    );
}

#[test]
fn application_decides_about_artifacts() {
    let contents = Contents::answer();
    let server: Server = contents.clone().serve();
    let wanted = contents.digest();
    let verified = |wanted: String| {
        source(&server).verified_by(move |artifact| {
            let is_known = artifact.digest().to_string() == wanted;
            is_known
                .then_some(())
                .ok_or_else(|| "nobody signed it".into())
        })
    };
    let app = load([Plugin::from_oci(verified(wanted.clone()))]);
    assert_eq!(answers(&app), [("answer".to_owned(), 42)]);
    let text = report(verified("another".to_owned()));
    let refused = format!(": the application refuses the artifact {wanted}: nobody signed it");
    assert!(text.ends_with(&refused), "{text}");
}
