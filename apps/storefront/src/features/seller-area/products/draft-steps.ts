import { emptyVariant, MOST_VARIANTS, type Draft } from "./draft";

/**
 * What a press changes besides typing; the same by a script at once and by a form that is sent: `tambah-varian`,
 * `hapus-varian:1`, `foto-utama:2`, `geser-foto:2` (one place to the front), `hapus-foto:0`.
 * @returns the same draft when the word is none of these
 */
export function takeStep(draft: Draft, step: string): Draft {
  const [act = "", place = ""] = step.split(":");
  const at = Number(place);
  switch (act) {
    case "tambah-varian":
      return draft.variants.length >= MOST_VARIANTS
        ? draft
        : { ...draft, variants: [...draft.variants, emptyVariant(freeKey(draft))] };
    case "hapus-varian":
      return draft.variants.length === 1
        ? draft
        : { ...draft, variants: draft.variants.filter((_, index) => index !== at) };
    case "hapus-foto":
      return { ...draft, pictures: draft.pictures.filter((_, index) => index !== at) };
    case "foto-utama":
      return { ...draft, pictures: moved(draft.pictures, at, 0) };
    case "geser-foto":
      return { ...draft, pictures: moved(draft.pictures, at, at - 1) };
    default:
      return draft;
  }
}

function freeKey({ variants }: Draft): string {
  for (let number = variants.length + 1; ; number += 1) {
    const key = `baru-${String(number)}`;
    if (!variants.some((variant) => variant.key === key)) return key;
  }
}

function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const one = list[from];
  if (one === undefined || to < 0) return [...list];
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), one, ...rest.slice(to)];
}
