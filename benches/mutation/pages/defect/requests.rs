//! A request that is JSON and not what HAR or HTTP has.

use super::super::layer::{Edit, Layer};
use super::super::rng::Rng;
use super::Make::Document;
use super::Repair::{Left, Shown};
use super::{Change, Kind};

pub(super) const KINDS: &[Kind] = &[
    Kind::new("field misspelt", Shown, Document(field)).parsing(),
    Kind::new("method misspelt", Left, Document(method)).parsing(),
    Kind::new("method in lower case", Shown, Document(method_case)).parsing(),
    Kind::new("size in quotes", Shown, Document(size_in_quotes)).parsing(),
    Kind::new("negative size", Left, Document(negative_size)).parsing(),
    Kind::new("headers as an object", Shown, Document(headers_object)).parsing(),
    Kind::new("header as a pair", Left, Document(header_pair)).parsing(),
    Kind::new("header name with its value", Left, Document(header_name_and_value)).parsing(),
    Kind::new("header name with a colon", Shown, Document(header_colon)).parsing(),
    Kind::new("header without a value", Left, Document(header_value_missing)).parsing(),
    Kind::new("postData closed too late", Left, Document(late_close)).parsing(),
    Kind::new("body as an object", Shown, Document(body_as_object)).parsing(),
    Kind::new("blank in the host", Shown, Document(blank_in_host)).parsing(),
    Kind::new("scheme misspelt", Left, Document(scheme)).parsing(),
    Kind::new("slash of the scheme missing", Shown, Document(scheme_slash)).parsing(),
    Kind::new("slash doubled in the path", Shown, Document(double_slash)).parsing(),
    Kind::new("entity in the query", Shown, Document(entity)).parsing(),
    Kind::new("media type misspelt", Shown, Document(media_type)).parsing(),
    Kind::new("text and params", Left, Document(text_and_params)).parsing(),
    Kind::new("header twice", Left, Document(header_twice)).parsing(),
    Kind::new("line break in a header", Left, Document(header_line_break)).parsing(),
    Kind::new("program in a header", Left, Document(program)).parsing(),
    Kind::new("list for a string", Left, Document(list_for_string)).parsing(),
];

/// The string value at a path: its token, its first byte and its text.
fn text<'l>(layer: &'l Layer, path: &[&str]) -> Option<(usize, usize, &'l str)> {
    let at = layer.member(path)?;
    layer.token(at).starts_with('"').then(|| (at, layer.tokens[at].start + 1, layer.raw(at)))
}

fn replace(layer: &Layer, at: usize, text: impl Into<String>) -> Change {
    let token = layer.tokens[at];
    Change::from(Edit::new(token.start, token.end, text)).or_at(token.start)
}

/// The values of the headers' `name` or `value`.
fn of_headers(layer: &Layer, key: &str) -> Vec<usize> {
    let Some(list) = layer.member(&["headers"]) else { return Vec::new() };
    let inside = list..layer.tokens[list].mate.max(list);
    inside.filter(|&at| layer.tokens[at].is_key && layer.raw(at) == key).map(|at| at + 2).collect()
}

fn field(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let names = [
        ("method", "metod"),
        ("headers", "header"),
        ("headers", "haeders"),
        ("postData", "postdata"),
        ("postData", "post_data"),
        ("queryString", "querystring"),
        ("queryString", "query"),
        ("httpVersion", "httpversion"),
        ("mimeType", "mimetype"),
        ("url", "uri"),
        ("text", "txt"),
        ("bodySize", "bodysize"),
        ("cookies", "cookie"),
    ];
    let (name, wrong) = rng.choose(&names);
    let at = layer.pick(rng, |at, token| token.is_key && token.depth <= 2 && layer.raw(at) == name)?;
    Some(replace(layer, at, format!("\"{wrong}\"")))
}

fn method(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let (at, _, name) = text(layer, &["method"])?;
    let wrong = match name {
        "POST" => rng.choose(&["PSOT", "POTS", "POSTT", "POST ME"]),
        "PATCH" => rng.choose(&["PACTH", "PATH"]),
        "PUT" => rng.choose(&["PUTT", "UPT"]),
        _ => rng.choose(&["GETT", "DELTE", "GTE"]),
    };
    Some(replace(layer, at, format!("\"{wrong}\"")))
}

fn method_case(_: &mut Rng, layer: &Layer) -> Option<Change> {
    let (at, _, name) = text(layer, &["method"])?;
    Some(replace(layer, at, format!("\"{}\"", name.to_lowercase())))
}

fn size_in_quotes(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.member(&[rng.choose(&["bodySize", "headersSize"])])?;
    Some(replace(layer, at, format!("\"{}\"", layer.token(at))))
}

fn negative_size(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.member(&[rng.choose(&["bodySize", "headersSize"])])?;
    Some(replace(layer, at, rng.choose(&["-85", "-2", "-150"])))
}

fn headers_object(_: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.member(&["headers"])?;
    let names = of_headers(layer, "name");
    let pairs: Vec<String> =
        names.iter().map(|&name| format!("{}: {}", layer.token(name), layer.token(name + 4))).collect();
    let (first, last) = (layer.tokens[at], layer.tokens[layer.last_of(at)]);
    (!names.is_empty())
        .then(|| Change::from(Edit::new(first.start, last.end, format!("{{{}}}", pairs.join(", ")))).or_at(first.start))
}

fn header_pair(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let names = of_headers(layer, "name");
    let at = *rng.pick(&names)?;
    let (first, last) = (layer.tokens[at - 2], layer.tokens[at + 4]);
    Some(
        Change::from(Edit::new(first.start, last.end, format!("{}: {}", layer.token(at), layer.token(at + 4))))
            .or_at(layer.tokens[at - 3].start),
    )
}

fn header_name_and_value(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let names = of_headers(layer, "name");
    let at = *rng.pick(&names)?;
    let last = layer.tokens[at + 4];
    let joined = format!("\"{}: {}\"", layer.raw(at), layer.raw(at + 4));
    Some(Change::from(Edit::new(layer.tokens[at].start, last.end, joined)).or_at(layer.tokens[at - 3].start))
}

fn header_colon(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let names = of_headers(layer, "name");
    let at = *rng.pick(&names)?;
    Some(Change::from(Edit::insert(layer.tokens[at].end - 1, ":")).or_at(layer.tokens[at].start))
}

fn header_value_missing(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let values = of_headers(layer, "value");
    let at = *rng.pick(&values)?;
    let start = layer.tokens[at - 4].end;
    Some(Change::from(Edit::delete(start, layer.tokens[at].end)).or_at(layer.tokens[at - 7].start))
}

/// The bracket of `postData` stands after the fields that follow it.
fn late_close(_: &mut Rng, layer: &Layer) -> Option<Change> {
    let open = layer.member(&["postData"])?;
    let close = layer.tokens[open].mate;
    let last = layer.tokens.len() - 1;
    (close + 1 < last).then(|| {
        let next = layer.tokens[close + 2].start;
        let edits = vec![
            Edit::delete(layer.tokens[close].start, layer.tokens[close].end),
            Edit::insert(layer.tokens[last].start, "}"),
        ];
        Change::from(edits).or_at(next).or_at(layer.tokens[open].start).or_at(layer.tokens[open - 2].start)
    })
}

fn body_as_object(_: &mut Rng, layer: &Layer) -> Option<Change> {
    let (at, _, raw) = text(layer, &["postData", "text"])?;
    let body = super::super::strict::decode(raw)?;
    (super::super::strict::parse(&body).is_some() && body.starts_with('{')).then(|| replace(layer, at, body))
}

fn in_url(layer: &Layer, find: impl Fn(&str) -> Option<(usize, usize)>, text_of: &str) -> Option<Change> {
    let (_, start, url) = text(layer, &["url"])?;
    let (from, to) = find(url)?;
    Some(Change::from(Edit::new(start + from, start + to, text_of)).or_at(start))
}

fn blank_in_host(_: &mut Rng, layer: &Layer) -> Option<Change> {
    let dot = |url: &str| url.find("example.").map(|at| (at, at));
    in_url(layer, |url| dot(url).filter(|_| !url.contains('<')), " ")
}

fn scheme(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let wrong = rng.choose(&["htps", "htttps", "https:https", "hppts"]);
    in_url(layer, |url| url.starts_with("https").then_some((0, 5)), wrong)
}

fn scheme_slash(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let wrong = rng.choose(&["https:/", "https//", "https:///", "https;//"]);
    in_url(layer, |url| url.starts_with("https://").then_some((0, 8)), wrong)
}

fn double_slash(_: &mut Rng, layer: &Layer) -> Option<Change> {
    let slash = |url: &str| url.rfind('/').filter(|&at| at > 9 && at + 1 < url.len() && !url.contains('?'));
    in_url(layer, |url| slash(url).map(|at| (at, at)), "/")
}

fn entity(_: &mut Rng, layer: &Layer) -> Option<Change> {
    in_url(layer, |url| url.find('&').map(|at| (at, at + 1)), "&amp;")
}

fn media_type(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let (at, _, media) = text(layer, &["postData", "mimeType"])?;
    let wrong = rng.choose(&["aplication/json", "application/jsn", "application-json", "application/ json", "json"]);
    (media == "application/json").then(|| replace(layer, at, format!("\"{wrong}\"")))
}

fn text_and_params(_: &mut Rng, layer: &Layer) -> Option<Change> {
    let (at, _, _) = text(layer, &["postData", "text"])?;
    let end = layer.tokens[at].end;
    let data = layer.tokens[layer.member(&["postData"])?].start;
    Some(
        Change::from(Edit::insert(end, ", \"params\": [{ \"name\": \"a\", \"value\": \"b\" }]"))
            .or_at(layer.tokens[at - 2].start)
            .or_at(data),
    )
}

fn header_twice(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let names = of_headers(layer, "name");
    let at = *rng.pick(&names)?;
    let is_single = ["content-type", "authorization"].contains(&layer.raw(at).to_lowercase().as_str());
    let open = at - 3;
    let end = layer.tokens[layer.tokens[open].mate].end;
    let second = format!(", {{\"name\": {}, \"value\": \"Bearer {{token2}}\"}}", layer.token(at));
    is_single.then(|| Change::from(Edit::insert(end, second)).or_at(layer.tokens[at].start))
}

fn header_line_break(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let values = of_headers(layer, "value");
    let at = *rng.pick(&values)?;
    let token = layer.tokens[at];
    Some(Change::from(Edit::insert(token.end - 1, rng.choose(&["\\r\\nX-Other: 1", "\\nmore"]))).or_at(token.start))
}

fn program(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let values = of_headers(layer, "value");
    let at = *rng.pick(&values)?;
    let text =
        rng.choose(&["\"\\\"Bearer \\\" + token\"", "\"'Bearer ' + process.env.TOKEN\"", "\"`Bearer ${getToken()}`\""]);
    Some(replace(layer, at, text))
}

fn list_for_string(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let (at, _, _) = text(layer, &[rng.choose(&["url", "method"])])?;
    Some(replace(layer, at, format!("[{}]", layer.token(at))))
}
