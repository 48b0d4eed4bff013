//! Front matter: YAML between two lines `---` at the very start of a page, TOML between two lines `+++`, or a JSON object.

use std::borrow::Cow;

use serde_json::Value as Json;

use crate::diagnostic::Finding;
use crate::text::Span;

/// The front matter of a page.
#[derive(Clone, Copy, Debug)]
pub struct FrontMatter<'t> {
    /// From the first delimiter to the end of the last one's line.
    pub(crate) span: Span,
    /// What it is written in.
    pub(crate) syntax: Syntax,
    /// The text between the delimiters; of JSON, with its braces.
    pub(crate) text: &'t str,
    /// Where that starts in the page.
    pub(crate) text_start: u32,
    /// Whether the closing delimiter is missing.
    pub(crate) unclosed: bool,
}

/// What front matter is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Syntax {
    /// Between two lines `---`.
    Yaml,
    /// Between two lines `+++`, as Zola and Hugo read it.
    Toml,
    /// An object whose braces are lines of their own, as Hugo reads it.
    Json,
}

/// What helps against most mistakes that keep a YAML reader from going on.
const QUOTES: &str = "quote values that hold `: `, ` #` or start with a sign";

impl<'t> FrontMatter<'t> {
    /// Finds the front matter at the start of `text`.
    ///
    /// A `---` that nothing closes, or that an empty line follows, is front matter only if there is a `key:` line, and any
    /// other only if there is a colon or a list; else it is a thematic break.
    #[must_use]
    pub fn find(text: &'t str) -> Option<Self> {
        let mut start = super::open::body_start(text) as usize;
        // Hugo and Zola pass over empty lines, before which `---` is a thematic break to other tools.
        let blank = text[start..].len() - text[start..].trim_start_matches([' ', '\t', '\r', '\n']).len();
        if text[start..start + blank].ends_with('\n') && text[start + blank..].starts_with("+++") {
            start += blank;
        }
        let first = text[start..].split_inclusive('\n').next()?;
        if !first.ends_with('\n') {
            return None;
        }
        match first.trim_end() {
            "---" => {}
            "+++" => return Self::toml(text, start, start + first.len()),
            "{" => return Self::json(text, start),
            _ => return None,
        }
        let yaml_start = start + first.len();
        let mut at = yaml_start;
        for line in text[yaml_start..].split_inclusive('\n') {
            if line.starts_with(['-', '.']) && matches!(line.trim_end(), "---" | "...") {
                if !may_be_yaml(&text[yaml_start..at]) {
                    return None;
                }
                return Some(Self::new(text, start, yaml_start, at, at + line.len(), false));
            }
            at += line.len();
        }
        let end = unclosed_end(text, yaml_start)?;
        Some(Self::new(text, start, yaml_start, end, end, true))
    }

    fn new(text: &'t str, start: usize, yaml_start: usize, yaml_end: usize, end: usize, unclosed: bool) -> Self {
        Self {
            span: Span::from(start..end),
            syntax: Syntax::Yaml,
            text: &text[yaml_start..yaml_end],
            text_start: yaml_start as u32,
            unclosed,
        }
    }

    /// TOML up to the line that closes it; a `+++` that nothing closes is text.
    fn toml(text: &'t str, start: usize, toml_start: usize) -> Option<Self> {
        let mut at = toml_start;
        for line in text[toml_start..].split_inclusive('\n') {
            if line.trim_end() == "+++" {
                let found = Self::new(text, start, toml_start, at, at + line.len(), false);
                return Some(Self { syntax: Syntax::Toml, ..found });
            }
            at += line.len();
        }
        None
    }

    /// A JSON object that ends in a line of its own.
    fn json(text: &'t str, start: usize) -> Option<Self> {
        let len = text[start..].find("\n}").map(|at| at + "\n}".len())?;
        let end = start + len;
        let line = text[end..].split_inclusive('\n').next().unwrap_or_default();
        let is_object = || serde_json::from_str::<serde_json::Map<String, Json>>(&text[start..end]).is_ok();
        (line.trim().is_empty() && is_object()).then(|| {
            let found = Self::new(text, start, start, end, end + line.len(), false);
            Self { syntax: Syntax::Json, ..found }
        })
    }

    /// The same fields in YAML.
    #[must_use]
    pub(crate) fn to_yaml(self) -> Cow<'t, str> {
        let line = |(key, value): (&str, String)| format!("{}: {value}\n", yaml_key(key));
        match self.syntax {
            Syntax::Yaml => self.text.into(),
            Syntax::Toml => {
                let table = toml::from_str::<toml::Table>(self.text).unwrap_or_default();
                table.iter().map(|(key, value)| line((key, yaml_of(value)))).collect::<String>().into()
            }
            Syntax::Json => {
                let fields = self.fields().unwrap_or_default();
                fields.iter().map(|(key, value)| line((key, value.to_string()))).collect::<String>().into()
            }
        }
    }

    /// Whether its fields can be read.
    pub(crate) fn check(&self) -> Result<(), Finding> {
        if self.flat_fields().is_some() {
            return Ok(());
        }
        self.fields().map(drop)
    }

    /// The fields as JSON values, in order.
    pub fn fields(&self) -> Result<Vec<(Cow<'t, str>, Json)>, Finding> {
        if let Some(fields) = self.flat_fields() {
            let json = |(key, value): (&'t str, &'t str)| (Cow::Borrowed(key), Json::String(value.to_owned()));
            return Ok(fields.into_iter().map(json).collect());
        }
        match self.syntax {
            Syntax::Yaml => {}
            Syntax::Toml => return self.toml_fields(),
            Syntax::Json => {
                let map: serde_json::Map<String, Json> = serde_json::from_str(self.text).unwrap_or_default();
                return Ok(map.into_iter().map(|(key, value)| (Cow::Owned(key), value)).collect());
            }
        }
        match serde_saphyr::from_str_with_options::<Json>(&without_tabs_in_lists(self.text), as_written()) {
            Ok(Json::Object(map)) => Ok(map.into_iter().map(|(key, value)| (Cow::Owned(key), value)).collect()),
            Ok(Json::Null) => Ok(Vec::new()),
            Ok(_) => Err(Finding::new(
                self.yaml_span(),
                "front matter is a list of `key: value` lines, found another kind of YAML",
            )),
            Err(error) => Err(self.locate(&error)),
        }
    }

    fn toml_fields(&self) -> Result<Vec<(Cow<'t, str>, Json)>, Finding> {
        match toml::from_str::<toml::Table>(self.text) {
            Ok(table) => Ok(table.into_iter().map(|(key, value)| (Cow::Owned(key), json_of(value))).collect()),
            Err(error) => {
                let place = error.span().unwrap_or_default();
                let (start, end) = (place.start as u32 + self.text_start, place.end as u32 + self.text_start);
                let message = error.message().lines().next().unwrap_or_default().to_owned();
                Err(Finding::new(Span::new(start, end.max(start)), message))
            }
        }
    }

    /// The YAML without the line ending before the closing delimiter.
    fn yaml_span(&self) -> Span {
        Span::new(self.text_start, self.text_start + self.text.trim_end().len() as u32)
    }

    /// The fast path: lines of `key: plain words`, with no key twice, which mean the same to every YAML reader.
    fn flat_fields(&self) -> Option<Vec<(&'t str, &'t str)>> {
        if self.syntax != Syntax::Yaml {
            return None;
        }
        let mut fields: Vec<(&str, &str)> = Vec::with_capacity(8);
        for line in self.text.lines() {
            let (key, value) = line.split_once(':')?;
            let value = value.strip_prefix(' ')?;
            let is_new = fields.iter().all(|&(earlier, _)| earlier != key);
            if !(is_new && is_plain_key(key) && is_plain_text(value)) {
                return None;
            }
            fields.push((key, value));
        }
        Some(fields)
    }

    fn locate(&self, error: &serde_saphyr::Error) -> Finding {
        let at =
            error.location().map_or(0, |location| line_column_offset(self.text, location.line(), location.column()));
        let rest = &self.text[at..];
        let len = rest.find(['\n', '\r']).unwrap_or(rest.len());
        let span = Span::new(self.text_start + at as u32, self.text_start + (at + len) as u32);
        let error = error.without_snippet();
        let finding = Finding::new(span, plain_yaml_message(&error.to_string()));
        let is_readable = matches!(error, serde_saphyr::Error::DuplicateMappingKey { .. });
        if is_readable { finding } else { finding.help(QUOTES) }
    }
}

/// How YAML is read: as YAML 1.2 has it, in which `no` is a word, and with numbers that no reader takes for the same as texts: `010`,
/// `1_000`.
fn as_written() -> serde_saphyr::Options {
    serde_saphyr::options! {
        strict_booleans: true,
        leading_zero_numbers_as_strings: true,
        underscored_numbers_as_strings: true
    }
}

/// A value of TOML as YAML has it, on one line: a date stays a date.
fn yaml_of(value: &toml::Value) -> String {
    match value {
        toml::Value::Datetime(time) if time.date.is_some() => time.to_string(),
        toml::Value::Float(number) if number.is_nan() => ".nan".to_owned(),
        toml::Value::Float(number) if number.is_infinite() => if *number > 0.0 { ".inf" } else { "-.inf" }.to_owned(),
        toml::Value::Array(items) => format!("[{}]", items.iter().map(yaml_of).collect::<Vec<_>>().join(", ")),
        toml::Value::Table(table) => {
            let pair = |(key, value): (&String, &toml::Value)| format!("{}: {}", Json::from(&**key), yaml_of(value));
            format!("{{{}}}", table.iter().map(pair).collect::<Vec<_>>().join(", "))
        }
        other => json_of(other.clone()).to_string(),
    }
}

/// A key of YAML, in quotes where it needs them.
fn yaml_key(key: &str) -> Cow<'_, str> {
    if is_plain_key(key) { key.into() } else { Json::from(key).to_string().into() }
}

/// A value of TOML; a date as the text that it is.
fn json_of(value: toml::Value) -> Json {
    match value {
        toml::Value::Datetime(time) => Json::String(time.to_string()),
        toml::Value::Array(items) => items.into_iter().map(json_of).collect(),
        toml::Value::Table(table) => table.into_iter().map(|(key, value)| (key, json_of(value))).collect(),
        other => serde_json::to_value(other).unwrap_or_default(),
    }
}

/// Whether the lines between two delimiters are fields, though they may have mistakes, and not text between two thematic
/// breaks: one of them has a colon or is an item of a list, or there is nothing to read but comments.
fn may_be_yaml(yaml: &str) -> bool {
    let starts_blank = yaml.lines().next().is_some_and(|line| line.trim().is_empty());
    let mut lines = yaml.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')).peekable();
    lines.peek().is_none()
        || lines.any(|line| if starts_blank { is_field(line) } else { line.contains(':') || line.starts_with("- ") })
}

/// The text with a space for each tab in the brackets of a list: there YAML readers take them for white space, and the
/// parser that is used here refuses them. All places stay the same.
fn without_tabs_in_lists(yaml: &str) -> Cow<'_, str> {
    if !yaml.contains('\t') {
        return yaml.into();
    }
    let (mut depth, mut quote) = (0_usize, None);
    let plain = yaml.chars().map(|letter| {
        match (letter, quote) {
            ('"' | '\'', None) if depth > 0 => quote = Some(letter),
            (_, Some(open)) if letter == open => quote = None,
            ('[' | '{', None) => depth += 1,
            (']' | '}', None) => depth = depth.saturating_sub(1),
            _ => {}
        }
        if letter == '\t' && depth > 0 && quote.is_none() { ' ' } else { letter }
    });
    plain.collect::<String>().into()
}

/// Whether a line is a `key:` with or without a value.
fn is_field(line: &str) -> bool {
    line.split_once(':').is_some_and(|(key, _)| is_plain_key(key))
}

/// Where front matter ends that no delimiter closes: before the first line that is not a `key:` line.
fn unclosed_end(text: &str, yaml_start: usize) -> Option<usize> {
    let mut end = yaml_start;
    for line in text[yaml_start..].split_inclusive('\n') {
        if !is_field(line) {
            break;
        }
        end += line.len();
    }
    (end > yaml_start).then_some(end)
}

fn is_plain_key(key: &str) -> bool {
    key.starts_with(|first: char| first.is_ascii_alphabetic())
        && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
}

/// Whether a YAML plain scalar can only be this very text: no indicator, no number, no boolean, no comment.
fn is_plain_text(value: &str) -> bool {
    let is_word = |word: &str| {
        ["true", "false", "null", "yes", "no", "on", "off"].iter().any(|known| word.eq_ignore_ascii_case(known))
    };
    value.starts_with(|first: char| first.is_alphabetic())
        && value.trim() == value
        && !value.contains(": ")
        && !value.contains(" #")
        && !value.ends_with(':')
        && !value.contains(|character: char| character.is_control())
        && !is_word(value)
}

/// The byte offset of a line and column (both from 1, columns in characters) of `text`.
pub(crate) fn line_column_offset(text: &str, line: u64, column: u64) -> usize {
    let before = text.split_inclusive('\n').take((line as usize).saturating_sub(1)).map(str::len).sum::<usize>();
    let rest = &text[before.min(text.len())..];
    let within = rest.char_indices().nth((column as usize).saturating_sub(1)).map_or(rest.len(), |(at, _)| at);
    before + within.min(rest.find('\n').unwrap_or(rest.len()))
}

/// The first line of a message, without the place in the YAML, which is not a place of the page, and without advice for
/// programmers.
pub(crate) fn plain_yaml_message(message: &str) -> String {
    let line = message.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or("it could not be read as YAML");
    let line = line.trim_start_matches("error: ");
    let line = line.split(" at line ").next().unwrap_or(line);
    line.split(", set ").next().unwrap_or(line).to_owned()
}
