//! The template as text.

use std::fmt::Write as _;

use super::call::{self, quoted};
use super::fields::{FieldKind, Fields, Repeat};
use super::model::{CallPiece, CommonText, FamilyBody, Hole, HoleKind, Loop, PageGroup, TemplatePart};
use super::record::record;
use super::{RecordFiles, SiblingPage};
use crate::generate::layout::Spaces;
use crate::json::Literal;

/// The template, and the records of the pages.
pub(super) fn write(body: &FamilyBody, fields: &Fields, members: &[SiblingPage]) -> (String, Vec<RecordFiles>) {
    let mut template = Template { body, fields, scope: Scope::default(), text: String::new(), flags: 0, loops: 0 };
    template.parts(&body.parts);
    let records = members.iter().enumerate().map(|(page, member)| record(page, member, fields)).collect();
    (template.text, records)
}

struct Template<'b> {
    body: &'b FamilyBody,
    fields: &'b Fields,
    scope: Scope,
    text: String,
    /// How many groups are written.
    flags: usize,
    /// How many loops are written.
    loops: usize,
}

/// What a template calls the fields of a page or of a thing of many.
#[derive(Default)]
struct Scope {
    /// The thing, if it is one of many.
    variable: Option<String>,
    /// Whether the thing is its only field.
    is_plain: bool,
    /// The names of what holes say of all of them.
    outer: Vec<Option<String>>,
}

impl Scope {
    fn name(&self, name: &str) -> String {
        match &self.variable {
            None => name.to_owned(),
            Some(variable) if self.is_plain => variable.clone(),
            Some(variable) => format!("{variable}.{name}"),
        }
    }
}

impl Template<'_> {
    fn parts(&mut self, parts: &[TemplatePart]) {
        for part in parts {
            match part {
                TemplatePart::Literal(text) => self.literal(text),
                TemplatePart::Hole(hole) => self.hole(*hole),
                TemplatePart::Call(pieces) => self.call(pieces),
                TemplatePart::Verbatim(own) => self.own(own),
                TemplatePart::Loop(each) => {
                    let repeat = &self.fields.loops[self.loops];
                    self.loops += 1;
                    self.repeat(each, repeat);
                }
                TemplatePart::Optional(group) => {
                    let condition = self.condition();
                    self.tag(&format!("{{% if {condition} %}}"));
                    self.parts(&group.parts);
                    self.tag("{% endif %}");
                }
            }
        }
    }

    fn repeat(&mut self, each: &Loop, repeat: &Repeat) {
        let list = self.scope.name(&repeat.name.join("."));
        self.tag(&format!("{{% for {} in {list} %}}", repeat.variable));
        let outer = repeat.outer.iter().map(|field| Some(self.scope.name(&self.fields.all[(*field)?].name.join("."))));
        let scope =
            Scope { variable: Some(repeat.variable.clone()), is_plain: repeat.is_plain(), outer: outer.collect() };
        let text = std::mem::take(&mut self.text);
        let mut inner = Template { body: &each.body, fields: &repeat.fields, scope, text, flags: 0, loops: 0 };
        inner.parts(&each.body.parts);
        self.text = inner.text;
        self.tag("{% endfor %}");
    }

    /// Text that a template says as it is; what would begin a tag is written as a value.
    fn literal(&mut self, text: &str) {
        let mut rest = text;
        while let Some(at) = rest.find('{') {
            let is_tag = rest[at + 1..].starts_with(['{', '%', '#']);
            self.text.push_str(&rest[..at]);
            self.text.push_str(if is_tag { "{{ \"{\" }}" } else { "{" });
            rest = &rest[at + 1..];
        }
        self.text.push_str(rest);
    }

    /// A tag; a brace before it is not a part of it.
    fn tag(&mut self, tag: &str) {
        if self.text.ends_with('{') {
            self.text.pop();
            self.text.push_str("{{ \"{\" }}");
        }
        self.text.push_str(tag);
    }

    fn hole(&mut self, at: usize) {
        let hole = &self.body.holes[at];
        let outer = self.scope.outer.get(at).cloned().flatten();
        let field = self.fields.of_hole[at];
        let name = match (outer, field) {
            (Some(outer), _) => outer,
            (None, Some(field)) => self.value(at, field),
            (None, None) => {
                let usual = hole.usual.as_deref().unwrap_or_default();
                return self.literal(&written(hole, usual));
            }
        };
        let mut tag = format!("{{{{ {name}");
        let mut depth = hole.depth;
        let kind = field.map_or(FieldKind::Text, |field| self.fields.all[field].kind);
        if let (FieldKind::Typed { spaces }, Some(field)) = (kind, field) {
            let is_simple = |value: &String| !value.starts_with(['[', '{', '"']);
            match spaces {
                _ if self.fields.all[field].values.iter().flatten().all(is_simple) => depth = 0,
                Spaces::Everywhere => tag.push_str(" | json(layout=\"spaced\")"),
                Spaces::Between => tag.push_str(" | json(layout=\"tight\")"),
                Spaces::Nowhere => tag.push_str(" | json(layout=\"minified\")"),
            }
        }
        match depth {
            0 => {}
            1 => tag.push_str(" | in_json"),
            depth => {
                let _ = write!(tag, " | in_json(depth={depth})");
            }
        }
        self.tag(&(tag + " }}"));
    }

    /// A field, with what is there if a record has none.
    fn value(&self, hole: usize, field: usize) -> String {
        let name = self.scope.name(&self.fields.all[field].name.join("."));
        match &self.body.holes[hole].usual {
            _ if self.body.holes[hole].is_optional => format!("{name} | optional"),
            Some(usual) => format!("{name} | default(value={})", self.code(hole, usual)),
            None => name,
        }
    }

    /// What pages usually say at a hole, as templates write it.
    fn code(&self, at: usize, usual: &str) -> String {
        let hole = &self.body.holes[at];
        let field = self.fields.of_hole[at];
        let is_typed = field.is_some_and(|field| matches!(self.fields.all[field].kind, FieldKind::Typed { .. }));
        let is_value = hole.kind == HoleKind::Json && (hole.is_in_call || is_typed);
        let value = is_value.then(|| Literal::from_json(usual)).flatten();
        value.and_then(|value| call::code(&value)).unwrap_or_else(|| quoted(usual))
    }

    /// What a record has of its own, or what the others have.
    fn own(&mut self, own: &CommonText) {
        let Some(field) = self.fields.of_hole[own.hole] else { return self.parts(&own.parts) };
        let name = self.scope.name(&self.fields.all[field].name.join("."));
        self.tag(&format!("{{% if {name} is defined %}}{{{{ {name} }}}}{{% else %}}"));
        self.parts(&own.parts);
        self.tag("{% endif %}");
    }

    fn call(&mut self, pieces: &[CallPiece]) {
        let call = self.expression(pieces);
        self.tag(&format!("{{{{ {call} }}}}"));
    }

    fn expression(&mut self, pieces: &[CallPiece]) -> String {
        let piece = |piece: &CallPiece| match piece {
            CallPiece::Code(code) => code.clone(),
            CallPiece::Choice(groups) => self.choice(groups),
            CallPiece::Hole(hole) => match self.fields.of_hole[*hole] {
                _ if self.scope.outer.get(*hole).is_some_and(Option::is_some) => {
                    self.scope.outer[*hole].clone().unwrap_or_default()
                }
                Some(field) => self.value(*hole, field),
                None => self.code(*hole, self.body.holes[*hole].usual.as_deref().unwrap_or_default()),
            },
        };
        pieces.iter().map(piece).collect()
    }

    /// A value of some pages, another one of others; the last one needs no flag.
    fn choice(&mut self, groups: &[PageGroup]) -> String {
        let mut code = String::new();
        for (at, group) in groups.iter().enumerate() {
            let condition = (at + 1 < groups.len()).then(|| self.condition());
            for part in &group.parts {
                if let TemplatePart::Call(pieces) = part {
                    code.push_str(&self.expression(pieces));
                }
            }
            code.extend(condition.map(|condition| format!(" if {condition} else ")));
        }
        code
    }

    /// What is so on the pages that have the next group.
    fn condition(&mut self) -> String {
        let flag = &self.fields.flags[self.flags];
        self.flags += 1;
        format!("{} is {}defined", self.scope.name(&flag.name), if flag.is_negative { "not " } else { "" })
    }
}

/// A value as it is on the page.
fn written(hole: &Hole, value: &str) -> String {
    (0..hole.depth).fold(value.to_owned(), |text, _| crate::json::string::encode(&text))
}
