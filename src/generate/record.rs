//! Records: TOML, YAML and JSON to one kind of tree with the place of every part, and that as JSON text.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use crate::diagnostic::{Finding, Label};
use crate::error::Result;
use crate::json::{self, string};
use crate::rules::Diagnostic;
use crate::rules::data::invalid_record;
use crate::text::Span;
use crate::workspace;
use node::wrong;
pub(crate) use node::{NamedNode, NodeKind, Place, RecordNode};

mod node;
mod toml;
mod yaml;

/// The extensions of files that hold records.
pub(crate) const EXTENSIONS: [&str; 4] = ["toml", "yaml", "yml", "json"];

/// The name of the only key of a table that stands for the text of a file.
pub(crate) const FILE_KEY: &str = "file";

/// A file that values come from: records, and texts beside them.
#[derive(Clone, Debug)]
pub(crate) struct SourceFile {
    /// Its path.
    pub(crate) path: PathBuf,
    /// What it holds.
    pub(crate) text: String,
}

/// One record.
#[derive(Clone, Debug)]
pub(crate) struct Record {
    /// Its fields.
    pub(crate) fields: Vec<NamedNode>,
    /// Its place.
    pub(crate) place: Place,
    /// The name of its file without the extension; none if the file holds several.
    pub(crate) stem: Option<String>,
}

impl Record {
    /// The field of that name.
    #[must_use]
    pub(crate) fn field(&self, name: &str) -> Option<&RecordNode> {
        self.fields.iter().find(|field| field.key == name).map(|field| &field.value)
    }

    /// The name that pages of the record go by: its field `slug`, or else the name of its file.
    #[must_use]
    pub(crate) fn slug(&self) -> Option<&str> {
        match self.field("slug").map(|slug| &slug.kind) {
            Some(NodeKind::Text(slug)) => Some(slug),
            Some(_) => None,
            None => self.stem.as_deref(),
        }
    }

    /// The record as JSON text, and where each value and name in that text comes from, by its first byte.
    #[must_use]
    pub(crate) fn to_json(&self) -> (String, Vec<(u32, Place)>) {
        let mut writer = RecordWriter { text: String::new(), places: Vec::new() };
        writer.table(&self.fields, self.place);
        (writer.text, writer.places)
    }
}

struct RecordWriter {
    text: String,
    places: Vec<(u32, Place)>,
}

impl RecordWriter {
    fn begin(&mut self, place: Place) {
        self.places.push((self.text.len() as u32, place));
    }

    fn table(&mut self, entries: &[NamedNode], place: Place) {
        self.begin(place);
        self.text.push('{');
        for (at, entry) in entries.iter().enumerate() {
            self.text.push_str(if at > 0 { "," } else { "" });
            self.string(&entry.key, entry.place);
            self.text.push(':');
            self.node(&entry.value);
        }
        self.text.push('}');
    }

    fn string(&mut self, text: &str, place: Place) {
        self.begin(place);
        self.text.extend(["\"", &string::encode(text), "\""]);
    }

    fn node(&mut self, node: &RecordNode) {
        match &node.kind {
            NodeKind::Table(entries) => return self.table(entries, node.place),
            NodeKind::Text(text) => return self.string(text, node.place),
            _ => self.begin(node.place),
        }
        match &node.kind {
            NodeKind::Bool(true) => self.text.push_str("true"),
            NodeKind::Bool(false) => self.text.push_str("false"),
            NodeKind::Number(lexeme) => self.text.push_str(lexeme),
            NodeKind::List(items) => {
                self.text.push('[');
                for (at, item) in items.iter().enumerate() {
                    self.text.push_str(if at > 0 { "," } else { "" });
                    self.node(item);
                }
                self.text.push(']');
            }
            _ => self.text.push_str("null"),
        }
    }
}

/// What was read, and what is wrong with it.
#[derive(Debug, Default)]
pub struct Records {
    /// The files, by their numbers.
    pub(crate) sources: Vec<SourceFile>,
    /// The records, in order of their files.
    pub(crate) all: Vec<Record>,
    /// What is wrong, each with the number of its file.
    pub diagnostics: Vec<(usize, Diagnostic)>,
    /// The texts of files that need not be read.
    files: BTreeMap<PathBuf, String>,
}

impl Records {
    /// None yet, with the texts of files that need not be read.
    #[must_use]
    pub(crate) fn with_files(files: BTreeMap<PathBuf, String>) -> Self {
        Self { files, ..Self::default() }
    }

    fn read_text(&self, path: &Path) -> Result<String> {
        self.files.get(path).map_or_else(|| workspace::read_text(path), |text| Ok(text.clone()))
    }

    /// Adds something that is wrong at a place.
    pub(crate) fn wrong(&mut self, place: Place, message: impl Into<String>, help: Option<String>) {
        let finding = Finding { help, ..Finding::new(place.span, message) };
        self.diagnostics.push((place.source, invalid_record::RULE.diagnostic(finding)));
    }

    /// Reads the records of a file: the file itself, or the list that it holds, at its root or under the name `each`.
    ///
    /// # Errors
    ///
    /// When the file cannot be read.
    pub fn read(&mut self, path: &Path, each: Option<&str>) -> Result<()> {
        let text = self.read_text(path)?;
        let source = self.add_source(path.to_path_buf(), text);
        let Some(root) = self.parse(source) else {
            return Ok(());
        };
        let root = self.with_texts(root);
        let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
        match (root.kind, each) {
            (NodeKind::Table(fields), None) => self.all.push(Record { fields, place: root.place, stem }),
            (NodeKind::List(items), None) => self.add_items(items),
            (NodeKind::Table(mut fields), Some(each)) => match fields.iter().position(|field| field.key == each) {
                Some(at) => match fields.swap_remove(at).value {
                    RecordNode { kind: NodeKind::List(items), .. } => self.add_items(items),
                    other => self.wrong(other.place, format!("`{each}` must be a list of records"), None),
                },
                None => self.wrong(start(root.place), format!("`{each}`, the list of records, is missing"), None),
            },
            _ => self.wrong(start(root.place), "a record must be a table of fields", None),
        }
        Ok(())
    }

    fn add_source(&mut self, path: PathBuf, text: String) -> usize {
        self.sources.push(SourceFile { path, text });
        self.sources.len() - 1
    }

    fn add_items(&mut self, items: Vec<RecordNode>) {
        for item in items {
            match item.kind {
                NodeKind::Table(fields) => self.all.push(Record { fields, place: item.place, stem: None }),
                _ => self.wrong(item.place, "a record must be a table of fields", None),
            }
        }
    }

    fn parse(&mut self, source: usize) -> Option<RecordNode> {
        let SourceFile { path, text } = &self.sources[source];
        let parsed = match path.extension().and_then(|extension| extension.to_str()) {
            Some("toml") => toml::parse(text, source),
            Some("yaml" | "yml") => yaml::parse(text, source),
            _ => from_json(text, source),
        };
        parsed.map_err(|wrong| self.diagnostics.extend(wrong.into_iter().map(|wrong| (source, wrong)))).ok()
    }

    /// Puts the texts of files in the place of the tables that name them.
    fn with_texts(&mut self, mut node: RecordNode) -> RecordNode {
        node.kind = match node.kind {
            NodeKind::List(items) => NodeKind::List(items.into_iter().map(|item| self.with_texts(item)).collect()),
            NodeKind::Table(entries) => match named_file(&entries) {
                Some((name, place)) => {
                    return self.text_of(&name, place).unwrap_or(RecordNode { place, kind: NodeKind::Null });
                }
                None => NodeKind::Table(
                    entries
                        .into_iter()
                        .map(|entry| NamedNode { value: self.with_texts(entry.value), ..entry })
                        .collect(),
                ),
            },
            kind => kind,
        };
        node
    }

    /// The text of a file beside a record. Its last line ending does not belong to the value.
    fn text_of(&mut self, name: &str, place: Place) -> Option<RecordNode> {
        let is_beside = Path::new(name).components().all(|part| matches!(part, Component::Normal(_)));
        if !is_beside || name.is_empty() {
            let help = "name a file in the record's directory or below it".to_owned();
            self.wrong(place, format!("`{name}` is not a file beside the record"), Some(help));
            return None;
        }
        let path = self.sources[place.source].path.with_file_name("").join(name);
        let text = match self.read_text(&path) {
            Ok(text) => text,
            Err(error) => {
                self.wrong(place, error.to_string(), None);
                return None;
            }
        };
        let value = text.strip_suffix('\n').map_or(&*text, |text| text.strip_suffix('\r').unwrap_or(text)).to_owned();
        let span = Span::from(0..text.len());
        let source = self.add_source(path, text);
        Some(RecordNode { place: Place { source, span }, kind: NodeKind::Text(value) })
    }
}

/// The first character of a place: long ones are better shown by it.
fn start(place: Place) -> Place {
    Place { span: Span::new(place.span.start, (place.span.start + 1).min(place.span.end)), ..place }
}

/// The file that a table stands for.
fn named_file(entries: &[NamedNode]) -> Option<(String, Place)> {
    match entries {
        [NamedNode { key, value: RecordNode { place, kind: NodeKind::Text(name) }, .. }] if key == FILE_KEY => {
            Some((name.clone(), *place))
        }
        _ => None,
    }
}

fn from_json(text: &str, source: usize) -> Result<RecordNode, Vec<Diagnostic>> {
    let bom = text.len() - text.trim_start_matches('\u{feff}').len();
    // Records are put right by hand: what a repair would do is said, not done.
    let report = |found: Finding| {
        let label = |Label { span, message }| Label { span: span.shift(bom as u32), message };
        let labels = found.labels.into_iter().map(label).collect();
        let help = found.fix.map(|fix| fix.title).or(found.help);
        let finding = Finding { help, labels, ..Finding::new(found.span.shift(bom as u32), found.message) };
        invalid_record::RULE.diagnostic(finding)
    };
    match json::read(&text[bom..], &json::Blind) {
        Ok(root) => of_json(&root, &|span| Place { source, span: span.shift(bom as u32) }),
        Err(broken) => Err(broken.findings.into_iter().map(report).collect()),
    }
}

fn of_json(value: &json::Value<'_>, place: &dyn Fn(Span) -> Place) -> Result<RecordNode, Vec<Diagnostic>> {
    let kind = match &value.kind {
        json::Kind::Null => NodeKind::Null,
        json::Kind::Bool(value) => NodeKind::Bool(*value),
        json::Kind::Number(lexeme) => NodeKind::Number((*lexeme).to_owned()),
        json::Kind::String(text) => NodeKind::Text(text.decode().into_owned()),
        json::Kind::Array(items) => {
            NodeKind::List(items.iter().map(|item| of_json(item, place)).collect::<Result<_, _>>()?)
        }
        json::Kind::Object(members) => {
            let mut entries: Vec<NamedNode> = Vec::with_capacity(members.len());
            let mut known = std::collections::HashSet::new();
            for member in members {
                let (key, at) = (member.key.decode().into_owned(), place(member.key_span));
                if !known.insert(key.clone()) {
                    return Err(wrong(at.span, format!("duplicate key `{key}`")));
                }
                entries.push(NamedNode { key, place: at, value: of_json(&member.value, place)? });
            }
            NodeKind::Table(entries)
        }
    };
    Ok(RecordNode { place: place(value.span), kind })
}
