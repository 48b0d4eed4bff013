//! What looks for mistakes in the commands of a text, and reads them again with what would undo one.

use super::mistake::{Judge, ShellMistake, ShellMistakeKind};
use crate::curl::options::{self, FoundOption, Takes};
use crate::curl::read::{self, CurlCommand, Refused};
use crate::placeholder;
use crate::shell::{self, Quote, Script, ShellProblem, Style, Word};
use crate::text::{Edit, Edits, Span};

/// How many ends are tried for a quote that closes in the wrong place: each is judged by reading the rest as JSON, so
/// time grows with the square.
pub(super) const MOST_ENDS: usize = 40;

/// In longer texts no ends are tried, in bytes: no one writes a longer command by hand, and each try reads all of it.
pub(super) const LONGEST: usize = 64 * 1024;

/// What looks for mistakes in a text.
pub(super) struct MistakeFinder<'f, 's, 't> {
    pub(super) text: &'t str,
    pub(super) style: Style,
    pub(super) script: &'s Script<'t>,
    pub(super) is_json: Judge<'f>,
}

impl<'s> MistakeFinder<'_, 's, '_> {
    pub(super) fn push(
        found: &mut Vec<ShellMistake>,
        command: &CurlCommand<'_, '_>,
        kind: ShellMistakeKind,
        span: Span,
        edits: Vec<Edit>,
        is_certain: bool,
    ) {
        let edits = Edits::disjoint(edits);
        found.push(ShellMistake { kind, span, command: command.name.span, edits, is_certain });
    }

    /// The problems of the shell in a part of the text.
    pub(super) fn problems(&self, part: Span) -> &'s [ShellProblem] {
        let problems = &self.script.problems;
        let start = problems.partition_point(|problem| problem.span().start < part.start);
        let len = problems[start..].partition_point(|problem| problem.span().start <= part.end);
        &problems[start..start + len]
    }

    /// Whether the command around `start` is read without a mistake after these edits.
    pub(super) fn is_sound_with(&self, edits: &[Edit], start: usize) -> bool {
        self.read_with(edits, start).is_some()
    }

    /// What curl gets after these edits for the text in quotes at `start`, if the command around it is read without a mistake.
    pub(super) fn read_with(&self, edits: &[Edit], start: usize) -> Option<String> {
        let changed = Edits::new(edits.to_vec()).map(|edits| edits.apply(self.text))?;
        let script = shell::read(&changed, self.style);
        let commands = read::commands(&script);
        let command = commands.iter().rev().find(|command| command.name.span.start as usize <= start)?;
        let end = command.end().1.start;
        let is_open =
            |problem: &ShellProblem| matches!(problem, ShellProblem::OpenQuote { span, .. } if span.start <= end);
        let is_glued = command.words.iter().any(|word| is_glued(word, &changed) || is_eaten_in(word, &changed));
        let has_stray = strays(command) > 0;
        let is_at = |word: &&Word<'_>| word.span.start as usize <= start && start <= word.span.end as usize;
        let word = command.words.iter().rev().find(is_at)?;
        let has_address = command.transfers.iter().all(|transfer| transfer.has("url") || transfer.needs_no_url());
        let is_read = command.mistakes.iter().all(is_slip) && !has_stray && !is_glued && has_address;
        let prefix = start - word.span.start as usize;
        let is_sound = is_read && !script.problems.iter().any(is_open);
        is_sound.then(|| word.text.get(prefix..).unwrap_or_default().to_owned())
    }
}

/// Whether what curl does not take is one dash for two, or two for one: a mistake of its own, wherever the quotes are.
fn is_slip(refused: &Refused<'_, '_>) -> bool {
    match refused {
        Refused::OneDash(_) | Refused::Equals(..) => true,
        Refused::UnknownOption(word) => {
            let letter = word.word.text.strip_prefix("--").map(|rest| (rest.chars().next(), rest.len()));
            letter.is_some_and(|(letter, len)| len == 1 && letter.is_some_and(|it| options::short(it).is_some()))
        }
        Refused::Abbreviated(..) | Refused::NoValue(..) => false,
    }
}

/// How many words without an option can be no address.
pub(super) fn strays(command: &CurlCommand<'_, '_>) -> usize {
    let arguments = command.transfers.iter().flat_map(|transfer| &transfer.arguments);
    let words = arguments.filter(|argument| argument.option.name == "url" && argument.flag.is_none());
    words.filter_map(|argument| argument.value).filter(|value| !is_url_like(value.text())).count()
}

fn is_eaten_in(word: &Word<'_>, text: &str) -> bool {
    opens_json(word.span.of(text))
}

/// Whether a text in double quotes starts with brackets and another such quote: `"{"`, `"[{ "`.
pub(super) fn opens_json(source: &str) -> bool {
    let Some(content) = source.strip_prefix('"') else { return false };
    let inner = content.trim_start_matches(|letter: char| letter.is_whitespace() || matches!(letter, '{' | '['));
    content.trim_start().starts_with(['{', '[']) && inner.starts_with('"')
}

/// Whether a line starts with an option of curl.
pub(super) fn is_option(line: &str) -> bool {
    if is_listed(line) {
        return false;
    }
    let word = line.split([' ', '\t', '\'', '"', '=']).next().unwrap_or_default();
    match word.strip_prefix("--") {
        Some(name) => !name.is_empty() && matches!(options::long(name), FoundOption::Exact(_)),
        None => word.strip_prefix('-').is_some_and(|letters| {
            let first = letters.chars().next().and_then(options::short);
            first.is_some_and(|option| {
                option.takes == Takes::Value && "XHdFuAbeoTGx".contains(letters.chars().next().unwrap_or(' '))
                    || letters.len() == 1
            })
        }),
    }
}

/// Whether a word is an option of curl alone, which takes the next word for its value.
pub(super) fn takes_value(word: &str) -> bool {
    let option = match word.strip_prefix("--") {
        Some(name) => match options::long(name) {
            FoundOption::Exact(option) => Some(option),
            _ => None,
        },
        None => word.strip_prefix('-').and_then(|rest| rest.chars().next_back()).and_then(options::short),
    };
    option.is_some_and(|option| option.takes == Takes::Value)
}

/// Whether a line explains an option, as the help of curl does: `-d, --data <data>  HTTP POST data`.
fn is_listed(line: &str) -> bool {
    let letter = line.trim_start().strip_prefix('-').and_then(|rest| rest.split_once(", --"));
    letter.is_some_and(|(letter, _)| letter.chars().count() == 1)
}

/// Whether a word after the first one of a text is of a command: an option, an address, a pipe.
pub(super) fn is_of_command(word: &str) -> bool {
    let is_like_option =
        word.strip_prefix('-').is_some_and(|rest| rest.starts_with(|it: char| it == '-' || it.is_ascii_alphabetic()));
    matches!(word, "|" | ">" | "&" | "&&" | ";" | "\\") || is_like_option || word.contains("://")
}

/// Whether quotes of a word close right before a letter, or open right after one: what an apostrophe does.
pub(super) fn is_glued(word: &Word<'_>, text: &str) -> bool {
    let source = word.span.of(text);
    if !source[prefix_len(source).min(source.len() as u32) as usize..].starts_with(['\'', '"']) {
        return false;
    }
    word.runs.windows(2).any(|pair| {
        let (before, after) = (pair[0], pair[1]);
        let starts_with_letter = |run: shell::WordRun| run.outer.of(text).starts_with(char::is_alphanumeric);
        before.quote != Quote::Bare
            && after.quote == Quote::Bare
            && after.kind == shell::RunKind::Text
            && starts_with_letter(after)
    })
}

/// The length of what is before the quotes of a word: `name=`, or the `-d` of an option.
pub(super) fn prefix_len(source: &str) -> u32 {
    let bare = source.bytes().position(|byte| matches!(byte, b'\'' | b'"')).unwrap_or(0);
    if bare == 0 {
        return 0;
    }
    let is_option =
        bare == 2 && source.starts_with('-') && source[1..].starts_with(|it: char| it.is_ascii_alphabetic());
    if is_option || source[..bare].ends_with(['=', ':', '@']) { bare as u32 } else { 0 }
}

/// Whether a text may be an address: it has what only addresses have, or a placeholder.
#[must_use]
pub(crate) fn is_url_like(text: &str) -> bool {
    let has_blank =
        text.contains([' ', '\t', '\n']) && !text.contains("://") && !text.starts_with(placeholder::OPENERS);
    !has_blank
        && (text.contains(['.', '/', '$', '{', '<', '[', '%'])
            || text == "localhost"
            || text.starts_with("localhost:")
            || text.rsplit_once(':').is_some_and(|(host, port)| !host.is_empty() && port.parse::<u16>().is_ok())
            || text.chars().all(|it| it.is_ascii_uppercase() || it == '_')
                && text.len() > 2
                && (text.contains("URL") || text.contains("HOST") || text.contains("ENDPOINT") || text.contains("URI")))
}
