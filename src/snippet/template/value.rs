//! The values that templates see.

use std::borrow::Cow;
use std::rc::Rc;

use super::names::Member;
use crate::har::NameValue;
use crate::json::Literal;
use crate::snippet::Loss;
use crate::snippet::body::Body;
use crate::snippet::dialect::visible;
use crate::snippet::multipart::FormPart;

/// A value, which lies in the request where that has it.
// The tag of a word keeps the rest at even places: values are moved at each step, and quickly so.
#[derive(Clone, Debug)]
#[repr(usize)]
pub(in crate::snippet) enum TemplateValue<'v> {
    /// What is not there.
    None,
    Bool(bool),
    Number(usize),
    /// A text; written as a literal.
    Text(Cow<'v, str>),
    /// Code; written as it is.
    Code(Cow<'v, str>),
    List(List<'v>),
    Object(Object<'v>),
}

/// The code of another target.
#[derive(Debug)]
pub(in crate::snippet) struct Sample<'t> {
    pub(in crate::snippet) lang: &'t str,
    pub(in crate::snippet) label: &'t str,
    pub(in crate::snippet) source: String,
}

/// Values in order.
#[derive(Clone, Debug)]
#[repr(usize)]
pub(in crate::snippet) enum List<'v> {
    Headers(&'v [NameValue]),
    Pairs(&'v [(String, String)]),
    Parts(&'v [FormPart]),
    Samples(&'v [Sample<'v>]),
    /// What is lost, as texts.
    Losses(&'v [Loss]),
    Values(Rc<[TemplateValue<'v>]>),
}

/// What has members.
#[derive(Clone, Debug)]
#[repr(usize)]
pub(in crate::snippet) enum Object<'v> {
    Request,
    Body(&'v Body),
    Header(&'v NameValue),
    /// A name, and the values of all headers of that name.
    Field(&'v str, Rc<[TemplateValue<'v>]>),
    /// What to replace in a URL, and by what.
    Repair(char),
    Pair(&'v (String, String)),
    Part(&'v FormPart),
    Sample(&'v Sample<'v>),
    /// How far a loop is.
    Loop {
        at: usize,
        len: usize,
    },
}

/// What is known of the objects that templates see.
pub(in crate::snippet) trait Members<'v> {
    /// What an object says under the name of a member; an error where it has none of that name.
    fn member(&self, object: &Object<'v>, member: Member) -> Result<TemplateValue<'v>, String>;

    /// What a JSON document says; none where the text is not a document.
    fn document(&self, text: &str) -> Option<Cow<'v, Literal>>;

    /// Whether the client takes the value of a header as bytes only.
    fn is_bytes(&self, value: &str) -> bool;
}

impl TemplateValue<'_> {
    /// Whether a condition holds that is this value: nothing, no text and no items are false.
    pub(super) fn is_true(&self) -> bool {
        match self {
            Self::None => false,
            Self::Bool(value) => *value,
            Self::Number(number) => *number != 0,
            Self::Text(text) | Self::Code(text) => !text.is_empty(),
            Self::List(list) => list.len() > 0,
            Self::Object(_) => true,
        }
    }

    pub(in crate::snippet) fn as_str(&self) -> Option<&str> {
        match self {
            Self::Text(text) | Self::Code(text) => Some(text),
            _ => None,
        }
    }

    /// What a value is, for errors.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::None => "nothing",
            Self::Bool(_) => "a truth value",
            Self::Number(_) => "a number",
            Self::Text(_) => "a text",
            Self::Code(_) => "code",
            Self::List(_) => "a list",
            Self::Object(object) => object.kind(),
        }
    }

    /// Whether two values are the same; what has members is the same as nothing.
    pub(super) fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::None, Self::None) => true,
            (Self::Bool(one), Self::Bool(other)) => one == other,
            (Self::Number(one), Self::Number(other)) => one == other,
            _ => self.as_str().is_some_and(|text| Some(text) == other.as_str()),
        }
    }
}

impl Object<'_> {
    /// What is wrong where an object has no such member.
    pub(in crate::snippet) fn lacks(&self, member: Member) -> String {
        format!("{} has no `{}`", self.kind(), member.name())
    }

    fn kind(&self) -> &'static str {
        match self {
            Self::Request => "a request",
            Self::Body(_) => "a body",
            Self::Header(_) => "a header",
            Self::Field(..) => "a field",
            Self::Repair(_) => "a repair",
            Self::Pair(_) => "a pair",
            Self::Part(_) => "a part",
            Self::Sample(_) => "a sample",
            Self::Loop { .. } => "a loop",
        }
    }
}

impl<'v> List<'v> {
    pub(super) fn len(&self) -> usize {
        match self {
            Self::Headers(list) => list.len(),
            Self::Pairs(list) => list.len(),
            Self::Parts(list) => list.len(),
            Self::Samples(list) => list.len(),
            Self::Losses(list) => list.len(),
            Self::Values(list) => list.len(),
        }
    }

    /// The item at a place, from 0.
    pub(super) fn get(&self, at: usize) -> Option<TemplateValue<'v>> {
        let object = match self {
            Self::Headers(list) => Object::Header(list.get(at)?),
            Self::Pairs(list) => Object::Pair(list.get(at)?),
            Self::Parts(list) => Object::Part(list.get(at)?),
            Self::Samples(list) => Object::Sample(list.get(at)?),
            Self::Losses(list) => return Some(TemplateValue::from(visible(list.get(at)?))),
            Self::Values(list) => return list.get(at).cloned(),
        };
        Some(TemplateValue::Object(object))
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = TemplateValue<'v>> {
        (0..self.len()).filter_map(|at| self.get(at))
    }
}

impl<'v> From<&'v str> for TemplateValue<'v> {
    fn from(text: &'v str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for TemplateValue<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'v> From<Cow<'v, str>> for TemplateValue<'v> {
    fn from(text: Cow<'v, str>) -> Self {
        Self::Text(text)
    }
}

impl From<bool> for TemplateValue<'_> {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<usize> for TemplateValue<'_> {
    fn from(number: usize) -> Self {
        Self::Number(number)
    }
}

impl<'v, V: Into<TemplateValue<'v>>> From<Option<V>> for TemplateValue<'v> {
    fn from(value: Option<V>) -> Self {
        value.map_or(Self::None, Into::into)
    }
}
