// What of the extension can be tried without an editor: its grammars, its manifest, and which program it starts.

import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";
import oniguruma from "vscode-oniguruma";
import textmate from "vscode-textmate";
import { platformOf, rows } from "../scripts/platforms.mjs";

const here = join(dirname(fileURLToPath(import.meta.url)), "..");
const require = createRequire(import.meta.url);
const manifest = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));

/** The grammars of the extension; those of the editor are there in name only. */
async function registry() {
  await oniguruma.loadWASM(readFileSync(require.resolve("vscode-oniguruma/release/onig.wasm")));
  const own = new Map(manifest.contributes.grammars.map((grammar) => [grammar.scopeName, grammar.path]));
  return new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scopeName) => {
      const path = own.get(scopeName);
      const text = path === undefined ? JSON.stringify({ scopeName, patterns: [] }) : readFileSync(join(here, path), "utf8");
      return textmate.parseRawGrammar(text, `${scopeName}.json`);
    },
    getInjections: (scopeName) =>
      manifest.contributes.grammars.filter((grammar) => grammar.injectTo?.includes(scopeName)).map((grammar) => grammar.scopeName),
  });
}

const grammars = await registry();

/** The scopes of each part of a text that is found in it. */
async function scopes(scopeName, text) {
  const grammar = await grammars.loadGrammar(scopeName);
  let state = textmate.INITIAL;
  const found = [];
  for (const line of text.split("\n")) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    found.push(...tokens.map((token) => [line.slice(token.startIndex, token.endIndex), token.scopes.join(" ")]));
  }
  return (part) => found.filter(([text]) => text.includes(part)).map(([, scopes]) => scopes).join("\n");
}

test("a body is colored as the JSON and the JavaScript that it is", async () => {
  const text = String.raw`{"method": "POST", "postData": {"text": "{\"name\": \"a\\nb\", \"on\": true, \"run\": \"function (x) { return \\\"y\\\"; }\", \"z\": 1}"}, "url": "x"}`;
  const of = await scopes("source.harkdown.har", text);
  assert.match(of("name"), /support\.type\.property-name\.json/);
  assert.match(of("true"), /constant\.language\.json/);
  assert.match(of("function"), /meta\.embedded\.block\.javascript/);
  assert.match(of("z"), /support\.type\.property-name\.json/, "the script ends with its string");
  assert.doesNotMatch(of("url"), /escaped/, "the body ends with its string");
});

test("a message has its parts", async () => {
  const of = await scopes("source.harkdown.http", 'POST /a/{{id}} HTTP/1.1\nHost: a.example\n\n{"a": 1}');
  assert.match(of("POST"), /keyword\.control\.http/);
  assert.match(of("{{id}}"), /variable\.other\.placeholder/);
  assert.match(of("Host"), /entity\.other\.attribute-name\.http/);
  assert.match(of('{"a"'), /meta\.embedded\.block\.json/);
});

test("the blocks of a page have their languages", async () => {
  const fence = "```";
  const text = `# A\n\n${fence}har\n{"a": 1}\n${fence}\n\n~~~ http\nGET /b HTTP/1.1\n~~~\n\n${fence}curl\ncurl x\n${fence}\n\nprose\n`;
  const of = await scopes("text.html.markdown", text);
  assert.match(of('{"a": 1}'), /meta\.embedded\.block\.har/);
  assert.match(of("GET"), /keyword\.control\.http/);
  assert.match(of("curl x"), /meta\.embedded\.block\.curl/);
  assert.doesNotMatch(of("prose"), /embedded/);
});

test("the manifest names what is there", () => {
  const { grammars, languages, walkthroughs, commands, menus } = manifest.contributes;
  const files = [
    ...grammars.map((grammar) => grammar.path),
    ...languages.map((language) => language.configuration),
    ...walkthroughs.flatMap((walkthrough) => walkthrough.steps.map((step) => step.media.markdown)),
  ];
  assert.deepEqual(files.filter((file) => !existsSync(join(here, file))), []);
  const known = commands.map((command) => command.command);
  const used = Object.values(menus).flat().map((item) => item.command);
  assert.deepEqual(used.filter((command) => !known.includes(command)), []);
  const source = readFileSync(join(here, "src/commands.ts"), "utf8");
  const registered = [...source.matchAll(/register\("(\w+)"/g)].map(([, name]) => `harkdown.${name}`);
  assert.deepEqual(known.filter((command) => !registered.includes(command)), []);
});

test("the server takes every setting of the manifest", () => {
  const own = Object.keys(manifest.contributes.configuration.properties).map((name) => name.replace("harkdown.", ""));
  const source = readFileSync(join(here, "src/server.ts"), "utf8");
  const taken = JSON.parse(/const SETTINGS = (\[[^\]]*\])/.exec(source)[1]);
  assert.deepEqual(own.filter((name) => !["path", "trace.server"].includes(name)), taken);
});

test("the named program comes first, then the bundled one, then the one on the PATH", async () => {
  const source = readFileSync(join(here, "src/binary.ts"), "utf8");
  const { code } = transformSync(source, { loader: "ts", format: "esm" });
  const { findBinary } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const folder = mkdtempSync(join(tmpdir(), "harkdown-"));
  assert.equal(findBinary("/opt/harkdown", folder, "linux"), "/opt/harkdown");
  assert.equal(findBinary("", folder, "linux"), "harkdown");
  mkdirSync(join(folder, "bin"));
  writeFileSync(join(folder, "bin", "harkdown.exe"), "");
  assert.equal(findBinary("", folder, "win32"), join(folder, "bin", "harkdown.exe"));
});

test("every target has its platform", () => {
  const table = "target\tos\tcpu\tlibc\nx86_64-unknown-linux-musl\tlinux\tx64\tmusl\naarch64-pc-windows-msvc\twin32\tarm64\t\n";
  assert.deepEqual(rows(table).map(platformOf), ["alpine-x64", "win32-arm64"]);
});
