//! What it costs to assume a mistake: the more often people make it, the less.
//!
//! Ten is an ordinary one. A repair has to win by [`MARGIN`], so two mistakes that are three apart are told apart, and two
//! that are nearer are shown side by side. Each has an example; a word in italics names the row of the mutation bench that
//! moves when the number does.

/// A number of points; the cheapest explanation of a text is taken.
pub(super) type Cost = u32;

/// The margin by which a repair has to win.
pub(super) const MARGIN: Cost = 3;

/// A way of writing costs so much less once it has been assumed: who writes one name without quotes does so again.
pub(super) const HABIT: Cost = 8;

/// Beyond this, nothing is explained any more.
pub(super) const MOST: Cost = 1_000;

// Separators

/// `{"a", 1}`, `{"a"= 1}`, `[1; 2]`: another mark in the place of a colon or comma. *comma for colon*
pub(super) const OTHER_SEPARATOR: Cost = 8;
/// `["a": "b"]`: a colon in the place of a comma.
pub(super) const COLON_FOR_COMMA: Cost = 10;
/// More, if a name is before the colon, which then makes a pair. *pairs in an array*
pub(super) const SPLIT_PAIR: Cost = 8;
/// `["a" = "b"]`: what is an equals sign elsewhere is not a comma. *equals for colon*
pub(super) const EQUALS_FOR_COMMA: Cost = 16;
/// `{"a". 1}`: a point in the place of a colon or comma.
pub(super) const POINT_FOR_SEPARATOR: Cost = 9;
/// More for a comma that becomes a colon, for each sign of a list: no name before it, the next item on its own line,
/// two words alike in `"tags": {`. *array in braces*
pub(super) const LIKE_A_LIST: Cost = 4;
/// `{"a" 1}`, `[1 2]`, `{"a": 1`: a symbol was forgotten. *comma dropped*, *closers dropped at the end*
pub(super) const MISSING_SYMBOL: Cost = 10;
/// `[{"a": 1`: one more at the same place. *closers dropped at the end*
pub(super) const ANOTHER_MISSING: Cost = 2;
/// More, if the string after it starts with the punctuation that is missing: its quote is what is wrong. *quote
/// dropped: key start*
pub(super) const INTO_A_STRING: Cost = 6;
/// `{, "a": 1}`, `{{"a": 1}`: more for closing what is empty, if its items follow. *leading comma*, *opening bracket too
/// many*
pub(super) const EMPTY_BEFORE_ITEMS: Cost = 8;
/// `{"a:" 1}`: a symbol within the string before it.
pub(super) const SWAPPED_SYMBOL: Cost = 7;
/// `{"a: b"}`: a name and its value in one string. *key and value in one string*
pub(super) const JOINED_PAIR: Cost = 14;
/// `[1,, 2]`: a comma too many. *comma doubled*
pub(super) const SURPLUS_COMMA: Cost = 8;
/// `{"a",: 1}`: one too many where another symbol is waited for.
pub(super) const SURPLUS_FOR_ANOTHER: Cost = 12;
/// `[1]]`: another symbol too many. *extra closer at the end*
pub(super) const SURPLUS_SYMBOL: Cost = 10;
/// `[1, 2,]`: nothing follows a comma. *trailing comma*
pub(super) const TRAILING_COMMA: Cost = 8;

// Brackets

/// `[1, 2}`: a closing bracket of the other kind. *closer swapped*
pub(super) const TURNED_CLOSER: Cost = 12;
/// `{1, 2}`: the same, if the opening one is taken for another, too. *array in braces*
pub(super) const TURNED_WITH_OPENING: Cost = 4;
/// `{"a": 1{`: an opening bracket in the place of the closing one of its kind. *brackets turned*
pub(super) const TURNED_ROUND: Cost = 12;
/// `[{"a": 1]}`: two of them in each other's place. *closing brackets exchanged*
pub(super) const EXCHANGED_CLOSERS: Cost = 12;
/// `[1, 2)`: another bracket in the place of a closing one.
pub(super) const ROUND_CLOSER: Cost = 10;
/// `["a": 1}`: an opening bracket of the other kind. *opener swapped*
pub(super) const TURNED_OPENING: Cost = 9;
/// `{"a", "b"]`: the same where a comma may be a colon, which is by far the more frequent mistake. *comma for colon*
pub(super) const TURNED_OPENING_OF_NAMES: Cost = 12;
/// `{"a": ]}`: the opening bracket of an empty array or object is missing. *opener dropped*
pub(super) const LOST_EMPTY: Cost = 11;
/// `{"a": "b": 1}}`: an opening bracket is missing. *opener dropped*
pub(super) const LOST_OPENING: Cost = 11;
/// The same, if the items are on lines of their own. *opener dropped*
pub(super) const LOST_OPENING_OF_LINES: Cost = 7;
/// More, if a list would then start with a list.
pub(super) const LIST_OF_LISTS: Cost = 4;
/// `[{"a": 1, {"b": 2}]`: a bracket follows where a name is waited for. *closer dropped in the middle*
pub(super) const UNCLOSED_BEFORE_OPENING: Cost = 8;
/// `{{"a": 1}`: an opening bracket too many.
pub(super) const SURPLUS_OPENING: Cost = 13;
/// A closing bracket too many that starts its line, if a pair follows.
pub(super) const SURPLUS_ON_LINE: Cost = 16;
/// Closing a bracket before an item that does not start its line: the layout says nothing.
pub(super) const CLOSED_ON_LINE: Cost = 2;
/// Closing a bracket before an item that is indented as its items are. *closer dropped in the middle*
pub(super) const CLOSED_TOO_EARLY: Cost = 8;
/// Closing a bracket after a line that is indented less than its items. *closer dropped in the middle*
pub(super) const CLOSED_TOO_LATE: Cost = 4;
/// A closing bracket that is indented otherwise than the line of its opening one.
pub(super) const OTHER_INDENTATION: Cost = 4;
/// A closing bracket that starts its line, if its opening one does not end one; it decides between ties.
pub(super) const OTHER_LAYOUT: Cost = 1;

// Quotes

/// `{"a": ""b"}`: a quote too many. *surplus quote*
pub(super) const SURPLUS_QUOTE: Cost = 9;
/// `{"a": "b""}`: one right after a string. *surplus quote*
pub(super) const DOUBLED_QUOTE: Cost = 8;
/// The same after a string in which a quote with a backslash has no partner: this is the one. *inner quote without
/// backslash*
pub(super) const SURPLUS_QUOTE_OF_PAIR: Cost = 14;
/// `{"a": "1}`: one before a number, which it makes a text of. *quote dropped: value end*
pub(super) const SURPLUS_QUOTE_OF_NUMBER: Cost = 11;
/// `{""a": 1}`: the first of two quotes that look like an empty string. *surplus quote*
pub(super) const EMPTY_STRING_FOR_QUOTE: Cost = 7;
/// `[1]'`: a quote of another kind where no string can stand.
pub(super) const STRAY_QUOTE: Cost = 7;
/// `{'a': 1}`: quotes that are not JSON's. *single quotes*, *smart quotes*
pub(super) const OTHER_QUOTES: Cost = 7;
/// `"a'`, `'a"`: one of them is another one. *quotes of two kinds*
pub(super) const MIXED_QUOTES: Cost = 7;
/// `\\"a\\"`: they have a backslash. *key in back-slashed quotes*
pub(super) const ESCAPED_QUOTES: Cost = 7;
/// `"a”`: the closing one alone. *smart quote at the end*
pub(super) const OTHER_CLOSING_QUOTE: Cost = 8;
/// `{"a": "b}`: a closing quote is missing. *quote dropped: value end*
pub(super) const UNCLOSED_STRING: Cost = 10;
/// `{a": 1}`: an opening quote is missing. *quote dropped: key start*
pub(super) const NO_OPENING_QUOTE: Cost = 9;
/// More for each comma and bracket in such a string that may be around it.
pub(super) const SWALLOWED_COMMA: usize = 3;
/// More, if the text is cut off in a string that ends in the brackets which are open around it. *quote dropped: value
/// end*
pub(super) const SWALLOWED_CLOSERS: Cost = 4;
/// More for ending a string before the brackets that it ends in. *quote dropped: value end*
pub(super) const BEFORE_CLOSERS: Cost = 2;
/// More, if brackets remain before that place.
pub(super) const BETWEEN_CLOSERS: Cost = 3;
/// More for ending a string after a typographic quote, which is then a part of it.
pub(super) const BEHIND_OTHER_QUOTE: Cost = 8;
/// More for ending a string in which brackets are opened and not closed, or the other way round.
pub(super) const UNBALANCED: Cost = 4;
/// More for ending a string where no separator follows.
pub(super) const BEFORE_NOTHING: Cost = 2;
/// `"say "hi""`: quotes without a backslash. *inner quote without backslash*, *whole body unescaped*
pub(super) const UNESCAPED_QUOTES: Cost = 9;
/// More for each of them in a name.
pub(super) const QUOTE_IN_NAME: Cost = 8;
/// More, if the quotes within the string are then no pairs.
pub(super) const UNPAIRED_QUOTE: Cost = 4;
/// More for each that looks like the end of a string: the string has swallowed its neighbors. *quote dropped: value
/// end*
pub(super) const SWALLOWED_QUOTE: Cost = 5;
/// At most, for all but the first of a kind in one string.
pub(super) const MOST_REPEATED: Cost = 6;

// What is in strings

/// A raw line break. *raw newline in a string*
pub(super) const RAW_LINE_BREAK: Cost = 8;
/// A raw tab or another control character. *raw tab in a string*
pub(super) const RAW_TAB: Cost = 5;
/// `\\'`: a backslash before a quote that needs none. *bad escape*
pub(super) const ESCAPED_MARK: Cost = 6;
/// `\\_`: a backslash before another mark that needs none. *bad escape*
pub(super) const ESCAPED_OTHER: Cost = 7;
/// `\\\\"`: a quote within JSON in a string that has one backslash too many. *backslash of a quote doubled*
pub(super) const DOUBLED_BACKSLASH: Cost = 8;
/// `\\d`: a backslash that has lost its own. *backslash lost*
pub(super) const LOST_BACKSLASH: Cost = 8;
/// More for taking a backslash from a script in which others stand for themselves.
pub(super) const INCONSISTENT_ESCAPE: Cost = 3;
/// A script that is not whole. *cut off in the last string*
pub(super) const BROKEN_SCRIPT: Cost = 15;
/// A string in which JSON starts in the middle: it was cut in two. *inner quote without backslash*
pub(super) const PIECE_OF_JSON: Cost = 6;
/// A string that should be JSON, and for which no repair is found.
pub(super) const HOPELESS: Cost = 30;

// Words

/// `{a: 1}`, `{404: 1}`: a name without quotes. *unquoted key*
pub(super) const UNQUOTED_NAME: Cost = 7;
/// `{a+b: 1}`: one that is not an identifier.
pub(super) const UNQUOTED_ODD_NAME: Cost = 14;
/// `{"a": b}`: a word without quotes. *bare word as value*
pub(super) const UNQUOTED_WORD: Cost = 8;
/// `{"a": 2020-01-01}`: text without quotes.
pub(super) const UNQUOTED_OTHER: Cost = 12;
/// More for several words.
pub(super) const UNQUOTED_WORDS: Cost = 3;
/// More for a word that is between two quotes already.
pub(super) const QUOTED_ALREADY: Cost = 8;
/// `True`, `None`: literals of other languages. *True, None, undefined*
pub(super) const OTHER_LITERAL: Cost = 4;
/// `undefined`, `NaN`: values that JSON cannot say. *NaN, undefined for a value*
pub(super) const NO_LITERAL: Cost = 5;
/// `+1`, `02134`, `0x1F`: numbers of other languages. *leading zero*, *hex*
pub(super) const OTHER_NUMBER: Cost = 4;
/// `60 * 60`, `new Date()`: an expression of a program.
pub(super) const EXPRESSION: Cost = 5;

// The rest

/// `// why`. *line comment*, *block comment*
pub(super) const COMMENT: Cost = 6;
/// `[1, ...]`: something is left out. *ellipsis*
pub(super) const ELLIPSIS: Cost = 8;
/// White space that JSON does not know. *no-break space*
pub(super) const ODD_SPACE: Cost = 4;
/// `{"a": }`: a value was forgotten.
pub(super) const NO_VALUE: Cost = 25;
/// `{"a":`: the text ends within a member. *truncated*
pub(super) const CUT_OFF: Cost = 10;
/// Text after the document, and more by its length. *leftover of an older block*
pub(super) const LEFTOVER: Cost = 35;
/// A word that belongs to nothing.
pub(super) const STRAY_WORD: Cost = 28;

// What is known of the document

/// Another value where the guide knows of a string.
pub(super) const NO_TEXT: Cost = 15;
/// A value of another type than the guide knows of. *opener swapped*
pub(super) const OTHER_TYPE: Cost = 6;
/// A name that the guide does not know there. *closer dropped in the middle*
pub(super) const UNKNOWN_NAME: Cost = 4;
/// A name that the object has already. *closer dropped in the middle*
pub(super) const NAMED_TWICE: Cost = 6;
