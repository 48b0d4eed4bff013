//! A token, key or password that someone uses.
//!
//! Anyone who reads the page can use it too, and so can anyone who reads the page's history after it is gone.

use super::search::{self, Secret};
use crate::curl::CurlCommand;
use crate::diagnostic::{Applicability, Finding, Severity};
use crate::har;
use crate::json::{self, Member, Value};
use crate::page::Page;
use crate::request::{Content, Part, Written};
use crate::rules::{About, Check, Context, Rule};
use crate::text::{Edit, IntoEdits, Span};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "secret",
    summary: "a token, key or password that looks real",
    severity: Severity::Warning,
    docs: include_str!("../../../docs/rules/secret.md"),
    checks: &[
        Check::Page(check_page),
        Check::Request(check_request),
        Check::Curl(check_command),
        Check::Json(check_json),
        Check::Unread(check_text),
    ],
    about: About::Anywhere,
    withholds: false,
};

/// Shorter strings hold no secret, in bytes: the shortest that a rule looks for.
const SHORTEST: u32 = 12;

/// What is between the har blocks.
fn check_page(page: &Page<'_>, context: &mut Context<'_>) {
    let mut start = 0;
    for block in page.har_blocks() {
        check_plain(Span::new(start, block.span.start.max(start)), page.text, context);
        start = block.span.end;
    }
    check_plain(Span::new(start, (page.text.len() as u32).max(start)), page.text, context);
}

/// Looks into the parts of a request that is not HAR, as they are decoded; a body that is JSON is a document of its own.
fn check_request(request: &Written<'_>, context: &mut Context<'_>) {
    if request.object.is_some() {
        return;
    }
    let lists = [&request.headers[..], &request.query, request.params()];
    for field in lists.into_iter().flatten() {
        if let Some(value) = field.value {
            check_part(&field.name.text(), value, context);
        }
    }
    for cookie in &request.cookies {
        if let Some(value) = cookie.value {
            report(search::in_cookie(&cookie.name.text(), &value.text()), value, context);
        }
    }
    if let Some(url) = request.url {
        check_part("url", url, context);
    }
    let texts = match &request.body {
        Content::Text(text) => std::slice::from_ref(text),
        Content::Texts(texts, _) => texts,
        _ => &[],
    };
    for text in texts.iter().filter(|text| !request.has_json_body(&text.text())) {
        check_part("", *text, context);
    }
}

/// The options of curl that give a user and a password, or a file and the password of its key.
const PAIRS: [&str; 4] = ["user", "proxy-user", "cert", "proxy-cert"];

/// Those that give a password.
const PASSWORDS: [&str; 4] = ["pass", "proxy-pass", "tlspassword", "proxy-tlspassword"];

/// Looks into what a command is given for credentials and cookies, however its options are written: `-su ann:…`, `--user=ann:…`.
fn check_command(command: &CurlCommand<'_, '_>, context: &mut Context<'_>) {
    for argument in command.transfers.iter().flat_map(|transfer| &transfer.arguments) {
        let Some(value) = argument.value else { continue };
        let secrets = match argument.option.name {
            name if PAIRS.contains(&name) => search::in_credentials(value.text()),
            name if PASSWORDS.contains(&name) => search::in_password(value.text()),
            "oauth2-bearer" => search::in_field("access_token", value.text()),
            "cookie" => search::in_field("Cookie", value.text()),
            _ => continue,
        };
        let part = Part::word(context.text(), value.word).slice(value.range.range());
        report(secrets, part, context);
    }
}

/// Looks into a part that is the value of the field `name`.
fn check_part(name: &str, part: Part<'_>, context: &mut Context<'_>) {
    let text = part.text();
    if (text.len() as u32) >= SHORTEST {
        report(search::in_field(name, &text), part, context);
    }
}

fn report(secrets: Vec<Secret>, part: Part<'_>, context: &mut Context<'_>) {
    for secret in secrets {
        let edits = part.replace(secret.range.clone(), &secret.placeholder);
        context.add(finding(&secret, part.place(secret.range.clone()), edits));
    }
}

fn check_text(context: &mut Context<'_>) {
    let text = context.text();
    check_plain(Span::from(0..text.len()), text, context);
}

/// Looks into text whose language is not read: there, only what is written like code has names.
fn check_plain(part: Span, text: &str, context: &mut Context<'_>) {
    let part_text = part.of(text);
    for secret in search::in_text(part_text) {
        let place = Span::from(secret.range.clone());
        let place = Span::new(part.start + place.start, part.start + place.end);
        let edit = Edit::replace(place, secret.placeholder.as_str());
        context.add(finding(&secret, place, Some(vec![edit])));
    }
}

fn check_json(root: &Value<'_>, context: &mut Context<'_>) {
    Scan { context, is_cookie: false }.value(root, "");
}

/// A way through the strings of a document, each with the name of its field.
struct Scan<'r, 'a> {
    context: &'r mut Context<'a>,
    /// Whether strings are values of cookies.
    is_cookie: bool,
}

impl Scan<'_, '_> {
    /// Looks into a value that is in the field `name`.
    fn value(&mut self, value: &Value<'_>, name: &str) {
        match &value.kind {
            json::Kind::Object(members) => self.object(value, members),
            json::Kind::Array(elements) => {
                let is_cookie = std::mem::replace(&mut self.is_cookie, name == "cookies");
                for element in elements {
                    self.value(element, name);
                }
                self.is_cookie = is_cookie;
            }
            json::Kind::String(_) if value.span.len() > SHORTEST => self.string(value, name),
            _ => {}
        }
    }

    /// Looks into the members; the value of a `name` and `value` pair is in the field of that name.
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
        let secrets = if self.is_cookie { search::in_cookie(name, &text) } else { search::in_field(name, &text) };
        if !secrets.is_empty() {
            report(secrets, Part::quoted(self.context.text(), value.span), self.context);
        }
    }
}

fn finding(secret: &Secret, place: Span, edits: impl IntoEdits) -> Finding {
    let finding = Finding::new(place, secret.what.as_str())
        .severity(secret.severity)
        .help("if anybody uses it, revoke it: what was published once stays known");
    finding.fix(Applicability::Unsafe, format!("put `{}` in its place", secret.placeholder), edits)
}
