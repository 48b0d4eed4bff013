//! A token, key or password that somebody uses.
//!
//! Whoever reads the page can use it too, and so can whoever reads the page's history after it is gone.

use std::ops::Range;

use super::encoded::{private_keys, web_tokens};
use super::field::{self, FieldSecret, Kind};
use super::vendor::{self, Pattern};
use crate::diagnostic::{Applicability, Severity};
use crate::har;
use crate::json::{self, Member, Value};
use crate::layer::Layer;
use crate::page::Page;
use crate::rules::{Check, Finding, Report, Rule};
use crate::text::{Edit, Span};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "secret",
    summary: "a token, key or password that looks real",
    severity: Severity::Warning,
    docs: include_str!("../../../docs/rules/secret.md"),
    check: Check::Texts { page: check_page, json: check_json, text: check_text },
};

/// Shorter strings hold no secret.
const SHORTEST: u32 = 12;

/// Shorter strings hold no private key and no JSON Web Token.
const SHORTEST_ENCODED: usize = 40;

/// What stands between the har blocks.
fn check_page(page: &Page<'_>, report: &mut Report<'_>) {
    let mut start = 0;
    for block in &page.blocks {
        check_plain(Span::new(start, block.span.start.max(start)), page.text, report);
        start = block.span.end;
    }
    check_plain(Span::new(start, (page.text.len() as u32).max(start)), page.text, report);
}

fn check_text(report: &mut Report<'_>) {
    let text = report.text();
    check_plain(Span::from(0..text.len()), text, report);
}

/// Looks into text that has no fields: only secrets that tell by themselves can be told from other words there.
fn check_plain(part: Span, text: &str, report: &mut Report<'_>) {
    let part_text = part.of(text);
    for secret in self_evident(part_text, "") {
        let place = Span::from(secret.range.clone());
        let place = Span::new(part.start + place.start, part.start + place.end);
        let edit = Edit::replace(place, secret.placeholder.as_str());
        report.add(finding(&secret, place, Some(edit)));
    }
}

fn check_json(root: &Value<'_>, report: &mut Report<'_>) {
    Scan { report }.value(root, "");
}

/// A way through the strings of a document, each with the name of its field.
struct Scan<'r, 'a> {
    report: &'r mut Report<'a>,
}

/// A secret in a decoded string.
struct Secret {
    range: Range<usize>,
    severity: Severity,
    what: String,
    placeholder: String,
}

impl Scan<'_, '_> {
    /// Looks into a value that stands in the field `name`.
    fn value(&mut self, value: &Value<'_>, name: &str) {
        match &value.kind {
            json::Kind::Object(members) => self.object(value, members),
            json::Kind::Array(elements) => {
                for element in elements {
                    self.value(element, name);
                }
            }
            json::Kind::String(_) if value.span.len() > SHORTEST => self.string(value, name),
            _ => {}
        }
    }

    /// Looks into the members; the value of a `name` and `value` pair stands in the field of that name.
    fn object(&mut self, object: &Value<'_>, members: &[Member<'_>]) {
        let pair = object.get_str("name").filter(|_| object.get("value").is_some());
        for member in members {
            let key = member.key.decode();
            match (&*key, &pair) {
                ("value", Some(name)) => self.value(&member.value, name),
                ("name", Some(_)) => {}
                ("postData", _) => self.post_data(object, &member.value),
                _ => self.value(&member.value, &key),
            }
        }
    }

    /// Looks into a body, but for the text of a JSON one: that is a document of its own.
    fn post_data(&mut self, request: &Value<'_>, body: &Value<'_>) {
        let document = har::json_body(request).map(|text| text.span);
        for member in body.as_object().unwrap_or_default() {
            if Some(member.value.span) != document {
                self.value(&member.value, &member.key.decode());
            }
        }
    }

    fn string(&mut self, value: &Value<'_>, name: &str) {
        let Some(text) = value.as_str() else { return };
        let mut secrets = self_evident(&text, name);
        if secrets.is_empty() {
            secrets.extend(field::secrets(name, &text).iter().map(|found| of_field(found, &text)));
        }
        if secrets.is_empty() {
            return;
        }
        let layer = Layer::of_json_string(self.report.text(), value.span);
        for secret in secrets {
            let place = Span::from(secret.range.clone());
            let edit = layer.edit_outward(&Edit::replace(place, secret.placeholder.as_str()));
            self.report.add(finding(&secret, layer.span_outward(place), edit));
        }
    }
}

/// The secrets that are some wherever they stand.
fn self_evident(text: &str, name: &str) -> Vec<Secret> {
    let mut found: Vec<Secret> = Vec::new();
    if text.len() >= SHORTEST_ENCODED {
        found.extend(private_keys(text).map(private_key));
        found.extend(web_tokens(text).map(|range| web_token(range, name)));
    }
    for pattern in vendor::candidates(text) {
        for range in pattern.find(text) {
            if found.iter().all(|other| other.range.end <= range.start || range.end <= other.range.start) {
                found.push(of_vendor(pattern, range, text, name));
            }
        }
    }
    found.sort_by_key(|secret| secret.range.start);
    found
}

fn private_key(range: Range<usize>) -> Secret {
    let what = "this is a private key, and it looks real".to_owned();
    Secret { range, severity: Severity::Error, what, placeholder: "YOUR_PRIVATE_KEY".to_owned() }
}

fn web_token(range: Range<usize>, name: &str) -> Secret {
    let what = "this JSON Web Token can be decoded, so it looks real".to_owned();
    Secret { range, severity: Severity::Warning, what, placeholder: placeholder(name, "YOUR_ACCESS_TOKEN") }
}

fn of_vendor(pattern: &Pattern, range: Range<usize>, text: &str, name: &str) -> Secret {
    let what = format!("`{}` has the form of a real token: `{}`", start(&text[range.clone()]), pattern.name);
    let default = if pattern.name.contains("key") { "YOUR_API_KEY" } else { "YOUR_ACCESS_TOKEN" };
    Secret { range, severity: Severity::Warning, what, placeholder: placeholder(name, default) }
}

fn of_field(found: &FieldSecret<'_>, text: &str) -> Secret {
    let (field, range) = (&*found.field, found.range.clone());
    let start = start(&text[range.clone()]);
    let (what, placeholder) = match found.kind {
        Kind::Credentials => {
            let what = format!("`{start}` decodes to a user and a password that look real");
            (what, "YOUR_CREDENTIALS".to_owned())
        }
        Kind::Authorization => (format!("the token `{start}` in `{field}` looks real"), "YOUR_ACCESS_TOKEN".to_owned()),
        Kind::Cookie => (format!("the value `{start}` of the cookie `{field}` looks real"), "YOUR_COOKIE".to_owned()),
        Kind::Named => (format!("the value `{start}` of `{field}` looks real"), placeholder(field, "YOUR_SECRET")),
    };
    Secret { range, severity: Severity::Warning, what, placeholder }
}

/// So much of a secret that its owner knows which one it is.
fn start(secret: &str) -> String {
    let shown: String = secret.chars().take(4).collect();
    format!("{shown}…")
}

/// What stands for the value of a field: `YOUR_CLIENT_SECRET`.
fn placeholder(name: &str, default: &str) -> String {
    let lower = name.to_ascii_lowercase();
    let is_plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'));
    let says_what = ["secret", "token", "key", "password"].iter().any(|word| lower.contains(word));
    if !is_plain || !says_what {
        return default.to_owned();
    }
    let mut words = String::from("YOUR_");
    let mut was_lower = false;
    for character in name.trim_start_matches(['x', 'X']).trim_start_matches('-').chars() {
        if character.is_ascii_uppercase() && was_lower {
            words.push('_');
        }
        was_lower = character.is_ascii_lowercase();
        words.push(if character == '-' { '_' } else { character.to_ascii_uppercase() });
    }
    words
}

fn finding(secret: &Secret, place: Span, edit: Option<Edit>) -> Finding {
    let finding = Finding::new(place, secret.what.as_str())
        .severity(secret.severity)
        .help("if anybody uses it, revoke it: what was published once stays known");
    let title = format!("put `{}` in its place", secret.placeholder);
    match edit {
        Some(edit) => finding.fix(Applicability::Unsafe, title, vec![edit]),
        None => finding,
    }
}
