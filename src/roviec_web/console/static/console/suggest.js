// Suggestions under the field of the band: arrows go through the links, Escape closes them.
"use strict";

document.addEventListener("keydown", (event) => {
  const box = event.target.closest?.(".band-search");
  if (!box) return;
  const field = box.querySelector("input");
  const stops = [field, ...box.querySelectorAll("#suggestions a")];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    event.preventDefault();
    stops[(stops.indexOf(document.activeElement) + step + stops.length) % stops.length].focus();
  } else if (event.key === "Escape") {
    document.getElementById("suggestions").replaceChildren();
    field.focus();
  }
});

document.addEventListener("focusin", (event) => {
  const box = document.querySelector(".band-search");
  if (box && !box.contains(event.target)) document.getElementById("suggestions").replaceChildren();
});
