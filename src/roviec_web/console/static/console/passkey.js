// Forms with data-passkey ask the browser for a passkey before they are sent.
//   create  a new one, of the options in #passkey-options
//   get     one that there is, of the options in #passkey-options
//   login   the same for nobody in particular: the options come from the form's address
// webauthn-json (of django-allauth) turns the bytes of the browser into text and back.
"use strict";

async function optionsFor(form) {
  if (form.dataset.passkey !== "login") {
    return JSON.parse(document.getElementById("passkey-options").textContent);
  }
  const answer = await fetch(form.action, { headers: { Accept: "application/json" } });
  return answer.json();
}

async function ask(form) {
  const options = await optionsFor(form);
  if (form.dataset.passkey !== "create") {
    return window.webauthnJSON.get(options.request_options);
  }
  const wanted = options.creation_options;
  const alone = form.querySelector("[name=passwordless]");
  const selection = wanted.publicKey.authenticatorSelection;
  selection.residentKey = alone && alone.checked ? "required" : "preferred";
  selection.requireResidentKey = Boolean(alone && alone.checked);
  selection.userVerification = "required";
  return window.webauthnJSON.create(wanted);
}

for (const form of document.querySelectorAll("form[data-passkey]")) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const fault = form.querySelector("[role=alert]");
    try {
      form.querySelector("[name=credential]").value = JSON.stringify(await ask(form));
      form.submit();
    } catch (error) {
      if (fault) fault.hidden = false;
    }
  });
}
