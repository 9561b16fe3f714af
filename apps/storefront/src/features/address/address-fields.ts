/** With a script the villages of a kecamatan appear as soon as it is chosen, and places can be searched for. */
import { startPlaceSearch } from "./place-search";
import { showPostcode, showVillages } from "./villages";

for (const fields of document.querySelectorAll<HTMLElement>("[data-address]")) {
  for (const row of fields.querySelectorAll<HTMLElement>("[data-without-script]")) row.hidden = true;
  fields.querySelector("[name=kecamatan]")?.addEventListener("change", () => void showVillages(fields));
  fields.querySelector("[name=village]")?.addEventListener("change", () => showPostcode(fields));
  startPlaceSearch(fields);
}
