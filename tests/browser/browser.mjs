// What the scripts here share: a browser with a new profile, and a list of what must never happen.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

// The packages are not beside this file but where all runtimes of the tests are.
const runtimes = resolve(process.env.HARKDOWN_RUNTIMES ?? "target/runtimes");
const require = createRequire(join(runtimes, "browser/package.json"));
const { chromium } = require("playwright-core");
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const problems = [];

/** Everything that must never happen is written down while pages are open. */
export const watch = (context, origin) => {
  context.on("console", (message) => problems.push(`console: ${message.text()}`));
  context.on("weberror", (error) => problems.push(`error: ${error.error()}`));
  context.on("request", (request) => {
    if (!request.url().startsWith(origin)) problems.push(`request to ${request.url()}`);
  });
  // A request is aborted when its page is left: that is the test's own doing.
  context.on("requestfailed", (request) => {
    const { errorText } = request.failure();
    if (errorText !== "net::ERR_ABORTED") problems.push(`failed request: ${request.url()}: ${errorText}`);
  });
};

export const start = () => {
  const profile = mkdtempSync(join(tmpdir(), "harkdown-browser-"));
  const flags = process.getuid?.() === 0 ? [...FLAGS, "--no-sandbox"] : FLAGS;
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  const options = { executablePath, args: flags, headless: true, viewport: { width: 1280, height: 900 } };
  const close = async (context) => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return chromium.launchPersistentContext(profile, options).then((context) => ({ context, close: () => close(context) }));
};

/** Presses a button that copies, and waits until the page has said so: it takes that back soon. */
export const copyWith = async (page, button) => {
  await page.evaluate(() => {
    window.saysCopied = false;
    const look = () => {
      for (const status of document.querySelectorAll("[role=status]")) window.saysCopied ||= status.textContent.includes("Copied");
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await button.click();
  await page.waitForFunction(() => window.saysCopied);
};

/** Writes down what is not accessible on a page as it is now. */
export const checkRules = async (page, what) => {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => axe.run({ preload: false }));
  for (const { id, nodes } of violations) {
    problems.push(`${what}: ${id}: ${nodes.map((node) => node.html + " " + node.failureSummary).join("; ")}`);
  }
};
