// Layers of pages as files: `harkdown:/docs/page.md/block-3/body.json`. What is saved there is one edit of the page.

import * as vscode from "vscode";

/** Has the server carry out a command. */
type Execute = (command: string, args: unknown[]) => Promise<unknown>;

/** A change of the workspace as the protocol has it, as far as it is used here. */
interface Change {
  changes?: Record<string, TextEdit[]>;
  documentChanges?: { textDocument: { uri: string }; edits: TextEdit[] }[];
}

interface TextEdit {
  range: { start: Place; end: Place };
  newText: string;
}

interface Place {
  line: number;
  character: number;
}

export class LayerFileSystem implements vscode.FileSystemProvider, vscode.Disposable {
  static readonly scheme = "harkdown";
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;
  /** When each layer was seen to change last. */
  private readonly times = new Map<string, { text: string; time: number }>();

  constructor(private readonly execute: Execute) {}

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    return new TextEncoder().encode(await this.text(uri));
  }

  async writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    const text = new TextDecoder().decode(content);
    // Blocks move: the server refuses what was written for another text than the one that is there.
    const seen = this.times.get(uri.toString())?.text ?? null;
    const change = (await this.execute("harkdown.writeLayer", [uri.toString(), text, seen]).catch((error: unknown) => {
      throw vscode.FileSystemError.NoPermissions(error instanceof Error ? error.message : String(error));
    })) as Change;
    if (!(await vscode.workspace.applyEdit(toEdit(change)))) {
      throw vscode.FileSystemError.Unavailable("the page could not be changed");
    }
    // The block has the line endings at its end, so the text may be read without them.
    this.times.set(uri.toString(), { text: await this.text(uri), time: Date.now() });
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const text = await this.text(uri);
    const known = this.times.get(uri.toString());
    const time = known !== undefined && known.text === text ? known.time : Date.now();
    this.times.set(uri.toString(), { text, time });
    return { type: vscode.FileType.File, ctime: 0, mtime: time, size: new TextEncoder().encode(text).length };
  }

  /** A page has changed, and so perhaps its layers that are open. */
  pageChanged(page: vscode.Uri): void {
    const open = vscode.workspace.textDocuments.filter(
      (document) => document.uri.scheme === LayerFileSystem.scheme && document.uri.path.startsWith(`${page.path}/block-`),
    );
    if (open.length > 0) {
      this.changed.fire(open.map(({ uri }) => ({ type: vscode.FileChangeType.Changed, uri })));
    }
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  dispose(): void {
    this.changed.dispose();
  }

  private async text(uri: vscode.Uri): Promise<string> {
    try {
      return (await this.execute("harkdown.readLayer", [uri.toString()])) as string;
    } catch {
      throw vscode.FileSystemError.FileNotFound(uri);
    }
  }
}

/** The language of the text of a layer. */
export function languageOfLayer(uri: string): string {
  return uri.endsWith(".json") ? "json" : uri.endsWith(".js") ? "javascript" : "plaintext";
}

function toEdit(change: Change): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  const all = change.documentChanges?.map((one): [string, TextEdit[]] => [one.textDocument.uri, one.edits]);
  for (const [uri, edits] of all ?? Object.entries(change.changes ?? {})) {
    for (const { range, newText } of edits) {
      const { start, end } = range;
      edit.replace(vscode.Uri.parse(uri), new vscode.Range(start.line, start.character, end.line, end.character), newText);
    }
  }
  return edit;
}
