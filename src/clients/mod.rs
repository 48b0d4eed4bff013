//! Commands of HTTP clients in shell code, as the requests that they send: curl, `HTTPie` and Wget.
//!
//! What cannot be said from the page alone, such as a body in a file, makes a command without a request.

mod httpie;
mod sent;
mod wget;

use crate::curl;
use crate::har::Request;
use crate::shell::{Command, CommandEnd, Operator, Script, Word};
use crate::text::Span;
use sent::CommandInput;
pub(crate) use sent::Sent;

/// What the commands of a script send that send one request each.
#[must_use]
pub(crate) fn sent(script: &Script<'_>) -> Vec<Sent> {
    let mut found: Vec<Sent> = curl::commands(script).iter().filter_map(of_curl).collect();
    for (number, command) in script.commands.iter().enumerate() {
        let Some((program, words)) = command.words.split_first() else { continue };
        let input = || input(script, number, command);
        found.extend(match &*program.text {
            "http" | "xh" => httpie::sent("http", words, input()),
            "https" | "xhs" => httpie::sent("https", words, input()),
            "wget" => wget::sent(words),
            _ => None,
        });
    }
    found
}

fn of_curl(command: &curl::CurlCommand<'_, '_>) -> Option<Sent> {
    let [request] = <[Request; 1]>::try_from(curl::requests_as_written(command)?).ok()?;
    let values = |name: &'static str| command.transfers.iter().flat_map(move |transfer| transfer.values(name));
    let header = |value: curl::WordPart<'_, '_>| {
        let (name, _) = value.text().split_once(':')?;
        Some((name.trim().to_owned(), value.span()))
    };
    let data = command.transfers.iter().flat_map(|transfer| transfer.data().chain(transfer.form()));
    Some(Sent {
        client: "curl",
        request,
        url: values("url").next().map_or(command.name.span, curl::WordPart::span),
        headers: values("header").filter_map(header).collect(),
        body: data.filter_map(|argument| argument.value).map(curl::WordPart::span).reduce(Span::cover),
    })
}

fn input(script: &Script<'_>, number: usize, command: &Command<'_>) -> CommandInput {
    let fed =
        number.checked_sub(1).map(|before| &script.commands[before]).filter(|before| before.end == CommandEnd::Pipe);
    let text = |word: &Word<'_>| CommandInput::Text(word.text.to_string(), word.span);
    if let Some(fed) = fed {
        return match fed.words.as_slice() {
            [program, word] if matches!(&*program.text, "echo" | "printf") => text(word),
            _ => CommandInput::Unseen,
        };
    }
    let inputs = command.redirections.iter().rev().find(|it| it.operator != Operator::Output);
    match inputs {
        None => CommandInput::Nothing,
        Some(it) if it.operator == Operator::Text => it.target.as_ref().map_or(CommandInput::Unseen, text),
        Some(it) if it.operator == Operator::Document => {
            it.document.map_or(CommandInput::Unseen, |at| text(&script.documents[at].word))
        }
        Some(_) => CommandInput::Unseen,
    }
}
