// Bundles the extension into one file, and brings what it shares with the rest of the project.

import { copyFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = join(dirname(fileURLToPath(import.meta.url)), "..");
const project = join(here, "..", "..");

await build({
  absWorkingDir: here,
  entryPoints: ["src/extension.ts"],
  outfile: "dist/extension.js",
  bundle: true,
  minify: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  external: ["vscode"],
});
mkdirSync(join(here, "schemas"), { recursive: true });
copyFileSync(join(project, "schemas", "config.schema.json"), join(here, "schemas", "config.schema.json"));
for (const license of ["LICENSE-APACHE", "LICENSE-MIT"]) {
  copyFileSync(join(project, license), join(here, license));
}
