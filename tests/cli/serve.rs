//! `serve` from the outside: a process, a browser's requests, changes of files.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Stdio};
use std::time::Duration;

use super::{BROKEN, GOOD, Project};
use crate::support::{browser, command, lacks_runtime, tests_folder};

/// How long anything may take on a busy machine.
const LIMIT: Duration = Duration::from_mins(1);

/// A running server, which ends with the test.
struct Server {
    process: Child,
    address: SocketAddr,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

struct Response {
    status: u16,
    head: String,
    body: String,
}

impl Server {
    fn start(project: &Project) -> Self {
        let mut command = project.command(&["serve", "--port", "0"]);
        let mut process = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let mut log = BufReader::new(process.stderr.take().unwrap());
        let mut line = String::new();
        log.read_line(&mut line).unwrap();
        let address = line.split("http://").nth(1).and_then(|rest| rest.split('/').next()).unwrap_or_default();
        let address = address.parse().unwrap_or_else(|_| panic!("{line}"));
        std::thread::spawn(move || std::io::copy(&mut log, &mut std::io::sink()));
        Self { process, address }
    }

    /// Sends a request and gives the connection back.
    fn send(&self, method: &str, path: &str, host: &str) -> TcpStream {
        let mut stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(LIMIT)).unwrap();
        write!(stream, "{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").unwrap();
        stream
    }

    fn ask(&self, method: &str, path: &str, host: &str) -> Response {
        let mut text = Vec::new();
        self.send(method, path, host).read_to_end(&mut text).unwrap();
        let text = String::from_utf8(text).unwrap();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        Response { status, head: head.to_lowercase(), body: body.to_owned() }
    }

    fn get(&self, path: &str) -> Response {
        self.ask("GET", path, "localhost")
    }

    /// Waits until the page is another one than the one that a browser has, and loads it.
    fn next(&self, path: &str, page: &Response) -> Response {
        let version = page.body.split("data-version=\"").nth(1).unwrap().split('"').next().unwrap();
        let events = self.send("GET", &format!("/_harkdown/events?page={path}&version={version}"), "localhost");
        let lines = BufReader::new(events).lines().map(|line| line.expect("the page changes in time"));
        assert!(lines.into_iter().any(|line| line == "event: reload"), "the stream ended without a word");
        self.get(path)
    }
}

fn project() -> Project {
    Project::new(&[
        ("docs/index.md", "# Start\n\nSee [the status](guide/status.md).\n"),
        ("docs/guide/status.md", GOOD),
        ("docs/guide/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
        ("secret.txt", "nobody may read this"),
    ])
}

#[test]
fn a_served_site_has_pages_assets_and_types() {
    let project = project();
    let server = Server::start(&project);
    let page = server.get("/");
    assert_eq!(page.status, 200);
    let has = |part: &str| page.body.contains(part);
    assert!(has("href=\"guide/status.html\"") && has("/_harkdown/serve.js"), "{}", page.body);
    assert!(page.head.contains("content-type: text/html; charset=utf-8"), "{}", page.head);
    assert!(page.head.contains("script-src 'self'; style-src 'self'"), "{}", page.head);
    let parts =
        [("/guide/logo.svg", "image/svg+xml"), ("/guide/status.md", "text/markdown"), ("/llms.txt", "text/plain")];
    for (path, kind) in parts {
        let file = server.get(path);
        assert!(file.status == 200 && file.head.contains(&format!("content-type: {kind}")), "{path}: {}", file.head);
    }
    for own in ["/_harkdown/serve.js", "/_harkdown/serve.css"] {
        assert_eq!(server.get(own).status, 200, "{own}");
    }
    let head = server.ask("HEAD", "/guide/status.html", "127.0.0.1");
    assert_eq!((head.status, head.body.as_str()), (200, ""));
    let folder = server.get("/guide");
    assert_eq!(folder.status, 404, "a folder without an index");
    assert!(folder.body.contains("Page not found") && folder.body.contains("serve.js"));
}

#[test]
fn a_server_gives_nothing_but_the_site_to_this_machine_alone() {
    let project = project();
    let server = Server::start(&project);
    for path in ["/../secret.txt", "/%2e%2e/secret.txt", "/guide/..%2f..%2fsecret.txt", "//etc/passwd", "/%00", "/%ff"]
    {
        let answer = server.get(path);
        assert_eq!(answer.status, 404, "{path}");
        assert!(!answer.body.contains("nobody may read this"), "{path}");
    }
    for host in
        ["evil.example.com", "127.0.0.1.evil.example.com", "localhost.evil.example.com:4000", "[::2]", "10.0.0.1"]
    {
        assert_eq!(server.ask("GET", "/", host).status, 403, "{host}");
    }
    for host in ["localhost:4000", "LOCALHOST", "127.0.0.1:80", "[::1]:4000"] {
        assert_eq!(server.ask("GET", "/", host).status, 200, "{host}");
    }
    let answer = server.ask("DELETE", "/", "localhost");
    assert!(answer.status == 405 && answer.head.contains("allow: get, head"), "{}", answer.head);
}

#[test]
fn connections_that_say_nothing_keep_nobody_out() {
    let project = project();
    let server = Server::start(&project);
    let silent: Vec<TcpStream> = (0..300).map(|_| TcpStream::connect(server.address).unwrap()).collect();
    assert_eq!(server.get("/").status, 200);
    let mut half_open: Vec<TcpStream> = (0..300).map(|_| TcpStream::connect(server.address).unwrap()).collect();
    for stream in &mut half_open {
        // Those beyond the bound may have been closed already.
        let _ = stream.write_all(b"GET / HTTP/1.1\r\nHost: ");
    }
    assert_eq!(server.get("/guide/status.html").status, 200);
    drop(silent);
}

#[test]
fn a_file_that_many_read_slowly_is_in_memory_once() {
    let project = project();
    let size = 8 * 1024 * 1024;
    project.write("docs/large.svg", format!("<svg>{}</svg>", " ".repeat(size)).as_bytes());
    let server = Server::start(&project);
    let memory = || {
        let status = std::fs::read_to_string(format!("/proc/{}/status", server.process.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap().to_owned();
        line.split_whitespace().nth(1).unwrap().parse::<usize>().unwrap() * 1024
    };
    assert_eq!(server.get("/large.svg").body.len(), size + 11);
    let before = memory();
    let readers: Vec<TcpStream> = (0..100).map(|_| server.send("GET", "/large.svg", "localhost")).collect();
    // An answer shows that the requests before it were read.
    assert_eq!(server.get("/").status, 200);
    let grown = memory().saturating_sub(before);
    assert!(grown < 10 * size, "{grown} bytes for 100 readers of {size} bytes");
    drop(readers);
}

#[test]
fn a_change_of_a_page_arrives_and_errors_stand_over_the_last_good_page() {
    let project = project();
    let server = Server::start(&project);
    let path = "/guide/status.html";
    let first = server.get(path);
    project.write("docs/guide/status.md", GOOD.replace("# Status", "# Health").as_bytes());
    let second = server.next(path, &first);
    assert!(second.body.contains("Health") && !second.body.contains("_harkdown-findings"));
    project.write("docs/guide/status.md", BROKEN.replace("# Connect", "# Broken <b>").as_bytes());
    let third = server.next(path, &second);
    assert!(third.body.contains("Health") && !third.body.contains("<h1 id=\"broken"), "the last good page stays");
    let findings = third.body.split("_harkdown-findings").nth(1).expect("the error stands over the page");
    for part in ["1 error in docs/guide/status.md", "error[invalid-json]", "expected `:`", "docs/guide/status.md:5:"] {
        assert!(findings.contains(part), "{part}: {findings}");
    }
    assert!(server.get("/").body.contains("<a href=\"/guide/status.html\">docs/guide/status.md</a>"));
    project.write("docs/guide/status.md", GOOD.as_bytes());
    let last = server.next(path, &third);
    assert!(last.body.contains("Status") && !last.body.contains("_harkdown-findings"));
}

#[test]
fn new_pages_assets_and_titles_arrive() {
    let project = project();
    let server = Server::start(&project);
    let first = server.get("/");
    project.write("docs/new/page.md", b"# A new page\n");
    let second = server.next("/", &first);
    assert!(second.body.contains("A new page"));
    assert_eq!(server.get("/new/page.html").status, 200);
    project.write("docs/guide/logo.svg", b"<svg xmlns=\"http://www.w3.org/2000/svg\"><g/></svg>");
    server.next("/", &second);
    until(&server, "/guide/logo.svg", "<g/>");
    std::fs::remove_file(project.path("docs/new/page.md")).unwrap();
    until_it(&server, "/", |page| !page.contains("A new page"));
    assert_eq!(server.get("/new/page.html").status, 404);
}

#[test]
fn mistakes_in_the_config_and_in_templates_stand_over_the_site_until_they_are_repaired() {
    let project = project();
    project.write("harkdown.toml", b"[site]\ntemplates = \"look\"\n");
    project.write("look/note.html", b"note");
    let server = Server::start(&project);
    let mut page = server.get("/");
    project.write("look/page.html", b"{% extends \"base.html\" %}{% block body %}{{ missing }}{% endblock %}");
    page = server.next("/", &page);
    assert!(page.body.contains("The site cannot be built") && page.body.contains("page.html"), "{}", page.body);
    assert!(page.body.contains("See <a"), "the last good page stays");
    project.write("look/page.html", b"{% extends \"base.html\" %}{% block body %}mine{% endblock %}");
    page = server.next("/", &page);
    assert!(page.body.contains("mine") && !page.body.contains("cannot be built"), "{}", page.body);
    project.write("harkdown.toml", b"[site]\ntemplate = \"look\"\n");
    page = server.next("/", &page);
    assert!(page.body.contains("cannot be built") && page.body.contains("harkdown.toml"), "{}", page.body);
    project.write("harkdown.toml", b"[site]\ntitle = \"Other\"\n");
    page = server.next("/", &page);
    assert!(page.body.contains("Other") && !page.body.contains("cannot be built"), "{}", page.body);
}

/// Waits until a page says something.
fn until(server: &Server, path: &str, word: &str) {
    until_it(server, path, |page| page.contains(word));
}

fn until_it(server: &Server, path: &str, is_so: impl Fn(&str) -> bool) {
    let start = std::time::Instant::now();
    loop {
        let page = server.get(path).body;
        if is_so(&page) {
            return;
        }
        assert!(start.elapsed() < Duration::from_secs(20), "{path} stays {page}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn directories_that_are_new_or_made_again_are_watched() {
    let project = project();
    let server = Server::start(&project);
    std::fs::create_dir_all(project.path("docs/a/b")).unwrap();
    std::thread::sleep(Duration::from_millis(300));
    project.write("docs/a/b/c.md", b"# In a new directory\n");
    until(&server, "/a/b/c.html", "In a new directory");
    std::fs::remove_dir_all(project.path("docs/a")).unwrap();
    project.write("docs/a/b/c.md", b"# Made again\n");
    until(&server, "/a/b/c.html", "Made again");
    project.write("docs/a/b/c.md", b"# Changed then\n");
    until(&server, "/a/b/c.html", "Changed then");
    std::fs::rename(project.path("docs/a"), project.path("docs/old")).unwrap();
    project.write("docs/a/b/c.md", b"# In its place\n");
    until(&server, "/a/b/c.html", "In its place");
    project.write("docs/a/b/c.md", b"# Changed there\n");
    until(&server, "/a/b/c.html", "Changed there");
    project.write("docs/old/b/c.md", b"# Changed elsewhere\n");
    until(&server, "/old/b/c.html", "Changed elsewhere");
}

#[test]
fn what_stops_a_build_stands_over_the_site_whatever_else_changes() {
    let project = project();
    let server = Server::start(&project);
    project.write("harkdown.toml", b"[site]\ntitle = \"New\"\nbad = 1\n");
    until(&server, "/", "cannot be built");
    project.write("docs/index.md", b"# Changed meanwhile\n");
    std::thread::sleep(Duration::from_millis(500));
    assert!(server.get("/").body.contains("cannot be built"));
    project.write("harkdown.toml", b"[site]\ntitle = \"New\"\ntemplates = \"look\"\n");
    until(&server, "/", "look");
    std::fs::create_dir(project.path("look")).unwrap();
    until(&server, "/", "Changed meanwhile");
    let page = server.get("/").body;
    assert!(page.contains("New") && !page.contains("cannot be built"), "{page}");
}

#[test]
fn a_site_with_a_base_path_is_served_under_it() {
    let project = project();
    project.write("harkdown.toml", b"[site]\nurl = \"https://docs.example.com/api/\"\n");
    let server = Server::start(&project);
    let top = server.get("/");
    assert!(top.status == 302 && top.head.contains("location: /api/"), "{}", top.head);
    assert_eq!(server.get("/api/guide/status.html").status, 200);
    assert_eq!(server.get("/guide/status.html").status, 404);
}

#[test]
fn a_port_that_is_taken_is_named() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let run = project().run(&["serve", "--port", &port.to_string()]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains(&format!("port {port} is taken")) && run.err.contains("--port"), "{}", run.err);
}

#[cfg(unix)]
#[test]
fn a_server_ends_cleanly_when_it_is_interrupted() {
    let project = project();
    let mut server = Server::start(&project);
    assert_eq!(server.get("/").status, 200);
    let id = server.process.id().to_string();
    assert!(std::process::Command::new("kill").args(["-INT", &id]).status().unwrap().success());
    assert_eq!(server.process.wait().unwrap().code(), Some(0));
}

#[test]
fn a_browser_shows_errors_over_the_page_and_takes_each_change() {
    let Some(chromium) = browser() else {
        return lacks_runtime("browser", "the preview", "it needs Node.js, Chromium and the packages of tests/browser");
    };
    let script = tests_folder().join("browser/serve.mjs");
    let project = project();
    let server = Server::start(&project);
    let address = format!("http://{}/guide/status.html", server.address);
    let mut command = command("node");
    command.arg(script).arg(address).arg(project.path("docs/guide/status.md")).env("CHROMIUM", chromium);
    let run = command.output().unwrap();
    assert!(run.status.success(), "{}{}", String::from_utf8_lossy(&run.stdout), String::from_utf8_lossy(&run.stderr));
}
