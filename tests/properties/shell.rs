//! Words of the shell are what bash passes to a program, and an edit of one arrives there as it was meant.

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::Command;

use harkdown::shell::{self, ShellDialect, Style, Word};
use harkdown::text::{Edit, Span};
use proptest::prelude::*;

/// What is expanded, and what bash makes of it.
const HOLES: [(&str, &str); 7] = [
    ("${X}", "vx"),
    ("$X", "vx"),
    ("$(printf '%s' 'a)b')", "a)b"),
    ("$(printf '%s' \"$(echo ')')\")", ")"),
    ("`echo q`", "q"),
    ("$((1<<2))", "4"),
    ("${Y:-d}", "d"),
];

/// One piece of a word as a page has it.
fn piece() -> impl Strategy<Value = String> {
    let text = "[a-z'\"\\\\$`!{}:,\\[\\]# \n\t\u{e9}\u{1F600}&;|<>()*?~=/.-]{0,8}";
    let hole = (0..HOLES.len()).prop_map(|at| HOLES[at].0.to_owned());
    let ansi = prop_oneof![
        "[a-z {}:\"\n\u{e9}]{0,4}",
        "\\\\[abeEfnrtv\\\\'\"?xuUcqz8 ]",
        "\\\\[0-7]{1,4}",
        "\\\\x[0-9a-fg{}]{0,3}",
        "\\\\u[0-9a-fD]{0,5}",
        "\\\\U[0-9a-f]{0,9}",
        "\\\\c[a-zA-Z?@\\[]",
        Just("\\xc3\\xa9".to_owned()),
        Just("\\xf0\\x9f\\x98\\x80".to_owned()),
    ];
    prop_oneof![
        4 => "[a-zA-Z0-9:/.,=?%@+_{}*!^#\\[\\]\u{e9}-]{1,8}",
        2 => "[ -~\u{e9}]".prop_map(|escaped| format!("\\{escaped}")),
        1 => Just("\\\n".to_owned()),
        4 => text.prop_map(|text| format!("'{}'", text.replace('\'', ""))),
        4 => prop::collection::vec(prop_oneof![
            3 => text.prop_map(|text| escaped(&text)),
            1 => hole.clone(),
            1 => "\\\\[a-z \n\\\\\"$`]",
        ], 0..4).prop_map(|pieces| format!("\"{}\"", pieces.concat())),
        3 => prop::collection::vec(ansi, 0..4).prop_map(|pieces| format!("$'{}'", pieces.concat())),
        1 => hole,
    ]
}

/// Text for double quotes in which nothing is expanded and nothing ends the quotes.
fn escaped(text: &str) -> String {
    text.replace(['"', '`', '$'], "").trim_end_matches('\\').to_owned()
}

fn word() -> impl Strategy<Value = String> {
    prop::collection::vec(piece(), 1..5).prop_map(|pieces| pieces.concat()).prop_filter("one word", |word| {
        // Tildes, comments, redirections and placeholders have tests of their own.
        // bash takes a character that is not ASCII apart behind `\c`.
        let joined = word.replace("\\\n", "");
        !joined.starts_with(['#', '~'])
            && !joined.contains("{{")
            && !word.contains("\\c\u{e9}")
            && !names_another_variable(&joined)
            && is_whole(word)
    })
}

/// Whether letters behind `$X` make a name of which nothing is known.
fn names_another_variable(word: &str) -> bool {
    word.split("$X").skip(1).any(|rest| rest.starts_with(|next: char| next.is_ascii_alphanumeric() || next == '_'))
}

/// Whether our reader takes it for one word; what it decodes to is for bash to say.
fn is_whole(source: &str) -> bool {
    let script = shell::read(source, Style::default());
    !source.trim_matches(['\\', '\n']).is_empty()
        && script.problems.is_empty()
        && script.commands.iter().filter(|it| it.depth == 0).count() == 1
}

fn read(source: &str) -> Word<'_> {
    let mut script = shell::read(source, Style { dialect: ShellDialect::Posix, is_session: false });
    let mut command = script.commands.swap_remove(0);
    assert_eq!(command.words.len(), 2, "{source:?}");
    command.words.swap_remove(1)
}

/// What a program gets for a word: its text with all that is expanded.
fn expanded(text: &str, holes: impl Iterator<Item = Span>) -> String {
    let mut result = String::new();
    let mut done = 0;
    for hole in holes {
        result.push_str(&text[done..hole.start as usize]);
        let source = hole.of(text);
        result.push_str(value(source));
        done = hole.end as usize;
    }
    result.push_str(&text[done..]);
    result
}

/// What bash makes of something that is expanded; variables that an edit has named are empty.
fn value(hole: &str) -> &str {
    let known = HOLES.iter().find(|(from, _)| *from == hole).map(|(_, to)| *to);
    let is_name = |name: &str| name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_\\\n".contains(&byte));
    known.or_else(|| hole.strip_prefix('$').filter(|name| is_name(name)).map(|_| "")).unwrap_or(hole)
}

/// Runs a script with bash, and takes what it prints apart at NUL.
fn bash(script: &str) -> Vec<String> {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(b"set -f +B +H\nX=vx\np() { printf '%s\\0' \"$#\" \"$@\"; }\n").unwrap();
    file.write_all(script.as_bytes()).unwrap();
    let run = Command::new("bash").arg(file.path()).env("LC_ALL", "C.UTF-8").output().unwrap();
    let mut parts: Vec<String> =
        run.stdout.split(|byte| *byte == 0).map(|part| String::from_utf8_lossy(part).into_owned()).collect();
    parts.pop();
    parts
}

/// Holds what bash gets for one word each against what is expected.
fn assert_passed(words: &[(String, String)]) {
    let mut script = String::new();
    for (source, _) in words {
        writeln!(script, "p {source}").unwrap();
    }
    let printed = bash(&script);
    for (number, (source, expected)) in words.iter().enumerate() {
        let got: Vec<&str> = printed.iter().skip(number * 2).take(2).map(String::as_str).collect();
        assert_eq!(got, ["1", expected], "word {number}: {source}");
    }
}

proptest! {
    #![proptest_config(super::config(8))]

    #[test]
    fn words_are_what_bash_passes(words in prop::collection::vec(word(), 150)) {
        let cases: Vec<(String, String)> = words.iter().map(|source| {
            let line = format!("p {source}");
            let word = read(&line);
            let text = word.text.clone().into_owned();
            (source.clone(), expanded(&text, word.holes()))
        }).collect();
        assert_passed(&cases);
    }

    #[test]
    fn an_edit_of_a_word_arrives(
        edits in prop::collection::vec((word(), any::<prop::sample::Index>(), any::<prop::sample::Index>(), "[a-z'\"\\\\$`{}:, \n\u{e9}&#~!*-]{0,5}"), 150)
    ) {
        let mut cases = Vec::new();
        let mut refused = 0;
        for (source, start, end, text) in edits {
            let line = format!("p {source}");
            let word = read(&line);
            let places: Vec<u32> = (0..=word.text.len()).filter(|&at| word.text.is_char_boundary(at)).map(|at| at as u32).collect();
            let (start, end) = (*start.get(&places), *end.get(&places));
            let edit = Edit::replace(Span::new(start.min(end), start.max(end)), text);
            let Some(written) = word.edit(&line, &edit) else {
                refused += 1;
                continue;
            };
            let expected = edit.apply(&word.text);
            let moved = |at: u32| if at >= edit.span.end { at + edit.text.len() as u32 - edit.span.len() } else { at };
            let holes: Vec<Span> = word.holes().map(|hole| Span::new(moved(hole.start), moved(hole.end))).collect();
            let changed = written.apply(&line);
            // bash takes a character apart behind `\c`.
            if changed.contains("\\c\u{e9}") {
                continue;
            }
            cases.push((changed["p ".len()..].to_owned(), expanded(&expected, holes.into_iter())));
        }
        assert!(refused < 100, "{refused} of 150 edits are refused");
        assert_passed(&cases);
    }

    #[test]
    fn here_documents_are_what_bash_passes(
        documents in prop::collection::vec((prop::collection::vec(document_line(), 0..5), any::<bool>(), any::<bool>()), 60)
    ) {
        let mut script = String::new();
        let mut expected = Vec::new();
        for (lines, is_quoted, strips) in &documents {
            let operator = if *strips { "<<-" } else { "<<" };
            let delimiter = if *is_quoted { "'END'" } else { "END" };
            let source = format!("cat {operator}{delimiter}\n{}END\nprintf '\\0'\n", lines.concat());
            let read = shell::read(&source, Style::default());
            assert_eq!(read.documents.len(), 1, "{source}");
            let word = &read.documents[0].word;
            assert!(read.documents[0].is_closed, "{source}");
            expected.push((source.clone(), expanded(&word.text, word.holes())));
            script.push_str(&source);
        }
        let printed = bash(&script);
        for ((source, expected), printed) in expected.iter().zip(&printed) {
            assert_eq!(printed, expected, "{source}");
        }
    }

    #[test]
    fn an_edit_of_a_here_document_arrives(
        edits in prop::collection::vec((
            prop::collection::vec(document_line(), 1..5), any::<bool>(), any::<bool>(),
            any::<prop::sample::Index>(), any::<prop::sample::Index>(), "[a-z'\"\\\\$`{}: \n\tEND]{0,5}",
        ), 60)
    ) {
        let mut script = String::new();
        let mut expected = Vec::new();
        for (lines, is_quoted, strips, start, end, text) in edits {
            let operator = if strips { "<<-" } else { "<<" };
            let delimiter = if is_quoted { "'END'" } else { "END" };
            let source = format!("cat {operator}{delimiter}\n{}END\nprintf '\\0'\n", lines.concat());
            let read = shell::read(&source, Style::default());
            let word = &read.documents[0].word;
            let places: Vec<u32> = (0..=word.text.len()).filter(|&at| word.text.is_char_boundary(at)).map(|at| at as u32).collect();
            let (start, end) = (*start.get(&places), *end.get(&places));
            let edit = Edit::replace(Span::new(start.min(end), start.max(end)), text);
            let Some(written) = word.edit(&source, &edit) else { continue };
            let moved = |at: u32| if at >= edit.span.end { at + edit.text.len() as u32 - edit.span.len() } else { at };
            let holes: Vec<Span> = word.holes().map(|hole| Span::new(moved(hole.start), moved(hole.end))).collect();
            let changed = written.apply(&source);
            expected.push((changed.clone(), expanded(&edit.apply(&word.text), holes.into_iter())));
            script.push_str(&changed);
        }
        let printed = bash(&script);
        for ((source, expected), printed) in expected.iter().zip(&printed) {
            assert_eq!(printed, expected, "{source}");
        }
    }

    #[test]
    fn every_character_has_its_place(source in any_script()) {
        for dialect in [ShellDialect::Posix, ShellDialect::PowerShell, ShellDialect::Cmd] {
            for is_session in [false, true] {
                assert_placed(&source, Style { dialect, is_session });
            }
        }
    }
}

fn document_line() -> impl Strategy<Value = String> {
    let hole = (0..HOLES.len()).prop_map(|at| HOLES[at].0.to_owned());
    let part = prop_oneof!["[a-z'\"{}:, \t\u{e9}<>&|;#()]{0,10}", "\\\\[a-z\\\\\"'$ ]", hole,];
    let ends = prop_oneof![4 => Just("\n"), 1 => Just("\\\n\n")];
    (prop::collection::vec(part, 0..4), ends).prop_map(|(parts, end)| {
        let line = parts.concat();
        format!("{}{end}", line.trim_end_matches('\\'))
    })
}

/// Pieces of shell code in any order, and anything else.
fn any_script() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "curl ",
            "-d ",
            "'",
            "\"",
            "\\",
            "\\\n",
            "\\ \n",
            "\n",
            "$ ",
            "> ",
            "$(",
            ")",
            "`",
            "${",
            "}",
            "$'",
            "\\x",
            "<<EOF\n",
            "EOF\n",
            "<<-'E'\n",
            "E\n",
            "{\"a\": 1}",
            "<id>",
            "{{ x }}",
            "{% if %}",
            "&&",
            "|",
            ";",
            "&",
            ">",
            "<",
            "2>&1",
            "#",
            " # ",
            "@'\n",
            "'@\n",
            "@\"\n",
            "\"@",
            "^\n",
            "^",
            "%X%",
            "`\n",
            "`\"",
            "\\\"",
            "PS C:\\> ",
            "me@host:~$ ",
            "(",
            "((",
            "[1,\n",
            "é",
            "\u{1F600}",
            "A=b ",
            "\t",
            "\r\n",
            "https://a.b/c?d=e&f",
            "HTTP/1.1 200 OK\n",
        ])
        .prop_map(str::to_owned),
        ".{0,6}",
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// Runs cover a word's text in order, and what they copy is what is written there.
fn assert_placed(source: &str, style: Style) {
    let script = shell::read(source, style);
    let words = script.commands.iter().flat_map(|command| {
        let targets = command.redirections.iter().filter_map(|redirection| redirection.target.as_ref());
        command.assignments.iter().chain(&command.words).chain(targets)
    });
    for word in words.chain(script.documents.iter().map(|document| &document.word)) {
        let mut done = 0;
        let mut outer = word.span.start;
        for run in word.runs.iter() {
            assert_eq!(run.inner.start, done, "{source:?}");
            assert!(outer <= run.outer.start && run.outer.end <= word.span.end, "{source:?} {word:?}");
            if run.kind != shell::RunKind::Escape {
                assert_eq!(run.inner.of(&word.text), run.outer.of(source), "{source:?} {word:?}");
            }
            (done, outer) = (run.inner.end, run.outer.end);
        }
        assert_eq!(done as usize, word.text.len(), "{source:?} {word:?}");
        for at in 0..word.text.len() as u32 {
            if word.text.is_char_boundary(at as usize) {
                let _ = word.edit(source, &Edit::insert(at, "'"));
            }
        }
    }
}

#[test]
fn reading_takes_linear_time() {
    let pieces = [
        "'",
        "\"",
        "\\",
        "$(",
        "`",
        "${",
        "$((",
        "{{",
        "<",
        "<<E\n",
        "{\"\n",
        "[\n",
        "$ ",
        "\\ ",
        "\\ # ",
        "\n",
        "a ",
        "#",
        "$'\\x",
        "%A",
        "^ ",
        "<a",
        "curl 'a' ",
        "@'\n",
        "\"$(",
        "{%",
        "(",
        "$ a\n",
        "\\`",
        "'\n\\'",
    ];
    for dialect in [ShellDialect::Posix, ShellDialect::PowerShell, ShellDialect::Cmd] {
        for piece in pieces {
            let source = piece.repeat(30_000 / piece.len());
            let start = std::time::Instant::now();
            std::hint::black_box(shell::read(&source, Style { dialect, is_session: true }));
            assert!(start.elapsed().as_secs_f64() < 4.0, "{dialect:?} {piece:?}: {:?}", start.elapsed());
        }
    }
}
