//! Comments in a page that say which findings are wanted as they are.
//!
//! `<!-- harkdown-ignore RULE -->` speaks of the next element, `harkdown-ignore-start` and `-end` of all between them,
//! `harkdown-ignore-file` of the page. A page without such a comment costs one search of its text.

mod comment;
mod elements;
mod write;

use crate::diagnostic::{Applicability, Diagnostic, Fix};
use crate::lint::Settings;
use crate::page::Page;
use crate::rules::suppression::{INVALID, UNUSED};
use crate::rules::{self, Check, Rule};
use crate::text::{Edit, Span};
use comment::{Comment, Kind, Name};

pub use write::add;

/// What every comment holds.
const MARK: &str = "harkdown-ignore";

/// The comments of a page.
#[derive(Debug, Default)]
pub struct Suppressions {
    comments: Vec<Placed>,
}

/// A comment and what it speaks of.
#[derive(Debug)]
struct Placed {
    comment: Comment,
    /// Where findings are hidden; none where nothing follows, or for a comment that only ends a range.
    reach: Option<Span>,
    /// Whether each name hid something.
    used: Vec<bool>,
}

impl Suppressions {
    /// Finds the comments of a page.
    #[must_use]
    pub fn of(page: &Page<'_>) -> Self {
        if !page.text.contains(MARK) {
            return Self::default();
        }
        let found = elements::read(page);
        let comments = found.comments.iter().map(|found| found.comment.clone()).collect::<Vec<_>>();
        let reach = |at: usize| match comments[at].kind {
            Some(Kind::Next) => found.comments[at].target,
            Some(Kind::File) => Some(Span::new(0, u32::MAX)),
            Some(Kind::Start) => Some(Span::new(comments[at].span.end, u32::MAX)),
            Some(Kind::End) | None => None,
        };
        let place = |(at, comment): (usize, &Comment)| Placed {
            comment: comment.clone(),
            reach: reach(at),
            used: vec![false; comment.names.len()],
        };
        Self { comments: comments.iter().enumerate().map(place).collect() }
    }

    /// Whether a finding is hidden, which its comment remembers.
    pub fn hide(&mut self, page: &Page<'_>, diagnostic: &Diagnostic) -> bool {
        let anchor = anchor(page, diagnostic);
        let kinds = [Kind::Next, Kind::Start, Kind::File];
        kinds.into_iter().any(|kind| self.hide_by(kind, diagnostic.rule, anchor))
    }

    fn hide_by(&mut self, kind: Kind, rule: &str, anchor: u32) -> bool {
        let end = |at: usize, name: &Name| self.end_of_range(at, name.rule);
        let found = self.comments.iter().enumerate().find_map(|(at, placed)| {
            let reach = placed.reach.filter(|_| placed.comment.kind == Some(kind))?;
            let name = placed.comment.names.iter().position(|name| name.rule == Some(rule))?;
            let last = if kind == Kind::Start { end(at, &placed.comment.names[name]) } else { reach.end };
            (reach.start <= anchor && anchor < last.max(reach.start + 1)).then_some((at, name))
        });
        let Some((at, name)) = found else {
            return false;
        };
        self.comments[at].used[name] = true;
        true
    }

    /// Where the range that a comment starts for a rule ends: at the next end that names it, or names nothing.
    fn end_of_range(&self, at: usize, rule: Option<&str>) -> u32 {
        let ends = self.comments[at..].iter().find(|later| later.comment.ends(rule));
        ends.map_or(u32::MAX, |end| end.comment.span.start)
    }

    /// What is wrong with the comments themselves.
    fn problems(&self) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        for (at, placed) in self.comments.iter().enumerate() {
            let comment = &placed.comment;
            found.extend(comment.problems());
            let is_end = comment.kind == Some(Kind::End);
            if is_end && !self.comments[..at].iter().any(|earlier| earlier.comment.is_ended_by(comment)) {
                found.push(INVALID.finding(comment.span, "no `harkdown-ignore-start` stands before this".into()));
            }
            let is_start = comment.kind == Some(Kind::Start) && !comment.names.is_empty();
            if is_start && !self.comments[at..].iter().any(|later| comment.is_ended_by(&later.comment)) {
                let message = "no `harkdown-ignore-end` follows: this holds to the end of the page";
                found.push(INVALID.finding(comment.span, message.into()));
            }
        }
        found
    }

    /// The names that hid nothing although their rules were looked for.
    fn unused(&self, page: &Page<'_>, settings: &Settings) -> Vec<Diagnostic> {
        let is_unused = |name: &Name, used: bool| {
            let rule = name.rule.and_then(rules::find);
            let is_found_here = |rule: &Rule| !matches!(rule.check, Check::Publishing) && rule.name != UNUSED.name;
            !used && rule.is_some_and(|rule| is_found_here(rule) && settings.is_enabled(rule.name))
        };
        let mut found = Vec::new();
        for placed in self.comments.iter().filter(|placed| placed.comment.kind != Some(Kind::End)) {
            let names = placed.comment.names.iter().zip(&placed.used);
            let (unused, kept): (Vec<_>, Vec<_>) = names.partition(|&(name, &used)| is_unused(name, used));
            if !unused.is_empty() {
                let unused: Vec<_> = unused.into_iter().map(|(name, _)| name).collect();
                let kept: Vec<_> = kept.into_iter().map(|(name, _)| name).collect();
                found.push(self.unused_in(page, &placed.comment, &unused, &kept));
            }
        }
        found
    }

    fn unused_in(&self, page: &Page<'_>, comment: &Comment, unused: &[&Name], kept: &[&Name]) -> Diagnostic {
        let names = |names: &[&Name], quote: &str| {
            names.iter().map(|name| format!("{quote}{}{quote}", name.span.of(page.text))).collect::<Vec<_>>().join(", ")
        };
        let verb = if unused.len() == 1 { "finds" } else { "find" };
        let message = format!("{} {verb} nothing here that this comment would hide", names(unused, "`"));
        let mut edits = if kept.is_empty() {
            vec![comment.removal(page.text)]
        } else {
            vec![Edit::replace(comment.names_span, names(kept, ""))]
        };
        if kept.is_empty() && comment.kind == Some(Kind::Start) {
            let own_end = self.comments.iter().map(|placed| &placed.comment).find(|later| {
                later.span.start > comment.span.start && comment.is_ended_by(later) && later.names == comment.names
            });
            edits.extend(own_end.map(|end| end.removal(page.text)));
        }
        let span = if kept.is_empty() { comment.span } else { comment.names_span };
        let title = format!("remove {}", if kept.is_empty() { "the comment".to_owned() } else { names(unused, "`") });
        let fix = Some(Fix { applicability: Applicability::Safe, title, edits });
        Diagnostic { fix, ..UNUSED.finding(span, message) }
    }
}

/// Takes out what the comments of the page hide, and adds what is wrong with the comments.
pub(crate) fn apply(page: &Page<'_>, settings: &Settings, diagnostics: &mut Vec<Diagnostic>) {
    let mut suppressions = Suppressions::of(page);
    if suppressions.comments.is_empty() {
        return;
    }
    let mut problems = suppressions.problems();
    problems.retain(|problem| settings.is_enabled(problem.rule));
    diagnostics.append(&mut problems);
    diagnostics.retain(|diagnostic| !suppressions.hide(page, diagnostic));
    if settings.is_enabled(UNUSED.name) {
        let mut unused = suppressions.unused(page, settings);
        unused.retain(|diagnostic| !suppressions.hide(page, diagnostic));
        diagnostics.append(&mut unused);
    }
}

/// What decides whether a comment reaches a finding: the start of its har block, else its own start.
fn anchor(page: &Page<'_>, diagnostic: &Diagnostic) -> u32 {
    let block = diagnostic.block.and_then(|number| page.blocks.get(number as usize - 1));
    block.map_or(diagnostic.span.start, |block| block.opening.start)
}
