//! What a block of shell code is read as: its commands, the words of each, and what is no code.

use std::fmt::Write as _;

use harkdown::shell::{self, CommandEnd, ShellDialect, Style};

/// Each command on a line: its words in brackets, `~` before assignments, and what ended it.
fn shown(text: &str, style: Style) -> String {
    let mut shown = String::new();
    for command in shell::read(text, style).commands {
        for word in &command.assignments {
            write!(shown, "~[{}]", word.text).unwrap();
        }
        for word in &command.words {
            write!(shown, "[{}]", word.text.replace('\n', "\\n")).unwrap();
        }
        for redirection in &command.redirections {
            let target = redirection.target.as_ref().map_or("", |word| &word.text);
            write!(shown, "({:?} {target})", redirection.operator).unwrap();
        }
        let end = match command.end {
            CommandEnd::Text | CommandEnd::Line => "",
            CommandEnd::Semicolon => " ;",
            CommandEnd::Background => " &",
            CommandEnd::And => " &&",
            CommandEnd::Or => " ||",
            CommandEnd::Pipe => " |",
            CommandEnd::Close => " )",
        };
        writeln!(shown, "{end}").unwrap();
    }
    shown
}

fn assert_shown(style: Style, cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        assert_eq!(shown(text, style), *expected, "{text}");
    }
}

#[test]
fn scripts_are_read_command_by_command() {
    assert_shown(
        Style::default(),
        &[
            ("curl -s https://a.b/c | jq .\n", "[curl][-s][https://a.b/c] |\n[jq][.]\n"),
            (
                "TOKEN=$(curl -s 'https://a.b') && echo $TOKEN",
                "~[TOKEN=$(curl -s 'https://a.b')] &&\n[curl][-s][https://a.b] )\n[echo][$TOKEN]\n",
            ),
            ("curl https://a.b/c?x=1&y=2", "[curl][https://a.b/c?x=1] &\n~[y=2]\n"),
            ("curl a \\\n  -H 'b: c' # why\n# a comment\ncurl d", "[curl][a][-H][b: c]\n[curl][d]\n"),
            ("curl a > /dev/null 2>&1; A=1 b", "[curl][a](Output /dev/null)(Output 1) ;\n~[A=1][b]\n"),
            (
                "curl https://a.b/<id>?key=<your key> -d @- <<EOF\n{\"a\": $X}\nEOF\nls",
                "[curl][https://a.b/<id>?key=<your key>][-d][@-](Document EOF)\n[ls]\n",
            ),
            ("if curl a; then\n  (curl b)\nfi", "[curl][a] ;\n[curl][b] )\n"),
            ("for i in 1 2; do curl a/$i; done", "[for][i][in][1][2] ;\n[curl][a/$i] ;\n"),
            (
                "curl {{ page.host }}/items {% if x %}-H 'A: b'{% endif %}",
                "[curl][{{ page.host }}/items][{% if x %}-H][A: b{% endif %}]\n",
            ),
            ("curl a \\ \n  -d b", "[curl][a][-d][b]\n"),
            ("curl a\n{\"id\": 7, \"tags\": [\"it's\"]}\ncurl b", "[curl][a]\n[curl][b]\n"),
            ("curl a\n\nHTTP/1.1 200 OK\nServer: it's\n\ncurl b", "[curl][a]\n[curl][b]\n"),
            (
                "ids=`curl -s \"a b\" | jq '.x'`\ncurl b",
                "~[ids=`curl -s \"a b\" | jq '.x'`]\n[curl][-s][a b] |\n[jq][.x]\n[curl][b]\n",
            ),
            ("curl -K <(echo \"url = a\") b", "[curl][-K][<(echo \"url = a\")][b]\n[echo][url = a] )\n"),
            ("curl $'it\\'s \\u00e9\\n' \"a\\\"b\\c\" ''", "[curl][it's é\\n][a\"b\\c][]\n"),
        ],
    );
}

#[test]
fn sessions_are_read_behind_their_prompts() {
    let style = Style { is_session: true, ..Style::default() };
    assert_shown(
        style,
        &[
            (
                "$ curl a --json '{\"a\" 1}'\n{\"tags\": [\"it's\"]}\n$ curl b\n",
                "[curl][a][--json][{\"a\" 1}]\n[curl][b]\n",
            ),
            ("$ curl a \\\n> -d '{\n> }'\nit's\n", "[curl][a][-d][{\\n}]\n"),
            ("me@host:~/x$ curl a\nit's\n", "[curl][a]\n"),
            ("[root@host ~]# curl a\nit's\n", "[curl][a]\n"),
            ("# curl a\nit's\n", "[curl][a]\n"),
            ("> curl a \\\n>   -d b\nit's\n> curl c", "[curl][a][-d][b]\n[curl][c]\n"),
            ("$ for i in 1; do\n>   curl $i\n> done\nit's", "[for][i][in][1] ;\n[curl][$i]\n"),
            ("$ curl -v a\n> GET / HTTP/1.1\n> Host: it's\n", "[curl][-v][a]\n"),
            ("curl: (7) it's\n$ curl a", "[curl][a]\n"),
            ("➜  ~ curl a\nit's\n", "[curl][a]\n"),
            ("➜  app git:(main) ✗ curl a\nit's\n", "[curl][a]\n"),
            ("➜ curl a\nit's\n", "[curl][a]\n"),
            ("➜ ~/app curl a\nit's\n", "[curl][a]\n"),
            ("~ $ curl a\nit's\n", "[curl][a]\n"),
            ("~/app % curl a\nit's\n", "[curl][a]\n"),
            ("(venv) me@host:~$ curl a\nit's\n", "[curl][a]\n"),
            ("(base) $ curl a\nit's\n", "[curl][a]\n"),
            ("bash-5.1$ curl a\nit's\n", "[curl][a]\n"),
            ("sh-4.4# curl a\nit's\n", "[curl][a]\n"),
            ("┌──(me㉿host)-[~]\n└─$ curl a\nit's\n", "[curl][a]\n"),
        ],
    );
}

#[test]
fn the_shells_of_windows_have_their_own_quotes() {
    assert_shown(
        Style { dialect: ShellDialect::PowerShell, is_session: false },
        &[
            (
                "curl.exe -X POST `\n  'it''s' \"a`\"b$x\" `\n  -d '{\\\"a\\\": 1}'",
                "[curl.exe][-X][POST][it's][a\"b$x][-d][{\"a\": 1}]\n",
            ),
            ("PS C:\\> curl.exe a\n", "[curl.exe][a]\n"),
            ("$body = @'\n{\"a\": 'x'}\n'@\ncurl.exe a -d $body", "[{\"a\": 'x'}]\n[curl.exe][a][-d][$body]\n"),
            ("curl.exe a # it's", "[curl.exe][a]\n"),
            ("curl.exe “a b” -H ‘it’’s’ -d \"x„„y“", "[curl.exe][a b][-H][it’s][-d][x„y]\n"),
        ],
    );
    assert_shown(
        Style { dialect: ShellDialect::Cmd, is_session: false },
        &[
            (
                "curl a ^\n  -H \"b: c\" ^\n  -d \"{\\\"a\\\": \\\"it's %X%\\\"}\"",
                "[curl][a][-H][b: c][-d][{\"a\": \"it's %X%\"}]\n",
            ),
            ("C:\\>curl a^&b & dir", "[curl][a&b] ;\n[dir]\n"),
            ("REM it's\ncurl \"a\"\"b\"", "[curl][a\"b]\n"),
        ],
    );
}
