// Which program is started.

import { existsSync } from "node:fs";
import * as path from "node:path";

/** The program that the user names, else the one beside the extension, else the one on the PATH. */
export function findBinary(named: string, extensionPath: string, platform: NodeJS.Platform = process.platform): string {
  if (named !== "") {
    return named;
  }
  const name = platform === "win32" ? "harkdown.exe" : "harkdown";
  const bundled = path.join(extensionPath, "bin", name);
  return existsSync(bundled) ? bundled : name;
}
