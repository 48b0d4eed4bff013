//! Families of pages, made from a seed: random templates over a bank of sentences, random facts.

use std::fmt::Write as _;

use super::support::rng::Rng;
use super::words::{BANKS, Bank, ENUMS, NAMES, PHRASES};

/// Marks around facts, lines that a slip may take away, and units. No page has them.
pub(crate) const FACT: [char; 2] = ['\u{e000}', '\u{e001}'];
pub(crate) const STEP: [char; 2] = ['\u{e002}', '\u{e003}'];
pub(crate) const UNIT: [char; 2] = ['\u{e004}', '\u{e005}'];
/// Behind the first mark of a fact is a character for its field.
pub(crate) const FIELD: u32 = 0xe100;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Name,
    Slug,
    Url,
    Number,
    Amount,
    Enum(usize),
    Id,
    Date,
    Version,
    Email,
    Phrase,
    Script,
    Item,
}

impl Kind {
    /// Whether each page has a value of its own.
    pub(crate) fn is_own(self) -> bool {
        matches!(self, Self::Name | Self::Slug | Self::Url | Self::Id | Self::Email)
    }
}

/// A page with its marks.
pub(crate) struct Page {
    pub(crate) slug: String,
    pub(crate) marked: String,
    /// What it says of its thing, each with the number of its field.
    pub(crate) facts: Vec<(usize, String)>,
}

pub(crate) struct Family {
    pub(crate) pages: Vec<Page>,
    pub(crate) kinds: Vec<Kind>,
    pub(crate) is_windows: bool,
}

enum Item {
    Text(String),
    /// Numbered steps, or bullets.
    Steps(Vec<String>, bool),
    /// A list or a table of as many things as a page has.
    Things {
        fields: Vec<usize>,
        is_table: bool,
    },
    Har {
        fields: Vec<(String, usize)>,
        script: Option<usize>,
        style: usize,
        method: &'static str,
        path: String,
    },
    Sometimes(usize, Vec<Item>),
}

struct Maker<'r> {
    rng: &'r mut Rng,
    bank: &'static Bank,
    which: usize,
    kinds: Vec<Kind>,
    /// For enums how usual the first value is, in hundredths.
    skews: Vec<usize>,
    urls: Vec<(String, String, bool)>,
    flags: usize,
}

impl Maker<'_> {
    fn field(&mut self, kind: Kind) -> usize {
        self.kinds.push(kind);
        self.skews.push(self.rng.choose(&[50, 70, 85]));
        let host = self.rng.choose(self.bank.hosts).to_owned();
        let paths = ["/oauth/authorize", "/v2/token", "/apps", "/docs/start", "/callback", "", "/me?fields=id,name"];
        let path = self.rng.choose(&paths).to_owned();
        // Some URLs follow the name, others are each page's own.
        let is_derived = self.rng.below(3) > 0;
        self.urls.push((host, path, is_derived));
        self.kinds.len() - 1
    }

    /// A field of a kind: one that is known, or a new one.
    fn some(&mut self, kind: Kind, is_new: bool) -> usize {
        let known = self.kinds.iter().position(|other| *other == kind);
        match known {
            Some(known) if !is_new => known,
            _ => self.field(kind),
        }
    }

    /// A text with its places given to fields.
    fn bind(&mut self, text: &str) -> String {
        let mut bound = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            let Some((name, after)) = after.split_once('}') else { break };
            bound.push_str(before);
            let is_new = self.rng.below(3) > 0;
            let field = match name {
                "name" => 0,
                "url" => self.some(Kind::Url, is_new),
                "number" => self.some(Kind::Number, true),
                "amount" => self.some(Kind::Amount, is_new),
                "enum" => {
                    let which = self.rng.below(5);
                    self.some(Kind::Enum(which), is_new)
                }
                "id" => self.some(Kind::Id, is_new),
                "date" => self.some(Kind::Date, is_new),
                "version" => self.some(Kind::Version, is_new),
                "email" => self.some(Kind::Email, is_new),
                "phrase" => self.some(Kind::Phrase, is_new),
                _ => {
                    let _ = write!(bound, "{{{name}}}");
                    rest = after;
                    continue;
                }
            };
            let _ = write!(bound, "\u{f000}{}\u{f001}", char::from_u32(FIELD + field as u32).unwrap_or('?'));
            rest = after;
        }
        bound.push_str(rest);
        bound.replace('[', "\u{f002}").replace(']', "\u{f003}")
    }

    fn sentence(&mut self) -> String {
        let text = self.rng.choose(self.bank.sentences);
        self.prose(text)
    }

    /// A sentence, whose units are marked; links keep their brackets.
    fn prose(&mut self, text: &str) -> String {
        let bound = self.bind(text);
        bound
            .replace("\u{f003}(", "](")
            .replace("\u{f002}the", "[the")
            .replace('\u{f002}', &UNIT[0].to_string())
            .replace('\u{f003}', &UNIT[1].to_string())
    }

    fn paragraph(&mut self) -> Item {
        let count = 1 + self.rng.below(3);
        let text: Vec<String> = (0..count).map(|_| self.sentence()).collect();
        Item::Text(text.join(if self.rng.once_in(3) { "\n" } else { " " }))
    }

    fn block(&mut self) -> Item {
        match self.rng.below(13) {
            0 | 1 => self.paragraph(),
            2 | 3 => {
                let mut steps: Vec<&str> = self.bank.steps.to_vec();
                let count = 3 + self.rng.below(4);
                while steps.len() > count {
                    let at = self.rng.below(steps.len());
                    steps.remove(at);
                }
                let steps = steps.into_iter().map(|step| self.prose(step)).collect();
                Item::Steps(steps, self.rng.below(4) > 0)
            }
            4 => {
                let count = 1 + self.rng.below(3);
                let fields = (0..count).map(|_| self.field(Kind::Item)).collect();
                Item::Things { fields, is_table: self.rng.once_in(2) }
            }
            5..=7 => self.har(),
            8 => {
                let url = self.some(Kind::Url, false);
                let id = self.some(Kind::Id, false);
                let text = Self::code(&format!(
                    "```bash\ncurl -X POST '@{url}@' \\\n  -H 'Authorization: Bearer TOKEN' \\\n  -d '{{\"id\": \"@{id}@\", \"notify\": true}}'\n```"
                ));
                Item::Text(text)
            }
            9 => {
                // A table of labels.
                let mut lines = vec!["| Setting | Value |".to_owned(), "| --- | --- |".to_owned()];
                for _ in 0..2 + self.rng.below(3) {
                    let label = self.rng.choose(self.bank.labels);
                    let value = self.rng.choose(&[
                        "{number} [seconds]",
                        "`{id}`",
                        "{enum}",
                        "{url}",
                        "{version}",
                        "{amount}",
                        "{email}",
                    ]);
                    let value = self.prose(value);
                    lines.push(format!("| {label} | {value} |"));
                }
                Item::Text(lines.join("\n"))
            }
            10 => {
                let note = self.rng.choose(self.bank.notes);
                let note = self.prose(note);
                let form = self.rng.below(3);
                Item::Text(match form {
                    0 => format!("> **Note:** {note}"),
                    1 => format!("::: warning\n{note}\n:::"),
                    _ => format!("!!! tip\n    {note}"),
                })
            }
            11 => {
                // Tabs with the same call.
                let url = self.some(Kind::Url, true);
                let text = format!(
                    "=== \"Python\"\n\n    ```python\n    requests.get(\"@{url}@\", timeout=30)\n    ```\n\n=== \"Node.js\"\n\n    ```js\n    await fetch(\"@{url}@\");\n    ```"
                );
                Item::Text(Self::code(&text))
            }
            _ => {
                let flag = self.flags;
                self.flags += 1;
                let mut items = vec![];
                if self.rng.once_in(2) {
                    let heading = self.rng.choose(self.bank.headings);
                    items.push(Item::Text(format!("### {heading}")));
                }
                items.push(self.paragraph());
                Item::Sometimes(flag, items)
            }
        }
    }

    /// Code with `@N@` for fields.
    fn code(text: &str) -> String {
        let mut parts = text.split('@');
        let mut code = parts.next().unwrap_or_default().to_owned();
        while let (Some(field), Some(after)) = (parts.next(), parts.next()) {
            let field: u32 = field.parse().unwrap_or_default();
            let _ = write!(code, "\u{f000}{}\u{f001}{after}", char::from_u32(FIELD + field).unwrap_or('?'));
        }
        code
    }

    fn har(&mut self) -> Item {
        let keys = ["name", "client_id", "authorizationURL", "tokenURL", "region", "limit", "contact", "version"];
        let mut fields = Vec::new();
        for key in keys {
            if self.rng.once_in(2) {
                continue;
            }
            let kind = match key {
                "name" => Kind::Slug,
                "client_id" => Kind::Id,
                "region" => Kind::Enum(1),
                "limit" => Kind::Number,
                "contact" => Kind::Email,
                "version" => Kind::Version,
                _ => Kind::Url,
            };
            let is_new = kind != Kind::Slug && self.rng.once_in(2);
            fields.push((key.to_owned(), self.some(kind, is_new)));
        }
        let script = self.rng.once_in(2).then(|| self.field(Kind::Script));
        let style = self.rng.below(4);
        let method = self.rng.choose(&["POST", "PUT", "PATCH"]);
        let slug = self.some(Kind::Slug, false);
        let path = self.rng.choose(&["/v2/connections", "/apps/@/rules", "/hooks"]).to_owned();
        let path =
            path.replace('@', &format!("\u{f000}{}\u{f001}", char::from_u32(FIELD + slug as u32).unwrap_or('?')));
        Item::Har { fields, script, style, method, path }
    }
}

/// What a page has in each field.
struct Values {
    texts: Vec<Vec<String>>,
    flags: Vec<bool>,
}

fn slug_of(name: &str) -> String {
    name.to_lowercase().replace(|letter: char| !letter.is_ascii_alphanumeric(), "-")
}

fn value(maker: &mut Maker<'_>, field: usize, name: &str, page: usize) -> String {
    let slug = slug_of(name);
    let rng = &mut *maker.rng;
    let which = maker.which;
    match maker.kinds[field] {
        Kind::Name => name.to_owned(),
        Kind::Slug => slug,
        Kind::Url => {
            let (host, path, is_derived) = maker.urls[field].clone();
            if is_derived {
                format!("https://{host}.{slug}.example.com{path}")
            } else {
                let top = rng.choose(&["com", "io", "net", "org"]);
                let own =
                    rng.choose(&["/oauth2/auth", "/authorize", "/api/v1/tokens", "/developers", "", "/login?next=%2F"]);
                let sub = rng.choose(&["www.", "api.", "", "id."]);
                format!("https://{sub}{slug}.{top}{own}")
            }
        }
        Kind::Number => (rng.choose(&[5, 10, 15, 20, 30, 45, 60, 90, 100, 250]) + rng.below(4)).to_string(),
        Kind::Amount => format!("{}.{:02}", 1 + rng.below(40), rng.choose(&[0, 50, 95, 99])),
        Kind::Enum(kind) => {
            let pool = ENUMS[which][kind];
            let usual = pool[field % pool.len()];
            if rng.below(100) < maker.skews[field] { usual } else { rng.choose(pool) }.to_owned()
        }
        Kind::Id => format!("{}-{}{:03}", ["KEY", "id", "X", "app"][field % 4], slug.to_uppercase(), rng.below(1000)),
        Kind::Date => format!("20{}-{:02}-{:02}", 10 + rng.below(16), 1 + rng.below(12), 1 + rng.below(28)),
        Kind::Version => format!("{}.{}.{}", 1 + rng.below(4), rng.below(10), rng.below(3)),
        Kind::Email => format!("{}@{slug}.example", rng.choose(&["help", "support", "dev"])),
        Kind::Phrase => PHRASES[which][(page + field) % 8].to_owned(),
        Kind::Script => {
            let script = rng.choose(maker.bank.scripts);
            script.replace("{url}", &format!("https://{slug}.example.com/me{}", rng.choose(&["", "?v=2"])))
        }
        Kind::Item => String::new(),
    }
}

fn things(rng: &mut Rng, which: usize) -> Vec<String> {
    let words = [
        ["read", "write", "admin", "profile", "email", "offline", "billing", "audit", "search", "export"],
        ["temperature", "humidity", "pressure", "noise", "light", "dust", "voltage", "level", "flow", "motion"],
    ];
    let mut words: Vec<&str> = words[which].to_vec();
    let count = 1 + rng.below(5);
    (0..count).map(|_| words.remove(rng.below(words.len())).to_owned()).collect()
}

/// Makes a family of a bank.
pub(crate) fn family(rng: &mut Rng, which: usize) -> Family {
    let count = rng.choose(&[3, 4, 5, 6, 8, 10, 12, 16, 20, 30]);
    let bank = &BANKS[which];
    let mut maker = Maker { rng, bank, which, kinds: Vec::new(), skews: Vec::new(), urls: Vec::new(), flags: 0 };
    maker.field(Kind::Name);
    let items = template(&mut maker);
    let mut names: Vec<&str> = NAMES[which].to_vec();
    let mut pages = Vec::new();
    let chances: Vec<usize> = (0..maker.flags).map(|_| maker.rng.choose(&[20, 50, 80])).collect();
    for page in 0..count {
        let name = names.remove(maker.rng.below(names.len()));
        let mut values = Values { texts: Vec::new(), flags: Vec::new() };
        for field in 0..maker.kinds.len() {
            let text = value(&mut maker, field, name, page);
            values.texts.push(vec![text]);
        }
        values.flags = chances.iter().map(|chance| maker.rng.below(100) < *chance).collect();
        let mut writer = Writer { values: &mut values, rng: maker.rng, which, text: String::new(), facts: Vec::new() };
        writer.items(&items);
        let Writer { text, facts, .. } = writer;
        pages.push(Page { slug: slug_of(name), marked: text, facts });
    }
    let is_windows = maker.rng.once_in(8);
    Family { pages, kinds: maker.kinds, is_windows }
}

fn template(maker: &mut Maker<'_>) -> Vec<Item> {
    let mut items = Vec::new();
    let title = maker.rng.choose(maker.bank.titles);
    let title = maker.bind(title);
    if maker.rng.below(3) > 0 {
        let mut front = format!("---\ntitle: {title}\n");
        if maker.rng.once_in(2) {
            let line = maker.bind("version: {version}\n");
            front.push_str(&line);
        }
        if maker.rng.once_in(2) {
            let line = maker.bind("region: {enum}\nupdated: {date}\n");
            front.push_str(&line);
        }
        front.push_str("---");
        items.push(Item::Text(front));
    }
    items.push(Item::Text(format!("# {title}")));
    items.push(maker.paragraph());
    for _ in 0..2 + maker.rng.below(4) {
        let heading = maker.rng.choose(maker.bank.headings);
        items.push(Item::Text(format!("## {heading}")));
        for _ in 0..=maker.rng.below(3) {
            let block = maker.block();
            items.push(block);
        }
    }
    items
}

struct Writer<'v, 'r> {
    values: &'v mut Values,
    rng: &'r mut Rng,
    which: usize,
    text: String,
    facts: Vec<(usize, String)>,
}

impl Writer<'_, '_> {
    fn items(&mut self, items: &[Item]) {
        for item in items {
            match item {
                Item::Text(text) => {
                    let text = self.fill(text);
                    self.text.push_str(&text);
                }
                Item::Steps(steps, is_numbered) => {
                    for (at, step) in steps.iter().enumerate() {
                        let mark = if *is_numbered { format!("{}.", at + 1) } else { "-".to_owned() };
                        let step = self.fill(step);
                        let _ = write!(self.text, "{}{mark} {step}\n{}", STEP[0], STEP[1]);
                    }
                }
                Item::Things { fields, is_table } => self.things(fields, *is_table),
                Item::Har { .. } => self.har(item),
                Item::Sometimes(flag, items) => {
                    if self.values.flags[*flag] {
                        self.items(items);
                    }
                    continue;
                }
            }
            if !self.text.ends_with('\n') {
                self.text.push('\n');
            }
            self.text.push('\n');
        }
    }

    fn fact(&mut self, field: usize, value: &str) -> String {
        if !self.facts.contains(&(field, value.to_owned())) {
            self.facts.push((field, value.to_owned()));
        }
        format!("{}{}{value}{}", FACT[0], char::from_u32(FIELD + field as u32).unwrap_or('?'), FACT[1])
    }

    fn fill(&mut self, text: &str) -> String {
        let mut filled = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('\u{f000}') {
            let Some((field, after)) = after.split_once('\u{f001}') else { break };
            filled.push_str(before);
            let field = field.chars().next().map_or(0, |field| (u32::from(field) - FIELD) as usize);
            let value = self.values.texts[field][0].clone();
            filled.push_str(&self.fact(field, &value));
            rest = after;
        }
        filled.push_str(rest);
        filled
    }

    fn things(&mut self, fields: &[usize], is_table: bool) {
        let names = things(self.rng, self.which);
        if is_table {
            let headers = ["Name", "Type", "Meaning"];
            let _ = writeln!(self.text, "| {} |", headers[..fields.len()].join(" | "));
            let _ = writeln!(self.text, "|{}", " --- |".repeat(fields.len()));
        }
        for name in names {
            let kind = self.rng.choose(&["string", "number", "boolean"]);
            let meaning = format!("{} {name}", self.rng.choose(&["the last", "the average", "any", "your"]));
            let cells = [name, kind.to_owned(), meaning];
            let cells: Vec<String> = fields.iter().zip(&cells).map(|(field, cell)| self.fact(*field, cell)).collect();
            if is_table {
                let rest = cells[1..].iter().fold(String::new(), |rest, cell| rest + " " + cell + " |");
                let _ = writeln!(self.text, "| `{}` |{rest}", cells[0]);
            } else {
                let _ = writeln!(
                    self.text,
                    "- `{}`{}",
                    cells[0],
                    cells[1..].iter().fold(String::new(), |rest, cell| rest + ", " + cell)
                );
            }
        }
    }

    fn har(&mut self, item: &Item) {
        let Item::Har { fields, script, style, method, path } = item else { return };
        let mut body = serde_json::Map::new();
        let mut options = serde_json::Map::new();
        for (key, field) in fields {
            let value = self.values.texts[*field][0].clone();
            let value = self.fact(*field, &value);
            let place = if key == "name" { &mut body } else { &mut options };
            place.insert(key.clone(), value.into());
        }
        if let Some(field) = script {
            let value = self.values.texts[*field][0].clone();
            // Some families have one script with a URL for each page, others a script for each page.
            let end = |start: usize| value[start..].find(['"', '\'']).map(|end| start + end);
            let url = value.find("https://").and_then(|start| Some(start..end(start)?)).filter(|_| field % 3 > 0);
            let value = match url {
                Some(url) => {
                    let fact = self.fact(*field, &value[url.clone()]);
                    format!("{}{fact}{}", &value[..url.start], &value[url.end..])
                }
                None => self.fact(*field, &value),
            };
            options.insert("scripts".to_owned(), serde_json::json!({ "fetchUserProfile": value }));
        }
        body.insert("options".to_owned(), options.into());
        let text = if style % 2 == 0 {
            serde_json::Value::from(body).to_string()
        } else {
            serde_json::to_string_pretty(&serde_json::Value::from(body)).unwrap_or_default()
        };
        let path = self.fill(path);
        let request = serde_json::json!({
            "method": method,
            "url": format!("https://api.example.com{path}"),
            "headers": [{ "name": "Authorization", "value": "Bearer YOUR_TOKEN" }],
            "postData": { "mimeType": "application/json", "text": text },
        });
        let request = if *style < 2 { serde_json::to_string_pretty(&request) } else { Ok(tabbed(&request)) };
        let _ = writeln!(self.text, "```har\n{}\n```", request.unwrap_or_default());
    }
}

/// A request as people lay it out by hand.
fn tabbed(request: &serde_json::Value) -> String {
    format!(
        "{{\n\t\"method\": {},\n\t\"url\": {},\n\t\"headers\": [\n\t\t{{ \"name\": \"Authorization\", \"value\": \"Bearer YOUR_TOKEN\" }}\n\t],\n\t\"postData\": {{\n\t\t\"mimeType\": \"application/json\",\n\t\t\"text\": {}\n\t}}\n}}",
        request["method"], request["url"], request["postData"]["text"]
    )
}
