//! What every command is given: where to write, and what was asked for.

use std::collections::BTreeSet;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};

use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Style};

use super::global::{Color, Exit, GlobalOptions};
use crate::config::Config;
use crate::error::{Error, Result, reason};
use crate::path;
use crate::report::Mask;
use crate::text::visible;
use crate::workspace::{self, current_directory};

/// One run of a command.
pub(super) struct Session {
    /// What was asked for: findings, snippets, tables.
    pub(super) out: Output,
    log: Output,
    options: GlobalOptions,
    worst: Exit,
}

impl Session {
    pub(super) fn new(options: GlobalOptions) -> Self {
        let choice = options.color.choice();
        Self { out: Output::stdout(choice), log: Output::stderr(choice), options, worst: Exit::Clean }
    }

    /// The stream for what was not asked for: errors, summaries.
    pub(super) fn log(&mut self) -> &mut Output {
        &mut self.log
    }

    /// Says what went wrong; the run goes on and ends with [`Exit::Failed`].
    pub(super) fn report(&mut self, error: &Error) {
        self.worst = Exit::Failed;
        self.complain(error);
    }

    /// Says what goes wrong for now, in a run that goes on until it is all right.
    pub(super) fn complain(&mut self, error: &Error) {
        let style = self.log.style(AnsiColor::BrightRed.on_default().bold());
        // Nobody is left to be told when standard error is closed.
        let message = Mask::default().text(&error.to_string());
        let _ = self.log.line(&format!("{style}error{style:#}: {}", visible_lines(&message)));
    }

    /// Says something that is not an error, unless `--quiet` was given.
    pub(super) fn inform(&mut self, message: &str) -> Result<()> {
        if self.options.quiet { Ok(()) } else { self.log.line(message) }
    }

    /// Says something that only `--verbose` asks for.
    pub(super) fn explain(&mut self, message: &str) -> Result<()> {
        if self.options.verbose { self.log.line(message) } else { Ok(()) }
    }

    /// The worst that was reported so far.
    pub(super) fn worst(&self) -> Exit {
        self.worst
    }

    /// The config that the command line names.
    pub(super) fn named_config(&self) -> Option<&Path> {
        self.options.config.as_deref()
    }

    /// Whether the command line says that no config counts.
    pub(super) fn is_isolated(&self) -> bool {
        self.options.isolated
    }

    pub(super) fn is_quiet(&self) -> bool {
        self.options.quiet
    }

    /// How many threads to use; 0 leaves it to the machine.
    pub(super) fn threads(&self) -> usize {
        self.options.threads.map_or(0, usize::from)
    }

    /// The config that counts for this run.
    pub(super) fn config(&mut self) -> Result<Config> {
        self.config_of(&current_directory()?)
    }

    /// The config that counts for a project in `directory`, an absolute path.
    pub(super) fn config_of(&mut self, directory: &Path) -> Result<Config> {
        let config = match &self.options.config {
            _ if self.options.isolated => Config::isolated(directory),
            Some(path) => Config::read(path, &current_directory()?)?,
            None => Config::find(directory)?,
        };
        match &config.path {
            Some(path) => self.explain(&format!("config: {}", path::display_name(path)))?,
            None => self.explain("config: none")?,
        }
        Ok(config)
    }
}

/// As [`visible`], but lines stay lines.
fn visible_lines(text: &str) -> String {
    text.split('\n').map(visible).collect::<Vec<_>>().join("\n")
}

/// The directories in which a config may appear or change: the current one, and those of its sources.
pub(super) fn config_directories(sources: &[PathBuf]) -> Result<BTreeSet<PathBuf>> {
    let current = current_directory()?;
    let mut directories = BTreeSet::from([current.join(".config"), current.clone()]);
    let absolute = sources.iter().map(|source| path::absolute(&current, source));
    directories.extend(absolute.filter_map(|source| source.parent().map(Path::to_path_buf)));
    Ok(directories)
}

/// The text that is piped in, which messages call `name`.
pub(super) fn read_stdin(name: &Path) -> Result<String> {
    workspace::read_stream(io::stdin().lock(), name)
}

/// A stream that is written to until nobody reads it any more.
///
/// A pipe that its reader closed is not an error: what follows is dropped, and the exit code is the same.
pub(super) struct Output {
    stream: Box<dyn Write>,
    name: &'static str,
    color: bool,
    closed: bool,
}

impl Output {
    fn stdout(choice: ColorChoice) -> Self {
        let stream = io::stdout();
        let color = has_color(choice, AutoStream::choice(&stream));
        let is_terminal = stream.is_terminal();
        let stream: Box<dyn Write> = if color { Box::new(AutoStream::always(stream)) } else { Box::new(stream) };
        // A terminal shows lines as they come.
        let stream = if is_terminal { stream } else { Box::new(BufWriter::with_capacity(1 << 16, stream)) };
        Self { stream, name: "standard output", color, closed: false }
    }

    fn stderr(choice: ColorChoice) -> Self {
        let stream = io::stderr();
        let color = has_color(choice, AutoStream::choice(&stream));
        let stream: Box<dyn Write> = if color { Box::new(AutoStream::always(stream)) } else { Box::new(stream) };
        Self { stream, name: "standard error", color, closed: false }
    }

    /// Whether what is written may have colors.
    pub(super) fn has_color(&self) -> bool {
        self.color
    }

    /// The style, or none where colors are off.
    pub(super) fn style(&self, style: Style) -> Style {
        if self.color { style } else { Style::new() }
    }

    /// Writes `text` as it is.
    pub(super) fn write(&mut self, text: &str) -> Result<()> {
        if self.closed {
            return Ok(());
        }
        let result = self.stream.write_all(text.as_bytes());
        self.settle(result)
    }

    /// Writes `text` and ends the line.
    pub(super) fn line(&mut self, text: &str) -> Result<()> {
        self.write(&format!("{text}\n"))
    }

    /// Whether nobody reads any more.
    pub(super) fn is_closed(&self) -> bool {
        self.closed
    }

    /// Hands on what is still held back.
    pub(super) fn flush(&mut self) -> Result<()> {
        let result = if self.closed { Ok(()) } else { self.stream.flush() };
        self.settle(result)
    }

    fn settle(&mut self, result: io::Result<()>) -> Result<()> {
        match result {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                self.closed = true;
                Ok(())
            }
            Err(error) => {
                self.closed = true;
                Err(Error::new(format!("{} cannot be written: {}", self.name, reason(&error))))
            }
            Ok(()) => Ok(()),
        }
    }
}

fn has_color(asked: ColorChoice, detected: ColorChoice) -> bool {
    let choice = if asked == ColorChoice::Auto { detected } else { asked };
    matches!(choice, ColorChoice::Always | ColorChoice::AlwaysAnsi)
}

impl Color {
    fn choice(self) -> ColorChoice {
        match self {
            Self::Auto => from_environment(),
            Self::Always => ColorChoice::Always,
            Self::Never => ColorChoice::Never,
        }
    }
}

/// `--help` is printed before `--color` is known.
pub(super) fn choose_colors_of_help() {
    from_environment().write_global();
}

/// `FORCE_COLOR` is looked at here; anstream looks at `NO_COLOR`, `CLICOLOR` and `CLICOLOR_FORCE`.
fn from_environment() -> ColorChoice {
    let set = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    match set("FORCE_COLOR").as_deref() {
        Some("0" | "false") => ColorChoice::Never,
        Some(_) if set("NO_COLOR").is_none() => ColorChoice::Always,
        _ => ColorChoice::Auto,
    }
}
