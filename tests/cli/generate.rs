//! `harkdown generate`, from the outside.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use harkdown::lint;
use harkdown::rules::Settings;

use super::{Project, Run};
use crate::golden;

const CONFIG: &str =
    "[[generate]]\nrecords = [\"data/*\"]\ntemplate = \"templates/page.md.tera\"\noutput = \"pages/{{ slug }}.md\"\n";

const TEMPLATE: &str = "# {{ name }}\n\n{{ har(method=\"POST\", url=url, json={\"note\": note, \"list\": list}) }}\n";

const RECORD: &str =
    "name = \"Tea\"\nurl = \"https://api.example.com/tea\"\nnote = \"a \\\"b\\\" \\\\ c\"\nlist = [1, true]\n";

fn project(files: &[(&str, &str)]) -> Project {
    let project = Project::new(&[("harkdown.toml", CONFIG), ("templates/page.md.tera", TEMPLATE)]);
    for (path, text) in files {
        project.write(path, text.as_bytes());
    }
    project
}

/// The body of the first request of a page.
fn body(page: &str) -> serde_json::Value {
    let checked = lint::check(page, &Settings::default());
    assert!(checked.diagnostics.is_empty(), "{page}\n{:?}", checked.diagnostics);
    let body = checked.blocks[0].requests[0].post_data.clone().unwrap();
    serde_json::from_str(&body.text.unwrap()).unwrap()
}

#[test]
fn records_of_every_kind_give_the_same_page() {
    let yaml =
        "name: Tea\nurl: https://api.example.com/tea\nnote: \"a \\\"b\\\" \\\\ c\"\nlist:\n  - 1\n  - true\nslug: b\n";
    let json = "{\"name\": \"Tea\", \"url\": \"https://api.example.com/tea\", \"note\": \"a \\\"b\\\" \\\\ c\", \"list\": [1, true]}";
    let project = project(&[("data/a.toml", RECORD), ("data/x.yaml", yaml), ("data/c.json", json)]);
    let run = project.run(&["generate"]);
    assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (0, "", "wrote 3 of 3 pages\n"));
    let pages = ["a", "b", "c"].map(|page| project.read(&format!("pages/{page}.md")));
    let plain = pages.each_ref().map(|page| page.split_once("\n\n").unwrap().1);
    assert!(pages[0].starts_with(
        "<!-- Made by harkdown generate from data/a.toml with templates/page.md.tera. Edit those. -->\n\n# Tea\n"
    ));
    assert_eq!((plain[0], plain[0]), (plain[1], plain[2]));
    assert_eq!(body(&pages[0]), serde_json::json!({ "note": "a \"b\" \\ c", "list": [1, true] }));
}

#[test]
fn a_file_may_hold_many_records_and_texts_may_stand_beside_it() {
    let records = "[[tea]]\nslug = \"a\"\nname = \"A\"\nurl = \"https://example.com/a\"\nlist = []\nnote = { file = \"a.txt\" }\n\n[[tea]]\nslug = \"b\"\nname = \"B\"\nurl = \"https://example.com/b\"\nlist = []\nnote = \"\"\n";
    let project = project(&[("data/all.toml", records), ("data/a.txt", "one\n\"two\"\n")]);
    project.write("harkdown.toml", format!("{CONFIG}each = \"tea\"\n").as_bytes());
    assert_eq!(project.run(&["generate"]).code, 0);
    assert_eq!(body(&project.read("pages/a.md"))["note"], "one\n\"two\"");
    assert!(project.read("pages/b.md").contains("# B\n"));
    project.write("data/all.toml", b"tea = 1\n");
    let run = project.run(&["generate"]);
    assert!(
        run.code == 1 && run.out.contains("data/all.toml:1:7") && run.out.contains("must be a list"),
        "{}",
        run.out
    );
}

#[test]
fn a_page_may_be_of_all_records_and_include_others() {
    let project = project(&[("data/b.toml", RECORD), ("data/a.toml", "name = \"Ant\"\n")]);
    let index = "{% for r in records %}{% include \"part.tera\" %}{% endfor %}\nNumbers: {{ 1 + 1 }}\n";
    project.write("templates/page.md.tera", index.as_bytes());
    project.write("templates/part.tera", b"- [{{ r.name }}]({{ r.slug }}.md)\n");
    project.write("pages/a.md", b"# A\n");
    project.write("pages/b.md", b"# B\n");
    let config = CONFIG.replace("{{ slug }}", "index") + "comment = false\n";
    project.write("harkdown.toml", config.as_bytes());
    let run = project.run(&["generate"]);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    assert_eq!(project.read("pages/index.md"), "- [Ant](a.md)\n- [Tea](b.md)\n\nNumbers: 2\n");
}

#[test]
fn mistakes_in_records_stand_at_their_own_place() {
    let schema = "{\"required\": [\"name\"], \"properties\": {\"name\": {\"type\": \"string\"}, \"list\": {\"items\": {\"type\": \"integer\"}}}}";
    let cases = [
        ("a.toml", "name = \"x\"\nscope = [read]\n", "data/a.toml:2:10"),
        ("a.toml", "name = \"x\"\nname = \"y\"\n", "data/a.toml:2:1"),
        ("a.toml", "name = \"x\"\nlist = [1, \"two\"]\n", "data/a.toml:2:12"),
        ("a.toml", "name = 1\n", "data/a.toml:1:8"),
        ("a.toml", "nam = \"x\"\n", "data/a.toml:1:1"),
        ("a.toml", "name = \"x\"\nnote = { file = \"no.txt\" }\n", "data/a.toml:2:17"),
        ("a.toml", "name = \"x\"\nnote = { file = \"../a.txt\" }\n", "data/a.toml:2:17"),
        ("a.toml", "name = \"x\"\nslug = \"../../a\"\n", "data/a.toml:2:8"),
        ("a.toml", "name = \"x\"\nslug = \"\"\n", "data/a.toml:2:8"),
        ("a.yaml", "name: x\nlist:\n  - 1\n  - two\n", "data/a.yaml:4:5"),
        ("a.yaml", "name: x\nname: y\n", "data/a.yaml:2:1"),
        ("a.yaml", "name: [\n", "data/a.yaml"),
        ("a.json", "{\"name\", \"x\"}", "data/a.json:1:8"),
        ("a.json", "{\n\"name\": \"x\",\n\"name\": \"y\"}", "data/a.json:3:1"),
        ("a.json", "[1]", "data/a.json:1:2"),
        ("a.json", "7", "data/a.json"),
    ];
    for (name, text, place) in cases {
        let project = project(&[(&format!("data/{name}"), text), ("schema.json", schema)]);
        project.write("harkdown.toml", format!("{CONFIG}schema = \"schema.json\"\n").as_bytes());
        project.write("templates/page.md.tera", b"# {{ name }}\n");
        let run = project.run(&["generate", "--output-format", "concise"]);
        assert_eq!(run.code, 1, "{text}\n{}{}", run.out, run.err);
        assert!(run.out.starts_with(place) && run.out.contains("invalid-record"), "{text}\n{}", run.out);
        assert!(!project.path("pages").exists(), "nothing is generated");
    }
}

#[test]
fn a_field_that_the_other_records_have_is_missed_at_the_record() {
    let without = RECORD.replace("note", "nots");
    let cases =
        [(without.as_str(), "data/c.toml:3:1"), ("name = \"x\"\nurl = \"https://a.example\"\n", "data/c.toml:1:1")];
    for (record, place) in cases {
        let project = project(&[("data/a.toml", RECORD), ("data/b.toml", RECORD), ("data/c.toml", record)]);
        let run = project.run(&["generate", "--output-format", "concise"]);
        assert_eq!(run.code, 1, "{}{}", run.out, run.err);
        assert!(run.out.starts_with(place), "{}", run.out);
        assert!(run.out.contains("there is no `note`, which 2 of 2 other records have"), "{}", run.out);
        assert!(!project.path("pages").exists(), "nothing is generated");
    }
}

#[test]
fn what_lint_says_is_led_to_the_field() {
    let script = "function f() {\n  return 1 +;\n}\n";
    let record = "name = \"Tëa\"\nurl = \"htps//api.example.com\"\nnote = { file = \"a.js\" }\nlist = []\n";
    let template = "# {{ name }}\n\n{{ har(method=\"POST\", url=url, json={\"scripts\": {\"x\": note} }) }}\n\n[x]({{ name | lower }}.md)\n";
    let project = project(&[("data/a.toml", record), ("data/a.js", script), ("templates/page.md.tera", template)]);
    let run = project.run(&["generate", "--output-format", "concise"]);
    assert_eq!(run.code, 1);
    let places: Vec<&str> = run.out.lines().map(|line| line.split(' ').next().unwrap()).collect();
    assert_eq!(places, ["data/a.js:2:13:", "data/a.toml:1:9:", "data/a.toml:2:8:"], "{}", run.out);
    assert!(run.err.ends_with("wrote 1 of 1 page\n"), "{}", run.err);
    let run = project.run(&["generate", "--check"]);
    assert!(run.code == 1 && run.err.contains("1 page is in step"), "{}", run.err);
}

#[test]
fn what_comes_from_the_template_is_shown_on_the_page() {
    let project = project(&[("data/a.toml", RECORD)]);
    project.write("templates/page.md.tera", b"{{ har(method=\"post\", url=\"https://example.com/x y\") }}\n");
    let run = project.run(&["generate", "--output-format", "concise"]);
    assert!(run.code == 1 && run.out.starts_with("pages/a.md:5:"), "{}", run.out);
}

#[test]
fn only_what_changes_is_written_and_edits_by_hand_stay() {
    let project = project(&[("data/a.toml", RECORD), ("data/b.toml", RECORD)]);
    assert_eq!(project.run(&["generate", "--check"]).code, 1);
    assert!(!project.path("pages").exists() && !project.path(".harkdown-generated").exists());
    assert_eq!(project.run(&["generate"]).code, 0);
    let before = fs::metadata(project.path("pages/a.md")).unwrap().modified().unwrap();
    project.write("data/b.toml", RECORD.replace("Tea", "Bee").as_bytes());
    let run = project.run(&["generate", "--check"]);
    assert!(run.code == 1 && run.out.contains("-# Tea\n+# Bee\n"), "{}", run.out);
    assert_eq!(project.run(&["generate"]).err, "wrote 1 of 2 pages\n");
    assert_eq!(fs::metadata(project.path("pages/a.md")).unwrap().modified().unwrap(), before);
    assert_eq!(project.run(&["generate", "--check"]).code, 0);

    project.write("pages/b.md", b"by hand\n");
    let run = project.run(&["generate"]);
    assert!(run.code == 1 && run.err.starts_with("pages/b.md: was edited by hand"), "{}", run.err);
    assert_eq!(project.read("pages/b.md"), "by hand\n");
    assert_eq!(project.run(&["generate", "--force"]).code, 0);
    assert!(project.read("pages/b.md").contains("# Bee"));
}

#[test]
fn pages_of_records_that_are_gone_are_listed_and_pruned() {
    let project = project(&[("data/a.toml", RECORD), ("data/b.toml", RECORD), ("data/c.toml", RECORD)]);
    project.run(&["generate"]);
    fs::remove_file(project.path("data/b.toml")).unwrap();
    fs::remove_file(project.path("data/c.toml")).unwrap();
    project.write("pages/c.md", b"by hand\n");
    project.write("pages/other.md", b"nobody generated this\n");
    let run = project.run(&["generate"]);
    assert!(run.code == 1 && run.err.contains("pages/b.md: its record is gone; `--prune` removes it"), "{}", run.err);
    assert!(project.path("pages/b.md").exists());
    assert_eq!(project.run(&["generate", "--check"]).code, 1);
    assert_eq!(project.run(&["generate", "--prune"]).code, 1);
    assert!(!project.path("pages/b.md").exists() && project.path("pages/c.md").exists());
    assert_eq!(project.run(&["generate", "--prune", "--force"]).code, 0);
    assert!(!project.path("pages/c.md").exists() && project.path("pages/other.md").exists());
    assert_eq!(project.run(&["generate", "--check"]).code, 0);
}

#[cfg(unix)]
#[test]
fn no_page_is_written_outside_of_its_directory() {
    for slug in ["../x", "/etc/x", "a/../../x", "a\\\\x", "./x", "x\\u0000"] {
        let project = project(&[("data/a.toml", &format!("{RECORD}slug = \"{slug}\"\n"))]);
        let run = project.run(&["generate"]);
        assert!(run.code == 1 && run.out.contains("invalid-record"), "{slug}: {}{}", run.out, run.err);
        assert!(!project.path("x.md").exists() && !project.path("pages").exists(), "{slug}");
    }
    let project = project(&[("data/a.toml", &format!("{RECORD}slug = \"out/a\"\n"))]);
    fs::create_dir_all(project.path("elsewhere")).unwrap();
    fs::create_dir_all(project.path("pages")).unwrap();
    std::os::unix::fs::symlink(project.path("elsewhere"), project.path("pages/out")).unwrap();
    let run = project.run(&["generate", "--force"]);
    assert!(run.code == 2 && run.err.contains("symbolic link"), "{}", run.err);
    assert_eq!(fs::read_dir(project.path("elsewhere")).unwrap().count(), 0);
}

#[test]
fn two_records_never_share_a_page() {
    let project = project(&[("data/a.toml", RECORD), ("data/b.toml", &format!("{RECORD}slug = \"A\"\n"))]);
    let run = project.run(&["generate"]);
    assert!(run.code == 1 && run.out.contains("data/b.toml:5:8") && run.out.contains("data/a.toml"), "{}", run.out);
}

#[test]
fn a_template_error_names_template_line_and_record() {
    let project = project(&[("data/a.toml", RECORD)]);
    for (template, words) in [
        ("# {{ nme }}\n", ["page.md.tera:1:", "data/a.toml"]),
        ("# {{ name\n", ["page.md.tera:", "expected"]),
        ("\n{{ har(method=\"GET\") }}\n", ["page.md.tera:2:", "`har` needs `url`"]),
        ("{{ har(method=\"GET\", url=url, heders={}) }}\n", ["page.md.tera:1:", "did you mean `headers`"]),
    ] {
        project.write("templates/page.md.tera", template.as_bytes());
        let run = project.run(&["generate"]);
        assert!(run.code == 2 && words.iter().all(|word| run.err.contains(word)), "{template}: {}", run.err);
    }
    let run = Project::new(&[("harkdown.toml", "")]).run(&["generate"]);
    assert!(run.code == 2 && run.err.contains("[[generate]]"), "{}", run.err);
}

#[test]
fn a_template_error_shows_no_secret_and_no_endless_line() {
    const SECRET: &str = "k7RtQ92xLmPz81VbNc4W";
    let record = format!("{RECORD}client_secret = \"{SECRET}\"\nwords = 'Authorization: Bearer {SECRET}'\n");
    let project = project(&[("data/a.toml", &record)]);
    for template in ["{{ client_secret | int }}", "{{ words | int }}", "{{ client_secret | upper | int }}"] {
        project.write("templates/page.md.tera", template.as_bytes());
        let run = project.run(&["generate"]);
        assert!(run.code == 2 && run.err.contains("cannot be converted to an int"), "{template}: {}", run.err);
        assert!(!run.err.to_lowercase().contains(&SECRET[4..].to_lowercase()), "{template}: {}", run.err);
    }
    project.write("templates/page.md.tera", format!("{}{{{{ {} }}}}", "é".repeat(200), "(".repeat(20_000)).as_bytes());
    let run = project.run(&["generate"]);
    assert!(run.code == 2 && run.err.lines().all(|line| line.chars().count() < 120), "{}", run.err);
    project.write("templates/page.md.tera", format!("{}{{{{ nme }}}}{}", "é".repeat(200), "b".repeat(200)).as_bytes());
    let run = project.run(&["generate"]);
    let lines: Vec<Vec<char>> = run.err.lines().map(|line| line.chars().collect()).collect();
    let at = lines.iter().position(|line| line.contains(&'^')).unwrap();
    let shown: String = lines[at].iter().zip(&lines[at - 1]).filter(|it| *it.0 == '^').map(|it| it.1).collect();
    assert_eq!((shown.as_str(), lines[at - 1][4], lines[at - 1].last()), ("nme", '…', Some(&'…')), "{}", run.err);
    assert!(run.err.contains("page.md.tera:1:204\n"), "{}", run.err);
}

/// A project with many pages, whose template is one of two.
fn many() -> Project {
    let project = project(&[]);
    for at in 0..40 {
        project.write(&format!("data/{at}.toml"), RECORD.as_bytes());
    }
    project.write("templates/page.md.tera", version(0).as_bytes());
    project
}

fn version(number: u32) -> String {
    format!("{TEMPLATE}\n{}\n", format!("Version {number}.\n").repeat(2_000))
}

#[test]
fn a_run_that_is_killed_loses_nothing() {
    let project = many();
    assert_eq!(project.run(&["generate"]).code, 0);
    for round in 1..9 {
        project.write("templates/page.md.tera", version(round).as_bytes());
        let mut child: std::process::Child =
            Command::stdout(&mut project.command(&["generate"]), Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(u64::from(15 * round)));
        child.kill().unwrap();
        child.wait().unwrap();
        for at in 0..40 {
            let page = project.read(&format!("pages/{at}.md"));
            let is_whole = (0..=round).any(|number| page.matches(&format!("Version {number}.\n")).count() == 2_000);
            assert!(is_whole && page.starts_with("<!-- Made"), "round {round}: page {at} is half written");
        }
    }
    let run = project.run(&["generate"]);
    assert_eq!(run.code, 0, "no page is taken for one that was edited by hand: {}", run.err);
}

#[test]
fn the_projects_own_pages_are_in_step_with_their_data() {
    let root = golden::project("");
    let run = Run::of(&mut super::command(Path::new(&root), &["generate", "--check"]));
    assert_eq!((run.code, run.out.as_str()), (0, ""), "{}", run.err);
}
