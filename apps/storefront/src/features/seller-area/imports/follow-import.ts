/** Milliseconds between two looks. */
const PAUSE = 2000;

/** Follows an import that is under way: puts what the page says by now in the place of what it said. */
async function follow(): Promise<void> {
  const shown = document.querySelector("[data-import-running]");
  if (!shown) return;
  await new Promise((resume) => setTimeout(resume, PAUSE));
  if (document.hidden) {
    void follow();
    return;
  }
  const page = await fetch(location.href, { headers: { accept: "text/html" } })
    .then((response) => (response.ok && !response.redirected ? response.text() : null))
    .catch(() => null);
  const found = page === null ? null : new DOMParser().parseFromString(page, "text/html");
  const next = found?.querySelector("[data-import-running]");
  if (next) shown.replaceWith(document.importNode(next, true));
  // Over: the whole page says what it came to.
  else if (found?.querySelector("#akhir")) {
    location.reload();
    return;
  }
  void follow();
}

void follow();

const form = document.querySelector<HTMLFormElement>("[data-import-form]");
form?.addEventListener("submit", () => {
  const status = form.querySelector<HTMLElement>("[role=status]");
  if (status) status.textContent = form.dataset.sending ?? "";
});
