//! HTTP to hosts that are granted by name.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::thread;
use std::time::{Duration, Instant};

use wasm_link::error::Limit;
use wasm_link::wasi::Wasi;
use wasm_link::{App, DispatchError, IntoVal, Limits, LoadedApp, Plugin, Val};

use crate::support::{Probe, call, load, try_call};

mod client;

/// What the plugin's `get` returns for an error, less the number of its case.
const ERROR: u32 = 1_000;
const DESTINATION_IP_PROHIBITED: u32 = ERROR + 4;
const HTTP_REQUEST_DENIED: u32 = ERROR + 15;

/// A server that answers each request with `answer`, and with nothing where that is empty.
fn server(answer: &'static str) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        let mut silent = Vec::new();
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut request = Vec::new();
            while !request.ends_with(b"\r\n\r\n") {
                let mut byte = [0];
                stream.read_exact(&mut byte).unwrap();
                request.extend(byte);
            }
            if answer.is_empty() {
                silent.push(stream);
                continue;
            }
            let host = String::from_utf8_lossy(&request).to_lowercase();
            let host = host.lines().find_map(|line| line.strip_prefix("host: "));
            let body = host.unwrap_or_default();
            let length = body.len();
            write!(stream, "{answer}content-length: {length}\r\n\r\n{body}").unwrap();
        }
    });
    address
}

const OK: &str = "HTTP/1.1 200 OK\r\n";

fn app(wasi: Wasi, limits: Limits) -> LoadedApp {
    let plugin = Plugin::from_bytes("probe", client::client()).with_wasi(wasi);
    load(App::new().plugin(plugin.with_limits(limits)))
}

fn granted(host: impl Into<String>) -> LoadedApp {
    app(Wasi::new().allow_http_to(host), Limits::default())
}

fn arguments(authority: &str) -> [Val; 3] {
    [false.into_val(), authority.into_val(), "/path".into_val()]
}

fn get(app: &LoadedApp, authority: &str) -> u32 {
    match call(app, "get", &arguments(authority)) {
        Val::U32(status) => status,
        other => panic!("{other:?}"),
    }
}

#[test]
fn plugin_gets_an_answer_of_the_host_that_it_was_granted() {
    let address = server(OK).to_string();
    let app = granted(&address);
    for _ in 0..3 {
        assert_eq!(get(&app, &address), 200);
        assert_eq!(call(&app, "body", &[]), address.as_str().into_val());
    }
}

#[test]
fn request_to_any_other_host_is_denied() {
    let [one, other] = [server(OK), server(OK)].map(|address| address.to_string());
    let app = granted(&one);
    assert_eq!(get(&app, &other), HTTP_REQUEST_DENIED);
    assert_eq!(get(&app, "example.org"), HTTP_REQUEST_DENIED);
    assert_eq!(get(&app, &format!("{one}@{other}")), HTTP_REQUEST_DENIED);
    assert_eq!(get(&app, &one), 200);
    let nothing = self::app(Wasi::new(), Limits::default());
    assert_eq!(get(&nothing, &one), HTTP_REQUEST_DENIED);
    // The network by itself is another grant.
    let network = self::app(Wasi::new().network(), Limits::default());
    assert_eq!(get(&network, &one), HTTP_REQUEST_DENIED);
}

#[test]
fn redirect_is_an_answer_and_where_it_leads_is_looked_at_again() {
    let elsewhere = server(OK).to_string();
    let moved = "HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/\r\n";
    let address = server(moved).to_string();
    let app = granted(&address);
    assert_eq!(get(&app, &address), 302);
    assert_eq!(get(&app, &elsewhere), HTTP_REQUEST_DENIED);
}

/// A name, as resolvers read it, that is no address and leads to the host itself.
#[cfg(target_os = "linux")]
#[test]
fn name_leads_to_a_private_address_only_where_that_is_granted() {
    let port = server(OK).port();
    let name = format!("127.1:{port}");
    assert_eq!(get(&granted(&name), &name), DESTINATION_IP_PROHIBITED);
    let private = app(Wasi::new().allow_private_http_to(&name), Limits::default());
    assert_eq!(get(&private, &name), 200);
    assert_eq!(call(&private, "body", &[]), name.as_str().into_val());
    let localhost = format!("localhost:{port}");
    assert_eq!(get(&granted(&localhost), &localhost), 200);
}

#[test]
fn wait_for_an_answer_ends_with_its_call() {
    let address = server("").to_string();
    let limits = Limits::default().with_call_time(Duration::from_millis(200));
    let app = app(Wasi::new().allow_http_to(&address), limits);
    let begun = Instant::now();
    let error = try_call(&app, "get", &arguments(&address)).unwrap_err();
    assert!(begun.elapsed() < Duration::from_secs(20));
    let DispatchError::LimitExceeded(hit) = error else {
        panic!("{error}");
    };
    assert_eq!((hit.limit, hit.value.as_str()), (Limit::CallTime, "200ms"));
}

#[test]
fn request_is_sent_from_inside_a_runtime() {
    let address = server(OK).to_string();
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    runtime.unwrap().block_on(async {
        assert_eq!(get(&granted(&address), &address), 200);
    });
}

#[test]
fn host_that_cannot_be_read_is_why_the_plugin_is_not_loaded() {
    let wasi = Wasi::new().allow_http_to("api.example.org/v1");
    let plugin = Plugin::from_bytes("probe", client::client()).with_wasi(wasi);
    let report = App::new().root::<Probe>().plugin(plugin).load();
    assert_eq!(
        report.unwrap_err().to_string(),
        "the application cannot be loaded\n\
         - plugin `probe`: failed to load component: `api.example.org/v1` is no host to grant HTTP to: write it as \
         `api.example.org`, `*.example.org`, `127.0.0.1:8080`, or with `http://` or `https://` before it\n  \
           - lost with it: interface `test:wasi/probe`"
    );
}
