//! A URL that asks a public server without encryption.
//!
//! Anyone who copies the request sends credentials that everybody on the way can read.

use crate::diagnostic::{Applicability, Finding, Severity};
use crate::placeholder;
use crate::request::Written;
use crate::rules::{About, Check, Context, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    name: "plain-http",
    summary: "a url that asks a public server without encryption",
    severity: Severity::Warning,
    docs: include_str!("../../../docs/rules/plain-http.md"),
    checks: &[Check::Request(check)],
    about: About::Requests,
    withholds: false,
};

fn check(request: &Written<'_>, context: &mut Context<'_>) {
    let Some((url, address)) = request.url_and_address() else {
        return;
    };
    let text = url.text();
    let Some(scheme) = address.scheme.clone().filter(|scheme| text[scheme.clone()].eq_ignore_ascii_case("http")) else {
        return;
    };
    let host = &text[address.host.clone()];
    let port = &text[address.host.end..address.authority.end];
    if !is_public(host) || request.object.is_none() && !is_usual(port) {
        return;
    }
    let finding = Finding::new(url.place(scheme.clone()), "the request is sent without encryption")
        .help("write `https`, unless the server has nothing else");
    context.add(if port.is_empty() {
        finding.fix(Applicability::Unsafe, "write `https`", url.replace(scheme.end..scheme.end, "s"))
    } else {
        finding
    });
}

/// Whether a port is one that everybody asks; after others are servers of one's own, which may have nothing else.
fn is_usual(port: &str) -> bool {
    matches!(port, "" | ":" | ":80")
}

/// Top-level names that never lead out of a network or a machine (RFC 2606, 6762, 8375).
const PRIVATE: [&str; 8] = ["localhost", "local", "test", "invalid", "internal", "lan", "home", "arpa"];

/// Whether a host may be one that everybody can reach.
fn is_public(host: &str) -> bool {
    let host = host.trim().trim_end_matches('.').to_ascii_lowercase();
    let top = host.rsplit('.').next().unwrap_or_default();
    let is_address = !top.is_empty() && top.bytes().all(|byte| byte.is_ascii_digit());
    let has_placeholder = placeholder::outside(&host).count() < host.chars().count();
    let is_own = PRIVATE.contains(&top) || host.starts_with('[') || (is_address && is_private_address(&host));
    host.contains('.') && !has_placeholder && !is_own
}

/// Whether an IPv4 address belongs to a machine or a network of one's own (RFC 1918, 3927, 6890).
fn is_private_address(host: &str) -> bool {
    host.parse::<std::net::Ipv4Addr>().is_ok_and(|address| {
        address.is_loopback() || address.is_private() || address.is_link_local() || address.is_unspecified()
    })
}
