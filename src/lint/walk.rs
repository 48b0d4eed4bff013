//! The walk through the layers of a page, outermost first, which shows each to the rules.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;
use std::path::Path;
use std::slice;

use rustc_hash::FxHashSet;

use crate::contract::BodyFormat;
use crate::diagnostic::{Finding, Severity};
use crate::har::{self, Form, JsonPath, Located, Request, Shape};
use crate::json::{self, Broken, Confidence, Documented, Extras, Kind, Value};
use crate::layer::{Layer, Role, Stack};
use crate::page::Page;
use crate::placeholder;
use crate::request::{Field, Part, Written};
use crate::rules::{About, Context, Diagnostic, Hook, Hooks, Rule, Settings};
use crate::script;
use crate::text::Span;
use crate::web;

/// What is known of the HAR document in a file of its own, and of bodies.
pub(super) static DOCUMENT: har::HarGuide = har::HarGuide::of_document();
pub(super) static BODY: har::HarGuide = har::HarGuide::of_body();

/// Reads the requests of a document.
type ReadDocument = for<'a> fn(&'a str, &'a Value<'a>) -> Vec<Written<'a>>;

/// A walk through the layers of a page, outermost first.
pub(super) struct PageWalk<'s> {
    pub(super) hooks: &'s Hooks,
    pub(super) settings: &'s Settings,
    /// Which rules of the table look.
    pub(super) wanted: &'s [bool],
    pub(super) place: Option<&'s Path>,
    /// The page; none for a document in a file of its own.
    pub(super) page: Option<&'s Page<'s>>,
    pub(super) json_paths: OnceCell<FxHashSet<String>>,
    pub(super) diagnostics: Vec<Diagnostic>,
    /// Whether a finding in the document says that nothing is known about what it sends.
    pub(super) is_withheld: bool,
    /// Whether a body leaves something out.
    pub(super) is_elided: bool,
    /// Whether anybody asks for the requests.
    pub(super) keeps_requests: bool,
}

impl<'s> PageWalk<'s> {
    pub(super) fn new(hooks: &'s Hooks, settings: &'s Settings, wanted: &'s [bool]) -> Self {
        Self {
            hooks,
            settings,
            wanted,
            place: None,
            page: None,
            json_paths: OnceCell::new(),
            diagnostics: Vec::new(),
            is_withheld: false,
            is_elided: false,
            keeps_requests: true,
        }
    }

    /// Calls those of some checks whose rules are wanted, in order.
    pub(super) fn show<F: Copy>(
        &mut self,
        hooks: &[Hook<F>],
        stack: Option<&Stack<'_>>,
        call: impl Fn(F, &mut Context<'_>),
    ) {
        let (wanted, mut findings) = (self.wanted, Vec::new());
        for hook in hooks.iter().filter(|hook| wanted[hook.number]) {
            let mut context = Context {
                settings: self.settings,
                place: self.place,
                page: self.page,
                json_paths: &self.json_paths,
                stack,
                findings: &mut findings,
            };
            call(hook.check, &mut context);
            for finding in findings.drain(..) {
                self.report(hook.rule, finding, stack);
            }
        }
    }

    /// Reports what a rule has found in the layer on top of a stack.
    fn report(&mut self, rule: &'static Rule, finding: Finding, stack: Option<&Stack<'_>>) {
        let keeps_request = finding.keeps_request;
        let found = rule.diagnostic(finding);
        self.is_withheld |= found.severity == Severity::Error && rule.withholds && !keeps_request;
        let (block, layers) = (stack.and_then(Stack::block), stack.map(Stack::names).unwrap_or_default());
        self.diagnostics.push(Diagnostic { block, layers, ..found });
    }

    /// The requests of a block that is one JSON document; none if it has errors, or if no one asks.
    pub(super) fn document(&mut self, stack: &Stack<'_>, guide: &dyn json::Guide, read: ReadDocument) -> Vec<Request> {
        self.is_withheld = false;
        let requests = self.json(stack, guide, |walk, root, stack| {
            walk.whole(root, stack);
            walk.show(&walk.hooks.har, Some(stack), |check, context| check(root, context));
            let requests = read(stack.text(), root);
            for request in requests.iter().filter(|request| !request.is_of_browser()) {
                walk.request(request, stack);
            }
            walk.kept(&requests)
        });
        requests.filter(|_| !self.is_withheld).unwrap_or_default()
    }

    /// Reads a layer that is JSON but for what documentation adds to it; what leaves something out is sent by no one.
    pub(super) fn documented(
        &mut self,
        stack: &Stack<'_>,
        syntax: Extras,
        visit: impl FnOnce(&mut Self, &Value<'_>, &Stack<'_>),
    ) {
        let shown = json::documented(stack.text(), syntax);
        self.is_elided |= shown.is_elided;
        if shown.has_statements && json::parse(&shown.text).is_err() || is_sketch(stack.text(), &shown) {
            return;
        }
        let stack = &stack.clone().keeping_comments(syntax.comments);
        match shown.text {
            Cow::Borrowed(_) => self.json(stack, &BODY, visit),
            Cow::Owned(text) => {
                let is_guess = shown.has_comments && holds_ends(stack.text(), &text);
                let layer = Layer::blanked(stack.text(), text);
                self.json(&stack.push(&layer).guessed_if(is_guess, false), &BODY, visit)
            }
        };
    }

    /// What requests send, if anybody asks; requests that leave something out send nothing.
    pub(super) fn kept(&self, requests: &[Written<'_>]) -> Vec<Request> {
        let whole = requests.iter().filter(|request| self.keeps_requests && !request.is_elided);
        whole.map(Written::request).collect()
    }

    /// Reads a layer as JSON. What has one likely repair is walked as if it had been right.
    pub(super) fn json<T>(
        &mut self,
        stack: &Stack<'_>,
        guide: &dyn json::Guide,
        visit: impl FnOnce(&mut Self, &Value<'_>, &Stack<'_>) -> T,
    ) -> Option<T> {
        let read = if stack.is_cut_off() { json::read_cut_off } else { json::read };
        let broken = match read(stack.text(), guide) {
            Ok(root) => return Some(visit(self, &root, stack)),
            Err(broken) => broken,
        };
        let before = self.diagnostics.len();
        self.show(&self.hooks.broken_json, Some(stack), |check, context| check(&broken.findings, context));
        let mistakes = before..self.diagnostics.len();
        let Some(edits) = broken.edits.as_ref().filter(|_| broken.confidence >= Confidence::Likely) else {
            self.show(&self.hooks.unread, Some(stack), |check, context| check(context));
            self.layers_within(&broken, guide, stack);
            return None;
        };
        let repaired = Layer::of_edits(stack.text(), edits);
        let stack = stack.push(&repaired).guessed_if(broken.confidence < Confidence::Certain, broken.shakes_strings);
        let root = json::parse(stack.text()).ok()?;
        let result = visit(self, &root, &stack);
        self.drop_consequences(mistakes);
        Some(result)
    }

    /// Reads the layers within a document of which it is not clear how to read the rest, as far as no repair touches them.
    fn layers_within(&mut self, broken: &Broken, guide: &dyn json::Guide, stack: &Stack<'_>) {
        let Some(edits) = &broken.edits else { return };
        let repaired = Layer::of_edits(stack.text(), edits);
        let outer = stack.push(&repaired).guessed_if(true, broken.shakes_strings);
        let Ok(root) = json::parse(outer.text()) else { return };
        let is_untouched = |string: Span| repaired.span_outward(string).of(stack.text()) == string.of(outer.text());
        if guide.root() == json::Spot::default() {
            return self.strings(&root, Shape::Any, &outer, &is_untouched);
        }
        for request in har::locate(&root) {
            let Some(text) = request.value.get("postData").and_then(|body| body.get("text")) else { continue };
            if text.as_text().is_some() && is_untouched(text.span) {
                self.broken_body(&request, text.span, &outer);
            }
        }
    }

    /// Shows the mistakes in a body to the rules, and nothing else of it.
    fn broken_body(&mut self, request: &Located<'_, '_>, text: Span, stack: &Stack<'_>) {
        let layer = Part::quoted(stack.text(), text).layer();
        if !har::has_json_body(request.value, &layer.text) || self.settings.stands_for_body(layer.text.trim()) {
            return;
        }
        let stack = stack.push(&layer).named(body_name(request)).with_role(Role::Body);
        self.json(&stack, &BODY, Self::layers);
    }

    /// Takes out what was found after `mistakes` and is wrong because of what their repair left: it is said once.
    fn drop_consequences(&mut self, mistakes: Range<usize>) {
        let later = self.diagnostics.split_off(mistakes.end);
        let fixes = self.diagnostics[mistakes.clone()].iter().filter_map(|found| found.fix.as_ref());
        let edits: Vec<Span> = fixes.flat_map(|fix| &fix.edits).map(|edit| edit.span).collect();
        // What is not repaired was read as something that no one wrote.
        let unrepaired: Vec<Span> = self.diagnostics[mistakes.clone()]
            .iter()
            .filter(|found| found.fix.is_none())
            .map(|found| found.span)
            .collect();
        let is_made_up = |span: Span| unrepaired.iter().any(|place| !place.is_empty() && place.contains(span));
        let is_within = |span: Span| edits.iter().any(|edit| span.start < edit.end && edit.start < span.end);
        self.diagnostics.extend(later.into_iter().filter(|found| {
            !is_made_up(found.span) && (found.rule.about != About::Requests || !is_within(found.span))
        }));
    }

    /// Shows a whole document to the rules.
    pub(super) fn whole(&mut self, root: &Value<'_>, stack: &Stack<'_>) {
        self.objects(root, stack);
        self.show(&self.hooks.json, Some(stack), |check, context| check(root, context));
    }

    /// Shows a whole document to the rules, and the layers in it.
    fn whole_with_layers(&mut self, root: &Value<'_>, stack: &Stack<'_>) {
        self.whole(root, stack);
        self.layers(root, stack);
    }

    /// Shows a JSON document that is not the body of a request to the rules, and the layers in it.
    pub(super) fn whole_alone(&mut self, root: &Value<'_>, stack: &Stack<'_>) {
        self.whole(root, stack);
        // What a server printed in another language's quotes is not a mistake of the page.
        let is_json = |string: Span| !json::is_in_apostrophes(string.of(stack.text()));
        self.strings(root, Shape::Json, stack, &is_json);
    }

    /// Shows a request and its body to the rules.
    pub(super) fn request(&mut self, request: &Written<'_>, stack: &Stack<'_>) {
        self.show(&self.hooks.request, Some(stack), |check, context| check(request, context));
        self.body(request, stack);
        if !self.settings.contracts.is_empty() {
            self.form(request, stack);
        }
    }

    /// The body of a request, if it is JSON.
    fn body(&mut self, request: &Written<'_>, stack: &Stack<'_>) {
        let lines = request.lines();
        let is_template = |body: Part<'_>| json::documented(&body.text(), request.defaults.syntax).has_statements;
        if !lines.is_empty() && request.body_text().is_some_and(is_template) {
            return;
        }
        for line in lines {
            let layer = line.layer();
            let stack = stack.push(&layer).named(request.body_layer).with_role(Role::Body);
            self.documented(&stack, request.defaults.syntax, Self::whole);
        }
        let Some(layer) = request.document().map(Part::layer) else {
            return;
        };
        if !request.has_json_body(&layer.text) || self.settings.stands_for_body(layer.text.trim()) {
            return;
        }
        let separator = if request.path.is_empty() { "" } else { "." };
        let name = format!("{}{separator}{}", request.path, request.body_layer);
        // Brackets in a text that is said to be one may be meant.
        let is_plain = request.essence().as_deref() == Some("text/plain");
        let stack = stack.push(&layer).named(name).with_role(Role::Body).guessed_if(is_plain, false);
        let visit = |walk: &mut Self, root: &Value<'_>, stack: &Stack<'_>| walk.json_body(Some(request), root, stack);
        if request.object.is_some() {
            self.json(&stack, &BODY, visit);
        } else {
            self.documented(&stack, request.defaults.syntax, visit);
        }
    }

    /// Shows a body that is JSON to the rules, with its request if that is known.
    pub(super) fn json_body(&mut self, request: Option<&Written<'_>>, root: &Value<'_>, stack: &Stack<'_>) {
        self.whole_with_layers(root, stack);
        if let Some(request) = request {
            self.show(&self.hooks.body, Some(stack), |check, context| check(request, root, BodyFormat::Json, context));
        }
    }

    /// The body of a request, if it is a form.
    pub(super) fn form(&mut self, request: &Written<'_>, stack: &Stack<'_>) {
        if request.essence().as_deref() != Some(web::FORM) {
            return;
        }
        if !request.params().is_empty() {
            let pair = |field: &Field<'_>| {
                let value = field.value?;
                Some(((field.name.text().into_owned(), field.name.outer()), (value.text().into_owned(), value.outer())))
            };
            let form =
                Form::of_pairs(request.body_span.unwrap_or(request.span), request.params().iter().filter_map(pair));
            self.show_form(request, &form, stack);
        } else if let Some(text) = request.document().filter(|text| is_form(&text.text())) {
            let layer = text.layer();
            self.show_form(request, &Form::of_text(&layer.text), &stack.push(&layer).with_role(Role::Body));
        }
    }

    fn show_form(&mut self, request: &Written<'_>, form: &Form, stack: &Stack<'_>) {
        let body = form.value();
        self.show(&self.hooks.body, Some(stack), |check, context| check(request, &body, BodyFormat::Form, context));
    }

    /// Shows every object of a document to the rules.
    pub(super) fn objects(&mut self, value: &Value<'_>, stack: &Stack<'_>) {
        match &value.kind {
            Kind::Object(members) => {
                self.show(&self.hooks.object, Some(stack), |check, context| check(members, context));
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

    /// Checks the strings of a body that are layers of their own: JavaScript, and JSON.
    pub(super) fn layers(&mut self, root: &Value<'_>, stack: &Stack<'_>) {
        self.strings(root, Shape::Any, stack, &|_| true);
    }

    /// Checks those strings that are layers and of which the place is wanted.
    fn strings(&mut self, root: &Value<'_>, shape: Shape, stack: &Stack<'_>, is_wanted: &dyn Fn(Span) -> bool) {
        har::strings(root, shape, &mut |value, shape, path| {
            if is_wanted(value.span) {
                self.string(value, shape, path, stack);
            }
        });
    }

    /// Checks a string, if it is a layer; `path` leads to it.
    fn string(&mut self, value: &Value<'_>, shape: Shape, path: &JsonPath<'_>, stack: &Stack<'_>) {
        let Kind::String(text) = &value.kind else { return };
        if shape == Shape::Script || self.is_script(path) || script::is_code(text.raw) && !script::is_elided(text.raw) {
            self.script(value, path, stack);
        } else if json::may_embed(text.raw) {
            self.embedded(value, path, stack);
        }
    }

    /// Reads a string as JSON, if it is or was meant to be.
    fn embedded(&mut self, value: &Value<'_>, path: &JsonPath<'_>, stack: &Stack<'_>) {
        let layer = Part::quoted(stack.text(), value.span).layer();
        if self.settings.is_placeholder(layer.text.trim())
            || json::parse(&layer.text).is_err() && !json::is_meant(&layer.text)
        {
            return;
        }
        let is_quoted = json::has_quotes_around(&layer.text);
        let stack = stack.push(&layer).named(path.to_string()).with_role(Role::Body).guessed_if(is_quoted, is_quoted);
        // Anyone who looks at whole documents looks into their strings, too.
        self.json(&stack, &BODY, |walk, root, stack| {
            walk.objects(root, stack);
            walk.layers(root, stack);
        });
    }

    /// Whether the project says that scripts are there.
    fn is_script(&self, path: &JsonPath<'_>) -> bool {
        !self.settings.scripts.is_empty() && self.settings.scripts.contains(&path.to_string())
    }

    fn script(&mut self, value: &Value<'_>, path: &JsonPath<'_>, stack: &Stack<'_>) {
        let layer = Part::quoted(stack.text(), value.span).layer();
        let is_left_out = layer.text.trim().is_empty() || script::is_elided(&layer.text);
        if is_left_out || self.settings.is_placeholder(layer.text.trim()) {
            return;
        }
        let Err(finding) = script::check(&layer.text) else {
            return;
        };
        let stack = stack.push(&layer).named(path.to_string()).with_role(Role::Script);
        self.show(&self.hooks.broken_script, Some(&stack), |check, context| check(slice::from_ref(&finding), context));
    }
}

/// The name of the layer that the body of a request is.
fn body_name(request: &Located<'_, '_>) -> String {
    let separator = if request.path.is_empty() { "" } else { "." };
    format!("{}{separator}postData.text", request.path)
}

/// Whether text has the pairs of a form and is not a placeholder for them.
fn is_form(text: &str) -> bool {
    text.contains('=') && !placeholder::is_whole(text.trim())
}

/// Whether a text shows no more than how a document looks: its end is left out, or all but bare names.
fn is_sketch(text: &str, shown: &Documented<'_>) -> bool {
    let start = shown.text.trim_end().trim_end_matches(',');
    let is_cut_off = !shown.left_open.is_empty() && json::parse(&[start, &shown.left_open].concat()).is_ok();
    is_cut_off || shown.is_elided && !text.contains('"')
}

/// Whether what is blanked out of a text closes brackets that it does not open: a comment that goes on too far, of which the
/// rest of the text may be a part. `{"a": 1 // one, "b": 2}`
fn holds_ends(text: &str, blanked: &str) -> bool {
    let count = |brackets: [u8; 2]| {
        let pairs = text.bytes().zip(blanked.bytes());
        pairs.filter(|(byte, left)| byte != left && brackets.contains(byte)).count()
    };
    count(*b"}]") > count(*b"{[")
}
