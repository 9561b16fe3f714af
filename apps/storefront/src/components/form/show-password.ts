/** Lets people see the password they type. */
for (const button of document.querySelectorAll<HTMLButtonElement>("[data-show-password]")) {
  const field = button.parentElement?.querySelector("input");
  if (!field) continue;
  button.hidden = false;
  const show = (shown: boolean) => {
    field.type = shown ? "text" : "password";
    button.setAttribute("aria-pressed", String(shown));
    button.textContent = (shown ? button.dataset.hide : button.dataset.show) ?? "";
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
