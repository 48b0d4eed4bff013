// Compiles every MDX page of the folders that it is given, as the docs tools do that read MDX.
//
//     node mdx.mjs <folder of @mdx-js/mdx's node_modules> <folder>…

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, ...folders] = process.argv.slice(2);
const { compile } = await import(pathToFileURL(join(modules, "@mdx-js/mdx/index.js")).href);

for (const folder of folders) {
  for (const name of readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".mdx"))) {
    // Front matter and the ids of headings are the docs tool's own.
    const text = readFileSync(join(folder, name), "utf8").replace(/^---\n[\s\S]*?\n---\n/, "").replace(/^(#+ .*) \{#[^}]*\}$/gm, "$1");
    try {
      await compile(text);
    } catch (error) {
      console.error(`${folder}/${name}: ${error.message} ${error.cause?.message ?? ""}`);
      process.exitCode = 1;
    }
  }
}
