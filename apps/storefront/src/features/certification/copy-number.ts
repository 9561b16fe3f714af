/** The copy button shows only where copying works; the field itself can always be selected by hand. */
for (const box of document.querySelectorAll<HTMLElement>("[data-copy]")) {
  const [input, button] = [box.querySelector("input"), box.querySelector("button")];
  if (input === null || button === null || navigator.clipboard === undefined) continue;
  const label = button.textContent;
  button.hidden = false;
  document.querySelector("[data-copy-hint]")?.remove();
  input.removeAttribute("aria-describedby");
  button.addEventListener("click", () => {
    navigator.clipboard.writeText(input.value).then(
      () => {
        button.textContent = button.dataset.done ?? label;
        setTimeout(() => (button.textContent = label), 2500);
      },
      // Refused by the browser: selecting is the next best.
      () => input.select(),
    );
  });
}
