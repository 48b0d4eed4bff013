//! URLs of requests against URLs with open parts.

use crate::placeholder;
use crate::web::split_path;

/// A URL of a request, without its query.
#[derive(Debug)]
pub(super) struct Url<'u> {
    /// What the server is called; none where a placeholder stands for it and perhaps for the start of the path.
    host: Option<&'u str>,
    path: Vec<&'u str>,
}

impl<'u> Url<'u> {
    /// Takes a URL apart; what is not a URL has no host that could match.
    pub(super) fn of(url: &'u str) -> Self {
        let url = split_path(url).0;
        let Some((_, rest)) = url.split_once("://") else {
            let (base, path) = url.split_once('/').unwrap_or((url, ""));
            let is_open = base.is_empty() || placeholder::is_whole(base);
            return Self { host: (!is_open).then_some(base), path: segments(path) };
        };
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        let is_open = host.contains(placeholder::OPENERS) || placeholder::is_whole(host);
        Self { host: (!is_open).then_some(host), path: segments(path) }
    }
}

fn segments(path: &str) -> Vec<&str> {
    path.trim_matches('/').split('/').filter(|segment| !segment.is_empty()).collect()
}

/// A URL with open parts: `{name}` and `*` for a part of a segment, `**` for all that follows.
#[derive(Clone, Debug)]
pub(super) struct UrlTemplate {
    /// Any host where there is none.
    host: Option<String>,
    /// The segments of the server's own path, which a placeholder for the server may hold.
    base: Vec<String>,
    path: Vec<String>,
    has_rest: bool,
}

impl UrlTemplate {
    /// A URL, or a path alone.
    pub(super) fn of_url(url: &str) -> Self {
        Self::new("", url)
    }

    /// A path below the URL of a server.
    pub(super) fn new(server: &str, path: &str) -> Self {
        let (server, path) = if path.contains("://") { (path, "") } else { (server, path) };
        let own = |path: &str| segments(path).into_iter().map(str::to_owned).collect::<Vec<_>>();
        let (host, base) = match server.split_once("://") {
            Some((_, rest)) => {
                let (host, base) = rest.split_once('/').unwrap_or((rest, ""));
                (Some(host.to_owned()), own(base))
            }
            None => (None, own(server)),
        };
        let (base, mut path) = if path.is_empty() { (Vec::new(), base) } else { (base, own(path)) };
        let has_rest = path.pop_if(|last| last == "**").is_some();
        Self { host, base, path, has_rest }
    }

    /// How many segments of a URL it names outright; none if it does not match.
    pub(super) fn weight(&self, url: &Url<'_>) -> Option<u32> {
        if let (Some(own), Some(host)) = (&self.host, url.host)
            && !matches(own, host)
        {
            return None;
        }
        let whole: Vec<&String> = self.base.iter().chain(&self.path).collect();
        let below: Vec<&String> = self.path.iter().collect();
        let is_open = url.host.is_none() || self.host.is_none();
        self.weight_of(&whole, url).or_else(|| is_open.then(|| self.weight_of(&below, url)).flatten())
    }

    fn weight_of(&self, own: &[&String], url: &Url<'_>) -> Option<u32> {
        let fits = if self.has_rest { url.path.len() >= own.len() } else { url.path.len() == own.len() };
        let is_match = fits && own.iter().zip(&url.path).all(|(own, found)| matches(own, found));
        let literal = own.iter().filter(|own| !own.contains(['{', '*'])).count() as u32;
        is_match.then_some(literal * 2 + u32::from(!self.has_rest))
    }
}

/// Whether a segment, or a host, fits a pattern; each open part takes one character or more.
fn matches(pattern: &str, text: &str) -> bool {
    let mut literals = Vec::new();
    let mut rest = pattern;
    while let Some(open) = rest.find(['{', '*']) {
        literals.push(&rest[..open]);
        let len = if rest[open..].starts_with('{') {
            rest[open..].find('}').map_or(rest.len() - open, |len| len + 1)
        } else {
            1
        };
        rest = &rest[open + len..];
    }
    if literals.is_empty() {
        return pattern.eq_ignore_ascii_case(text);
    }
    let Some(mut text) = text.strip_prefix(literals[0]) else {
        return false;
    };
    for literal in &literals[1..] {
        let from = text.chars().next().map_or(1, char::len_utf8);
        let Some(at) = text.get(from..).and_then(|later| later.find(literal)) else {
            return false;
        };
        text = &text[from + at + literal.len()..];
    }
    text.len() > rest.len() && text.ends_with(rest)
}

#[cfg(test)]
mod tests {
    use super::{Url, UrlTemplate};

    #[test]
    fn urls_match_templates() {
        for (server, path, url, is_match) in [
            ("https://api.example.com/v1", "/things/{id}", "https://api.example.com/v1/things/7?x=1", true),
            ("https://api.example.com/v1", "/things/{id}", "https://api.example.com/v1/things/%7Bid%7D", true),
            ("https://api.example.com/v1", "/things/{id}", "https://api.example.com/things/7", false),
            ("https://api.example.com/v1", "/things/{id}", "https://other.example.com/v1/things/7", false),
            ("https://api.example.com/v1", "/things/{id}", "https://YOUR_DOMAIN/v1/things/{id}", true),
            ("https://api.example.com/v1", "/things/{id}", "{{base}}/things/{{id}}", true),
            ("https://api.example.com/v1", "/things/{id}", "{{base}}/v1/things/{{id}}", true),
            ("https://api.example.com/v1", "/things/{id}", "https://api.example.com/v1/things/", false),
            ("https://{tenant}.example.com", "/a", "https://x.example.com/a", true),
            ("https://{tenant}.example.com", "/a", "https://example.com/a", false),
            ("/v1", "/a", "https://x.example.com/v1/a", true),
            ("", "/a.{format}", "https://x.example.com/a.json", true),
            ("", "/a/**", "https://x.example.com/a/b/c", true),
            ("", "/a/**", "https://x.example.com/b", false),
            ("", "https://x.example.com/a/*", "https://x.example.com/a/é", true),
            ("", "/{a}{b}{c}", "https://x.example.com/é", false),
        ] {
            let weight = UrlTemplate::new(server, path).weight(&Url::of(url));
            assert_eq!(weight.is_some(), is_match, "{server} {path} {url}");
        }
    }

    #[test]
    fn what_is_named_outright_counts_more() {
        let weight = |path| UrlTemplate::new("", path).weight(&Url::of("https://x.example.com/users/me"));
        assert!(weight("/users/me") > weight("/users/{id}"));
        assert!(weight("/users/{id}") > weight("/users/**"));
    }
}
