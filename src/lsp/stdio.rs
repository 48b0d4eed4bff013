//! The server between standard input and standard output.
//!
//! One thread reads messages, one writes them, a few work on tasks, one waits for changes of configs; this one decides.

use std::collections::{BTreeSet, VecDeque};
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Write};
#[cfg(unix)]
use std::os::fd::AsFd;
#[cfg(windows)]
use std::os::windows::io::AsHandle;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvError, Sender, TryRecvError, channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use lsp_server::Message;
use serde_json::{Value, json};

use super::server::Server;
use super::task::{Taken, Task};
use crate::error::{Error, Result};
use crate::text::shown;
use crate::watch::{News, Teller, Watcher};
use crate::workspace::is_alive;

/// The longest message that is read, in bytes: four times the largest page, which JSON may escape.
const LONGEST: usize = 256 << 20;

/// The longest line of a message's head that is read, in bytes: heads are two short lines.
const LONGEST_LINE: u64 = 1 << 12;

/// So much of what is not a head tells what it is, in characters.
const MOST_SHOWN: usize = 60;

/// How many tasks run at a time at most: the editor needs the other cores.
const MOST_THREADS: usize = 4;

/// What happens outside.
enum Event {
    Message(Message),
    /// What came is not a message: what is wrong with it.
    Garbage(String),
    /// A task is done.
    Done(Vec<Message>),
    Files(BTreeSet<PathBuf>),
    /// Nobody speaks any more; what was wrong with the last that was said, if nothing after it was a message.
    Gone(Option<String>),
}

/// Lets a server speak with a client until that ends the conversation or is gone; whether it ended as it should. The client is
/// gone when standard input ends, or the process that is named here or by the client itself.
///
/// # Errors
///
/// When the last that is on standard input is not a message.
pub(crate) fn serve(mut server: Server, mut client: Option<u32>) -> Result<bool> {
    let (sender, events) = channel();
    let input = sender.clone();
    thread::spawn(move || read_all(&mut BufReader::new(io::stdin()), &input));
    let output = Output::start(sender.clone());
    let pool = Pool::start(&sender);
    let mut is_followed = false;
    let mut watch = Watch { changed: sender.clone(), directories: BTreeSet::new(), teller: None };
    loop {
        if let Some(process) = client.filter(|_| !is_followed) {
            is_followed = true;
            follow(process, sender.clone());
        }
        let event = match events.try_recv() {
            Err(TryRecvError::Empty) => {
                // First, so that no change after what is found now goes unseen.
                watch.keep(server.watched());
                dispatch(server.settle(), &output, &pool);
                events.recv()
            }
            event => event.map_err(|_| RecvError),
        };
        match event {
            Ok(Event::Message(message)) => dispatch(server.take(message), &output, &pool),
            Ok(Event::Done(messages)) => {
                server.finish(messages).iter().for_each(|message| output.send(encode(message)));
            }
            Ok(Event::Files(paths)) => server.watched_changed(&paths),
            Ok(Event::Garbage(why)) => output.send(parse_error(&why)),
            Ok(Event::Gone(Some(why))) => {
                return Err(Error::new(format!("standard input is not what an editor sends: {why}")));
            }
            Ok(Event::Gone(None)) | Err(_) => return Ok(false),
        }
        client = client.or(server.client_process());
        if let Some(well) = server.ended() {
            output.finish();
            return Ok(well);
        }
    }
}

/// How often it is looked whether the client is still there.
const PULSE: Duration = Duration::from_secs(1);

/// Ends the conversation with the process of the client. One that is not there from the start is of another machine, or of
/// another container.
fn follow(process: u32, events: Sender<Event>) {
    if !is_alive(process) {
        return;
    }
    thread::spawn(move || {
        while is_alive(process) {
            thread::sleep(PULSE);
        }
        // Nobody is left to be told when the server has ended.
        let _ = events.send(Event::Gone(None));
    });
}

fn dispatch(taken: Taken, output: &Output, pool: &Pool) {
    for message in taken.messages {
        output.send(encode(&message));
    }
    for task in taken.tasks {
        pool.add(task);
    }
}

/// Reads messages until there are no more.
fn read_all(input: &mut impl BufRead, events: &Sender<Event>) {
    // What is wrong with the last that came, if it is not a message.
    let mut astray = None;
    loop {
        let event = match read_frame(input).unwrap_or_else(|error| Frame::CutOff(error.to_string())) {
            Frame::Content(content) => match decode(&content) {
                Ok(message) => {
                    astray = None;
                    Event::Message(message)
                }
                Err(why) => {
                    astray = Some(why.clone());
                    Event::Garbage(why)
                }
            },
            Frame::Astray(why) => {
                astray = Some(why.clone());
                Event::Garbage(why)
            }
            Frame::TooLong(length) => {
                Event::Garbage(format!("this message has {length} bytes; at most {LONGEST} are read"))
            }
            Frame::CutOff(why) => Event::Gone(Some(why)),
            Frame::End => Event::Gone(astray.take()),
        };
        let is_last = matches!(event, Event::Gone(_));
        if events.send(event).is_err() || is_last {
            return;
        }
    }
}

/// What comes next.
enum Frame {
    /// The content of a message.
    Content(Vec<u8>),
    /// A head without a length; what is wrong with it.
    Astray(String),
    /// A message that was passed over, and its length.
    TooLong(usize),
    /// The input ends within a message; what is missing.
    CutOff(String),
    End,
}

fn read_frame(input: &mut impl BufRead) -> io::Result<Frame> {
    let (mut length, mut first) = (None, None);
    loop {
        let mut line = Vec::new();
        let is_end = input.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut line)? == 0;
        let line = String::from_utf8_lossy(&line);
        let line = line.trim();
        let found = || format!("expected `Content-Length: …`, found `{}`", shown(line, MOST_SHOWN));
        match (is_end, line.is_empty()) {
            (true, _) => return Ok(first.map_or(Frame::End, Frame::CutOff)),
            // Blank lines between messages do no harm.
            (false, true) if first.is_none() => {}
            (false, true) => break,
            (false, false) => {
                let field = line.split_once(':').filter(|(name, _)| name.trim().eq_ignore_ascii_case("content-length"));
                length = field.and_then(|(_, value)| value.trim().parse::<usize>().ok()).or(length);
                first.get_or_insert_with(found);
            }
        }
    }
    let Some(length) = length else { return Ok(Frame::Astray(first.unwrap_or_default())) };
    if length > LONGEST {
        io::copy(&mut input.by_ref().take(length as u64), &mut io::sink())?;
        return Ok(Frame::TooLong(length));
    }
    let mut content = Vec::new();
    input.by_ref().take(length as u64).read_to_end(&mut content)?;
    if content.len() < length {
        return Ok(Frame::CutOff(format!("it ends after {} of the {length} bytes of a message", content.len())));
    }
    Ok(Frame::Content(content))
}

/// The message in the content of a frame, or what is wrong with it.
fn decode(content: &[u8]) -> std::result::Result<Message, String> {
    let error = match serde_json::from_slice(content) {
        Ok(message) => return Ok(message),
        Err(error) => error,
    };
    let value: Value =
        serde_json::from_slice(content).map_err(|error| format!("a message is not valid JSON: {error}"))?;
    let Some(fields) = value.as_object() else {
        return Err(format!("a message is a JSON object, found `{}`", shown(&value.to_string(), MOST_SHOWN)));
    };
    let is_id = |id: &Value| id.is_string() || id.as_i64().is_some_and(|id| i32::try_from(id).is_ok());
    Err(match (fields.get("method"), fields.get("id")) {
        (Some(method), _) if !method.is_string() => "the `method` of a message is not a string".to_owned(),
        (_, Some(id)) if !is_id(id) => "the `id` of a message is neither a string nor a number of 32 bits".to_owned(),
        (None, None) => "a message has a `method` or an `id`; this one has neither".to_owned(),
        _ => error.to_string(),
    })
}

fn encode(message: &Message) -> Vec<u8> {
    let mut bytes = Vec::new();
    message.write(&mut bytes).expect("a list of bytes takes everything");
    bytes
}

/// The answer to what is not a message (JSON-RPC 2.0, section 5.1).
fn parse_error(why: &str) -> Vec<u8> {
    let content = json!({ "jsonrpc": "2.0", "id": null, "error": { "code": -32700, "message": why } }).to_string();
    format!("Content-Length: {}\r\n\r\n{content}", content.len()).into_bytes()
}

/// Standard output without its lock: a thread that waits for a client to read must not keep the program from ending.
fn unlocked_stdout() -> io::Result<File> {
    #[cfg(unix)]
    let stdout = io::stdout().as_fd().try_clone_to_owned()?;
    #[cfg(windows)]
    let stdout = io::stdout().as_handle().try_clone_to_owned()?;
    Ok(stdout.into())
}

/// Writes messages one after the other.
struct Output {
    queue: Sender<Written>,
    done: Receiver<()>,
}

enum Written {
    Bytes(Vec<u8>),
    End,
}

impl Output {
    /// Starts the thread that writes; `events` learns when no one reads any more.
    fn start(events: Sender<Event>) -> Self {
        let (queue, written) = channel();
        let (finished, done) = channel();
        thread::spawn(move || {
            let Ok(mut out) = unlocked_stdout() else { return };
            while let Ok(Written::Bytes(bytes)) = written.recv() {
                if out.write_all(&bytes).and_then(|()| out.flush()).is_err() {
                    let _ = events.send(Event::Gone(None));
                    break;
                }
            }
            let _ = finished.send(());
        });
        Self { queue, done }
    }

    fn send(&self, bytes: Vec<u8>) {
        // No one is left to be told when the client is gone.
        let _ = self.queue.send(Written::Bytes(bytes));
    }

    /// Waits until all is written.
    fn finish(&self) {
        let _ = self.queue.send(Written::End);
        // The thread may have ended when the client was gone.
        let _ = self.done.recv();
    }
}

/// Threads that work on tasks: those that someone waits for first.
struct Pool {
    waiting: Arc<Waiting>,
}

#[derive(Default)]
struct Waiting {
    queues: Mutex<Queues>,
    news: Condvar,
}

#[derive(Default)]
struct Queues {
    urgent: VecDeque<Task>,
    others: VecDeque<Task>,
}

impl Pool {
    fn start(events: &Sender<Event>) -> Self {
        let waiting: Arc<Waiting> = Arc::default();
        let threads = thread::available_parallelism().map_or(2, |all| all.get().clamp(2, MOST_THREADS));
        for _ in 0..threads {
            let (waiting, events) = (Arc::clone(&waiting), events.clone());
            thread::spawn(move || while events.send(Event::Done(waiting.next().run())).is_ok() {});
        }
        Self { waiting }
    }

    fn add(&self, task: Task) {
        let mut queues = self.waiting.locked();
        if task.is_urgent {
            queues.urgent.push_back(task);
        } else {
            queues.others.push_back(task);
        }
        self.waiting.news.notify_one();
    }
}

impl Waiting {
    fn next(&self) -> Task {
        let mut queues = self.locked();
        loop {
            if let Some(task) = queues.urgent.pop_front() {
                return task;
            }
            if let Some(task) = queues.others.pop_front() {
                return task;
            }
            queues = self.news.wait(queues).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn locked(&self) -> MutexGuard<'_, Queues> {
        self.queues.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Waits for changes of configs and what they name, whatever the client watches.
struct Watch {
    changed: Sender<Event>,
    directories: BTreeSet<PathBuf>,
    teller: Option<Teller>,
}

impl Watch {
    /// Watches these directories from now on. Where the system cannot, what the client says of files has to do.
    fn keep(&mut self, directories: &BTreeSet<PathBuf>) {
        if self.directories == *directories {
            return;
        }
        self.directories.clone_from(directories);
        if let Some(teller) = self.teller.take() {
            teller.stop();
        }
        let Ok(mut watcher) = Watcher::new() else { return };
        // A part of the directories is better than none.
        let _ = watcher.watch(directories);
        self.teller = Some(watcher.teller());
        let changed = self.changed.clone();
        thread::spawn(move || {
            while let News::Changed(paths) = watcher.wait() {
                if changed.send(Event::Files(paths)).is_err() {
                    return;
                }
            }
        });
    }
}
