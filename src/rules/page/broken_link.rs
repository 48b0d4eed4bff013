//! A link to a file of the project that is not there, or to a heading that the page does not have.

use std::path::{Path, PathBuf};

use percent_encoding::percent_decode_str;

use crate::diagnostic::{Applicability, Finding, Severity};
use crate::page::{Link, Page};
use crate::path::PAGE_EXTENSIONS;
use crate::placeholder;
use crate::project::{Anchors, Project};
use crate::rules::{About, Check, Context, Rule};
use crate::suggest::closest;
use crate::text::{Edit, Span};
use crate::web::split_path;

pub(in crate::rules) static RULE: Rule = Rule {
    name: "broken-link",
    summary: "a link within the project that leads nowhere",
    severity: Severity::Warning,
    docs: include_str!("../../../docs/rules/broken-link.md"),
    checks: &[Check::Page(check)],
    about: About::Links,
    withholds: true,
};

/// How many places are remembered to be there: pages link to the same few again and again, and the list is searched
/// from its start.
const MOST_REMEMBERED: usize = 32;

/// For how many links of a page the nearest name is looked for: each reads a directory, and a page with more has moved
/// as a whole.
const MOST_SUGGESTIONS: usize = 32;

fn check(page: &Page<'_>, context: &mut Context<'_>) {
    let Some((project, place)) = context.settings.project.as_deref().zip(context.place) else {
        return;
    };
    if page.prose.links.is_empty() {
        return;
    }
    let directory = project.directory(place);
    let mut follower = Follower { page, project, directory, anchors: None, suggestions: MOST_SUGGESTIONS };
    // Pages have many links to the same few places.
    let mut sound: Vec<&str> = Vec::new();
    for link in &page.prose.links {
        let destination = &*link.destination;
        if sound.contains(&destination) {
            continue;
        }
        match follower.follow(link) {
            Some(finding) => context.add(finding),
            None if sound.len() < MOST_REMEMBERED => sound.push(destination),
            None => {}
        }
    }
}

/// Follows the links of one page.
struct Follower<'p> {
    page: &'p Page<'p>,
    project: &'p Project,
    /// The one that holds the page.
    directory: PathBuf,
    /// The page's own anchors, once a link asks.
    anchors: Option<Anchors>,
    /// For how many more links the nearest name is looked for.
    suggestions: usize,
}

/// Whether a link leads to a file of the project or a place on the page, as far as that can be told without a site.
fn is_relative(link: &str) -> bool {
    let path = split_path(link).0;
    let is_path = !path.starts_with('/') && !path.bytes().any(|byte| matches!(byte, b':' | b'\\' | b'|' | b' '));
    is_path && !link.is_empty() && !is_template(link)
}

/// Whether only a template can follow a link.
fn is_template(link: &str) -> bool {
    link.bytes().any(|byte| matches!(byte, b'{' | b'<')) && (link.contains('<') || placeholder::has_code(link))
}

/// Whether a path names a file as it lies in the project: with an extension, and not one that a site makes.
fn is_file(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').is_some_and(|(stem, extension)| {
        !stem.is_empty()
            && (2..=8).contains(&extension.len())
            && extension.bytes().all(|byte| byte.is_ascii_alphanumeric())
            && extension.starts_with(|first: char| first.is_ascii_alphabetic())
            && !matches!(extension, "html" | "htm" | "php" | "aspx" | "com" | "org" | "net" | "io")
    })
}

/// Whether a path may be that of a page without its extension.
fn is_bare(path: &str) -> bool {
    !is_file(path) && !path.ends_with('/')
}

/// The page that a link without an extension means.
fn path_with_extension(target: &Path) -> Option<PathBuf> {
    let name = target.file_name()?.to_str()?;
    Some(target.with_file_name(format!("{name}.md")))
}

fn is_page(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, extension)| PAGE_EXTENSIONS.contains(&extension))
}

impl Follower<'_> {
    /// What is wrong with a link, if anything is.
    fn follow(&mut self, link: &Link<'_>) -> Option<Finding> {
        if !is_relative(&link.destination) {
            return None;
        }
        let (address, anchor) = link.destination.split_once('#').unwrap_or((&link.destination, ""));
        let path = address.split('?').next().unwrap_or_default();
        if path.is_empty() {
            let anchors = self.anchors.take().unwrap_or_else(|| Anchors::of(self.page));
            let finding = self.missing_anchor(link, anchor, &anchors);
            self.anchors = Some(anchors);
            return finding;
        }
        let decoded = percent_decode_str(path).decode_utf8().ok()?;
        let mut target = self.project.target(&self.directory, &decoded)?;
        let page = path_with_extension(&target).filter(|page| is_bare(&decoded) && self.project.has(page));
        let is_page = is_page(&decoded) || page.is_some();
        if let Some(page) = page {
            target = page;
        }
        if !self.project.has(&target) {
            return is_file(&decoded).then(|| self.missing_file(link, path, &target));
        }
        if anchor.is_empty() || !is_page {
            return None;
        }
        let anchors = self.project.anchors(&target)?;
        self.missing_anchor(link, anchor, &anchors)
    }

    fn missing_file(&mut self, link: &Link<'_>, path: &str, target: &Path) -> Finding {
        let name = path.rsplit('/').next().unwrap_or(path);
        let finding = Finding::new(link.place, format!("there is no file `{path}`"));
        let end = path.len() as u32;
        let neighbors = if self.suggestions > 0 { Project::neighbors(target) } else { Vec::new() };
        self.suggest(finding, link, Span::new(end - name.len() as u32, end), name, &neighbors)
    }

    fn missing_anchor(&mut self, link: &Link<'_>, anchor: &str, anchors: &Anchors) -> Option<Finding> {
        let decoded = percent_decode_str(anchor).decode_utf8().ok()?;
        if decoded.is_empty() || decoded == "top" || decoded.starts_with(':') || anchors.has(&decoded) {
            return None;
        }
        let finding = Finding::new(link.place, format!("no heading there has the anchor `#{anchor}`"));
        let end = link.destination.len() as u32;
        let place = Span::new(end - anchor.len() as u32, end);
        Some(self.suggest(finding, link, place, &decoded, &anchors.ids))
    }

    /// Says what was probably meant by `name`; `part` is what to change of the destination.
    fn suggest(&mut self, finding: Finding, link: &Link<'_>, part: Span, name: &str, known: &[String]) -> Finding {
        if self.suggestions == 0 {
            return finding;
        }
        self.suggestions -= 1;
        let Some(meant) = closest(name, known.iter().map(String::as_str)) else { return finding };
        let finding = finding.help(format!("did you mean `{meant}`?"));
        if link.place.len() as usize != link.destination.len() {
            return finding;
        }
        let edit = Edit::replace(part.shift(link.place.start), meant);
        finding.fix(Applicability::Unsafe, format!("write `{meant}`"), vec![edit])
    }
}
