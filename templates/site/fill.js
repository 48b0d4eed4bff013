// "Fill in your values": puts what a reader types into the code of the page, in the escaping of each place.
//
// Values go where they are marked. The page's data has tables of what each place writes for a character, and snippets that
// are ready for other values where the one that the page shows takes simple ones only. Values are only ever put in as text, kept for the tab, sent nowhere.
(() => {
  "use strict";
  const KEY = "harkdown:value:";
  const box = document.querySelector(".fill");
  if (!box) return;
  const inputs = [...box.querySelectorAll("input")];
  const shown = inputs.map((input) => input.placeholder);
  const status = box.querySelector("[role=status]");
  const codeOf = (id) => document.getElementById(id)?.querySelector("code");

  let data;
  let loading;
  window.harkdownFill = (loaded) => (data = loaded);
  const load = () =>
    (loading ??= new Promise((done) => {
      const script = document.createElement("script");
      script.src = box.dataset.src;
      script.onload = script.onerror = done;
      document.head.append(script);
    }));

  const valueOf = (input) => input.value.trim();
  // Characters that do not show cannot be checked by whoever reads the code.
  const hasUnseen = (value) => /[^\P{C}]|[^\P{Z} ]/u.test(value);

  /** Which level of snippets a value needs: see `Level` in the source. */
  const levelOf = (value) => (/^[\w.-]*$/.test(value) ? 0 : /^[ -~]*$/.test(value) ? 1 : 2);

  // Raw literals have marks at their ends that they do not hold: some values could end any of them.
  const mayEndRaw = (value) => /["'\])}][#=]{2}|\]=+\]|\|\w+\}/.test(value);

  /** A value as its place writes it; null where the place cannot hold it. */
  const write = (table, value) => {
    if (mayEndRaw(value)) return null;
    let text = "";
    for (const letter of value) {
      if (/[a-z\d]/i.test(letter) || (table?.[0] ?? "-._").includes(letter)) text += letter;
      else if (table && Object.hasOwn(table[1], letter)) text += table[1][letter];
      else if (table?.[2] === 1 && letter > "~") text += letter;
      else if (table?.[2] === 2 && letter > "~") text += encodeURIComponent(letter);
      else return null;
    }
    return text;
  };

  const originals = new Map();
  const originalOf = (code) => {
    if (!originals.has(code)) originals.set(code, [...code.childNodes].map((node) => node.cloneNode(true)));
    return originals.get(code).map((node) => node.cloneNode(true));
  };

  const fragment = (html) => {
    const template = document.createElement("template");
    template.innerHTML = html;
    return template.content;
  };
  const fieldsIn = (nodes) => [...nodes.querySelectorAll("var")].map((place) => Number(place.dataset.f));

  /** Shows a snippet with the values; says which fields it could not hold. */
  const show = (code, values, variants) => {
    let nodes = document.createDocumentFragment();
    nodes.append(...originalOf(code));
    let isOwn = true;
    const fields = fieldsIn(variants.length ? fragment(variants.at(-1)[1]) : nodes);
    const highest = (texts) => Math.max(0, ...fields.map((field) => levelOf(texts[field])));
    if (fields.some((field) => values[field]) && variants.length && (highest(values) > 0 || !nodes.querySelector("var"))) {
      const level = highest(values.map((value, field) => value || shown[field]));
      isOwn = false;
      nodes = fragment((variants.find((variant) => variant[0] >= level) ?? variants.at(-1))[1]);
    }
    const refused = [];
    for (const place of nodes.querySelectorAll("var")) {
      const field = Number(place.dataset.f);
      const table = data.tables[place.dataset.t];
      const text = values[field] && write(table, values[field]);
      if (text) {
        place.textContent = text;
        place.className = "filled";
        continue;
      }
      if (values[field]) refused.push(field);
      // What the page shows would not be safe in the code for other values.
      if (table && !isOwn) place.textContent = write(table, shown[field]) ?? shown[field].replace(/[^\w.-]/g, "");
    }
    code.replaceChildren(nodes);
    return refused;
  };

  const update = async () => {
    if (inputs.some(valueOf)) await load();
    const values = inputs.map((input) => (hasUnseen(valueOf(input)) ? "" : valueOf(input)));
    const refused = new Set();
    for (const [id, variants] of Object.entries(data?.codes ?? {})) {
      const code = codeOf(id);
      if (code) show(code, values, variants).forEach((field) => refused.add(field));
    }
    say(refused);
  };

  const say = (refused) => {
    const bad = inputs.filter((input, at) => refused.has(at) || hasUnseen(valueOf(input)));
    for (const input of inputs) input.setAttribute("aria-invalid", String(bad.includes(input)));
    const names = (some) => some.map((input) => input.dataset.name).join(", ");
    const filled = inputs.filter((input) => valueOf(input)).length;
    if (bad.some((input) => hasUnseen(valueOf(input)))) status.textContent = `Not used, as it holds characters that do not show: ${names(bad)}`;
    else if (bad.length) status.textContent = `Some code cannot hold this value: ${names(bad)}`;
    else status.textContent = filled ? `${filled} of ${inputs.length} filled in` : "";
  };

  const stored = (action, input) => {
    try {
      if (action === "get") return sessionStorage.getItem(KEY + input.dataset.name) ?? "";
      if (valueOf(input)) sessionStorage.setItem(KEY + input.dataset.name, valueOf(input));
      else sessionStorage.removeItem(KEY + input.dataset.name);
    } catch {}
    return "";
  };

  for (const input of inputs) {
    input.value = stored("get", input);
    input.addEventListener("input", () => {
      stored("set", input);
      update();
    });
  }
  box.querySelector("button").addEventListener("click", () => {
    for (const input of inputs) {
      input.value = "";
      stored("set", input);
    }
    update();
  });
  if (inputs.some(valueOf)) update();
})();
