//! Which fields HAR 1.2 knows where: what a misspelling is told from, and what a repair goes by.

use crate::json::Spot;

/// The kind of value that a place in a har block holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) enum Shape {
    /// Anything: HAR says nothing about what is here.
    #[default]
    Any,
    /// The whole block: a request, an entry, or a log.
    Document,
    /// `log`
    Log,
    /// The array `entries`.
    Entries,
    /// An element of `entries`.
    Entry,
    /// A request that is an entry's.
    Request,
    /// The array `headers` or `queryString`.
    NameValues,
    /// A header field or a query parameter.
    NameValue,
    /// The array `cookies`.
    Cookies,
    /// A cookie.
    Cookie,
    /// `postData`
    PostData,
    /// The array `params`.
    Params,
    /// A field of a form.
    Param,
    /// `postData.text`
    BodyText,
    /// Any other string of HAR's: a URL, a name, a value.
    Text,
    /// The array or object `scripts` in a body.
    Scripts,
    /// JavaScript in a string.
    Script,
    /// A JSON document of its own: its `scripts` may be commands of a shell, as in a `package.json`.
    Json,
}

impl From<Shape> for Spot {
    fn from(shape: Shape) -> Self {
        Self(shape as u16)
    }
}

use Shape::{
    Any, BodyText, Cookie, Cookies, Entries, Entry, Log, NameValue, NameValues, Param, Params, PostData, Request, Text,
};

/// The fields of a request (HAR 1.2, "request").
const REQUEST: &[(&str, Shape)] = &[
    ("method", Text),
    ("url", Text),
    ("httpVersion", Text),
    ("cookies", Cookies),
    ("headers", NameValues),
    ("queryString", NameValues),
    ("postData", PostData),
    ("headersSize", Any),
    ("bodySize", Any),
    ("comment", Text),
];

const ENTRY: &[(&str, Shape)] = &[
    ("pageref", Text),
    ("startedDateTime", Text),
    ("time", Any),
    ("request", Request),
    ("response", Any),
    ("cache", Any),
    ("timings", Any),
    ("serverIPAddress", Text),
    ("connection", Text),
    ("comment", Text),
];

const LOG: &[(&str, Shape)] =
    &[("version", Text), ("creator", Any), ("browser", Any), ("pages", Any), ("entries", Entries), ("comment", Text)];

const NAME_VALUE: &[(&str, Shape)] = &[("name", Text), ("value", Text), ("comment", Text)];

const COOKIE: &[(&str, Shape)] = &[
    ("name", Text),
    ("value", Text),
    ("path", Text),
    ("domain", Text),
    ("expires", Any),
    ("httpOnly", Any),
    ("secure", Any),
    ("comment", Text),
];

const POST_DATA: &[(&str, Shape)] = &[("mimeType", Text), ("params", Params), ("text", BodyText), ("comment", Text)];

const PARAM: &[(&str, Shape)] =
    &[("name", Text), ("value", Text), ("fileName", Text), ("contentType", Text), ("comment", Text)];

impl Shape {
    /// All of them, in the order of their numbers.
    pub(super) const ALL: [Self; 18] = [
        Any,
        Self::Document,
        Log,
        Entries,
        Entry,
        Request,
        NameValues,
        NameValue,
        Cookies,
        Cookie,
        PostData,
        Params,
        Param,
        BodyText,
        Text,
        Self::Scripts,
        Self::Script,
        Self::Json,
    ];

    /// The shape that a spot of HAR's guide stands for.
    pub(super) fn at(spot: Spot) -> Self {
        Self::ALL.get(usize::from(spot.0)).copied().unwrap_or_default()
    }

    /// The fields of an object of this shape; empty where HAR names none.
    #[must_use]
    pub(crate) fn fields(self) -> &'static [(&'static str, Self)] {
        match self {
            Request => REQUEST,
            Entry => ENTRY,
            Log => LOG,
            NameValue => NAME_VALUE,
            Cookie => COOKIE,
            PostData => POST_DATA,
            Param => PARAM,
            _ => &[],
        }
    }

    /// The shape of the field `key` of an object of this shape.
    #[must_use]
    pub(crate) fn field(self, key: &str) -> Self {
        let of = |fields: &[(&str, Self)]| fields.iter().find(|(name, _)| *name == key).map(|(_, shape)| *shape);
        match self {
            Self::Document => match key {
                "log" => Log,
                "entries" => Entries,
                "request" => Request,
                _ => of(REQUEST).unwrap_or(Any),
            },
            Self::Scripts => Self::Script,
            Any if key == "scripts" => Self::Scripts,
            _ => of(self.fields()).unwrap_or(Any),
        }
    }

    /// The shape of the elements of an array of this shape.
    #[must_use]
    pub(crate) fn element(self) -> Self {
        match self {
            Entries => Entry,
            NameValues => NameValue,
            Cookies => Cookie,
            Params => Param,
            Self::Scripts => Self::Script,
            _ => Any,
        }
    }

    /// Whether HAR names `key` for an object of this shape; `None` where it names no fields at all.
    #[must_use]
    pub(crate) fn knows(self, key: &str) -> Option<bool> {
        let named = |fields: &[(&str, Self)]| fields.iter().any(|(name, _)| *name == key);
        match self {
            Self::Document => Some(matches!(key, "log" | "entries" | "request") || named(REQUEST) || named(ENTRY)),
            _ if self.fields().is_empty() => None,
            _ => Some(named(self.fields())),
        }
    }

    /// The kind of bracket that a value of this shape opens with, if HAR says.
    #[must_use]
    pub(crate) fn opening(self) -> Option<u8> {
        match self {
            Entries | NameValues | Cookies | Params => Some(b'['),
            Self::Document | Log | Entry | Request | NameValue | Cookie | PostData | Param => Some(b'{'),
            Text | BodyText | Self::Script => Some(b'"'),
            Any | Self::Json | Self::Scripts => None,
        }
    }
}
