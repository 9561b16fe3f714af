/**
 * Search-as-you-type costs nothing until somebody wants to type: the first focus of a search field loads it.
 * Without JavaScript, or when loading fails, the form is still a form.
 */
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-suggest]")) {
  const input = form.querySelector<HTMLInputElement>("input[name=q]");
  const load = async () => {
    if (input === null) return;
    const { mountSuggest } = await import("./search-suggest.island");
    mountSuggest(form, input);
  };
  input?.addEventListener("focus", () => void load().catch(() => undefined), { once: true });
}
