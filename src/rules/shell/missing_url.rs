//! A curl command without a URL.

use crate::curl::{CurlCommand, Transfer, WordPart};
use crate::diagnostic::{Finding, Severity};
use crate::rules::{About, Check, Context, Rule};

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
    let swallowed = transfer.arguments.iter().find(|argument| {
        argument.option.name != "url"
            && argument.value.is_some_and(|value| is_address(value.text()) && argument.option.name == "request")
    });
    if let Some((argument, flag)) = swallowed.and_then(|argument| Some((argument, argument.flag?))) {
        let value = argument.value.map_or(flag, WordPart::span);
        context.add(
            Finding::new(flag, "this option takes the URL for a method: no URL is left")
                .label(value, "taken for the method")
                .help("write the method after `-X`, or remove it"),
        );
        return;
    }
    if transfer.arguments.is_empty() {
        return;
    }
    context.add(Finding::new(command.name.span, "this command has no URL").help("curl stops with `no URL specified`"));
}

fn is_address(text: &str) -> bool {
    text.starts_with("http://") || text.starts_with("https://")
}
