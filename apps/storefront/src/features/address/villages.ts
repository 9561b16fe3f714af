const selectIn = (fields: HTMLElement, name: string) =>
  fields.querySelector<HTMLSelectElement>(`select[name="${name}"]`);

/** Lists the villages of the chosen kecamatan, one of them chosen or none. */
export async function showVillages(fields: HTMLElement, chosen = ""): Promise<void> {
  const { villagesOf } = await import("@/lib/places/places");
  const [kecamatan, villages] = [selectIn(fields, "kecamatan"), selectIn(fields, "village")];
  if (kecamatan === null || villages === null) return;
  const options = villagesOf(kecamatan.value).map(({ code, name, postcode }) => {
    const option = new Option(name, code, false, code === chosen);
    option.dataset.postcode = postcode;
    return option;
  });
  const { first = "", choose = "" } = villages.dataset;
  villages.replaceChildren(new Option(options.length === 0 ? first : choose, ""), ...options);
  villages.value = chosen;
  showPostcode(fields);
}

/** Says the postcode of the chosen village. */
export function showPostcode(fields: HTMLElement): void {
  const line = fields.querySelector<HTMLElement>("[data-postcode-line]");
  const postcode = selectIn(fields, "village")?.selectedOptions[0]?.dataset.postcode;
  if (line !== null) {
    line.textContent =
      postcode === undefined ? "" : (line.dataset.postcodeLine ?? "%").replace("%", postcode);
  }
}
