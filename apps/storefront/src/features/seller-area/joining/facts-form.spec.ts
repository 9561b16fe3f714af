import { SELLER_CONSENTS } from "@gerai/contracts";

import { villagesOf } from "../../../lib/places/places.ts";
import { fieldOfRefusal, readFacts } from "./facts-form.ts";

const TODAY = "2026-11-24";
const sent = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
};
const least = {
  name: "Dapur Siti",
  contactName: "Ibu Siti",
  legalForm: "perorangan",
  kecamatan: "36.03.18",
  consent_terms: "1",
  consent_public_profile: "1",
};
const money = { bank: "BRI", holder: "Siti", account: "1234-5678-90" };

describe("what a maker tells when joining", () => {
  it("asks for little: name, person, kecamatan and the two consents that must be", () => {
    const { problems, data } = readFacts(sent(least), TODAY);
    expect(problems).toEqual([]);
    expect(data).toMatchObject({ name: "Dapur Siti", nib: null, whatsapp: null, bank_account_number: null });
    expect(data.consents).toEqual([
      { purpose: "terms", version: SELLER_CONSENTS.terms.version },
      { purpose: "public_profile", version: SELLER_CONSENTS.public_profile.version },
    ]);
    expect(data.tax_statement_on).toBeNull();
  });

  it("names each missing thing at its field, and keeps everything else as it was typed", () => {
    const { problems, values } = readFacts(sent({ nib: "12 34", story: "Satu\r\n\r\nDua", ...money }), TODAY);
    expect(problems.map(({ field, problem }) => `${field}: ${problem}`)).toEqual([
      "name: nameMissing",
      "contactName: contactNameMissing",
      "nib: nibOdd",
      "kecamatan: kecamatanMissing",
      "consent_terms: termsMissing",
      "consent_public_profile: profileMissing",
      "consent_payouts: payoutsNeeded",
    ]);
    expect(values).toMatchObject({ nib: "12 34", story: "Satu\n\nDua", ...money });
  });

  it("reads numbers in any spelling, ticks as today's, villages only of their kecamatan", () => {
    const facts = { nib: "1234 5678.90123", whatsapp: "+62 812-3456-7890", taxStatement: "1" };
    const [village] = villagesOf(least.kecamatan).map(({ code }) => code);
    const { data } = readFacts(sent({ ...least, ...facts, village: village ?? "" }), TODAY);
    expect(data).toMatchObject({
      nib: "1234567890123",
      whatsapp: "081234567890",
      tax_statement_on: TODAY,
    });
    expect(data.village_code).toBe(village);
    expect(readFacts(sent({ ...least, village: "36.03.05.2002" }), TODAY).data.village_code).toBeNull();
  });

  it.each([
    [{ account: "12345" }, ["bank: bankMissing", "holder: holderMissing", "account: accountOdd"]],
    [{ bank: "BRI" }, ["holder: holderMissing", "account: accountMissing"]],
  ])("takes a bank account only whole: %j", (given, wanted) => {
    const { problems } = readFacts(sent({ ...least, consent_payouts: "1", ...given }), TODAY);
    expect(problems.map(({ field, problem }) => `${field}: ${problem}`)).toEqual(wanted);
  });
});

it("finds the field a refusal of the backend is about", () => {
  expect(fieldOfRefusal("nib_length")).toBe("nib");
  expect(fieldOfRefusal("bank_account_shape")).toBe("account");
  expect(fieldOfRefusal("toString")).toBeNull();
});
