//! Templates: text with values, conditions and loops in it, in the part of Tera's language that targets need.
//!
//! Text → [`Node`]s, once a target; nodes and the [`Members`] of a request → code. A template reads the request where
//! it lies, and every value that it writes is a literal of the dialect.

mod filter;
mod lex;
mod parse;
mod run;
mod tidy;
mod value;

use std::borrow::Cow;
use std::collections::HashMap;

use filter::{Argument, Filter};
pub(super) use run::{Scope, run};
pub(super) use value::{List, Object, Sample, Value};

use crate::json::Literal;

/// Names that templates use: an enum, read from a text.
macro_rules! named {
    ($(#[$meta:meta])* $type:ident { $($variant:ident $name:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(in crate::snippet) enum $type {
            $($variant),*
        }

        impl $type {
            pub(super) const NAMES: [&str; [$($name),*].len()] = [$($name),*];

            pub(super) fn find(name: &str) -> Option<Self> {
                [$(Self::$variant),*].into_iter().find(|known| known.name() == name)
            }

            pub(super) fn name(self) -> &'static str {
                Self::NAMES[self as usize]
            }
        }
    };
}
use named;

named! {
    /// What objects have.
    Member {
        Authority "authority",
        BareUrl "bare_url",
        Body "body",
        Boundary "boundary",
        ContentType "content_type",
        Disposition "disposition",
        EncodedName "encoded_name",
        Fields "fields",
        FileName "file_name",
        First "first",
        HasAsciiHeaders "has_ascii_headers",
        HasBrackets "has_brackets",
        HasCookies "has_cookies",
        HasHost "has_host",
        HasLockedHeaders "has_locked_headers",
        HasOddHeaders "has_odd_headers",
        HasRepeatedHeaders "has_repeated_headers",
        HasRepeatedParams "has_repeated_params",
        Headers "headers",
        Host "host",
        IsAcceptEncoding "is_accept_encoding",
        IsAscii "is_ascii",
        IsBytes "is_bytes",
        IsJson "is_json",
        IsMap "is_map",
        IsOfContent "is_of_content",
        IsPlain "is_plain",
        IsReadFromDisk "is_read_from_disk",
        IsUntyped "is_untyped",
        IsUri "is_uri",
        Kind "kind",
        Label "label",
        Lang "lang",
        Last "last",
        Length "length",
        MediaType "media_type",
        Method "method",
        Name "name",
        OddPath "odd_path",
        Pairs "pairs",
        Params "params",
        Parts "parts",
        Password "password",
        Pieces "pieces",
        Port "port",
        ReadsFiles "reads_files",
        Scheme "scheme",
        SendsCookies "sends_cookies",
        Source "source",
        Target "target",
        Text "text",
        Url "url",
        UrlRepairs "url_repairs",
        User "user",
        Value "value",
        Values "values",
    }
}

/// What is known of the objects that templates see.
pub(super) trait Members<'v> {
    /// What an object says under the name of a member; an error where it has none of that name.
    fn member(&self, object: &Object<'v>, member: Member) -> Result<Value<'v>, String>;

    /// What a JSON document says; none where the text is not a document.
    fn document(&self, text: &str) -> Option<Cow<'v, Literal>>;

    /// Whether the client takes the value of a header as bytes only.
    fn is_bytes(&self, value: &str) -> bool;
}

/// A template with everything it includes.
#[derive(Debug)]
pub(super) struct Template {
    nodes: Vec<Node>,
    /// The names of the templates that it may have been made of.
    names: Vec<Box<str>>,
    /// How many variables it has.
    slots: usize,
}

/// The place of a variable among those of a template.
type Slot = usize;

/// What a template is made of.
#[derive(Debug)]
enum Node {
    /// Text that is written as it is.
    Text(Box<str>),
    /// `{{ value }}`
    Write(TemplateLine, Expression),
    /// `{% if %}`, each `{% elif %}`, and what `{% else %}` has.
    If(TemplateLine, Vec<(Expression, Vec<Node>)>, Vec<Node>),
    /// `{% for slot in list %}`
    For(TemplateLine, Loop),
    /// `{% set slot = value %}`
    Set(TemplateLine, Slot, Expression),
    /// `{% filter name(…) %}`
    Filter(TemplateLine, Call, Vec<Node>),
}

/// A loop.
#[derive(Debug)]
struct Loop {
    slot: Slot,
    list: Expression,
    body: Vec<Node>,
    /// What `{% set %}` sets in the loop holds for one round.
    locals: Vec<Slot>,
}

/// Where a node stands, for errors.
#[derive(Clone, Copy, Debug)]
struct TemplateLine {
    /// The number of the template, in the order in which they were read.
    template: u32,
    /// The line, from 1.
    line: u32,
}

/// What has a value.
#[derive(Debug)]
enum Expression {
    None,
    Bool(bool),
    Number(usize),
    Text(Box<str>),
    Variable(Slot),
    Member(Box<Expression>, Member),
    Item(Box<Expression>, usize),
    List(Vec<Expression>),
    Not(Box<Expression>),
    And(Box<[Expression; 2]>),
    Or(Box<[Expression; 2]>),
    Compare(Comparison, Box<[Expression; 2]>),
    /// `is starting_with(pat=…)`
    StartsWith(Box<[Expression; 2]>),
    /// `~`
    Join(Vec<Expression>),
    Add(Box<[Expression; 2]>),
    Multiply(Box<[Expression; 2]>),
    Filter(Box<Expression>, Call),
}

/// How two values are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Comparison {
    Equal,
    Less,
    LessOrEqual,
    In,
}

/// A filter and what it is given.
#[derive(Debug)]
struct Call {
    filter: Filter,
    arguments: Vec<(Argument, Expression)>,
}

/// The variables that a template finds set, by their slots.
pub(super) const VARIABLES: [&str; 9] =
    ["request", "losses", "samples", "reads_environment", "short", "is_async", "imports", "timeout", "verb"];

/// Which of [`VARIABLES`] are known to be true or not, when a template is read.
pub(super) type Known = [Option<bool>; VARIABLES.len()];

/// What is known of the variables for options that no one has set: most code is written with these.
pub(super) const USUAL: Known =
    [None, None, None, Some(false), Some(false), Some(false), Some(true), Some(false), None];

/// Whether the values of [`VARIABLES`] are as [`USUAL`] says.
pub(super) fn is_usual(variables: &[Value<'_>; VARIABLES.len()]) -> bool {
    variables.iter().zip(USUAL).all(|(value, known)| known.is_none_or(|known| known == value.is_true()))
}

/// The variable of a loop that says how far it is.
const LOOP: &str = "loop";

impl Template {
    /// Reads the first of some templates, and what it includes of the others: names and texts. What is `known` of
    /// [`VARIABLES`] is decided here.
    ///
    /// # Errors
    ///
    /// Where a text is not a template, with its name and line.
    pub(super) fn read(templates: &[(String, String)], known: &Known) -> Result<Self, String> {
        let mut slots: HashMap<String, Slot> = HashMap::new();
        for name in VARIABLES.into_iter().chain([LOOP]) {
            slots.insert(name.to_owned(), slots.len());
        }
        let nodes = parse::read(templates, &mut slots, known)?;
        let names = templates.iter().map(|(name, _)| name.as_str().into()).collect();
        Ok(Self { nodes, names, slots: slots.len() })
    }
}

/// The slot of [`LOOP`].
const LOOP_SLOT: Slot = VARIABLES.len();
