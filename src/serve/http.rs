//! A server that shows a [`Screen`] to the browsers of this machine.

#![expect(clippy::disallowed_methods, reason = "this is the door to browsers")]

use std::convert::Infallible;
use std::io;
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use http_body_util::channel::{Channel, Sender};
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::header::{self, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode, Uri};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::task::AbortHandle;

use super::EVENTS;
use super::screen::{Answer, Screen};
use crate::signals;

/// How many connections there are at a time: a browser opens six, each tab keeps one for events, and each takes a file
/// handle.
const MOST_CONNECTIONS: usize = 256;

/// The largest head of a request, in bytes: browsers send some kilobytes of cookies.
const LARGEST_HEAD: usize = 64 * 1024;

/// How long a browser may take for the head of a request: connections that it opens in advance stay silent for a while.
const PATIENCE: Duration = Duration::from_secs(30);

/// How often a stream of events shows that it is alive, which tells whether its browser is: that one is gone is known
/// this much later.
const PULSE: Duration = Duration::from_secs(15);

type Content = BoxBody<Bytes, Infallible>;

/// A port that is taken, and what browsers are answered at it.
pub(crate) struct PreviewServer {
    listener: TcpListener,
    address: SocketAddr,
    /// Whether requests for every host are answered, not only those for this machine's own names.
    any_host: bool,
}

impl PreviewServer {
    /// Takes a port of the host; port 0 is any free one.
    ///
    /// # Errors
    ///
    /// When the port is taken, or the host is not an address of this machine.
    pub(crate) fn bind(host: &str, port: u16) -> io::Result<Self> {
        let listener = TcpListener::bind((host, port))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        Ok(Self { listener, address, any_host: !address.ip().is_loopback() })
    }

    /// Where it listens.
    #[must_use]
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Answers browsers until the process is asked to end, by Ctrl-C or a signal.
    ///
    /// # Errors
    ///
    /// When the system offers no way to wait for connections or signals.
    pub(crate) fn run(self, screen: Arc<Screen>) -> io::Result<()> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let result = runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(self.listener)?;
            tokio::spawn(listen(listener, screen, self.any_host));
            signals::ended().await
        });
        runtime.shutdown_background();
        result
    }
}

async fn listen(listener: tokio::net::TcpListener, screen: Arc<Screen>, any_host: bool) {
    let mut connections = Connections::default();
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        let screen = Arc::clone(&screen);
        connections.add(|last_request| {
            tokio::spawn(async move {
                let answer = service_fn(|request| {
                    last_request.now();
                    let response = answer(&request, &screen, any_host);
                    async { Ok::<_, Infallible>(response) }
                });
                let mut http = http1::Builder::new();
                http.timer(TokioTimer::new()).header_read_timeout(PATIENCE).max_buf_size(LARGEST_HEAD);
                // A browser that closes the connection is not an error.
                let _ = http.serve_connection(TokioIo::new(stream), answer).await;
            })
            .abort_handle()
        });
    }
}

/// The open connections, oldest first.
///
/// A new one always finds a place: where there is none left, the connection ends that has not asked for anything for the
/// longest time, first of all one that never has. So clients that connect and say nothing, or read slowly, don't keep others out.
#[derive(Default)]
struct Connections {
    open: Vec<(LastRequest, AbortHandle)>,
    /// How many requests there were on all of them.
    requests: Arc<AtomicU64>,
}

/// When a connection was last asked for something: the number of that request among all, 0 before the first.
#[derive(Clone)]
struct LastRequest {
    number: Arc<AtomicU64>,
    requests: Arc<AtomicU64>,
}

impl LastRequest {
    fn now(&self) {
        self.number.store(self.requests.fetch_add(1, Ordering::Relaxed) + 1, Ordering::Relaxed);
    }
}

impl Connections {
    fn add(&mut self, open: impl FnOnce(LastRequest) -> AbortHandle) {
        self.open.retain(|(_, task)| !task.is_finished());
        if self.open.len() == MOST_CONNECTIONS {
            let quiet = (0..self.open.len()).min_by_key(|&at| self.open[at].0.number.load(Ordering::Relaxed));
            if let Some((_, task)) = quiet.map(|at| self.open.remove(at)) {
                task.abort();
            }
        }
        let last_request = LastRequest { number: Arc::default(), requests: Arc::clone(&self.requests) };
        self.open.push((last_request.clone(), open(last_request)));
    }
}

fn answer(request: &Request<Incoming>, screen: &Arc<Screen>, any_host: bool) -> Response<Content> {
    let mut response = if !any_host && !is_for_this_machine(request) {
        let hint = "This server answers to localhost, 127.0.0.1 and [::1] only; give --host to open it to others.\n";
        text(StatusCode::FORBIDDEN, hint)
    } else if matches!(*request.method(), Method::GET | Method::HEAD) {
        found(request.uri(), screen)
    } else {
        let mut response = text(StatusCode::METHOD_NOT_ALLOWED, "Only GET and HEAD are answered.\n");
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        response
    };
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert("cross-origin-resource-policy", HeaderValue::from_static("same-origin"));
    if !screen.has_any_content() {
        headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(CONTENT_POLICY));
    }
    response
}

/// The policy under which the site works, and the connection over which it hears of changes.
const CONTENT_POLICY: &str =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: http: data:; connect-src 'self'";

/// Whether the host that is asked for is a name of this machine, which no name server can give to another page.
fn is_for_this_machine(request: &Request<Incoming>) -> bool {
    let named = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    let Some(authority) = named.and_then(|host| host.parse::<hyper::http::uri::Authority>().ok()) else {
        return false;
    };
    let host = authority.host().trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost") || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

fn found(uri: &Uri, screen: &Arc<Screen>) -> Response<Content> {
    if uri.path() == EVENTS {
        return events(uri, screen);
    }
    match screen.answer(uri.path()) {
        Answer::File(path, bytes) => content(StatusCode::OK, media_type(&path), bytes),
        Answer::Missing(bytes) => content(StatusCode::NOT_FOUND, media_type("404.html"), bytes),
        Answer::Elsewhere(path) => {
            let mut response = text(StatusCode::FOUND, "");
            if let Ok(path) = HeaderValue::from_str(&path) {
                response.headers_mut().insert(header::LOCATION, path);
            }
            response
        }
    }
}

fn media_type(path: &str) -> HeaderValue {
    let guessed = mime_guess::from_path(path).first_or_octet_stream();
    let kind = guessed.essence_str();
    let is_text = kind.starts_with("text/") || matches!(kind, "application/json" | "application/javascript");
    let kind = if is_text { format!("{kind}; charset=utf-8") } else { kind.to_owned() };
    HeaderValue::from_str(&kind).unwrap_or(HeaderValue::from_static("application/octet-stream"))
}

fn text(status: StatusCode, text: &str) -> Response<Content> {
    content(status, HeaderValue::from_static("text/plain; charset=utf-8"), text.as_bytes().into())
}

fn content(status: StatusCode, kind: HeaderValue, bytes: Arc<[u8]>) -> Response<Content> {
    let mut response = Response::new(Full::new(Bytes::from_owner(bytes)).boxed());
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    response
}

/// A stream that says `reload` as soon as the page is another one than the browser has.
fn events(uri: &Uri, screen: &Arc<Screen>) -> Response<Content> {
    let query = uri.query().unwrap_or_default();
    let value = |name: &str| url::form_urlencoded::parse(query.as_bytes()).find(|(key, _)| key == name);
    let value = |name: &str| value(name).map(|(_, value)| value.into_owned()).unwrap_or_default();
    let (sender, body) = Channel::new(1);
    tokio::spawn(tell(sender, Arc::clone(screen), value("page"), value("version")));
    let mut response = Response::new(BodyExt::boxed(body));
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    response
}

async fn tell(mut events: Sender<Bytes, Infallible>, screen: Arc<Screen>, page: String, version: String) {
    let mut changes = screen.changes();
    let mut event = Bytes::from_static(b"retry: 500\n\n");
    loop {
        let current = screen.version(&page);
        if current != version {
            event = Bytes::from(format!("event: reload\ndata: {current}\n\n"));
        }
        if events.send_data(event).await.is_err() || current != version {
            return;
        }
        event = Bytes::from_static(b":\n\n");
        if matches!(tokio::time::timeout(PULSE, changes.changed()).await, Ok(Err(_))) {
            return;
        }
    }
}

/// The address at which a browser finds the site.
#[must_use]
pub(crate) fn address(server: SocketAddr, base: &str) -> String {
    format!("http://{server}{base}")
}
