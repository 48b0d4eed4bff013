//! Comments, text around a document, characters that are not seen, leftovers, and what is cut off.

use super::super::layer::{Edit, Layer, What};
use super::super::rng::Rng;
use super::Make::{Body, Document, Json};
use super::Repair::{Left, Safe, Shown};
use super::{Change, Kind};

pub(super) const KINDS: &[Kind] = &[
    Kind::new("comment on a line", Safe, Json(own_line_comment)),
    Kind::new("comment at the end of a line", Safe, Json(line_end_comment)),
    Kind::new("comment in the middle", Safe, Json(block_comment)),
    Kind::new("comments all over", Safe, Json(comments)),
    Kind::new("comment of HTML", Shown, Json(html_comment)),
    Kind::new("comment that swallows", Left, Json(swallowing_comment)),
    Kind::new("comment that never ends", Left, Json(open_comment)),
    Kind::new("member commented out", Shown, Json(commented_member)),
    Kind::new("semicolon after the end", Safe, Json(semicolon_after)),
    Kind::new("comma after the end", Safe, Json(comma_after)),
    Kind::new("text after the end", Left, Json(text_after)),
    Kind::new("text before the start", Left, Json(text_before)),
    Kind::new("assignment around", Shown, Document(assignment)),
    Kind::new("two documents", Left, Json(two_documents)),
    Kind::new("member twice", Left, Json(doubled_member)).parsing(),
    Kind::new("line twice", Left, Json(doubled_line)),
    Kind::new("cut off in a string", Left, Json(cut_in_string)),
    Kind::new("cut off after a value", Left, Json(cut_after_value)),
    Kind::new("cut off anywhere", Left, Body(cut_anywhere)),
    Kind::new("start cut off", Left, Body(cut_start)),
    Kind::new("conflict of a merge", Left, Document(conflict)),
    Kind::new("marks of a diff", Left, Document(diff)),
    Kind::new("line numbers", Left, Document(line_numbers)),
    Kind::new("dashes of YAML", Left, Document(yaml)),
    Kind::new("no-break space", Safe, Json(no_break_space)),
    Kind::new("no-break spaces as indentation", Safe, Document(no_break_indent)),
    Kind::new("zero-width character", Safe, Json(zero_width)),
    Kind::new("byte order mark", Safe, Json(byte_order_mark)),
    Kind::new("escaped space between tokens", Shown, Document(escaped_space)),
    Kind::new("stray letter", Left, Json(stray_letter)),
    Kind::new("stray symbol", Shown, Json(stray_symbol)),
];

/// A token after which a line ends.
fn line_end(rng: &mut Rng, layer: &Layer) -> Option<usize> {
    layer.pick(rng, |at, _| layer.gap(at).contains('\n'))
}

fn own_line_comment(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = line_end(rng, layer)?;
    let gap = layer.gap(at).to_owned();
    let comment =
        rng.choose(&["// the user's name", "/* required */", "# not sent yet", "// \"old\": 1,", "/* see {docs} */"]);
    Some(Edit::insert(layer.tokens[at].end, format!("{gap}{comment}")).into())
}

fn line_end_comment(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = line_end(rng, layer)?;
    let comment = rng.choose(&[
        " // required",
        " // \"x\" or 'y'",
        " # optional",
        " /* a, b or c */",
        "  // don't change: it's used",
    ]);
    Some(Edit::insert(layer.tokens[at].end, comment).into())
}

fn block_comment(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = rng.below(layer.tokens.len() - 1);
    let comment = rng.choose(&["/* required */", " /* \"x\": 1, */ ", "/**/", " /* it's {ok} */ "]);
    Some(Edit::insert(layer.tokens[at].end, comment).into())
}

fn comments(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let ends: Vec<usize> = (0..layer.tokens.len() - 1).filter(|&at| layer.gap(at).contains('\n')).collect();
    let chosen = ends.into_iter().filter(|_| rng.once_in(3)).take(5).collect::<Vec<_>>();
    let edits: Vec<Edit> =
        chosen.into_iter().map(|at| Edit::insert(layer.tokens[at].end, format!(" // note {at}"))).collect();
    (edits.len() > 1).then(|| edits.into())
}

fn html_comment(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.pick(rng, |_, token| matches!(token.what, What::Comma | What::Open))?;
    Some(Edit::insert(layer.tokens[at].end, " <!-- required --> ").into())
}

/// `//` in a text of one line: it swallows what follows.
fn swallowing_comment(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.pick(rng, |_, token| token.what == What::Comma)?;
    let comment = rng.choose(&[" // the name, ", " // required ", " # optional, "]);
    (!layer.is_pretty()).then(|| Edit::insert(layer.tokens[at].end, comment).into())
}

fn open_comment(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.pick(rng, |_, token| matches!(token.what, What::Comma | What::Open))?;
    Some(Edit::insert(layer.tokens[at].end, rng.choose(&[" /* required ", " /*"])).into())
}

/// A line that was commented out with the comma of the one before left over; the good page has it.
fn commented_member(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at =
        layer.pick(rng, |at, token| token.what == What::Open && token.mate > at + 1 && layer.gap(at).contains('\n'))?;
    let gap = layer.gap(at).to_owned();
    let end = layer.tokens[layer.tokens[at].mate - 1].end;
    Some(Edit::insert(end, format!(",{gap}// \"last\": \"one\"")).into())
}

fn after(layer: &Layer, text: &str) -> Option<Change> {
    Some(Edit::insert(layer.tokens.last()?.end, text).into())
}

fn semicolon_after(_: &mut Rng, layer: &Layer) -> Option<Change> {
    after(layer, ";")
}

fn comma_after(_: &mut Rng, layer: &Layer) -> Option<Change> {
    after(layer, ",")
}

fn text_after(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let texts = [
        " and so on",
        "\n200 OK",
        " // see {docs} = x",
        " \"id\": 5",
        " [1]",
        "\n\nThe reply:",
        " -H 'Accept: */*'",
        " | jq .",
        " = 1",
    ];
    let last = layer.tokens.last()?.start;
    Some(after(layer, rng.choose(&texts[..2]))?.or_at(last))
        .filter(|_| rng.once_in(2))
        .or_else(|| after(layer, rng.choose(&texts[3..])))
}

fn text_before(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let text = rng.choose(&["json ", "Body: ", "POST ", "-d ", "data ", "callback(", "* "]);
    Some(Edit::insert(layer.tokens[0].start, text).into())
}

fn assignment(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let (start, end) = rng.choose(&[
        ("var request = ", ";"),
        ("const har = ", ""),
        ("module.exports = ", ";"),
        ("export default ", ""),
    ]);
    Some(vec![Edit::insert(layer.tokens[0].start, start), Edit::insert(layer.tokens.last()?.end, end)].into())
}

fn two_documents(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let second = rng.choose(&["{\"id\": 2}", "[1, 2]", "{ \"name\": \"Ann\", \"id\": 7 }"]);
    let separator = rng.choose(&["", " ", "\n", "\n\n"]);
    let last = layer.tokens.last()?.start;
    Some(after(layer, &format!("{separator}{second}"))?.or_at(last))
}

fn doubled_member(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.pick(rng, |_, token| token.is_key)?;
    let last = layer.last_of(at + 2);
    let member = &layer.text[layer.tokens[at].start..layer.tokens[last].end];
    let is_short = member.len() < 200;
    is_short
        .then(|| {
            Change::from(Edit::insert(layer.tokens[at].start, format!("{member}, ")))
                .or_at(layer.tokens[last].end + member.len() + 2)
        })
        .map(|mut change| {
            change.also = vec![layer.tokens[at].start];
            change
        })
}

/// A line that was pasted twice.
fn doubled_line(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.pick(rng, |at, token| {
        let is_scalar = layer.what(Some(at + 2)).is_some_and(|what| what != What::Open);
        let is_last = layer.what(Some(at + 3)) == Some(What::Close);
        token.is_key && is_scalar && is_last && at > 0 && layer.gap(at - 1).contains('\n')
    })?;
    let line = format!("{}{}", layer.gap(at - 1), &layer.text[layer.tokens[at].start..layer.tokens[at + 2].end]);
    Some(Change::from(Edit::insert(layer.tokens[at + 2].end, line)).or_at(layer.tokens[at].start))
}

fn cut(layer: &Layer, from: usize) -> Option<Change> {
    Some(Edit::delete(from, layer.text.len()).into())
}

fn boundary(layer: &Layer, from: usize) -> usize {
    layer.text.ceil_char_boundary(from)
}

fn cut_in_string(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer
        .pick(rng, |at, token| token.what == What::Text && layer.raw(at).len() > 4 && !layer.raw(at).contains('\\'))?;
    let (start, raw) = (layer.tokens[at].start, layer.raw(at).len());
    let from = boundary(layer, start + 2 + rng.below(raw - 2));
    Some(cut(layer, from)?.or_at(start))
}

fn cut_after_value(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at =
        layer.pick(rng, |at, token| at > 2 && token.depth > 1 && matches!(token.what, What::Comma | What::Colon))?;
    cut(layer, layer.tokens[at].end)
}

fn cut_anywhere(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let len = layer.text.trim_end().len();
    let from = boundary(layer, 1 + rng.below(len.saturating_sub(3).max(1)));
    (from < len - 1).then(|| cut(layer, from)).flatten()
}

fn cut_start(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.pick(rng, |at, token| at > 1 && at < 12 && matches!(token.what, What::Comma | What::Colon))?;
    Some(Edit::delete(0, layer.tokens[at].start).into())
}

/// Line starts of a layer but the first.
fn line_starts(layer: &Layer) -> Vec<usize> {
    layer.text.match_indices('\n').map(|(at, _)| at + 1).collect()
}

fn conflict(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let starts = line_starts(layer);
    let at = rng.below(starts.len().max(2) - 1);
    let (start, end) = (*starts.get(at)?, *starts.get(at + 1)?);
    let line = layer.text[start..end].to_owned();
    let text = format!("<<<<<<< HEAD\n{line}=======\n{line}>>>>>>> feature\n");
    Some(Edit::new(start, end, text).into())
}

fn diff(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let starts = line_starts(layer);
    let at = *rng.pick(&starts)?;
    let end = layer.text[at..].find('\n').map_or(layer.text.len(), |len| at + len);
    let line = layer.text[at..end].to_owned();
    Some(vec![Edit::insert(at, format!("-{line}\n+"))].into())
}

fn line_numbers(_: &mut Rng, layer: &Layer) -> Option<Change> {
    let starts = line_starts(layer);
    let edits: Vec<Edit> =
        starts.iter().enumerate().map(|(at, &start)| Edit::insert(start, format!("{:>3} ", at + 2))).collect();
    (edits.len() > 2).then(|| edits.into())
}

fn yaml(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.pick(rng, |at, token| {
        token.what == What::Open && token.depth > 0 && at > 0 && layer.gap(at - 1).contains('\n')
    })?;
    Some(Edit::insert(layer.tokens[at].start, "- ").into())
}

fn no_break_space(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.pick(rng, |at, _| layer.gap(at) == " ")?;
    let end = layer.tokens[at].end;
    Some(Edit::new(end, end + 1, rng.choose(&["\u{a0}", "\u{a0}", "\u{2009}", "\u{3000}"])).into())
}

fn no_break_indent(_: &mut Rng, layer: &Layer) -> Option<Change> {
    let indents: Vec<Edit> = line_starts(layer)
        .into_iter()
        .filter_map(|start| {
            let len = layer.text[start..].len() - layer.text[start..].trim_start_matches(' ').len();
            (len > 0).then(|| Edit::new(start, start + len, "\u{a0}".repeat(len)))
        })
        .collect();
    (indents.len() > 1).then(|| indents.into())
}

fn zero_width(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = rng.below(layer.tokens.len() - 1);
    Some(Edit::insert(layer.tokens[at].end, rng.choose(&["\u{200b}", "\u{feff}", "\u{200e}", "\u{2060}"])).into())
}

fn byte_order_mark(_: &mut Rng, layer: &Layer) -> Option<Change> {
    Some(Edit::insert(layer.tokens[0].start, "\u{feff}").into())
}

/// `\n` where a line break was meant: a text that was copied out of a string.
fn escaped_space(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = layer.pick(rng, |_, token| matches!(token.what, What::Comma | What::Open))?;
    Some(Edit::insert(layer.tokens[at].end, rng.choose(&["\\n", "\\n  ", "\\t"])).into())
}

fn stray_letter(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = rng.below(layer.tokens.len() - 1);
    Some(Edit::insert(layer.tokens[at].end, rng.choose(&["s", " x ", "k", "1", " v"])).into())
}

fn stray_symbol(rng: &mut Rng, layer: &Layer) -> Option<Change> {
    let at = rng.below(layer.tokens.len() - 1);
    Some(Edit::insert(layer.tokens[at].end, rng.choose(&["`", "|", "\\", "~", "'", "!", ">"])).into())
}
