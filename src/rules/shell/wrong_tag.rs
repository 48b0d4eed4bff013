//! A block whose tag names another language than it is written in.

use crate::curl;
use crate::diagnostic::{Applicability, Finding, Severity};
use crate::json;
use crate::page::{Block, Closing, Page};
use crate::rules::{About, Check, Context, Rule};
use crate::shell::{self, ShellDialect, Style};
use crate::text::Edit;

pub(in crate::rules) static RULE: Rule = Rule {
    name: "wrong-tag",
    summary: "a block whose tag names a different language",
    severity: Severity::Hint,
    docs: include_str!("../../../docs/rules/wrong-tag.md"),
    checks: &[Check::Page(check)],
    about: About::Text,
    withholds: true,
};

/// The tags of scripts; sessions may show output alone.
const SCRIPTS: [&str; 4] = ["sh", "bash", "shell", "zsh"];

fn check(page: &Page<'_>, context: &mut Context<'_>) {
    for block in page.blocks.iter().filter(|block| block.closing == Closing::Closed && !block.is_ignored()) {
        let tag = block.tag();
        if SCRIPTS.contains(&tag) {
            json_in_shell(block, context);
            powershell_in_shell(block, context);
        } else if matches!(tag, "json" | "jsonc" | "json5") {
            shell_in_json(block, context);
        } else if matches!(Style::of_tag(tag), Some(style) if style.dialect != ShellDialect::Posix) {
            bash_in_windows(block, context);
        }
    }
}

fn json_in_shell(block: &Block<'_>, context: &mut Context<'_>) {
    if !block.opens_object() {
        return;
    }
    let content = block.content();
    let text = content.text.trim();
    let is_document = json::parse(text).is_ok_and(|root| root.as_object().is_some_and(|members| !members.is_empty()));
    if is_document {
        context.add(finding(block, format!("JSON in a block that is tagged `{}`", block.tag()), "json"));
    }
}

/// A back-tick before each quote of a body is how PowerShell escapes them: bash runs what is between two back-ticks.
fn powershell_in_shell(block: &Block<'_>, context: &mut Context<'_>) {
    let content = block.content();
    if content.text.contains("\"{`\"") && content.text.contains("curl") && !content.text.contains("\\\n") {
        let message = format!("a PowerShell command in a block that is tagged `{}`", block.tag());
        context.add(finding(block, message, "powershell"));
    }
}

fn shell_in_json(block: &Block<'_>, context: &mut Context<'_>) {
    let content = block.content();
    let first = content.text.lines().map(|line| line.trim().trim_start_matches("$ ")).find(|line| !line.is_empty());
    if first.is_some_and(|line| {
        line.strip_prefix("curl ").is_some_and(|rest| rest.trim_start().starts_with(['-', 'h', '\'', '"']))
    }) {
        context.add(finding(block, format!("a curl command in a block that is tagged `{}`", block.tag()), "bash"));
    }
}

/// A backslash at the end of a line continues nothing in the shells of Windows. `curl.exe` is a name of theirs: there the
/// backslash is the mistake.
fn bash_in_windows(block: &Block<'_>, context: &mut Context<'_>) {
    let content = block.content();
    if !content.text.contains("curl") || !content.text.contains("\\\n") || content.text.contains(['`', '^']) {
        return;
    }
    if content.text.contains("curl.exe") {
        return;
    }
    let script = shell::read(&content.text, Style::default());
    let continues = |command: &curl::CurlCommand<'_, '_>| command.span.of(&content.text).contains("\\\n");
    if script.problems.is_empty() && curl::commands(&script).iter().any(continues) {
        context.add(finding(block, format!("a bash command in a block that is tagged `{}`", block.tag()), "bash"));
    }
}

fn finding(block: &Block<'_>, message: String, tag: &str) -> Finding {
    Finding::new(block.language, message).fix(
        Applicability::Safe,
        format!("tag it `{tag}`"),
        vec![Edit::replace(block.language, tag)],
    )
}
