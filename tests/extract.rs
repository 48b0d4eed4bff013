//! Families of pages to data and a template, and back.

mod odd;
mod properties;

use harkdown::diagnostic::Applicability;
use harkdown::extract::{ExtractOptions, Extraction, SiblingPage, extract};
use harkdown::lint;
use harkdown::rules::Settings;

use crate::golden;

fn members<T: AsRef<str>>(texts: &[T]) -> Vec<SiblingPage> {
    let member = |(at, text): (usize, &T)| SiblingPage { slug: format!("page-{at}"), text: text.as_ref().to_owned() };
    texts.iter().enumerate().map(member).collect()
}

fn of<T: AsRef<str>>(texts: &[T]) -> Extraction {
    extract(&members(texts), &ExtractOptions::default()).unwrap()
}

fn mending<T: AsRef<str>>(texts: &[T]) -> Extraction {
    extract(&members(texts), &ExtractOptions { mend_odd: true, ..ExtractOptions::default() }).unwrap()
}

/// What is found odd, each as `page: message`.
fn odd(extraction: &Extraction) -> Vec<String> {
    extraction.odd.iter().map(|(page, found)| format!("{page}: {}", found.message)).collect()
}

const NAMES: [&str; 12] =
    ["Ant", "Big Bee", "Cow", "Dog", "Élan", "Fox & Co", "Gnu", "Hen", "Ibex", "Jay", "Koi", "Lynx"];

/// A page of a family of twelve.
fn provider(name: &str) -> String {
    let slug = name.to_lowercase().replace(|letter: char| !letter.is_ascii_alphanumeric(), "-");
    let body = serde_json::json!({
        "name": slug,
        "options": {
            "client_id": format!("YOUR-{}-ID", slug.to_uppercase()),
            "authorizationURL": format!("https://{slug}.example.com/authorize"),
            "scope": ["read"],
            "scripts": { "fetchUserProfile": format!("function(token) {{\n  return \"{name}\" + token;\n}}") }
        }
    });
    let request = serde_json::json!({
        "method": "POST",
        "url": "https://api.example.com/connections",
        "headers": [{ "name": "Authorization", "value": "Bearer YOUR_TOKEN" }],
        "postData": { "mimeType": "application/json", "text": body.to_string() }
    });
    let request = serde_json::to_string_pretty(&request).unwrap();
    format!(
        "---\ntitle: Connect {name}\n---\n\n# Connect {name}\n\nThis page shows how {name} becomes a connection.\n\n\
         1. Go to [{name}](https://{slug}.example.com/apps).\n2. Register an application with {name}.\n\n\
         ```har\n{request}\n```\n\nNow users can log in with {name}.\n"
    )
}

fn family() -> Vec<String> {
    NAMES.iter().map(|name| provider(name)).collect()
}

#[test]
fn pages_with_windows_line_ends_give_calls_as_others_do() {
    let pages: Vec<String> = family().iter().map(|page| page.replace('\n', "\r\n")).collect();
    let (windows, plain) = (of(&pages), of(&family()));
    assert_eq!(windows.pages, pages);
    assert_eq!(odd(&windows), odd(&plain));
    assert!(windows.template.contains("har("), "{}", windows.template);
    let calls = |extraction: &Extraction| extraction.template.replace("\r\n", "\n");
    assert_eq!(calls(&windows), plain.template);
    assert_eq!(windows.records, plain.records);
}

#[test]
fn pages_with_line_ends_of_both_kinds_are_given_back() {
    let mut pages = family();
    pages[3] = pages[3].replace('\n', "\r\n");
    pages[5] = pages[5].replacen('\n', "\r\n", 7);
    assert_eq!(of(&pages).pages, pages);
}

#[test]
fn the_founding_pages_give_one_template_and_two_records() {
    let names = ["digital-ocean", "twitch"];
    let fixed = names.map(|name| {
        let text = golden::read(format!("tests/pages/{name}.md"));
        lint::fix(&text, &Settings::default(), Applicability::Safe).text
    });
    let extraction = of(&fixed);
    assert_eq!(extraction.pages, fixed);
    assert_eq!(extraction.pages, names.map(|name| golden::read(format!("docs/providers/{name}.md"))));
    golden::assert_golden("tests/extract/founding.md.tera", &extraction.template);
    golden::assert_golden("tests/extract/founding.toml", &extraction.records[1].toml);
    let (name, script) = &extraction.records[1].texts[0];
    assert_eq!(name, "page-1.fetchUserProfile.js");
    assert_eq!(*script, golden::read("docs/providers/twitch.fetchUserProfile.js"));
}

#[test]
fn a_dozen_pages_give_fields_with_the_names_that_they_suggest() {
    let pages = family();
    let extraction = of(&pages);
    assert_eq!((extraction.pages.as_slice(), odd(&extraction)), (pages.as_slice(), vec![]));
    golden::assert_golden("tests/extract/dozen.md.tera", &extraction.template);
    golden::assert_golden("tests/extract/dozen.toml", &extraction.records[5].toml);
}

#[test]
fn parts_that_some_pages_have_are_conditions() {
    let mut pages = family();
    for page in [0, 3, 4, 7, 9] {
        let name = NAMES[page];
        let part = format!("## Refresh tokens\n\n{name} gives refresh tokens, too.\n\nNow users");
        pages[page] = pages[page].replace("Now users", &part);
    }
    let extraction = of(&pages);
    assert_eq!((extraction.pages.as_slice(), odd(&extraction)), (pages.as_slice(), vec![]));
    assert!(
        extraction.template.contains("{% if with_refresh_tokens is defined %}## Refresh tokens"),
        "{}",
        extraction.template
    );
    assert!(extraction.records[3].toml.contains("with_refresh_tokens = true\n"));
    assert!(!extraction.records[5].toml.contains("with_refresh_tokens"));
}

#[test]
fn lists_of_any_length_are_no_departure() {
    let items = ["- `read`: see things\n", "- `write`: change things\n", "- `admin`: do all things\n"];
    let lists = |at: usize| items[..=at % 3].concat();
    let pages: Vec<String> = family()
        .into_iter()
        .enumerate()
        .map(|(at, page)| page.replace("Now users", &format!("{}\nNow users", lists(at))))
        .collect();
    let extraction = of(&pages);
    assert_eq!((extraction.pages.as_slice(), odd(&extraction)), (pages.as_slice(), vec![]));
}

/// A page of a family whose pages have lists of any length, optional parts and sections.
fn guide(at: usize) -> String {
    let name = NAMES[at];
    let slug = name.to_lowercase().replace(|letter: char| !letter.is_ascii_alphanumeric(), "-");
    let scopes = &["read", "write", "admin", "audit"][..=at % 4];
    let lines = |lines: Vec<String>| lines.join("\n");
    let list = lines(scopes.iter().map(|scope| format!("- `{scope}`")).collect());
    let row = |row| format!("| `{slug}_{row}` | text | Field {row} of {name} |");
    let rows = lines((0..=(at * 5) % 3).map(row).collect());
    let causes = &["* It is night.", "* The moon is full.", "* Nobody knows."][..=at % 3].join("\n");
    let mut headers = vec![serde_json::json!({ "name": "Authorization", "value": "Bearer YOUR_TOKEN" })];
    if at.is_multiple_of(2) {
        headers.push(serde_json::json!({ "name": "X-Animal", "value": slug }));
    }
    let mut body = serde_json::json!({ "name": slug, "scope": scopes });
    if at.is_multiple_of(3) {
        body["legs"] = 4.into();
    }
    let call = |method: &str, path: &str, body: Option<&serde_json::Value>| {
        let url = format!("https://api.example.com/{path}");
        let mut request = serde_json::json!({ "method": method, "url": url, "headers": headers });
        if let Some(body) = body {
            request["postData"] = serde_json::json!({ "mimeType": "application/json", "text": body.to_string() });
        }
        format!("```har\n{}\n```\n", serde_json::to_string_pretty(&request).unwrap())
    };
    let section = |(verb, method): &(&str, &str)| {
        format!("## {verb} it\n\nTo {verb} an animal takes one call.\n\n{}\n", call(method, &slug, None))
    };
    let sections = [("Feed", "POST"), ("Brush", "PUT"), ("Sell", "DELETE")];
    let sections: Vec<String> = sections[..=(at + 1) % 3].iter().map(section).collect();
    format!(
        "# All about {name}\n\nThe scopes of {name} are:\n\n{list}\n\n| Field | Type | Meaning |\n| --- | --- | --- |\n\
         {rows}\n\nUsual causes:\n\n{causes}\n\n{}\n{}That is all of {name}.\n",
        call("POST", "animals", Some(&body)),
        sections.concat(),
    )
}

#[test]
fn lists_tables_and_sections_of_any_length_are_loops() {
    let pages: Vec<String> = (0..NAMES.len()).map(guide).collect();
    let extraction = of(&pages);
    assert_eq!((extraction.pages.as_slice(), odd(&extraction)), (pages.as_slice(), vec![]));
    golden::assert_golden("tests/extract/lists.md.tera", &extraction.template);
    golden::assert_golden("tests/extract/lists.toml", &extraction.records[2].toml);
}

#[test]
fn a_block_that_no_one_can_read_spoils_no_other() {
    let mut pages = family();
    pages[4] =
        pages[4].replacen("\\\"client_id\\\":", "\\\"client_id\\\",", 1).replace("\n```har\n{", "\n```har\n{ oh {");
    pages[8] = pages[8].replace("  \"method\": \"POST\"", "\t\"method\":\"POST\"");
    let extraction = mending(&pages);
    assert_eq!(odd(&extraction), ["8: this block is laid out in another way than those of the siblings"]);
    assert!(extraction.template.contains("{% if har_block is defined %}{{ har_block }}{% else %}{{ har("));
    assert!(extraction.records[4].toml.contains("har_block = ") && !extraction.records[5].toml.contains("har_block"));
    assert_eq!((&extraction.pages[4], &extraction.pages[8]), (&pages[4], &family()[8]));
    assert_eq!(of(&pages).pages, pages);
}

#[test]
fn code_in_any_field_of_a_body_goes_to_a_file() {
    let page = |name: &&str| {
        let lines = format!("  log(\"{name}\");\n").repeat(name.len() + 8);
        let script = format!("function (user, context, callback) {{\n{lines}  callback(null, user);\n}}");
        let body = serde_json::json!({ "name": name, "script": script }).to_string();
        let data = serde_json::json!({ "mimeType": "application/json", "text": body });
        let request = serde_json::json!({ "method": "POST", "url": "https://api.example.com/rules", "postData": data });
        format!("# Rule {name}\n\nThis is a rule for every {name}.\n\n```har\n{request:#}\n```\n")
    };
    let pages: Vec<String> = NAMES[..5].iter().map(page).collect();
    let extraction = of(&pages);
    assert_eq!(extraction.pages, pages);
    let (name, text) = &extraction.records[0].texts[0];
    assert_eq!((name.as_str(), text.contains("callback(null, user);\n}\n")), ("page-0.script.js", true), "{text}");
}

/// A page of a family whose scripts are of two kinds but for a URL, in a block that no call writes.
fn scripted(at: usize, script: &str) -> String {
    let body = serde_json::json!({"options": {"scripts": {"login": script}}}).to_string();
    let text = serde_json::to_string(&body).unwrap();
    format!(
        "# {name}\n\nThis page connects {name}.\n\n```har\n{{\n\t\"method\": \"POST\",\n\t\"url\": \"https://api.example.com/v2\",\n\t\"postData\": {{\n\
         \t\t\"mimeType\": \"application/json\",\n\t\t\"text\": {text}\n\t}}\n}}\n```\n\n```har\n{{ \"method\": \"GET\", \"url\": \"https://api.example.com/{at}\" }}\n```\n",
        name = NAMES[at]
    )
}

#[test]
fn scripts_of_a_few_kinds_are_in_the_template_once_each() {
    let first = |at: usize| {
        format!(
            "function (user, done) {{\n  var url = \"https://{at}.example.com/me\";\n  fetch(url).then(function (answer) {{\n    done(null, answer.status === 200);\n  }});\n}}"
        )
    };
    let second = |at: usize| {
        format!(
            "async (event) => {{\n  const answer = await call('https://{at}.example.com/me?v=2', event.id);\n  return answer.ok ? answer.json() : null;\n}}"
        )
    };
    let texts: Vec<String> = (0..6).map(|at| scripted(at, &if at % 3 == 1 { second(at) } else { first(at) })).collect();
    let extraction = of(&texts);
    assert_eq!(extraction.pages, texts);
    assert_eq!(odd(&extraction), [""; 0]);
    for kind in ["fetch(url)", "await call"] {
        assert_eq!(extraction.template.matches(kind).count(), 1, "{}", extraction.template);
    }
    for (at, record) in extraction.records.iter().enumerate() {
        let url = format!("\"https://{at}.example.com/me");
        assert!(record.texts.is_empty() && record.toml.contains(&url), "{}", record.toml);
    }
    // What one page has alone stays a file of its own.
    let mut texts = texts;
    texts[5] = scripted(5, "user => user.id === 5 && user.name !== 'root' ? user : null");
    let extraction = of(&texts);
    assert_eq!(extraction.pages, texts);
    assert_eq!(odd(&extraction), [""; 0]);
    let files = |at: usize| extraction.records[at].texts.len();
    assert_eq!((0..6).map(files).collect::<Vec<_>>(), [0, 0, 0, 0, 0, 1]);
}

#[test]
fn scripts_of_a_few_kinds_are_values_of_one_call() {
    let page = |at: usize| {
        let script = match at % 3 {
            1 => format!(
                "async (event) => {{\n  const answer = await call('https://{at}.example.com/me', event.id);\n  return answer.ok ? answer.json() : null;\n}}"
            ),
            _ => "user => fetch('https://api.example.com/me').then(answer => answer.status === 200 ? user : null)"
                .to_owned(),
        };
        let body = serde_json::json!({"name": NAMES[at], "options": {"scripts": {"login": script}}});
        let post =
            serde_json::json!({"mimeType": "application/json", "text": serde_json::to_string_pretty(&body).unwrap()});
        let request = serde_json::json!({"method": "POST", "url": "https://api.example.com/v2", "postData": post});
        // Lines are indented by four spaces, those of bodies by two; the other block has a body on one line.
        let request =
            serde_json::to_string_pretty(&request).unwrap().replace("\n  ", "\n    ").replace("\n      ", "\n        ");
        let other = format!(
            "{{\n    \"method\": \"PUT\",\n    \"url\": \"https://api.example.com/v2\",\n    \"postData\": {{\n        \"mimeType\": \"application/json\",\n        \"text\": \"{{\\\"name\\\":\\\"{}\\\",\\\"on\\\":true}}\"\n    }}\n}}",
            NAMES[at]
        );
        format!("# {0}\n\nThis page connects {0}.\n\n```har\n{request}\n```\n\n```har\n{other}\n```\n", NAMES[at])
    };
    let texts: Vec<String> = (0..6).map(page).collect();
    let extraction = of(&texts);
    assert_eq!(extraction.pages, texts);
    let template = &extraction.template;
    assert_eq!((template.matches("{{ har(").count(), template.matches("```har").count()), (2, 0), "{template}");
    assert_eq!(template.matches("await call").count(), 1, "{template}");
    assert!(template.contains(" is defined else \"user => fetch"), "{template}");
    assert!(template.contains("  layout = {\"body\": "), "{template}");
}

#[test]
fn a_name_beside_another_word_is_the_name() {
    let page = |(at, name): (usize, &&str)| {
        let word = ["will", "may", "must"][at % 3];
        format!("# Remove {name}\n\nNote that {name} {word} keep your data, as all others do.\n")
    };
    let pages: Vec<String> = NAMES.iter().enumerate().map(page).collect();
    let extraction = of(&pages);
    assert_eq!(extraction.pages, pages);
    assert!(extraction.template.contains("Note that {{ name }} {{ note }} keep"), "{}", extraction.template);
}

#[test]
fn code_of_its_own_is_one_field() {
    let code = ["let a = 1;\nrun(a);", "fn main() {\n    go();\n}", "print(\"x\")", "echo 1 |\n  cat"];
    let page = |(name, code): (&&str, &&str)| {
        format!("# Call {name}\n\nThis is how {name} is called.\n\n```{name}\n{code}\n```\n\nThat is all.\n")
    };
    let pages: Vec<String> = NAMES.iter().zip(&code).map(page).collect();
    let extraction = of(&pages);
    assert_eq!(extraction.pages, pages);
    assert!(extraction.template.contains("```{{ name }}\n{{ code }}\n```"), "{}", extraction.template);
}

#[test]
fn bodies_of_any_shape_are_data() {
    let page = |name: &str, body: &str| {
        let text = serde_json::to_string(body).unwrap();
        format!(
            "# Use {name}\n\nSend it to the server of {name}.\n\n```har\n{{\n  \"method\": \"POST\",\n  \"url\": \"https://example.com\",\n  \"postData\": {{\n    \"mimeType\": \"application/json\",\n    \"text\": {text}\n  }}\n}}\n```\n"
        )
    };
    let pages = [
        page("A", "{ \"list\": [1, 2.50], \"on\": true, \"deep\": { \"x\": [{ \"a\": 1 }] } }"),
        page("B", "{ \"list\": [], \"on\": false, \"deep\": { \"x\": [] } }"),
        page("C", "{ \"list\": [\"\\\"\", null], \"on\": null, \"deep\": { \"y\": 12345678901234567890 } }"),
    ];
    assert_eq!(of(&pages).pages, pages);
    assert_eq!(of(&pages[..2]).pages, pages[..2]);
    assert!(of(&pages[..2]).template.contains("har("), "blocks are built where data can hold what differs");
}

#[test]
fn pages_that_are_no_family_are_refused_by_name() {
    let mut pages = family();
    pages.truncate(4);
    pages.push(
        "# Something else\n\nNothing of what stands here is said by any of the other pages of all these.\n".into(),
    );
    let error = extract(&members(&pages), &ExtractOptions::default()).unwrap_err().to_string();
    assert!(error.contains("leave them out") && error.contains("`page-4` (") && !error.contains("page-3"), "{error}");
    let strangers = ["# One\n\nAlpha beta gamma.\n", "Quite another thing, with many words in it.\n"];
    let error = extract(&members(&strangers), &ExtractOptions::default()).unwrap_err().to_string();
    assert!(error.contains("too different for one template"), "{error}");
    assert!(extract(&members(&strangers[..1]), &ExtractOptions::default()).is_err());
}
