//! What it costs to assume a mistake: the more often people make it, the less.
//!
//! Ten is an ordinary one. A repair has to win by [`MARGIN`], so two mistakes that are three apart are told apart, and
//! two that are nearer are shown side by side.
//!
//! Each has broken texts for examples, in which `\n` is a line break. Words in italics name rows of the mutation bench
//! whose findings were others when the number alone was: nothing, 5 or 12 more, or, where that moved none, 30 more. Where
//! none moved on 12 pages a kind, that is said; texts like their example are what such a cost is for.

use std::cmp::Ordering;
use std::ops::{Add, AddAssign};

/// A number of points; the cheapest explanation of a text is taken.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Cost {
    points: u32,
    /// The rows of the table that it is a sum of, a bit each.
    #[cfg(test)]
    pub(super) rows: u128,
}

impl Cost {
    /// The cost of nothing.
    pub(super) const ZERO: Self = Self::points(0);

    /// A cost that is not in the table.
    pub(super) const fn points(points: u32) -> Self {
        Self {
            points,
            #[cfg(test)]
            rows: 0,
        }
    }

    /// The cost of so many of these.
    pub(super) const fn times(mut self, count: usize) -> Self {
        self.points = self.points.saturating_mul(count as u32);
        self.when(count > 0)
    }

    /// The cost, if this is so; else nothing.
    pub(super) const fn when(self, is_so: bool) -> Self {
        if is_so { self } else { Self::ZERO }
    }

    /// The difference to a smaller cost; nothing if that one is larger.
    pub(super) const fn less(mut self, other: Self) -> Self {
        self.points = self.points.saturating_sub(other.points);
        self.when(self.points > 0)
    }
}

impl Add for Cost {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            points: self.points + other.points,
            #[cfg(test)]
            rows: self.rows | other.rows,
        }
    }
}

impl AddAssign for Cost {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl PartialEq for Cost {
    fn eq(&self, other: &Self) -> bool {
        self.points == other.points
    }
}

impl Eq for Cost {}

impl PartialOrd for Cost {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Cost {
    fn cmp(&self, other: &Self) -> Ordering {
        self.points.cmp(&other.points)
    }
}

#[cfg(test)]
impl std::fmt::Display for Cost {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.points.fmt(out)
    }
}

/// The margin by which a repair has to win: costs are rough, and two that are nearer than a third of an ordinary mistake are
/// about as likely.
pub(super) const MARGIN: Cost = Cost::points(3);

/// A way of writing costs so much less once it has been assumed: who writes one name without quotes does so again.
pub(super) const HABIT: Cost = Cost::points(8);

/// Beyond this, nothing is explained any more: a hundred ordinary mistakes make any text of any other.
pub(super) const MOST: Cost = Cost::points(1_000);

/// The table: each row a constant. In tests, a cost knows the rows that it is a sum of.
macro_rules! costs {
    ($($(#[doc = $doc:literal])* $name:ident = $points:literal;)*) => {
        #[cfg(test)]
        #[allow(non_camel_case_types, clippy::upper_case_acronyms, reason = "they number the constants")]
        enum CostRow {
            $($name,)*
        }

        $(
            $(#[doc = $doc])*
            pub(super) const $name: Cost = Cost {
                points: $points,
                #[cfg(test)]
                rows: 1 << CostRow::$name as u32,
            };
        )*

        /// Each constant, its name and what is said of it.
        #[cfg(test)]
        pub(super) const TABLE: &[(Cost, &str, &str)] = &[$(($name, stringify!($name), concat!($($doc),*))),*];
    };
}

costs! {
    // Separators

    /// `{"a", 1}`, `{"a"= 1, "b": 2}`, `[1; 2]`: another mark in the place of a colon or comma. *comma for each colon*,
    /// *semicolon for a comma*
    OTHER_SEPARATOR = 8;
    /// `[1: 2]`, `{"a": 1: "b": 2}`: a colon in the place of a comma. *colon for a comma*
    COLON_FOR_COMMA = 10;
    /// `["a": "b"]`: more, if a name is before the colon, which then makes a pair. *colon for a comma*, *comma for each
    /// colon*
    SPLIT_PAIR = 8;
    /// `["a" = "b"]`: what is an equals sign elsewhere is not a comma. *assignment around*
    EQUALS_FOR_COMMA = 16;
    /// `{"a". 1}`, `["a" . "b"]`: a point in the place of a colon or comma. *strings joined*
    POINT_FOR_SEPARATOR = 9;
    /// `{"tags": {"red", "green"}}`: more for a comma that becomes a colon, for each sign of a list: no name before it, the
    /// next item on its own line, two words alike. *full-width symbols all over*
    LIKE_A_LIST = 4;
    /// `{"a" 1}`, `[1 2]`, `{"a": 1`: a symbol was forgotten. *comma missing between elements*, *several commas missing*
    MISSING_SYMBOL = 10;
    /// `[{"a": [1, {"b": 2`: one more at the same place. *cut off in a string*
    ANOTHER_MISSING = 2;
    /// `{"a": 1 ", "b": 2}`: more, if the string after it starts with the punctuation that is missing: its quote is what is
    /// wrong. *all quotes doubled*
    INTO_A_STRING = 6;
    /// `{,\n  "a": 1\n}`, `{{"a": 1}`: more for closing what is empty, if its items follow. *opening bracket too many*
    EMPTY_BEFORE_ITEMS = 8;
    /// `{"a:" 1}`, `{"a": "b," "c": 1}`: a symbol within the string before it. *colon inside the key*, *comma inside the
    /// value*
    SWAPPED_SYMBOL = 7;
    /// `{"name: Ann", "b": 1}`: a name and its value in one string. *key and value in one string*
    JOINED_PAIR = 14;
    /// `[1,, 2]`, `[,1]`: a comma too many. *member commented out*, *value missing*
    SURPLUS_COMMA = 8;
    /// `{"a",: 1}`, `[1 :, 2]`: one too many where another symbol is waited for. *value missing*
    SURPLUS_FOR_ANOTHER = 12;
    /// `[1]]`, `{"a": {"b": 1}}, "c": 2}`: another symbol too many. *opening bracket too many*, *closing bracket too many*
    SURPLUS_SYMBOL = 10;
    /// `[1, 2,]`: nothing follows a comma. *comma after the last*
    TRAILING_COMMA = 8;

    // Brackets

    /// `[1, 2}`: a closing bracket of the other kind. *braces of one element missing*
    TURNED_CLOSER = 12;
    /// `{1, 2}`: the same, if the opening one is taken for another, too. *object in brackets*, *list in braces*
    TURNED_WITH_OPENING = 4;
    /// `{"a": 1{`, `[1, 2[`: an opening bracket in the place of the closing one of its kind. *brackets turned*
    TURNED_ROUND = 12;
    /// `[{"a": 1]}`: two of them in each other's place. *braces of one element missing*
    EXCHANGED_CLOSERS = 12;
    /// `[1, 2 )`: another bracket in the place of a closing one. Moves no row.
    ROUND_CLOSER = 10;
    /// `["a": 1}`, `{1, 2]`: an opening bracket of the other kind. *opening bracket too many*
    TURNED_OPENING = 9;
    /// `{"a", "b"]`: the same where a comma may be a colon, which is by far the more frequent mistake. *comma for each
    /// colon*
    TURNED_OPENING_OF_NAMES = 12;
    /// `{"a": ]}`, `{"a": }}`: the opening bracket of an empty array or object is missing. *value missing*
    LOST_EMPTY = 11;
    /// `{"a": "b": 1}}`, `{"a": {"b": 1}, {"b": 2}]}`: an opening bracket is missing. *opening bracket missing*
    LOST_OPENING = 11;
    /// `{"a":\n  "b": 1\n}}`: the same, if the items are on lines of their own. *marks of a diff*
    LOST_OPENING_OF_LINES = 7;
    /// `{"a": [1], [2]]}`: more, if a list would then start with a list. *closing bracket too many*
    LIST_OF_LISTS = 4;
    /// `[{"a": 1, {"b": 2}]`: a bracket follows where a name is waited for. *closing bracket missing by its line*
    UNCLOSED_BEFORE_OPENING = 8;
    /// `{{"a": 1}`, `[{{"a": 1}]`: an opening bracket too many. *opening bracket too many*, *list in braces*
    SURPLUS_OPENING = 13;
    /// `[\n  {\n    "a": 1\n  },\n  "b": 2\n  }\n]`: a closing bracket too many that starts its line, if a pair follows.
    /// *braces of one element missing*
    SURPLUS_ON_LINE = 16;
    /// `{"a": {"b": 1, "c": 2}`: more for closing a bracket before an item that does not start its line: the layout says
    /// nothing. *closing brace missing somewhere*
    CLOSED_ON_LINE = 2;
    /// `{\n  "a": {\n    "b": 1,\n    "c": 2\n}`: more for closing a bracket before an item that is indented as its items
    /// are. *closing bracket missing by its line*
    CLOSED_TOO_EARLY = 8;
    /// `{\n  "a": {\n    "b": 1,\n  "c": 2\n}`: more for closing a bracket after a line that is indented less than its
    /// items. *comment that never ends*
    CLOSED_TOO_LATE = 4;
    /// `{\n  "a": {\n    "b": 1\n}`: more for a closing bracket that is indented otherwise than the line of its opening
    /// one. *layer not escaped at all*
    OTHER_INDENTATION = 4;
    /// `{\n"a": {"b": 1\n}`: more for a closing bracket that starts its line, if its opening one does not end one; it
    /// decides between ties. *opening bracket too many*, *closing bracket too many*
    OTHER_LAYOUT = 1;

    // Quotes

    /// `{"a": 1"}`: a quote too many. *quote after a number*
    SURPLUS_QUOTE = 9;
    /// `{"a": "b""}`: one right after a string. *all quotes doubled*, *opening quote of a value missing*
    DOUBLED_QUOTE = 8;
    /// `{"a": "b \"c""}`: the same after a string in which a quote with a backslash has no partner: this is the one.
    /// Moves no row.
    SURPLUS_QUOTE_OF_PAIR = 14;
    /// `{"a": "1}`: one before a number, which it makes a text of. *closing quote of a value missing*
    SURPLUS_QUOTE_OF_NUMBER = 11;
    /// `{""a": 1}`: the first of two quotes that look like an empty string. *opening quote doubled*
    EMPTY_STRING_FOR_QUOTE = 7;
    /// `[1]'`, `{"a"': 1}`: a quote of another kind where no string can be. *apostrophe after the end*, *apostrophes around
    /// all*
    STRAY_QUOTE = 7;
    /// `{'a': 1}`: quotes that are not JSON's. *all strings in single quotes*, *all strings in curly quotes*
    OTHER_QUOTES = 7;
    /// `{"a': 1}`, `{'a": 1}`: one of them is another one. *quotes of two kinds*
    MIXED_QUOTES = 7;
    /// `{\"a\": 1, "b": 2}`: they have a backslash. *key in back-slashed quotes*
    ESCAPED_QUOTES = 7;
    /// `{"a": "b”}`: the closing one alone. *one curly quote*
    OTHER_CLOSING_QUOTE = 8;
    /// `{"a": "b}`, `{"a: 1}`: a closing quote is missing. *key and value in one string*, *line break in a string*
    UNCLOSED_STRING = 10;
    /// `{a": 1}`: an opening quote is missing. *quote after a number*, *call*
    NO_OPENING_QUOTE = 9;
    /// `{"a": b, c", "d": 1}`: more for each comma and bracket in such a string that may be around it. *call*, *member of a
    /// program*
    SWALLOWED_COMMA = 3;
    /// `[{"a": "b"}, {"c": "d}]`: more, if the text is cut off in a string that ends in the brackets which are open around
    /// it. *closing quote of the last value missing*
    SWALLOWED_CLOSERS = 4;
    /// `{"a": {"b": "c}}`: more for ending a string before the brackets that it ends in. *closing quote of the last value
    /// missing*
    BEFORE_CLOSERS = 2;
    /// `{"a": {"b": "c}}}`: more, if brackets remain before that place. *closing quote of the last value missing*
    BETWEEN_CLOSERS = 3;
    /// `{"a": "b”, "c": 1}`: more for ending a string after a typographic quote, which is then a part of it. *one curly
    /// quote*
    BEHIND_OTHER_QUOTE = 8;
    /// `{"a": "b {c, "d": 1}`: more for ending a string in which brackets are opened and not closed, or the other way
    /// round. *all quotes doubled*
    UNBALANCED = 4;
    /// `{"a": "b} c", "d": "e}`: more for ending a string where no separator follows. *closing quote of the last value
    /// missing*
    BEFORE_NOTHING = 2;
    /// `{"a": "say "hi""}`: quotes without a backslash. *backslash of a quote doubled*, *value missing*
    UNESCAPED_QUOTES = 9;
    /// `{"a "b" c": 1}`: more for each of them in a name. *plus before a number*, *opening quote doubled*
    QUOTE_IN_NAME = 8;
    /// `{"a": "6" wide", "b": 1}`: more, if the quotes within the string are then no pairs. *backslash of one quote lost*
    UNPAIRED_QUOTE = 4;
    /// `{"a": "b", c", "d": 1}`: more for each that looks like the end of a string: the string has swallowed its neighbors.
    /// *value and colon missing*, *plus before a number*
    SWALLOWED_QUOTE = 5;
    /// `{"a": "1\n2\n3\n4\n5\n6\n7\n8\n9"}`: at most, for all but the first of a kind in one string. *conflict of a merge*
    MOST_REPEATED = 6;

    // What is in strings

    /// `{"a": "b\nc, "d": 1}`: a raw line break. *layer not escaped at all*
    RAW_LINE_BREAK = 8;
    /// `{"a": "b\tc"}`: a raw tab or another control character. *tab in a string*
    RAW_TAB = 5;
    /// `{"a": "it\'s"}`: a backslash before a quote that needs none. *backslash before each apostrophe*
    ESCAPED_MARK = 6;
    /// `{"a": "b\_c"}`: a backslash before another mark that needs none. *backslash before another character*
    ESCAPED_OTHER = 7;
    /// `{"a": "{\"b\\": 1}"}`: a quote within JSON in a string that has one backslash too many. *backslash of a quote
    /// doubled*
    DOUBLED_BACKSLASH = 8;
    /// `{"a": "\d+"}`: a backslash that has lost its own. *all backslashes of a string halved*
    LOST_BACKSLASH = 8;
    /// `{"f": "function (a) { return '\\d\ e'; }"}`: more for taking a backslash from a script in which others stand for
    /// themselves. *backslash before each apostrophe*
    INCONSISTENT_ESCAPE = 3;
    /// `{"scripts": {"f": "function (a) { return a, "g": 1}}`: a script that is not whole. *escape cut off*, *all
    /// backslashes of a string halved*
    BROKEN_SCRIPT = 15;
    /// `{"text": "{"a\": 1}"}`: a string in which JSON starts in the middle: it was cut in two. *value missing*, *text
    /// after the end*
    PIECE_OF_JSON = 6;
    /// `{"a": "{\"b\" 1 2 3\t"}`: a string that should be JSON, and for which no repair is found. *backslash of a quote doubled*
    HOPELESS = 30;

    // Words

    /// `{a: 1}`, `{404: 1}`: a name without quotes. *all keys without quotes*, *opening quote of a key missing*
    UNQUOTED_NAME = 7;
    /// `{a+b: 1}`: one that is not an identifier. *strings joined*
    UNQUOTED_ODD_NAME = 14;
    /// `{"a": b}`: a word without quotes. *opening quote of a value missing*
    UNQUOTED_WORD = 8;
    /// `{"a": 2020-01-01}`: text without quotes. *literal in capitals*, *stray symbol*
    UNQUOTED_OTHER = 12;
    /// `[a b]`: more for several words. *conflict of a merge*
    UNQUOTED_WORDS = 3;
    /// `{"a": ""b""}`: more for a word that is between two quotes already. Moves no row.
    QUOTED_ALREADY = 8;
    /// `[True]`, `[None]`: literals of other languages. *literal of Python*, *nil*
    OTHER_LITERAL = 4;
    /// `[undefined]`, `[NaN]`: values that JSON cannot say. *undefined or NaN*
    NO_LITERAL = 5;
    /// `[+1]`, `[02134]`, `[0x1F]`: numbers of other languages. *thousands apart*
    OTHER_NUMBER = 4;
    /// `[60 * 60]`, `[new Date()]`: an expression of a program. *spread*
    EXPRESSION = 5;

    // The rest

    /// `[1 // why\n]`: a comment. *member commented out*, *opening bracket missing*
    COMMENT = 6;
    /// `[1, ...]`: something is left out. *spread*
    ELLIPSIS = 8;
    /// `[1, 2]`: white space that JSON does not know. Moves no row.
    ODD_SPACE = 4;
    /// `{"a": , "b": 1}`: a value was forgotten. *value missing*
    NO_VALUE = 25;
    /// `{"a": 1, "b"`: the text ends within a member. *cut off in a string*, *cut off anywhere*
    CUT_OFF = 10;
    /// `[1] x`, `{"a": 1} {"b": 2}`: text after the document, and more by its length. *text after the end*, *closing
    /// bracket too many*
    LEFTOVER = 35;
    /// `{"a": 1 x}`: a word that belongs to nothing. *stray symbol*, *number with a unit*
    STRAY_WORD = 28;

    // What is known of the document

    /// `{"url": ["https://a.test"}`: another value where the guide knows of a string. *layer not escaped at all*
    NO_TEXT = 15;
    /// `{"headers": {"name": "A", "value": "b"}]}`: a value of another type than the guide knows of. *dashes of YAML*,
    /// *value missing*
    OTHER_TYPE = 6;
    /// `{"postData": {"text": "a", "url": "https://a.test"}`: a name that the guide does not know there. *closing brace
    /// missing somewhere*
    UNKNOWN_NAME = 4;
    /// `[{"a": 1, "b": 2, "a": 3, "b": 4]`: a name that the object has already. *braces of one element missing*, *closing
    /// brace missing in a list*
    NAMED_TWICE = 6;
}
