//! Expressions of programs where JSON wants a value: `"a" + b`, `60 * 60`, `new Date()`, `user.id`.
//!
//! They are not typing mistakes: their value is known when a program runs, so no repair of them is safe.

use crate::text::Span;

/// How long an expression may be that is looked at, in bytes: a function of a page or two.
const LONGEST: usize = 4_000;

/// An expression of a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Expression {
    pub(super) span: Span,
    /// The JSON that it stands for, if that can be worked out without running it.
    pub(super) value: Option<String>,
    /// Its name where it is a call of one with arguments: `ObjectId`.
    pub(super) call: Option<Span>,
}

/// The expression that starts at byte `start` and ends where a value of JSON may end.
pub(super) fn at(text: &str, start: usize) -> Option<Expression> {
    let limit = text.floor_char_boundary(start.saturating_add(LONGEST).min(text.len()));
    let mut reader =
        ExpressionReader { text: &text[..limit], at: start, is_program: false, parts: Vec::new(), call: None };
    reader.expression(0)?;
    let end = reader.at;
    let is_whole = reader.is_program && ends_value(&text[end..]);
    is_whole.then(|| Expression { span: Span::from(start..end), value: reader.value(start), call: reader.call })
}

/// Whether what follows an expression may follow a value of JSON.
fn ends_value(rest: &str) -> bool {
    let rest = rest.trim_start_matches([' ', '\t', '\r']);
    rest.is_empty() || rest.starts_with([',', '}', ']', '\n']) || rest.starts_with("//") || rest.starts_with("/*")
}

/// What an operand is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// A string in double quotes.
    Text(Span),
    Number(Span),
    /// Names joined by points.
    Path(Span),
    Other,
}

struct ExpressionReader<'t> {
    text: &'t str,
    at: usize,
    /// Whether something was read that no value of JSON has, not even a mistyped one.
    is_program: bool,
    /// The operands and, between them, whether they are joined by `+` alone.
    parts: Vec<Part>,
    call: Option<Span>,
}

/// How deep operands may hold operands: beyond, it is not an expression that anybody wrote into a page.
const DEEPEST: usize = 16;

/// The operators between two operands, longest first, and whether they may be a part of a word when nothing is around them.
const OPERATORS: [(&str, bool); 24] = [
    ("===", false),
    ("!==", false),
    ("**", false),
    ("||", false),
    ("&&", false),
    ("??", false),
    ("==", false),
    ("!=", false),
    ("<=", false),
    (">=", false),
    ("<<", false),
    (">>", false),
    ("=>", false),
    ("+", true),
    ("-", true),
    ("*", false),
    ("/", true),
    ("%", true),
    ("?", false),
    ("|", false),
    ("&", true),
    ("^", false),
    ("<", true),
    (">", true),
];

/// The operators that are words, in lower or upper case.
const WORDS: [&str; 10] = ["and", "or", "xor", "not", "in", "is", "like", "instanceof", "if", "else"];

impl<'t> ExpressionReader<'t> {
    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn skip_spaces(&mut self) {
        self.at += self.rest().len() - self.rest().trim_start_matches([' ', '\t']).len();
    }

    fn skip_lines(&mut self) {
        self.at += self.rest().len() - self.rest().trim_start().len();
    }

    /// Operands with operators between them.
    fn expression(&mut self, depth: usize) -> Option<()> {
        if depth > DEEPEST {
            return None;
        }
        self.operand(depth)?;
        loop {
            let before = self.at;
            self.skip_spaces();
            let Some(operator) = self.operator(before) else {
                self.at = before;
                return Some(());
            };
            self.is_program = true;
            self.at += operator.len();
            self.skip_lines();
            match operator {
                "=>" if self.rest().starts_with('{') => {
                    self.balanced()?;
                    self.parts.push(Part::Other);
                }
                "?" => {
                    self.expression(depth + 1)?;
                    self.skip_lines();
                    self.at += usize::from(self.rest().starts_with(':'));
                    self.skip_lines();
                    self.operand(depth)?;
                    self.parts.push(Part::Other);
                }
                _ => self.operand(depth)?,
            }
            if operator != "+" {
                self.parts.push(Part::Other);
            }
        }
    }

    /// The operator here; `before` is the end of the operand before it.
    fn operator(&self, before: usize) -> Option<&'static str> {
        let rest = self.rest();
        if rest.starts_with("//") || rest.starts_with("/*") || rest.starts_with("<!--") {
            return None;
        }
        if let Some(word) = self.word_operator(before) {
            return Some(word);
        }
        let &(operator, may_join) = OPERATORS.iter().find(|(operator, _)| rest.starts_with(operator))?;
        let is_tight = self.at == before && rest[operator.len()..].starts_with(|next: char| !next.is_whitespace());
        let is_between_words = is_tight
            && self.text[..before].ends_with(|last: char| last.is_alphanumeric() || "_$>})".contains(last))
            && rest[operator.len()..].starts_with(|next: char| next.is_alphanumeric() || "_$<{/".contains(next));
        (!(may_join && is_between_words)).then_some(operator)
    }

    /// The word that is an operator here: after an operand; in lower case only after a string, where no text goes on.
    fn word_operator(&self, before: usize) -> Option<&'static str> {
        let rest = self.rest();
        let len = rest.find(|letter: char| !letter.is_alphanumeric() && !"_$-".contains(letter)).unwrap_or(rest.len());
        let &word = WORDS.iter().find(|word| word.eq_ignore_ascii_case(&rest[..len]))?;
        let is_after_string = self.text[..before].ends_with(['"', '\'']);
        let is_upper = rest[..len].bytes().all(|byte| byte.is_ascii_uppercase());
        // `x if y else z` of Python.
        let is_conditional = match word {
            "if" => rest.lines().next().is_some_and(|line| line.contains(" else ")),
            "else" => self.is_program,
            _ => false,
        };
        (self.at > before && (is_after_string || is_upper || is_conditional)).then_some(word)
    }

    fn operand(&mut self, depth: usize) -> Option<()> {
        let rest = self.rest();
        let first = rest.chars().next()?;
        match first {
            '"' | '\'' | '`' => {
                let start = self.at;
                self.string(first)?;
                let is_text = first == '"';
                self.parts.push(if is_text { Part::Text(Span::from(start..self.at)) } else { Part::Other });
                self.postfix(depth, false)
            }
            '0'..='9' => {
                let len = rest.len()
                    - rest.trim_start_matches(|digit: char| digit.is_ascii_alphanumeric() || digit == '.').len();
                self.parts.push(Part::Number(Span::from(self.at..self.at + len)));
                self.at += len;
                Some(())
            }
            '!' | '~' => {
                self.at += 1;
                self.is_program = true;
                self.parts.push(Part::Other);
                self.operand(depth + 1)
            }
            '-' | '+' if depth < DEEPEST => {
                self.at += 1;
                self.skip_spaces();
                self.parts.push(Part::Other);
                self.operand(depth + 1)
            }
            '(' => {
                self.balanced()?;
                self.is_program = true;
                self.parts.push(Part::Other);
                self.postfix(depth, true)
            }
            '[' if depth > 0 => {
                self.balanced()?;
                self.parts.push(Part::Other);
                Some(())
            }
            _ if is_first_of_name(first) => self.named(depth),
            _ => None,
        }
    }

    /// An operand that starts with a word.
    fn named(&mut self, depth: usize) -> Option<()> {
        let start = self.at;
        match self.name() {
            "new" | "typeof" | "await" | "void" | "delete" => {
                self.skip_spaces();
                self.is_program = true;
                self.parts.push(Part::Other);
                self.rest().starts_with(is_first_of_name).then_some(())?;
                let name = self.at;
                self.named(depth + 1)?;
                self.call =
                    self.call.filter(|call| call.start as usize == name).map(|call| Span::new(start as u32, call.end));
                Some(())
            }
            "async" if self.rest().trim_start().starts_with("function") => {
                self.skip_spaces();
                self.named(depth + 1)
            }
            "function" => {
                self.skip_spaces();
                self.at += usize::from(self.rest().starts_with('*'));
                self.skip_spaces();
                self.name();
                self.skip_spaces();
                self.rest().starts_with('(').then_some(())?;
                self.balanced()?;
                self.skip_lines();
                self.rest().starts_with('{').then_some(())?;
                self.balanced()?;
                self.is_program = true;
                self.parts.push(Part::Other);
                Some(())
            }
            _ => {
                self.parts.push(Part::Path(Span::from(start..self.at)));
                self.postfix(depth, true)
            }
        }
    }

    /// Members, calls and elements of what was read.
    fn postfix(&mut self, depth: usize, may_be_called: bool) -> Option<()> {
        let start = match self.parts.last() {
            Some(Part::Path(span)) => span.start as usize,
            _ => self.at,
        };
        loop {
            let rest = self.rest();
            let is_member = rest
                .strip_prefix("?.")
                .or_else(|| rest.strip_prefix('.'))
                .is_some_and(|rest| rest.starts_with(is_first_of_name));
            if is_member {
                self.at += if rest.starts_with('?') { 2 } else { 1 };
                self.name();
                self.is_program = true;
                match self.parts.last_mut() {
                    Some(Part::Path(span)) => span.end = self.at as u32,
                    Some(part) => *part = Part::Other,
                    None => {}
                }
            } else if rest.starts_with('(') && may_be_called
                || rest.starts_with('[') && may_be_called && depth < DEEPEST
            {
                let name = Span::from(start..self.at);
                let is_call = rest.starts_with('(');
                let opening = self.at;
                self.balanced()?;
                self.is_program = true;
                self.call = (is_call && self.parts.len() <= 2).then_some(name);
                let argument = self.text[opening + 1..self.at - 1].trim();
                let place = opening + 1 + self.text[opening + 1..].find(argument).unwrap_or_default();
                let argument = Span::from(place..place + argument.len());
                self.parts.push(if is_call { argument_of(argument, self.text) } else { Part::Other });
            } else {
                return Some(());
            }
        }
    }

    fn name(&mut self) -> &'t str {
        let rest = self.rest();
        let len = rest.len()
            - rest.trim_start_matches(|letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '$')).len();
        self.at += len;
        &rest[..len]
    }

    /// A string of a program; it ends on its line.
    fn string(&mut self, quote: char) -> Option<()> {
        let mut characters = self.rest().char_indices().skip(1);
        while let Some((at, character)) = characters.next() {
            match character {
                '\\' => {
                    characters.next();
                }
                '\n' if quote != '`' => return None,
                _ if character == quote => {
                    self.at += at + quote.len_utf8();
                    return Some(());
                }
                _ => {}
            }
        }
        None
    }

    /// Brackets with everything they hold.
    fn balanced(&mut self) -> Option<()> {
        let mut open = Vec::new();
        loop {
            let character = self.rest().chars().next()?;
            match character {
                // A string that was read without its opening quote.
                '\\' => return None,
                '(' | '[' | '{' => open.push(character),
                ')' | ']' | '}' => {
                    let partner = match character {
                        ')' => '(',
                        ']' => '[',
                        _ => '{',
                    };
                    (open.pop()? == partner).then_some(())?;
                }
                '"' | '\'' | '`' => {
                    self.string(character)?;
                    continue;
                }
                _ => {}
            }
            self.at += character.len_utf8();
            if open.is_empty() {
                return Some(());
            }
        }
    }

    /// The JSON that the expression stands for: joined strings, the one argument of a constructor, the words of a path.
    fn value(&self, start: usize) -> Option<String> {
        let of = |span: &Span| span.of(self.text);
        match self.parts.as_slice() {
            [Part::Text(_), ..] if self.parts.iter().all(|part| matches!(part, Part::Text(_))) => {
                let texts = self.parts.iter().filter_map(|part| match part {
                    Part::Text(span) => Some(&of(span)[1..span.len() as usize - 1]),
                    _ => None,
                });
                Some(format!("\"{}\"", texts.collect::<String>()))
            }
            [Part::Path(span)] if span.start as usize == start && span.end as usize == self.at => {
                Some(format!("\"{}\"", of(span)))
            }
            [Part::Path(name), argument] | [Part::Other, Part::Path(name), argument] if self.call.is_some() => {
                match argument {
                    Part::Text(text) if of(name).starts_with("Number") => Some(of(text).trim_matches('"').to_owned()),
                    Part::Text(span) | Part::Number(span) => Some(of(span).to_owned()),
                    _ => None,
                }
            }
            _ => None,
        }
    }
}

/// What the arguments of a call are, if there is one alone.
fn argument_of(span: Span, text: &str) -> Part {
    let argument = span.of(text);
    let is_text = argument.len() > 1
        && crate::json::lexer::string_len(argument) == Some(argument.len())
        && argument.starts_with('"');
    if is_text {
        return Part::Text(span);
    }
    let is_number =
        !argument.is_empty() && crate::json::parser::number_len(argument.as_bytes()) == Some(argument.len());
    if is_number { Part::Number(span) } else { Part::Other }
}

fn is_first_of_name(letter: char) -> bool {
    letter.is_alphabetic() || matches!(letter, '_' | '$')
}

#[cfg(test)]
mod tests {
    use super::at;

    #[test]
    fn expressions_are_told_from_words() {
        for (text, value) in [
            (r#""a" + "b""#, Some(r#""ab""#)),
            (r#""a" + b"#, None),
            ("60 * 60", None),
            ("60*60", None),
            ("1 - 2", None),
            ("x || y", None),
            ("a ? b : c", None),
            (r#"ObjectId("5f")"#, Some(r#""5f""#)),
            (r#"NumberLong("5")"#, Some("5")),
            ("NumberInt(5)", Some("5")),
            (r#"new Date("2020-01-01")"#, Some(r#""2020-01-01""#)),
            ("new Date()", None),
            ("Date.now()", None),
            ("user.id", Some(r#""user.id""#)),
            ("user.items[0].id", None),
            ("function(){}", None),
            ("function (a, b) { return \"}\"; }", None),
            ("(a, b) => a + b", None),
            ("a => { return 1 }", None),
            ("!done", None),
            (r#""x" AND "y""#, None),
            (r#""x" or y"#, None),
            ("a IN (1, 2)", None),
            ("x if y else z", None),
        ] {
            let found = at(text, 0).unwrap_or_else(|| panic!("{text} is an expression"));
            assert_eq!(found.span.of(text), text);
            assert_eq!(found.value.as_deref(), value, "{text}");
        }
        for text in [
            "name",
            "a-b",
            "2020-01-01",
            "a/b",
            "-1",
            "1.5",
            "\"a\"",
            "<n>",
            "{{n}}",
            "${n}",
            "",
            "a b",
            "- 1",
            "black and white",
            "call if needed",
            "or else",
            "\"a\" android",
        ] {
            assert_eq!(at(text, 0), None, "{text}");
        }
    }
}
