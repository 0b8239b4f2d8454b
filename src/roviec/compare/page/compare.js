/* The page works without this: it adds the filter, the keys and the switches. */
(() => {
  "use strict";
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  const labels = JSON.parse(byId("labels").textContent);
  const rows = all(".row");
  const form = document.querySelector(".sift");

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

  /* ---- colours ---- */
  const themes = ["auto", "light", "dark"];
  const colour = (theme) => {
    if (theme === "auto") delete root.dataset.theme;
    else root.dataset.theme = theme;
    byId("theme").textContent = labels["theme_" + theme];
  };

  /* ---- filter ---- */
  const fold = (words) =>
    words.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đĐ]/g, "d").toLowerCase().replace(/\s+/g, " ");
  const folded = new Map();
  const foldedOf = (row) => {
    if (!folded.has(row)) folded.set(row, fold(row.textContent));
    return folded.get(row);
  };
  const filter = () => {
    const kind = byId("filter-kind").value;
    const words = fold(byId("find").value).trim();
    const active = Boolean(kind || words);
    let shown = 0;
    for (const row of rows) {
      if (!row.dataset.k) continue;
      row.hidden = active && ((kind && row.dataset.k !== kind) || (words && !foldedOf(row).includes(words)));
      if (!row.hidden) shown += 1;
    }
    for (const same of all("details.same")) {
      const left = Array.from(same.querySelectorAll(".row")).filter((row) => !row.hidden).length;
      same.hidden = active && !left;
      same.open = Boolean(words) && left > 0;
    }
    byId("shown").textContent = active ? labels.shown.replace("{n}", String(shown)) : "";
  };

  /* ---- keys ---- */
  const visible = (element) => element.getClientRects().length > 0;
  const step = (way) => {
    const stops = rows.filter((row) => row.dataset.d && visible(row));
    if (!stops.length) return;
    const at = stops.indexOf(document.activeElement.closest(".row"));
    const row = stops[Math.min(Math.max(at + way, 0), stops.length - 1)];
    for (const other of all(".row.on")) other.classList.remove("on");
    row.classList.add("on");
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: "center" });
  };
  const keys = byId("keys");
  const openKeys = () => (keys.showModal ? keys.showModal() : keys.setAttribute("open", ""));
  const closeKeys = () => (keys.close ? keys.close() : keys.removeAttribute("open"));
  const commands = {
    j: () => step(1),
    k: () => step(-1),
    "?": openKeys,
    "/": (event) => {
      if (!form) return;
      event.preventDefault();
      byId("find").focus();
    },
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || keys.open) return;
    if (event.target.closest("input, select, textarea")) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    if (commands[event.key]) commands[event.key](event);
  });

  /* ---- a link into a folded stretch opens it ---- */
  const reveal = () => {
    const row = byId(window.location.hash.slice(1));
    const same = row && row.closest("details");
    if (same) same.open = true;
    if (row && row.classList.contains("row")) {
      row.hidden = false;
      row.focus({ preventScroll: true });
      row.scrollIntoView({ block: "center" });
    }
  };
  window.addEventListener("hashchange", reveal);

  /* ---- switches ---- */
  byId("print").addEventListener("click", () => window.print());
  byId("theme").addEventListener("click", () => {
    const theme = themes[(themes.indexOf(root.dataset.theme || "auto") + 1) % themes.length];
    keep("theme", theme);
    colour(theme);
  });
  byId("help").addEventListener("click", openKeys);
  byId("close").addEventListener("click", closeKeys);
  if (form) {
    form.hidden = false;
    form.addEventListener("input", filter);
    form.addEventListener("submit", (event) => event.preventDefault());
  }

  /* ---- begin ---- */
  root.classList.add("scripted");
  for (const element of all(".switches")) element.hidden = false;
  const theme = recall("theme");
  colour(themes.includes(theme) ? theme : "auto");
  if (window.location.hash) reveal();
})();
