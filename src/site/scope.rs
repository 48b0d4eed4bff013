//! What rendering a page may look at beside the page.

use std::collections::{HashMap, HashSet};
use std::sync::{PoisonError, RwLock};

use super::links::Urls;
use super::templates::Templates;
use super::{Settings, WriteSnippet};
use crate::snippet::slots::{self, ProbeResults};

/// What rendering a page may look at beside the page.
pub(super) struct PageScope<'a> {
    pub(super) settings: &'a Settings,
    pub(super) snippet: &'a WriteSnippet<'a>,
    pub(super) urls: &'a Urls,
    pub(super) templates: &'a Templates,
    /// The pages that are not published yet.
    pub(super) drafts: &'a HashSet<&'a str>,
    /// Whether targets write some words without the quotes that others have, as far as that is known.
    wordy_targets: RwLock<HashMap<String, bool>>,
    /// What is known of the literals of snippets.
    pub(super) known: ProbeResults,
}

impl<'a> PageScope<'a> {
    pub(super) fn new(
        settings: &'a Settings,
        snippet: &'a WriteSnippet<'a>,
        urls: &'a Urls,
        templates: &'a Templates,
        drafts: &'a HashSet<&'a str>,
    ) -> Self {
        Self {
            settings,
            snippet,
            urls,
            templates,
            drafts,
            wordy_targets: RwLock::default(),
            known: ProbeResults::default(),
        }
    }

    /// Whether a target writes some words without the quotes that others have.
    pub(super) fn is_wordy(&self, target: &str) -> bool {
        let known = self.wordy_targets.read().unwrap_or_else(PoisonError::into_inner).get(target).copied();
        known.unwrap_or_else(|| {
            let is_wordy = slots::is_wordy(target, self.snippet);
            self.wordy_targets.write().unwrap_or_else(PoisonError::into_inner).insert(target.to_owned(), is_wordy);
            is_wordy
        })
    }
}
