/**
 * Manners for sheets and small menus that already work without JavaScript: focus moves into an open sheet and
 * stays there, Escape closes, and focus returns to where it came from.
 */
const openerOfSheet = () => document.querySelector<HTMLElement>(`[data-sheet-open][href="${location.hash}"]`);
const openSheet = () => document.querySelector<HTMLElement>("[data-sheet]:target");
/** On a wide screen the filter is a column of the page and not a sheet. */
const covers = (sheet: HTMLElement) => getComputedStyle(sheet).position === "fixed";

let cameFrom: HTMLElement | null = null;

function settle(): void {
  const sheet = openSheet();
  const open = sheet !== null && covers(sheet);
  for (const each of document.querySelectorAll<HTMLElement>("[data-sheet]")) {
    const now = open && each === sheet;
    for (const [name, value] of Object.entries({
      role: "dialog",
      "aria-modal": "true",
      "aria-labelledby": each.querySelector("h2")?.id ?? "",
    })) {
      if (now) each.setAttribute(name, value);
      else each.removeAttribute(name);
    }
  }
  if (open) {
    cameFrom = openerOfSheet();
    sheet.querySelector<HTMLElement>("h2")?.focus();
  } else if (cameFrom !== null) {
    cameFrom.focus();
    cameFrom = null;
  }
}

function keepInside(event: KeyboardEvent, sheet: HTMLElement): void {
  const stops = [
    ...sheet.querySelectorAll<HTMLElement>("a[href]:not([tabindex]),button,input:not([type=hidden]),summary"),
  ].filter((element) => element.checkVisibility());
  const [first, last] = [stops[0], stops.at(-1)];
  const at = document.activeElement;
  const leaving = event.shiftKey ? at === first || !stops.includes(at as HTMLElement) : at === last;
  if (!leaving) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}

addEventListener("hashchange", settle);
addEventListener("keydown", (event) => {
  const sheet = openSheet();
  if (sheet !== null && covers(sheet)) {
    if (event.key === "Escape") sheet.querySelector<HTMLElement>(".sheet-close")?.click();
    if (event.key === "Tab") keepInside(event, sheet);
  }
  if (event.key === "Escape") closeMenus();
});
addEventListener("click", (event) => closeMenus(event.target as Node));

function closeMenus(except?: Node): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>("details[data-menu][open]")) {
    if (except === undefined || !menu.contains(except)) menu.open = false;
  }
}

// Empty fields would only make addresses longer.
addEventListener("submit", (event) => {
  const form = event.target as HTMLFormElement;
  if (form.method !== "get") return;
  for (const field of form.querySelectorAll<HTMLInputElement>("input")) {
    if (field.value === "") field.disabled = true;
  }
});
addEventListener("pageshow", () => {
  for (const field of document.querySelectorAll<HTMLInputElement>("[data-sheet] input:disabled")) {
    field.disabled = false;
  }
});

export {};
