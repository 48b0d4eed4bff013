//! Where on a page a value is: prose, commands, each layer of a har block, and blocks that cannot be read.

use std::fmt::Write as _;

use crate::support::json::quote;
use crate::support::rng::Rng;

/// A place for a value.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    pub(crate) name: &'static str,
    /// Writes a page with the value in a field.
    pub(crate) page: fn(&mut Rng, field: &str, value: &str) -> String,
    /// Whether a value of several lines can be there.
    pub(crate) has_lines: bool,
}

const fn place(name: &'static str, has_lines: bool, page: fn(&mut Rng, &str, &str) -> String) -> Place {
    Place { name, page, has_lines }
}

pub(crate) const PLACES: &[Place] = &[
    place("prose", false, prose),
    place("code in prose", false, code),
    place("env block", false, env),
    place("curl header", false, curl_header),
    place("curl body", true, curl_body),
    place("curl user", false, curl_user),
    place("http message", false, http),
    place("json block", true, json_block),
    place("har header", false, har_header),
    place("har query", false, har_query),
    place("har cookie", false, har_cookie),
    place("har form", false, har_form),
    place("har body", true, har_body),
    place("har body of a form", false, har_form_text),
    place("json in the body", true, har_inner),
    place("script in the body", false, har_script),
    place("body with escapes", false, har_respelt),
    place("broken har block", true, har_broken),
    place("broken body", true, har_broken_body),
];

/// A value as the inside of a JSON string.
fn inside(value: &str) -> String {
    let mut out = String::new();
    quote(value, &mut out);
    out[1..out.len() - 1].to_owned()
}

fn page(block: &str) -> String {
    format!("# Send it\n\nThe request:\n\n{block}\n\nThe reply is `201`.\n")
}

fn prose(rng: &mut Rng, field: &str, value: &str) -> String {
    let text = rng.choose(&["Set F to V and go on.", "We used F = V in this guide.", "(the F: V)"]);
    page(&text.replace('F', field).replace('V', value))
}

fn code(_: &mut Rng, field: &str, value: &str) -> String {
    page(&format!("Give `{field}: {value}` with each request."))
}

fn env(rng: &mut Rng, field: &str, value: &str) -> String {
    let (tag, separator) = rng.choose(&[("sh", "="), ("env", "="), ("yaml", ": "), ("toml", " = ")]);
    let field = field.replace('-', "_");
    page(&format!("```{tag}\n{field}{separator}\"{value}\"\n```"))
}

/// The header that carries a value.
fn header(rng: &mut Rng, field: &str, value: &str) -> (String, String) {
    if field.contains('-') || field.starts_with('X') || rng.once_in(3) {
        (field.replace('_', "-"), value.to_owned())
    } else {
        ("Authorization".to_owned(), format!("{} {value}", rng.choose(&["Bearer", "token", "Bearer"])))
    }
}

fn curl_header(rng: &mut Rng, field: &str, value: &str) -> String {
    let (name, value) = header(rng, field, value);
    page(&format!("```sh\ncurl https://api.example.com/things \\\n  -H '{name}: {value}'\n```"))
}

/// The password of a user, by letters that are put together or not.
fn curl_user(rng: &mut Rng, _: &str, value: &str) -> String {
    let option = rng.choose(&["-u", "-su", "-sSu", "--user", "-sE"]);
    page(&format!("```sh\ncurl {option} 'ann:{value}' https://api.example.com/things\n```"))
}

fn curl_body(rng: &mut Rng, field: &str, value: &str) -> String {
    let option = rng.choose(&["-d", "--data", "--data-raw"]);
    page(&format!(
        "```bash\ncurl -X POST https://api.example.com/things {option} '{{\"{field}\": \"{}\"}}'\n```",
        inside(value)
    ))
}

fn http(rng: &mut Rng, field: &str, value: &str) -> String {
    let (name, value) = header(rng, field, value);
    page(&format!("```http\nGET /things HTTP/1.1\nHost: api.example.com\n{name}: {value}\n```"))
}

fn json_block(_: &mut Rng, field: &str, value: &str) -> String {
    page(&format!("```json\n{{ \"name\": \"Ann\", \"{field}\": \"{}\" }}\n```", inside(value)))
}

fn har(rest: &str) -> String {
    page(&format!(
        "```har\n{{\n  \"method\": \"POST\",\n  \"url\": \"https://api.example.com/things\",\n  {rest}\n}}\n```"
    ))
}

fn har_header(rng: &mut Rng, field: &str, value: &str) -> String {
    let (name, value) = header(rng, field, value);
    har(&format!("\"headers\": [{{ \"name\": \"{name}\", \"value\": \"{}\" }}]", inside(&value)))
}

fn har_query(_: &mut Rng, field: &str, value: &str) -> String {
    har(&format!("\"queryString\": [{{ \"name\": \"{field}\", \"value\": \"{}\" }}]", inside(value)))
}

fn har_cookie(_: &mut Rng, field: &str, value: &str) -> String {
    har(&format!("\"cookies\": [{{ \"name\": \"{field}\", \"value\": \"{}\" }}]", inside(value)))
}

fn har_form(_: &mut Rng, field: &str, value: &str) -> String {
    let param = format!("{{ \"name\": \"{field}\", \"value\": \"{}\" }}", inside(value));
    har(&format!("\"postData\": {{ \"mimeType\": \"application/x-www-form-urlencoded\", \"params\": [{param}] }}"))
}

fn har_text(body: &str) -> String {
    har(&format!("\"postData\": {{ \"mimeType\": \"application/json\", \"text\": \"{}\" }}", inside(body)))
}

fn har_body(rng: &mut Rng, field: &str, value: &str) -> String {
    let value = inside(value);
    har_text(&match rng.below(3) {
        0 => format!("{{\"{field}\":\"{value}\"}}"),
        1 => format!("{{\n  \"options\": {{\n    \"{field}\": \"{value}\"\n  }}\n}}"),
        _ => format!("{{ \"settings\": [{{ \"name\": \"{field}\", \"value\": \"{value}\" }}] }}"),
    })
}

fn har_form_text(_: &mut Rng, field: &str, value: &str) -> String {
    let mut encoded = String::new();
    for byte in value.bytes() {
        let _ = match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                write!(encoded, "{}", char::from(byte))
            }
            other => write!(encoded, "%{other:02X}"),
        };
    }
    let data = format!("\"mimeType\": \"application/x-www-form-urlencoded\", \"text\": \"a=1&{field}={encoded}\"");
    har(&format!("\"postData\": {{ {data} }}"))
}

fn har_inner(_: &mut Rng, field: &str, value: &str) -> String {
    let inner = format!("{{\"{field}\":\"{}\"}}", inside(value));
    har_text(&format!("{{\"payload\": \"{}\"}}", inside(&inner)))
}

fn har_script(rng: &mut Rng, field: &str, value: &str) -> String {
    let name = field.replace('-', "_");
    let script = rng.choose(&[
        "function (user, cb) { var F = \"V\"; request.get({ auth: F }, cb); }",
        "async (event) => { const config = { F: 'V' }; return send(config); }",
    ]);
    let script = script.replace('F', &name).replace('V', value);
    har_text(&format!("{{\"script\": \"{}\"}}", inside(&script)))
}

/// Some characters of the value as `\u` escapes.
fn har_respelt(rng: &mut Rng, field: &str, value: &str) -> String {
    let mut out = String::new();
    for (at, character) in value.chars().enumerate() {
        let _ = if at == 1 || rng.once_in(9) {
            write!(out, "\\u{:04x}", u32::from(character))
        } else {
            write!(out, "{}", inside(&character.to_string()))
        };
    }
    har_text(&format!("{{\"{field}\": \"{out}\"}}"))
}

fn har_broken(_: &mut Rng, field: &str, value: &str) -> String {
    har(&format!("\"bodySize\": 0,\n  \"headers\" [{{ \"name\": \"{field}\" \"value\": \"{}\" }}", inside(value)))
}

fn har_broken_body(_: &mut Rng, field: &str, value: &str) -> String {
    har_text(&format!("{{\"name\", \"Ann\", \"{field}\": \"{}\", \"list\": [", inside(value)))
}
