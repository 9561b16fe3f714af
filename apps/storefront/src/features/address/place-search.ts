import type { PlaceHit } from "@/lib/places/search-places";

import { showVillages } from "./villages";

const LONGEST = 7;

/** Loads the list of places with the first touch of the field. */
const places = () => import("@/lib/places/search-places");

/** A field that fills in the places of an address from what somebody types; a combobox with a list. */
export function startPlaceSearch(fields: HTMLElement): void {
  const box = fields.querySelector<HTMLElement>("[data-place-search]");
  const input = box?.querySelector("input");
  const list = box?.querySelector("ul");
  const status = box?.querySelector<HTMLElement>("[data-place-status]");
  if (!box || !input || !list || !status) return;
  box.hidden = false;
  let hits: PlaceHit[] = [];
  let active = -1;

  const tell = (template: string | undefined, value = "") => {
    status.textContent = template?.replace("%", value) ?? "";
  };
  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const mark = (index: number) => {
    active = index;
    for (const [at, option] of [...list.children].entries()) {
      option.setAttribute("aria-selected", String(at === index));
      if (at !== index) continue;
      input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    }
  };
  const pick = async (hit: PlaceHit) => {
    input.value = "";
    close();
    await fill(fields, hit);
    tell(status.dataset.picked, hit.name);
    const next = { village: "street", kecamatan: "village", regency: "district" }[hit.kind];
    fields.querySelector<HTMLElement>(`[name="${next}"]`)?.focus();
  };
  const show = () => {
    const options = hits.map((hit, index) => {
      const option = optionOf(hit, `${list.id}-${index}`, list.dataset);
      // Before the field loses its focus, which closes the list.
      option.addEventListener("pointerdown", (event) => {
        event.preventDefault();
        void pick(hit);
      });
      return option;
    });
    list.replaceChildren(...options);
    active = -1;
    list.hidden = hits.length === 0;
    input.setAttribute("aria-expanded", String(hits.length > 0));
    input.removeAttribute("aria-activedescendant");
    if (hits.length > 0) tell(status.dataset.count, String(hits.length));
    else tell(input.value.trim().length > 1 ? status.dataset.none : undefined);
  };

  input.addEventListener("focus", () => void places(), { once: true });
  input.addEventListener("input", () => {
    const typed = input.value;
    void places().then(({ searchPlaces }) => {
      // Overtaken by more letters.
      if (typed !== input.value) return;
      hits = searchPlaces(typed, LONGEST);
      show();
    });
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    const count = list.hidden ? 0 : hits.length;
    const hit = hits[Math.max(active, 0)];
    if (event.key === "ArrowDown" && count > 0) mark((active + 1) % count);
    else if (event.key === "ArrowUp" && count > 0) mark((active - 1 + count) % count);
    else if (event.key === "Escape" && count > 0) close();
    // Enter chooses, and never sends the form from here.
    else if (event.key !== "Enter") return;
    else if (count > 0 && hit !== undefined) void pick(hit);
    event.preventDefault();
  });
}

function optionOf({ kind, name, within, postcode }: PlaceHit, id: string, names: DOMStringMap): HTMLElement {
  const option = document.createElement("li");
  option.id = id;
  option.role = "option";
  option.setAttribute("aria-selected", "false");
  const title = document.createElement("b");
  title.textContent = name;
  const where = document.createElement("span");
  const what = { village: names.village, kecamatan: names.kecamatan, regency: undefined }[kind];
  const place = [what, within].filter(Boolean).join(", ");
  where.textContent = postcode === null ? place : `${place} · ${postcode}`;
  option.append(title, " ", where);
  return option;
}

/** Chooses the place in the fields, and tells the form, whose own script shows what follows from it. */
async function fill(fields: HTMLElement, hit: PlaceHit): Promise<void> {
  const elsewhere = hit.kind === "regency";
  const radio = fields.querySelector<HTMLInputElement>(
    `input[name="area"][value="${elsewhere ? "outside" : "home"}"]`,
  );
  if (radio !== null) radio.checked = true;
  const select = fields.querySelector<HTMLSelectElement>(
    `select[name="${elsewhere ? "regency" : "kecamatan"}"]`,
  );
  if (select === null) return;
  select.value = hit.area;
  if (!elsewhere) await showVillages(fields, hit.village ?? "");
  fields.dispatchEvent(new Event("change", { bubbles: true }));
}
