//! A server on the loopback interface that records every request and answers each with an empty JSON object.

#![expect(clippy::disallowed_methods, reason = "this is the door through which snippets send")]

use std::io::{self, BufReader, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::Received;

/// How long a client may be silent: all are on this machine.
const PATIENCE: Duration = Duration::from_secs(10);
/// How many clients are served at a time, a thread each; more are turned away.
const MAX_CLIENTS: usize = 64;

/// A running server; it stops when it is dropped.
#[derive(Debug)]
pub struct LoopbackServer {
    address: SocketAddr,
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug, Default)]
struct Shared {
    requests: Mutex<Vec<Received>>,
    stops: AtomicBool,
    clients: AtomicUsize,
    is_for_browsers: bool,
    redirects: AtomicBool,
}

/// Where a server that redirects sends its clients.
const REDIRECTED: &str = "/redirected";

impl LoopbackServer {
    /// Starts a server at a free port of 127.0.0.1.
    ///
    /// # Errors
    ///
    /// When the system gives no port.
    pub fn start() -> io::Result<Self> {
        Self::start_with(false)
    }

    /// Starts a server that lets pages of every origin ask; the questions that browsers ask first are not recorded
    /// (the Fetch standard, section 3.2).
    ///
    /// # Errors
    ///
    /// When the system gives no port.
    pub(crate) fn start_for_browsers() -> io::Result<Self> {
        Self::start_with(true)
    }

    fn start_with(is_for_browsers: bool) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared { is_for_browsers, ..Shared::default() });
        let thread = thread::spawn({
            let shared = Arc::clone(&shared);
            move || listen(&listener, &shared)
        });
        Ok(Self { address, shared, thread: Some(thread) })
    }

    /// The origin to ask: `http://127.0.0.1:PORT`.
    #[must_use]
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// From now on sends clients that ask for anything but one path to that path.
    pub(crate) fn redirect(&self) {
        self.shared.redirects.store(true, Ordering::SeqCst);
    }

    /// What arrived so far, in order.
    #[must_use]
    pub fn requests(&self) -> Vec<Received> {
        self.shared.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for LoopbackServer {
    fn drop(&mut self) {
        self.shared.stops.store(true, Ordering::SeqCst);
        let woken = TcpStream::connect_timeout(&self.address, PATIENCE);
        if let (Ok(_), Some(thread)) = (woken, self.thread.take()) {
            drop(thread.join());
        }
    }
}

fn listen(listener: &TcpListener, shared: &Arc<Shared>) {
    for stream in listener.incoming() {
        if shared.stops.load(Ordering::SeqCst) {
            return;
        }
        let Ok(stream) = stream else { continue };
        if shared.clients.fetch_add(1, Ordering::SeqCst) >= MAX_CLIENTS {
            shared.clients.fetch_sub(1, Ordering::SeqCst);
            continue;
        }
        let shared = Arc::clone(shared);
        thread::spawn(move || {
            // A client that breaks off leaves no request, which is what the comparison reports.
            drop(serve(&stream, &shared));
            shared.clients.fetch_sub(1, Ordering::SeqCst);
        });
    }
}

/// Answers one request and closes the connection.
fn serve(stream: &TcpStream, shared: &Shared) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let mut reader = BufReader::new(stream);
    let Some(mut request) = Received::read_head(&mut reader)? else { return Ok(()) };
    let mut writer = stream;
    if request.header("expect").is_some_and(|expected| expected.eq_ignore_ascii_case("100-continue")) {
        writer.write_all(b"HTTP/1.1 100 Continue\r\n\r\n")?;
    }
    request.read_body(&mut reader)?;
    let body = if request.method == "HEAD" { "" } else { "{}\n" };
    let permission = if shared.is_for_browsers { permission(&request) } else { String::new() };
    let is_redirected = shared.redirects.load(Ordering::SeqCst) && request.target != REDIRECTED;
    let status = if is_redirected { format!("302 Found\r\nLocation: {REDIRECTED}") } else { "200 OK".to_owned() };
    if !(shared.is_for_browsers && is_preflight(&request)) {
        shared.requests.lock().unwrap_or_else(PoisonError::into_inner).push(request);
    }
    let head = "Content-Type: application/json\r\nContent-Length: 3\r\nConnection: close\r\n";
    writer.write_all(format!("HTTP/1.1 {status}\r\n{head}{permission}\r\n{body}").as_bytes())?;
    writer.flush()
}

fn is_preflight(request: &Received) -> bool {
    request.method == "OPTIONS" && request.header("access-control-request-method").is_some()
}

/// Allows whatever the page asks for, cookies included.
fn permission(request: &Received) -> String {
    let origin = request.header("origin").unwrap_or("*");
    let method = request.header("access-control-request-method").unwrap_or("*");
    let headers = request.header("access-control-request-headers").unwrap_or("*");
    format!(
        "Access-Control-Allow-Origin: {origin}\r\nAccess-Control-Allow-Credentials: true\r\n\
         Access-Control-Allow-Methods: {method}\r\nAccess-Control-Allow-Headers: {headers}\r\n\
         Access-Control-Allow-Private-Network: true\r\n"
    )
}
