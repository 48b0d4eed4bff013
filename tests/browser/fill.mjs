// Fills values into the page of tests/site/fill, and runs the code that comes of it.
//
//     node fill.mjs <folder of the site> [folder for screenshots]

import assert from "node:assert/strict";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { checkRules, copyWith, problems, start, watch } from "./browser.mjs";
import { LANGUAGES } from "./code.mjs";

const site = resolve(process.argv[2]);
const pictures = process.argv[3];
const address = pathToFileURL(join(site, "index.html")).href;

/** What readers may type: what is special in some language, and what looks like its code. */
const VALUES = [
  "plain-1.2_x",
  "42",
  "AbC+/d==",
  `a'b"c\\d`,
  "'; exit 3; '",
  "$(exit 3) `exit 3` $HOME ${HOME} !!",
  `" + process.exit(3) + "`,
  '"""',
  "'''",
  "\\",
  "${process.exit(3)}",
  "</script><!-- --> ]]> &amp; &#39;",
  "%41%zz a+b&c=d;e?f#g/h@i:j|k^l~m",
  "{x} <y> {{z}} ${w} [v] (u) *t* #{s} @{r} %{q}",
  "-x --help =y",
  "zoë 漢字 😀",
  "\"é'\\",
];

const encode = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const xml = (text) => text.replace(/[&<>"']/g, (letter) => entities[letter]);

/** What the requests of the page must be; a place that cannot hold the value keeps what it had. */
const expected = (value, { header }) => {
  const isSimple = /^[\w.-]+$/.test(value);
  const name = encode(value);
  const token = header ? value : "YOUR_TOKEN";
  return [
    {
      url: `https://h.example:8443/users/${name}?q=${name}`,
      token: `Bearer ${token}`,
      body: { name: value, inner: JSON.stringify({ name: value }).replace(":", ": "), back: `https://h.example:8443/back?to=${name}` },
    },
    { url: `https://api.example.com/form?q=${name}`, form: { name: value, token: value } },
    { url: "https://api.example.com/text-form", body: `name=${name}&b=1` },
    { url: "https://api.example.com/lines", body: `first\nof ${value}\n${value}\nlast ${value}` },
    { url: "https://api.example.com/xml", body: `<user name="${xml(value)}">${xml(value)}</user>` },
    { url: "https://api.example.com/number", body: { a: value, n: 100000 } },
    { url: "https://api.example.com/code", body: { script: `call('${isSimple ? value : "name"}')` } },
  ];
};

const codesOf = (page, target) =>
  page.$$eval(`[role=tab][data-target="${target}"]`, (tabs) => tabs.map((tab) => document.getElementById(tab.getAttribute("aria-controls")).querySelector("code").textContent));

const fill = async (page, values) => {
  for (const [name, value] of Object.entries(values)) await page.locator(`.fill input[data-name="${name}"]`).fill(value);
  await page.waitForFunction(() => document.querySelector(".fill [role=status]").textContent || ![...document.querySelectorAll(".fill input")].some((input) => input.value));
};

const { context, close } = await start();
try {
  watch(context, "file:");
  const page = await context.newPage();
  await page.goto(address);
  const untouched = await codesOf(page, "shell/curl");
  const isLoaded = () => page.locator("script[src='index.fill.js']").count();
  assert.equal(await isLoaded(), 0, "the data is not loaded before it is needed");
  await page.locator(".fill summary").focus();
  await page.keyboard.press("Enter");
  assert.equal(await page.locator(".fill input").first().isVisible(), true, "the keyboard opens the fields");

  for (const value of VALUES) {
    await fill(page, { YOUR_HOST: "h.example:8443", "{id}": value, "<query>": value, YOUR_TOKEN: value, "{{name}}": value });
    for (const [target, runCode] of Object.entries(LANGUAGES)) {
      // A browser's headers are Latin-1: other text is refused.
      const header = target !== "javascript/fetch" || /^[ -~]*$/.test(value);
      const want = JSON.parse(JSON.stringify(expected(value, { header })));
      assert.deepEqual(runCode(await codesOf(page, target)), want, `${target} with ${value}`);
    }
    for (const har of await codesOf(page, "har")) assert.ok(JSON.parse(har).url, `HAR with ${value} is JSON`);
  }

  await fill(page, { YOUR_TOKEN: "token" });
  await page.locator('.fill input[data-name="{{name}}"]').fill("a\u200bb");
  await page.locator(".fill [role=status]", { hasText: "do not show" }).waitFor();
  assert.equal(await page.locator('.fill input[aria-invalid="true"]').getAttribute("data-name"), "{{name}}");
  await fill(page, { YOUR_HOST: 'evil.example/"onclick="x', "{{name}}": "Ada" });
  assert.equal(await page.locator('.fill input[aria-invalid="true"]').getAttribute("data-name"), "YOUR_HOST", "no host");
  await fill(page, { YOUR_HOST: "h.example" });
  for (const scheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme: scheme });
    await checkRules(page, `fields (${scheme})`);
    if (pictures) await page.screenshot({ path: join(pictures, `fill-${scheme}.png`) });
  }
  await page.setViewportSize({ width: 375, height: 800 });
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 375, "the fields fit on a phone");
  if (pictures) await page.screenshot({ path: join(pictures, "fill-375.png") });
  assert.equal(await page.evaluate(() => JSON.stringify(localStorage).includes("h.example")), false, "nothing outlives the tab");

  await page.reload();
  await page.locator(".fill [role=status]", { hasText: "filled in" }).waitFor({ state: "attached" });
  assert.ok((await codesOf(page, "shell/curl"))[0].includes("h.example"), "values are there after a reload");
  await page.locator(".fill summary").click();
  await page.locator(".fill button").click();
  await page.waitForFunction(() => !document.querySelector(".fill [role=status]").textContent);
  assert.deepEqual(await codesOf(page, "shell/curl"), untouched, "clearing brings the page's own code back");
  await fill(page, { YOUR_HOST: "copied.example", "{id}": "" });
  const [code] = await codesOf(page, "shell/curl");
  assert.ok(code.includes("https://copied.example/users/%7Bid%7D?q=%3Cquery%3E"), `what is not filled in is safe too: ${code}`);
  await copyWith(page, page.locator(".har-panel:visible .copy").first());
  await page.setContent("<textarea></textarea>");
  await page.locator("textarea").press("Control+V");
  assert.equal(await page.locator("textarea").inputValue(), code);
} finally {
  await close();
}
assert.deepEqual(problems, []);
console.log(`${VALUES.length} values run in ${Object.keys(LANGUAGES).length} languages`);
