import type { LegalDate } from "@gerai/contracts";

import { linesOf, textOf } from "@/lib/forms/form-state";

import { digitsOf, listed, orNull, type Reading } from "../shop/shop-form";

/** Name of the box that allows keeping a bank account. */
export const PAYOUTS_FIELD = "consentPayouts";

/** Part of the body of `POST /seller/private`; what is absent stays. */
export interface PrivateChange {
  pickup_address?: string | null;
  bank_name?: string | null;
  bank_account_holder?: string | null;
  bank_account_number?: string | null;
  nik?: string | null;
  tax_statement_on?: string | null;
}

/** Reads where the courier fetches parcels. */
export function readPickup(form: FormData): Reading<PrivateChange> {
  const pickup = linesOf(form, "pickup", 500);
  return {
    values: { pickup },
    problems: listed(["pickup", pickup !== "" && pickup.length < 5 ? "pickupShort" : null]),
    data: { pickup_address: orNull(pickup) },
  };
}

/**
 * Reads the bank account.
 * @param known whether a number is kept already, which then may be left empty, and whether keeping one is allowed
 */
export function readBank(
  form: FormData,
  known: { account: boolean; consent: boolean },
): Reading<PrivateChange> {
  const bank = textOf(form, "bank", 100);
  const holder = textOf(form, "holder", 100);
  const account = textOf(form, "account", 40);
  const allowed = known.consent || form.get(PAYOUTS_FIELD) !== null;
  return {
    // The number itself does not come back: the page may be looked at over a shoulder.
    values: { bank, holder, ...(form.get(PAYOUTS_FIELD) === null ? {} : { [PAYOUTS_FIELD]: "1" }) },
    problems: listed(
      ["bank", bank === "" ? "bankMissing" : null],
      ["holder", holder === "" ? "holderMissing" : null],
      ["account", account === "" ? (known.account ? null : "accountMissing") : accountProblem(account)],
      [PAYOUTS_FIELD, allowed ? null : "payoutsNeeded"],
    ),
    data: {
      bank_name: bank,
      bank_account_holder: holder,
      ...(account === "" ? {} : { bank_account_number: digitsOf(account) }),
    },
  };
}

/**
 * Reads NIK and tax statement.
 * @param stated the day on which the statement was given before; a box that stays ticked keeps it
 */
export function readIdentity(
  form: FormData,
  stated: LegalDate | null,
  today: LegalDate,
): Reading<PrivateChange> {
  const nik = textOf(form, "nik", 30);
  const ticked = form.get("taxStatement") !== null;
  return {
    values: { sent: "1", ...(ticked ? { taxStatement: "1" } : {}) },
    problems: listed(["nik", nik === "" || /^[1-9]\d{15}$/.test(digitsOf(nik)) ? null : "nikOdd"]),
    data: {
      ...(nik === "" ? {} : { nik: digitsOf(nik) }),
      tax_statement_on: ticked ? (stated ?? today) : null,
    },
  };
}

function accountProblem(typed: string): "accountOdd" | null {
  return /^\d{6,20}$/.test(digitsOf(typed)) ? null : "accountOdd";
}
