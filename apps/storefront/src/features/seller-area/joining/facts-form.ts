import {
  LEGAL_FORMS,
  SELLER_CONSENTS,
  SELLER_CONSENT_PURPOSES,
  type LegalForm,
  type SellerConsentPurpose,
} from "@gerai/contracts";

import { linesOf, textOf } from "@/lib/forms/form-state";
import { mobileNumber } from "@/lib/forms/mobile-number";
import { kecamatanOf, villageOf } from "@/lib/places/places";

import { listed, type JoiningProblem, type Reading } from "./login-forms";

/** The body of `POST /seller/registrations`. */
export interface Registration {
  name: string;
  contact_name: string;
  legal_form: LegalForm;
  nib: string | null;
  kecamatan_code: string;
  village_code: string | null;
  story: string;
  whatsapp: string | null;
  pickup_address: string | null;
  bank_name: string | null;
  bank_account_holder: string | null;
  bank_account_number: string | null;
  tax_statement_on: string | null;
  consents: { purpose: string; version: string }[];
}

/** Words of their own, so that each line of the summary says which box it means. */
const CONSENT_PROBLEMS: Readonly<Partial<Record<SellerConsentPurpose, JoiningProblem>>> = {
  terms: "termsMissing",
  public_profile: "profileMissing",
};

/** Name of the box of a consent. */
export function consentField(purpose: string): string {
  return `consent_${purpose}`;
}

/**
 * Reads what a maker tells of the business when joining.
 * @param today the legal date, on which a tax statement that was ticked counts as given
 */
export function readFacts(form: FormData, today: string): Reading<Registration> {
  const text = (name: string, longest = 200) => textOf(form, name, longest);
  const ticked = (name: string) => form.get(name) !== null;
  const kecamatan = kecamatanOf(text("kecamatan", 10))?.code ?? "";
  const village = villageIn(kecamatan, text("village", 20));
  const values: Record<string, string> = {
    name: text("name"),
    contactName: text("contactName"),
    legalForm: text("legalForm", 20),
    nib: text("nib", 40),
    whatsapp: text("whatsapp", 40),
    story: linesOf(form, "story"),
    kecamatan,
    village,
    pickup: text("pickup", 500),
    bank: text("bank", 100),
    holder: text("holder", 100),
    account: text("account", 40),
  };
  const { nib = "", whatsapp = "", pickup = "", bank = "", holder = "", account = "" } = values;
  const given = SELLER_CONSENT_PURPOSES.filter((purpose) => ticked(consentField(purpose)));
  const missing = SELLER_CONSENT_PURPOSES.filter(
    (purpose) => SELLER_CONSENTS[purpose].required && !given.includes(purpose),
  );
  for (const name of ["taxStatement", ...given.map(consentField)]) {
    if (ticked(name)) values[name] = "1";
  }
  const anyMoney = [bank, holder, account].some((one) => one !== "");
  const problems = listed(
    ["name", values.name === "" ? "nameMissing" : null],
    ["contactName", values.contactName === "" ? "contactNameMissing" : null],
    ["nib", nib !== "" && !/^\d{13}$/.test(digitsOf(nib)) ? "nibOdd" : null],
    ["whatsapp", whatsapp !== "" && mobileNumber(whatsapp) === null ? "whatsappOdd" : null],
    ["kecamatan", kecamatan === "" ? "kecamatanMissing" : null],
    ["pickup", pickup !== "" && pickup.length < 5 ? "pickupShort" : null],
    ["bank", anyMoney && bank === "" ? "bankMissing" : null],
    ["holder", anyMoney && holder === "" ? "holderMissing" : null],
    ["account", !anyMoney ? null : account === "" ? "accountMissing" : accountProblem(account)],
    ...missing.map((purpose): [string, JoiningProblem] => [
      consentField(purpose),
      CONSENT_PROBLEMS[purpose] ?? "consentMissing",
    ]),
    [consentField("payouts"), anyMoney && !given.includes("payouts") ? "payoutsNeeded" : null],
  );
  return {
    values,
    problems,
    data: {
      name: values.name ?? "",
      contact_name: values.contactName ?? "",
      legal_form: LEGAL_FORMS.find((one) => one === values.legalForm) ?? "perorangan",
      nib: orNull(digitsOf(nib)),
      kecamatan_code: kecamatan,
      village_code: orNull(village),
      story: values.story ?? "",
      whatsapp: mobileNumber(whatsapp),
      pickup_address: orNull(pickup),
      bank_name: orNull(bank),
      bank_account_holder: orNull(holder),
      bank_account_number: orNull(account),
      tax_statement_on: ticked("taxStatement") ? today : null,
      consents: given.map((purpose) => ({ purpose, version: SELLER_CONSENTS[purpose].version })),
    },
  };
}

/** The field that a refusal of the backend is about; null when no single one is. */
export function fieldOfRefusal(code: string | null): string | null {
  if (code === null) return null;
  if (code.startsWith("nib_")) return "nib";
  const fields: Readonly<Record<string, string>> = {
    unknown_place: "kecamatan",
    whatsapp_shape: "whatsapp",
    bank_account_shape: "account",
    handle_empty: "name",
  };
  return Object.hasOwn(fields, code) ? (fields[code] ?? null) : null;
}

/** A village of the kecamatan that was chosen before is none of this one. */
function villageIn(kecamatan: string, code: string): string {
  return kecamatan !== "" && code.startsWith(`${kecamatan}.`) ? (villageOf(code)?.code ?? "") : "";
}

function digitsOf(typed: string): string {
  return typed.replaceAll(/[\s.-]/g, "");
}

function accountProblem(typed: string): "accountOdd" | null {
  return /^\d{6,20}$/.test(digitsOf(typed)) ? null : "accountOdd";
}

function orNull(text: string): string | null {
  return text === "" ? null : text;
}
