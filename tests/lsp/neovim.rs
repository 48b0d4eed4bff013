//! Neovim as the client: what its users see and do, without a screen.

use std::process::Stdio;

use crate::cli::{BROKEN, Project};
use crate::support::{lacks_runtime, runs};

/// What Neovim runs: the plugin, the page, and a script that ends with `:q`.
fn run(project: &Project, script: &str) -> Option<String> {
    run_with(project, env!("CARGO_BIN_EXE_harkdown"), "a.md", &format!("{PRELUDE}\n{script}"))
}

/// The same with another program and another page, and without a prelude.
fn run_with(project: &Project, program: &str, page: &str, script: &str) -> Option<String> {
    if !runs(&["nvim", "--version"]) {
        lacks_runtime("neovim", "lsp::neovim", "nvim is not installed");
        return None;
    }
    let plugin = concat!(env!("CARGO_MANIFEST_DIR"), "/editors/neovim/plugin/harkdown.lua");
    project.write("script.lua", format!("{script}\nvim.cmd('qa!')\n").as_bytes());
    let mut command = crate::support::command("nvim");
    command.args(["--headless", "--clean", "-n", "-i", "NONE"]);
    command.arg("--cmd").arg(format!("let g:harkdown_cmd = ['{program}', 'lsp']"));
    command.arg("--cmd").arg(format!("lua {NOTES}"));
    command.arg("--cmd").arg(format!("source {plugin}"));
    command.args([page, "-c", "luafile script.lua"]);
    let output = command.current_dir(project.path("")).stdin(Stdio::null()).output().unwrap();
    Some(String::from_utf8_lossy(&output.stderr).into_owned())
}

/// Keeps what the user is told.
const NOTES: &str = "notes = {} vim.notify = function(note) table.insert(notes, note) end";

/// What scripts begin with: the server is there, and `wait` waits for something or ends with a failure.
const PRELUDE: &str = r#"
local function wait(what, is_done)
  if not vim.wait(20000, is_done, 20) then
    io.stderr:write("waited in vain for " .. what .. "\n")
    vim.cmd("cquit")
  end
end
local function codes()
  return vim.tbl_map(function(found) return found.code end, vim.diagnostic.get(0))
end
local function text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), "\n") .. "\n"
end
local function client()
  return vim.lsp.get_active_clients()[1]
end
local function ask(method, params)
  local answer = client().request_sync(method, params, 20000, 0)
  return answer.result
end
wait("the server", function() return client() ~= nil and client().initialized end)
"#;

#[test]
fn diagnostics_are_shown_and_a_quick_fix_is_applied() {
    let project = Project::new(&[("a.md", BROKEN), ("harkdown.toml", "")]);
    let Some(log) = run(
        &project,
        r#"
wait("a finding", function() return #codes() == 1 end)
assert(codes()[1] == "invalid-json")
local found = vim.diagnostic.get(0)[1]
vim.api.nvim_win_set_cursor(0, { found.lnum + 1, found.col })
local params = vim.lsp.util.make_range_params(0, client().offset_encoding)
params.context = { diagnostics = {}, only = { "quickfix" } }
local actions = ask("textDocument/codeAction", params)
assert(actions[1].title == "Replace `,` with `:`", actions[1].title)
vim.lsp.util.apply_workspace_edit(actions[1].edit, client().offset_encoding)
wait("no finding", function() return #codes() == 0 end)
vim.cmd("write")
"#,
    ) else {
        return;
    };
    assert_eq!(project.read("a.md"), BROKEN.replace("\\\"client_id\\\", ", "\\\"client_id\\\": "), "{log}");
}

#[test]
fn pages_are_fixed_when_they_are_saved() {
    let project = Project::new(&[("a.md", BROKEN), ("harkdown.toml", "")]);
    let Some(log) = run(
        &project,
        r#"
vim.g.harkdown_fix_on_save = true
wait("a finding", function() return #codes() == 1 end)
vim.cmd("write")
"#,
    ) else {
        return;
    };
    assert_eq!(project.read("a.md"), BROKEN.replace("\\\"client_id\\\", ", "\\\"client_id\\\": "), "{log}");
}

#[test]
fn a_placeholder_is_renamed_in_files_that_are_not_open() {
    let page = "```har\n{\"method\": \"GET\", \"url\": \"https://a.example/{{id}}\"}\n```\n";
    let project = Project::new(&[("a.md", page), ("b.md", "Use `{{id}}`.\n"), ("harkdown.toml", "")]);
    let Some(log) = run(
        &project,
        r#"
vim.fn.search("id}}")
local params = vim.lsp.util.make_position_params(0, client().offset_encoding)
params.newName = "user"
vim.lsp.util.apply_workspace_edit(ask("textDocument/rename", params), client().offset_encoding)
vim.cmd("wall")
"#,
    ) else {
        return;
    };
    assert_eq!(project.read("a.md"), page.replace("{{id}}", "{{user}}"), "{log}");
    assert_eq!(project.read("b.md"), "Use `{{user}}`.\n", "{log}");
}

#[test]
fn a_body_is_edited_in_a_buffer_of_its_own() {
    let page = BROKEN.replace("\\\"client_id\\\", ", "\\\"client_id\\\": ");
    let project = Project::new(&[("a.md", &page), ("harkdown.toml", "")]);
    let Some(log) = run(
        &project,
        r#"
vim.fn.search("postData")
vim.cmd("HarkdownBody")
assert(vim.bo.filetype == "json", vim.bo.filetype)
assert(text() == '{"client_id": "YOUR-CLIENT-ID"}\n', text())
vim.cmd([[%s/}/,\r "a": "é\\n"}/]])
vim.cmd("write")
assert(not vim.bo.modified)
vim.cmd("close")
vim.cmd("write")
"#,
    ) else {
        return;
    };
    let expected = page.replace("ID\\\"}", "ID\\\",\\n \\\"a\\\": \\\"é\\\\n\\\"}");
    assert_eq!(project.read("a.md"), expected, "{log}");
}

#[test]
fn a_program_that_is_missing_is_named_once() {
    let project = Project::new(&[("a.md", BROKEN), ("b.md", BROKEN)]);
    let script = r#"
vim.cmd("edit b.md")
assert(#notes == 1, vim.inspect(notes))
assert(notes[1] == "harkdown: `no-such-program` is not on the PATH; install it, or set vim.g.harkdown_cmd", notes[1])
vim.cmd("HarkdownFix")
assert(notes[2] == "harkdown: the server is not running for this buffer", notes[2])
vim.fn.writefile({}, "done")
"#;
    let Some(log) = run_with(&project, "no-such-program", "a.md", script) else { return };
    assert!(project.path("done").exists() && log.is_empty(), "{log}");
}

#[test]
fn commands_say_why_they_do_nothing() {
    let project = Project::new(&[("a.md", crate::cli::GOOD), ("harkdown.toml", "")]);
    let Some(log) = run(
        &project,
        r#"
vim.cmd("HarkdownFix")
vim.cmd("HarkdownExplain")
vim.cmd("HarkdownBody")
assert(vim.deep_equal(notes, {
  "harkdown: there is nothing that can be fixed safely",
  "harkdown: there is no finding in this line; name a rule, such as :HarkdownExplain secret",
  "harkdown: there is no body under the cursor",
}), vim.inspect(notes))
vim.cmd("enew")
for _, command in ipairs({ "HarkdownCopy", "HarkdownFix", "HarkdownExplain", "HarkdownBody" }) do
  notes = {}
  vim.cmd(command)
  assert(vim.deep_equal(notes, { "harkdown: this buffer is not a Markdown page" }), command .. vim.inspect(notes))
end
vim.fn.writefile({}, "done")
"#,
    ) else {
        return;
    };
    assert!(project.path("done").exists(), "{log}");
}

#[test]
fn the_root_is_that_of_the_config_or_of_the_repository() {
    for (file, root) in [(".git/HEAD", ""), (".git", ""), ("docs/harkdown.toml", "docs"), ("other/x", "docs/inner")] {
        let project = Project::new(&[("docs/inner/a.md", BROKEN), (file, "")]);
        let script = r#"
vim.wait(20000, function() return vim.lsp.get_active_clients()[1] ~= nil end, 20)
vim.fn.writefile({ vim.lsp.get_active_clients()[1].config.root_dir }, "root")
"#;
        let Some(log) = run_with(&project, env!("CARGO_BIN_EXE_harkdown"), "docs/inner/a.md", script) else { return };
        let found = std::path::PathBuf::from(project.read("root").trim_end()).canonicalize().unwrap();
        assert_eq!(found, project.path(root).canonicalize().unwrap(), "{file}: {log}");
    }
}
