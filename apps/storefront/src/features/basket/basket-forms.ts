/**
 * The basket's forms send themselves when something is chosen or typed; their buttons for that are only there
 * without a script. Every answer is a fresh page.
 */
for (const button of document.querySelectorAll<HTMLElement>("[data-without-script]")) button.hidden = true;

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-choose]")) {
  form.addEventListener("change", () => form.requestSubmit());
}

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-steps]")) {
  const input = form.querySelector<HTMLInputElement>("input[type=number]");
  input?.addEventListener("change", () => {
    if (input.value !== input.dataset.was) form.requestSubmit();
  });
}

export {};
