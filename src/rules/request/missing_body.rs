//! A request that should have a body and has none.
//!
//! Some calls need none. Most that say `POST`, and all that name a media type, lost theirs on the way.

use crate::diagnostic::{Finding, Severity};
use crate::har::Shape;
use crate::json::Value;
use crate::request::{Part, Written};
use crate::rules::{About, Check, Context, Rule};
use crate::text::clip;
use crate::web::is_json_media_type;
use crate::web::media_type::lower_essence;

pub(in crate::rules) static RULE: Rule = Rule {
    name: "missing-body",
    summary: "a request that should have a body and has none",
    severity: Severity::Hint,
    docs: include_str!("../../../docs/rules/missing-body.md"),
    checks: &[Check::Request(check)],
    about: About::Requests,
    withholds: false,
};

fn check(request: &Written<'_>, context: &mut Context<'_>) {
    if let Some(text) = request.body_text().filter(|text| says_nothing(*text) && is_json(request)) {
        let finding = Finding::new(text.span(), "this body contains nothing but white space, which is not JSON");
        context.add(finding.severity(Severity::Warning).help("write the body, or leave out `postData`"));
        return;
    }
    if request.has_body()
        || has_stray_body(request)
        || is_elsewhere(request)
        || !request.is_method(&["POST", "PUT", "PATCH"])
    {
        return;
    }
    let is_announced = |words: Part<'_>| {
        Finding::new(
            words.span(),
            format!("the request names the media type `{}` of a body that it lacks", clip(words.text().trim())),
        )
        // A command is run as it is; a document has often lost what it should say.
        .severity(if request.object.is_some() { Severity::Warning } else { Severity::Hint })
        .help("add the body, or leave out its media type")
    };
    if let Some(words) = request.media_type.or_else(|| request.content_type()) {
        context.add(is_announced(words));
    } else if let Some(method) = request.method.filter(|_| request.object.is_some()) {
        context.add(
            Finding::new(method.span(), format!("this {} request has no body", method.text().trim()))
                .help("if the API wants none, all is well: some calls are like that"),
        );
    }
}

/// Whether a body is white space; most show at their first character that they are not.
fn says_nothing(text: Part<'_>) -> bool {
    !text.raw().trim_start().starts_with(['{', '[', '<']) && text.text().trim().is_empty()
}

/// Whether the request says that its body is JSON.
fn is_json(request: &Written<'_>) -> bool {
    let declared = request.media_type.or_else(|| request.content_type()).map(Part::text).unwrap_or_default();
    is_json_media_type(&lower_essence(&declared))
}

/// Whether the log names another file that holds the body, or its hash: `invalid-har` shows it.
fn is_elsewhere(request: &Written<'_>) -> bool {
    let body = request.object.and_then(|request| request.get("postData"));
    body.is_some_and(|body| body.get("_file").is_some() || body.get("_sha1").is_some())
}

/// Whether a field that HAR does not have contains an object, or has a name that other programs give to the body:
/// `unknown-field` shows it.
fn has_stray_body(request: &Written<'_>) -> bool {
    request.object.and_then(Value::as_object).unwrap_or_default().iter().any(|member| {
        let key = member.key.decode();
        let is_unknown = Shape::Request.knows(&key) == Some(false) && !key.starts_with('_');
        let is_misnomer = ["body", "data", "json", "payload", "form"].contains(&&*key);
        is_unknown && (is_misnomer || member.value.as_object().is_some())
    })
}
