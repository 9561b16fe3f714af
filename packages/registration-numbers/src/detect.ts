import { normaliseNumber } from "./normalise.js";
import type { RegistrationKind } from "./types.js";

const BY_PREFIX: readonly (readonly [RegExp, RegistrationKind])[] = [
  [/^IDM\d/, "trade_mark"],
  [/^(DID|JID|IPT)20\d{2}/, "trade_mark"],
  [/^ID\d/, "halal"],
  [/^LPPOM/, "halal_mui"],
  [/^(MD|ML)\d/, "bpom_food"],
  [/^(N[A-E]|NKIT)\d/, "bpom_cosmetic"],
  [/^(BTR|TR|TI|TL|HT|FF)\d/, "bpom_traditional"],
  [/^(SD|SI|SL)\d/, "bpom_supplement"],
  [/^(QD|QI|QL)\d/, "bpom_quasi"],
  [/^(PKD|PKL)\d/, "kemenkes_pkrt"],
  [/^[DG][A-Z]{2}\d{9}/, "drug"],
];

/**
 * Guesses the kind from a typed number. Digits alone can be several things, so the words before them decide:
 * `P-IRT` makes it a P-IRT number, `NIB` and 13 digits a NIB; 13 bare digits are a NIB, others stay unknown.
 */
export function detectKind(typed: string): RegistrationKind | null {
  const normalised = normaliseNumber(typed);
  const byPrefix = BY_PREFIX.find(([shape]) => shape.test(normalised));
  if (byPrefix) return byPrefix[1];
  if (!/^\d+$/.test(normalised)) return null;
  const words = typed.slice(0, 200).normalize("NFKC").toUpperCase();
  if (/P-?\s?IRT/.test(words)) return "pirt";
  if (words.includes("NPWP")) return "npwp";
  return normalised.length === 13 ? "nib" : null;
}
