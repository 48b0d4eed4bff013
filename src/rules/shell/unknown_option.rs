//! An option that curl does not have, or that does something else than the command means.

use crate::curl::{Argument, CurlCommand, Refused, Transfer, WordPart, is_data, looks_like_json, options};
use crate::diagnostic::{Applicability, Finding, Severity};
use crate::json;
use crate::rules::{About, Check, Context, Rule};
use crate::suggest;
use crate::text::{Edit, Span};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "unknown-option",
    summary: "an option that curl doesn't have",
    severity: Severity::Error,
    docs: include_str!("../../../docs/rules/unknown-option.md"),
    checks: &[Check::Curl(check)],
    about: About::Text,
    withholds: true,
};

const METHODS: [&str; 7] = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];

fn check(command: &CurlCommand<'_, '_>, context: &mut Context<'_>) {
    if command.is_open {
        return;
    }
    for mistake in &command.mistakes {
        match *mistake {
            Refused::UnknownOption(part) => unknown(part, context),
            Refused::OneDash(part) => one_dash(part, context),
            Refused::Equals(part, at) => equals(part, at, context),
            Refused::NoValue(flag, option) => context.add(
                Finding::new(flag, format!("the value of `--{}` is missing", option.name))
                    .help("curl stops with `requires parameter`"),
            ),
            Refused::Abbreviated(part, option) => context.add(
                Finding::new(
                    part.span(),
                    format!(
                        "`{}` is short for `--{}`, which new versions of curl don't accept",
                        part.text(),
                        option.name
                    ),
                )
                .severity(Severity::Hint)
                .help("write the whole name"),
            ),
        }
    }
    for transfer in &command.transfers {
        two_bodies(transfer, context);
    }
    for argument in command.transfers.iter().flat_map(|transfer| &transfer.arguments) {
        proxy(argument, context);
        dump(argument, context);
    }
}

/// Options of which each gives the request a body of its own kind.
fn two_bodies(transfer: &Transfer<'_, '_>, context: &mut Context<'_>) {
    let kind = |argument: &Argument<'_, '_>| match argument.option.name {
        "form" | "form-string" => Some(0),
        "upload-file" => Some(1),
        name if is_data(name) && !transfer.has("get") => Some(2),
        _ => None,
    };
    let mut bodies = transfer.arguments.iter().filter_map(|argument| Some((kind(argument)?, argument.flag?)));
    let Some((first, first_flag)) = bodies.next() else { return };
    let Some((_, flag)) = bodies.find(|(other, _)| *other != first) else { return };
    let text = context.text();
    let (one, other) = (first_flag.of(text), flag.of(text));
    context.add(
        Finding::new(flag, format!("curl takes no `{other}` beside `{one}`: each is a body of its own"))
            .label(first_flag, "the other body")
            .help("curl stops with `You can only select one HTTP request method`"),
    );
}

fn unknown(part: WordPart<'_, '_>, context: &mut Context<'_>) {
    let text = part.text();
    let Some(name) = text.strip_prefix("--") else {
        if is_dash_like(text) {
            return;
        }
        context.add(Finding::new(part.span(), format!("curl has no option `-{text}`")));
        return;
    };
    let finding = Finding::new(part.span(), format!("curl has no option `--{name}`"));
    let whole = part.span();
    let first_dash = Edit::delete(part.place(Span::new(0, 1)));
    let mut letters = name.chars();
    let is_letter = letters.next().and_then(options::short).is_some() && letters.as_str().is_empty();
    let is_method = name.strip_prefix('X').is_some_and(|method| METHODS.contains(&method));
    if is_letter || is_method {
        let title = "remove a dash";
        context.add(finding.help("short options have one dash").fix(Applicability::Safe, title, vec![first_dash]));
        return;
    }
    let known = name.split('=').next().unwrap_or_default();
    match suggest::closest(known, options::names()) {
        Some(meant) if known.len() > 2 => {
            let edit = Edit::replace(Span::new(whole.start + 2, whole.start + 2 + known.len() as u32), meant);
            context.add(finding.help(format!("did you mean `--{meant}`?")).fix(
                Applicability::Unsafe,
                format!("write `--{meant}`"),
                vec![edit],
            ));
        }
        _ => context.add(finding),
    }
}

/// Letters that are not of an option: dashes of typography and others have rules of their own.
fn is_dash_like(text: &str) -> bool {
    text.chars().all(|it| !it.is_ascii())
}

fn equals(part: WordPart<'_, '_>, at: u32, context: &mut Context<'_>) {
    let name = &part.text()[..at as usize];
    context.add(
        Finding::new(part.place(Span::new(at, at + 1)), format!("curl before version 8.17 doesn't know `{name}=`"))
            .severity(Severity::Warning)
            .help("write a space between an option and its value")
            .fix(Applicability::Safe, "write a space", part.edit_outside(at).map(|edit| vec![edit])),
    );
}

/// `-x GET`: a proxy of the name of a method.
fn proxy(argument: &Argument<'_, '_>, context: &mut Context<'_>) {
    let (Some(flag), Some(value)) = (argument.flag, argument.value) else { return };
    if argument.option.name == "proxy" && METHODS.contains(&value.text()) && flag.len() == 2 {
        context.add(Finding::new(flag, "`-x` names a proxy; the method is given with `-X`").fix(
            Applicability::Safe,
            "write `-X`",
            vec![Edit::replace(flag, "-X")],
        ));
    }
}

/// `-D '{…}'`: data as the name of the file that the header fields of the response go to.
fn dump(argument: &Argument<'_, '_>, context: &mut Context<'_>) {
    let (Some(flag), Some(value)) = (argument.flag, argument.value) else { return };
    if argument.option.name == "dump-header" && looks_like_json(value.text()) && flag.len() == 2 {
        context.add(
            Finding::new(flag, "`-D` names a file for the header fields of the response; data is sent with `-d`").fix(
                if json::parse(value.text()).is_ok() { Applicability::Safe } else { Applicability::Unsafe },
                "write `-d`",
                vec![Edit::replace(flag, "-d")],
            ),
        );
    }
}

/// `-header 'a: b'`: a long name after one dash.
fn one_dash(part: WordPart<'_, '_>, context: &mut Context<'_>) {
    let span = part.span();
    let name = &part.text()[1..];
    context.add(
        Finding::new(span, format!("`-{name}` has one dash: curl takes it for `-{} {}`", &name[..1], &name[1..]))
            .help("long options have two dashes")
            .fix(Applicability::Safe, "add a dash", vec![Edit::insert(span.start, "-")]),
    );
}
