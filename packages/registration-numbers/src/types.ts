/** Kinds of number this package can parse. Certificate kinds carry the same names as in contracts. */
export const REGISTRATION_KINDS = [
  "halal",
  "halal_mui",
  "pirt",
  "bpom_food",
  "bpom_cosmetic",
  "bpom_traditional",
  "bpom_supplement",
  "bpom_quasi",
  "kemenkes_pkrt",
  "drug",
  "nib",
  "npwp",
  "trade_mark",
] as const;
export type RegistrationKind = (typeof REGISTRATION_KINDS)[number];

/** `error`: refuse. `warning`: accept and tell. `review`: a person must look before it counts. */
export type FindingLevel = "error" | "warning" | "review";

/** One thing noticed about a number, in both languages. */
export interface Finding {
  code: string;
  level: FindingLevel;
  message: { id: string; en: string };
}

/** What the digits say, by name, e.g. `province`, `expiry_year`. Values as written in the number. */
export type Parts = Readonly<Record<string, string>>;

/** The judgement of one typed number. A number of the right shape is not a verified certificate. */
export interface ParsedNumber {
  kind: RegistrationKind;
  /** What the person typed, untouched. */
  typed: string;
  /** Upper case letters and digits only, leading words dropped. */
  normalised: string;
  /** Grouped for reading aloud and comparing by eye. */
  display: string;
  parts: Parts;
  findings: readonly Finding[];
  /** No finding of level `error`. */
  acceptable: boolean;
}

/** Facts around the number that change its judgement. */
export interface ParseOptions {
  /** The legal date to judge against, `YYYY-MM-DD`; without it no rule about time is applied. */
  today?: string;
  /** The record is marked as a demo: its number must carry the mark 99, and only then may it. */
  isDemo?: boolean;
}

/** What a rule of one kind returns. */
export interface Judgement {
  display: string;
  parts: Parts;
  findings: Finding[];
}

/** Builds a finding. */
export function finding(code: string, level: FindingLevel, id: string, en: string): Finding {
  return { code, level, message: { id, en } };
}
