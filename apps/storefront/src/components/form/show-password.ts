/** Lets people see the password they type. */
for (const button of document.querySelectorAll<HTMLButtonElement>("[data-show-password]")) {
  const field = button.parentElement?.querySelector("input");
  const word = button.firstElementChild;
  if (!field || !word) continue;
  button.hidden = false;
  const show = (shown: boolean) => {
    field.type = shown ? "text" : "password";
    word.textContent = (shown ? button.dataset.hide : button.dataset.show) ?? "";
  };
  button.addEventListener("click", () => {
    show(field.type === "password");
    field.focus();
  });
  // Browsers offer to keep a password only when it is sent as one.
  field.form?.addEventListener("submit", () => {
    show(false);
  });
}

export {};
