//! Sessions: commands after prompts, with their output below them.

use std::ops::Range;

use memchr::{memchr, memchr3};

use super::Style;
use super::lexer::{Closer, Lexer};
use super::script::Script;
use crate::text::Span;

/// What is before the further lines of a command in a session.
const CONTINUATION: &str = "> ";

/// Reads a text for bash: as a session if one of its lines has a prompt, else as a script.
pub(super) fn read(text: &str, style: Style) -> Script<'_> {
    let mut lexer = Lexer::new(text);
    let commands = find(text, style);
    if commands.is_empty() {
        lexer.finds_output = true;
        lexer.commands(Closer::Text);
    } else {
        session(&mut lexer, text.len(), &commands);
    }
    let mut script = lexer.script;
    script.commands.sort_by_key(|command| command.span.start);
    script.problems.sort_by_key(|problem| problem.span().start);
    script
}

/// Reads what is after each prompt; a command ends at the latest where the next prompt is.
fn session(lexer: &mut Lexer<'_>, len: usize, prompts: &[Range<usize>]) {
    let mut done = 0;
    for (number, prompt) in prompts.iter().enumerate() {
        push_output(lexer, done, prompt.start);
        lexer.at = prompt.end;
        lexer.end = prompts.get(number + 1).map_or(len, |next| next.start);
        lexer.prefix = CONTINUATION;
        lexer.commands(Closer::Line);
        done = lexer.at;
    }
    push_output(lexer, done, len);
}

fn push_output(lexer: &mut Lexer<'_>, start: usize, end: usize) {
    if start < end {
        lexer.script.output.push(Span::from(start..end));
    }
}

/// The prompts of a text, each from the start of its line to the command; none if it is not a session.
fn find(text: &str, style: Style) -> Vec<Range<usize>> {
    let lines = lines(text);
    let Some(first) = lines.clone().find(|(_, line)| len(line, style).is_some()) else {
        return Vec::new();
    };
    let is_first = text[..first.0].lines().all(|line| line.trim().is_empty() || line.trim_start().starts_with('#'));
    let mark = mark(first.1);
    if !is_first && mark != Some('$') {
        return Vec::new();
    }
    let mut is_continued = false;
    let mut prompts = Vec::new();
    for (start, line) in lines {
        let prompt = len(line, style).filter(|_| mark == self::mark(line) || mark.is_none());
        // A line of a `> ` prompt after a backslash is the second prompt of the shell.
        if let Some(len) = prompt.filter(|_| !is_continued) {
            prompts.push(start..start + len);
        } else if !is_continued && is_bare_command(line) {
            prompts.push(start..start);
        }
        is_continued = line.trim_end_matches('\r').ends_with('\\');
    }
    prompts
}

fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> + Clone {
    let mut start = 0;
    text.split_inclusive('\n').map(move |line| {
        let at = start;
        start += line.len();
        (at, line.trim_end_matches('\n'))
    })
}

/// A prompt leaves room for a command on its line: this is the most of its characters.
const LONGEST: usize = 80;

/// Whether a line may start with a prompt: most lines start with a word, a quote or an option, and have no mark.
fn may_start_prompt(line: &str) -> bool {
    let line = line.as_bytes();
    let start = &line[..line.len().min(4 * LONGEST)];
    match line.first() {
        Some(b'$' | b'%' | b'>' | b'#' | b'~' | b'(' | b'[' | 0x80..) => true,
        Some(b'_' | b'.' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z') => memchr3(b'$', b'%', b'#', start).is_some(),
        _ => false,
    }
}

/// The length of the prompt at the start of a line, with the blanks around it.
fn len(line: &str, style: Style) -> Option<usize> {
    let indented = line.len() - line.trim_start_matches([' ', '\t']).len();
    let rest = &line[indented..];
    if !may_start_prompt(rest) {
        return None;
    }
    let marks: &[&str] =
        if style.is_session { &["$ ", "% ", "> ", "❯ ", "➜ ", "# "] } else { &["$ ", "% ", "> ", "❯ "] };
    let plain = marks.iter().find(|mark| rest.starts_with(**mark)).map(|mark| mark.len());
    let prompt = arrow(rest).or(plain).or_else(|| long(rest)).or_else(|| rest.starts_with("$curl ").then_some(1))?;
    let blanks = rest[prompt..].len() - rest[prompt..].trim_start_matches([' ', '\t']).len();
    Some(indented + prompt + blanks)
}

/// The length of a prompt that says more than its mark, with the name of an environment before it or without:
/// `user@host:~$ `, `~/code $ `, `bash-5.1$ `, `└─$ `, `(venv) $ `.
fn long(line: &str) -> Option<usize> {
    let of_environment = || {
        let (name, rest) = line.strip_prefix('(')?.split_once(") ")?;
        let is_name =
            !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte));
        let prompt = if rest.starts_with("$ ") { Some(2) } else { host(rest).or_else(|| place(rest)) };
        prompt.filter(|_| is_name).map(|len| line.len() - rest.len() + len)
    };
    host(line).or_else(|| place(line)).or_else(|| version(line)).or_else(|| corner(line)).or_else(of_environment)
}

/// The length of `➜  ~ ` and `➜  project git:(main) ✗ `, which Oh My Zsh shows: two blanks, or a path after one.
fn arrow(line: &str) -> Option<usize> {
    let rest = line.strip_prefix('➜')?;
    let blanks = rest.len() - rest.trim_start_matches(' ').len();
    let place = &rest[blanks..];
    let name = place.split(' ').next().filter(|name| blanks > 1 && *name != "curl" || name.starts_with(['~', '/']))?;
    let mut after = place[name.len()..].trim_start_matches(' ');
    if let Some((_, behind)) = after.strip_prefix("git:(").and_then(|branch| branch.split_once(')')) {
        after = behind.trim_start_matches(' ');
    }
    after = after.strip_prefix('✗').map_or(after, |behind| behind.trim_start_matches(' '));
    let is_name = !name.is_empty() && name.chars().all(|it| it.is_alphanumeric() || "~/_-.@".contains(it));
    (is_name && !after.is_empty()).then_some(line.len() - after.len())
}

/// The length of `~ $ ` and `~/code $ `.
fn place(line: &str) -> Option<usize> {
    let path = line.starts_with('~').then(|| line.split(' ').next()).flatten()?;
    let is_path = path.chars().all(|it| it.is_alphanumeric() || "~/_-.".contains(it));
    let rest = &line[path.len()..];
    (is_path && [" $ ", " % ", " # ", " ❯ "].iter().any(|mark| rest.starts_with(mark)))
        .then(|| line.len() - rest.trim_start_matches([' ', '$', '%', '#', '❯']).len())
}

/// The length of `bash-5.1$ ` and `sh-4.4# `, the prompts of shells that were not given one.
fn version(line: &str) -> Option<usize> {
    let number = line.strip_prefix("bash-").or_else(|| line.strip_prefix("sh-"))?;
    let rest = number.trim_start_matches(|it: char| it.is_ascii_digit() || it == '.');
    (rest.len() < number.len() && (rest.starts_with("$ ") || rest.starts_with("# ")))
        .then_some(line.len() - rest.len() + 2)
}

/// The character that stands for the prompt; none for those with a host.
fn mark(line: &str) -> Option<char> {
    let line = line.trim_start();
    line.strip_prefix(CORNER).unwrap_or(line).chars().next().filter(|first| "$%>❯➜#".contains(*first))
}

/// What is before the mark on the second line of a prompt that has two, as Kali Linux has it.
const CORNER: &str = "└─";

/// The length of `└─$ `.
fn corner(line: &str) -> Option<usize> {
    let rest = line.strip_prefix(CORNER)?;
    ["$ ", "# ", "% "].iter().any(|mark| rest.starts_with(mark)).then_some(CORNER.len() + 2)
}

/// The length of `user@host:~$ ` and `[user@host dir]# `.
fn host(line: &str) -> Option<usize> {
    memchr(b'@', line.as_bytes())?;
    let end =
        line.char_indices().take(LONGEST).find(|(at, it)| "$#%".contains(*it) && line[at + 1..].starts_with(' '))?.0;
    let before = &line[..end];
    let (user, rest) = before.trim_start_matches('[').split_once('@')?;
    let is_name = |text: &str| !text.is_empty() && text.chars().all(|it| it.is_alphanumeric() || "_-.".contains(it));
    let place = rest.split([':', ' ', '~']).next().unwrap_or_default();
    let is_place = rest.chars().all(|it| it.is_alphanumeric() || " _-.:~/]()".contains(it));
    (is_name(user) && is_name(place.trim_end_matches(']')) && is_place).then_some(end + 2)
}

/// Whether a line that has no prompt runs curl all the same.
fn is_bare_command(line: &str) -> bool {
    line.trim_start()
        .strip_prefix("curl ")
        .is_some_and(|rest| rest.trim_start().starts_with(['-', 'h', '\'', '"', '$']))
}
