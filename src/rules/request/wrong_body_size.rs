//! A size that is not the size of what it speaks of.
//!
//! A wrong Content-Length cuts the body off or lets the server wait; `bodySize` and `headersSize` mislead readers.

use crate::diagnostic::{Applicability, Finding, Severity};
use crate::json::{Kind, Member};
use crate::placeholder::{self, omission};
use crate::request::{Part, Written};
use crate::rules::{About, Check, Context, Rule};
use crate::text::Edit;

pub(in crate::rules) static RULE: Rule = Rule {
    name: "wrong-body-size",
    summary: "a documented size that is not the real one",
    severity: Severity::Hint,
    docs: include_str!("../../../docs/rules/wrong-body-size.md"),
    checks: &[Check::Request(check)],
    about: About::Requests,
    withholds: false,
};

fn check(request: &Written<'_>, context: &mut Context<'_>) {
    let documented = |key: &str| {
        let member = request.object?.member(key)?;
        let Kind::Number(lexeme) = member.value.kind else {
            return None;
        };
        lexeme.parse::<u64>().ok().filter(|&size| size > 0).map(|size| (member, size))
    };
    for key in ["headersSize", "bodySize"] {
        let member = request.object.and_then(|object| object.member(key));
        member.and_then(negative).into_iter().for_each(|finding| context.add(finding));
    }
    if let Some((member, size)) = documented("headersSize") {
        check_headers(request, member, size, context);
    }
    let body_size = documented("bodySize");
    let length = request.headers_named("content-length").find_map(|header| header.value);
    if body_size.is_none() && length.is_none() {
        return;
    }
    let Some(real) = real_size(request) else {
        return;
    };
    if let Some((member, size)) = body_size.filter(|&(_, size)| size != real) {
        context.add(wrong(member, size, real, "the body"));
    }
    let is_number = |words: &Part<'_>| words.text().trim().bytes().all(|byte| byte.is_ascii_digit());
    if let Some(length) = length.filter(is_number).filter(|length| length.text().trim() != real.to_string()) {
        context.add(
            // On a page, the line breaks of a body are the block's; a HAR document has them as they are sent.
            Finding::new(length.span(), format!("the body has {real} bytes"))
                .severity(if request.object.is_some() { Severity::Warning } else { Severity::Hint })
                .help("leave the header out: clients write it themselves")
                .fix(Applicability::Unsafe, format!("write `{real}`"), length.replace_all(&real.to_string())),
        );
    }
}

/// A size below -1, which stands for one that is not known.
fn negative(member: &Member<'_>) -> Option<Finding> {
    let Kind::Number(lexeme) = member.value.kind else { return None };
    lexeme.parse::<i64>().ok().filter(|&size| size < -1)?;
    let message = format!("`{}` is {lexeme}: no size is negative", member.key.decode());
    let finding =
        Finding::new(member.value.span, message).severity(Severity::Warning).help("-1 says that it is not known");
    Some(finding.fix(Applicability::Unsafe, "write `-1`", vec![Edit::replace(member.value.span, "-1")]))
}

fn wrong(member: &Member<'_>, size: u64, real: u64, what: &str) -> Finding {
    Finding::new(member.value.span, format!("`{}` is {size}, but {what} has {real} bytes", member.key.decode())).fix(
        Applicability::Safe,
        format!("write `{real}`"),
        vec![Edit::replace(member.value.span, real.to_string())],
    )
}

/// The bytes of the body, where they are certain: no placeholder, no other encoding than text's.
fn real_size(request: &Written<'_>) -> Option<u64> {
    let is_encoded =
        ["content-encoding", "transfer-encoding"].iter().any(|name| request.headers_named(name).count() > 0);
    if is_encoded {
        return None;
    }
    let Some(text) = request.body_text().map(Part::text) else {
        let is_absent = request.body_span.is_none() && !request.has_body();
        return is_absent.then_some(0);
    };
    let stands_for_it = |text: &str| placeholder::is_whole(text) || placeholder::describes_body(text);
    let is_open = placeholder::may_be_in(&text) || omission::is_in(&text) || stands_for_it(text.trim());
    (!is_open).then_some(text.len() as u64)
}

/// Wrong for certain: smaller than what is listed, or other than a list that is complete.
fn check_headers(request: &Written<'_>, member: &Member<'_>, size: u64, context: &mut Context<'_>) {
    let version = request.object.and_then(|object| object.get_str("httpVersion")).unwrap_or_default();
    let is_text = version.is_empty() || version.to_ascii_uppercase().starts_with("HTTP/1");
    let Some(listed) = listed_size(request).filter(|_| is_text) else {
        return;
    };
    let is_complete = request.headers_named("host").count() > 0;
    if size < listed || (is_complete && size > listed) {
        context.add(wrong(member, size, listed, "what is listed"));
    }
}

/// The bytes of the request line and the listed headers as HTTP/1.1 writes them; none if placeholders are among them.
fn listed_size(request: &Written<'_>) -> Option<u64> {
    let (url, address) = request.url_and_address()?;
    let url = url.text();
    let end = address.query.as_ref().map_or(address.path.end, |query| query.end);
    let target = &url[address.path.start..end];
    let mut size = request.method?.text().len() + target.len().max(1) + " HTTP/1.1\r\n".len() + 1 + "\r\n".len();
    if placeholder::is_in(target) {
        return None;
    }
    for header in &request.headers {
        let value = header.value.map(Part::text).unwrap_or_default();
        if placeholder::is_in(&value) {
            return None;
        }
        size += header.name.text().len() + ": ".len() + value.len() + "\r\n".len();
    }
    Some(size as u64)
}
