//! `explain`, `rules`, `targets`, `init`, `completions`, `--help`, `--version`.

use super::{GOOD, Project};
use harkdown::rules::RULES;

#[test]
fn every_rule_is_explained() {
    let project = Project::new(&[]);
    for rule in RULES {
        let run = project.run(&["explain", rule.name]);
        assert_eq!((run.code, run.err.as_str()), (0, ""));
        assert!(run.out.contains(rule.name) && !run.out.starts_with("---"), "{}", run.out);
    }
}

#[test]
fn an_unknown_rule_cannot_be_explained() {
    let run = Project::new(&[]).run(&["explain", "invalid-jso"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("did you mean `invalid-json`?"), "{}", run.err);
    let zebra = Project::new(&[]).run(&["explain", "zebra"]).err;
    assert!(!zebra.contains("did you mean") && !zebra.contains("possible values"), "{zebra}");
    assert!(zebra.contains("there is no rule `zebra`; `harkdown rules` lists all\n"), "{zebra}");
}

#[test]
fn rules_are_listed() {
    let project = Project::new(&[]);
    let text = project.run(&["rules"]);
    assert_eq!((text.code, text.out.lines().count()), (0, RULES.len()));
    let json = project.run(&["rules", "--output-format", "json"]);
    let rows: Vec<serde_json::Value> = serde_json::from_str(&json.out).unwrap();
    let names: Vec<_> = rows.iter().map(|row| row["name"].as_str().unwrap()).collect();
    assert_eq!(names, RULES.iter().map(|rule| rule.name).collect::<Vec<_>>());
}

#[test]
fn targets_are_listed() {
    let project = Project::new(&[]);
    assert_eq!(project.run(&["targets"]).code, 0);
    let json = project.run(&["targets", "--output-format", "json"]);
    serde_json::from_str::<Vec<serde_json::Value>>(&json.out).unwrap();
}

#[test]
fn a_first_config_is_written_and_never_overwritten() {
    let project = Project::new(&[("a.md", GOOD)]);
    let run = project.run(&["init"]);
    let told = "pages: 1 page\nrequests: 1 har on 1 page\nwrote harkdown.toml\nnext: `harkdown lint`\n";
    assert_eq!((run.code, run.err.as_str()), (0, told));
    let expected = harkdown::config::template().replace("# source = \"docs\"", "source = \".\"");
    assert_eq!(project.read("harkdown.toml"), expected);
    assert_eq!(project.run(&["lint"]).code, 0);
    project.write("harkdown.toml", b"# mine\n");
    let again = project.run(&["init"]);
    assert_eq!((again.code, again.err.as_str()), (2, "error: harkdown.toml: exists already; it was left as it is\n"));
    assert_eq!(project.read("harkdown.toml"), "# mine\n");
}

#[test]
fn a_config_of_another_name_is_not_hidden_by_a_new_one() {
    let project = Project::new(&[("sub/.harkdown.toml", "")]);
    assert_eq!(project.run(&["init", "sub"]).code, 2);
    assert!(!project.path("sub/harkdown.toml").exists());
    let nowhere = project.run(&["init", "nowhere"]);
    assert_eq!(nowhere.code, 2);
    assert!(nowhere.err.contains("nowhere: is not a directory; create it first"), "{}", nowhere.err);
}

/// An `OpenAPI` document.
const API: &str = "openapi: 3.1.0\npaths: {/items: {post: {requestBody: {content: {application/json: {schema: {type: object, required: [name]}}}}}}}\n";

#[test]
fn a_first_config_fits_what_is_there() {
    let posting =
        "# A\n\n```http\nPOST /items HTTP/1.1\nHost: api.example.com\nContent-Type: application/json\n\n{}\n```\n";
    let project = Project::new(&[
        (
            "mkdocs.yml",
            "site_name: 'Our API' # x\ndocs_dir: manual\nsite_url: https://docs.example.com/api/\nrepo_url: https://git.example.com/api\n",
        ),
        ("manual/index.md", GOOD),
        ("manual/a.md", posting),
        ("README.md", "# Hi\n"),
        ("node_modules/x/README.md", GOOD),
        ("api/v1.yaml", API),
        ("api/old.json", "{\"swagger\": \"2.0\"}"),
        ("api/broken.yml", "openapi: 3.0.0\npaths: {}\n"),
        ("other.yaml", "openapi-generator: x\n"),
    ]);
    let run = project.run(&["init"]);
    let expected = "docs tool: MkDocs; `harkdown build --format mkdocs` writes pages for it\n\
                    pages: 3 pages; those to publish are in manual\n\
                    requests: 1 har, 1 http on 2 pages\n\
                    OpenAPI: api/v1.yaml; bodies are checked against it\n\
                    not used: api/broken.yml: contains no operations, so no request would be checked against it\n\
                    not used: api/old.json: is Swagger 2.0; harkdown checks against OpenAPI 3\n\
                    wrote harkdown.toml\nnext: `harkdown lint manual`\n";
    assert_eq!((run.code, run.err.as_str()), (0, expected));
    let config = harkdown::config::Config::parse(&project.read("harkdown.toml"), "harkdown.toml").unwrap();
    assert_eq!((config.site.title.as_str(), config.site.source.to_str()), ("Our API", Some("manual")));
    for line in ["url = \"https://docs.example.com/api/\"\n", "repository = \"https://git.example.com/api\"\n"] {
        assert!(project.read("harkdown.toml").contains(&format!("\n{line}")), "{line}");
    }
    assert_eq!(config.schemas.len(), 1);
    let found = project.run(&["lint", "manual", "--output-format", "concise"]);
    assert!(
        found.out.starts_with("manual/a.md:8:") && found.out.contains("lacks the property `name`"),
        "{}",
        found.out
    );
}

#[test]
fn a_config_that_takes_the_place_of_an_outer_one_is_said_to() {
    let project = Project::new(&[("harkdown.toml", ""), ("docs/a.md", GOOD)]);
    let run = project.run(&["init", "docs"]);
    let said = "harkdown.toml applied here until now; the nearest config alone counts\n";
    assert!(run.code == 0 && run.err.contains(said), "{}", run.err);
}

#[test]
fn docs_tools_are_known_by_their_configs() {
    for (files, tool, pages) in [
        (&[("book.toml", "[book]\ntitle = \"B\"\nsrc = \"text\"\n"), ("text/a.md", GOOD)] as &[_], "mdBook", "text"),
        (
            &[("website/docusaurus.config.ts", "export default {\n  title: 'B',\n}"), ("website/docs/a.mdx", GOOD)],
            "Docusaurus",
            "website/docs",
        ),
        (&[("docs/.vitepress/config.mts", "title: 'B',"), ("docs/a.md", GOOD)], "VitePress", ""),
        (
            &[
                ("docs.json", "{\n\"$schema\": \"https://mintlify.com/docs.json\",\n  \"name\": \"B\"}"),
                ("a.mdx", GOOD),
            ],
            "Mintlify",
            ".",
        ),
        (&[("config.toml", "base_url = \"x\"\ntitle = \"B\"\n"), ("content/a.md", GOOD)], "Zola", "content"),
        (&[("hugo.toml", "baseURL = 'x'\ntitle = 'B'\n"), ("content/a.md", GOOD)], "Hugo", "content"),
        (
            &[("astro.config.mjs", "starlight({\n title: 'B',\n})"), ("src/content/docs/a.md", GOOD)],
            "Starlight",
            "src/content/docs",
        ),
    ] {
        let project = Project::new(files);
        let run = project.run(&["init"]);
        assert!(run.err.starts_with(&format!("docs tool: {tool}")), "{tool}: {}", run.err);
        let config = harkdown::config::Config::parse(&project.read("harkdown.toml"), "harkdown.toml").unwrap();
        let source = if pages.is_empty() { "docs" } else { pages };
        assert_eq!((config.site.title.as_str(), config.site.source.to_str()), ("B", Some(source)), "{tool}");
        let dialect = (tool != "Starlight").then(|| tool.to_lowercase());
        assert_eq!(config.site.dialect, dialect);
        // What harkdown says to type works, and keeps the tool's own syntax.
        let said =
            run.err.lines().next().and_then(|line| line.split('`').find(|part| part.starts_with("harkdown build")));
        assert_eq!(said.is_some(), tool != "Starlight" && tool != "mdBook", "{}", run.err);
        if let Some(command) = said {
            let output = tempfile::tempdir().unwrap();
            let site = output.path().join("site").display().to_string();
            let words: Vec<&str> =
                command.split(' ').skip(1).map(|word| if word == "../site" { &site } else { word }).collect();
            let run = project.run(&words);
            assert_eq!(run.code, 0, "{tool}: {}{}", run.out, run.err);
        }
    }
    let empty = Project::new(&[]);
    assert!(empty.run(&["init"]).err.ends_with("next: write a page with a request, then `harkdown lint`\n"));
}

#[test]
fn completions_are_printed_for_every_shell() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let run = Project::new(&[]).run(&["completions", shell]);
        assert_eq!(run.code, 0);
        assert!(run.out.contains("harkdown") && run.out.contains("unsafe-fixes"), "{shell}");
    }
}

#[test]
fn help_and_version_end_with_0() {
    let project = Project::new(&[]);
    for arguments in
        [&["--help"] as &[_], &["-h"], &["help"], &["help", "lint"], &["lint", "-h"], &["--version"], &["-V"]]
    {
        let run = project.run(arguments);
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{arguments:?}");
        assert!(run.out.contains("harkdown"), "{arguments:?}");
    }
    assert_eq!(project.run(&["-V"]).out, format!("harkdown {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn shells_complete_rules_and_targets_that_help_does_not_list() {
    let project = Project::new(&[("harkdown.toml", "")]);
    for shell in ["bash", "fish", "zsh"] {
        let script = project.run(&["completions", shell]).out;
        for name in ["duplicate-key", "invalid-json", "go/native", "shell/curl"] {
            assert!(script.contains(name), "{shell} {name}");
        }
    }
    for command in ["lint", "explain", "sync", "snippet", "verify"] {
        let help = project.run(&[command, "--help"]).out;
        assert!(!help.contains("go/httpclient") && !help.contains("duplicate-header"), "{help}");
    }
    let unknown = project.run(&["lint", "--select", "invalid-jso"]).err;
    assert!(unknown.contains("did you mean `invalid-json`?") && !unknown.contains("possible values"), "{unknown}");
    let unknown = project.run(&["sync", "--insert", "-t", "crul"]).err;
    assert!(!unknown.contains("possible values"), "{unknown}");
}
