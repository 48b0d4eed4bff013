//! A block that differs from what the prose around it announces.
//!
//! The reader replaces a placeholder that is not there, or does not know which of two endpoints is meant.

use std::cell::LazyCell;

use memchr::memmem;

use crate::diagnostic::{Applicability, Finding, Severity};
use crate::layer::Layer;
use crate::page::{Block, InlineCode, Link, Page};
use crate::placeholder;
use crate::placeholder::words::is_named_in_prose;
use crate::request::{Notation, Part, Source, Written};
use crate::rules::{About, Check, Context, Rule};
use crate::sync;
use crate::text::{Edit, Span, words};
use crate::web::split_path;

pub(in crate::rules) static RULE: Rule = Rule {
    name: "prose-mismatch",
    summary: "the prose names another placeholder, method or path than the block",
    severity: Severity::Hint,
    docs: include_str!("../../../docs/rules/prose-mismatch.md"),
    checks: &[Check::Page(check)],
    about: About::Text,
    withholds: true,
};

/// The methods that prose speaks of.
const METHODS: [&str; 6] = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"];

/// What other blocks open with.
const FENCES: [&str; 2] = ["```", "~~~"];

/// What prose says about a placeholder that is in the block.
const REPLACES: [&str; 2] = ["replac", "placeholder"];

/// Prose that is further away, in bytes, speaks of something else: two or three paragraphs.
const NEAR: u32 = 800;

/// How many placeholders are looked for in the whole page: each costs a search of it, and pages name a few.
const MOST_SEARCHES: usize = 64;

fn check(page: &Page<'_>, context: &mut Context<'_>) {
    if page.prose.codes.is_empty() && page.prose.links.is_empty() {
        return;
    }
    let mut searches = MOST_SEARCHES;
    let settings = context.settings;
    let regions = sync::regions_if_any(page);
    for block in page.blocks.iter().filter(|block| !sync::cover(&regions, block.span)) {
        let around = Around::of(page, block);
        let (placeholders, named) = (around.placeholders(page), Named::of(page, around.before));
        // Of most blocks, prose names neither.
        if placeholders.is_empty() && named.is_none() {
            continue;
        }
        let Some(notation) = Notation::of(block).filter(|it| it.has_requests && settings.reads(it)) else { continue };
        let content = block.content();
        let shouted = LazyCell::new(|| shouted(&content.text));
        for code in placeholders {
            let name = bare(&code.text);
            if memmem::find(content.text.as_bytes(), name.as_bytes()).is_some() {
                continue;
            }
            match misspelt_placeholder(page, code, &content, &shouted) {
                Some(finding) => context.add(finding),
                None if searches > 0 && is_to_replace(page, code) => {
                    searches -= 1;
                    if is_elsewhere(page, name) {
                        continue;
                    }
                    let finding = Finding::new(code.span, format!("the block has no `{name}` to replace"));
                    context.add(finding.label(block.opening, "this block"));
                }
                None => {}
            }
        }
        let Some(named) = named else { continue };
        let source = Source { tag: block.tag(), text: &content.text };
        let found = notation.look(&source, |requests| match requests {
            [request] => named.other_than(request, &content),
            _ => None,
        });
        if let Some(finding) = found {
            context.add(finding);
        }
    }
}

/// The prose that speaks of one block.
struct Around {
    before: Span,
    /// Empty unless the block is the last one of its section.
    after: Span,
}

impl Around {
    fn of(page: &Page<'_>, block: &Block<'_>) -> Self {
        let text = page.text;
        let section = page.prose.section(block.span, text.len() as u32);
        let near = |at: u32| text.floor_char_boundary(at as usize) as u32;
        let start = section.start.max(near(block.span.start.saturating_sub(NEAR)));
        let before = Span::new(start, block.span.start);
        let after = Span::new(block.span.end, section.end.min(near(block.span.end.saturating_add(NEAR))));
        let (earlier, later) = page.prose.code_around(block.span);
        let is_fenced = |code: &&Span| FENCES.iter().any(|fence| code.of(text).starts_with(fence));
        let fence = earlier.iter().rev().take_while(|code| code.end > before.start).find(is_fenced);
        let is_closed_off = later.iter().take_while(|code| code.start < after.end).any(|code| is_fenced(&code));
        let after = if is_closed_off { Span::empty(after.start) } else { after };
        Self { before: fence.map_or(before, |fence| Span::new(fence.end, before.end)), after }
    }

    /// The placeholders that the prose names, each once.
    fn placeholders<'p>(&self, page: &'p Page<'_>) -> Vec<&'p InlineCode<'p>> {
        let codes = page.prose.codes_in(self.before).iter().chain(page.prose.codes_in(self.after));
        let mut found: Vec<&InlineCode<'_>> = Vec::new();
        for code in codes.filter(|code| is_named_in_prose(bare(&code.text))) {
            if found.iter().all(|other| other.text != code.text) {
                found.push(code);
            }
        }
        found
    }
}

/// A placeholder without what marks it as one.
fn bare(code: &str) -> &str {
    code.trim_matches(['{', '}', '<', '>', '$', '"', '\''])
}

/// A placeholder that the prose names and the block lacks, which has one nearly like it among its `shouted` words.
fn misspelt_placeholder<'w, F: FnOnce() -> Vec<(usize, &'w str)>>(
    page: &Page<'_>,
    code: &InlineCode<'_>,
    content: &Layer<'_>,
    shouted: &LazyCell<Vec<(usize, &'w str)>, F>,
) -> Option<Finding> {
    let name = bare(&code.text);
    let &(at, word) = shouted.iter().find(|(_, word)| is_near_miss(word, name))?;
    if page.prose.codes.iter().any(|code| code.text.contains(word)) {
        return None;
    }
    let place = Span::from(at..at + word.len());
    let edit = content.edit_outward(&Edit::replace(place, name))?;
    let finding =
        Finding::new(content.span_outward(place), format!("the prose calls this placeholder `{name}`, not `{word}`"));
    Some(finding.label(code.span, "named here").fix(Applicability::Unsafe, format!("write `{name}`"), vec![edit]))
}

/// Whether the sentence of a placeholder says to replace it.
fn is_to_replace(page: &Page<'_>, code: &InlineCode<'_>) -> bool {
    let start = page.text.floor_char_boundary(code.span.start.saturating_sub(NEAR) as usize);
    let end = page.text.floor_char_boundary(code.span.end.saturating_add(NEAR) as usize);
    let (before, after) = (&page.text[start..code.span.start as usize], &page.text[code.span.end as usize..end]);
    let ends = |pair: &[u8]| matches!(pair, [b'.' | b';', b' ' | b'\n'] | [b'\n', b'\n']);
    let before = before.as_bytes().windows(2).rposition(ends).map_or(before, |end| &before[end + 2..]);
    let after = after.as_bytes().windows(2).position(ends).map_or(after, |end| &after[..end]);
    let says_so = |part: &str| REPLACES.iter().any(|word| part.to_ascii_lowercase().contains(word));
    says_so(before) || says_so(after)
}

/// Whether a page has a shouted word elsewhere than in inline code.
fn is_elsewhere(page: &Page<'_>, name: &str) -> bool {
    let is_inline = |at: u32| {
        let next = page.prose.codes.partition_point(|code| code.span.end <= at);
        page.prose.codes.get(next).is_some_and(|code| code.span.start <= at)
    };
    let is_word = |at: usize| {
        let start = page.text.floor_char_boundary(at.saturating_sub(1));
        let end = page.text.ceil_char_boundary((at + name.len() + 1).min(page.text.len()));
        shouted(&page.text[start..end]).iter().any(|(_, word)| *word == name)
    };
    let found = memmem::find_iter(page.text.as_bytes(), name.as_bytes());
    found.into_iter().any(|at| !is_inline(at as u32) && is_word(at))
}

/// The words of a text without small letters, with their places.
fn shouted(text: &str) -> Vec<(usize, &str)> {
    // Longer words are data, and comparing each with a name would cost time.
    const LONGEST: usize = 64;
    let is_shouted = |word: &str| word.len() <= LONGEST && !word.bytes().any(|byte| byte.is_ascii_lowercase());
    words::<5>(text).filter(|(_, word)| is_shouted(word)).collect()
}

/// Whether two placeholders differ in nothing but their separators or a slip of the finger; numbers tell them apart.
fn is_near_miss(word: &str, name: &str) -> bool {
    // In a short name two other letters make another word.
    const LONG: usize = 12;
    let letters = |text| str::bytes(text).filter(u8::is_ascii_uppercase);
    let digits = |text| str::bytes(text).filter(u8::is_ascii_digit);
    let allowed = if name.len() < LONG { 1 } else { 2 };
    let is_slip = || {
        word.len().abs_diff(name.len()) <= allowed
            && is_named_in_prose(word)
            && strsim::osa_distance(word, name) <= allowed
    };
    word != name && digits(word).eq(digits(name)) && (letters(word).eq(letters(name)) || is_slip())
}

/// The one request that prose names.
struct Named {
    method: String,
    path: Option<String>,
    place: Span,
}

impl Named {
    /// `None` where it names none, or several.
    fn of(page: &Page<'_>, prose: Span) -> Option<Self> {
        let codes = page.prose.codes_in(prose);
        let mut all: Vec<Self> = codes.iter().filter_map(|code| Self::of_code(page, code)).collect();
        all.extend(page.prose.links_in(prose).iter().filter_map(|link| Self::of_link(page, link)));
        let mut first = all.pop()?;
        if all.iter().any(|other| other.method != first.method) {
            return None;
        }
        let mut paths: Vec<&str> = codes.iter().filter_map(|code| path_in(&code.text)).collect();
        paths.dedup();
        first.path = (paths.len() == 1).then(|| paths[0].to_owned());
        Some(first)
    }

    /// Says that a request has another method than this one, or another path.
    fn other_than(self, request: &Written<'_>, content: &Layer<'_>) -> Option<Finding> {
        let url = request.url?;
        let (sent, address) = (request.sent_method(), url.text());
        if !METHODS.contains(&&*sent) || request.method.is_some_and(Part::has_hole) {
            return None;
        }
        if self.method != sent {
            let place = content.span_outward(request.method.unwrap_or(url).span());
            let message = format!("the prose speaks of a `{}` request, the block sends `{sent}`", self.method);
            return Some(Finding::new(place, message).label(self.place, "named here"));
        }
        let path = self.path.filter(|path| !has_path(&address, path))?;
        let message = format!("the prose speaks of `{path}`, the block of another path");
        Some(Finding::new(content.span_outward(url.span()), message).label(self.place, "named here"))
    }

    /// `POST` where a call, a request or an address follows; `POST /users`.
    fn of_code(page: &Page<'_>, code: &InlineCode<'_>) -> Option<Self> {
        let word = code.text.split(' ').next().filter(|word| METHODS.contains(word))?;
        let after = page.text[code.span.end as usize..].trim_start();
        let is_call = ["call", "request", "to "].iter().any(|follows| after.starts_with(follows));
        let is_whole = if word.len() == code.text.len() { is_call } else { path_in(&code.text).is_some() };
        is_whole.then(|| Self { method: word.to_owned(), path: None, place: code.span })
    }

    /// A link to the endpoint of an API explorer: `#!/Users/get_users_by_id`.
    fn of_link(page: &Page<'_>, link: &Link<'_>) -> Option<Self> {
        let (_, operation) = link.destination.split_once("#!/")?.1.split_once('/')?;
        let (verb, _) = operation.split_once('_')?;
        let method = METHODS.iter().find(|method| method.eq_ignore_ascii_case(verb))?;
        let after = page.text[link.span.end as usize..].trim_start();
        let is_call = link.span.of(page.text).contains("ndpoint") || after.starts_with("endpoint");
        is_call.then(|| Self { method: (*method).to_owned(), path: None, place: link.span })
    }
}

/// The path in `/users` or `GET /users`.
fn path_in(code: &str) -> Option<&str> {
    let path = code.split_once(' ').filter(|(word, _)| METHODS.contains(word)).map_or(code, |(_, path)| path);
    (path.starts_with('/') && path.len() > 2 && !path.starts_with("//") && !path.contains(' ')).then_some(path)
}

/// Whether the path of a URL holds the segments of `path` one after the other; placeholders stand for any.
fn has_path(url: &str, path: &str) -> bool {
    let url = url.split_once("://").map_or(url, |(_, rest)| rest.find('/').map_or("", |slash| &rest[slash..]));
    let (whole, part) = (segments(url), segments(path));
    let fits = |(a, b): (&&str, &&str)| a == b || is_any(a) || is_any(b);
    part.is_empty() || whole.windows(part.len()).any(|window| window.iter().zip(&part).all(fits))
}

fn segments(path: &str) -> Vec<&str> {
    split_path(path).0.split('/').filter(|segment| !segment.is_empty()).collect()
}

/// Whether a segment of a path stands for others: `{id}`, `:id`, `USER_ID`.
fn is_any(segment: &str) -> bool {
    placeholder::is_any_segment(segment)
        || segment.contains('[')
        || !segment.bytes().any(|byte| byte.is_ascii_lowercase())
}
