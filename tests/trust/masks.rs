//! What is printed shows no secret of a page: it ends up in terminals and in the logs of CI.

use std::collections::HashSet;

use harkdown::web::encode_base64;

use crate::cli::{Project, Run};
use crate::secrets::{Dice, FORMS, pages};

/// So many characters of a secret in a row are a piece of it.
const PIECE: usize = 12;

/// Snippets are asked for behind each request.
const MARKERS: &str = "\n<!-- harkdown:snippets shell/curl python/requests php/curl -->\n<!-- harkdown:end -->\n";

/// All formats of reports.
const FORMATS: [&str; 13] = [
    "full",
    "concise",
    "grouped",
    "json",
    "json-lines",
    "github",
    "gitlab",
    "sarif",
    "junit",
    "pylint",
    "azure",
    "rdjson",
    "markdown",
];

/// The longest run of letters and digits of a secret: what was drawn of it.
fn drawn(secret: &str) -> &str {
    let runs = secret.split(|character: char| !character.is_ascii_alphanumeric());
    runs.max_by_key(|run| run.len()).unwrap_or_default()
}

/// Pages with a secret of each issuer, or of each so many of them, in each layer, with findings and markers beside them; the
/// pieces of all secrets.
fn project(step: usize) -> (Project, HashSet<String>) {
    let (project, mut pieces) = (Project::new(&[]), HashSet::new());
    let mut dice = Dice(0x2545_F491_4F6C_DD1D);
    let mut add = |name: &str, field: &str, value: &str, secret: &str| {
        let bytes = drawn(secret).as_bytes();
        pieces.extend(bytes.windows(PIECE).map(|piece| String::from_utf8(piece.to_vec()).unwrap()));
        for (place, page) in pages(field, value) {
            let page = format!("{page}{MARKERS}\n[nowhere](none.md)\n");
            project.write(&format!("docs/{name}-{}.md", place.replace(' ', "-")), page.as_bytes());
        }
    };
    for (at, (field, form)) in FORMS.iter().enumerate().step_by(step) {
        let secret = dice.token(form);
        add(&at.to_string(), field, &secret, &secret);
    }
    let password = dice.token("a20");
    add("url", "link", &format!("https://admin:{password}@api.acme.dev/v1"), &password);
    let sent = encode_base64(format!("api:{password}").as_bytes());
    add("basic", "Authorization", &format!("Basic {sent}"), &sent);
    let options = format!("```sh\ncurl -u admin:{password} http://api.acme.dev/v1?a=1&b=2\n```\n{MARKERS}");
    project.write("docs/option.md", options.as_bytes());
    pieces.extend(
        encode_base64(format!("admin:{password}").as_bytes())
            .as_bytes()
            .windows(PIECE)
            .map(|piece| String::from_utf8(piece.to_vec()).unwrap()),
    );
    let http = format!(
        "```http\nGET /v1?token={password} HTTP/1.1\nHost api.acme.dev\nX-Token {password}\nX-Api-Key: {password}\n```\n{MARKERS}"
    );
    project.write("docs/message.md", http.as_bytes());
    (project, pieces)
}

/// The pieces of secrets in a text.
fn shown<'t>(text: &'t str, pieces: &HashSet<String>) -> Option<&'t str> {
    let at = (0..text.len().saturating_sub(PIECE))
        .find(|&at| text.get(at..at + PIECE).is_some_and(|piece| pieces.contains(piece)))?;
    let start = text.floor_char_boundary(at.saturating_sub(300));
    Some(&text[start..text.ceil_char_boundary((at + 100).min(text.len()))])
}

fn assert_hidden(what: &[&str], run: &Run, pieces: &HashSet<String>) {
    for text in [&run.out, &run.err] {
        if let Some(piece) = shown(text, pieces) {
            panic!("{what:?} shows a secret:\n{piece}");
        }
    }
}

/// Runs commands, of which none may print a piece of a secret.
fn assert_all_hide(runs: &[&[&str]], (project, pieces): &(Project, HashSet<String>)) {
    for arguments in runs {
        let run = project.run(arguments);
        assert!(!(run.out.clone() + &run.err).is_empty(), "{arguments:?}");
        assert_hidden(arguments, &run, pieces);
    }
}

#[test]
fn no_format_of_a_report_shows_a_secret() {
    let all = project(7);
    for format in FORMATS {
        assert_all_hide(&[&["lint", "docs", "--output-format", format]], &all);
        assert_all_hide(&[&["lint", "docs", "--output-format", format, "--ignore", "secret"]], &all);
    }
    assert_all_hide(&[&["lint", "docs", "--statistics"]], &all);
}

#[test]
fn no_command_prints_a_secret_of_a_page() {
    assert_all_hide(
        &[
            &["lint", "docs", "--select", "invalid-json,malformed-message,stale-snippet", "--output-format", "json"],
            &["lint", "docs", "--diff", "--unsafe-fixes", "--ignore", "secret", "--color", "always"],
            &["sync", "docs", "--check"],
        ],
        &project(1),
    );
    assert_all_hide(
        &[
            &["lint", "docs", "--diff"],
            &["lint", "docs", "--diff", "--unsafe-fixes"],
            &["sync", "docs", "--check", "--insert"],
            &["convert", "--to", "har", "--diff", "--lossy", "docs"],
            &["convert", "--to", "curl", "--diff", "docs"],
            &["convert", "--to", "http", "--diff", "docs"],
            &["build"],
            &["explain", "secret"],
            &["snippet", "docs/0-header.md", "--entries"],
            &["snippet", "docs/5-broken-block.md"],
            &["snippet", "docs/url-data.md"],
            &["verify", "docs/message.md", "docs/option.md", "--target", "shell/curl"],
        ],
        &project(5),
    );
}

#[test]
fn one_block_from_another_linter_shows_no_secret() {
    let (project, pieces) = project(1);
    let mut dice = Dice(0x2545_F491_4F6C_DD1D);
    for (field, form) in &FORMS[..12] {
        let secret = dice.token(form).replace('\n', "\\n");
        let har = format!(
            "{{\"method\": \"GET\", \"url\": \"http://a.example/\", \"headers\": [{{\"name\": \"{field}\", \"value\": \"{secret}\"}}], \
             \"cookies\": [\"{secret}\"]}}"
        );
        let curl = format!("curl -H '{field}: {secret}' http://a.example/?a={secret}&b=2\n");
        for (tag, text) in [("har", har), ("sh", curl)] {
            for more in [&[][..], &["--ignore", "secret"], &["--output-format", "full"]] {
                let arguments = [&["lint", "--stdin-lang", tag, "-"][..], more].concat();
                assert_hidden(&arguments, &project.run_with_input(&arguments, text.as_bytes()), &pieces);
            }
        }
    }
}

#[test]
fn what_is_said_of_a_sibling_shows_no_secret_of_it() {
    let mut dice = Dice(77);
    let token = dice.token("'glpat-'a20");
    let pieces = drawn(&token).as_bytes().windows(PIECE).map(|piece| String::from_utf8(piece.to_vec()).unwrap());
    let pieces: HashSet<String> = pieces.collect();
    let project = Project::new(&[]);
    for (at, name) in ["Ash", "Beech", "Cedar", "Elm", "Fir", "Oak"].iter().enumerate() {
        let used = if at == 3 { "glpat-YOUR_TOKEN" } else { &token };
        let page = format!(
            "# {name}\n\nThe id of {name} is {at}.\n\nSend `PRIVATE-TOKEN: {used}` with each request to the service.\n"
        );
        project.write(&format!("docs/{at}.md"), page.as_bytes());
    }
    for format in ["full", "json", "sarif"] {
        let arguments = ["extract", "docs", "--force", "--output-format", format];
        assert_hidden(&arguments, &project.run(&arguments), &pieces);
    }
    project.write("data/docs/1.toml", project.read("data/docs/1.toml").replace("Beech", "Birch").as_bytes());
    for arguments in [&["generate", "--check"][..], &["generate", "--check", "--output-format", "json"]] {
        assert_hidden(arguments, &project.run(arguments), &pieces);
    }
}
