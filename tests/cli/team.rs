//! What a team needs around `lint`: reports for other programs, limits, adoption, several configs, watching.

use std::fs;
use std::io::Read;
use std::process::Stdio;
use std::time::{Duration, Instant};

use clap::ValueEnum;
use harkdown::report::Format;

use super::{BROKEN, GOOD, Project, Run};

/// A page with one warning.
const DOUBTFUL: &str =
    "```har\n{\"method\": \"GET\", \"url\": \"https://api.example.com/status\", \"timeout\": 3}\n```\n";

#[test]
fn a_workflow_gets_annotations_beside_the_report() {
    let project = Project::new(&[("a.md", BROKEN), ("b.md", GOOD)]);
    let annotation = "::error file=a.md,line=5,endLine=5,col=70,endColumn=71,title=invalid-json::";
    let run = |arguments: &[&str]| Run::of(project.command(arguments).env("GITHUB_ACTIONS", "true"));
    let full = run(&["lint"]);
    assert!(full.out.starts_with("error[invalid-json]") && full.out.contains(annotation), "{}", full.out);
    assert_eq!(run(&["lint", "--output-format", "github"]).out.matches("::error").count(), 1);
    assert!(!run(&["lint", "--output-format", "json"]).out.contains("::error"), "programs read the output");
    assert!(!run(&["lint", "--diff"]).out.contains("::error"));
    let file = run(&["lint", "--output-format", "sarif", "--output-file", "out.sarif"]);
    assert!(file.out.starts_with(annotation) && !project.read("out.sarif").contains("::error"));
    assert!(!project.run(&["lint"]).out.contains("::error"));
    let azure = Run::of(project.command(&["lint"]).env("TF_BUILD", "True"));
    assert!(azure.out.contains("\n##vso[task.logissue type=error;sourcepath=a.md;linenumber=5;"), "{}", azure.out);
}

#[test]
fn findings_go_to_a_file_as_a_whole() {
    let project = Project::new(&[("a.md", BROKEN), ("b.md", GOOD)]);
    let expected = project.run(&["lint", "--output-format", "json"]).out;
    let arguments = ["lint", "--output-format", "json", "--output-file", "reports/new/lint.json"];
    let run = project.run(&arguments);
    assert_eq!((run.code, run.out.as_str()), (1, ""));
    assert_eq!(run.err, "1 error in 1 of 2 pages; 1 fixable with `--fix`\n");
    assert_eq!(project.read("reports/new/lint.json"), expected);
    project.write("reports/new/lint.json", &[b'x'; 10_000]);
    assert_eq!(project.run(&arguments).code, 1);
    assert_eq!(project.read("reports/new/lint.json"), expected);
    assert_eq!(fs::read_dir(project.path("reports/new")).unwrap().count(), 1, "nothing is left lying about");
}

#[test]
fn a_file_that_cannot_be_written_is_named() {
    let project = Project::new(&[("a.md", GOOD), ("folder/b.md", GOOD)]);
    for (path, message) in [("folder", "folder: is a directory"), ("a.md/b", "a.md/b: cannot be written")] {
        let run = project.run(&["lint", "--output-file", path]);
        assert_eq!(run.code, 2);
        assert!(run.err.contains(message), "{}", run.err);
    }
}

#[test]
fn every_format_ends_well_for_every_kind_of_run() {
    let project = Project::new(&[("a.md", BROKEN), ("b.md", GOOD)]);
    for format in Format::value_variants() {
        let name = format.to_possible_value().unwrap();
        let format = name.get_name();
        assert_eq!(project.run(&["lint", "--output-format", format]).code, 1, "{format}");
        assert_eq!(project.run(&["lint", "--output-format", format, "b.md"]).code, 0, "{format}");
        let counts = project.run(&["lint", "--output-format", format, "--statistics"]);
        let is_refused = !["full", "concise", "grouped", "json", "json-lines"].contains(&format);
        assert_eq!(counts.code, if is_refused { 2 } else { 1 }, "{format}");
        assert_eq!(is_refused, counts.out.is_empty() && counts.err.contains("`--statistics` counts"), "{}", counts.err);
        let input = project.run_with_input(&["lint", "--output-format", format, "-"], BROKEN.as_bytes());
        assert_eq!(input.code, 1, "{format}");
    }
}

#[test]
fn some_warnings_may_pass() {
    let project = Project::new(&[("a.md", DOUBTFUL), ("b.md", DOUBTFUL)]);
    for (arguments, code) in [
        (["--max-warnings", "2"].as_slice(), 0),
        (&["--max-warnings", "1"], 1),
        (&["--max-warnings", "1", "--fail-on", "never"], 1),
        (&["--max-warnings", "1", "--exit-zero"], 0),
        (&["--max-warnings", "2", "--fail-on", "hint"], 0),
        (&[], 1),
    ] {
        let run = project.run(&[&["lint"], arguments].concat());
        assert_eq!(run.code, code, "{arguments:?}");
        assert_eq!(run.err.contains("2 warnings, more than the 1 that"), arguments.get(1) == Some(&"1"), "{}", run.err);
    }
    project.write("c.md", BROKEN.as_bytes());
    assert_eq!(project.run(&["lint", "--max-warnings", "2"]).code, 1, "an error is no warning");
}

#[test]
fn an_old_tree_is_adopted_once() {
    let project = Project::new(&[("a.md", BROKEN), ("b.md", DOUBTFUL), ("c.md", GOOD)]);
    let run = project.run(&["lint", "--add-ignore"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert_eq!(run.out, "wrote comments for 2 findings in 2 pages; no problems in 3 pages\n");
    assert!(project.read("a.md").contains("<!-- harkdown-ignore invalid-json -->\n```har\n"));
    let before = project.read("b.md");
    assert_eq!(project.run(&["lint", "--add-ignore"]).out, "no problems in 3 pages\n");
    assert_eq!((before, project.run(&["lint"]).code), (project.read("b.md"), 0));
    assert_eq!(project.run(&["lint", "--add-ignore", "--fix"]).code, 2);
    let input = project.run_with_input(&["lint", "--add-ignore", "-"], DOUBTFUL.as_bytes());
    assert_eq!(input.out, project.read("b.md"));
}

#[test]
fn a_config_extends_another_one() {
    let project = Project::new(&[
        ("docs/a.md", DOUBTFUL),
        ("docs/harkdown.toml", "extends = \"../shared/base.toml\"\n[site]\ntitle = \"Mine\"\n"),
        ("shared/base.toml", "extends = \"root.toml\"\n[lint]\nexclude = [\"x\"]\n[site]\ntitle = \"Theirs\"\n"),
        ("shared/root.toml", "[lint]\nexclude = [\"a.md\"]\n[lint.severity]\nunknown-field = \"error\"\n"),
    ]);
    let mut command = project.command(&["lint", "--output-format", "concise"]);
    let run = Run::of(command.current_dir(project.path("docs")));
    assert!(run.out.contains("error[unknown-field]"), "lists are replaced, tables are joined: {}", run.out);
}

#[test]
fn a_config_that_extends_itself_or_nothing_is_an_error() {
    let project = Project::new(&[
        ("a.md", GOOD),
        ("harkdown.toml", "extends = \"b.toml\"\n"),
        ("b.toml", "extends = \"sub/../harkdown.toml\"\n"),
    ]);
    let run = project.run(&["lint"]);
    assert_eq!(run.code, 2);
    assert_eq!(run.err, "error: harkdown.toml: extends itself: harkdown.toml → b.toml → harkdown.toml\n");
    project.write("b.toml", b"extends = \"none.toml\"\n");
    let run = project.run(&["lint"]);
    assert!(run.err.contains("b.toml: `extends` leads nowhere: none.toml: no such file"), "{}", run.err);
    project.write("b.toml", b"[lint]\nprofil = \"docs\"\n");
    assert!(project.run(&["lint"]).err.contains(" --> b.toml:2:1"), "the place is in the file that is wrong");
}

#[test]
fn pages_may_have_settings_of_their_own() {
    let config = "[lint.severity]\nunknown-field = \"hint\"\n\
                  [[lint.per-file]]\nfiles = [\"guides/**\", \"!guides/c.md\"]\nseverity = { unknown-field = \"error\" }\n\
                  [[lint.per-file]]\nfiles = [\"guides/b.md\"]\nignore = [\"unknown-field\"]\n\
                  [[lint.per-file]]\nfiles = [\"old\"]\nselect = [\"invalid-json\"]\n";
    let pages = ["guides/a.md", "guides/b.md", "guides/c.md", "old/x/d.md", "e.md"];
    let files = pages.iter().map(|&page| (page, DOUBTFUL)).chain([("harkdown.toml", config)]);
    let project = Project::new(&files.collect::<Vec<_>>());
    let run = project.run(&["lint", "--output-format", "concise", "-q"]);
    let found: Vec<_> = run.out.lines().map(|line| line.split("[unk").next().unwrap()).collect();
    assert_eq!(found, ["e.md:2:60: hint", "guides/a.md:2:60: error", "guides/c.md:2:60: hint"]);
    let run = project.run(&["lint", "--ignore", "unknown-field"]);
    assert_eq!(run.code, 0, "the command line comes before all");
    let mut command = project.command(&["lint", "--output-format", "concise", "a.md"]);
    assert!(Run::of(command.current_dir(project.path("guides"))).out.contains("error[unknown-field]"));
}

#[test]
fn a_rule_that_is_off_is_not_looked_for() {
    let project = Project::new(&[("a.md", DOUBTFUL), ("harkdown.toml", "[lint.severity]\nunknown-field = \"off\"\n")]);
    assert_eq!(project.run(&["lint", "--fail-on", "hint"]).code, 0);
}

#[test]
fn a_block_with_a_softened_error_still_gives_no_code() {
    let project = Project::new(&[("a.md", BROKEN), ("harkdown.toml", "[lint.severity]\ninvalid-json = \"hint\"\n")]);
    assert_eq!(project.run(&["lint"]).code, 0);
    assert!(project.run(&["snippet", "a.md"]).out.is_empty());
}

#[test]
fn a_schema_that_cannot_be_read_is_an_error() {
    for (config, message) in [
        ("[[schema]]\nfile = \"none.json\"\n", "none.json: no such file or directory"),
        ("[[schema]]\nopenapi = \"wrong.json\"\n", "wrong.json: is not JSON: "),
        ("[[schema]]\nfile = \"text.yaml\"\n", "text.yaml: holds no schema"),
        ("[[schema]]\nopenapi = \"other.yaml\"\n", "other.yaml: is not an OpenAPI 3 document"),
        ("[[schema]]\nopenapi = \"empty.yaml\"\n", "empty.yaml: contains no operations"),
        ("[[schema]]\nopenapi = \"lost.yaml\"\n", "lost.yaml: `$ref: other.yaml#/none` leads nowhere"),
        ("[[schema]]\nopenapi = \"circle.yaml\"\n", "more than 32 references in a row"),
    ] {
        let project = Project::new(&[
            ("a.md", GOOD),
            ("wrong.json", "{"),
            ("text.yaml", "not for reports\n"),
            ("other.yaml", "swagger: '2.0'\n"),
            ("empty.yaml", "openapi: 3.1.0\npaths: {/a: {summary: nothing yet}}\n"),
            ("lost.yaml", "openapi: 3.1.0\npaths: {/a: {post: {$ref: 'other.yaml#/none'}}}\n"),
            ("circle.yaml", "openapi: 3.1.0\npaths: {/a: {$ref: '#/paths/~1a'}}\n"),
            ("harkdown.toml", config),
        ]);
        let run = project.run(&["lint"]);
        assert_eq!(run.code, 2);
        assert!(run.err.contains(message), "{}", run.err);
    }
}

/// A page with a `POST` of this JSON body.
fn posting(url: &str, body: &str) -> String {
    let body = serde_json::to_string(body).expect("a string is JSON");
    let data = format!("{{\"mimeType\": \"application/json\", \"text\": {body}}}");
    format!("```har\n{{\"method\": \"POST\", \"url\": \"{url}\", \"postData\": {data}}}\n```\n")
}

#[test]
fn operations_are_found_wherever_references_lead() {
    let operation = "requestBody: {content: {application/json: {schema: {type: object, required: [name]}}}}";
    let inner = operation.strip_prefix("requestBody: {").and_then(|rest| rest.strip_suffix('}')).expect("it is so");
    let own_paths = |item: &str| format!("openapi: 3.0.3\npaths: {{/things: {item}}}\n");
    for (api, file) in [
        (own_paths(&format!("{{post: {{{operation}}}}}")), String::new()),
        (own_paths("{post: {$ref: b.yaml}}"), operation.to_owned()),
        (own_paths("{post: {$ref: 'b.yaml#/x'}}"), format!("x: {{$ref: '#/y'}}\ny: {{{operation}}}")),
        (own_paths("{$ref: b.yaml}"), format!("post: {{{operation}}}")),
        (own_paths("{$ref: b.yaml, get: {}}"), format!("post: {{{operation}}}")),
        (own_paths("{post: {requestBody: {$ref: b.yaml}}}"), inner.to_owned()),
        (
            own_paths("{post: {requestBody: {content: {application/json: {$ref: b.yaml}}}}}"),
            "schema: {required: [name]}".to_owned(),
        ),
        ("openapi: 3.0.3\npaths: {$ref: b.yaml}\n".to_owned(), format!("/things: {{post: {{{operation}}}}}")),
    ] {
        let project = Project::new(&[
            ("a.md", &posting("https://api.example.com/things", "{}")),
            ("api/a.yaml", &api),
            ("api/b.yaml", &file),
            ("harkdown.toml", "[[schema]]\nopenapi = \"api/a.yaml\"\n"),
        ]);
        let run = project.run(&["lint", "--output-format", "concise"]);
        assert!(run.out.contains("the body lacks the property `name`"), "{api}{file}: {}{}", run.out, run.err);
    }
}

#[test]
fn a_discriminator_decides_which_alternative_a_body_follows() {
    let schemas = "{Pet: {KEYWORD: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], \
                   discriminator: {propertyName: kind, mapping: {hound: '#/components/schemas/Dog'}}}, \
                   Cat: {type: object, required: [kind, lives], properties: {lives: {type: integer}}}, \
                   Dog: {type: object, required: [kind], properties: {age: {type: integer, minimum: 0, BOUND}}}}";
    let cases = [
        ("{\"kind\": \"Cat\", \"lives\": 9}", None),
        ("{\"kind\": \"hound\", \"age\": 1}", None),
        ("{\"kind\": \"YOUR_KIND\"}", None),
        ("{\"kind\": \"Cat\"}", Some("the body lacks the property `lives`")),
        ("{\"kind\": \"Cat\", \"lives\": \"x\"}", Some("`lives` must be an integer")),
        ("{\"kind\": \"hound\", \"age\": 0}", Some("`age`: ")),
        ("{\"kind\": \"Dgo\"}", Some("`kind` must be one of `Cat`, `hound`, `Dog`; did you mean `Dog`?")),
        ("{\"lives\": 1}", Some("the body follows none of the alternatives")),
    ];
    for (version, bound) in [("3.0.3", "exclusiveMinimum: true"), ("3.1.0", "exclusiveMinimum: 0")] {
        for keyword in ["oneOf", "anyOf"] {
            let schemas = schemas.replace("KEYWORD", keyword).replace("BOUND", bound);
            let content = "{application/json: {schema: {$ref: '#/components/schemas/Pet'}}}";
            let paths = format!("paths: {{/pets: {{post: {{requestBody: {{content: {content}}}}}}}}}");
            let api = format!("openapi: {version}\n{paths}\ncomponents: {{schemas: {schemas}}}\n");
            for (body, wrong) in cases {
                let project = Project::new(&[
                    ("a.md", &posting("https://api.example.com/pets", body)),
                    ("api.yaml", &api),
                    ("harkdown.toml", "[[schema]]\nopenapi = \"api.yaml\"\n"),
                ]);
                let run = project.run(&["lint", "--output-format", "concise"]);
                let found = run.out.lines().filter(|line| line.contains("[schema-violation]")).count();
                assert_eq!(found, usize::from(wrong.is_some()), "{version} {keyword} {body}: {}{}", run.out, run.err);
                assert!(run.out.contains(wrong.unwrap_or_default()), "{version} {keyword} {body}: {}", run.out);
            }
        }
    }
}

#[test]
fn nothing_is_fetched_for_a_schema() {
    let page = "```har\n{\"method\": \"POST\", \"url\": \"https://a.example/\", \"postData\": \
                {\"mimeType\": \"application/json\", \"text\": \"{}\"}}\n```\n";
    for schema in ["{\"$ref\": \"https://example.invalid/a.json\"}", "{\"$ref\": \"#/none\"}", "{\"type\": 1}"] {
        let config = "[[schema]]\nfile = \"a.json\"\n";
        let project = Project::new(&[("a.md", page), ("a.json", schema), ("harkdown.toml", config)]);
        let run = project.run(&["lint", "--output-format", "concise"]);
        assert_eq!((run.code, &*run.out), (2, ""), "{}", run.err);
        assert!(run.err.starts_with("error: a.json: is not a schema that can be used: "), "{}", run.err);
    }
}

#[test]
fn a_broken_schema_is_a_mistake_in_the_config() {
    let config = "[[schema]]\nfile = \"sch.json\"\n";
    let project = Project::new(&[("a.md", GOOD), ("sch.json", "{\"type\": 5}"), ("harkdown.toml", config)]);
    let run = project.run(&["lint"]);
    assert_eq!((run.code, &*run.out), (2, ""));
    assert!(run.err.contains("sch.json: is not a schema that can be used: at `/type`, 5 is not"), "{}", run.err);
}

/// A process that is ended with the test.
struct Watching(std::process::Child);

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn watching_sees_changes_of_pages_and_of_the_config() {
    let project = Project::new(&[("a.md", GOOD)]);
    let output = fs::File::create(project.path("output.txt")).unwrap();
    let arguments = ["lint", "--watch", "--output-format", "concise"];
    let mut child = Watching(project.command(&arguments).stdout(output).stderr(Stdio::piped()).spawn().unwrap());
    let until = |text: &str, times: usize| {
        let start = Instant::now();
        while project.read("output.txt").matches(text).count() < times {
            assert!(start.elapsed() < Duration::from_mins(1), "{text}: {}", project.read("output.txt"));
            std::thread::sleep(Duration::from_millis(50));
        }
    };
    std::thread::sleep(Duration::from_millis(1500));
    project.write("a.md", DOUBTFUL.as_bytes());
    until("warning[unknown-field]", 1);
    project.write("harkdown.toml", b"[lint.severity]\nunknown-field = \"error\"\n");
    until("error[unknown-field]", 1);
    project.write("harkdown.toml", b"[lint");
    std::thread::sleep(Duration::from_millis(1500));
    project.write("harkdown.toml", b"[lint.severity]\nunknown-field = \"hint\"\n");
    until("hint[unknown-field]", 1);
    project.write("b/c.md", BROKEN.as_bytes());
    until("error[invalid-json]", 1);
    assert!(!project.read("output.txt").contains('\u{1b}'), "a file is no terminal");
    child.0.kill().unwrap();
    let mut log = String::new();
    child.0.stderr.take().unwrap().read_to_string(&mut log).unwrap();
    assert!(log.contains("not valid TOML") && !log.contains("of 2 pages\r"), "{log}");
}

#[test]
fn watching_needs_files() {
    let project = Project::new(&[("a.md", GOOD)]);
    assert_eq!(project.run(&["lint", "--watch", "-"]).code, 2);
    assert_eq!(project.run(&["lint", "--watch", "--diff"]).code, 2);
}

#[test]
fn every_command_has_a_manual_page() {
    let project = Project::new(&[]);
    let whole = project.run(&["man"]);
    assert_eq!(whole.code, 0);
    assert!(whole.out.contains(".TH harkdown 1") && whole.out.contains("harkdown\\-lint(1)"), "{}", whole.out);
    let command = harkdown::cli::command();
    for name in command.get_subcommands().map(clap::Command::get_name) {
        let page = project.run(&["man", name]);
        assert_eq!(page.code, 0);
        let title = format!(".TH harkdown-{name} 1  \"harkdown {}\"", env!("CARGO_PKG_VERSION"));
        assert!(page.out.contains(&title) && !page.out.contains("SH EXTRA"), "{}", page.out);
    }
    let lint = project.run(&["man", "lint"]).out;
    for part in [
        "[\\fB\\-\\-select\\fR \\fIRULE\\fR]",
        "[\\fB\\-j\\fR|\\fB\\-\\-threads\\fR \\fIN\\fR]",
        "[\\fB\\-\\-fix\\fR]",
        "[\\fIPATH\\fR...]\n.SH DESCRIPTION\n",
        ".SH EXAMPLES\n.nf\nharkdown lint   ",
        ".fi\n.SH \"EXIT STATUS\"\n.TP\n0\nnothing was found",
        "\n.TP\n2\na file could not",
    ] {
        assert!(lint.contains(part), "{part}\n{lint}");
    }
    assert!(whole.out.contains(".nh\n.ad l\n.SH NAME\nharkdown \\- "), "{}", whole.out);
    assert!(whole.out.contains("\\fICOMMAND\\fR\n.SH DESCRIPTION") && whole.out.contains("1\nsomething is wrong"));
    assert!(whole.out.contains(".SH VERSION"), "{}", whole.out);
    assert!(project.run(&["man", "lnt"]).err.contains("there is no command `lnt`; did you mean `lint`?"));
}

#[test]
fn the_config_decides_about_what_only_publishing_finds() {
    let page = "# P\n\n```har\n{\"method\": \"GET\", \"url\": \"/users\"}\n```\n";
    let body = page.replace("\"/users\"", "\"https://a.example/\", \"postData\": {\"text\": \"{}\"}");
    let project = Project::new(&[("docs/index.md", page), ("body.md", &body)]);
    let config = |lint: &str| project.write("harkdown.toml", format!("[lint]\n{lint}").as_bytes());
    let build = || project.run(&["build"]);
    let snippet = || project.run(&["snippet", "body.md", "--target", "javascript/fetch"]);
    config("ignore = [\"relative-url\"]\n");
    assert!(build().out.contains("error[failed-snippet]") && build().code == 1, "{}", build().out);
    assert!(snippet().err.contains("warning[lossy-snippet]"), "{}", snippet().err);
    config("ignore = [\"relative-url\"]\nseverity = { failed-snippet = \"hint\", lossy-snippet = \"error\" }\n");
    assert!(build().out.contains("hint[failed-snippet]") && build().code == 0, "{}", build().out);
    assert!(snippet().err.contains("error[lossy-snippet]"), "{}", snippet().err);
    config("ignore = [\"relative-url\", \"failed-snippet\", \"lossy-snippet\"]\n");
    assert_eq!((build().out.as_str(), build().code), ("", 0));
    assert_eq!(snippet().err, "");
    config("select = [\"invalid-json\"]\n");
    assert_eq!((build().out.as_str(), build().code, snippet().err.as_str()), ("", 0, ""));
}
