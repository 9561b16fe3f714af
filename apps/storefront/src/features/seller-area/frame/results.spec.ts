import { words } from "@/i18n";

import { resultWords, withResult } from "./results.ts";

it("is read from the address as it was written there, beside other parameters", () => {
  const address = withResult("/penjual/masuk?kembali=%2Fpenjual", "keluar");
  const { searchParams } = new URL(address, "https://gerai.example");
  expect(searchParams.get("kembali")).toBe("/penjual");
  expect(resultWords(searchParams, words("id"))).toBe(words("id").sellerJoining.results.keluar);
  expect(resultWords(searchParams, words("en"))).toBe(words("en").sellerJoining.results.keluar);
});

it("takes no other word", () => {
  expect(resultWords(new URLSearchParams("hasil=toString"), words("id"))).toBeUndefined();
  expect(resultWords(new URLSearchParams(""), words("id"))).toBeUndefined();
});
