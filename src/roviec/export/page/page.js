/* The script of the page: one section at a time, both sides linked, a filter, keys, language and colours.
   The page can be read without it. It keeps one wish (colours) and sends nothing. */
(() => {
  "use strict";
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const all = (selector, inside = document) => Array.from(inside.querySelectorAll(selector));
  const labels = JSON.parse(byId("labels").textContent);
  const source = byId("source");
  const sections = all(".section");
  const narrow = window.matchMedia("(max-width: 899px)");
  let current = "summary";
  let chosen = null;

  /* ---- a wish kept from page to page, where the browser lets us ---- */
  const recall = (key) => {
    try {
      return window.localStorage.getItem("roviec." + key);
    } catch (error) {
      return null;
    }
  };
  const keep = (key, value) => {
    try {
      window.localStorage.setItem("roviec." + key, value);
    } catch (error) {
      /* A page opened from a file may not store anything. */
    }
  };

  /* ---- language ---- */
  const say = (key, values) => {
    const words = labels[key][root.lang === "en" ? 1 : 0];
    if (!values) return words;
    const known = Object.assign({ s: values.n === 1 ? "" : "s" }, values);
    return words.replace(/\{(\w+)\}/g, (whole, name) => (name in known ? String(known[name]) : whole));
  };
  const valuesOf = (text) => (text ? JSON.parse(text) : null);
  const translate = (language) => {
    root.lang = language;
    for (const element of all("[data-t]")) {
      element.textContent = say(element.dataset.t, valuesOf(element.dataset.tv));
    }
    for (const element of all("[data-a]")) {
      element.setAttribute(element.dataset.an, say(element.dataset.a, valuesOf(element.dataset.av)));
    }
    for (const element of all("time")) {
      const day = element.getAttribute("datetime");
      element.textContent = language === "en" ? day : day.split("-").reverse().join("/");
    }
    folded = new WeakMap();
    filter();
  };

  /* ---- colours ---- */
  const themes = ["auto", "light", "dark"];
  const colour = (theme) => {
    if (theme === "auto") delete root.dataset.theme;
    else root.dataset.theme = theme;
    const button = byId("theme");
    button.dataset.t = "theme_" + theme;
    button.textContent = say(button.dataset.t);
  };

  /* ---- one section at a time ---- */
  const show = (name) => {
    current = name;
    for (const section of sections) section.classList.toggle("off", section.id !== name);
    source.classList.toggle("off", narrow.matches && name !== "source");
    for (const link of all(".tabs a")) {
      if (link.hash === "#" + name) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    byId("filter").hidden = name === "summary" || name === "source";
    filter();
  };
  const sectionOf = (element) => {
    const section = element.closest(".section");
    return section ? section.id : "source";
  };
  const toTop = () => {
    const panes = document.querySelector(".panes");
    const top = panes.getBoundingClientRect().top + window.scrollY;
    if (window.scrollY > top) window.scrollTo(0, top);
  };

  /* ---- both sides linked ---- */
  const inSource = new Map();
  for (const element of all("[data-r], [data-x]", source)) {
    for (const ref of ((element.dataset.r || "") + " " + (element.dataset.x || "")).split(" ")) {
      if (!ref) continue;
      if (!inSource.has(ref)) inSource.set(ref, []);
      inSource.get(ref).push(element);
    }
  }
  const entriesOf = (ref) => all('.entry[data-r="' + ref + '"]');
  const placesOf = (ref) => {
    const entry = byId(ref);
    const last = entry && entry.dataset.last;
    if (!last) return inSource.get(ref) || [];
    const found = [];
    for (let number = Number(ref.slice(1)); number <= Number(last); number += 1) {
      found.push(...(inSource.get("n" + number) || []));
    }
    return found;
  };
  const clear = () => {
    for (const element of all(".on")) element.classList.remove("on");
    chosen = null;
  };
  const choose = (ref) => {
    clear();
    chosen = ref;
    for (const element of placesOf(ref).concat(entriesOf(ref))) element.classList.add("on");
  };
  const own = (ref) => {
    const places = placesOf(ref);
    const inside = places.filter((element) => (element.dataset.r || "").split(" ").includes(ref));
    return inside[0] || places[0];
  };
  const scrollSource = (ref) => {
    const element = own(ref);
    if (!element) return;
    if (narrow.matches) {
      element.scrollIntoView({ block: "center" });
      return;
    }
    const place = element.getBoundingClientRect();
    const pane = source.getBoundingClientRect();
    source.scrollTop += place.top - pane.top - pane.height / 3;
  };
  const visible = (element) => element.getClientRects().length > 0;
  const scrollEntry = (ref) => {
    let entry = entriesOf(ref).find((element) => sectionOf(element) === current && visible(element));
    if (!entry) {
      const home = byId(ref);
      if (!home) return null;
      if (home.classList.contains("miss")) reset();
      show(sectionOf(home));
      entry = home;
    }
    entry.scrollIntoView({ block: "center" });
    return entry;
  };
  /* The narrowest thing first; where both sides are seen, a second click on the same words means the next wider one. */
  const pick = (element) => {
    const refs = (element.dataset.r || "").split(" ").filter(Boolean).reverse();
    return refs[narrow.matches ? 0 : (refs.indexOf(chosen) + 1) % refs.length];
  };

  /* ---- addresses: the browser's own "back" leads back ---- */
  const go = () => {
    const name = decodeURIComponent(window.location.hash.slice(1));
    byId("back").hidden = !narrow.matches || !/^(L|[tnf])\d+$/.test(name);
    if (name === "source" || /^L\d+$/.test(name)) {
      if (narrow.matches) show("source");
      if (name === "source") toTop();
      else if (chosen) scrollSource(chosen);
      else if (byId(name)) byId(name).scrollIntoView({ block: "center" });
      return;
    }
    if (sections.some((section) => section.id === name)) {
      show(name);
      toTop();
      return;
    }
    if (/^[tnf]\d+$/.test(name) && byId(name)) {
      show(sectionOf(byId(name)));
      if (byId(name).hidden) reset();
      choose(name);
      if (!narrow.matches) scrollSource(name);
      byId(name).scrollIntoView({ block: "center" });
      byId(name).focus({ preventScroll: true });
    }
  };

  /* ---- filter ---- */
  let folded = new WeakMap();
  const fold = (words) =>
    words.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đĐ]/g, "d").toLowerCase().replace(/\s+/g, " ");
  const foldedOf = (element) => {
    if (!folded.has(element)) folded.set(element, fold(element.textContent));
    return folded.get(element);
  };
  const conditions = () => ({
    words: fold(byId("find").value).trim(),
    body: byId("filter-body").value,
    kind: byId("filter-kind").value,
    severity: byId("filter-severity").value,
  });
  const taskFits = (entry, wanted) =>
    (!wanted.body || (entry.dataset.b || "").split(" ").includes(wanted.body)) &&
    (!wanted.kind || (wanted.kind === "undated" ? entry.dataset.d === "none" : entry.dataset.k === wanted.kind));
  const fits = (entry, wanted, mixed) => {
    const ref = entry.dataset.r[0];
    const ofTasks = Boolean(wanted.body || wanted.kind);
    const ofFindings = Boolean(wanted.severity);
    if (!foldedOf(entry).includes(wanted.words)) return false;
    if (ref === "t") return taskFits(entry, wanted) && !(mixed && ofFindings && !ofTasks);
    if (ref === "f") return (!ofFindings || entry.dataset.s === wanted.severity) && !(mixed && ofTasks && !ofFindings);
    return !ofTasks && !ofFindings;
  };
  /* A clause stays while anything under it stays: entries are in reading order, so one walk backwards is enough. */
  const keepContext = (entries) => {
    let needed = 0;
    for (const entry of entries.slice().reverse()) {
      if (!entry.dataset.level) {
        if (!entry.hidden) needed = Infinity;
        continue;
      }
      const level = Number(entry.dataset.level);
      if (!entry.hidden || needed === Infinity || level < needed) {
        entry.hidden = false;
        needed = level;
      }
      if (level <= 1) needed = 0;
    }
  };
  const filter = () => {
    const wanted = conditions();
    const active = Boolean(wanted.words || wanted.body || wanted.kind || wanted.severity);
    byId("filter-count").textContent = "";
    byId("outcome").hidden = !active;
    for (const section of sections) {
      const entries = all(".entry:not(.dot)", section);
      for (const entry of entries) entry.hidden = active && !fits(entry, wanted, section.id === "tasks");
      const left = entries.filter((entry) => !entry.hidden).length;
      if (active) keepContext(entries);
      for (const group of all("tbody, .list", section)) {
        const inside = all(".entry", group);
        const empty = inside.length > 0 && inside.every((entry) => entry.hidden);
        group.hidden = empty;
        if (group.classList.contains("list")) group.previousElementSibling.hidden = empty;
      }
      if (active && section.id === current) {
        byId("filter-count").textContent = left ? say("filter_count", { n: left }) : say("filter_none");
      }
    }
  };
  const reset = () => {
    for (const id of ["find", "filter-body", "filter-kind", "filter-severity"]) byId(id).value = "";
    filter();
  };

  /* ---- clicks ---- */
  source.addEventListener("click", (event) => {
    if (String(window.getSelection())) return;
    const flag = event.target.closest("a.flag");
    const element = event.target.closest("[data-r]");
    if (flag) {
      event.preventDefault();
      const ref = (flag.getAttribute("href") || "").slice(1);
      choose(ref);
      scrollEntry(ref);
    } else if (element) {
      choose(pick(element));
      if (!narrow.matches) scrollEntry(chosen);
      else window.location.hash = chosen;
    }
  });
  byId("panel").addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (event.target.closest("#show-undated")) {
      event.preventDefault();
      reset();
      byId("filter-kind").value = "undated";
      byId("filter").open = true;
      window.location.hash = "tasks";
      return;
    }
    const entry = event.target.closest(".entry");
    if (!entry || String(window.getSelection())) return;
    if (link && link.classList.contains("to")) return;
    choose(entry.dataset.r);
    if (narrow.matches) return;
    if (link) event.preventDefault();
    scrollSource(chosen);
  });

  /* ---- keys ---- */
  const stepPanel = (way) => {
    const entries = all("#" + current + " .entry:not(.dot)").filter(visible);
    if (!entries.length) return;
    const at = entries.indexOf(document.activeElement.closest && document.activeElement.closest(".entry"));
    const known = at >= 0 ? at : entries.findIndex((entry) => entry.dataset.r === chosen);
    const entry = entries[Math.min(Math.max(known + way, 0), entries.length - 1)];
    entry.focus({ preventScroll: true });
    entry.scrollIntoView({ block: "nearest" });
    choose(entry.dataset.r);
    if (!narrow.matches) scrollSource(chosen);
  };
  const clauses = all(".clause").map((entry) => entry.dataset.r);
  const stepSource = (way) => {
    if (!clauses.length) return;
    const held = chosen && own(chosen) ? (own(chosen).dataset.r || "").split(" ")[0] : null;
    const at = clauses.indexOf(chosen && chosen[0] === "n" ? chosen : held);
    choose(clauses[Math.min(Math.max(at + way, 0), clauses.length - 1)]);
    scrollSource(chosen);
    if (!narrow.matches) {
      const entry = entriesOf(chosen).find(visible);
      if (entry) entry.scrollIntoView({ block: "nearest" });
    }
  };
  const cross = (event) => {
    if (!chosen) return;
    if (source.contains(document.activeElement)) {
      const entry = scrollEntry(chosen);
      if (entry) entry.focus({ preventScroll: true });
    } else {
      if (narrow.matches) show("source");
      source.focus({ preventScroll: true });
      scrollSource(chosen);
    }
    event.preventDefault();
  };
  const openKeys = () => {
    const keys = byId("keys");
    if (keys.showModal) keys.showModal();
    else keys.setAttribute("open", "");
  };
  const closeKeys = () => {
    const keys = byId("keys");
    if (keys.close) keys.close();
    else keys.removeAttribute("open");
  };
  const commands = {
    j: () => (source.contains(document.activeElement) ? stepSource(1) : stepPanel(1)),
    k: () => (source.contains(document.activeElement) ? stepSource(-1) : stepPanel(-1)),
    "?": openKeys,
    "/": (event) => {
      event.preventDefault();
      if (byId("filter").hidden) show("tasks");
      byId("filter").open = true;
      byId("find").focus();
    },
    Escape: clear,
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || byId("keys").open) return;
    if (event.target.closest("input, select, textarea")) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    if (event.key === "Enter" && !event.target.closest("a, button, summary")) cross(event);
    else if (commands[event.key]) commands[event.key](event);
    else if (/^[1-9]$/.test(event.key) && sections[event.key - 1]) window.location.hash = sections[event.key - 1].id;
  });

  /* ---- switches ---- */
  byId("print").addEventListener("click", () => {
    root.dataset.print = "summary";
    window.print();
  });
  window.addEventListener("afterprint", () => delete root.dataset.print);
  byId("language").addEventListener("click", () => {
    translate(root.lang === "en" ? "vi" : "en");
  });
  byId("theme").addEventListener("click", () => {
    const theme = themes[(themes.indexOf(root.dataset.theme || "auto") + 1) % themes.length];
    keep("theme", theme);
    colour(theme);
  });
  byId("help").addEventListener("click", openKeys);
  byId("close").addEventListener("click", closeKeys);
  byId("back").addEventListener("click", () => window.history.back());
  byId("filter").addEventListener("input", filter);
  byId("clear").addEventListener("click", reset);
  window.addEventListener("hashchange", go);
  if (narrow.addEventListener) {
    narrow.addEventListener("change", () => show(current === "source" && !narrow.matches ? "summary" : current));
  }

  /* ---- begin ---- */
  root.classList.add("scripted");
  for (const element of all(".switches")) element.hidden = false;
  for (const entry of all("tr.entry")) entry.tabIndex = -1;
  byId("filter").open = !narrow.matches;
  const theme = recall("theme");
  colour(themes.includes(theme) ? theme : "auto");
  show("summary");
  if (window.location.hash) go();
})();
