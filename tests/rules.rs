//! The fixtures of the rules: pages in `tests/rules/<rule>`, and what is found and repaired in them.
//!
//! `good*.md` is clean. `bad*.md` gives the report in `bad*.out`, becomes `bad*.fixed.md` by safe fixes and `bad*.unsafe.md`
//! by all fixes; the last two are there only if they differ from what came before. A page with `strict` in its name is
//! checked with the strict profile; a folder may have a `harkdown.toml` of its own.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use harkdown::Diagnostic;
use harkdown::config::Config;
use harkdown::diagnostic::Applicability;
use harkdown::har::Profile;
use harkdown::lint::{self, Fixed, PageText};
use harkdown::project::Project;
use harkdown::report::{self, Format};
use harkdown::rules::{RULES, Settings};

use crate::golden::{self, list, name};

/// The rules whose findings come up where a page is turned into code or HTML.
pub(crate) const PUBLISHING: [&str; 2] = ["failed-snippet", "lossy-snippet"];

/// The rules whose findings come up where pages are made of data, or data of pages.
pub(crate) const DATA: [&str; 2] = ["invalid-record", "odd-page"];

/// A page of a rule's folder.
struct Fixture {
    rule: String,
    path: PathBuf,
    text: String,
    settings: Settings,
}

impl Fixture {
    fn new(folder: &Path, path: PathBuf) -> Self {
        let profile = if name(&path).contains("strict") { Profile::Strict } else { Profile::Docs };
        let text = golden::read(&path);
        Self { rule: name(folder).to_owned(), path, text, settings: Settings { profile, ..settings(folder) } }
    }

    fn check(&self) -> Vec<Diagnostic> {
        lint::check(PageText::at(Some(&self.path), &self.text), &self.settings).diagnostics
    }

    fn fix(&self, applicability: Applicability) -> Fixed {
        lint::fix(PageText::at(Some(&self.path), &self.text), &self.settings, applicability)
    }

    /// The golden file beside the page that has another ending.
    fn golden(&self, extension: &str) -> PathBuf {
        self.path.with_extension(extension)
    }
}

/// What the pages of a rule's folder are checked against: the `harkdown.toml` in it, if there is one.
pub(crate) fn settings(folder: &Path) -> Settings {
    let config = folder.join("harkdown.toml");
    let config = if config.exists() { Config::read(&config, Path::new("/")).unwrap() } else { Config::default() };
    Settings { project: Some(Arc::new(Project::new(folder.to_path_buf()))), ..config.settings() }
}

/// The pages of all rules whose names start with `kind`.
fn fixtures(kind: &str) -> Vec<Fixture> {
    let is_page = |path: &Path| {
        let stem = name(path).strip_suffix(".md").unwrap_or(".");
        stem.starts_with(kind) && !stem.contains('.')
    };
    let folders = list("tests/rules");
    let pages = folders.iter().flat_map(|folder| list(folder).into_iter().map(move |path| (folder, path)));
    pages.filter(|(_, path)| is_page(path)).map(|(folder, path)| Fixture::new(folder, path)).collect()
}

#[test]
fn every_rule_has_its_fixtures() {
    let linted = RULES.iter().filter(|rule| !PUBLISHING.contains(&rule.name) && !DATA.contains(&rule.name));
    let rules: BTreeSet<String> = linted.map(|rule| rule.name.to_owned()).collect();
    let folders: BTreeSet<String> = list("tests/rules").iter().map(|folder| name(folder).to_owned()).collect();
    let missing: Vec<&String> = rules.difference(&folders).collect();
    let surplus: Vec<&String> = folders.difference(&rules).collect();
    assert!(missing.is_empty(), "these rules have no folder in tests/rules: {missing:?}");
    assert!(surplus.is_empty(), "these folders of tests/rules belong to no rule: {surplus:?}");
    for kind in ["good", "bad"] {
        let having: BTreeSet<String> = fixtures(kind).into_iter().map(|fixture| fixture.rule).collect();
        let missing: Vec<&String> = rules.difference(&having).collect();
        assert!(missing.is_empty(), "these rules have no {kind}.md: {missing:?}");
    }
}

#[test]
fn every_golden_file_belongs_to_a_page() {
    let is_other = |path: &PathBuf| ["toml", "json", "yaml"].iter().any(|other| path.extension().unwrap() == *other);
    for path in list("tests/rules").iter().flat_map(list).filter(|path| !is_other(path)) {
        let page = path.with_file_name(format!("{}.md", name(&path).split('.').next().unwrap_or_default()));
        assert!(page.exists(), "{} belongs to no page", path.display());
    }
}

#[test]
fn good_pages_are_clean() {
    for fixture in fixtures("good") {
        let found = fixture.check();
        assert!(found.is_empty(), "{}:\n{}", fixture.path.display(), render(&fixture.text, &found));
    }
}

#[test]
fn bad_pages_give_what_is_written_down() {
    for fixture in fixtures("bad") {
        let found = fixture.check();
        golden::assert_golden_file(&fixture.golden("out"), Some(&render(&fixture.text, &found)));
    }
}

#[test]
fn bad_pages_show_their_own_rule_and_no_other() {
    for fixture in fixtures("bad") {
        let found = fixture.check();
        let rules: BTreeSet<&str> = found.iter().map(|found| found.rule.name).collect();
        assert_eq!(rules, BTreeSet::from([fixture.rule.as_str()]), "{}", fixture.path.display());
    }
}

#[test]
fn fixes_write_what_is_written_down() {
    for fixture in fixtures("bad") {
        let safe = fixture.fix(Applicability::Safe).text;
        let every = fixture.fix(Applicability::Unsafe).text;
        golden::assert_golden_file(&fixture.golden("fixed.md"), (safe != fixture.text).then_some(safe.as_str()));
        golden::assert_golden_file(&fixture.golden("unsafe.md"), (every != safe).then_some(every.as_str()));
    }
}

#[test]
fn fixing_twice_changes_nothing() {
    for fixture in fixtures("") {
        for applicability in [Applicability::Safe, Applicability::Unsafe] {
            let once = fixture.fix(applicability).text;
            let twice = lint::fix(PageText::at(Some(&fixture.path), &once), &fixture.settings, applicability);
            assert_eq!(once, twice.text, "{}", fixture.path.display());
            assert_eq!(twice.applied, 0, "{}", fixture.path.display());
        }
    }
}

#[test]
fn fixes_leave_nothing_that_they_could_have_fixed() {
    for fixture in fixtures("bad") {
        for applicability in [Applicability::Safe, Applicability::Unsafe] {
            let Fixed { text, checked, .. } = fixture.fix(applicability);
            let is_left = |found: &Diagnostic| found.fix.as_ref().is_some_and(|fix| fix.applicability >= applicability);
            let left: Vec<Diagnostic> = checked.diagnostics.into_iter().filter(is_left).collect();
            assert!(left.is_empty(), "{}:\n{}", fixture.path.display(), render(&text, &left));
        }
    }
}

#[test]
fn what_fixes_touch_is_on_the_page() {
    for fixture in fixtures("bad") {
        for found in fixture.check() {
            let edits = found.fix.iter().flat_map(|fix| &fix.edits).map(|edit| edit.span);
            let labels = found.labels.iter().map(|label| label.span);
            for span in edits.chain(labels).chain([found.span]) {
                assert!(fixture.text.get(span.range()).is_some(), "{}: {span:?}", fixture.path.display());
            }
        }
    }
}

/// Findings as users see them.
pub(crate) fn render(text: &str, found: &[Diagnostic]) -> String {
    let report = Format::Full.render(&report::ReportedPage { file: "page.md", text, diagnostics: found }, false);
    format!("{}\n", report.trim_end())
}

#[test]
fn a_page_that_ends_within_a_block_is_left_alone() {
    let page = "```har\n{\n  \"method\": \"POST\",\n  \"url\": \"https://api.example.com/orders\",\n  \"postData\": {\n    \"text\": \"{ \\\"paid\\\": true }\"\n";
    for end in [page.len(), page.len() - 1, page.len() - 2, page.len() - 8, page.len() - 30] {
        let text = &page[..end];
        let found = lint::check(text, &Settings::default()).diagnostics;
        let rules: Vec<_> = found.iter().map(|found| found.rule.name).collect();
        assert_eq!(rules, ["unclosed-fence", "invalid-json"], "{text}");
        assert_eq!(lint::fix(text, &Settings::default(), Applicability::Unsafe).text, text);
    }
}

#[test]
fn secrets_are_found_in_layers_that_cannot_be_read() {
    let token = "glpat-SVxhe4ecOhW7SyKwPUD9";
    let block = format!("```har\n]{token} {{{{ ,, \n```\n");
    let body = format!(
        "```har\n{{\"method\": \"POST\", \"url\": \"https://a.example/\", \"postData\": {{\"mimeType\": \"application/json\", \"text\": \"]{token} {{{{ ,,\"}}}}\n```\n"
    );
    for page in [block, body] {
        let found = lint::check(&page, &Settings::default()).diagnostics;
        let secret = found.iter().find(|found| found.rule.name == "secret");
        assert_eq!(secret.map(|found| found.span.of(&page)), Some(token), "{found:#?}");
    }
}

#[test]
fn a_body_in_brackets_is_json_if_a_misspelt_media_type_says_so() {
    let findings = |media_type: &str, text: &str| {
        let page = format!(
            "```har\n{{\"method\": \"POST\", \"url\": \"https://a.example/\", \"postData\": {{\"mimeType\": \"{media_type}\", \"text\": \"{text}\"}}}}\n```\n"
        );
        let found = lint::check(&page, &Settings::default()).diagnostics;
        found.iter().filter(|found| found.rule.name == "invalid-json").count()
    };
    let broken = r#"{name\": \"shop\", \"redirects\": [\"https://example.com\"] }"#;
    for media_type in ["client/json", "aplication/json", "json"] {
        assert_eq!(findings(media_type, broken), 1, "{media_type}");
        assert_eq!(findings(media_type, "{body}"), 0, "{media_type}");
        assert_eq!(findings(media_type, "name: shop"), 0, "{media_type}");
    }
    assert_eq!(findings("application/x-ndjson", broken), 0);
    assert_eq!(findings("text/plain", broken), 0);
}
