// What the palette, the lenses and the actions do.

import * as vscode from "vscode";
import { languageOfLayer } from "./layers";
import type { Server } from "./server";

/** What this extension carries out or shows by itself, so that the server offers it. */
export const CLIENT_COMMANDS = ["harkdown.explain", "harkdown.copyAs", "harkdown.run", "harkdown.openLayer"];

interface Copied {
  code: string;
  title: string;
  losses: string[];
}

interface Explained {
  rule: string;
  markdown: string;
}

interface Layer {
  uri: string;
  name: string;
  block: number;
  request: number;
}

interface Target {
  name: string;
  title: string;
}

export function registerCommands(server: Server): vscode.Disposable[] {
  const register = (name: string, run: (...args: never[]) => unknown) =>
    vscode.commands.registerCommand(`harkdown.${name}`, guarded(server, run));
  return [
    register("restart", () => server.restart()),
    register("showOutput", () => server.output.show()),
    register("fixPage", () => server.execute("harkdown.fixAll", [activeEditor().document.uri.toString()])),
    register("editLayer", () => editLayer(server)),
    register("copyRequest", () => copyRequest(server)),
    register("explainRule", (rule?: string) => explainRule(server, rule)),
    register("createConfig", createConfig),
    register("openLayer", openLayer),
    register("run", (page: string, block: number, request: number) => run(server, page, block, request)),
  ];
}

/** Has the server carry out a command. */
export function runServerCommand(server: Server, command: string, args: unknown[]): Promise<unknown> {
  return server.execute(command, args);
}

/** Shows what a command of the server gave that a lens or an action has called. */
export async function showResult(command: string, result: unknown): Promise<unknown> {
  if (command === "harkdown.copyAs" && result !== null) {
    await copy(result as Copied);
  } else if (command === "harkdown.explain" && result !== null) {
    await explain(result as Explained);
  }
  return result;
}

function guarded(server: Server, run: (...args: never[]) => unknown): (...args: never[]) => Promise<unknown> {
  return async (...args) => {
    try {
      return await run(...args);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      server.output.error(message);
      void vscode.window.showErrorMessage(`harkdown: ${message}`);
      return undefined;
    }
  };
}

function activeEditor(): vscode.TextEditor {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) {
    throw new Error("open a page first");
  }
  return editor;
}

async function layersAtCursor(server: Server): Promise<Layer[]> {
  const editor = activeEditor();
  const { line, character } = editor.selection.active;
  const page = editor.document.uri.toString();
  const here = (await server.execute("harkdown.layers", [page, { line, character }])) as Layer[];
  return here.length > 0 ? here : ((await server.execute("harkdown.layers", [page, null])) as Layer[]);
}

async function editLayer(server: Server): Promise<void> {
  const layers = await layersAtCursor(server);
  if (layers.length === 0) {
    throw new Error("this page has no request with a body");
  }
  const items = layers.map((layer) => ({ label: layer.name, description: `block ${layer.block}`, layer }));
  const chosen = items.length === 1 ? items[0] : await vscode.window.showQuickPick(items, { title: "Edit by itself" });
  if (chosen !== undefined) {
    await openLayer(chosen.layer.uri);
  }
}

async function openLayer(uri: string): Promise<void> {
  const opened = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const document = await vscode.languages.setTextDocumentLanguage(opened, languageOfLayer(uri));
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true });
}

async function copyRequest(server: Server): Promise<void> {
  const editor = activeEditor();
  const page = editor.document.uri.toString();
  const place = await requestAtCursor(editor);
  const targets = (await server.execute("harkdown.targets", [page])) as Target[];
  const items = targets.map((target) => ({ label: target.title, description: target.name, target }));
  const chosen = await vscode.window.showQuickPick(items, { title: "Copy the request as", matchOnDescription: true });
  if (chosen !== undefined) {
    await copy((await server.execute("harkdown.copyAs", [page, ...place, chosen.target.name])) as Copied);
  }
}

/** The block and the request that the cursor is in, as the actions there name them. */
async function requestAtCursor(editor: vscode.TextEditor): Promise<[number, number]> {
  const cursor = new vscode.Range(editor.selection.active, editor.selection.active);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    editor.document.uri,
    cursor,
    vscode.CodeActionKind.RefactorRewrite.value,
  );
  const args = actions.find((action) => action.command?.command === "harkdown.copyAs")?.command?.arguments;
  if (args === undefined) {
    throw new Error("put the cursor into a request");
  }
  return [Number(args[1]), Number(args[2])];
}

async function copy(copied: Copied): Promise<void> {
  await vscode.env.clipboard.writeText(copied.code);
  if (copied.losses.length > 0) {
    void vscode.window.showWarningMessage(`Copied as ${copied.title}. ${copied.losses.join(". ")}`);
  } else {
    vscode.window.setStatusBarMessage(`Copied as ${copied.title}`, 3000);
  }
}

async function explainRule(server: Server, rule: string | undefined): Promise<void> {
  const name = rule ?? (await vscode.window.showInputBox({ title: "Which rule?", value: ruleAtCursor() }));
  if (name !== undefined && name !== "") {
    await explain((await server.execute("harkdown.explain", [name])) as Explained);
  }
}

/** The rule of the finding under the cursor. */
function ruleAtCursor(): string {
  const editor = vscode.window.activeTextEditor;
  const found = editor && vscode.languages.getDiagnostics(editor.document.uri);
  const here = found?.find((one) => one.source === "harkdown" && one.range.contains(editor?.selection.active ?? one.range.start));
  const code = here?.code;
  return typeof code === "object" ? String(code.value) : String(code ?? "");
}

async function explain(explained: Explained): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: "markdown", content: explained.markdown });
  await vscode.commands.executeCommand("markdown.showPreviewToSide", document.uri);
}

/** Puts the command that sends the request into a terminal; the user looks at it and presses Enter. */
async function run(server: Server, page: string, block: number, request: number): Promise<void> {
  const { code } = (await server.execute("harkdown.copyAs", [page, block, request, "shell/curl"])) as Copied;
  const name = "harkdown";
  const terminal = vscode.window.terminals.find((one) => one.name === name) ?? vscode.window.createTerminal({ name });
  terminal.show();
  terminal.sendText(code.trimEnd(), false);
}

async function createConfig(): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) {
    throw new Error("open a folder first");
  }
  const file = vscode.Uri.joinPath(folder.uri, "harkdown.toml");
  const exists = await vscode.workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
  if (!exists) {
    const text = '# What harkdown is told about this project: https://harkdown.dev/configuration\n\n[lint]\n# ignore = ["plain-http"]\n\n[variables]\n# host = "api.example.com"\n\n# [[schema]]\n# openapi = "openapi.yaml"\n';
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  }
  await vscode.window.showTextDocument(file);
}
