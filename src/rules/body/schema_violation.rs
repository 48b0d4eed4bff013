//! A body that the API would refuse: it departs from the schema that the config binds to its request.

use crate::contract::{BodyFormat, RequestFacts};
use crate::diagnostic::Severity;
use crate::json::Value;
use crate::request::{Part, Written};
use crate::rules::{About, Check, Context, Rule, report};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "schema-violation",
    summary: "a body departs from the schema that the config binds to it",
    severity: Severity::Warning,
    docs: include_str!("../../../docs/rules/schema-violation.md"),
    checks: &[Check::Body(check)],
    about: About::Contract,
    withholds: true,
};

fn check(request: &Written<'_>, body: &Value<'_>, format: BodyFormat, context: &mut Context<'_>) {
    let settings = context.settings;
    let (method, url) = (request.sent_method(), request.url.map(Part::text).unwrap_or_default());
    let essence = request.essence();
    let sent = RequestFacts { method: &method, url: &url, media_type: essence.as_deref() };
    let is_placeholder = |text: &str| settings.is_placeholder(text);
    report(&settings.contracts.findings(&sent, body, format, &is_placeholder), context);
}
