//! Every option of curl with what it takes.
//!
//! Source: the table of options of curl 8.17 (its `tool_getparam.c`, and `curl --help all`); the page of each option
//! says since when it is there. Options that were removed are kept, as curl keeps them.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use Takes::{Flag, Switch, Value};

/// What an option takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// A value, which is the next word or the rest of its own.
    Value,
    /// Nothing; `--no-` before it turns it off.
    Switch,
    /// Nothing.
    Flag,
}

/// An option of curl.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CurlOption {
    /// Its long name without dashes.
    pub(crate) name: &'static str,
    /// What it takes.
    pub takes: Takes,
}

/// The options that say what is sent, and where to.
const SAID: [&str; 23] = [
    "cookie",
    "data",
    "data-ascii",
    "data-binary",
    "data-raw",
    "data-urlencode",
    "form",
    "form-string",
    "get",
    "globoff",
    "head",
    "header",
    "json",
    "next",
    "oauth2-bearer",
    "range",
    "referer",
    "request",
    "upload-file",
    "url",
    "url-query",
    "user",
    "user-agent",
];

impl CurlOption {
    /// Whether it says what is sent, and where to.
    #[must_use]
    pub(crate) fn is_said(&self) -> bool {
        SAID.contains(&self.name)
    }

    /// What curl does for it to what is sent, and code in other languages does not.
    pub(crate) fn unsaid(&self) -> Option<String> {
        let (_, what) = UNSAID.iter().find(|(name, _)| *name == self.name)?;
        Some(format!("curl's `--{}` is left out: {what}", self.name))
    }
}

/// The options that change what is sent or where to, with what the code lacks without them.
const UNSAID: [(&str, &str); 34] = [
    ("anyauth", "the code knows no authentication but Basic"),
    ("aws-sigv4", "the code does not sign the request"),
    ("cert", "the code has no client certificate"),
    ("config", "the code does not read the file"),
    ("connect-to", "the code connects to the host of the URL"),
    ("continue-at", "the code asks for the whole"),
    ("crlf", "the code sends line feeds as they are"),
    ("digest", "the code knows no authentication but Basic"),
    ("etag-compare", "the code does not read the file"),
    ("haproxy-clientip", "the code sends no PROXY header"),
    ("haproxy-protocol", "the code sends no PROXY header"),
    ("key", "the code has no client certificate"),
    ("negotiate", "the code knows no authentication but Basic"),
    ("netrc", "the code sends no password of that file"),
    ("netrc-file", "the code sends no password of that file"),
    ("netrc-optional", "the code sends no password of that file"),
    ("ntlm", "the code knows no authentication but Basic"),
    ("ntlm-wb", "the code knows no authentication but Basic"),
    ("path-as-is", "the code may send the path without its `..`"),
    ("preproxy", "the code knows no proxy"),
    ("proxy", "the code knows no proxy"),
    ("proxy-header", "the code knows no proxy"),
    ("proxy-user", "the code knows no proxy"),
    ("proxy1.0", "the code knows no proxy"),
    ("quote", "the code sends no such command"),
    ("resolve", "the code connects to the host of the URL"),
    ("socks4", "the code knows no proxy"),
    ("socks4a", "the code knows no proxy"),
    ("socks5", "the code knows no proxy"),
    ("socks5-hostname", "the code knows no proxy"),
    ("time-cond", "the code sends no `If-Modified-Since`"),
    ("tr-encoding", "the code sends no `TE`"),
    ("upload-flags", "the code sets no flags"),
    ("use-ascii", "the code sends the text as it is"),
];

/// What was found for a long name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FoundOption {
    /// The option.
    Exact(CurlOption),
    /// The one option that starts so; curl took such names up to version 8.
    Prefix(CurlOption),
    /// None.
    None,
}

/// The option of a long name, without its dashes; also with `no-` and `expand-` before it.
#[must_use]
pub fn long(name: &str) -> FoundOption {
    if let Some(option) = exact(name) {
        return FoundOption::Exact(option);
    }
    let without_no = name.strip_prefix("no-").and_then(exact).filter(|option| option.takes == Switch);
    let without_expand = name.strip_prefix("expand-").and_then(exact).filter(|option| option.takes == Value);
    if let Some(option) = without_no.or(without_expand) {
        return FoundOption::Exact(option);
    }
    let mut rows = OPTIONS.iter().filter(|row| !name.is_empty() && row.0.starts_with(name));
    match (rows.next(), rows.next()) {
        (Some(row), None) => FoundOption::Prefix(of(row)),
        _ => FoundOption::None,
    }
}

/// The option of a letter.
#[must_use]
pub(crate) fn short(letter: char) -> Option<CurlOption> {
    BY_LETTER.get(&letter).copied()
}

/// The option of a word, long or of letters, that takes the next word as its value.
#[must_use]
pub(crate) fn awaiting(word: &str) -> Option<CurlOption> {
    if let Some(name) = word.strip_prefix("--") {
        return match long(name) {
            FoundOption::Exact(option) | FoundOption::Prefix(option) => Some(option).filter(|it| it.takes == Value),
            FoundOption::None => None,
        };
    }
    let mut letters = word.strip_prefix('-')?.chars();
    while let Some(letter) = letters.next() {
        let option = short(letter)?;
        if option.takes == Value {
            return letters.as_str().is_empty().then_some(option);
        }
    }
    None
}

/// The letter of an option, if it has one.
#[must_use]
pub(crate) fn letter(name: &str) -> Option<char> {
    let at = OPTIONS.binary_search_by(|row| row.0.cmp(name)).ok()?;
    (OPTIONS[at].1 != NONE).then_some(OPTIONS[at].1)
}

/// All long names.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    OPTIONS.iter().map(|row| row.0)
}

fn exact(name: &str) -> Option<CurlOption> {
    BY_NAME.get(name).copied()
}

static BY_NAME: LazyLock<FxHashMap<&str, CurlOption>> =
    LazyLock::new(|| OPTIONS.iter().map(|row| (row.0, of(row))).collect());

/// The first option of each letter.
static BY_LETTER: LazyLock<FxHashMap<char, CurlOption>> =
    LazyLock::new(|| OPTIONS.iter().rev().filter(|row| row.1 != NONE).map(|row| (row.1, of(row))).collect());

fn of(row: &OptionRow) -> CurlOption {
    CurlOption { name: row.0, takes: row.2 }
}

type OptionRow = (&'static str, char, Takes);

/// Where an option has no letter.
const NONE: char = ' ';

/// In the order of their names.
const OPTIONS: &[OptionRow] = &[
    ("abstract-unix-socket", NONE, Value),
    ("alpn", NONE, Switch),
    ("alt-svc", NONE, Value),
    ("anyauth", NONE, Flag),
    ("append", 'a', Switch),
    ("aws-sigv4", NONE, Value),
    ("basic", NONE, Switch),
    ("buffer", 'N', Switch),
    ("ca-native", NONE, Switch),
    ("cacert", NONE, Value),
    ("capath", NONE, Value),
    ("cert", 'E', Value),
    ("cert-status", NONE, Switch),
    ("cert-type", NONE, Value),
    ("ciphers", NONE, Value),
    ("clobber", NONE, Switch),
    ("compressed", NONE, Switch),
    ("compressed-ssh", NONE, Switch),
    ("config", 'K', Value),
    ("connect-timeout", NONE, Value),
    ("connect-to", NONE, Value),
    ("continue-at", 'C', Value),
    ("cookie", 'b', Value),
    ("cookie-jar", 'c', Value),
    ("create-dirs", NONE, Switch),
    ("create-file-mode", NONE, Value),
    ("crlf", NONE, Switch),
    ("crlfile", NONE, Value),
    ("curves", NONE, Value),
    ("data", 'd', Value),
    ("data-ascii", NONE, Value),
    ("data-binary", NONE, Value),
    ("data-raw", NONE, Value),
    ("data-urlencode", NONE, Value),
    ("delegation", NONE, Value),
    ("digest", NONE, Switch),
    ("disable", 'q', Switch),
    ("disable-eprt", NONE, Switch),
    ("disable-epsv", NONE, Switch),
    ("disallow-username-in-url", NONE, Switch),
    ("dns-interface", NONE, Value),
    ("dns-ipv4-addr", NONE, Value),
    ("dns-ipv6-addr", NONE, Value),
    ("dns-servers", NONE, Value),
    ("doh-cert-status", NONE, Switch),
    ("doh-insecure", NONE, Switch),
    ("doh-url", NONE, Value),
    ("dump-ca-embed", NONE, Flag),
    ("dump-header", 'D', Value),
    ("ech", NONE, Value),
    ("egd-file", NONE, Value),
    ("engine", NONE, Value),
    ("eprt", NONE, Switch),
    ("epsv", NONE, Switch),
    ("etag-compare", NONE, Value),
    ("etag-save", NONE, Value),
    ("expect100-timeout", NONE, Value),
    ("fail", 'f', Switch),
    ("fail-early", NONE, Switch),
    ("fail-with-body", NONE, Switch),
    ("false-start", NONE, Switch),
    ("follow", NONE, Switch),
    ("form", 'F', Value),
    ("form-escape", NONE, Switch),
    ("form-string", NONE, Value),
    ("ftp-account", NONE, Value),
    ("ftp-alternative-to-user", NONE, Value),
    ("ftp-create-dirs", NONE, Switch),
    ("ftp-method", NONE, Value),
    ("ftp-pasv", NONE, Flag),
    ("ftp-port", 'P', Value),
    ("ftp-pret", NONE, Switch),
    ("ftp-skip-pasv-ip", NONE, Switch),
    ("ftp-ssl", NONE, Switch),
    ("ftp-ssl-ccc", NONE, Switch),
    ("ftp-ssl-ccc-mode", NONE, Value),
    ("ftp-ssl-control", NONE, Switch),
    ("ftp-ssl-reqd", NONE, Switch),
    ("get", 'G', Switch),
    ("globoff", 'g', Switch),
    ("happy-eyeballs-timeout-ms", NONE, Value),
    ("haproxy-clientip", NONE, Value),
    ("haproxy-protocol", NONE, Switch),
    ("head", 'I', Switch),
    ("header", 'H', Value),
    ("help", 'h', Value),
    ("hostpubmd5", NONE, Value),
    ("hostpubsha256", NONE, Value),
    ("hsts", NONE, Value),
    ("http0.9", NONE, Switch),
    ("http1.0", '0', Flag),
    ("http1.1", NONE, Flag),
    ("http2", NONE, Flag),
    ("http2-prior-knowledge", NONE, Flag),
    ("http3", NONE, Flag),
    ("http3-only", NONE, Flag),
    ("ignore-content-length", NONE, Switch),
    ("include", NONE, Switch),
    ("insecure", 'k', Switch),
    ("interface", NONE, Value),
    ("ip-tos", NONE, Value),
    ("ipfs-gateway", NONE, Value),
    ("ipv4", '4', Flag),
    ("ipv6", '6', Flag),
    ("json", NONE, Value),
    ("junk-session-cookies", 'j', Switch),
    ("keepalive", NONE, Switch),
    ("keepalive-cnt", NONE, Value),
    ("keepalive-time", NONE, Value),
    ("key", NONE, Value),
    ("key-type", NONE, Value),
    ("knownhosts", NONE, Value),
    ("krb", NONE, Value),
    ("krb4", NONE, Value),
    ("libcurl", NONE, Value),
    ("limit-rate", NONE, Value),
    ("list-only", 'l', Switch),
    ("local-port", NONE, Value),
    ("location", 'L', Switch),
    ("location-trusted", NONE, Switch),
    ("login-options", NONE, Value),
    ("mail-auth", NONE, Value),
    ("mail-from", NONE, Value),
    ("mail-rcpt", NONE, Value),
    ("mail-rcpt-allowfails", NONE, Switch),
    ("manual", 'M', Switch),
    ("max-filesize", NONE, Value),
    ("max-redirs", NONE, Value),
    ("max-time", 'm', Value),
    ("metalink", NONE, Switch),
    ("mptcp", NONE, Switch),
    ("negotiate", NONE, Switch),
    ("netrc", 'n', Switch),
    ("netrc-file", NONE, Value),
    ("netrc-optional", NONE, Switch),
    ("next", ':', Flag),
    ("noproxy", NONE, Value),
    ("npn", NONE, Switch),
    ("ntlm", NONE, Switch),
    ("ntlm-wb", NONE, Switch),
    ("oauth2-bearer", NONE, Value),
    ("out-null", NONE, Switch),
    ("output", 'o', Value),
    ("output-dir", NONE, Value),
    ("parallel", 'Z', Switch),
    ("parallel-immediate", NONE, Switch),
    ("parallel-max", NONE, Value),
    ("parallel-max-host", NONE, Value),
    ("pass", NONE, Value),
    ("path-as-is", NONE, Switch),
    ("pinnedpubkey", NONE, Value),
    ("post301", NONE, Switch),
    ("post302", NONE, Switch),
    ("post303", NONE, Switch),
    ("preproxy", NONE, Value),
    ("progress-bar", '#', Switch),
    ("progress-meter", NONE, Switch),
    ("proto", NONE, Value),
    ("proto-default", NONE, Value),
    ("proto-redir", NONE, Value),
    ("proxy", 'x', Value),
    ("proxy-anyauth", NONE, Switch),
    ("proxy-basic", NONE, Switch),
    ("proxy-ca-native", NONE, Switch),
    ("proxy-cacert", NONE, Value),
    ("proxy-capath", NONE, Value),
    ("proxy-cert", NONE, Value),
    ("proxy-cert-type", NONE, Value),
    ("proxy-ciphers", NONE, Value),
    ("proxy-crlfile", NONE, Value),
    ("proxy-digest", NONE, Switch),
    ("proxy-header", NONE, Value),
    ("proxy-http2", NONE, Switch),
    ("proxy-insecure", NONE, Switch),
    ("proxy-key", NONE, Value),
    ("proxy-key-type", NONE, Value),
    ("proxy-negotiate", NONE, Switch),
    ("proxy-ntlm", NONE, Switch),
    ("proxy-pass", NONE, Value),
    ("proxy-pinnedpubkey", NONE, Value),
    ("proxy-service-name", NONE, Value),
    ("proxy-ssl-allow-beast", NONE, Switch),
    ("proxy-ssl-auto-client-cert", NONE, Switch),
    ("proxy-tls13-ciphers", NONE, Value),
    ("proxy-tlsauthtype", NONE, Value),
    ("proxy-tlspassword", NONE, Value),
    ("proxy-tlsuser", NONE, Value),
    ("proxy-tlsv1", NONE, Flag),
    ("proxy-user", 'U', Value),
    ("proxy1.0", NONE, Value),
    ("proxytunnel", 'p', Switch),
    ("pubkey", NONE, Value),
    ("quote", 'Q', Value),
    ("random-file", NONE, Value),
    ("range", 'r', Value),
    ("rate", NONE, Value),
    ("raw", NONE, Switch),
    ("referer", 'e', Value),
    ("remote-header-name", 'J', Switch),
    ("remote-name", 'O', Switch),
    ("remote-name-all", NONE, Switch),
    ("remote-time", 'R', Switch),
    ("remove-on-error", NONE, Switch),
    ("request", 'X', Value),
    ("request-target", NONE, Value),
    ("resolve", NONE, Value),
    ("retry", NONE, Value),
    ("retry-all-errors", NONE, Switch),
    ("retry-connrefused", NONE, Switch),
    ("retry-delay", NONE, Value),
    ("retry-max-time", NONE, Value),
    ("sasl-authzid", NONE, Value),
    ("sasl-ir", NONE, Switch),
    ("service-name", NONE, Value),
    ("sessionid", NONE, Switch),
    ("show-error", 'S', Switch),
    ("show-headers", 'i', Switch),
    ("sigalgs", NONE, Value),
    ("silent", 's', Switch),
    ("skip-existing", NONE, Switch),
    ("socks4", NONE, Value),
    ("socks4a", NONE, Value),
    ("socks5", NONE, Value),
    ("socks5-basic", NONE, Switch),
    ("socks5-gssapi", NONE, Switch),
    ("socks5-gssapi-nec", NONE, Switch),
    ("socks5-gssapi-service", NONE, Value),
    ("socks5-hostname", NONE, Value),
    ("speed-limit", 'Y', Value),
    ("speed-time", 'y', Value),
    ("ssl", NONE, Switch),
    ("ssl-allow-beast", NONE, Switch),
    ("ssl-auto-client-cert", NONE, Switch),
    ("ssl-no-revoke", NONE, Switch),
    ("ssl-reqd", NONE, Switch),
    ("ssl-revoke-best-effort", NONE, Switch),
    ("ssl-sessions", NONE, Value),
    ("sslv2", '2', Flag),
    ("sslv3", '3', Flag),
    ("stderr", NONE, Value),
    ("styled-output", NONE, Switch),
    ("suppress-connect-headers", NONE, Switch),
    ("tcp-fastopen", NONE, Switch),
    ("tcp-nodelay", NONE, Switch),
    ("telnet-option", 't', Value),
    ("tftp-blksize", NONE, Value),
    ("tftp-no-options", NONE, Switch),
    ("time-cond", 'z', Value),
    ("tls-earlydata", NONE, Switch),
    ("tls-max", NONE, Value),
    ("tls13-ciphers", NONE, Value),
    ("tlsauthtype", NONE, Value),
    ("tlspassword", NONE, Value),
    ("tlsuser", NONE, Value),
    ("tlsv1", '1', Flag),
    ("tlsv1.0", NONE, Flag),
    ("tlsv1.1", NONE, Flag),
    ("tlsv1.2", NONE, Flag),
    ("tlsv1.3", NONE, Flag),
    ("tr-encoding", NONE, Switch),
    ("trace", NONE, Value),
    ("trace-ascii", NONE, Value),
    ("trace-config", NONE, Value),
    ("trace-ids", NONE, Switch),
    ("trace-time", NONE, Switch),
    ("unix-socket", NONE, Value),
    ("upload-file", 'T', Value),
    ("upload-flags", NONE, Value),
    ("url", NONE, Value),
    ("url-query", NONE, Value),
    ("use-ascii", 'B', Switch),
    ("user", 'u', Value),
    ("user-agent", 'A', Value),
    ("variable", NONE, Value),
    ("verbose", 'v', Switch),
    ("version", 'V', Switch),
    ("vlan-priority", NONE, Value),
    ("write-out", 'w', Value),
    ("xattr", NONE, Switch),
];
