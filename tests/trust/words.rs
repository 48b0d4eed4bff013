//! Every word of a page's text is in its HTML, in its compiled Markdown and in that of every format.
//!
//! Pages are put together from what Markdown has, `@` standing for a word that no other place has.

use std::collections::BTreeMap;

use harkdown::diagnostic::Severity;
use harkdown::flavour::{self, NAMES};
use harkdown::lint::{self, Checked};
use harkdown::rules::Settings;
use harkdown::site::{self, Site, SiteInput, Source};
use harkdown::snippet::{self, Options, View, built_in};
use proptest::prelude::*;

use crate::properties::config;

/// How pages start.
const STARTS: [&str; 9] = [
    "",
    "\u{feff}",
    "---\ntitle: T\n---\n",
    "---\ntitle: T\ntags:\n  - a\n...\n",
    "\u{feff}---\r\ntitle: T\r\n---\r\n\r\n",
    "---\n---\n",
    "# @\n\n---\ntitle: @\n---\n",
    "---\n\n# @\n\n@\n\n---\n",
    "---\n\n@\n---\n@\n",
];

/// What pages are made of.
const PARTS: [&str; 58] = [
    "@ @\n",
    "# @\n",
    "## @ `@` *@* {#own-id}\n",
    "@\n===\n",
    "@\n---\n",
    "@ @\n@\n---\n@\n",
    "---\n",
    "***\n",
    "- - -\n",
    "---\n@\n---\n",
    "---\n**@:** @\n---\n",
    "---\n\n@ @\n\n---\n",
    "---\n\n@\n---\n",
    "---\ntitle: @\nby: @\n---\n",
    "---\n- @\n- @\n---\n",
    "--- \n@\n---\t\n",
    "---\n@\n...\n",
    "---\n# @\n---\n",
    "---\n```har\n{\"method\": \"GET\", \"url\": \"https://a.example/@\"}\n```\n\n---\n",
    "---\n```\n@\n```\n---\n",
    "+++\n@ = 1\n+++\n",
    "...\n@\n...\n",
    "- @\n- @\n  @\n",
    "- @\n\n  ---\n  @\n  ---\n- @\n",
    "1. @\n\n   @\n2. @\n",
    "* @\n  * @\n    1. @\n",
    "- [ ] @\n- [x] @\n",
    "> @\n@\n",
    "> ---\n> @\n> ---\n",
    "> [!NOTE]\n> @\n",
    "> > @\n>\n> @\n",
    "> @\n>\n> <!-- c -->\n> > @\n",
    "| @ | @ |\n| --- | :-: |\n| @ | `@` |\n",
    "---\n| @ | @ |\n|---|---|\n| @ | @ |\n",
    "```\n@\n---\n@\n```\n",
    "~~~yaml\n---\n@: @\n---\n~~~\n",
    "````md\n```har\n@\n```\n````\n",
    "    @\n\n    ---\n    @\n",
    "```har\n{\"method\": \"GET\", \"url\": \"https://a.example/@\", \"headers\": [{\"name\": \"X-A\", \"value\": \"@\"}]}\n```\n",
    "- @\n\n  ```har\n  {\"method\": \"GET\", \"url\": \"https://a.example/@\"}\n  ```\n",
    "[@](https://a.example/) and [@][ref] and <https://a.example/@>\n\n[ref]: https://a.example/\n",
    "![@](a.png) **@** _@_ ~~@~~ `@` ``@ ` @``\n",
    "@[^1]\n\n[^1]: @\n\n    @\n",
    "@ <b>@</b> <!-- c --> @\n",
    "<div>\n@\n</div>\n",
    "<div>\n\n@\n\n</div>\n",
    "<details>\n<summary>@</summary>\n\n@\n\n---\n@\n---\n\n</details>\n",
    "@\n<!-- c -->\n@\n",
    "<!--\nc\n\nc\n-->\n@\n",
    "<!-- c --> @\n",
    "<div><!-- c\nc -->@\n</div>\n",
    "- <!-- c -->\n  @\n",
    "\\---\n@\n\\---\n",
    "@ \\{@\\} &amp; &lt;@&gt; a < b @\n",
    "{{ @ }} {% @ %} {{< @ >}} ${@} {@}\n",
    "@  \n@\\\n@\n",
    "@: @\n: @\n",
    "::: tip\n@\n:::\n",
];

/// How pages end: a comment that nothing closes is none.
const ENDS: [&str; 4] = ["", "@", "@\n\n<!-- @\n\n@\n", "<div>\n<!-- @\n@\n</div>\n"];

/// A text with a word of its own in every place for one, counted from `next`.
fn worded(text: &str, next: &mut usize) -> String {
    let mut pieces = text.split('@');
    let mut worded = pieces.next().unwrap().to_owned();
    for piece in pieces {
        worded.push_str(&format!("word{next}x{piece}"));
        *next += 1;
    }
    worded
}

/// A page: how it starts, and its parts with or without an empty line before each.
fn page(start: &str, parts: &[(&str, bool)]) -> String {
    let mut next = 0;
    let mut page = worded(start, &mut next);
    for (part, is_apart) in parts {
        page.push_str(if *is_apart { "\n" } else { "" });
        page.push_str(&worded(part, &mut next));
    }
    page
}

/// The words of a page that are its text: those in front matter are none.
fn words(page: &str) -> Vec<&str> {
    let body = &page[harkdown::page::markdown_start(page)..];
    let end = |word: &str| word.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(word.len());
    body.match_indices("word").map(|(at, _)| &body[at..at + end(&body[at..])]).collect()
}

fn built(texts: &[String], format: Option<&str>, allow_html: bool) -> (Site, Vec<Checked>) {
    let lint = Settings::default();
    let checked: Vec<Checked> = texts.iter().map(|text| lint::check(text, &lint)).collect();
    let paths: Vec<String> = (0..texts.len()).map(|at| format!("p{at}.md")).collect();
    let pages = paths.iter().zip(texts).zip(&checked);
    let sources: Vec<Source<'_>> =
        pages.map(|((path, text), checked)| Source { path, text, checked, lint: &lint }).collect();
    let target = site::CodeTab { name: "shell/curl".to_owned(), title: "cURL".to_owned() };
    let settings = site::Settings { targets: vec![target], allow_html, ..site::Settings::default() };
    let snippet =
        |view: &View, target: &str| Ok(snippet::render(view, built_in().find(target)?, &Options::default())?.code);
    let input = SiteInput { settings: &settings, pages: &sources, assets: &[], snippet: &snippet };
    let site = match format {
        None => site::build(&input).unwrap(),
        Some(name) => flavour::build(&input, flavour::find(name).unwrap()).unwrap(),
    };
    (site, checked)
}

/// What is lost of some pages; pages with errors are not published.
fn lost(texts: &[String]) -> Option<String> {
    for format in [None].into_iter().chain(NAMES.iter().map(|name| Some(*name))) {
        for allow_html in [false, true] {
            let (site, checked) = built(texts, format, allow_html);
            let files: BTreeMap<&str, String> = site
                .files
                .iter()
                .map(|file| (&*file.path, String::from_utf8_lossy(&file.bytes).into_owned()))
                .collect();
            for (at, text) in texts.iter().enumerate() {
                if checked[at].diagnostics.iter().any(|found| found.severity == Severity::Error) {
                    continue;
                }
                let stem = format!("p{at}.");
                for (path, written) in
                    files.iter().filter(|(path, _)| path.starts_with(&stem) && !path.contains(".fill."))
                {
                    let is_lost = |word: &&str| !written.contains(*word);
                    if let Some(word) = words(text).into_iter().find(is_lost) {
                        return Some(format!("{format:?} {allow_html} {path} lacks {word}\n{text}\n=====\n{written}"));
                    }
                }
            }
        }
    }
    None
}

#[test]
fn every_part_arrives_alone_and_beside_itself() {
    let start = |start: &&str| page(start, &[("@\n", true)]);
    let part = |part: &&str| page("# @\n", &[(part, true), ("@\n", true), (part, true), (part, false), ("@\n", true)]);
    let end = |end: &&str| page("# @\n", &[("@\n", true), (end, true)]);
    let texts: Vec<String> =
        STARTS.iter().map(start).chain(PARTS.iter().map(part)).chain(ENDS.iter().map(end)).collect();
    let lint = Settings::default();
    for text in &texts {
        let errors: Vec<_> = lint::check(text, &lint).diagnostics;
        let errors: Vec<_> = errors.iter().filter(|found| found.severity == Severity::Error).collect();
        assert!(errors.is_empty(), "{text}: {errors:?}");
    }
    let lost = lost(&texts);
    assert!(lost.is_none(), "{}", lost.unwrap());
}

proptest! {
    #![proptest_config(config(12))]

    #[test]
    fn every_word_of_a_page_arrives_in_every_format(
        pages in prop::collection::vec(
            (
                prop::sample::select(&STARTS[..]),
                prop::collection::vec((prop::sample::select(&PARTS[..]), any::<bool>()), 1..12),
                prop::sample::select(&ENDS[..]),
            ),
            24,
        )
    ) {
        let texts: Vec<String> = pages
            .iter()
            .map(|(start, parts, end)| page(start, &[&parts[..], &[(*end, true)]].concat()))
            .collect();
        let lost = lost(&texts);
        prop_assert!(lost.is_none(), "{}", lost.unwrap());
    }
}
