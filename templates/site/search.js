// The search: loaded when a reader first opens it. Nothing is asked of a server: the index comes as scripts.
(() => {
  "use strict";
  const SHOWN = 20;
  const WEIGHTS = [1, 2, 6, 12];
  const folder = new URL(".", document.currentScript.src).href;
  const root = new URL("../../", folder).href;

  const load = (name) =>
    new Promise((done, failed) => {
      const script = document.createElement("script");
      script.src = folder + name;
      script.onload = done;
      script.onerror = failed;
      document.head.append(script);
    });

  let index;
  const chunks = new Map();
  const texts = new Map();
  window.harkdownTexts = (number, pages) => texts.set(number, pages);
  window.harkdownPages = (pages) => (index = pages);
  window.harkdownWords = (number, text) => {
    const entry = (line) => {
      const [word, ...places] = line.split(" ");
      return [word, places];
    };
    chunks.set(number, text ? text.split("\n").map(entry) : []);
  };

  let loading;
  const loadPages = () => (loading ??= load("pages.js"));
  const loadingChunks = new Map();
  const loadChunk = async (number) => {
    if (!loadingChunks.has(number)) loadingChunks.set(number, load(`words-${number}.js`));
    await loadingChunks.get(number);
    return chunks.get(number);
  };

  /** The entries of all words between two, from the chunks that may hold them. */
  const wordsBetween = async (first, last) => {
    const starts = index.words;
    const from = Math.max(0, starts.findLastIndex((start) => start <= first));
    const numbers = starts.map((_, number) => number).filter((number) => number >= from && (number === from || starts[number] <= last));
    const loaded = await Promise.all(numbers.map(loadChunk));
    return loaded.flat().filter(([word]) => word >= first && word <= last);
  };

  /** The words of a query, split as the index splits pages; characters of scripts without spaces stand alone. */
  const split = (query) =>
    (query.toLowerCase().match(/[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]|[\p{Alphabetic}\p{N}_]+?(?=[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]|[^\p{Alphabetic}\p{N}_]|$)/gu) ?? [])
      .map((word) => word.replace(/^_+|_+$/g, ""))
      .filter(Boolean)
      .slice(0, 8);

  /** How many slips lie between a word and the start of another; more than `most` is as good as any. */
  const slips = (word, other, most) => {
    let before;
    let row = Array.from({ length: other.length + 1 }, (_, at) => at);
    for (let i = 1; i <= word.length; i++) {
      const next = [i];
      for (let j = 1; j <= other.length; j++) {
        const same = word[i - 1] === other[j - 1];
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
      }
      if (Math.min(...next) > most) return most + 1;
      [before, row] = [row, next];
    }
    return Math.min(...row);
  };

  /** The words of the index that may be meant by one of the query, each with how well it fits. */
  const meant = async (word) => {
    const begins = await wordsBetween(word, word + "\uffff");
    if (begins.length) return begins.map(([other, places]) => [places, other === word ? 4 : 1 + word.length / other.length]);
    const most = word.length > 7 ? 2 : word.length > 3 ? 1 : 0;
    if (!most) return [];
    const near = await wordsBetween(word[0], word[0] + "\uffff");
    return near.map(([other, places]) => [places, 1 / (1 + 2 * slips(word, other, most)), slips(word, other, most)]).filter((found) => found[2] <= most);
  };

  /** The points of every page for one word. */
  const pointsOf = async (word) => {
    const points = new Map();
    for (const [places, fit] of await meant(word)) {
      const rare = Math.log(1 + index.pages.length / places.length);
      let page = 0;
      for (const place of places) {
        page += Math.floor(place / 4);
        points.set(page, Math.max(points.get(page) ?? 0, fit * rare * WEIGHTS[place % 4]));
      }
    }
    return points;
  };

  const TEXTS = 8;
  const AROUND = 70;
  const loadingTexts = new Map();
  /** The text of a page; nothing where it cannot be loaded. */
  const textOf = async (page) => {
    const number = Math.floor(page / TEXTS);
    if (!loadingTexts.has(number)) loadingTexts.set(number, load(`texts-${number}.js`).catch(() => {}));
    await loadingTexts.get(number);
    return texts.get(number)?.[page % TEXTS] ?? "";
  };

  /** The part of a page around the first word of the query, cut into pieces of which every other one is such a word. */
  const excerpt = async (page, words) => {
    const text = await textOf(page);
    if (!text) return [];
    const escaped = words.map((word) => word.replace(/[^\p{L}\p{N}_]/gu, "\\$&"));
    const any = new RegExp(`(${escaped.join("|")})`, "giu");
    const at = Math.max(0, text.search(any));
    const from = at < AROUND ? 0 : text.indexOf(" ", at - AROUND) + 1;
    const part = text.slice(from, from + 3 * AROUND);
    const end = from + part.length < text.length ? part.lastIndexOf(" ") : part.length;
    return [...((from ? "… " : "") + part.slice(0, end) + (from + end < text.length ? " …" : "")).split(any)];
  };

  /** The heading of a page that holds most words of the query, if any does. */
  const bestHeading = (headings, words) => {
    let best = { hits: 0 };
    for (let at = 0; at < headings.length; at += 2) {
      const own = split(headings[at]);
      const hits = words.filter((word) => own.some((other) => other.startsWith(word))).length;
      if (hits > best.hits) best = { hits, text: headings[at], id: headings[at + 1] };
    }
    return best;
  };

  const result = (page, words) => {
    const [url, title, section, headings] = index.pages[page];
    const inTitle = words.filter((word) => split(title).some((other) => other.startsWith(word))).length;
    const { hits, text, id } = bestHeading(headings, words);
    const isHeading = hits > inTitle;
    return { page, url: root + url + (isHeading ? `#${encodeURIComponent(id)}` : ""), title, under: [section, isHeading && text].filter(Boolean).join(" › ") };
  };

  /** The best pages for a query: those with all of its words, else those with any. */
  const find = async (query) => {
    await loadPages();
    const words = split(query);
    const all = await Promise.all(words.map(pointsOf));
    const sums = new Map();
    for (const points of all) {
      for (const [page, value] of points) {
        const sum = sums.get(page) ?? { page, count: 0, value: 0 };
        sum.count += 1;
        sum.value += value;
        sums.set(page, sum);
      }
    }
    const most = Math.max(0, ...[...sums.values()].map((sum) => sum.count));
    const found = [...sums.values()].filter((sum) => sum.count === most).sort((a, b) => b.value - a.value || a.page - b.page);
    return { words, count: found.length, results: found.slice(0, SHOWN).map((sum) => result(sum.page, words)) };
  };

  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  const input = make("input", { type: "search", id: "_search", autocomplete: "off", spellcheck: false, enterKeyHint: "go" });
  input.setAttribute("autocapitalize", "off");
  const list = make("ul", { className: "search-results" });
  const status = make("p", { className: "search-status" });
  status.setAttribute("role", "status");
  const label = make("label", { htmlFor: "_search", className: "unseen", textContent: "Search these pages" });
  const close = make("button", { type: "button", className: "search-close", textContent: "Close" });
  const hint = (key, what) => make("span", {}, make("kbd", { textContent: key }), ` ${what}`);
  const hints = make("p", { className: "search-hints" }, hint("↑ ↓", "to move"), hint("Enter", "to open"), hint("Esc", "to close"));
  hints.setAttribute("aria-hidden", "true");
  const dialog = make("dialog", { className: "search" }, make("div", { className: "search-bar" }, label, input, close), status, list, hints);
  dialog.setAttribute("aria-label", "Search");
  document.body.append(dialog);

  let asked = 0;
  const show = async () => {
    const number = ++asked;
    const query = input.value.trim();
    let answer = { count: 0, results: [] };
    try {
      if (query) answer = await find(query);
    } catch {
      status.textContent = "The index of this site cannot be loaded.";
      return;
    }
    if (number !== asked) return;
    const item = ({ page, url, title, under }) => {
      const shown = make("span", { className: "search-excerpt" });
      excerpt(page, answer.words).then((parts) => {
        shown.append(...parts.map((part, at) => (at % 2 ? make("mark", { textContent: part }) : part)));
      });
      return make("li", {}, make("a", { href: url }, make("b", { textContent: title }), make("span", { textContent: under }), shown));
    };
    list.replaceChildren(...answer.results.map(item));
    const { count } = answer;
    status.textContent = !query ? "" : count ? `${count} ${count === 1 ? "page" : "pages"}` : "Nothing found";
  };

  const move = (step) => {
    const stops = [input, ...list.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement);
    stops[(at + step + stops.length) % stops.length].focus();
  };

  input.addEventListener("input", show);
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target.closest("a")) dialog.close();
  });
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Escape") dialog.close();
    else if (event.key === "Enter" && event.target === input) list.querySelector("a")?.click();
    else return;
    event.preventDefault();
  });

  window.harkdownSearch = () => {
    if (dialog.open) return;
    dialog.showModal();
    input.select();
    loadPages().catch(show);
  };
})();
