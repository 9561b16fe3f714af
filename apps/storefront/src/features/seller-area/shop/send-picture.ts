/** With a script a picture is sent as soon as it is chosen: one press fewer. */
for (const form of document.querySelectorAll<HTMLFormElement>("[data-picture-form]")) {
  const file = form.querySelector<HTMLInputElement>("input[type=file]");
  const button = form.querySelector<HTMLButtonElement>("button");
  const status = form.querySelector<HTMLElement>("[role=status]");
  if (!file || !button || !status) continue;
  button.hidden = true;
  file.addEventListener("change", () => {
    if (!file.files?.length) return;
    status.textContent = form.dataset.sending ?? "";
    form.submit();
  });
  // Back from another page, nothing is being sent any more.
  addEventListener("pageshow", () => (status.textContent = ""));
}
