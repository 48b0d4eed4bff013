//! The values that a request takes from the shell of its author, and what curl does beside what the request says.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashSet;

use super::read::{Argument, CurlCommand, Transfer, WordPart};
use crate::har::Request;
use crate::placeholder::VARIABLE;
use crate::shell::Word;
use crate::text::{Span, shown};
use crate::web::encode_component;

/// How much is shown of code, in characters: it tells which one it is.
const MOST_SHOWN: usize = 60;

/// Code of a command, in a message that says what is lost.
pub(crate) fn shown_code(code: &str) -> String {
    shown(code, MOST_SHOWN)
}

/// What the shell or curl puts into the requests of a transfer.
pub(super) struct Values<'s> {
    seen: Seen<'s>,
    /// The variables that the commands before set.
    set: BTreeSet<&'s str>,
    /// What curl does beside what the requests say.
    unsaid: Vec<String>,
}

impl<'s> Values<'s> {
    pub(super) fn of(command: &'s CurlCommand<'s, '_>, transfer: &'s Transfer<'s, '_>) -> Self {
        let off: FxHashSet<Span> =
            command.words.iter().filter(|word| word.text.starts_with("--no-")).map(|word| word.span).collect();
        let is_on = |argument: &&Argument<'_, '_>| argument.flag.is_none_or(|flag| !off.contains(&flag));
        let unsaid = transfer.arguments.iter().filter(is_on).filter_map(|argument| argument.option.unsaid());
        let otherwise = transfer.arguments.iter().filter_map(taken_otherwise);
        let unsaid: BTreeSet<String> = unsaid.chain(otherwise).collect();
        let mut seen = Seen::default();
        let said = transfer.arguments.iter().filter(|argument| argument.option.is_said());
        for argument in said.clone() {
            let is_encoded = matches!(argument.option.name, "data-urlencode" | "url-query");
            for hole in argument.value.into_iter().flat_map(WordPart::holes) {
                seen.add(hole, Place { is_own: true, is_encoded });
            }
        }
        let documents = command.script.documents.iter().map(|document| &document.word).chain(command.input());
        let whole = documents.clone().map(WordPart::whole);
        whole.flat_map(WordPart::holes).for_each(|hole| seen.add(hole, Place::default()));
        let words: Vec<&Word<'_>> = said.filter_map(|it| it.value).map(|it| it.word).chain(documents).collect();
        seen.leave_literals(|text| words.iter().any(|word| has_literal(word, text)));
        let set = if seen.variables.is_empty() { BTreeSet::new() } else { set_before(command) };
        Self { seen, set, unsaid: unsaid.into_iter().collect() }
    }

    /// Writes the variables of the shell in the texts of a request as `${NAME}`, and names them; says what else the shell or curl
    /// puts into the request.
    pub(super) fn name(&self, request: &mut Request) {
        request.unsaid.extend(self.unsaid.iter().cloned());
        self.seen.write(request);
        let set = request.variables.iter().filter(|name| self.set.contains(name.as_str()));
        let said =
            set.map(|name| format!("`{name}` is set in the shell: the code takes its value from the environment"));
        request.unsaid.extend(said.collect::<Vec<_>>());
        request.unsaid.sort();
        request.unsaid.dedup();
    }
}

/// What the code makes otherwise of the value of an option: of a user that only the shell knows, curl takes what is after a
/// colon for the password, and the name of a file says nothing of where it is.
fn taken_otherwise(argument: &Argument<'_, '_>) -> Option<String> {
    let value = argument.value?;
    match argument.option.name {
        "user" if !value.text().contains(':') => {
            let hole = shown_code(value.holes().next()?);
            Some(format!(
                "curl takes what is after a colon in `{hole}` for the password: the code takes all of it for the user"
            ))
        }
        "url" => {
            let made = shown_code(value.braces()?);
            Some(format!("the shell makes several requests of `{made}`: the code sends one"))
        }
        "form" => {
            let path = shown_code(renamed_file(value.text())?);
            Some(format!("curl reads `{path}`: the code reads a file of the name that the server gets"))
        }
        _ => None,
    }
}

/// The path of the file that a field of a form sends under another name than its path: `a=@dir/b.txt`,
/// `a=@b.txt;filename=c.txt`.
pub(crate) fn renamed_file(field: &str) -> Option<&str> {
    let rest = field.split_once('=')?.1.strip_prefix('@')?;
    let end = rest.find([';', ',']).unwrap_or(rest.len());
    let (path, rest) = rest.split_at(end);
    let given =
        rest.split_once("filename=").map(|(_, name)| name.split(';').next().unwrap_or_default().trim_matches('"'));
    (path.contains('/') || given.is_some_and(|name| name != path)).then_some(path)
}

/// The variables that the commands of a script set before one of them: `NAME=value`, `export NAME=value`.
fn set_before<'s>(command: &'s CurlCommand<'_, '_>) -> BTreeSet<&'s str> {
    let name = |word: &'s Word<'_>| word.text.split_once('=').map(|(name, _)| name);
    let commands = command.script.commands.iter().take_while(|other| other.span.start < command.span.start);
    commands
        .flat_map(|other| {
            let is_export = other.words.first().is_some_and(|first| first.text == "export");
            let exported = other.words.iter().filter(move |_| is_export);
            other.assignments.iter().filter(|_| other.words.is_empty()).chain(exported).filter_map(name)
        })
        .collect()
}

/// What the shell fills in, as it is written.
#[derive(Default)]
struct Seen<'s> {
    /// Variables, with their names.
    variables: BTreeMap<&'s str, (&'s str, Place)>,
    /// All else.
    code: BTreeMap<&'s str, Place>,
}

/// Where the shell fills something in.
#[derive(Clone, Copy, Default)]
struct Place {
    /// Whether an option of the command has it that says what is sent; a document of the script need not be part of the request.
    is_own: bool,
    /// Whether curl encodes the value.
    is_encoded: bool,
}

impl Place {
    fn or(self, other: Self) -> Self {
        Self { is_own: self.is_own | other.is_own, is_encoded: self.is_encoded | other.is_encoded }
    }
}

impl<'s> Seen<'s> {
    fn add(&mut self, hole: &'s str, place: Place) {
        let known = match name_of(hole) {
            Some(name) => &mut self.variables.entry(hole).or_insert((name, place)).1,
            // Others are placeholders.
            None if hole.starts_with(['$', '`', '(']) || hole.starts_with("<(") => self.code.entry(hole).or_default(),
            None => return,
        };
        *known = known.or(place);
    }

    /// Takes out the variables that the texts of a request have as literal text too: the two cannot be told apart there.
    fn leave_literals(&mut self, is_literal: impl Fn(&str) -> bool) {
        let code = &mut self.code;
        self.variables.retain(|written, (name, place)| {
            let is_clear = !is_literal(written) && !is_literal(&VARIABLE.around(name));
            if !is_clear {
                code.insert(written, *place);
            }
            is_clear
        });
    }

    fn write(&self, request: &mut Request) {
        for (&written, &(name, place)) in &self.variables {
            let encoded = encode_component(written);
            let mut is_found = false;
            request.each_text(&mut |text| {
                is_found |= replace(text, written, name);
                is_found |= place.is_encoded && replace(text, &encoded, name);
            });
            if is_found {
                request.variables.push(name.to_owned());
            } else if place.is_own {
                request.unsaid.push(format!("the code lacks the value of `{written}`, a shell variable"));
            }
            if is_found && place.is_encoded {
                let said = format!("curl percent-encodes the value of `{written}`: the code sends it as it is");
                request.unsaid.push(said);
            }
        }
        for (&code, place) in &self.code {
            let mut is_found = place.is_own;
            request.each_text(&mut |text| is_found |= text.contains(code));
            if is_found {
                let code = shown_code(code);
                request.unsaid.push(format!("`{code}` is for the shell to fill in: replace it with its value"));
            }
        }
        request.variables.sort();
        request.variables.dedup();
    }
}

/// The name of the variable that a shell puts the value of in the place of a text: `$NAME`, `${NAME}`, `$env:NAME`, `%NAME%`.
fn name_of(hole: &str) -> Option<&str> {
    let percent = || hole.strip_prefix('%')?.strip_suffix('%');
    let name = VARIABLE.strip(hole).or_else(|| hole.strip_prefix('$')).or_else(percent)?;
    let name = name.strip_prefix("env:").unwrap_or(name);
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    let starts = name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_');
    (starts && name.bytes().all(is_name)).then_some(name)
}

/// Whether a word has a variable as text that the shell leaves as it is.
fn has_literal(word: &Word<'_>, written: &str) -> bool {
    let len = written.len();
    places(&word.text, written).any(|at| word.hole_in(Span::from(at..at + len)).is_none())
}

/// Where a text has a variable, and no longer name.
fn places<'s>(text: &'s str, written: &'s str) -> impl Iterator<Item = usize> + 's {
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    let is_open = written.bytes().next_back().is_some_and(|last| is_name(&last));
    let found = text.match_indices(written).map(|(at, _)| at);
    found.filter(move |at| !(is_open && text.as_bytes().get(at + written.len()).is_some_and(is_name)))
}

/// Writes `${name}` for a variable wherever it is; whether it is anywhere.
fn replace(text: &mut String, written: &str, name: &str) -> bool {
    let (mut out, mut end) = (String::new(), 0);
    for at in places(text, written) {
        out.push_str(&text[end..at]);
        out.push_str(&VARIABLE.around(name));
        end = at + written.len();
    }
    if end > 0 {
        out.push_str(&text[end..]);
        *text = out;
    }
    end > 0
}
