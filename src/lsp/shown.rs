//! What the client is shown without asking: the findings of documents, and of pages that are not open.

use std::collections::{HashMap, HashSet};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use lsp_server::Message;
use lsp_types::notification as notifications;
use rayon::prelude::*;

use super::diagnostics;
use super::document::path_of;
use super::messages::{complaints, empty, tell};
use super::snapshot::Snapshot;
use super::task::Task;

/// What the client was shown without asking.
#[derive(Debug, Default)]
pub(super) struct ShownFindings {
    /// The newest look at each document, by its URI: what an older one finds is not sent any more.
    looks: Mutex<HashMap<String, u64>>,
    /// The pages that are not open and were shown to have findings.
    closed: Mutex<HashSet<String>>,
}

impl ShownFindings {
    /// The number of the look at a document that begins now: those before it are not sent any more.
    pub(super) fn next(&self, uri: &str) -> u64 {
        let mut looks = locked(&self.looks);
        let number = looks.entry(uri.to_owned()).or_default();
        *number += 1;
        *number
    }

    fn is_newest(&self, uri: &str, number: u64) -> bool {
        locked(&self.looks).get(uri) == Some(&number)
    }
    /// A look at a document that is sent if no newer one was begun meanwhile.
    pub(super) fn look(self: &Arc<Self>, now: &Snapshot, uri: &str) -> Option<Task> {
        let document = Arc::clone(now.documents.get(uri)?);
        let (now, shown, uri) = (now.clone(), Arc::clone(self), uri.to_owned());
        let number = shown.next(&uri);
        let work = move || {
            if !shown.is_newest(&uri, number) {
                return Vec::new();
            }
            let params = diagnostics::published(&now, &document);
            let mut messages = complaints(&now);
            if shown.is_newest(&uri, number) {
                messages.push(tell::<notifications::PublishDiagnostics>(params));
            }
            messages
        };
        Some(Task { is_urgent: false, work: Box::new(work) })
    }

    /// A look at all pages that are not open.
    pub(super) fn look_at_closed(self: &Arc<Self>, now: &Snapshot) -> Task {
        let (now, shown) = (now.clone(), Arc::clone(self));
        let number = shown.next("");
        let work = move || {
            let mut messages = Vec::new();
            let mut found = HashSet::new();
            let pages = now.places.pages();
            let is_wanted = || shown.is_newest("", number);
            let looks = pages.par_iter().filter(|_| is_wanted()).filter_map(|page| diagnostics::of_closed(&now, page));
            let looks: Vec<_> = looks.collect();
            if !is_wanted() {
                return messages;
            }
            for params in looks {
                let uri = params.uri.as_str().to_owned();
                let was_shown = locked(&shown.closed).contains(&uri);
                if !params.diagnostics.is_empty() {
                    found.insert(uri);
                } else if !was_shown {
                    continue;
                }
                messages.push(tell::<notifications::PublishDiagnostics>(params));
            }
            let before = std::mem::replace(&mut *locked(&shown.closed), found);
            let gone = before
                .iter()
                .filter_map(|uri| uri.parse().ok())
                .filter(|uri| path_of(uri).is_some_and(|path| !now.places.pages().contains(&path)));
            messages.extend(gone.map(|uri| empty(uri, None)));
            messages.extend(complaints(&now));
            messages
        };
        Task { is_urgent: false, work: Box::new(work) }
    }

    /// A look at the file of a page that was closed.
    pub(super) fn look_at_file(self: &Arc<Self>, now: &Snapshot, path: PathBuf) -> Task {
        let (now, shown) = (now.clone(), Arc::clone(self));
        let work = move || {
            let Some(params) = diagnostics::of_closed(&now, &path) else { return Vec::new() };
            if !params.diagnostics.is_empty() {
                locked(&shown.closed).insert(params.uri.as_str().to_owned());
            }
            vec![tell::<notifications::PublishDiagnostics>(params)]
        };
        Task { is_urgent: false, work: Box::new(work) }
    }

    /// Takes back what was shown of pages that are not open.
    pub(super) fn hide_closed(&self, now: &Snapshot) -> Vec<Message> {
        // A look that is under way is not sent any more.
        self.next("");
        let shown = std::mem::take(&mut *locked(&self.closed));
        let closed = shown.into_iter().filter(|uri| now.documents.get(uri).is_none());
        closed.filter_map(|uri| uri.parse().ok()).map(|uri| empty(uri, None)).collect()
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
