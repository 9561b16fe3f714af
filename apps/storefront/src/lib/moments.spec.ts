import { momentInWords } from "./moments.ts";

it("is told in the time of Jakarta, whatever the machine's", () => {
  expect(momentInWords("2026-11-24T17:20:00.000Z", "id")).toBe("25 November 2026 pukul 00.20 WIB");
  expect(momentInWords("2026-11-24T17:20:00.000Z", "en")).toBe("25 November 2026 at 00:20 WIB");
});
