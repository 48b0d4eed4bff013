//! Requests from one notation to another and back.

use harkdown::convert::{Wish, convert};
use harkdown::har::Request;
use harkdown::lint;
use harkdown::page::Page;
use harkdown::request::{Notation, Source};
use harkdown::rules::Settings;
use harkdown::snippet::View;
use harkdown::verify::{Received, compare};

use crate::snippets;

fn notation(name: &str) -> &'static Notation {
    Notation::find(name).unwrap()
}

/// What a request is in a notation, and what that is read as; `None` where the notation says that it loses something.
fn there_and_back(name: &str, request: &Request) -> Option<(String, Request)> {
    let notation = notation(name);
    let draft = (notation.write)(request);
    if !draft.losses.is_empty() {
        return None;
    }
    let read = notation.requests(&Source { tag: notation.tag, text: &draft.text });
    let [read] = <[Request; 1]>::try_from(read.unwrap_or_default()).unwrap_or_else(|_| panic!("{}", draft.text));
    Some((draft.text, read))
}

/// Whether a client that sends one request sends the other.
fn differences(one: &Request, other: &Request) -> String {
    let Ok(view) = View::of(other) else { return String::new() };
    compare(one, &Received::of(&view)).map_or_else(|_| String::new(), |found| format!("{found:?}").replace("[]", ""))
}

#[test]
fn a_request_survives_har_and_curl() {
    let (mut wrong, mut lossy) = (String::new(), Vec::new());
    for (name, request) in snippets::requests() {
        if View::of(&request).is_err() {
            continue;
        }
        let Some((command, read)) = there_and_back("curl", &request) else {
            lossy.push(name);
            continue;
        };
        let (_, again) = there_and_back("har", &read).unwrap();
        let (second, last) = there_and_back("curl", &again).unwrap();
        let differs = [differences(&request, &read), differences(&read, &last)].concat();
        if !differs.is_empty() {
            wrong += &format!("{name}: {differs}\n{command}{second}\n");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert_eq!(lossy, ["headers-unsendable", "multipart-hostile", "multipart-related"]);
}

#[test]
fn a_request_survives_a_message_or_is_said_to_lose_something() {
    let mut wrong = String::new();
    for (name, request) in snippets::requests() {
        let Some((message, read)) = View::of(&request).ok().and_then(|_| there_and_back("http", &request)) else {
            continue;
        };
        let differs = differences(&request, &read);
        if !differs.is_empty() {
            wrong += &format!("{name}: {differs}\n{message}\n");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// A page with its blocks in another notation, and what stays because it would lose something.
fn converted(page: &str, to: &str) -> (String, Vec<String>) {
    let wish = Wish { to: notation(to), from: Vec::new(), allows_loss: false };
    let checked = lint::check(page, &Settings::default());
    let converted = convert(&Page::parse(page), &checked.blocks, &wish);
    (converted.text, converted.lossy.into_iter().flat_map(|lossy| lossy.losses).collect())
}

const COMMANDS: &str = "1. In a list:

   ```bash title=\"create\"
   curl https://api.example.com/items \\
     -H 'Authorization: Bearer YOUR_TOKEN' \\
     --json '{\"note\": \"It'\\''s new\"}'
   ```

> ```sh
> curl -X DELETE https://api.example.com/items/1
> ```
";

const MESSAGES: &str = "1. In a list:

   ```http title=\"create\"
   POST /items HTTP/1.1
   Host: api.example.com
   Authorization: Bearer YOUR_TOKEN
   Content-Type: application/json
   Accept: application/json

   {\"note\": \"It's new\"}
   ```

> ```http
> DELETE /items/1 HTTP/1.1
> Host: api.example.com
> ```
";

#[test]
fn blocks_are_rewritten_where_they_are() {
    assert_eq!(converted(COMMANDS, "http"), (MESSAGES.to_owned(), Vec::new()));
    let (commands, losses) = converted(MESSAGES, "curl");
    assert!(losses.is_empty(), "{losses:?}");
    assert_eq!(converted(&commands, "http").0, MESSAGES);
}

#[test]
fn a_block_stays_that_would_lose_something() {
    let losses = |block: &str, to: &str| {
        let page = format!("```{block}\n```\n");
        let (text, losses) = converted(&page, to);
        assert_eq!(text, page);
        losses.join(", ")
    };
    assert_eq!(losses("sh\ncurl -s https://a.example.com/x | jq .", "har"), "the option `-s`, `| jq .`");
    assert_eq!(losses("sh\n# All of them\ncurl https://a.example.com/x", "http"), "`# All of them`");
    assert_eq!(
        losses("http\nPOST /x HTTP/1.1\nHost: a.example.com\nContent-Type: text/plain\n\nhello  ", "curl"),
        "the blanks at the end of its body"
    );
    assert_eq!(
        losses("http\nGET /x HTTP/1.1\nHost: a.example.com\n\nHTTP/1.1 200 OK\n\n{}", "curl"),
        "the response with the status 200"
    );
    assert_eq!(
        losses("http\nGET /x HTTP/1.1\nHost: a.example.com\nX-A: 1\n", "console"),
        "the host `https://a.example.com`, the header `X-A`"
    );
    assert_eq!(
        losses("har\n{\"method\": \"GET\", \"url\": \"https://a.example.com/\", \"comment\": \"why\"}", "curl"),
        "the field `comment`"
    );
    assert_eq!(
        losses("sh\ncurl \"https://a.example.com/$ID\" -H 'X-A: $LITERAL'", "har"),
        "the variable `$ID`, which the shell fills in"
    );
    assert_eq!(
        losses("bat\ncurl https://a.example.com/%P% -H \"X-A: 100%\"", "har"),
        "the variable `%P%`, which the shell fills in"
    );
    assert_eq!(
        losses("http\nPOST /x HTTP/1.1\nHost: a.example.com\n\n{}\n\n> {% client.test() %}\n", "curl"),
        "what is done with the response: `> {% client.test() %}`"
    );
    let form = "http\nPOST /x HTTP/1.1\nHost: a.example.com\nContent-Type: multipart/form-data; boundary=X\n\n--X\nContent-Disposition: form-data; name=\"a\"; filename=\"a.png\"\n\n< ./a.png\n--X--";
    for body_elsewhere in [
        "sh\ncurl https://a.example.com/x -d @body.json",
        "http\nPOST /x HTTP/1.1\nHost: a.example.com\n\n< ./body.json",
        form,
    ] {
        assert!(losses(body_elsewhere, "har").contains("leaves something out"), "{body_elsewhere}");
    }
}
