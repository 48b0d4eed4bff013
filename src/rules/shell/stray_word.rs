//! A word of a command that belongs to nothing: most of them were meant to be in quotes.

use crate::curl::{Argument, Command, Transfer, is_data, mend};
use crate::diagnostic::{Applicability, Finding, Severity};
use crate::rules::{About, Check, Context, Rule};
use crate::shell::Quote;
use crate::text::{Edit, Span, clip};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "stray-word",
    summary: "a word of a curl command that curl takes for another URL",
    severity: Severity::Error,
    docs: include_str!("../../../docs/rules/stray-word.md"),
    checks: &[Check::Curl(check)],
    about: About::Text,
    withholds: true,
};

fn check(command: &Command<'_, '_>, context: &mut Context<'_>) {
    // What is after an unknown option may be its value.
    if command.is_open || !command.mistakes.is_empty() {
        return;
    }
    for transfer in &command.transfers {
        look(command, transfer, context);
    }
}

fn look(command: &Command<'_, '_>, transfer: &Transfer<'_, '_>, context: &mut Context<'_>) {
    let mut before: Option<&Argument<'_, '_>> = None;
    let arguments = &transfer.arguments;
    let mut at = 0;
    while at < arguments.len() {
        let argument = &arguments[at];
        let is_word = |argument: &&Argument<'_, '_>| argument.flag.is_none();
        let strays = arguments[at..].iter().take_while(is_word).count();
        if strays > 0
            && let Some(cut) = before.filter(|before| is_cut(before))
        {
            quote(command, cut, &arguments[at..at + strays], context);
            at += strays;
            before = None;
            continue;
        }
        if argument.flag.is_none()
            && let Some(value) = argument.value
        {
            let urls = transfer.values("url").filter(|url| mend::is_url_like(url.text())).count();
            if urls > 0 && !mend::is_url_like(value.text()) && !value.has_hole() {
                context.add(
                    Finding::new(value.span(), format!("curl takes `{}` for another URL", clip(value.text())))
                        .help("is there an option missing before it, or quotes around it?"),
                );
                return;
            }
        }
        before = Some(argument);
        at += 1;
    }
}

/// Whether the value of an option ends at a blank because it has no quotes: `-H Accept: text/html`, `-d {"a": 1}`.
fn is_cut(argument: &Argument<'_, '_>) -> bool {
    let Some(value) = argument.value.filter(|_| argument.flag.is_some()) else { return false };
    let is_bare = value.word.runs.iter().all(|run| run.quote == Quote::Bare);
    match argument.option.name {
        "header" => is_bare && value.text().ends_with(':'),
        name => {
            is_data(name) && value.text().starts_with('{') && !value.text().contains('}') && value.word.span.len() > 1
        }
    }
}

/// Says that a value was cut off, and puts it in quotes.
fn quote(command: &Command<'_, '_>, cut: &Argument<'_, '_>, strays: &[Argument<'_, '_>], context: &mut Context<'_>) {
    let (Some(value), Some(first)) = (cut.value, strays.first().and_then(|stray| stray.value)) else { return };
    let is_header = cut.option.name == "header";
    // A URL after a header is the URL of the command.
    let belongs = |stray: &&Argument<'_, '_>| stray.value.is_some_and(|value| !value.text().contains("://"));
    let last = strays.iter().take_while(belongs).filter_map(|stray| stray.value).last();
    let Some(last) = last else { return };
    let what = if is_header { "header" } else { "body" };
    let finding =
        Finding::new(first.span(), format!("this isn't part of the {what}: without quotes it ends at the blank"))
            .label(value.span(), format!("all of the {what}"))
            .help(format!("put the {what} in quotes"));
    let whole = Span::new(value.word.span.start, last.word.span.end);
    let words = command.words.iter().filter(|word| whole.contains(word.span));
    let is_plain = words
        .flat_map(|word| word.runs.iter())
        .all(|run| run.quote == Quote::Bare && run.kind == crate::shell::RunKind::Text);
    let rest = context.text()[whole.end as usize..].trim_start_matches([' ', '\t']);
    let goes_on = rest.starts_with([';', '(', ')', '&']);
    context.add(if is_plain && is_header && !goes_on && value.range.start == 0 {
        finding.fix(
            Applicability::Safe,
            "add quotes",
            vec![Edit::insert(whole.start, "'"), Edit::insert(whole.end, "'")],
        )
    } else {
        finding
    });
}
