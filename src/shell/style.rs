//! Which shell a text is written for, and what that changes.

/// Which shell a text is written for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ShellDialect {
    /// bash, and what others have in common with it.
    #[default]
    Posix,
    /// `PowerShell`
    PowerShell,
    /// The command prompt of Windows, and batch files.
    Cmd,
}

impl ShellDialect {
    /// A text as one word, in quotes; `None` where it is safer not to write it.
    #[must_use]
    pub(crate) fn quoted(self, text: &str) -> Option<String> {
        match self {
            Self::Posix => Some(format!("'{}'", text.replace('\'', r"'\''"))),
            // What a program gets of a double quote depends on the version of `PowerShell`.
            Self::PowerShell if text.contains(['"', '\n']) => None,
            Self::PowerShell => Some(format!("'{}'", text.replace('\'', "''"))),
            // `%` is a variable, and a backslash before the last quote escapes that.
            Self::Cmd if text.contains(['"', '%', '\n']) || text.ends_with('\\') => None,
            Self::Cmd => Some(format!("\"{text}\"")),
        }
    }

    /// What is at the end of a line that goes on in the next one.
    #[must_use]
    pub(crate) fn continuation(self) -> char {
        match self {
            Self::Posix => '\\',
            Self::PowerShell => '`',
            Self::Cmd => '^',
        }
    }
}

/// How a block shows its commands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// The shell.
    pub dialect: ShellDialect,
    /// Whether the block is tagged as a session, in which `# ` is a prompt.
    pub is_session: bool,
}

/// What blocks are tagged with: a shell each, and whether it is for sessions.
const TAGS: [(&[&str], ShellDialect, bool); 4] = [
    (&["", "sh", "bash", "shell", "zsh", "curl", "shellscript", "shell-script", "ksh"], ShellDialect::Posix, false),
    (
        &["console", "shell-session", "sh-session", "bash-session", "shellsession", "terminal"],
        ShellDialect::Posix,
        true,
    ),
    (&["powershell", "pwsh", "ps1", "posh"], ShellDialect::PowerShell, false),
    (&["bat", "batch", "cmd", "dos"], ShellDialect::Cmd, false),
];

impl Style {
    /// The style of a block with this tag; `None` if the tag names no shell. A block without a tag may be one for bash.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        let found = TAGS.iter().find(|(tags, ..)| tags.iter().any(|known| known.eq_ignore_ascii_case(tag)));
        found.map(|&(_, dialect, is_session)| Self { dialect, is_session })
    }

    /// The same, or the shell whose lines those of `text` are: by what is at their ends, and before the quotes in a body.
    #[must_use]
    pub fn of_text(self, text: &str) -> Self {
        // A second backtick in the line is the start of what bash puts in its place.
        let ends_in = |mark: char| {
            let ends_so = |line: &str| line.ends_with([' ', '"', '\'']) && !(mark == '`' && line.contains('`'));
            text.contains(mark) && text.lines().filter_map(|line| line.trim_end().strip_suffix(mark)).any(ends_so)
        };
        let dialect = match self.dialect {
            ShellDialect::Posix if ends_in('^') && !ends_in('\\') => ShellDialect::Cmd,
            ShellDialect::Posix if (ends_in('`') || text.contains("{`\"")) && !ends_in('\\') => {
                ShellDialect::PowerShell
            }
            ShellDialect::PowerShell if ends_in('\\') && !ends_in('`') => ShellDialect::Posix,
            ShellDialect::Cmd if ends_in('\\') && !ends_in('^') => ShellDialect::Posix,
            dialect => dialect,
        };
        Self { dialect, ..self }
    }
}
