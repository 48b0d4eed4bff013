//! Good pages: API documentation with har blocks, made from a seed, with the place of each layer of each block.

mod body;
mod notations;
mod request;
mod script;
mod style;

use super::layer::Layer;
use super::rng::Rng;

pub(crate) use notations::{Notation, Part, Word, Written};
pub(crate) use script::is_script;
use style::Style;
pub(crate) use style::escape;

/// A page without mistakes.
#[derive(Clone, Debug)]
pub(crate) struct Good {
    /// The page.
    pub(crate) text: String,
    /// Its har blocks.
    pub(crate) blocks: Vec<Block>,
    /// The line break that the page uses.
    pub(crate) newline: &'static str,
}

/// A har block of a page.
#[derive(Clone, Debug)]
pub(crate) struct Block {
    /// Its layers, outermost first: the document, its body, what that has in strings.
    pub(crate) layers: Vec<Layer>,
    /// Bytes of the page: the back-ticks that open it and those that close it.
    pub(crate) fences: [(usize, usize); 2],
    /// Bytes of the page: the tag after the opening back-ticks.
    pub(crate) tag: (usize, usize),
    /// What precedes each line of the block.
    pub(crate) prefix: &'static str,
    /// The words of a command or the lines of a message, in bytes of the page.
    pub(crate) words: Vec<Word>,
    /// Where a command goes on in the next line: the backslash.
    pub(crate) breaks: Vec<(usize, usize)>,
    /// The line break that is the empty line of a message.
    pub(crate) empty: Option<usize>,
}

/// Where a block stands in the Markdown around it.
#[derive(Clone, Copy, Debug)]
struct Container {
    /// What precedes the first line of the block.
    first: &'static str,
    /// What precedes the others.
    rest: &'static str,
    /// A paragraph that opens the container.
    lead: &'static str,
}

const TOP: Container = Container { first: "", rest: "", lead: "" };
const CONTAINERS: [Container; 8] = [
    Container { first: "  ", rest: "  ", lead: "- Send the request:\n" },
    Container { first: "- ", rest: "  ", lead: "" },
    Container { first: "   ", rest: "   ", lead: "1. Send the request:\n" },
    Container { first: "> ", rest: "> ", lead: "> Try it:\n>\n" },
    Container { first: "> ", rest: "> ", lead: "" },
    Container { first: "  > ", rest: "  > ", lead: "* An example:\n\n  > Send it:\n  >\n" },
    Container { first: "     ", rest: "     ", lead: "1. First\n   - then send:\n\n" },
    Container { first: "> * ", rest: ">   ", lead: "" },
];

const FRONT: [&str; 4] = [
    "",
    "---\ntitle: Manage things\n---\n",
    "---\ntitle: \"Things: an overview\"\ndescription: How they are managed\ntags: [api, http]\n---\n\n",
    "---\nsection: Guides\n---\n",
];

const PROSE: [&str; 22] = [
    "Before you start, [register an application](https://example.com/apps) and note its **Client ID** and *secret*.",
    "The limit is 50 items a page. Write to <support@example.com> or <mailto:api@example.com> if you need more.",
    "Replace each placeholder with your own values. Tokens expire after `86400` seconds.",
    "<!-- The team of the API reviews this page every May. -->",
    "| Field | Type | Meaning |\n| --- | --- | --- |\n| `name` | string | what users see |\n| `tags` | array | anything |",
    "> **Note**: changes take up to a minute to reach all regions; don't retry at once.",
    "1. Open the dashboard.\n2. Select **Connections**.\n3. Click *Create*.",
    "See <https://example.com/docs> and [the list of errors][errors].\n\n[errors]: https://example.com/errors",
    "```json\n{ \"id\": 7, \"status\": \"open\" }\n```",
    "```js\nconst reply = await fetch(url, { method: \"POST\" });\n```",
    "If the reply is `429`, wait as long as the `Retry-After` header says.",
    "Names may hold `\"quotes\"`, \u{201c}curly ones\u{201d}, emoji 🎉 and accents such as é.",
    "A reply looks like this:\n\n    { \"id\": 1 }\n    { \"id\": 2 }",
    "* * *",
    "Dates follow ISO 8601: `2024-05-01T12:00:00Z`, times are in UTC\\*.\n\n\\* Unless you say otherwise.",
    "![Diagram](https://example.com/flow.png \"The flow\")",
    "<details>\n<summary>What else is sent</summary>\n\nNothing but a cookie.\n\n</details>",
    "Use `{id}` for the id, `{{token}}` for the token, and `${account.namespace}` for your domain.",
    "Prices are in cents: 1,250 is EUR 12.50 (that's what \"minor units\" means).",
    "Setext headings work\n--------------------\n\ntoo, as do [anchors](#top) -- and dashes.",
    "Line one ends with two blanks  \nand line two follows. Math: 2 < 3 && 3 > 2.",
    "<a id=\"top\"></a>A block of [Markdown](https://example.com \"title\") with <b>HTML</b> in it.",
];
const HEADINGS: [&str; 7] = [
    "## Create a connection",
    "## Request",
    "### Example",
    "# Reference",
    "## Update it",
    "## Step 2: send it",
    "### cURL & co",
];

impl Good {
    /// Any page with blocks of a notation; `departs` if har blocks are to depart from HAR 1.2.
    pub(crate) fn any(rng: &mut Rng, notation: Notation, departs: bool) -> Self {
        let newline = if rng.once_in(8) { "\r\n" } else { "\n" };
        let mut page = Self { text: String::new(), blocks: Vec::new(), newline };
        page.push(rng.choose(&FRONT));
        page.push("# Things\n\n");
        let blocks = rng.choose(&[1, 1, 1, 2, 3]);
        for _ in 0..blocks {
            (0..rng.below(4)).for_each(|_| page.prose(rng));
            page.block(rng, notation, departs);
        }
        (0..rng.below(3)).for_each(|_| page.prose(rng));
        page
    }

    fn prose(&mut self, rng: &mut Rng) {
        if rng.once_in(4) {
            self.push(rng.choose(&HEADINGS));
            self.push("\n\n");
        }
        let paragraph = rng.choose(&PROSE);
        // A line right after the front matter must not be taken for one of a list before it.
        if !self.text.contains(paragraph.split('\n').next().unwrap_or_default()) {
            self.push(paragraph);
            self.push("\n\n");
        }
    }

    fn push(&mut self, text: &str) {
        self.text.push_str(&text.replace('\n', self.newline));
    }

    fn block(&mut self, rng: &mut Rng, notation: Notation, departs: bool) {
        let (written, has_json_body) = match notation {
            Notation::Har => har(rng, departs),
            other => (Written::any(rng, other), true),
        };
        let container = if rng.once_in(3) { rng.choose(&CONTAINERS) } else { TOP };
        let fence = rng.choose(&["```", "```", "```", "````", "~~~"]);
        if !container.lead.is_empty() {
            self.push(container.lead);
            if !container.lead.ends_with("\n\n") && !container.lead.ends_with(">\n") {
                self.push("\n");
            }
        }
        self.push(container.first);
        let opening = self.fence(fence);
        let tag = (self.text.len(), self.text.len() + written.tag.len());
        self.push(written.tag);
        self.push("\n");
        let mut at = Vec::with_capacity(written.text.len() + 1);
        for line in written.text.split('\n') {
            self.push(container.rest);
            at.extend(self.text.len()..=self.text.len() + line.len());
            self.push(line);
            self.push("\n");
        }
        self.push(container.rest);
        let closing = self.fence(fence);
        self.push("\n\n");
        let break_text = format!("{}{}", self.newline, container.rest);
        let place = |offset: usize| at[offset];
        let words = written.words.iter().map(|word| Word { start: place(word.start), end: place(word.end), ..*word });
        let words: Vec<Word> = words.collect();
        let breaks = written.breaks.iter().map(|&(start, end)| (place(start), place(end))).collect();
        let empty = written.empty.map(place);
        let layers = match written.body {
            Some((body, inside, encoding)) => {
                let outside = inside.into_iter().map(place).collect();
                Layer::of_body(body, outside, encoding, &break_text)
            }
            None if notation == Notation::Har => Layer::all_of(written.text, at, &break_text, has_json_body),
            None => Vec::new(),
        };
        let fences = [opening, closing];
        self.blocks.push(Block { layers, fences, tag, prefix: container.rest, words, breaks, empty });
        if !container.first.is_empty() {
            self.push("<!-- end of the example -->\n\n");
        }
    }

    fn fence(&mut self, fence: &str) -> (usize, usize) {
        let start = self.text.len();
        self.push(fence);
        (start, self.text.len())
    }
}

/// A HAR request, and whether its body is JSON.
fn har(rng: &mut Rng, departs: bool) -> (Written, bool) {
    let mut sample = request::any(rng);
    if departs {
        request::depart(rng, &mut sample.request);
    }
    let text = Style::any(rng).write(&sample.request);
    (Written { tag: "har", text, ..Written::default() }, sample.has_json_body)
}
