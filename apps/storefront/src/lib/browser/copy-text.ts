/** Buttons with `data-copy-text` copy it; they show only where copying works. */
export function startCopying(): void {
  if (navigator.clipboard === undefined) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy-text]")) {
    const label = button.textContent;
    const { copyText = "", copied = "" } = button.dataset;
    const status = button.closest("section")?.querySelector("[data-copy-status]");
    button.hidden = false;
    button.addEventListener("click", () => {
      navigator.clipboard.writeText(copyText).then(
        () => {
          button.textContent = copied;
          if (status) status.textContent = copied;
          setTimeout(() => {
            button.textContent = label;
            if (status) status.textContent = "";
          }, 2500);
        },
        // Refused by the browser: the text beside it can still be selected by hand.
        () => (button.hidden = true),
      );
    });
  }
  for (const field of document.querySelectorAll<HTMLInputElement>("input[data-select-all]")) {
    field.addEventListener("focus", () => field.select());
  }
}
