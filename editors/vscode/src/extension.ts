// Starts the server, shows how it is, and carries out what only an editor can do.

import * as vscode from "vscode";
import { registerCommands, runServerCommand } from "./commands";
import { LayerFileSystem } from "./layers";
import { Server } from "./server";

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const server = new Server(context);
  context.subscriptions.push(server, ...registerCommands(server));
  const layers = new LayerFileSystem((command, args) => runServerCommand(server, command, args));
  context.subscriptions.push(
    layers,
    vscode.workspace.registerFileSystemProvider(LayerFileSystem.scheme, layers, { isCaseSensitive: true }),
    vscode.workspace.onDidChangeTextDocument((event) => layers.pageChanged(event.document.uri)),
    vscode.workspace.onDidChangeConfiguration((event) => server.configurationChanged(event)),
    vscode.workspace.onDidGrantWorkspaceTrust(() => server.restart()),
  );
  await server.start();
}

export function deactivate(): void {
  // The server is among the subscriptions of the extension.
}
