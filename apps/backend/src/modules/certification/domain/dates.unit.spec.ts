import { CERTIFICATION_KINDS } from "@gerai/contracts";

import { dateProblem, needsEnd } from "./dates";

const today = "2026-11-24";
const codeOf = (...args: Parameters<typeof dateProblem>) => dateProblem(...args)?.code ?? null;

describe("dates of a certificate", () => {
  test("only halal papers may be without an end", () => {
    expect(CERTIFICATION_KINDS.filter((kind) => !needsEnd(kind))).toEqual(["halal", "halal_mui"]);
    expect(codeOf("pirt", {}, today)).toBe("expires_on_missing");
    expect(codeOf("halal", {}, today)).toBeNull();
  });

  test.each([
    [{ issued_on: "2026-02-30" }, "issued_on_not_a_day"],
    [{ expires_on: "besok" }, "expires_on_not_a_day"],
    [{ surveillance_on: "2026-1-1" }, "surveillance_on_not_a_day"],
    [{ issued_on: "2026-11-25" }, "issued_in_future"],
    [{ issued_on: "2026-11-24", expires_on: "2026-11-23" }, "ends_before_issue"],
    [{ issued_on: "2026-11-24", expires_on: "2026-11-24" }, null],
    [{ issued_on: null, expires_on: null, surveillance_on: "2030-01-01" }, null],
  ])("%j is judged as %j", (dates, code) => {
    expect(codeOf("halal", dates, today)).toBe(code);
  });
});
