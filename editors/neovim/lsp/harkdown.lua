-- The language server of harkdown, for Neovim 0.11 and newer: vim.lsp.enable("harkdown").
return {
  cmd = { "harkdown", "lsp" },
  filetypes = { "markdown", "mdx" },
  root_markers = { { "harkdown.toml", ".harkdown.toml" }, ".git" },
  init_options = { commands = { "harkdown.copyAs", "harkdown.explain", "harkdown.openLayer" } },
}
