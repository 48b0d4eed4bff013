//! `harkdown extract`, from the outside.

use super::Project;
use crate::golden;

fn founding() -> Project {
    let pages = ["digital-ocean", "twitch"].map(|name| golden::read(format!("tests/pages/{name}.md")));
    Project::new(&[("docs/oauth/digital-ocean.md", &pages[0]), ("docs/oauth/twitch.md", &pages[1])])
}

#[test]
fn the_founding_pages_come_back_repaired() {
    let project = founding();
    let run = project.run(&["extract", "docs/oauth"]);
    assert_eq!((run.code, run.out.as_str()), (0, ""), "{}", run.err);
    assert_eq!(
        run.err,
        "repaired 2 pages on the way; the files stay as they are\n\
         wrote templates/oauth.md.tera, and 2 records and 2 scripts to data/oauth\n"
    );
    assert_eq!(project.read("docs/oauth/twitch.md"), golden::read("tests/pages/twitch.md"));
    assert!(project.read("data/oauth/twitch.toml").contains("client_id = \"YOUR-TWITCH-CLIENT-ID\"\n"));
    assert!(project.read("data/oauth/twitch.fetchUserProfile.js").starts_with("function(accessToken, ctx, cb){"));
    assert_eq!(project.run(&["generate", "--check"]).code, 1, "the pages are not repaired yet");
    assert_eq!(project.run(&["generate"]).err, "wrote 2 of 2 pages\n");
    for page in ["digital-ocean", "twitch"] {
        let expected = golden::read(format!("docs/providers/{page}.md"));
        assert_eq!(project.read(&format!("docs/oauth/{page}.md")), expected);
    }
    assert_eq!(project.run(&["generate", "--check"]).code, 0);
}

#[test]
fn a_page_is_never_the_template() {
    let project = founding();
    let page = project.read("docs/oauth/twitch.md");
    let run = project.run(&["extract", "docs/oauth", "--template", "docs/oauth/twitch.md", "--force"]);
    assert!(run.code == 2 && run.err.contains("docs/oauth/twitch.md: is one of the pages"), "{}", run.err);
    assert_eq!(project.read("docs/oauth/twitch.md"), page);
    assert!(!project.path("data").exists());
}

#[test]
fn nothing_that_is_there_is_written_over() {
    let project = founding();
    project.write("harkdown.toml", b"[lint]\nignore = []\n");
    assert_eq!(project.run(&["extract", "docs/oauth"]).code, 0);
    let config = project.read("harkdown.toml");
    assert!(config.starts_with("[lint]\nignore = []\n\n# The pages of oauth") && config.contains("comment = false\n"));
    project.write("data/oauth/twitch.toml", b"mine = true\n");
    let run = project.run(&["extract", "docs/oauth"]);
    assert!(run.code == 2 && run.err.contains("exists already"), "{}", run.err);
    assert_eq!(project.read("data/oauth/twitch.toml"), "mine = true\n");
    assert_eq!(project.run(&["extract", "docs/oauth", "--force"]).code, 0);
    assert_eq!(project.read("harkdown.toml"), config);
    let elsewhere = ["extract", "docs/oauth", "--name", "other", "--data", "records", "--template", "t/x.md.tera"];
    assert_eq!(project.run(&elsewhere).code, 0);
    assert!(project.path("records/twitch.toml").exists() && project.path("t/x.md.tera").exists());
}

/// Pages of which one departs in a word and one in a link.
fn family() -> Project {
    let project = Project::new(&[]);
    for name in ["ant", "bee", "cow", "dog", "eel"] {
        let word = if name == "cow" { "acount" } else { "account" };
        let page = format!("# Connect {name}\n\nYou need an {word} with [its site](https://{name}.example.com).\n");
        project.write(&format!("docs/{name}.md"), page.as_bytes());
    }
    project
}

#[test]
fn a_page_that_departs_is_shown_and_not_lost() {
    let project = family();
    let run = project.run(&["extract", "docs", "--output-format", "concise"]);
    assert_eq!(run.code, 1);
    assert!(run.out.starts_with("docs/cow.md:3:13: warning[odd-page] `acount` is here, where 4 of 5"), "{}", run.out);
    assert_eq!(project.run(&["generate", "--check"]).code, 0);
    assert!(project.read("docs/cow.md").contains("acount"));

    let project = family();
    assert_eq!(project.run(&["extract", "docs", "--mend-odd"]).code, 1);
    let run = project.run(&["generate"]);
    assert!(run.code == 1 && run.err.contains("docs/cow.md: was edited by hand, or was there before"), "{}", run.err);
    assert!(project.read("docs/cow.md").contains("acount"));
    assert_eq!(project.run(&["generate", "--force"]).code, 0);
    assert!(project.read("docs/cow.md").contains("account"));
}

#[test]
fn a_family_that_is_none_is_refused() {
    let project = family();
    project.write("docs/other.md", b"Nothing of what stands here is said by any other page at all.\n");
    let run = project.run(&["extract", "docs"]);
    assert!(run.code == 2 && run.err.contains("leave them out") && run.err.contains("`other`"), "{}", run.err);
    assert!(!project.path("data").exists() && !project.path("harkdown.toml").exists());
    let run = project.run(&["extract", "docs/ant.md"]);
    assert!(run.code == 2 && run.err.contains("two pages"), "{}", run.err);
}

#[test]
fn pages_in_folders_come_back_to_them() {
    let project = family();
    for name in ["ant", "bee"] {
        let page = project.read(&format!("docs/{name}.md"));
        project.write(&format!("docs/deep/{name}/index.md"), page.as_bytes());
    }
    assert_eq!(project.run(&["extract", "docs", "--name", "a b"]).code, 1);
    assert!(project.read("data/a-b/deep-ant-index.toml").contains("slug = \"deep/ant/index\"\n"));
    assert_eq!(project.run(&["generate", "--check"]).code, 0);
}
