// Copies the code of a page out of the browser, and runs what was copied: each request must have the body of its number.
//
//     node copy.mjs <folder of the site, with bodies.json>

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { copyWith, problems, start, watch } from "./browser.mjs";
import { LANGUAGES } from "./code.mjs";

const site = resolve(process.argv[2]);
const bodies = JSON.parse(readFileSync(join(site, "bodies.json"), "utf8"));
const address = pathToFileURL(join(site, "index.html")).href;

const { context, close } = await start();
try {
  watch(context, "file:");
  const [page, paper] = [await context.newPage(), await context.newPage()];
  await paper.setContent("<textarea></textarea>");
  await page.goto(address);
  for (const [target, run] of Object.entries(LANGUAGES)) {
    await page.bringToFront();
    await page.locator(`[role=tab][data-target="${target}"]`).first().click();
    const codes = [];
    for (const box of await page.locator(".har-panel:visible .code").all()) {
      await page.bringToFront();
      await copyWith(page, box.locator(".copy"));
      await paper.bringToFront();
      await paper.locator("textarea").fill("");
      await paper.locator("textarea").press("Control+V");
      codes.push(await paper.locator("textarea").inputValue());
    }
    assert.deepEqual(run(codes).map(({ body }) => body), bodies, target);
  }
} finally {
  await close();
}
assert.deepEqual(problems, []);
console.log(`${bodies.length} bodies copied in ${Object.keys(LANGUAGES).length} languages`);
