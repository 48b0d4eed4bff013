// Tabs, copy buttons, the menu of narrow screens, the way to the search. Without this file every panel of every request
// is shown.
(() => {
  "use strict";
  const KEY = "harkdown:target";
  const page = document.documentElement;
  page.classList.add("js");

  // Storage may be forbidden, as it is for files in some browsers: then the choice lasts as long as the page.
  const remember = (target) => {
    try {
      localStorage.setItem(KEY, target);
    } catch {}
  };
  const remembered = () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  };

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
      panelOf(tab).hidden = !isChosen;
    }
  };

  // Other groups may grow or shrink above the one in use, which must not move under the reader's hand.
  const choose = (tab) => {
    const before = tab.getBoundingClientRect().top;
    for (const group of document.querySelectorAll(".har")) show(group, tab.dataset.target);
    remember(tab.dataset.target);
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

  const startTabs = (group) => {
    const tabs = tabsOf(group);
    for (const tab of tabs) {
      const panel = panelOf(tab);
      panel.setAttribute("role", "tabpanel");
      panel.setAttribute("aria-labelledby", tab.id);
      tab.addEventListener("click", () => choose(tab));
    }
    group.addEventListener("keydown", (event) => onKey(event, tabs));
    show(group, tabs[0].dataset.target);
    show(group, remembered());
    group.classList.add("ready");
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

  const startCopy = (box, status) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.addEventListener("click", async () => {
      const copied = await copy(box.querySelector("code").textContent);
      button.focus({ preventScroll: true });
      button.textContent = copied ? "Copied" : "Failed";
      status.textContent = copied ? "Copied to the clipboard" : "The browser does not allow copying";
      clearTimeout(button.timer);
      button.timer = setTimeout(() => {
        button.textContent = "Copy";
        status.textContent = "";
      }, 2000);
    });
    box.append(button);
  };

  const startMenu = (link, nav) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "menu";
    button.textContent = link.textContent;
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
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      event.preventDefault();
      open();
    });
  };

  document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll(".har").forEach(startTabs);
    const boxes = document.querySelectorAll(".code");
    if (boxes.length) {
      const status = document.createElement("div");
      status.className = "unseen";
      status.setAttribute("role", "status");
      document.getElementById("_main").append(status);
      boxes.forEach((box) => startCopy(box, status));
    }
    const search = document.querySelector(".search-open");
    if (search) startSearch(search);
    const nav = document.getElementById("_nav");
    const link = document.querySelector("a.menu");
    if (nav && link) startMenu(link, nav);
    const current = nav?.querySelector("[aria-current]");
    if (current) nav.scrollTop = current.offsetTop - nav.clientHeight / 2;
    const contents = document.querySelector(".toc");
    if (contents) startContents(contents);
  });
})();
