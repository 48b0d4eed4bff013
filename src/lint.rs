//! A page in, diagnostics out.

mod fixes;

use std::fmt;
use std::ops::Range;
use std::path::Path;

use crate::contract::Format;
use crate::diagnostic::{Diagnostic, Severity};
use crate::har::{self, CheckedBlock, Form, Located, Request, Shape};
use crate::json::{self, Kind, Value};
use crate::layer::{Encoding, Layer, Stack};
use crate::page::{Block, Page};
use crate::rules::{self, Check, Report, RequestParts, Rule, Settings, withholds_requests};
use crate::script;
use crate::suppression;
use crate::text::{SourceMap, Span};
use crate::web;

pub use fixes::{Fixed, fix, fix_at};

/// What a page turned out to hold.
#[derive(Clone, Debug, Default)]
pub struct Checked {
    /// In order of their place.
    pub diagnostics: Vec<Diagnostic>,
    /// The page's har blocks, in order.
    pub blocks: Vec<CheckedBlock>,
}

/// Checks one page.
#[must_use]
pub fn check(text: &str, settings: &Settings) -> Checked {
    check_at(None, text, settings)
}

/// Checks one page that stands at a place of the project.
#[must_use]
pub fn check_at(place: Option<&Path>, text: &str, settings: &Settings) -> Checked {
    check_for(place, text, settings, true)
}

/// The findings in one page that stands at a place of the project, as [`check_at`] has them, without the requests.
#[must_use]
pub fn diagnose_at(place: Option<&Path>, text: &str, settings: &Settings) -> Vec<Diagnostic> {
    check_for(place, text, settings, false).diagnostics
}

/// The page with comments that hide all that is found in it, and how many findings those are, as [`suppression::add`]
/// writes them.
#[must_use]
pub fn hide_at(place: Option<&Path>, text: &str, settings: &Settings) -> (String, usize) {
    suppression::add(text, &|text| diagnose_at(place, text, settings))
}

/// Checks one page; without need the requests of its blocks are not kept unless they are asked for.
fn check_for(place: Option<&Path>, text: &str, settings: &Settings, keeps_requests: bool) -> Checked {
    let page = Page::parse(text);
    let (mut diagnostics, blocks) = findings(place, &page, settings, keeps_requests);
    let find = |page: &Page<'_>| findings(place, page, settings, false).0;
    suppression::apply(&page, settings, &mut diagnostics, &find);
    settings.set_severities(&mut diagnostics);
    diagnostics.sort_by_key(|diagnostic| diagnostic.span.start);
    Checked { diagnostics, blocks }
}

/// What the enabled rules find in a page, whether a comment there hides it or not.
fn findings(
    place: Option<&Path>,
    page: &Page<'_>,
    settings: &Settings,
    keeps_requests: bool,
) -> (Vec<Diagnostic>, Vec<CheckedBlock>) {
    let rules = settings.rules();
    let concerns_requests =
        |rule: &&Rule| matches!(rule.check, Check::PageAndRequests { concerns, .. } if concerns(page));
    let concerned: Vec<&'static Rule> = rules.iter().copied().filter(concerns_requests).collect();
    let mut walk = Walk::new(settings, &rules);
    walk.place = place;
    walk.keeps_requests = keeps_requests || !concerned.is_empty();
    walk.page(page);
    let blocks: Vec<CheckedBlock> =
        page.har_blocks().zip(1..).map(|(block, number)| walk.block(block, number)).collect();
    walk.requests(page, &blocks, &concerned);
    let mut diagnostics = walk.diagnostics;
    diagnostics.retain(|diagnostic| settings.is_enabled(diagnostic.rule));
    (diagnostics, blocks)
}

/// Checks a HAR document that stands in a file of its own: a request, or a log of them.
#[must_use]
pub fn check_document(text: &str, settings: &Settings) -> Checked {
    let whole = Span::from(0..text.len());
    let content = Layer::new(text.into(), SourceMap::identity(whole.len()), Encoding::Repaired);
    let rules = settings.rules();
    let mut walk = Walk::new(settings, &rules);
    walk.layers.push("har".to_owned());
    let requests = walk.document(&content);
    Checked { diagnostics: walk.diagnostics, blocks: vec![CheckedBlock { number: 1, span: whole, requests }] }
}

/// A walk through the layers of a page, outermost first.
struct Walk<'s> {
    settings: &'s Settings,
    rules: &'s [&'static Rule],
    /// Those of them that look at each object.
    object_rules: Vec<&'static Rule>,
    place: Option<&'s Path>,
    diagnostics: Vec<Diagnostic>,
    block: Option<u32>,
    layers: Vec<String>,
    /// Whether the layers around are read by a repair that is not certain: then no fix within is.
    is_guessed: bool,
    /// Whether the page ends within the block.
    is_cut_off: bool,
    /// Whether anybody asks for the requests.
    keeps_requests: bool,
}

impl<'s> Walk<'s> {
    fn new(settings: &'s Settings, rules: &'s [&'static Rule]) -> Self {
        let looks_at_objects = |rule: &&Rule| matches!(rule.check, Check::Object(_));
        Self {
            settings,
            rules,
            object_rules: rules.iter().copied().filter(looks_at_objects).collect(),
            place: None,
            diagnostics: Vec::new(),
            block: None,
            layers: Vec::new(),
            is_guessed: false,
            is_cut_off: false,
            keeps_requests: true,
        }
    }

    fn report<'a>(&'a mut self, rule: &'static Rule, stack: Option<&'a Stack<'a>>) -> Report<'a> {
        Report {
            settings: self.settings,
            place: self.place,
            rule,
            stack,
            block: self.block,
            layers: &self.layers,
            is_guessed: self.is_guessed,
            diagnostics: &mut self.diagnostics,
        }
    }

    fn page(&mut self, page: &Page<'_>) {
        for &rule in self.rules {
            if let Check::Page(check) | Check::PageAndJson { page: check, .. } | Check::Texts { page: check, .. } =
                rule.check
            {
                check(page, &mut self.report(rule, None));
            }
        }
    }

    /// Shows the page to the rules that it concerns, now that its requests are known.
    fn requests(&mut self, page: &Page<'_>, blocks: &[CheckedBlock], concerned: &[&'static Rule]) {
        for &rule in concerned {
            if let Check::PageAndRequests { check, .. } = rule.check {
                check(page, blocks, &mut self.report(rule, None));
            }
        }
    }

    fn block(&mut self, block: &Block<'_>, number: u32) -> CheckedBlock {
        self.block = Some(number);
        self.layers.push("har".to_owned());
        self.is_cut_off = block.is_cut_off();
        let requests = self.document(&block.content());
        self.is_cut_off = false;
        self.layers.pop();
        self.block = None;
        CheckedBlock { number, span: block.span, requests }
    }

    /// The requests of a HAR document; none if it has errors, or if nobody asks.
    fn document(&mut self, content: &Layer<'_>) -> Vec<Request> {
        let before = self.diagnostics.len();
        let requests = self.json(&Stack::new(content), har::Guide::of_document(), |walk, root, stack| {
            walk.har(root, stack);
            if walk.keeps_requests { har::requests(root) } else { Vec::new() }
        });
        let is_broken = self.diagnostics[before..].iter().any(withholds_request);
        requests.filter(|_| !is_broken).unwrap_or_default()
    }

    /// Reads a layer as JSON. What has one likely repair is walked as if it had been right.
    fn json<T>(
        &mut self,
        stack: &Stack<'_>,
        guide: har::Guide,
        visit: impl FnOnce(&mut Self, &Value<'_>, &Stack<'_>) -> T,
    ) -> Option<T> {
        let broken = match json::read(stack.text(), &guide) {
            Ok(root) => return Some(visit(self, &root, stack)),
            Err(broken) if self.is_cut_off => broken.cut_off(),
            Err(broken) => broken,
        };
        let before = self.diagnostics.len();
        for &rule in self.rules {
            if let Check::BrokenJson(check) = rule.check {
                check(&broken, &mut self.report(rule, Some(stack)));
            }
        }
        let mistakes = before..self.diagnostics.len();
        let Some(edits) = broken.edits.as_deref().filter(|_| broken.likely) else {
            self.unread(stack);
            return None;
        };
        let repaired = Layer::of_edits(stack.text(), edits);
        let stack = stack.push(&repaired);
        let root = json::parse(stack.text()).ok()?;
        let outer = self.is_guessed;
        self.is_guessed |= !broken.certain;
        let result = visit(self, &root, &stack);
        self.is_guessed = outer;
        self.drop_consequences(mistakes);
        Some(result)
    }

    /// Takes out what was found behind `mistakes` and is wrong because of what their repair left: it is said once.
    fn drop_consequences(&mut self, mistakes: Range<usize>) {
        let later = self.diagnostics.split_off(mistakes.end);
        let fixes = self.diagnostics[mistakes].iter().filter_map(|found| found.fix.as_ref());
        let edits: Vec<Span> = fixes.flat_map(|fix| &fix.edits).map(|edit| edit.span).collect();
        let is_within = |span: Span| edits.iter().any(|edit| span.start < edit.end && edit.start < span.end);
        self.diagnostics.extend(later.into_iter().filter(|found| !is_about_a_request(found) || !is_within(found.span)));
    }

    /// Shows a layer that cannot be read to the rules.
    fn unread(&mut self, stack: &Stack<'_>) {
        for &rule in self.rules {
            if let Check::Texts { text: check, .. } = rule.check {
                check(&mut self.report(rule, Some(stack)));
            }
        }
    }

    /// Shows a whole document to the rules.
    fn whole(&mut self, root: &Value<'_>, stack: &Stack<'_>) {
        self.objects(root, stack);
        for &rule in self.rules {
            if let Check::Json(check) | Check::PageAndJson { json: check, .. } | Check::Texts { json: check, .. } =
                rule.check
            {
                check(root, &mut self.report(rule, Some(stack)));
            }
        }
    }

    fn har(&mut self, root: &Value<'_>, stack: &Stack<'_>) {
        self.whole(root, stack);
        for &rule in self.rules {
            if let Check::Har(check) = rule.check {
                check(root, &mut self.report(rule, Some(stack)));
            }
        }
        for request in har::locate(root) {
            self.request(&request, stack);
            self.body(&request, stack);
            if !self.settings.contracts.is_empty() {
                self.form(&request, stack);
            }
        }
    }

    /// Shows a request to the rules that know its parts.
    fn request(&mut self, request: &Located<'_, '_>, stack: &Stack<'_>) {
        if request.value.as_object().is_none() {
            return;
        }
        let parts = RequestParts::new(request.value, stack.text());
        for &rule in self.rules {
            if let Check::Request(check) = rule.check {
                check(&parts, &mut self.report(rule, Some(stack)));
            }
        }
    }

    /// The body of a request, if it is JSON.
    fn body(&mut self, request: &Located<'_, '_>, stack: &Stack<'_>) {
        let Some(body) = request.value.get("postData").and_then(|body| body.get("text")) else {
            return;
        };
        if body.as_text().is_none() {
            return;
        }
        let layer = Layer::of_json_string(stack.text(), body.span);
        if !har::has_json_body(request.value, &layer.text) || self.settings.is_placeholder(layer.text.trim()) {
            return;
        }
        let separator = if request.path.is_empty() { "" } else { "." };
        self.layers.push(format!("{}{separator}postData.text", request.path));
        self.json(&stack.push(&layer), har::Guide::of_body(), |walk, root, stack| {
            walk.whole(root, stack);
            walk.scripts(root, Shape::Any, &JsonPath::Root, stack);
            for &rule in walk.rules {
                if let Check::Body(check) = rule.check {
                    check(request.value, root, Format::Json, &mut walk.report(rule, Some(stack)));
                }
            }
        });
        self.layers.pop();
    }

    /// The body of a request, if it is a form.
    fn form(&mut self, request: &Located<'_, '_>, stack: &Stack<'_>) {
        let Some(body) = request.value.get("postData") else {
            return;
        };
        if har::request(request.value).media_type().as_deref() != Some(web::FORM) {
            return;
        }
        if let Some(params) = body.get("params").filter(|params| params.as_array().is_some_and(|list| !list.is_empty()))
        {
            self.show_form(request, &Form::of_params(params), stack);
        } else if let Some(text) = body.get("text").filter(|text| text.as_str().is_some_and(|text| is_form(&text))) {
            let layer = Layer::of_json_string(stack.text(), text.span);
            self.show_form(request, &Form::of_text(&layer.text), &stack.push(&layer));
        }
    }

    fn show_form(&mut self, request: &Located<'_, '_>, form: &Form, stack: &Stack<'_>) {
        for &rule in self.rules {
            if let Check::Body(check) = rule.check {
                check(request.value, &form.value(), Format::Form, &mut self.report(rule, Some(stack)));
            }
        }
    }

    /// Shows every object of a document to the rules.
    fn objects(&mut self, value: &Value<'_>, stack: &Stack<'_>) {
        match &value.kind {
            Kind::Object(members) => {
                for at in 0..self.object_rules.len() {
                    let rule = self.object_rules[at];
                    if let Check::Object(check) = rule.check {
                        check(members, &mut self.report(rule, Some(stack)));
                    }
                }
                for member in members {
                    self.objects(&member.value, stack);
                }
            }
            Kind::Array(elements) => {
                for element in elements {
                    self.objects(element, stack);
                }
            }
            _ => {}
        }
    }

    /// Checks the strings of a body that are JavaScript; `path` leads to `value`.
    fn scripts(&mut self, value: &Value<'_>, shape: Shape, path: &JsonPath<'_>, stack: &Stack<'_>) {
        match &value.kind {
            Kind::Object(members) => {
                for member in members {
                    let key = member.key.decode();
                    self.scripts(&member.value, shape.field(&key), &JsonPath::Name(path, &key), stack);
                }
            }
            Kind::Array(elements) => {
                for (at, element) in elements.iter().enumerate() {
                    self.scripts(element, shape.element(), &JsonPath::At(path, at), stack);
                }
            }
            Kind::String(_) if shape == Shape::Script || self.is_script(path) => self.script(value, path, stack),
            Kind::String(text) if script::is_code(text.raw) && !script::is_elided(text.raw) => {
                self.script(value, path, stack);
            }
            _ => {}
        }
    }

    /// Whether the project says that scripts stand there.
    fn is_script(&self, path: &JsonPath<'_>) -> bool {
        !self.settings.scripts.is_empty() && self.settings.scripts.contains(&path.to_string())
    }

    fn script(&mut self, value: &Value<'_>, path: &JsonPath<'_>, stack: &Stack<'_>) {
        let layer = Layer::of_json_string(stack.text(), value.span);
        if layer.text.trim().is_empty() || self.settings.is_placeholder(layer.text.trim()) {
            return;
        }
        let Err(error) = script::check(&layer.text) else {
            return;
        };
        self.layers.push(path.to_string());
        for &rule in self.rules {
            if let Check::BrokenScript(check) = rule.check {
                check(&error, &mut self.report(rule, Some(&stack.push(&layer))));
            }
        }
        self.layers.pop();
    }
}

/// The way to a value of a JSON document: `scripts.fetchUserProfile`, `items[0]`.
enum JsonPath<'p> {
    Root,
    Name(&'p JsonPath<'p>, &'p str),
    At(&'p JsonPath<'p>, usize),
}

impl fmt::Display for JsonPath<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Name(Self::Root, name) => out.write_str(name),
            Self::Name(path, name) => write!(out, "{path}.{name}"),
            Self::At(path, at) => write!(out, "{path}[{at}]"),
        }
    }
}

/// Whether text has the pairs of a form and is no placeholder for them.
fn is_form(text: &str) -> bool {
    text.contains('=') && !har::is_placeholder(text.trim())
}

/// Whether nothing can be said about what the block sends. A body that says something twice is sent as it is.
fn withholds_request(found: &Diagnostic) -> bool {
    let is_in_body = found.layers.len() > 1;
    let withholds = |rule: &Rule| withholds_requests(rule) && !(is_in_body && matches!(rule.check, Check::Object(_)));
    found.severity == Severity::Error && rules::find(found.rule).is_some_and(withholds)
}

/// Whether a finding is about what a request means.
fn is_about_a_request(found: &Diagnostic) -> bool {
    rules::find(found.rule).is_some_and(|rule| matches!(rule.check, Check::Request(_)))
}
