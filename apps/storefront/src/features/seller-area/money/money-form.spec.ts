import { PAYOUTS_FIELD, readBank, readIdentity, readPickup } from "./money-form.ts";

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}
const bank = { bank: "BJB", holder: "Siti", account: "0012-3456 78" };
const fieldsOf = ({ problems }: { problems: { field: string }[] }) => problems.map(({ field }) => field);

describe("the bank account", () => {
  it("goes out as digits, and never comes back into the page", () => {
    const reading = readBank(formOf({ ...bank, [PAYOUTS_FIELD]: "1" }), { account: false, consent: false });
    expect(reading.problems).toEqual([]);
    expect(reading.data.bank_account_number).toBe("0012345678");
    expect(JSON.stringify(reading.values)).not.toContain("3456");
  });

  it("may stay as it is only when one is kept", () => {
    const form = formOf({ ...bank, account: "" });
    expect(fieldsOf(readBank(form, { account: false, consent: true }))).toEqual(["account"]);
    const kept = readBank(form, { account: true, consent: true });
    expect(kept.problems).toEqual([]);
    expect(kept.data).not.toHaveProperty("bank_account_number");
  });

  it("is not kept without consent", () => {
    expect(fieldsOf(readBank(formOf(bank), { account: false, consent: false }))).toEqual([PAYOUTS_FIELD]);
  });

  it("names every field that is missing or odd", () => {
    const form = formOf({ bank: "", holder: "", account: "12" });
    expect(fieldsOf(readBank(form, { account: true, consent: true }))).toEqual(["bank", "holder", "account"]);
  });
});

describe("NIK and tax statement", () => {
  const today = "2026-11-24";

  it("keeps the day of a statement that stays, dates a new one today, and takes one back", () => {
    const ticked = formOf({ taxStatement: "1" });
    expect(readIdentity(ticked, "2026-01-02", today).data.tax_statement_on).toBe("2026-01-02");
    expect(readIdentity(ticked, null, today).data.tax_statement_on).toBe(today);
    expect(readIdentity(formOf({}), "2026-01-02", today).data.tax_statement_on).toBeNull();
  });

  it("leaves the NIK alone when nothing was typed, and takes 16 digits only", () => {
    expect(readIdentity(formOf({ nik: "" }), null, today).data).not.toHaveProperty("nik");
    expect(readIdentity(formOf({ nik: "3603 0101 0190 0001" }), null, today).data.nik).toBe(
      "3603010101900001",
    );
    const odd = readIdentity(formOf({ nik: "0603" }), null, today);
    expect(fieldsOf(odd)).toEqual(["nik"]);
    expect(JSON.stringify(odd.values)).not.toContain("0603");
  });
});

it("an address of two letters fetches nothing, an empty one is cleared", () => {
  expect(fieldsOf(readPickup(formOf({ pickup: "Jl" })))).toEqual(["pickup"]);
  expect(readPickup(formOf({ pickup: "" })).data.pickup_address).toBeNull();
});
