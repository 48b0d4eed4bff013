//! The manual keeps its word: its examples are run, its lists are written from their tables, its links lead somewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use harkdown::Diagnostic;
use harkdown::diagnostic::{Applicability, Severity};
use harkdown::extract::{self, SiblingPage};
use harkdown::generate::record::Records;
use harkdown::lint::{self, PageText};
use harkdown::page::{FrontMatter, Page};
use harkdown::rules::{RULES, Settings};
use harkdown::site::{self, SiteInput, Source};
use harkdown::snippet::{self, Options, View, built_in};
use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Parser, Tag, TagEnd};
use tempfile::TempDir;

use crate::golden::{self, list, name};
use crate::rules::{self, render};

/// The headings of a rule's page, in this order.
const RULE_HEADINGS: [&str; 4] = ["Why", "Wrong", "Right", "Fix"];

/// A part of a page: its heading of level 2 and the Markdown examples under it.
struct Part {
    heading: String,
    examples: Vec<String>,
}

fn parts(text: &str) -> Vec<Part> {
    parts_with(text, "markdown")
}

/// The parts with their examples in a language.
fn parts_with(text: &str, language: &str) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let mut events = Parser::new(body(text));
    while let Some(event) = events.next() {
        match event {
            Event::Start(Tag::Heading { level: HeadingLevel::H2, .. }) => {
                parts.push(Part { heading: words(&mut events), examples: Vec::new() });
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) if &*info == language => {
                let example = words(&mut events);
                parts.last_mut().expect("examples stand under a heading").examples.push(example);
            }
            _ => {}
        }
    }
    parts
}

/// The text up to the end of the current heading or block.
fn words(events: &mut Parser<'_>) -> String {
    let is_inside = |event: &Event<'_>| !matches!(event, Event::End(TagEnd::Heading(_) | TagEnd::CodeBlock));
    let texts = events.take_while(is_inside).filter_map(|event| match event {
        Event::Text(text) | Event::Code(text) => Some(text),
        _ => None,
    });
    texts.map(|text| text.to_string()).collect()
}

/// A page without its front matter.
fn body(text: &str) -> &str {
    &text[Page::parse(text).body_start() as usize..]
}

/// A field of a page's front matter.
fn field(text: &str, key: &str) -> Option<String> {
    let fields = FrontMatter::find(text)?.fields().expect("front matter of the manual is YAML");
    fields.into_iter().find(|(name, _)| name == key).and_then(|(_, value)| value.as_str().map(str::to_owned))
}

#[test]
fn every_rule_page_says_what_and_why_and_shows_both_sides() {
    for rule in RULES {
        assert_eq!(field(rule.docs, "title").as_deref(), Some(rule.name));
        assert_eq!(field(rule.docs, "section").as_deref(), Some("Rules"), "{}", rule.name);
        assert!(field(rule.docs, "description").is_some_and(|text| text.len() > 20), "{}", rule.name);
        let headings: Vec<String> = parts(rule.docs).into_iter().map(|part| part.heading).collect();
        assert_eq!(headings, RULE_HEADINGS, "{}", rule.name);
    }
}

#[test]
fn every_file_of_the_rules_folder_is_a_rule_page() {
    let rules: BTreeSet<String> = RULES.iter().map(|rule| format!("{}.md", rule.name)).collect();
    let files: BTreeSet<String> = list("docs/rules").iter().map(|path| name(path).to_owned()).collect();
    assert_eq!(files, rules);
}

#[test]
fn what_a_rule_page_calls_wrong_is_found_and_what_it_calls_right_is_clean() {
    for rule in RULES.iter().filter(|rule| !rules::DATA.contains(&rule.name)) {
        let folder = golden::project("tests/rules").join(rule.name);
        let (settings, place) = (rules::settings(&folder), folder.join("example.md"));
        for part in parts(rule.docs) {
            let is_wrong = part.heading == "Wrong";
            assert!(!part.examples.is_empty() || !matches!(&*part.heading, "Wrong" | "Right"), "{}", rule.name);
            for example in &part.examples {
                let mut found = lint::check(PageText::at(Some(&place), example), &settings).diagnostics;
                let mut found_rules: BTreeSet<&str> = found.iter().map(|found| found.rule.name).collect();
                if rules::PUBLISHING.contains(&rule.name) {
                    // The linter may have its own word on a request that no code can send.
                    found_rules.clear();
                    found.extend(publish(example));
                    found_rules.extend(found.iter().map(|found| found.rule.name).filter(|&found| found == rule.name));
                    found_rules.extend(is_lossy(example).then_some("lossy-snippet"));
                }
                let expected = if is_wrong { BTreeSet::from([rule.name]) } else { BTreeSet::new() };
                assert_eq!(found_rules, expected, "{}:\n{example}\n{}", rule.name, render(example, &found));
            }
        }
    }
}

#[test]
fn the_page_about_adding_a_rule_shows_one_and_every_check() {
    let page = golden::read("docs/adding-a-rule.md");
    let (before, rest) = page.split_once("```rust\n").unwrap();
    let (code, after) = rest.split_once("```\n").unwrap();
    let file = before.rsplit('`').nth(1).unwrap();
    assert_eq!(code, golden::read(file), "{file}");
    let source = golden::read("src/rules/rule.rs");
    let (_, checks) = source.split_once("enum Check {\n").unwrap();
    let (checks, _) = checks.split_once("\n}\n").unwrap();
    let is_variant = |line: &&str| line.starts_with(|first: char| first.is_ascii_uppercase());
    let lines = checks.lines().filter_map(|line| line.strip_prefix("    ")).filter(is_variant);
    let variants: BTreeSet<&str> = lines.filter_map(|line| line.split(['(', ' ']).next()).collect();
    let rows = after.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next());
    let first = |name: &&str| name.starts_with(|first: char| first.is_ascii_uppercase());
    assert_eq!(rows.filter(first).collect::<BTreeSet<&str>>(), variants);
}

#[test]
fn one_character_goes_through_the_house_as_the_page_about_it_says() {
    let page = golden::read("docs/architecture.md");
    let (_, rest) = page.split_once("### One character").unwrap();
    let (shown, told) = rest.split_once("````markdown\n").unwrap().1.split_once("````\n").unwrap();
    let told = told.split_whitespace().collect::<Vec<_>>().join(" ");
    let found = lint::check(shown, &Settings::default()).diagnostics;
    let fix = found[0].fix.as_ref().unwrap();
    let [edit] = &fix.edits[..] else { panic!("{fix:?}") };
    let at = edit.span.start as usize;
    let line = shown[..at].lines().count();
    let column = at - shown[..at].rfind('\n').unwrap();
    let body = told.split('`').find(|code| code.contains(",}")).unwrap();
    let in_body = body.find(",}").unwrap();
    for said in [
        format!("at byte {in_body} of the body,"),
        format!("byte {in_body} of the body lies in the third run"),
        format!("It is byte {at} of the page, line {line}, column {column},"),
    ] {
        assert!(told.contains(&said), "{said}");
    }
    assert_eq!((found.len(), fix.applicability, edit.text.as_str()), (1, Applicability::Safe, ""));
}

#[test]
fn the_page_about_adding_a_notation_names_every_field_and_reader() {
    let page = golden::read("docs/adding-a-notation.md");
    let source = golden::read("src/request/notation.rs");
    let body = |start: &str| source.split_once(start).unwrap().1.split_once("\n}\n").unwrap().0.to_owned();
    let notation = body("struct Notation {\n");
    let fields =
        notation.lines().filter_map(|line| line.strip_prefix("    pub")?.split_once(": ")?.0.rsplit(' ').next());
    let rows = page.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next());
    assert_eq!(rows.collect::<Vec<_>>(), fields.collect::<Vec<_>>());
    let readers = body("enum Reader {\n");
    let variants = readers.lines().filter_map(|line| line.strip_prefix("    "));
    let variants = variants.filter(|line| line.starts_with(|first: char| first.is_ascii_uppercase()));
    for name in variants.filter_map(|line| line.split(['(', ' ', ',']).next()) {
        assert!(page.contains(&format!("`Reader::{name}`")), "{name}");
    }
}

/// The words of a text that are between back-ticks.
fn code_words(text: &str) -> BTreeSet<&str> {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-');
    let code = text.split('`').skip(1).step_by(2);
    code.flat_map(move |code| code.split(move |letter| !is_part(letter))).filter(|word| !word.is_empty()).collect()
}

/// The rows of the tables of a page that have this header, each as its first and its second cell.
fn rows_below<'p>(page: &'p str, header: &str) -> Vec<(&'p str, &'p str)> {
    let tables = page.split(header).skip(1);
    let rows = tables.flat_map(|table| table.lines().skip(2).map_while(|line| line.strip_prefix("| ")));
    rows.map(|row| row.split_once(" | ").unwrap()).collect()
}

/// The names in a list of the source that `named!` makes an enum of.
fn named<'s>(source: &'s str, list: &str) -> BTreeSet<&'s str> {
    let (_, rest) = source.split_once(&format!("    {list} {{\n")).unwrap();
    let entries = rest.split_once("\n    }").unwrap().0.lines();
    entries.map(|entry| entry.split('"').nth(1).unwrap()).collect()
}

#[test]
fn the_page_about_adding_a_target_names_every_member_filter_and_key() {
    let page = golden::read("docs/adding-a-target.md");
    let (names, filters) =
        (golden::read("src/snippet/template/names.rs"), golden::read("src/snippet/template/filter.rs"));
    let nodes = golden::read("src/snippet/template/nodes.rs");
    let (_, variables) = nodes.split_once("const VARIABLES: ").unwrap();
    let variables: BTreeSet<&str> =
        variables.split_once(';').unwrap().1.split_once(';').unwrap().0.split('"').skip(1).step_by(2).collect();
    let members = named(&names, "Member");

    let rows = rows_below(&page, "| name | holds |");
    let first: BTreeSet<&str> = rows.iter().flat_map(|(name, _)| code_words(name)).collect();
    let described: BTreeSet<&str> = rows.iter().flat_map(|(_, holds)| code_words(holds)).chain(first.clone()).collect();
    let of_loops = ["first", "last"];
    assert!(of_loops.iter().all(|name| page.contains(&format!("`loop.{name}`"))));
    let missing: Vec<_> =
        members.iter().filter(|name| !described.contains(*name) && !of_loops.contains(name)).collect();
    assert!(missing.is_empty(), "the page does not say what these members are: {missing:?}");
    let unknown: Vec<_> = first.iter().filter(|name| !members.contains(*name) && !variables.contains(*name)).collect();
    assert!(unknown.is_empty(), "templates have none of these: {unknown:?}");
    assert!(variables.is_subset(&first), "{variables:?}");

    let rows = rows_below(&page, "| filter | writes |");
    let (mut found, mut arguments) = (BTreeSet::new(), BTreeSet::new());
    for code in rows.iter().flat_map(|(cell, _)| cell.split('`').skip(1).step_by(2)) {
        let (name, given) = code.split_once('(').unwrap_or((code, ""));
        found.insert(name);
        arguments.extend(given.split(['=', ',', ' ', ')']).filter(|name| !name.is_empty()));
    }
    assert_eq!(found, named(&filters, "Filter"));
    assert_eq!(arguments, named(&filters, "Argument"));

    // What a file may have is what the error about anything else lists.
    let error = toml::from_str::<harkdown::snippet::Target>("odd = 1").unwrap_err();
    let keys: BTreeSet<&str> = error.message().split('`').skip(3).step_by(2).collect();
    let run = keys.iter().map(|&key| if key == "limits" || key == "run" { format!("[{key}]") } else { key.to_owned() });
    let rows = rows_below(&page, "| key | holds |");
    let cells = rows.iter().flat_map(|(cell, _)| cell.split('`').skip(1).step_by(2));
    assert_eq!(cells.map(str::to_owned).collect::<BTreeSet<_>>(), run.collect::<BTreeSet<_>>());
}

#[test]
fn what_the_page_of_invalid_record_calls_wrong_is_no_record() {
    for part in parts_with(harkdown::rules::find("invalid-record").unwrap().docs, "toml") {
        for example in &part.examples {
            let file = TempDir::new().unwrap();
            fs::write(file.path().join("record.toml"), example).unwrap();
            let mut records = Records::default();
            records.read(&file.path().join("record.toml"), None).unwrap();
            assert_eq!(records.diagnostics.is_empty(), part.heading == "Right", "{example}");
        }
    }
}

#[test]
fn what_the_page_of_odd_page_calls_wrong_is_a_family_with_odd_pages() {
    for part in parts(harkdown::rules::find("odd-page").unwrap().docs) {
        let member = |(at, text): (usize, &String)| SiblingPage { slug: format!("page-{at}"), text: text.clone() };
        let members: Vec<SiblingPage> = part.examples.iter().enumerate().map(member).collect();
        if !members.is_empty() {
            let found = extract::extract(&members, &extract::ExtractOptions::default()).unwrap().odd;
            assert_eq!(found.is_empty(), part.heading == "Right", "{}: {found:?}", part.heading);
        }
    }
}

/// What building a site of one page finds.
fn publish(page: &str) -> Vec<Diagnostic> {
    let rules = Settings::default();
    let checked = lint::check(page, &rules);
    let settings = site::Settings {
        targets: vec![site::CodeTab { name: "shell/curl".into(), title: "curl".into() }],
        variables: BTreeMap::from([("manage_url".into(), "https://manage.example.com".into())]),
        ..site::Settings::default()
    };
    let pages = [Source { path: "index.md", text: page, checked: &checked, lint: &rules }];
    let snippet =
        |view: &View, target: &str| Ok(snippet::render(view, built_in().find(target)?, &Options::default())?.code);
    let input = SiteInput { settings: &settings, pages: &pages, assets: &[], snippet: &snippet };
    site::build(&input).unwrap().pages.remove(0).diagnostics
}

/// Whether some target cannot send all of what a page documents.
/// Targets that write a JSON body alone lose all else by their nature.
fn is_lossy(page: &str) -> bool {
    let blocks = lint::check(page, &Settings::default()).blocks;
    let views = blocks.iter().flat_map(|block| &block.requests).filter_map(|request| View::of(request).ok());
    let targets = || built_in().all().into_iter().filter(|target| !target.limits.only_json);
    let is_lost = |view: &View, target| !snippet::render(view, target, &Options::default()).unwrap().losses.is_empty();
    views.into_iter().any(|view| targets().any(|target| is_lost(&view, target)))
}

#[test]
fn the_list_of_rules_is_written_from_the_table() {
    let path = "docs/rules.md";
    golden::assert_golden(path, &with_table(&golden::read(path), &rule_table()));
}

/// One line for each rule, outermost layer first.
fn rule_table() -> String {
    let mut table = "| Rule | Severity | What is wrong |\n| --- | --- | --- |\n".to_owned();
    for rule in RULES {
        let severity = match rule.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Hint => "hint",
        };
        let _ = writeln!(table, "| [`{0}`](rules/{0}.md) | {severity} | {1} |", rule.name, rule.summary);
    }
    table
}

/// A page with its one table replaced.
fn with_table(text: &str, table: &str) -> String {
    let start = text.find("\n| ").expect("the page holds a table") + 1;
    let len: usize = text[start..].split_inclusive('\n').take_while(|line| line.starts_with('|')).map(str::len).sum();
    format!("{}{table}{}", &text[..start], &text[start + len..])
}

/// The pages of the manual, and the pages at the root of the project.
fn pages() -> Vec<PathBuf> {
    let mut pages = list("");
    pages.extend(files("docs"));
    pages.retain(|path| is_page(path));
    pages
}

/// The files below a directory of the project.
fn files(directory: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut open = vec![golden::project(directory)];
    while let Some(directory) = open.pop() {
        let (directories, others): (Vec<_>, Vec<_>) = list(directory).into_iter().partition(|path| path.is_dir());
        open.extend(directories);
        files.extend(others);
    }
    files.sort();
    files
}

fn is_page(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "md")
}

#[test]
fn the_manual_is_clean() {
    for path in pages() {
        let text = golden::read(&path);
        let found = lint::check(&text, &Settings::default()).diagnostics;
        assert!(found.is_empty(), "{}:\n{}", path.display(), render(&text, &found));
    }
}

#[test]
fn links_within_the_project_lead_somewhere() {
    let mut broken = Vec::new();
    for path in pages() {
        let text = golden::read(&path);
        let folder = path.parent().expect("a page stands in a folder");
        for link in links(&text) {
            let (file, anchor) = link.split_once('#').unwrap_or((&link, ""));
            let target = if file.is_empty() { path.clone() } else { folder.join(file) };
            if !target.exists() || !has_anchor(&target, anchor) {
                broken.push(format!("{}: {link}", path.display()));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// The links of a page to other files of the project.
fn links(text: &str) -> Vec<String> {
    let is_outside = |link: &str| link.contains(':') || link.starts_with('/') || link.contains("${");
    let links = Parser::new(body(text)).filter_map(|event| match event {
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => Some(dest_url.to_string()),
        _ => None,
    });
    links.filter(|link| !is_outside(link)).collect()
}

/// Whether a page has a heading of that anchor.
fn has_anchor(path: &Path, anchor: &str) -> bool {
    if anchor.is_empty() {
        return true;
    }
    let text = golden::read(path);
    let mut events = Parser::new(body(&text));
    while let Some(event) = events.next() {
        if matches!(event, Event::Start(Tag::Heading { .. })) && slug(&words(&mut events)) == anchor {
            return true;
        }
    }
    false
}

/// A heading as an anchor: lower case, words joined by hyphens.
fn slug(heading: &str) -> String {
    let kept = heading.to_lowercase();
    let kept = kept.chars().filter(|character| character.is_alphanumeric() || matches!(character, ' ' | '-' | '_'));
    kept.map(|character| if character == ' ' { '-' } else { character }).collect()
}

/// Where the commands of the manual run: a directory with the pages that the project began with.
struct Console {
    directory: TempDir,
}

impl Console {
    fn new() -> Self {
        let directory = TempDir::new().unwrap();
        for page in list("tests/pages") {
            fs::copy(&page, directory.path().join(name(&page))).unwrap();
        }
        Self { directory }
    }

    /// What a terminal shows after `$ harkdown …`.
    fn run(&self, command: &str) -> String {
        let arguments = command.strip_prefix("harkdown ").expect("the manual shows harkdown's own commands");
        let run = Command::new(env!("CARGO_BIN_EXE_harkdown"))
            .args(arguments.split_whitespace())
            .current_dir(&self.directory)
            .env_clear()
            .output()
            .unwrap();
        [run.stdout, run.stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat()
    }

    /// A `console` block with what its commands print today.
    fn replay(&self, block: &str) -> String {
        let commands = block.lines().filter_map(|line| line.strip_prefix("$ "));
        commands.map(|command| format!("$ {command}\n{}", self.run(command))).collect::<Vec<_>>().join("\n")
    }
}

#[test]
fn terminals_in_the_manual_show_what_the_commands_print() {
    for path in ["README.md", "docs/start.md"] {
        let console = Console::new();
        let page = golden::read(path);
        let mut parts = page.split("```console\n");
        let mut replayed = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (block, rest) = part.split_once("```\n").expect("a block of the manual is closed");
            replayed += &format!("```console\n{}```\n{rest}", console.replay(block));
        }
        golden::assert_golden(path, &replayed);
    }
}

#[test]
fn what_holds_an_invariant_exists() {
    let page = golden::read("docs/architecture.md");
    let lints = golden::read("Cargo.toml");
    for line in page.lines().filter(|line| line.starts_with("| ") && line.contains("::")) {
        let held_by = line.rsplit(" | ").next().unwrap_or_default();
        for holder in held_by.split('`').filter(|word| word.contains("::") && word.contains('_')) {
            let (module, name) = holder.rsplit_once("::").unwrap();
            let holds = if module == "clippy" {
                lints.contains(&format!("{name} ="))
            } else {
                module_texts(module).any(|text| text.contains(&format!("fn {name}(")))
            };
            assert!(holds, "`{module}` has no `{name}`");
        }
    }
}

/// The texts of the files that a module of the tests, or a module of the crate with tests of its own, can be.
fn module_texts(module: &str) -> impl Iterator<Item = String> {
    let path = module.replace("::", "/");
    let own = path.strip_suffix("/tests").map(|path| [format!("src/{path}.rs"), format!("src/{path}/mod.rs")]);
    let of_tests = [format!("tests/{path}.rs"), format!("tests/{path}/mod.rs")];
    own.into_iter().chain([of_tests]).flatten().filter_map(|path| fs::read_to_string(golden::project(&path)).ok())
}
