//! The parts of a `multipart/*` body as it arrived.

/// A part: its name, file name, type and content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ArrivedPart {
    pub(super) disposition: String,
    pub(super) content_type: Option<String>,
    pub(super) content: Vec<u8>,
}

impl ArrivedPart {
    fn read(bytes: &[u8]) -> Option<Self> {
        let end = find(bytes, b"\r\n\r\n")?;
        let mut part = Self { content: bytes[end + 4..].to_vec(), ..Self::default() };
        for line in String::from_utf8_lossy(&bytes[..end]).split("\r\n") {
            let (name, value) = line.split_once(':').unwrap_or((line, ""));
            match name.to_ascii_lowercase().as_str() {
                "content-disposition" => value.trim().clone_into(&mut part.disposition),
                "content-type" => part.content_type = Some(value.trim().to_owned()),
                _ => {}
            }
        }
        Some(part)
    }

    /// Whether the disposition has the parameter with that value, escaped in one of the ways that clients use.
    pub(super) fn has_parameter(&self, name: &str, value: Option<&str>) -> bool {
        let plain = plain_parameter(&self.disposition, name);
        let escaped = parameter(&self.disposition, name);
        match value {
            None => plain.is_none(),
            Some(value) => plain.into_iter().chain(escaped.as_deref()).flat_map(unescaped).any(|text| text == value),
        }
    }
}

/// The value of a parameter, its escapes kept; a token needs no quotes (RFC 2183, section 2).
pub(super) fn parameter(disposition: &str, name: &str) -> Option<String> {
    let Some(start) = disposition.find(&format!("; {name}=\"")).map(|at| at + name.len() + 4) else {
        return token(disposition, name).map(str::to_owned);
    };
    let mut value = String::new();
    let mut characters = disposition[start..].chars();
    while let Some(character) = characters.next() {
        match character {
            '"' => return Some(value),
            '\\' => {
                value.push('\\');
                value.extend(characters.next());
            }
            other => value.push(other),
        }
    }
    None
}

/// The value of a parameter to its next quote, before which a backslash is one, as for browsers.
fn plain_parameter<'d>(disposition: &'d str, name: &str) -> Option<&'d str> {
    match disposition.find(&format!("; {name}=\"")) {
        Some(at) => disposition[at + name.len() + 4..].split('"').next(),
        None => token(disposition, name),
    }
}

/// The value of a parameter that has no quotes.
fn token<'d>(disposition: &'d str, name: &str) -> Option<&'d str> {
    let start = disposition.find(&format!("; {name}="))? + name.len() + 3;
    disposition[start..].split([';', ' ']).next().filter(|token| !token.contains('"'))
}

/// What an escaped name may stand for: as it is, with backslashes (RFC 2046), with `%22` (the HTML standard).
fn unescaped(text: &str) -> [String; 3] {
    let percent = text.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
    let mut plain = String::new();
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        plain.extend(if character == '\\' { characters.next() } else { Some(character) });
    }
    [text.to_owned(), plain, percent]
}

/// Takes a body apart; `None` where it is not such body.
pub(super) fn parts(body: &[u8], boundary: &str) -> Option<Vec<ArrivedPart>> {
    let delimiter = format!("\r\n--{boundary}");
    let whole = [b"\r\n", body].concat();
    let mut rest = &whole[find(&whole, delimiter.as_bytes())? + delimiter.len()..];
    let mut parts = Vec::new();
    while !rest.starts_with(b"--") {
        let end = find(rest, delimiter.as_bytes())?;
        parts.push(ArrivedPart::read(rest[..end].strip_prefix(b"\r\n")?)?);
        rest = &rest[end + delimiter.len()..];
    }
    Some(parts)
}

/// The boundary that a Content-Type names.
pub(super) fn boundary(content_type: &str) -> Option<&str> {
    let at = content_type.to_ascii_lowercase().find("boundary=")?;
    let value = &content_type[at + 9..];
    match value.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None => value.split(';').next().map(str::trim),
    }
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}
