// What the pages can do besides being read: the theme, the search, copying, and the filter of errcodes.
// The search index is a script that assigns a variable, loaded when somebody first searches: a page on disk may not fetch.
"use strict";
(() => {
  const page = document.documentElement;
  const root = page.dataset.root;
  const byId = (id) => document.getElementById(id);
  const make = (tag, className, text) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  };

  // ---- the theme: set before anything is painted
  const THEME = "wecom-theme";
  const stored = (value) => {
    // A browser may keep nothing for pages on disk; then the choice lasts as long as the page.
    try {
      if (value === undefined) return localStorage.getItem(THEME);
      if (value) localStorage.setItem(THEME, value);
      else localStorage.removeItem(THEME);
    } catch {}
    return value ?? null;
  };
  const setTheme = (theme) => {
    if (theme === "light" || theme === "dark") page.dataset.theme = theme;
    else delete page.dataset.theme;
  };
  page.classList.add("js");
  setTheme(stored());

  const theme = (button) => {
    const next = { system: "light", light: "dark", dark: "system" };
    const now = () => page.dataset.theme ?? "system";
    const show = () => {
      button.textContent = { system: "Theme", light: "Light", dark: "Dark" }[now()];
      button.setAttribute("aria-label", `Colours: ${now()}. Change to ${next[now()]}`);
    };
    button.addEventListener("click", () => {
      const chosen = next[now()];
      setTheme(chosen);
      stored(chosen === "system" ? "" : chosen);
      show();
    });
    show();
  };

  // ---- copying
  const copying = () => {
    for (const figure of document.querySelectorAll("figure.code")) {
      const button = make("button", "copy", "Copy");
      button.type = "button";
      button.setAttribute("aria-label", `Copy: ${figure.querySelector("figcaption").textContent}`);
      button.addEventListener("click", async () => {
        const done = await copy(figure.querySelector("pre"));
        button.textContent = done ? "Copied" : "Press Ctrl+C";
        setTimeout(() => { button.textContent = "Copy"; }, 1600);
      });
      figure.append(button);
    }
  };
  const copy = async (block) => {
    try {
      await navigator.clipboard.writeText(block.textContent);
      return true;
    } catch {
      getSelection().selectAllChildren(block);
      return false;
    }
  };

  // ---- the search index, as one flat list
  // Underscores are left out when names are compared, so that `list_order`, `ListOrder` and `listorder` are one.
  const squash = (text) => text.toLowerCase().replaceAll("_", "");
  const file = (name) => (name === "index" ? "index_" : name);
  const entry = (what, weight, name, zh, path, summary, href, more = "") => ({
    what, weight, name, zh, path, summary, href,
    key: squash(name), title: zh.toLowerCase(), way: path.toLowerCase(), said: summary.toLowerCase(), more,
  });
  const flat = (index) => {
    const list = [];
    const add = (...parts) => list.push(entry(...parts));
    for (const [name, zh, summary] of index.domains) add("domain", 9, name, zh, "", summary, `api/${name}/index.html`);
    for (const [name, zh, summary] of index.topics) add("events of", 7, name, zh, "", summary, `events/${name}/index.html`);
    for (const [domain, name, method, path, zh, summary, docs] of index.endpoints) {
      const of = index.domains[domain][0];
      add(method, 8, name, zh, path, summary, `api/${of}/${file(name)}.html`, `${of} ${docs.join(" ")}`);
    }
    for (const [domain, name, wire, zh, summary, docs] of index.events) {
      const of = index.topics[domain][0];
      add("event", 6, name, zh, wire, summary, `events/${of}/${file(name)}.html`, `${of} ${docs.join(" ")}`);
    }
    for (const [kind, zh, summary] of index.tokens) add("token", 8, kind, zh, "", summary, `tokens.html#${kind}`);
    for (const [href, types] of index.types) {
      for (const [name, summary] of types) add("type", 3, name, "", "", summary ?? "", `${href}#${name}`);
    }
    for (const [code, name, meaning] of index.errcodes) {
      add("errcode", 2, String(code), "", name, meaning, `errcodes.html#${code}`, squash(name));
    }
    return list;
  };

  // ---- ranking: every word has to be found somewhere; where it is found says how much that counts
  const wordStart = (text, at) => {
    const before = at === 0 ? 0 : text.charCodeAt(at - 1);
    return !((before >= 97 && before <= 122) || (before >= 48 && before <= 57));
  };
  const inText = (text, word, whole, start, inside) => {
    const at = text.indexOf(word);
    if (at < 0) return 0;
    if (at === 0 && text.length === word.length) return whole;
    return wordStart(text, at) ? start : inside;
  };
  const score = (item, words, phrase) => {
    // Several words that stand together are no accident.
    let sum = phrase && item.said.includes(phrase) ? 60 : 0;
    for (const { word, bare } of words) {
      let best = 0;
      const at = bare ? item.key.indexOf(bare) : -1;
      if (at >= 0) best = item.key === bare ? 120 : at === 0 ? 80 : 50;
      if (item.title) best = Math.max(best, inText(item.title, word, 118, 85, 70));
      if (item.way && best < 110) {
        best = Math.max(best, item.way.endsWith(word) && word.length > 3 ? 95 : inText(item.way, word, 110, 60, 40));
      }
      if (best < 60 && item.more && inText(item.more, word, 60, 60, 0)) best = 60;
      if (item.what === "errcode" && item.more === bare) best = 100;
      if (best < 30) best = Math.max(best, inText(item.said, word, 30, 20, 8));
      if (best === 0) return 0;
      sum += best;
    }
    // Short names are what a short query means.
    return sum + item.weight - Math.min(item.key.length, 60) / 20;
  };
  const wordsOf = (query) => {
    const text = query.trim().toLowerCase()
      .replace(/^(get|post)\s+(?=\/|https?:)/, "").replace(/^https?:\/\/[^/]*/, "").replace(/[?#].*$/, "");
    // A path is one word. In Rust, `license().list_order()` and `license::ListOrder` are two.
    const parts = text.startsWith("/") ? [text] : text.split(/[\s.:()<>,;"'`]+/);
    return parts.filter(Boolean).map((word) => ({ word, bare: word.replaceAll("_", "") }));
  };
  const find = (list, query) => {
    const words = wordsOf(query);
    if (!words.length) return [];
    const phrase = words.length > 1 ? query.trim().toLowerCase() : "";
    const hits = [];
    for (const item of list) {
      item.points = score(item, words, phrase);
      if (item.points > 0) hits.push(item);
    }
    return hits.sort((a, b) => b.points - a.points);
  };

  // ---- the search box
  const PAGE = 30;
  const search = (input, box, said) => {
    let list = null;
    let hits = [];
    let shown = 0;
    let chosen = -1;

    const ready = () => {
      list = flat(window.wecomIndex);
      // The first search is the slowest one: better now than at the first key.
      find(list, "e");
    };
    const load = () => {
      if (list || byId("index")) return;
      if (window.wecomIndex) {
        ready();
        return;
      }
      const script = make("script");
      script.id = "index";
      script.src = `${root}assets/search.js`;
      script.addEventListener("load", () => {
        ready();
        if (input.value) update();
      });
      document.head.append(script);
    };

    const marked = (tag, className, text, words) => {
      const element = make(tag, className);
      const lower = text.toLowerCase();
      const found = words.map(({ word }) => [lower.indexOf(word), word.length]).filter(([at]) => at >= 0).sort((a, b) => a[0] - b[0]);
      let from = 0;
      for (const [at, length] of found) {
        if (at < from) continue;
        element.append(text.slice(from, at), make("mark", "", text.slice(at, at + length)));
        from = at + length;
      }
      element.append(text.slice(from));
      return element;
    };
    const row = (item, index, words) => {
      const link = make("a");
      link.href = root + item.href;
      link.id = `hit-${index}`;
      link.tabIndex = -1;
      link.setAttribute("role", "option");
      link.setAttribute("aria-selected", "false");
      const first = make("span", "first");
      first.append(marked("code", "", item.name, words));
      if (item.zh) {
        const zh = marked("span", "zh", item.zh, words);
        zh.lang = "zh-CN";
        first.append(zh);
      }
      const second = make("span", "second");
      if (item.path) second.append(marked("code", "", item.path, words));
      second.append(item.summary);
      link.append(make("span", "what", item.what), first, second);
      return link;
    };
    const more = () => {
      const words = wordsOf(input.value);
      const rows = hits.slice(shown, shown + PAGE).map((item, index) => row(item, shown + index, words));
      box.append(...rows);
      shown += rows.length;
    };
    const choose = (index) => {
      if (index >= shown && shown < hits.length) more();
      const options = box.querySelectorAll("a");
      options[chosen]?.setAttribute("aria-selected", "false");
      chosen = options.length ? (index + options.length) % options.length : -1;
      const option = options[chosen];
      if (!option) return input.removeAttribute("aria-activedescendant");
      option.setAttribute("aria-selected", "true");
      option.scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", option.id);
    };
    const open = (is) => {
      box.hidden = !is;
      input.setAttribute("aria-expanded", String(is));
      if (!is) input.removeAttribute("aria-activedescendant");
    };
    const update = () => {
      if (!input.value.trim()) return open(false);
      if (!list) return;
      const begun = performance.now();
      hits = find(list, input.value);
      shown = 0;
      chosen = -1;
      box.replaceChildren();
      if (hits.length) more();
      else box.append(make("p", "", `Nothing is called “${input.value.trim()}”.`));
      box.scrollTop = 0;
      open(true);
      if (hits.length) choose(0);
      said.textContent = `${hits.length} results`;
      box.dataset.took = (performance.now() - begun).toFixed(2);
    };

    input.addEventListener("focus", () => { load(); if (input.value) update(); });
    input.addEventListener("input", () => { load(); update(); });
    input.addEventListener("keydown", (event) => {
      const moves = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
      if (event.key === "Escape") {
        if (box.hidden) input.blur();
        else open(false);
      } else if (event.isComposing || box.hidden || !hits.length) {
        return;
      } else if (moves[event.key]) {
        choose(Math.abs(moves[event.key]) === 1 ? chosen + moves[event.key] : Math.max(0, Math.min(hits.length - 1, chosen + moves[event.key])));
      } else if (event.key === "Enter") {
        box.querySelector('[aria-selected="true"]')?.click();
        open(false);
      } else {
        return;
      }
      event.preventDefault();
    });
    box.addEventListener("scroll", () => {
      if (shown < hits.length && box.scrollTop + box.clientHeight > box.scrollHeight - 200) more();
    });
    document.addEventListener("click", (event) => {
      if (!input.parentElement.contains(event.target) || event.target.closest("#found a")) open(false);
    });
    document.addEventListener("keydown", (event) => {
      const typing = event.target.closest?.("input, select, textarea, [contenteditable]");
      if ((event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) ||
          (event.key === "k" && (event.ctrlKey || event.metaKey))) {
        event.preventDefault();
        input.focus();
        input.select();
      }
    });
  };

  // ---- the filter of errcodes
  const filter = (table, input, select, count) => {
    const rows = [...table.tBodies[0].rows].map((row) => ({
      row,
      kind: row.cells[2].querySelector(".kind").textContent,
      text: squash(row.textContent),
    }));
    const apply = () => {
      const words = squash(input.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const { row, kind, text } of rows) {
        const fits = (!select.value || kind === select.value) && words.every((word) => text.includes(word));
        if (row.hidden === fits) row.hidden = !fits;
        shown += fits;
      }
      count.textContent = shown === rows.length ? `${shown} errcodes` : `${shown} of ${rows.length} errcodes`;
    };
    input.addEventListener("input", apply);
    select.addEventListener("change", apply);
    // A link to a row that the filter hides shows it again.
    addEventListener("hashchange", () => {
      if (byId(decodeURIComponent(location.hash.slice(1)))?.hidden) {
        input.value = select.value = "";
        apply();
        byId(location.hash.slice(1)).scrollIntoView();
      }
    });
    if (input.value || select.value) apply();
  };

  addEventListener("DOMContentLoaded", () => {
    theme(document.querySelector("button.theme"));
    copying();
    search(byId("q"), byId("found"), byId("said"));
    const table = document.querySelector("table.errcodes");
    if (table) filter(table, byId("filter"), byId("kind"), byId("count"));
    const side = document.querySelector(".side [aria-current]");
    if (side && side.offsetTop > innerHeight - 160) side.parentElement.parentElement.parentElement.scrollTop = side.offsetTop - innerHeight / 2;
  });
  // What is folded away is printed as well.
  addEventListener("beforeprint", () => { for (const folded of document.querySelectorAll("details")) folded.open = true; });
})();
