//! Comments in a page that say which findings are wanted as they are.
//!
//! `<!-- harkdown-ignore RULE -->` speaks of the next element, `harkdown-ignore-start` and `-end` of all between them,
//! `harkdown-ignore-file` of the page. A page without such a comment costs one search of its text.

mod comment;
mod elements;
mod mark;
mod write;

use std::collections::{HashMap, HashSet};
use std::path::Path;

use memchr::memmem;

use crate::diagnostic::{Applicability, Finding};
use crate::page::{Closing, Page};
use crate::rules::suppression::invalid_suppression::RULE as INVALID;
use crate::rules::suppression::unused_suppression::RULE as UNUSED;
use crate::rules::{self, About, Diagnostic, Rule, Settings};
use crate::text::{Edit, Edits, Span};
use comment::{Comment, CommentKind, Name};

pub(crate) use comment::WORDS;
use mark::{MARK, anchor};
pub use write::add;
pub(crate) use write::edits;

/// How often the page is read without unused comments, to see that nothing else changes: mostly, once is enough for all.
const MOST_LOOKS: usize = 32;

/// The comments of a page.
#[derive(Debug, Default)]
pub(crate) struct Suppressions {
    /// In the order of the page.
    comments: Vec<Comment>,
    /// What hides findings, by the kind of the comment and the rule; sorted by the starts.
    reaches: HashMap<(CommentKind, &'static str), Vec<Reach>>,
    /// The comments that end a range: by rule, and under no name those that end all.
    ends: HashMap<Option<&'static str>, Vec<usize>>,
}

/// Where findings of a rule are hidden.
#[derive(Debug)]
struct Reach {
    span: Span,
    /// The reach around this one, if there is one.
    outer: Option<usize>,
    /// The comment, and the name in it.
    origin: (usize, usize),
    used: bool,
}

impl Suppressions {
    /// Finds the comments of a page.
    #[must_use]
    pub(crate) fn of(page: &Page<'_>) -> Self {
        let mut suppressions = Self::default();
        if !page.names_harkdown || memmem::find(page.text.as_bytes(), MARK.as_bytes()).is_none() {
            return suppressions;
        }
        let (comments, targets) = elements::read(page).into_comments();
        suppressions.comments = comments;
        for at in 0..suppressions.comments.len() {
            suppressions.add_end(at);
        }
        for (at, target) in targets.into_iter().enumerate() {
            suppressions.add_reaches(at, target);
        }
        suppressions
    }

    fn add_end(&mut self, at: usize) {
        let comment = &self.comments[at];
        if comment.kind != Some(CommentKind::End) {
            return;
        }
        if comment.names.is_empty() {
            self.ends.entry(None).or_default().push(at);
        }
        for rule in comment.names.iter().filter_map(|name| name.rule) {
            self.ends.entry(Some(rule)).or_default().push(at);
        }
    }

    fn add_reaches(&mut self, at: usize, target: Option<Span>) {
        let comment = &self.comments[at];
        let Some(kind) = comment.kind.filter(|&kind| kind != CommentKind::End) else {
            return;
        };
        for (number, rule) in comment.names.iter().enumerate().filter_map(|(number, name)| Some((number, name.rule?))) {
            let span = match kind {
                CommentKind::Next => target,
                CommentKind::File => Some(Span::new(0, u32::MAX)),
                _ => Some(Span::new(
                    comment.span.end,
                    self.end_of_range(at, rule).map_or(u32::MAX, |end| self.comments[end].span.start),
                )),
            };
            let reaches = self.reaches.entry((kind, rule)).or_default();
            // A comment without a target hides nothing, and is remembered as one that did not.
            let span = span.unwrap_or(Span::empty(comment.span.end));
            let outer = outer(reaches, span.start);
            reaches.push(Reach { span, outer, origin: (at, number), used: false });
        }
    }

    /// The comment that ends the range of a rule which starts with the comment `at`.
    fn end_of_range(&self, at: usize, rule: &'static str) -> Option<usize> {
        let next = |name| {
            let ends: &Vec<usize> = self.ends.get(&name)?;
            ends.get(ends.partition_point(|&end| end <= at)).copied()
        };
        next(None).into_iter().chain(next(Some(rule))).min()
    }

    /// Whether a finding is hidden, which its comment remembers.
    pub(crate) fn hide(&mut self, page: &Page<'_>, diagnostic: &Diagnostic) -> bool {
        let anchor = anchor(page, diagnostic);
        [CommentKind::Next, CommentKind::Start, CommentKind::File].into_iter().any(|kind| {
            let Some(reaches) = self.reaches.get_mut(&(kind, diagnostic.rule.name)) else {
                return false;
            };
            let found = outer(reaches, anchor);
            if let Some(at) = found {
                reaches[at].used = true;
            }
            found.is_some()
        })
    }

    /// What is wrong with the comments themselves.
    fn findings(&self) -> Vec<Finding> {
        let mut found = Vec::new();
        let mut started: HashSet<&str> = HashSet::new();
        for (at, comment) in self.comments.iter().enumerate() {
            found.extend(comment.findings());
            let rules = || comment.names.iter().filter_map(|name| name.rule);
            match comment.kind {
                Some(CommentKind::Start) => {
                    started.extend(rules());
                    if comment.is_whole() && rules().any(|rule| self.end_of_range(at, rule).is_none()) {
                        let message = "no `harkdown-ignore-end` follows: this holds to the end of the page";
                        found.push(Finding::new(comment.span, message));
                    }
                }
                Some(CommentKind::End) if comment.is_whole() => {
                    let is_started = if comment.names.is_empty() {
                        !started.is_empty()
                    } else {
                        rules().all(|rule| started.contains(rule))
                    };
                    if !is_started {
                        found.push(Finding::new(comment.span, "there is no `harkdown-ignore-start` before this"));
                    }
                }
                _ => {}
            }
        }
        found
    }

    /// The names that hid nothing although their rules were looked for.
    fn unused(
        &self,
        page: &Page<'_>,
        is_looked_for: &dyn Fn(&Rule) -> bool,
        stays_the_same: &dyn Fn(&Edits) -> bool,
    ) -> Vec<Diagnostic> {
        let is_unused = |name: &Name, used: bool| -> bool {
            let rule = name.rule.and_then(rules::find);
            let is_found_here = |rule: &Rule| !rule.checks.is_empty() || rule.name == INVALID.name;
            !used && rule.is_some_and(|rule| is_found_here(rule) && is_looked_for(rule))
        };
        let used: HashSet<(usize, usize)> =
            self.reaches.values().flatten().filter(|reach| reach.used).map(|reach| reach.origin).collect();
        let (mut found, mut likely) = (Vec::new(), Vec::new());
        for (at, comment) in self.comments.iter().enumerate().filter(|(_, comment)| comment.hides()) {
            let names = comment.names.iter().enumerate();
            let (unused, kept): (Vec<_>, Vec<_>) =
                names.partition(|(number, name)| is_unused(name, used.contains(&(at, *number))));
            if !unused.is_empty() {
                let unused: Vec<_> = unused.into_iter().map(|(_, name)| name).collect();
                let kept: Vec<_> = kept.into_iter().map(|(_, name)| name).collect();
                let (diagnostic, is_likely) = self.unused_in(page, at, &unused, &kept);
                likely.extend(is_likely.then_some(found.len()));
                found.push(diagnostic);
            }
        }
        let mut looks = MOST_LOOKS;
        confirm(&mut found, &likely, &mut looks, stays_the_same);
        found
    }

    /// The finding; and whether its fix is safe if the page stays the same without the comment.
    fn unused_in(&self, page: &Page<'_>, at: usize, unused: &[&Name], kept: &[&Name]) -> (Diagnostic, bool) {
        let comment = &self.comments[at];
        let names = |names: &[&Name], quote: &str| {
            names.iter().map(|name| format!("{quote}{}{quote}", name.span.of(page.text))).collect::<Vec<_>>().join(", ")
        };
        let verb = if unused.len() == 1 { "finds" } else { "find" };
        let message = format!("{} {verb} nothing here that this comment would hide", names(unused, "`"));
        let (edit, mut is_certain) = if kept.is_empty() {
            comment.removal(page.text)
        } else {
            (Edit::replace(comment.names_span, names(kept, "")), true)
        };
        let mut edits = vec![edit];
        if kept.is_empty()
            && let Some(end) = self.own_end(at)
        {
            let (edit, is_end_certain) = end.removal(page.text);
            is_certain &= is_end_certain;
            edits.push(edit);
        }
        let span = if kept.is_empty() { comment.span } else { comment.names_span };
        let title = format!("remove {}", if kept.is_empty() { "the comment".to_owned() } else { names(unused, "`") });
        let is_safe = is_certain && !kept.is_empty();
        let applicability = if is_safe { Applicability::Safe } else { Applicability::Unsafe };
        (UNUSED.diagnostic(Finding::new(span, message).fix(applicability, title, Edits::new(edits))), is_certain)
    }

    /// The comment that ends what the comment `at` starts, if it speaks of nothing else.
    fn own_end(&self, at: usize) -> Option<&Comment> {
        let comment = &self.comments[at];
        let rule = comment.names.first().filter(|_| comment.kind == Some(CommentKind::Start))?.rule?;
        let end = &self.comments[self.end_of_range(at, rule)?];
        (end.names == comment.names).then_some(end)
    }
}

/// Makes the removals of comments safe without which the page stays the same: all of them if it does without all, else those of
/// each half for which it does.
fn confirm(found: &mut [Diagnostic], likely: &[usize], looks: &mut usize, stays_the_same: &dyn Fn(&Edits) -> bool) {
    if likely.is_empty() || *looks == 0 {
        return;
    }
    *looks -= 1;
    let edits = likely.iter().filter_map(|&at| found[at].fix.as_ref()).flat_map(|fix| fix.edits.iter().cloned());
    if Edits::new(edits.collect()).is_some_and(|edits| stays_the_same(&edits)) {
        for &at in likely {
            if let Some(fix) = &mut found[at].fix {
                fix.applicability = Applicability::Safe;
            }
        }
    } else if likely.len() > 1 {
        let (first, second) = likely.split_at(likely.len() / 2);
        confirm(found, first, looks, stays_the_same);
        confirm(found, second, looks, stays_the_same);
    }
}

/// Takes out what the comments of the page hide, and adds what is wrong with the comments; `find` finds what the rules
/// have to say of any page.
pub(crate) fn apply(
    page: &Page<'_>,
    place: Option<&Path>,
    settings: &Settings,
    diagnostics: &mut Vec<Diagnostic>,
    find: &dyn Fn(&Page<'_>) -> Vec<Diagnostic>,
) {
    let mut suppressions = Suppressions::of(page);
    if suppressions.comments.is_empty() {
        return;
    }
    diagnostics.retain(|diagnostic| !suppressions.hide(page, diagnostic));
    let shown: Vec<&str> = diagnostics.iter().map(|diagnostic| diagnostic.rule.name).collect();
    let reports = suppressions.findings().into_iter().map(|finding| INVALID.diagnostic(finding));
    let mut problems: Vec<Diagnostic> = reports.collect();
    problems.retain(|problem| settings.is_enabled(problem.rule.name) && !suppressions.hide(page, problem));
    if settings.is_enabled(UNUSED.name) {
        let is_looked_for = |rule: &Rule| settings.is_enabled(rule.name) && can_be_told(rule, place, settings);
        let mut unused = suppressions.unused(page, &is_looked_for, &|edits| stays_the_same(page, edits, &shown, find));
        unused.retain(|diagnostic| !suppressions.hide(page, diagnostic));
        problems.append(&mut unused);
    }
    diagnostics.append(&mut problems);
}

/// Whether a rule can tell what is wrong here: a page from standard input has no place from which its links lead.
fn can_be_told(rule: &Rule, place: Option<&Path>, settings: &Settings) -> bool {
    match rule.about {
        About::Links => place.is_some() && settings.project.is_some(),
        About::Contract => !settings.contracts.is_empty(),
        _ => true,
    }
}

/// Whether a page holds the same after some edits of its comments, and shows the findings of the same rules.
fn stays_the_same(page: &Page<'_>, edits: &Edits, shown: &[&str], find: &dyn Fn(&Page<'_>) -> Vec<Diagnostic>) -> bool {
    let text = edits.apply(page.text);
    let edited = Page::parse(&text);
    let mut suppressions = Suppressions::of(&edited);
    let mut left = find(&edited);
    left.retain(|diagnostic| !suppressions.hide(&edited, diagnostic));
    contents(&edited) == contents(page) && left.iter().map(|diagnostic| diagnostic.rule.name).eq(shown.iter().copied())
}

/// What rules find in a page, without its places.
fn contents(page: &Page<'_>) -> impl PartialEq {
    let blocks: Vec<String> = page.blocks.iter().map(|block| block.text().into_owned()).collect();
    let headings: Vec<String> = page.prose.headings.iter().map(|heading| heading.text.clone()).collect();
    let links: Vec<String> = page.prose.links.iter().map(|link| link.destination.to_string()).collect();
    let codes: Vec<String> = page.prose.codes.iter().map(|code| code.text.to_string()).collect();
    let fences = (
        page.blocks.len(),
        page.blocks.iter().filter(|block| block.closing != Closing::Closed).count(),
        page.prose.ids.len(),
        page.front_matter.is_some(),
    );
    (blocks, headings, links, codes, fences)
}

/// The innermost of some reaches, sorted by their starts, that holds a place.
fn outer(reaches: &[Reach], place: u32) -> Option<usize> {
    let mut at = reaches.partition_point(|reach| reach.span.start <= place).checked_sub(1);
    while let Some(reach) = at.map(|at| &reaches[at]) {
        if place < reach.span.end {
            break;
        }
        at = reach.outer;
    }
    at
}
