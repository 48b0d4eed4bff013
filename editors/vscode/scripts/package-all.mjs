// Makes the package of every platform: `node scripts/package-all.mjs ../../out/binaries ../../out/extensions`.
//
// The programs are in folders that are called as their targets.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { platformOf, rows } from "./platforms.mjs";

const here = join(dirname(fileURLToPath(import.meta.url)), "..");
const [binaries, out] = process.argv.slice(2).map((path) => resolve(path));
const { version } = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));

mkdirSync(out, { recursive: true });
for (const row of rows(readFileSync(join(here, "../../packaging/targets.tsv"), "utf8"))) {
  const program = join(binaries, row.target, row.os === "win32" ? "harkdown.exe" : "harkdown");
  if (!existsSync(program)) {
    throw new Error(`${program} is missing`);
  }
  const platform = platformOf(row);
  execFileSync("node", ["scripts/package.mjs", platform, program], { cwd: here, stdio: "inherit" });
  const name = `harkdown-${platform}-${version}.vsix`;
  renameSync(join(here, name), join(out, name));
}
