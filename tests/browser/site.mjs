// Opens a built site in Chromium, from its folder and from a server with a strict policy, and uses it.
//
//     node site.mjs <folder of the site> [folder for screenshots]
//
// It needs an index.html, and two pages with requests that are neighbours in the navigation.

import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { checkRules, copyWith, problems, start, watch } from "./browser.mjs";

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:";
const TYPES = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml" };

const site = resolve(process.argv[2]);
const pictures = process.argv[3];
const files = readdirSync(site, { recursive: true }).filter((name) => name.endsWith(".html")).sort();
const pages = files.filter((name) => name !== "404.html");

const urlOf = (name) => pathToFileURL(join(site, name)).href;
const hasRequests = (name) => readFileSync(join(site, name), "utf8").includes('role="tablist"');

const next = (name) => /rel="next" href="([^"]+)"/.exec(readFileSync(join(site, name), "utf8"))?.[1];
const after = (name) => next(name) && relative(site, resolve(join(site, name), "..", next(name)));

const selected = (page) => page.$$eval("[role=tab][aria-selected=true]", (tabs) => tabs.map((tab) => tab.dataset.target));
const visible = (page) =>
  page.$$eval(".har-panel", (panels) => panels.filter((panel) => panel.checkVisibility()).map((panel) => panel.id));
const all = async (page, target) => {
  const targets = await selected(page);
  assert.ok(targets.length > 0 && targets.every((one) => one === target), `${targets} should all be ${target}`);
  assert.equal((await visible(page)).length, targets.length, "one panel a group is visible");
};

const tabsWork = async (page, first) => {
  await page.goto(urlOf(first));
  const tabs = page.locator(".har").first().locator("[role=tab]");
  const names = await tabs.evaluateAll((all) => all.map((tab) => tab.dataset.target));
  await all(page, names[0]);
  await tabs.nth(1).click();
  await all(page, names[1]);
  const keys = [["ArrowRight", 2], ["End", names.length - 1], ["ArrowRight", 0], ["ArrowLeft", names.length - 1], ["Home", 0], ["ArrowRight", 1]];
  for (const [key, at] of keys) {
    await page.keyboard.press(key);
    await all(page, names[at]);
    const focused = await page.evaluate(() => document.activeElement.dataset.target);
    assert.equal(focused, names[at], `${key} moves the focus`);
  }
  assert.equal(await page.locator(".har").first().locator('[role=tab][tabindex="0"]').count(), 1, "one tab stop a group");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "PRE", "the next stop is the code");
  return names[1];
};

const choiceCarriesOver = async (page, second, target) => {
  const link = page.locator(`a[rel=next]`);
  await link.click();
  await page.waitForURL(urlOf(second));
  await all(page, target);
};

const copyCopies = async (page) => {
  const address = page.url();
  const copied = new Set();
  for (const [api, group] of [["present", "last"], ["missing", "first"]]) {
    if (api === "missing") await page.evaluate(() => (navigator.clipboard.writeText = undefined));
    const box = page.locator(".har")[group]().locator(".har-panel:visible .code");
    await copyWith(page, box.locator(".copy"));
    const code = await box.locator("code").textContent();
    copied.add(code);
    await page.setContent("<textarea></textarea>");
    await page.locator("textarea").press("Control+V");
    assert.equal(await page.locator("textarea").inputValue(), code, `copied with the clipboard API ${api}`);
    await page.goto(address);
  }
  assert.equal(copied.size, 2, "two different texts were copied");
};

const accessible = async (page, name, scheme) => {
  await page.emulateMedia({ colorScheme: scheme });
  await page.goto(urlOf(name));
  await checkRules(page, `${name} (${scheme})`);
};

/** What the search answers, as the addresses of its results. */
const answers = async (page, query, atLeast = 1) => {
  await page.locator("#_search").fill(query);
  const status = atLeast ? /^\d+ pages?$/ : /^Nothing found$/;
  await page.locator(".search-status", { hasText: status }).waitFor();
  return page.$$eval(".search-results a", (links) => links.map((link) => link.href));
};

const searchFinds = async (page, first) => {
  await page.goto(urlOf(first));
  assert.equal(await page.locator("dialog.search").count(), 0, "the search is not loaded before it is opened");
  await page.locator(".search-open").click();
  await page.locator("#_search:focus").waitFor();
  const title = /<h1[^>]*>(?:<[^>]*>)*([^<]+)/.exec(readFileSync(join(site, after(first)), "utf8"))[1];
  const wanted = urlOf(after(first));
  const word = title.split(/\W+/).sort((a, b) => b.length - a.length)[0].toLowerCase();
  for (const query of [title, word, word.slice(0, -1), word[0] + word[2] + word[1] + word.slice(3), word.replace(word[2], "q")]) {
    const found = await answers(page, query);
    assert.ok(found.some((url) => url.split("#")[0] === wanted), `${query} finds ${wanted}, not ${found}`);
  }
  assert.deepEqual(await answers(page, "zzzqqqxxx", 0), []);
  await answers(page, title);
  for (const scheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme: scheme });
    await checkRules(page, `search (${scheme})`);
  }
  if (pictures) await page.screenshot({ path: join(pictures, "search.png") });
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("dialog.search").isVisible(), false, "Escape closes the search");
  assert.equal(await page.evaluate(() => document.activeElement.className), "search-open", "the focus comes back");
  await page.keyboard.press("Control+k");
  await page.locator("#_search:focus").waitFor();
  await page.keyboard.type(title);
  await page.locator(`.search-results li:first-child a[href^="${wanted}"]`).waitFor();
  await page.locator(".search-results li:first-child .search-excerpt").filter({ hasText: /\w/ }).waitFor();
  await page.keyboard.press("ArrowDown");
  assert.equal((await page.evaluate(() => document.activeElement.href)).split("#")[0], wanted, "arrows lead to results");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.href.split("#")[0] === wanted);
};

/** No block of a page moves on its own while the rest comes, with another tab remembered, however slow the machine is. */
const staysStill = async (page, name) => {
  await page.addInitScript(() => {
    window.moved = [];
    const say = ({ node, previousRect, currentRect }) => `${node.className || node.nodeName}: ${JSON.stringify([previousRect, currentRect])}`;
    // What is within a block may be painted before the browser has read all of it.
    const isBlock = ({ node }) => node?.parentElement?.matches("article");
    const look = (list) => list.getEntries().forEach((entry) => window.moved.push(...entry.sources.filter(isBlock).map(say)));
    new PerformanceObserver(look).observe({ type: "layout-shift", buffered: true });
  });
  const devtools = await page.context().newCDPSession(page);
  await page.goto(urlOf(name));
  await page.locator("[role=tab]").nth(2).click();
  for (const rate of [1, 4, 4, 12, 12, 12]) {
    await devtools.send("Emulation.setCPUThrottlingRate", { rate });
    await page.goto(urlOf(name));
    await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
    assert.deepEqual(await page.evaluate(() => window.moved), [], `${name} moves while it loads`);
  }
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
};

/** Paper shows the code that is chosen, and nothing to click. */
const prints = async (page, name) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto(urlOf(name));
  for (const part of [".top", ".nav", ".toc", ".crumbs", ".steps", ".har-tabs", ".copy"]) {
    assert.equal(await page.locator(part).first().isVisible(), false, `${part} is not printed`);
  }
  assert.equal(await page.locator(".har-title:visible").first().isVisible(), true, "the language is printed");
  const color = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  assert.equal(color, "rgb(255, 255, 255)", "paper is white");
  if (pictures) await page.pdf({ path: join(pictures, "print.pdf") });
  await page.emulateMedia({ media: "screen", colorScheme: "light" });
};

const movesOnlyIfWanted = async (page, name) => {
  for (const [reducedMotion, behavior] of [["reduce", "auto"], ["no-preference", "smooth"]]) {
    await page.emulateMedia({ reducedMotion });
    await page.goto(urlOf(name));
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior), behavior);
  }
};

const narrow = async (page, name) => {
  await page.setViewportSize({ width: 375, height: 700 });
  await page.goto(urlOf(name));
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= 375, `${name} is ${width} px wide at 375 px`);
  const menu = page.locator("button.menu");
  if (await menu.count()) {
    assert.equal(await page.locator("#_nav").isVisible(), false, "the navigation starts closed");
    await menu.click();
    assert.equal(await page.locator("#_nav").isVisible(), true, "the menu opens it");
    await page.keyboard.press("Escape");
    assert.equal(await page.locator("#_nav").isVisible(), false, "Escape closes it");
  }
  await page.setViewportSize({ width: 1280, height: 900 });
};

const readableWithoutScripts = async (browser, name) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 375, height: 700 } });
  const page = await context.newPage();
  await page.goto(urlOf(name));
  const hidden = await page.locator(".har-panel").filter({ visible: false }).count();
  assert.equal(hidden, 0, "every panel is shown");
  assert.equal(await page.locator("[role=tablist]").first().isVisible(), false, "no dead tabs");
  assert.equal(await page.locator(".har-title").first().isVisible(), true, "panels have headings");
  await page.locator("a.menu").click();
  assert.equal(await page.locator("#_nav").isVisible(), true, "the menu is a link to the navigation");
  await context.close();
};

/** The site below a path of a server that allows nothing but its own files. */
const worksUnderAPolicy = async (context, first) => {
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url, "http://localhost").pathname).replace("/docs/", "");
    const body = files.includes(name) || name.startsWith("assets/") ? readFileSync(join(site, name)) : null;
    response.writeHead(body ? 200 : 404, { "content-type": TYPES[extname(name)] ?? "text/html", "content-security-policy": POLICY });
    response.end(body ?? readFileSync(join(site, "404.html")));
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${server.address().port}/`;
  const page = await context.newPage();
  const missing = await page.goto(`${origin}docs/no/such/page.html`);
  assert.equal(missing.status(), 404);
  assert.ok(await page.evaluate(() => document.styleSheets[0]?.cssRules.length > 0), "404.html finds its style anywhere");
  watch(context, origin);
  await page.goto(`${origin}docs/${first}`);
  const tab = page.locator("[role=tab]").nth(1);
  await tab.click();
  await all(page, await tab.getAttribute("data-target"));
  await page.close();
  server.close();
};

/** A reader's theme stays on all pages; the system's comes back. */
const themesChange = async (page, name) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(urlOf(name));
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const button = page.locator(".theme");
  const light = await ground();
  await button.click();
  assert.equal(await ground(), light, "light by choice is light");
  await button.click();
  const dark = await ground();
  assert.notEqual(dark, light, "dark by choice");
  assert.equal(await button.getAttribute("aria-label"), "Theme: Dark");
  await checkRules(page, `${name} (dark by choice)`);
  await page.reload();
  assert.equal(await ground(), dark, "the choice is remembered");
  await button.click();
  assert.equal(await ground(), light, "the system's theme is back");
};

/** What `Copy` of some box puts into the clipboard. */
const copied = async (page, button) => {
  await copyWith(page, button);
  const address = page.url();
  await page.setContent("<textarea></textarea>");
  await page.locator("textarea").press("Control+V");
  const text = await page.locator("textarea").inputValue();
  await page.goto(address);
  return text;
};

const headsAndTerminalsCopy = async (page, first) => {
  await page.goto(urlOf(first));
  const head = page.locator(".har-head").first();
  const url = await head.locator(".har-url").getAttribute("data-url");
  assert.equal(await copied(page, head.locator(".copy")), url);
  const name = pages.find((name) => readFileSync(join(site, name), "utf8").includes('<span class="p">$ </span>'));
  if (!name) return;
  await page.goto(urlOf(name));
  const box = page.locator(".code:has(.p)").first();
  const shown = await box.locator("code").textContent();
  const commands = shown.split("\n").filter((line) => line.startsWith("$ ") || line.startsWith("    ")).map((line) => line.replace(/^\$ /, ""));
  assert.equal(await copied(page, box.locator(".copy")), commands.join("\n"), "commands alone are copied");
};

/** Tabs for which there is no room are in a menu. */
const tabsHaveAMenu = async (page, name) => {
  await page.setViewportSize({ width: 300, height: 700 });
  await page.goto(urlOf(name));
  const menu = page.locator(".har-menu").first();
  await menu.waitFor();
  await checkRules(page, `${name} (menu of tabs)`);
  const target = await menu.locator("option").last().getAttribute("value");
  await menu.selectOption(target);
  await all(page, target);
  await page.setViewportSize({ width: 1280, height: 900 });
  await menu.waitFor({ state: "hidden" });
  await page.locator("[role=tab]").first().click();
};

const sectionsCollapse = async (page, name) => {
  await page.goto(urlOf(name));
  const section = page.locator(".nav-section:has([aria-current])");
  if (!(await section.count())) return;
  await section.locator("summary").click();
  assert.equal(await section.locator("a").first().isVisible(), false, "a section closes");
  await section.locator("summary").press("Enter");
  assert.equal(await section.locator("a").first().isVisible(), true, "and opens with the keyboard");
  assert.ok(await page.locator(".crumbs a").count(), "the way back is shown");
};

/** Twice as large, a page needs no scrolling to the side. */
const zooms = async (page, name) => {
  await page.setViewportSize({ width: 640, height: 450 });
  await page.goto(urlOf(name));
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= 640, `${name} is ${width} px wide at 200 %`);
  await page.setViewportSize({ width: 1280, height: 900 });
};

const takePictures = async (page, folder) => {
  mkdirSync(folder, { recursive: true });
  for (const name of pages) {
    for (const colorScheme of ["light", "dark"]) {
      for (const width of [1280, 375]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(urlOf(name));
        const file = `${name.replaceAll("/", "-")}-${width}-${colorScheme}.png`;
        await page.screenshot({ path: join(folder, file), fullPage: width === 375 });
      }
    }
  }
};

const { context, close } = await start();
try {
  watch(context, "file:");
  const page = await context.newPage();
  const first = pages.find((name) => hasRequests(name) && after(name) && hasRequests(after(name)));
  assert.ok(first, "no two neighbouring pages have requests");

  const target = await tabsWork(page, first);
  await choiceCarriesOver(page, after(first), target);
  await copyCopies(page);
  if (pictures) mkdirSync(pictures, { recursive: true });
  await searchFinds(page, first);
  await themesChange(page, first);
  await headsAndTerminalsCopy(page, first);
  await tabsHaveAMenu(page, first);
  await sectionsCollapse(page, first);
  await zooms(page, first);
  await staysStill(await context.newPage(), first);
  await prints(page, first);
  await movesOnlyIfWanted(page, first);
  for (const name of pages) {
    for (const scheme of ["light", "dark"]) await accessible(page, name, scheme);
    await narrow(page, name);
  }
  if (pictures) await takePictures(page, pictures);
} finally {
  await close();
}
const plain = await start();
try {
  const first = pages.find(hasRequests);
  await worksUnderAPolicy(plain.context, first);
  await readableWithoutScripts(plain.context.browser() ?? plain.context, first);
} finally {
  await plain.close();
}
assert.deepEqual(problems, []);
console.log(`${pages.length} pages used in Chromium`);
