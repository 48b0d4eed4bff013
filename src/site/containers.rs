//! Notes and tabs as other docs tools write them: `::: tip`, `!!! note "Title"`, `??? note`, `=== "Tab"`.

use std::collections::HashSet;
use std::ops::Range;

use super::highlight::escape;
use super::nav::to_title;

/// What holds other blocks.
#[derive(Debug)]
pub(super) struct Container {
    /// The line that opens it.
    pub(super) header: Range<usize>,
    /// Where what it holds ends.
    pub(super) end: usize,
    /// The line that closes it; empty where nothing does.
    pub(super) close: Range<usize>,
    open_tag: String,
    close_tag: &'static str,
}

/// The containers of a page, in the order of their first lines.
pub(super) fn find(text: &str) -> Vec<Container> {
    if ![":::", "!!! ", "??? ", "???+ ", "=== \""].iter().any(|mark| text.contains(mark)) {
        return Vec::new();
    }
    let lines: Vec<Range<usize>> = lines(text).collect();
    let mut containers: Vec<Container> = Vec::new();
    // The containers of colons that nothing has closed yet, with how many colons each has.
    let mut open: Vec<(usize, usize)> = Vec::new();
    let mut fence: Option<&str> = None;
    for (at, line) in lines.iter().enumerate() {
        let content = text[line.clone()].trim();
        if let Some(mark) = fence {
            if content.starts_with(mark) && content.trim_start_matches(&mark[..1]).is_empty() {
                fence = None;
            }
            continue;
        }
        if content.starts_with("```") || content.starts_with("~~~") {
            let len = content.len() - content.trim_start_matches(&content[..1]).len();
            fence = Some(&content[..len]);
            continue;
        }
        let colons = content.len() - content.trim_start_matches(':').len();
        if colons >= 3 {
            let rest = content[colons..].trim();
            if !rest.is_empty() {
                if let Some(container) = of_colons(rest, line.clone()) {
                    open.push((containers.len(), colons));
                    containers.push(container);
                }
            } else if let Some(place) = open.iter().rposition(|(_, own)| *own == colons) {
                let (container, _) = open[place];
                open.truncate(place);
                containers[container].end = line.end;
                containers[container].close = line.clone();
            }
        } else if let Some(container) = of_marks(content, line.clone(), indented_end(text, &lines, at)) {
            containers.push(container);
        }
    }
    // What nothing closes is text.
    let unclosed: HashSet<usize> = open.into_iter().map(|(container, _)| container).collect();
    let mut at = 0;
    containers.retain(|_| {
        at += 1;
        !unclosed.contains(&(at - 1))
    });
    containers
}

impl Container {
    /// Its first tags.
    pub(super) fn open_tag(&self) -> &str {
        &self.open_tag
    }

    /// Its last ones.
    pub(super) fn close_tag(&self) -> &'static str {
        self.close_tag
    }

    /// Whether a place is in its first or its last line.
    pub(super) fn is_mark(&self, at: usize) -> bool {
        self.header.contains(&at) || self.close.contains(&at)
    }
}

fn lines(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    text.split_inclusive('\n').map(move |line| {
        let range = start..start + line.len();
        start = range.end;
        range
    })
}

/// Where the lines end that are indented below the one at `at`.
fn indented_end(text: &str, lines: &[Range<usize>], at: usize) -> usize {
    let indent = |line: &Range<usize>| {
        let line = &text[line.clone()];
        line.bytes()
            .take_while(|byte| matches!(byte, b' ' | b'\t'))
            .map(|byte| if byte == b'\t' { 4 } else { 1 })
            .sum::<usize>()
    };
    let least = indent(&lines[at]) + 4;
    let is_inner = |line: &&Range<usize>| text[(*line).clone()].trim().is_empty() || indent(line) >= least;
    let inner = lines[at + 1..].iter().take_while(is_inner);
    let last = inner.filter(|line| !text[(*line).clone()].trim().is_empty()).last();
    last.map_or(lines[at].end, |line| line.end)
}

/// `::: tip Title`, `:::tip[Title]`, `::: {.tip}`, `::: details Title`.
fn of_colons(rest: &str, header: Range<usize>) -> Option<Container> {
    let rest = rest.trim_start_matches(['{', '.']).trim_end_matches('}');
    let end = rest.find(|letter: char| !(letter.is_alphanumeric() || letter == '-')).unwrap_or(rest.len());
    let (name, title) = rest.split_at(end);
    if name.is_empty() {
        return None;
    }
    let title = title.trim();
    let title = title.strip_prefix('[').and_then(|title| title.strip_suffix(']')).unwrap_or(title);
    Some(container(name, title, header))
}

/// `!!! note "Title"`, `??? note "Title"`, `???+ note`, `=== "Tab"`.
fn of_marks(content: &str, header: Range<usize>, end: usize) -> Option<Container> {
    let (mark, rest) = content.split_once(' ')?;
    let rest = rest.trim();
    let quoted = |text: &str| {
        text.split_once('"').and_then(|(_, rest)| rest.rsplit_once('"')).map(|(title, _)| title.to_owned())
    };
    let name = rest.split([' ', '"']).next().unwrap_or_default();
    let title = quoted(rest);
    let made = match mark {
        "===" | "===!" | "===+" => container("tab", &title?, header),
        "!!!" if is_name(name) => container(name, title.as_deref().unwrap_or_default(), header),
        "???" | "???+" if is_name(name) => {
            let title = title.unwrap_or_else(|| to_title(name));
            let open = if mark == "???+" { " open" } else { "" };
            let tag = format!("<details{open}>\n<summary>{}</summary>\n", escape(&title));
            Container { open_tag: tag, close_tag: "</details>\n", ..container(name, "", header) }
        }
        _ => return None,
    };
    Some(Container { end, ..made })
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'-')
}

fn container(name: &str, title: &str, header: Range<usize>) -> Container {
    let name = name.to_ascii_lowercase();
    let kind = match name.as_str() {
        "tip" | "hint" | "success" | "check" => "tip",
        "important" => "important",
        "warning" | "attention" | "caution" => "warning",
        "danger" | "error" | "bug" | "failure" => "caution",
        _ => "note",
    };
    let given = if title.is_empty() { to_title(&name) } else { title.to_owned() };
    let (open_tag, close_tag) = match name.as_str() {
        "details" => (format!("<details>\n<summary>{}</summary>\n", escape(&given)), "</details>\n"),
        "tab" => (format!("<section class=\"tab\">\n<p class=\"tab-title\">{}</p>\n", escape(&given)), "</section>\n"),
        "cards" | "code-group" | "tabs" => (format!("<div class=\"{name}\">\n"), "</div>\n"),
        _ => {
            let title = escape(&given);
            (
                format!("<div class=\"admonition markdown-alert-{kind}\">\n<p class=\"alert-title\">{title}</p>\n"),
                "</div>\n",
            )
        }
    };
    let end = header.end;
    Container { header, end, close: end..end, open_tag, close_tag }
}
