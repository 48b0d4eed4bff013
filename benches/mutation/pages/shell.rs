//! Words of a shell as POSIX has them, read strictly: what commands of the pages say.

/// The words of each command; a here-document is a word of its command. `None` where a quote or a document is open.
pub(crate) fn commands(text: &str) -> Option<Vec<Vec<String>>> {
    let mut reader = Reader { rest: text, commands: vec![Vec::new()], word: None, pending: Vec::new() };
    while !reader.rest.is_empty() {
        reader.step()?;
    }
    reader.end_line()?;
    reader.commands.retain(|command| !command.is_empty());
    Some(reader.commands)
}

struct Reader<'t> {
    rest: &'t str,
    commands: Vec<Vec<String>>,
    word: Option<String>,
    /// Ends of the here-documents of this line.
    pending: Vec<String>,
}

impl Reader<'_> {
    fn step(&mut self) -> Option<()> {
        let first = self.next()?;
        match first {
            '\'' => {
                let (inside, rest) = self.rest.split_once('\'')?;
                self.word.get_or_insert_default().push_str(inside);
                self.rest = rest;
            }
            '"' => self.double()?,
            '$' if self.rest.starts_with('\'') => self.ansi()?,
            '\\' => match self.next() {
                Some('\n') | None => {}
                Some(other) => self.word.get_or_insert_default().push(other),
            },
            ' ' | '\t' => self.end_word(),
            '#' if self.word.is_none() => self.rest = &self.rest[self.rest.find('\n').unwrap_or(self.rest.len())..],
            '\n' => self.end_line()?,
            '<' if self.rest.starts_with('<') => self.here_document()?,
            '|' | ';' | '&' => {
                self.end_word();
                self.commands.push(vec![first.to_string()]);
            }
            other => self.word.get_or_insert_default().push(other),
        }
        Some(())
    }

    fn next(&mut self) -> Option<char> {
        let first = self.rest.chars().next()?;
        self.rest = &self.rest[first.len_utf8()..];
        Some(first)
    }

    fn double(&mut self) -> Option<()> {
        self.word.get_or_insert_default();
        loop {
            let character = match self.next()? {
                '"' => return Some(()),
                '\\' => match self.next()? {
                    '\n' => continue,
                    special @ ('"' | '\\' | '$' | '`') => special,
                    other => {
                        self.word.get_or_insert_default().push('\\');
                        other
                    }
                },
                other => other,
            };
            self.word.get_or_insert_default().push(character);
        }
    }

    fn ansi(&mut self) -> Option<()> {
        self.next();
        self.word.get_or_insert_default();
        loop {
            let character = match self.next()? {
                '\'' => return Some(()),
                '\\' => match self.next()? {
                    'n' => '\n',
                    't' => '\t',
                    special @ ('\'' | '\\' | '"') => special,
                    other => {
                        self.word.get_or_insert_default().push('\\');
                        other
                    }
                },
                other => other,
            };
            self.word.get_or_insert_default().push(character);
        }
    }

    fn here_document(&mut self) -> Option<()> {
        self.next();
        self.end_word();
        let line = self.rest.trim_start_matches(' ');
        let end = line.find(['\n', ' ', '|', ';']).unwrap_or(line.len());
        self.pending.push(line[..end].trim_matches(['\'', '"']).to_owned());
        self.rest = &line[end..];
        (!self.pending.last()?.is_empty()).then_some(())
    }

    fn end_word(&mut self) {
        let word = self.word.take();
        self.commands.last_mut().into_iter().for_each(|command| command.extend(word.clone()));
    }

    fn end_line(&mut self) -> Option<()> {
        self.end_word();
        for end in std::mem::take(&mut self.pending) {
            let mut document = String::new();
            loop {
                let (line, rest) = self.rest.split_once('\n').unwrap_or((self.rest, ""));
                let is_last = self.rest.is_empty();
                self.rest = rest;
                if line == end {
                    break;
                }
                if is_last {
                    return None;
                }
                document.push_str(line);
                document.push('\n');
            }
            self.commands.last_mut()?.push(document);
        }
        self.commands.push(Vec::new());
        Some(())
    }
}
