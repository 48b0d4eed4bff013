// The server's life: its start, its state in the status bar, its settings, its restart.

import * as vscode from "vscode";
import {
  type ExecuteCommandSignature,
  LanguageClient,
  type LanguageClientOptions,
  type ServerOptions,
  State,
  TransportKind,
} from "vscode-languageclient/node";
import { findBinary } from "./binary";
import { CLIENT_COMMANDS, showResult } from "./commands";

const PAGES: vscode.DocumentSelector = [{ language: "markdown" }, { language: "mdx" }];

/** What the server takes from the settings; `harkdown.path` and `harkdown.trace` are the client's own. */
const SETTINGS = ["config", "isolated", "workspaceDiagnostics", "format", "codeLens", "inlayHints", "targets"];

export class Server implements vscode.Disposable {
  readonly output = vscode.window.createOutputChannel("harkdown", { log: true });
  private readonly status = vscode.languages.createLanguageStatusItem("harkdown", PAGES);
  private client: LanguageClient | undefined;

  constructor(private readonly context: vscode.ExtensionContext) {
    this.status.name = "harkdown";
    this.status.command = { title: "Show the output", command: "harkdown.showOutput" };
  }

  async start(): Promise<void> {
    const command = this.binary();
    const run = { command, args: ["lsp"], transport: TransportKind.stdio };
    const serverOptions: ServerOptions = { run, debug: run };
    this.output.info(`starting ${command} lsp`);
    const client = new LanguageClient("harkdown", "harkdown", serverOptions, this.options());
    this.client = client;
    client.onDidChangeState((change) => this.show(change.newState));
    try {
      await client.start();
      const version = client.initializeResult?.serverInfo?.version;
      this.status.detail = version === undefined ? "" : `harkdown ${version}`;
    } catch (error) {
      this.fail(command, error);
    }
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  async stop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    // A server that did not start cannot be stopped.
    await client?.dispose().catch(() => undefined);
  }

  /** Has the server carry out a command. */
  async execute(command: string, args: unknown[]): Promise<unknown> {
    if (this.client === undefined) {
      throw new Error("the harkdown server is not running");
    }
    return this.client.sendRequest("workspace/executeCommand", { command, arguments: args });
  }

  configurationChanged(event: vscode.ConfigurationChangeEvent): void {
    if (event.affectsConfiguration("harkdown.path") || event.affectsConfiguration("harkdown.format")) {
      void this.restart();
    } else if (event.affectsConfiguration("harkdown")) {
      void this.client?.sendNotification("workspace/didChangeConfiguration", { settings: { harkdown: settings() } });
    }
  }

  dispose(): void {
    void this.stop();
    this.status.dispose();
    this.output.dispose();
  }

  private binary(): string {
    // A workspace that nobody trusts does not say what is started.
    const named = vscode.workspace.isTrusted ? vscode.workspace.getConfiguration("harkdown").get("path", "") : "";
    return findBinary(named.trim(), this.context.extensionPath);
  }

  private options(): LanguageClientOptions {
    const configs = ["harkdown.toml", ".harkdown.toml", ".config/harkdown.toml"];
    return {
      documentSelector: [
        { language: "markdown", scheme: "file" },
        { language: "markdown", scheme: "untitled" },
        { language: "mdx", scheme: "file" },
        ...configs.map((config) => ({ scheme: "file", pattern: `**/${config}` })),
      ],
      initializationOptions: settings(),
      outputChannel: this.output,
      traceOutputChannel: this.output,
      middleware: {
        executeCommand: async (command: string, args: unknown[], next: ExecuteCommandSignature) => {
          return showResult(command, await next(command, args));
        },
      },
    };
  }

  private show(state: State): void {
    this.status.busy = state === State.Starting;
    this.status.severity =
      state === State.Stopped ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
    this.status.text = { [State.Starting]: "starting", [State.Running]: "harkdown", [State.Stopped]: "harkdown is not running" }[state];
  }

  private fail(command: string, error: unknown): void {
    this.output.error(`${command} did not start: ${String(error)}`);
    this.show(State.Stopped);
    const choices = ["Show the output", "Open the setting"];
    void vscode.window.showErrorMessage(`harkdown did not start: ${command}`, ...choices).then((choice) => {
      if (choice === choices[0]) {
        this.output.show();
      } else if (choice === choices[1]) {
        void vscode.commands.executeCommand("workbench.action.openSettings", "harkdown.path");
      }
    });
  }
}

/** The settings as the server takes them, with what this extension carries out by itself. */
function settings(): Record<string, unknown> {
  const all = vscode.workspace.getConfiguration("harkdown");
  const own = SETTINGS.map((name): [string, unknown] => [name, all.get(name)]);
  return { ...Object.fromEntries(own), commands: CLIENT_COMMANDS };
}
