/** Parameters as Stripe takes them: texts and hashes of them, `a[b]=c`. Lists are hashes with numbers for keys. */
export type FormValue = string | FormHash;
export interface FormHash {
  [name: string]: FormValue;
}

/** Reads `a[b][0]=c` from a form-encoded text. */
export function parseForm(text: string): FormHash {
  const root: FormHash = Object.create(null) as FormHash;
  for (const [key, value] of new URLSearchParams(text)) {
    const [first = "", ...rest] = key.split(/\[|\]\[|\]/);
    const path = [first, ...rest.slice(0, key.includes("[") ? -1 : undefined)];
    let place = root;
    for (const part of path.slice(0, -1)) {
      const inner = place[part];
      place = typeof inner === "object" ? inner : (place[part] = Object.create(null) as FormHash);
    }
    const last = path.at(-1) ?? "";
    place[last === "" ? String(Object.keys(place).length) : last] = value;
  }
  return root;
}

/** The entries of a list parameter. */
export function listOf(value: FormValue | undefined): string[] {
  if (value === undefined) return [];
  return typeof value === "string"
    ? [value]
    : Object.values(value).flatMap((one) => (typeof one === "string" ? [one] : []));
}

/** The text of a parameter; an empty one counts as absent, as at Stripe. */
export function textOf(value: FormValue | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The whole number of a parameter that was checked to be one. */
export function numberOf(value: FormValue | undefined): number | undefined {
  const text = textOf(value);
  return text === undefined ? undefined : Number(text);
}

/** The texts of a hash such as `metadata`. */
export function textsOf(value: FormValue | undefined): Record<string, string> {
  if (value === undefined || typeof value === "string") return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, text]) => (typeof text === "string" ? [[key, text]] : [])),
  );
}
