// Runs the extension in VS Code itself, in a browser: `node scripts/trial.mjs URL FOLDER PLAYWRIGHT [BROWSER]`.
//
// URL is that of a code-server that has the extension and shows FOLDER, an empty directory; PLAYWRIGHT is the directory whose
// node_modules have playwright-core. CONTRIBUTING.md says how to get there. Screenshots go to the current directory.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const [url, folder, playwright, executablePath = "/usr/bin/chromium"] = process.argv.slice(2);
const { chromium } = createRequire(join(resolve(playwright), "package.json"))("playwright-core");
const file = join(resolve(folder), "page.md");
const PAGE = `# Users

\`\`\`har
{
  "method": "POST",
  "url": "https://api.example.com/users",
  "postData": {
    "mimeType": "application/json",
    "text": "{\\"name\\", \\"Ann\\"}"
  }
}
\`\`\`
`;
const FIXED = PAGE.replace('\\"name\\",', '\\"name\\":');

writeFileSync(file, PAGE);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
page.setDefaultTimeout(180_000);
const open = JSON.stringify([["openFile", `vscode-remote://${new URL(url).host}${file}`]]);
await page.goto(`${url}?folder=${resolve(folder)}&payload=${encodeURIComponent(open)}`, { waitUntil: "domcontentloaded" });

/** Runs a command of the palette. */
async function run(title) {
  await page.keyboard.press("F1");
  await page.locator(".quick-input-widget input").fill(`>${title}`);
  await page.locator(".quick-input-list .monaco-list-row").filter({ hasText: title }).first().click();
}

async function until(what, holds) {
  for (let tries = 0; tries < 300 && !holds(); tries++) {
    await page.waitForTimeout(500);
  }
  assert.ok(holds(), what);
}

const lens = page.locator(".codelens-decoration a").filter({ hasText: "Edit body" }).first();
await page.locator(".squiggly-error").first().waitFor();
await lens.waitFor();
await page.screenshot({ path: "1-finding.png" });
await page.locator(".editor-instance .view-lines").first().click();
await run("harkdown: Fix All That Is Safe on This Page");
await page.locator(".squiggly-error").first().waitFor({ state: "detached" });
await page.keyboard.press("Control+s");
await until("the page is fixed", () => readFileSync(file, "utf8") === FIXED);

// The lenses are drawn again after a change.
await page.waitForTimeout(3000);
await lens.click();
await page.locator(".tab").filter({ hasText: "body.json" }).waitFor();
await page.screenshot({ path: "2-body.png" });
await page.keyboard.press("Control+End");
await page.keyboard.type(" not JSON");
await page.keyboard.press("Control+s");
await page.locator(".squiggly-error").first().waitFor();
await page.screenshot({ path: "3-broken-body.png" });
await page.keyboard.press("Control+Shift+Home");
await page.keyboard.type('{"name": "Bob');
await page.keyboard.press("Control+s");
await page.waitForTimeout(3000);
await page.screenshot({ path: "4-body-again.png" });
await browser.close();
console.log("done; look at the screenshots");
