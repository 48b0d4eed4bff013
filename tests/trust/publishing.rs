//! What must not be read by everybody: drafts and secrets.

use crate::cli::{GOOD, Project};

/// Looks like a token that somebody uses.
fn token() -> String {
    ["glpat", "-SVxhe4ecOhW7SyKwPUD9"].concat()
}

const FORMATS: [&str; 9] = ["full", "concise", "grouped", "json", "json-lines", "github", "gitlab", "sarif", "junit"];

fn page_with_token() -> String {
    let token = token();
    format!(
        "# T\n\nUse `{token}` or https://a.example/?t={token} here.\n\n```har\n{{\"method\": \"GET\", \"url\": \
         \"http://a.example/?token={token}\", \"headers\": [{{\"name\": \"Authorization\", \"value\": \"{token}\"}}, \
         {{\"name\": \"X\", \"value\": \"\\u0067{}\"}}],, \"queryString\": [{{\"name\": \"token\", \"value\": \"other\"}}]}}\n\
         ```\n\n```sh\ncurl http://a.example/?token={token} -H 'X: {token}'\n```\n",
        &token[1..]
    )
}

#[test]
fn reports_never_show_a_secret() {
    let token = token();
    let page = page_with_token();
    let project = Project::new(&[("docs/p.md", &page)]);
    let mut runs: Vec<Vec<&str>> = FORMATS.map(|format| vec!["lint", "docs", "--output-format", format]).to_vec();
    runs.push(vec!["lint", "docs", "--select", "secret"]);
    runs.push(vec!["build"]);
    runs.push(vec!["sync", "docs"]);
    runs.push(vec!["snippet", "docs/p.md"]);
    for arguments in runs {
        for is_in_workflow in [false, true] {
            let mut command = project.command(&arguments);
            if is_in_workflow {
                command.env("GITHUB_ACTIONS", "true");
            }
            let run = crate::cli::Run::of(&mut command);
            assert!(run.out.contains("glpa") || arguments[0] != "lint", "{arguments:?} {}{}", run.out, run.err);
            for part in [&token[..], &token[1..], &token[..12], &token[14..]] {
                assert!(!(run.out.clone() + &run.err).contains(part), "{arguments:?} {}{}", run.out, run.err);
            }
        }
    }
}

#[test]
fn what_may_be_a_secret_is_not_shown_where_nothing_names_it() {
    let token = "k7Rt2mWq9ZbX4cVn8Ls3";
    let page = format!(
        "# T\n\n```sh\ncurl https://api.example.com/x {token}\n```\n\n```http\nGET /x HTTP/1.1\nHost: api.example.com\nX-Key Bearer {token}\n```\n"
    );
    let project = Project::new(&[("docs/p.md", &page)]);
    for format in FORMATS {
        let run = project.run(&["lint", "docs", "--output-format", format]);
        assert!(run.out.contains("stray-word") && !run.out.contains(&token[..12]), "{}", run.out);
    }
}

#[test]
fn masks_leave_places_alone() {
    let project = Project::new(&[("docs/p.md", &format!("# T\n\nÜse `{}` — twice: `{}`.\n", token(), token()))]);
    let run = project.run(&["lint", "docs", "--output-format", "concise"]);
    assert!(run.out.contains("docs/p.md:3:6:") && run.out.contains("docs/p.md:3:44:"), "{}", run.out);
}

#[test]
fn a_page_with_a_secret_is_not_published() {
    let project = Project::new(&[("docs/a.md", GOOD), ("docs/b.md", &format!("# B\n\nUse `{}`.\n", token()))]);
    let run = project.run(&["build"]);
    assert!(run.code == 1 && !project.path("site").exists() && run.err.contains("secrets"), "{}", run.err);
    assert_eq!(project.run(&["build", "--format", "mkdocs", "-o", "out"]).code, 1);
    assert_eq!(project.run(&["build", "--fail-on", "never"]).code, 0);
    assert!(project.path("site/b.html").exists());
    let hidden = format!("# B\n\n<!-- harkdown-ignore secret -->\n\nUse `{}`.\n", token());
    project.write("docs/b.md", hidden.as_bytes());
    assert_eq!(project.run(&["build"]).code, 0);
    project.write("docs/b.md", format!("# B\n\nUse `{}`.\n", token()).as_bytes());
    project.write("harkdown.toml", b"[lint.severity]\nsecret = \"hint\"\n");
    assert_eq!(project.run(&["build"]).code, 0);
}

#[test]
fn findings_keep_a_site_from_being_published_as_fail_on_says() {
    let warning = "# B\n\n[nowhere](none.md)\n";
    let error = "# C\n\n```har\n{\"a\": 1,, }\n```\n";
    let project = Project::new(&[("docs/a.md", GOOD), ("docs/b.md", warning)]);
    assert_eq!(project.run(&["build", "--fail-on", "warning"]).code, 1);
    assert!(!project.path("site").exists());
    assert_eq!(project.run(&["build"]).code, 0);
    project.write("docs/c.md", error.as_bytes());
    assert_eq!(project.run(&["build"]).code, 1);
    let run = project.run(&["build", "--fail-on", "never"]);
    assert!(run.code == 0 && run.err.contains("`c.md`") && run.err.contains("published 2 pages"), "{}", run.err);
    assert!(!project.path("site/c.html").exists());
}

#[test]
fn drafts_are_left_out_of_a_site() {
    for field in ["draft: true", "published: false", "draft: \"true\""] {
        let draft = format!("---\ntitle: Secret plan\n{field}\n---\n\n# Plan\n\nNot yet.\n\n```har\n{{broken\n```\n");
        let project = Project::new(&[
            ("docs/index.md", "# Start\n\n[Plan](plan.md) and [more](more.md)\n"),
            ("docs/more.md", "---\ndraft: false\npublished: 2026-01-01\ntitle: More of it\n---\n\nMore.\n"),
            ("docs/plan.md", &draft),
        ]);
        let run = project.run(&["build"]);
        assert!(run.code == 0 && run.err.contains("`plan.md`") && run.err.contains("published 2 pages"), "{}", run.err);
        assert!(run.out.contains("is a draft"), "a link to it leads nowhere: {}", run.out);
        let site: Vec<_> = walk(&project.path("site"));
        assert!(site.iter().all(|(name, text)| !name.contains("plan") && !text.contains("Not yet")), "{field}");
        let told: Vec<_> = site.iter().filter(|(_, text)| text.contains("Secret plan")).collect();
        assert!(told.is_empty(), "{field} {told:?}");
        assert!(project.read("site/more.html").contains("More of it"));
        let plain = draft.split("```").next().unwrap();
        project.write("docs/plan.md", plain.as_bytes());
        assert_eq!(project.run(&["build", "--format", "hugo", "-o", "out"]).code, 0);
        assert!(project.read("out/plan.md").contains(field), "formats keep drafts for their tools");
    }
}

fn walk(root: &std::path::Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()) {
        if entry.is_dir() {
            found.extend(walk(&entry));
        } else {
            let text = String::from_utf8_lossy(&std::fs::read(&entry).unwrap()).into_owned();
            found.push((entry.display().to_string(), text));
        }
    }
    found
}
