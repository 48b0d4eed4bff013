// Tabs, copy buttons, the theme, the menu of narrow screens, the way to the search. Without this file every panel of every
// request is shown.
(() => {
  "use strict";
  const TARGET = "harkdown:target";
  const THEME = "harkdown:theme";
  const page = document.documentElement;
  page.classList.add("js");

  // Storage may be forbidden, as it is for files in some browsers: then a choice lasts as long as the page.
  const remember = (key, value) => {
    try {
      localStorage.setItem(key, value);
    } catch {}
  };
  const remembered = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };

  const make = (name, properties) => Object.assign(document.createElement(name), properties);

  const setTheme = (theme) => {
    if (theme === "light" || theme === "dark") page.dataset.theme = theme;
    else delete page.dataset.theme;
  };
  setTheme(remembered(THEME));

  const tabsOf = (group) => [...group.querySelectorAll("[role=tab]")];
  const panelOf = (tab) => document.getElementById(tab.getAttribute("aria-controls"));

  const show = (group, target) => {
    const tabs = tabsOf(group);
    const chosen = tabs.find((tab) => tab.dataset.target === target);
    if (!chosen) return;
    for (const tab of tabs) {
      const isChosen = tab === chosen;
      tab.setAttribute("aria-selected", String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      const panel = panelOf(tab);
      if (panel) panel.hidden = !isChosen;
    }
    const menu = group.querySelector(".har-menu");
    if (menu) menu.value = target;
  };

  // Other groups may grow or shrink above the one in use, which must not move under the reader's hand.
  const choose = (tab) => {
    const before = tab.getBoundingClientRect().top;
    for (const group of document.querySelectorAll(".har")) show(group, tab.dataset.target);
    remember(TARGET, tab.dataset.target);
    scrollBy({ top: tab.getBoundingClientRect().top - before, behavior: "instant" });
    tab.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
  };

  const onKey = (event, tabs) => {
    const at = tabs.indexOf(event.target.closest("[role=tab]"));
    const moves = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 };
    if (at < 0 || !(event.key in moves) || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const next = tabs.at(moves[event.key] % tabs.length);
    next.focus({ preventScroll: true });
    choose(next);
  };

  // Tabs for which there is no room are in a menu.
  const startMore = (group, tabs) => {
    const list = group.querySelector(".har-tabs");
    const menu = make("select", { className: "har-menu", ariaLabel: list.ariaLabel, hidden: true });
    menu.append(...tabs.map((tab) => new Option(tab.textContent, tab.dataset.target)));
    menu.addEventListener("change", () => choose(tabs.find((tab) => tab.dataset.target === menu.value)));
    list.after(menu);
    new ResizeObserver(() => (menu.hidden = list.scrollWidth <= list.clientWidth + 1)).observe(list);
  };

  const startTabs = (group) => {
    const tabs = tabsOf(group);
    startMore(group, tabs);
    for (const tab of tabs) tab.addEventListener("click", () => choose(tab));
    group.addEventListener("keydown", (event) => onKey(event, tabs));
    show(group, tabs[0].dataset.target);
    show(group, remembered(TARGET));
    group.classList.add("ready");
  };

  // Where a panel is, all tabs of its group are.
  const startPanel = (panel) => {
    const group = panel.closest(".har");
    if (!group.classList.contains("ready")) startTabs(group);
    const tab = document.getElementById(`${panel.id}-tab`);
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", tab.id);
    panel.hidden = tab.getAttribute("aria-selected") !== "true";
  };

  /** Whether the browser has read all of an element: it is past its end. */
  const isRead = (element) => document.readyState !== "loading" || Boolean(element.nextElementSibling) || (element !== page && isRead(element.parentElement));

  // Tabs of prose: each says what it is called.
  const startProse = (first) => {
    const panels = [first];
    while (panels.at(-1).nextElementSibling?.matches(".tab")) panels.push(panels.at(-1).nextElementSibling);
    if (panels.length < 2 || !isRead(panels.at(-1))) return;
    const list = make("div", { className: "tab-list", role: "tablist" });
    list.ariaLabel = panels.map((panel) => panel.firstElementChild.textContent).join(", ");
    first.before(list);
    const choose = (chosen) =>
      panels.forEach((panel, at) => {
        const tab = list.children[at];
        panel.hidden = panel !== chosen;
        tab.ariaSelected = String(panel === chosen);
        tab.tabIndex = panel === chosen ? 0 : -1;
      });
    for (const panel of panels) {
      const title = panel.firstElementChild;
      const tab = make("button", { type: "button", role: "tab", textContent: title.textContent });
      tab.addEventListener("click", () => choose(panel));
      list.append(tab);
      title.hidden = true;
      panel.role = "tabpanel";
      panel.ariaLabel = title.textContent;
    }
    list.addEventListener("keydown", (event) => {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (!step) return;
      const at = [...list.children].indexOf(event.target);
      const next = panels.at((at + step) % panels.length);
      choose(next);
      list.children[panels.indexOf(next)].focus();
    });
    choose(first);
  };

  const copyBySelection = (text) => {
    const area = document.createElement("textarea");
    area.value = text;
    area.className = "unseen";
    document.body.append(area);
    area.select();
    const copied = document.execCommand("copy");
    area.remove();
    return copied;
  };

  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return copyBySelection(text);
    }
  };

  /** The text of code; of a terminal, the commands alone. */
  const textOf = (code) => {
    if (!code.querySelector(".p")) return code.textContent;
    const commands = code.cloneNode(true);
    commands.querySelectorAll(".p, .o").forEach((part) => part.remove());
    return commands.textContent.replace(/\n$/, "");
  };

  const startCopy = (button, text, status) => {
    const what = button.textContent;
    button.addEventListener("click", async () => {
      const copied = await copy(text());
      button.focus({ preventScroll: true });
      button.textContent = copied ? "Copied" : "Failed";
      status.textContent = copied ? "Copied to the clipboard" : "The browser does not allow copying";
      clearTimeout(button.timer);
      button.timer = setTimeout(() => {
        button.textContent = what;
        status.textContent = "";
      }, 2000);
    });
  };

  const startMenu = (link, nav) => {
    const button = make("button", { type: "button", className: "menu", textContent: link.textContent });
    const open = (isOpen) => {
      button.setAttribute("aria-expanded", String(isOpen));
      nav.classList.toggle("open", isOpen);
    };
    button.setAttribute("aria-controls", nav.id);
    button.addEventListener("click", () => open(!nav.classList.contains("open")));
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && nav.classList.contains("open")) {
        open(false);
        button.focus();
      }
    });
    open(false);
    link.replaceWith(button);
  };

  // Marks the heading that is being read in the list of headings.
  const startContents = (contents) => {
    const links = [...contents.querySelectorAll("a")];
    const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
    const mark = () => {
      const read = headings.findLastIndex((heading) => heading && heading.getBoundingClientRect().top < 120);
      links.forEach((link, at) => (at === read ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current")));
    };
    addEventListener("scroll", mark, { passive: true });
    mark();
  };

  // The system's theme, or the one that the reader chooses.
  const startTheme = (button) => {
    const names = { auto: "System", light: "Light", dark: "Dark" };
    const order = Object.keys(names);
    const current = () => page.dataset.theme ?? "auto";
    const say = () => {
      button.textContent = { auto: "◐", light: "☀", dark: "☾" }[current()];
      button.title = button.ariaLabel = `Theme: ${names[current()]}`;
    };
    button.addEventListener("click", () => {
      const theme = order[(order.indexOf(current()) + 1) % order.length];
      setTheme(theme);
      remember(THEME, theme);
      say();
    });
    say();
  };

  const startSearch = (button) => {
    let loading;
    const load = () =>
      (loading ??= new Promise((done) => {
        const script = document.createElement("script");
        script.src = button.dataset.src;
        script.onload = done;
        document.head.append(script);
      }));
    const open = () => load().then(() => window.harkdownSearch());
    button.addEventListener("click", open);
    document.addEventListener("keydown", (event) => {
      const isTyping = event.target.closest?.("input, textarea, select, [contenteditable]");
      const isSlash = event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey;
      const isK = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (!(isSlash || isK) || event.altKey) return;
      event.preventDefault();
      open();
    });
  };

  // Tabs are taken up as the browser reads them and before it paints them: nothing moves when the rest of the page comes.
  const startRead = () => {
    document.querySelectorAll(".har-panel:not([role])").forEach(startPanel);
    document.querySelectorAll(":not(.tab) + .tab:not([role]), .tab:not([role]):first-child").forEach(startProse);
  };
  const reading = new MutationObserver(startRead);
  reading.observe(page, { childList: true, subtree: true });

  document.addEventListener("DOMContentLoaded", () => {
    reading.disconnect();
    startRead();
    const boxes = document.querySelectorAll(".code");
    if (boxes.length) {
      const status = make("div", { className: "unseen" });
      status.setAttribute("role", "status");
      document.getElementById("_main").append(status);
      for (const box of boxes) {
        const button = make("button", { type: "button", className: "copy", textContent: "Copy" });
        startCopy(button, () => textOf(box.querySelector("code")), status);
        box.append(button);
      }
      for (const url of document.querySelectorAll(".har-url")) startCopy(url.parentElement.querySelector(".copy"), () => url.dataset.url, status);
    }
    const search = document.querySelector(".search-open");
    if (search) startSearch(search);
    const theme = document.querySelector(".theme");
    if (theme) startTheme(theme);
    const nav = document.getElementById("_nav");
    const link = document.querySelector("a.menu");
    if (nav && link) startMenu(link, nav);
    const current = nav?.querySelector("[aria-current]");
    if (current) nav.scrollTop = current.offsetTop - nav.clientHeight / 2;
    const contents = document.querySelector(".toc");
    if (contents) startContents(contents);
  });
})();
