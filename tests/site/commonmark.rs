//! The examples of the `CommonMark` specification, from the npm package `commonmark-spec`, as pages of a site.

use std::collections::BTreeMap;
use std::fs;

use harkdown::lint::Checked;
use harkdown::rules;
use harkdown::site::{self, Settings, SiteInput, Source};
use regex::{Captures, Regex};

use super::{settings, snippet, text_of};
use crate::support::{lacks_runtime, runtimes};

/// The examples that differ on purpose, and why.
const ON_PURPOSE: [(&str, &[usize]); 4] = [
    ("headings skip no level", &[68, 72, 73, 74, 76, 79, 646, 647]),
    ("only languages with colours have a class", &[24, 34, 142, 143, 144, 146]),
    ("front matter may be empty", &[98]),
    ("a fence right below a tag opens code, as in docs tools", &[161]),
];

struct Example {
    markdown: String,
    html: String,
}

fn examples(specification: &str) -> Vec<Example> {
    let example = Regex::new(r"(?m)^`{32} example\n([\s\S]*?)^\.\n([\s\S]*?)^`{32}$").unwrap();
    let tabs = |part: &str| part.replace('→', "\t");
    let examples = example.captures_iter(specification);
    examples.map(|parts| Example { markdown: tabs(&parts[1]), html: tabs(&parts[2]) }).collect()
}

/// The same HTML for what a browser shows alike: without what the site adds to headings and code, with quotes and the ends
/// of tags written in one way, and without white space beside the tags of blocks.
fn normal(html: &str) -> String {
    let text = html.replace("&quot;", "\"").replace("&#39;", "'").replace("&#x27;", "'").replace("/>", ">");
    let changes = [
        (
            r#"<div class="heading">(<h\d) id="[^"]*">(?:<span id="[^"]*"></span>)*([\s\S]*?)<a class="anchor"[^>]*>#</a></div>"#,
            "$1>$2",
        ),
        (r#"<div class="code"><pre tabindex="0">([\s\S]*?)</pre></div>"#, "<pre>$1</pre>"),
        (r" +>", ">"),
        (r"\s*(</?(?:p|ul|ol|li|blockquote|pre|h\d|hr|div|table|section)\b[^>]*>)\s*", "$1"),
        (r"\s*</code></pre>", "</code></pre>"),
    ];
    let change = |text: String, (pattern, with): (&str, &str)| {
        Regex::new(pattern).unwrap().replace_all(&text, with).into_owned()
    };
    let text = changes.into_iter().fold(text, change);
    // The colours of code.
    let code = Regex::new(r"<code>[\s\S]*?</code>").unwrap();
    let span = Regex::new(r#"</?span(?: class="[^"]*")?>"#).unwrap();
    code.replace_all(&text, |code: &Captures<'_>| span.replace_all(&code[0], "").into_owned()).trim().to_owned()
}

#[test]
fn the_examples_of_commonmark_are_published_as_it_says() {
    let path = runtimes().join("node_modules/commonmark-spec/spec.txt");
    let Ok(specification) = fs::read_to_string(path) else {
        return lacks_runtime("node", "the examples of CommonMark", "tests/run.sh installs them");
    };
    let examples = examples(&specification);
    assert!(examples.len() > 600, "the specification has {} examples", examples.len());
    let content = BTreeMap::from([("page.html".to_owned(), "{{ content }}".to_owned())]);
    let settings = Settings { allow_html: true, templates: content, ..settings() };
    let lint = rules::Settings::default();
    let checked = Checked { diagnostics: Vec::new(), blocks: Vec::new() };
    let paths: Vec<String> = (1..=examples.len()).map(|number| format!("{number}.md")).collect();
    let pages = paths.iter().zip(&examples);
    let pages = pages.map(|(path, example)| Source { path, text: &example.markdown, checked: &checked, lint: &lint });
    let pages: Vec<Source<'_>> = pages.collect();
    let input = SiteInput { settings: &settings, pages: &pages, assets: &[], snippet: &snippet };
    let site = site::build(&input).unwrap();
    let differ: Vec<(usize, String)> = (1..)
        .zip(&examples)
        .filter_map(|(number, example)| {
            let [wanted, got] = [&example.html, &text_of(&site, &format!("{number}.html"))].map(|html| normal(html));
            (wanted != got).then(|| (number, format!("{:?}\nwanted {wanted:?}\ngot    {got:?}\n", example.markdown)))
        })
        .collect();
    let on_purpose: Vec<usize> = ON_PURPOSE.iter().flat_map(|(_, numbers)| *numbers).copied().collect();
    let others: Vec<String> = differ
        .iter()
        .filter(|(number, _)| !on_purpose.contains(number))
        .map(|(number, text)| format!("{number}: {text}"))
        .collect();
    assert!(others.is_empty(), "{} examples differ:\n{}", others.len(), others.join("\n"));
    for number in on_purpose {
        assert!(differ.iter().any(|(other, _)| *other == number), "example {number} does not differ any more");
    }
}
