// The review screen: both sides linked, keys, portions of a long plan fetched before they are seen.
// Moving is done here alone; what is written goes to the server, which answers with the clause as it stands then.
"use strict";

(() => {
  const root = document.getElementById("review");
  if (!root) return;
  const byId = (id) => document.getElementById(id);
  const source = byId("source");
  const clauses = byId("clauses");
  const search = byId("review-search");
  const hits = byId("hits");
  const narrow = window.matchMedia("(max-width: 56rem)");
  const mayWrite = root.dataset.shown === "write";
  let chosen = 0;
  let task = "";

  /* ---- portions ---- */
  const coming = new Map();
  const fetchPart = (element) => {
    if (!element.classList.contains("wait")) return Promise.resolve();
    if (!coming.has(element)) coming.set(element, take(element).finally(() => coming.delete(element)));
    return coming.get(element);
  };
  const take = async (element) => {
    const { chunk, sheet } = element.dataset;
    const place = chunk ? `clauses/${chunk}/` : `source/${sheet}/`;
    const address = `${root.dataset.base}${place}?layout=${root.dataset.layout}`;
    const answer = await fetch(address, { headers: { "HX-Request": "true" } });
    if (answer.status === 409) reopen();
    if (!answer.ok) return;
    const words = await answer.text();
    if (chunk) {
      element.innerHTML = words;
      element.classList.remove("wait");
      window.htmx.process(element);
      if (Number(element.dataset.first) <= chosen && chosen <= Number(element.dataset.last)) dress(article(chosen));
    } else {
      element.outerHTML = words;
      light();
    }
  };
  /* Somebody parted or joined clauses: the numbers of this page are others now. */
  const reopen = () => {
    const path = article(chosen) ? article(chosen).dataset.clause : "";
    window.location.replace(`${root.dataset.base}?clause=${encodeURIComponent(path)}`);
  };
  let watchers = [];
  const watch = () => {
    for (const watcher of watchers) watcher.disconnect();
    watchers = [source, clauses].map((pane) => {
      const watcher = new IntersectionObserver(
        (seen) => {
          for (const one of seen) if (one.isIntersecting) fetchPart(one.target);
        },
        { root: narrow.matches ? null : pane, rootMargin: "2500px 0px" },
      );
      for (const element of pane.querySelectorAll("[data-sheet].wait, [data-chunk].wait")) watcher.observe(element);
      return watcher;
    });
  };
  const holding = (pane, number) =>
    Array.from(pane.querySelectorAll("[data-first]")).filter(
      (element) => Number(element.dataset.first) <= number && number <= Number(element.dataset.last),
    );
  const article = (number) => byId(`c${number}`);
  const reach = async (number) => {
    for (const chunk of holding(clauses, number)) await fetchPart(chunk);
    return article(number);
  };

  /* ---- the chosen clause ---- */
  const light = () => {
    for (const element of source.querySelectorAll(".on")) element.classList.remove("on");
    const found = source.querySelectorAll(`[data-n="${chosen}"]`);
    for (const element of found) element.classList.add("on");
    return found[0];
  };
  const scrollSource = async () => {
    let place = light();
    for (const sheet of place ? [] : holding(source, chosen)) {
      const wanted = chosen;
      await fetchPart(sheet);
      if (wanted !== chosen) return;
      place = light();
      if (place) break;
    }
    if (!place || (narrow.matches && root.dataset.side !== "source")) return;
    if (narrow.matches) place.scrollIntoView({ block: "center" });
    else source.scrollTop += place.getBoundingClientRect().top - source.getBoundingClientRect().top - source.clientHeight / 3;
  };
  const tasksOf = (clause) => Array.from(clause.querySelectorAll("[data-task].task"));
  const pick = (clause, name) => {
    const tasks = tasksOf(clause);
    const picked = tasks.find((element) => element.dataset.task === name) || tasks[0];
    for (const element of tasks) element.classList.toggle("picked", element === picked && tasks.length > 1);
    task = picked ? picked.dataset.task : "";
  };
  const dress = (clause) => {
    if (!clause) return;
    clause.classList.add("chosen");
    pick(clause, task);
    const place = clause.querySelector(".acts");
    if (!mayWrite || !place || place.firstChild) return;
    const acts = byId("acts").content.cloneNode(true);
    const halted = Boolean(clause.querySelector(`[data-task="${CSS.escape(task)}"].halted`));
    const off = {
      task: !task,
      operated: halted,
      halted: !halted,
      parts: !("parts" in clause.dataset),
      joins: !("joins" in clause.dataset),
      finding: !clause.querySelector(".findings li:not(.dismissed)"),
      undo: !clause.querySelector(".history"),
      redo: !("redo" in clause.dataset),
    };
    for (const [name, hidden] of Object.entries(off)) {
      if (hidden) for (const button of acts.querySelectorAll(`[data-${name}]`)) button.remove();
    }
    place.append(acts);
    window.htmx.process(place);
  };
  const undress = () => {
    for (const clause of clauses.querySelectorAll(".chosen")) {
      clause.classList.remove("chosen");
      const acts = clause.querySelector(".acts");
      if (acts && !acts.querySelector(".htmx-request")) acts.replaceChildren(); // its answer brings a new clause
    }
  };
  const choose = (clause, { focus = true, scroll = true } = {}) => {
    if (!clause) return;
    const number = Number(clause.dataset.n);
    if (number !== chosen || !clause.classList.contains("chosen")) {
      undress();
      if (number !== chosen) task = "";
      chosen = number;
      dress(clause);
    }
    if (focus) clause.focus({ preventScroll: true });
    if (scroll) clause.scrollIntoView({ block: narrow.matches ? "start" : "nearest" });
    window.history.replaceState(null, "", `${root.dataset.base}#c${number}`);
    scrollSource();
  };
  const go = async (number, options) => {
    const clause = article(number) || (await reach(number));
    if (narrow.matches) show("clauses");
    choose(clause, options);
  };
  const step = (way) => {
    const next = article(chosen + way);
    if (next) choose(next);
    else if (chosen + way >= 0) go(chosen + way);
  };
  const stepTask = (way) => {
    const clause = article(chosen);
    const tasks = clause ? tasksOf(clause) : [];
    const at = tasks.findIndex((element) => element.dataset.task === task);
    const next = tasks[at + way];
    if (next) redress(clause, next.dataset.task);
  };
  const redress = (clause, name) => {
    task = name;
    clause.querySelector(".acts").replaceChildren();
    dress(clause);
  };
  const jump = (name) => {
    const numbers = (byId("progress").dataset[name] || "").split(" ").filter(Boolean).map(Number);
    const next = numbers.find((number) => number > chosen) ?? numbers[0];
    if (next !== undefined) go(next);
  };
  const show = (side) => {
    root.dataset.side = side;
    for (const button of document.querySelectorAll("[data-side].button")) {
      button.setAttribute("aria-pressed", String(button.dataset.side === side));
    }
  };
  const cross = () => {
    const inSource = source.contains(document.activeElement);
    show(inSource ? "clauses" : "source");
    if (inSource) go(chosen);
    else {
      source.focus({ preventScroll: true });
      scrollSource();
    }
  };

  /* ---- pointer ---- */
  document.addEventListener("click", (event) => {
    const target = event.target;
    const hit = target.closest('a[href^="#c"]');
    if (hit) {
      event.preventDefault();
      hits.replaceChildren();
      go(Number(hit.getAttribute("href").slice(2)));
      return;
    }
    if (!target.closest(".review-search")) hits.replaceChildren();
    const side = target.closest("button[data-side]");
    if (side) {
      show(side.dataset.side);
      if (side.dataset.side === "source") scrollSource();
      else go(chosen);
      return;
    }
    if (target.closest("[data-show-source]")) {
      show("source");
      scrollSource();
      return;
    }
    const jumper = target.closest("button[data-go]");
    if (jumper) jump(jumper.dataset.go);
    if (target.closest("[data-cancel]")) cancel();
    const breaker = target.closest("[data-break]");
    if (breaker) breakAt(breaker.form.elements.texts);
  });
  source.addEventListener("click", (event) => {
    const place = event.target.closest("[data-n]");
    if (place && !String(window.getSelection())) go(Number(place.dataset.n));
  });
  clauses.addEventListener("click", (event) => {
    const clause = event.target.closest(".clause");
    if (!clause) return;
    const within = event.target.closest("[data-task].task");
    if (Number(clause.dataset.n) !== chosen) task = "";
    if (within) task = within.dataset.task;
    const held = event.target.closest("a, button, input, textarea, select, label, summary, form");
    choose(clause, { focus: !held && !String(window.getSelection()), scroll: false });
    if (within && !held) redress(clause, within.dataset.task);
  });

  /* ---- parting a clause: a line ends at the cursor ---- */
  const breakAt = (field) => {
    const at = field.selectionStart;
    const behind = field.value.slice(field.selectionEnd).trimStart();
    const before = field.value.slice(0, at).trimEnd();
    if (!before || !behind) return;
    field.value = `${before}\n${behind}`;
    field.focus();
    field.setSelectionRange(before.length + 1, before.length + 1);
  };

  /* ---- keys ---- */
  const cancel = () => {
    const clause = article(chosen);
    const editor = clause && clause.querySelector(".editor");
    if (editor && editor.firstChild) {
      editor.replaceChildren();
      clause.focus({ preventScroll: true });
    }
  };
  /* Accepting by key goes on at once; what the server refuses is come back to. */
  const ahead = new Map();
  const press = (key) => {
    const clause = article(chosen);
    if (!clause || !mayWrite) return;
    dress(clause);
    const wanted = key === "e" && !task ? "s" : key;
    const button = clause.querySelector(`.acts [data-key="${wanted}"]`);
    if (!button) return;
    if (wanted === "a") ahead.set(clause.dataset.clause, chosen);
    button.click();
    if (wanted === "a") step(1);
  };
  const commands = {
    j: () => step(1),
    k: () => step(-1),
    l: () => stepTask(1),
    h: () => stepTask(-1),
    n: () => jump("findings"),
    o: () => jump("open"),
    c: () => jump("conflicts"),
    "/": () => search.focus(),
    "?": () => byId("keys").showModal(),
    ...Object.fromEntries([..."aesmbdtxvur", "shift+s", "shift+m", "shift+t"].map((key) => [key, () => press(key)])),
  };
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || document.querySelector("dialog[open]")) return;
      if (event.target === search && ["Enter", "Escape"].includes(event.key)) {
        const first = hits.querySelector("a");
        if (event.key === "Enter" && first) first.click();
        else if (event.key === "Escape") {
          hits.replaceChildren();
          search.blur();
        } else return;
        event.preventDefault();
        return;
      }
      if (event.key === "Escape") cancel();
      if (event.target.closest("input, textarea, select")) return;
      if (event.key === "Enter" && !event.target.closest("a, button, summary, form")) {
        event.preventDefault();
        cross();
        return;
      }
      const letter = event.key.toLowerCase();
      const command = commands[event.key] || commands[event.shiftKey && /^[a-z]$/.test(letter) ? `shift+${letter}` : letter];
      if (!command || event.repeat && !"jk".includes(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
      command();
    },
    true,
  );

  /* ---- what is sent and what comes back ---- */
  document.body.addEventListener("htmx:configRequest", (event) => {
    const clause = event.target.closest(".clause");
    const said = event.detail.parameters;
    if (!clause) return;
    said.set("layout", root.dataset.layout);
    if (!said.has("clause")) said.set("clause", clause.dataset.clause);
    if (!said.has("stamp")) said.set("stamp", clause.dataset.stamp);
    if (!said.has("task") && event.target.closest("[data-key]") && event.target.closest("[data-key]").dataset.key !== "a") said.set("task", task);
  });
  document.body.addEventListener("htmx:afterSettle", (event) => {
    const clause = article(chosen);
    if (!clause) return;
    dress(clause);
    const form = clause.querySelector(".editor form");
    for (const breaker of clause.querySelectorAll("[data-break]")) breaker.hidden = false;
    if (form && !form.contains(document.activeElement)) {
      const wrong = form.querySelector(".wrong :is(input, textarea, select)");
      (wrong || form.querySelector(":is(input:not([type=hidden]), textarea, select)") || form.querySelector("button"))?.focus();
      form.scrollIntoView({ block: "nearest" });
    } else if (!form && event.detail.elt?.classList?.contains("clause")) {
      if (document.activeElement === document.body || clauses.contains(document.activeElement)) clause.focus({ preventScroll: true });
    }
    watch();
  });
  document.body.addEventListener("htmx:afterRequest", (event) => {
    const { path, parameters } = event.detail.requestConfig;
    if (!path.endsWith("/review/accept/")) return;
    const number = ahead.get(parameters.clause);
    ahead.delete(parameters.clause);
    if (number === undefined && event.detail.successful) step(1);
    else if (number !== undefined && !event.detail.successful) go(number);
  });
  document.body.addEventListener("review-accepted", () => {
    for (const chunk of clauses.querySelectorAll("[data-chunk]")) chunk.classList.add("wait");
    watch();
  });

  /* ---- begin ---- */
  narrow.addEventListener("change", watch);
  watch();
  const asked = /^#c(\d+)$/.exec(window.location.hash);
  if (asked) go(Number(asked[1]));
  else if (root.dataset.asked) go(Number(root.dataset.asked));
  else choose(article(1) || article(0), { focus: false, scroll: false });
  window.addEventListener("hashchange", () => {
    const now = /^#c(\d+)$/.exec(window.location.hash);
    if (now) go(Number(now[1]));
  });
})();
