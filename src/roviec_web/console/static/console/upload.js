// Of the upload page: files dropped on [data-drop] are those of its file field; they are listed before they are sent.
"use strict";

for (const drop of document.querySelectorAll("[data-drop]")) {
  const field = drop.querySelector("input[type=file]");
  const list = drop.querySelector("[data-drop-list]");
  const most = Number(list.dataset.most) * 1_000_000;

  const show = () => {
    list.replaceChildren(
      ...Array.from(field.files, (file) => {
        const row = document.createElement("li");
        const [size, unit] = file.size < 1_048_576 ? [file.size / 1_024, "KB"] : [file.size / 1_048_576, "MB"];
        const shown = `${size.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 })} ${unit}`;
        row.textContent = `${file.name} – ${shown}${file.size > most ? ` – ${list.dataset.tooLarge}` : ""}`;
        return row;
      }),
    );
  };

  drop.querySelector("[data-drop-hint]").hidden = false;
  field.addEventListener("change", show);
  drop.addEventListener("dragover", (event) => {
    event.preventDefault();
    drop.classList.add("over");
  });
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    const chosen = new DataTransfer();
    for (const file of field.multiple ? [...field.files, ...event.dataTransfer.files] : event.dataTransfer.files) chosen.items.add(file);
    field.files = chosen.files;
    show();
  });
}
