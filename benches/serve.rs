//! How long a change takes to the screen: `cargo bench --bench serve`.
//!
//! Serves a thousand and five thousand pages, saves one of them again and again, and waits as a browser does: until it is
//! told to load the page again, and until it has the new page. In milliseconds of the clock, from the moment at which the
//! file is saved. `cargo bench --bench serve -- 20000` takes another number of pages.
#![allow(clippy::disallowed_methods, reason = "benches read and write files, and run programs")]
#![allow(clippy::print_stdout, reason = "a bench reports on standard output")]

#[allow(dead_code, reason = "each bench uses its part of what they share")]
mod support;

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use support::{clock, pages};

const PAGE_SIZE: usize = 5_000;
const ROUNDS: usize = 21;

/// How long nothing happens before a page is saved.
const PAUSE: Duration = Duration::from_millis(200);

fn main() {
    let given: Vec<usize> = std::env::args().skip(1).filter_map(|word| word.parse().ok()).collect();
    println!(
        "| pages | what changes | told, ms | new page, ms | at least | CPU, ms |\n| ---: | --- | ---: | ---: | ---: | ---: |"
    );
    for count in if given.is_empty() { vec![1_000, 5_000] } else { given } {
        let mut served = Served::new(count);
        served.row("a paragraph", |text, round| format!("{text}\nChanged {round} times.\n"));
        served.row("a heading", |text, round| format!("{text}\n## Changed {round} times\n"));
        served
            .row("the title", |text, round| text.replacen("Manage connections", &format!("Changed {round} times"), 1));
    }
}

/// A server and the page that is saved.
struct Served {
    count: usize,
    server: Child,
    host: String,
    file: PathBuf,
    text: String,
    _folder: TempDir,
}

/// What a change took, in milliseconds.
struct Change {
    told: f64,
    loaded: f64,
    /// The CPU time of the server.
    cpu: f64,
}

impl Served {
    fn new(count: usize) -> Self {
        let folder = pages::files(count, PAGE_SIZE);
        let mut command = Command::new(env!("CARGO_BIN_EXE_harkdown"));
        command.args(["serve", ".", "--port", "0", "--isolated"]).current_dir(&folder);
        let mut server = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().expect("the program starts");
        let mut messages = BufReader::new(server.stderr.take().expect("it is piped")).lines().map_while(Result::ok);
        let greeting = messages.next().expect("the server says where it is");
        let host = greeting.split("http://").nth(1).and_then(|rest| rest.split('/').next()).expect("it is an address");
        let host = host.to_owned();
        thread::spawn(move || messages.for_each(drop));
        let file = folder.path().join("0/500.md");
        let text = fs::read_to_string(&file).expect("the page is there");
        Self { count, server, host, file, text, _folder: folder }
    }

    fn row(&mut self, what: &str, change: impl Fn(&str, usize) -> String) {
        let changes: Vec<Change> = (0..ROUNDS).map(|round| self.save(&change(&self.text, round))).collect();
        let sorted = |time: fn(&Change) -> f64| {
            let mut times: Vec<f64> = changes.iter().map(time).collect();
            times.sort_by(f64::total_cmp);
            times
        };
        let times: [fn(&Change) -> f64; 3] = [|change| change.told, |change| change.loaded, |change| change.cpu];
        let [told, loaded, cpu] = times.map(sorted);
        let middle = ROUNDS / 2;
        let times = [told[middle], loaded[middle], loaded[0], cpu[middle]].map(|time| format!("{time:.0}"));
        println!("| {} | {what} | {} |", self.count, times.join(" | "));
    }

    fn save(&self, text: &str) -> Change {
        let page = self.get("/0/500.html");
        let version = page.split("data-version=\"").nth(1).and_then(|rest| rest.split('"').next());
        let version = version.expect("the page says which one it is");
        let events = self.ask(&format!("/_harkdown/events?page=/0/500.html&version={version}"));
        let mut events = BufReader::new(events).lines().map_while(Result::ok);
        assert!(events.any(|line| line.starts_with("retry:")), "the page is up to date");
        thread::sleep(PAUSE);
        let (start, ran) = (Instant::now(), clock::cpu_time_of(&self.server));
        fs::write(&self.file, text).expect("the page can be written");
        let milliseconds = || start.elapsed().as_secs_f64() * 1e3;
        assert!(events.any(|line| line == "event: reload"), "the browser is told");
        let told = milliseconds();
        assert!(self.get("/0/500.html") != page, "the page is another one");
        Change { told, loaded: milliseconds(), cpu: clock::cpu_time_of(&self.server) - ran }
    }

    fn get(&self, path: &str) -> String {
        let mut answer = String::new();
        self.ask(path).read_to_string(&mut answer).expect("the server answers");
        answer
    }

    fn ask(&self, path: &str) -> TcpStream {
        let mut stream = TcpStream::connect(&self.host).expect("the server listens");
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.host).expect("it listens");
        stream
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
