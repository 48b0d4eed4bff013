//! What it costs to assume a mistake: the more often people make it, the less.
//!
//! Ten is an ordinary one. A repair has to win by [`MARGIN`], so two mistakes that are three apart are told apart, and
//! two that are nearer are shown side by side.
//!
//! Each has broken texts for examples, in which `\n` is a line break. Words in italics name rows of the mutation bench
//! whose findings were others when the number alone was: nothing, 5 or 12 more, or, where that moved none, 30 more. Where
//! none moved on 12 pages a kind, that is said; texts like their example are what such a cost is for.

/// A number of points; the cheapest explanation of a text is taken.
pub(super) type Cost = u32;

/// The margin by which a repair has to win: costs are rough, and two that are nearer than a third of an ordinary mistake are
/// about as likely.
pub(super) const MARGIN: Cost = 3;

/// A way of writing costs so much less once it has been assumed: who writes one name without quotes does so again.
pub(super) const HABIT: Cost = 8;

/// Beyond this, nothing is explained any more: a hundred ordinary mistakes make any text of any other.
pub(super) const MOST: Cost = 1_000;

// Separators

/// `{"a", 1}`, `{"a"= 1, "b": 2}`, `[1; 2]`: another mark in the place of a colon or comma. *comma for each colon*,
/// *semicolon for a comma*
pub(super) const OTHER_SEPARATOR: Cost = 8;
/// `[1: 2]`, `{"a": 1: "b": 2}`: a colon in the place of a comma. *colon for a comma*
pub(super) const COLON_FOR_COMMA: Cost = 10;
/// `["a": "b"]`: more, if a name is before the colon, which then makes a pair. *colon for a comma*, *comma for each
/// colon*
pub(super) const SPLIT_PAIR: Cost = 8;
/// `["a" = "b"]`: what is an equals sign elsewhere is not a comma. *assignment around*
pub(super) const EQUALS_FOR_COMMA: Cost = 16;
/// `{"a". 1}`, `["a" . "b"]`: a point in the place of a colon or comma. *strings joined*
pub(super) const POINT_FOR_SEPARATOR: Cost = 9;
/// `{"tags": {"red", "green"}}`: more for a comma that becomes a colon, for each sign of a list: no name before it, the
/// next item on its own line, two words alike. *full-width symbols all over*
pub(super) const LIKE_A_LIST: Cost = 4;
/// `{"a" 1}`, `[1 2]`, `{"a": 1`: a symbol was forgotten. *comma missing between elements*, *several commas missing*
pub(super) const MISSING_SYMBOL: Cost = 10;
/// `[{"a": [1, {"b": 2`: one more at the same place. *cut off in a string*
pub(super) const ANOTHER_MISSING: Cost = 2;
/// `{"a": 1 ", "b": 2}`: more, if the string after it starts with the punctuation that is missing: its quote is what is
/// wrong. *all quotes doubled*
pub(super) const INTO_A_STRING: Cost = 6;
/// `{, "a": 1}`, `{{"a": 1}`: more for closing what is empty, if its items follow. *opening bracket too many*
pub(super) const EMPTY_BEFORE_ITEMS: Cost = 8;
/// `{"a:" 1}`, `{"a": "b," "c": 1}`: a symbol within the string before it. *colon inside the key*, *comma inside the
/// value*
pub(super) const SWAPPED_SYMBOL: Cost = 7;
/// `{"name: Ann", "b": 1}`: a name and its value in one string. *key and value in one string*
pub(super) const JOINED_PAIR: Cost = 14;
/// `[1,, 2]`, `[,1]`: a comma too many. *member commented out*, *value missing*
pub(super) const SURPLUS_COMMA: Cost = 8;
/// `{"a",: 1}`, `[1 :, 2]`: one too many where another symbol is waited for. *value missing*
pub(super) const SURPLUS_FOR_ANOTHER: Cost = 12;
/// `[1]]`, `{"a": {"b": 1}}, "c": 2}`: another symbol too many. *opening bracket too many*, *closing bracket too many*
pub(super) const SURPLUS_SYMBOL: Cost = 10;
/// `[1, 2,]`: nothing follows a comma. *comma after the last*
pub(super) const TRAILING_COMMA: Cost = 8;

// Brackets

/// `[1, 2}`: a closing bracket of the other kind. *braces of one element missing*
pub(super) const TURNED_CLOSER: Cost = 12;
/// `{1, 2}`: the same, if the opening one is taken for another, too. *object in brackets*, *list in braces*
pub(super) const TURNED_WITH_OPENING: Cost = 4;
/// `{"a": 1{`, `[1, 2[`: an opening bracket in the place of the closing one of its kind. *brackets turned*
pub(super) const TURNED_ROUND: Cost = 12;
/// `[{"a": 1]}`: two of them in each other's place. *braces of one element missing*
pub(super) const EXCHANGED_CLOSERS: Cost = 12;
/// `[1, 2 )`: another bracket in the place of a closing one. Moves no row.
pub(super) const ROUND_CLOSER: Cost = 10;
/// `["a": 1}`, `{1, 2]`: an opening bracket of the other kind. *opening bracket too many*
pub(super) const TURNED_OPENING: Cost = 9;
/// `{"a", "b"]`: the same where a comma may be a colon, which is by far the more frequent mistake. *comma for each
/// colon*
pub(super) const TURNED_OPENING_OF_NAMES: Cost = 12;
/// `{"a": ]}`, `{"a": }}`: the opening bracket of an empty array or object is missing. *value missing*
pub(super) const LOST_EMPTY: Cost = 11;
/// `{"a": "b": 1}}`, `{"a": {"b": 1}, {"b": 2}]}`: an opening bracket is missing. *opening bracket missing*
pub(super) const LOST_OPENING: Cost = 11;
/// `{"a":\n  "b": 1\n}}`: the same, if the items are on lines of their own. *marks of a diff*
pub(super) const LOST_OPENING_OF_LINES: Cost = 7;
/// `{"a": [1], [2]]}`: more, if a list would then start with a list. *closing bracket too many*
pub(super) const LIST_OF_LISTS: Cost = 4;
/// `[{"a": 1, {"b": 2}]`: a bracket follows where a name is waited for. *closing bracket missing by its line*
pub(super) const UNCLOSED_BEFORE_OPENING: Cost = 8;
/// `{{"a": 1}`, `[{{"a": 1}]`: an opening bracket too many. *opening bracket too many*, *list in braces*
pub(super) const SURPLUS_OPENING: Cost = 13;
/// `[\n  {\n    "a": 1\n  },\n  "b": 2\n  }\n]`: a closing bracket too many that starts its line, if a pair follows.
/// *braces of one element missing*
pub(super) const SURPLUS_ON_LINE: Cost = 16;
/// `{"a": {"b": 1, "c": 2}`: more for closing a bracket before an item that does not start its line: the layout says
/// nothing. *closing brace missing somewhere*
pub(super) const CLOSED_ON_LINE: Cost = 2;
/// `{\n  "a": {\n    "b": 1,\n    "c": 2\n}`: more for closing a bracket before an item that is indented as its items
/// are. *closing bracket missing by its line*
pub(super) const CLOSED_TOO_EARLY: Cost = 8;
/// `{\n  "a": {\n    "b": 1,\n  "c": 2\n}`: more for closing a bracket after a line that is indented less than its
/// items. *comment that never ends*
pub(super) const CLOSED_TOO_LATE: Cost = 4;
/// `{\n  "a": {\n    "b": 1\n}`: more for a closing bracket that is indented otherwise than the line of its opening
/// one. *layer not escaped at all*
pub(super) const OTHER_INDENTATION: Cost = 4;
/// `{\n"a": {"b": 1\n}`: more for a closing bracket that starts its line, if its opening one does not end one; it
/// decides between ties. *opening bracket too many*, *closing bracket too many*
pub(super) const OTHER_LAYOUT: Cost = 1;

// Quotes

/// `{"a": 1"}`, `{"a": ""b"}`: a quote too many. *quote after a number*
pub(super) const SURPLUS_QUOTE: Cost = 9;
/// `{"a": "b""}`: one right after a string. *all quotes doubled*, *opening quote of a value missing*
pub(super) const DOUBLED_QUOTE: Cost = 8;
/// `{"a": "b \"c""}`: the same after a string in which a quote with a backslash has no partner: this is the one.
/// Moves no row.
pub(super) const SURPLUS_QUOTE_OF_PAIR: Cost = 14;
/// `{"a": "1}`: one before a number, which it makes a text of. *closing quote of a value missing*
pub(super) const SURPLUS_QUOTE_OF_NUMBER: Cost = 11;
/// `{""a": 1}`: the first of two quotes that look like an empty string. *opening quote doubled*
pub(super) const EMPTY_STRING_FOR_QUOTE: Cost = 7;
/// `[1]'`, `{"a"': 1}`: a quote of another kind where no string can be. *apostrophe after the end*, *apostrophes around
/// all*
pub(super) const STRAY_QUOTE: Cost = 7;
/// `{'a': 1}`: quotes that are not JSON's. *all strings in single quotes*, *all strings in curly quotes*
pub(super) const OTHER_QUOTES: Cost = 7;
/// `{"a': 1}`, `{'a": 1}`: one of them is another one. *quotes of two kinds*
pub(super) const MIXED_QUOTES: Cost = 7;
/// `{\"a\": 1, "b": 2}`: they have a backslash. *key in back-slashed quotes*
pub(super) const ESCAPED_QUOTES: Cost = 7;
/// `{"a": "b”}`: the closing one alone. *one curly quote*
pub(super) const OTHER_CLOSING_QUOTE: Cost = 8;
/// `{"a": "b}`, `{"a: 1}`: a closing quote is missing. *key and value in one string*, *line break in a string*
pub(super) const UNCLOSED_STRING: Cost = 10;
/// `{a": 1}`: an opening quote is missing. *quote after a number*, *call*
pub(super) const NO_OPENING_QUOTE: Cost = 9;
/// `{"a": b, c", "d": 1}`: more for each comma and bracket in such a string that may be around it. *call*, *member of a
/// program*
pub(super) const SWALLOWED_COMMA: Cost = 3;
/// `[{"a": "b"}, {"c": "d}]`: more, if the text is cut off in a string that ends in the brackets which are open around
/// it. *closing quote of the last value missing*
pub(super) const SWALLOWED_CLOSERS: Cost = 4;
/// `{"a": {"b": "c}}`: more for ending a string before the brackets that it ends in. *closing quote of the last value
/// missing*
pub(super) const BEFORE_CLOSERS: Cost = 2;
/// `{"a": {"b": "c}}}`: more, if brackets remain before that place. *closing quote of the last value missing*
pub(super) const BETWEEN_CLOSERS: Cost = 3;
/// `{"a": "b”, "c": 1}`: more for ending a string after a typographic quote, which is then a part of it. *one curly
/// quote*
pub(super) const BEHIND_OTHER_QUOTE: Cost = 8;
/// `{"a": "b {c, "d": 1}`: more for ending a string in which brackets are opened and not closed, or the other way
/// round. *all quotes doubled*
pub(super) const UNBALANCED: Cost = 4;
/// `{"a": "b} c", "d": "e}`: more for ending a string where no separator follows. *closing quote of the last value
/// missing*
pub(super) const BEFORE_NOTHING: Cost = 2;
/// `{"a": "say "hi""}`: quotes without a backslash. *backslash of a quote doubled*, *value missing*
pub(super) const UNESCAPED_QUOTES: Cost = 9;
/// `{"a "b" c": 1}`: more for each of them in a name. *plus before a number*, *opening quote doubled*
pub(super) const QUOTE_IN_NAME: Cost = 8;
/// `{"a": "6" wide", "b": 1}`: more, if the quotes within the string are then no pairs. *backslash of one quote lost*
pub(super) const UNPAIRED_QUOTE: Cost = 4;
/// `{"a": "b", c", "d": 1}`: more for each that looks like the end of a string: the string has swallowed its neighbors.
/// *value and colon missing*, *plus before a number*
pub(super) const SWALLOWED_QUOTE: Cost = 5;
/// `{"a": "1\n2\n3\n4\n5\n6\n7\n8\n9"}`: at most, for all but the first of a kind in one string. *conflict of a merge*
pub(super) const MOST_REPEATED: Cost = 6;

// What is in strings

/// `{"a": "b\nc, "d": 1}`: a raw line break. *layer not escaped at all*
pub(super) const RAW_LINE_BREAK: Cost = 8;
/// `{"a": "b\tc"}`: a raw tab or another control character. *tab in a string*
pub(super) const RAW_TAB: Cost = 5;
/// `{"a": "it\'s"}`: a backslash before a quote that needs none. *backslash before each apostrophe*
pub(super) const ESCAPED_MARK: Cost = 6;
/// `{"a": "b\_c"}`: a backslash before another mark that needs none. *backslash before another character*
pub(super) const ESCAPED_OTHER: Cost = 7;
/// `{"a": "{\"b\\": 1}"}`: a quote within JSON in a string that has one backslash too many. *backslash of a quote
/// doubled*
pub(super) const DOUBLED_BACKSLASH: Cost = 8;
/// `{"a": "\d+"}`: a backslash that has lost its own. *all backslashes of a string halved*
pub(super) const LOST_BACKSLASH: Cost = 8;
/// `{"f": "function (a) { return '\\d\ e'; }"}`: more for taking a backslash from a script in which others stand for
/// themselves. *backslash before each apostrophe*
pub(super) const INCONSISTENT_ESCAPE: Cost = 3;
/// `{"scripts": {"f": "function (a) { return a, "g": 1}}`: a script that is not whole. *escape cut off*, *all
/// backslashes of a string halved*
pub(super) const BROKEN_SCRIPT: Cost = 15;
/// `{"text": "{"a\": 1}"}`: a string in which JSON starts in the middle: it was cut in two. *value missing*, *text
/// after the end*
pub(super) const PIECE_OF_JSON: Cost = 6;
/// `{"a": "{"b"}`: a string that should be JSON, and for which no repair is found. *backslash of a quote doubled*
pub(super) const HOPELESS: Cost = 30;

// Words

/// `{a: 1}`, `{404: 1}`: a name without quotes. *all keys without quotes*, *opening quote of a key missing*
pub(super) const UNQUOTED_NAME: Cost = 7;
/// `{a+b: 1}`: one that is not an identifier. *strings joined*
pub(super) const UNQUOTED_ODD_NAME: Cost = 14;
/// `{"a": b}`: a word without quotes. *opening quote of a value missing*
pub(super) const UNQUOTED_WORD: Cost = 8;
/// `{"a": 2020-01-01}`: text without quotes. *literal in capitals*, *stray symbol*
pub(super) const UNQUOTED_OTHER: Cost = 12;
/// `[a b]`: more for several words. *conflict of a merge*
pub(super) const UNQUOTED_WORDS: Cost = 3;
/// `{"a": ""b""}`: more for a word that is between two quotes already. Moves no row.
pub(super) const QUOTED_ALREADY: Cost = 8;
/// `[True]`, `[None]`: literals of other languages. *literal of Python*, *nil*
pub(super) const OTHER_LITERAL: Cost = 4;
/// `[undefined]`, `[NaN]`: values that JSON cannot say. *undefined or NaN*
pub(super) const NO_LITERAL: Cost = 5;
/// `[+1]`, `[02134]`, `[0x1F]`: numbers of other languages. *thousands apart*
pub(super) const OTHER_NUMBER: Cost = 4;
/// `[60 * 60]`, `[new Date()]`: an expression of a program. *spread*
pub(super) const EXPRESSION: Cost = 5;

// The rest

/// `[1 // why\n]`: a comment. *member commented out*, *opening bracket missing*
pub(super) const COMMENT: Cost = 6;
/// `[1, ...]`: something is left out. *spread*
pub(super) const ELLIPSIS: Cost = 8;
/// `[1, 2]`: white space that JSON does not know. Moves no row.
pub(super) const ODD_SPACE: Cost = 4;
/// `{"a": , "b": 1}`: a value was forgotten. *value missing*
pub(super) const NO_VALUE: Cost = 25;
/// `{"a": 1, "b"`: the text ends within a member. *cut off in a string*, *cut off anywhere*
pub(super) const CUT_OFF: Cost = 10;
/// `[1] x`, `{"a": 1} {"b": 2}`: text after the document, and more by its length. *text after the end*, *closing
/// bracket too many*
pub(super) const LEFTOVER: Cost = 35;
/// `{"a": 1 x}`: a word that belongs to nothing. *stray symbol*, *number with a unit*
pub(super) const STRAY_WORD: Cost = 28;

// What is known of the document

/// `{"url": ["https://a.test"}`: another value where the guide knows of a string. *layer not escaped at all*
pub(super) const NO_TEXT: Cost = 15;
/// `{"headers": {"name": "A", "value": "b"}]}`: a value of another type than the guide knows of. *dashes of YAML*,
/// *value missing*
pub(super) const OTHER_TYPE: Cost = 6;
/// `{"postData": {"text": "a", "url": "https://a.test"}`: a name that the guide does not know there. *closing brace
/// missing somewhere*
pub(super) const UNKNOWN_NAME: Cost = 4;
/// `[{"a": 1, "b": 2, "a": 3, "b": 4]`: a name that the object has already. *braces of one element missing*, *closing
/// brace missing in a list*
pub(super) const NAMED_TWICE: Cost = 6;
