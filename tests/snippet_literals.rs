//! Any text, written as a literal and read back by the real language, is the same text.

use std::fmt::Write as _;
use std::fs;
use std::time::Duration;

use harkdown::placeholder::pieces::Piece;
use harkdown::snippet::{DIALECTS, built_in};
use harkdown::verify::LoopbackServer;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

use crate::support::{lacks_runtime, run, runs, runtimes};

/// Texts that have left a literal in some tool, or could.
const HOSTILE: [&str; 44] = [
    "",
    "plain",
    "it's",
    "\"",
    "'",
    "'''",
    "\"\"\"",
    "a\"\"\"b\n\n\"",
    "`",
    "```",
    "\\",
    "\\\\",
    "\\'",
    "\\\"",
    "a\\",
    "a\nb",
    "a\nb\nc",
    "a\n\n\n",
    "a\r\nb\r\nc\rd",
    "$HOME ${HOME} $(id) `id`",
    "${a}\n$${b}\n\\${c}\n`",
    "%s %d %% %",
    "#{x} #$x \\(x)",
    "\u{0}",
    "\u{0}0\u{0}12",
    "\u{1}\u{2}\u{7}\u{8}\u{b}\u{c}\u{1b}\u{7f}",
    "\u{85}\u{a0}\u{ad}",
    "\u{2028}\u{2029}",
    "\u{feff}bom",
    "a\u{feff}\nb\nc",
    "\u{202e}right to left\u{202c}",
    "😀 👩‍👩‍👧 é e\u{301} 日本",
    "\u{10ffff}\u{fffe}\u{ffff}\u{e000}",
    "</script><!--<script>",
    "</SCRIPT>\n<!--\n-->",
    "\t tab \t",
    " ",
    "-n",
    "=ls",
    "~root",
    "!history !!",
    "*?[a]{b,c}",
    "\\u0041\\x41\\101",
    "\"\n\"\n\"",
];

/// The hostile texts and random ones, always the same.
fn texts() -> Vec<String> {
    let seed = TestRng::from_seed(RngAlgorithm::ChaCha, b"harkdown writes literals exactly");
    let mut runner = TestRunner::new_with_rng(Config::default(), seed);
    let odd = r#"['"`\\$(){}#%!\r\n\t\x00/<u0-9a-fx-]{0,24}"#;
    let any = r"(?s).{0,16}";
    let mut draw =
        |pattern: &str| proptest::string::string_regex(pattern).unwrap().new_tree(&mut runner).unwrap().current();
    let random: Vec<String> = (0..1000).map(|at| draw(if at % 3 == 0 { any } else { odd })).collect();
    HOSTILE.iter().map(|&text| text.to_owned()).chain(random).collect()
}

fn quote(dialect: &str, text: &str) -> String {
    let dialect = DIALECTS.iter().find(|found| found.name == dialect).expect("the dialect exists");
    (dialect.quote)(text)
}

fn hex(text: &str) -> String {
    text.bytes().fold(String::new(), |mut hex, byte| {
        write!(hex, "{byte:02x}").unwrap();
        hex
    })
}

/// Writes `source`, runs it, and compares the lines that it prints with the texts in hexadecimal.
fn check(texts: &[String], file: &str, source: &str, command: &[&str]) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(file), source).unwrap();
    let command: Vec<String> = command.iter().map(|&word| word.to_owned()).chain([file.to_owned()]).collect();
    let output = run(&command, folder.path(), Duration::from_mins(2)).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let printed = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<&str> = printed.split('\n').collect();
    assert_eq!(lines.len(), texts.len() + 1);
    for (text, line) in texts.iter().zip(lines) {
        assert_eq!(hex(text), line, "{text:?}");
    }
}

fn source(texts: &[String], dialect: &str, head: &str, before: &str, after: &str, tail: &str) -> String {
    let line = |text: &String| format!("{before}{}{after}\n", quote(dialect, text));
    format!("{head}{}{tail}", texts.iter().map(line).collect::<String>())
}

#[test]
fn python_reads_what_was_written() {
    if !runs(&["python3", "--version"]) {
        return lacks_runtime("python", "Python literals", "no Python");
    }
    let texts = texts();
    check(&texts, "texts.py", &source(&texts, "python", "", "print((", ").encode().hex())", ""), &["python3"]);
}

#[test]
fn javascript_reads_what_was_written() {
    if !runs(&["node", "--version"]) {
        return lacks_runtime("node", "JavaScript literals", "no Node");
    }
    let texts = texts();
    let source = source(&texts, "javascript", "", "console.log(Buffer.from(", ").toString('hex'));", "");
    assert!(!source.to_lowercase().contains("</script") && !source.contains("<!--"));
    check(&texts, "texts.mjs", &source, &["node"]);
}

#[test]
fn go_reads_what_was_written() {
    if !runs(&["go", "version"]) {
        return lacks_runtime("go", "Go literals", "no Go");
    }
    let texts = texts();
    let head = "package main\n\nimport \"fmt\"\n\nfunc main() {\n";
    check(&texts, "texts.go", &source(&texts, "go", head, "fmt.Printf(\"%x\\n\", ", ")", "}\n"), &["go", "run"]);
}

#[test]
fn shells_read_what_was_written() {
    let texts: Vec<String> = texts().into_iter().filter(|text| !text.contains('\0')).collect();
    let head = "hex() { printf %s \"$1\" | od -An -v -tx1 | tr -d ' \\n'; echo; }\n";
    for shell in ["sh", "bash", "zsh"] {
        // Older shells of that name don't know `$'…'`.
        let is_read = |text: &&String| shell != "sh" || !quote("shell", text).starts_with("$'");
        let texts: Vec<String> = texts.iter().filter(is_read).cloned().collect();
        let source = source(&texts, "shell", head, "hex ", "", "");
        if !runs(&[shell, "-c", "exit"]) {
            lacks_runtime("shell", "shell literals", &format!("no {shell}"));
            continue;
        }
        check(&texts, "texts.sh", &source, &[shell]);
    }
}

#[test]
fn lua_reads_what_was_written() {
    if !runs(&["lua5.4", "-v"]) {
        return lacks_runtime("lua", "Lua literals", "no Lua");
    }
    let texts = texts();
    let head = "local function hex(text)\n\tprint((text:gsub(\".\", function(c) return (\"%02x\"):format(c:byte()) end)))\nend\n";
    check(&texts, "texts.lua", &source(&texts, "lua", head, "hex(", ")", ""), &["lua5.4"]);
}

#[test]
fn r_reads_what_was_written() {
    if !runs(&["Rscript", "--version"]) {
        return lacks_runtime("r", "R literals", "no R");
    }
    let texts: Vec<String> = texts().into_iter().filter(|text| !text.contains('\0')).collect();
    let head = "hex <- function(text) cat(paste(charToRaw(text), collapse = \"\"), \"\\n\", sep = \"\")\n";
    check(&texts, "texts.R", &source(&texts, "r", head, "hex(", ")", ""), &["env", "LC_ALL=C.UTF-8", "Rscript"]);
}

#[test]
fn ocaml_reads_what_was_written() {
    if !runs(&["ocaml", "-version"]) {
        return lacks_runtime("ocaml", "OCaml literals", "no OCaml");
    }
    let texts = texts();
    let head = "let hex s = String.iter (fun c -> Printf.printf \"%02x\" (Char.code c)) s; print_newline ()\n";
    check(&texts, "texts.ml", &source(&texts, "ocaml", head, "let () = hex (", ")", ""), &["ocaml"]);
}

#[test]
fn elixir_reads_what_was_written() {
    if !runs(&["elixir", "--version"]) {
        return lacks_runtime("elixir", "Elixir literals", "no Elixir");
    }
    let texts = texts();
    let (before, after) = ("IO.puts(Base.encode16(", ", case: :lower))");
    check(&texts, "texts.exs", &source(&texts, "elixir", "", before, after, ""), &["elixir"]);
}

#[test]
fn crystal_reads_what_was_written() {
    if !runs(&["crystal", "--version"]) {
        return lacks_runtime("crystal", "Crystal literals", "no Crystal");
    }
    let texts = texts();
    let head = "def hex(text)\n  puts text.to_slice.hexstring\nend\n";
    check(&texts, "texts.cr", &source(&texts, "crystal", head, "hex(", ")", ""), &["crystal", "run"]);
}

#[test]
fn java_reads_what_was_written() {
    if !runs(&["javac", "--version"]) {
        return lacks_runtime("java", "Java literals", "no JDK");
    }
    let mut texts = texts();
    texts.push("\u{0}é😀\"\\\n".repeat(20_000));
    let head = "public class Texts {\n\
        static void hex(String text) {\n\
        StringBuilder line = new StringBuilder();\n\
        for (byte one : text.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {\n\
        line.append(Character.forDigit(one >> 4 & 15, 16)).append(Character.forDigit(one & 15, 16));\n\
        }\nSystem.out.println(line);\n}\n\
        public static void main(String[] arguments) {\n";
    check(&texts, "Texts.java", &source(&texts, "java", head, "hex(", ");", "}\n}\n"), &["java"]);
}

#[test]
fn kotlin_reads_what_was_written() {
    let jars = runtimes().join("java");
    if !runs(&["java", "--version"]) || !jars.exists() {
        return lacks_runtime("java", "Kotlin literals", "no JDK, or no compiler of Kotlin");
    }
    let texts = texts();
    let head = "fun hex(text: String) = println(text.toByteArray().joinToString(\"\") { \"%02x\".format(it) })\n\
        fun main() {\n";
    let command = format!(
        "jars=$(printf '%s:' '{}'/*.jar) && \
         java -cp \"$jars\" org.jetbrains.kotlin.cli.jvm.K2JVMCompiler -no-stdlib -no-reflect -nowarn -cp \"$jars\" \
         -d out \"$0\" && java -cp \"out:$jars\" TextsKt",
        jars.canonicalize().unwrap().display()
    );
    check(&texts, "texts.kt", &source(&texts, "kotlin", head, "    hex(", ")", "}\n"), &["sh", "-c", &command]);
}

#[test]
fn clojure_reads_what_was_written() {
    if !runs(&["java", "-cp", "/usr/share/java/*", "clojure.main", "-e", "1"]) {
        return lacks_runtime("clojure", "Clojure literals", "no Clojure");
    }
    let texts = texts();
    let head = "(defn hex [text] (println (apply str (map #(format \"%02x\" %) (.getBytes text \"UTF-8\")))))\n";
    let command = ["java", "-cp", "/usr/share/java/*", "clojure.main"];
    check(&texts, "texts.clj", &source(&texts, "clojure", head, "(hex ", ")", ""), &command);
}

#[test]
fn c_reads_what_was_written() {
    if !runs(&["cc", "--version"]) {
        return lacks_runtime("c", "C literals", "no C compiler");
    }
    let texts = texts();
    let head = "#include <stdio.h>\n\
        #define HEX(text) hex(text, sizeof(text) - 1)\n\
        static void hex(const char *text, size_t len) {\n\
        for (size_t at = 0; at < len; at++) printf(\"%02x\", (unsigned char)text[at]);\n\
        puts(\"\");\n}\n\
        int main(void) {\n";
    // With trigraphs, which GCC knows only where it is told to keep to a standard.
    let command = ["sh", "-c", "cc -std=c99 -w -o texts \"$0\" && ./texts"];
    check(&texts, "texts.c", &source(&texts, "c", head, "HEX(", ");", "}\n"), &command);
}

#[test]
fn rust_reads_what_was_written() {
    let texts = texts();
    let head = "fn hex(text: &str) {\n\
        println!(\"{}\", text.bytes().map(|byte| format!(\"{byte:02x}\")).collect::<String>());\n}\n\
        fn main() {\n";
    let command = ["sh", "-c", "rustc -o texts \"$0\" && ./texts"];
    check(&texts, "texts.rs", &source(&texts, "rust", head, "hex(", ");", "}\n"), &command);
}

#[test]
fn csharp_reads_what_was_written() {
    if !runs(&["mcs", "--version"]) {
        return lacks_runtime("csharp", "C# literals", "no Mono");
    }
    let texts = texts();
    let head = "class Texts {\n\
        static void Hex(string text) {\n\
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);\n\
        System.Console.WriteLine(System.BitConverter.ToString(bytes).Replace(\"-\", \"\").ToLower());\n}\n\
        static void Main() {\n";
    // Mono's compiler knows no raw strings: they are written in older words, as for running snippets.
    let entry = built_in().find("csharp/httpclient").unwrap().run.as_ref().unwrap();
    let older = entry.root_files["older.py"].replace('\'', "'\\''");
    let command =
        format!("python3 -c '{older}' \"$0\" > older.cs && mcs -nologo -out:texts.exe older.cs && mono texts.exe");
    let command = ["sh", "-c", &*command];
    check(&texts, "texts.cs", &source(&texts, "csharp", head, "Hex(", ");", "}\n}\n"), &command);
}

#[test]
fn ruby_reads_what_was_written() {
    if !runs(&["ruby", "--version"]) {
        return lacks_runtime("ruby", "Ruby literals", "no Ruby");
    }
    let texts = texts();
    check(&texts, "texts.rb", &source(&texts, "ruby", "", "puts((", ").unpack1('H*'))", ""), &["ruby"]);
}

#[test]
fn php_reads_what_was_written() {
    if !runs(&["php", "--version"]) {
        return lacks_runtime("php", "PHP literals", "no PHP");
    }
    let texts = texts();
    check(&texts, "texts.php", &source(&texts, "php", "<?php\n", "echo bin2hex(", "), \"\\n\";", ""), &["php"]);
}

#[test]
fn perl_reads_what_was_written() {
    if !runs(&["perl", "--version"]) {
        return lacks_runtime("perl", "Perl literals", "no Perl");
    }
    let texts = texts();
    check(&texts, "texts.pl", &source(&texts, "perl", "", "print unpack('H*', ", "), \"\\n\";", ""), &["perl"]);
}

#[test]
fn ansible_reads_what_was_written() {
    if !runs(&["python3", "-c", "import ansible.parsing.dataloader"]) {
        return lacks_runtime("python", "YAML literals", "no Ansible");
    }
    let folder = tempfile::tempdir().unwrap();
    let texts = texts();
    fs::write(folder.path().join("texts.yml"), source(&texts, "ansible", "", "- ", "", "")).unwrap();
    let program = "from ansible.parsing.dataloader import DataLoader\n\
        from ansible.template import Templar\n\
        loader = DataLoader()\n\
        for text in Templar(loader).template(loader.load_from_file('texts.yml')):\n    print(text.encode().hex())\n";
    fs::write(folder.path().join("texts.py"), program).unwrap();
    let output = run(&["python3".to_owned(), "texts.py".to_owned()], folder.path(), Duration::from_mins(2)).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let printed = String::from_utf8(output.stdout).unwrap();
    assert_eq!(printed.lines().collect::<Vec<_>>(), texts.iter().map(|text| hex(text)).collect::<Vec<_>>());
}

#[test]
fn documents_hold_what_was_written() {
    if !runs(&["python3", "-c", "import yaml"]) {
        return lacks_runtime("python", "YAML and JSON literals", "no PyYAML");
    }
    let texts = texts();
    let yaml = source(&texts, "yaml", "", "- ", "", "");
    let blocks: Vec<String> = texts.iter().map(|text| format!("- {}", block("yaml", text, 2))).collect();
    let json: Vec<String> = texts.iter().map(|text| quote("json", text)).collect();
    for (file, document) in
        [("a.yaml", yaml), ("b.yaml", blocks.join("\n")), ("c.yaml", format!("[{}]", json.join(",\n")))]
    {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("document"), document).unwrap();
        let reader = if file == "c.yaml" { "json.loads" } else { "yaml.safe_load" };
        let program = format!(
            "import json, yaml\nfor text in {reader}(open('document', encoding='utf-8', newline='').read()):\n    \
             print(text.encode().hex())\n"
        );
        let output =
            run(&["python3".to_owned(), "-c".to_owned(), program], folder.path(), Duration::from_mins(2)).unwrap();
        assert!(output.status.success(), "{file}: {}", String::from_utf8_lossy(&output.stderr));
        let printed = String::from_utf8(output.stdout).unwrap();
        assert_eq!(printed.lines().collect::<Vec<_>>(), texts.iter().map(|text| hex(text)).collect::<Vec<_>>());
    }
}

fn block(dialect: &str, text: &str, indent: usize) -> String {
    let dialect = DIALECTS.iter().find(|found| found.name == dialect).expect("the dialect exists");
    dialect.block.expect("it has blocks")(&[Piece::Text(text)], indent)
}

#[test]
fn hurl_sends_what_was_written() {
    if !runs(&["hurl", "--version"]) {
        return lacks_runtime("hurl", "Hurl literals", "no Hurl");
    }
    let (server, texts) = (LoopbackServer::start().unwrap(), texts());
    let origin = server.origin();
    let mut file = String::new();
    for text in &texts {
        let head = format!("POST {origin}\nContent-Type: text/plain\n");
        write!(
            file,
            "{head}{}\nHTTP *\n\nPOST {origin}\n[Form]\ntext: {}\nHTTP *\n\n",
            block("hurl", text, 0),
            quote("hurl", text)
        )
        .unwrap();
    }
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("texts.hurl"), file).unwrap();
    let command = ["hurl", "--no-output", "texts.hurl"].map(str::to_owned);
    let output = run(&command, folder.path(), Duration::from_mins(2)).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let received = server.requests();
    assert_eq!(received.len(), 2 * texts.len());
    for (text, received) in texts.iter().zip(received.chunks(2)) {
        assert_eq!(String::from_utf8_lossy(&received[0].body), *text);
        let form = String::from_utf8_lossy(&received[1].body);
        let sent = url::form_urlencoded::parse(form.as_bytes()).next().map(|(_, value)| value.into_owned());
        assert_eq!(sent.unwrap_or_default(), *text);
    }
}

/// PowerShell's own rules for strings (`about_Quoting_Rules`), where no PowerShell is at hand.
#[test]
fn powershell_would_read_what_was_written() {
    for text in texts() {
        assert_eq!(powershell_string(&quote("powershell", &text)).as_deref(), Some(text.as_str()), "{text:?}");
    }
}

/// The text of a PowerShell string; `None` where it ends before its last character, or expands anything.
fn powershell_string(literal: &str) -> Option<String> {
    let is_single = |character| matches!(character, '\'' | '\u{2018}'..='\u{201b}');
    if let Some(lines) = literal.strip_prefix("@'\n") {
        let ends = |line: &str| line.starts_with(is_single) && line.chars().nth(1) == Some('@');
        let text = lines.strip_suffix("\n'@")?;
        return (!text.split('\n').any(ends)).then(|| text.to_owned());
    }
    let is_double = |character| matches!(character, '"' | '\u{201c}'..='\u{201e}');
    let mut characters = literal.chars().peekable();
    let open = characters.next()?;
    let mut text = String::new();
    while let Some(character) = characters.next() {
        match character {
            quote if is_single(open) && is_single(quote) => match characters.next() {
                Some(next) => text.push(Some(next).filter(|&next| is_single(next))?),
                None => return Some(text),
            },
            quote if is_double(open) && is_double(quote) => return characters.next().is_none().then_some(text),
            '$' if is_double(open) => return None,
            '`' if is_double(open) => match characters.next()? {
                'n' => text.push('\n'),
                'r' => text.push('\r'),
                't' => text.push('\t'),
                'u' => {
                    let digits: String = characters.by_ref().skip(1).take_while(|&digit| digit != '}').collect();
                    text.push(char::from_u32(u32::from_str_radix(&digits, 16).ok()?)?);
                }
                other => text.push(other),
            },
            other => text.push(other),
        }
    }
    None
}

/// The rules of cmd.exe's prompt and of the C runtime's command line, where no Windows is at hand.
#[test]
fn cmd_would_read_what_was_written() {
    let texts: Vec<String> = texts().into_iter().filter(|text| !text.contains(['\0', '\r'])).collect();
    let words: Vec<String> = texts.iter().map(|text| quote("cmd", text)).collect();
    let line = cmd_line(&words.join(" ")).expect("cmd.exe runs one command and expands nothing");
    assert_eq!(c_arguments(&line), texts);
}

/// What cmd.exe passes to a program; `None` where it would act on a character, or could find a variable.
fn cmd_line(line: &str) -> Option<String> {
    let is_name =
        |name: &str| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    if line.split('%').skip(1).any(is_name) && line.matches('%').count() > 1 {
        return None;
    }
    let (mut passed, mut is_quoted) = (String::new(), false);
    let mut characters = line.chars();
    while let Some(character) = characters.next() {
        match character {
            '^' if !is_quoted => match characters.next()? {
                '\n' => passed.push(characters.next()?),
                next => passed.push(next),
            },
            '&' | '|' | '<' | '>' if !is_quoted => return None,
            '\n' => return None,
            other => {
                is_quoted ^= other == '"';
                passed.push(other);
            }
        }
    }
    (!is_quoted).then_some(passed)
}

/// The arguments as the C runtime takes them from a command line.
fn c_arguments(line: &str) -> Vec<String> {
    let mut arguments: Vec<String> = Vec::new();
    let (mut is_in_argument, mut is_quoted, mut backslashes) = (false, false, 0_usize);
    for character in line.chars() {
        if !is_quoted && [' ', '\t'].contains(&character) {
            is_in_argument = false;
            backslashes = 0;
            continue;
        }
        if !is_in_argument {
            arguments.push(String::new());
            is_in_argument = true;
        }
        let argument = arguments.last_mut().expect("an argument has begun");
        match character {
            '\\' => backslashes += 1,
            '"' => {
                argument.truncate(argument.len() - backslashes.div_ceil(2));
                if backslashes % 2 == 1 {
                    argument.push('"');
                } else {
                    is_quoted = !is_quoted;
                }
                backslashes = 0;
                continue;
            }
            _ => backslashes = 0,
        }
        argument.push(character);
    }
    arguments
}
