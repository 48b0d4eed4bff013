//! curl commands: what is sent is what is read.

use std::fmt::Write as _;
use std::process::Command;

use harkdown::curl;
use harkdown::har::Request;
use harkdown::shell::{self, Style};
use harkdown::verify::{LoopbackServer, compare};

/// Commands without placeholders. `$O` is where the server is; a line that starts with a space belongs to the one before.
const COMMANDS: &str = include_str!("curl/commands.sh");

/// The commands one by one.
fn commands() -> Vec<String> {
    let mut commands: Vec<String> = Vec::new();
    for line in COMMANDS.lines().filter(|line| !line.starts_with("#!")) {
        match line.strip_prefix('\t') {
            Some(rest) => write!(commands.last_mut().unwrap(), "\n{rest}").unwrap(),
            None => commands.push(line.to_owned()),
        }
    }
    commands
}

fn read(text: &str) -> Option<Vec<Request>> {
    let script = shell::read(text, Style::default());
    let commands = curl::commands(&script);
    let mut requests = Vec::new();
    for command in &commands {
        requests.extend(curl::requests(command)?);
    }
    Some(requests)
}

#[test]
fn what_is_read_is_what_curl_sends() {
    let commands = commands();
    assert!(commands.len() >= 150, "{} commands", commands.len());
    let mut wrong = String::new();
    for command in &commands {
        let server = LoopbackServer::start().unwrap();
        let code = command.replace("$O", &server.origin()).replace("$P", server.origin().trim_start_matches("http://"));
        let ran = Command::new("bash").arg("-c").arg(&code).env("no_proxy", "*").output().unwrap();
        let received = server.requests();
        let Some(requests) = read(&code) else {
            writeln!(wrong, "not read: {command}").unwrap();
            continue;
        };
        if received.len() != requests.len() {
            let error = String::from_utf8_lossy(&ran.stderr).into_owned();
            writeln!(wrong, "{} sent, {} read: {command}\n{error}", received.len(), requests.len()).unwrap();
            continue;
        }
        for (request, received) in requests.iter().zip(&received) {
            match compare(request, received) {
                Ok(differences) if differences.is_empty() => {}
                Ok(differences) => writeln!(wrong, "{command}\n  {differences:?}").unwrap(),
                Err(error) => writeln!(wrong, "{command}\n  {error}").unwrap(),
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// The options that the curl of this machine knows are in the table, with what they take.
#[test]
fn the_table_of_options_is_that_of_curl() {
    let help = Command::new("curl").args(["--help", "all"]).output().unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    for line in help.lines() {
        let Some((_, rest)) = line.split_once("--") else { continue };
        let mut words = rest.split_whitespace();
        let name = words.next().unwrap();
        let takes_value = words.next().is_some_and(|word| word.starts_with('<') || word.starts_with('['));
        let curl::options::FoundOption::Exact(option) = curl::options::long(name) else { panic!("{name} is missing") };
        assert_eq!(option.takes == curl::options::Takes::Value, takes_value, "{name}");
    }
}
