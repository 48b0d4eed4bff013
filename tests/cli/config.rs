//! `harkdown.toml`: where it is found, and what is said when it is wrong.

use super::{BROKEN, GOOD, Project};
use harkdown::config::{Config, KEYS, SiteConfig, TABLES, template};

const IGNORES: &str = "[lint]\nignore = [\"invalid-json\"]\n";

#[test]
fn the_nearest_config_counts() {
    for name in ["harkdown.toml", ".harkdown.toml", ".config/harkdown.toml"] {
        let project = Project::new(&[("a/b/c.md", BROKEN), (name, IGNORES)]);
        let mut command = project.command(&["lint"]);
        let run = super::Run::of(command.current_dir(project.path("a/b")));
        assert_eq!(run.code, 0, "{name}: {}{}", run.out, run.err);
        project.write("a/harkdown.toml", b"");
        let mut command = project.command(&["lint"]);
        assert_eq!(super::Run::of(command.current_dir(project.path("a/b"))).code, 1);
    }
}

#[test]
fn a_config_can_be_named_or_left_aside() {
    let project = Project::new(&[("c.md", BROKEN), ("other.toml", IGNORES)]);
    assert_eq!(project.run(&["lint"]).code, 1);
    assert_eq!(project.run(&["lint", "--config", "other.toml"]).code, 0);
    project.write("harkdown.toml", IGNORES.as_bytes());
    assert_eq!(project.run(&["lint"]).code, 0);
    assert_eq!(project.run(&["lint", "--isolated"]).code, 1);
}

#[test]
fn excluded_paths_are_relative_to_the_config() {
    let config = "[lint]\nexclude = [\"/docs/old\"]\n";
    let project = Project::new(&[("docs/a.md", GOOD), ("docs/old/b.md", BROKEN), ("harkdown.toml", config)]);
    assert_eq!(project.run(&["lint"]).code, 0);
    let mut command = project.command(&["lint"]);
    assert_eq!(super::Run::of(command.current_dir(project.path("docs"))).code, 0);
    let mut command = project.command(&["lint", "../../docs"]);
    assert_eq!(super::Run::of(command.current_dir(project.path("docs/old"))).code, 0);
}

#[test]
fn the_command_line_comes_before_the_config() {
    let select = "[lint]\nselect = [\"duplicate-key\"]\n";
    let project = Project::new(&[("a.md", BROKEN), ("harkdown.toml", select)]);
    assert_eq!(project.run(&["lint"]).code, 0);
    assert_eq!(project.run(&["lint", "--select", "invalid-json"]).code, 1);
}

#[test]
fn a_wrong_config_is_shown_at_its_place() {
    for (config, message, place) in [
        ("[lint]\nprofil = \"docs\"\n", "unknown key `profil` in `[lint]`; did you mean `profile`?", "2:1"),
        ("[lnit]\n", "unknown key `lnit`; did you mean `lint`?", "1:2"),
        ("profile = \"docs\"\n", "unknown key `profile`", "1:1"),
        ("[lint]\nprofile = \"strct\"\n", "not `strct`; did you mean `strict`?", "2:11"),
        ("[lint]\nselect = [\"invalid-jsn\"]\n", "no rule `invalid-jsn`; did you mean `invalid-json`?", "2:11"),
        ("[lint]\nignore = \"x\"\n", "`ignore` is a list of strings", "2:10"),
        ("[lint]\nnotations = [\"hars\"]\n", "there is no notation `hars`; did you mean `har`?", "2:14"),
        ("[lint]\nexclude = [\"a\", \"[a\"]\n", "the exclude pattern `[a` cannot be read: its `[` has no `]`", "2:17"),
        ("[lint]\nexclude = [\"[z-a]\"]\n", "the exclude pattern `[z-a]` cannot be read: ", "2:12"),
        ("[lint]\nscripts = [1]\n", "`scripts` is a list of strings", "2:12"),
        ("[site]\nallow-html = 1\n", "`allow-html` is `true` or `false`", "2:14"),
        ("[site]\ntitle = true\n", "`title` is a string", "2:9"),
        ("[variables]\na.b = 1\n", "the variable `a.b` is a string", "2:7"),
        ("[variables]\na.b = \"x\"\n\"a.b\" = \"y\"\n", "the variable `a.b` is given twice", ""),
        (
            "[lint.severity]\nunknown-feild = \"off\"\n",
            "there is no rule `unknown-feild`; did you mean `unknown-field`?",
            "2:1",
        ),
        ("[lint]\nseverity.unknown-field = \"warn\"\n", "`unknown-field` is one of", "2:26"),
        ("[[lint.per-file]]\nignore = []\n", "`[[lint.per-file]]` needs `files`", "1:1"),
        ("[[lint.per-file]]\nfile = []\n", "unknown key `file` in `[[lint.per-file]]`; did you mean `files`?", "2:1"),
        ("[lint.per-file]\n", "`per-file` is a list of tables: write `[[lint.per-file]]`", "1:1"),
        ("[[schema]]\nurl = \"/a\"\n", "`[[schema]]` needs one of `file` and `openapi`", "1:1"),
        ("[lint]\nplaceholders = [\"/(/\"]\n", "`/(/` is not a regular expression: ", "2:17"),
        ("site = 1\n", "`site` is a table: write `[site]`", "1:8"),
        ("[lint\n", "not valid TOML: ", "1:6"),
        ("\u{feff}[lint]\nx = 1\n", "unknown key `x`", "2:1"),
    ] {
        let run = Project::new(&[("a.md", GOOD), ("harkdown.toml", config)]).run(&["lint"]);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{config}");
        assert!(run.err.starts_with("error: ") && run.err.contains(message), "{config}: {}", run.err);
        assert!(run.err.contains(&format!(" --> harkdown.toml:{place}")), "{config}: {}", run.err);
    }
}

#[test]
fn hostile_configs_are_refused_in_bounded_time() {
    let deep = |open: &str| open.repeat(100_000);
    for config in [
        format!("a={}", deep("[")),
        format!("[variables]\na={}", deep("{a=")),
        format!("[variables]\n{}x=\"y\"", deep("a.")),
        format!("{}=1", deep("k")),
        "\0\u{1}".to_owned(),
    ] {
        let start = std::time::Instant::now();
        let run = Project::new(&[("a.md", GOOD), ("harkdown.toml", &config)]).run(&["lint"]);
        assert_eq!(run.code, 2, "{config:.40}");
        assert!(run.err.len() < 250_000 && start.elapsed().as_secs() < 10);
    }
}

#[test]
fn variables_get_dotted_names() {
    for text in ["\"a.b\" = \"x\"", "a.b = \"x\"", "a = { b = \"x\" }", "[variables.a]\nb = \"x\""] {
        let config = Config::parse(&format!("[variables]\n{text}\n"), "harkdown.toml").unwrap();
        let variables: Vec<_> = config.variables.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(variables, [("a.b", "x")], "{text}");
    }
}

#[test]
fn the_table_of_keys_and_the_config_agree() {
    let keys =
        |table: &str| KEYS.iter().filter(|key| key.table == table).map(|key| key.name.to_owned()).collect::<Vec<_>>();
    let fields = |value: serde_json::Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    let tables =
        |table: &'static str| TABLES.iter().filter_map(move |inner| inner.name.strip_prefix(table)).map(str::to_owned);
    let known = keys("lint").into_iter().chain(tables("lint.").filter(|name| !name.contains('.')));
    assert_eq!(known.collect::<Vec<_>>(), fields(serde_json::to_value(harkdown::config::Lint::default()).unwrap()));
    let known = keys("lint.per-file").into_iter().chain(tables("lint.per-file."));
    let per_file = fields(serde_json::to_value(harkdown::config::PerFile::default()).unwrap());
    assert_eq!(known.collect::<Vec<_>>(), per_file);
    assert_eq!(keys("schema"), fields(serde_json::to_value(harkdown::contract::Binding::default()).unwrap()));
    assert_eq!(keys("generate"), fields(serde_json::to_value(harkdown::generate::Generate::default()).unwrap()));
    assert_eq!(keys("snippets"), fields(serde_json::to_value(harkdown::config::Snippets::default()).unwrap()));
    let known = keys("site").into_iter().chain(tables("site."));
    assert_eq!(known.collect::<Vec<_>>(), fields(serde_json::to_value(SiteConfig::default()).unwrap()));
}

#[test]
fn the_defaults_that_the_table_shows_are_the_defaults() {
    for key in KEYS.iter().filter(|key| key.is_default) {
        let table = match key.table {
            "generate" => "[[generate]]\nrecords = []\ntemplate = \"a\"\noutput = \"b\"\n".to_owned(),
            table => format!("[{table}]\n"),
        };
        let parse = |text: &str| Config::parse(text, "harkdown.toml").unwrap();
        assert_eq!(parse(&format!("{table}{} = {}\n", key.name, key.example)), parse(&table), "{}", key.name);
    }
}

#[test]
fn a_new_config_is_right_with_and_without_its_comments() {
    let mut config = Config::default();
    config.has_site = true;
    assert_eq!(Config::parse(&template(), "harkdown.toml").unwrap(), config);
    let lines = template()
        .lines()
        .map(|line| match line.strip_prefix("# ") {
            Some(code) if code.starts_with("openapi") => format!("# {code}\n"),
            Some(code) if code.contains(" = ") || code.starts_with('[') => code.to_owned() + "\n",
            _ => line.to_owned() + "\n",
        })
        .collect::<String>();
    let config = Config::parse(&lines, "harkdown.toml").unwrap();
    assert_eq!(config.variables.len(), 1);
    assert!(config.lint.select.is_some() && config.site.templates.is_some());
    assert_eq!((config.lint.per_file.len(), config.schemas.len()), (1, 1));
}
