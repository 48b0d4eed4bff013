//! Reads templates: text, `{{ … }}`, `{% … %}` and `{# … #}`, where a `-` at the edge takes the white space beside it.

use std::collections::HashMap;

use super::filter::{Argument, Filter};
use super::{Call, Comparison, Expression, LOOP, Loop, Node, Place, Slot, VARIABLES};
use crate::suggest::did_you_mean;

/// How deep templates may include each other, and expressions nest.
const DEEPEST: usize = 32;

/// Reads the first of some templates: names and texts.
pub(super) fn read(templates: &[(String, String)], slots: &mut HashMap<String, Slot>) -> Result<Vec<Node>, String> {
    let mut reader = Reader { templates, slots, locals: Vec::new(), depth: 0 };
    reader.include(0).map_err(|fault| fault.message)
}

/// What is wrong with a template.
struct Fault {
    message: String,
    /// Whether the message says where.
    is_placed: bool,
}

type Read<T> = Result<T, Fault>;

impl<M: Into<String>> From<M> for Fault {
    fn from(message: M) -> Self {
        Self { message: message.into(), is_placed: false }
    }
}

struct Reader<'t, 's> {
    templates: &'t [(String, String)],
    /// All variables.
    slots: &'s mut HashMap<String, Slot>,
    /// What is set in each of the loops that are open.
    locals: Vec<Vec<Slot>>,
    depth: usize,
}

impl Reader<'_, '_> {
    fn include(&mut self, at: usize) -> Read<Vec<Node>> {
        let Some((name, text)) = self.templates.get(at) else { return Ok(Vec::new()) };
        let mut text = Text { number: at as u32, text, at: 0, trims: false };
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err("the templates include each other".into());
        }
        let read = self.nodes(&mut text);
        self.depth -= 1;
        let read = read.and_then(|(nodes, end)| match end {
            None => Ok(nodes),
            Some(tag) => Err(format!("`{}` ends nothing that was opened", tag.word).into()),
        });
        read.map_err(|fault| match fault.is_placed {
            true => fault,
            false => Fault { message: format!("{name}.tera:{}: {}", text.line(), fault.message), is_placed: true },
        })
    }

    /// The nodes up to a tag that starts none, which is `{% else %}` or ends something.
    fn nodes<'t>(&mut self, text: &mut Text<'t>) -> Read<(Vec<Node>, Option<Tag<'t>>)> {
        let mut nodes = Vec::new();
        while let Some(piece) = text.next()? {
            match piece {
                Piece::Text("") => {}
                Piece::Text(piece) => nodes.push(Node::Text(piece.into())),
                Piece::Write(mut tokens) => {
                    let place = text.place();
                    nodes.push(Node::Write(place, self.whole(&mut tokens)?));
                }
                Piece::Tag(mut tag) => match tag.word {
                    "include" => nodes.append(&mut self.included(&mut tag.tokens)?),
                    "if" => nodes.push(self.condition(tag, text)?),
                    "for" => nodes.push(self.repetition(tag, text)?),
                    "set" | "set_global" => nodes.push(self.assignment(tag, text)?),
                    "filter" => nodes.push(self.filtered(tag, text)?),
                    "elif" | "else" | "endif" | "endfor" | "endfilter" => return Ok((nodes, Some(tag))),
                    other => return Err(unknown("tag", other, TAGS).into()),
                },
            }
        }
        Ok((nodes, None))
    }

    fn included(&mut self, tokens: &mut Tokens<'_>) -> Read<Vec<Node>> {
        let Some(Token::Text(name)) = tokens.next()? else { return Err("`include` takes a name in quotes".into()) };
        tokens.end()?;
        let names = || self.templates.iter().map(|(name, _)| name.as_str());
        let Some(at) = names().position(|known| known == name) else {
            return Err(format!("there is no template `{name}`{}", did_you_mean(&name, names())).into());
        };
        self.include(at)
    }

    fn condition(&mut self, tag: Tag<'_>, text: &mut Text<'_>) -> Read<Node> {
        let place = text.place();
        let mut branches = Vec::new();
        let mut open = tag;
        loop {
            let condition = self.whole(&mut open.tokens)?;
            let (nodes, end) = self.nodes(text)?;
            branches.push((condition, nodes));
            match end {
                Some(tag) if tag.word == "elif" => open = tag,
                Some(tag) if tag.word == "else" => {
                    let (otherwise, end) = self.nodes(text)?;
                    close(end, "endif")?;
                    return Ok(Node::If(place, branches, otherwise));
                }
                end => {
                    close(end, "endif")?;
                    return Ok(Node::If(place, branches, Vec::new()));
                }
            }
        }
    }

    fn repetition(&mut self, mut tag: Tag<'_>, text: &mut Text<'_>) -> Read<Node> {
        let place = text.place();
        let name = tag.tokens.name()?;
        tag.tokens.take_word("in")?;
        let list = self.whole(&mut tag.tokens)?;
        let slot = self.slot(name);
        self.locals.push(Vec::new());
        let (body, end) = self.nodes(text)?;
        let locals = self.locals.pop().unwrap_or_default();
        close(end, "endfor")?;
        Ok(Node::For(place, Loop { slot, list, body, locals }))
    }

    fn assignment(&mut self, mut tag: Tag<'_>, text: &Text<'_>) -> Read<Node> {
        let name = tag.tokens.name()?;
        if VARIABLES.contains(&name) || name == LOOP {
            return Err(format!("`{name}` is set already").into());
        }
        tag.tokens.take("=")?;
        let value = self.whole(&mut tag.tokens)?;
        let slot = self.slot(name);
        if let Some(locals) = self.locals.last_mut().filter(|locals| tag.word == "set" && !locals.contains(&slot)) {
            locals.push(slot);
        }
        Ok(Node::Set(text.place(), slot, value))
    }

    fn filtered(&mut self, mut tag: Tag<'_>, text: &mut Text<'_>) -> Read<Node> {
        let place = text.place();
        let call = self.call(&mut tag.tokens)?;
        tag.tokens.end()?;
        let (body, end) = self.nodes(text)?;
        close(end, "endfilter")?;
        Ok(Node::Filter(place, call, body))
    }

    fn slot(&mut self, name: &str) -> Slot {
        let next = self.slots.len();
        *self.slots.entry(name.to_owned()).or_insert(next)
    }

    /// An expression, and nothing behind it.
    fn whole(&mut self, tokens: &mut Tokens<'_>) -> Read<Expression> {
        let expression = self.expression(tokens)?;
        tokens.end()?;
        Ok(expression)
    }

    fn expression(&mut self, tokens: &mut Tokens<'_>) -> Read<Expression> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err("this nests too deep".into());
        }
        let mut left = self.conjunction(tokens)?;
        while tokens.skip_word("or")? {
            left = Expression::Or(Box::new([left, self.conjunction(tokens)?]));
        }
        self.depth -= 1;
        Ok(left)
    }

    fn conjunction(&mut self, tokens: &mut Tokens<'_>) -> Read<Expression> {
        let mut left = self.negation(tokens)?;
        while tokens.skip_word("and")? {
            left = Expression::And(Box::new([left, self.negation(tokens)?]));
        }
        Ok(left)
    }

    fn negation(&mut self, tokens: &mut Tokens<'_>) -> Read<Expression> {
        let mut negations = 0;
        while tokens.skip_word("not")? {
            negations += 1;
        }
        let value = self.comparison(tokens)?;
        Ok(if negations % 2 == 1 { not(value) } else { value })
    }

    fn comparison(&mut self, tokens: &mut Tokens<'_>) -> Read<Expression> {
        let left = self.joined(tokens)?;
        let is_negated = tokens.skip_word("not")?;
        if is_negated || tokens.is_word("in")? {
            tokens.take_word("in")?;
            let right = self.joined(tokens)?;
            let within = compare(Comparison::In, left, right);
            return Ok(if is_negated { not(within) } else { within });
        }
        if tokens.skip_word("is")? {
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

    /// What stands behind `is`.
    fn test(&mut self, value: Expression, tokens: &mut Tokens<'_>) -> Read<Expression> {
        let is_negated = tokens.skip_word("not")?;
        let test = match tokens.name()? {
            "none" => compare(Comparison::Equal, value, Expression::None),
            "starting_with" => {
                tokens.take("(")?;
                tokens.take_word("pat")?;
                tokens.take("=")?;
                let start = self.expression(tokens)?;
                tokens.take(")")?;
                Expression::StartsWith(Box::new([value, start]))
            }
            other => return Err(unknown("test", other, &["none", "starting_with"]).into()),
        };
        Ok(if is_negated { not(test) } else { test })
    }

    fn joined(&mut self, tokens: &mut Tokens<'_>) -> Read<Expression> {
        let first = self.sum(tokens)?;
        let mut parts = vec![first];
        while tokens.skip("~")? {
            parts.push(self.sum(tokens)?);
        }
        Ok(if parts.len() > 1 { Expression::Join(parts) } else { parts.remove(0) })
    }

    fn sum(&mut self, tokens: &mut Tokens<'_>) -> Read<Expression> {
        let mut left = self.product(tokens)?;
        while tokens.skip("+")? {
            left = Expression::Add(Box::new([left, self.product(tokens)?]));
        }
        Ok(left)
    }

    fn product(&mut self, tokens: &mut Tokens<'_>) -> Read<Expression> {
        let mut left = self.value(tokens)?;
        while tokens.skip("*")? {
            left = Expression::Multiply(Box::new([left, self.value(tokens)?]));
        }
        Ok(left)
    }

    /// A value, its members and items, and the filters that it goes through.
    fn value(&mut self, tokens: &mut Tokens<'_>) -> Read<Expression> {
        let mut value = self.primary(tokens)?;
        loop {
            if tokens.skip(".")? {
                value = Expression::Member(Box::new(value), tokens.name()?.into());
            } else if tokens.skip("[")? {
                let Some(Token::Number(at)) = tokens.next()? else {
                    return Err("the brackets of an item take a number".into());
                };
                tokens.take("]")?;
                value = Expression::Item(Box::new(value), at);
            } else if tokens.skip("|")? {
                value = Expression::Filter(Box::new(value), self.call(tokens)?);
            } else {
                return Ok(value);
            }
        }
    }

    fn primary(&mut self, tokens: &mut Tokens<'_>) -> Read<Expression> {
        match tokens.next()? {
            Some(Token::Text(text)) => Ok(Expression::Text(text.into())),
            Some(Token::Number(number)) => Ok(Expression::Number(number)),
            Some(Token::Word("true")) => Ok(Expression::Bool(true)),
            Some(Token::Word("false")) => Ok(Expression::Bool(false)),
            Some(Token::Word("none")) => Ok(Expression::None),
            Some(Token::Word(name)) => match self.slots.get(name) {
                Some(&slot) => Ok(Expression::Variable(slot)),
                None => {
                    Err(unknown("variable", name, &self.slots.keys().map(String::as_str).collect::<Vec<_>>()).into())
                }
            },
            Some(Token::Sign("(")) => {
                let inner = self.expression(tokens)?;
                tokens.take(")")?;
                Ok(inner)
            }
            Some(Token::Sign("[")) => {
                let mut items = Vec::new();
                while !tokens.skip("]")? {
                    items.push(self.expression(tokens)?);
                    if !tokens.skip(",")? {
                        tokens.take("]")?;
                        break;
                    }
                }
                Ok(Expression::List(items))
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

const TAGS: &[&str] = &["include", "if", "for", "set", "set_global", "filter", "raw"];

fn unknown(what: &str, name: &str, known: &[&str]) -> String {
    format!("there is no {what} `{name}`{}", did_you_mean(name, known.iter().copied()))
}

fn not(value: Expression) -> Expression {
    Expression::Not(Box::new(value))
}

fn compare(comparison: Comparison, one: Expression, other: Expression) -> Expression {
    Expression::Compare(comparison, Box::new([one, other]))
}

/// Checks that what was opened ends here.
fn close(found: Option<Tag<'_>>, wanted: &str) -> Read<()> {
    match found {
        Some(mut tag) if tag.word == wanted => {
            // Names may stand behind the end of what they name.
            tag.tokens.end()
        }
        Some(tag) => Err(format!("expected `{wanted}`, found `{}`", tag.word).into()),
        None => Err(format!("`{wanted}` is missing").into()),
    }
}

/// A template while it is read.
struct Text<'t> {
    /// The number of the template.
    number: u32,
    text: &'t str,
    at: usize,
    /// Whether the tag before takes the white space behind it.
    trims: bool,
}

enum Piece<'t> {
    Text(&'t str),
    Write(Tokens<'t>),
    Tag(Tag<'t>),
}

/// `{% word … %}`
struct Tag<'t> {
    word: &'t str,
    tokens: Tokens<'t>,
}

impl<'t> Text<'t> {
    fn line(&self) -> usize {
        self.text[..self.at].matches('\n').count() + 1
    }

    fn place(&self) -> Place {
        Place { template: self.number, line: self.line() as u32 }
    }

    /// What comes next; `None` at the end.
    fn next(&mut self) -> Read<Option<Piece<'t>>> {
        let rest = &self.text[self.at..];
        if rest.is_empty() {
            return Ok(None);
        }
        let opens = |two: &[u8]| two[0] == b'{' && b"{%#".contains(&two[1]);
        let end = rest.as_bytes().windows(2).position(opens).unwrap_or(rest.len());
        if end > 0 || self.trims {
            self.at += end;
            return Ok(Some(Piece::Text(self.trimmed(&rest[..end]))));
        }
        let close = match &rest[..2] {
            "{{" => "}}",
            "{%" => "%}",
            _ => "#}",
        };
        let inner = self.inner(close)?;
        match close {
            "}}" => Ok(Some(Piece::Write(Tokens { rest: inner, ahead: None }))),
            "%}" => {
                let mut tokens = Tokens { rest: inner, ahead: None };
                let word = tokens.name()?;
                if word == "raw" {
                    return self.raw().map(Some);
                }
                Ok(Some(Piece::Tag(Tag { word, tokens })))
            }
            _ => Ok(Some(Piece::Text(""))),
        }
    }

    /// A text without the white space that the tags beside it take.
    fn trimmed(&mut self, text: &'t str) -> &'t str {
        let text = if std::mem::take(&mut self.trims) { text.trim_start() } else { text };
        let next = &self.text[self.at..];
        if next.get(2..3) == Some("-") { text.trim_end() } else { text }
    }

    /// What stands between the braces here, and goes on behind them.
    fn inner(&mut self, close: &str) -> Read<&'t str> {
        let rest = &self.text[self.at + 2..];
        let len = end_of_tag(rest, close).ok_or_else(|| format!("`{close}` is missing"))?;
        self.at += 2 + len + close.len();
        let inner = rest[..len].strip_prefix('-').unwrap_or(&rest[..len]);
        self.trims = inner.ends_with('-');
        Ok(inner.strip_suffix('-').unwrap_or(inner))
    }

    /// The text up to `{% endraw %}`.
    fn raw(&mut self) -> Read<Piece<'t>> {
        let from = self.at;
        loop {
            let open = self.text[self.at..].find("{%").ok_or("`endraw` is missing")?;
            self.at += open;
            let end = self.at;
            let trims = self.trims;
            if self.inner("%}")?.trim() == "endraw" {
                let text = &self.text[from..end];
                let text = if trims { text.trim_start() } else { text };
                return Ok(Piece::Text(if self.text[end + 2..].starts_with('-') { text.trim_end() } else { text }));
            }
            self.trims = trims;
            self.at = end + 2;
        }
    }
}

/// Where a tag ends: at the first `close` that stands in no text.
fn end_of_tag(rest: &str, close: &str) -> Option<usize> {
    if close == "#}" {
        return rest.find(close);
    }
    let mut quote = None;
    let mut is_escaped = false;
    for (at, byte) in rest.bytes().enumerate() {
        match (byte, quote) {
            _ if is_escaped => is_escaped = false,
            (b'\\', Some(_)) => is_escaped = true,
            (_, Some(open)) if byte == open => quote = None,
            (b'"' | b'\'' | b'`', None) => quote = Some(byte),
            (_, None) if rest[at..].as_bytes().starts_with(close.as_bytes()) => return Some(at),
            _ => {}
        }
    }
    None
}

/// What stands in a tag.
#[derive(Debug)]
enum Token<'t> {
    Word(&'t str),
    Text(String),
    Number(usize),
    Sign(&'static str),
}

struct Tokens<'t> {
    rest: &'t str,
    ahead: Option<Token<'t>>,
}

const SIGNS: [&str; 16] = ["==", "!=", "<=", ">=", "<", ">", "=", "|", "~", "+", "*", ".", ",", "(", ")", "["];

impl<'t> Tokens<'t> {
    fn next(&mut self) -> Read<Option<Token<'t>>> {
        match self.ahead.take() {
            Some(token) => Ok(Some(token)),
            None => self.read(),
        }
    }

    fn read(&mut self) -> Read<Option<Token<'t>>> {
        self.rest = self.rest.trim_start();
        let Some(first) = self.rest.chars().next() else { return Ok(None) };
        let is_word = |character: char| character.is_ascii_alphanumeric() || character == '_';
        let token = if first.is_ascii_alphanumeric() || first == '_' {
            let word = self.take_len(self.rest.find(|character| !is_word(character)).unwrap_or(self.rest.len()));
            match word.parse() {
                Ok(number) => Token::Number(number),
                Err(_) if first.is_ascii_digit() => return Err(format!("`{word}` is no number").into()),
                Err(_) => Token::Word(word),
            }
        } else if matches!(first, '"' | '\'' | '`') {
            self.text(first)?
        } else {
            let sign = SIGNS.into_iter().chain(["]"]).find(|sign| self.rest.starts_with(sign));
            let sign = sign.ok_or_else(|| format!("`{first}` means nothing here"))?;
            self.take_len(sign.len());
            Token::Sign(sign)
        };
        Ok(Some(token))
    }

    fn take_len(&mut self, len: usize) -> &'t str {
        let (taken, rest) = self.rest.split_at(len);
        self.rest = rest;
        taken
    }

    /// A text in quotes, with the escapes `\n`, `\r`, `\t` and those of signs.
    fn text(&mut self, quote: char) -> Read<Token<'t>> {
        let mut text = String::new();
        let mut characters = self.rest.char_indices().skip(1);
        while let Some((at, character)) = characters.next() {
            match character {
                '\\' => match characters.next() {
                    Some((_, 'n')) => text.push('\n'),
                    Some((_, 'r')) => text.push('\r'),
                    Some((_, 't')) => text.push('\t'),
                    Some((_, sign)) => text.push(sign),
                    None => break,
                },
                _ if character == quote => {
                    self.take_len(at + 1);
                    return Ok(Token::Text(text));
                }
                _ => text.push(character),
            }
        }
        Err(format!("the closing {quote} is missing").into())
    }

    fn peek(&mut self) -> Read<Option<&Token<'t>>> {
        if self.ahead.is_none() {
            self.ahead = self.read()?;
        }
        Ok(self.ahead.as_ref())
    }

    fn is_word(&mut self, word: &str) -> Read<bool> {
        Ok(matches!(self.peek()?, Some(Token::Word(found)) if *found == word))
    }

    fn skip_word(&mut self, word: &str) -> Read<bool> {
        let is_there = self.is_word(word)?;
        if is_there {
            self.ahead = None;
        }
        Ok(is_there)
    }

    fn take_word(&mut self, word: &str) -> Read<()> {
        if self.skip_word(word)? { Ok(()) } else { Err(format!("expected `{word}`, found {}", self.found()?).into()) }
    }

    fn skip(&mut self, sign: &str) -> Read<bool> {
        let is_there = matches!(self.peek()?, Some(Token::Sign(found)) if *found == sign);
        if is_there {
            self.ahead = None;
        }
        Ok(is_there)
    }

    fn take(&mut self, sign: &str) -> Read<()> {
        if self.skip(sign)? { Ok(()) } else { Err(format!("expected `{sign}`, found {}", self.found()?).into()) }
    }

    fn name(&mut self) -> Read<&'t str> {
        match self.next()? {
            Some(Token::Word(name)) => Ok(name),
            other => Err(format!("expected a name, found {}", shown(other.as_ref())).into()),
        }
    }

    fn end(&mut self) -> Read<()> {
        match self.peek()? {
            None => Ok(()),
            found => Err(format!("expected the end of the tag, found {}", shown(found)).into()),
        }
    }

    fn found(&mut self) -> Read<String> {
        Ok(shown(self.peek()?))
    }
}

fn shown(token: Option<&Token<'_>>) -> String {
    match token {
        None => "the end of the tag".to_owned(),
        Some(Token::Word(word)) => format!("`{word}`"),
        Some(Token::Text(text)) => format!("the text `{text}`"),
        Some(Token::Number(number)) => format!("`{number}`"),
        Some(Token::Sign(sign)) => format!("`{sign}`"),
    }
}
