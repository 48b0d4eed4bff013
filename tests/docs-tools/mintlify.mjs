// Reads every page of a folder as Mintlify does, and follows the links between them to their anchors.
//
//     node mintlify.mjs <folder of @mintlify/link-rot's node_modules> <folder>

import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, folder] = process.argv.slice(2);
const { getBrokenInternalLinks } = await import(pathToFileURL(join(modules, "@mintlify/link-rot/dist/index.js")).href);

// What it cannot read it only says.
let wrong = false;
for (const level of ["error", "warn"]) {
  const say = console[level];
  console[level] = (...words) => {
    wrong = true;
    say(...words);
  };
}
const broken = await getBrokenInternalLinks(folder, { checkAnchors: true });
for (const link of broken) console.error(JSON.stringify(link));
process.exit(wrong ? 1 : 0);
