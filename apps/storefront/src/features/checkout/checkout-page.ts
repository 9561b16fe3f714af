/**
 * With a script, prices, ways to pay and the total follow what is chosen: the form is sent to the same action as
 * without one, and the parts that may have changed are taken from the page that comes back.
 */
import { formatPhone } from "@/lib/forms/format-phone";

const form = document.querySelector<HTMLFormElement>("form[data-checkout]");
if (form) start(form);

function start(form: HTMLFormElement): void {
  for (const element of form.querySelectorAll<HTMLElement>("[data-without-script]")) element.hidden = true;

  const refresh = refresher(form);
  const asks = "[name^='delivery-'], [name=area], [name=kecamatan], [name=regency], [data-address]";
  form.addEventListener("change", (event) => {
    const target = event.target as HTMLElement;
    unmark(target);
    if (target.matches(asks)) void refresh.ask();
    if (target instanceof HTMLInputElement && target.matches("[data-phone]")) {
      target.value = formatPhone(target.value);
    }
  });

  if (form.dataset.refreshNow === "true") void refresh.ask();

  let placing = false;
  form.addEventListener("submit", (event) => {
    const button = event.submitter;
    if (!(button instanceof HTMLButtonElement) || !button.matches("[data-place]")) return;
    if (placing) {
      event.preventDefault();
    } else if (refresh.busy) {
      // The total that is about to change must be seen first.
      event.preventDefault();
      void refresh.settled().then(() => form.querySelector<HTMLElement>("[data-place]")?.focus());
    } else {
      placing = true;
      button.setAttribute("aria-disabled", "true");
      button.textContent = button.dataset.placing ?? button.textContent;
    }
  });
  // Back from the next page, everything may be pressed again.
  addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
}

/** What was said of a field no longer holds once it is changed; the summary above goes with the next prices. */
function unmark(field: HTMLElement): void {
  const row = field.closest(".form-row-wrong");
  if (!row) return;
  const problem = row.querySelector(".field-problem");
  const described = (field.getAttribute("aria-describedby") ?? "")
    .split(" ")
    .filter((id) => id !== problem?.id);
  if (described.length > 0) field.setAttribute("aria-describedby", described.join(" "));
  else field.removeAttribute("aria-describedby");
  field.removeAttribute("aria-invalid");
  row.classList.remove("form-row-wrong");
  problem?.remove();
}

/** Sends the form for new prices, one request at a time; what changes meanwhile is asked for once more. */
function refresher(form: HTMLFormElement) {
  let running: Promise<void> | undefined;
  let again = false;

  async function run(): Promise<void> {
    const failed = form.querySelector<HTMLElement>("[data-refresh-failed]");
    form.setAttribute("aria-busy", "true");
    do {
      again = false;
      // Without a connection everything typed stays where it is.
      const done = await fetchParts(form, () => again).catch(() => false);
      if (failed) failed.hidden = done;
    } while (again);
    form.removeAttribute("aria-busy");
    running = undefined;
  }

  return {
    get busy() {
      return running !== undefined;
    },
    settled: () => running ?? Promise.resolve(),
    ask() {
      if (running === undefined) running = run();
      else again = true;
      return running;
    },
  };
}

/**
 * @param outdated whether something was chosen since: then the answer is about what no longer stands in the form
 * @returns false when the server could not answer
 */
async function fetchParts(form: HTMLFormElement, outdated: () => boolean): Promise<boolean> {
  const response = await fetch(form.dataset.refresh ?? form.action, {
    method: "POST",
    body: new FormData(form),
    headers: { accept: "text/html" },
  });
  if (response.status >= 500) return false;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  if (outdated()) return true;
  // The basket was emptied or ordered in another tab: the page says so.
  if (!page.querySelector("form[data-checkout]")) {
    location.reload();
    return true;
  }
  const focused = document.activeElement;
  for (const part of document.querySelectorAll<HTMLElement>("[data-part]")) {
    const fresh = page.querySelector<HTMLElement>(`[data-part="${part.dataset.part ?? ""}"]`);
    if (!fresh || part.isEqualNode(fresh)) continue;
    keepOpen(part, fresh);
    const refocus = part.contains(focused) ? selectorOf(focused) : undefined;
    part.replaceWith(document.adoptNode(fresh));
    if (refocus !== undefined) document.querySelector<HTMLElement>(refocus)?.focus({ preventScroll: true });
  }
  tellPlace(form);
  return true;
}

/** What somebody has opened to read stays open. */
function keepOpen(part: HTMLElement, fresh: HTMLElement): void {
  if (part.querySelector("details[open]")) fresh.querySelector("details")?.setAttribute("open", "");
}

/** How to find an element of the old part in the new one. */
function selectorOf(element: Element | null): string | undefined {
  if (element instanceof HTMLInputElement && element.type === "radio") {
    return `input[name="${CSS.escape(element.name)}"][value="${CSS.escape(element.value)}"]`;
  }
  if (element instanceof HTMLButtonElement && element.matches("[data-place]")) return "[data-place]";
  return element?.id ? `#${CSS.escape(element.id)}` : undefined;
}

/** Says where delivery has been worked out to, for those who do not see the prices change. */
function tellPlace(form: HTMLFormElement): void {
  const status = form.querySelector<HTMLElement>("[data-delivery-status]");
  const outside = form.querySelector<HTMLInputElement>("[name=area][value=outside]")?.checked === true;
  const select = form.querySelector<HTMLSelectElement>(outside ? "[name=regency]" : "[name=kecamatan]");
  if (!status || !select?.value) return;
  const told = (status.dataset.changed ?? "%").replace("%", select.selectedOptions[0]?.text.trim() ?? "");
  if (status.textContent !== told) status.textContent = told;
}
