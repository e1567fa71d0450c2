//! A server of HTTP that serves one request for each connection.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// What a client asks for.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    /// With what stands behind `?`.
    pub(crate) path: String,
    /// By their names in small letters.
    pub(crate) headers: BTreeMap<String, String>,
}

impl Request {
    pub(crate) fn authorization(&self) -> Option<&str> {
        self.headers.get("authorization").map(String::as_str)
    }
}

/// What a client gets.
#[derive(Clone)]
pub(crate) struct Answer {
    status: u16,
    headers: Vec<(&'static str, String)>,
    body: Body,
}

#[derive(Clone)]
enum Body {
    Whole(Vec<u8>),
    /// Bytes, as many as the client takes.
    Endless,
    /// A byte now and then.
    Slow,
    /// The connection stays open, and nothing is sent at all.
    Silent,
}

impl Answer {
    pub(crate) fn new(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: Body::Whole(body.into()),
        }
    }

    pub(crate) fn endless() -> Self {
        Self {
            body: Body::Endless,
            ..Self::new(200, "")
        }
    }

    pub(crate) fn slow() -> Self {
        Self {
            body: Body::Slow,
            ..Self::new(200, "")
        }
    }

    pub(crate) fn silent() -> Self {
        Self {
            body: Body::Silent,
            ..Self::new(200, "")
        }
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    fn send(&self, stream: &mut TcpStream, is_over: &AtomicBool) -> std::io::Result<()> {
        if let Body::Silent = self.body {
            while !is_over.load(Ordering::Relaxed) {
                thread::sleep(Duration::from_millis(10));
            }
            return Ok(());
        }
        write!(
            stream,
            "HTTP/1.1 {} Whatever\r\nConnection: close\r\n",
            self.status
        )?;
        for (name, value) in &self.headers {
            write!(stream, "{name}: {value}\r\n")?;
        }
        match &self.body {
            Body::Whole(bytes) => {
                write!(stream, "Content-Length: {}\r\n\r\n", bytes.len())?;
                stream.write_all(bytes)
            }
            Body::Endless => {
                stream.write_all(b"\r\n")?;
                loop {
                    stream.write_all(&[b' '; 1 << 13])?;
                }
            }
            Body::Slow | Body::Silent => {
                stream.write_all(b"\r\n")?;
                while !is_over.load(Ordering::Relaxed) {
                    stream.write_all(b" ")?;
                    thread::sleep(Duration::from_millis(10));
                }
                Ok(())
            }
        }
    }
}

/// A server, which ends when it is dropped.
pub(crate) struct Server {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<Request>>>,
    is_over: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Serves what `answer` says.
    pub(crate) fn new(answer: impl Fn(&Request) -> Answer + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = listener.local_addr().unwrap();
        let requests = Arc::<Mutex<Vec<Request>>>::default();
        let is_over = Arc::<AtomicBool>::default();
        let answer = Arc::new(answer);
        let (noted, ends) = (Arc::clone(&requests), Arc::clone(&is_over));
        let thread = thread::spawn(move || {
            for stream in listener.incoming() {
                if ends.load(Ordering::Relaxed) {
                    return;
                }
                let (noted, ends) = (Arc::clone(&noted), Arc::clone(&ends));
                let (mut stream, answer) = (stream.unwrap(), Arc::clone(&answer));
                thread::spawn(move || {
                    // Without a request, such as one of TLS, there is no answer.
                    let Some(request) = read(&stream) else {
                        return;
                    };
                    noted.lock().unwrap().push(request.clone());
                    // A client may have had enough.
                    let _ = answer(&request).send(&mut stream, &ends);
                });
            }
        });
        Self {
            address,
            requests,
            is_over,
            thread: Some(thread),
        }
    }

    /// Returns the host and the port.
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns what was asked for since the last time.
    pub(crate) fn requests(&self) -> Vec<Request> {
        std::mem::take(&mut *self.requests.lock().unwrap())
    }

    /// Returns the paths that were asked for since the last time.
    pub(crate) fn paths(&self) -> Vec<String> {
        let requests = self.requests().into_iter();
        requests.map(|request| request.path).collect()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.is_over.store(true, Ordering::Relaxed);
        // It waits for a connection.
        drop(TcpStream::connect(self.address));
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn read(stream: &TcpStream) -> Option<Request> {
    let mut lines = BufReader::new(stream).lines();
    let first = lines.next()?.ok()?;
    let path = first.strip_prefix("GET ")?.split(' ').next()?.to_owned();
    let mut headers = BTreeMap::new();
    loop {
        let line = lines.next()?.ok()?;
        let Some((name, value)) = line.split_once(": ") else {
            return Some(Request { path, headers });
        };
        headers.insert(name.to_ascii_lowercase(), value.to_owned());
    }
}
