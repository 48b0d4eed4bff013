//! The manual's pages about the command line and the config are written from their tables.

use crate::golden::{assert_golden, assert_golden_part};
use harkdown::config::{KEYS, KeyTable, TABLES, ValueKind, schema};

#[test]
fn the_manual_shows_every_command_and_option() {
    let mut command = harkdown::cli::command().term_width(100).color(clap::ColorChoice::Never);
    command.build();
    let mut text = section("harkdown", &mut command);
    for subcommand in command.get_subcommands().filter(|subcommand| subcommand.get_name() != "help") {
        let hide = |argument: clap::Arg| if argument.is_global_set() { argument.hide(true) } else { argument };
        text += &section(&format!("harkdown {}", subcommand.get_name()), &mut subcommand.clone().mut_args(hide));
    }
    assert_golden_part("docs/commands.md", "<!-- commands -->", "<!-- end of commands -->", &text);
}

fn section(name: &str, command: &mut clap::Command) -> String {
    let help = command.render_long_help().to_string();
    let lines: Vec<_> = help.trim().lines().map(str::trim_end).collect();
    format!("### {name}\n\n```text\n{}\n```\n\n", lines.join("\n"))
}

#[test]
fn the_manual_shows_every_key() {
    let tables: String = TABLES.iter().map(table_of).collect();
    assert_golden_part("docs/configuration.md", "<!-- keys -->", "<!-- end of keys -->", &tables);
}

fn table_of(table: &KeyTable) -> String {
    let keys: Vec<_> = KEYS.iter().filter(|key| key.table == table.name).collect();
    let heading = if table.name.is_empty() { "Before all tables".to_owned() } else { format!("`{}`", table.header()) };
    let mut text = format!("### {heading}\n\n{}\n\n", table.about);
    if !keys.is_empty() {
        text += "| key | holds | default | |\n| --- | --- | --- | --- |\n";
    }
    for key in keys {
        let default = if key.is_default { format!("`{}`", key.example) } else { "none".to_owned() };
        text += &format!("| `{}` | {} | {default} | {} |\n", key.name, holds(key.kind), key.summary);
    }
    text + "\n"
}

fn holds(kind: ValueKind) -> String {
    match kind {
        ValueKind::Text => "a string".to_owned(),
        ValueKind::Flag => "`true` or `false`".to_owned(),
        ValueKind::Number(most) => format!("a number from 0 to {most}"),
        ValueKind::OneOf(choices) => {
            choices.iter().map(|choice| format!("`\"{choice}\"`")).collect::<Vec<_>>().join(" or ")
        }
        ValueKind::Texts | ValueKind::Excludes => "a list of strings".to_owned(),
        ValueKind::Rules => "a list of rules".to_owned(),
        ValueKind::Notations => "a list of notations".to_owned(),
        ValueKind::Patterns => "a list of patterns".to_owned(),
    }
}

#[test]
fn the_schema_of_the_config_is_written_from_the_keys() {
    let text = serde_json::to_string_pretty(&schema()).unwrap() + "\n";
    assert_golden("schemas/config.schema.json", &text);
}

#[test]
fn the_schema_of_the_config_says_what_the_config_says() {
    let validator = jsonschema::draft202012::new(&schema()).unwrap();
    for (text, is_right) in [
        ("", true),
        ("[lint]\nprofile = \"strict\"\nexclude = [\"a\"]", true),
        ("[lint]\nprofile = \"strct\"", false),
        ("[lint]\nprofil = \"strict\"", false),
        ("[lint]\nignore = \"x\"", false),
        ("[lint]\nignore = [\"no-such-rule\"]", false),
        ("[variables]\na.b.c = \"x\"\n\"d.e\" = \"y\"", true),
        ("[variables]\na.b = 1", false),
        ("[site]\nallow-html = true\ntargets = [\"shell/curl\"]", true),
        ("[site]\nallow-html = \"true\"", false),
        ("[page]", false),
        ("extends = \"a.toml\"", true),
        ("extends = [\"a.toml\"]", false),
        ("[lint.severity]\nunknown-field = \"off\"", true),
        ("[lint.severity]\nunknown-field = \"none\"", false),
        ("[lint.severity]\nno-such-rule = \"off\"", false),
        (
            "[[lint.per-file]]\nfiles = [\"a\"]\nignore = [\"invalid-har\"]\nseverity = { invalid-json = \"hint\" }",
            true,
        ),
        ("[lint.per-file]\nfiles = [\"a\"]", false),
        ("[[lint.per-file]]\nfiles = [\"a\"]\nscripts = []", false),
        ("[[schema]]\nfile = \"a.json\"\nmethod = \"POST\"\nurl = \"/a/{b}\"", true),
        ("[[schema]]\nfile = 1", false),
    ] {
        let value: serde_json::Value = toml::from_str(text).unwrap();
        assert_eq!(validator.is_valid(&value), is_right, "{text}");
        assert_eq!(harkdown::config::Config::parse(text, "harkdown.toml").is_ok(), is_right, "{text}");
    }
}
