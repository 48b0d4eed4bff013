//! What becomes of the method and the URL.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use percent_encoding::percent_decode_str;

use super::fitter::Fitter;
use crate::snippet::url::{odd_path, without_dots};
use crate::snippet::{Loss, SentPart};

impl Fitter<'_, '_> {
    pub(super) fn path(&mut self) {
        if self.limits.needs_plain_paths
            && let Some(plain) = without_dots(&self.fitted.path_and_query)
        {
            let start = self.fitted.url.len() - self.fitted.path_and_query.len();
            self.fitted.url.to_mut().replace_range(start.., &plain);
            self.fitted.path_and_query = Cow::Owned(plain);
        }
        if self.fitted.view.authority.starts_with('[') {
            self.encode_brackets();
            if self.limits.refuses_ipv6 {
                let client = self.target.client_name();
                self.lose(SentPart::Request, format!("{client} finds no host that is an IPv6 address"));
            }
        }
        if self.limits.changed_paths.is_empty() && self.limits.changed_queries.is_empty() {
            return;
        }
        let (path, query) = self.fitted.path_and_query.split_once('?').unwrap_or((&self.fitted.path_and_query, ""));
        let in_path = self.limits.changed_paths.iter().filter(|changed| path.contains(*changed));
        let in_query = self.limits.changed_queries.iter().filter(|changed| query.contains(*changed));
        let client = self.target.client_name();
        let losses = in_path.chain(in_query).map(|changed| {
            Loss::new(
                SentPart::PathAndQuery,
                format!("{client} sends a URL with `{changed}` at this place as another one"),
            )
        });
        self.fitted.losses.extend(losses);
    }

    /// Encodes brackets of the path and query, so that those around the address can stay.
    fn encode_brackets(&mut self) {
        if self.fitted.path_and_query.contains(['[', ']']) {
            let encoded = self.fitted.path_and_query.replace('[', "%5B").replace(']', "%5D");
            let start = self.fitted.url.len() - self.fitted.path_and_query.len();
            self.fitted.url.to_mut().replace_range(start.., &encoded);
            self.fitted.path_and_query = Cow::Owned(encoded);
        }
    }

    pub(super) fn method(&mut self) {
        let client = self.target.client_name();
        let method = &self.fitted.method;
        if self.limits.refuses_method(method) {
            self.lose(SentPart::Method, format!("{client} refuses the method {method}"));
        }
        if self.limits.upper_cases_methods && self.fitted.method.bytes().any(|byte| byte.is_ascii_lowercase()) {
            self.fitted.method.to_mut().make_ascii_uppercase();
            self.lose(SentPart::Method, format!("{client} sends the method as {}", self.fitted.method));
        }
    }

    pub(super) fn path_and_query(&mut self) {
        if self.limits.needs_utf8 && percent_decode_str(&self.fitted.path_and_query).decode_utf8().is_err() {
            let client = self.target.client_name();
            self.lose(SentPart::Request, format!("{client} refuses a URL whose escapes are not UTF-8"));
        }
        let sent = &self.fitted.path_and_query;
        // The last parameter ends where the next one would begin.
        let sends = |text: &str| sent.contains(text) || text.strip_suffix('&').is_some_and(|end| sent.ends_with(end));
        if let Some(text) = self.limits.changed_targets.iter().find(|text| sends(text)) {
            self.lose(SentPart::PathAndQuery, format!("{} changes `{text}` in a URL", self.target.client_name()));
        }
        if self.limits.encodes_odd_paths && odd_path(&self.fitted.path_and_query).is_some() {
            let client = self.target.client_name();
            self.lose(SentPart::PathAndQuery, format!("{client} may encode `!'()*` in a path with a placeholder"));
        }
        if self.limits.groups_queries && is_mixed(&self.fitted.path_and_query) {
            self.lose(
                SentPart::PathAndQuery,
                format!("{} sorts the parameters of a query by name", self.target.client_name()),
            );
        } else if self.limits.groups_queries && has_repeated_flags(&self.fitted.path_and_query) {
            let client = self.target.client_name();
            self.lose(SentPart::PathAndQuery, format!("{client} joins parameters of one name where one has no `=`"));
        }
        let is_empty = self.fitted.path_and_query.strip_suffix('?').is_some_and(|path| !path.contains('?'));
        if self.limits.drops_empty_queries && is_empty {
            self.lose(
                SentPart::PathAndQuery,
                format!("{} leaves out the `?` of an empty query", self.target.client_name()),
            );
        }
    }
}

/// Whether parameters of one name are apart from each other in the query.
fn is_mixed(path_and_query: &str) -> bool {
    let query = path_and_query.split_once('?').map_or("", |(_, query)| query);
    let names = query.split('&').map(|pair| pair.split('=').next().unwrap_or_default());
    let mut seen = HashSet::new();
    let mut last = None;
    names.into_iter().any(|name| last.replace(name) != Some(name) && !seen.insert(name))
}

/// Whether several parameters of the query have the name of one without `=`.
fn has_repeated_flags(path_and_query: &str) -> bool {
    let query = path_and_query.split_once('?').map_or("", |(_, query)| query);
    let name = |pair: &'_ str| pair.split('=').next().unwrap_or_default().to_owned();
    let mut counts: HashMap<String, usize> = HashMap::new();
    query.split('&').for_each(|pair| *counts.entry(name(pair)).or_default() += 1);
    query.split('&').any(|pair| !pair.contains('=') && counts.get(pair).is_some_and(|&count| count > 1))
}
