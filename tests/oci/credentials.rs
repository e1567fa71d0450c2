//! Who asks, and who is told so.

use std::fs;
use std::path::Path;

use wasm_link::Plugin;
use wasm_link::oci::{Credentials, OciSource};

use crate::registry::{Contents, TAGGED, source};
use crate::server::{Answer, Server};
use crate::{answers, load, report};

/// `tests:secret`, in base 64.
const SECRET: &str = "dGVzdHM6c2VjcmV0";

/// A registry that wants a name and a password.
fn basic(user_and_password: &'static str) -> Server {
    let contents = Contents::answer();
    Server::new(move |request| match request.authorization() {
        Some(given) if given == format!("Basic {user_and_password}") => contents.get(request),
        _ => Answer::new(401, "").with("WWW-Authenticate", "Basic realm=\"registry\""),
    })
}

/// A registry that wants a token, which `realm` makes.
fn bearer(realm: String) -> Server {
    let contents = Contents::answer();
    Server::new(move |request| match request.authorization() {
        Some("Bearer made") => contents.get(request),
        _ => Answer::new(401, "").with(
            "WWW-Authenticate",
            format!("Bearer realm=\"{realm}\",service=\"the registry\",scope=\"repository:all:*\""),
        ),
    })
}

/// Who makes tokens.
fn tokens(answer: &'static str) -> Server {
    Server::new(move |_| Answer::new(200, answer))
}

fn loads(source: OciSource) {
    let app = load([Plugin::from_oci(source)]);
    assert_eq!(app.report().to_string(), "");
    assert_eq!(answers(&app), [("answer".to_owned(), 42)]);
}

#[test]
fn name_and_password_are_given_when_they_are_asked_for() {
    let server = basic(SECRET);
    loads(source(&server).with_credentials(Credentials::basic("tests", "secret")));
    let given: Vec<_> = server
        .requests()
        .iter()
        .map(|request| request.authorization().is_some())
        .collect();
    assert_eq!(given, [false, true, true]);

    let denied = format!(
        "the registry refuses `http://{}{TAGGED}`: ",
        server.address()
    );
    let text = report(source(&server));
    assert!(
        text.ends_with(&format!(
            "{denied}give credentials by `OciSource::with_credentials`"
        )),
        "{text}"
    );
    let text = report(source(&server).with_credentials(Credentials::basic("tests", "wrong-one")));
    assert!(
        text.ends_with(&format!(
            "{denied}the credentials that were given do not do, or there are none for it"
        )),
        "{text}"
    );
}

#[test]
fn token_is_made_for_this_artifact_alone() {
    for (answer, credentials) in [
        (
            r#"{"token":"made"}"#,
            Some(Credentials::basic("tests", "secret")),
        ),
        (r#"{"access_token":"made","expires_in":60}"#, None),
    ] {
        let realm = tokens(answer);
        let server = bearer(format!("http://{}/token", realm.address()));
        let given = credentials.is_some();
        let source = source(&server);
        loads(match credentials {
            Some(credentials) => source.with_credentials(credentials),
            None => source,
        });
        let requests = realm.requests();
        assert_eq!(requests.len(), 1);
        assert_eq!(
            requests[0].path,
            "/token?scope=repository%3Aplugins%2Fanswer%3Apull&service=the%20registry"
        );
        let basic = format!("Basic {SECRET}");
        assert_eq!(requests[0].authorization(), given.then_some(&*basic));
    }
}

#[test]
fn token_that_is_there_already_is_given_to_the_registry() {
    let realm = tokens("");
    let server = bearer(format!("http://{}/token", realm.address()));
    loads(source(&server).with_credentials(Credentials::token("made")));
    assert_eq!(realm.requests().len(), 0);
}

#[test]
fn who_makes_no_token_is_told() {
    for answer in ["", "[]", r#"{"token":7}"#, r#"{"token":"a\r\nb: c"}"#] {
        let realm = tokens(answer);
        let server = bearer(format!("http://{}/token", realm.address()));
        let text = report(source(&server));
        assert!(text.ends_with(" with no token"), "{text}");
    }
}

#[test]
fn credentials_are_found_where_they_are_said_to_be() {
    // `CARGO_PKG_NAME:CARGO_PKG_VERSION` of this package, which cargo has set: `tests:0.1.0`.
    let server = basic("dGVzdHM6MC4xLjA=");
    let credentials = Credentials::from_environment("CARGO_PKG_NAME", "CARGO_PKG_VERSION");
    loads(source(&server).with_credentials(credentials));
    let credentials = Credentials::from_environment("CARGO_PKG_NAME", "NOT_SET");
    let text = report(source(&server).with_credentials(credentials));
    assert!(
        text.ends_with(
            ": there are no credentials: the variable `NOT_SET` of the environment is not set"
        ),
        "{text}"
    );

    let server = basic(SECRET);
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("oci-credentials");
    fs::create_dir_all(&folder).unwrap();
    let file = folder.join("config.json");
    let address = server.address();
    let with = |config: &str| {
        fs::write(&file, config).unwrap();
        source(&server).with_credentials(Credentials::from_docker_config_file(&file))
    };
    for name in [format!("{address}"), format!("https://{address}")] {
        loads(with(&format!(
            r#"{{"auths":{{"{name}":{{"auth":"{SECRET}"}}}},"credsStore":"desktop"}}"#
        )));
    }
    let (shown, user) = (file.display(), "tests");
    for (config, what) in [
        (
            r#"{"credsStore":"desktop"}"#.to_owned(),
            format!(
                "there are no credentials: {shown}: those of `{address}` are kept by the program \
                 `docker-credential-desktop`, which is not run: give them by `Credentials::basic` or `from_environment`"
            ),
        ),
        (
            format!(r#"{{"auths":{{"{address}":{{"auth":"{user}"}}}}}}"#),
            format!(
                "there are no credentials: {shown}: `auth` is not a name and a password in base 64"
            ),
        ),
        (
            "{".to_owned(),
            format!("there are no credentials: {shown}: it is not JSON"),
        ),
        (
            "{}".to_owned(),
            "the credentials that were given do not do, or there are none for it".to_owned(),
        ),
    ] {
        let text = report(with(&config));
        assert!(text.ends_with(&what), "{text}");
    }
    let gone = Credentials::from_docker_config_file(folder.join("gone.json"));
    let text = report(source(&server).with_credentials(gone));
    assert!(text.ends_with("gone.json: there is no such file"), "{text}");
}

#[test]
fn credentials_are_not_taken_along_and_not_shown() {
    let contents = Contents::answer();
    let component = contents.component.clone();
    let elsewhere = Server::new(move |_| Answer::new(200, component.clone()));
    let to = format!("http://{}/stored?signature=hidden", elsewhere.address());
    let path = contents.component_path();
    let server = Server::new(move |request| match request.authorization() {
        None => Answer::new(401, "").with("WWW-Authenticate", "Basic"),
        Some(_) if request.path == path => Answer::new(307, "").with("Location", &*to),
        Some(_) => contents.get(request),
    });
    loads(source(&server).with_credentials(Credentials::basic("tests", "secret")));
    let requests = elsewhere.requests();
    assert_eq!(requests.len(), 1);
    assert_eq!(requests[0].path, "/stored?signature=hidden");
    assert_eq!(requests[0].authorization(), None);

    let all = [
        Credentials::basic("tests", "secret"),
        Credentials::token("secret"),
        Credentials::from_environment("secret", "secret"),
    ];
    for credentials in all {
        let shown = format!("{:?}", source(&server).with_credentials(credentials));
        assert!(!shown.contains("secret"), "{shown}");
    }
}
