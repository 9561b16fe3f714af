import {
  judgeBpomCosmetic,
  judgeBpomFood,
  judgeBpomNineDigits,
  judgeDrug,
  judgeKemenkes,
} from "./kinds/bpom.js";
import { judgeNib, judgeNpwp, judgeTradeMark } from "./kinds/business.js";
import { judgeHalal, judgeHalalMui } from "./kinds/halal.js";
import { judgePirt } from "./kinds/pirt.js";
import { detectKind } from "./detect.js";
import { MAX_TYPED_LENGTH, normaliseNumber } from "./normalise.js";
import {
  finding,
  type Finding,
  type Judgement,
  type ParsedNumber,
  type ParseOptions,
  type RegistrationKind,
} from "./types.js";

const JUDGES: Readonly<Record<RegistrationKind, (normalised: string, options: ParseOptions) => Judgement>> = {
  halal: judgeHalal,
  halal_mui: judgeHalalMui,
  pirt: judgePirt,
  bpom_food: judgeBpomFood,
  bpom_cosmetic: judgeBpomCosmetic,
  bpom_traditional: (number, options) => judgeBpomNineDigits("bpom_traditional", number, options),
  bpom_supplement: (number, options) => judgeBpomNineDigits("bpom_supplement", number, options),
  bpom_quasi: (number, options) => judgeBpomNineDigits("bpom_quasi", number, options),
  kemenkes_pkrt: judgeKemenkes,
  drug: judgeDrug,
  nib: judgeNib,
  npwp: judgeNpwp,
  trade_mark: judgeTradeMark,
};

/**
 * Parses and judges a number as typed. Never throws; a number that cannot be accepted carries a finding of
 * level `error` with what to do about it. Linear in the length of the text.
 */
export function parseRegistrationNumber(
  kind: RegistrationKind,
  typed: string,
  options: ParseOptions = {},
): ParsedNumber {
  const normalised = normaliseNumber(typed);
  const early = tooLongOrEmpty(typed, normalised);
  if (early) return result(kind, typed, normalised, { display: normalised, parts: {}, findings: [early] });
  const judgement = JUDGES[kind](normalised, options);
  const misshapen = judgement.findings.some((one) => one.code === "shape");
  const looksLike = misshapen ? detectKind(typed) : null;
  if (looksLike !== null && looksLike !== kind) judgement.findings.push(otherKind(looksLike));
  return result(kind, typed, normalised, judgement);
}

function tooLongOrEmpty(typed: string, normalised: string): Finding | null {
  if (typed.length > MAX_TYPED_LENGTH) {
    return finding(
      "too-long",
      "error",
      `Teks terlalu panjang. Tulis nomornya saja, paling banyak ${MAX_TYPED_LENGTH} huruf.`,
      `The text is too long. Write the number only, at most ${MAX_TYPED_LENGTH} characters.`,
    );
  }
  if (normalised === "") return finding("empty", "error", "Nomor belum diisi.", "No number was given.");
  return null;
}

const KIND_NAMES: Readonly<Record<RegistrationKind, string>> = {
  halal: "halal (BPJPH)",
  halal_mui: "halal MUI",
  pirt: "P-IRT",
  bpom_food: "BPOM MD/ML",
  bpom_cosmetic: "BPOM NA",
  bpom_traditional: "BPOM TR",
  bpom_supplement: "BPOM SD",
  bpom_quasi: "BPOM QD",
  kemenkes_pkrt: "Kemenkes PKD",
  drug: "obat",
  nib: "NIB",
  npwp: "NPWP",
  trade_mark: "merek",
};

function otherKind(kind: RegistrationKind): Finding {
  const name = KIND_NAMES[kind];
  return finding(
    "other-kind",
    "error",
    `Nomor ini tampak seperti nomor ${name}. Pilih jenis yang sesuai.`,
    `This looks like a number of kind ${name}. Choose the matching kind.`,
  );
}

function result(
  kind: RegistrationKind,
  typed: string,
  normalised: string,
  judgement: Judgement,
): ParsedNumber {
  return {
    kind,
    typed,
    normalised,
    display: judgement.display,
    parts: judgement.parts,
    findings: judgement.findings,
    acceptable: !judgement.findings.some((one) => one.level === "error"),
  };
}
