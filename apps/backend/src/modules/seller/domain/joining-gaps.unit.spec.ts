import { JOINING_GAPS } from "@gerai/contracts";

import { joiningGaps, type JoiningFacts } from "./joining-gaps";

const nothing: JoiningFacts = {
  nib: null,
  village_code: null,
  story: "Kami membuat keripik.",
  photo: null,
  whatsapp: null,
  pickup_address: null,
  has_bank_account: false,
  tax_statement_on: null,
};

test("everything is asked for until it is there", () => {
  expect(joiningGaps(nothing)).toEqual(JOINING_GAPS);
  expect(joiningGaps({ ...nothing, nib: "1234567890123", has_bank_account: true })).toEqual(
    JOINING_GAPS.filter((gap) => gap !== "nib" && gap !== "bank_account"),
  );
  const all: JoiningFacts = {
    nib: "1234567890123",
    village_code: "36.03.12.2011",
    story: "x".repeat(80),
    photo: "/media/a.webp",
    whatsapp: "628123456789",
    pickup_address: "Kp. Uji",
    has_bank_account: true,
    tax_statement_on: "2026-11-24",
  };
  expect(joiningGaps(all)).toEqual([]);
});
