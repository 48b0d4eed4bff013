//! The curl commands of shell code, with their arguments.

use super::options::{self, CurlOption, FoundOption, Takes};
use crate::placeholder::{code, omission};
use crate::shell::{CommandEnd, Script, ShellDialect, Word};
use crate::text::{Edit, Span};
use crate::web::media_type::lower_essence;

/// Programs that run the command in their arguments.
const WRAPPERS: &[&str] = &[
    "sudo",
    "doas",
    "time",
    "env",
    "watch",
    "xargs",
    "nohup",
    "command",
    "exec",
    "timeout",
    "torsocks",
    "proxychains",
    "docker",
    "podman",
    "kubectl",
    "oc",
    "minikube",
    "ssh",
    "lxc",
    "docker-compose",
    "winpty",
    "vagrant",
    "nerdctl",
    "microk8s",
];

/// A part of the text of a word: what stands for itself in a command.
#[derive(Clone, Copy, Debug)]
pub(crate) struct WordPart<'s, 't> {
    /// The word.
    pub(crate) word: &'s Word<'t>,
    /// Which part of its text.
    pub(crate) range: Span,
}

impl<'s, 't> WordPart<'s, 't> {
    pub(super) fn whole(word: &'s Word<'t>) -> Self {
        Self { word, range: Span::from(0..word.text.len()) }
    }

    /// Its text, decoded.
    #[must_use]
    pub(crate) fn text(self) -> &'s str {
        self.range.of(&self.word.text)
    }

    /// What the shell fills in of it, as it is written.
    pub(crate) fn holes(self) -> impl Iterator<Item = &'s str> {
        let is_within = move |hole: &Span| hole.start < self.range.end && self.range.start < hole.end;
        self.word.holes().filter(is_within).map(|hole| hole.of(&self.word.text))
    }

    /// The first range in it of which bash makes several words: `{1..3}`.
    pub(crate) fn braces(self) -> Option<&'s str> {
        let text = self.text();
        text.match_indices('{').find_map(|(at, _)| {
            let (inner, _) = text[at + 1..].split_once('}')?;
            let (first, last) = inner.split_once("..")?;
            let is_bound = |bound: &str| !bound.is_empty() && bound.bytes().all(|byte| byte.is_ascii_alphanumeric());
            let is_range = is_bound(first) && is_bound(last) && self.word.dialect() == ShellDialect::Posix;
            (is_range && self.word.is_bare(self.range.start + at as u32)).then(|| &text[at..at + inner.len() + 2])
        })
    }

    /// A part of it.
    #[must_use]
    pub(crate) fn slice(self, range: Span) -> Self {
        Self { range: range.shift(self.range.start), ..self }
    }

    /// Where a range of its text is written, in the script.
    #[must_use]
    pub(crate) fn place(self, range: Span) -> Span {
        self.word.place(range.shift(self.range.start))
    }

    /// Where it is written, without quotes around it.
    #[must_use]
    pub(crate) fn span(self) -> Span {
        self.word.place(self.range)
    }

    /// The edit that writes a blank in the place of a character that has no quotes.
    #[must_use]
    pub(crate) fn edit_outside(self, at: u32) -> Option<Edit> {
        let inner = self.range.start + at;
        self.word.is_bare(inner).then(|| Edit::replace(self.word.place(Span::new(inner, inner + 1)), " "))
    }

    /// Whether it has a variable or a placeholder that the shell would expand.
    #[must_use]
    pub(crate) fn has_hole(self) -> bool {
        self.word.has_hole(self.range)
    }

    /// Whether the shell makes its first colon, and so the name of a header: `("X-Token: " + $token)`.
    #[must_use]
    pub(crate) fn has_hole_at_colon(self) -> bool {
        self.text().find(':').is_some_and(|at| self.slice(Span::from(at..at + 1)).has_hole())
    }
}

/// An argument of curl.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Argument<'s, 't> {
    /// Its option; `url` for a word without one.
    pub(crate) option: CurlOption,
    /// Where the option is written; none for a word without one.
    pub(crate) flag: Option<Span>,
    /// What it is given.
    pub(crate) value: Option<WordPart<'s, 't>>,
}

/// What curl does not take.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Refused<'s, 't> {
    /// An option that curl does not have: the word, and where in it.
    UnknownOption(WordPart<'s, 't>),
    /// A long name after one dash, which curl takes for letters.
    OneDash(WordPart<'s, 't>),
    /// An option that is cut short.
    Abbreviated(WordPart<'s, 't>, CurlOption),
    /// `--option=value`, which curl takes since 8.17 only: the word, and where `=` is.
    Equals(WordPart<'s, 't>, u32),
    /// An option without its value.
    NoValue(Span, CurlOption),
}

/// What one request of a command is made of: the arguments up to `--next`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Transfer<'s, 't> {
    /// In order.
    pub(crate) arguments: Vec<Argument<'s, 't>>,
}

/// A curl command.
#[derive(Clone, Debug)]
pub struct CurlCommand<'s, 't> {
    /// The script that it is in.
    pub(crate) script: &'s Script<'t>,
    /// Its number there.
    pub(crate) number: usize,
    /// The word `curl`.
    pub(crate) name: &'s Word<'t>,
    /// From `curl` to the end of the last argument.
    pub(crate) span: Span,
    /// What is after `curl`.
    pub words: &'s [Word<'t>],
    /// Its requests.
    pub(crate) transfers: Vec<Transfer<'s, 't>>,
    /// What curl does not take.
    pub(crate) mistakes: Vec<Refused<'s, 't>>,
    /// Whether it is elided, a synopsis or a template, or gets arguments that the page does not show.
    pub(crate) is_open: bool,
    /// What the program that runs it replaces; empty if there is none.
    pub(crate) filled: &'s str,
}

/// The curl commands of a script.
#[must_use]
pub fn commands<'s, 't>(script: &'s Script<'t>) -> Vec<CurlCommand<'s, 't>> {
    let numbered = script.commands.iter().enumerate();
    numbered.filter_map(|(number, _)| command(script, number)).collect()
}

fn command<'s, 't>(script: &'s Script<'t>, number: usize) -> Option<CurlCommand<'s, 't>> {
    let command = &script.commands[number];
    let at = program(&command.words)?;
    let (name, words) = (&command.words[at], &command.words[at + 1..]);
    let end = words.last().map_or(name.span.end, |word| word.span.end);
    let before = &command.words[..at];
    let is_fed = before.iter().any(|word| word.text == "xargs");
    let mut reader = CommandReader { words, next: 0, transfers: vec![Transfer::default()], mistakes: Vec::new() };
    reader.run();
    let is_open = is_fed || is_elided(words) || continues_unseen(words);
    Some(CurlCommand {
        script,
        number,
        name,
        span: Span::new(name.span.start, end),
        words,
        transfers: reader.transfers,
        mistakes: reader.mistakes,
        is_open,
        filled: if is_fed { replaced_by_xargs(before) } else { "" },
    })
}

/// What `xargs` replaces: `{}` of `-I{}`, `-I {}` and `-i`.
fn replaced_by_xargs<'s>(words: &'s [Word<'_>]) -> &'s str {
    let after = |at: usize| words.get(at + 1).map_or("", |word| &*word.text);
    let mut options = words.iter().enumerate().filter_map(|(at, word)| match &*word.text {
        "-I" | "--replace" => Some(after(at)),
        "-i" => Some("{}"),
        text => text.strip_prefix("-I").or_else(|| text.strip_prefix("--replace=")),
    });
    options.next_back().unwrap_or_default()
}

/// Whether `curl` is the alias of `Invoke-WebRequest` that PowerShell had up to version 5, by the parameters of that.
fn is_web_request(words: &[Word<'_>]) -> bool {
    let is_parameter = |word: &Word<'_>| PARAMETERS.iter().any(|name| word.text.eq_ignore_ascii_case(name));
    words[0].dialect() == ShellDialect::PowerShell && words[1..].iter().any(is_parameter)
}

/// Parameters of `Invoke-WebRequest` that are not options of curl.
const PARAMETERS: [&str; 6] = ["-Uri", "-Method", "-Body", "-Headers", "-ContentType", "-UseBasicParsing"];

/// Which of the words is `curl`.
fn program(words: &[Word<'_>]) -> Option<usize> {
    let is_curl = |word: &Word<'_>| {
        let name = word.text.rsplit(['/', '\\']).next().unwrap_or_default();
        let name = name.strip_suffix(".exe").unwrap_or(name);
        name == "curl" || word.text.starts_with("curlimages/curl")
    };
    let first = words.first()?;
    if is_curl(first) {
        return (!is_web_request(words)).then_some(0);
    }
    let is_image = |word: &Word<'_>| word.text == "curl" || word.text.starts_with("curlimages/curl");
    let at = words.iter().position(is_image).filter(|_| WRAPPERS.contains(&&*first.text))?;
    // `docker pull curlimages/curl`, `sudo apt install curl`, `docker run --name curl …`
    let before = &words[at - 1].text;
    let is_installed = words[..at].iter().any(|word| {
        matches!(
            &*word.text,
            "install"
                | "add"
                | "pull"
                | "remove"
                | "upgrade"
                | "update"
                | "apt"
                | "apt-get"
                | "yum"
                | "dnf"
                | "apk"
                | "brew"
                | "which"
                | "type"
                | "-v"
        ) || word.text.contains("install")
    });
    let is_name = before.starts_with("--name") || &**before == "-n" || &**before == "--image";
    (!is_installed && !is_name && at + 1 < words.len()).then_some(at)
}

/// Whether words are left out, or the command is a synopsis: `curl [options] <url>`, `curl … -d '…'`, `GET|POST`.
fn is_elided(words: &[Word<'_>]) -> bool {
    words.iter().any(|word| {
        let text = &*word.text;
        // Most words are options or in quotes.
        if !(text.starts_with(['.', '…', '[', '<', '(']) || text.ends_with(['.', '…'])) {
            return false;
        }
        let is_bare = word.runs.iter().all(|run| run.quote == crate::shell::Quote::Bare);
        is_bare
            && (omission::is_whole(text)
                || text.strip_prefix('[').is_some_and(|rest| !rest.starts_with(|it: char| it.is_ascii_digit()))
                || (text.starts_with("...") || text.ends_with("...") || text.ends_with('…')) && !text.contains("://")
                || text.starts_with("<option")
                || text.starts_with("<flag")
                || text.starts_with("<arg"))
    })
}

/// Whether a word may bring in others: `"$@"`, `$OPTIONS`, `{% if %}`, `{{ options }}`, `$(…)`.
fn continues_unseen(words: &[Word<'_>]) -> bool {
    words.iter().enumerate().any(|(at, word)| {
        let Some(hole) = word.holes().next().filter(|hole| hole.start == 0) else { return false };
        let text = hole.of(&word.text);
        let is_whole = hole.len() as usize == word.text.len();
        let is_template = code::starts_statement(text);
        let is_value = at > 0 && words[at - 1].text.starts_with('-') && is_word_for_value(&words[at - 1]);
        is_template || (is_whole && !is_value && text.starts_with('$'))
    })
}

fn is_word_for_value(word: &Word<'_>) -> bool {
    let text = &*word.text;
    match text.strip_prefix("--") {
        Some(name) => matches!(options::long(name), FoundOption::Exact(option) if option.takes == Takes::Value),
        None => text.chars().last().and_then(options::short).is_some_and(|option| option.takes == Takes::Value),
    }
}

struct CommandReader<'s, 't> {
    words: &'s [Word<'t>],
    next: usize,
    transfers: Vec<Transfer<'s, 't>>,
    mistakes: Vec<Refused<'s, 't>>,
}

const URL: CurlOption = CurlOption { name: "url", takes: Takes::Value };

impl<'s, 't> CommandReader<'s, 't> {
    fn run(&mut self) {
        let mut takes_options = true;
        while let Some(word) = self.take() {
            let text = &*word.text;
            let is_option = takes_options && text.starts_with('-') && text.len() > 1 && !starts_with_hole(word);
            if !is_option {
                let value = WordPart::whole(word);
                self.add(Argument { option: URL, flag: None, value: Some(value) });
            } else if text == "--" {
                takes_options = false;
            } else if let Some(name) = text.strip_prefix("--") {
                self.long(word, name);
            } else {
                self.short(word);
            }
        }
    }

    fn take(&mut self) -> Option<&'s Word<'t>> {
        let word = self.words.get(self.next)?;
        self.next += 1;
        Some(word)
    }

    fn add(&mut self, argument: Argument<'s, 't>) {
        if argument.option.name == "next" {
            self.transfers.push(Transfer::default());
        } else if let Some(last) = self.transfers.last_mut() {
            last.arguments.push(argument);
        }
    }

    fn long(&mut self, word: &'s Word<'t>, name: &str) {
        let whole = WordPart::whole(word);
        let (name, joined) = match name.split_once('=') {
            Some((name, _)) if !matches!(options::long(name), FoundOption::None) => {
                let at = 2 + name.len() as u32;
                self.mistakes.push(Refused::Equals(whole, at));
                (name, Some(whole.slice(Span::new(at + 1, word.text.len() as u32))))
            }
            _ => (name, None),
        };
        let option = match options::long(name) {
            FoundOption::Exact(option) => option,
            FoundOption::Prefix(option) => {
                self.mistakes.push(Refused::Abbreviated(whole, option));
                option
            }
            FoundOption::None => {
                self.mistakes.push(Refused::UnknownOption(whole));
                // `--H 'A: b'`: what follows belongs to it, whatever the dashes are.
                let mut letters = name.chars();
                let letter = letters.next().filter(|_| letters.next().is_none());
                if let Some(option) = letter.and_then(options::short).filter(|option| option.takes == Takes::Value) {
                    let value = self.value(word.span, option);
                    self.add(Argument { option, flag: Some(word.span), value });
                }
                return;
            }
        };
        let value = match option.takes {
            Takes::Value => joined.or_else(|| self.value(word.span, option)),
            Takes::Switch | Takes::Flag => None,
        };
        let option = if name.starts_with("no-") && option.takes == Takes::Switch { NEGATED } else { option };
        self.add(Argument { option, flag: Some(word.span), value });
    }

    /// Letters, of which the first that takes a value takes the rest of the word, or the next word.
    fn short(&mut self, word: &'s Word<'t>) {
        let whole = WordPart::whole(word);
        let is_before_url = self.words.get(self.next).is_some_and(|next| next.text.contains("://"));
        if let Some(option) = one_dash(&word.text[1..], is_before_url) {
            self.mistakes.push(Refused::OneDash(whole));
            let value = if option.takes == Takes::Value { self.value(word.span, option) } else { None };
            self.add(Argument { option, flag: Some(word.span), value });
            return;
        }
        for (at, letter) in word.text.char_indices().skip(1) {
            let here = Span::new(at as u32, (at + letter.len_utf8()) as u32);
            let Some(option) = options::short(letter) else {
                self.mistakes.push(Refused::UnknownOption(whole.slice(here)));
                return;
            };
            let flag = if at == 1 { word.place(Span::new(0, here.end)) } else { word.place(here) };
            if option.takes != Takes::Value {
                self.add(Argument { option, flag: Some(flag), value: None });
                continue;
            }
            let rest = Span::new(here.end, word.text.len() as u32);
            let value = if rest.is_empty() { self.value(flag, option) } else { Some(whole.slice(rest)) };
            self.add(Argument { option, flag: Some(flag), value });
            return;
        }
    }

    fn value(&mut self, flag: Span, option: CurlOption) -> Option<WordPart<'s, 't>> {
        let Some(word) = self.take() else {
            if option.name != "help" {
                self.mistakes.push(Refused::NoValue(flag, option));
            }
            return None;
        };
        Some(WordPart::whole(word))
    }
}

/// The option whose long name is after one dash, where its letters would take the rest of it for a value. `-url` is a user with
/// the name `rl`, unless an address follows.
fn one_dash(name: &str, is_before_url: bool) -> Option<CurlOption> {
    let takes_rest = |letter: char| options::short(letter).is_some_and(|option| option.takes == Takes::Value);
    let is_long = name.len() > 3 || name == URL.name && is_before_url;
    if !is_long || !name.chars().rev().skip(1).any(takes_rest) {
        return None;
    }
    match options::long(name) {
        FoundOption::Exact(option) if option.name == name => Some(option),
        _ => None,
    }
}

/// What `--no-…` turns off is not sent.
const NEGATED: CurlOption = CurlOption { name: "no-", takes: Takes::Switch };

fn starts_with_hole(word: &Word<'_>) -> bool {
    word.holes().next().is_some_and(|hole| hole.start == 0)
}

impl<'s, 't> Transfer<'s, 't> {
    /// The values of an option, in order.
    pub(crate) fn values<'n>(&'n self, name: &'n str) -> impl Iterator<Item = WordPart<'s, 't>> + 'n {
        self.arguments.iter().filter(move |argument| argument.option.name == name).filter_map(|argument| argument.value)
    }

    /// The last argument of an option.
    #[must_use]
    pub(crate) fn last(&self, name: &str) -> Option<&Argument<'s, 't>> {
        self.arguments.iter().rev().find(|argument| argument.option.name == name)
    }

    /// Whether an option is given.
    #[must_use]
    pub(crate) fn has(&self, name: &str) -> bool {
        self.last(name).is_some()
    }

    /// The arguments that make the body, or the query with `--get`.
    pub(crate) fn data(&self) -> impl Iterator<Item = &Argument<'s, 't>> {
        self.arguments.iter().filter(|argument| is_data(argument.option.name))
    }

    /// The fields of a form.
    pub(crate) fn form(&self) -> impl Iterator<Item = &Argument<'s, 't>> {
        self.arguments.iter().filter(|argument| matches!(argument.option.name, "form" | "form-string"))
    }

    /// Whether it only prints something, or reads its arguments from a file.
    #[must_use]
    pub(crate) fn needs_no_url(&self) -> bool {
        ["help", "version", "manual", "config", "engine", "dump-ca-embed"].iter().any(|name| self.has(name))
    }
}

/// Whether an option adds to the body.
#[must_use]
pub(crate) fn is_data(name: &str) -> bool {
    matches!(name, "data" | "data-ascii" | "data-binary" | "data-raw" | "data-urlencode" | "json")
}

impl<'s, 't> CurlCommand<'s, 't> {
    /// What ended it.
    #[must_use]
    pub(crate) fn end(&self) -> (CommandEnd, Span) {
        let command = &self.script.commands[self.number];
        (command.end, command.end_span)
    }

    /// The here-document or here-string that is its input.
    #[must_use]
    pub(crate) fn input(&self) -> Option<&'s Word<'t>> {
        let redirections = &self.script.commands[self.number].redirections;
        redirections.iter().rev().find_map(|redirection| match redirection.operator {
            crate::shell::Operator::Document => Some(&self.script.documents[redirection.document?].word),
            crate::shell::Operator::Text => redirection.target.as_ref(),
            _ => None,
        })
    }

    /// Whether it asks for something: others only show a version or a manual.
    #[must_use]
    pub(crate) fn asks(&self) -> bool {
        self.is_open || self.transfers.iter().any(|transfer| transfer.values("url").next().is_some())
    }

    /// The here-document that a command of the script writes to the file of that name.
    #[must_use]
    pub(crate) fn file(&self, name: &str) -> Option<&'s Word<'t>> {
        use crate::shell::Operator;
        let plain = |name: &str| name.strip_prefix("./").unwrap_or(name).to_owned();
        let writes = |it: &crate::shell::Redirection<'_>| {
            let target = it.target.as_ref().map(|word| plain(&word.text));
            it.operator == Operator::Output && target.as_deref() == Some(&*plain(name))
        };
        let before = self.script.commands[..self.number].iter().rev();
        let written = before.filter(|command| command.redirections.iter().any(writes));
        let documents = written.flat_map(|command| &command.redirections).filter_map(|it| it.document);
        documents.map(|number| &self.script.documents[number].word).next()
    }

    /// Whether it is a sentence about curl, not a command: no option, and no word that looks like a URL.
    #[must_use]
    pub(crate) fn is_prose(&self) -> bool {
        let looks_run = |word: &Word<'_>| {
            let text = &*word.text;
            let is_option = text
                .strip_prefix('-')
                .is_some_and(|rest| rest.starts_with(|it: char| it.is_ascii_alphanumeric() || "-#".contains(it)));
            let is_address = text.contains(['/', '.', ':', '$', '{', '<']) && !text.ends_with(['.', ':', ',']);
            let takes_in_more = text.contains("://") && text.contains(' ');
            is_option || takes_in_more || (is_address && text.contains(char::is_alphanumeric))
        };
        // `curl – X POST https://…`: a dash that the shell does not know, and the option after it.
        let has_dash = self.words.first().is_some_and(|word| matches!(&*word.text, "–" | "—" | "−"))
            && self.words.iter().any(|word| word.text.contains("://"));
        !self.words.is_empty() && !has_dash && !self.words.iter().take(3).any(looks_run)
    }
}

/// The words that hold the JSON bodies of a command, each with the part that is one: whole words, what is after the letter
/// of an option, or a here-document.
#[must_use]
pub(crate) fn json_bodies<'s>(command: &CurlCommand<'s, '_>) -> Vec<(&'s Word<'s>, Span)> {
    let mut bodies = Vec::new();
    for transfer in &command.transfers {
        let declared = content_type(transfer);
        let says_json = declared.as_deref().map(crate::web::is_json_media_type);
        let mut data = transfer.data();
        let (Some(argument), None) = (data.next(), data.next()) else { continue };
        let Some(value) = argument.value else { continue };
        let is_file = value.text().starts_with('@') && argument.option.name != "data-raw";
        let word: &'s Word<'s> = match value.text() {
            "@-" if is_file => match command.input() {
                Some(word) => word,
                None => continue,
            },
            name if is_file => match command.file(&name[1..]) {
                Some(word) => word,
                None => continue,
            },
            _ if argument.option.name == "data-urlencode" => continue,
            _ => value.word,
        };
        let range = if is_file { Span::from(0..word.text.len()) } else { value.range };
        let text = range.of(&word.text);
        // Without quotes the body ends at the first blank. Apostrophes that are escaped before quotes are a part of them.
        let is_apostrophe = |run: &crate::shell::WordRun| {
            run.quote == crate::shell::Quote::Bare && matches!(run.inner.of(&word.text), "'" | "\"")
        };
        let first = word.runs.iter().find(|run| run.inner.end > range.start && !is_apostrophe(run));
        if first.is_none_or(|run| matches!(run.quote, crate::shell::Quote::Bare | crate::shell::Quote::CmdBare)) {
            continue;
        }
        if argument.option.name == "json" && says_json != Some(false) && !text.trim().is_empty()
            || looks_like_json(text) && says_json != Some(false)
            || says_json == Some(true) && crate::json::is_meant(text)
        {
            bodies.push((word, range));
        }
    }
    bodies
}

/// Whether a body is meant as JSON: an object, or a list of what JSON has.
#[must_use]
pub(crate) fn looks_like_json(text: &str) -> bool {
    let text = text.trim_matches(|letter: char| letter.is_whitespace() || letter == '\u{feff}');
    let object = text
        .strip_prefix('{')
        .is_some_and(|rest| !rest.starts_with(['{', '%']) && rest.contains([':', '"', '}', '\n']));
    let list = text.strip_prefix('[').is_some_and(|rest| {
        rest.trim_start().starts_with(['{', '"', '[', ']'])
            || rest.trim_start().starts_with(|it: char| it.is_ascii_digit())
    });
    object || list
}

/// The media type that a header of a command declares, in lower case and without its parameters.
#[must_use]
pub(crate) fn content_type(transfer: &Transfer<'_, '_>) -> Option<String> {
    transfer.values("header").find_map(|value| {
        let (name, declared) = value.text().split_once(':')?;
        name.trim().eq_ignore_ascii_case("content-type").then(|| lower_essence(declared))
    })
}
