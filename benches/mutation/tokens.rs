//! The tokens of valid JSON, with what a mutation must know of each.

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// `{` or `[`
    Open,
    /// `}` or `]`
    Close,
    /// `,`
    Comma,
    /// `:`
    Colon,
    /// A name of a member.
    Key,
    /// A string that is a value.
    Text,
    /// A number.
    Number,
    /// `true`, `false`, `null`
    Literal,
}

/// A token of valid JSON.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    /// What it is.
    pub(crate) kind: Kind,
    /// Its first byte.
    pub(crate) start: usize,
    /// The byte after its last one.
    pub(crate) end: usize,
    /// For brackets: the other one's index.
    pub(crate) partner: usize,
}

/// The tokens of `json`, which is valid.
pub(crate) fn tokens(json: &str) -> Vec<Token> {
    let bytes = json.as_bytes();
    let mut tokens: Vec<Token> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let start = at;
        at += token_len(&bytes[at..]);
        let mut token = Token { kind: Kind::Open, start, end: at, partner: 0 };
        token.kind = match bytes[start] {
            b' ' | b'\t' | b'\n' | b'\r' => continue,
            b'{' | b'[' => Kind::Open,
            b'}' | b']' => Kind::Close,
            b',' => Kind::Comma,
            b':' => Kind::Colon,
            b'"' => Kind::Text,
            b'-' | b'0'..=b'9' => Kind::Number,
            _ => Kind::Literal,
        };
        match token.kind {
            Kind::Open => open.push(tokens.len()),
            Kind::Close => {
                token.partner = open.pop().expect("brackets of valid JSON match");
                let closer = tokens.len();
                tokens[token.partner].partner = closer;
            }
            Kind::Colon => tokens.last_mut().expect("a name stands before a colon").kind = Kind::Key,
            _ => {}
        }
        tokens.push(token);
    }
    tokens
}

fn token_len(bytes: &[u8]) -> usize {
    match bytes[0] {
        b'"' => string_len(bytes),
        b' ' | b'\t' | b'\n' | b'\r' | b'{' | b'}' | b'[' | b']' | b',' | b':' => 1,
        _ => bytes.iter().position(|byte| b" \t\r\n,]}".contains(byte)).unwrap_or(bytes.len()),
    }
}

fn string_len(bytes: &[u8]) -> usize {
    let mut at = 1;
    while bytes[at] != b'"' {
        at += if bytes[at] == b'\\' { 2 } else { 1 };
    }
    at + 1
}
