//! What the function `har` is given, to a har block; and back.

use super::layout::Layout;
use crate::json::{Literal, value_of};
use crate::suggest::did_you_mean;
use crate::web::{FORM, encode_component, is_json_media_type};

/// What the function takes.
const ARGUMENTS: [&str; 12] = [
    "method",
    "url",
    "httpVersion",
    "cookies",
    "headers",
    "query",
    "json",
    "text",
    "form",
    "mime",
    "comment",
    "layout",
];

const JSON: &str = "application/json";
const TEXT: &str = "text/plain";

type Arguments = [(String, Literal)];

/// A har block, without a line ending.
pub(crate) fn write(arguments: &Arguments, layout: &Layout) -> Result<String, String> {
    if let Some((name, _)) = arguments.iter().find(|(name, _)| !ARGUMENTS.contains(&name.as_str())) {
        return Err(format!("`har` takes no `{name}`{}", did_you_mean(name, ARGUMENTS)));
    }
    let own = value_of(arguments, "layout").map(|own| layout.with(own)).transpose()?;
    let layout = own.as_ref().unwrap_or(layout);
    let plain = |name: &str| value_of(arguments, name).cloned();
    let list = |name: &str| value_of(arguments, name).map(|value| pairs(value, name)).transpose();
    let needed = |name: &str| plain(name).ok_or_else(|| format!("`har` needs `{name}`"));
    let mut fields = vec![
        ("method", Some(needed("method")?)),
        ("url", Some(needed("url")?)),
        ("httpVersion", plain("httpVersion")),
        ("cookies", list("cookies")?),
        ("headers", list("headers")?),
        ("queryString", list("query")?),
        ("postData", body(arguments, layout)?),
        ("comment", plain("comment")),
    ];
    let mut request: Vec<(String, Literal)> = Vec::new();
    for key in &layout.keys {
        let at = fields.iter().position(|(name, _)| name == key);
        let value = at.and_then(|at| fields.remove(at).1).or_else(|| default(key));
        request.extend(value.map(|value| (key.clone(), value)));
    }
    request.extend(fields.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))));
    Ok(format!("```har\n{}\n```", layout.request(&Literal::Map(request))))
}

/// What a field of a request holds that says nothing.
fn default(key: &str) -> Option<Literal> {
    Some(match key {
        "httpVersion" => Literal::Text("HTTP/1.1".to_owned()),
        "cookies" | "headers" | "queryString" => Literal::List(Vec::new()),
        "headersSize" | "bodySize" => Literal::Number("-1".into()),
        "comment" => Literal::Text(String::new()),
        _ => return None,
    })
}

fn pair(name: &str, value: Literal) -> Literal {
    let value = if let Literal::Number(lexeme) = value { Literal::Text(lexeme.into()) } else { value };
    Literal::Map(vec![("name".to_owned(), Literal::Text(name.to_owned())), ("value".to_owned(), value)])
}

/// Names and values: of a table, or of a list of `{name, value}` that may name things twice.
fn pairs(value: &Literal, argument: &str) -> Result<Literal, String> {
    match value {
        Literal::Map(pairs) => Ok(Literal::List(pairs.iter().map(|(name, value)| pair(name, value.clone())).collect())),
        Literal::List(_) => Ok(value.clone()),
        _ => Err(format!("`{argument}` takes a table of names and values, or a list of `{{name, value}}`")),
    }
}

/// `postData`: of `json`, `text` or `form`.
fn body(arguments: &Arguments, layout: &Layout) -> Result<Option<Literal>, String> {
    let get = |name| value_of(arguments, name);
    let (mime, text) = match (get("json"), get("text"), get("form")) {
        (None, None, None) => return Ok(None),
        (Some(json), None, None) => (JSON, layout.body(json)),
        (None, Some(Literal::Text(text)), None) => (TEXT, text.clone()),
        (None, Some(_), None) => return Err("`text` takes a text".to_owned()),
        (None, None, Some(form)) => (FORM, form_text(form)?),
        _ => return Err("`har` takes one of `json`, `text` and `form`".to_owned()),
    };
    let mime = get("mime").cloned().unwrap_or_else(|| Literal::Text(mime.to_owned()));
    Ok(Some(Literal::Map(vec![("mimeType".to_owned(), mime), ("text".to_owned(), Literal::Text(text))])))
}

fn form_text(form: &Literal) -> Result<String, String> {
    let Literal::Map(fields) = form else {
        return Err("`form` takes a table of names and values".to_owned());
    };
    let field = |(name, value): &(String, Literal)| {
        let text = match value {
            Literal::Text(text) => text.as_str(),
            Literal::Number(lexeme) => lexeme.as_str(),
            _ => return Err(format!("the field `{name}` of a form is a text or a number")),
        };
        Ok(format!("{}={}", encode_component(name), encode_component(text)))
    };
    Ok(fields.iter().map(field).collect::<Result<Vec<_>, _>>()?.join("&"))
}

/// What the function is to be given to write a request; none where it cannot.
pub(crate) fn read(request: &Literal) -> Option<Vec<(String, Literal)>> {
    let Literal::Map(fields) = request else { return None };
    if request.has_duplicates() {
        return None;
    }
    let mut arguments = Vec::new();
    for (key, value) in fields {
        let name = match key.as_str() {
            "queryString" => "query",
            "postData" => {
                read_body(value, &mut arguments)?;
                continue;
            }
            "headersSize" | "bodySize" if default(key).as_ref() == Some(value) => continue,
            key if ARGUMENTS.contains(&key)
                && !matches!(key, "query" | "json" | "text" | "form" | "mime" | "layout") =>
            {
                key
            }
            _ => return None,
        };
        if default(key).as_ref() != Some(value) {
            arguments.push((name.to_owned(), short(value)));
        }
    }
    Some(arguments)
}

/// A list of names and values as a table, where nothing is lost by that.
fn short(list: &Literal) -> Literal {
    let Literal::List(items) = list else { return list.clone() };
    let table = items.iter().map(|item| match item {
        Literal::Map(fields) => match fields.as_slice() {
            [(name, Literal::Text(key)), (value, text @ Literal::Text(_))] if name == "name" && value == "value" => {
                Some((key.clone(), text.clone()))
            }
            _ => None,
        },
        _ => None,
    });
    let table = table.collect::<Option<Vec<_>>>().map(Literal::Map);
    table.filter(|table| !table.has_duplicates()).unwrap_or_else(|| list.clone())
}

fn read_body(body: &Literal, arguments: &mut Vec<(String, Literal)>) -> Option<()> {
    let Literal::Map(fields) = body else { return None };
    let [(mime_key, Literal::Text(mime)), (text_key, Literal::Text(text))] = fields.as_slice() else { return None };
    if mime_key != "mimeType" || text_key != "text" {
        return None;
    }
    let json = Literal::from_json(text).filter(|json| matches!(json, Literal::Map(_) | Literal::List(_)));
    let json = json.filter(|json| is_json_media_type(mime) && !json.has_duplicates());
    let (usual, argument) = match json {
        Some(json) => (JSON, ("json".to_owned(), json)),
        None => (TEXT, ("text".to_owned(), Literal::Text(text.clone()))),
    };
    if mime != usual {
        arguments.push(("mime".to_owned(), Literal::Text(mime.clone())));
    }
    arguments.push(argument);
    Some(())
}
