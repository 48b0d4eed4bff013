//! `harkdown man`: the manual pages for `man`.

use clap::{Args, Command};
use clap_mangen::Man;

use super::Exit;
use super::session::Session;
use crate::error::{Error, Result};

/// Print the manual page of harkdown, or of one of its commands, for `man`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  harkdown man > ~/.local/share/man/man1/harkdown.1
  harkdown man lint > ~/.local/share/man/man1/harkdown-lint.1
  harkdown man lint | man -l -")]
pub(super) struct Arguments {
    /// The command; by default all of harkdown.
    command: Option<String>,
}

impl Arguments {
    pub(super) fn run(&self, mut whole: Command, session: &mut Session) -> Result<Exit> {
        whole.build();
        let page = match &self.command {
            None => whole,
            Some(name) => {
                let found = whole.find_subcommand(name).filter(|found| found.get_name() != "help");
                found.cloned().ok_or_else(|| unknown(name, &whole))?
            }
        };
        let title = page.get_display_name().unwrap_or(page.get_name()).to_owned();
        let mut text = Vec::new();
        Man::new(page.clone().display_name(&title))
            .title(&title)
            .source(concat!("harkdown ", env!("CARGO_PKG_VERSION")))
            .render(&mut text)
            .expect("a vector takes all that is written");
        session.out.write(&finished(&String::from_utf8_lossy(&text), &page))?;
        Ok(Exit::Clean)
    }
}

/// A page with the usual sections in the place of what clap makes of the usage and of the text below the options.
fn finished(text: &str, page: &clap::Command) -> String {
    let (head, rest) = text.split_once(".SH NAME\n").unwrap_or(("", text));
    let (name, rest) = rest.split_once(".SH SYNOPSIS\n").unwrap_or((rest, ""));
    let options = rest.find(".SH DESCRIPTION\n").map_or(rest, |at| &rest[at..]);
    let (options, extra) = options.split_once(".SH EXTRA\n").unwrap_or((options, ""));
    let version = extra.find(".SH VERSION\n").map_or("", |at| &extra[at..]);
    let below = page.get_after_long_help().or(page.get_after_help()).map(ToString::to_string).unwrap_or_default();
    let sections: String = below.split("\n\n").filter(|part| !part.is_empty()).map(section).collect();
    // Lines that are stretched to the margin have gaps, as after `harkdown` in the first one.
    let left = ".nh\n.ad l\n";
    format!("{head}{left}.SH NAME\n{name}.SH SYNOPSIS\n{}\n{options}{sections}{version}", synopsis(page))
}

/// How a command is called, each option with its value.
fn synopsis(page: &clap::Command) -> String {
    let bold = |text: &str| format!("\\fB{}\\fR", escaped(text));
    let italic = |text: &str| format!("\\fI{}\\fR", escaped(text));
    let mut words = vec![bold(page.get_bin_name().unwrap_or(page.get_name()))];
    let shown = |argument: &&clap::Arg| !argument.is_hide_set();
    let (positional, options): (Vec<_>, Vec<_>) = page.get_arguments().filter(shown).partition(|it| it.is_positional());
    for argument in options.into_iter().chain(positional) {
        let short = argument.get_short().map(|short| format!("-{short}"));
        let long = argument.get_long().map(|long| format!("--{long}"));
        let names: Vec<String> = short.iter().chain(&long).map(|name| bold(name)).collect();
        let mut whole = names.join("|");
        if argument.get_action().takes_values() {
            let values = argument.get_value_names().unwrap_or_default();
            let values: Vec<String> = values.iter().map(|value| italic(value)).collect();
            let is_list = argument.get_num_args().is_some_and(|range| range.max_values() > 1);
            let blank = if names.is_empty() { "" } else { " " };
            whole.extend([blank, &values.join(" "), if is_list { "..." } else { "" }]);
        }
        words.push(if argument.is_required_set() { whole } else { format!("[{whole}]") });
    }
    if page.has_subcommands() {
        words.push(italic("COMMAND"));
    }
    words.join(" ")
}

/// A part of the text below the options: examples, exit codes, or where there is more.
fn section(part: &str) -> String {
    let (first, rest) = part.split_once('\n').unwrap_or((part, ""));
    if first.starts_with("Example") {
        let lines = rest.lines().map(|line| escaped(line.strip_prefix("  ").unwrap_or(line)) + "\n");
        return format!(".SH EXAMPLES\n.nf\n{}.fi\n", lines.collect::<String>());
    }
    let text = part.replace('\n', " ");
    let Some(codes) = text.strip_prefix("Exit codes: ") else {
        return format!(".SH \"SEE ALSO\"\n{}\n", escaped(&text));
    };
    let mut section = String::from(".SH \"EXIT STATUS\"\n");
    let codes = codes.trim_end_matches('.').replace(", 1 ", "\n1 ").replace(", 2 ", "\n2 ");
    for (code, meaning) in codes.lines().filter_map(|line| line.split_once(' ')) {
        section.extend([".TP\n", code, "\n", &escaped(meaning), "\n"]);
    }
    section
}

/// A line of text for roff.
fn escaped(line: &str) -> String {
    let line = line.replace('\\', "\\e").replace('-', "\\-").replace('\'', "\\(aq");
    if line.starts_with('.') { format!("\\&{line}") } else { line }
}

fn unknown(name: &str, whole: &clap::Command) -> Error {
    let known = whole.get_subcommands().map(clap::Command::get_name);
    Error::new(format!("there is no command `{name}`{}", crate::suggest::did_you_mean(name, known)))
}
