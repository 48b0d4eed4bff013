//! The filters of templates: how values are written otherwise than by the dialect's `quote`, and how code is folded.

use std::borrow::Cow;
use std::cell::Cell;

use super::names::named;
use super::value::{List, Members, Object, TemplateValue};
use crate::json::Literal;
use crate::snippet::dialect::{Dialect, LITERAL_LINE, LiteralStart, Writer};
use crate::snippet::fold;
use crate::snippet::marks::{Class, columns, next_mark};
use crate::snippet::reads::Reads;

named! {
    /// What makes a value of another.
    Filter {
        Beside "beside",
        Block "block",
        Call "call",
        Chain "chain",
        Command "command",
        Comment "comment",
        First "first",
        Fits "fits",
        FormQuoted "form_quoted",
        Length "length",
        Lower "lower",
        Map "map",
        Name "name",
        Native "native",
        Pairs "pairs",
        Upper "upper",
        Value "value",
    }
}

named! {
    /// What a filter is given by name.
    Argument {
        At "at",
        Hugs "hugs",
        Indent "indent",
        Inner "inner",
        Level "level",
        Width "width",
    }
}

impl Filter {
    /// Whether it folds code, which may be between `{% filter %}` and `{% endfilter %}`.
    pub(super) fn folds(self) -> bool {
        self.takes_lines() || self == Self::Value
    }

    /// Whether it is given that by name.
    pub(super) fn takes(self, argument: Argument) -> bool {
        match argument {
            Argument::At => self != Self::Command && (self.folds() || self.writes_literals() || self == Self::Block),
            Argument::Level => self.writes_literals(),
            Argument::Hugs | Argument::Indent | Argument::Inner | Argument::Width => {
                self != Self::Command && self.folds()
            }
        }
    }

    /// Whether it writes literals of the language, or says something about them.
    fn writes_literals(self) -> bool {
        matches!(self, Self::Beside | Self::Fits | Self::Map | Self::Native | Self::Pairs)
    }

    /// Whether the code is taken line by line.
    pub(super) fn takes_lines(self) -> bool {
        matches!(self, Self::Call | Self::Chain | Self::Command)
    }
}

/// What values are written with.
pub(super) struct Means<'n, M> {
    pub(super) members: M,
    pub(super) dialect: &'static Dialect,
    pub(super) reads: Reads<'n>,
    pub(super) indent: Option<usize>,
    pub(super) is_marked: bool,
    /// Whether a literal holds what marks parts.
    pub(super) holds_marks: Cell<bool>,
}

impl<M> Means<'_, M> {
    /// A part of the code with marks around it, if the code has any.
    pub(super) fn mark(&self, class: Class, part: String) -> String {
        let part = self.check(part);
        if !self.is_marked {
            return part;
        }
        let mut marked = String::with_capacity(part.len() + 2);
        class.push(&part, &mut marked);
        marked
    }

    /// Takes note of a part that holds what marks others.
    pub(super) fn check(&self, part: String) -> String {
        if self.is_marked && next_mark(&part, 0).is_some() {
            self.give_up_marks();
        }
        part
    }

    /// Has the code written without marks, as a text holds such a character.
    fn give_up_marks(&self) {
        self.holds_marks.set(true);
    }

    /// What writes literals; `None` where the language has none for maps and lists.
    fn writer(&self) -> Result<Writer<'_>, String> {
        let &Self { dialect, reads, is_marked, .. } = self;
        let collections =
            dialect.collections.ok_or_else(|| format!("{} has no literals for maps and lists", dialect.name))?;
        Ok(Writer { dialect, collections, reads, is_marked })
    }
}

/// What a filter is given beside its value.
pub(super) struct Arguments {
    filter: Filter,
    /// By [`Argument`].
    pub(super) numbers: [Option<usize>; Argument::NAMES.len()],
    pub(super) hugs: bool,
}

impl Arguments {
    /// None yet.
    pub(super) fn of(filter: Filter) -> Self {
        Self { filter, numbers: [None; Argument::NAMES.len()], hugs: false }
    }

    fn number(&self, wanted: Argument) -> Option<usize> {
        self.numbers[wanted as usize]
    }

    /// Room for a call, a chain or a value, of which `at` is what is usually given.
    fn room(&self) -> fold::Room {
        fold::Room {
            at: self.number(Argument::At).unwrap_or_default(),
            indent: self.number(Argument::Indent).unwrap_or_default(),
            width: self.number(Argument::Width).unwrap_or(100),
            inner: self.number(Argument::Inner).unwrap_or(usize::MAX),
            hugs: self.hugs,
        }
    }
}

/// What a filter makes of a value.
pub(super) fn apply<'v>(
    means: &Means<'_, impl Members<'v>>,
    given: &Arguments,
    value: &TemplateValue<'v>,
) -> Result<TemplateValue<'v>, String> {
    let text = || value.as_str().ok_or_else(|| format!("the filter takes a text, found {}", value.kind()));
    let code = |code: String| Ok(TemplateValue::Code(Cow::Owned(code)));
    let literals = Literals { means, given };
    match given.filter {
        Filter::Comment => code(means.mark(Class::Comment, means.dialect.write_comment(text()?))),
        Filter::Block => {
            let block = means.dialect.block.ok_or_else(|| format!("{} has no blocks", means.dialect.name))?;
            let pieces = means.reads.pieces(text()?);
            let block = block(&pieces, given.number(Argument::At).unwrap_or_default()).replace('\n', LITERAL_LINE);
            code(means.mark(Class::Text, block))
        }
        Filter::FormQuoted => {
            Ok(TemplateValue::from(format!("\"{}\"", text()?.replace('\\', "\\\\").replace('"', "\\\""))))
        }
        Filter::Call | Filter::Chain | Filter::Command | Filter::Value => code(fold(means, given, text()?)?),
        Filter::Name => {
            let name = means.dialect.collections.map_or(means.dialect.quote, |collections| collections.name);
            code(means.mark(Class::Key, name(text()?)))
        }
        Filter::Fits => {
            let (writer, place) = literals.writer()?;
            Ok(TemplateValue::Bool(writer.fits(text()?, place)))
        }
        Filter::Beside => {
            let (writer, place) = literals.writer()?;
            code(writer.write_beside(text()?, place))
        }
        Filter::Map => literals.write(&Literal::Map(literals.pairs(value)?)),
        Filter::Pairs => {
            let tuple = |(name, value)| Literal::Tuple(vec![Literal::Text(name), value]);
            literals.write(&Literal::List(literals.pairs(value)?.into_iter().map(tuple).collect()))
        }
        Filter::Native => {
            let literal = means.members.document(text()?).ok_or("`native` takes a JSON document")?;
            literals.write(&literal)
        }
        Filter::Lower => Ok(same_kind(value, text()?.to_lowercase())),
        Filter::Upper => Ok(same_kind(value, text()?.to_uppercase())),
        Filter::Length => match value {
            TemplateValue::List(list) => Ok(TemplateValue::Number(list.len())),
            _ => Ok(TemplateValue::Number(columns(text()?))),
        },
        Filter::First => match value {
            TemplateValue::List(list) => Ok(list.get(0).unwrap_or(TemplateValue::None)),
            other => Err(format!("{} has no first item", other.kind())),
        },
    }
}

/// What a filter makes of code.
pub(super) fn fold<M>(means: &Means<'_, M>, given: &Arguments, code: &str) -> Result<String, String> {
    match given.filter {
        Filter::Call => Ok(fold::call(code, given.room())),
        Filter::Chain => Ok(fold::chain(code, given.room())),
        Filter::Command => Ok(fold::command(code, means.dialect.continuation)),
        Filter::Value => Ok(fold::value(code, given.room())),
        _ => Err("this filter folds no code".to_owned()),
    }
}

fn same_kind<'v>(value: &TemplateValue<'_>, text: String) -> TemplateValue<'v> {
    if matches!(value, TemplateValue::Code(_)) {
        TemplateValue::Code(Cow::Owned(text))
    } else {
        TemplateValue::from(text)
    }
}

/// What a filter writes literals with, and where.
struct Literals<'r, M> {
    means: &'r Means<'r, M>,
    given: &'r Arguments,
}

impl<'v, M: Members<'v>> Literals<'_, M> {
    fn writer(&self) -> Result<(Writer<'_>, LiteralStart), String> {
        let writer = self.means.writer()?;
        let place = LiteralStart {
            column: self.given.number(Argument::At).unwrap_or_default(),
            level: self.given.number(Argument::Level).unwrap_or_default(),
            indent: self.means.indent.unwrap_or(writer.collections.indent),
        };
        Ok((writer, place))
    }

    fn write(&self, literal: &Literal) -> Result<TemplateValue<'v>, String> {
        let (writer, place) = self.writer()?;
        if writer.is_marked && holds_marks(literal) {
            self.means.give_up_marks();
        }
        Ok(TemplateValue::Code(Cow::Owned(writer.write(literal, place))))
    }

    /// Names and their values; several values become a list.
    fn pairs(&self, value: &TemplateValue<'v>) -> Result<Vec<(String, Literal)>, String> {
        let TemplateValue::List(list) = value else {
            return Err(format!("the filter takes names and values, found {}", value.kind()));
        };
        let text = |value: &str, is_bytes| {
            if is_bytes { Literal::Bytes(value.to_owned()) } else { Literal::Text(value.to_owned()) }
        };
        let is_bytes = |value: &str| self.means.members.is_bytes(value);
        let pair = |item: TemplateValue<'v>| match item {
            TemplateValue::Object(Object::Header(header)) => {
                Ok((header.name.clone(), text(&header.value, is_bytes(&header.value))))
            }
            TemplateValue::Object(Object::Pair((name, value))) => Ok((name.clone(), text(value, false))),
            TemplateValue::Object(Object::Field(name, values)) => {
                let values: Vec<&str> = values.iter().filter_map(TemplateValue::as_str).collect();
                let are_bytes = values.iter().any(|value| is_bytes(value));
                let value = match values.as_slice() {
                    [value] => text(value, are_bytes),
                    values => Literal::List(values.iter().map(|value| text(value, are_bytes)).collect()),
                };
                Ok((name.to_owned(), value))
            }
            other => Err(format!("{} is not a name with a value", other.kind())),
        };
        List::iter(list).map(pair).collect()
    }
}

/// Whether a text of a literal holds what marks parts of code.
fn holds_marks(literal: &Literal) -> bool {
    let is_marked = |text: &str| next_mark(text, 0).is_some();
    match literal {
        Literal::Text(text) | Literal::Bytes(text) => is_marked(text),
        Literal::List(items) | Literal::Tuple(items) => items.iter().any(holds_marks),
        Literal::Map(pairs) => pairs.iter().any(|(name, value)| is_marked(name) || holds_marks(value)),
        Literal::Null | Literal::Bool(_) | Literal::Number(_) => false,
    }
}
