//! From a request that fits its target to the code: the template is run, and its line breaks are set.

use std::sync::LazyLock;

use memchr::memmem;

use super::body::{Body, JsonDocument};
use super::dialect::{self, LITERAL_LINE, LITERAL_PART, LITERAL_START};
use super::facts::{self, Facts};
use super::fit::{self, Fitted};
use super::fold::FOLD;
use super::layout::push_spaces;
use super::marks;
use super::target::Choice;
use super::template::{self, Known, List, Object, Sample, Scope, TemplateValue};
use super::{Options, Target};
use crate::Result;

/// Writes the code for a request that fits the target.
pub(super) fn render(
    fitted: &Fitted<'_>,
    samples: &[Sample<'_>],
    target: &Target,
    options: &Options,
    is_marked: bool,
) -> Result<String> {
    let reads = fit::reads(fitted.view, target, options);
    let chosen = |choice, is_wanted: bool| is_wanted && target.choices.contains(&choice);
    let imports = !chosen(Choice::Imports, !options.imports);
    let timeout = options.timeout.filter(|_| target.choices.contains(&Choice::Timeout));
    let variables = || {
        [
            TemplateValue::Object(Object::Request),
            TemplateValue::List(List::Losses(&fitted.losses)),
            TemplateValue::List(List::Samples(samples)),
            TemplateValue::Bool(facts::reads_environment(fitted, reads)),
            TemplateValue::Bool(chosen(Choice::Short, options.short)),
            TemplateValue::Bool(chosen(Choice::Async, options.is_async)),
            TemplateValue::Bool(imports),
            TemplateValue::from(timeout.map(|seconds| seconds as usize)),
            verb(&fitted.method),
        ]
    };
    let body = match &*fitted.body {
        Body::Text(text) | Body::Json(JsonDocument { text, .. }) => text.len(),
        Body::None | Body::Form(_) | Body::Multipart(_) => 0,
    };
    let given = variables();
    let is_usual = fitted.credentials.is_none() && template::is_usual(&given);
    let template = target.template(if is_usual { Known::Usual(fitted.kind()) } else { Known::Nothing })?;
    let scope = |variables, is_marked| Scope {
        members: Facts { fitted, target },
        dialect: target.dialect,
        reads,
        indent: options.indent.map(|indent| usize::from(indent.min(8))),
        is_marked,
        room: 2 * (fitted.url.len() + body),
        variables,
    };
    let code = match template::run(template, scope(given, is_marked)) {
        Ok(None) => template::run(template, scope(variables(), false)),
        written => written,
    };
    let mut code = code.map(Option::unwrap_or_default).map_err(|message| target.template_error(&message))?;
    if target.verbatim {
        return Ok(code);
    }
    code.truncate(code.trim_end().len());
    let code = if imports { code } else { dedent(&code) };
    Ok(finish(if target.dialect.aligns_parts { align_parts(&code) } else { code }))
}

/// The code with its line breaks, and one at its end.
fn finish(mut code: String) -> String {
    static FOLDS: LazyLock<memmem::Finder<'_>> = LazyLock::new(|| memmem::Finder::new(FOLD));
    if FOLDS.find(code.as_bytes()).is_some() {
        code = code.replace(FOLD, LITERAL_LINE);
    }
    code.push('\n');
    dialect::replace_byte(code, LITERAL_LINE, "\n")
}

/// Lets each part of a literal start at the column where the literal does.
fn align_parts(code: &str) -> String {
    let mut aligned = String::with_capacity(code.len());
    for literal in code.split(LITERAL_START) {
        let line = aligned.rfind(['\n', '\0']).map_or(0, |at| at + 1);
        let column = marks::columns(&aligned[line..]);
        for (at, part) in literal.split(LITERAL_PART).enumerate() {
            if at > 0 {
                aligned.push_str(LITERAL_LINE);
                push_spaces(&mut aligned, column);
            }
            aligned.push_str(part);
        }
    }
    aligned
}

/// Takes the indentation of the last line from all lines: what was in a function then is by itself.
fn dedent(code: &str) -> String {
    let last = code.lines().next_back().unwrap_or_default();
    let (indent, _) = last.split_at(last.len() - last.trim_start().len());
    let lines = code.trim_start_matches('\n').split('\n');
    lines.map(|line| line.strip_prefix(indent).unwrap_or(line)).collect::<Vec<_>>().join("\n")
}

/// The method in lower case, as the name of a function; none for methods that no client has a function for.
fn verb(method: &str) -> TemplateValue<'static> {
    let verbs = ["get", "head", "post", "put", "delete", "options", "patch"];
    let verb = verbs.iter().find(|verb| verb.eq_ignore_ascii_case(method));
    verb.map_or(TemplateValue::None, |verb| TemplateValue::Code((*verb).into()))
}
