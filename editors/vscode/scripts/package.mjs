// Makes the package for one platform: `npm run package -- linux-x64 ../../target/dist/harkdown`.
//
// Without a program the package has none, and starts the one on the PATH.

import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = join(dirname(fileURLToPath(import.meta.url)), "..");
const [target, program] = process.argv.slice(2);
const bin = join(here, "bin");

rmSync(bin, { recursive: true, force: true });
if (program !== undefined) {
  const name = target?.startsWith("win32") ? "harkdown.exe" : "harkdown";
  mkdirSync(bin);
  copyFileSync(resolve(program), join(bin, name));
  chmodSync(join(bin, name), 0o755);
}
const own = target === undefined ? [] : ["--target", target];
const vsce = [join(here, "node_modules/@vscode/vsce/vsce"), "package", "--no-dependencies", "--skip-license"];
execFileSync(process.execPath, [...vsce, "--allow-missing-repository", ...own], { cwd: here, stdio: "inherit" });
