//! A JSON body that curl sends as a form.

use crate::curl::{Command, Transfer, content_type, looks_like_json};
use crate::diagnostic::{Applicability, Finding, Severity};
use crate::json;
use crate::rules::{Check, Context, Rule};
use crate::text::Edit;

pub(in crate::rules) static RULE: Rule = Rule {
    name: "missing-content-type",
    summary: "a JSON body without a Content-Type header that says so",
    severity: Severity::Hint,
    docs: include_str!("../../../docs/rules/missing-content-type.md"),
    checks: &[Check::Curl(check)],
    withholds: true,
};

fn check(command: &Command<'_, '_>, context: &mut Context<'_>) {
    if command.is_open {
        return;
    }
    command.transfers.iter().for_each(|transfer| look(transfer, context));
}

fn look(transfer: &Transfer<'_, '_>, context: &mut Context<'_>) {
    let is_declared = content_type(transfer).is_some()
        || transfer.values("header").any(|value| value.has_hole() || value.text().starts_with('@'));
    let mut data = transfer.data();
    let (Some(argument), None) = (data.next(), data.next()) else { return };
    let (Some(flag), Some(value)) = (argument.flag, argument.value) else { return };
    let is_sent_as_form = matches!(argument.option.name, "data" | "data-ascii" | "data-binary" | "data-raw");
    if is_declared
        || transfer.has("get")
        || !is_sent_as_form
        || !looks_like_json(value.text())
        || json::parse(value.text()).is_err()
    {
        return;
    }
    context.add(
        Finding::new(value.span(), "curl sends this JSON as `application/x-www-form-urlencoded`")
            .help("add `-H 'Content-Type: application/json'`, or use `--json`")
            .fix(
                Applicability::Unsafe,
                "add the header",
                vec![Edit::insert(flag.start, "-H 'Content-Type: application/json' ")],
            ),
    );
}
