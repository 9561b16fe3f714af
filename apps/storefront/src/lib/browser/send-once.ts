/** Forms with `data-once` are sent once, however often their button is pressed. */
export function sendOnce(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-once]")) {
    let sent = false;
    form.addEventListener("submit", (event) => {
      if (sent) event.preventDefault();
      sent = true;
    });
    // Back from the next page, the form may be wanted again.
    addEventListener("pageshow", () => (sent = false));
  }
}
