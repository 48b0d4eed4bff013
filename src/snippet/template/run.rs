//! Runs a template: its nodes and the members of a request become code.

use std::borrow::Cow;
use std::cell::Cell;
use std::mem;

use super::filter::{self, Argument, Arguments, Means};
use super::names::Member;
use super::nodes::{
    Call, Comparison, LOOP_SLOT, Template, TemplateExpression, TemplateLine, TemplateLoop, TemplateNode, VARIABLES,
};
use super::value::{List, Members, Object, TemplateValue};
use crate::snippet::dialect::Dialect;
use crate::snippet::marks::{self, Class};
use crate::snippet::reads::Reads;

/// What a template is run with.
pub(in crate::snippet) struct Scope<'v, M> {
    pub(in crate::snippet) members: M,
    pub(in crate::snippet) dialect: &'static Dialect,
    /// What is read from the environment.
    pub(in crate::snippet) reads: Reads<'v>,
    /// Spaces a level in literals; `None` is what the language's formatter does.
    pub(in crate::snippet) indent: Option<usize>,
    /// Whether the code says of its parts what they are.
    pub(in crate::snippet) is_marked: bool,
    /// About how many bytes the code takes for what is in the request.
    pub(in crate::snippet) room: usize,
    /// The values of [`VARIABLES`].
    pub(in crate::snippet) variables: [TemplateValue<'v>; VARIABLES.len()],
}

/// The room for code beside what is in the request, in bytes.
const CODE: usize = 1_000;

/// The usual room for texts that are joined: a header, in bytes.
const JOINED: usize = 64;

/// The rounds of all loops of a template: a request of a thousand headers, cookies and fields takes some thousand.
const MOST_ROUNDS: usize = 10_000_000;

/// The bytes of a text that parts are joined to, and of all code: sixty times the largest request of an API.
const MOST_BYTES: usize = 256 << 20;

/// Writes the code that a template makes of a request; `None` where a literal holds a character that marks parts.
///
/// # Errors
///
/// Where the template asks for what is not there, or makes too much, with its name and line.
pub(in crate::snippet) fn run<'v, M: Members<'v>>(
    template: &'v Template,
    scope: Scope<'v, M>,
) -> Result<Option<String>, String> {
    let Scope { members, dialect, reads, indent, is_marked, room, variables } = scope;
    let mut slots = Vec::with_capacity(template.slots);
    slots.extend(variables);
    slots.resize(template.slots, TemplateValue::None);
    let holds_marks = Cell::new(false);
    let mut run = Run {
        means: Means { members, dialect, reads, indent, is_marked, holds_marks },
        slots,
        out: String::with_capacity(CODE + room),
        rounds: 0,
        names: &template.names,
    };
    run.nodes(&template.nodes)?;
    Ok((!run.means.holds_marks.get()).then_some(run.out))
}

struct Run<'v, M> {
    means: Means<'v, M>,
    slots: Vec<TemplateValue<'v>>,
    out: String,
    /// The rounds of loops so far.
    rounds: usize,
    /// The names of the templates.
    names: &'v [Box<str>],
}

impl<'v, M: Members<'v>> Run<'v, M> {
    fn nodes(&mut self, nodes: &'v [TemplateNode]) -> Result<(), String> {
        nodes.iter().try_for_each(|node| self.node(node))
    }

    fn node(&mut self, node: &'v TemplateNode) -> Result<(), String> {
        match node {
            TemplateNode::Text(text) => self.out.push_str(text),
            TemplateNode::Write(place, value) => {
                let written = match &self.value(value) {
                    Ok(value) => self.write(value),
                    Err(message) => Err(message.clone()),
                };
                written.map_err(|message| self.at(*place, &message))?;
            }
            TemplateNode::If(place, branches, otherwise) => {
                for (condition, body) in branches {
                    if self.is_true(condition).map_err(|message| self.at(*place, &message))? {
                        return self.nodes(body);
                    }
                }
                self.nodes(otherwise)?;
            }
            TemplateNode::For(place, repeated) => self.repeat(*place, repeated)?,
            TemplateNode::Set(place, slot, value) => {
                self.slots[*slot] = self.value(value).map_err(|message| self.at(*place, &message))?;
            }
            TemplateNode::Filter(place, call, body) => {
                let from = self.out.len();
                self.nodes(body)?;
                let given = self.arguments(call);
                let folded = given.and_then(|given| filter::fold(&self.means, &given, &self.out[from..]));
                let folded = folded.map_err(|message| self.at(*place, &message))?;
                self.out.truncate(from);
                self.out.push_str(&folded);
            }
        }
        Ok(())
    }

    fn repeat(&mut self, place: TemplateLine, repeated: &'v TemplateLoop) -> Result<(), String> {
        let list = match self.value(&repeated.list).map_err(|message| self.at(place, &message))? {
            TemplateValue::List(list) => list,
            other => return Err(self.at(place, &format!("`for` takes a list, found {}", other.kind()))),
        };
        if list.len() == 0 {
            return Ok(());
        }
        let outer = [LOOP_SLOT, repeated.slot].map(|slot| mem::replace(&mut self.slots[slot], TemplateValue::None));
        let locals: Vec<TemplateValue<'v>> = repeated.locals.iter().map(|&slot| self.slots[slot].clone()).collect();
        for (at, item) in list.iter().enumerate() {
            self.rounds += 1;
            if self.rounds > MOST_ROUNDS {
                return Err(self.at(place, &format!("loops go round more than {MOST_ROUNDS} times")));
            }
            fits(self.out.len()).map_err(|message| self.at(place, &message))?;
            self.slots[LOOP_SLOT] = TemplateValue::Object(Object::Loop { at, len: list.len() });
            self.slots[repeated.slot] = item;
            self.nodes(&repeated.body)?;
            for (&slot, value) in repeated.locals.iter().zip(&locals) {
                self.slots[slot] = value.clone();
            }
        }
        [self.slots[LOOP_SLOT], self.slots[repeated.slot]] = outer;
        Ok(())
    }

    fn write(&mut self, value: &TemplateValue<'v>) -> Result<(), String> {
        match value {
            TemplateValue::Text(text) => {
                let literal = self.means.dialect.write_on_lines(text, self.means.reads);
                let is_bare = literal == **text;
                let literal = if is_bare { self.means.check(literal) } else { self.means.mark(Class::Text, literal) };
                self.out.push_str(&literal);
            }
            TemplateValue::Code(code) => self.out.push_str(code),
            TemplateValue::Number(number) => self.out.push_str(&number.to_string()),
            other => return Err(format!("expected a text or a number, found {}", other.kind())),
        }
        Ok(())
    }

    /// What a filter is given beside its value.
    fn arguments(&self, call: &'v Call) -> Result<Arguments, String> {
        let mut given = Arguments::of(call.filter);
        for (argument, value) in &call.arguments {
            match argument {
                Argument::Hugs => given.hugs = self.is_true(value)?,
                _ => given.numbers[*argument as usize] = Some(self.number(value)?),
            }
        }
        Ok(given)
    }

    fn is_true(&self, condition: &'v TemplateExpression) -> Result<bool, String> {
        match condition {
            TemplateExpression::Not(value) => Ok(!self.is_true(value)?),
            TemplateExpression::And(both) => Ok(self.is_true(&both[0])? && self.is_true(&both[1])?),
            TemplateExpression::Or(both) => Ok(self.is_true(&both[0])? || self.is_true(&both[1])?),
            TemplateExpression::Compare(comparison, both) => self.compare(*comparison, &both[0], &both[1]),
            TemplateExpression::StartsWith(both) => Ok(self.text(&both[0])?.starts_with(&*self.text(&both[1])?)),
            other => self.see(other, |value| Ok(value.is_true())),
        }
    }

    fn value(&self, expression: &'v TemplateExpression) -> Result<TemplateValue<'v>, String> {
        Ok(match expression {
            TemplateExpression::None => TemplateValue::None,
            TemplateExpression::Bool(value) => TemplateValue::Bool(*value),
            TemplateExpression::Number(number) => TemplateValue::Number(*number),
            TemplateExpression::Text(text) => TemplateValue::Text(Cow::Borrowed(text)),
            TemplateExpression::Variable(slot) => self.slots[*slot].clone(),
            TemplateExpression::Member(object, member) => return self.member(object, *member),
            TemplateExpression::Item(list, at) => match self.value(list)? {
                TemplateValue::List(list) => list.get(*at).ok_or("the list has no such item")?,
                other => return Err(format!("{} has no items", other.kind())),
            },
            TemplateExpression::List(items) => {
                let items = items.iter().map(|item| self.value(item)).collect::<Result<_, _>>()?;
                TemplateValue::List(List::Values(items))
            }
            TemplateExpression::Join(parts) => {
                let mut joined = String::with_capacity(JOINED);
                for part in parts {
                    self.see(part, |value| {
                        match value {
                            TemplateValue::None => {}
                            TemplateValue::Number(number) => joined.push_str(&number.to_string()),
                            TemplateValue::Text(text) | TemplateValue::Code(text) => joined.push_str(text),
                            other => return Err(format!("{} cannot be joined to a text", other.kind())),
                        }
                        fits(joined.len())
                    })?;
                }
                TemplateValue::Text(Cow::Owned(joined))
            }
            TemplateExpression::Add(both) => {
                TemplateValue::Number(self.number(&both[0])?.saturating_add(self.number(&both[1])?))
            }
            TemplateExpression::Multiply(both) => {
                TemplateValue::Number(self.number(&both[0])?.saturating_mul(self.number(&both[1])?))
            }
            TemplateExpression::Filter(value, call) => {
                let given = self.arguments(call)?;
                return self.see(value, |value| filter::apply(&self.means, &given, value));
            }
            TemplateExpression::Not(_)
            | TemplateExpression::And(_)
            | TemplateExpression::Or(_)
            | TemplateExpression::Compare(..)
            | TemplateExpression::StartsWith(_) => TemplateValue::Bool(self.is_true(expression)?),
        })
    }

    /// What `see` says of a value. Values stay where they are: a copy of one that was just made is slow.
    fn see<R>(
        &self,
        expression: &'v TemplateExpression,
        see: impl FnOnce(&TemplateValue<'v>) -> Result<R, String>,
    ) -> Result<R, String> {
        match expression {
            TemplateExpression::Variable(slot) => see(&self.slots[*slot]),
            other => match &self.value(other) {
                Ok(value) => see(value),
                Err(message) => Err(message.clone()),
            },
        }
    }

    fn member(&self, object: &'v TemplateExpression, member: Member) -> Result<TemplateValue<'v>, String> {
        self.see(object, |value| match value {
            TemplateValue::Object(object) => self.means.members.member(object, member),
            other => Err(format!("{} has no `{}`", other.kind(), member.name())),
        })
    }

    fn compare(
        &self,
        comparison: Comparison,
        one: &'v TemplateExpression,
        other: &'v TemplateExpression,
    ) -> Result<bool, String> {
        if let (Comparison::Equal, TemplateExpression::Text(text)) = (comparison, other) {
            return self.see(one, |value| Ok(value.as_str() == Some(text)));
        }
        if let (Comparison::In, TemplateExpression::List(items)) = (comparison, other) {
            let wanted = self.value(one)?;
            for item in items {
                if self.value(item)?.is(&wanted) {
                    return Ok(true);
                }
            }
            return Ok(false);
        }
        match comparison {
            Comparison::Equal => {
                let other = self.value(other)?;
                self.see(one, |value| Ok(value.is(&other)))
            }
            Comparison::Less => Ok(self.number(one)? < self.number(other)?),
            Comparison::LessOrEqual => Ok(self.number(one)? <= self.number(other)?),
            Comparison::In => {
                let (one, other) = (self.value(one)?, self.value(other)?);
                match (&other, one.as_str()) {
                    (TemplateValue::List(list), _) => Ok(list.iter().any(|item| item.is(&one))),
                    (TemplateValue::Text(text) | TemplateValue::Code(text), Some(part)) => Ok(text.contains(part)),
                    _ => Err(format!("{} is not in {}", one.kind(), other.kind())),
                }
            }
        }
    }

    fn number(&self, expression: &'v TemplateExpression) -> Result<usize, String> {
        match self.value(expression)? {
            TemplateValue::Number(number) => Ok(number),
            other => Err(format!("expected a number, found {}", other.kind())),
        }
    }

    fn text(&self, expression: &'v TemplateExpression) -> Result<Cow<'v, str>, String> {
        match self.value(expression)? {
            TemplateValue::Text(text) => Ok(text),
            TemplateValue::Code(code) if self.means.is_marked => Ok(Cow::Owned(marks::plain(&code).into_owned())),
            TemplateValue::Code(code) => Ok(code),
            other => Err(format!("expected a text, found {}", other.kind())),
        }
    }

    fn at(&self, place: TemplateLine, message: &str) -> String {
        let name = self.names.get(place.template as usize).map_or("", |name| name);
        format!("{name}.template:{}: {message}", place.line)
    }
}

fn fits(len: usize) -> Result<(), String> {
    if len <= MOST_BYTES { Ok(()) } else { Err(format!("this makes a text of more than {} MiB", MOST_BYTES >> 20)) }
}
