/** With a script the villages of a kecamatan appear as soon as it is chosen. */
import { showVillages } from "@/features/address/villages";

for (const fields of document.querySelectorAll<HTMLElement>("[data-seller-place]")) {
  for (const row of fields.querySelectorAll<HTMLElement>("[data-without-script]")) row.hidden = true;
  fields.querySelector("[name=kecamatan]")?.addEventListener("change", () => void showVillages(fields));
}
