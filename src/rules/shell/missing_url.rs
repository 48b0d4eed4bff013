//! A curl command without a URL.

use crate::curl::{Argument, CurlCommand, Transfer, WordPart, is_data};
use crate::diagnostic::{Finding, Severity};
use crate::rules::{About, Check, Context, Rule};
use crate::text::Span;

pub(in crate::rules) static RULE: Rule = Rule {
    name: "missing-url",
    summary: "a curl command without a URL",
    severity: Severity::Error,
    docs: include_str!("../../../docs/rules/missing-url.md"),
    checks: &[Check::Curl(check)],
    about: About::Text,
    withholds: true,
};

fn check(command: &CurlCommand<'_, '_>, context: &mut Context<'_>) {
    if command.is_open || command.words.is_empty() {
        return;
    }
    let lacks_url = |transfer: &&Transfer<'_, '_>| !transfer.has("url") && !transfer.needs_no_url();
    let Some(transfer) = command.transfers.iter().find(lacks_url) else { return };
    let is_taken = |argument: &&Argument<'_, '_>| {
        !matches!(argument.option.name, "url" | "referer")
            && !argument.option.name.contains("proxy")
            && argument.value.is_some_and(|value| is_address(value.text()))
    };
    let taken = transfer.arguments.iter().find(is_taken);
    if let Some((argument, flag)) = taken.and_then(|argument| Some((argument, argument.flag?))) {
        let value = argument.value.map_or(flag, WordPart::span);
        let (what, whose) = if argument.option.name == "request" { ("method", "a") } else { ("value", "its") };
        let written = flag.of(context.text());
        context.add(
            Finding::new(flag, format!("this option takes the URL for {whose} {what}: no URL is left"))
                .label(value, format!("taken for the {what}"))
                .help(format!("write the {what} after `{written}`, or remove it")),
        );
        return;
    }
    if transfer.arguments.is_empty() {
        return;
    }
    let finding = Finding::new(command.name.span, "this command has no URL").help("curl stops with `no URL specified`");
    context.add(match elsewhere(command, transfer) {
        Some((place, why)) => finding.label(place, why),
        None => finding,
    });
}

/// Where a URL is that is not one to curl, and why: at the end of a header or a body, or after `>`.
fn elsewhere(command: &CurlCommand<'_, '_>, transfer: &Transfer<'_, '_>) -> Option<(Span, &'static str)> {
    let holds_url = |argument: &&Argument<'_, '_>| {
        let is_text = argument.option.name == "header" || is_data(argument.option.name);
        let last = argument.value.and_then(|value| value.text().rsplit_once(char::is_whitespace));
        is_text && last.is_some_and(|(_, last)| is_address(last))
    };
    let value = transfer.arguments.iter().find(holds_url).and_then(|argument| argument.value);
    if let Some(value) = value {
        return Some((value.span(), "the URL is a part of this: where does its quote close?"));
    }
    let redirections = &command.script.commands[command.number].redirections;
    let target = redirections.iter().filter_map(|redirection| redirection.target.as_ref());
    let file = target.into_iter().find(|target| is_address(&target.text))?;
    Some((file.span, "the shell takes this for the name of a file"))
}

fn is_address(text: &str) -> bool {
    text.starts_with("http://") || text.starts_with("https://")
}
