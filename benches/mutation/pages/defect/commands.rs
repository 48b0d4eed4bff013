//! Commands of curl that a shell or curl reads otherwise than they are meant, and messages that are none.

use super::super::good::{Block, Good, Part, Word};
use super::super::layer::Edit;
use super::super::rng::Rng;
use super::Make::Written;
use super::Repair::{Left, Safe, Shown};
use super::{Change, Kind};

pub(super) const CURL: &[Kind] = &[
    Kind::new("backslash lost at the end of a line", Safe, Written(lost_backslash)).parsing(),
    Kind::new("blank after the backslash", Safe, Written(blank_after)).parsing(),
    Kind::new("comment after the backslash", Left, Written(comment_after)).parsing(),
    Kind::new("empty line in the command", Shown, Written(empty_line)).parsing(),
    Kind::new("slash for the backslash", Shown, Written(slash)).parsing(),
    Kind::new("apostrophe in the body", Safe, Written(apostrophe)).parsing(),
    Kind::new("closing quote of a word missing", Shown, Written(close_quote)).parsing(),
    Kind::new("opening quote of a word missing", Shown, Written(open_quote)).parsing(),
    Kind::new("closing quote of the body missing", Shown, Written(body_quote)).parsing(),
    Kind::new("quote of the other kind", Safe, Written(other_quote)).parsing(),
    Kind::new("typographic quotes", Safe, Written(typographic_quotes)).parsing(),
    Kind::new("typographic dash", Safe, Written(typographic_dash)).parsing(),
    Kind::new("no-break space between words", Safe, Written(no_break_space)).parsing(),
    Kind::new("quotes of the body eaten", Shown, Written(eaten_quotes)).parsing(),
    Kind::new("backslashes in single quotes", Safe, Written(needless_backslashes)).parsing(),
    Kind::new("url without quotes", Safe, Written(bare_url)).parsing(),
    Kind::new("header without quotes", Shown, Written(bare_header)).parsing(),
    Kind::new("url missing", Left, Written(missing_url)).parsing(),
    Kind::new("option misspelt", Shown, Written(option)).parsing(),
    Kind::new("one dash for two", Safe, Written(one_dash)).parsing(),
    Kind::new("two dashes for one", Safe, Written(two_dashes)).parsing(),
    Kind::new("lower case for -X", Shown, Written(lower_case)).parsing(),
    Kind::new("method without its option", Shown, Written(lone_method)).parsing(),
    Kind::new("option without its value", Left, Written(lone_option)).parsing(),
    Kind::new("header of curl without a colon", Left, Written(header_colon)).parsing(),
    Kind::new("slash of the url missing", Shown, Written(url_slash)).parsing(),
    Kind::new("blank in the url", Left, Written(blank_in_url)).parsing(),
    Kind::new("here-document not closed", Left, Written(open_document)).parsing(),
    Kind::new("end of the here-document indented", Left, Written(indented_end)).parsing(),
    Kind::new("json as the tag", Shown, Written(wrong_tag)).parsing(),
];

pub(super) const HTTP: &[Kind] = &[
    Kind::new("empty line before the body missing", Safe, Written(no_empty_line)).parsing(),
    Kind::new("colon of a header missing", Left, Written(no_colon)).parsing(),
    Kind::new("blank before the colon", Shown, Written(blank_before_colon)).parsing(),
    Kind::new("blank in the target", Left, Written(blank_in_target)).parsing(),
    Kind::new("wrong length", Left, Written(wrong_length)).parsing(),
    Kind::new("empty line between headers", Shown, Written(empty_between)).parsing(),
    Kind::new("version misspelt", Shown, Written(version)).parsing(),
];

fn pick(rng: &mut Rng, block: &Block, is_wanted: impl Fn(&Word) -> bool) -> Option<Word> {
    let words: Vec<Word> = block.words.iter().filter(|word| is_wanted(word)).copied().collect();
    rng.pick(&words).copied()
}

fn text<'p>(page: &'p Good, word: &Word) -> &'p str {
    &page.text[word.start..word.end]
}

/// A word in quotes of one kind.
fn quoted(rng: &mut Rng, page: &Good, block: &Block, parts: &[Part]) -> Option<Word> {
    pick(rng, block, |word| parts.contains(&word.part) && text(page, word).starts_with(['\'', '"']))
}

fn lost_backslash(rng: &mut Rng, _: &Good, block: &Block) -> Option<Change> {
    let (start, end) = *rng.pick(&block.breaks)?;
    Some(Edit::delete(start - rng.below(2), end).into())
}

fn blank_after(rng: &mut Rng, _: &Good, block: &Block) -> Option<Change> {
    let (_, end) = *rng.pick(&block.breaks)?;
    Some(Edit::insert(end, rng.choose(&[" ", "  ", "\t"])).into())
}

fn comment_after(rng: &mut Rng, _: &Good, block: &Block) -> Option<Change> {
    let (_, end) = *rng.pick(&block.breaks)?;
    Some(Edit::insert(end, " # the token").into())
}

fn empty_line(rng: &mut Rng, page: &Good, block: &Block) -> Option<Change> {
    let (_, end) = *rng.pick(&block.breaks)?;
    Some(Edit::insert(end, format!("{}{}", page.newline, block.prefix)).into())
}

fn slash(rng: &mut Rng, _: &Good, block: &Block) -> Option<Change> {
    let (start, end) = *rng.pick(&block.breaks)?;
    Some(Edit::new(start, end, "/").into())
}

/// `'It's'`, where the page has `'It'\''s'`.
fn apostrophe(rng: &mut Rng, page: &Good, block: &Block) -> Option<Change> {
    let body = block.words.iter().find(|word| word.part == Part::Body)?;
    let written = text(page, body);
    let places: Vec<usize> = written.match_indices("'\\''").map(|(at, _)| body.start + at).collect();
    let place = *rng.pick(&places)?;
    let is_whole = written.starts_with('\'') && places.len() == 1;
    is_whole.then(|| Change::from(Edit::new(place, place + 4, "'")).or_at(body.start))
}

fn close_quote(rng: &mut Rng, page: &Good, block: &Block) -> Option<Change> {
    let word = quoted(rng, page, block, &[Part::Header, Part::Url])?;
    Some(Change::from(Edit::delete(word.end - 1, word.end)).or_at(word.start))
}

fn open_quote(rng: &mut Rng, page: &Good, block: &Block) -> Option<Change> {
    let word = quoted(rng, page, block, &[Part::Header, Part::Url])?;
    Some(Change::from(Edit::delete(word.start, word.start + 1)).or_at(word.end - 1))
}

fn body_quote(rng: &mut Rng, page: &Good, block: &Block) -> Option<Change> {
    let word = quoted(rng, page, block, &[Part::Body])?;
    Some(Change::from(Edit::delete(word.end - 1, word.end)).or_at(word.start))
}

fn other_quote(rng: &mut Rng, page: &Good, block: &Block) -> Option<Change> {
    let word = quoted(rng, page, block, &[Part::Header, Part::Url])?;
    let other = if text(page, &word).starts_with('\'') { "\"" } else { "'" };
    let (start, end) = (word.start, word.end);
    let edit = if rng.once_in(2) { Edit::new(start, start + 1, other) } else { Edit::new(end - 1, end, other) };
    Some(Change::from(edit).or_at(start).or_at(end))
}

fn typographic_quotes(rng: &mut Rng, page: &Good, block: &Block) -> Option<Change> {
    let word = quoted(rng, page, block, &[Part::Header, Part::Url, Part::Body])?;
    let [open, close] = if text(page, &word).starts_with('\'') { ["‘", "’"] } else { ["“", "”"] };
    let edits = vec![Edit::new(word.start, word.start + 1, open), Edit::new(word.end - 1, word.end, close)];
    let is_plain = !text(page, &word).contains("'\\''");
    is_plain.then(|| edits.into())
}

fn typographic_dash(rng: &mut Rng, page: &Good, block: &Block) -> Option<Change> {
    let word = pick(rng, block, |word| word.part == Part::Option)?;
    let dashes = if text(page, &word).starts_with("--") { 2 } else { 1 };
    let dash = if dashes == 2 { rng.choose(&["—", "–"]) } else { "–" };
    Some(Edit::new(word.start, word.start + dashes, dash).into())
}

fn no_break_space(rng: &mut Rng, page: &Good, block: &Block) -> Option<Change> {
    let word = pick(rng, block, |word| page.text[..word.start].ends_with(' ') && word.part != Part::Program)?;
    let is_inside = page.text[..word.start - 1].ends_with(|before: char| !before.is_whitespace());
    is_inside.then(|| Edit::new(word.start - 1, word.start, "\u{a0}").into())
}

/// `-d "{"a": 1}"`
fn eaten_quotes(_: &mut Rng, page: &Good, block: &Block) -> Option<Change> {
    let body = block.words.iter().find(|word| word.part == Part::Body)?;
    let written = text(page, body);
    let is_double = written.starts_with('"') && written.contains("\\\"") && !written.contains("\\\\");
    let places = written.match_indices("\\\"").map(|(at, _)| body.start + at);
    is_double.then(|| places.map(|at| Edit::delete(at, at + 1)).collect::<Vec<_>>().into())
}

/// `-d '{\"a\": 1}'`
fn needless_backslashes(_: &mut Rng, page: &Good, block: &Block) -> Option<Change> {
    let body = block.words.iter().find(|word| word.part == Part::Body)?;
    let written = text(page, body);
    let is_single = written.starts_with('\'') && !written.contains('\\');
    let places = written.match_indices('"').map(|(at, _)| body.start + at);
    is_single.then(|| places.map(|at| Edit::insert(at, "\\")).collect::<Vec<_>>().into())
}

fn unquoted(word: &Word) -> Change {
    vec![Edit::delete(word.start, word.start + 1), Edit::delete(word.end - 1, word.end)].into()
}

fn bare_url(rng: &mut Rng, page: &Good, block: &Block) -> Option<Change> {
    let word = quoted(rng, page, block, &[Part::Url])?;
    let place = word.start + text(page, &word).find('&')?;
    Some(unquoted(&word).or_at(place))
}

fn bare_header(rng: &mut Rng, page: &Good, block: &Block) -> Option<Change> {
    let word = quoted(rng, page, block, &[Part::Header])?;
    let is_plain = !text(page, &word).contains(['<', '(', ';', '{']);
    is_plain.then(|| unquoted(&word).or_at(word.start + 16))
}

fn missing_url(_: &mut Rng, page: &Good, block: &Block) -> Option<Change> {
    let word = block.words.iter().find(|word| word.part == Part::Url)?;
    let is_alone = !page.text[..word.start].ends_with("--url ");
    let program = block.words.first()?.start;
    is_alone.then(|| Change::from(Edit::delete(word.start, word.end)).or_at(program))
}

fn option(rng: &mut Rng, page: &Good, block: &Block) -> Option<Change> {
    let word = pick(rng, block, |word| word.part == Part::Option && text(page, word).starts_with("--"))?;
    let wrong = match text(page, &word) {
        "--header" => rng.choose(&["--heder", "--headers", "--haeder"]),
        "--request" => rng.choose(&["--requst", "--reqeust", "--method"]),
        "--data" => rng.choose(&["--dta", "--date", "--body"]),
        "--data-raw" => rng.choose(&["--data-rw", "--dataraw", "--raw-data"]),
        "--data-binary" => rng.choose(&["--data-binery", "--databinary"]),
        "--url" => "--ulr",
        "--silent" => "--slient",
        _ => "--fial",
    };
    Some(Edit::new(word.start, word.end, wrong).into())
}

fn one_dash(rng: &mut Rng, page: &Good, block: &Block) -> Option<Change> {
    let long = ["--header", "--request", "--data", "--data-raw", "--silent", "--url"];
    let word = pick(rng, block, |word| long.contains(&text(page, word)))?;
    Some(Edit::delete(word.start, word.start + 1).into())
}

fn two_dashes(rng: &mut Rng, page: &Good, block: &Block) -> Option<Change> {
    let word = pick(rng, block, |word| ["-H", "-X", "-d", "-s", "-L", "-i"].contains(&text(page, word)))?;
    Some(Edit::insert(word.start, "-").into())
}

fn lower_case(rng: &mut Rng, page: &Good, block: &Block) -> Option<Change> {
    let word = pick(rng, block, |word| text(page, word) == "-X")?;
    Some(Edit::new(word.start, word.end, "-x").into())
}

fn lone_method(_: &mut Rng, page: &Good, block: &Block) -> Option<Change> {
    let at = block.words.iter().position(|word| word.part == Part::Method)?;
    let (option, method) = (block.words.get(at.checked_sub(1)?)?, block.words[at]);
    let gap = &page.text[option.end..method.start];
    (gap == " ").then(|| Change::from(Edit::delete(option.start, method.start)).or_at(method.start))
}

fn lone_option(rng: &mut Rng, page: &Good, block: &Block) -> Option<Change> {
    let word = pick(rng, block, |word| matches!(word.part, Part::Header | Part::Method))?;
    let before = &page.text[..word.start];
    let option = before.trim_end().rfind(' ').map_or(word.start, |at| at + 1);
    before.ends_with(' ').then(|| Change::from(Edit::delete(word.start - 1, word.end)).or_at(option))
}

fn header_colon(rng: &mut Rng, page: &Good, block: &Block) -> Option<Change> {
    let word = pick(rng, block, |word| word.part == Part::Header)?;
    let colon = word.start + text(page, &word).find(':')?;
    Some(Change::from(Edit::delete(colon, colon + 1)).or_at(word.start))
}

fn url_slash(rng: &mut Rng, page: &Good, block: &Block) -> Option<Change> {
    let word = pick(rng, block, |word| word.part == Part::Url)?;
    let colon = word.start + text(page, &word).find("://")?;
    let wrong = rng.choose(&[":/", "//", ";//", ":///"]);
    Some(Change::from(Edit::new(colon, colon + 3, wrong)).or_at(word.start))
}

fn blank_in_url(rng: &mut Rng, page: &Good, block: &Block) -> Option<Change> {
    let word = pick(rng, block, |word| word.part == Part::Url && text(page, word).starts_with("http"))?;
    let slash = word.start + text(page, &word).rfind('/')?;
    Some(Change::from(Edit::insert(slash + 1, " ")).or_at(word.start))
}

/// The end of a here-document, on the page.
fn document_end(page: &Good, block: &Block) -> Option<usize> {
    let body = block.words.iter().find(|word| word.part == Part::Body)?;
    text(page, body).starts_with("@-").then_some(body.end - 3)
}

fn open_document(_: &mut Rng, page: &Good, block: &Block) -> Option<Change> {
    let end = document_end(page, block)?;
    let start = page.text[..end].rfind("<<'EOF'")?;
    let line = page.text[..end].rfind(page.newline)?;
    Some(Change::from(Edit::delete(line, end + 3)).or_at(start))
}

fn indented_end(_: &mut Rng, page: &Good, block: &Block) -> Option<Change> {
    let end = document_end(page, block)?;
    let start = page.text[..end].rfind("<<'EOF'")?;
    Some(Change::from(Edit::insert(end, "  ")).or_at(start))
}

fn wrong_tag(_: &mut Rng, _: &Good, block: &Block) -> Option<Change> {
    let (start, end) = block.tag;
    Some(Edit::new(start, end, "json").into())
}

fn no_empty_line(_: &mut Rng, page: &Good, block: &Block) -> Option<Change> {
    let at = block.empty?;
    let start = page.text[..at].rfind(page.newline)?;
    Some(Change::from(Edit::delete(start, at)).or_at(at))
}

fn header(rng: &mut Rng, page: &Good, block: &Block) -> Option<(Word, usize)> {
    let word = pick(rng, block, |word| word.part == Part::Header)?;
    Some((word, word.start + text(page, &word).find(':')?))
}

fn no_colon(rng: &mut Rng, page: &Good, block: &Block) -> Option<Change> {
    let (word, colon) = header(rng, page, block)?;
    Some(Change::from(Edit::delete(colon, colon + 1)).or_at(word.start))
}

fn blank_before_colon(rng: &mut Rng, page: &Good, block: &Block) -> Option<Change> {
    let (word, colon) = header(rng, page, block)?;
    Some(Change::from(Edit::insert(colon, " ")).or_at(word.start))
}

fn blank_in_target(_: &mut Rng, page: &Good, block: &Block) -> Option<Change> {
    let start = block.words.first()?;
    let slash = start.start + text(page, start).rfind('s')?;
    Some(Change::from(Edit::insert(slash, " ")).or_at(start.start))
}

fn wrong_length(_: &mut Rng, page: &Good, block: &Block) -> Option<Change> {
    let host = block.words.get(1)?;
    block.empty?;
    let start = host.end + page.newline.len() + block.prefix.len();
    Some(
        Change::from(Edit::insert(host.end, format!("{}{}Content-Length: 5000", page.newline, block.prefix)))
            .or_at(start),
    )
}

fn empty_between(rng: &mut Rng, page: &Good, block: &Block) -> Option<Change> {
    let word = pick(rng, block, |word| word.part == Part::Header)?;
    let is_first = page.text[word.start..].starts_with("Host");
    let line = word.start - block.prefix.len();
    (!is_first).then(|| Change::from(Edit::insert(line, format!("{}{}", block.prefix, page.newline))).or_at(word.start))
}

fn version(rng: &mut Rng, page: &Good, block: &Block) -> Option<Change> {
    let start = block.words.first()?;
    let at = start.start + text(page, start).find("HTTP/1.1")?;
    Some(Edit::new(at, at + 8, rng.choose(&["HTTP 1.1", "HTTPS/1.1", "HTP/1.1"])).into())
}
