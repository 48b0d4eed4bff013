//! curl commands: what is sent is what is read.

use std::fmt::Write as _;
use std::process::Command;

use harkdown::curl;
use harkdown::har::Request;
use harkdown::shell::{self, Style};
use harkdown::snippet::{self, Options, View, built_in};
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

/// What a shell fills in, by the names of its variables.
const VARIABLES: [(&str, &str); 4] = [("TOKEN", "a\"b c"), ("user", "ann"), ("PASS", "p'w"), ("ID", "7")];

#[test]
fn code_reads_the_variables_of_the_shell() {
    let commands = [
        r#"curl "$O/users/$ID?a=${ID}" -H "Authorization: Bearer $TOKEN""#,
        r#"curl $O/users -d "{\"id\": $ID, \"name\": \"$user\"}" -H 'Content-Type: application/json' -b "s=$ID""#,
        r#"curl $O/ -u "$user:$PASS" -F "a=$TOKEN" -H "X-Literal: \$ID""#,
        "curl $O/ --data-binary @- <<EOF\nid=$ID\nname=${user}\nEOF",
        r#"curl -G $O/search --data-urlencode "q=$ID""#,
    ];
    for command in commands {
        // http.client has no place for a password.
        let is_known = |target: &&str| *target == "shell/curl" || !command.contains("-u ");
        for target in ["shell/curl", "python/python3"].into_iter().filter(is_known) {
            let sent = |code: &str, program: &str, server: &LoopbackServer| {
                let variables = VARIABLES.into_iter().chain([("no_proxy", "*")]);
                let ran = Command::new(program).arg("-c").arg(code).envs(variables).output().unwrap();
                let error = String::from_utf8_lossy(&ran.stderr).into_owned();
                server.requests().into_iter().next().unwrap_or_else(|| panic!("{command}\n{code}\n{error}"))
            };
            let server = LoopbackServer::start().unwrap();
            let command = command.replace("$O", &server.origin());
            let mut wanted = sent(&command, "bash", &server);
            let server = LoopbackServer::start().unwrap();
            let command = command.replace(&wanted_origin(&command), &server.origin());
            let request = read(&command).unwrap().remove(0);
            let code =
                snippet::render(&View::of(&request).unwrap(), built_in().find(target).unwrap(), &Options::default());
            let program = if target == "shell/curl" { "bash" } else { "python3" };
            let mut found = sent(&code.unwrap().code, program, &server);
            for received in [&mut wanted, &mut found] {
                let own = ["host", "user-agent", "accept", "accept-encoding", "content-length", "content-type"];
                received.headers.retain(|header| !own.contains(&&*header.name.to_ascii_lowercase()));
            }
            let parts = |received: &harkdown::verify::Received| {
                let headers = received.headers.iter().map(|header| (header.name.to_lowercase(), header.value.clone()));
                let mut headers: Vec<_> = headers.collect();
                headers.sort();
                let body = String::from_utf8_lossy(&received.body).into_owned();
                let boundary = body.lines().next().unwrap_or_default().to_owned();
                let body = if boundary.starts_with("--") { body.replace(&boundary, "--") } else { body };
                (received.target.clone(), headers, body)
            };
            assert_eq!(parts(&found), parts(&wanted), "{target}: {command}");
        }
    }
}

#[test]
fn what_no_code_does_is_said() {
    let said = |command: &str| {
        let request = read(command).unwrap().remove(0);
        let target = built_in().find("node/fetch").unwrap();
        let written = snippet::render(&View::of(&request).unwrap(), target, &Options::default()).unwrap();
        written.losses.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let url = "https://a.example.com/";
    assert_eq!(said(&format!("curl {url} -H 'Authorization: Bearer $TOKEN' -o $FILE")), [""; 0]);
    assert_eq!(said(&format!("curl {url} -u \"$A:$B\"")), ["the code lacks what the shell has for `${A}`, `${B}`",]);
    assert_eq!(
        said(&format!("A=b\nexport C=d\ncurl {url} -H \"A: $A\" -H \"C: $C\" -H \"E: $E\"")),
        [
            "`A` is set in the shell: the code takes its value from the environment",
            "`C` is set in the shell: the code takes its value from the environment",
        ]
    );
    assert_eq!(
        said(&format!("curl {url}{{1..3}}")),
        ["the shell makes several requests of `{1..3}`: the code sends one"]
    );
    assert_eq!(said(&format!("curl '{url}{{1..3}}'")), [""; 0]);
    for (file, path) in [("dir/b.txt", "dir/b.txt"), ("b.txt;filename=c.txt", "b.txt"), ("b.txt;type=text/plain", "")] {
        let wanted = format!("curl reads `{path}`: the code reads a file of the name that the server gets");
        let wanted = if path.is_empty() { Vec::new() } else { vec![wanted] };
        assert_eq!(said(&format!("curl {url} -F 'a=@{file}'")), wanted, "{file}");
    }
    assert_eq!(
        said(&format!("curl {url} -u \"$LOGIN\" --path-as-is")),
        [
            "curl takes what is after a colon in `$LOGIN` for the password: the code takes all of it for the user",
            "curl's `--path-as-is` is left out: the code may send the path without its `..`",
            "the code lacks what the shell has for `${LOGIN}`",
        ]
    );
    assert_eq!(
        said(&format!("curl {url} -H \"$HEADER\" -H \"Date: $(date)\"")),
        [
            "`$(date)` is for the shell to fill in: replace it with its value",
            "the code lacks the value of `$HEADER`, a shell variable",
        ]
    );
    assert_eq!(
        said(&format!("curl -G {url} --data-urlencode \"q=$Q\"")),
        ["curl percent-encodes the value of `$Q`: the code sends it as it is",]
    );
    assert_eq!(
        said(&format!("curl {url} --aws-sigv4 aws:amz --no-netrc --compressed -L")),
        ["curl's `--aws-sigv4` is left out: the code does not sign the request",]
    );
    for (literal, hole) in [("${T}", "$T"), ("$T", "$T"), ("${T}", "${T}")] {
        let named = [format!("`{hole}` is for the shell to fill in: replace it with its value")];
        let command = format!("curl {url} -H \"A: {hole}\" -d 'a={literal}'");
        assert_eq!(said(&command), named, "{command}");
        assert_eq!(read(&command).unwrap()[0].variables, [""; 0]);
    }
    for told_apart in ["-H \"A: $T\" -d 'a=$TO'", "-H \"A: ${T}\" -d 'a=$T'", "-H \"A: $T\" -o '${T}'"] {
        assert_eq!(said(&format!("curl {url} {told_apart}")), [""; 0]);
    }
    assert_eq!(said(&format!("curl {url} -F \"a=@$FILE\" -F \"b=$B\"")), [""; 0]);
    assert_eq!(
        said(&format!("curl {url} --digest --proxy http://p.example.com")),
        [
            "curl's `--digest` is left out: the code knows no authentication but Basic",
            "curl's `--proxy` is left out: the code knows no proxy",
        ]
    );
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

/// The server in a command.
fn wanted_origin(command: &str) -> String {
    let at = command.find("http://").unwrap();
    command[at..].split(['/', ' ', '"']).take(3).collect::<Vec<_>>().join("/")
}
