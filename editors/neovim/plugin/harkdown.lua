-- What only an editor can do with harkdown's server: layers as buffers, the clipboard, fixes on save.

if vim.g.loaded_harkdown then
  return
end
vim.g.loaded_harkdown = true

local FILETYPES = { "markdown", "mdx" }
local group = vim.api.nvim_create_augroup("harkdown", {})

local function say(message, level)
  vim.notify("harkdown: " .. message, level)
end

--- The client of a buffer whose server is harkdown.
local function client_of(buffer)
  local clients = vim.lsp.get_clients and vim.lsp.get_clients({ bufnr = buffer, name = "harkdown" })
    or vim.tbl_filter(function(client)
      return client.name == "harkdown" and (buffer == nil or vim.lsp.buf_is_attached(buffer, client.id))
    end, vim.lsp.get_active_clients())
  return clients[1]
end

--- Has the server carry out a command; its result, or nothing once the user is told why there is none.
local function execute(command, arguments)
  local client = client_of(nil)
  if not client then
    say("the server is not running", vim.log.levels.ERROR)
    return nil
  end
  local params = { command = command, arguments = arguments }
  local answer, failure = client.request_sync("workspace/executeCommand", params, 5000, 0)
  local problem = failure or (answer and answer.err and answer.err.message)
  if problem then
    say(problem, vim.log.levels.ERROR)
    return nil
  end
  return answer and answer.result
end

local function apply(edit, client)
  vim.lsp.util.apply_workspace_edit(edit, client.offset_encoding)
end

local function page()
  return vim.uri_from_bufnr(0)
end

--- Whether the server knows the buffer; the user is told if it doesn't.
local function is_page(buffer)
  if client_of(buffer) then
    return true
  end
  local why = client_of(nil) and "this buffer is not a Markdown page" or "the server is not running for this buffer"
  say(why, vim.log.levels.WARN)
  return false
end

--- The layers of the request under the cursor.
local function layers()
  local client = client_of(0)
  if not client then
    return {}
  end
  local place = vim.lsp.util.make_position_params(0, client.offset_encoding).position
  return execute("harkdown.layers", { page(), place }) or {}
end

--- Opens a layer. What has no two slashes would be the name of a file for Vim.
local function open_layer(uri)
  vim.cmd("split " .. vim.fn.fnameescape((uri:gsub("^harkdown:/+", "harkdown:///"))))
end

local function copy(arguments)
  local copied = execute("harkdown.copyAs", arguments)
  if copied then
    vim.fn.setreg("+", copied.code)
    vim.fn.setreg('"', copied.code)
    for _, loss in ipairs(copied.losses) do
      say(loss, vim.log.levels.WARN)
    end
  end
end

local function explain(rule)
  local explained = execute("harkdown.explain", { rule })
  if explained then
    vim.lsp.util.open_floating_preview(vim.split(explained.markdown, "\n"), "markdown", { border = "rounded" })
  end
end

--- The rule of the finding on the line of the cursor.
local function rule_here()
  local line = vim.api.nvim_win_get_cursor(0)[1] - 1
  for _, found in ipairs(vim.diagnostic.get(0, { lnum = line })) do
    if found.source == "harkdown" then
      return found.code
    end
  end
  return nil
end

--- Repairs a page; whether anything changed.
local function fix(buffer)
  local client = client_of(buffer)
  if not client then
    return false
  end
  local last = vim.api.nvim_buf_line_count(buffer)
  local params = {
    textDocument = { uri = vim.uri_from_bufnr(buffer) },
    range = { start = { line = 0, character = 0 }, ["end"] = { line = last, character = 0 } },
    context = { diagnostics = {}, only = { "source.fixAll.harkdown" } },
  }
  local answer = client.request_sync("textDocument/codeAction", params, 5000, buffer)
  local actions = answer and answer.result or {}
  for _, action in ipairs(actions) do
    apply(action.edit, client)
  end
  return #actions > 0
end

vim.lsp.commands["harkdown.openLayer"] = function(command)
  open_layer(command.arguments[1])
end
vim.lsp.commands["harkdown.copyAs"] = function(command)
  copy(command.arguments)
end
vim.lsp.commands["harkdown.explain"] = function(command)
  explain(command.arguments[1])
end

vim.api.nvim_create_user_command("HarkdownFix", function()
  local buffer = vim.api.nvim_get_current_buf()
  if is_page(buffer) and not fix(buffer) then
    say("there is nothing that can be fixed safely", vim.log.levels.INFO)
  end
end, {})
vim.api.nvim_create_user_command("HarkdownBody", function()
  if not is_page(0) then
    return
  end
  local found = layers()
  if #found == 0 then
    say("there is no body under the cursor", vim.log.levels.WARN)
  elseif #found == 1 then
    open_layer(found[1].uri)
  else
    local name = function(layer)
      return layer.name
    end
    vim.ui.select(found, { prompt = "Edit by itself", format_item = name }, function(chosen)
      if chosen then
        open_layer(chosen.uri)
      end
    end)
  end
end, {})
vim.api.nvim_create_user_command("HarkdownCopy", function(command)
  if not is_page(0) then
    return
  end
  local layer = layers()[1]
  local target = command.args ~= "" and command.args or "shell/curl"
  copy({ page(), layer and layer.block or 1, layer and layer.request or 1, target })
end, { nargs = "?" })
vim.api.nvim_create_user_command("HarkdownExplain", function(command)
  local rule = command.args ~= "" and command.args or rule_here()
  if rule then
    explain(rule)
  elseif is_page(0) then
    say("there is no finding in this line; name a rule, such as :HarkdownExplain secret", vim.log.levels.INFO)
  end
end, { nargs = "?" })

-- A layer is read from the server and written back to it.
vim.api.nvim_create_autocmd("BufReadCmd", {
  group = group,
  pattern = "harkdown:///*",
  callback = function(event)
    local text = execute("harkdown.readLayer", { event.match })
    if not text then
      return
    end
    vim.api.nvim_buf_set_lines(event.buf, 0, -1, false, vim.split(text, "\n", { plain = true }))
    vim.b[event.buf].harkdown_text = text
    vim.bo[event.buf].buftype = "acwrite"
    vim.bo[event.buf].filetype = event.match:match("%.json$") and "json" or event.match:match("%.js$") and "javascript" or ""
    vim.bo[event.buf].modified = false
  end,
})
vim.api.nvim_create_autocmd("BufWriteCmd", {
  group = group,
  pattern = "harkdown:///*",
  callback = function(event)
    local lines = vim.api.nvim_buf_get_lines(event.buf, 0, -1, false)
    -- Blocks move: the server refuses what was written for another text than the one that is there.
    local seen = vim.b[event.buf].harkdown_text
    local edit = execute("harkdown.writeLayer", { event.match, table.concat(lines, "\n"), seen })
    if edit then
      apply(edit, client_of(nil))
      vim.b[event.buf].harkdown_text = execute("harkdown.readLayer", { event.match })
      vim.bo[event.buf].modified = false
    end
  end,
})

vim.api.nvim_create_autocmd("BufWritePre", {
  group = group,
  pattern = { "*.md", "*.markdown", "*.mdx" },
  callback = function(event)
    if vim.g.harkdown_fix_on_save then
      fix(event.buf)
    end
  end,
})

--- The directory with the config above a file, else the root of its repository, else its own directory.
local function root_of(file)
  local directory = vim.fn.fnamemodify(file, ":p:h")
  local config = vim.fn.findfile("harkdown.toml", directory .. ";")
  config = config ~= "" and config or vim.fn.findfile(".harkdown.toml", directory .. ";")
  if config ~= "" then
    return vim.fn.fnamemodify(config, ":p:h")
  end
  local git = vim.fn.finddir(".git", directory .. ";")
  -- In a worktree, it is a file.
  git = git ~= "" and git or vim.fn.findfile(".git", directory .. ";")
  -- With the slash at its end, a directory is its own head.
  return git ~= "" and vim.fn.fnamemodify(vim.fn.fnamemodify(git, ":p"):gsub("/$", ""), ":h") or directory
end

-- Newer versions start servers by themselves.
if not vim.lsp.enable then
  local is_told = false
  vim.api.nvim_create_autocmd("FileType", {
    group = group,
    pattern = FILETYPES,
    callback = function(event)
      local cmd = vim.g.harkdown_cmd or { "harkdown", "lsp" }
      if vim.fn.executable(cmd[1]) == 0 then
        if not is_told then
          is_told = true
          say("`" .. cmd[1] .. "` is not on the PATH; install it, or set vim.g.harkdown_cmd", vim.log.levels.WARN)
        end
        return
      end
      local directory = root_of(vim.api.nvim_buf_get_name(event.buf))
      local config = {
        name = "harkdown",
        cmd = cmd,
        root_dir = directory,
        workspace_folders = { { name = directory, uri = vim.uri_from_fname(directory) } },
        init_options = { commands = { "harkdown.copyAs", "harkdown.explain", "harkdown.openLayer" } },
      }
      local client = client_of(nil)
      local id = client and client.id or vim.lsp.start_client(config)
      if id then
        vim.lsp.buf_attach_client(event.buf, id)
      end
    end,
  })
end
