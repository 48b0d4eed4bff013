//! A value of a JSON body, a header table or a form, ready to be written in a language's own literals.

use serde::de::IgnoredAny;

use crate::json::string;

/// How deep a document may nest to be read; no page comes near, and no stack runs out.
const MAX_DEPTH: usize = 100;

/// A value that a dialect can write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Literal {
    /// JSON's `null`.
    Null,
    /// A truth value.
    Bool(bool),
    /// A number as JSON writes it.
    Number(String),
    /// A text.
    Text(String),
    /// A text that the client takes as bytes only.
    Bytes(String),
    /// Values in order.
    List(Vec<Literal>),
    /// Values that belong together: a name and its value.
    Tuple(Vec<Literal>),
    /// Names and values in order.
    Map(Vec<(String, Literal)>),
}

impl Literal {
    /// Reads a JSON document; `None` where it is none, or where it holds what no text can (a lone surrogate).
    ///
    /// Number lexemes, duplicate names and the order of names are kept.
    #[must_use]
    pub fn from_json(text: &str) -> Option<Self> {
        serde_json::from_str::<IgnoredAny>(text).ok()?;
        let mut reader = Reader { text, at: 0, depth: 0 };
        reader.value()
    }

    /// Whether a map names something twice, here or deeper.
    #[must_use]
    pub fn has_duplicates(&self) -> bool {
        match self {
            Self::List(items) | Self::Tuple(items) => items.iter().any(Self::has_duplicates),
            Self::Map(pairs) => is_repeating(pairs) || pairs.iter().any(|(_, value)| value.has_duplicates()),
            _ => false,
        }
    }

    /// Whether `test` holds for all numbers and all names of maps.
    #[must_use]
    pub fn all(&self, number: fn(&str) -> bool, name: fn(&str) -> bool) -> bool {
        match self {
            Self::Number(lexeme) => number(lexeme),
            Self::List(items) | Self::Tuple(items) => items.iter().all(|item| item.all(number, name)),
            Self::Map(pairs) => pairs.iter().all(|(key, value)| name(key) && value.all(number, name)),
            _ => true,
        }
    }

    /// The same value with the names of maps in order: two JSON documents that mean the same are then equal.
    #[must_use]
    pub fn into_sorted(self) -> Self {
        match self {
            Self::List(items) => Self::List(items.into_iter().map(Self::into_sorted).collect()),
            Self::Map(pairs) => {
                let mut pairs: Vec<_> = pairs.into_iter().map(|(name, value)| (name, value.into_sorted())).collect();
                pairs.sort_by(|one, other| one.0.cmp(&other.0));
                Self::Map(pairs)
            }
            other => other,
        }
    }
}

fn is_repeating(pairs: &[(String, Literal)]) -> bool {
    let mut seen = std::collections::HashSet::new();
    !pairs.iter().all(|(name, _)| seen.insert(name.as_str()))
}

/// Reads a document that is known to be valid and not too deep.
struct Reader<'t> {
    text: &'t str,
    at: usize,
    depth: usize,
}

impl<'t> Reader<'t> {
    fn peek(&mut self) -> Option<u8> {
        let rest = &self.text[self.at..];
        self.at += rest.len() - rest.trim_start_matches([' ', '\t', '\n', '\r', ',', ':']).len();
        self.text.as_bytes().get(self.at).copied()
    }

    fn enter(&mut self) -> Option<()> {
        self.at += 1;
        self.depth += 1;
        (self.depth <= MAX_DEPTH).then_some(())
    }

    fn leave(&mut self) {
        self.at += 1;
        self.depth -= 1;
    }

    fn value(&mut self) -> Option<Literal> {
        match self.peek()? {
            b'{' => self.map(),
            b'[' => self.list(),
            b'"' => self.string().map(Literal::Text),
            _ => Some(match self.word() {
                "null" => Literal::Null,
                "true" => Literal::Bool(true),
                "false" => Literal::Bool(false),
                number => Literal::Number(number.to_owned()),
            }),
        }
    }

    fn map(&mut self) -> Option<Literal> {
        let mut pairs = Vec::new();
        self.enter()?;
        while self.peek()? != b'}' {
            pairs.push((self.string()?, self.value()?));
        }
        self.leave();
        Some(Literal::Map(pairs))
    }

    fn list(&mut self) -> Option<Literal> {
        let mut items = Vec::new();
        self.enter()?;
        while self.peek()? != b']' {
            items.push(self.value()?);
        }
        self.leave();
        Some(Literal::List(items))
    }

    fn string(&mut self) -> Option<String> {
        let start = self.at + 1;
        let len = raw_string_len(&self.text[start..]);
        let raw = &self.text[start..start + len];
        self.at = start + len + 1;
        let text = string::decode(raw).text;
        let is_exact = !text.contains('\u{fffd}') || raw.contains('\u{fffd}') || raw.to_lowercase().contains("\\ufffd");
        is_exact.then_some(text)
    }

    fn word(&mut self) -> &'t str {
        let rest = &self.text[self.at..];
        let len = rest.find([' ', '\t', '\n', '\r', ',', ']', '}']).unwrap_or(rest.len());
        self.at += len;
        &rest[..len]
    }
}

/// The bytes before the quote that ends a JSON string.
pub(super) fn raw_string_len(text: &str) -> usize {
    let mut is_escaped = false;
    let ends = |byte: u8| {
        let ends = byte == b'"' && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        ends
    };
    text.bytes().position(ends).unwrap_or(text.len())
}
