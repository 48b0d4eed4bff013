// Opens the preview that `harkdown serve` shows while a page is written, with mistakes and without.
//
//     node serve.mjs <address of the preview> <page, as a file> [folder for screenshots]

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkRules, problems, start, watch } from "./browser.mjs";

const [address, file, pictures] = process.argv.slice(2);
const good = readFileSync(file, "utf8");
const broken = good.replace("\"method\":", "\"method\"");
assert.notEqual(broken, good, "the page has a request");

const { context, close } = await start();
watch(context, new URL(address).origin);
const page = await context.newPage();
page.setDefaultTimeout(20_000);
const findings = page.locator("dialog#_harkdown-findings");

try {
  await page.goto(address);
  const title = await page.locator("h1").textContent();
  assert.equal(await findings.count(), 0, "no errors, no dialog");

  writeFileSync(file, good.replace(title, "Another title"));
  await page.locator("h1", { hasText: "Another title" }).waitFor();

  writeFileSync(file, broken.replace(title, "A broken title"));
  await findings.waitFor();
  assert.equal(await page.locator("h1").textContent(), "Another title", "the last good page stays");
  assert.ok(await findings.evaluate((dialog) => dialog.matches(":modal")), "nothing behind the errors can be reached");
  assert.match(await findings.locator("pre").textContent(), /error\[invalid-json\]/);
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Close");
  for (const scheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme: scheme });
    await checkRules(page, `errors (${scheme})`);
    if (pictures) await page.screenshot({ path: join(pictures, `errors-${scheme}.png`) });
  }
  await page.keyboard.press("Escape");
  assert.equal(await findings.isVisible(), false, "Escape closes the errors");
  await page.reload();
  await findings.getByRole("button", { name: "Close" }).click();
  assert.equal(await findings.isVisible(), false, "so does the button");

  writeFileSync(file, good);
  await page.locator("h1", { hasText: title }).waitFor();
  assert.equal(await findings.count(), 0, "the errors are gone with the mistake");
} finally {
  await close();
}
assert.deepEqual(problems, []);
