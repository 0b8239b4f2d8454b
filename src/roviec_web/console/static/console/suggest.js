// Suggestions under a field, in the .suggested behind it. In the band htmx brings links; a field with
// data-picks="address?for=…" asks there for buttons that fill it in: the whole of it, or of a field with several lines
// the line that is typed. Arrows go through what is suggested, Escape closes it. Without this the field is typed in.
"use strict";

const PAUSE_MS = 200;
let pause;
let asked = new AbortController();

function partsOf(target) {
  const list = target.closest?.(".suggested") ?? target.nextElementSibling;
  return list?.matches(".suggested") && list.firstElementChild ? { list, field: list.previousElementSibling } : null;
}

function lineOf(field) {
  if (field.tagName !== "TEXTAREA") return { start: 0, end: field.value.length };
  const start = field.value.lastIndexOf("\n", field.selectionStart - 1) + 1;
  const end = field.value.indexOf("\n", start);
  return { start, end: end < 0 ? field.value.length : end };
}

function listOf(field) {
  if (!field.nextElementSibling?.matches(".suggested")) {
    const list = document.createElement("div");
    list.className = "suggested";
    list.setAttribute("role", "status");
    field.after(list);
  }
  return field.nextElementSibling;
}

async function ask(field) {
  const { start, end } = lineOf(field);
  asked.abort();
  asked = new AbortController();
  const address = `${field.dataset.picks}&q=${encodeURIComponent(field.value.slice(start, end))}`;
  try {
    const answer = await fetch(address, { signal: asked.signal });
    if (answer.ok) listOf(field).innerHTML = await answer.text();
  } catch (fault) {
    if (fault.name !== "AbortError") listOf(field).replaceChildren();
  }
}

document.addEventListener("input", (event) => {
  const field = event.target;
  if (!field.matches("[data-picks]")) return;
  clearTimeout(pause);
  pause = setTimeout(() => ask(field), PAUSE_MS);
});

document.addEventListener("click", (event) => {
  const picked = event.target.closest("[data-picked]");
  if (!picked) return;
  const { list, field } = partsOf(picked);
  const { start, end } = lineOf(field);
  field.setRangeText(picked.dataset.picked, start, end, "end");
  list.replaceChildren();
  field.focus();
});

document.addEventListener("keydown", (event) => {
  const parts = partsOf(event.target);
  if (!parts) return;
  const stops = [parts.field, ...parts.list.querySelectorAll("a, button")];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    event.preventDefault();
    stops[(stops.indexOf(document.activeElement) + step + stops.length) % stops.length].focus();
  } else if (event.key === "Escape") {
    parts.list.replaceChildren();
    parts.field.focus();
  }
});

document.addEventListener("focusin", (event) => {
  for (const list of document.querySelectorAll(".suggested")) {
    if (!list.contains(event.target) && list.previousElementSibling !== event.target) list.replaceChildren();
  }
});
