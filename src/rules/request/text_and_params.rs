//! A body that is given twice, as `text` and as `params`.
//!
//! HAR 1.2 calls the two mutually exclusive: some tools send the one, some the other.

use crate::diagnostic::{Applicability, Finding, Severity};
use crate::har::{self, Shape};
use crate::json::Value;
use crate::request::har::params as params_of;
use crate::request::{Field, Part, Written};
use crate::rules::{About, Check, Context, Rule};
use crate::text::{Edit, Edits, Span};
use crate::web::decode_pair;
use crate::web::media_type::{self, MediaFormat};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "text-and-params",
    summary: "a body that is given both as `text` and as `params`",
    severity: Severity::Warning,
    docs: include_str!("../../../docs/rules/text-and-params.md"),
    checks: &[Check::Request(check)],
    about: About::Requests,
    withholds: false,
};

fn check(request: &Written<'_>, context: &mut Context<'_>) {
    let Some(body) = request.object.and_then(|object| har::field(object, Shape::Request, "postData")) else {
        return;
    };
    let (Some(text), Some(params)) = (body.member("text"), body.member("params")) else {
        return;
    };
    let fields = params_of(request.source, body);
    let Some(whole) = request.body_text().filter(|_| !fields.is_empty()) else {
        return;
    };
    let finding = Finding::new(params.key_span, "the body is given twice: as `text` and as `params`")
        .label(text.key_span, "as text");
    let declared = request.media_type.or(request.content_type()).map(Part::text).unwrap_or_default();
    let format = MediaFormat::of(&media_type::essence(&declared).to_ascii_lowercase());
    // Browsers write both into their logs: there, they say the same.
    context.add(if format == MediaFormat::Form && is_same(whole, &fields) {
        finding.severity(Severity::Hint).help("they say the same: `text` is enough").fix(
            Applicability::Unsafe,
            "remove `params`",
            removal(body, params.span()).map(Edits::from),
        )
    } else {
        finding.help("they differ: keep the one that is meant")
    });
}

/// Whether the fields are the pairs of the text, in order.
fn is_same(text: Part<'_>, fields: &[Field<'_>]) -> bool {
    let text = text.text();
    let mut pairs = text.trim().split('&');
    let is_next = |param: &Field<'_>| {
        let value = param.value.map(Part::text).unwrap_or_default();
        pairs.next().is_some_and(|pair| {
            let (name, said) = decode_pair(&pair.replace('+', " "));
            (name == param.name.text() && said == value)
                || pair.split_once('=').is_some_and(|(name, said)| name == param.name.text() && said == value)
        })
    };
    fields.iter().all(is_next) && pairs.next().is_none()
}

/// The member with the comma that parts it from its neighbor.
fn removal(body: &Value<'_>, member: Span) -> Option<Edit> {
    let members = body.as_object()?;
    let at = members.iter().position(|other| other.span() == member)?;
    let span = match (at.checked_sub(1), members.get(at + 1)) {
        (Some(before), _) => Span::new(members[before].span().end, member.end),
        (None, Some(next)) => Span::new(member.start, next.span().start),
        (None, None) => member,
    };
    Some(Edit::delete(span))
}
