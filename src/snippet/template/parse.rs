//! Reads templates: text, `{{ … }}`, `{% … %}` and `{# … #}`, where a `-` at the edge takes the white space beside it.

use std::collections::HashMap;

use super::filter::{Argument, Filter};
use super::known::{Condition, Known};
use super::lex::{Chunk, Fault, Read, Tag, TagToken, TemplateText, Tokens, shown};
use super::names::Member;
use super::nodes::{Call, Comparison, LOOP, TemplateExpression, TemplateLoop, TemplateNode, VARIABLES, VariableSlot};
use super::tidy::tidy;
use crate::suggest::did_you_mean;

/// How deep tags, templates that include each other, and expressions may nest: they are read by recursion, and
/// templates need a few levels.
const DEEPEST: usize = 64;

/// How many includes a template may have, those in what it includes with them: templates that include each other twice
/// would grow without end.
const MOST_INCLUDES: usize = 1_000;

/// Reads the first of some templates: names and texts.
pub(super) fn read(
    templates: &[(String, String)],
    slots: &mut HashMap<String, VariableSlot>,
    known: Known,
) -> Result<Vec<TemplateNode>, String> {
    let mut reader = TemplateReader { templates, slots, known, locals: Vec::new(), depth: 0, includes: 0 };
    reader.include(0).map_err(|fault| fault.message)
}

struct TemplateReader<'t, 's> {
    templates: &'t [(String, String)],
    /// All variables.
    slots: &'s mut HashMap<String, VariableSlot>,
    known: Known,
    /// What is set in each of the loops that are open.
    locals: Vec<Vec<VariableSlot>>,
    depth: usize,
    includes: usize,
}

impl TemplateReader<'_, '_> {
    fn include(&mut self, at: usize) -> Read<Vec<TemplateNode>> {
        let Some((name, text)) = self.templates.get(at) else { return Ok(Vec::new()) };
        let mut source = TemplateText::new(at as u32, text);
        let read = self.nodes(&mut source).and_then(|(nodes, end)| match end {
            None => Ok(nodes),
            Some(tag) => Err(format!("`{}` ends nothing that was opened", tag.word).into()),
        });
        read.map_err(|fault| {
            let place = if fault.is_placed { String::new() } else { format!("{name}.template:{}: ", source.line()) };
            Fault { message: place + &fault.message, is_placed: true }
        })
    }

    /// The nodes up to a tag that starts none, which is `{% else %}` or ends something.
    fn nodes<'t>(&mut self, source: &mut TemplateText<'t>) -> Read<(Vec<TemplateNode>, Option<Tag<'t>>)> {
        let mut nodes = Vec::new();
        self.descend()?;
        while let Some(piece) = source.next()? {
            match piece {
                Chunk::Text("") => {}
                Chunk::Text(piece) => append(&mut nodes, vec![TemplateNode::Text(piece.into())]),
                Chunk::Write(mut tokens) => {
                    let place = source.place();
                    nodes.push(TemplateNode::Write(place, self.whole(&mut tokens)?));
                }
                Chunk::Tag(mut tag) => match tag.word {
                    "include" => append(&mut nodes, self.included(&mut tag.tokens)?),
                    "if" => append(&mut nodes, self.condition(tag, source)?),
                    "for" => nodes.extend(self.repetition(tag, source)?),
                    "set" | "set_global" => nodes.push(self.assignment(tag, source)?),
                    "filter" => nodes.push(self.filtered(tag, source)?),
                    "elif" | "else" | "endif" | "endfor" | "endfilter" => {
                        self.depth -= 1;
                        return Ok((nodes, Some(tag)));
                    }
                    other => return Err(unknown("tag", other, TAGS).into()),
                },
            }
        }
        self.depth -= 1;
        Ok((nodes, None))
    }

    fn descend(&mut self) -> Read<()> {
        self.depth += 1;
        if self.depth > DEEPEST { Err("this nests too deep, or a template includes itself".into()) } else { Ok(()) }
    }

    fn included(&mut self, tokens: &mut Tokens<'_>) -> Read<Vec<TemplateNode>> {
        let Some(TagToken::Text(name)) = tokens.next()? else { return Err("`include` takes a name in quotes".into()) };
        tokens.end()?;
        let names = || self.templates.iter().map(|(name, _)| name.as_str());
        let Some(at) = names().position(|known| known == name) else {
            return Err(format!("there is no template `{name}`{}", did_you_mean(&name, names())).into());
        };
        self.includes += 1;
        if self.includes > MOST_INCLUDES {
            return Err(format!("there are more than {MOST_INCLUDES} includes").into());
        }
        self.include(at)
    }

    /// An `{% if %}` and its branches, without those that are known to be taken never.
    fn condition(&mut self, tag: Tag<'_>, source: &mut TemplateText<'_>) -> Read<Vec<TemplateNode>> {
        let place = source.place();
        let mut branches = Vec::new();
        let mut otherwise = None;
        let mut open = tag;
        loop {
            let condition = self.whole(&mut open.tokens)?;
            let (nodes, end) = self.nodes(source)?;
            match self.known.decide(condition) {
                _ if otherwise.is_some() => {}
                Condition::Known(true) => otherwise = Some(nodes),
                Condition::Known(false) => {}
                Condition::Open(condition) => branches.push((condition, nodes)),
            }
            match end {
                Some(tag) if tag.word == "elif" => open = tag,
                Some(tag) if tag.word == "else" => {
                    let (nodes, end) = self.nodes(source)?;
                    close(end, "endif")?;
                    otherwise.get_or_insert(nodes);
                    break;
                }
                end => {
                    close(end, "endif")?;
                    break;
                }
            }
        }
        let otherwise = otherwise.unwrap_or_default();
        Ok(if branches.is_empty() { otherwise } else { vec![TemplateNode::If(place, branches, otherwise)] })
    }

    /// A loop, unless its list is known to be empty.
    fn repetition(&mut self, mut tag: Tag<'_>, source: &mut TemplateText<'_>) -> Read<Option<TemplateNode>> {
        let place = source.place();
        let name = tag.tokens.name()?;
        tag.tokens.take("in")?;
        let list = self.whole(&mut tag.tokens)?;
        let slot = self.slot(name)?;
        self.locals.push(Vec::new());
        let (body, end) = self.nodes(source)?;
        let locals = self.locals.pop().unwrap_or_default();
        close(end, "endfor")?;
        let is_empty = self.known.is_empty(&list);
        Ok((!is_empty).then_some(TemplateNode::For(place, TemplateLoop { slot, list, body, locals })))
    }

    fn assignment(&mut self, mut tag: Tag<'_>, source: &mut TemplateText<'_>) -> Read<TemplateNode> {
        let name = tag.tokens.name()?;
        tag.tokens.take("=")?;
        let value = self.whole(&mut tag.tokens)?;
        let slot = self.slot(name)?;
        if let Some(locals) = self.locals.last_mut().filter(|locals| tag.word == "set" && !locals.contains(&slot)) {
            locals.push(slot);
        }
        Ok(TemplateNode::Set(source.place(), slot, value))
    }

    fn filtered(&mut self, mut tag: Tag<'_>, source: &mut TemplateText<'_>) -> Read<TemplateNode> {
        let place = source.place();
        let call = self.call(&mut tag.tokens)?;
        tag.tokens.end()?;
        if !call.filter.folds() {
            return Err("this filter takes a value, not the code up to an `endfilter`".into());
        }
        let (mut body, end) = self.nodes(source)?;
        close(end, "endfilter")?;
        if call.filter.takes_lines() {
            tidy(&mut body, true);
        }
        Ok(TemplateNode::Filter(place, call, body))
    }

    /// The slot of a variable that the template sets.
    fn slot(&mut self, name: &str) -> Read<VariableSlot> {
        if VARIABLES.contains(&name) || name == LOOP {
            return Err(format!("`{name}` is set already").into());
        }
        let next = self.slots.len();
        Ok(*self.slots.entry(name.to_owned()).or_insert(next))
    }

    /// An expression, and nothing after it.
    fn whole(&mut self, tokens: &mut Tokens<'_>) -> Read<TemplateExpression> {
        let expression = self.expression(tokens)?;
        tokens.end()?;
        Ok(expression)
    }

    fn expression(&mut self, tokens: &mut Tokens<'_>) -> Read<TemplateExpression> {
        self.descend()?;
        let all = |reader: &mut Self, tokens: &mut Tokens<'_>| {
            reader.operation(tokens, "and", Self::negation, TemplateExpression::And)
        };
        let expression = self.operation(tokens, "or", all, TemplateExpression::Or)?;
        self.depth -= 1;
        Ok(expression)
    }

    /// One or several operands with an operator between them, which binds to the left.
    fn operation<'t>(
        &mut self,
        tokens: &mut Tokens<'t>,
        operator: &str,
        operand: impl Fn(&mut Self, &mut Tokens<'t>) -> Read<TemplateExpression>,
        operation: fn(Box<[TemplateExpression; 2]>) -> TemplateExpression,
    ) -> Read<TemplateExpression> {
        let mut left = operand(self, tokens)?;
        while tokens.skip(operator)? {
            left = operation(Box::new([left, operand(self, tokens)?]));
        }
        Ok(left)
    }

    fn negation(&mut self, tokens: &mut Tokens<'_>) -> Read<TemplateExpression> {
        let mut negations = 0;
        while tokens.skip("not")? {
            negations += 1;
        }
        let value = self.comparison(tokens)?;
        Ok(if negations % 2 == 1 { not(value) } else { value })
    }

    fn comparison(&mut self, tokens: &mut Tokens<'_>) -> Read<TemplateExpression> {
        let left = self.joined(tokens)?;
        let is_negated = tokens.skip("not")?;
        if is_negated || tokens.is("in")? {
            tokens.take("in")?;
            let right = self.joined(tokens)?;
            let within = compare(Comparison::In, left, right);
            return Ok(if is_negated { not(within) } else { within });
        }
        if tokens.skip("is")? {
            return self.test(left, tokens);
        }
        for (sign, comparison, is_swapped, is_negated) in [
            ("==", Comparison::Equal, false, false),
            ("!=", Comparison::Equal, false, true),
            ("<=", Comparison::LessOrEqual, false, false),
            (">=", Comparison::LessOrEqual, true, false),
            ("<", Comparison::Less, false, false),
            (">", Comparison::Less, true, false),
        ] {
            if tokens.skip(sign)? {
                let right = self.joined(tokens)?;
                let (one, other) = if is_swapped { (right, left) } else { (left, right) };
                let compared = compare(comparison, one, other);
                return Ok(if is_negated { not(compared) } else { compared });
            }
        }
        Ok(left)
    }

    /// What is after `is`.
    fn test(&mut self, value: TemplateExpression, tokens: &mut Tokens<'_>) -> Read<TemplateExpression> {
        let is_negated = tokens.skip("not")?;
        let test = match tokens.name()? {
            "none" => compare(Comparison::Equal, value, TemplateExpression::None),
            "starting_with" => {
                tokens.take("(")?;
                tokens.take("pat")?;
                tokens.take("=")?;
                let start = self.expression(tokens)?;
                tokens.take(")")?;
                TemplateExpression::StartsWith(Box::new([value, start]))
            }
            other => return Err(unknown("test", other, &["none", "starting_with"]).into()),
        };
        Ok(if is_negated { not(test) } else { test })
    }

    fn joined(&mut self, tokens: &mut Tokens<'_>) -> Read<TemplateExpression> {
        let first = self.sum(tokens)?;
        let mut parts = vec![first];
        while tokens.skip("~")? {
            parts.push(self.sum(tokens)?);
        }
        Ok(if parts.len() > 1 { TemplateExpression::Join(parts) } else { parts.remove(0) })
    }

    fn sum(&mut self, tokens: &mut Tokens<'_>) -> Read<TemplateExpression> {
        let product = |reader: &mut Self, tokens: &mut Tokens<'_>| {
            reader.operation(tokens, "*", Self::value, TemplateExpression::Multiply)
        };
        self.operation(tokens, "+", product, TemplateExpression::Add)
    }

    /// A value, its members and items, and the filters that it goes through.
    fn value(&mut self, tokens: &mut Tokens<'_>) -> Read<TemplateExpression> {
        let mut value = self.primary(tokens)?;
        loop {
            if tokens.skip(".")? {
                let name = tokens.name()?;
                let member = Member::find(name).ok_or_else(|| unknown("member", name, &Member::NAMES))?;
                value = TemplateExpression::Member(Box::new(value), member);
            } else if tokens.skip("[")? {
                let Some(TagToken::Number(at)) = tokens.next()? else {
                    return Err("the brackets of an item take a number".into());
                };
                tokens.take("]")?;
                value = TemplateExpression::Item(Box::new(value), at);
            } else if tokens.skip("|")? {
                value = TemplateExpression::Filter(Box::new(value), self.call(tokens)?);
            } else {
                return Ok(value);
            }
        }
    }

    fn primary(&mut self, tokens: &mut Tokens<'_>) -> Read<TemplateExpression> {
        match tokens.next()? {
            Some(TagToken::Text(text)) => Ok(TemplateExpression::Text(text.into())),
            Some(TagToken::Number(number)) => Ok(TemplateExpression::Number(number)),
            Some(TagToken::Word("true")) => Ok(TemplateExpression::Bool(true)),
            Some(TagToken::Word("false")) => Ok(TemplateExpression::Bool(false)),
            Some(TagToken::Word("none")) => Ok(TemplateExpression::None),
            Some(TagToken::Word(name)) => match self.slots.get(name) {
                Some(&slot) => Ok(TemplateExpression::Variable(slot)),
                None => {
                    Err(unknown("variable", name, &self.slots.keys().map(String::as_str).collect::<Vec<_>>()).into())
                }
            },
            Some(TagToken::Sign("(")) => {
                let inner = self.expression(tokens)?;
                tokens.take(")")?;
                Ok(inner)
            }
            Some(TagToken::Sign("[")) => {
                let mut items = Vec::new();
                while !tokens.skip("]")? {
                    items.push(self.expression(tokens)?);
                    if !tokens.skip(",")? {
                        tokens.take("]")?;
                        break;
                    }
                }
                Ok(TemplateExpression::List(items))
            }
            other => Err(format!("expected a value, found {}", shown(other.as_ref())).into()),
        }
    }

    /// The name of a filter and what it is given.
    fn call(&mut self, tokens: &mut Tokens<'_>) -> Read<Call> {
        let name = tokens.name()?;
        let filter = Filter::find(name).ok_or_else(|| unknown("filter", name, &Filter::NAMES))?;
        let mut arguments = Vec::new();
        if tokens.skip("(")? {
            while !tokens.skip(")")? {
                let name = tokens.name()?;
                let argument =
                    Argument::find(name).ok_or_else(|| unknown("argument of a filter", name, &Argument::NAMES))?;
                if !filter.takes(argument) {
                    return Err(format!("`{}` takes no `{}`", filter.name(), argument.name()).into());
                }
                tokens.take("=")?;
                arguments.push((argument, self.expression(tokens)?));
                if !tokens.skip(",")? {
                    tokens.take(")")?;
                    break;
                }
            }
        }
        Ok(Call { filter, arguments })
    }
}

/// Adds nodes, of which a text goes on with the one before it.
fn append(nodes: &mut Vec<TemplateNode>, more: Vec<TemplateNode>) {
    for node in more {
        match (nodes.last_mut(), node) {
            (Some(TemplateNode::Text(before)), TemplateNode::Text(text)) => {
                *before = [&**before, &*text].concat().into();
            }
            (_, node) => nodes.push(node),
        }
    }
}

const TAGS: &[&str] = &["include", "if", "for", "set", "set_global", "filter", "raw"];

fn unknown(what: &str, name: &str, known: &[&str]) -> String {
    format!("there is no {what} `{name}`{}", did_you_mean(name, known.iter().copied()))
}

fn not(value: TemplateExpression) -> TemplateExpression {
    TemplateExpression::Not(Box::new(value))
}

fn compare(comparison: Comparison, one: TemplateExpression, other: TemplateExpression) -> TemplateExpression {
    TemplateExpression::Compare(comparison, Box::new([one, other]))
}

/// Checks that what was opened ends here.
fn close(found: Option<Tag<'_>>, wanted: &str) -> Read<()> {
    match found {
        Some(mut tag) if tag.word == wanted => tag.tokens.end(),
        Some(tag) => Err(format!("expected `{wanted}`, found `{}`", tag.word).into()),
        None => Err(format!("`{wanted}` is missing").into()),
    }
}
