//! Which entries of a HAR log are meant.

use clap::Args;

use crate::har::log::{Kept, LogEntry, Response};
use crate::json;
use crate::web::Address;
use crate::web::media_type::lower_essence;

/// What the entries must be; without any of these, all are meant.
#[derive(Debug, Default, Args)]
#[command(next_help_heading = "Entries of a HAR log")]
pub(super) struct Filter {
    /// Only requests to this host; `*.example.com` are all below it. Each of these options may be given several times.
    #[arg(long = "host", value_name = "HOST", value_delimiter = ',')]
    hosts: Vec<String>,
    /// Only requests with this method.
    #[arg(long = "method", value_name = "METHOD", value_delimiter = ',')]
    methods: Vec<String>,
    /// Only answers of this type: a media type (`application/json`), a part of one (`json`), or `xhr`, `fetch`, `document` and
    /// what else browsers note.
    #[arg(long = "type", value_name = "TYPE", value_delimiter = ',')]
    types: Vec<String>,
    /// Only answers with this status: `200`, or `4xx`.
    #[arg(long = "status", value_name = "STATUS", value_delimiter = ',', value_parser = status)]
    statuses: Vec<String>,
}

impl Filter {
    /// Whether something is asked of the responses.
    pub(super) fn asks_for_responses(&self) -> bool {
        !self.types.is_empty() || !self.statuses.is_empty()
    }

    /// Whether an entry is meant.
    pub(super) fn takes(&self, entry: &LogEntry) -> bool {
        self.takes_response(&entry.response) && (self.takes_all_requests() || self.takes_kept(&entry.request))
    }

    /// Whether a request is meant.
    pub(super) fn takes_request(&self, method: &str, url: &str) -> bool {
        let host = || url[Address::of(url).host].to_ascii_lowercase();
        let is_method = self.methods.iter().any(|wanted| wanted.eq_ignore_ascii_case(method));
        let is_host = || self.hosts.iter().any(|wanted| is_host(&wanted.to_ascii_lowercase(), &host()));
        (self.methods.is_empty() || is_method) && (self.hosts.is_empty() || is_host())
    }

    fn takes_all_requests(&self) -> bool {
        self.methods.is_empty() && self.hosts.is_empty()
    }

    fn takes_kept(&self, kept: &Kept) -> bool {
        let Kept::Text { text, .. } = kept else { return false };
        let Ok(root) = json::parse(text) else { return false };
        let field = |name| root.get_str(name).unwrap_or_default();
        self.takes_request(&field("method"), &field("url"))
    }

    fn takes_response(&self, response: &Response) -> bool {
        let status = response.status.map(|status| status.to_string()).unwrap_or_default();
        let essence = lower_essence(&response.media_type);
        let is_status = |wanted: &String| is_status(wanted, &status);
        let is_type = |wanted: &String| {
            let wanted = wanted.to_ascii_lowercase();
            essence == wanted
                || response.resource_type.eq_ignore_ascii_case(&wanted)
                || essence.split(['/', '+', ';']).any(|part| part == wanted)
        };
        (self.statuses.is_empty() || self.statuses.iter().any(is_status))
            && (self.types.is_empty() || self.types.iter().any(is_type))
    }
}

/// Whether a host is the one that is wanted, or below it.
fn is_host(wanted: &str, host: &str) -> bool {
    match wanted.strip_prefix('*') {
        Some(domain) => host.ends_with(domain) && host.len() > domain.len(),
        None => host == wanted,
    }
}

fn is_status(wanted: &str, status: &str) -> bool {
    wanted.len() == status.len() && wanted.bytes().zip(status.bytes()).all(|(one, other)| one == b'x' || one == other)
}

/// Reads `200` or `2xx`.
fn status(text: &str) -> Result<String, String> {
    let lower = text.to_ascii_lowercase();
    let is_pattern = lower.bytes().all(|byte| byte.is_ascii_digit() || byte == b'x') && (1..=3).contains(&lower.len());
    if is_pattern { Ok(lower) } else { Err("a status is three digits, or `4xx`".to_owned()) }
}

/// What is shown of a response beside its request: ` (200, application/json)`.
pub(super) fn shown(response: &Response) -> String {
    let status = response.status.filter(|&status| status > 0).map(|status| status.to_string());
    let essence = Some(lower_essence(&response.media_type)).filter(|essence| !essence.is_empty());
    let parts: Vec<String> = status.into_iter().chain(essence).collect();
    if parts.is_empty() { String::new() } else { format!(" ({})", crate::text::visible(&parts.join(", "))) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_and_statuses_may_be_patterns() {
        assert!(is_host("api.example.com", "api.example.com") && is_host("*.example.com", "api.example.com"));
        assert!(!is_host("*.example.com", "example.com") && !is_host("example.com", "api.example.com"));
        assert!(
            is_status("2xx", "204") && is_status("404", "404") && !is_status("4xx", "200") && !is_status("2xx", "")
        );
    }
}
